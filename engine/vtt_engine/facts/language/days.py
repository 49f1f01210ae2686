"""Facts about dates that cannot be: a day no calendar has, a weekday that is another, a period that ends before it begins."""

import re
from collections.abc import Iterator
from datetime import date
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Berekening, Feit, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.language.spots import Dagplek, Lost, Plek, cells, dates, day_of, listed, places, plain
from vtt_engine.facts.passages import Passage
from vtt_engine.notation import WEEKDAGEN, dag, opsomming
from vtt_engine.record.values import Datum
from vtt_engine.text.dates import Vondst

_LAST_WRITTEN = 39  # “op 35 maart 2025” is a date with a slip; a higher number more likely counts something
_DATE_WORD = re.compile(r"\b(?:op|van|per|tot|d\.d\.|dd|vóór|voor|uiterlijk|vanaf|datum:?|sinds|t/m|na)\s*$",
                        re.IGNORECASE)
_NO_DATE = re.compile(r"\b(?:nr\.?|nummer|kenmerk|zaak\w*|versie|artikel|art\.|dossier\w*|tel\w*\.?|0\d{1,3})\s*:?\s*$",
                      re.IGNORECASE)
_UNTIL = re.compile(r"\s*(?:tot en met|t/m|tot)\s*", re.IGNORECASE)
_MOVED = re.compile(r"vervroeg|verkort|ingekort|verplaats|terug|verschoven|gewijzigd|aangepast|daald?|dalen|afgenomen|vermind|"
                    r"verlaag", re.IGNORECASE)
_YEARS = re.compile(r"\b((?:19|20)\d\d)\s*(?:t/m|tot en met)\s*((?:19|20)\d\d)\b", re.IGNORECASE)
_WRITTEN_YEAR = re.compile(r"(?:19|20|21)\d\d|[‘’']\d\d")


def calendar_days(dossier: Dossier) -> Iterator[Feit]:
    """The days in the documents, one fact for all: how many of them no calendar has."""
    days = [spot for spot in dates(dossier) if spot.vondst.dag is not None]
    wrong = [spot.plek for spot in days if not spot.vondst.bestaat and _meant_as_date(spot)]
    if days:
        yield Feit("datumbestaan", "datums in de tekst", {"onbestaand": len(wrong)},
                   {"datums": listed(wrong), "een": len(cells(wrong)) == 1}, places(wrong) or places([days[0].plek]),
                   som=partial(Berekening, (), "elke datum opzoeken in de kalender",
                               stappen=tuple(spot.woorden + ": deze dag bestaat niet" for spot in wrong)), cellen=cells(wrong))


def _meant_as_date(spot: Dagplek) -> bool:
    """Whether figures that form no date were surely meant as one: case numbers and versions look like dates too."""
    found, text = spot.vondst, spot.passage.alinea.tekst
    if found.dag is None or found.maand is None or not found.dag:
        return False
    before = text[:found.begin]
    if "-" not in found.vorm and "/" not in found.vorm and "." not in found.vorm:  # the month is a word
        return found.dag <= 31 or (found.dag <= _LAST_WRITTEN and bool(found.weekdag or _DATE_WORD.search(before)))
    if _NO_DATE.search(before) or before[-1:].isalnum() or found.dag > 31 or not 1 <= found.maand <= 12:
        return False
    return "-" in found.vorm or bool(found.weekdag or _DATE_WORD.search(before)) or plain(text) == plain(found.tekst)


class _Weekday(NamedTuple):
    """A weekday with its date: whether they agree (None: not known), the days it can be, and what is missing."""

    klopt: bool | None
    dagen: tuple[date, ...]
    lost: Lost


def weekdays(dossier: Dossier) -> Iterator[Feit]:
    """Per date with a weekday before it: whether the day is that weekday, in the printed year or in a year close by."""
    groups: dict[str, list[Dagplek]] = {}
    for spot in dates(dossier):
        if spot.vondst.weekdag and spot.vondst.bestaat:
            groups.setdefault(plain(spot.vondst.tekst).lower(), []).append(spot)
    for text, group in groups.items():
        read = [_weekday(dossier, spot) for spot in group]
        fits = True if any(r.klopt for r in read) else None if any(r.klopt is None for r in read) else False
        lost = tuple(gemis for r in read for gemis in r.lost) if fits is None else ()
        days = tuple(dict.fromkeys(day for r in read for day in r.dagen))
        found = group[0].vondst
        words = tuple(f"{dag(day)} is een {WEEKDAGEN[day.weekday()]}" for day in days)
        yield Feit("weekdag", text, known(klopt=fits, jaar_gedrukt=found.jaar_genoemd),
                   {"werkelijk": opsomming(words) or "in de jaren rond het stuk bestaat die dag niet",
                    "plekken": listed(spot.plek for spot in group)}, places(spot.plek for spot in group),
                   {"klopt": lost} if lost else {},
                   partial(Berekening, (), "de dag opzoeken in de kalender", stappen=words))


