"""Text for the terminal: the verdict and the completeness, then the causes, then what is right and what is missing."""

from collections.abc import Sequence

from vtt_engine.outcomes.report import Rapport
from vtt_reports.formats import Weergave
from vtt_reports.templating import environment, paint
from vtt_reports.view import view


def render(rapporten: Sequence[Rapport], weergave: Weergave) -> str:
    """Render as text of the given width."""
    template = environment(escape=False).get_template("tekst.j2")
    return template.render(beelden=[view(r) for r in rapporten], breed=weergave.breedte, verf=paint(weergave.kleur),
                           alles=weergave.alles, versie=rapporten[0].verantwoording.versie)
