"""The parts of the main document: its headings and the words under them."""

from collections.abc import Iterator
from typing import NamedTuple

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Gemis
from vtt_engine.facts.passages import HEADS, MARGINS, Passage
from vtt_engine.record.proposal import Beslispunt

PROPOSALS = ("bestuursvoorstel", "raadsvoorstel", "collegevoorstel")
NO_TEXT = Gemis("/alineas", "de tekst van het stuk")


class Rubriektekst(NamedTuple):
    """A part of the main document: the words under its headings, and the passages that may belong to it."""

    woorden: tuple[Passage, ...]
    open: tuple[Gemis, ...]


def is_proposal(dossier: Dossier) -> bool:
    """Whether the record can be a proposal: its kind says so, or is not known."""
    return dossier.voorstel.soort is None or dossier.voorstel.soort in PROPOSALS


def main_text(dossier: Dossier) -> Iterator[Passage]:
    """The passages of the document that holds the decision (else of the first), without its margins."""
    named = [passage for passage in dossier.passages if passage.alinea.document is not None]
    first = next((p for p in named if p.alinea.rubriek == "besluit"), named[0] if named else None)
    for passage in dossier.passages:
        mine = passage.alinea.document is None or passage.alinea.document == (first.alinea.document if first else None)
        if mine and passage.alinea.soort not in MARGINS:
            yield passage


def is_heading(passage: Passage) -> bool:
    """Whether a passage is a heading: by its kind, or because it is the heading it stands under."""
    return passage.alinea.soort in HEADS or (passage.alinea.soort is None and passage.alinea.tekst == passage.alinea.kop)


def part(dossier: Dossier, rubriek: str) -> Rubriektekst:
    """The words of one part of the main document."""
    words, open_ones = [], []
    for passage in main_text(dossier):
        if passage.alinea.rubriek is None:
            open_ones.append(Gemis(f"{passage.pad}/rubriek", "bij welk deel van het voorstel de tekst hoort"))
        elif passage.alinea.rubriek == rubriek and not is_heading(passage):
            words.append(passage)
    return Rubriektekst(tuple(words), tuple(open_ones))


def parent(points: tuple[Beslispunt, ...], point: Beslispunt) -> Beslispunt | None:
    """The point of which this is a part: 1 for 1.a, 1a and 1.1; None if it is no part."""
    return max((other for other in points if other is not point and _within(point.nummer, other.nummer)),
               key=lambda other: len(other.nummer), default=None)


def _within(number: str, above: str) -> bool:
    rest = number[len(above):]
    return number.startswith(above) and bool(rest) and (not rest[0].isdigit() or not above[-1:].isdigit())
