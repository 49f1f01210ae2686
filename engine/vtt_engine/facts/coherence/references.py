"""Facts about references inside the papers: does the table, annex, paragraph or point that the text names exist?"""

import re
from collections.abc import Iterator, Mapping
from functools import partial
from typing import NamedTuple

from vtt_engine.facts.coherence.documents import SOORT, Leesstuk, Vindplaats, documents, quoted
from vtt_engine.facts.coherence.nearby import nearby_tables
from vtt_engine.facts.coherence.words import ELSEWHERE
from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Berekening, Feit, Gemis, Type, Veld, count
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.passages import HEADS, MARGINS, Passage
from vtt_engine.notation import opsomming
from vtt_engine.text.sentences import sentences

_REFERENCE = re.compile(
    r"\b(?P<soort>[Tt]abel|[Bb]ijlage|[Pp]aragraaf|[Hh]oofdstuk|[Bb]eslispunt|[Aa]rgument|[Kk]anttekening)\s+"
    r"(?P<nummer>\d{1,2}(?:\.\d{1,2}){0,3}|[A-Z]|[IVX]{1,4})(?![\w/]|\.\d|-\d)")
_OWN = r"(?:dit|deze)\s+(?:voorstel|memo|notitie|stuk|begroting|nota|rapport|brief|raadsvoorstel|document)"
_ELSEWHERE_BEHIND = re.compile(rf"\s*(?:,|\(|lid \d+)?\s*(?:(?:van|uit|in|bij)\s+(?!{_OWN}\b)\w"
                               rf"|(?:de |het )?(?:{'|'.join(ELSEWHERE)})\b)", re.IGNORECASE)
_ELSEWHERE_BEFORE = re.compile(rf"\b\w*(?:{'|'.join(ELSEWHERE)})(?:en|s)?\b", re.IGNORECASE)
_CAPTION = re.compile(r"(?:tabel|bijlage|hoofdstuk|paragraaf)\s+(\d+(?:\.\d+)*|[A-Z]{1,4})\b"
                      r"(?!\s+(?:laat|toont|geeft|bevat|is|staat|zijn)\b)", re.IGNORECASE)
_HEAD_NUMBER = re.compile(r"(?:hoofdstuk\s+|paragraaf\s+)?(\d{1,2}(?:\.\d{1,2})*)\b", re.IGNORECASE)


_POINT_NUMBER = re.compile(r"(\d{1,2})[.)]\s")
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
_PARTS = {"bijlage": "bijlagen", "beslispunt": "beslispunten", "argument": "argumenten", "kanttekening": "kanttekeningen"}
_POINTS = {"bijlagen": "bijlage", "besluit": "beslispunt", "argumenten": "argument", "kanttekeningen": "kanttekening"}


class _Doelen(NamedTuple):
    """What can be referred to: per kind of target its numbers (``1.2``, ``a``), and the number of tables without a caption."""

    nummers: dict[str, set[str]]
    tabellen: int
    gemis: Mapping[str, tuple[Gemis, ...]]

    def has(self, kind: str, number: str) -> bool:
        """Whether the target is there; a chapter is there when one of its paragraphs is."""
        own, wanted = self.nummers.get(kind, set()), _plain(number)
        if wanted in own or any(item.startswith(f"{wanted}.") for item in own):
            return True
        return kind == "tabel" and not own and wanted.isdigit() and int(wanted) <= self.tabellen


def references(dossier: Dossier) -> Iterator[Feit]:
    """Per document with references: those whose target is nowhere in the papers."""
    texts = documents(dossier)
    targets = _targets(dossier, texts)
    for text in texts:
        known, places = 0, list[Vindplaats]()
        for passage in text.passages:
            if passage.alinea.soort in (*MARGINS, "titel"):
                continue
            for kind, number, words in _named(passage):
                if targets.has(kind, number):
                    known += 1
                else:
                    places.append(Vindplaats(words, passage, targets.gemis.get(kind, ())))
        beside, lost_tables = nearby_tables(dossier, text)
        places += lost_tables
        if known + beside or places:
            yield _fact(text.naam, places, known + beside)


