"""Small workbooks written as XML, with the results of formulas stored as Excel stores them (openpyxl stores none)."""

import io
import zipfile
from collections.abc import Mapping
from typing import Any, NamedTuple
from xml.sax.saxutils import escape, quoteattr

_MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


class C(NamedTuple):
    """A cell: a stored value (None: none), a formula without ``=``, a number format, or an error."""

    waarde: Any = None
    formule: str = ""
    vorm: str = "General"
    fout: bool = False


def werkmap(bladen: Mapping[str, Mapping[str, Any]], *, rij: Mapping[int, str] | None = None, boven: str = "", onder: str = "",
            staat: Mapping[str, str] | None = None, extra: Mapping[str, str] | None = None, boek: str = "") -> bytes:
    """Make a workbook. ``rij``: attributes of rows; ``boven``/``onder``: XML before and after the cells of every sheet."""
    codes: list[str] = ["General"]
    sheets = [_sheet(cells, codes, rij or {}, boven, onder) for cells in bladen.values()]
    n = range(1, len(sheets) + 1)
    names = "".join(f'<sheet name={quoteattr(name)} sheetId="{i}" state="{(staat or {}).get(name, "visible")}" r:id="rId{i}"/>'
                    for i, name in enumerate(bladen, 1))
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{_TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                               '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType='
                               '"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType='
                               '"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>' + "".join(
                                   f'<Override PartName="/xl/worksheets/sheet{i}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
                                   for i in n) + "</Types>",
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="rId1" Type="{_REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook {_MAIN} xmlns:r="{_REL}">{boek}<sheets>{names}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}">' + "".join(
            f'<Relationship Id="rId{i}" Type="{_REL}/worksheet" Target="worksheets/sheet{i}.xml"/>' for i in n)
            + f'<Relationship Id="rId{len(n) + 1}" Type="{_REL}/styles" Target="styles.xml"/></Relationships>',
        "xl/styles.xml": _styles(codes), **{f"xl/worksheets/sheet{i}.xml": text for i, text in enumerate(sheets, 1)}, **(extra or {})}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in parts.items():
            file.writestr(name, text)
    return out.getvalue()


def _styles(codes: list[str]) -> str:
    formats = "".join(f'<numFmt numFmtId="{200 + i}" formatCode={quoteattr(code)}/>' for i, code in enumerate(codes))
    styles = "".join(f'<xf numFmtId="{200 + i}" fontId="0" fillId="0" borderId="0" xfId="0"/>' for i in range(len(codes)))
    return (f'<styleSheet {_MAIN}><numFmts count="{len(codes)}">{formats}</numFmts><fonts count="1"><font><name val="Calibri"/></font></fonts>'
            '<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>'
            f'<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="{len(codes)}">{styles}</cellXfs></styleSheet>')


def _sheet(cells: Mapping[str, Any], codes: list[str], rij: Mapping[int, str], boven: str, onder: str) -> str:
    rows: dict[int, list[str]] = {row: [] for row in rij}
    for ref, cell in cells.items():
        rows.setdefault(int(ref.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")), []).append(_cell(ref, cell if isinstance(cell, C) else C(cell), codes))
    body = "".join(f'<row r="{row}" {rij.get(row, "")}>{"".join(found)}</row>' for row, found in sorted(rows.items()))
    return f"<worksheet {_MAIN}>{boven}<sheetData>{body}</sheetData>{onder}</worksheet>"


def _cell(ref: str, cell: C, codes: list[str]) -> str:
    if cell.vorm not in codes:
        codes.append(cell.vorm)
    value = cell.waarde
    kind = "e" if cell.fout else "b" if isinstance(value, bool) else "str" if isinstance(value, str) and cell.formule else "n"
    head = f'<c r="{ref}" s="{codes.index(cell.vorm)}"'
    if isinstance(value, str) and not cell.formule and not cell.fout:
        return f'{head} t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>'
    formula = f"<f>{escape(cell.formule)}</f>" if cell.formule else ""
    shown = "" if value is None else f"<v>{int(value) if isinstance(value, bool) else escape(str(value))}</v>"
    return f'{head} t="{kind}">{formula}{shown}</c>'
