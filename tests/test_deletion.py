"""No silent pass: delete any one key at any depth, and no finding disappears without a word."""

import copy
from collections.abc import Iterator
from typing import Any

import pytest

from tests.conftest import NAMES, as_bytes, record
from vtt_engine.check import Controle
from vtt_engine.outcomes.report import Rapport
from vtt_engine.record.positions import pointer

EVERY = 6  # one in so many of the hundreds of passages: they are all of one kind
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
    result = copy.deepcopy(data)
    node = result
    for step in path[:-1]:
        node = node[step]
    del node[path[-1]]
    return result


def findings(report: Rapport) -> set[tuple[str, str]]:
    return {(u.code, u.over) for u in report.bevindingen}


PARTS = 4  # the largest record is shared out over processes


@pytest.mark.parametrize("part", range(PARTS))
@pytest.mark.parametrize("name", NAMES)
def test_no_finding_vanishes(name: str, part: int, vlug: Controle) -> None:
    data = record(name)
    before = findings(vlug.toets(as_bytes(data), name))
    assert before
    silent = []
    for path in list(paths(data))[part::PARTS]:
        pad = pointer(path)
        report = vlug.toets(as_bytes(without(data, path)), name)
        if report.niet_gelezen:
            continue  # refused, and it says so
        after = findings(report)
        named = {u.code for u in report.uitkomsten if u.uitkomst == "niet te bepalen"
                 and any(g.pad == pad or g.pad.startswith(f"{pad}/") for g in u.ontbreekt)}
        silent += [f"{pad}: {code} over {over}" for code, over in sorted(before - after) if code not in named]
    assert not silent, "\n".join(silent)
