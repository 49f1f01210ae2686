"""A remark on a place in a document."""

import re
from typing import NamedTuple

_NO_PLACE = re.compile(r"|[hf]\d+")
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Opmerking(NamedTuple):
    """A remark. ``anker``: the place, as the reader gives it; empty: it is about no place in this file.

    ``tekst`` is plain text, one paragraph for each line. ``citaat``: the words at that place that the remark is about; empty or
    not there: the whole paragraph or cell.
    """

    anker: str
    tekst: str
    citaat: str = ""


def can_stand(anker: str) -> bool:
    """Whether a remark can stand at a place in a Word or Excel file: not in a header or footer, nor where no place is known."""
    return _NO_PLACE.fullmatch(anker) is None


def writable(text: str) -> str:
    """Text without the signs that XML cannot hold."""
    return _NOT_XML.sub("", text)
