"""The formulas of a sum: found by what its operation says, and kept only if they give to the cent what the report says."""

import re
from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction
from itertools import combinations
from typing import NamedTuple

from vtt_engine.facts.fact import Berekening, Term
from vtt_reports.workbook.expression import Reken, Rij, Rond, Som, Uitdrukking, Uiteen, Waarden, work_out
from vtt_reports.workbook.rows_of_sum import beside_terms, made_terms, signed
from vtt_reports.workbook.units import decimals, difference, value_of

_ADDING = re.compile(r"optellen|.* optellen$|som van |baten en onttrekkingen min |de som met |saldo ")
_STEPS = (0, -2, -3)
_MOST_PAIRED = 60


class Formules(NamedTuple):
    """The formulas of a sum.

    ``gemaakt``: terms that the report itself made, by their index; ``ernaast``: what a printed term should be. The rows are
    counted on: the terms, then ``verwacht`` and ``gevonden``.
    """

    gemaakt: dict[int, Uitdrukking]
    ernaast: dict[int, Uitdrukking]
    verwacht: Uitdrukking | None
    gevonden: Uitdrukking | None
    verschil: Uitdrukking | None


def formulas(som: Berekening) -> Formules:
    """Find the formulas of a sum; where none gives what the report says, there is none."""
    waarden = values(som)
    made, beside = made_terms(som, waarden), beside_terms(som)
    expected = _matching(_expected(som), som.verwacht, waarden)
    found = None
    if som.verwacht and som.gevonden and som.gevonden.pad is None and som.bewerking == "optellen":
        expected, found = _split(som, waarden) or (expected, None)
    return Formules(made, beside, expected, found, _matching(_differences(som, beside), difference(som), waarden, steps=()))


def values(som: Berekening) -> list[Fraction | None]:
    """The values of the rows: the terms, what is expected and what was found."""
    return [*map(value_of, som.termen), som.verwacht and value_of(som.verwacht), som.gevonden and value_of(som.gevonden)]


def _matching(candidates: Iterable[Uitdrukking], term: Term | None, waarden: Waarden,
              steps: tuple[int, ...] = _STEPS) -> Uitdrukking | None:
    """The first candidate that gives the value of the term, rounded to its unit or, for euros, to whole, 100 or 1.000 euro."""
    asked = value_of(term) if term else None
    if term is None or asked is None:
        return None
    places = decimals(term.eenheid)
    return next((node for plain in candidates for place in (places, *(steps if term.eenheid == "cent" else ()))
                 if work_out(node := Rond(plain, place), waarden) == asked), None)


def _expected(som: Berekening) -> Iterator[Uitdrukking]:
    """The ways to make what is expected that go with the operation."""
    for pattern, build in _FORMS:
        if found := pattern.fullmatch(som.bewerking):
            yield from build(som, found)
            return
    if _ADDING.match(som.bewerking):
        known = [i for i, term in enumerate(som.termen) if term.waarde is not None]
        yield signed(som.termen, known)
        yield Som(tuple((1, i) for i in known))


def _course(som: Berekening, _: re.Match[str]) -> Iterator[Uitdrukking]:
    if len(som.termen) == 3:
        yield Som(((1, 0), (1, 1), (-1, 2)))


def _growth(som: Berekening, _: re.Match[str]) -> Iterator[Uitdrukking]:
    if len(som.termen) == 2:
        yield Reken("/", Som(((1, 1), (-1, 0))), Rij(0))


def _ratio(som: Berekening, _: re.Match[str]) -> Iterator[Uitdrukking]:
    if len(som.termen) == 2:
        yield Reken("/", Rij(0), Rij(1))


def _products(som: Berekening, _: re.Match[str]) -> Iterator[Uitdrukking]:
    """The line of which the printed result is the one found comes first: lines stand as number, rate and result."""
    lines = [i for i in range(len(som.termen) - 2) if som.termen[i].eenheid != "cent" and som.termen[i + 1].eenheid == "cent"]
    lines.sort(key=lambda i: som.gevonden is None or som.termen[i + 2].pad != som.gevonden.pad)
    yield from (Reken("*", Rij(i), Rij(i + 1)) for i in lines)


