"""Which element of a new reading is which of the one before: by its own name, else by what it says, never by its place."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

_OWN = ("naam", "gemeente", "code", "jaar")  # names that an element keeps wherever it stands
_GIVEN = ("id", "nummer", "nummers")  # names that a reading gives in order of the document
_WORDS = ("tekst", "plaats", "kop", "document", "gebeurtenis")
_PLACED = {*_GIVEN, "plaats"}
_LIKE, _SAME_NAME = 0.6, 0.2  # how much two elements share to be one, and what the same name adds to that
_MOST_PAIRS = 200_000
_Bladen = Counter[tuple[str, str]]  # the values in an element, each with its key


class Lijst(dict[Any, Any]):
    """A list whose elements are known by name."""


def keyed(value: Any) -> Any:
    """The same data with lists of objects as ``Lijst``; each element by its name and a number for those of one name."""
    if isinstance(value, dict):
        return {key: keyed(item) for key, item in value.items()}
    return Lijst((name, keyed(item)) for name, item in _with_names(value)) if _is_list(value) else value


def aligned(value: Any, before: Any) -> Any:
    """The same, but an element that was in ``before`` (made by ``keyed``) is known by the name it had there."""
    if isinstance(value, dict):
        old = before if isinstance(before, dict) and not isinstance(before, Lijst) else {}
        return {key: aligned(item, old.get(key)) for key, item in value.items()}
    if not _is_list(value):
        return value
    old = before if isinstance(before, Lijst) else Lijst()
    names = _pairs(value, old)
    taken = set(old)
    made = Lijst()
    for i, (name, item) in enumerate(_with_names(value)):
        own = names.get(i) or (name if name not in taken else ("nieuw", i))
        made[own] = aligned(item, old.get(own))
    return made


def _is_list(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(item, dict) for item in value)


def _with_names(items: list[dict[str, Any]]) -> Iterator[tuple[Any, dict[str, Any]]]:
    seen: Counter[Any] = Counter()
    for item in items:
        name = _name(item)
        seen[name] += 1
        yield (name, seen[name]), item


def _name(item: Mapping[str, Any]) -> Any:
    for key in (*_GIVEN, *_OWN):
        if key in item and not isinstance(item[key], dict):
            return key, str(item[key])
    return tuple((key, str(item[key])) for key in _WORDS if key in item)


def _pairs(items: list[dict[str, Any]], old: Lijst) -> dict[int, Any]:
    """The name in ``old`` of each element that stood there: those with all the same words first, then the most alike."""
    names = [name for name, _ in _with_names(items)]
    if all((_name(item) or ("",))[0] in _OWN for item in items):
        return {i: name for i, name in enumerate(names) if name in old}
    now, then = [_leaves(item) for item in items], {name: _leaves(item) for name, item in old.items()}
    found = _equal(names, now, then)
    left, free = [i for i in range(len(items)) if i not in found], [name for name in then if name not in set(found.values())]
    if len(left) * len(free) <= _MOST_PAIRS:
        scores = [(_likeness(now[i], then[name]) + _SAME_NAME * (names[i] == name), i, name) for i in left for name in free]
        for score, i, name in sorted(scores, key=lambda pair: -pair[0]):  # a stable sort: of equals the first in the document
            if score >= _LIKE and i not in found and name not in found.values():
                found[i] = name
    return found


def _equal(names: list[Any], now: list[_Bladen], then: dict[Any, _Bladen]) -> dict[int, Any]:
    """The elements that say just the same as one in ``then``, that of their own name if it is among those."""
    same: dict[Any, list[Any]] = {}
    for name, leaves in then.items():
        same.setdefault(frozenset(leaves.items()), []).append(name)
    found: dict[int, Any] = {}
    for i, leaves in enumerate(now):
        equal = same.get(frozenset(leaves.items()))
        if equal:
            found[i] = equal.pop(equal.index(names[i]) if names[i] in equal else 0)
    return found


def _leaves(value: Any) -> _Bladen:
    """The values in an element with their key, but those that say where it stands."""
    found: _Bladen = Counter()
    todo: list[tuple[str, Any]] = [("", value)]
    while todo:
        key, item = todo.pop()
        if isinstance(item, (Lijst, list)):
            todo += [(key, part) for part in (item.values() if isinstance(item, Lijst) else item)]
        elif isinstance(item, dict):
            todo += [(name, part) for name, part in item.items() if name not in _PLACED]
        else:
            found[key, str(item)] += 1
    return found


def _likeness(one: _Bladen, other: _Bladen) -> float:
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else 1.0
