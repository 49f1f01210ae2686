"""Corrections by hand survive a second reading: what was read before, what a person made of it, and what is read now.

A value that differs from what was read before is a person's, and stays; all else follows the new reading. A new or a gone
element moves nothing; what was corrected in an element that is gone is told, and not put elsewhere.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from vtt_engine.record.alignment import Lijst, aligned, keyed
from vtt_engine.record.positions import pointer

_ABSENT: Any = object()
Pad = tuple[Any, ...]


class Verbetering(NamedTuple):
    """A value that a person gave: its pointer, the value, and what is read there now."""

    pad: str
    waarde: Any
    gelezen: Any = None


class Samengevoegd(NamedTuple):
    """The record with both, and the corrections: kept, kept though the documents now say something else, and without a place.

    The pointers of ``verloren`` are those in the record that the person corrected, the others those in ``data``.
    """

    data: dict[str, Any]
    verbeterd: tuple[Verbetering, ...]
    anders_gelezen: tuple[Verbetering, ...] = ()
    verloren: tuple[Verbetering, ...] = ()


class _Samen(NamedTuple):
    """What a merge finds on its way: paths of corrections with what was read before and now, and of those without a place."""

    verbeterd: dict[Pad, tuple[Any, Any, Any]]
    verloren: dict[Pad, Any]


def merge(vorige: dict[str, Any], eigen: dict[str, Any], nieuw: dict[str, Any]) -> Samengevoegd:
    """Put the corrections a person made (``eigen`` against ``vorige``) into a new reading."""
    before, mine = keyed(_content(vorige)), keyed(_content(eigen))
    now = aligned(_content(nieuw), before)
    found = _Samen({}, {})
    merged = _merged(before, mine, now, (), found)
    origin = _merged(_origins(vorige, before), _origins(eigen, before), _origins(nieuw, now), (), _Samen({}, {}))
    places, own = dict(_walk(merged, (), ())), dict(_walk(mine, (), ()))
    for pad in found.verbeterd:
        entry = origin.get(pad)
        if entry is not None:
            origin[pad] = {**{k: v for k, v in entry.items() if k != "leesvraag"}, "zekerheid": "zeker"}
    data = _plain(merged)
    data["herkomst"] = {pointer(places[pad]): entry for pad, entry in origin.items() if pad in places}
    kept = {pad: (pointer(places[pad]), *values) for pad, values in found.verbeterd.items() if pad in places}
    return Samengevoegd(
        data, tuple(Verbetering(where, _plain(value)) for where, _, value, _ in kept.values()),
        tuple(Verbetering(where, _plain(value), _plain(read)) for where, old, value, read in kept.values()
              if _ABSENT not in (old, read) and old != read),
        tuple(Verbetering(pointer(own[pad]), _plain(value)) for pad, value in found.verloren.items()))


def _content(record: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in record.items() if key != "herkomst"}


def _plain(value: Any) -> Any:
    if isinstance(value, Lijst):
        return [_plain(item) for item in value.values()]
    return {key: _plain(item) for key, item in value.items()} if isinstance(value, dict) else value


def _merged(before: Any, mine: Any, now: Any, pad: Pad, found: _Samen) -> Any:
    if mine == before:
        return now
    if isinstance(mine, dict) and isinstance(now, dict):
        old = before if isinstance(before, dict) else {}
        made: dict[Any, Any] = Lijst() if isinstance(now, Lijst) or isinstance(mine, Lijst) else {}
        for key in [*now, *(key for key in mine if key not in now)]:
            if isinstance(made, Lijst) and key in old and key in mine and key not in now:
                found.verloren.update(_changes(old[key], mine[key], (*pad, key)))
                continue
            value = _merged(old.get(key, _ABSENT), mine.get(key, _ABSENT), now.get(key, _ABSENT), (*pad, key), found)
            if value is not _ABSENT:
                made[key] = value
        return made
    if mine != now:
        found.verbeterd[pad] = before, mine, now
    return mine


def _changes(before: Any, mine: Any, pad: Pad) -> Iterator[tuple[Pad, Any]]:
    """The values that a person gave in an element that is gone."""
    if isinstance(mine, dict) and isinstance(before, dict):
        for key, value in mine.items():
            yield from _changes(before.get(key, _ABSENT), value, (*pad, key))
    elif mine != before:
        yield pad, mine


def _origins(record: dict[str, Any], names: Any) -> dict[Pad, Any]:
    """The origin of each value, by names in place of positions.

    Who takes an element out does not count its pointers again, so those of a corrected record are positions in what was read.
    """
    places = {pointer(where): pad for pad, where in _walk(names, (), ())}
    return {places[pad]: entry for pad, entry in (record.get("herkomst") or {}).items() if pad in places}


def _walk(value: Any, pad: Pad, where: Pad) -> Iterator[tuple[Pad, Pad]]:
    """Every value with its path by names and its path by positions."""
    yield pad, where
    if isinstance(value, dict):
        for i, (key, item) in enumerate(value.items()):
            yield from _walk(item, (*pad, key), (*where, i if isinstance(value, Lijst) else key))