def _scaled(som: Berekening, found: re.Match[str]) -> Iterator[Uitdrukking]:
    yield Reken("/", Reken("*", Rij(0), int(found[1])), int(found[2]))


def _shared(som: Berekening, found: re.Match[str]) -> Iterator[Uitdrukking]:
    yield Reken("/", signed(som.termen, range(len(som.termen))), int(found[1]))


def _weighted(som: Berekening, _: re.Match[str]) -> Iterator[Uitdrukking]:
    if len(som.termen) == 3:
        yield Reken("+", Reken("*", Rij(2), Rij(0)), Reken("*", Reken("-", 1, Rij(2)), Rij(1)))


def _indexed(som: Berekening, _: re.Match[str]) -> Iterator[Uitdrukking]:
    if len(som.termen) > 1:
        grown = Reken("*", Rij(0), Reken("+", 1, Rij(1)))
        yield Reken("+", grown, signed(som.termen, range(2, len(som.termen)))) if len(som.termen) > 2 else grown


def _surcharge(som: Berekening, _: re.Match[str]) -> Iterator[Uitdrukking]:
    rates = [i for i, term in enumerate(som.termen) if term.eenheid.startswith("procent")]
    base = [i for i in range(len(som.termen)) if i not in rates]
    if len(rates) == 1:
        yield Reken("*", Som(tuple((1, i) for i in base)), Rij(rates[0]))


def _first(som: Berekening, _: re.Match[str]) -> Iterator[Uitdrukking]:
    yield Rij(0)


_Builder = Callable[[Berekening, "re.Match[str]"], Iterator[Uitdrukking]]
_FORMS: tuple[tuple[re.Pattern[str], _Builder], ...] = tuple((re.compile(pattern), build) for pattern, build in (
    (r"begin \+ erbij - eraf", _course),
    (r"\(.* - .*\) / .* × 100", _growth),
    (r".* / .* × 100|beschikbaar / benodigd", _ratio),
    (r"aantal × tarief", _products),
    (r"× (\d+) / (\d+)", _scaled),
    (r"optellen en delen door (\d+) uur", _shared),
    (r"aandeel × loon \+ rest × prijs", _weighted),
    (r"vorig jaar × \(1 \+ index\) \+ mutaties", _indexed),
    (r"som van de grondslag × percentage", _surcharge),
    (r"afronden", _first),
))


def _split(som: Berekening, waarden: Waarden) -> tuple[Uitdrukking, Uitdrukking] | None:
    """The first terms make what was found, and the rest what is expected; without a rest that is nothing."""
    places = decimals("cent")
    for size in range(len(som.termen), 0, -1):
        found = Rond(Som(tuple((1, i) for i in range(size))), places)
        rest = Rond(Som(tuple((1, i) for i in range(size, len(som.termen)))), places)
        if work_out(found, waarden) == waarden[-1] and work_out(rest, waarden) == waarden[-2]:
            return rest, found
    return None


def _differences(som: Berekening, beside: dict[int, Uitdrukking]) -> Iterator[Uitdrukking]:
    """The ways to make the difference: found minus expected, a printed term minus what it should be, or terms side by side."""
    points = 100 if difference(som) and som.gevonden and som.gevonden.eenheid.startswith("procent") else 1
    last = len(som.termen)
    if som.verwacht and som.gevonden:
        for signs in ((1, -1), (-1, 1)):
            gap = Som(((signs[0], last + 1), (signs[1], last)))
            yield Reken("*", gap, points) if points != 1 else gap
        return
    if beside:
        yield from (Reken("-", Rij(i), node) for i, node in beside.items())
        yield from (Reken("+", Rij(i), node) for i, node in beside.items())  # baten are printed the other way
        return
    known = tuple(i for i, term in enumerate(som.termen) if term.waarde is not None)
    if som.bewerking.startswith("vergelijken") and len(known) > 1:
        yield Som(((1, known[0]), (-1, known[1])))
        yield Som(((-1, known[0]), (1, known[1])))
        yield Uiteen(known)
        yield from (Uiteen(pair) for pair in combinations(known[:_MOST_PAIRED], 2))
