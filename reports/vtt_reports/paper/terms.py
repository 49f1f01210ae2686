"""The terms that were tested as rows on paper: the day or days in the proposal, the limit, and the days left."""

from collections.abc import Iterator
from typing import NamedTuple

from vtt_engine.outcomes.report import Rapport
from vtt_reports.terms import Termijn, terms
from vtt_reports.view import TEKENS, law_of


class Termijnrij(NamedTuple):
    """A term: what, the day or days of the record, the limit, and what is left."""

    code: str
    titel: str
    over: str
    gemeten: str
    grens: str
    teken: str
    marge: str
    artikel: str


def rows(rapport: Rapport) -> Iterator[Termijnrij]:
    """The terms that were tested: what is not kept, what is, what is not known, each in order of the limit.

    Acts for which the days are the same stand in one row.
    """
    for term in sorted(terms(rapport.uitkomsten), key=lambda term: "✗!i✓?".index(_sign(term))):
        u, sign, law = term.uitkomst, _sign(term), law_of(term.uitkomst.geldend)
        yield Termijnrij(u.code, u.titel, term.stukken, term.gevonden, term.grens, sign, term.marge or "niet te bepalen",
                         law.kort if law else "")


def _sign(term: Termijn) -> str:
    u = term.uitkomst
    return TEKENS[u.ernst or "opmerking"] if u.bevinding else "✓" if u.uitkomst == "voldoet" else "?"
