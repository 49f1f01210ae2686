"""Reasoned exceptions: comply or explain, within the law.

An exception turns a waarschuwing or opmerking, or a finding of practice, guideline or profile, into an accepted one that
stays visible. A statutory or arithmetical fout cannot be accepted away: it is acknowledged and stays open. An exception
covers a finding only if it covers all of it: where the finding names cells, so must the exception.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from functools import partial
from typing import NamedTuple

from vtt_engine.facts.fact import Berekening, Feit, Gemis, Plaats, known
from vtt_engine.notation import dag, opsomming
from vtt_engine.outcomes.outcome import Toetsuitkomst, Vrijstelling
from vtt_engine.record.proposal import Uitzondering, Voorstel
from vtt_engine.rulebook.rule import Gebonden

KIND = "uitzondering"


class Genoemd(NamedTuple):
    """An exception, the pointer it stands at, and for one from a file of its own the place in words."""

    uitzondering: Uitzondering
    pad: str
    plaats: str | None = None


class _Dekking(NamedTuple):
    """How an exception fits its finding: which of its wrong cells it leaves out, and which it names in vain."""

    te_ruim: bool
    ongedekt: tuple[str, ...]
    overbodig: tuple[str, ...]

    @property
    def geheel(self) -> bool:
        """Whether the exception covers the whole finding."""
        return not self.te_ruim and not self.ongedekt


def apply(voorstel: Voorstel, extra: Iterable[Genoemd], outcomes: Iterable[Toetsuitkomst], regels: Sequence[Gebonden],
          today: date | None) -> tuple[list[Toetsuitkomst], list[Feit]]:
    """Attach the exceptions that hold to their findings; beside them one fact per exception, for the rules on exceptions."""
    hard = {r.regel.code for r in regels if r.regel.grondslag in ("norm", "rekenkundig")}
    own = (Genoemd(item, f"/uitzonderingen/{i}") for i, item in enumerate(voorstel.uitzonderingen or ()))
    result = list(outcomes)
    at: dict[tuple[str, str], int] = {}
    for k, u in enumerate(result):
        if u.bevinding:
            at.setdefault((u.code, u.over), k)
    facts: dict[str, Feit] = {}
    times: Counter[str] = Counter()
    for named in (*own, *extra):
        item = named.uitzondering
        found = at.get((item.code, item.over))
        cover = _cover(item, result[found].cellen if found is not None else ())
        expired = None if today is None else today > item.tot.laatst
        if found is not None and expired is False and cover.geheel:
            finding = result[found]
            open_ = finding.ernst == "fout" and (finding.wettelijk or finding.code in hard)
            result[found] = finding._replace(uitzondering=Vrijstelling(item, not open_))
        fact = _fact(named, found is not None, expired, cover)
        key = base = fact.sleutel
        while key in facts:
            times[base] += 1
            key = f"{base} ({times[base] + 1})"
        facts[key] = fact._replace(sleutel=key)
    return result, list(facts.values())


def _cover(item: Uitzondering, wrong: tuple[str, ...]) -> _Dekking:
    if item.cellen is None:
        return _Dekking(len(wrong) > 1, (), ())
    given, needed = set(item.cellen), set(wrong)
    return _Dekking(False, tuple(name for name in wrong if name not in given),
                    tuple(name for name in item.cellen if name not in needed))


def _fact(named: Genoemd, used: bool, expired: bool | None, cover: _Dekking) -> Feit:
    item = named.uitzondering
    lost = {} if expired is not None else {"verlopen": (Gemis("/datum", "de datum van het voorstel"),)}
    return Feit(KIND, f"{item.code} over {item.over}",
                known(gevonden=used, verlopen=expired, te_ruim=cover.te_ruim, ongedekt=len(cover.ongedekt),
                      overbodig=len(cover.overbodig)),
                {"code": item.code, "over": item.over, "tot": dag(item.tot.laatst), "ongedekte_namen": opsomming(cover.ongedekt),
                 "overbodige_namen": opsomming(cover.overbodig)}, (Plaats(named.pad, named.plaats),), lost,
                partial(Berekening, (), "zoeken bij de bevindingen", stappen=(f"geldt tot en met {dag(item.tot.laatst)}",)),
                frozenset({f"uitzondering:{item.code}|{item.over}"}))
