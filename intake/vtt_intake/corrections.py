"""Corrections by hand survive a second reading: what was read before, what a person made of it, and what is read now.

Elements of a list are known by their id, number or name (else by their words), so that a new or a gone element moves nothing.
A value that differs from what was read before is a person's, and stays; all else follows the new reading.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from vtt_engine.record.positions import pointer

_NAMES = ("id", "nummer", "nummers", "naam", "gemeente", "code", "jaar")
_WORDS = ("tekst", "plaats", "kop", "document", "gebeurtenis")
_ABSENT: Any = object()
Pad = tuple[Any, ...]


class Samengevoegd(NamedTuple):
    """The record with both, and the pointers in it of what a person had corrected."""

    data: dict[str, Any]
    verbeterd: tuple[str, ...]


class _Lijst(dict[Any, Any]):
    """A list whose elements are known by name."""


def merge(vorige: dict[str, Any], eigen: dict[str, Any], nieuw: dict[str, Any]) -> Samengevoegd:
    """Put the corrections a person made (``eigen`` against ``vorige``) into a new reading."""
    before, mine, now = (_keyed({k: v for k, v in record.items() if k != "herkomst"}) for record in (vorige, eigen, nieuw))
    corrected: list[Pad] = []
    merged = _merged(before, mine, now, (), corrected)
    origin = _merged(_origins(vorige, vorige), _origins(eigen, vorige), _origins(nieuw, nieuw), (), [])
    places = dict(_walk(merged, (), ()))
    for pad in corrected:
        entry = origin.get(pad)
        if entry is not None:
            origin[pad] = {**{k: v for k, v in entry.items() if k != "leesvraag"}, "zekerheid": "zeker"}
    data = _plain(merged)
    data["herkomst"] = {pointer(places[pad]): entry for pad, entry in origin.items() if pad in places}
    return Samengevoegd(data, tuple(pointer(places[pad]) for pad in corrected if pad in places))


def _keyed(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _keyed(item) for key, item in value.items()}
    if not (isinstance(value, list) and value and all(isinstance(item, dict) for item in value)):
        return value
    found = _Lijst()
    for item in value:
        name, nth = _name(item), 1
        while (name, nth) in found:
            nth += 1
        found[name, nth] = _keyed(item)
    return found


def _name(item: dict[str, Any]) -> Any:
    for key in _NAMES:
        if key in item and not isinstance(item[key], dict):
            return key, str(item[key])
    return tuple((key, str(item[key])) for key in _WORDS if key in item)


def _plain(value: Any) -> Any:
    if isinstance(value, _Lijst):
        return [_plain(item) for item in value.values()]
    return {key: _plain(item) for key, item in value.items()} if isinstance(value, dict) else value


def _merged(before: Any, mine: Any, now: Any, pad: Pad, corrected: list[Pad]) -> Any:
    if mine == before:
        return now
    if isinstance(mine, dict) and isinstance(now, dict):
        old = before if isinstance(before, dict) else {}
        made: dict[Any, Any] = _Lijst() if isinstance(now, _Lijst) or isinstance(mine, _Lijst) else {}
        for key in [*now, *(key for key in mine if key not in now)]:
            value = _merged(old.get(key, _ABSENT), mine.get(key, _ABSENT), now.get(key, _ABSENT), (*pad, key), corrected)
            if value is not _ABSENT:
                made[key] = value
        return made
    if mine != now:
        corrected.append(pad)
    return mine


def _origins(record: dict[str, Any], positions: dict[str, Any]) -> dict[Pad, Any]:
    """The origin of each value, by names in place of positions.

    Who takes an element out does not count its pointers again, so those of a corrected record are positions in what was read.
    """
    keyed = _keyed({k: v for k, v in positions.items() if k != "herkomst"})
    places = {pointer(where): pad for pad, where in _walk(keyed, (), ())}
    return {places[pad]: entry for pad, entry in (record.get("herkomst") or {}).items() if pad in places}


def _walk(value: Any, pad: Pad, where: Pad) -> Iterator[tuple[Pad, Pad]]:
    """Every value with its path by names and its path by positions."""
    yield pad, where
    if isinstance(value, dict):
        for i, (key, item) in enumerate(value.items()):
            yield from _walk(item, (*pad, key), (*where, i if isinstance(value, _Lijst) else key))
