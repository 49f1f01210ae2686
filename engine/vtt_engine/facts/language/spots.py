"""A find in running text with its place, in words, and the day of the document it stands in."""

from collections.abc import Iterable, Iterator
from textwrap import shorten
from typing import NamedTuple

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Gemis, Plaats
from vtt_engine.facts.passages import Passage, where
from vtt_engine.notation import opsomming
from vtt_engine.record.text import Alinea
from vtt_engine.record.values import Datum
from vtt_engine.text.dates import Vondst

Lost = tuple[Gemis, ...]
_SHOWN = 4
_PLACE = 60  # letters of a place; a heading can be a whole sentence


class Plek(NamedTuple):
    """Words that a rule has something to say about, and the passage they stand in."""

    tekst: str
    passage: Passage

    @property
    def woorden(self) -> str:
        """The words with their place: “31 februari 2025” (Vervolg)."""
        place = where(self.passage.alinea)
        return f"“{self.tekst}”" + (f" ({shorten(place, _PLACE, placeholder=' …')})" if place else "")


class Dagplek(NamedTuple):
    """A date in running text and the passage it stands in."""

    vondst: Vondst
    passage: Passage

    @property
    def plek(self) -> Plek:
        """The words of the date."""
        return Plek(plain(self.vondst.tekst), self.passage)


def plain(text: str) -> str:
    """A text with single blanks."""
    return " ".join(text.split())


def dates(dossier: Dossier) -> Iterator[Dagplek]:
    """The dates in the words of the documents, in reading order."""
    alineas = dossier.voorstel.alineas or ()
    for i, found in dossier.datums:
        yield Dagplek(found, Passage(f"/alineas/{i}", alineas[i]))


def listed(spots: Iterable[Plek]) -> str:
    """The words with their places, each once."""
    return opsomming(list(dict.fromkeys(spot.woorden for spot in spots)), _SHOWN)


def places(spots: Iterable[Plek]) -> tuple[Plaats, ...]:
    """The places for a fact, each once."""
    return tuple(dict.fromkeys(spot.passage.plaats for spot in spots))


def cells(spots: Iterable[Plek]) -> tuple[str, ...]:
    """The words, each once, so that an exception can name them."""
    return tuple(dict.fromkeys(spot.tekst for spot in spots))


def day_of(dossier: Dossier, passage: Passage) -> tuple[Datum | None, Lost]:
    """The day of the document that a passage stands in, or what is missing to know it. The first document is the proposal."""
    papers, name = dossier.voorstel.documenten or (), passage.alinea.document
    if name is None and len(papers) > 1:
        return None, (Gemis(f"{passage.pad}/document", "in welk document dit staat"),)
    alone = name is None or (not papers and per_document(dossier) == (name,))
    at = 0 if alone else next((i for i, paper in enumerate(papers) if paper.id == name), None)
    if at is None:
        return None, (Gemis("/documenten", f"de datum van het document {name}"),)
    day = dossier.voorstel.datum if at == 0 else papers[at].datum
    if day is None:
        pad = "/datum" if at == 0 else f"/documenten/{at}/datum"
        return None, (Gemis(pad, "de datum van het voorstel" if at == 0 else f"de datum van het document {name}"),)
    return day, ()


def per_document(dossier: Dossier) -> tuple[str, ...]:
    """The documents that the passages name, in reading order; one empty name if none does."""
    return tuple(dict.fromkeys(a.document for a in dossier.voorstel.alineas or () if a.document)) or ("",)


def running(alinea: Alinea) -> bool:
    """Whether a passage is text of the document, and no cell or margin."""
    return alinea.soort not in ("tabelcel", "kopregel", "voetregel")
