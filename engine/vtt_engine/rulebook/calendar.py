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
LONGEST = 90


@dataclass(frozen=True, slots=True)
class Termijn:
    """The last day of a term and the steps that led to it; ``onzeker`` if a decree day could still move it."""

    dag: date
    stappen: tuple[str, ...]
    onzeker: bool = False


@dataclass(frozen=True, slots=True)
class Wettermijn:
    """A statutory term of a number of days that counts forward."""

    dagen: int

    def na(self, start: date) -> Termijn:
        """The last day when the term begins the day after ``start``."""
        end = start + timedelta(days=self.dagen)
        steps = [f"{dag(start)} + {self.dagen} dagen = {dag_met_weekdag(end)}"]
        doubt = False
        if self.dagen <= LONGEST:
            while self.dagen >= 3 and self._working_days(start, end) < 2:
                end += timedelta(days=1)
                steps.append(f"minstens twee werkdagen in de termijn (Atw art. 2): {dag_met_weekdag(end)}")
            while not working_day(end):
                end += timedelta(days=1)
                if working_day(end):
                    steps.append(f"verlengd tot de volgende werkdag (Atw art. 1): {dag_met_weekdag(end)}")
            doubt = end.year not in DECREE_YEARS and _bridge(end)
            if doubt:
                steps.append(f"of {dag(end)} bij koninklijk besluit is gelijkgesteld, is niet bekend")
        return Termijn(end, tuple(steps), doubt)

    @staticmethod
    def _working_days(start: date, end: date) -> int:
        return sum(working_day(start + timedelta(days=n)) for n in range(1, (end - start).days + 1))


def working_day(day: date) -> bool:
    """Whether a day is no Saturday, Sunday, recognised holiday or day equated with one."""
    return day.weekday() < 5 and day not in DECREE_DAYS and not (_season(day) and day in _holidays(day.year))


def _season(day: date) -> bool:
    """Whether holidays fall around this time at all; spares most terms the slow import of the holidays package."""
    return (3, 20) <= (day.month, day.day) <= (6, 15) or (day.month, day.day) in ((1, 1), (12, 25), (12, 26))


def _bridge(day: date) -> bool:
    """Whether a decree could name this day: a Friday or Monday beside a holiday, or the days around New Year."""
    around = (day - timedelta(days=1), day + timedelta(days=1))
    return any(_season(d) and d in _holidays(d.year) for d in around)


@cache
def _holidays(year: int) -> frozenset[date]:
    import holidays  # slow to import, and only needed where a forward term ends

    return frozenset({*holidays.country_holidays("NL", years=year), date(year, 5, 5)})
