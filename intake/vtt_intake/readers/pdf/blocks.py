"""The blocks of a document: pages put behind each other, headers and notes set apart, tables over pages made one."""

from collections.abc import Iterable

from vtt_intake.form import Blok
from vtt_intake.readers.pdf.aligned import with_tables
from vtt_intake.readers.pdf.columns import in_order
from vtt_intake.readers.pdf.margins import split_margins, split_notes
from vtt_intake.readers.pdf.numbering import Found, Numbering
from vtt_intake.readers.pdf.page import Page, is_table
from vtt_intake.readers.pdf.prose import Manner, manner_of, paragraphs
from vtt_intake.readers.pdf.shapes import Grille, Item, Line, Row


def blocks(pages: list[Page], id: str) -> tuple[Blok, ...]:
    """Make the blocks of a document: headers, the text with its notes below each page, and footers."""
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
    manner = manner_of(item for _, item in flow if isinstance(item, Line))
    return out.blocks(list(_joined_tables(_found(flow, manner))), manner)


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
    return items + with_tables(run)


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


def _joined_tables(found: Iterable[Found]) -> Iterable[Found]:
    """Make one table of a table that goes on at the next page, without the repeated header."""
    before: Found | None = None
    last_page = 0
    for block in found:
        if before is not None:
            if isinstance(before.item, Grille) and isinstance(block.item, Grille) and block.page == last_page + 1 \
                    and _same_columns(before.item, block.item):
                repeated = _repeated(before.item, block.item)
                _append(before.item, block.item, repeated)
                before.kopregels = max(before.kopregels, repeated)
                last_page = block.page
                continue
            yield before
        before, last_page = block, block.page
    if before is not None:
        yield before


def _same_columns(one: Grille, other: Grille) -> bool:
    return (one.ruled == other.ruled and len(one.edges) == len(other.edges)
            and all(abs(a - b) < (3 if one.ruled else 25) for a, b in zip(one.edges, other.edges))
            and (one.ruled or _repeated(one, other) > 0))


def _repeated(one: Grille, other: Grille) -> int:
    """How many rows at the start are the same."""
    same = 0
    for a, b in zip(one.cells, other.cells):
        if a != b or not any(a):
            break
        same += 1
    return same


def _append(one: Grille, other: Grille, without: int) -> None:
    shift = len(one.cells) - without
    one.cells += other.cells[without:]
    one.repeats |= {(r + shift, k) for r, k in other.repeats if r >= without}
