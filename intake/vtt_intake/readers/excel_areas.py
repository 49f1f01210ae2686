"""From the cells of a sheet to blocks: titles, unit lines and notes as paragraphs, and each table apart.

A sheet is cut where whole rows or columns are empty. What only looks cut stays together: an empty row above a total, a column
left empty for looks. Empty rows and columns inside a table fall away; the places of its cells are those of the sheet.
"""

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from vtt_engine.text.numbers import read_figure
from vtt_intake.form import Alinea, Blok, Cel, Plek, Tabel
from vtt_intake.readers.excel_cells import Blad, Inhoud, Spot, ref_of
from vtt_intake.readers.limits import MOST_GRID

_YEAR = re.compile(r"(?:19|20)\d\d")
_UNIT = re.compile(r"€|\beuro|\bbedrag|x\s*1[.,]?000|duizend", re.IGNORECASE)
_TOTAL = re.compile(r"\s*(?:eind)?totaal\b", re.IGNORECASE)
_CAPTION = re.compile(r"tabel\s*\d", re.IGNORECASE)
_ONLY_UNIT = re.compile(r"\W*(?:alle\s+)?(?:bedrag|x\s|in\s|€|euro)", re.IGNORECASE)


class TeGrootError(Exception):
    """A table with more than ``MOST_GRID`` places."""


class _Vlak(NamedTuple):
    """An area: its cells with something in them, by row, each row in order of its columns."""

    rijen: tuple[tuple[Spot, ...], ...]

    @property
    def kolommen(self) -> list[int]:
        return sorted({column for row in self.rijen for _, column in row})


def blocks_of(blad: Blad, document: str, first_table: int) -> Iterator[Blok]:
    """Give the blocks of a sheet in reading order; tables are numbered from ``first_table``.

    Raises:
        TeGrootError: a table would have too many places.
    """
    number = first_table
    maker = _Maker(blad, document)
    for area in _areas(blad):
        for part in maker.parts(area):
            if isinstance(part, Alinea):
                yield part
            else:
                yield maker.table(part, number)
                number += 1


def _areas(blad: Blad) -> list[_Vlak]:
    if not blad.cellen:
        return []
    rows: dict[int, list[int]] = {}
    for row, column in sorted(blad.cellen):
        rows.setdefault(row, []).append(column)
    whole = _Vlak(tuple(tuple((row, column) for column in columns) for row, columns in rows.items()))
    return [part for side in _beside(blad, whole) for band in _bands(blad, side) for part in _beside(blad, band)]


def _beside(blad: Blad, area: _Vlak) -> list[_Vlak]:
    """Cut at empty columns, where what stands to the right has names of its own."""
    columns, cuts = area.kolommen, []
    for left, right in itertools.pairwise(columns):
        if right > left + 1 and _own_names(blad, [spot for row in area.rijen for spot in row if spot[1] >= right]):
            cuts.append(right)
    edges = [0, *cuts, columns[-1] + 1]
    parts = (_Vlak(tuple(cut for row in area.rijen if (cut := tuple(spot for spot in row if low <= spot[1] < high))))
             for low, high in itertools.pairwise(edges))
    return [part for part in parts if part.rijen]


def _own_names(blad: Blad, spots: Sequence[Spot]) -> bool:
    """Whether cells look like a table by themselves: words in the first column, numbers behind them."""
    first = min(column for _, column in spots)
    names = [spot for spot in spots if spot[1] == first]
    words = [spot for spot in names if not blad.cellen[spot].getal]
    numbers = {row for row, column in spots if column > first and blad.cellen[row, column].getal}
    return len(words) >= 2 and 2 * len(words) >= len(names) and len(numbers & {row for row, _ in words}) >= 2


def _bands(blad: Blad, area: _Vlak) -> list[_Vlak]:
    """Cut at empty rows, where what stands below is not the rest of the table above."""
    bands: list[list[tuple[Spot, ...]]] = []
    for row in area.rijen:
        if not bands or row[0][0] > bands[-1][-1][0][0] + 1:
            bands.append([])
        bands[-1].append(row)
    joined: list[list[tuple[Spot, ...]]] = []
    for band in bands:
        if joined and _goes_on(blad, joined[-1], band):
            joined[-1] += band
        else:
            joined.append(band)
    return [_Vlak(tuple(band)) for band in joined]


def _goes_on(blad: Blad, above: Sequence[tuple[Spot, ...]], below: Sequence[tuple[Spot, ...]]) -> bool:
    """Whether rows are the rest of the table above: at most two rows further, no header of their own, numbers in its columns."""
    gap = below[0][0][0] - above[-1][0][0] - 1
    if gap > 2 or _opens(blad, below[0], gap):
        return False
    head = next((row for row in below if len(row) > 1), None)
    if head is None:
        return False
    numbers = {column for row, column in head if _is_figure(blad.cellen[row, column])}
    known = {column for line in above for row, column in line if _is_figure(blad.cellen[row, column])}
    columns = {column for line in above for _, column in line}
    total = head[0][1] == min(columns) and _TOTAL.match(blad.cellen[head[0]].tekst) is not None
    return bool(numbers) and {column for _, column in head} <= columns and (
        2 * len(numbers & known) >= len(known) > 0 or (total and numbers <= known))


