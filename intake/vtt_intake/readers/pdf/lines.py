"""From letters to lines: words, wide gaps, and the raised marks of footnotes."""

import re
from collections import defaultdict
from collections.abc import Iterable
from itertools import groupby, pairwise

from vtt_intake.readers.pdf.shapes import Glyph, Row, Segment
from vtt_intake.readers.pdf.word_breaks import is_whole, no_word

_CUT_CENTS = re.compile(r"\d,\d?$")
_REST_CENTS = re.compile(r"\d{1,2}[-−–)]?$")
WIDE = 0.75
_SPACE = 0.18
_MARK = re.compile(r"^(?:\d{1,3}|[*†‡]{1,3}|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3})$")
_RAISED = str.maketrans("¹²³⁴⁵⁶⁷⁸⁹⁰", "1234567890")
_FIGURES = "0123456789.,"
_POWERS = str.maketrans("23", "²³")
_UNIT = re.compile(r"(?:^|[\s\d/])(?:[kcdm]?m|ha)$")
POINT = re.compile(r"^(?:[•●○▪■◦‣·–—*o\-]|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)]|\d{1,2}(?:\.\d{1,2})+\.?)$")


def rows(glyphs: Iterable[Glyph]) -> list[Row]:
    """Put letters together to lines, from top to bottom; each line as its segments from left to right."""
    lines = _baselines([glyph for glyph in glyphs if glyph.text.strip()])
    raised = _lift(lines)
    spaces = _spaces(glyphs)
    found = [_segments(line, raised, spaces) for line in lines if line]
    return sorted((row for row in found if row), key=lambda row: (row[0].y, row[0].x0))


def text_of(row: Row) -> str:
    """The words of a line."""
    return " ".join(segment.text for segment in row)


def stacked(before: Segment, text: str, after: Segment, room: float) -> str:
    """The words of a cell with a line added below. A word too wide for its cell is broken anywhere: then nothing comes between.

    ``before`` and ``after`` are the two lines, ``room`` is the width for words in the cell.
    """
    start = after.text[:1]
    if text[-1:].isalpha() and no_word(after.text):
        return text + after.text
    if text.endswith("-") and text[-2:-1].isalpha() and start.isalpha():
        if after.text.split(maxsplit=1)[0] in ("en", "of"):
            return f"{text} {after.text}"
        return text[:-1] + after.text if re.findall(r"\w+(?=-$)", text)[0].islower() else text + after.text
    if re.search(r"(?:^|\s)-$", text) and start.isdigit():
        return text + after.text
    if _CUT_CENTS.search(text) and _REST_CENTS.match(after.text):
        return text + after.text
    letter = (after.word_end - after.x0) / len(after.text.split(maxsplit=1)[0])
    first = re.match(r"\w*", after.text)
    words = is_whole(before.text) and first and len(first[0]) > 3
    full = " " not in before.text and before.x1 - before.x0 + letter > room and not words
    if full and ((text[-1:].isalpha() and start.islower()) or (text[-1:] in _FIGURES and start in _FIGURES)):
        return text + after.text
    return f"{text} {after.text}" if text else after.text


def joined(row: Row) -> Segment:
    """A line as one segment."""
    if len(row) == 1:
        return row[0]
    text, marks = "", []
    for segment in row:
        offset = len(text) + bool(text)
        text = f"{text} {segment.text}" if text else segment.text
        marks += [(offset + at, mark) for at, mark in segment.marks]
    first, main = row[0], max(row, key=lambda segment: len(segment.text))
    return Segment(text, first.x0, row[-1].x1, main.y, main.size, all(s.bold for s in row), first.word_end, tuple(marks),
                   first.raised)


def _baselines(glyphs: list[Glyph]) -> list[list[Glyph]]:
    lines: list[list[Glyph]] = []
    for glyph in sorted(glyphs, key=lambda g: (g.y, g.x0)):
        if lines and glyph.y - lines[-1][0].y <= min(2.0, 0.18 * glyph.size):
            lines[-1].append(glyph)
        else:
            lines.append([glyph])
    return lines


