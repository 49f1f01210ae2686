"""What counts as tested by the examples of a rule: outcomes, thresholds from both sides by one, versions of a norm."""

from typing import Any

import pytest

from vtt_engine.coverage import Dekking, Grens, cover, edges, other_edges
from vtt_engine.matching.evaluating import Toetser
from vtt_engine.rulebook.norm import Norm
from vtt_engine.rulebook.rule import Gebonden, Regel

NORM = Norm.model_validate({
    "id": "eigen-1", "titel": "t", "wet": "w", "kort": "w", "status": "wet",
    "versies": [{"tot": "2023-12-31", "artikel": "1", "zekerheid": "gelezen", "tekst": "x", "waarde": {"dagen": 84}},
                {"van": "2024-01-01", "artikel": "1", "zekerheid": "gelezen", "tekst": "x", "waarde": {"dagen": 98}}]})


def dekking(eis: str, *velden: dict[str, Any], feit: str = "toezending", **more: Any) -> Dekking:
    """The coverage of a rule with one eis and these fields as examples, each with the outcome it gives."""
    examples = [{"naam": "a", "velden": {}, "uitkomst": "voldoet"}, {"naam": "b", "velden": {}, "uitkomst": "voldoet niet", "ernst": "fout"}]
    data = {"code": "EIG-01", "titel": "t", "waarom": "w", "feit": feit, "grondslag": "praktijk", "herstel": "h",
            "eisen": [{"eis": eis, "ernst": "fout", "melding": "m"}], "voorbeelden": [*examples], **more}
    rule = Regel.model_validate(data)
    chosen = [rule.voorbeelden[0].model_copy(update={"naam": str(i), "velden": fields}) for i, fields in enumerate(velden)]
    bound = Gebonden(rule.model_copy(update={"voorbeelden": tuple(chosen)}), {"eigen-1": NORM})
    return cover(bound, Toetser([bound], "referentie"))


@pytest.mark.parametrize(("eis", "low", "high", "tested"), [
    ("dubbel <= 2", 2, 3, True), ("dubbel <= 2", 1, 3, False), ("dubbel <= 2", 2, 4, False), ("dubbel < 2", 1, 2, True),
    ("dubbel < 2", 0, 2, False), ("dubbel >= 2", 2, 1, True), ("dubbel > 2", 3, 2, True), ("dubbel > 2", 4, 2, False),
    ("dubbel == 2", 2, 3, True), ("dubbel == 2", 2, 1, True), ("dubbel == 2", 2, 4, False), ("dubbel != 2", 2, 1, True),
    ("not dubbel > 2", 2, 3, True), ("2 <= dubbel", 2, 1, True)])
def test_a_threshold_needs_both_sides_one_apart(eis: str, low: int, high: int, tested: bool) -> None:
    found = dekking(eis, {"dubbel": low}, {"dubbel": high}, feit="argumentenlijst")
    assert [grens.getest for grens in found.grenzen] == [tested]


@pytest.mark.parametrize(("low", "high", "tested"), [((2, 4), (2, 3), True), ((2, 4), (3, 4), True), ((2, 4), (3, 5), True), ((2, 4), (4, 4), False)])
def test_one_unit_of_a_field_that_counts_twice_is_one_unit(low: tuple[int, int], high: tuple[int, int], tested: bool) -> None:
    first, second = ({"dubbel": twice, "zonder_punt": once} for twice, once in (low, high))
    found = dekking("2 * dubbel <= zonder_punt", first, second, feit="argumentenlijst")
    assert [grens.getest for grens in found.grenzen] == [tested]


