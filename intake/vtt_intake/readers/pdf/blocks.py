"""The blocks of a document: pages put behind each other, headers and notes set apart, tables over pages made one."""

from collections.abc import Iterable

from vtt_intake.form import Blok
from vtt_intake.readers.pdf.aligned import is_head, spanned, with_tables
from vtt_intake.readers.pdf.columns import in_order
from vtt_intake.readers.pdf.margins import split_margins, split_notes
from vtt_intake.readers.pdf.numbering import Found, Numbering
from vtt_intake.readers.pdf.over_pages import joined_tables
from vtt_intake.readers.pdf.page import Page, is_table
from vtt_intake.readers.pdf.prose import Manner, manner_of, paragraphs
from vtt_intake.readers.pdf.shapes import Grille, Item, Line, Row


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
    flow = joined_tables(flow)
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
