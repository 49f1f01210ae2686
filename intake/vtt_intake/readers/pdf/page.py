"""One page from letters to what stands on it: lines of text and ruled tables, not yet in order."""

from dataclasses import dataclass, field

from vtt_intake.readers.pdf.grids import Grid, grids
from vtt_intake.readers.pdf.lines import POINT, rows, text_of
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
    texts = {cell: _cell_text(glyphs) for cell, glyphs in grid.glyphs.items()}
    if sum(bool(text) for text in texts.values()) < 2:
        return None
    kept = _kept(grid, texts)
    cells = [[texts.get(grid.owner[r, k], "") for k in kept[1]] for r in kept[0]]
    repeats = {(i, j) for i, r in enumerate(kept[0]) for j, k in enumerate(kept[1])
               if _shown_at(grid.owner[r, k], kept) != (i, j)}
    if len(cells) * len(cells[0]) < 2:
        return None
    return Grille(cells, repeats, [grid.xs[k] for k in kept[1]], True, grid.ys[0], grid.ys[-1])


def _shown_at(top: tuple[int, int], kept: tuple[list[int], list[int]]) -> tuple[int, int]:
    """The first row and column that are kept of a merged cell."""
    return (next(i for i, r in enumerate(kept[0]) if r >= top[0]), next(j for j, k in enumerate(kept[1]) if k >= top[1]))


def _kept(grid: Grid, texts: dict[tuple[int, int], str]) -> tuple[list[int], list[int]]:
    """Rows and columns that are more than white between double lines: wide enough for a letter, or with text of their own."""
    filled = {cell for cell, text in texts.items() if text}
    rows_kept = [r for r in range(len(grid.ys) - 1) if grid.ys[r + 1] - grid.ys[r] > 6 or any(cell[0] == r for cell in filled)]
    columns = [k for k in range(len(grid.xs) - 1) if grid.xs[k + 1] - grid.xs[k] > 6 or any(cell[1] == k for cell in filled)]
    return rows_kept or [0], columns or [0]


def _cell_text(glyphs: list[Glyph]) -> str:
    """The words of a cell; a new line where a list starts or white parts the lines."""
    text, before, pitch = "", 0.0, 0.0
    for row in rows(glyphs):
        words = text_of(row)
        step = row[0].y - before
        pitch = step if text and not pitch else min(pitch, step) if text else 0.0
        apart = step > 1.3 * pitch or bool(len(row) > 1 and POINT.match(row[0].text))
        text = f"{text}\n{words}" if text and apart else _glued(text, words)
        before = row[0].y
    return text


def _glued(text: str, words: str) -> str:
    cut = text.endswith("-") and len(text) > 1 and text[-2].isalpha() and words[:1].islower()
    if cut and not words.startswith(("en ", "of ")):
        return text[:-1] + words
    return f"{text} {words}" if text else words
