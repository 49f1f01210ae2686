"""Tables without ruling lines: lines whose words stand below each other, with white between."""

import re
from collections.abc import Iterable
from itertools import pairwise
from statistics import median

from vtt_intake.readers.pdf.continued import FIGURE, Span, carries_on, place_of, room_of
from vtt_intake.readers.pdf.lines import POINT, joined, stacked
from vtt_intake.readers.pdf.shapes import Grille, Item, Line, Row, Segment

_YEAR = re.compile(r"^(?:19|20)\d\d$")
_NONE = re.compile(r"^[-−–]$|^n\.?v\.?t\.?$|^pm$", re.IGNORECASE)
_CLOSE = 2.5
_LEAST_WHITE = 4.0


def with_tables(lines: list[Line]) -> list[Item]:
    """Replace runs of lines that form a table."""
    items: list[Item] = []
    i = 0
    while i < len(lines):
        end = _run(lines, i) if len(parts(lines[i].row)) > 1 else i
        table = _best(lines, i, end)
        if table is None:
            items.append(lines[i])
            i += 1
        else:
            items.append(table[0])
            i = table[1]
    return items


def parts(row: Row) -> Row:
    """The cells of a line; the mark of a point belongs to the words after it."""
    if len(row) > 1 and POINT.match(row[0].text):
        return [joined(row[:2]), *row[2:]]
    return row


def _run(lines: list[Line], start: int) -> int:
    """The end of the lines that may belong to one table with the line at ``start``."""
    end, last = start + 1, start + 1
    while end < len(lines):
        before, line = lines[end - 1], lines[end]
        usual = 2.2 * max((b.y - a.y for a, b in pairwise(lines[start:end])), default=0.0)
        size = line.row[0].size
        usual = max(usual, 5 * size) if _same_places(lines[start].row, line.row) else usual
        if abs(line.left - before.left) > 0.6 * size or not 0 < line.y - before.y < max(3.2 * size, usual):
            break
        if len(parts(line.row)) > 1:
            last = end + 1
        elif end - last >= 3:
            break
        end += 1
    return min(end, last + 2)


def _same_places(one: Row, other: Row) -> bool:
    """Whether two lines have words in the same three or more places."""
    return len(one) == len(other) > 2 and all(a.x0 < b.x1 and b.x0 < a.x1 for a, b in zip(one, other))


def _best(lines: list[Line], start: int, end: int) -> tuple[Grille, int] | None:
    """The longest run from ``start`` that is a table, with its end. Columns only grow together as rows are added."""
    bands: list[Span] = []
    for stop in range(start + 1, end + 1):
        bands = _bands([parts(lines[stop - 1].row)], bands)
        if len(bands) < 2:
            end = stop - 1
            break
    for stop in range(end, start + 1, -1):
        rows = [parts(line.row) for line in lines[start:stop]]
        bands = _without_gaps(rows, _bands(rows))
        if len(rows[-1]) < 2 and not _ends_a_cell(rows, lines[start:stop], bands):
            continue
        if len(bands) > 1 and _aligned(rows, bands):
            return _table(rows, bands, lines[start:stop]), stop
    return None


def _ends_a_cell(rows: list[Row], lines: list[Line], bands: list[Span]) -> bool:
    """Whether the last lines are the rest of a cell of the row above them, and not the text after the table."""
    below = next(i for i in range(len(rows), 0, -1) if len(rows[i - 1]) > 1)
    return below > 1 and all(place_of(rows[i][0], bands) is not None and carries_on(rows, lines, i, bands)
                             for i in range(below, len(rows)))


def _bands(rows: list[Row], known: Iterable[Span] = ()) -> list[Span]:
    """The columns: where words stand in any row, with white between; ``known`` columns grow."""
    bands: list[Span] = []
    for start, end in sorted([*known, *((s.x0, s.x1) for row in rows if len(row) > 1 for s in row)]):
        if bands and start <= bands[-1][1] + _LEAST_WHITE:
            bands[-1] = bands[-1][0], max(bands[-1][1], end)
        else:
            bands.append((start, end))
    return bands


def _without_gaps(rows: list[Row], bands: list[Span]) -> list[Span]:
    """Join a column that only holds dashes and the like with the column of figures to its right, which is empty there."""
    filled = [{k: s.text for s in row if (k := place_of(s, bands)) is not None} for row in rows]
    for k in range(len(bands) - 2, 0, -1):
        own = [row for row in filled if k in row]
        if all(_NONE.match(row[k]) and k + 1 not in row for row in own):
            bands = [*bands[:k], (bands[k][0], bands[k + 1][1]), *bands[k + 2:]]
    return bands


