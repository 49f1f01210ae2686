"""Write the tables of a random proposal as a workbook, with the habits of those who make them."""

import io
import re
import zipfile
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter

from tests.kantoor.cijfers import Cel, Cijfer
from tests.kantoor.stuk import Deel, Stuk
from tests.kantoor.tabellen import Tabel

Cached = dict[tuple[str, str], str]


def as_xlsx(item: Stuk) -> bytes:
    """Write the tables and the lines around them: one or more sheets, titles in merged cells, totals as formulas or typed."""
    return _Boek(item).bytes()


class _Boek:
    def __init__(self, item: Stuk) -> None:
        self._kans = item.kans
        self._book = Workbook()
        self._cached: Cached = {}
        self._left = self._kans.choice((1, 1, 1, 2))
        self._new_sheet()
        parts = _with_lines(item.delen)
        while parts:
            before, tabel, after = parts.pop(0)
            if parts and self._kans.random() < 0.1 and not (before[1:] or after or parts[0][0][1:] or parts[0][2]):
                other = parts.pop(0)
                self._beside([(before, tabel), (other[0], other[1])])
            else:
                self._table(before, tabel, self._left)
            for line in after:
                self._sheet.cell(self._row, self._left, line)
                self._row += 1
            self._row += 2 if parts and not parts[0][1].koppen else self._kans.choice((1, 2))
            if self._kans.random() < 0.5 and parts:
                self._new_sheet()
        if self._kans.random() < 0.2:
            notes = self._book.create_sheet("Notities")
            notes["A1"] = "Afgestemd met de deelnemers"
            notes.sheet_state = "hidden"

    def _new_sheet(self) -> None:
        sheets = self._book.worksheets
        fresh = len(sheets) == 1 and sheets[0].max_row == 1 and sheets[0]["A1"].value is None
        self._sheet: Any = sheets[0] if fresh else self._book.create_sheet(f"Blad {len(sheets) + 1}")
        self._row = self._kans.choice((1, 1, 2))

    def _beside(self, pair: list[tuple[list[str], Tabel]]) -> None:
        """Two tables next to each other, with a blank column between."""
        start, ends, column = self._row, [], self._left
        for before, tabel in pair:
            self._row = start
            self._table(before, tabel, column)
            ends.append(self._row)
            column += tabel.breedte + 1
        self._row = max(ends)

    def _table(self, before: list[str], tabel: Tabel, left: int) -> None:
        for i, line in enumerate(before):
            self._sheet.cell(self._row, left, line).font = Font(bold=i == 0)
            if self._kans.random() < 0.25:
                self._sheet.merge_cells(start_row=self._row, start_column=left, end_row=self._row,
                                        end_column=left + tabel.breedte - 1)
            self._row += 1
        self._row += self._kans.choice((0, 0, 1)) if before else 0
        first, formulas, texts = self._row, self._kans.random() < 0.5, self._kans.random() < 0.15
        bold, fill = self._kans.random() < 0.6, self._kans.random() < 0.3
        for r, cells in enumerate(tabel.regels):
            head = r < len(tabel.koppen)
            for k, cel in enumerate(cells):
                cell = self._sheet.cell(self._row, left + k)
                if head:
                    cell.font, cell.alignment = Font(bold=bold), Alignment(wrap_text=True)
                    cell.fill = PatternFill("solid", fgColor="FFDBE5F1") if fill else PatternFill()
                self._cell(cell, cel, head, texts and self._kans.random() < 0.1)
                if formulas and not head and isinstance(cel, Cijfer):
                    self._formula(cell, tabel, r - len(tabel.koppen), k, first + len(tabel.koppen))
            self._row += 1
        for a, b, c, d in tabel.samen:
            self._sheet.merge_cells(start_row=first + a, start_column=left + b, end_row=first + c, end_column=left + d)

    def _cell(self, cell: Any, cel: Cel, head: bool, as_text: bool) -> None:
        if isinstance(cel, Cijfer) and not as_text:
            side = re.search(r" ([VN])$", cel.getypt)
            cell.value = abs(cel.getal) if side else cel.getal
            cell.number_format = f'{cel.opmaak}" {side[1]}"' if side else cel.opmaak
        elif isinstance(cel, Cijfer):
            cell.value, cell.number_format = cel.getypt, "@"
        else:
            cell.value = int(cel) if head and re.fullmatch(r"20\d\d", cel) else cel or None

    def _formula(self, cell: Any, tabel: Tabel, r: int, k: int, top: int) -> None:
        """Make a total of the posts in a column a formula, with the value that a spreadsheet keeps beside it."""
        if tabel.rijen[r].soort != "totaal" or isinstance(cell.value, str) or any(row.soort == "subtotaal" for row in tabel.rijen):
            return
        posts = [i for i, row in enumerate(tabel.rijen) if row.soort == "post"]
        numbers = [row.cellen[k] for row in tabel.rijen if row.soort == "post"]
        figures = [cel.getal for cel in numbers if isinstance(cel, Cijfer)]
        value, letter = cell.value, get_column_letter(cell.column)
        held = [self._sheet[f"{letter}{top + i}"].value for i in posts] if r > posts[-1] else figures
        if sum(figures) != value or any(isinstance(x, str) and any(c.isdigit() for c in x) for x in held):
            return
        cell.value = f"=SUM({letter}{top + posts[0]}:{letter}{top + posts[-1]})"
        self._cached[self._sheet.title, cell.coordinate] = str(value)

    def bytes(self) -> bytes:
        """The file, its formulas with their cached values."""
        out = io.BytesIO()
        self._book.save(out)
        return _with_cached(out.getvalue(), [sheet.title for sheet in self._book.worksheets], self._cached)


def _with_lines(delen: list[Deel]) -> list[tuple[list[str], Tabel, list[str]]]:
    """Every table with the lines above it, and with those below it that belong to it: captions and units."""
    found: list[tuple[list[str], Tabel, list[str]]] = []
    for i, deel in enumerate(delen):
        if deel.tabel is None:
            continue
        before, after = list[str](), list[str]()
        while i - len(before) and delen[i - len(before) - 1].hoort == "boven":
            before.insert(0, delen[i - len(before) - 1].tekst)
        while i + len(after) + 1 < len(delen) and delen[i + len(after) + 1].hoort == "onder":
            after.append(delen[i + len(after) + 1].tekst)
        found.append((before, deel.tabel, after))
    return found


def _with_cached(content: bytes, names: list[str], cached: Cached) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            if found := re.fullmatch(r"xl/worksheets/sheet(\d+)\.xml", name):
                sheet = names[int(found[1]) - 1]
                for (title, ref), value in cached.items():
                    if title == sheet:
                        data = re.sub(rf'(<c r="{ref}"[^>]*><f>[^<]*</f>)<v\s*/>|(<c r="{ref}"[^>]*><f>[^<]*</f>)<v></v>'.encode(),
                                      rf"\g<1>\g<2><v>{value}</v>".encode(), data)
            new.writestr(name, data)
    return out.getvalue()
