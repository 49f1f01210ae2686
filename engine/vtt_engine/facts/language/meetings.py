"""Facts about the days on which the algemeen bestuur meets, beside its usual weekday: of the profile, else of the papers."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import NamedTuple

from vtt_engine.facts.dossier import NO_PROFILE, Dossier, unknown_in_profile
from vtt_engine.facts.fact import Berekening, Feit, Gemis, Plaats, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.language.spots import dates
from vtt_engine.facts.steps.bodies import body
from vtt_engine.notation import WEEKDAGEN, dag, dag_met_weekdag

_MEETINGS = ("overleg", "behandeling", "vaststelling", "toekenning")
_ENOUGH = 4  # meetings on one weekday from which the papers themselves show the usual day
_OTHERS = 4  # at most one other day for each of so many usual ones
_MET = re.compile(r"(?:\bAB[ -]?(?:vergadering|bijeenkomst)|algemeen[- ]bestuurs?(?:vergadering|bijeenkomst)|"
                  r"(?:vergadering|bijeenkomst) van (?:het )?(?:AB|algemeen bestuur))\s+(?:van|op|d\.d\.)\s+$", re.IGNORECASE)


class _Meeting(NamedTuple):
    """A mention of a meeting day: its place, whether it is surely the algemeen bestuur, and the acts it decides on."""

    plaats: Plaats
    zeker: bool
    pad: str
    zaken: frozenset[str] = frozenset()


class _Usual(NamedTuple):
    """The usual weekday, where it comes from, the meetings that show it, and what is missing if it is not known."""

    weekdag: int | None
    bron: str | None
    aantal: int = 0
    lost: tuple[Gemis, ...] = ()


def meeting_days(dossier: Dossier) -> Iterator[Feit]:
    """Per day on which the algemeen bestuur meets: whether that is its usual weekday."""
    days: dict[date, list[_Meeting]] = {}
    for day, meeting in (*_in_procedure(dossier), *_in_text(dossier)):
        days.setdefault(day, []).append(meeting)
    usual = _usual(dossier, [day for day, mentions in days.items() if any(m.zeker for m in mentions)])
    for day, mentions in sorted(days.items()):
        sure = any(m.zeker for m in mentions)
        if not sure and (usual.weekdag is None or day.weekday() == usual.weekdag):
            continue
        lost = usual.lost if sure else tuple(Gemis(m.pad, "wie er vergadert") for m in mentions)
        normal = None if lost else day.weekday() == usual.weekdag
        yield Feit("vergaderdag", f"vergadering op {dag(day)}", known(gewoon=normal, bron=usual.bron),
                   {"dag": dag_met_weekdag(day), "aantal": usual.aantal,
                    "gewone_dag": WEEKDAGEN[usual.weekdag] if usual.weekdag is not None else ""},
                   tuple(dict.fromkeys(m.plaats for m in mentions)), dict.fromkeys(("gewoon", "bron"), lost) if lost else {},
                   partial(Berekening, (), "de dag opzoeken in de kalender", stappen=(dag_met_weekdag(day),)),
                   frozenset().union(*(m.zaken for m in mentions)))
    if lost := _undated(dossier, bool(days)):
        yield Feit("vergaderdag", "vergadering zonder datum", {}, {"dag": "", "aantal": 0, "gewone_dag": ""},
                   tuple(Plaats(gemis.pad) for gemis in lost), dict.fromkeys(("gewoon", "bron"), lost))


def _undated(dossier: Dossier, some: bool) -> tuple[Gemis, ...]:
    """The meetings of the algemeen bestuur without a date; the whole procedure if only the text names meetings."""
    if dossier.voorstel.procedure is None:
        return (Gemis("/procedure", "de stappen van de procedure"),) if some else ()
    return tuple(Gemis(f"/procedure/{i}/datum", "de datum van de vergadering")
                 for i, event in enumerate(dossier.voorstel.procedure)
                 if event.gebeurtenis in _MEETINGS and event.datum is None and body(event.orgaan) == "bestuur")


def _in_procedure(dossier: Dossier) -> Iterator[tuple[date, _Meeting]]:
    for i, event in enumerate(dossier.voorstel.procedure or ()):
        board = body(event.orgaan) == "bestuur"
        if event.gebeurtenis in _MEETINGS and event.datum and event.datum.vroegst == event.datum.laatst and (
                board or event.orgaan is None):
            tags = frozenset(f"{event.gebeurtenis}:{act}" for act in event.stukken)
            place = Plaats(f"/procedure/{i}/datum", event.plaats)
            yield event.datum.vroegst, _Meeting(place, board, f"/procedure/{i}/orgaan", tags)


def _in_text(dossier: Dossier) -> Iterator[tuple[date, _Meeting]]:
    for spot in dates(dossier):
        found = spot.vondst
        met = _MET.search(spot.passage.alinea.tekst[:found.begin])
        if met and found.soort == "dag" and found.jaar_genoemd and found.vroegst:
            yield found.vroegst, _Meeting(spot.passage.plaats, True, spot.passage.pad)


def _usual(dossier: Dossier, days: list[date]) -> _Usual:
    """The usual weekday of the profile; else the one that enough meetings in the papers share."""
    profile = dossier.profiel
    if profile is not None and profile.vergaderdag != "onbekend":
        return _Usual(WEEKDAGEN.index(profile.vergaderdag), "profiel")
    counted = Counter(day.weekday() for day in days)
    for weekday, number in counted.most_common(1):
        if number >= _ENOUGH and (len(days) - number) * _OTHERS <= number:
            return _Usual(weekday, "stuk", number)
    gone = NO_PROFILE if profile is None else unknown_in_profile(profile, "vergaderdag", "de gewone vergaderdag")
    return _Usual(None, None, 0, (gone,))


SOORTEN = (
    Feitsoort("vergaderdag", "Een vergaderdag van het algemeen bestuur, naast de gewone dag.", ("procedure",),
              {"gewoon": Veld(Type.JANEE, "of het de gewone weekdag is"),
               "bron": Veld(Type.WOORD, "waaruit de gewone weekdag blijkt", ("profiel", "stuk"))},
              {"dag": "de dag met haar weekdag", "gewone_dag": "de gewone weekdag",
               "aantal": "het aantal vergaderingen op die dag"},
              meeting_days, "geen vergaderdag van het algemeen bestuur"),
)
