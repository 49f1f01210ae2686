"""The Algemene termijnenwet (BWBR0002448): how statutory terms that count forward end.

A term that ends on a Saturday, Sunday or recognised holiday runs on to the next working day (art. 1); a term of three
days or more holds at least two working days (art. 2). Terms that count back from an event, and terms of more than
90 days or twelve weeks, are not extended (art. 1 lid 2, art. 4). Holidays: art. 3, with 5 May every year and Good
Friday; days equated by royal decree are data, known for 2022 to 2028.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from vtt_engine.notation import dag, dag_met_weekdag

DECREE_YEARS = range(2022, 2029)
DECREE_DAYS = frozenset(date.fromisoformat(day) for day in (
    "2022-05-27", "2023-04-28", "2023-05-19", "2024-05-10", "2024-12-27", "2025-05-30", "2026-01-02", "2026-05-15",
    "2027-05-07", "2028-04-28", "2028-05-26"))
CALENDAR_YEARS = range(1965, 2201)  # from the year the act came into force to the last year a record can hold
LONGEST = 90


@dataclass(frozen=True, slots=True)
class Termijn:
    """The last day of a term and the steps that led to it; ``onzeker`` if a decree day could still move it."""

    dag: date
    stappen: tuple[str, ...]
    onzeker: bool = False

    @property
    def uiterlijk(self) -> date:
        """The last day the term can end on: the working day after ``dag`` if it is not known whether ``dag`` counts."""
        if not self.onzeker:
            return self.dag
        later = self.dag + timedelta(days=1)
        while not working_day(later):
            later += timedelta(days=1)
        return later


@dataclass(frozen=True, slots=True)
class Wettermijn:
    """A statutory term of a number of days that counts forward."""

    dagen: int

    def na(self, start: date) -> Termijn:
        """The last day when the term begins the day after ``start``."""
        end = date.fromordinal(min(start.toordinal() + self.dagen, date.max.toordinal()))
        steps = [f"{dag(start)} + {self.dagen} dagen = {dag_met_weekdag(end)}"]
        if self.dagen > LONGEST:
            return Termijn(end, tuple(steps))
        if start.year not in CALENDAR_YEARS or end.year not in CALENDAR_YEARS:
            steps.append(f"de feestdagen van {end.year} zijn niet bekend; niet verlengd")
            return Termijn(end, tuple(steps), True)
        longer = end
        while self.dagen >= 3 and self._working_days(start, longer) < 2:
            longer += timedelta(days=1)
        if longer != end:
            steps.append(f"minstens twee werkdagen in de termijn (Atw art. 2): {dag_met_weekdag(longer)}")
        end = longer
        while not working_day(longer):
            longer += timedelta(days=1)
        if longer != end:
            steps.append(f"verlengd tot de volgende werkdag (Atw art. 1): {dag_met_weekdag(longer)}")
        doubt = longer.year not in DECREE_YEARS and _bridge(longer)
        if doubt:
            steps.append(f"of {dag(longer)} bij koninklijk besluit is gelijkgesteld, is niet bekend")
        return Termijn(longer, tuple(steps), doubt)

    @staticmethod
    def _working_days(start: date, end: date) -> int:
        return sum(working_day(start + timedelta(days=n)) for n in range(1, (end - start).days + 1))


def working_day(day: date) -> bool:
    """Whether a day is no Saturday, Sunday, recognised holiday or day equated with one."""
    return day.weekday() < 5 and day not in DECREE_DAYS and not _holiday(day)


def day_off(day: date) -> str:
    """Say why a day is no working day: een zaterdag, een zondag, een feestdag. Empty for a working day.

    The holidays are known for ``CALENDAR_YEARS``, the decree days for ``DECREE_YEARS``; other days count as working days.
    """
    if day.weekday() >= 5:
        return "een zaterdag" if day.weekday() == 5 else "een zondag"
    if day in DECREE_DAYS:
        return "een dag die met een feestdag is gelijkgesteld"
    return "een feestdag" if day.year in CALENDAR_YEARS and _holiday(day) else ""


def _holiday(day: date) -> bool:
    """Whether a day is a recognised holiday; most days are outside the season and need no slow import to know."""
    in_season = (3, 20) <= (day.month, day.day) <= (6, 15) or (day.month, day.day) in ((1, 1), (12, 25), (12, 26))
    return in_season and day in _holidays(day.year)


def _bridge(day: date) -> bool:
    """Whether a decree could name this day: a Friday after a holiday on Thursday, a Monday before one on Tuesday."""
    beside = {0: 1, 4: -1}.get(day.weekday())
    return beside is not None and _holiday(day + timedelta(days=beside))


@cache
def _holidays(year: int) -> frozenset[date]:
    import holidays  # slow to import, and only needed where a forward term ends

    return frozenset({*holidays.country_holidays("NL", years=year), date(year, 5, 5)})
