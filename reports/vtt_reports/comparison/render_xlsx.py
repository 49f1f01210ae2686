"""Excel of a comparison: what became of the findings, and every figure that changed with the difference as a formula."""

from vtt_engine import __version__
from vtt_reports.comparison.comparing import Resultaat
from vtt_reports.formats import Weergave


def render(resultaat: Resultaat, weergave: Weergave) -> bytes:
    """Render as a workbook; text of the proposals is text in it and never a formula."""
    from vtt_reports.comparison.sheets import account_sheet, figures_sheet, findings_sheet, summary_sheet
    from vtt_reports.workbook.package import settle
    from vtt_reports.workbook.writing import workbook

    program = f"vtt-check {__version__}"
    sheets = [make(resultaat) for make in (summary_sheet, findings_sheet, figures_sheet, account_sheet)]
    return settle(*workbook(sheets, program), program, "Vergelijking van vtt-check")
