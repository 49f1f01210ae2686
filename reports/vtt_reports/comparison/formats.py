"""The forms of a comparison: rows of the table of formats, with modules of their own."""

from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING, cast

from vtt_reports.formats import AUTO, FORMATEN, Formaat, Weergave
from vtt_reports.own_templates import told

if TYPE_CHECKING:
    from vtt_reports.comparison.comparing import Resultaat

_JSON = replace(FORMATEN["json"], merk=r'\{\s*"schema": "vtt-check/vergelijking/')
VERGELIJKFORMATEN: dict[str, Formaat] = {one.naam: one for one in (
    FORMATEN["tekst"], _JSON, FORMATEN["md"], FORMATEN["html"], replace(AUTO, uitleg="overal tekst"))}


def render(formaat: Formaat, resultaat: "Resultaat", weergave: Weergave) -> bytes:
    """Render the comparisons of one run as the content of one file; text is UTF-8.

    Raises:
        SjabloonError: a template of the user cannot be used.
    """
    module = import_module(f"vtt_reports.comparison.render_{formaat.naam}")
    function = cast("Callable[[Resultaat, Weergave], str]", module.render)
    with told(weergave.sjablonen):
        return function(resultaat, weergave).encode("utf-8", errors="replace")