def _named(passage: Passage) -> Iterator[tuple[str, str, str]]:
    """The references of a passage to its own papers: kind, number and words. Law and other papers are left out."""
    for sentence in sentences(passage.alinea.tekst):
        for match in _REFERENCE.finditer(sentence.tekst):
            before, behind = sentence.tekst[:match.start()], sentence.tekst[match.end():]
            if sentence.begin + match.start() == 0 and _CAPTION.match(sentence.tekst):
                continue
            if not (_ELSEWHERE_BEHIND.match(behind) or _ELSEWHERE_BEFORE.search(before[-40:])):
                yield match["soort"].lower(), match["nummer"], match[0]


def _targets(dossier: Dossier, texts: list[Leesstuk]) -> _Doelen:
    record, found = dossier.voorstel, dict[str, set[str]]()
    lost: dict[str, tuple[Gemis, ...]] = {kind: (Gemis(f"/{part}", f"het onderdeel {part}"),) for kind, part in
            _PARTS.items() if getattr(record, part) is None}
    kinds = tuple(Gemis(f"{p.pad}/soort", SOORT) for text in texts for p in text.passages if p.alinea.soort is None)
    lost |= dict.fromkeys(("paragraaf", "hoofdstuk"), kinds) if kinds else {}
    found["bijlage"] = {_plain(item.nummer) for item in record.bijlagen or ()}
    found["beslispunt"] = {_plain(item.nummer) for item in record.beslispunten or ()}
    found["argument"] = {_plain(n) for item in record.argumenten or () for n in item.nummers}
    found["kanttekening"] = {_plain(n) for item in record.kanttekeningen or () for n in item.nummers}
    tables = {(text.naam, p.alinea.tabel) for text in texts for p in text.passages if p.alinea.tabel}
    captions = [table.titel or "" for table in record.tabellen or ()]
    for passage in (p for text in texts for p in text.passages):
        _add(found, passage)
        captions.append(passage.alinea.tekst)
    for words in captions:
        if match := _CAPTION.match(words.strip()):
            found.setdefault(words.strip().split()[0].lower(), set()).add(_plain(match[1]))
    return _Doelen(found, max(len(tables), len(record.tabellen or ())), lost)


def _add(found: dict[str, set[str]], passage: Passage) -> None:
    """Add what a passage is: a numbered heading, a point of the decision or of the list of annexes."""
    item = passage.alinea
    printed = (_HEAD_NUMBER if item.soort in HEADS else _POINT_NUMBER).match(item.tekst)
    number = item.nummer or (printed[1] if printed else "")
    if not number:
        return
    if item.soort in HEADS:
        for kind in ("paragraaf", "hoofdstuk", "argument", "kanttekening"):
            found.setdefault(kind, set()).add(_plain(number))
        found["argument"].update(_plain(n) for n in re.findall(r"\d+\.\d+", item.tekst[:20]))
    elif item.soort and (part := _POINTS.get(item.rubriek or "")):
        found.setdefault(part, set()).add(_plain(number))


def _plain(number: str) -> str:
    """A number as it is compared: without marks, roman as digits."""
    bare = number.strip(" .):").lower()
    return str(_ROMAN.index(bare) + 1) if bare in _ROMAN else bare


def _fact(document: str, places: list[Vindplaats], known: int) -> Feit:
    sure = [place for place in places if not place.gemis]
    lost = tuple(dict.fromkeys(g for place in places for g in place.gemis))
    return Feit("verwijzingen", f"verwijzingen in {document}", {"zonder_doel": count(len(sure), len(places) - len(sure))},
                {"plekken": opsomming(quoted(sure), 6)},
                tuple(dict.fromkeys(place.passage.plaats for place in sure or places)), {"zonder_doel": lost} if lost else {},
                partial(_steps, places, known))


def _steps(places: list[Vindplaats], known: int) -> Berekening:
    return Berekening((), "opzoeken", stappen=(f"verwijzingen met een doel: {known}",
                                               *(f"niet gevonden: {place.woorden}" for place in places)))


SOORTEN = (
    Feitsoort("verwijzingen", "De verwijzingen van een document naar een tabel, bijlage, paragraaf of punt van de stukken zelf.",
              ("alineas",),
              {"zonder_doel": Veld(Type.AANTAL, "verwijzingen waarvan het doel er niet is", onzeker=True)},
              {"plekken": "de verwijzingen zonder doel, met hun plaats"}, references, "geen verwijzing binnen de stukken"),
)
