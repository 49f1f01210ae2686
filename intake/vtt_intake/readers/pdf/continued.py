"""Lines of a table without ruling lines that are the rest of the cells above them."""

import re
from itertools import pairwise

from vtt_intake.readers.pdf.shapes import Line, Row, Segment
from vtt_intake.readers.pdf.word_breaks import no_word

FIGURE = re.compile(r"^[€$]?\s?(?:-/-|[-−–+(])?\s?[€$]?\s?\d[\d.,\s]*[-−–=]{0,2}\s?[)%]?(?:\s?(?:fte|uur|jaar|mln|k|V|N))?$"
                    r"|^[-−–]$|^n\.?v\.?t\.?$|^pm$", re.IGNORECASE)
_OPEN_END = re.compile(r"\b(?:van|de|den|der|het|een|en|of|voor|op|in|aan|te|tot|met|bij|per|naar|uit|over|t\.b\.v\.|&)$|[,/-]$")
_CENTS = re.compile(r"\d,\d\d$")
_CUT = re.compile(r"\d,\d?$")
_DIGITS = re.compile(r"^\d\d?$")
Span = tuple[float, float]


def carries_on(rows: list[Row], lines: list[Line], i: int, bands: list[Span]) -> bool:
    """Whether line ``i`` is the second line of the cells above it."""
    pitches = [b.y - a.y for a, b in pairwise(lines)]
    pitch = pitches[i - 1]
    near = pitch < 0.85 * max(pitches) and pitch <= 1.12 * min(pitches) and pitch < 1.35 * lines[i].row[0].size
    empty_first = all(place_of(segment, bands) != 0 for segment in rows[i])
    figures = any(FIGURE.match(segment.text) for segment in rows[i])
    above = any(FIGURE.match(segment.text) for segment in rows[i - 1])
    head = not any(FIGURE.match(s.text) for row in rows[:i] for s in row[1:])
    if near and not (figures and above):
        return True
    close = pitch < 1.4 * lines[i].row[0].size
    if close and any(_broken(segment, rows[i - 1], bands) for segment in rows[i]):
        return True
    if close and len(rows[i]) == 1 and _has_figures(rows, i - 1, bands) and _goes_on(rows[i - 1][0], rows[i][0], bands):
        return True
    if close and len(rows[i]) < len(bands) and all(_overflows(s, rows[i - 1], bands) for s in rows[i]):
        return True
    return empty_first and not figures and close and (not head or i == 1 or near)


def _broken(segment: Segment, above: Row, bands: list[Span]) -> bool:
    """Whether a line in a cell starts with the end of a word, and the line above it there ends in letters."""
    k = place_of(segment, bands)
    return k is not None and no_word(segment.text) and any(place_of(s, bands) == k and s.text[-1:].isalpha() for s in above)


def ends_open(text: str) -> bool:
    """Whether words end in the middle: with ``van``, with a comma, or within brackets."""
    return _OPEN_END.search(text) is not None or text.count("(") > text.count(")")


def cut_cents(last: list[str], rest: list[str], rows: list[list[str]]) -> bool:
    """Whether the figures of a row are the last digits of the row above: it lacks cents that other rows have."""
    own = [k for k in range(1, len(last)) if last[k] or rest[k]]
    cents = any(_CENTS.search(text) for row in rows for text in row[1:])
    return bool(own) and cents and all(_CUT.search(last[k]) and _DIGITS.match(rest[k]) for k in own)


def _has_figures(rows: list[Row], i: int, bands: list[Span]) -> bool:
    """Whether the row of the table that line ``i`` belongs to holds a figure: lines with a name alone may stand below it."""
    while i > 0 and len(rows[i]) == 1 and place_of(rows[i][0], bands) == 0:
        i -= 1
    return any(FIGURE.match(segment.text) for segment in rows[i])


def _goes_on(above: Segment, below: Segment, bands: list[Span]) -> bool:
    """Whether words in the first column are the rest of the name above: this ends in the middle, or has no room for more."""
    if place_of(above, bands) != 0 or place_of(below, bands) != 0:
        return False
    if ends_open(above.text) or no_word(below.text):
        return True
    word = below.word_end - below.x0
    full = above.x1 - above.x0 + 0.25 * above.size + word > bands[0][1] - bands[0][0]
    return full and not below.text[0].isupper()


def _overflows(segment: Segment, above: Row, bands: list[Span]) -> bool:
    """Whether the words above in the same column left no room for the first word of a line."""
    k = place_of(segment, bands)
    before = next((s for s in above if place_of(s, bands) == k), None)
    if before is None or k is None:
        return False
    word = segment.word_end - segment.x0
    return before.x1 - before.x0 + 0.25 * segment.size + word > room_of(bands, k, segment.size) - 0.3 * segment.size


def room_of(bands: list[Span], k: int, size: float) -> float:
    """The width for words in a column: with some white before the next column."""
    return (bands[k + 1][0] - size if k + 1 < len(bands) else bands[k][1]) - bands[k][0]


def place_of(segment: Segment, bands: list[Span]) -> int | None:
    """The column that holds words; None if they run over more columns."""
    touched = [k for k, (start, end) in enumerate(bands) if segment.x0 < end and segment.x1 > start]
    return touched[0] if len(touched) == 1 else None
