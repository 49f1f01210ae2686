"""The package around an Office file: our name as the program that made it, and no clock."""

import io
import zipfile
from xml.sax.saxutils import escape

FIXED = (1980, 1, 1, 0, 0, 0)
_APP = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
        "<Application>{programma}</Application></Properties>")


def application(programma: str) -> bytes:
    """The part ``docProps/app.xml``, by which our own files are known."""
    return _APP.format(programma=escape(programma)).encode()


def settle(content: bytes, programma: str) -> bytes:
    """Write the package again, so that the same content gives the same bytes."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.infolist():
            ours = item.filename == "docProps/app.xml"
            data = application(programma) if ours else old.read(item)
            new.writestr(zipfile.ZipInfo(item.filename, FIXED), data, zipfile.ZIP_DEFLATED)
    return made.getvalue()
