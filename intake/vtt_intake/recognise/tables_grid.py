"""From the rows of a table to a grid: which rows are headers, which column holds the names, and what stands below."""

from typing import NamedTuple

from vtt_engine.text.numbers import is_empty, read_figure
from vtt_intake.form import Cel, Tabel
from vtt_intake.recognise.tables_cells import figure_of, flat, is_year, read_cell, wordy

MOST_HEADERS = 3


class Rooster(NamedTuple):
    """A table as a grid. ``koppen``: the printed header of each column, also of the column of names (at ``naamkolom``).

    ``boven`` are lines over the whole width above the headers: a title, or the unit of the amounts.
    """

    koppen: tuple[str, ...]
    rijen: tuple[tuple[Cel, ...], ...]
    naamkolom: int = 0
    boven: tuple[str, ...] = ()

    @property
    def kolommen(self) -> tuple[int, ...]:
        """The columns beside that of the names."""
        return tuple(k for k in range(len(self.koppen)) if k > self.naamkolom)

    def naam(self, rij: tuple[Cel, ...]) -> str:
        """The name of a row; where the column of names is empty, what stands before it."""
        return flat(next((cel.tekst for cel in reversed(rij[:self.naamkolom + 1]) if cel.tekst.strip()), ""))


def grid(tabel: Tabel) -> Rooster | None:
    """Make the grid of a table; None if it has no rows below a header or no column beside the names."""
    rows = [row for row in tabel.rijen if any(cel.tekst.strip() for cel in row)]
    above: list[str] = []
    while rows and len(own := list(dict.fromkeys(filled(rows[0])))) == 1 and len(rows[0]) > 1 and _over_all(rows, own[0]):
        above.append(own[0])
        rows.pop(0)
    count = _headers(rows, tabel.kopregels)
    body = rows[count:]
    if not body or len(rows[0]) < 2:
        return None
    names = _name_column(body)
    return Rooster(_heads(rows[:count], len(rows[0])), tuple(body), names, tuple(above))


def filled(row: tuple[Cel, ...]) -> list[str]:
    """The texts of a row, empty ones left out."""
    return [flat(cel.tekst) for cel in row if cel.tekst.strip()]


def _over_all(rows: list[tuple[Cel, ...]], text: str) -> bool:
    """Whether a first row with one text is a line above the table: it is merged, or a header row comes below it."""
    row = rows[0]
    if text.rstrip().endswith(":") and not any(cel.vervolg for cel in row):
        return False
    return all(cel.vervolg or cel.tekst.strip() for cel in row) or (len(rows) > 1 and _is_header(rows[1], first=True))


def _headers(rows: list[tuple[Cel, ...]], marked: int) -> int:
    """How many rows on top are headers: those marked, and those that hold words or years where figures would stand."""
    count = 0
    while count < min(MOST_HEADERS, len(rows) - 1) and (count < marked or _is_header(rows[count], first=count == 0)):
        count += 1
    return count


def _is_header(row: tuple[Cel, ...], first: bool) -> bool:
    cells = [cel for cel in row[1:] if cel.tekst.strip() and not is_empty(cel.tekst)]
    if len(cells) < max(1, (len(row) - 1) // 2):
        return False
    if not all(is_year(cel.tekst) or figure_of(cel.tekst) is None for cel in cells):
        return False
    if first:
        return True
    return not row[0].tekst.strip() or row[0].vervolg


def _heads(rows: list[tuple[Cel, ...]], width: int) -> tuple[str, ...]:
    """Per column the texts of its header rows from top to bottom, each once."""
    return tuple(" ".join(dict.fromkeys(flat(row[k].tekst) for row in rows if row[k].tekst.strip())) for k in range(width))


def _name_column(body: list[tuple[Cel, ...]]) -> int:
    """The column with the names of the rows: the first with words or years; a column that only counts is passed over."""
    for k in range(len(body[0]) - 1):
        own = [row[k].tekst for row in body if row[k].tekst.strip()]
        if own and all(is_year(text) or not read_figure(text) for text in own):
            return k
        if own and 2 * sum(wordy(text) or is_year(text) for text in own) > len(own):
            return k + 1 if _repeats(body, k) else k
    return 0


def _repeats(body: list[tuple[Cel, ...]], k: int) -> bool:
    """Whether a column of words names groups, over several rows each, with the names of the rows in the next column."""
    if k + 2 >= len(body[0]):
        return False
    own, beside = [row[k] for row in body], [row[k + 1] for row in body]
    return any(cel.vervolg for cel in own) and 2 * sum(wordy(cel.tekst) and not cel.vervolg for cel in beside) > len(beside)


def turned(tabel: Tabel) -> Tabel:
    """The table with its rows as columns."""
    return tabel._replace(rijen=tuple(zip(*tabel.rijen, strict=True)), kopregels=0)


def figures(rooster: Rooster, column: int) -> tuple[int, int]:
    """How many cells of a column hold a figure, and how many hold something else than a figure and are not empty."""
    cells = [read_cell(row[column]) for row in rooster.rijen if not row[column].vervolg or row[column].tekst.strip()]
    good = sum(cell.figuur is not None for cell in cells)
    return good, sum(cell.figuur is None and cell.leeg is None for cell in cells)
