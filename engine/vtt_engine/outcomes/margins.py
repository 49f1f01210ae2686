"""How many days a comparison of days leaves: what a report shows of a term, taken from the eisen of its rule."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from vtt_engine.facts.catalog import SOORTEN
from vtt_engine.facts.fact import Bereik, Type, Waarde
from vtt_engine.matching.reference import compile_reference, number_of
from vtt_engine.outcomes.outcome import Toetsuitkomst
from vtt_engine.rulebook.expression import Eis, Naam, Samen, Vergelijk, names

Day = int | Bereik


class Marge(NamedTuple):
    """One comparison of days: what was found, the limit, and the room between them in days; below zero it is short.

    ``soort`` is DATUM (found and limit are days of the calendar, as ordinals) or DAGEN (both are numbers of days).
    ``veld`` is the field that was compared, empty where that is a difference of days. ``minstens``: what was found may not
    be less (or earlier) than the limit, else not more (or later). ``wettelijk``: the limit comes from the norm.
    Of an outcome that is *niet te bepalen* the limit may be known while what it limits is not.
    """

    veld: str
    soort: Type
    gevonden: Day | None
    grens: Day
    ruimte: Day | None
    minstens: bool
    wettelijk: bool


def margins(outcome: Toetsuitkomst) -> list[Marge]:
    """The comparisons of days in the eisen of an outcome, in order of weight; each with a limit that is known."""
    if outcome.feit is None or outcome.uitkomst == "niet van toepassing":
        return []
    kinds = {naam: veld.type for naam, veld in SOORTEN[outcome.feit.soort].velden.items()}
    if outcome.geldend is not None:
        norm = outcome.geldend.norm.velden()
        kinds.update({f"norm.{naam}": veld.type for naam, veld in norm.items()})
    values = {**outcome.feit.velden, **(outcome.geldend.velden if outcome.geldend else {})}
    found = (_margin(node, kinds, values) for eis in outcome.eisen for node in _comparisons(eis, values))
    return [marge for marge in found if marge is not None]


def _comparisons(eis: Eis, values: Mapping[str, Waarde]) -> Iterator[Vergelijk]:
    """The comparisons that decide: not those beside an alternative that is true already."""
    match eis:
        case Vergelijk():
            yield eis
        case Samen("en", parts):
            for part in parts:
                yield from _comparisons(part, values)
        case Samen("of", parts):
            others = [part for part in parts if not isinstance(part, Vergelijk) or part.op in ("==", "!=")]
            if not any(compile_reference(part)(values) for part in others):
                for part in parts:
                    yield from _comparisons(part, values)


def _margin(node: Vergelijk, kinds: Mapping[str, Type], values: Mapping[str, Waarde]) -> Marge | None:
    used = {kinds.get(naam) for naam in names(node)}
    if node.op in ("==", "!=") or not used or not used <= {Type.DATUM, Type.DAGEN}:
        return None
    found, limit = number_of(node.links)(values), number_of(node.rechts)(values)
    if limit is None:
        return None
    statutory = any(naam.startswith("norm.") for naam in names(node.rechts))
    field = node.links.naam if isinstance(node.links, Naam) else ""
    kind = kinds.get(field, Type.DAGEN)
    at_least = node.op in (">", ">=")
    if found is None:
        return Marge(field, kind, None, _day(*limit), None, at_least, statutory)
    more, less = (found, limit) if at_least else (limit, found)
    strict = int(node.op in ("<", ">"))
    room = _day(more[0] - less[1] - strict, more[1] - less[0] - strict)
    return Marge(field, kind, _day(*found), _day(*limit), room, at_least, statutory)


def _day(low: int, high: int) -> Day:
    return low if low == high else Bereik(low, high)
