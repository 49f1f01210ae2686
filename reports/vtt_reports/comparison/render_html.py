"""HTML of a comparison: one file, no network, readable on paper."""

from vtt_reports.comparison.comparing import Resultaat
from vtt_reports.comparison.view import page
from vtt_reports.formats import Weergave
from vtt_reports.templating import environment


def render(resultaat: Resultaat, weergave: Weergave) -> str:
    """Render as one HTML page; all text of the proposals is escaped."""
    made = environment(escape=True, own=weergave.sjablonen).get_template("vergelijking.html.j2").render(pagina=page(resultaat))
    return made.replace("€ ", "€\u00a0")
