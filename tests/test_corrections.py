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
    assert [(item.pad, item.waarde) for item in done.verbeterd] == [("/bedragen/0/bedrag", 4.7)]
    assert (done.anders_gelezen, done.verloren) == ((), ())
    assert done.data["herkomst"]["/bedragen/0/bedrag"] == {"document": "v", "zekerheid": "zeker"}


def test_a_correction_follows_its_element_when_another_comes_before_it() -> None:
    mine, now = copy.deepcopy(READ), copy.deepcopy(READ)
    mine["bedragen"][1]["jaar"] = 2026
    now["bedragen"].insert(0, {"id": "nieuw", "onderwerp": "geen", "bedrag": 1})
    now["herkomst"] = {"/bedragen/0": {"document": "v", "zekerheid": "zeker"}, "/bedragen/2": {"document": "v", "zekerheid": "zeker"}}
    done = merge(READ, mine, now)
    assert [item["id"] for item in done.data["bedragen"]] == ["nieuw", "a", "b"]
    assert value_at(done.data, "/bedragen/2/jaar") == 2026
    assert [item.pad for item in done.verbeterd] == ["/bedragen/2/jaar"]
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


def rows(**cells: int) -> list[dict[str, Any]]:
    return [{"naam": name, "cellen": {"x": value}} for name, value in cells.items()]


def test_a_correction_stays_in_its_table_when_a_table_comes_before_it() -> None:
    before = {"titel": "Voorstel", "tabellen": [{"id": "T1", "plaats": "tabel 1", "titel": "Bijdragen", "rijen": rows(Almelo=10, Borne=333)}]}
    mine, now = copy.deepcopy(before), copy.deepcopy(before)
    mine["tabellen"][0]["rijen"][1]["cellen"]["x"] = 33
    now["tabellen"][0] |= {"id": "T2", "plaats": "tabel 2"}
    now["tabellen"].insert(0, {"id": "T1", "plaats": "tabel 1", "titel": "Inwoners", "rijen": rows(Almelo=70, Borne=5)})
    done = merge(before, mine, now)
    assert [[row["cellen"]["x"] for row in table["rijen"]] for table in done.data["tabellen"]] == [[70, 5], [10, 33]]
    assert [table["id"] for table in done.data["tabellen"]] == ["T1", "T2"]
    assert [item.pad for item in done.verbeterd] == ["/tabellen/1/rijen/1/cellen/x"]


def test_a_correction_stays_in_its_decision_point_when_the_points_are_renumbered() -> None:
    before: dict[str, Any] = {"titel": "Voorstel", "beslispunten": [{"nummer": "1", "tekst": "De huur te betalen.", "onderwerp": "geen"}]}
    mine, now = copy.deepcopy(before), copy.deepcopy(before)
    mine["beslispunten"][0]["onderwerp"] = "huur"
    now["beslispunten"][0]["nummer"] = "2"
    now["beslispunten"].insert(0, {"nummer": "1", "tekst": "De begroting vast te stellen.", "onderwerp": "geen"})
    assert merge(before, mine, now).data["beslispunten"] == [
        {"nummer": "1", "tekst": "De begroting vast te stellen.", "onderwerp": "geen"},
        {"nummer": "2", "tekst": "De huur te betalen.", "onderwerp": "huur"}]


def test_a_correction_of_what_is_gone_is_told_and_not_put_elsewhere() -> None:
    mine, now = copy.deepcopy(READ), copy.deepcopy(READ)
    mine["bedragen"][0]["bedrag"] = 4.7
    now["bedragen"][0] = {"id": "a", "onderwerp": "zorg", "bedrag": 9000, "jaar": 2030, "aard": "incidenteel", "tekst": "Zorg."}
    done = merge(READ, mine, now)
    assert done.data["bedragen"] == now["bedragen"]
    assert [(item.pad, item.waarde) for item in done.verloren] == [("/bedragen/0/bedrag", 4.7)]
    assert done.verbeterd == ()


def test_a_corrected_value_that_now_reads_otherwise_stays_and_is_told() -> None:
    mine, now = copy.deepcopy(READ), copy.deepcopy(READ)
    mine["bedragen"][0]["bedrag"] = 4.7
    now["bedragen"][0]["bedrag"] = 48
    done = merge(READ, mine, now)
    assert [(item.waarde, item.gelezen) for item in done.anders_gelezen] == [(4.7, 48)]
    assert done.data["bedragen"][0]["bedrag"] == 4.7


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
