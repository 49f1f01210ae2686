"""Where a JSON pointer stands in the text: line and column, looked up only for what is shown.

JSON is walked once for all pointers together; what no pointer passes is skipped by the parser in C.
"""

import json
import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from itertools import accumulate
from typing import Any

_DECODER = json.JSONDecoder(parse_float=str, parse_constant=str)
_SPACE = re.compile(r"[ \t\r\n]*")
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|-?\d[0-9.eE+-]*|NaN|-?Infinity|[{}\[\]:,]|\w+', re.DOTALL)

Plek = tuple[int, int]
MOST_DIGITS = 400


def pointer(path: Iterable[object]) -> str:
    """Make a JSON pointer (RFC 6901) of keys and positions."""
    return "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in path)


def steps(pad: str) -> list[str]:
    """Split a JSON pointer into its keys."""
    return [part.replace("~1", "/").replace("~0", "~") for part in pad.split("/")[1:]]


def value_at(data: Any, pad: str) -> Any:
    """The value at a JSON pointer of plain data; None if there is none."""
    for step in steps(pad):
        if isinstance(data, list):
            data = data[int(step)] if step.isdigit() and int(step) < len(data) else None
        else:
            data = data.get(step) if isinstance(data, dict) else None
    return data


def places(text: str, vorm: str, paden: Iterable[str]) -> Mapping[str, Plek]:
    """Give line and column (from 1) of each pointer; for one that does not exist, of its nearest parent that does."""
    tree: dict[str, Any] = {}
    wanted = sorted(set(paden))
    if not wanted:
        return {}
    for pad in wanted:
        node = tree
        for step in steps(pad):
            node = node.setdefault(step, {})
    found: dict[str, int | Plek] = {}
    if vorm == "yaml":
        _walk_yaml(text, tree, found)
    else:
        start = _skip(text, text.startswith("\ufeff"))
        found[""] = start
        _walk_json(text, start, tree, "", found)
    lookup = _Lines(text)
    return {pad: lookup.place(_nearest(pad, found)) for pad in wanted}


def _nearest(pad: str, found: Mapping[str, int | Plek]) -> int | Plek:
    while pad and pad not in found:
        pad = pad.rpartition("/")[0]
    return found.get(pad, 0)


class _Lines:
    """The line starts of a text, so that a position becomes a line and column by bisection."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *accumulate(len(line) + 1 for line in text.split("\n"))]

    def place(self, where: int | Plek) -> Plek:
        if isinstance(where, tuple):
            return where
        line = bisect_right(self._starts, where)
        return line, where - self._starts[line - 1] + 1


def _skip(text: str, position: int) -> int:
    found = _SPACE.match(text, position)
    return found.end() if found else position


def _walk_json(text: str, start: int, tree: Mapping[str, Any], path: str, found: dict[str, int | Plek]) -> None:
    """Note where the members of ``tree`` stand in the value that begins at ``start``."""
    opening = text[start]
    if opening not in "{[" or not tree:
        return
    left = set(tree)
    at, index = _skip(text, start + 1), 0
    while left and text[at] not in "}]":
        key = str(index)
        key_at = at
        if opening == "{":
            key, end = _DECODER.raw_decode(text, at)
            at = _skip(text, _skip(text, end) + 1)
        if key in left:
            left.discard(key)
            where = f"{path}{pointer([key])}"
            found[where] = key_at
            _walk_json(text, at, tree[key], where, found)
        if not left:
            return
        _, end = _DECODER.raw_decode(text, at)
        at = _skip(text, end)
        if text[at] == ",":
            at = _skip(text, at + 1)
        index += 1


def _walk_yaml(text: str, tree: Mapping[str, Any], found: dict[str, int | Plek]) -> None:
    import yaml

    from vtt_engine.record.yaml_source import LOADER

    root = yaml.compose(text, Loader=LOADER)
    if root is None:
        return
    found[""] = (root.start_mark.line + 1, root.start_mark.column + 1)
    queue: list[tuple[Any, Mapping[str, Any], str]] = [(root, tree, "")]
    while queue:
        node, wanted, path = queue.pop()
        members = ([(key.value, key, value) for key, value in node.value] if isinstance(node, yaml.MappingNode)
                   else [(str(i), item, item) for i, item in enumerate(node.value)]
                   if isinstance(node, yaml.SequenceNode) else [])
        for name, mark, value in members:
            if name in wanted:
                where = f"{path}{pointer([name])}"
                found[where] = (mark.start_mark.line + 1, mark.start_mark.column + 1)
                queue.append((value, wanted[name], where))


def too_deep(text: str, deepest: int) -> Plek:
    """Find where JSON text goes deeper than it may; the start if it does not."""
    depth = 0
    for match in _TOKEN.finditer(text):
        depth += (match[0] in "{[") - (match[0] in "}]")
        if depth > deepest:
            return _Lines(text).place(match.start())
    return 1, 1


def first_oddity(text: str) -> tuple[int, int, str, str, str]:
    """Find what JSON readers accept and a record may not hold: a key twice, or NaN and Infinity.

    Returns line, column, what was found, what was expected and the repair.
    """
    keys: list[set[str] | None] = []
    expect_key = False
    at, found, expected, repair = 0, "een waarde die niet te lezen is", "een gewoon getal of gewone tekst", "verbeter de waarde"
    for match in _TOKEN.finditer(text):
        mark = match[0]
        if mark in ("{", "["):
            keys.append(set() if mark == "{" else None)
        elif mark in ("}", "]"):
            keys.pop()
        elif mark[0] in "-0123456789" and len(mark) > MOST_DIGITS:
            at, found = match.start(), f"een getal van {len(mark)} tekens"
            expected, repair = "een gewoon getal", "kort het getal in"
            break
        elif mark in ("NaN", "Infinity", "-Infinity"):
            at, found, expected, repair = match.start(), mark, "een getal", "schrijf een getal, of laat de sleutel weg"
            break
        elif expect_key and mark[0] == '"' and keys and keys[-1] is not None:
            if mark in keys[-1]:
                at, found = match.start(), f"de sleutel {mark} voor de tweede keer"
                expected, repair = "elke sleutel één keer", "haal er één weg"
                break
            keys[-1].add(mark)
        expect_key = mark in ("{", ",") and bool(keys) and keys[-1] is not None
    return (*_Lines(text).place(at), found, expected, repair)
