"""Writing sheets with openpyxl. The only module that knows it."""

import io
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import cast

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from vtt_engine.outcomes.outcome import UNKNOWN
from vtt_reports.workbook.cells import INSIDE, Blad, Cel, Formule, Inhoud, Regel, Soort, plain

_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
_LARGE = 999
_DUTCH = "[$-413]"
_A3, _A4 = 8, 9
_WIDE = 190  # characters that are still readable on A4 across
_LINE_HEIGHT = 15.0
_HIGHEST = 409.0
_FULL = 1.1
_MEASURED = 3000
_LINE = Side(style="thin", color="FFB8C4CE")
_FILLS = {"kop": "FF1F4E79", "vet": "FFE7EEF5"}
_FONTS = {"kop": Font(name="Calibri", size=11, bold=True, color="FFFFFFFF"), "titel": Font(name="Calibri", size=16, bold=True),
          "vet": Font(name="Calibri", size=11, bold=True), "zacht": Font(name="Calibri", size=11, color="FF595959"),
          "gewoon": Font(name="Calibri", size=11), "link": Font(name="Calibri", size=11, underline="single", color="FF0563C1")}
Uitkomsten = dict[str, Fraction | str]


def workbook(bladen: list[Blad], titel: str) -> tuple[bytes, list[Uitkomsten]]:
    """The file as openpyxl writes it, and per sheet what its formulas give."""
    book = Workbook()
    book.remove(book["Sheet"])
    outcomes = [_sheet(book.create_sheet(blad.naam), blad, titel) for blad in bladen]
    made = io.BytesIO()
    book.save(made)
    return made.getvalue(), outcomes


def _sheet(sheet: Worksheet, blad: Blad, titel: str) -> Uitkomsten:
    outcomes: Uitkomsten = {}
    empty = {place for place, width in enumerate(blad.breedtes) if blad.tabel and not any(
        place < len(regel.cellen) and regel.cellen[place].waarde not in (None, "") for regel in blad.regels[1:])}
    for place, width in enumerate(blad.breedtes):
        column = sheet.column_dimensions[get_column_letter(place + 1)]
        column.width, column.hidden = width, place in empty
    for line, regel in enumerate(blad.regels, 1):
        sheet.row_dimensions[line].height = _height(regel, blad.breedtes)
        for place, cel in enumerate(regel.cellen, 1):
            if cel.waarde is not None and cel.waarde != "":
                _fill(_cell(sheet, line, place), cel, regel.soort, outcomes)
            elif blad.tabel or regel.soort in _FILLS:
                _style(_cell(sheet, line, place), cel, regel.soort)
    for line, first, last in blad.samengevoegd:
        _merge(sheet, blad.regels[line - 1], line, first, last, blad.breedtes)
    if blad.tabel:
        sheet.auto_filter.ref = f"A1:{get_column_letter(len(blad.breedtes))}{len(blad.regels)}"
        sheet.freeze_panes = f"{_frozen(blad)}2"
        sheet.print_title_rows = "1:1"
    _print(sheet, titel, wide=sum(width for place, width in enumerate(blad.breedtes) if place not in empty) > _WIDE)
    return outcomes


def _height(regel: Regel, widths: tuple[int, ...]) -> float:
    """The height that the text of a row needs, for programs that do not measure it themselves."""
    if regel.soort == "titel":
        return 2 * _LINE_HEIGHT
    texts = ((cel.waarde, width) for cel, width in zip(regel.cellen, widths)
             if isinstance(cel.waarde, str) and cel.vorm != "zacht")
    return min(_LINE_HEIGHT * max((_lines(text, width) for text, width in texts), default=1), _HIGHEST)


def _lines(text: str, width: int) -> int:
    """The lines that a text takes in a column, with a little room for wide letters."""
    room = max(1, int(width * _FULL))
    return sum(_folded(line, room) for line in text[:_MEASURED].split("\n"))


