"""Properties that hold for any input: sums, rounding, both evaluators, reading."""


from fractions import Fraction
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vtt_engine.facts.arithmetic.tables import rounding
from vtt_engine.facts.fact import Bereik, Type, Veld, Waarde
from vtt_engine.facts.interval import half_up, printed
from vtt_engine.matching import durable
from vtt_engine.matching.reference import compile_reference
from vtt_engine.record.errors import NietGelezenError
from vtt_engine.record.reading import lees
from vtt_engine.record.values import Decimaal, read_amount
from vtt_engine.rulebook.expression import EisError, parse

FIELDS = {"a": Veld(Type.AANTAL, ""), "b": Veld(Type.AANTAL, "", onzeker=True), "c": Veld(Type.BEDRAG, ""), "d": Veld(Type.BEDRAG, ""),
          "dag": Veld(Type.DATUM, "", onzeker=True), "eind": Veld(Type.DATUM, "", onzeker=True),
          "n": Veld(Type.DAGEN, "", onzeker=True), "ja": Veld(Type.JANEE, ""), "w": Veld(Type.WOORD, "", ("x", "y", "z")),
          "norm.dagen": Veld(Type.DAGEN, ""), "norm.uiterste_dag": Veld(Type.DATUM, "", onzeker=True)}
COMPARE = st.sampled_from(["<", "<=", ">", ">=", "==", "!="])
ATOMS = st.one_of(
    st.sampled_from(["ja", "w == 'x'", "w != 'y'", "w in ('x', 'z')", "w not in ('x', 'y')"]),
    st.builds(lambda op, k: f"a {op} {k}", COMPARE, st.integers(-5, 5)),
    st.builds(lambda op, k: f"b {op} {k}", COMPARE, st.integers(-5, 5)),
    st.builds(lambda op: f"c {op} d", COMPARE), st.builds(lambda op: f"c - d {op} 0", COMPARE),
    st.builds(lambda op, k: f"{k} * c + d {op} 0", COMPARE, st.integers(-3, 3).filter(bool)),
    st.builds(lambda op: f"dag {op} eind", COMPARE), st.builds(lambda op: f"eind - dag {op} norm.dagen", COMPARE),
    st.builds(lambda op: f"dag + n {op} norm.uiterste_dag", COMPARE), st.builds(lambda op: f"n {op} norm.dagen", COMPARE))
EXPRESSIONS = st.recursive(ATOMS, lambda inner: st.one_of(
    st.builds("not ({})".format, inner), st.builds("({}) and ({})".format, inner, inner),
    st.builds("({}) or ({})".format, inner, inner)), max_leaves=5)
NUMBERS = st.one_of(st.integers(-6, 6), st.integers(-(10**15), 10**15))


@st.composite
def facts(draw: st.DrawFn) -> dict[str, Waarde]:
    found: dict[str, Waarde] = {}
    for naam, veld in FIELDS.items():
        if draw(st.integers(0, 4)) == 0:
            continue
        if veld.type is Type.JANEE:
            found[naam] = draw(st.booleans())
        elif veld.type is Type.WOORD:
            found[naam] = draw(st.sampled_from(veld.woorden))
        else:
            low = draw(NUMBERS)
            found[naam] = Bereik(low, low + draw(st.integers(0, 4))) if veld.onzeker and draw(st.booleans()) else low
    return found


@pytest.mark.skipif(not durable.available(), reason="durable-rules is an extra")
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(texts=st.lists(EXPRESSIONS, min_size=1, max_size=4), batch=st.lists(facts(), min_size=1, max_size=8), order=st.randoms())
def test_the_two_evaluators_agree(texts: list[str], batch: list[dict[str, Waarde]], order: Any) -> None:
    expressions = {str(i): parse(text, FIELDS) for i, text in enumerate(texts)}
    try:
        motor = durable.Motor(expressions, frozenset(n for n, v in FIELDS.items() if v.onzeker))
    except durable.MotorError as error:
        assert "te veel voorwaarden" in str(error)
        return
    order.shuffle(batch)
    judged = motor.judge(batch)
    for naam, eis in expressions.items():
        test = compile_reference(eis)
        for fact, found in zip(batch, judged, strict=True):
            assert test(fact) == found.get(naam), (texts[int(naam)], fact)


@given(eis=EXPRESSIONS, fact=facts())
def test_an_uncertain_value_is_judged_as_all_its_values_are(eis: str, fact: dict[str, Waarde]) -> None:
    """What is judged true (false) of an uncertain fact is true (false) of every certain fact inside it."""
    test = compile_reference(parse(eis, FIELDS))
    verdict = test(fact)
    if verdict is not None:
        for end in (0, 1):
            exact = {naam: value[end] if isinstance(value, Bereik) else value for naam, value in fact.items()}
            assert test(exact) is verdict


@given(fact=facts(), eis=EXPRESSIONS, gone=st.sampled_from(sorted(FIELDS)))
def test_a_missing_field_never_turns_a_verdict_round(fact: dict[str, Waarde], eis: str, gone: str) -> None:
    test = compile_reference(parse(eis, FIELDS))
    less = {naam: value for naam, value in fact.items() if naam != gone}
    assert test(less) in (None, test(fact))


@given(st.lists(st.integers(-(10**9), 10**9), min_size=1, max_size=40), st.sampled_from([1, 100, 100_000]))
def test_rounding_never_makes_more_than_the_largest_difference(cents: list[int], step: int) -> None:
    rows = [half_up(Fraction(c, step)) * step for c in cents]
    total = half_up(Fraction(sum(cents), step)) * step
    usual, largest = rounding(step, len(rows))
    assert abs(total - sum(rows)) <= largest
    assert usual >= 0


@given(st.integers(-(10**12), 10**12), st.sampled_from([1, 100, 100_000]))
def test_a_printed_figure_holds_what_was_rounded_to_it(cents: int, step: int) -> None:
    shown = half_up(Fraction(cents, step)) * step
    interval = printed(shown, step)
    assert interval.laag <= cents <= interval.hoog


@given(st.fractions(max_denominator=1000))
def test_halves_round_away_from_zero(value: Fraction) -> None:
    assert half_up(-value) == -half_up(value)
    assert abs(half_up(value) - value) <= Fraction(1, 2)


@given(st.integers(-(10**13), 10**13))
def test_an_amount_is_kept_to_the_cent(cents: int) -> None:
    sign, whole, rest = "-" if cents < 0 else "", *divmod(abs(cents), 100)
    assert read_amount(Decimaal(f"{sign}{whole}.{rest:02d}")).cent == cents


@given(st.binary(max_size=200))
def test_reading_never_raises_anything_else(content: bytes) -> None:
    for naam in ("x.json", "x.yaml", "x"):
        try:
            lees(content, naam)
        except NietGelezenError as error:
            assert error.fouten


@given(st.text(max_size=60))
def test_an_expression_is_parsed_or_refused(tekst: str) -> None:
    try:
        parse(tekst, FIELDS)
    except EisError as error:
        assert str(error)


