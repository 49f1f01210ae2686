"""Tables of a Word file: rows of cells as wide as the widest row, and tables that go on as a second table put together."""

from collections.abc import Iterable, Iterator

from lxml import etree

from vtt_intake.form import Blok, Cel, Plek, Tabel
from vtt_intake.readers.limits import MOST_TABLE_COLUMNS
from vtt_intake.readers.word_package import W
from vtt_intake.readers.word_places import Vak, cells, rows
from vtt_intake.readers.word_styles import is_on
from vtt_intake.readers.word_text import Woordlezer

Vakken = list[tuple[etree._Element, str]]


class TeBreedError(Exception):
    """A table with more than ``MOST_TABLE_COLUMNS`` columns."""


def read_table(table: etree._Element, plek: Plek, nummer: int, lezer: Woordlezer, boxes: Vakken) -> Tabel:
    """Read a table. Text boxes in its cells are added to ``boxes`` with the place of their cell.

    Raises:
        TeBreedError: more columns than Word allows.
    """
    lines: list[tuple[Cel, ...]] = []
    heads = 0
    for r, row in enumerate(rows(table), 1):
        if row.find(f"{W}trPr/{W}del") is not None:
            continue
        vakken = cells(row)
        if vakken and vakken[-1].kolom + vakken[-1].breedte > MOST_TABLE_COLUMNS:
            raise TeBreedError
        above = lines[-1] if lines else ()
        place = Plek(plek.document, f"{plek.anker}/r{r}")
        lines.append(tuple(cel for vak in vakken for cel in _cells(vak, place, above, lezer, boxes)))
        heads += heads == len(lines) - 1 and is_on(row.find(f"{W}trPr"), "tblHeader")
    width = max((len(line) for line in lines), default=0)
    return Tabel(tuple(_padded(line, width, plek) for line in lines), plek, nummer, heads)


def _padded(line: tuple[Cel, ...], width: int, table: Plek) -> tuple[Cel, ...]:
    row = line[0].plek.anker.rpartition("/")[0] if line else table.anker
    return line + tuple(Cel("", Plek(table.document, f"{row}/k{k + 1}")) for k in range(len(line), width))


def _cells(vak: Vak, row: Plek, above: tuple[Cel, ...], lezer: Woordlezer, boxes: Vakken) -> Iterator[Cel]:
    """The cells that one cell of the file covers: the first has its words, the others repeat them."""
    places = [Plek(row.document, f"{row.anker}/k{vak.kolom + i + 1}") for i in range(vak.breedte)]
    if vak.element is None:
        yield from (Cel("", plek) for plek in places)
        return
    found: list[etree._Element] = []
    text = "\n".join(lezer.lines(vak.element, places[0], found))
    boxes += [(box, places[0].anker) for box in found]
    goes_on = vak.verder and vak.kolom < len(above)
    if goes_on:
        text = above[vak.kolom].tekst
    for i, plek in enumerate(places):
        yield Cel(text, plek, vervolg=goes_on or i > 0)


def join_tables(blokken: Iterable[Blok]) -> list[Blok]:
    """Put a table that goes on as a second table right after it together, and number the tables from 1.

    It goes on when it has as many columns and the same header row, and the first did not end with a total.
    """
    found: list[Blok] = []
    tables = 0
    for blok in blokken:
        last = found[-1] if found else None
        if isinstance(blok, Tabel) and isinstance(last, Tabel) and (heads := _repeated(last, blok)):
            found[-1] = last._replace(rijen=last.rijen + blok.rijen[heads:])
        else:
            tables += isinstance(blok, Tabel)
            found.append(blok._replace(nummer=tables) if isinstance(blok, Tabel) else blok)
    return found


def _repeated(first: Tabel, second: Tabel) -> int:
    """How many header rows a second table repeats of the first; 0 if it is a table of its own."""
    heads = max(1, second.kopregels)
    if len(first.rijen) <= heads or not second.rijen or len(first.rijen[0]) != len(second.rijen[0]):
        return 0
    texts = [[cel.tekst.casefold() for row in table.rijen[:heads] for cel in row] for table in (first, second)]
    ended = any(cel.tekst.strip().casefold().startswith("totaal") for cel in first.rijen[-1][:1])
    return heads if texts[0] == texts[1] and any(texts[0]) and not ended else 0
