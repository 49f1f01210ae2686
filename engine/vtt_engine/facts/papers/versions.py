"""Facts about versions: the days and status of a document, and one text of the decision in several documents."""

from collections.abc import Iterator
from functools import partial

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Berekening, Feit, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.notation import opsomming, periode
from vtt_engine.record.base import ONBEKEND, same_name
from vtt_engine.record.papers import Besluittekst, Document
from vtt_engine.record.values import Datum

Lost = tuple[Gemis, ...]
_AROUND = 5  # words shown on either side of the first difference
_LONGEST = 120
_ALIKE = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "„": '"', "–": "-", "\u2010": "-", "\u2011": "-", "…": "..."})


def documents(dossier: Dossier) -> Iterator[Feit]:
    """Per document: is it older than its own version or than the advice it uses, and is a draft used as adopted?"""
    for i, item in enumerate(dossier.voorstel.documenten or ()):
        path = f"/documenten/{i}"
        lost: dict[str, Lost] = {}
        before_version, lost["voor_versie"] = _older(path, item, "versiedatum", item.versiedatum, "de datum van de versie")
        before_advice, lost["voor_advies"] = _older(path, item, "verwerkt_advies_van", item.verwerkt_advies_van,
                                                    "de dag van het verwerkte advies")
        draft, lost["concept_als_vastgesteld"] = _draft(path, item)
        yield Feit("document", f"document {item.id}",
                   known(voor_versie=before_version, voor_advies=before_advice, concept_als_vastgesteld=draft),
                   {"titel": f"“{item.titel}”" if item.titel else item.id, "dag": _shown(item.datum),
                    "versiedag": _shown(item.versiedatum), "adviesdag": _shown(item.verwerkt_advies_van)},
                   (Plaats(path, item.titel),), {field: gone for field, gone in lost.items() if gone},
                   partial(_steps, item), frozenset({f"document:{item.id}"}))


def _shown(day: Datum | str | None) -> str:
    return periode(day.vroegst.toordinal(), day.laatst.toordinal()) if isinstance(day, Datum) else ""


def _older(path: str, item: Document, key: str, other: Datum | str | None, naam: str) -> tuple[bool | None, Lost]:
    """Whether the document is older than this day, if it names such a day; what is missing to know it."""
    if other == ONBEKEND:
        return False, ()
    lost = [Gemis(f"{path}/{key}", naam)] if other is None else []
    if item.datum is None:
        lost.append(Gemis(f"{path}/datum", "de datum van het document"))
    if item.datum is None or not isinstance(other, Datum):
        return None, tuple(lost)
    if item.datum.laatst < other.vroegst:
        return True, ()
    if item.datum.vroegst >= other.laatst:
        return False, ()
    return None, tuple(Gemis(f"{path}/{k}", f"{n}, tot op de dag") for k, n, day in (
        ("datum", "de datum van het document", item.datum), (key, naam, other)) if day.vroegst != day.laatst)


def _draft(path: str, item: Document) -> tuple[bool | None, Lost]:
    """Whether a document that calls itself a draft is used as adopted; what is missing to know it."""
    lost = tuple(Gemis(f"{path}/{key}", naam) for key, value, naam in (
        ("status", item.status, "wat het document over zichzelf zegt"),
        ("gebruikt_als", item.gebruikt_als, "als wat het voorstel het document gebruikt")) if value is None)
    return (None, lost) if lost else (item.status == "concept" and item.gebruikt_als == "vastgesteld", ())


def _steps(item: Document) -> Berekening:
    rows = (("datum van het document", _shown(item.datum)), ("datum van de versie", _shown(item.versiedatum)),
            ("advies dat is verwerkt", _shown(item.verwerkt_advies_van)), ("noemt zichzelf", item.status or ""),
            ("gebruikt als", item.gebruikt_als or ""))
    return Berekening((), "datums vergelijken", stappen=tuple(f"{naam}: {text or 'niet genoemd'}" for naam, text in rows))


def decision_texts(dossier: Dossier) -> Iterator[Feit]:
    """The texts of the decision, if two documents give one: do they say the same, white space aside?"""
    items = [(f"/besluitteksten/{i}", item) for i, item in enumerate(dossier.voorstel.besluitteksten or ())]
    lost = tuple(Gemis(f"{path}/{key}", naam) for path, item in items for key, value, naam in (
        ("document", item.document, "het document waarin de tekst staat"), ("tekst", item.tekst, "de tekst van het besluit"))
        if value is None)
    by_document: dict[str, list[str]] = {}
    for _, item in items:
        by_document.setdefault(item.document or "", []).append(_plain(item))
    if len(items) < 2 or (len(by_document) < 2 and not lost):
        return
    first, *others = by_document.items()
    apart = [name for name, texts in others if not set(texts) & set(first[1])]
    here, there = _difference(first[1][0], by_document[apart[0]][0]) if apart else ("", "")
    yield Feit("besluittekst", "besluitteksten", known(afwijkend=None if lost else len(apart)),
               {"document": first[0], "anders": opsomming(apart), "hier": here, "daar": there},
               tuple(Plaats(path, item.plaats) for path, item in items), {"afwijkend": lost} if lost else {},
               partial(Berekening, tuple(Term(f"tekens in {item.document}", len(_plain(item)), "aantal", path)
                                         for path, item in items), "woord voor woord vergelijken, zonder spaties"))


def _plain(item: Besluittekst) -> str:
    """The text as a reader sees it: the kind of quotation mark, dash or space makes no other decision."""
    return str(same_name((item.tekst or "").translate(_ALIKE)))


def _difference(one: str, other: str) -> tuple[str, str]:
    """The words around the first difference, in both texts."""
    a, b = one.split(), other.split()
    k = next((k for k, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    return _cut(a, k), _cut(b, k)


def _cut(words: list[str], k: int) -> str:
    start, end = max(0, k - _AROUND), k + _AROUND
    text = " ".join(words[start:end])[:_LONGEST]
    return f"{'… ' if start else ''}{text}{' …' if end < len(words) else ''}" if text else "niets"


SOORTEN = (
    Feitsoort("document", "Een document met zijn datum, zijn versie en zijn status.", ("documenten",),
              {"voor_versie": Veld(Type.JANEE, "of het document ouder is dan zijn eigen versie"),
               "voor_advies": Veld(Type.JANEE, "of het document ouder is dan het advies dat het verwerkt"),
               "concept_als_vastgesteld": Veld(Type.JANEE, "of een concept wordt gebruikt als vastgesteld stuk")},
              {"titel": "de titel", "dag": "de datum van het document", "versiedag": "de datum van de versie",
               "adviesdag": "de dag van het advies"},
              documents, "geen documenten"),
    Feitsoort("besluittekst", "De tekst van het besluit in twee of meer documenten.", ("besluitteksten",),
              {"afwijkend": Veld(Type.AANTAL, "documenten met een andere tekst dan het eerste")},
              {"document": "het eerste document", "anders": "de documenten met een andere tekst",
               "hier": "de woorden rond het eerste verschil", "daar": "dezelfde plek in de andere tekst"},
              decision_texts, "de tekst van het besluit staat niet in twee documenten"),
)
