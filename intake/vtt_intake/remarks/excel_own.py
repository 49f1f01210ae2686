"""Our own notes and overview of an earlier time taken out of a workbook; notes and sheets of others stay."""

import re
from typing import Any

from openpyxl.utils.cell import coordinate_to_tuple

from vtt_intake.own_marks import own_notes, own_sheets
from vtt_intake.readers.package import Pakket
from vtt_intake.remarks.excel_parts import Werkstuk

_OPENED = r"<(?:\w+:)?shape\b"
_SHAPE = re.compile(rf"{_OPENED}[^>]*(?<!/)>(?:(?!{_OPENED}).)*?</(?:\w+:)?shape>", re.DOTALL)
_CELL = re.compile(r"<(?:\w+:)?(Row|Column)>\s*(\d+)\s*<")


def without_own(original: bytes) -> bytes:
    """Give the workbook without the notes and the overview by vtt-check; the very same bytes if there are none.

    Raises:
        NietGelezenError: the original is no workbook.
    """
    stuk = Werkstuk(Pakket(original, "werkmap"))
    sheets = [r.doel for r in stuk.pakket.relaties(stuk.boek) if r.soort == "worksheet" and not r.extern]
    noted = [part for part in sheets if _remove_notes(stuk, part)]
    overviews = sorted(own_sheets(stuk.zie(stuk.boek)), reverse=True)
    for number in overviews:
        _remove_sheet(stuk, number)
    return stuk.schrijf() if noted or overviews else original


def _remove_notes(stuk: Werkstuk, blad: str) -> bool:
    """Remove our notes on a sheet with their shapes, and the parts that hold no others; whether there were any."""
    part = next((r.doel for r in stuk.pakket.relaties(blad) if r.soort == "comments" and r.doel in stuk.pakket.delen), "")
    own = own_notes(stuk.zie(part)) if part else []
    if not own:
        return False
    root = stuk.boom(part)
    for item in own:
        item.getparent().remove(item)
    _remove_shapes(stuk, blad, {coordinate_to_tuple(item.get("ref", "A1")) for item in own})
    if root.find("{*}commentList/{*}comment") is None:
        stuk.verwijder(part, blad)
    return True


def _remove_shapes(stuk: Werkstuk, blad: str, cells: set[tuple[int, int]]) -> None:
    item = stuk.zie(blad).find("{*}legacyDrawing")
    key = next((value for name, value in item.attrib.items() if name.endswith("}id")), "") if item is not None else ""
    part = next((r.doel for r in stuk.pakket.relaties(blad) if r.id == key and r.doel in stuk.pakket.delen), "")
    if not part:
        return
    text = _SHAPE.sub(lambda found: "" if _cell(found[0]) in cells else found[0], stuk.tekst(part))
    stuk.zet(part, text)
    if not re.search(_OPENED, text):
        stuk.verwijder(part, blad)
        drawing = stuk.boom(blad).find("{*}legacyDrawing")
        drawing.getparent().remove(drawing)


def _cell(shape: str) -> tuple[int, int] | None:
    """The row and column, from 1, of the note that a shape shows; None for another shape."""
    found = {name: int(value) + 1 for name, value in _CELL.findall(shape)}
    return (found["Row"], found["Column"]) if 'ObjectType="Note"' in shape and len(found) == 2 else None


def _remove_sheet(stuk: Werkstuk, number: int) -> None:
    """Remove a sheet and the names that belong to it; what counts sheets after it counts one less."""
    book = stuk.boom(stuk.boek)
    sheets = book.find("{*}sheets")
    if number >= len(sheets):
        return
    key = next((value for name, value in sheets[number].attrib.items() if name.endswith("}id")), "")
    for part in [r.doel for r in stuk.pakket.relaties(stuk.boek) if r.id == key]:
        stuk.verwijder(part, stuk.boek)
    sheets.remove(sheets[number])
    for item in list(book.iterfind("{*}definedNames/{*}definedName")):
        if item.get("localSheetId") == str(number):
            item.getparent().remove(item)
        else:
            _count_down(item, "localSheetId", number)
    names = book.find("{*}definedNames")
    if names is not None and not len(names):
        book.remove(names)
    for view in book.iterfind("{*}bookViews/{*}workbookView"):
        for name in ("activeTab", "firstSheet"):
            _count_down(view, name, number)


def _count_down(item: Any, name: str, number: int) -> None:
    """Lower the number of a sheet that stood at or after the removed one."""
    value = item.get(name, "")
    if value.isdecimal() and int(value) >= max(number, 1):
        item.set(name, str(int(value) - 1))
