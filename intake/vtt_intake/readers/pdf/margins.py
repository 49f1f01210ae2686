"""What stands in the margins: headers and footers, known by their repetition, and footnotes below the text."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from vtt_intake.readers.pdf.lines import text_of
from vtt_intake.readers.pdf.shapes import Row

_PAGE = re.compile(r"^(?:pagina|blz\.?|bladzijde|p\.?)?\s*[-–]?\s*#\s*(?:(?:van|/|-|–)\s*#)?\s*[-–]?$", re.IGNORECASE)
_ZONE = 0.14
_DEPTH = 4


class Margins(NamedTuple):
    """The rows left on each page, and each header and footer once, with the index of its page."""

    kept: list[list[Row]]
    heads: list[tuple[int, Row]]
    feet: list[tuple[int, Row]]


def split_margins(pages: list[tuple[list[Row], float]], body: float) -> Margins:
    """Take headers and footers off pages (rows and height).

    A document of one page repeats nothing: there small type in the top margin counts, against the size of the ``body``.
    """
    seen: dict[tuple[bool, str], list[int]] = defaultdict(list)
    edges = [(_edge(rows, height, top=True), _edge(rows, height, top=False)) for rows, height in pages]
    for number, (top, bottom) in enumerate(edges):
        for is_top, rows in ((True, top), (False, bottom)):
            for key in {_key(row) for row in rows}:
                seen[is_top, key].append(number)
    kept: list[list[Row]] = []
    heads: list[tuple[int, Row]] = []
    feet: list[tuple[int, Row]] = []
    for number, (rows, _) in enumerate(pages):
        gone = []
        for is_top, edge, out in ((True, edges[number][0], heads), (False, edges[number][1], feet)):
            for row in edge:
                where = seen[is_top, _key(row)]
                small = is_top and len(pages) == 1 and row[0].size <= 0.9 * body
                if _repeats(where, len(pages)) or small or (not is_top and _PAGE.match(_key(row))):
                    gone.append(id(row))
                    if where[0] == number:
                        out.append((number, row))
        kept.append([row for row in rows if id(row) not in gone])
    return Margins(kept, heads, feet)


def _repeats(where: list[int], pages: int) -> bool:
    return len(where) >= 2 and (2 * len(where) >= pages or len(where) >= 3)


def _key(row: Row) -> str:
    return re.sub(r"\d+", "#", text_of(row)).strip()


def _edge(rows: list[Row], height: float, top: bool) -> list[Row]:
    """The lines in the margin of a page, as far as white parts them from the text."""
    ordered = sorted(rows, key=lambda row: row[0].y, reverse=not top)
    zone = [row for row in ordered if (row[0].y < _ZONE * height if top else row[0].y > (1 - _ZONE) * height)][:_DEPTH]
    rest = ordered[len(zone):]
    while zone:
        following = rest[0] if rest else None
        if following is None or abs(following[0].y - zone[-1][0].y) > 1.7 * max(following[0].size, zone[-1][0].size):
            return zone
        rest.insert(0, zone.pop())
    return []


def split_notes(rows: list[Row], body: float, marks: Iterable[str]) -> tuple[list[Row], list[tuple[str, list[Row]]]]:
    """Take the footnotes off the foot of a page: the rows left, and each note as its mark with its lines.

    A note starts with a number that is raised, or that stands as a mark in the text of this page, in smaller type than the text.
    """
    known = Counter(marks)
    notes: list[tuple[str, list[Row]]] = []
    first = _first_note(rows, body, known)
    for row in rows[first:]:
        mark = _note_mark(row, body, known)
        if mark:
            notes.append((mark, [_without(row, mark)]))
        else:
            notes[-1][1].append(row)
    return rows[:first], notes


def _first_note(rows: list[Row], body: float, known: Counter[str]) -> int:
    """Where the notes begin: the highest line from which all lines to the foot are small and the first carries a mark."""
    found = len(rows)
    for i in range(len(rows) - 1, -1, -1):
        row = rows[i]
        if max(segment.size for segment in row) > 0.96 * body and row[0].raised not in known:
            break
        if _note_mark(row, body, known):
            found = i
    return found


def _note_mark(row: Row, body: float, known: Counter[str]) -> str:
    if row[0].raised:
        return row[0].raised
    found = re.match(r"^(\d{1,3}|[*†‡]{1,3})[.)]?(?:\s|$)", text_of(row))
    return found.group(1) if found and found.group(1) in known and row[0].size <= 0.96 * body else ""


def _without(row: Row, mark: str) -> Row:
    if row[0].raised:
        return [row[0]._replace(raised=""), *row[1:]]
    text = re.sub(rf"^{re.escape(mark)}[.)]?\s*", "", row[0].text)
    return [row[0]._replace(text=text), *row[1:]] if text or len(row) == 1 else row[1:]
