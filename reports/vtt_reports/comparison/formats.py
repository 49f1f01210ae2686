"""The forms of a comparison: rows of the table of formats, with modules of their own."""

from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING, Any

from vtt_reports.formats import AUTO, FORMATEN, Formaat, Weergave, render_with

if TYPE_CHECKING:
    from vtt_reports.comparison.comparing import Resultaat

_OWN: dict[str, dict[str, Any]] = {
    "json": {"merk": r'\{\s*"schema": "vtt-check/vergelijking/'},
    "pdf": {"uitleg": "om te lezen of bij de stukken te doen"},
    "docx": {"uitleg": "hetzelfde in Word"},
    "xlsx": {"uitleg": "een Excelwerkmap: bevindingen en cijfers, met elk verschil als formule"},
    "sarif": {"uitleg": "SARIF 2.1.0, met bij elk resultaat of het nieuw is"},
    "junit": {"uitleg": "JUnit XML: alleen wat nieuw of zwaarder is, faalt"},
    "github": {"uitleg": "aantekeningen in GitHub Actions, alleen bij wat nieuw of zwaarder is"},
    "gitlab": {"uitleg": "GitLab Code Quality, alleen wat nieuw of zwaarder is"}}
VERGELIJKFORMATEN: dict[str, Formaat] = {naam: replace(one, **_OWN.get(naam, {})) for naam, one in (
    *FORMATEN.items(), (AUTO.naam, AUTO))}


def render(formaat: Formaat, resultaat: "Resultaat", weergave: Weergave) -> bytes:
    """Render the comparisons of one run as the content of one file; text is UTF-8.

    Raises:
        SjabloonError: a template of the user cannot be used.
    """
    return render_with(import_module(f"vtt_reports.comparison.render_{formaat.naam}"), resultaat, weergave)