def _opens(blad: Blad, row: tuple[Spot, ...], gap: int) -> bool:
    """Whether a row below ``gap`` empty ones is a line that announces a table, and not the head of a group."""
    if len(row) != 1:
        return False
    cell = blad.cellen[row[0]]
    text = cell.tekst.strip()
    if cell.getal:
        return False
    return gap > 1 or text.endswith(".") or bool(_CAPTION.match(text) or _ONLY_UNIT.match(text))


def _is_figure(cell: Inhoud) -> bool:
    """Whether a cell holds a number, also one kept as text, that is no year above a column."""
    if cell.formule is None and _YEAR.fullmatch(cell.tekst.strip()):
        return False
    return cell.getal or read_figure(cell.tekst) is not None


def _is_title(line: str) -> bool:
    """Whether a loose line can be the title of a table: short, no sentence, and more than a unit."""
    return len(line.split()) < 12 and not line.rstrip().endswith((".", ";", ",")) and not _ONLY_UNIT.match(line)


class _Maker:
    """Makes blocks of areas of one sheet."""

    def __init__(self, blad: Blad, document: str) -> None:
        self.blad, self.document = blad, document
        self._title = ""
        self._cover = {(r, k): (r1, k1) for r1, k1, r2, k2 in blad.samengevoegd if (r1, k1) in blad.cellen
                       and (r2 - r1 + 1) * (k2 - k1 + 1) <= 10_000 for r in range(r1, r2 + 1) for k in range(k1, k2 + 1)
                       if (r, k) != (r1, k1)}

    def parts(self, area: _Vlak) -> Iterator[Alinea | _Vlak]:
        """The loose lines above, the table if there is one, and the loose lines below."""
        rows = area.rijen
        begin, end = 0, len(rows)
        while begin < end and self._loose(rows[begin], rows[begin:end]):
            begin += 1
        while end > begin and self._loose(rows[end - 1], rows[begin:end]):
            end -= 1
        if end == begin + 1 and not any(self.blad.cellen[spot].getal for spot in rows[begin]):
            begin = end
        lines = [self.blad.cellen[spot].tekst for row in rows[:begin] for spot in row]
        self._title = next((line for line in lines if _is_title(line)), self._title)
        yield from self._lines(rows[:begin])
        if begin < end:
            yield _Vlak(rows[begin:end])
        yield from self._lines(rows[end:])

    def _loose(self, row: tuple[Spot, ...], rows: Sequence[tuple[Spot, ...]]) -> bool:
        """Whether a row is one line of text, at the left of its area or with a unit in it."""
        first = row[0]
        cell = self.blad.cellen[first]
        if len(row) > 1 or cell.getal or cell.formule:
            return False
        left = min(line[0][1] for line in rows)
        return first[1] == left or _UNIT.search(cell.tekst) is not None

    def _lines(self, rows: Sequence[tuple[Spot, ...]]) -> Iterator[Alinea]:
        for row in rows:
            for spot in row:
                cell = self.blad.cellen[spot]
                if not self.blad.is_verborgen(spot):
                    yield Alinea(cell.tekst, self._plek(ref_of(spot)), vet=cell.vet)

    def table(self, area: _Vlak, number: int) -> Tabel:
        """Make a table of an area; its title is the first short line right above it that gives more than a unit."""
        columns = area.kolommen
        if len(columns) * len(area.rijen) > MOST_GRID:
            raise TeGrootError
        rows = tuple(tuple(self._cell((row[0][0], column)) for column in columns) for row in area.rijen)
        corner = f"{ref_of((area.rijen[0][0][0], columns[0]))}:{ref_of((area.rijen[-1][0][0], columns[-1]))}"
        heads = sum(row[0][0] <= self.blad.kopregels for row in area.rijen)
        title, self._title = self._title, ""
        return Tabel(rows, self._plek(corner), number, heads if heads < len(rows) else 0, title)

    def _cell(self, spot: Spot) -> Cel:
        plek, hidden = self._plek(ref_of(spot)), self.blad.is_verborgen(spot)
        cell = self.blad.cellen.get(spot)
        if cell is not None:
            return Cel(cell.tekst, plek, waarde=cell.waarde, formule=cell.formule, verborgen=hidden)
        above = self._cover.get(spot)
        text = self.blad.cellen[above].tekst if above else ""
        return Cel(text, plek, vervolg=above is not None, verborgen=hidden)

    def _plek(self, ref: str) -> Plek:
        return Plek(self.document, f"{self.blad.naam}!{ref}", blad=self.blad.naam)
