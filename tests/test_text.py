"""Figures, amounts, days and sentences as people write them: every notation of practice, read back exactly."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vtt_engine.notation import dag, dag_met_weekdag, euro, getal
from vtt_engine.text.amounts import find_amounts
from vtt_engine.text.dates import find_dates, iso
from vtt_engine.text.numbers import is_empty, read_figure
from vtt_engine.text.sentences import sentences, words

STEADY = settings(deadline=None, max_examples=150)
CENTS = st.integers(0, 10**13)
DAYS = st.dates(date(1990, 1, 1), date(2099, 12, 31))


@pytest.mark.parametrize(("text", "cent"), [
    ("€ 983.000", 983_000_00), ("€ 983. 000", 983_000_00), ("€733.000", 733_000_00), ("€ 310.314,=", 310_314_00),
    ("€ 70.000,-", 70_000_00), ("70.000 euro", 70_000_00), ("€ 1,1 mln", 1_100_000_00), ("1,4 miljoen euro", 1_400_000_00),
    ("zes ton", 600_000_00), ("€ 24,1 miljard", 24_100_000_000_00), ("-/- € 186", -186_00), ("€ -250.000", -250_000_00),
    ("€ 982.514,30", 982_514_30), ("€ 47,50", 47_50), ("EUR 1.000", 1_000_00), ("N € 31.393", -31_393_00),
    ("€ 15.428 V", 15_428_00), ("€ 4.977-", -4_977_00)])
def test_every_notation_of_an_amount_is_read(text: str, cent: int) -> None:
    assert [found.cent for found in find_amounts(f"Het gaat om {text} voor 2025.")] == [cent]


@pytest.mark.parametrize("text", ["Bedragen x € 1.000", "in 2025", "artikel 35", "kenmerk 21.0001535", "4,7 fte", "20- 25%", "640.787 inwoners"])
def test_what_is_no_amount_is_not_read_as_one(text: str) -> None:
    assert find_amounts(text) == ()


def test_a_range_is_two_amounts_and_no_minus() -> None:
    assert [found.cent for found in find_amounts("tussen € 1.000 - € 2.000")] == [100_000, 200_000]


@pytest.mark.parametrize(("text", "waarde", "twijfel"), [
    ("982.51411", 982514, "voetnoot"), ("47 ,", 47, "komma"), ("983. 000", 983000, "spatie"), ("2.5", 25, "komma")])
def test_damage_is_a_question_and_no_guess(text: str, waarde: int, twijfel: str) -> None:
    found = read_figure(text)
    assert found is not None
    assert found.waarde == waarde
    assert twijfel in found.twijfel


@pytest.mark.parametrize(("text", "waarde"), [("-250.000", -250000), ("-/-186", -186), ("4.977-", -4977), ("N 31.393", -31393),
                                              ("89.926 N", -89926), ("15.428 V", 15428), ("(186)", -186), ("+32%", 32), ("70.000,-", 70000)])
def test_every_sign_of_a_cell_is_read(text: str, waarde: int) -> None:
    found = read_figure(text)
    assert found is not None
    assert (found.waarde, found.twijfel) == (waarde, "")


@pytest.mark.parametrize("text", ["-", "", " ", "PM", "-PM", "pm", "(*)", "–", "n.v.t."])
def test_an_empty_cell_is_no_figure(text: str) -> None:
    assert is_empty(text)
    assert read_figure(text) is None


@given(CENTS)
@STEADY
def test_an_amount_we_write_is_read_back(cent: int) -> None:
    found = find_amounts(f"kost {euro(cent)} in totaal")
    assert [(one.cent, one.stap, one.twijfel) for one in found] == [(cent, 1 if cent % 100 else 100, "")]


@given(st.integers(-(10**12), 10**12), st.integers(0, 4))
@STEADY
def test_a_figure_we_write_is_read_back(waarde: int, decimalen: int) -> None:
    found = read_figure(getal(waarde, decimalen))
    assert found is not None
    assert (found.waarde, found.decimalen, found.twijfel) == (waarde, decimalen, "")


@given(DAYS)
@STEADY
def test_a_day_we_write_is_read_back(day: date) -> None:
    for text in (dag(day), dag_met_weekdag(day), f"{day:%d-%m-%Y}", day.isoformat()):
        assert [iso(found) for found in find_dates(f"op {text} besluit het bestuur")] == [day.isoformat()], text


@given(DAYS, st.integers(1, 400))
@STEADY
def test_a_period_of_months_runs_from_its_first_to_its_last_day(day: date, length: int) -> None:
    from vtt_engine.notation import MAANDEN

    end = day + timedelta(days=length)
    found = find_dates(f"{MAANDEN[day.month - 1]} {day.year} - {MAANDEN[end.month - 1]} {end.year}")
    assert [iso(one) for one in found] == [f"{day:%Y-%m}/{end:%Y-%m}"]


@pytest.mark.parametrize(("text", "expected"), [
    ("eind maart 2025", "2025-03-21/2025-03-31"), ("maart - juli 2025", "2025-03/2025-07"), ("december 2024", "2024-12"),
    ("02-02-21", "2021-02-02"), ("1 januari ‘21", "2021-01-01"), ("10 t/m 12 mei 2025", "2025-05-10/2025-05-12"),
    ("medio september 2025", "2025-09-11/2025-09-20"), ("31 februari 2025", None)])
def test_other_notations_of_a_date(text: str, expected: str | None) -> None:
    assert [iso(found) for found in find_dates(f"Dat is {text}, zo staat het er.")] == [expected]


def test_a_date_without_year_takes_the_year_that_is_given() -> None:
    assert [(iso(found), found.jaar_genoemd) for found in find_dates("op 13 november", 2024)] == [("2024-11-13", False)]
    assert [iso(found) for found in find_dates("op 13 november")] == [None]


@pytest.mark.parametrize("text", ["21.0001535", "paragraaf 1.2.10", "BWBR0003740", "3-5 fte", "mei te veel"])
def test_what_is_no_date_is_not_read_as_one(text: str) -> None:
    assert find_dates(text) == ()


def test_sentences_end_where_a_reader_ends_them() -> None:
    text = "Op grond van art. 35 Wgr, t.b.v. de raden. Het kost € 1.000. Dat is veel! De heer A. Jansen komt."
    assert [one.tekst for one in sentences(text)] == ["Op grond van art. 35 Wgr, t.b.v. de raden.", "Het kost € 1.000.",
                                                      "Dat is veel!", "De heer A. Jansen komt."]
    assert words("de AB-vergadering (2025)") == ["de", "AB-vergadering"]


@pytest.mark.parametrize("text", ["Er deden 3 meisjes mee.", "Zie punt 4 junior.", "Zaak 12.3.25 en 1/2."])
def test_a_word_that_begins_like_a_month_is_no_date(text: str) -> None:
    assert find_dates(text, 2025) == ()


def test_a_comma_may_stand_after_a_weekday() -> None:
    assert [(found.weekdag, found.vroegst) for found in find_dates("op woensdag, 10 september 2025")] == [
        ("woensdag", date(2025, 9, 10))]


@pytest.mark.parametrize(("text", "bestaat"), [("28 t/m 30 april 2025", True), ("28 t/m 31 april 2025", False),
                                               ("30 t/m 31 februari 2025", False)])
def test_a_range_with_a_day_that_no_calendar_has_does_not_exist(text: str, bestaat: bool) -> None:
    assert [found.bestaat for found in find_dates(text)] == [bestaat]


def test_a_year_before_a_comma_is_no_part_of_an_amount() -> None:
    assert [found.cent for found in find_amounts("in 2025, 45 euro en € 1, 5 mln, 47,50 euro en 70.000,- euro")] == [
        45_00, 1_500_000_00, 47_50, 70_000_00]
