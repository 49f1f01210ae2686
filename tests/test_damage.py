"""A record that was damaged at random: never an engine's fault, and exactly one outcome per rule and thing."""

from collections import Counter
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.test_dossiers import FAMILIES, check, data_of, paths, with_profiles
from vtt_engine.check import Controle
from vtt_engine.record.references import TWICE
from vtt_engine.record.values import Decimaal
from vtt_reports.formats import FORMATEN, Weergave

NAMES = [f"{family}-{kind}" for family in FAMILIES for kind in ("goed", "fout")]
DATA = {name: data_of(name) for name in NAMES}
VALUES = st.sampled_from([
    None, "", " ", "onbekend", "geen", "ja", True, 0, -1, -2025, 1900, 2100, 99999, 10**15, -(10**15), 10**30, Decimaal("1.5"), Decimaal("-0.01"),
    Decimaal("1e400"), "2025-02-31", "2025-02", "0001-01-01", "9999-12-31", [], {}, [None], ["1"], {"a": 1}, "\u0000", "a\u202eb", "\u200b",
    "e\u0301", "{{ 7 * 7 }}", "<script>", "x" * 400])


def at(data: Any, path: tuple[Any, ...]) -> Any:
    for step in path:
        data = data[step]
    return data


@st.composite
def damaged(draw: st.DrawFn) -> tuple[str, Any]:
    """One of the records with up to three keys taken out, replaced, copied from elsewhere or doubled."""
    name = draw(st.sampled_from(NAMES))
    data = deepcopy(DATA[name])
    for _ in range(draw(st.integers(1, 3))):
        places = list(paths(data))
        if not places:
            break
        *parent, key = draw(st.sampled_from(places))
        holder = at(data, tuple(parent))
        match draw(st.sampled_from(["weg", "anders", "elders", "dubbel"])):
            case "weg":
                del holder[key]
            case "anders":
                holder[key] = deepcopy(draw(VALUES))  # a later round may change what is inside
            case "elders":
                holder[key] = deepcopy(at(data, draw(st.sampled_from(places))))
            case _ if isinstance(holder[key], list) and holder[key]:
                holder[key].append(deepcopy(draw(st.sampled_from(holder[key]))))
            case _:
                pass
    return name, data


@pytest.fixture(scope="module")
def proef(controle: Controle) -> Controle:
    return with_profiles(controle)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(case=damaged())
def test_a_damaged_record_never_breaks_the_engine(proef: Controle, case: tuple[str, Any]) -> None:
    name, data = case
    report = check(proef, name, data)
    assert [error for error in report.niet_gelezen if error.regel or not error.gevonden or not error.herstel] == []
    outcomes = Counter((u.code, u.over) for u in report.uitkomsten)
    told = any(TWICE in error.verwacht or "twee uitkomsten" in error.gevonden for error in report.niet_gelezen)
    assert told or set(outcomes.values()) <= {1}
    if report.uitkomsten:
        assert {code for code, _ in outcomes} == set(proef.boek.regels)
    assert report.exit_code == 2 if report.niet_gelezen else report.exit_code in (0, 1)
    for u in report.uitkomsten:
        assert u.uitkomst != "niet te bepalen" or u.ontbreekt, (u.code, u.over)
    assert "Traceback" not in FORMATEN["tekst"].render([report], Weergave(alles=True)).decode()


def test_every_unread_part_has_its_place_in_the_file(proef: Controle) -> None:
    for name in NAMES[::4]:
        for path in list(paths(DATA[name]))[::7]:
            data = deepcopy(DATA[name])
            at(data, path[:-1])[path[-1]] = {"wat": "is dit"}
            for error in check(proef, name, data).niet_gelezen:
                assert error.regelnummer, error
                assert error.kolom, error


def test_a_profile_that_is_not_there_has_its_place_in_the_record(controle: Controle) -> None:
    content = b'titel: x\norganisatie: {naam: y, vorm: openbaar lichaam,\n  profiel: voorbeed}\n'
    error, = controle.toets(content, "x.yaml").niet_gelezen
    assert (error.bestand, error.regelnummer, error.kolom, error.gevonden) == ("x.yaml", 3, 3, "het profiel voorbeed")
