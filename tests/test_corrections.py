"""Corrections by hand survive a second reading, whatever else changed in the document."""

import copy
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from vtt_engine.record.positions import value_at
from vtt_intake.corrections import merge

READ: dict[str, Any] = {
    "titel": "Voorstel",
    "bedragen": [{"id": "a", "onderwerp": "geen", "bedrag": 47, "jaar": 2025}, {"id": "b", "onderwerp": "rente", "bedrag": 250000}],
    "tabellen": [{"id": "T1", "kolommen": [{"id": "x", "soort": "bedrag"}], "rijen": [{"naam": "Almelo", "cellen": {"x": 1}}]}],
    "herkomst": {"/bedragen/0": {"document": "v", "zekerheid": "zeker"},
                 "/bedragen/0/bedrag": {"document": "v", "zekerheid": "twijfel", "leesvraag": "47 of 4,7?"},
                 "/bedragen/1": {"document": "v", "zekerheid": "zeker"}}}


def test_a_corrected_value_stays_and_is_no_longer_in_doubt() -> None:
    mine = copy.deepcopy(READ)
    mine["bedragen"][0]["bedrag"] = 4.7
    done = merge(READ, mine, copy.deepcopy(READ))
    assert done.data["bedragen"][0]["bedrag"] == 4.7
    assert done.verbeterd == ("/bedragen/0/bedrag",)
    assert done.data["herkomst"]["/bedragen/0/bedrag"] == {"document": "v", "zekerheid": "zeker"}


def test_a_correction_follows_its_element_when_another_comes_before_it() -> None:
    mine, now = copy.deepcopy(READ), copy.deepcopy(READ)
    mine["bedragen"][1]["jaar"] = 2026
    now["bedragen"].insert(0, {"id": "nieuw", "onderwerp": "geen", "bedrag": 1})
    now["herkomst"] = {"/bedragen/0": {"document": "v", "zekerheid": "zeker"}, "/bedragen/2": {"document": "v", "zekerheid": "zeker"}}
    done = merge(READ, mine, now)
    assert [item["id"] for item in done.data["bedragen"]] == ["nieuw", "a", "b"]
    assert value_at(done.data, "/bedragen/2/jaar") == 2026
    assert done.verbeterd == ("/bedragen/2/jaar",)
    assert "/bedragen/2" in done.data["herkomst"]


def test_what_a_person_adds_or_takes_away_stays_so() -> None:
    mine = copy.deepcopy(READ)
    mine["bedragen"].append({"id": "eigen", "onderwerp": "geen", "bedrag": 5})
    del mine["bedragen"][1]
    mine["tabellen"][0]["rijen"][0]["cellen"]["x"] = 2
    done = merge(READ, mine, copy.deepcopy(READ))
    assert [item["id"] for item in done.data["bedragen"]] == ["a", "eigen"]
    assert value_at(done.data, "/tabellen/0/rijen/0/cellen/x") == 2
    assert "/bedragen/1" not in done.data["herkomst"]


def test_a_doubt_that_a_person_settles_is_settled() -> None:
    mine = copy.deepcopy(READ)
    mine["herkomst"]["/bedragen/0/bedrag"]["zekerheid"] = "zeker"
    done = merge(READ, mine, copy.deepcopy(READ))
    assert done.data["herkomst"]["/bedragen/0/bedrag"]["zekerheid"] == "zeker"


@given(st.permutations(range(2)), st.booleans())
@settings(deadline=None, max_examples=20)
def test_without_corrections_the_new_reading_is_what_counts(order: list[int], changed: bool) -> None:
    now = copy.deepcopy(READ)
    now["bedragen"] = [now["bedragen"][i] for i in order]
    now["herkomst"] = {}
    if changed:
        now["titel"] = "Ander voorstel"
    done = merge(READ, READ, now)
    assert (done.data, done.verbeterd) == (now, ())