def test_an_example_decided_by_something_else_does_not_test_a_threshold() -> None:
    found = dekking("dubbel <= 2 or zonder_punt == 0", {"dubbel": 2, "zonder_punt": 0}, {"dubbel": 3, "zonder_punt": 0}, feit="argumentenlijst")
    assert [grens.getest for grens in found.grenzen] == [False, False]
    found = dekking("dubbel <= 2 or zonder_punt == 0", {"dubbel": 2, "zonder_punt": 1}, {"dubbel": 3, "zonder_punt": 1},
                    {"dubbel": 3, "zonder_punt": 0}, feit="argumentenlijst")
    assert [grens.getest for grens in found.grenzen] == [True, True]


def test_an_example_to_which_the_rule_does_not_apply_does_not_test_a_threshold() -> None:
    fields = ({"argumenten": 2, "geld": False}, {"argumenten": 1, "geld": True})
    found = dekking("argumenten >= 2", *fields, feit="beslispunt", van_toepassing="geld", niet_van_toepassing="x")
    assert [grens.getest for grens in found.grenzen] == [False]


def test_a_day_and_a_date_count_in_days() -> None:
    norm = {"norm": "eigen-1", "dateer_op": "verzonden"}
    right = {"verzonden": "2025-01-01", "dagen": 98}
    found = dekking("dagen >= norm.dagen", right, {**right, "dagen": 97}, **norm)
    assert [grens.getest for grens in found.grenzen] == [True]
    assert [use.aantal for use in found.versies] == [0, 2]


def test_an_uncertain_value_is_no_side() -> None:
    found = dekking("zonder_punt <= 2", {"zonder_punt": [2, 2]}, {"zonder_punt": [2, 3]}, {"zonder_punt": 4}, feit="argumentenlijst")
    assert [grens.getest for grens in found.grenzen] == [False]


def test_outcomes_that_no_example_reaches_are_named() -> None:
    found = dekking("argumenten >= 2", {"argumenten": 2, "geld": True}, feit="beslispunt", van_toepassing="geld", niet_van_toepassing="x")
    assert [(doel.uitkomst, doel.ernst) for doel in found.open_doelen] == [
        ("voldoet niet", "fout"), ("niet te bepalen", None), ("niet van toepassing", None)]
    assert not found.volledig


def test_an_example_that_gives_something_else_is_named() -> None:
    found = dekking("dubbel <= 2", {"dubbel": 3}, {}, feit="argumentenlijst")
    assert [proef.voorbeeld.naam for proef in found.mislukt] == ["0", "1"]


def test_both_ends_of_an_uncertain_value_are_sides_where_that_is_asked() -> None:
    found = dekking("zonder_punt <= 2", {"zonder_punt": [1, 2]}, {"zonder_punt": [3, 5]}, feit="argumentenlijst")
    cases = [proef.geval for proef in found.proeven]
    assert [grens.getest for grens in found.grenzen] == [False]
    assert [grens.getest for grens in edges(found.regel, cases, einden=True)] == [True]
    found = dekking("zonder_punt <= 2", {"zonder_punt": [1, 2]}, {"zonder_punt": [2, 3]}, feit="argumentenlijst")  # the second is not decided
    assert [grens.getest for grens in edges(found.regel, [proef.geval for proef in found.proeven], einden=True)] == [False]


@pytest.mark.parametrize(("counts", "applies", "remark"), [((1, 2, 3), True, True), ((0, 2, 3), False, True), ((1, 2, 4), True, False),
                                                           ((1, 3), False, False)])
def test_the_thresholds_of_applicability_and_remarks(counts: tuple[int, ...], applies: bool, remark: bool) -> None:
    found = dekking("zonder_punt <= 9", *({"zonder_punt": 0, "dubbel": number} for number in counts), feit="argumentenlijst",
                    van_toepassing="dubbel >= 2", niet_van_toepassing="x", opmerkingen=[{"als": "dubbel > 2", "melding": "m"}])
    seen: list[Grens] = list(other_edges(found.regel, [proef.geval for proef in found.proeven]))
    assert [(grens.deel, grens.getest) for grens in seen] == [("van_toepassing", applies), ("opmerking 1", remark)]
