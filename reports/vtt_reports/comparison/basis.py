"""``--basis``: a report without the findings that an earlier one told already."""

from collections.abc import Sequence
from dataclasses import replace

from vtt_engine.outcomes.outcome import Toetsuitkomst
from vtt_engine.outcomes.report import Basis, Rapport
from vtt_reports.comparison.comparing import partners, warnings
from vtt_reports.comparison.findings import Verandering, veranderingen
from vtt_reports.comparison.snapshot import Opname, opname


def only_new(rapporten: Sequence[Rapport], basis: Sequence[Opname], naam: str, digest: str) -> tuple[list[Rapport], list[str]]:
    """Leave out of each report what the earlier report on the same proposal told, and say what to be careful about.

    What was not read stays. A finding that says something else now, weighs more or is open again is no known one: it stays too,
    and says what it was.
    """
    now = [opname(rapport) for rapport in rapporten]
    found = partners(basis, now)
    careful = [text for i, k in found.items() for text in warnings(basis[k], now[i])]
    careful += [f"{one.voorstel.bestand} staat niet in {naam}; u ziet al zijn bevindingen." for i, one in enumerate(now)
                if i not in found]
    return [_without(rapport, now[i], basis[found[i]], naam, digest) if i in found
            else replace(rapport, basis=Basis(naam, digest, gevonden=False)) for i, rapport in enumerate(rapporten)
            ], list(dict.fromkeys(careful))


def _without(rapport: Rapport, now: Opname, earlier: Opname, naam: str, digest: str) -> Rapport:
    fates = {id(one.nu): one for one in veranderingen(earlier, now) if one.nu}
    pairs = [(outcome, fates.get(id(item))) for outcome, item in zip(rapport.uitkomsten, now.toetsuitkomsten, strict=True)]
    kept = tuple(_told(outcome, fate) for outcome, fate in pairs if not (fate and fate.bekend))
    return replace(rapport, uitkomsten=kept, basis=Basis(naam, digest, bekend=len(pairs) - len(kept)))


def _told(outcome: Toetsuitkomst, fate: Verandering | None) -> Toetsuitkomst:
    """A finding with what the earlier report said of the same thing, where that differs."""
    if fate is None or fate.soort != "gebleven":
        return outcome
    before = fate.toen.melding if fate.toen and fate.anders and fate.toen.melding != outcome.melding else ""
    words = [f"Veranderd sinds het eerdere rapport: {fate.hoe}." if fate.hoe else "",
             f"Eerder stond hier: “{before}”" if before else ""]
    return outcome._replace(melding=" ".join([outcome.melding, *(text for text in words if text)]))
