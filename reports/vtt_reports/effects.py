"""What a finding means per gemeente, in words: what is printed, what it should be, and what lies between."""

from typing import NamedTuple

from vtt_engine.facts.fact import Berekening, Deel
from vtt_engine.notation import count, euro
from vtt_engine.outcomes.outcome import Toetsuitkomst
from vtt_reports.axis import As
from vtt_reports.sums import beside

_MOST = 4


class Effect(NamedTuple):
    """A gemeente: what it should be, what is printed, the difference in words (€ 20 te hoog), and its bar: where, how wide."""

    naam: str
    herrekend: str
    gedrukt: str
    verschil: str
    x: str
    breed: str


class Effectbeeld(NamedTuple):
    """The effect of a finding per gemeente: its rows, how they were found, and the same in short, largest first.

    Without rows ``onbekend`` says what is missing. ``nul``: where nought lies on the axis of the bars.
    """

    rijen: tuple[Effect, ...]
    uitleg: str
    onbekend: str
    kort: str
    nul: str


def rows_redone(som: Berekening) -> int:
    """How many rows a sum works out again, with both figures known."""
    found = beside(som)
    return sum(None not in (printed.waarde, ours.waarde) for _, printed, ours in found.rijen) if found else 0


def effect_of(finding: Toetsuitkomst) -> Effectbeeld | None:
    """What a finding means per gemeente; None if it says nothing of that."""
    found = finding.effect()
    if found.onbekend:
        return Effectbeeld((), "", found.onbekend, f"niet te bepalen; niet bekend is {found.onbekend}", "0.00%")
    if not found.delen:
        return None
    off = [deel.verschil for deel in found.delen]
    axis = As(min(0, *off), max(0, *off, min(off) + 1))
    rows = tuple(Effect(deel.naam, euro(deel.herrekend), euro(deel.gedrukt), words(deel),
                        axis.x(min(0, deel.verschil)), axis.breed(min(0, deel.verschil), max(0, deel.verschil)))
                 for deel in found.delen)
    when = ", ".join(filter(None, (found.kolom and f"in {found.kolom}", found.als and f"als {found.als}")))
    return Effectbeeld(rows, found.toelichting, "", f"{when}: {_short(found.delen)}" if when else _short(found.delen), axis.x(0))


def words(*delen: Deel) -> str:
    """The difference of one or of several together in words; what is taken off is too much or too little of a reduction."""
    off = sum(deel.verschil for deel in delen)
    if all(max(deel.gedrukt, deel.herrekend) <= 0 for deel in delen):
        return f"{euro(abs(off))} te {'weinig' if off > 0 else 'veel'} in mindering"
    return f"{euro(abs(off))} te {'hoog' if off > 0 else 'laag'}"


def _short(delen: tuple[Deel, ...]) -> str:
    """The largest differences, and how many more there are; what they are together where all go one way."""
    ordered = sorted(delen, key=lambda deel: (-abs(deel.verschil), deel.naam))
    shown = [f"{deel.naam} {words(deel)}" for deel in ordered[:_MOST]]
    if (more := len(ordered) - _MOST) > 0:
        shown.append(f"en nog {count(more, 'andere', 'andere')}")
    one_way = len({deel.verschil > 0 for deel in delen if deel.verschil}) == 1
    together = f" (alle {len(delen)} samen {words(*delen)})" if one_way and len(delen) > 1 else ""
    return f"{'; '.join(shown)}{together}"