def _weekday(dossier: Dossier, spot: Dagplek) -> _Weekday:
    found = spot.vondst
    if found.vroegst:
        days: tuple[date, ...] = (found.vroegst,)
    else:
        today, lost = day_of(dossier, spot.passage)
        if today is None:
            return _Weekday(None, (), lost)
        days = _near(found, today)
    return _Weekday(any(WEEKDAGEN[one.weekday()] == found.weekdag for one in days), days, ())


def _near(found: Vondst, today: Datum) -> tuple[date, ...]:
    """The days that a date without a year can be: in the years around the document, or the one that jl. or a.s. points to."""
    years = range(today.vroegst.year - 1, today.laatst.year + 2)
    days = tuple(one for year in years if (one := _on(year, found.maand or 1, found.dag or 1)))
    if found.relatief == "jl.":
        return tuple(one for one in days if one <= today.laatst)[-1:]
    return tuple(one for one in days if one >= today.vroegst)[:1] if found.relatief == "a.s." else days


def _on(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def periods(dossier: Dossier) -> Iterator[Feit]:
    """The periods in the documents with both ends printed, one fact for all: how many end before they begin."""
    found = [*_printed_periods(dossier), *_year_periods(dossier)]
    wrong = [spot for spot, reversed_ in found if reversed_]
    if found:
        yield Feit("tekstperiode", "periodes in de tekst", {"omgekeerd": len(wrong)},
                   {"periodes": listed(wrong), "een": len(cells(wrong)) == 1}, places(wrong) or places([found[0][0]]),
                   som=partial(Berekening, (), "begin en eind vergelijken",
                               stappen=tuple(spot.woorden + ": het eind ligt vóór het begin" for spot in wrong)),
                   cellen=cells(wrong))


def _printed_periods(dossier: Dossier) -> Iterator[tuple[Plek, bool]]:
    spots = list(dates(dossier))
    for one in spots:
        found = one.vondst
        if found.soort == "periode" and found.vroegst and found.laatst and _both_ends(found):
            yield one.plek, found.vroegst > found.laatst and not _moved(one, found.begin)
    for one, other in pairwise(spots):
        text = one.passage.alinea.tekst
        between = text[one.vondst.eind:other.vondst.begin]
        if one.passage.pad == other.passage.pad and _UNTIL.fullmatch(between) and all(
                _WRITTEN_YEAR.search(spot.vondst.tekst) for spot in (one, other)):
            first, last = one.vondst.vroegst, other.vondst.laatst
            if first and last:
                yield (Plek(plain(text[one.vondst.begin:other.vondst.eind]), one.passage),
                       first > last and not _moved(one, one.vondst.begin))


def _both_ends(found: Vondst) -> bool:
    """Whether the year of both ends is certain: two years, or two days of one month with a word between."""
    if found.dag is not None:
        return found.jaar_genoemd and bool(re.search(r"\d\s*(?:tot en met|t/m|tot)\s*\d", found.tekst, re.IGNORECASE))
    return len(_WRITTEN_YEAR.findall(found.tekst)) == 2


def _moved(spot: Dagplek, at: int) -> bool:
    """Whether the sentence says that a day was moved: from one day to another that comes before it."""
    text = spot.passage.alinea.tekst
    return _MOVED.search(text[max(0, at - 80):spot.vondst.eind + 60]) is not None


def _year_periods(dossier: Dossier) -> Iterator[tuple[Plek, bool]]:
    for i, alinea in enumerate(dossier.voorstel.alineas or ()):
        for match in _YEARS.finditer(alinea.tekst):
            yield Plek(plain(match[0]), Passage(f"/alineas/{i}", alinea)), int(match[1]) > int(match[2])


SOORTEN = (
    Feitsoort("datumbestaan", "De datums in de tekst: bestaan zij in de kalender?", ("alineas",),
              {"onbestaand": Veld(Type.AANTAL, "datums die niet bestaan")},
              {"datums": "de datums met hun plaats", "een": "of het er één is"}, calendar_days, "geen datum in de tekst"),
    Feitsoort("weekdag", "Een datum met een weekdag ervoor.", ("alineas",),
              {"klopt": Veld(Type.JANEE, "of de weekdag bij de datum hoort; zonder gedrukt jaar: in een jaar rond het stuk"),
               "jaar_gedrukt": Veld(Type.JANEE, "of het jaar erbij staat")},
              {"werkelijk": "welke weekdag het is", "plekken": "de datum zoals zij er staat, met haar plaatsen"}, weekdays,
              "geen datum met een weekdag"),
    Feitsoort("tekstperiode", "De periodes in de tekst waarvan begin en eind zeker zijn.", ("alineas",),
              {"omgekeerd": Veld(Type.AANTAL, "periodes die eindigen voordat zij beginnen")},
              {"periodes": "de periodes met hun plaats", "een": "of het er één is"}, periods,
              "geen periode met een zeker begin en eind"),
)
