"""Facts about words of time beside a date: what was decided on a day still to come, and ``jl.`` or ``a.s.`` on the wrong side."""

import re
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from typing import NamedTuple

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Berekening, Feit, Type, Veld, count
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.language.spots import Dagplek, Lost, cells, dates, day_of, listed, places
from vtt_engine.notation import periode
from vtt_engine.record.values import Datum
from vtt_engine.text.sentences import sentences

_SAID = r"besloten|ingestemd|besproken|afgesproken|geïnformeerd|geinformeerd|gepresenteerd|aangenomen|toegekend|gemeld"
_DONE = rf"{_SAID}|vastgesteld|goedgekeurd|ondertekend|behandeld|aangeboden|verzonden|toegezonden"
_ON = re.compile(r"(?:(?:^|[^\w])op|\b(?:in|tijdens)\s+(?:\S+\s+){0,3}?\S*(?:vergadering|bijeenkomst|overleg)\s+(?:van|op))\s+$",
                 re.IGNORECASE)
_PAST_AFTER = re.compile(rf"\s*(?:(?:is|zijn)\b[^.;:,]{{0,100}}?\b(?:{_SAID})|(?:heeft|hebben|werd|werden)\b[^.;:,]{{0,100}}?"
                         rf"\b(?:{_DONE}))\b", re.IGNORECASE)
_PAST_BEFORE = re.compile(r"\b(?:(?P<is>is|zijn)|heeft|hebben|werd|werden)\b(?:\s+[^\s.;:,]+){0,6}?(?<!\bom)\s+op\s+$",
                          re.IGNORECASE)
_REST = r"\s*(?:[^\s.;:,]+\s+){0,4}?"
_PAST_REST = {True: re.compile(rf"{_REST}(?:{_SAID})\b", re.IGNORECASE),
              False: re.compile(rf"{_REST}(?:{_DONE})\b", re.IGNORECASE)}
_OPEN = re.compile(r"\b(?:als|indien|nadat|zodra|wanneer|mits|tenzij|zal|zullen|wordt|worden|zou|zouden|voorzien|gepland|"
                   r"verwacht\w*|moet\w*|kan|kunnen)\b", re.IGNORECASE)
_FUTURE_AFTER = re.compile(r"\s*(?:zal|zullen)\b", re.IGNORECASE)
_FUTURE_BEFORE = re.compile(r"\b(?:zal|zullen)\s+op\s*$", re.IGNORECASE)
_AFTERWARDS = ("besluit", "uitslag", "behandeling")  # often filled in after the day of the proposal
Verdict = Callable[[Datum], str]


class _Timed(NamedTuple):
    """A date with a word of time, and how it stands to the day of the document: the name of what is wrong, or nothing."""

    spot: Dagplek
    fout: str | None
    dag: str
    lost: Lost


def tenses(dossier: Dossier) -> Iterator[Feit]:
    """The days on which something was decided or will be, one fact for all: how many lie on the wrong side of the document."""
    found = [_timed(dossier, spot, partial(_out_of_tense, spot, past)) for spot in dates(dossier)
             if spot.vondst.jaar_genoemd and spot.vondst.vroegst and spot.vondst.soort == "dag"
             and spot.passage.alinea.rubriek not in _AFTERWARDS and (past := _tense(spot)) is not None]
    if found:
        yield _fact("werkwoordstijd", "wat gebeurd is en wat nog komt", found, ("nog_niet", "voorbij"))


def _tense(spot: Dagplek) -> bool | None:
    """Whether the sentence says that it happened on this day (True), will happen (False), or neither (None)."""
    text, found = spot.passage.alinea.tekst, spot.vondst
    sentence = next(s for s in sentences(text) if s.begin <= found.begin < s.eind)
    before, after = text[sentence.begin:found.begin], text[found.eind:sentence.eind]
    if _FUTURE_AFTER.match(after) or _FUTURE_BEFORE.search(before):
        return False
    if _OPEN.search(sentence.tekst):
        return None
    if _ON.search(before) and _PAST_AFTER.match(after):
        return True
    verb = _PAST_BEFORE.search(before)
    return True if verb and _PAST_REST[bool(verb["is"])].match(after) else None


