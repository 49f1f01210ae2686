"""Facts about years in headers and footers: do they carry the year that the title of the document carries?"""

import re
from collections.abc import Iterator
from functools import partial

from vtt_engine.facts.coherence.documents import SOORT, Leesstuk, Vindplaats, documents, quoted
from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Berekening, Feit, Gemis, Plaats, Type, Veld, count
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.passages import MARGINS
from vtt_engine.notation import opsomming

_PAPER = re.compile(
    r"\b(?:(?P<soort>begrotingswijziging|kadernota|jaarrekening|jaarstukken|jaarverslag)"
    r"|(?:ontwerp|concept|programma|meerjaren|beleids|primaire)?[- ]?(?P<begroting>begroting))\s+(?P<jaar>(?:19|20)\d{2})"
    r"(?:\s*[-–/]\s*(?P<tot>(?:19|20)\d{2}))?", re.IGNORECASE)
_Stukjaren = dict[str, set[int]]


def running_headers(dossier: Dossier) -> Iterator[Feit]:
    """Per document whose title and whose headers both name a paper with a year: headers with another year."""
    titles = {item.id: (f"/documenten/{i}/titel", item.titel) for i, item in enumerate(dossier.voorstel.documenten or ())}
    for text in documents(dossier):
        named = [titles[text.naam]] if text.naam in titles else []
        fact = _document(text, [(path, title) for path, title in named if title])
        if fact is not None:
            yield fact


def _document(text: Leesstuk, titles: list[tuple[str, str]]) -> Feit | None:
    heads = [(p.pad, p.alinea.tekst) for p in text.passages if p.alinea.soort == "titel"]
    years: _Stukjaren = {}
    for _, title in (*titles, *heads):
        for kind, own in _papers(title).items():
            years.setdefault(kind, set()).update(own)
    places = [Vindplaats(match[0], p, () if p.alinea.soort in MARGINS else (Gemis(f"{p.pad}/soort", SOORT),))
              for p in text.passages if p.alinea.soort in MARGINS or p.alinea.soort is None
              for match in _PAPER.finditer(p.alinea.tekst) if _kind(match) in years]
    sure = [place for place in places if not place.gemis]
    wrong = [place for place in places if any(not own & years[kind] for kind, own in _papers(place.woorden).items())]
    bad = [place for place in wrong if not place.gemis]
    if not sure and not wrong:
        return None
    shown = opsomming([f"{kind} {'/'.join(map(str, sorted(own)))}" for kind, own in sorted(years.items())])
    lost = tuple(g for place in wrong for g in place.gemis)
    return Feit("kopregels", f"kop- en voetregels in {text.naam}", {"anders": count(len(bad), len(wrong) - len(bad))},
                {"plekken": opsomming(quoted(bad), 3), "titel": shown},
                (*(place.passage.plaats for place in bad or places), *(Plaats(path, title) for path, title in (*titles, *heads))),
                {"anders": lost} if lost else {}, partial(_steps, shown, places))


def _papers(text: str) -> _Stukjaren:
    """The papers that a text names, each with its years: all years of a span."""
    found: _Stukjaren = {}
    for match in _PAPER.finditer(text):
        first = int(match["jaar"])
        found.setdefault(_kind(match), set()).update(range(first, int(match["tot"] or first) + 1))
    return found


def _kind(match: re.Match[str]) -> str:
    return (match["soort"] or match["begroting"]).lower()


def _steps(title: str, places: list[Vindplaats]) -> Berekening:
    return Berekening((), "naast elkaar leggen", stappen=(f"titel: {title}", *(f"regel: {place.woorden}" for place in places)))


SOORTEN = (
    Feitsoort("kopregels", "De kop- en voetregels van een document die een begroting, wijziging of rekening met een jaar noemen.",
              ("alineas",),
              {"anders": Veld(Type.AANTAL, "regels met een ander jaar dan de titel", onzeker=True)},
              {"plekken": "de regels met een ander jaar", "titel": "wat de titel noemt"}, running_headers,
              "geen kop- of voetregel met het jaar van een stuk dat ook in de titel staat"),
)
