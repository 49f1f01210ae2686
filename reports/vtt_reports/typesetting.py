"""Pages on paper: a page of ours filled with data, as a PDF that is tagged, in Dutch, and the same bytes twice.

The pages are ``templates/*.typ``, each behind what all share (``stijl.typ``). Text of a proposal goes in as data and is never
read as Typst.
"""

import json
import re
import unicodedata
from collections.abc import Mapping
from datetime import UTC, date, datetime
from importlib.resources import files
from typing import Any

from vtt_reports.paper.words import shown

# what the fonts in the typst wheel can draw together; a test sets every one of these
_NOT_DRAWN = re.compile("[^ -~\u00a0-\u02af\u0386-\u03ce\u0400-\u045f\u05d0-\u05ea‐-‧‰′″‹›€→−≈≠≤≥✓✗]")
_NO_DAY = date(1980, 1, 1)
_SHARED = "stijl"


def typeset(blad: str, versie: str, dag: date | None, data: Mapping[str, Any]) -> bytes:
    """The page of this name with its data; the file says that it was made on the day that was tested on."""
    import typst

    told = {"versie": versie, "dag": [dag.year, dag.month, dag.day] if dag else None, **plain(data)}
    day = dag or _NO_DAY
    moment = datetime(day.year, day.month, day.day, tzinfo=UTC)
    made = typst.compile(_page(_SHARED) + _page(blad), format="pdf", ignore_system_fonts=True, pdf_standards="ua-1",
                         timestamp=int(moment.timestamp()), sys_inputs={"data": json.dumps(told, ensure_ascii=False)})
    assert isinstance(made, bytes)  # noqa: S101 (one output file: bytes, not a list)
    return made


def _page(naam: str) -> bytes:
    return files("vtt_reports").joinpath(f"templates/{naam}.typ").read_bytes()


def plain(value: Any) -> Any:
    """Named tuples as objects, and text that can be drawn: a sign that no font has, by its number."""
    if isinstance(value, str):
        text = unicodedata.normalize("NFC", shown(value)).replace("€ ", "€\u00a0")
        return _NOT_DRAWN.sub(lambda found: f"[teken U+{ord(found[0]):04X}]", text)
    if (fields := getattr(value, "_fields", None)) is not None:
        return {name: plain(part) for name, part in zip(fields, value, strict=True)}
    if isinstance(value, Mapping):
        return {name: plain(part) for name, part in value.items()}
    return [plain(part) for part in value] if isinstance(value, (tuple, list)) else value
