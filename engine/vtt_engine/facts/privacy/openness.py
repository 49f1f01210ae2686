"""Whether the documents say for whom they are: public, or not."""

import re
from collections.abc import Iterator

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Feit, Type, Veld
from vtt_engine.facts.hits import PLACES, Treffer, hit_fact
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.passages import Passage

_PAPER = r"(?:\s+(?:voorstel|stuk|document))?\.?"
_PUBLIC = re.compile(rf"(?:status\s*:?\s*)?(?:ja,?\s*)?openbaar{_PAPER}", re.IGNORECASE)
_CLOSED = re.compile(rf"(?:status\s*:?\s*)?(?:niet[- ]openbaar|besloten|vertrouwelijk|geheim){_PAPER}", re.IGNORECASE)
_LABEL = re.compile(r"(?:openbaar(?:heid|making)?|verspreid(?:en|ing)|publicatie|vertrouwelijk(?:heid)?)\s*[:?]?", re.IGNORECASE)
_SHORT = 60
_YES, _NO = re.compile(r"ja\b.*", re.IGNORECASE), re.compile(r"nee\b.*", re.IGNORECASE)
WORDS = ("openbaar", "besloten", "beide", "geen")


def label(dossier: Dossier) -> tuple[str, list[Treffer]]:
    """What the documents say: openbaar, besloten, beide or geen; with each place that says so."""
    found: list[tuple[str, Passage]] = []
    previous: Passage | None = None
    for one in dossier.passages:
        text = one.alinea.tekst.strip()
        asked = previous is not None and previous.alinea.soort == "tabelcel" and _LABEL.fullmatch(previous.alinea.tekst.strip())
        if word := _said(text, previous.alinea.tekst if asked and previous else "", one.alinea.soort or ""):
            found.append((word, one))
        previous = one
    words = {word for word, _ in found}
    return "beide" if len(words) > 1 else next(iter(words), "geen"), [Treffer(one, f"{word}") for word, one in found]


def _said(text: str, question: str, soort: str) -> str:
    if question:
        closed_if_yes = question.strip().lower().startswith("vertrouwelijk")
        if _YES.fullmatch(text):
            return "besloten" if closed_if_yes else "openbaar"
        if _NO.fullmatch(text):
            return "openbaar" if closed_if_yes else "besloten"
    unanswered = soort == "tabelcel" and not question and _LABEL.fullmatch(text)
    if soort == "punt" or len(text) > _SHORT or unanswered:
        return ""
    return "besloten" if _CLOSED.fullmatch(text) else "openbaar" if _PUBLIC.fullmatch(text) else ""


def openness(dossier: Dossier) -> Iterator[Feit]:
    """The label of the documents together."""
    if dossier.voorstel.alineas:
        word, hits = label(dossier)
        yield hit_fact("openbaarheid", {"label": word}, hits, dossier.passages, PLACES)


SOORTEN = (
    Feitsoort("openbaarheid", "Wat de stukken zeggen over openbaar of besloten.", ("alineas",),
              {"label": Veld(Type.WOORD, "wat de stukken zeggen", WORDS)}, PLACES, openness, "geen tekst"),
)
