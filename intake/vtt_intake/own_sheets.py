"""Which sheets of a workbook are our overview of findings. They carry a mark, so that their name may be any and change.

The mark is a hidden name in the workbook that belongs to the sheet. Excel and LibreOffice keep it, also when the sheet gets
another name or place.
"""

from typing import Any

MARK = "_vtt_check_bevindingen"


def own_sheets(book: Any) -> set[int]:
    """The numbers, from 0, of our sheets among all ``sheet`` elements. ``book``: the tree of the part ``xl/workbook.xml``."""
    keys = (item.get("localSheetId", "") for item in book.iterfind("{*}definedNames/{*}definedName") if item.get("name") == MARK)
    return {int(key) for key in keys if key.isdecimal() and len(key) < 6}
