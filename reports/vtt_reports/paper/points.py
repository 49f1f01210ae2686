"""The causes as points to repair: where, what it says, what it should say, the amounts, and by when."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from vtt_engine.facts.fact import Term
from vtt_engine.notation import dag_met_weekdag, euro
from vtt_engine.outcomes.outcome import Toetsuitkomst, shown_term
from vtt_engine.outcomes.report import Oorzaak, Rapport
from vtt_reports.paper.words import where_of
from vtt_reports.terms import term_of
from vtt_reports.view import Kaart, view_consequence, view_finding


class Punt(NamedTuple):
    """A cause or what follows from it. ``nu`` and ``moet``: what the figure is and what it should be; ``uiterlijk``: the last
    day the law gives; ``omvang``: the amount it is about. Empty where the finding does not say.
    """

    nummer: str
    kaart: Kaart
    waar: tuple[str, ...]
    nu: str
    moet: str
    omvang: str
    uiterlijk: str
    gevolgen: tuple["Punt", ...] = ()


def weighs(cause: Oorzaak) -> bool:
    """Whether a fout or waarschuwing of this cause is open."""
    return any(u.open and u.ernst in ("fout", "waarschuwing") for u in (cause.hoofd, *cause.gevolgen))


def points(causes: Sequence[Oorzaak], first: int, rapport: Rapport) -> Iterator[Punt]:
    """The causes, numbered from ``first``; what follows from one as 1.1, 1.2."""
    for number, cause in enumerate(causes, first):
        head = view_finding(cause.hoofd, rapport)
        following = tuple(_point(u, view_consequence(u, head, rapport), f"{number}.{i}", rapport)
                          for i, u in enumerate(cause.gevolgen, 1))
        yield _point(cause.hoofd, head, str(number), rapport)._replace(gevolgen=following)


def _point(u: Toetsuitkomst, card: Kaart, number: str, rapport: Rapport) -> Punt:
    som = u.berekening()
    now, right = _said(som.gevonden), _said(som.verwacht)
    if som.gevonden and som.verwacht and som.gevonden.waarde == som.verwacht.waarde:
        right = ""  # the sum is right; the finding is about something else
    term = term_of(u)
    if not now and term and term.marge:
        now, right = term.gevonden, term.grens
    amount = euro(u.feit.omvang) if u.feit and u.feit.omvang else ""
    return Punt(number, card, where_of(u, rapport), now or _quote(u, rapport), right, amount,
                dag_met_weekdag(term.uiterlijk) if term and term.uiterlijk else "")


def _said(term: Term | None) -> str:
    return f"{term.naam} {shown_term(term)}".strip() if term else ""


def _quote(u: Toetsuitkomst, rapport: Rapport) -> str:
    """The words of the document that was read, at the first place that has any."""
    read = (p.pad for p in u.plaatsen if p.pad in rapport.vindplaatsen and p.pad not in rapport.plekken)
    words = (rapport.vindplaatsen[pad].tekst for pad in read)
    return next((f"“{text}”" for text in words if text), "")
