"""JUnit XML of a comparison: it fails on what got worse, and passes on the rest with what became of it."""

from collections.abc import Iterator
from itertools import groupby

from vtt_engine import __version__
from vtt_reports.ci.findings import Vindplek
from vtt_reports.comparison.comparing import Resultaat
from vtt_reports.comparison.issues import FIGURES, Punt, Stuk, pieces
from vtt_reports.comparison.view import HEADINGS, change, figure
from vtt_reports.formats import Weergave
from vtt_reports.layout import clean
from vtt_reports.render_junit import Geval, document, failing, suite


def render(resultaat: Resultaat, weergave: Weergave) -> str:
    """Render as JUnit XML, a suite per proposal."""
    return document(__version__, (suite(
        one.opname.voorstel.bestand, (("titel", one.titel), *one.samenvatting), one.niet_gelezen, _cases(one))
        for one in pieces(resultaat)))


def _cases(stuk: Stuk) -> Iterator[Geval]:
    yield from map(_finding, stuk.punten)
    for part, changes in groupby(sorted(stuk.cijfers, key=lambda one: one.onderdeel), key=lambda one: one.onderdeel):
        rows = [clean(f"{one.naam}: {change(figure(one))}") for one in changes]
        yield Geval(FIGURES, clean(part), Vindplek(stuk.opname.hoofdbestand), "system-out", tekst="\n".join(rows))


def _finding(punt: Punt) -> Geval:
    item, soort = punt.item, punt.verandering.soort
    case = Geval(item.code, clean(f"{item.titel} ({item.over})"), punt.plekken[0])
    if punt.faalt:
        return case._replace(uitslag="failure", soort=item.ernst or "", bericht=punt.tekst[0],
                             tekst=failing(punt.tekst, punt.plekken))
    if soort == "niet te bepalen":
        return case._replace(uitslag="skipped", soort=soort, bericht=punt.tekst[0])
    begin = "" if soort == "opgelost" else f"{HEADINGS[soort][0]}, {item.ernst}: "
    return case._replace(uitslag="system-out", tekst="\n".join([begin + punt.tekst[0], *punt.tekst[1:]]))
