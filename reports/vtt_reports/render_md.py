"""Markdown: the same report for a wiki or e-mail."""

from collections.abc import Sequence

from vtt_engine.outcomes.report import Rapport
from vtt_reports.formats import Weergave
from vtt_reports.templating.environment import environment
from vtt_reports.view import view


def render(rapporten: Sequence[Rapport], weergave: Weergave) -> str:
    """Render as Markdown; all text of the proposal is escaped."""
    return environment(escape=False, own=weergave.sjablonen).get_template("rapport.md.j2").render(
        beelden=[view(r) for r in rapporten], versie=rapporten[0].verantwoording.versie)