def _out_of_tense(spot: Dagplek, past: bool, today: Datum) -> str:
    day = spot.vondst.vroegst
    if day is None:
        return ""
    if past:
        return "nog_niet" if day > today.laatst else ""
    return "voorbij" if day < today.vroegst else ""


def relative_dates(dossier: Dossier) -> Iterator[Feit]:
    """The dates with ``jl.`` or ``a.s.``, one fact for all: how many lie on the wrong side, and how many over a year away.

    Without a printed year such a date is the nearest one, and cannot be wrong.
    """
    found = [_timed(dossier, spot, partial(_out_of_reach, spot)) for spot in dates(dossier)
             if spot.vondst.relatief and spot.vondst.bestaat]
    if found:
        yield _fact("nabijedatum", "datums met jl. of a.s.", found, ("verkeerd", "ver"))


def _out_of_reach(spot: Dagplek, today: Datum) -> str:
    day, before = spot.vondst.vroegst, spot.vondst.relatief == "jl."
    if day is None:
        return ""
    if (before and day > today.laatst) or (not before and day < today.vroegst):
        return "verkeerd"
    return "ver" if (day < _a_year(today.vroegst, -1) if before else day > _a_year(today.laatst, 1)) else ""


def _a_year(day: date, years: int) -> date:
    """The same day a year away; 28 February for 29 February."""
    return day.replace(year=day.year + years, day=28 if (day.month, day.day) == (2, 29) else day.day)


def _timed(dossier: Dossier, spot: Dagplek, verdict: Verdict) -> _Timed:
    if spot.vondst.vroegst is None:
        return _Timed(spot, "", "", ())
    today, lost = day_of(dossier, spot.passage)
    if today is None:
        return _Timed(spot, None, "", lost)
    return _Timed(spot, verdict(today), periode(today.vroegst.toordinal(), today.laatst.toordinal()), ())


def _fact(kind: str, key: str, found: list[_Timed], names: tuple[str, str]) -> Feit:
    """The fact about dates with a word of time: per thing that can be wrong its number and its places."""
    groups = {name: [timed.spot.plek for timed in found if timed.fout == name] for name in names}
    wrong = [spot for group in groups.values() for spot in group]
    lost = tuple(dict.fromkeys(gemis for timed in found for gemis in timed.lost))
    open_ones = sum(timed.fout is None for timed in found)
    days = dict.fromkeys(timed.dag for timed in found if timed.fout)
    steps = tuple(f"{timed.spot.plek.woorden}: het stuk is van {timed.dag}" for timed in found if timed.dag)
    return Feit(kind, key, {name: count(len(group), open_ones) for name, group in groups.items()},
                {**{f"bij_{name}": listed(group) for name, group in groups.items()}, "dag": " en ".join(days)},
                places(wrong) or places([found[0].spot.plek]), dict.fromkeys(names, lost) if lost else {},
                partial(Berekening, (), "naast de datum van het stuk leggen", stappen=steps), cellen=cells(wrong))


_DAY = {"dag": "de datum van het stuk"}
SOORTEN = (
    Feitsoort("werkwoordstijd", "De dagen waarop iets is besloten of nog zal gebeuren, naast de datum van het stuk.",
              ("alineas",), {
               "nog_niet": Veld(Type.AANTAL, "dagen na het stuk waarop iets al gebeurd heet", onzeker=True),
               "voorbij": Veld(Type.AANTAL, "dagen vóór het stuk waarop iets nog zal gebeuren", onzeker=True)},
              {"bij_nog_niet": "de dagen die nog moeten komen", "bij_voorbij": "de dagen die voorbij zijn", **_DAY}, tenses,
              "geen zin die zegt wat op een dag is of wordt besloten"),
    Feitsoort("nabijedatum", "De datums met jl. of a.s., naast de datum van het stuk.", ("alineas",),
              {"verkeerd": Veld(Type.AANTAL, "datums aan de verkeerde kant van het stuk", onzeker=True),
               "ver": Veld(Type.AANTAL, "datums meer dan een jaar van het stuk", onzeker=True)},
              {"bij_verkeerd": "de datums aan de verkeerde kant", "bij_ver": "de datums die ver weg liggen", **_DAY},
              relative_dates, "geen datum met jl. of a.s."),
)
