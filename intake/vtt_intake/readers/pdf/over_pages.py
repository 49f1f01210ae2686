"""Tables that go on at the next page: made one, or marked as loose where that is not certain."""

import re
from itertools import pairwise

from vtt_intake.readers.pdf.aligned import is_head, row_of
from vtt_intake.readers.pdf.continued import FIGURE, Span, cut_cents, ends_open
from vtt_intake.readers.pdf.page import is_table
from vtt_intake.readers.pdf.shapes import Grille, Item, Line
from vtt_intake.readers.pdf.word_breaks import added, no_word

_SIGN = re.compile(r"(?:[€$]|[-−–/])\s*$")
_TOTAL = re.compile(r"^(?:eind)?totaal\b(?:\s+generaal\b)?[\s:]*(.*)$", re.IGNORECASE)
_MOST_NAMES = 2
Flow = list[tuple[int, Item]]


def joined_tables(flow: Flow) -> Flow:
    """Make one table of a table that goes on at the top of the next page, without the repeated header.

    A table that opens a page after a page that ends with a table, and says nothing of its own columns, but does not surely
    belong to that table, is marked as ``loose``.
    """
    joined: Flow = []
    last = ends = 0
    for i, (page, item) in enumerate(flow):
        if page == last + 1 and isinstance(item, Grille):
            _take_foot(joined, item)
        before = joined[-1][1] if joined else None
        if isinstance(before, Grille) and page == last + 1 and (_goes_on(before, item) or _takes_name(before, item, flow[i:])):
            more = isinstance(item, Line) or len(item.cells) <= before.heads  # a single row or header: the rest may come below it
            last = page - 1 if more else page
            ends = page
            continue
        while isinstance(before, Line) and isinstance(item, Grille) and page == last + 1 and _takes_head(item, before):
            joined.pop()
            before = joined[-1][1] if joined else None
        if isinstance(item, Grille):
            item.loose = ends == page - 1 and _seems_rest(joined, item)
            ends = page
        joined.append((page, item))
        last = page
    return joined


def _take_foot(joined: Flow, item: Grille) -> None:
    """Add to a table the names that stand as its last rows at the foot of a page, if it goes on at the next page.

    A header that stands there with nothing but such names below it goes to the table at the next page.
    """
    names: list[Line] = []
    while len(names) < min(_MOST_NAMES, len(joined)) and (line := _name_in(joined[-1 - len(names)][1], item)):
        names.insert(0, line)
    above = joined[-1 - len(names)][1] if len(joined) > len(names) else None
    if not names or above is None:
        return
    if isinstance(above, Line):
        if _is_header_of(above, item) and _close([above, *names], 3.2 * above.row[0].size):
            item.cells[1:1] = [[line.row[0].text, *[""] * (len(item.bands) - 1)] for line in names]
            item.repeats = {(r + len(names), k) if r else (r, k) for r, k in item.repeats}
            del joined[-1 - len(names):]
        return
    foot, step = above.foot
    if not foot or names[0].y - foot > 1.15 * step or not _close(names, 1.15 * step) or not _belongs(above, item):
        return
    for line in names:
        _add_name(above, line.row[0].text, item)
    del joined[-len(names):]


def _is_header_of(line: Line, table: Grille) -> bool:
    return is_head(table.cells[0]) and not is_table(line.row) and row_of(line.row, table) == table.cells[0]


def _name_in(item: Item, table: Grille) -> Line | None:
    """A line that holds no more than a name in the first column of a table."""
    if not isinstance(item, Line) or len(item.row) > 1 or is_table(item.row):
        return None
    (start, end), segment = table.bands[0], item.row[0]
    return item if start - 2 <= segment.x0 <= end and segment.x1 <= table.bands[1][0] else None


def _close(lines: list[Line], step: float) -> bool:
    return all(0 < b.y - a.y <= step for a, b in pairwise(lines))


def _add_name(table: Grille, text: str, below: Grille) -> None:
    """Add a name to a table: the rest of the name of the last row, or a group."""
    last = table.cells[-1]
    if last[0] and any(last[1:]) and _is_rest(text, last[0], [*table.cells, *below.cells]):
        last[0] = added(last[0], text)
    else:
        table.cells.append([text, *[""] * (len(last) - 1)])


def _takes_name(table: Grille, item: Item, rest: Flow) -> bool:
    """Add to a table a line that is no more than a name, if the table goes on below it: the rest of a name, or a group."""
    below = next((other for _, other in rest[:4] if not (isinstance(other, Line) and len(other.row) == 1)), None)
    line = _name_in(item, table)
    if line is None or not isinstance(below, Grille) or not _same_columns(table, below) or _ended(table, repeated=False):
        return False
    before = len(table.cells), table.cells[-1][0]
    _add_name(table, line.row[0].text, below)
    if len(table.cells) > before[0] and _has_head(below):
        table.cells.pop()
        return False
    return True


def _belongs(table: Grille, item: Grille) -> bool:
    """Whether a table is surely the rest of the one that ends the page before: as many columns, in place, and no other header."""
    repeated = _repeated(table, item)
    return _same_columns(table, item) and not _ended(table, bool(repeated)) and (bool(repeated) or not _has_head(item))


def _seems_rest(joined: Flow, item: Grille) -> bool:
    """Whether a table at the top of a page has no header, or (with nothing between) that of the table before it."""
    names = 0
    while names < min(_MOST_NAMES, len(joined)) and _name_in(joined[-1 - names][1], item):
        names += 1
    before = joined[-1 - names][1] if len(joined) > names else None
    return isinstance(before, Grille) and (not _has_head(item) or (not names and item.cells[0] == before.cells[0]))


