"""PDF of a comparison, to read or to lay with the papers; the page is ``templates/vergelijking.typ``."""

from datetime import date

from vtt_reports.comparison.comparing import Resultaat
from vtt_reports.comparison.paper import sheet
from vtt_reports.comparison.view import page
from vtt_reports.formats import Weergave
from vtt_reports.typesetting import typeset


def render(resultaat: Resultaat, weergave: Weergave) -> bytes:
    """Render as one PDF; several comparisons each begin on a page of their own and have their own bookmark."""
    pagina = page(resultaat)
    day = next((v.nieuw.verantwoording.toetsdatum for v in resultaat.vergelijkingen), None)
    return typeset("vergelijking", pagina.versie, date.fromisoformat(day) if day else None, {
        "bladen": [sheet(beeld) for beeld in pagina.beelden],
        "alleen": pagina.alleen})
