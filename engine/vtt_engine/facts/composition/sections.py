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


class Puntenboom:
    """The decision points and which is a part of which: 1.a, 1a and 1.1 are parts of 1."""

    def __init__(self, points: tuple[Beslispunt, ...]) -> None:
        first = {point.nummer: point for point in reversed(points)}
        self._above = {id(point): next((first[number] for number in _above(point.nummer) if number in first), None)
                       for point in points}
        self._parts: dict[int, list[Beslispunt]] = {}
        for point in points:
            self._parts.setdefault(id(self._above[id(point)]), []).append(point)

    def above(self, point: Beslispunt) -> Beslispunt | None:
        """The point of which this is a part, the nearest; None if it is no part."""
        return self._above[id(point)]

    def parts(self, point: Beslispunt) -> list[Beslispunt]:
        """The points that are a part of this one."""
        return self._parts.get(id(point), [])


def _above(number: str) -> Iterator[str]:
    """The numbers that a point with this number can be a part of, the longest first."""
    for end in range(len(number) - 1, 0, -1):
        if not number[end].isdigit() or not number[end - 1].isdigit():
            yield number[:end]
