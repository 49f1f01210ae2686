"""The author's own workbook with a note at each place and a last sheet ``Bevindingen``.

Only parts are added: cells, formulas, formats, charts, pivots and macros stay as they were. Every text is stored as text, also
when it begins like a formula.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from lxml import etree
from openpyxl.utils.cell import get_column_letter

from vtt_intake.form import OVERVIEW
from vtt_intake.own_marks import MARK
from vtt_intake.readers.excel_cells import ref_of, spot_of
from vtt_intake.readers.package import Pakket
from vtt_intake.remarks.excel_notes import add_notes
from vtt_intake.remarks.excel_own import without_own
from vtt_intake.remarks.excel_parts import Werkstuk, string_item
from vtt_intake.remarks.remark import Opmerking

KOPPEN = ("Code", "Ernst", "Waar", "Wat", "Som", "Wet", "Herstel")
_WIDTHS = (10, 15, 35, 70, 45, 30, 50)
_SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"


def commented_xlsx(original: bytes, remarks: Sequence[Opmerking], overview: Iterable[Sequence[str]]) -> bytes:
    """Give the workbook with the remarks as notes by vtt-check, and the rows of ``overview`` (as ``KOPPEN``) on a new last sheet.

    A remark without a place has its row in the overview only; a place on a sheet that is not there becomes A1 of the first sheet.
    Notes and an overview of ours from an earlier time go. The same input gives the same bytes.

    Raises:
        NietGelezenError: the original is no workbook.
    """
    stuk = Werkstuk(Pakket(without_own(original), "werkmap"))
    parts = _sheets(stuk)
    notes: dict[str, dict[str, str]] = {}
    for remark in (remark for remark in remarks if remark.anker):
        part, ref = _place(remark.anker, parts)
        if part:
            cells = notes.setdefault(part, {})
            cells[ref] = f"{cells[ref]}\n\n{remark.tekst}" if ref in cells else remark.tekst
    for part, cells in notes.items():
        add_notes(stuk, part, cells)
    _add_overview(stuk, parts, overview)
    return stuk.schrijf()


def _sheets(stuk: Werkstuk) -> dict[str, str]:
    """The parts of the worksheets by the names of the sheets, those that can be seen first."""
    relations = {r.id: r.doel for r in stuk.pakket.relaties(stuk.boek) if r.soort == "worksheet" and not r.extern}
    items = [item for item in stuk.zie(stuk.boek).iterfind("{*}sheets/{*}sheet") if _id(item) in relations]
    items.sort(key=lambda item: item.get("state", "visible") != "visible")
    return {item.get("name", ""): relations[_id(item)] for item in items}


def _id(item: Any) -> str:
    return next((value for name, value in item.attrib.items() if name.endswith("}id")), "")


def _place(anker: str, parts: dict[str, str]) -> tuple[str, str]:
    """The part and the cell of a place: of a range its first cell."""
    sheet, _, cells = anker.rpartition("!")
    spot = spot_of(cells.partition(":")[0])
    if sheet in parts and spot is not None:
        return parts[sheet], ref_of(spot)
    return next(iter(parts.values()), ""), "A1"


def _add_overview(stuk: Werkstuk, parts: dict[str, str], overview: Iterable[Sequence[str]]) -> None:
    book = stuk.boom(stuk.boek)
    namespace, sheets = etree.QName(book).namespace, book.find("{*}sheets")
    names = {item.get("name", "").lower() for item in sheets}
    name = next(name for n in range(1, len(names) + 2) if (name := f"{OVERVIEW} {n}" if n > 1 else OVERVIEW).lower() not in names)
    part = stuk.vrij("xl/worksheets/sheet{}.xml")
    stuk.zet(part, _sheet(str(namespace), overview, *_styles(stuk)), _SHEET)
    item = etree.SubElement(sheets, f"{{{namespace}}}sheet", name=name,
                            sheetId=str(max((int(one.get("sheetId", "0")) for one in sheets), default=0) + 1))
    item.set(f"{{{stuk.relatiewoord}}}id", stuk.verwijs(stuk.boek, "worksheet", part))
    _mark(book, len(sheets) - 1, name)


def _mark(book: Any, number: int, name: str) -> None:
    """Mark a sheet as our overview."""
    namespace = etree.QName(book).namespace
    names = book.find("{*}definedNames")
    if names is None:
        names = etree.Element(f"{{{namespace}}}definedNames")
        before = [book.find(f"{{*}}{tag}") for tag in ("externalReferences", "functionGroups", "sheets")]
        next(item for item in before if item is not None).addnext(names)
    mark = etree.SubElement(names, f"{{{namespace}}}definedName", name=MARK, localSheetId=str(number), hidden="1")
    mark.text = f"'{name}'!$A$1"


def _sheet(namespace: str, overview: Iterable[Sequence[str]], head: int, body: int) -> Any:
    """A worksheet with a row of heads and the rows, all of them text."""
    root = etree.Element(f"{{{namespace}}}worksheet", nsmap={None: namespace})
    views = etree.SubElement(root, f"{{{namespace}}}sheetViews")
    view = etree.SubElement(views, f"{{{namespace}}}sheetView", workbookViewId="0")
    etree.SubElement(view, f"{{{namespace}}}pane", ySplit="1", topLeftCell="A2", activePane="bottomLeft", state="frozen")
    columns = etree.SubElement(root, f"{{{namespace}}}cols")
    for k, width in enumerate(_WIDTHS, 1):
        etree.SubElement(columns, f"{{{namespace}}}col", min=str(k), max=str(k), width=str(width), customWidth="1")
    data = etree.SubElement(root, f"{{{namespace}}}sheetData")
    for r, texts in enumerate((KOPPEN, *overview), 1):
        row = etree.SubElement(data, f"{{{namespace}}}row", r=str(r), ht=str(15 * _lines(texts)), customHeight="1")
        for k, text in enumerate(texts, 1):
            cell = etree.SubElement(row, f"{{{namespace}}}c", r=f"{get_column_letter(k)}{r}", s=str(head if r == 1 else body),
                                    t="inlineStr")
            string_item(cell, "is", text)
    etree.SubElement(root, f"{{{namespace}}}autoFilter", ref=f"A1:{get_column_letter(len(KOPPEN))}{len(data)}")
    return root


def _lines(texts: Sequence[str]) -> int:
    """How many lines a row needs: the longest text in the width of its column; no more than a screen."""
    needed = (sum(1 + len(line) // width for line in text.split("\n")) for text, width in zip(texts, _WIDTHS, strict=False))
    return min(25, max(needed, default=1))


def _styles(stuk: Werkstuk) -> tuple[int, int]:
    """Add a style for heads and one for text in more lines that stays text when it is edited; (0, 0) without styles."""
    part = next((r.doel for r in stuk.pakket.relaties(stuk.boek) if r.soort == "styles" and r.doel in stuk.pakket.delen), None)
    if part is None:
        return 0, 0
    root = stuk.boom(part)
    fonts, styles = root.find("{*}fonts"), root.find("{*}cellXfs")
    if fonts is None or styles is None:
        return 0, 0
    namespace = str(etree.QName(root).namespace)
    bold = etree.Element(f"{{{namespace}}}font", nsmap={None: namespace})
    etree.SubElement(bold, f"{{{namespace}}}b")
    head, body = (etree.Element(f"{{{namespace}}}xf", nsmap={None: namespace}, numFmtId="0", fontId=str(font), fillId="0",
                                borderId="0", xfId="0", quotePrefix="1", applyFont="1", applyAlignment="1")
                  for font in (_number(fonts, bold), 0))
    for style in (head, body):
        etree.SubElement(style, f"{{{namespace}}}alignment", vertical="top", wrapText="1")
    return _number(styles, head), _number(styles, body)


def _number(items: Any, wanted: Any) -> int:
    """The number of an item in a list of styles, added if no item is the same."""
    same = etree.tostring(wanted, method="c14n", exclusive=True)
    found = next((k for k, item in enumerate(items) if etree.tostring(item, method="c14n", exclusive=True) == same), len(items))
    if found == len(items):
        items.append(wanted)
        items.set("count", str(len(items)))
    return found
