"""Excel: a workbook with the findings, every outcome, the sums as formulas, the norms and how the report was made."""

from collections.abc import Sequence

from vtt_engine.outcomes.report import Rapport
from vtt_reports.formats import Weergave


def render(rapporten: Sequence[Rapport], weergave: Weergave) -> bytes:
    """Render as a workbook; text of the proposal is text in it and never a formula."""
    from vtt_reports.workbook.account import account_sheet, norms_sheet
    from vtt_reports.workbook.effects import effects_sheets
    from vtt_reports.workbook.findings import findings_sheet, outcomes_sheet
    from vtt_reports.workbook.package import settle
    from vtt_reports.workbook.summary import summary_sheet
    from vtt_reports.workbook.sums_sheet import sums_sheet
    from vtt_reports.workbook.writing import workbook

    program = f"vtt-check {rapporten[0].verantwoording.versie}"
    sums = sums_sheet(rapporten)
    sheets = [summary_sheet(rapporten), findings_sheet(rapporten, sums.plek), *effects_sheets(rapporten),
              outcomes_sheet(rapporten, sums.plek), sums.blad, norms_sheet(rapporten), account_sheet(rapporten)]
    content, outcomes = workbook(sheets, program)
    return settle(content, outcomes, program, "Rapport van vtt-check")
