"""Facts about numbered lists: numbers that stand twice, gaps between them, stray arguments, and letters that stand twice."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Bereik, Berekening, Feit, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.notation import opsomming
from vtt_engine.record.base import Nummer
from vtt_engine.record.proposal import Argument

_LIST_SHOWS = {"lijst": "de lijst", "nummers": "de dubbele nummers", "koppen": "de koppen met een dubbel nummer",
               "losse_nummers": "de argumenten zonder bestaand beslispunt",
               "punten": "de beslispunten die er niet zijn", "ontbrekende": "de nummers die worden overgeslagen"}
_LEVELS = re.compile(r"(\d{1,6}(?:\.\d{1,6})*)\.(\d{1,6})")
_PARTS = ("argumenten", "kanttekeningen")


def argument_lists(dossier: Dossier) -> Iterator[Feit]:
    """Per list of arguments or kanttekeningen: double numbers, skipped numbers, and arguments for a point that is not there."""
    for part in _PARTS:
        items: tuple[Argument, ...] | None = getattr(dossier.voorstel, part)
        if items is None:
            gone = (Gemis(f"/{part}", f"de {part}"),)
            yield Feit("argumentenlijst", part, {}, dict.fromkeys(_LIST_SHOWS, "") | {"lijst": part}, (Plaats(f"/{part}"),),
                       dict.fromkeys(("dubbel", "zonder_punt", "overgeslagen", "met_punt"), gone))
        lists = _lists(part, items or ())
        loose = lists.get(None, []) if len(lists) > 1 else []
        for name, group in lists.items():
            yield _list_fact(dossier, part, name, group, loose if name else [])


def _lists(part: str, items: Iterable[Argument]) -> dict[str | None, list[tuple[str, Argument]]]:
    groups: dict[str | None, list[tuple[str, Argument]]] = {}
    for i, item in enumerate(items):
        groups.setdefault(item.lijst, []).append((f"/{part}/{i}", item))
    return groups


def _list_fact(dossier: Dossier, part: str, name: str | None, group: list[tuple[str, Argument]],
               loose: list[tuple[str, Argument]]) -> Feit:
    """The fact of one list; ``loose`` are the arguments of no list, which may belong to it."""
    known_points = {p.nummer for p in dossier.voorstel.beslispunten or ()}
    numbers = Counter(number for _, item in group for number in item.nummers)
    double = [number for number, count in numbers.items() if count > 1]
    stray = [(path, item) for path, item in group if item.bij and not known_points.issuperset(item.bij)]
    lost = tuple(Gemis(f"{path}/bij", "bij welk beslispunt het hoort") for path, item in group if item.bij is None)
    if dossier.voorstel.beslispunten is None:
        lost, stray = (Gemis("/beslispunten", "de beslispunten"),), []
    open_ones = () if double else tuple(Gemis(f"{path}/lijst", "in welke lijst het argument staat") for path, item in loose
                                        if set(item.nummers) & set(numbers))
    twice = [(path, item) for path, item in group if set(double) & set(item.nummers)]
    levels, skipped = _skipped(numbers)
    mixed = {_level(number) for number in skipped} & {_level(number) for number in double}
    return Feit("argumentenlijst", f"{part}, {name}" if name else part,
                known(dubbel=None if open_ones else len(double),
                      zonder_punt=Bereik(len(stray), len(stray) + len(lost)) if lost else len(stray),
                      overgeslagen=len(skipped), met_punt=levels > 0),
                {"lijst": f"{part} ({name})" if name else part, "nummers": opsomming(double),
                 "koppen": opsomming([f"“{item.kop or item.plaats or path}”" for path, item in twice], 4),
                 "losse_nummers": opsomming([number for _, item in stray for number in item.nummers]),
                 "punten": opsomming(sorted({number for _, item in stray for number in item.bij or ()} - known_points)),
                 "ontbrekende": opsomming(skipped)},
                tuple(Plaats(f"{path}/nummers", item.plaats) for path, item in twice + stray) or (Plaats(f"/{part}"),),
                {**({"zonder_punt": lost} if lost else {}), **({"dubbel": open_ones} if open_ones else {})},
                partial(Berekening, tuple(Term(f"nummer {n}", c, "aantal") for n, c in numbers.items()), "tellen"),
                frozenset(f"nummers:{part}|{name}|{level}" for level in mixed))


def _level(number: str) -> str:
    return number.rpartition(".")[0]


def _skipped(numbers: Iterable[str]) -> tuple[int, list[str]]:
    """How many numbers have the form 1.2, and which numbers between 1.1 and the last of each point are not there."""
    by_level: dict[str, set[int]] = {}
    for number in numbers:
        if found := _LEVELS.fullmatch(number):
            by_level.setdefault(found[1], set()).add(int(found[2]))
    gaps: list[str] = []
    for level, seen in by_level.items():
        for earlier, later in pairwise((0, *sorted(seen))):
            if later - earlier == 2:
                gaps.append(f"{level}.{later - 1}")
            elif later - earlier > 2:
                gaps.append(f"{level}.{earlier + 1} t/m {level}.{later - 1}")
    return sum(len(seen) for seen in by_level.values()), gaps


class _Lettered(NamedTuple):
    """A point or argument: its pointer, what it is called, its letters and its place."""

    pad: str
    naam: str
    letters: tuple[Nummer, ...] | None
    plaats: str | None


def letter_lists(dossier: Dossier) -> Iterator[Feit]:
    """Per list of points, arguments or kanttekeningen that has letters: the items in which a letter stands twice."""
    points = dossier.voorstel.beslispunten
    yield from _letters("beslispunten", None if points is None else [
        _Lettered(f"/beslispunten/{i}", f"punt {p.nummer}", p.letters, p.plaats) for i, p in enumerate(points)])
    for part in _PARTS:
        items: tuple[Argument, ...] | None = getattr(dossier.voorstel, part)
        called = part.removesuffix("en")
        yield from _letters(part, None if items is None else [
            _Lettered(f"/{part}/{i}", f"{called} {' en '.join(a.nummers)}{f' van {a.lijst}' if a.lijst else ''}", a.letters,
                      a.plaats) for i, a in enumerate(items)])


def _letters(part: str, items: list[_Lettered] | None) -> Iterator[Feit]:
    if items is None:
        yield Feit("letterlijst", part, {}, {"waar": "", "lijst": part}, (Plaats(f"/{part}"),),
                   {"dubbel": (Gemis(f"/{part}", f"de {part}"),)})
    elif any(item.letters != () for item in items):
        lost = tuple(Gemis(f"{item.pad}/letters", f"de letters van {item.naam}") for item in items if item.letters is None)
        twice = [item for item in items if len(set(item.letters or ())) < len(item.letters or ())]
        yield Feit("letterlijst", part, {"dubbel": Bereik(len(twice), len(twice) + len(lost)) if lost else len(twice)},
                   {"waar": opsomming([f"{item.naam} ({_shown(item)})" for item in twice]), "lijst": part},
                   tuple(Plaats(item.pad, item.plaats) for item in twice) or (Plaats(f"/{part}"),),
                   {"dubbel": lost} if lost else {},
                   partial(Berekening, (), "letters tellen", stappen=tuple(
                       f"{item.naam}: {_shown(item)}" for item in items if item.letters)))


def _shown(item: _Lettered) -> str:
    return opsomming(list(item.letters or ()), 12)


SOORTEN = (
    Feitsoort("argumentenlijst", "Een genummerde lijst argumenten of kanttekeningen.", ("argumenten", "kanttekeningen"),
              {"dubbel": Veld(Type.AANTAL, "nummers die twee keer voorkomen"),
               "zonder_punt": Veld(Type.AANTAL, "argumenten bij een beslispunt dat er niet is", onzeker=True),
               "overgeslagen": Veld(Type.AANTAL, "gaten in de nummers per beslispunt"),
               "met_punt": Veld(Type.JANEE, "of er nummers zijn zoals 1.1")},
              _LIST_SHOWS, argument_lists, "geen argumenten"),
    Feitsoort("letterlijst", "De letters in een lijst van beslispunten, argumenten of kanttekeningen.",
              ("beslispunten", "argumenten", "kanttekeningen"),
              {"dubbel": Veld(Type.AANTAL, "punten of argumenten waarin een letter twee keer staat", onzeker=True)},
              {"lijst": "de lijst", "waar": "waar een letter twee keer staat, met alle letters"},
              letter_lists, "geen punt of argument met letters"),
)
