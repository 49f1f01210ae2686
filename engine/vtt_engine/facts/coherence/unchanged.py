"""Facts about claims that an amount is the same as in an earlier year, beside the figures of the record."""

import re
from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from vtt_engine.facts.arithmetic.agreement import Waarde
from vtt_engine.facts.coherence.documents import documents
from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Berekening, Feit, Gemis, Term, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.mentions import Vermelding
from vtt_engine.facts.passages import Passage
from vtt_engine.notation import euro, opsomming
from vtt_engine.text.amounts import Geld, find_amounts
from vtt_engine.text.sentences import sentences

_YEAR = r"(?P<jaar>20\d{2}|vorig jaar|voorgaand jaar|het voorgaande jaar|afgelopen jaar)\b"
_NOUN = (r"(?:structurele |incidentele |gemeentelijke )?(?:begrotingsuitbreiding|uitbreiding|bijdrage|bedrag|budget|subsidie"
         r"|verhoging|raming|tarief)")
_GAP = r"(?:[^.;:]|\.(?=\d))"
_CLAIM = re.compile(
    rf"\b(?:dezelfde|hetzelfde)\s+{_NOUN}\s+als\b{_GAP}{{0,40}}?{_YEAR}"
    rf"|\b{_NOUN}\b{_GAP}{{0,60}}?\b(?:ongewijzigd|onveranderd|gelijk gebleven|gelijk|even hoog)\b"
    rf"{_GAP}{{0,20}}?\b(?:ten opzichte van|t\.o\.v\.|aan|als|met)\s+(?:in\s+|die\s+|dat\s+|van\s+|het bedrag\s+)*"
    + _YEAR.replace("jaar>", "jaar2>"), re.IGNORECASE)
_HEDGE = re.compile(r"\b(?:niet|geen|bijna|nagenoeg|vrijwel|grotendeels|ongeveer|circa)\b", re.IGNORECASE)
_STANDS = (("gevraagd", ("gevraagd",)), ("toegekend", ("besloten", "eerder")), ("vastgesteld", ("besloten", "eerder")),
           ("besloten", ("besloten", "eerder")))


class _Bewering(NamedTuple):
    """A claim: its words, the year named (digits, or words for last year), and the one amount it is about, if there is one."""

    woorden: str
    jaar: str
    bedrag: Geld | None
    passage: Passage


def unchanged(dossier: Dossier) -> Iterator[Feit]:
    """Per claim that an amount is that of an earlier year: the amount of that year in the record, if it is there."""
    seen: set[str] = set()
    for text in documents(dossier):
        for passage in text.running:
            for claim in _claims(passage):
                if claim.woorden not in seen:
                    seen.add(claim.woorden)
                    yield _fact(dossier, claim)


def _claims(passage: Passage) -> Iterator[_Bewering]:
    before: tuple[Geld, ...] = ()
    for sentence in sentences(passage.alinea.tekst):
        amounts = find_amounts(sentence.tekst)
        for match in _CLAIM.finditer(sentence.tekst):
            if not _HEDGE.search(match[0]):
                own = amounts or before
                one = next(iter(own)) if len({amount.cent for amount in own}) == 1 else None
                yield _Bewering(match[0], (match["jaar"] or match["jaar2"]).lower(), one, passage)
        before = amounts


def _fact(dossier: Dossier, claim: _Bewering) -> Feit:
    year, lost = _year(dossier, claim)
    now, then, open_ones = (_figures(dossier, claim, year) if year and claim.bedrag else ([], [], []))
    if claim.bedrag is None:
        lost += (Gemis(f"{claim.passage.pad}/tekst", "over welk bedrag de zin gaat"),)
    elif year and not then:
        lost += tuple(Gemis(f"/{part}", f"het bedrag van {year} om mee te vergelijken") for part in ("bedragen", "tabellen"))
    same = any(_printed(claim.bedrag).meets(_value(m)) for m in then) if claim.bedrag else None
    if not same:  # a mention that does not say of which year it is, may be the same amount
        lost += tuple(gemis for m in open_ones for gemis in m.open_keys())
    return Feit("ongewijzigd", f"“{claim.woorden}”", known(klopt=None if lost else same),
                {"woorden": f"“{claim.woorden}”", "nu": euro(claim.bedrag.cent) if claim.bedrag else "", "jaar": str(year or ""),
                 "toen": opsomming(list(dict.fromkeys(f"{euro(m.cent or 0)} ({m.plaats})" for m in then)), 3)},
                (claim.passage.plaats,), {"klopt": lost} if lost else {}, partial(_terms, claim, now, then))


def _year(dossier: Dossier, claim: _Bewering) -> tuple[int | None, tuple[Gemis, ...]]:
    """The year of the claim; last year is the one before the year of the act."""
    if claim.jaar.isdigit():
        return int(claim.jaar), ()
    years = {act.jaar for _, act in dossier.acts}
    return (years.pop() - 1, ()) if len(years) == 1 else (None, (Gemis("/stukken", "het jaar waarover het stuk gaat"),))


def _figures(dossier: Dossier, claim: _Bewering, year: int) -> tuple[list[Vermelding], list[Vermelding],
                                                                          list[Vermelding]]:
    """The mentions of the amount of the claim in another year, those of the same subject in the year of the claim, and in no
    known year.
    """
    valued = [m for m in dossier.vermeldingen if m.cent is not None and not m.rij]
    now = [m for m in valued if claim.bedrag and m.jaar != year and m.stand != "eerder"
           and _printed(claim.bedrag).meets(_value(m))]
    subjects = {m.onderwerp for m in now}
    stands = next((stands for word, stands in _STANDS if word in claim.woorden.lower()), None)
    mine = [m for m in valued if m.onderwerp in subjects]
    then = [m for m in mine if m.jaar == year and (stands is None or m.stand in stands)]
    return now, then, [m for m in mine if m.jaar is None]


def _printed(amount: Geld) -> Waarde:
    return Waarde(amount.stap, amount.cent, False)


def _value(mention: Vermelding) -> Waarde:
    return Waarde(mention.ruim, mention.cent or 0, mention.ruim > mention.precisie)


def _terms(claim: _Bewering, now: list[Vermelding], then: list[Vermelding]) -> Berekening:
    return Berekening((*((Term("bedrag in de zin", claim.bedrag.cent, "cent"),) if claim.bedrag else ()),
                       *(Term(m.plaats, m.cent, "cent", m.cel) for m in (*now, *then))), "vergelijken")


SOORTEN = (
    Feitsoort("ongewijzigd", "Een zin die zegt dat een bedrag hetzelfde is als in een eerder jaar.", ("alineas",),
              {"klopt": Veld(Type.JANEE, "of dat bedrag in dat jaar zo in het dossier staat")},
              {"woorden": "de woorden van de zin", "nu": "het bedrag van de zin", "toen": "de bedragen van het eerdere jaar",
               "jaar": "het eerdere jaar"}, unchanged, "geen zin die een bedrag met een eerder jaar vergelijkt"),
)
