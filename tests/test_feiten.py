"""Properties of the arithmetic under the facts, and of sums and divisions as a whole: they hold for any printed figures."""

import re
from fractions import Fraction
from functools import cache, partial
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.conftest import ROOT, as_bytes
from tests.test_deletion import one_of_each, without
from tests.test_dossiers import BESIDE, FAMILIES, MAP, data_of, paths, with_profiles
from vtt_engine.check import Controle
from vtt_engine.facts.arithmetic.tables import rounding
from vtt_engine.facts.buffers.capital import annuity, linear
from vtt_engine.facts.catalog import SOORTEN
from vtt_engine.facts.division.members import term_of
from vtt_engine.facts.division.shares import portion
from vtt_engine.facts.dossier import Dossier, bounds, span
from vtt_engine.facts.fact import Bereik, count, known
from vtt_engine.facts.interval import Interval, half_up, printed
from vtt_engine.facts.mentions import widest
from vtt_engine.profiles import Deelnemer
from vtt_engine.record.reading import lees
from vtt_engine.record.values import Datum

STEADY = settings(deadline=None, max_examples=60, suppress_health_check=list(HealthCheck))  # a slow machine is no failure
NUMBER = st.fractions(-1000, 1000, max_denominator=60)
INTERVAL = st.tuples(NUMBER, NUMBER).map(lambda ends: Interval(min(ends), max(ends)))
PART = st.fractions(0, 1, max_denominator=12)
EUROS = st.integers(1, 10**7)


def inside(interval: Interval, part: Fraction) -> Fraction:
    return interval.laag + (interval.hoog - interval.laag) * part


@given(INTERVAL, INTERVAL, PART, PART)
@STEADY
def test_arithmetic_on_intervals_holds_that_on_their_values(one: Interval, two: Interval, a: Fraction, b: Fraction) -> None:
    x, y = inside(one, a), inside(two, b)
    for made, exact in ((one + two, x + y), (one.product(two), x * y), (one.times(y), x * y)):
        assert made.laag <= exact <= made.hoog
    assert one.gap(two) <= abs(x - y)


@given(INTERVAL, INTERVAL, NUMBER)
@STEADY
def test_arithmetic_on_intervals_is_no_wider_than_it_must(one: Interval, two: Interval, factor: Fraction) -> None:
    assert set(one + two) == {one.laag + two.laag, one.hoog + two.hoog}
    assert set(one.times(factor)) == {end * factor for end in one}
    assert set(one.product(two)) <= {a * b for a in one for b in two}
    assert one.gap(two) == two.gap(one)
    nearest = min(abs(a - b) for a in one for b in two)
    assert one.gap(two) == (0 if one.laag <= two.hoog and two.laag <= one.hoog else nearest)


@given(st.integers(-(10**9), 10**9), st.integers(0, 10**6))
@STEADY
def test_a_printed_figure_reaches_half_a_step_each_way(value: int, step: int) -> None:
    shown = printed(value, step)
    assert (shown.hoog - shown.laag, shown.hoog + shown.laag) == (step, 2 * value)


@given(st.integers(-(10**6), 10**6), st.integers(2, 40))
@STEADY
def test_rounding_is_to_the_nearest_and_leaves_whole_numbers(whole: int, parts: int) -> None:
    assert half_up(whole) == half_up(Fraction(whole)) == whole
    for i in range(parts):
        part = Fraction(i, parts)
        assert half_up(abs(whole) + part) == abs(whole) + (part >= Fraction(1, 2))


@given(st.integers(0, 10**6), st.integers(1, 400))
@STEADY
def test_the_margins_of_a_sum_are_the_formulas(step: int, terms: int) -> None:
    usual, largest = rounding(step, terms)
    assert 12 * usual**2 <= 9 * (terms + 1) * step**2 < 12 * (usual + 1) ** 2
    assert 2 * largest <= (terms + 1) * step < 2 * (largest + 1)


@given(st.one_of(st.integers(-(10**9), 10**9), st.integers(-50, 50).map(lambda n: n * 100_000)), st.sampled_from([1, 100, 100_000]))
@STEADY
def test_only_a_round_amount_in_text_has_a_wide_reading(cent: int, step: int) -> None:
    assert widest(cent, step, stated=True) == step
    assert widest(cent, step, stated=False) == (100_000 if cent and cent % 100_000 == 0 and step == 100 else step)


