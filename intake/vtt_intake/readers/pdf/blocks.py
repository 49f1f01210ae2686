"""The blocks of a document: pages put behind each other, headers and notes set apart, tables over pages made one."""

import re
from collections.abc import Iterable

from vtt_intake.form import Blok
from vtt_intake.readers.pdf.aligned import is_head, row_of, spanned, with_tables
from vtt_intake.readers.pdf.columns import in_order
from vtt_intake.readers.pdf.continued import ends_open
from vtt_intake.readers.pdf.margins import split_margins, split_notes
from vtt_intake.readers.pdf.numbering import Found, Numbering
from vtt_intake.readers.pdf.page import Page, is_table
from vtt_intake.readers.pdf.prose import Manner, manner_of, paragraphs
from vtt_intake.readers.pdf.shapes import Grille, Item, Line, Row
from vtt_intake.readers.pdf.word_breaks import added, no_word

_SIGN = re.compile(r"(?:[€$]|[-−–/])\s*$")


def blocks(pages: list[Page], id: str) -> tuple[Blok, ...]:
    """Make the blocks of a document: the text, its notes, headers and footers."""
    text = [([row for row in page.main if not is_table(row)], page.raw.height) for page in pages]
    body = _body_size(rows for rows, _ in text)
    margins = split_margins(text, body)
    flow: list[tuple[int, Item]] = []
    out = Numbering(id)
    for page, rows in zip(pages, margins.kept):
        marks = [mark for row in rows for segment in row for _, mark in segment.marks]
        rest, below = split_notes(rows, body, marks)
        out.notes += [(page.raw.number, mark, lines) for mark, lines in below]
        for layer in ([*rest, *(row for row in page.main if is_table(row))], *page.layers[1:]):
            flow += [(page.raw.number, item) for item in _items(page, layer)]
    out.heads = [(pages[i].raw.number, row) for i, row in margins.heads]
    out.feet = [(pages[i].raw.number, row) for i, row in margins.feet]
    flow = _joined_tables(flow)
    manner = manner_of(item for _, item in flow if isinstance(item, Line))
    return out.blocks(list(_found(flow, manner)), manner)


def _body_size(pages: Iterable[list[Row]]) -> float:
    return manner_of(Line(row, 0, 0) for rows in pages for row in rows).body


def _items(page: Page, rows: list[Row]) -> list[Item]:
    lines = in_order(sorted(rows, key=lambda row: (row[0].y, row[0].x0)))
    items: list[Item] = []
    run: list[Line] = []
    for line in lines:
        table = page.table_of(line.row)
        if table is None:
            run.append(line)
        else:
            items += [*with_tables(run), table]
            run = []
    return _with_spans(items + with_tables(run))


def _with_spans(items: list[Item]) -> list[Item]:
    """Make a line above a table, whose words each stand above more of its columns, its first header row."""
    found: list[Item] = []
    for item in items:
        line = found[-1] if found else None
        if isinstance(item, Grille) and isinstance(line, Line) and not item.cells[0][0] and is_head(item.cells[0]) \
                and (cells := spanned(line.row, item)):
            found.pop()
            item.cells.insert(0, cells)
            over = {(0, k) for k in range(2, len(cells)) if cells[k] == cells[k - 1]}
            item.repeats = over | {(r + 1, k) for r, k in item.repeats}
        found.append(item)
    return found


def _found(flow: list[tuple[int, Item]], manner: Manner) -> Iterable[Found]:
    run: list[tuple[int, Line]] = []
    for page, item in flow:
        if isinstance(item, Line):
            run.append((page, item))
            continue
        yield from (Found(text.page, text) for text in paragraphs(run, manner))
        run = []
        yield Found(page, item)
    yield from (Found(text.page, text) for text in paragraphs(run, manner))


def _joined_tables(flow: list[tuple[int, Item]]) -> list[tuple[int, Item]]:
    """Make one table of a table that goes on at the top of the next page, without the repeated header."""
    joined: list[tuple[int, Item]] = []
    last = 0
    for i, (page, item) in enumerate(flow):
        before = joined[-1][1] if joined else None
        if isinstance(before, Grille) and page == last + 1 and (_goes_on(before, item) or _takes_name(before, item, flow[i:])):
            more = isinstance(item, Line) or len(item.cells) <= before.heads  # a single row or header: the rest may come below it
            last = page - 1 if more else page
            continue
        while isinstance(before, Line) and isinstance(item, Grille) and page == last + 1 and _takes_head(item, before):
            joined.pop()
            before = joined[-1][1] if joined else None
        joined.append((page, item))
        last = page
    return joined


def _takes_name(table: Grille, item: Item, rest: list[tuple[int, Item]]) -> bool:
    """Add to a table a line that is no more than a name, if the table goes on below it: the rest of a name, or a group."""
    below = next((other for _, other in rest[:4] if not (isinstance(other, Line) and len(other.row) == 1)), None)
    if not isinstance(item, Line) or len(item.row) > 1 or not isinstance(below, Grille) or not _same_columns(table, below):
        return False
    text, last = item.row[0].text, table.cells[-1]
    if not table.bands[0][0] - 2 <= item.row[0].x0 <= table.bands[0][1] or item.row[0].x1 > table.bands[1][0]:
        return False
    if last[0] and any(last[1:]) and _is_rest(text, last[0], [*table.cells, *below.cells]):
        last[0] = added(last[0], text)
    elif is_head(below.cells[0]):
        return False
    else:
        table.cells.append([text, *[""] * (len(last) - 1)])
    return True


def _same_columns(table: Grille, other: Grille) -> bool:
    middles = [(start + end) / 2 for start, end in other.bands]
    return len(middles) == len(table.bands) and all(a[0] <= x <= a[1] or b[0] <= (a[0] + a[1]) / 2 <= b[1]
                                                    for a, b, x in zip(table.bands, other.bands, middles))


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
        if len(item.row) == 1 and item.row[0].x1 <= table.bands[0][1] + 1 and table.cells[-1][0] and no_word(item.row[0].text):
            table.cells[-1][0] += item.row[0].text
            return True
        cells = row_of(item.row, table) if not is_table(item.row) else None
        if cells is None or (is_head(cells) and cells != table.cells[0]):
            return False
        if cells == table.cells[0]:
            table.heads = 1
        else:
            table.cells.append(cells)
        return True
    if not _same_columns(table, item):
        return False
    repeated = _repeated(table, item)
    _take_rest(table, item, repeated)
    if not repeated and is_head(item.cells[0]):
        if len(table.cells) > 1 or item.cells[0][0]:
            return False
        item.cells[0] = [f"{a} {b}".strip() for a, b in zip(table.cells.pop(), item.cells[0])]
    shift = len(table.cells) - repeated
    table.cells += item.cells[repeated:]
    table.repeats |= {(r + shift, k) for r, k in item.repeats if r >= repeated}
    table.heads = max(table.heads, repeated)
    return True


def _take_rest(table: Grille, item: Grille, first: int) -> None:
    """Put the rest of a row cut by the end of the page back in that row: of its name, or figures with their sign above."""
    rest = item.cells[first] if first < len(item.cells) else []
    last = table.cells[-1]
    filled = [k for k, text in enumerate(rest) if text]
    if not filled or not last[0] or not any(last[1:]):
        return
    if filled == [0]:
        goes_on = _is_rest(rest[0], last[0], [*table.cells, *item.cells])
    else:
        goes_on = 0 not in filled and all(_SIGN.search(last[k]) for k in filled)
    if goes_on:
        for k in filled:
            last[k] = added(last[k], rest[k])
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
