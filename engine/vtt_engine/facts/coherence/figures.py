"""Facts about figures as typed in text: digits glued to an amount, and amounts without a unit."""

import re
from collections.abc import Iterator
from functools import partial

from vtt_engine.facts.coherence.documents import Vindplaats, documents, quoted
from vtt_engine.facts.coherence.words import CONNECTORS, COUNT_WORDS, MONEY_WORDS
from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Berekening, Feit, Gemis, Type, Veld, count
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.passages import Passage
from vtt_engine.notation import opsomming
from vtt_engine.text.amounts import find_amounts
from vtt_engine.text.sentences import sentences

_GLUED = re.compile(r"(?<![\d.,/-])\d{1,3}(?:\.\d{3})+\d{1,2}(?![\d/]|[.,-]\d)")
_MONEY_BEFORE = re.compile(r"(?:€|\bEUR|\beuro|-)\s*$", re.IGNORECASE)
_MONEY_BEHIND = re.compile(r"\s*(?:euro\b|€|,-|,=)", re.IGNORECASE)
_GROUPED = re.compile(r"(?<![\d.,/€-])\d{1,3}(?:\.\d{3})+(?![\d/%]|[.,-]\d)")
_RANGE = r"(?:en|tot|tot en met|t/m|à|of|-|–)"
_UNIT_NEAR = re.compile(rf"\s*(?:,[-−–=]|%|‰|euro|€|[x×*]\s|{_RANGE}\s*(?:€|\d))", re.IGNORECASE)
_UNIT_BEFORE = re.compile(rf"(?:€|\bEUR|[x×*]|[-−–])\s*$|€\s*[\d.,]+\s*{_RANGE}\s*$", re.IGNORECASE)
_STATED = re.compile(r"(?:bedragen?\s+(?:zijn\s+|staan\s+)?in|[x×*]\s*€?\s*1[.]?000|in\s+(?:duizenden|hele)?\s*(?:euro|€))",
                     re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?|m[²³23]")


def glued(dossier: Dossier) -> Iterator[Feit]:
    """Per document: amounts with one or two digits too many behind the last point, as a footnote glued to them gives."""
    for text in documents(dossier):
        places = [Vindplaats(match[0], p, _doubt(dossier, p, match[0])) for p in text.passages
                  for match in _GLUED.finditer(p.alinea.tekst) if _is_money(p, match)]
        amounts = sum(len(find_amounts(p.alinea.tekst)) for p in text.passages)
        if places or amounts:
            split = [f"{place.woorden} kan {_split(place.woorden)} zijn" for place in places if not place.gemis]
            yield _fact("geplakt_cijfer", f"cijfers in {text.naam}", places, amounts,
                        lezing=opsomming(list(dict.fromkeys(split)), 3))


def _is_money(passage: Passage, match: re.Match[str]) -> bool:
    text = passage.alinea.tekst
    return bool(_MONEY_BEFORE.search(text[:match.start()]) or _MONEY_BEHIND.match(text[match.end():])
                or (passage.alinea.soort == "tabelcel" and match[0] == text.strip()))


def _doubt(dossier: Dossier, passage: Passage, figure: str) -> tuple[Gemis, ...]:
    """What is missing where the reading of the file itself asks about this figure: then it may not stand so in the document."""
    asked = any(item.leesvraag and (path == passage.pad or path.startswith(f"{passage.pad}/") or figure in (item.tekst or ""))
                for path, item in (dossier.voorstel.herkomst or {}).items())
    return (Gemis(f"{passage.pad}/tekst", f"of {figure} zo in het stuk staat"),) if asked else ()


def bare(dossier: Dossier) -> Iterator[Feit]:
    """Per document: amounts of a thousand or more in the financial part without a sign or word for their unit."""
    for text in documents(dossier):
        stated = any(_STATED.search(p.alinea.tekst) for p in text.passages)
        running = [p for p in text.running if p.alinea.rubriek in ("financien", None)]
        places = [] if stated else [Vindplaats(figure, p, _part(p)) for p in running for figure in _bare_in(p)]
        amounts = sum(len(find_amounts(p.alinea.tekst)) for p in running if p.alinea.rubriek)
        if places or amounts:
            yield _fact("kaal_bedrag", f"bedragen in {text.naam}", places, amounts)


def _part(passage: Passage) -> tuple[Gemis, ...]:
    return () if passage.alinea.rubriek else (Gemis(f"{passage.pad}/rubriek", "bij welk deel van het voorstel de tekst hoort"),)


def _bare_in(passage: Passage) -> Iterator[str]:
    for sentence in sentences(passage.alinea.tekst):
        words = {word.lower() for word in _WORD.findall(sentence.tekst)}
        if not words & set(MONEY_WORDS) or words & set(COUNT_WORDS):
            continue
        for match in _GROUPED.finditer(sentence.tekst):
            behind, before = sentence.tekst[match.end():], sentence.tekst[:match.start()]
            noun = re.match(r"\s*\(?([^\W\d_]+)", behind)
            if not (_UNIT_NEAR.match(behind) or _UNIT_BEFORE.search(before) or (noun and noun[1].lower() not in CONNECTORS)):
                yield match[0]


def _fact(kind: str, about: str, places: list[Vindplaats], amounts: int, **more: str) -> Feit:
    sure = [place for place in places if not place.gemis]
    lost = tuple(g for place in places for g in place.gemis)
    return Feit(kind, about, {"aantal": count(len(sure), len(places) - len(sure))},
                {"plekken": opsomming(quoted(sure), 6), **more},
                tuple(dict.fromkeys(place.passage.plaats for place in sure or places)), {"aantal": lost} if lost else {},
                partial(_steps, places, amounts))


def _split(figure: str) -> str:
    head, _, tail = figure.rpartition(".")
    return f"{head}.{tail[:3]} met een {tail[3:]} erachter"


def _steps(places: list[Vindplaats], amounts: int) -> Berekening:
    return Berekening((), "nalopen", stappen=(f"bedragen met een teken of woord voor geld: {amounts}",
                                              *(f"gevonden: {place.woorden}" for place in places)))


SOORTEN = (
    Feitsoort("geplakt_cijfer", "De bedragen van een document, en die met een of twee cijfers te veel.", ("alineas",),
              {"aantal": Veld(Type.AANTAL, "bedragen met een cijfer te veel", onzeker=True)},
              {"plekken": "de getallen met hun plaats", "lezing": "hoe het getal ook gelezen kan worden"}, glued,
              "geen bedrag in de tekst"),
    Feitsoort("kaal_bedrag", "De bedragen in het financiële deel van een document, en die zonder eenheid.", ("alineas",),
              {"aantal": Veld(Type.AANTAL, "getallen zonder eenheid in een zin over geld", onzeker=True)},
              {"plekken": "de getallen met hun plaats"}, bare,
              "geen bedrag in het financiële deel van de tekst"),
)
