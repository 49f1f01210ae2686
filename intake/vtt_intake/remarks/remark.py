"""A remark on a place in a document."""

from typing import NamedTuple


class Opmerking(NamedTuple):
    """A remark. ``anker``: the place, as the reader gives it; empty or unknown: the first paragraph.

    ``tekst`` is plain text, one paragraph for each line. ``citaat``: the words at that place that the remark is about; empty or
    not there: the whole paragraph or cell.
    """

    anker: str
    tekst: str
    citaat: str = ""
