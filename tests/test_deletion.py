"""No silent pass: delete any one key at any depth, and no finding disappears without a word.

In the suite a key of each kind and a share of the others; all of them with ``make weglaten`` (some minutes).
"""

import copy
import sys
from collections.abc import Container, Iterable, Iterator
from typing import Any

import pytest

from tests.conftest import NAMES, as_bytes, record, record_bytes
from vtt_engine.check import Controle
from vtt_engine.inputs import Keuzes
from vtt_engine.outcomes.report import Rapport
from vtt_engine.record.positions import pointer

EVERY = 6  # one in so many of the hundreds of passages: they are all of one kind
PARTS, SHARE = 4, 20  # the largest record is shared out over processes
FREE = {"tekst", "plaats", "herkomst", "kop", "uitleg"}


def paths(data: Any, at: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if isinstance(data, dict):
        for key, value in data.items():
            if key not in FREE:
                yield (*at, key)
                yield from paths(value, (*at, key))
    elif isinstance(data, list):
        for i, value in enumerate(data):
            if at != ("alineas",) or i % EVERY == 0:
                yield from paths(value, (*at, i))


def without(data: Any, path: tuple[Any, ...]) -> Any:
    """The same data with one key less; what does not change is shared."""
    step, *rest = path
    made = copy.copy(data)
    if rest:
        made[step] = without(data[step], tuple(rest))
    else:
        del made[step]
    return made


def findings(report: Rapport) -> set[tuple[str, str]]:
    return {(u.code, u.over) for u in report.bevindingen}


def kind_of(path: tuple[Any, ...]) -> tuple[Any, ...]:
    """The kind of a key: its path without positions and names of columns."""
    return tuple("*" if isinstance(step, int) or path[i - 1] in ("waarden", "cellen") else step for i, step in enumerate(path))


def one_of_each(found: Iterable[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    """Of these paths of keys, of each kind the first."""
    first: dict[tuple[Any, ...], tuple[Any, ...]] = {}
    for path in found:
        first.setdefault(kind_of(path), path)
    return list(first.values())


def sample(found: Iterable[tuple[Any, ...]], known: Container[tuple[Any, ...]] = ()) -> list[tuple[Any, ...]]:
    """The keys that are taken out in the suite: of each kind that is not ``known`` the first, and a share of the others."""
    every = list(found)
    own = {path for path in one_of_each(every) if kind_of(path) not in known}
    return [*own, *[path for path in every if path not in own][::SHARE]]


def silent(vlug: Controle, name: str, data: Any, taken: Iterable[tuple[Any, ...]]) -> list[str]:
    """What vanishes without a word when each of these keys is taken out."""
    before = findings(vlug.toets(as_bytes(data), name))
    assert before
    lost = []
    for path in taken:
        pad = pointer(path)
        report = vlug.toets(as_bytes(without(data, path)), name)
        if report.niet_gelezen:
            continue  # refused, and it says so
        after = findings(report)
        named = {u.code for u in report.uitkomsten if u.uitkomst == "niet te bepalen"
                 and any(g.pad == pad or g.pad.startswith(f"{pad}/") for g in u.ontbreekt)}
        lost += [f"{pad}: {code} over {over}" for code, over in sorted(before - after) if code not in named]
    return lost


@pytest.mark.parametrize("part", range(PARTS))
@pytest.mark.parametrize("name", NAMES)
def test_no_finding_vanishes(name: str, part: int, vlug: Controle) -> None:
    smaller = {kind_of(path) for other in NAMES if len(record_bytes(other)) < len(record_bytes(name)) for path in paths(record(other))}
    lost = silent(vlug, name, record(name), sample(paths(record(name)), smaller)[part::PARTS])
    assert not lost, "\n".join(lost)


def main() -> None:
    """Take out every key of the three records, one at a time."""
    vlug = Controle(Keuzes(motor="referentie"))
    lost = [f"{name} {line}" for name in NAMES for line in silent(vlug, name, record(name), paths(record(name)))]
    sys.exit("\n".join(lost) or 0)


if __name__ == "__main__":
    main()
