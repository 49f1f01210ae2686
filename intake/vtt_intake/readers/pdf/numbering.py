"""The last step: what was found on the pages as blocks with their places, kinds and numbers."""

import re
from dataclasses import dataclass, field

from vtt_intake.form import Alinea, Blok, Cel, Plek, Tabel
from vtt_intake.readers.marks import BULLETS
from vtt_intake.readers.pdf.levels import Levels, levels_of
from vtt_intake.readers.pdf.lines import text_of
from vtt_intake.readers.pdf.prose import Manner, Text
from vtt_intake.readers.pdf.shapes import Grille, Row

_CAPTION = re.compile(r"^tabel\s+[\dA-Z]", re.IGNORECASE)


@dataclass(slots=True)
class Found:
    """A block with its page, before it has a place."""

    page: int
    item: Text | Grille


@dataclass(slots=True)
class Numbering:
    """Gives blocks their places. ``notes``, ``heads`` and ``feet`` are notes, headers and footers with their page."""

    id: str
    notes: list[tuple[int, str, list[Row]]] = field(default_factory=list)
    heads: list[tuple[int, Row]] = field(default_factory=list)
    feet: list[tuple[int, Row]] = field(default_factory=list)
    counts: dict[int, int] = field(default_factory=dict)

    def blocks(self, found: list[Found], manner: Manner) -> tuple[Blok, ...]:
        """The text, and behind it the notes, headers and footers."""
        levels = levels_of([block.item for block in found if isinstance(block.item, Text)], manner)
        blokken: list[Blok] = []
        tables = 0
        for block in found:
            if isinstance(block.item, Grille):
                tables += 1
                plek = Plek(self.id, f"t{tables}", block.page)
                blokken.append(_tabel(block.item, tables, plek, blokken[-1] if blokken else None))
            else:
                blokken.append(_alinea(block.item, levels, self._place(block.page)))
        blokken += [self._note(*note) for note in self.notes]
        blokken += [Alinea(text_of(row), self._place(page), "kopregel") for page, row in self.heads]
        blokken += [Alinea(text_of(row), self._place(page), "voetregel") for page, row in self.feet]
        return tuple(blokken)

    def _place(self, page: int) -> Plek:
        self.counts[page] = self.counts.get(page, 0) + 1
        return Plek(self.id, f"p{page}/b{self.counts[page]}", page)

    def _note(self, page: int, mark: str, rows: list[Row]) -> Alinea:
        return Alinea(" ".join(text_of(row) for row in rows).strip(), self._place(page), "voetnoot", nummer=mark)


def _alinea(text: Text, levels: Levels, plek: Plek) -> Alinea:
    kind, level = levels.of(text)
    shown = f"{text.mark} {text.text}" if text.mark and kind != "punt" else text.text
    number = "" if kind != "punt" else "•" if text.mark in BULLETS else text.mark
    return Alinea(shown, plek, kind, level, number, tuple(text.noten), text.bold and kind == "alinea")


def _tabel(table: Grille, number: int, plek: Plek, before: Blok | None) -> Tabel:
    rijen = tuple(tuple(Cel(text, Plek(plek.document, f"{plek.anker}/r{r}/k{k}", plek.bladzijde), (r - 1, k - 1) in table.repeats)
                        for k, text in enumerate(row, 1)) for r, row in enumerate(table.cells, 1))
    titel = before.tekst if isinstance(before, Alinea) and _CAPTION.match(before.tekst) else ""
    return Tabel(rijen, plek, number, table.heads, titel, table.loose)
