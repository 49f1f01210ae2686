"""Tables in text without markup: rows of cells, and a table that footnotes parted put together again."""

import re
from collections.abc import Iterator

from vtt_intake.form import Alinea, Blok, Cel, Plek, Tabel
from vtt_intake.readers.plain_signs import clean

_DASHES = re.compile(r":?-{2,}:?")


def tabel(rows: list[list[str]], plek: Plek, number: int) -> Tabel:
    """Make a table of rows of texts, every row as long as the widest. ``number``: its turn in the document."""
    wide = max(len(row) for row in rows)
    filled = [[*row, *[""] * (wide - len(row))] for row in rows]
    cells = (tuple(Cel(clean(text.strip())[0], Plek(plek.document, f"{plek.anker}/r{r}/k{k}")) for k, text in enumerate(row, 1))
             for r, row in enumerate(filled, 1))
    return Tabel(tuple(cells), plek, number)


def joined(blocks: Iterator[Blok]) -> Iterator[Blok]:
    """Put a table together again that was parted by footnotes; tables keep their order and are numbered anew."""
    found: list[Blok] = []
    for block in blocks:
        last = next((i for i in range(len(found) - 1, -1, -1) if not _is_note(found[i])), None)
        before = found[last] if last is not None else None
        if isinstance(block, Tabel) and isinstance(before, Tabel) and last is not None and last < len(found) - 1 \
                and len(before.rijen[0]) == len(block.rijen[0]):
            rows = [[cel.tekst for cel in row] for row in (*before.rijen, *block.rijen)]
            found[last] = tabel(rows, before.plek, before.nummer)
        else:
            found.append(block)
    number = 0
    for block in found:
        if isinstance(block, Tabel):
            number += 1
            yield tabel([[cel.tekst for cel in row] for row in block.rijen], Plek(block.plek.document, f"t{number}"), number)
        else:
            yield block


def is_rule(line: str) -> bool:
    """Whether a line is the one below the header of a table in Markdown: ``|---|---:|``."""
    return all(_DASHES.fullmatch(cell.strip()) for cell in line.strip().strip("|").split("|"))


def _is_note(block: Blok) -> bool:
    return isinstance(block, Alinea) and block.soort == "voetnoot"