def _folded(line: str, room: int) -> int:
    if len(line) <= room:
        return 1
    lines, used = 1, 0
    for word in line.split(" "):
        if used and used + 1 + len(word) > room:
            lines, used = lines + 1, 0
        used += len(word) + bool(used)
        lines, used = lines + max(0, used - 1) // room, used if used <= room else (used - 1) % room + 1
    return lines


def _cell(sheet: Worksheet, line: int, place: int) -> Cell:
    return cast("Cell", sheet.cell(line, place))  # nothing is merged yet


def _frozen(blad: Blad) -> str:
    """The column up to which a table stands still while it moves sideways."""
    names = [cel.waarde for cel in blad.regels[0].cellen]
    last = next((name for name in ("Toets", "Code") if name in names), None)
    return get_column_letter(names.index(last) + 2) if last else "A"


def _merge(sheet: Worksheet, regel: Regel, line: int, first: int, last: int, widths: tuple[int, ...]) -> None:
    """One cell over several columns, as high as its text."""
    sheet.merge_cells(start_row=line, start_column=first, end_row=line, end_column=last)
    together = (*widths[: first - 1], sum(widths[first - 1: last]))
    sheet.row_dimensions[line].height = _height(regel, together)


def _fill(cell: Cell, cel: Cel, soort: Soort, outcomes: Uitkomsten) -> None:
    """Put a value in a cell; text is always text, whatever it begins with."""
    value = cel.waarde
    if isinstance(value, str):
        text = plain(value)
        cell.value = text
        cell.data_type = "s"
    elif isinstance(value, Formule):
        cell.value = f"={value.tekst}"
        outcomes[cell.coordinate] = value.uitkomst
    else:
        cell.value = _number(value)
    _style(cell, cel, soort)
    if isinstance(value, str) and value.startswith(_FORMULA_SIGNS):
        cell.quotePrefix = True


def _number(value: Inhoud) -> Decimal | date | int | None:
    if isinstance(value, Fraction):
        return Decimal(value.numerator) / Decimal(value.denominator)
    return value if isinstance(value, date | int) else None


def _style(cell: Cell, cel: Cel, soort: Soort) -> None:
    name = "link" if cel.link else cel.vorm if cel.vorm in _FONTS else soort
    cell.font = _FONTS[name]
    if soort in _FILLS:
        cell.fill = _paint(_FILLS[soort])
    number = not isinstance(cel.waarde, str) and cel.waarde is not None
    left = (not number and cel.waarde != UNKNOWN) or cel.vorm.endswith("links") or cel.vorm == "datum"
    cell.alignment = _align("left" if left else "right", wrap=soort != "titel" and cel.vorm != "zacht")
    if soort != "titel":
        cell.border = _border()
    if number and (form := _format(cel.vorm)):
        cell.number_format = form
    if cel.link:
        inside = cel.link.startswith(INSIDE)
        cell.hyperlink = Hyperlink(ref=cell.coordinate, location=cel.link.removeprefix(INSIDE)) if inside else cel.link


@cache
def _align(side: str, wrap: bool) -> Alignment:
    return Alignment(horizontal=side, vertical="top", wrap_text=wrap, indent=int(side == "right"))


@cache
def _paint(colour: str) -> PatternFill:
    return PatternFill("solid", fgColor=colour)


@cache
def _border() -> Border:
    return Border(bottom=_LINE)


@cache
def _format(vorm: str) -> str:
    """The number format of Excel, in Dutch."""
    name, _, places = vorm.partition(" ")
    tail = f".{'0' * int(places[0])}" if places and places[0] != "0" else ""
    match name:
        case "euro":
            return "[$€-413] #,##0.00;[$€-413] -#,##0.00"
        case "procent":
            return f"{_DUTCH}0{tail}%"
        case "aantal":
            return f"{_DUTCH}#,##0{tail}"
        case "datum":
            return f"{_DUTCH}d mmmm yyyy"
    return ""


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
