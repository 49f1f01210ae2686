"""The package around the sheets: the results of formulas for programs that do not calculate, our name, and no clock."""

import io
import re
import zipfile
from collections.abc import Sequence
from fractions import Fraction
from xml.sax.saxutils import escape

from vtt_reports.office import FIXED, application
from vtt_reports.workbook.writing import Uitkomsten

_SHEET = re.compile(r"xl/worksheets/sheet(\d+)\.xml")
_FORMULA = re.compile(r'<c r="([A-Z]+\d+)"([^>]*)>(<f>[^<]*</f>)<v\s*/?>(?:</v>)?')
_TYPE = re.compile(r' t="\w+"')
_CORE = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
         '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
         'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{titel}</dc:title><dc:creator>{programma}</dc:creator>'
         "<dc:language>nl-NL</dc:language></cp:coreProperties>")


def settle(content: bytes, uitkomsten: Sequence[Uitkomsten], programma: str, titel: str) -> bytes:
    """Write the package again with the results of its formulas; the same content gives the same bytes."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.infolist():
            data = old.read(item)
            if item.filename == "docProps/app.xml":
                data = application(programma)
            elif item.filename == "docProps/core.xml":
                data = _CORE.format(programma=escape(programma), titel=escape(titel)).encode()
            elif sheet := _SHEET.fullmatch(item.filename):
                data = _with_results(data.decode(), uitkomsten[int(sheet[1]) - 1]).encode()
            new.writestr(zipfile.ZipInfo(item.filename, FIXED), data, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def _with_results(text: str, uitkomsten: Uitkomsten) -> str:
    def fill(found: re.Match[str]) -> str:
        result = uitkomsten[found[1]]
        if isinstance(result, Fraction):
            shown = str(result.numerator) if result.denominator == 1 else repr(result.numerator / result.denominator)
            return f'<c r="{found[1]}"{_TYPE.sub("", found[2])}>{found[3]}<v>{shown}</v>'
        return f'<c r="{found[1]}"{_TYPE.sub("", found[2])} t="str">{found[3]}<v>{escape(result)}</v>'
    return _FORMULA.sub(fill, text.replace(' customHeight="1"', ""))  # a height that follows the text when that changes
