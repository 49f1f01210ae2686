"""PDF for the board: first two pages to decide on, then everything behind them. Tagged, with bookmarks, the same bytes twice.

The page is ``templates/rapport.typ``. Text of a proposal goes in as data and is never read as Typst.
"""

import json
import re
import unicodedata
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib.resources import files
from typing import Any

from vtt_engine.outcomes.report import Rapport
from vtt_reports.formats import Weergave
from vtt_reports.paper.sheet import NO_AUDIT, REPAIR_BY, sheet
from vtt_reports.paper.words import shown

# what the fonts in the typst wheel can draw together; a test sets every one of these
_NOT_DRAWN = re.compile("[^ -~\u00a0-\u02af\u0386-\u03ce\u0400-\u045f\u05d0-\u05ea‐-‧‰′″‹›€→−≈≠≤≥✓✗]")
_NO_DAY = datetime(1980, 1, 1, tzinfo=UTC)


def render(rapporten: Sequence[Rapport], weergave: Weergave) -> bytes:
    """Render as one PDF; several reports each begin on a page of their own and have their own bookmark."""
    import typst

    day = rapporten[0].verantwoording.toetsdatum
    data = {"versie": rapporten[0].verantwoording.versie, "bladen": [plain(sheet(r)) for r in rapporten],
            "geen_controle": NO_AUDIT, "wie": REPAIR_BY, "dag": [day.year, day.month, day.day] if day else None}
    moment = datetime(day.year, day.month, day.day, tzinfo=UTC) if day else _NO_DAY
    template = files("vtt_reports").joinpath("templates/rapport.typ").read_bytes()
    made = typst.compile(template, format="pdf", ignore_system_fonts=True, pdf_standards="ua-1",
                         timestamp=int(moment.timestamp()), sys_inputs={"data": json.dumps(data, ensure_ascii=False)})
    assert isinstance(made, bytes)  # noqa: S101 (one output file: bytes, not a list)
    return made


def plain(value: Any) -> Any:
    """Named tuples as objects, and text that can be drawn: a sign that no font has, by its number."""
    if isinstance(value, str):
        text = unicodedata.normalize("NFC", shown(value)).replace("€ ", "€\u00a0")
        return _NOT_DRAWN.sub(lambda found: f"[teken U+{ord(found[0]):04X}]", text)
    if (fields := getattr(value, "_fields", None)) is not None:
        return {name: plain(part) for name, part in zip(fields, value, strict=True)}
    return [plain(part) for part in value] if isinstance(value, (tuple, list)) else value
