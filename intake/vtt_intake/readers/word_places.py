"""The places in a Word document: how blocks, tables, rows, cells and notes are counted, and how a place is found back.

- ``b<n>``: the n-th block of the body, from 0. A block is a paragraph or a table, in the order of the file. Content controls,
  custom XML and tracked insertions around blocks are looked through; the blocks inside a table or a text box do not count.
- ``t<n>/r<r>/k<k>``: the n-th table of the body, its r-th row and k-th column, all from 1. A table inside a cell does not count.
  A merged cell covers several columns. Two tables that the reader joins keep their own numbers here.
- ``v<n>``: the n-th mark of a footnote or endnote in the text, from 1.
- ``h<n>`` and ``f<n>``: the n-th part with a header or footer, counted together from 1. A remark cannot stand
  there, so these are not found back.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from vtt_intake.readers.limits import MOST_TABLE_COLUMNS
from vtt_intake.readers.word_package import W, number

P, TBL, TR, TC, R = f"{W}p", f"{W}tbl", f"{W}tr", f"{W}tc", f"{W}r"
_WRAPPERS = frozenset(f"{W}{name}" for name in ("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag"))
_UNSEEN = frozenset((f"{W}del", f"{W}moveFrom", "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"))
_ANKER = re.compile(r"b(?P<blok>\d{1,7})|t(?P<tabel>\d{1,6})(?:/r(?P<rij>\d{1,6})(?:/k(?P<kolom>\d{1,6}))?)?|v(?P<noot>\d{1,6})")


class Vak(NamedTuple):
    """A cell in a row: its element (None where the row is empty before its first cell), first column from 0, and its width.

    ``verder``: it goes on from the cell above (a vertical merge).
    """

    element: etree._Element | None
    kolom: int
    breedte: int
    verder: bool


def blocks(container: etree._Element) -> Iterator[etree._Element]:
    """The paragraphs and tables of a body, cell, note or text box."""
    yield from _inside(container, (P, TBL))


def rows(table: etree._Element) -> list[etree._Element]:
    """The rows of a table, those of a deleted row included (their place counts)."""
    return list(_inside(table, (TR,)))


def cells(row: etree._Element) -> list[Vak]:
    """The cells of a row with the columns that they cover."""
    found: list[Vak] = []
    column = min(number(row.find(f"{W}trPr"), "gridBefore") or 0, MOST_TABLE_COLUMNS)
    if column:
        found.append(Vak(None, 0, column, False))
    for cell in _inside(row, (TC,)):
        properties = cell.find(f"{W}tcPr")
        width = max(1, min(number(properties, "gridSpan") or 1, MOST_TABLE_COLUMNS))
        merge = properties.find(f"{W}vMerge") if properties is not None else None
        found.append(Vak(cell, column, width, merge is not None and merge.get(f"{W}val", "continue") == "continue"))
        column += width
    return found


def note_marks(container: etree._Element) -> Iterator[etree._Element]:
    """The marks of footnotes and endnotes as they are shown, in order; not those in deleted text or in a second drawing of it."""
    for mark in container.iter(f"{W}footnoteReference", f"{W}endnoteReference"):
        if not any(above.tag in _UNSEEN for above in mark.iterancestors()):
            yield mark


class Vindplaatsen:
    """Finds places of a document back; ``document`` is the root of its text. For many places in one document."""

    def __init__(self, document: etree._Element) -> None:
        body = document.find(f"{W}body")
        self._blocks = list(blocks(body)) if body is not None else []
        self._tables = [block for block in self._blocks if block.tag == TBL]
        self._marks = list(note_marks(document))

    def find(self, anker: str) -> etree._Element | None:
        """The element at a place: a ``w:p``, a ``w:tc``, or for a note the ``w:r`` with its mark in the text; None if not there.

        A cell that goes on from above gives the cell where it begins; the place of a table gives its first cell.
        """
        match = _ANKER.fullmatch(anker)
        if match is None:
            return None
        if match["noot"]:
            mark = _nth(self._marks, int(match["noot"]) - 1)
            return next(mark.iterancestors(R), None) if mark is not None else None
        if match["blok"]:
            block = _nth(self._blocks, int(match["blok"]))
            return _cell(block, 0, 0) if block is not None and block.tag == TBL else block
        table = _nth(self._tables, int(match["tabel"]) - 1)
        return _cell(table, int(match["rij"] or 1) - 1, int(match["kolom"] or 1) - 1) if table is not None else None


def find(document: etree._Element, anker: str) -> etree._Element | None:
    """The element at one place of a document, as ``Vindplaatsen.find`` gives it."""
    return Vindplaatsen(document).find(anker)


def _cell(table: etree._Element, row: int, column: int) -> etree._Element | None:
    lines = rows(table)
    while 0 <= row < len(lines):
        vak = next((vak for vak in cells(lines[row]) if vak.kolom <= column < vak.kolom + vak.breedte), None)
        if vak is None or not vak.verder or row == 0:
            return vak.element if vak else None
        row -= 1
    return None


def _nth(items: list[etree._Element], index: int) -> etree._Element | None:
    return items[index] if 0 <= index < len(items) else None


def _inside(container: etree._Element, tags: tuple[str, ...]) -> Iterator[etree._Element]:
    for child in container:
        if child.tag in tags:
            yield child
        elif child.tag in _WRAPPERS:
            yield from _inside(child, tags)


class Ankers:
    """The places of a document the other way round: from an element to its place, as ``find`` finds it back."""

    def __init__(self, document: etree._Element) -> None:
        self._known: dict[etree._Element, str] = {}
        body, tables = document.find(f"{W}body"), 0
        for i, block in enumerate(blocks(body) if body is not None else ()):
            self._known[block] = f"b{i}"
            if block.tag == TBL:
                tables += 1
                self._table(block, f"t{tables}")

    def of(self, element: etree._Element) -> str:
        """The place of the block or cell that holds the element; empty outside the body."""
        line = (element, *element.iterancestors())
        return next((self._known[above] for above in line if above in self._known), "")

    def _table(self, table: etree._Element, anker: str) -> None:
        self._known[table] = anker
        for r, row in enumerate(rows(table), 1):
            for vak in cells(row):
                if vak.element is not None:
                    self._known[vak.element] = f"{anker}/r{r}/k{vak.kolom + 1}"
