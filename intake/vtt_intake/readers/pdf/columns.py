"""The order of reading: pages in columns are cut at the gutter, where text stands on both sides of it."""

from collections import Counter
from statistics import median

from vtt_intake.readers.pdf.shapes import Line, Row, Segment

_LEAST_LINES = 4
_LEAST_LETTERS = 16
_GUTTER = 6.0


Part = tuple[list[Row], bool]


def in_order(rows: list[Row], depth: int = 0, beside: bool = False) -> list[Line]:
    """Put lines in the order of reading. ``beside``: they stand in a column beside another."""
    if not rows:
        return []
    left, right = min(row[0].x0 for row in rows), max(row[-1].x1 for row in rows)
    if depth < 3:
        for at in _candidates(rows, left, right):
            if (parts := _cut(rows, at, left, right)) is not None:
                return [line for part, side in parts for line in in_order(part, depth + 1, side or beside)]
    return [Line(row, left, right, beside) for row in rows]


def _candidates(rows: list[Row], left: float, right: float) -> list[float]:
    """Places where many lines start, well inside the text; the busiest first."""
    width = right - left
    starts = Counter(round(segment.x0) for row in rows for segment in row
                     if left + 0.22 * width < segment.x0 < right - 0.2 * width)
    return [float(at) for at, count in starts.most_common(4) if count >= _LEAST_LINES]


def _cut(rows: list[Row], at: float, left: float, right: float) -> list[Part] | None:
    """Cut the lines at a gutter: parts in reading order (and whether each is a column), or None where there are no columns."""
    parts: list[Part] = []
    band: list[Row] = []
    found = False
    for row in [*rows, []]:
        if row and not any(s.x0 < at - _GUTTER and s.x1 > at - _GUTTER + 2 for s in row):
            band.append(row)
            continue
        sides = _sides(band, at)
        if _is_text(sides[0], at - left) and _is_text(sides[1], right - at):
            parts += [(side, True) for side in sides]
            found = True
        elif band:
            parts.append((band, False))
        if row:
            parts.append(([row], False))
        band = []
    return _grouped(parts) if found else None


def _grouped(parts: list[Part]) -> list[Part]:
    """Put the lines between columns together again."""
    grouped: list[Part] = []
    for rows, side in parts:
        if grouped and not side and not grouped[-1][1]:
            grouped[-1][0].extend(rows)
        else:
            grouped.append((list(rows), side))
    return grouped


def _sides(band: list[Row], at: float) -> tuple[list[Row], list[Row]]:
    one: list[Row] = []
    other: list[Row] = []
    for row in band:
        for side, part in ((one, [s for s in row if s.x0 < at - 1]), (other, [s for s in row if s.x0 >= at - 1])):
            if part:
                side.append(part)
    return one, other


def _is_text(rows: list[Row], width: float) -> bool:
    """Whether lines fill a column as running text does."""
    if len(rows) < _LEAST_LINES:
        return False
    return median(_width(row) for row in rows) >= 0.6 * width and median(_letters(row) for row in rows) >= _LEAST_LETTERS


def _width(row: list[Segment]) -> float:
    return row[-1].x1 - row[0].x0


def _letters(row: list[Segment]) -> int:
    return sum(character.isalpha() for segment in row for character in segment.text)