def _aligned(rows: list[Row], bands: list[Span]) -> bool:
    places = [[place_of(segment, bands) for segment in row] for row in rows]
    if any(None in row or len(set(row)) < len(row) for row in places):
        return False
    full = [row for row in rows if len(row) > 1]
    if len(full) < 2 or 2 * len(full) < len(rows):
        return False
    columns = [[segment for row in full for segment in row if place_of(segment, bands) == k] for k in range(len(bands))]
    figures = sum(bool(FIGURE.match(s.text)) for column in columns[1:] for s in column)
    if figures < 2 and (len(full) < 3 or any(len(column) < 2 for column in columns)) and not _wide(full):
        return False
    return all(_edge(column) for column in columns)


def _wide(rows: list[Row]) -> bool:
    """Whether the white between the columns is too wide for running text."""
    return min(b.x0 - a.x1 for row in rows for a, b in pairwise(row)) > 2.5 * rows[0][0].size


def _edge(column: list[Segment]) -> bool:
    """Whether words start at one line, or are figures that end at one line or share a middle. Dashes may stand elsewhere."""
    column = [s for s in column if not _NONE.match(s.text)] or column
    if len(column) < 2:
        return True
    starts, ends = [s.x0 for s in column], [s.x1 for s in column]
    middles = [(a + b) / 2 for a, b in zip(starts, ends)]
    numeric = 2 * sum(bool(FIGURE.match(s.text)) for s in column) >= len(column)
    return _same(starts) or ((numeric or len(column) > 2) and (_same(ends) or _same(middles))) or (numeric and len(column) < 4)


def _same(places: list[float]) -> bool:
    middle = median(places)
    return sum(abs(place - middle) <= _CLOSE for place in places) >= 0.75 * len(places)


def split_rows(table: list[list[Row]]) -> Grille | None:
    """The table of ruled rows (each with its lines) that white alone parts into columns; None if white does not."""
    bands = _bands([row for lines in table for row in lines])
    if len(bands) < 2 or any(place_of(segment, bands) is None for lines in table for row in lines for segment in row):
        return None
    return Grille([_cells(lines, bands) for lines in table], set(), bands)


def row_of(row: Row, table: Grille) -> list[str] | None:
    """The cells of a line that stands in the columns of a table; None if it does not."""
    found = parts(row)
    places = [place_of(segment, table.bands) for segment in found]
    if len(found) < 2 or None in places or len(set(places)) < len(places):
        return None
    return _cells([found], table.bands)


def spanned(row: Row, table: Grille) -> list[str] | None:
    """The cells of a line of words above a table that each stand above as many of its columns; None if they do not."""
    found = parts(row)
    names = found[:1] if found[0].x0 < table.bands[0][1] else []
    over, columns = found[len(names):], table.bands[1:]
    if len(over) < 2 or len(columns) % len(over) or len(columns) == len(over):
        return None
    each = len(columns) // len(over)
    cells = [names[0].text if names else ""]
    for i, segment in enumerate(over):
        if not columns[i * each][0] - 2 * _CLOSE <= segment.x0 or not segment.x1 <= columns[(i + 1) * each - 1][1] + 2 * _CLOSE:
            return None
        cells += [segment.text] * each
    return cells if is_head(cells) else None


def is_head(cells: list[str]) -> bool:
    """Whether a row has words behind its first cell, and no figures but years."""
    return any(cells[1:]) and not any(FIGURE.match(text) and not _YEAR.match(text) for text in cells[1:])


def _table(rows: list[Row], bands: list[Span], lines: list[Line]) -> Grille:
    table: list[list[Row]] = []
    for i, row in enumerate(rows):
        if i == 0 or not carries_on(rows, lines, i, bands):
            table.append([])
        table[-1].append(row)
    step = max((b.y - a.y for a, b in pairwise(lines)), default=0.0)
    return Grille([_cells(row, bands) for row in table], set(), bands, foot=(lines[-1].y, step))


def _cells(lines: list[Row], bands: list[Span]) -> list[str]:
    """The texts of one row of a table, from its lines."""
    cells = [""] * len(bands)
    above: list[Segment | None] = [None] * len(bands)
    for row in lines:
        for segment in row:
            k = place_of(segment, bands) or 0
            before = above[k]
            cells[k] = segment.text if before is None else stacked(before, cells[k], segment, room_of(bands, k, segment.size))
            above[k] = segment
    return cells
