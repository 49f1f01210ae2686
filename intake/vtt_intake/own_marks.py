"""What in a workbook is ours: the overview of findings and the notes on cells, both by a mark that stays.

A sheet of ours has a hidden name in the workbook that belongs to it. Excel and LibreOffice keep it, also when the sheet gets
another name or place. A note of ours has our name as its author and as its first line: LibreOffice drops the author.
"""

from typing import Any

from vtt_intake.form import AUTHOR

MARK = "_vtt_check_bevindingen"


def own_sheets(book: Any) -> set[int]:
    """The numbers, from 0, of our sheets among all ``sheet`` elements. ``book``: the tree of the part ``xl/workbook.xml``."""
    keys = (item.get("localSheetId", "") for item in book.iterfind("{*}definedNames/{*}definedName") if item.get("name") == MARK)
    return {int(key) for key in keys if key.isdecimal() and len(key) < 6}


def signed(text: str) -> str:
    """The text of a note of ours, with our name above it, as Excel writes notes."""
    return f"{AUTHOR}:\n{text}"


def own_notes(root: Any) -> list[Any]:
    """The notes by vtt-check. ``root``: the tree of a part with the comments on a sheet."""
    authors = [item.text for item in root.iterfind("{*}authors/{*}author")]
    own = {str(number) for number, name in enumerate(authors) if name == AUTHOR}
    return [item for item in root.iterfind("{*}commentList/{*}comment")
            if item.get("authorId") in own or "".join(item.itertext("{*}t")).startswith(signed(""))]
