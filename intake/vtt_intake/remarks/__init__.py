"""Remarks in the author's own file: at the place they are about, with everything else as it was."""

import io
import zipfile

from vtt_intake.form import AUTHOR, OVERVIEW

_MARKS = (f'author="{AUTHOR}"'.encode(), f">{AUTHOR}<".encode())
_SHEET = f'name="{OVERVIEW}"'.encode()


def is_commented(content: bytes) -> bool:
    """Whether a file is a copy of ours: a Word or Excel file with a remark by vtt-check in it."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as file:
            names = file.namelist()
            if "xl/workbook.xml" in names and _SHEET in file.read("xl/workbook.xml"):
                return True
            return any(mark in file.read(name) for name in names if "comments" in name.lower() for mark in _MARKS)
    except zipfile.BadZipFile:
        return False