@pytest.mark.parametrize("method", [linear, annuity])
@given(credit=EUROS, rest=st.integers(0, 10**6), rate=st.fractions(0, Fraction(1, 10), max_denominator=1000), years=st.integers(1, 40))
@STEADY
def test_an_investment_is_written_off_in_its_years(method: Any, credit: int, rest: int, rate: Fraction, years: int) -> None:
    book: Fraction = Fraction(credit)
    burdens = []
    for year in range(1, years + 1):
        burden = method(credit, rest, rate, years, year)
        assert burden.rente == book * rate
        assert burden.samen == burden.afschrijving + burden.rente
        book -= burden.afschrijving
        burdens.append(burden)
    assert book == rest
    assert len({b.samen if method is annuity and rate else b.afschrijving for b in burdens}) == 1
    after = method(credit, rest, rate, years, years + 1)
    assert (after.afschrijving, after.rente) == (0, rest * rate)


@given(st.lists(st.integers(0, 1000), min_size=2, max_size=8), st.integers(1, 50), st.data())
@STEADY
def test_the_share_of_a_rounded_key_holds_that_of_what_it_stands_for(key: list[int], step: int, data: st.DataObject) -> None:
    exact = [max(Fraction(0), value + Fraction(step, 2) * data.draw(st.sampled_from([-1, 0, 1]))) for value in key]
    if sum(key) > 0 and sum(exact) > 0:
        reach = portion(key[0], sum(key), len(key), step)
        assert 0 <= reach.laag <= exact[0] / sum(exact) <= reach.hoog <= 1
    if sum(key) > 0:
        assert portion(key[0], sum(key), len(key), 0) == Interval(Fraction(key[0], sum(key)), Fraction(key[0], sum(key)))


@given(st.lists(st.dates(), max_size=5))
@STEADY
def test_the_days_that_mentions_leave_open(days: list[Any]) -> None:
    ordinals = sorted({day.toordinal() for day in days})
    found = span([Datum(day, day, str(day)) for day in days])
    assert found == (None if not ordinals else ordinals[0] if len(ordinals) == 1 else Bereik(ordinals[0], ordinals[-1]))
    if found is not None:
        assert bounds(found) == (ordinals[0], ordinals[-1])


@given(st.integers(0, 9), st.integers(0, 9))
@STEADY
def test_what_may_count_makes_a_number_uncertain(certain: int, maybe: int) -> None:
    assert bounds(count(certain, maybe)) == (certain, certain + maybe)
    assert isinstance(count(certain, maybe), Bereik) is (maybe > 0)
    assert known(a=None, b=0, c=False) == {"b": 0, "c": False}


@pytest.mark.parametrize(("van", "tot", "words"), [(None, 2025, "tot en met 2025"), (2026, None, "vanaf 2026"), (None, None, ""),
                                                   (2024, 2025, "vanaf 2024 tot en met 2025")])
def test_the_years_in_which_a_gemeente_takes_part(van: int | None, tot: int | None, words: str) -> None:
    assert term_of(Deelnemer(naam="A", code="GM0001", van=van, tot=tot)) == words


def checked(controle: Controle, data: dict[str, Any], code: str) -> list[tuple[str, str]]:
    body = {"naam": "GR", "vorm": "openbaar lichaam"}
    report = controle.toets(as_bytes({"titel": "x", "datum": "2025-03-01", "organisatie": body, **data}), "x.json")
    assert report.niet_gelezen == ()
    return [(u.over, u.ernst or u.uitkomst) for u in report.uitkomsten if u.code == code]


@given(terms=st.lists(st.tuples(st.sampled_from(["plus", "min"]), EUROS.map(lambda n: n * 1000 + 1)), min_size=1, max_size=5), off=st.integers(1, 100))
@STEADY
def test_a_sum_in_words_is_right_or_is_found(terms: list[tuple[str, int]], off: int, controle: Controle) -> None:
    total = sum(-value if sign == "min" else value for sign, value in terms)
    for wrong in (0, len(terms) + 1 + off, -(len(terms) + 1 + off)):
        sums = [{"id": "s", "soort": "nettosom", "termen": [{"naam": f"t{i}", "waarde": value, "teken": sign}
                                                            for i, (sign, value) in enumerate(terms)],
                 "uitkomst": {"naam": "uitkomst", "waarde": total + wrong}}]
        if (total + wrong) % 1000:  # an outcome in thousands has a wider reading
            assert checked(controle, {"rekensommen": sums}, "REK-07") == [("som s", "fout" if wrong else "voldoet")]


