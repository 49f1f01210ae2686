"""Days and months in running text: ``15 januari 2025``, ``02-02-21``, ``eind maart``, ``maart - juli 2025``, ``8 juni jl.``

A year that is not printed is taken from the other end of a period, else from ``jaar``; where neither tells, the date has none.
"""

import re
from calendar import monthrange
from datetime import date
from functools import lru_cache
from typing import Literal, NamedTuple

from vtt_engine.notation import MAANDEN, WEEKDAGEN
from vtt_engine.text import MEMORY

Soort = Literal["dag", "maand", "deel", "periode"]
_SHORT = {naam[:3]: i for i, naam in enumerate(MAANDEN, 1)} | {"mrt": 3, "sept": 9}
_MONTH = rf"(?:(?:{'|'.join(MAANDEN)})\b|(?:jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)\b\.?)"
_YEAR = r"(?:(?:19|20|21)\d{2}\b|[‘’']\d{2}\b)"
_WEEK = rf"(?P<week>\b(?:{'|'.join(WEEKDAGEN)})),?\s+"
_REL = r"(?:\s*,?\s*(?P<rel>j\.?l\.?|jongstleden|a\.?s\.?|aanstaande)(?![\w]))"
_PART = r"(?P<deel>begin|medio|half|midden|eind|einde|ultimo)\s+"
_DASH = r"\s*(?:-|–|—|t/m|tot en met|tot)\s*"
_DATE = re.compile(
    rf"(?:{_WEEK})?(?P<iso>\b(?:19|20)\d{{2}}-\d{{2}}-\d{{2}}\b)"
    rf"|(?:{_WEEK.replace('week', 'week2')})?(?<![\d.-])(?P<d2>\d{{1,2}})(?P<sep>[-/.])(?P<m2>\d{{1,2}})(?P=sep)"
    r"(?P<y2>(?:19|20)\d{2}|\d{2})(?![\d-])(?!\.\d)"
    rf"|(?:{_WEEK.replace('week', 'week3')})?(?<![\d.,])(?P<d3>\d{{1,2}})(?:{_DASH}(?P<d3b>\d{{1,2}}))?\s+(?P<m3>{_MONTH})"
    rf"(?:\s+(?P<y3>{_YEAR}))?{_REL}?"
    rf"|(?:{_PART})?\b(?P<m4>{_MONTH})(?:\s+(?P<y4a>{_YEAR}))?{_DASH}(?:(?:eind|begin|medio)\s+)?(?P<m4b>{_MONTH})(?:\s+(?P<y4>{_YEAR}))?"
    rf"|{_PART.replace('deel', 'deel5')}(?P<m5>{_MONTH})(?:\s+(?P<y5>{_YEAR}))?"
    rf"|\b(?P<m6>{_MONTH})\s+(?P<y6>{_YEAR})", re.IGNORECASE)
_HINT = re.compile(r"\d\s?[-/.]\s?\d|jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec", re.IGNORECASE)  # saves time


class Vondst(NamedTuple):
    """A date in text: where it stands (offsets), its words, and the first and last day it can be.

    ``vroegst`` and ``laatst`` are None when the year is not known or the day does not exist (``bestaat`` is then False).
    ``vorm`` names the notation by an example: ``15 januari 2025``, ``15-01-2025``, ``15-01-25``, ``2025-01-15``.
    """

    begin: int
    eind: int
    tekst: str
    soort: Soort
    vroegst: date | None
    laatst: date | None
    vorm: str
    jaar_genoemd: bool = True
    weekdag: str = ""
    relatief: Literal["", "jl.", "a.s."] = ""
    bestaat: bool = True
    dag: int | None = None
    maand: int | None = None


@lru_cache(MEMORY)
def find_dates(text: str, jaar: int | None = None) -> tuple[Vondst, ...]:
    """Find the dates in a text, from left to right. ``jaar``: the year for dates that name none (None: leave them open)."""
    if not _HINT.search(text):
        return ()
    return tuple(found for match in _DATE.finditer(text) if (found := _read(match, jaar)))


def iso(found: Vondst) -> str | None:
    """Write a date as a record does: a day, a month, or a period; None if it has no days."""
    if found.vroegst is None or found.laatst is None:
        return None
    if found.soort == "maand":
        return f"{found.vroegst:%Y-%m}"
    last = monthrange(found.laatst.year, found.laatst.month)[1]
    if found.soort == "periode" and found.vroegst.day == 1 and found.laatst.day == last:
        return f"{found.vroegst:%Y-%m}/{found.laatst:%Y-%m}"
    return found.vroegst.isoformat() if found.vroegst == found.laatst else f"{found.vroegst}/{found.laatst}"


