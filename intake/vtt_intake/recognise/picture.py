"""What the recogniser sees: the documents with their outlines, the main one first, and the record it makes."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from vtt_intake.form import Alinea, Document, Tabel
from vtt_intake.recognise.build import Bouw
from vtt_intake.recognise.forms import expand
from vtt_intake.recognise.outline import MARGINS, Regel, outline
from vtt_intake.recognise.subjects import Onderwerpen


class Deelstuk(NamedTuple):
    """One paper: a document, or a part of it where one file holds several. ``id`` is its id in the record's ``documenten``."""

    id: str
    document: Document
    regels: tuple[Regel, ...]

    def alineas(self) -> Iterator[tuple[Regel, Alinea]]:
        """The paragraphs with words, in reading order, without the lines that stand on every page."""
        return ((line, line.blok) for line in self.regels
                if isinstance(line.blok, Alinea) and line.blok.tekst.strip() and line.blok.soort not in MARGINS)

    def randen(self) -> Iterator[Alinea]:
        """The lines that stand at the top or bottom of every page."""
        return (line.blok for line in self.regels if isinstance(line.blok, Alinea) and line.blok.soort in MARGINS)

    def tabellen(self) -> Iterator[tuple[Regel, Tabel]]:
        """The tables, in reading order."""
        return ((line, line.blok) for line in self.regels if isinstance(line.blok, Tabel))


@dataclass(slots=True)
class Beeld:
    """The documents of one proposal.

    ``jaar`` is the year for dates that name none, once it is known; ``onderwerpen`` names what money is for, the same way in
    every step; ``algemeen_bestuur``: whether the main paper names that body, once it has been looked for.
    """

    documenten: tuple[Document, ...]
    bouw: Bouw = field(default_factory=Bouw)
    jaar: int | None = None
    algemeen_bestuur: bool | None = None
    regels: dict[str, list[Regel]] = field(default_factory=dict)
    onderwerpen: Onderwerpen = field(init=False)
    delen: list[Deelstuk] = field(init=False)

    def __post_init__(self) -> None:
        """Make the outlines, and of them the papers, the main one first."""
        self.regels = {document.id: outline(document) for document in self.documenten}
        self.onderwerpen = Onderwerpen(blok.tekst for document in self.documenten for blok in document.blokken
                                       if isinstance(blok, Alinea))
        self.delen = [deel for document in sorted(self.documenten, key=lambda document: document.id != self.hoofd.id)
                      for deel in _papers(document, self.regels[document.id])]

    @property
    def teksten(self) -> list[Deelstuk]:
        """The papers that are texts, the main one first: no workbooks."""
        return [deel for deel in self.delen if deel.document.soort != "xlsx"]

    @property
    def hoofd(self) -> Document:
        """The proposal itself: the first text document, else the first document."""
        return next((d for d in self.documenten if d.soort != "xlsx"), self.documenten[0])


def _papers(document: Document, lines: list[Regel]) -> Iterator[Deelstuk]:
    """The papers in one file: one, unless its first heading comes back."""
    for number in sorted({line.stuk for line in lines} or {0}):
        name = document.id if number == 0 else f"{document.id}-deel-{number + 1}"
        yield Deelstuk(name, document, expand([line for line in lines if line.stuk == number]))