def test_messages_show_all_evidence() -> None:
    """Evidence is made for messages: each name of it stands in some message on a fact that the same function makes."""
    def maker(naam: str) -> Any:
        make = SOORTEN[naam].maak
        return make.func if isinstance(make, partial) else make

    shown: dict[Any, set[str]] = {}
    for bound in Controle().boek.regels.values():
        rule = bound.regel
        texts = [rule.herstel, *(text for eis in rule.eisen for text in (eis.melding, eis.herstel) if text),
                 *(remark.melding for remark in rule.opmerkingen or ())]
        shown.setdefault(maker(rule.feit), set()).update(
            re.findall(r"\w+", " ".join(re.findall(r"{[{%].*?[%}]}", " ".join(texts), re.DOTALL))))
    assert [(naam, key) for naam, kind in SOORTEN.items() for key in kind.bewijs if key not in shown.get(maker(naam), ())] == []


@cache
def _ready() -> Controle:
    return with_profiles(Controle())


def profile_of(read: Any) -> Any:
    return _ready()._profile(read, [])


def _dossiers() -> list[Any]:
    """Every kept record with its profile and what lies beside it."""
    found = []
    for path in (*sorted(MAP.glob("*.yaml")), *sorted(ROOT.glob("voorbeelden/*/voorstel.json"))):
        read = lees(path.read_bytes(), path.name)
        beside = tuple(lees((MAP / f"bij/{name}.yaml").read_bytes(), name).voorstel for name in BESIDE.get(path.stem.rpartition("-")[0], ()))
        found.append(pytest.param(read, profile_of(read), beside, id=path.stem if path.suffix == ".yaml" else path.parent.name))
    return found


@pytest.mark.parametrize(("lezing", "profiel", "bij"), _dossiers())
def test_facts_keep_what_their_kind_promises(lezing: Any, profiel: Any, bij: Any) -> None:
    """Their fields and evidence are those of the kind; what is absent is named; a range is a real one; pointers point."""
    wrong = broken_promises(Dossier(lezing.voorstel, profiel, bij))
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("family", FAMILIES)
def test_facts_of_a_record_with_a_gap_keep_it_too(family: str) -> None:
    data, name = data_of(f"{family}-goed"), f"{family}-goed.json"
    wrong = set()
    for path in one_of_each(paths(data)):
        if path == ("titel",):
            continue  # without a title nothing is read
        read = lees(as_bytes(without(data, path)), name)
        wrong |= {f"zonder {path}: {text}" for text in broken_promises(Dossier(read.voorstel, profile_of(read), ()))}
    assert not wrong, "\n".join(sorted(wrong))


def broken_promises(dossier: Dossier) -> list[str]:
    wrong = []
    for naam, kind in SOORTEN.items():
        for feit in kind.maak(dossier):
            evidence = feit.evidence()
            sum_ = feit.som()
            terms = [term for term in (*sum_.termen, sum_.verwacht, sum_.gevonden) if term is not None]
            pads = [place.pad for place in feit.plaatsen] + [term.pad for term in terms if term.pad is not None]
            checks = {"soort": feit.soort == naam, "velden": set(feit.velden) <= set(kind.velden),
                      "ontbreekt": set(feit.ontbreekt) <= set(kind.velden) and all(feit.ontbreekt.values()),
                      "bewijs": not evidence or set(evidence) <= set(kind.bewijs), "eenheid": bool(feit.eenheid),
                      "bereik": all(value.laag < value.hoog for value in feit.velden.values() if isinstance(value, Bereik)),
                      "woorden": all(value in kind.velden[key].woorden for key, value in feit.velden.items()
                                     if key in kind.velden and isinstance(value, str)),
                      "paden": all(isinstance(pad, str) and pad.startswith(("/", "profiel:/", "bij:/", "uitzonderingen:/")) for pad in pads),
                      "gemis": all(isinstance(part, str) and part for lost in feit.ontbreekt.values() for gemis in lost for part in gemis),
                      "termen": all(isinstance(term.naam, str) and isinstance(term.eenheid, str) for term in terms)}
            wrong += [f"{naam}, {feit.sleutel}: {what}" for what, right in checks.items() if not right]
    return wrong
