"""How cells look: letters, fill, line, side and the notation of numbers. Made once and copied: a sheet has many cells."""

from copy import copy
from functools import cache
from typing import Any

from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

from vtt_engine.outcomes.outcome import UNKNOWN
from vtt_reports.workbook.cells import Cel, Soort

_FORMULA_SIGNS = ("=", "+", "-", "@")
_DUTCH = "[$-413]"
_LINE = Border(bottom=Side(style="thin", color="FFB8C4CE"))
FILLED = {"kop": PatternFill("solid", fgColor="FF1F4E79"), "vet": PatternFill("solid", fgColor="FFE7EEF5")}
_FONTS = {"kop": Font(name="Calibri", size=11, bold=True, color="FFFFFFFF"), "titel": Font(name="Calibri", size=16, bold=True),
          "vet": Font(name="Calibri", size=11, bold=True), "zacht": Font(name="Calibri", size=11, color="FF595959"),
          "gewoon": Font(name="Calibri", size=11), "link": Font(name="Calibri", size=11, underline="single", color="FF0563C1")}


class Looks:
    """The looks of the cells of one workbook."""

    def __init__(self) -> None:
        self._known: dict[tuple[object, ...], Any] = {}

    def apply(self, cell: Cell, cel: Cel, soort: Soort) -> None:
        """Make a cell look as its value and its row ask."""
        text = isinstance(cel.waarde, str) or cel.waarde is None
        letters = "link" if cel.link else cel.vorm if cel.vorm in _FONTS else soort
        left = (text and cel.waarde != UNKNOWN) or cel.vorm.endswith("links") or cel.vorm == "datum"
        folded = soort != "titel" and cel.vorm != "zacht"
        quoted = isinstance(cel.waarde, str) and cel.waarde.startswith(_FORMULA_SIGNS)
        key = (letters, soort, left, folded, "" if text else cel.vorm, quoted)
        styled: Any = cell  # what openpyxl keeps of a style has no public name
        if key not in self._known:
            _style(cell, letters, soort, left, folded, "" if text else number_format(cel.vorm), quoted)
            self._known[key] = copy(styled._style)
        else:
            styled._style = copy(self._known[key])


def _style(cell: Cell, letters: str, soort: Soort, left: bool, folded: bool, notation: str, quoted: bool) -> None:
    cell.font = _FONTS[letters]
    if soort in FILLED:
        cell.fill = FILLED[soort]
    cell.alignment = Alignment(horizontal="left" if left else "right", vertical="top", wrap_text=folded, indent=int(not left))
    if soort != "titel":
        cell.border = _LINE
    if notation:
        cell.number_format = notation
    cell.quotePrefix = quoted


@cache
def number_format(vorm: str) -> str:
    """The number format of Excel, in Dutch; empty for text."""
    name, _, places = vorm.partition(" ")
    tail = f".{'0' * int(places[0])}" if places and places[0] != "0" else ""
    return {"euro": f'{_DUTCH}"€" #,##0.00;{_DUTCH}"€" -#,##0.00', "procent": f"{_DUTCH}0{tail}%",
            "aantal": f"{_DUTCH}#,##0{tail}", "datum": f"{_DUTCH}d mmmm yyyy"}.get(name, "")
