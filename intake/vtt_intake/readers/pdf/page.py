"""One page from letters to what stands on it: lines of text and ruled tables, not yet in order."""

from dataclasses import dataclass, field

from vtt_intake.readers.pdf.aligned import split_rows
from vtt_intake.readers.pdf.grids import Grid, grids
from vtt_intake.readers.pdf.lines import POINT, joined, rows, stacked
from vtt_intake.readers.pdf.shapes import Glyph, Grille, RawPage, Row, Segment

_PLACE = "\0"


@dataclass(slots=True)
class Page:
    """``layers``: the lines of each direction of reading; a table stands among them as a line that ``table_of`` knows."""

    raw: RawPage
    layers: list[list[Row]]
    tables: list[Grille] = field(default_factory=list)

    @property
    def main(self) -> list[Row]:
        """The lines in the main direction of reading."""
        return self.layers[0] if self.layers else []

    def table_of(self, row: Row) -> Grille | None:
        """The ruled table for which a line stands."""
        return self.tables[int(row[0].text[1:])] if row[0].text.startswith(_PLACE) else None


def is_table(row: Row) -> bool:
    """Whether a line stands for a ruled table."""
    return row[0].text.startswith(_PLACE)


def lay_out(raw: RawPage) -> Page:
    """Find the ruled tables of a page and make lines of the other letters. Letters of the page are let go."""
    page = Page(raw, [])
    for layer in raw.layers:
        found = grids(layer)
        loose = [glyph for glyph in layer.glyphs if not any(grid.take(glyph) for grid in found)] if found else layer.glyphs
        lines: list[Row] = []
        for grid in found:
            table = _grille(grid)
            if table is None:
                loose += [glyph for glyphs in grid.glyphs.values() for glyph in glyphs]
            else:
                lines.append([_stand_in(grid, len(page.tables))])
                page.tables.append(table)
        lines += rows(loose)
        page.layers.append(sorted(lines, key=lambda row: (row[0].y, row[0].x0)))
    raw.layers = []
    return page


def _stand_in(grid: Grid, number: int) -> Segment:
    box = grid.box
    return Segment(f"{_PLACE}{number}", box.x0, box.x1, box.y0 + 0.1, 0, False, box.x1)


def _grille(grid: Grid) -> Grille | None:
    """The cells of a grid as text; None if it holds no more than one text."""
    if sum(any(glyph.text.strip() for glyph in glyphs) for glyphs in grid.glyphs.values()) < 2:
        return None
    if (split := _split(grid)) is not None:
        return split
    _part(grid)
    inset = _inset(grid)
    texts = {cell: _cell_text(glyphs, _width(grid, cell) - 2 * inset) for cell, glyphs in grid.glyphs.items()}
    kept = _kept(grid, texts)
    cells = [[texts.get(grid.owner[r, k], "") for k in kept[1]] for r in kept[0]]
    repeats = {(i, j) for i, r in enumerate(kept[0]) for j, k in enumerate(kept[1])
               if _shown_at(grid.owner[r, k], kept) != (i, j)}
    if len(cells) * len(cells[0]) < 2:
        return None
    return Grille(cells, repeats, [(grid.xs[k], grid.xs[k + 1]) for k in kept[1]])


def _split(grid: Grid) -> Grille | None:
    """A table with lines between its rows only: white parts its columns."""
    if any(grid.owner[r, k][1] for r in range(len(grid.ys) - 1) for k in range(len(grid.xs) - 1)):
        return None
    tops = sorted({cell[0] for cell in grid.owner.values()})
    lines = [rows(grid.glyphs.get((r, 0), [])) for r in tops]
    return split_rows(lines)


def _part(grid: Grid) -> None:
    """Undo the merging of cells where rows have no lines of their own, but words in more than one column of the table.

    If one row is such, the others that seem merged are too, as far as their words stay in one column.
    """
    wide = {top for (_, k), top in grid.owner.items() if k > top[1]}
    places = {top: [(grid.column(s.x0 + 1), grid.column(s.x1 - 1)) for row in rows(grid.glyphs.get(top, [])) for s in row]
              for top in wide}
    inside = {top for top in wide if all(start == end for start, end in places[top])}
    if not any(len(set(places[top])) > 1 for top in inside):
        return
    for top in inside:
        glyphs = grid.glyphs.pop(top, [])
        grid.owner.update({cell: (top[0], cell[1]) for cell, first in list(grid.owner.items()) if first == top})
        for glyph in glyphs:
            grid.take(glyph)


def _inset(grid: Grid) -> float:
    """How far words stay from the lines of their cell."""
    insets = [glyph.x0 - grid.xs[cell[1]] for cell, glyphs in grid.glyphs.items() for glyph in glyphs if glyph.text.strip()]
    return min(max(min(insets, default=0.0), 0.0), 9.0)


def _width(grid: Grid, cell: tuple[int, int]) -> float:
    """The width of a cell, merged or not."""
    return grid.xs[max(k for (_, k), top in grid.owner.items() if top == cell) + 1] - grid.xs[cell[1]]


def _shown_at(top: tuple[int, int], kept: tuple[list[int], list[int]]) -> tuple[int, int]:
    """The first row and column that are kept of a merged cell."""
    return (next(i for i, r in enumerate(kept[0]) if r >= top[0]), next(j for j, k in enumerate(kept[1]) if k >= top[1]))


def _kept(grid: Grid, texts: dict[tuple[int, int], str]) -> tuple[list[int], list[int]]:
    """Rows and columns that are more than white between double lines: wide enough for a letter, or with text of their own."""
    filled = {cell for cell, text in texts.items() if text}
    rows_kept = [r for r in range(len(grid.ys) - 1) if grid.ys[r + 1] - grid.ys[r] > 6 or any(cell[0] == r for cell in filled)]
    columns = [k for k in range(len(grid.xs) - 1) if grid.xs[k + 1] - grid.xs[k] > 6 or any(cell[1] == k for cell in filled)]
    return rows_kept or [0], columns or [0]


def _cell_text(glyphs: list[Glyph], room: float) -> str:
    """The words of a cell; a new line where a list starts or white parts the lines."""
    text, pitch = "", 0.0
    before: Segment | None = None
    for row in rows(glyphs):
        line = joined(row)
        step = line.y - before.y if before is not None else 0.0
        pitch = min(pitch or step, step)
        apart = step > 1.3 * pitch or bool(len(row) > 1 and POINT.match(row[0].text))
        if before is None:
            text = line.text
        else:
            text = f"{text}\n{line.text}" if apart else stacked(before, text, line, room)
        before = line
    return text
