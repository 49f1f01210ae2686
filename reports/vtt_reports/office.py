"""The package around a Word file: our name as the program that made it, and no clock."""

import io
import zipfile
from xml.sax.saxutils import escape

_FIXED = (1980, 1, 1, 0, 0, 0)
_APP = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
        "<Application>vtt-check {versie}</Application></Properties>")


def settle(content: bytes, versie: str) -> bytes:
    """Write the package again, so that the same content gives the same bytes."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.infolist():
            ours = item.filename == "docProps/app.xml"
            data = _APP.format(versie=escape(versie)).encode() if ours else old.read(item)
            new.writestr(zipfile.ZipInfo(item.filename, _FIXED), data, zipfile.ZIP_DEFLATED)
    return made.getvalue()
