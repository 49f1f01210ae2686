"""Holidays, statutory terms and outer dates, against the tables of the law (recht/normen.md, paragraph 3)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vtt_engine.calendar import DECREE_DAYS, LONGEST, Wettermijn, working_day
from vtt_engine.notation import dag_met_weekdag
from vtt_engine.rulebook.loading import default_rules, laad
from vtt_engine.rulebook.norm import VasteDag, fixed_day

NORMEN = laad([default_rules()]).normen

# year: Goede Vrijdag, 2e Paasdag, Koningsdag, 5 mei, Hemelvaart, 2e Pinksterdag | royal decree
HOLIDAYS = {
    2022: ("04-15 04-18 04-27 05-05 05-26 06-06", "05-27"),
    2023: ("04-07 04-10 04-27 05-05 05-18 05-29", "04-28 05-19"),
    2024: ("03-29 04-01 04-27 05-05 05-09 05-20", "05-10 12-27"),
    2025: ("04-18 04-21 04-26 05-05 05-29 06-09", "05-30"),
    2026: ("04-03 04-06 04-27 05-05 05-14 05-25", "01-02 05-15"),
    2027: ("03-26 03-29 04-27 05-05 05-06 05-17", "05-07"),
    2028: ("04-14 04-17 04-27 05-05 05-25 06-05", "04-28 05-26"),
}
EVERY_YEAR = "01-01 12-25 12-26"

# year: 34b, draft out, accounts, budget to GS, change out, gemeente, change; month-day and weekday
OUTER = {
    2023: "04-29 za 06-22 do 07-14 vr 09-14 do 10-08 zo 11-14 di 12-31 zo",
    2024: "04-29 ma 06-22 za 07-14 zo 09-14 za 10-08 di 11-14 do 12-31 di",
    2025: "04-29 di 06-22 zo 07-14 ma 09-14 zo 10-08 wo 11-14 vr 12-31 wo",
    2026: "04-29 wo 06-22 ma 07-14 di 09-14 ma 10-08 do 11-14 za 12-31 do",
    2027: "04-29 do 06-22 di 07-14 wo 09-14 di 10-08 vr 11-14 zo 12-31 vr",
    2028: "04-29 za 06-22 do 07-14 vr 09-14 do 10-08 zo 11-14 di 12-31 zo",
    2029: "04-29 zo 06-22 vr 07-14 za 09-14 vr 10-08 ma 11-14 wo 12-31 ma",
}


def _days(year: int, text: str) -> set[date]:
    return {date.fromisoformat(f"{year}-{day}") for day in text.split()}


@pytest.mark.parametrize("year", HOLIDAYS)
def test_the_working_days_of_a_year_are_those_of_the_table(year: int) -> None:
    named, decree = HOLIDAYS[year]
    closed = _days(year, named) | _days(year, decree) | _days(year, EVERY_YEAR)
    whole_year = [date(year, 1, 1) + timedelta(days=n) for n in range((date(year + 1, 1, 1) - date(year, 1, 1)).days)]
    assert {day for day in whole_year if not working_day(day) and day.weekday() < 5} == {d for d in closed if d.weekday() < 5}


def test_the_decree_days_are_those_of_the_table() -> None:
    assert {day for year, (_, decree) in HOLIDAYS.items() for day in _days(year, decree)} == DECREE_DAYS


def test_no_bridge_day_is_made_up() -> None:
    assert working_day(date(2027, 4, 26))


def _fixed(norm: str, year: int) -> date:
    """The fixed day of the newest version of a norm that falls in this calendar year."""
    value = NORMEN[norm].versies[-1].waarde
    assert value is not None
    assert isinstance(value.vaste_dag, VasteDag)
    return fixed_day(value.vaste_dag, year - value.vaste_dag.jaar)


@pytest.mark.parametrize("year", OUTER)
def test_the_outer_dates_are_those_of_the_table(year: int) -> None:
    value = NORMEN["wgr-35-1"].versies[-1].waarde
    assert value is not None
    assert value.dagen is not None
    weeks = timedelta(days=value.dagen)
    budget, change = _fixed("wgr-34-2", year), _fixed("gem-192", year)
    found = [_fixed("wgr-34b", year), budget - weeks, _fixed("wgr-34-3-4", year), budget, change - weeks,
             _fixed("gem-191", year), change]
    assert " ".join(f"{day:%m-%d} {dag_met_weekdag(day)[:2]}" for day in found) == OUTER[year]


@pytest.mark.parametrize("day", ["2014-06-01", "2015-06-01", "2021-06-01", "2023-06-01"])
@pytest.mark.parametrize(("derived", "outer"), [("wgr-35-1d", "wgr-34-2"), ("wgr-35-1d-wijziging", "gem-192")])
def test_a_derived_day_is_the_outer_day_less_the_weeks(derived: str, outer: str, day: str) -> None:
    known, last = (_day_of(norm, day) for norm in (derived, outer))
    version = NORMEN["wgr-35-1"].versie(date.fromisoformat(day))
    assert version is not None
    assert version.waarde is not None
    assert version.waarde.dagen is not None
    assert known == last - timedelta(days=version.waarde.dagen)


def _day_of(norm: str, day: str) -> date:
    """The fixed day of the version of a norm on this day, for the budget year after it."""
    version = NORMEN[norm].versie(date.fromisoformat(day))
    assert version is not None
    assert version.waarde is not None
    assert isinstance(version.waarde.vaste_dag, VasteDag)
    return fixed_day(version.waarde.vaste_dag, int(day[:4]) + 1)


def test_late_for_supervision_is_late_for_the_law() -> None:
    late, law = NORMEN["gem-203"].versies, NORMEN["wgr-34-2"].versies
    assert [(v.van, v.tot, v.waarde) for v in late] == [(v.van, v.tot, v.waarde) for v in law]


def test_the_first_day_to_adopt_a_budget() -> None:
    value = NORMEN["wgr-34-1"].versies[-1].waarde
    assert value is not None
    assert value.eerste_dag is not None
    assert value.vaste_dag is not None
    assert (fixed_day(value.eerste_dag, 2026), fixed_day(value.vaste_dag, 2026)) == (date(2025, 1, 1), date(2025, 12, 31))


@pytest.mark.parametrize(("start", "days", "end"), [
    ("2026-04-02", 5, "2026-04-08"),  # two working days: Good Friday, weekend and Easter Monday do not count
    ("2025-04-04", 14, "2025-04-22"),  # ends on Good Friday, runs on past Easter
    ("2025-09-10", 14, "2025-09-24"),  # ends on a working day
    ("2025-08-30", 14, "2025-09-15"),  # ends on a Saturday
    ("2025-08-31", 14, "2025-09-15"),  # ends on a Sunday
    ("2025-05-16", 14, "2025-06-02"),  # ends on a day equated by royal decree
    ("2025-04-21", 14, "2025-05-06"),  # ends on 5 May, a holiday every year
    ("2026-12-11", 14, "2026-12-28"),  # ends on Christmas Day
    ("2025-04-03", 2, "2025-04-07"),  # a term of two days needs no two working days
    ("2026-04-02", 2, "2026-04-07"),  # but it does not end in a weekend or on a holiday
    ("2025-01-04", 84, "2025-03-31"),  # twelve weeks after a Saturday
    ("2025-01-03", 85, "2025-03-31"),  # 85 days: ends on Saturday 29 March, extended
    ("2025-01-04", 90, "2025-04-04"),  # the longest term that is extended ends here on a Friday
    ("2025-01-05", 90, "2025-04-07"),  # and here on a Saturday
    ("2025-01-04", 91, "2025-04-05"),  # 91 days: longer than ninety, so it may end on a Saturday
])
def test_a_term(start: str, days: int, end: str) -> None:
    found = Wettermijn(days).na(date.fromisoformat(start))
    assert found.dag == date.fromisoformat(end), found.stappen
    assert not found.onzeker


def test_a_term_tells_its_steps() -> None:
    assert Wettermijn(5).na(date(2026, 4, 2)).stappen == (
        "2 april 2026 + 5 dagen = dinsdag 7 april 2026",
        "minstens twee werkdagen in de termijn (Atw art. 2): woensdag 8 april 2026")
    assert Wettermijn(14).na(date(2025, 4, 4)).stappen == (
        "4 april 2025 + 14 dagen = vrijdag 18 april 2025",
        "verlengd tot de volgende werkdag (Atw art. 1): dinsdag 22 april 2025")


@pytest.mark.parametrize(("start", "end", "doubt"), [
    ("2030-05-17", "2030-05-31", True),  # the Friday after Ascension Day, in a year without a known decree
    ("2029-12-21", "2030-01-04", False),  # 1 January 2030 is a Tuesday
    ("2035-04-17", "2035-05-01", False),
    ("2032-12-17", "2032-12-31", False),
    ("2021-04-30", "2021-05-14", True),  # before the decrees that were read
    ("2022-05-13", "2022-05-30", False),  # 27 May 2022 is in a decree
    ("2028-05-12", "2028-05-29", False),
])
def test_a_year_without_a_decree_says_so_where_it_matters(start: str, end: str, *, doubt: bool) -> None:
    found = Wettermijn(14).na(date.fromisoformat(start))
    assert (found.dag, found.onzeker) == (date.fromisoformat(end), doubt)
    assert doubt is ("koninklijk besluit" in found.stappen[-1])


@pytest.mark.parametrize("start", [date.max, date(9999, 12, 20), date.min, date(1964, 12, 31), date(2200, 12, 31)])
def test_a_year_far_away_gives_a_day_and_says_what_is_not_known(start: date) -> None:
    found = Wettermijn(14).na(start)
    assert found.onzeker
    assert "niet bekend" in found.stappen[-1]


starts = st.dates(date(2022, 1, 1), date(2028, 12, 31))


@given(starts, st.integers(1, LONGEST))
def test_a_term_never_ends_in_a_weekend_or_on_a_holiday(start: date, days: int) -> None:
    end = Wettermijn(days).na(start).dag
    assert end >= start + timedelta(days=days)
    assert working_day(end)
    assert all(not working_day(start + timedelta(days=n)) for n in range(days, (end - start).days)) or days >= 3


@given(starts, st.integers(3, LONGEST))
def test_a_term_of_three_days_holds_two_working_days(start: date, days: int) -> None:
    end = Wettermijn(days).na(start).dag
    assert sum(working_day(start + timedelta(days=n)) for n in range(1, (end - start).days + 1)) >= 2


@given(starts, st.integers(LONGEST + 1, 4000))
def test_a_long_term_is_never_extended(start: date, days: int) -> None:
    assert Wettermijn(days).na(start).dag == start + timedelta(days=days)


@given(starts, st.integers(1, LONGEST))
def test_a_later_start_never_ends_earlier(start: date, days: int) -> None:
    assert Wettermijn(days).na(start).dag <= Wettermijn(days).na(start + timedelta(days=1)).dag
