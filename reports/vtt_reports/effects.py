"""What a finding means per gemeente: the printed figure of a row beside the one redone."""

import re
from itertools import pairwise
from typing import NamedTuple

from vtt_engine.facts.fact import Berekening, Term
from vtt_engine.outcomes.outcome import Toetsuitkomst, shown_term

_CELL = re.compile(r"/tabellen/\d+/rijen/\d+/cellen/.+")


class Effect(NamedTuple):
    """A row of a division: what it should be, what is printed, and the difference in words: € 20 te veel."""

    naam: str
    herrekend: str
    gedrukt: str
    verschil: str


def rows_redone(som: Berekening) -> tuple[Effect, ...]:
    """The rows of a sum that redoes each: a figure of our own, then the printed cell."""
    return tuple(found for redone, cell in pairwise(som.termen) if (found := _effect(redone, cell)) is not None)


def effects(finding: Toetsuitkomst) -> tuple[Effect, ...]:
    """What a finding means for each of the rows it names."""
    named = set(finding.cellen)
    return tuple(row for row in rows_redone(finding.berekening()) if row.naam in named) if named else ()


def _effect(redone: Term, cell: Term) -> Effect | None:
    naam, _, _ = cell.naam.rpartition(", ")
    same = redone.pad is None and redone.eenheid == cell.eenheid and redone.naam.startswith(f"{naam}, ")
    if not naam or not same or redone.waarde is None or cell.waarde is None or not _CELL.fullmatch(cell.pad or ""):
        return None
    off = cell.waarde - redone.waarde
    size = shown_term(Term("", abs(off), cell.eenheid))
    words = f"{size} te veel" if off > 0 else f"{size} te weinig" if off else "geen verschil"
    return Effect(naam, shown_term(redone), shown_term(cell), words)
