"""PDF for the board: first two pages to decide on, then everything behind them; the page is ``templates/rapport.typ``."""

from collections.abc import Sequence

from vtt_engine.outcomes.report import Rapport
from vtt_reports.formats import Weergave
from vtt_reports.paper.sheet import NO_AUDIT, REPAIR_BY, sheet
from vtt_reports.typesetting import typeset


def render(rapporten: Sequence[Rapport], weergave: Weergave) -> bytes:
    """Render as one PDF; several reports each begin on a page of their own and have their own bookmark."""
    account = rapporten[0].verantwoording
    return typeset("rapport", account.versie, account.toetsdatum,
                   {"bladen": [sheet(r) for r in rapporten], "geen_controle": NO_AUDIT, "wie": REPAIR_BY})
