"""GitHub Actions: what a comparison found in notices, and an annotation per finding that is new or weighs more."""

from collections.abc import Iterator

from vtt_engine import __version__
from vtt_reports.ci.findings import Vindplek
from vtt_reports.comparison.comparing import Resultaat
from vtt_reports.comparison.issues import Stuk, pieces, told
from vtt_reports.formats import Weergave
from vtt_reports.render_github import COMMANDS, NOTICE, annotation, command, unread


def render(resultaat: Resultaat, weergave: Weergave) -> str:
    """Render as workflow commands, one per line; text of the proposal cannot begin a command or end one."""
    return "".join(f"{line}\n" for one in pieces(resultaat) for line in _proposal(one))


def _proposal(stuk: Stuk) -> Iterator[str]:
    whole = Vindplek(stuk.opname.hoofdbestand)
    yield command(NOTICE, f"vtt-check {__version__}", whole, stuk.kop)
    if stuk.cijfers:
        yield command(NOTICE, "Cijfers die zijn veranderd", whole, told(stuk.cijfers))
    yield from map(unread, stuk.niet_gelezen)
    for punt in stuk.erger:
        kind = COMMANDS.get(punt.item.ernst or "", NOTICE) if punt.item.open else NOTICE
        yield annotation(kind, f"{punt.item.code} {punt.item.titel}", punt.plekken, punt.tekst)
