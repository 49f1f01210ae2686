"""GitLab Code Quality: an item per finding that is new or weighs more, per part that was not read, and for what else changed."""

from collections.abc import Iterator
from typing import Any

from vtt_reports.ci.findings import Vindplek, fingerprint
from vtt_reports.comparison.comparing import Resultaat
from vtt_reports.comparison.issues import FIGURES, SUMMARY, Stuk, pieces, told
from vtt_reports.formats import Weergave
from vtt_reports.render_gitlab import INFO, finding, item, listed, unread


def render(resultaat: Resultaat, weergave: Weergave) -> str:
    """Render as JSON, one item per line."""
    return listed(one for stuk in pieces(resultaat) for one in _proposal(stuk))


def _proposal(stuk: Stuk) -> Iterator[dict[str, Any]]:
    bestand, whole = stuk.opname.voorstel.bestand, Vindplek(stuk.opname.hoofdbestand)
    yield from map(unread, stuk.niet_gelezen)
    for punt in stuk.erger:
        yield finding(punt.item, bestand, punt.plekken[0], punt.tekst)
    yield item(SUMMARY, f"Vergelijking: {' | '.join(stuk.kop)}", INFO, whole, fingerprint(bestand, SUMMARY))
    if stuk.cijfers:
        text = f"Cijfers die zijn veranderd: {' | '.join(told(stuk.cijfers))}"
        yield item(FIGURES, text, INFO, whole, fingerprint(bestand, FIGURES))
