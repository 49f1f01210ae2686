"""The blocks of a document: pages put behind each other, headers and notes set apart, tables over pages made one."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from vtt_intake.form import Alinea, Alineasoort, Blok, Cel, Plek, Tabel
from vtt_intake.readers.pdf.aligned import with_tables
from vtt_intake.readers.pdf.columns import in_order
from vtt_intake.readers.pdf.levels import Levels, levels_of
from vtt_intake.readers.pdf.lines import joined, text_of
from vtt_intake.readers.pdf.margins import split_margins, split_notes
from vtt_intake.readers.pdf.page import Page, is_table
from vtt_intake.readers.pdf.prose import Manner, Text, half, manner_of, paragraphs
from vtt_intake.readers.pdf.shapes import Grille, Item, Line, Row

_CAPTION = re.compile(r"^tabel\s+[\dA-Z]", re.IGNORECASE)


@dataclass(slots=True)
class _Found:
    """A block with its page, before it has a place. ``kopregels``: rows of a table that were repeated on the next page."""

    page: int
    item: Text | Grille
    kopregels: int = 0


def blocks(pages: list[Page], id: str) -> tuple[Blok, ...]:
    """Make the blocks of a document: headers, the text with its notes below each page, and footers."""
    main = [(page.layers[0] if page.layers else [], page.raw.height) for page in pages]
    text = [([row for row in rows if not is_table(row)], height) for rows, height in main]
    kept, heads, feet = split_margins(text, _body_size(rows for rows, _ in text))
    flow: list[tuple[int, Item]] = []
    notes: list[tuple[int, str, list[Row]]] = []
    body = _body_size(kept)
    for page, rows in zip(pages, kept):
        marks = [mark for row in rows for segment in row for _, mark in segment.marks]
        rest, below = split_notes(rows, body, marks)
        notes += [(page.raw.number, mark, lines) for mark, lines in below]
        layers = [[*rest, *(row for row in (page.layers[0] if page.layers else []) if is_table(row))], *page.layers[1:]]
        for layer in layers:
            flow += [(page.raw.number, item) for item in _items(page, layer)]
    manner = manner_of(item for _, item in flow if isinstance(item, Line))
    found = list(_joined_tables(_found(flow, manner)))
    return _numbered(id, found, notes, [(pages[i].raw.number, row) for i, row in heads], [(pages[i].raw.number, row) for i, row in feet],
                     manner)


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


def _found(flow: list[tuple[int, Item]], manner: Manner) -> Iterable[_Found]:
    run: list[tuple[int, Line]] = []
    for page, item in flow:
        if isinstance(item, Line):
            run.append((page, item))
            continue
        yield from (_Found(text.page, text) for text in paragraphs(run, manner))
        run = []
        yield _Found(page, item)
    yield from (_Found(text.page, text) for text in paragraphs(run, manner))


def _joined_tables(found: Iterable[_Found]) -> Iterable[_Found]:
    """Make one table of a table that goes on at the next page, without the repeated header."""
    before: _Found | None = None
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


def _numbered(id: str, found: list[_Found], notes: list[tuple[int, str, list[Row]]], heads: list[tuple[int, Row]],
              feet: list[tuple[int, Row]], manner: Manner) -> tuple[Blok, ...]:
    counts: dict[int, int] = {}

    def place(page: int) -> Plek:
        counts[page] = counts.get(page, 0) + 1
        return Plek(id, f"p{page}/b{counts[page]}", page)

    levels = levels_of([block.item for block in found if isinstance(block.item, Text)], manner)
    blokken: list[Blok] = [Alinea(text_of(row), place(page), "kopregel") for page, row in heads]
    tables, waiting = 0, list(notes)
    for block in found:
        while waiting and waiting[0][0] < block.page:
            blokken.append(_note(waiting.pop(0), place))
        if isinstance(block.item, Grille):
            tables += 1
            blokken.append(_tabel(block, tables, Plek(id, f"t{tables}", block.page), blokken[-1] if blokken else None))
        else:
            blokken.append(_alinea(block.item, levels, place(block.page)))
    blokken += [_note(note, place) for note in waiting]
    return (*blokken, *(Alinea(text_of(row), place(page), "voetregel") for page, row in feet))


def _note(note: tuple[int, str, list[Row]], place: object) -> Alinea:
    assert callable(place)
    page, mark, rows = note
    return Alinea(" ".join(text_of(row) for row in rows).strip(), place(page), "voetnoot", nummer=mark)


def _alinea(text: Text, levels: Levels, plek: Plek) -> Alinea:
    kind, level = levels.of(text)
    shown = f"{text.mark} {text.text}" if text.mark and kind != "punt" else text.text
    number = "" if kind != "punt" else "•" if not any(c.isalnum() for c in text.mark) or text.mark == "o" else text.mark
    return Alinea(shown, plek, kind, level, number, tuple(text.noten), text.bold and kind == "alinea")


def _tabel(block: _Found, number: int, plek: Plek, before: Blok | None) -> Tabel:
    table = block.item
    assert isinstance(table, Grille)
    rijen = tuple(tuple(Cel(text, Plek(plek.document, f"{plek.anker}/r{r}/k{k}", plek.bladzijde), (r - 1, k - 1) in table.repeats)
                        for k, text in enumerate(row, 1)) for r, row in enumerate(table.cells, 1))
    titel = before.tekst if isinstance(before, Alinea) and _CAPTION.match(before.tekst) else ""
    return Tabel(rijen, plek, number, block.kopregels, titel)
