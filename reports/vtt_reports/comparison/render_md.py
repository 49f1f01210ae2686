"""Markdown of a comparison, for a wiki or e-mail."""

from vtt_reports.comparison.comparing import Resultaat
from vtt_reports.comparison.view import page
from vtt_reports.formats import Weergave
from vtt_reports.templating.environment import environment


def render(resultaat: Resultaat, weergave: Weergave) -> str:
    """Render as Markdown; all text of the proposals is escaped."""
    return environment(escape=False, own=weergave.sjablonen).get_template("vergelijking.md.j2").render(pagina=page(resultaat))