def _read(match: re.Match[str], jaar: int | None) -> Vondst | None:
    week = (match["week"] or match["week2"] or match["week3"] or "").lower()
    if match["iso"]:
        parts = [int(part) for part in match["iso"].split("-")]
        return _day(match, parts[0], parts[1], parts[2], "2025-01-15", week)
    if match["d2"]:
        return _figures(match, week)
    if match["d3"]:
        return _written(match, jaar, week)
    if match["m4"]:
        return _period(match, jaar)
    month_text = match["m5"] or match["m6"]
    month, year_text = _month(month_text), match["y5"] or match["y6"]
    year = _year(year_text) or jaar
    part = (match["deel5"] or "").lower()
    kind: Soort = "deel" if part else "maand"
    if match["m6"] and len(month_text.rstrip(".")) < 4 and month_text.lower() not in MAANDEN:
        return None  # "jan 2025" may be a name; months alone are read only when written out
    low, high = _days_of(year, month, part)
    return _found(match, kind, low, high, "maart 2025", jaar_genoemd=bool(year_text), maand=month)


def _figures(match: re.Match[str], week: str) -> Vondst | None:
    year, month, day = int(match["y2"]), int(match["m2"]), int(match["d2"])
    short = len(match["y2"]) == 2
    if match["sep"] == "." and short:
        return None  # 1.2.10 is a chapter
    sep = match["sep"]
    return _day(match, year + 2000 if short else year, month, day, f"15{sep}01{sep}{'25' if short else '2025'}", week)


def _written(match: re.Match[str], jaar: int | None, week: str) -> Vondst | None:
    month, year_text = _month(match["m3"]), match["y3"]
    year = _year(year_text) or jaar
    rel = (match["rel"] or "").lower().replace(".", "")
    relative: Literal["", "jl.", "a.s."] = "jl." if rel in ("jl", "jongstleden") else "a.s." if rel else ""
    form = "15 januari 2025" if match["m3"].lower() in MAANDEN else "15 jan 2025"
    first = _day(match, year, month, int(match["d3"]), form, week, bool(year_text), relative)
    if not match["d3b"] or first is None:
        return first
    last = _day(match, year, month, int(match["d3b"]), form)
    if last is None or last.laatst is None or first.vroegst is None:
        exists = first.bestaat and last is not None and last.bestaat
        return first._replace(soort="periode", vroegst=None, laatst=None, bestaat=exists)
    return first._replace(soort="periode", laatst=last.laatst)


def _period(match: re.Match[str], jaar: int | None) -> Vondst:
    last_year = _year(match["y4"]) or _year(match["y4a"]) or jaar
    first_year = _year(match["y4a"]) or last_year
    low, _ = _days_of(first_year, _month(match["m4"]), (match["deel"] or "").lower())
    _, high = _days_of(last_year, _month(match["m4b"]), "")
    named = bool(match["y4"] or match["y4a"])
    return _found(match, "periode", low, high, "maart - juli 2025", jaar_genoemd=named, maand=_month(match["m4"]))


def _day(match: re.Match[str], year: int | None, month: int, day: int, form: str, week: str = "", named: bool = True,
         relative: Literal["", "jl.", "a.s."] = "") -> Vondst | None:
    if not 1 <= month <= 99 or not 0 <= day <= 99:
        return None
    exists = 1 <= month <= 12 and 1 <= day <= monthrange(year or 2024, month)[1]
    exact = date(year, month, day) if exists and year else None
    return _found(match, "dag", exact, exact, form, jaar_genoemd=named, weekdag=week, relatief=relative, bestaat=exists,
                  dag=day, maand=month)


def _found(match: re.Match[str], kind: Soort, low: date | None, high: date | None, form: str, *, jaar_genoemd: bool = True,
           weekdag: str = "", relatief: Literal["", "jl.", "a.s."] = "", bestaat: bool = True, dag: int | None = None,
           maand: int | None = None) -> Vondst:
    return Vondst(match.start(), match.end(), match[0].strip(), kind, low, high, form, jaar_genoemd, weekdag, relatief,
                  bestaat, dag, maand)


def _days_of(year: int | None, month: int, part: str) -> tuple[date | None, date | None]:
    """The days of (a part of) a month: begin is up to the 10th, medio and half the 11th to the 20th, eind from the 21st."""
    if year is None:
        return None, None
    last = monthrange(year, month)[1]
    low, high = {"begin": (1, 10), "medio": (11, 20), "half": (11, 20), "midden": (11, 20), "eind": (21, last),
                 "einde": (21, last), "ultimo": (last, last)}.get(part, (1, last))
    return date(year, month, low), date(year, month, high)


def _month(text: str) -> int:
    word = text.lower().rstrip(".")
    return MAANDEN.index(word) + 1 if word in MAANDEN else _SHORT[word]


def _year(text: str | None) -> int | None:
    if not text:
        return None
    digits = re.sub(r"\D", "", text)
    return int(digits) + 2000 if len(digits) == 2 else int(digits)
