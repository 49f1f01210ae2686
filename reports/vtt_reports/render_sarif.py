"""SARIF 2.1.0: one run with a result per finding and per check that could not be decided; with ``--alles`` per check.

*Niet te bepalen* is what the standard calls open: not enough information to decide. Its level is none.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from vtt_engine.outcomes.outcome import Toetsuitkomst, Vrijstelling
from vtt_engine.outcomes.report import Rapport
from vtt_reports.ci.findings import in_order, lines, spots
from vtt_reports.ci.sarif_log import KINDS, Log, Melding, suppression
from vtt_reports.ci.sarif_rules import LEVELS, account, message, rules
from vtt_reports.formats import Weergave
from vtt_reports.layout import clean
from vtt_reports.view import view


def render(rapporten: Sequence[Rapport], weergave: Weergave) -> str:
    """Render as a SARIF log; all text of the proposal is plain text in it."""
    described = rules((sheet for rapport in rapporten for sheet in rapport.verantwoording.regels),
                      {u.code: u.titel for rapport in rapporten for u in rapport.uitkomsten})
    log = Log(rapporten[0].verantwoording.versie, described)
    for rapport in rapporten:
        _add_files(log, rapport)
    for naam, digest in (beside for rapport in rapporten for beside in rapport.verantwoording.bij):
        log.add_file(naam, digest)
    results = (result for rapport in rapporten for result in _results(rapport, weergave.alles))
    return log.text(results, [fout for rapport in rapporten for fout in rapport.niet_gelezen])


def _add_files(log: Log, rapport: Rapport) -> None:
    beeld, first, *others = view(rapport), *(rapport.documenten or (rapport.bestand,))
    about = {"uitkomst": beeld.slotsom, "oordeel": beeld.oordeel, "advies": beeld.advies.voluit,
             "volledigheid": beeld.volledigheid, "toetsverantwoording": account(beeld.verantwoording)}
    log.add_file(first, rapport.verantwoording.invoer if not others else None, getoetst=True,
                 description=message([beeld.titel]), properties=about)
    for naam in others:
        log.add_file(naam, getoetst=True)


def _results(rapport: Rapport, everything: bool) -> Iterator[Melding]:
    for finding, cause in in_order(rapport):
        yield _result(finding, rapport, cause)
    for outcome in rapport.uitkomsten:
        if outcome.uitkomst == "niet te bepalen" or (everything and not outcome.bevinding):
            yield _result(outcome, rapport, None)


def _result(u: Toetsuitkomst, rapport: Rapport, cause: Toetsuitkomst | None) -> Melding:
    text = lines(u, rapport, cause)
    follows: dict[str, Any] = {"volgtUit": [{"code": cause.code, "over": clean(cause.over)}]} if cause else {}
    return Melding(u.code, u.over, KINDS[u.uitkomst], LEVELS[u.ernst] if u.bevinding and u.ernst else "none",
                     text if u.uitkomst != "niet te bepalen" else text[:1], spots(u, rapport),
                     _suppressions(u.uitzondering, text), follows)


def _suppressions(found: Vrijstelling | None, text: list[str]) -> list[dict[str, str]]:
    if found is None:
        return []
    said = next(line for line in text if line.startswith("Besloten: "))
    return [suppression(found.aanvaard, said.removeprefix("Besloten: "))]
