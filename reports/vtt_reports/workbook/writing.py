"""Writing sheets with openpyxl."""

import io
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import cast

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from vtt_reports.workbook.cells import INSIDE, Blad, Cel, Formule, Inhoud, Regel, plain
from vtt_reports.workbook.heights import height
from vtt_reports.workbook.looks import FILLED, Looks

_A3, _A4 = 8, 9
_WIDE = 190  # characters that are still readable on A4 across
Uitkomsten = dict[str, Fraction | str]


def workbook(bladen: list[Blad], titel: str) -> tuple[bytes, list[Uitkomsten]]:
    """The file as openpyxl writes it, and per sheet what its formulas give."""
    book = Workbook()
    book.remove(book["Sheet"])
    looks = Looks()
    outcomes = [_sheet(book.create_sheet(blad.naam), blad, titel, looks) for blad in bladen]
    made = io.BytesIO()
    book.save(made)
    return made.getvalue(), outcomes


def _sheet(sheet: Worksheet, blad: Blad, titel: str, looks: Looks) -> Uitkomsten:
    outcomes: Uitkomsten = {}
    empty = {place for place, width in enumerate(blad.breedtes) if blad.tabel and not any(
        place < len(regel.cellen) and regel.cellen[place].waarde not in (None, "") for regel in blad.regels[1:])}
    for place, width in enumerate(blad.breedtes):
        column = sheet.column_dimensions[get_column_letter(place + 1)]
        column.width, column.hidden = width, place in empty
    for line, regel in enumerate(blad.regels, 1):
        sheet.row_dimensions[line].height = height(regel, blad.breedtes)
        for place, cel in enumerate(regel.cellen, 1):
            if cel.waarde not in (None, "") or blad.tabel or regel.soort in FILLED:
                cell = cast("Cell", sheet.cell(line, place))  # nothing is merged yet
                looks.apply(cell, cel, regel.soort)
                _fill(cell, cel, outcomes)
    for line, first, last in blad.samengevoegd:
        _merge(sheet, blad.regels[line - 1], line, first, last, blad.breedtes)
    if blad.tabel:
        sheet.auto_filter.ref = f"A1:{get_column_letter(len(blad.breedtes))}{len(blad.regels)}"
        sheet.freeze_panes = f"{_frozen(blad)}2"
        sheet.print_title_rows = "1:1"
    _print(sheet, titel, wide=sum(width for place, width in enumerate(blad.breedtes) if place not in empty) > _WIDE)
    return outcomes


def _frozen(blad: Blad) -> str:
    """The column up to which a table stands still while it moves sideways."""
    names = [cel.waarde for cel in blad.regels[0].cellen]
    last = next((name for name in ("Toets", "Code", "Wat") if name in names), None)
    return get_column_letter(names.index(last) + 2) if last else "A"


def _merge(sheet: Worksheet, regel: Regel, line: int, first: int, last: int, widths: tuple[int, ...]) -> None:
    """One cell over several columns, as high as its text."""
    sheet.merge_cells(start_row=line, start_column=first, end_row=line, end_column=last)
    together = (*widths[: first - 1], sum(widths[first - 1: last]))
    sheet.row_dimensions[line].height = height(regel, together)


def _fill(cell: Cell, cel: Cel, outcomes: Uitkomsten) -> None:
    """Put a value in a cell; text is always text, whatever it begins with."""
    value = cel.waarde
    if isinstance(value, str) and value:
        cell.value = plain(value)
        cell.data_type = "s"
    elif isinstance(value, Formule):
        cell.value = f"={value.tekst}"
        outcomes[cell.coordinate] = value.uitkomst
    elif isinstance(value, date):
        form = cell.number_format
        cell.value = value
        cell.number_format = form  # openpyxl gives a day a format of its own
    else:
        cell.value = _number(value)
    if cel.link:
        inside = cel.link.startswith(INSIDE)
        cell.hyperlink = Hyperlink(ref=cell.coordinate, location=cel.link.removeprefix(INSIDE)) if inside else cel.link


def _number(value: Inhoud) -> Decimal | int | None:
    if isinstance(value, Fraction):
        return Decimal(value.numerator) / Decimal(value.denominator)
    return value if isinstance(value, int) else None


def _print(sheet: Worksheet, titel: str, wide: bool) -> None:
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = _A3 if wide else _A4
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_margins.left = sheet.page_margins.right = 0.4
    sheet.page_margins.top, sheet.page_margins.bottom, sheet.page_margins.footer = 0.5, 0.8, 0.4
    for side, text in (("left", titel), ("center", "&A"), ("right", "bladzijde &P van &N")):
        getattr(sheet.oddFooter, side).text = text
