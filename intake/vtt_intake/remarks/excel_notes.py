"""Notes on cells of a worksheet: the comments part and the drawing that shows each note. What was there stays."""

import re
from collections.abc import Mapping
from typing import Any

from lxml import etree
from openpyxl.utils.cell import coordinate_to_tuple

from vtt_intake.form import AUTHOR
from vtt_intake.own_marks import signed
from vtt_intake.readers.excel_cells import Spot, ref_of
from vtt_intake.remarks.excel_parts import Werkstuk, string_item

_COMMENTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
_VML = "application/vnd.openxmlformats-officedocument.vmlDrawing"
_AFTER = ("legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst")
_SHAPETYPE = ('<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">'
              '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>')
_HEAD = ('<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
         'xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="{data}"/>'
         "</o:shapelayout></xml>")
_SHAPE = ('<v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
          'xmlns:x="urn:schemas-microsoft-com:office:excel" id="_x0000_s{id}" type="#_x0000_t202" '
          'style="position:absolute;width:260pt;height:130pt;z-index:{z};visibility:hidden" fillcolor="#ffffe1" '
          'o:insetmode="auto">'
          '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>'
          '<v:textbox><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/>'
          "<x:SizeWithCells/><x:Anchor>{left}, 15, {top}, 2, {right}, 31, {bottom}, 4</x:Anchor><x:AutoFill>False</x:AutoFill>"
          "<x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>")


def add_notes(stuk: Werkstuk, blad: str, teksten: Mapping[str, str]) -> None:
    """Put notes on cells (``C12``) of the worksheet in a part.

    A cell that already has a note keeps it: the new one then goes to the next free cell to the right and says where it belongs.
    A cell inside a merged one stands for the first cell of that.
    """
    part, root = _comments(stuk, blad)
    comments = root.find("{*}commentList")
    taken = {item.get("ref") for item in comments}
    places = _places(teksten, taken, _merged(stuk.zie(blad)))
    author = _author(root)
    for ref, text in places.items():
        item = etree.SubElement(comments, f"{{{etree.QName(root).namespace}}}comment", ref=ref, authorId=str(author))
        etree.SubElement(item, f"{{{etree.QName(root).namespace}}}text")
        string_item(item[0], "r", signed(text))
    stuk.zet(part, root)
    _draw(stuk, blad, list(places))


def _comments(stuk: Werkstuk, blad: str) -> tuple[str, Any]:
    """The comments part of a sheet with its tree; a new one if there is none."""
    found = next((r.doel for r in stuk.pakket.relaties(blad) if r.soort == "comments" and r.doel in stuk.pakket.delen), None)
    if found:
        return found, stuk.boom(found)
    namespace = str(etree.QName(stuk.zie(blad)).namespace)
    root = etree.Element(f"{{{namespace}}}comments", nsmap={None: namespace})
    etree.SubElement(root, f"{{{namespace}}}authors")
    etree.SubElement(root, f"{{{namespace}}}commentList")
    part = stuk.vrij("xl/comments{}.xml")
    stuk.zet(part, root, _COMMENTS)
    stuk.verwijs(blad, "comments", part)
    return part, root


def _author(root: Any) -> int:
    """The number of our name among the authors."""
    authors = root.find("{*}authors")
    names = [item.text for item in authors]
    if AUTHOR not in names:
        etree.SubElement(authors, f"{{{etree.QName(root).namespace}}}author").text = AUTHOR
        return len(names)
    return names.index(AUTHOR)


def _merged(sheet: Any) -> list[tuple[Spot, Spot]]:
    found: list[tuple[Spot, Spot]] = []
    for item in sheet.iterfind("{*}mergeCells/{*}mergeCell"):
        first, _, last = item.get("ref", "").partition(":")
        if first and last:
            found.append((coordinate_to_tuple(first), coordinate_to_tuple(last)))
    return found


def _places(teksten: Mapping[str, str], taken: set[str | None], merged: list[tuple[Spot, Spot]]) -> dict[str, str]:
    """The free cell of each note, with its text; notes on one cell become one."""
    wanted: dict[str, str] = {}
    for ref, text in teksten.items():
        row, column = spot = coordinate_to_tuple(ref)
        spot = next((a for a, b in merged if a[0] <= row <= b[0] and a[1] <= column <= b[1]), spot)
        cell = ref_of(spot)
        wanted[cell] = f"{wanted[cell]}\n\n{text}" if cell in wanted else text
    places = {ref: text for ref, text in wanted.items() if ref not in taken}
    for ref in sorted(wanted.keys() - places.keys()):
        row, column = coordinate_to_tuple(ref)
        names = (ref_of((row, k)) for k in (*range(column + 1, 16_385), *range(column - 1, 0, -1)))
        free = next(name for name in names if name not in taken and name not in places)
        places[free] = f"Bij {ref}, dat al een opmerking heeft.\n{wanted[ref]}"
    return places


def _draw(stuk: Werkstuk, blad: str, refs: list[str]) -> None:
    """Add the shapes that show the notes."""
    part = _drawing(stuk, blad)
    text = stuk.tekst(part)
    ids = [int(found) for found in re.findall(r'_x0000_s(\d+)"', text)]
    data = re.search(r'idmap[^>]*\bdata="(\d+)', text)
    first = max([int(data[1]) * 1024 if data else 1024, *ids]) + 1
    shapes = [] if "_x0000_t202" in text else [_SHAPETYPE]
    for n, ref in enumerate(refs):
        row, column = coordinate_to_tuple(ref)
        shapes.append(_SHAPE.format(id=first + n, z=n + 1, left=column, top=max(0, row - 2), right=column + 5, bottom=row + 7,
                                    row=row - 1, column=column - 1))
    head, end, tail = text.rpartition("</xml>")
    if not end:
        raise stuk.pakket.damaged(f"het onderdeel {part} heeft geen einde")
    stuk.zet(part, f"{head}{''.join(shapes)}{end}{tail}")


def _drawing(stuk: Werkstuk, blad: str) -> str:
    """The old drawing of a sheet that shows notes; a new one if there is none."""
    old = stuk.zie(blad).find("{*}legacyDrawing")
    if old is not None:
        key = next((value for name, value in old.attrib.items() if name.endswith("}id")), "")
        return next(r.doel for r in stuk.pakket.relaties(blad) if r.id == key)
    drawings = (stuk.tekst(name) for name in stuk.pakket.delen if name.endswith(".vml"))
    used = [int(number) for text in drawings for number in re.findall(r'idmap[^>]*\bdata="(\d+)', text)]
    part = stuk.vrij("xl/drawings/vmlDrawing{}.vml")
    stuk.vaste_soort("vml", _VML)
    number = max(used, default=0) + int(part.removeprefix("xl/drawings/vmlDrawing").removesuffix(".vml"))
    stuk.zet(part, _HEAD.format(data=number).replace("</xml>", f"{_SHAPETYPE}</xml>"))
    root = stuk.boom(blad)
    item = etree.Element(f"{{{etree.QName(root).namespace}}}legacyDrawing")
    item.set(f"{{{stuk.relatiewoord}}}id", stuk.verwijs(blad, "vmlDrawing", part))
    after = next((child for child in root if isinstance(child.tag, str) and etree.QName(child).localname in _AFTER), None)
    if after is None:
        root.append(item)
    else:
        after.addprevious(item)
    return part
