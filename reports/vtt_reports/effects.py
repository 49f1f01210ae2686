"""What a finding means per gemeente: the printed figure of a row beside the one worked out again."""

from typing import NamedTuple

from vtt_engine.facts.fact import Berekening, Term
from vtt_engine.outcomes.outcome import Toetsuitkomst, shown_term
from vtt_reports.sums import beside


class Effect(NamedTuple):
    """A row of a division: what it should be, what is printed, and the difference in words: € 20 te veel."""

    naam: str
    herrekend: str
    gedrukt: str
    verschil: str


def rows_redone(som: Berekening) -> tuple[Effect, ...]:
    """The rows of a sum that works each out again, where both figures are known."""
    found = beside(som)
    rows = ((name, printed, ours) for name, printed, ours in found.rijen) if found else ()
    return tuple(_effect(name, printed, ours, ours.waarde, printed.waarde) for name, printed, ours in rows
                 if ours.waarde is not None and printed.waarde is not None)


def effects(finding: Toetsuitkomst) -> tuple[Effect, ...]:
    """What a finding means for each of the rows it names."""
    named = set(finding.cellen)
    return tuple(row for row in rows_redone(finding.berekening()) if row.naam in named) if named else ()


def _effect(naam: str, printed: Term, ours: Term, should: int, found: int) -> Effect:
    off = found - should
    size = shown_term(Term("", abs(off), printed.eenheid))
    words = f"{size} te veel" if off > 0 else f"{size} te weinig" if off else "geen verschil"
    return Effect(naam, shown_term(ours), shown_term(printed), words)