def _has_head(table: Grille) -> bool:
    """Whether the first row is a header: words or years, also above every column of figures if no header comes below it."""
    first = table.cells[0]
    if not is_head(first):
        return False
    if not first[0] or (len(table.cells) > 1 and is_head(table.cells[1])):
        return True
    return all(first[k] or not any(FIGURE.match(row[k]) for row in table.cells[1:]) for k in range(1, len(first)))


def _ended(table: Grille, repeated: bool) -> bool:
    """Whether the last row with figures is a total of all above it, and no total of a group.

    Where the next page repeats the header, only a plain ``Totaal`` ends the table.
    """
    full = [i for i, row in enumerate(table.cells) if any(text and text != row[0] for text in row[1:])]
    found = _TOTAL.match(table.cells[full[-1]][0].strip()) if full else None
    if found is None or full[-1] <= is_head(table.cells[0]):
        return False
    groups = {row[0].strip().rstrip(":").lower() for row in table.cells[:full[-1]] if not any(row[1:])}
    return not found[1] or (not repeated and found[1].rstrip(" :").lower() not in groups)


def _same_columns(table: Grille, other: Grille) -> bool:
    """Whether two tables have as many columns, of which each lies in the place of the other."""
    own, others = table.bands, other.bands
    return len(own) == len(others) and all(_within(own, k, others[k]) or _within(others, k, own[k]) for k in range(len(own)))


def _within(bands: list[Span], k: int, other: Span) -> bool:
    """Whether the middle of a column lies between the columns around column ``k``."""
    start = bands[k - 1][1] if k else bands[0][0]
    end = bands[k + 1][0] if k + 1 < len(bands) else bands[k][1]
    return start <= sum(other) / 2 <= end


def _takes_head(table: Grille, line: Line) -> bool:
    """Add to a table its header, the first line of it, or the first row, that stands alone at the foot of the page before."""
    cells = row_of(line.row, table)
    if cells is None or not (is_head(cells) or (len(line.row) > 1 and not is_head(table.cells[0]))):
        return False
    if not is_head(table.cells[0]):
        table.cells.insert(0, cells)
        table.repeats = {(r + 1, k) for r, k in table.repeats}
    elif not table.cells[0][0]:
        table.cells[0] = [f"{a} {b}".strip() for a, b in zip(cells, table.cells[0])]
    else:
        return False
    return True


def _goes_on(table: Grille, item: Item) -> bool:
    """Add to a table what stands at the top of the next page, if it is more of the same."""
    if isinstance(item, Line):
        return _takes_line(table, item)
    if not _same_columns(table, item):
        return False
    repeated = _repeated(table, item)
    if _ended(table, bool(repeated)):
        return False
    if not repeated and _has_head(item):
        if len(table.cells) > 1 or item.cells[0][0]:
            return False
        item.cells[0] = [f"{a} {b}".strip() for a, b in zip(table.cells.pop(), item.cells[0])]
    else:
        _take_rest(table, item, repeated)
    shift = len(table.cells) - repeated
    table.cells += item.cells[repeated:]
    table.repeats |= {(r + shift, k) for r, k in item.repeats if r >= repeated}
    table.heads = max(table.heads, repeated)
    table.foot = item.foot
    return True


def _takes_line(table: Grille, line: Line) -> bool:
    """Add to a table a line at the top of the next page: the rest of a word, or a row."""
    if len(line.row) == 1 and line.row[0].x1 <= table.bands[0][1] + 1 and table.cells[-1][0] and no_word(line.row[0].text):
        table.cells[-1][0] += line.row[0].text
        return True
    cells = row_of(line.row, table) if not is_table(line.row) else None
    if cells is None or (is_head(cells) and cells != table.cells[0]):
        return False
    if cells == table.cells[0]:
        table.heads = 1
    else:
        table.cells.append(cells)
    table.foot = line.y, table.foot[1]
    return True


def _take_rest(table: Grille, item: Grille, first: int) -> None:
    """Put the rest of a row cut by the end of the page back in that row: of its name, or figures with their sign above."""
    rest = item.cells[first] if first < len(item.cells) else []
    last = table.cells[-1]
    filled = [k for k, text in enumerate(rest) if text]
    if not filled or not last[0] or not any(last[1:]):
        return
    cents = cut_cents(last, rest, table.cells) and (not rest[0] or _is_rest(rest[0], last[0], [*table.cells, *item.cells]))
    if filled == [0]:
        goes_on = _is_rest(rest[0], last[0], [*table.cells, *item.cells])
    else:
        goes_on = cents or (0 not in filled and all(_SIGN.search(last[k]) for k in filled))
    if goes_on:
        for k in filled:
            last[k] = last[k] + rest[k] if cents and k else added(last[k], rest[k])
        del item.cells[first]
        item.repeats = {(r - (r > first), k) for r, k in item.repeats if r != first}


def _is_rest(text: str, name: str, rows: list[list[str]]) -> bool:
    """Whether a text is the rest of a name: it starts small, the name is not at its end, or other names end with it."""
    return text[0].islower() or text[0] == "(" or ends_open(name) or any(row[0].endswith(f" {text}") for row in rows)


def _repeated(one: Grille, other: Grille) -> int:
    """How many rows at the start are the same."""
    same = 0
    for a, b in zip(one.cells, other.cells):
        if a != b or not any(a):
            break
        same += 1
    return same
