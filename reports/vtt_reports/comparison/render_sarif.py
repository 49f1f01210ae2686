"""SARIF 2.1.0 of a comparison: the log of the check with, for each result, what it is beside the baseline.

A finding that is solved is absent, one that is the same unchanged. What can no longer be decided is an open result that was
updated, and each figure that changed an informational one. A proposal that is gone has no results: nothing of it is solved.
"""

from collections.abc import Iterator
from typing import Any

from vtt_engine import __version__
from vtt_reports.ci.findings import Vindplek, not_decided
from vtt_reports.ci.sarif_log import KINDS, Log, Melding, suppression
from vtt_reports.ci.sarif_rules import LEVELS, account, message, rules
from vtt_reports.comparison.comparing import Resultaat, Vergelijking
from vtt_reports.comparison.figure import Wijziging
from vtt_reports.comparison.findings import Zaken
from vtt_reports.comparison.issues import FIGURES, Punt, Stuk, pieces, told
from vtt_reports.comparison.render_json import values
from vtt_reports.comparison.snapshot import Bevonden, Opname
from vtt_reports.formats import Weergave
from vtt_reports.layout import clean

_STATES = {"nieuw": "new", "opgelost": "absent", "niet te bepalen": "updated"}
_OPEN = "niet te bepalen"
_FIGURES_DESCRIBED = {
    "id": FIGURES, "shortDescription": message(["Een cijfer van het voorstel is veranderd."]),
    "fullDescription": message(["Dit is geen bevinding. U ziet wat er stond en wat er nu staat."]),
    "help": message(["Kijk of het nieuwe cijfer op elke plek hetzelfde is."]), "defaultConfiguration": {"level": "none"}}


def render(resultaat: Resultaat, weergave: Weergave) -> str:
    """Render as a SARIF log; all text of the proposals is plain text in it."""
    sides = [side for v in resultaat.vergelijkingen for side in (v.nieuw, v.oud)]
    titles = {item.code: item.titel for side in (*sides, *resultaat.alleen_nieuw) for item in side.toetsuitkomsten}
    log = Log(__version__, [*rules(resultaat.regels, titles), _FIGURES_DESCRIBED])
    found = list(pieces(resultaat))
    for one in found:
        _add_files(log, one)
    return log.text((result for one in found for result in _results(one)), [fout for one in found for fout in one.niet_gelezen])


def _add_files(log: Log, stuk: Stuk) -> None:
    about = account(stuk.samenvatting)
    _add(log, stuk.opname, getoetst=True, description=message([stuk.titel]), properties=about)
    if stuk.vergelijking:
        _add(log, stuk.vergelijking.oud)


def _add(log: Log, opname: Opname, getoetst: bool = False, **meer: Any) -> None:
    first, *others = opname.verantwoording.documenten or [opname.voorstel.bestand]
    log.add_file(first, opname.verantwoording.invoer if not others else None, getoetst, **meer)
    for naam in others:
        log.add_file(naam, getoetst=getoetst)


def _results(stuk: Stuk) -> Iterator[Melding]:
    yield from map(_finding, stuk.punten)
    yield from _open(stuk.vergelijking) if stuk.vergelijking else (
        _undecided(item, stuk.opname, "new") for item in stuk.opname.toetsuitkomsten if item.uitkomst == _OPEN and not stuk.weg)
    for one in stuk.cijfers:
        yield _figure(one, stuk)


def _finding(punt: Punt) -> Melding:
    item, one = punt.item, punt.verandering
    state = _STATES.get(one.soort) or ("unchanged" if one.bekend else "updated")
    lost = one.soort == _OPEN
    why = item.uitzondering
    return Melding(item.code, item.over, "open" if lost else KINDS[item.uitkomst],
                   LEVELS[item.ernst] if item.ernst and not lost else "none", punt.tekst, punt.plekken,
                   [suppression(why.aanvaard, clean(why.reden))] if why else [], stand=state)


def _open(v: Vergelijking) -> Iterator[Melding]:
    """What could not be decided and was no finding before, beside what the earlier report said of the same thing."""
    before, now = Zaken(v.oud), Zaken(v.nieuw)
    told_already = {before.key(one.toen) for one in v.bevindingen if one.soort == _OPEN and one.toen}
    for item in v.nieuw.toetsuitkomsten:
        if item.uitkomst == _OPEN and (key := now.key(item)) not in told_already:
            then = [old for old in before.by_key.get(key, ()) if old.uitkomst == _OPEN]
            same = any(_reason(old) == _reason(item) for old in then)
            yield _undecided(item, v.nieuw, "unchanged" if same else "updated" if then else "new")


def _undecided(item: Bevonden, opname: Opname, state: str) -> Melding:
    return Melding(item.code, item.over, KINDS[item.uitkomst], "none", [_reason(item)], opname.plekken(item), stand=state)


def _reason(item: Bevonden) -> str:
    return clean(not_decided(item.melding or "", [gemist.naam for gemist in item.ontbreekt]))


def _figure(one: Wijziging, stuk: Stuk) -> Melding:
    places = tuple(Vindplek(stuk.opname.hoofdbestand, woorden=clean(words)) for words in one.plaatsen)
    state = "updated" if one.oud and one.nieuw else "new" if one.nieuw else "absent"
    return Melding(FIGURES, f"{one.onderdeel}: {one.naam}", "informational", "none", told([one]),
                   places or (Vindplek(stuk.opname.hoofdbestand),), meer={"cijfer": values(one)}, stand=state)