def _lift(lines: list[list[Glyph]]) -> set[Glyph]:
    """Move small letters that stand just above or below a line into that line; give those that are raised."""
    raised: set[Glyph] = set()
    for i, line in enumerate(lines):
        small = max(g.size for g in line)
        for other in (i + 1, i + 2, i - 1):
            if not 0 <= other < len(lines) or not lines[other]:
                continue
            host = lines[other]
            size = max(g.size for g in host)
            rise = host[0].y - line[0].y
            near = 0.08 * size < rise < 0.65 * size or -0.35 * size < rise < 0
            if small <= 0.85 * size and near and _beside(line, host, size):
                if rise > 0:
                    raised.update(line)
                host.extend(g._replace(y=host[0].y) for g in line)
                raised.update(g._replace(y=host[0].y) for g in line if rise > 0)
                line.clear()
                break
    return raised


def _beside(line: list[Glyph], host: list[Glyph], size: float) -> bool:
    """Whether each word of small letters touches a letter of the line."""
    starts, ends = [g.x0 for g in host], [g.x1 for g in host]
    runs: list[list[Glyph]] = []
    for glyph in sorted(line, key=lambda g: g.x0):
        if runs and glyph.x0 - runs[-1][-1].x1 < _SPACE * size:
            runs[-1].append(glyph)
        else:
            runs.append([glyph])
    return all(any(abs(run[0].x0 - end) < 0.35 * size for end in ends)
               or any(-0.2 * size < start - run[-1].x1 < size for start in starts) for run in runs)


def _spaces(glyphs: Iterable[Glyph]) -> dict[int, list[float]]:
    """Where blanks were written, by rounded baseline."""
    found: dict[int, list[float]] = defaultdict(list)
    for glyph in glyphs:
        if not glyph.text.strip():
            found[round(glyph.y)].append((glyph.x0 + glyph.x1) / 2)
    return found


def _segments(line: list[Glyph], raised: set[Glyph], spaces: dict[int, list[float]]) -> Row:
    line.sort(key=lambda g: g.x0)
    blanks = [x for y in (round(line[0].y) - 1, round(line[0].y), round(line[0].y) + 1) for x in spaces.get(y, ())]
    parts: list[list[list[Glyph]]] = [[[line[0]]]]
    for before, glyph in pairwise(line):
        gap, size = glyph.x0 - before.x1, max(glyph.size, before.size)
        written = gap > 0.05 * size and any(before.x1 - 0.1 * size <= x <= glyph.x0 + 0.1 * size for x in blanks)
        if gap > WIDE * size:
            parts.append([[glyph]])
        elif gap > _SPACE * size or written:
            parts[-1].append([glyph])
        else:
            parts[-1][-1].append(glyph)
    return [segment for words in parts if (segment := _segment(words, raised)).text or segment.raised]


def _segment(words: list[list[Glyph]], raised: set[Glyph]) -> Segment:
    text, first_raised = "", ""
    marks: list[tuple[int, str]] = []
    for word in words:
        shown, found = _split_marks(word, raised)
        if found and not text and found[0][0] == 0:
            first_raised = found.pop(0)[1]
        start = len(text) + bool(text and shown)
        marks += [(start + at, mark) for at, mark in found]
        if shown:
            text = f"{text} {shown}" if text else shown
    letters = [glyph for word in words for glyph in word]
    main = max(letters, key=lambda g: g.size) if len(letters) < 3 else sorted(letters, key=lambda g: g.size)[len(letters) // 2]
    bold = sum(g.bold for g in letters if g not in raised)
    first = words[1] if len(words) > 1 and len(words[0]) == 1 and not words[0][0].text.isalnum() else words[0]
    return Segment(text, letters[0].x0, max(g.x1 for g in letters), main.y, main.size, 2 * bold > len(letters), first[-1].x1,
                   tuple(marks), first_raised)


def _split_marks(word: list[Glyph], raised: set[Glyph]) -> tuple[str, list[tuple[int, str]]]:
    """The word without its footnote marks, and those marks with the offset in the word."""
    shown, marks = "", list[tuple[int, str]]()
    for is_raised, run in groupby(word, key=lambda g: g in raised or g.text in "¹²³⁴⁵⁶⁷⁸⁹⁰"):
        text = "".join(glyph.text for glyph in run)
        unit = text in ("2", "3", "²", "³") and _UNIT.search(shown)
        if is_raised and _MARK.match(text) and not unit:
            marks.append((len(shown), text.translate(_RAISED)))
        else:
            shown += text.translate(_POWERS) if is_raised and unit else text
    return shown, marks
