"""Reasoned exceptions: comply or explain, within the law.

An exception turns a waarschuwing or opmerking, or a finding of practice, guideline or profile, into an accepted one that
stays visible. A statutory or arithmetical fout cannot be accepted away: it is acknowledged and stays open.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import partial

from vtt_engine.facts.fact import Berekening, Feit, Gemis, Plaats, known
from vtt_engine.notation import dag
from vtt_engine.outcomes.outcome import Toetsuitkomst, Vrijstelling
from vtt_engine.record.proposal import Uitzondering, Voorstel
from vtt_engine.rulebook.rule import Gebonden

KIND = "uitzondering"


def apply(voorstel: Voorstel, outcomes: Iterable[Toetsuitkomst], regels: Sequence[Gebonden], today: date | None
          ) -> tuple[list[Toetsuitkomst], list[Feit]]:
    """Attach the exceptions that hold to their findings; beside them one fact per exception, for the rule on exceptions."""
    hard = {r.regel.code for r in regels if r.regel.grondslag in ("norm", "rekenkundig")}
    result = list(outcomes)
    facts = []
    for i, item in enumerate(voorstel.uitzonderingen or ()):
        found = next((k for k, u in enumerate(result) if u.bevinding and (u.code, u.over) == (item.code, item.over)), None)
        expired = None if today is None else today > item.tot.laatst
        if found is not None and expired is False:
            finding = result[found]
            open_ = finding.ernst == "fout" and (finding.wettelijk or finding.code in hard)
            result[found] = finding._replace(uitzondering=Vrijstelling(item, not open_))
        facts.append(_fact(i, item, found is not None, expired))
    return result, facts


def _fact(index: int, item: Uitzondering, used: bool, expired: bool | None) -> Feit:
    path = f"/uitzonderingen/{index}"
    lost = {} if expired is not None else {"verlopen": (Gemis("/datum", "de datum van het voorstel"),)}
    return Feit(KIND, f"{item.code} over {item.over}", known(gevonden=used, verlopen=expired),
                {"code": item.code, "over": item.over, "tot": dag(item.tot.laatst)}, (Plaats(path),), lost,
                partial(Berekening, (), "zoeken bij de bevindingen", stappen=(f"geldt tot en met {dag(item.tot.laatst)}",)),
                frozenset({f"uitzondering:{item.code}|{item.over}"}))
