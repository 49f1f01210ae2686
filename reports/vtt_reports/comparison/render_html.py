"""HTML of a comparison: one file, no network, readable on paper, in the style of the report."""

from vtt_reports.comparison.comparing import Resultaat
from vtt_reports.comparison.view import page
from vtt_reports.formats import Weergave
from vtt_reports.web.page import web_page


def render(resultaat: Resultaat, weergave: Weergave) -> str:
    """Render as one HTML page; all text of the proposals is escaped."""
    return web_page("vergelijking.html.j2", weergave, pagina=page(resultaat))
