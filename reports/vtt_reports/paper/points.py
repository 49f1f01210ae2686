"""The causes as points to repair: where, what it says, what it should say, the amounts, and by when."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from vtt_engine.facts.fact import Term
from vtt_engine.notation import dag_met_weekdag, euro
from vtt_engine.outcomes.outcome import Toetsuitkomst, shown_term
from vtt_engine.outcomes.report import Oorzaak, Rapport
from vtt_reports.paper.words import where_of
from vtt_reports.subjects import joined
from vtt_reports.terms import term_of
from vtt_reports.view import Kaart, view_consequence, view_finding

Regel = tuple[str, str]  # a label, empty for none, and the text
_MOST_PLACES = 3


class Kort(NamedTuple):
    """A point for the first two pages: what it says and where, and the repair; each line with its label."""

    wat: tuple[Regel, ...]
    herstel: tuple[Regel, ...]


class Punt(NamedTuple):
    """A cause or what follows from it. ``nu`` and ``moet``: what the figure is and what it should be; ``uiterlijk``: the last
    day the law gives; ``omvang``: the amount it is about. Empty where the finding does not say. ``kort``: a cause in short.
    """

    nummer: str
    kaart: Kaart
    waar: tuple[str, ...]
    nu: str
    moet: str
    omvang: str
    uiterlijk: str
    gevolgen: tuple["Punt", ...] = ()
    kort: Kort = Kort((), ())


def weighs(cause: Oorzaak) -> bool:
    """Whether a fout or waarschuwing of this cause is open."""
    return any(u.open and u.ernst in ("fout", "waarschuwing") for u in (cause.hoofd, *cause.gevolgen))


def points(causes: Sequence[Oorzaak], first: int, rapport: Rapport) -> Iterator[Punt]:
    """The causes, numbered from ``first``; what follows from one as 1.1, 1.2."""
    for number, cause in enumerate(causes, first):
        head = view_finding(cause.hoofd, rapport)
        following = tuple(_point(u, view_consequence(u, head, rapport), f"{number}.{i}", rapport)
                          for i, u in enumerate(cause.gevolgen, 1))
        made = _point(cause.hoofd, head, str(number), rapport)._replace(gevolgen=following)
        yield made._replace(kort=_brief(made))


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


def _brief(punt: Punt) -> Kort:
    """What the first two pages say of a point; nothing that its message says already, and what follows from it by its code."""
    card = punt.kaart
    where = "" if all(place in card.melding for place in punt.waar) else joined(punt.waar, _MOST_PLACES)
    times = Counter(f"{g.kaart.teken} {g.kaart.ernst} {g.kaart.code}" for g in punt.gevolgen)
    follows = ", ".join(f"{said} ({n} keer)" if n > 1 else said for said, n in times.items())
    dates = "; ".join(f"{g.uiterlijk} ({g.kaart.code})" for g in punt.gevolgen if g.uiterlijk)
    careful = f" ({card.wet.voorbehoud})" if card.wet and card.wet.voorbehoud else ""
    what = [("Waar", where), ("Nu", " → ".join(filter(None, (punt.nu, punt.moet)))),
            ("Per gemeente", card.effect.kort if card.effect else ""), ("Gevolg", follows)]
    repair = [("Uiterlijk", punt.uiterlijk or dates), ("Bedrag", punt.omvang),
              (card.wet.label, f"{card.wet.kort}{careful}") if card.wet else ("", "")]
    return Kort(((f"{card.titel}.", card.melding), *((f"{label}:", text) for label, text in what if text)),
                (("", card.herstel), *((f"{label}:", text) for label, text in repair if text)))


def _said(term: Term | None) -> str:
    return f"{term.naam} {shown_term(term)}".strip() if term else ""


def _quote(u: Toetsuitkomst, rapport: Rapport) -> str:
    """The words of the document that was read, at the first place that has any."""
    read = (p.pad for p in u.plaatsen if p.pad in rapport.vindplaatsen and p.pad not in rapport.plekken)
    words = (rapport.vindplaatsen[pad].tekst for pad in read)
    return next((f"“{text}”" for text in words if text), "")
