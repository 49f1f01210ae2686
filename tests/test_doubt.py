"""What a doubtful reading does: a finding on it is not decided, or is at most an opmerking; a right sum says that it rests on it."""

from typing import Any

import pytest

from tests.conftest import as_bytes
from vtt_engine.check import Controle
from vtt_engine.outcomes.outcome import Toetsuitkomst


def table(total: int) -> dict[str, Any]:
    return {"titel": "Voorstel", "tabellen": [{
        "id": "T1", "kolommen": [{"id": "x", "soort": "bedrag", "onderwerp": "geen"}, {"id": "y", "soort": "aantal"}],
        "rijen": [{"naam": "a", "cellen": {"x": 100, "y": 1}}, {"naam": "b", "cellen": {"x": 200, "y": 2}}],
        "totaal": {"naam": "Totaal", "cellen": {"x": total, "y": 3}}}]}


def outcome(controle: Controle, data: dict[str, Any], pad: str, zekerheid: str) -> Toetsuitkomst:
    entry = {"document": "voorstel", "zekerheid": zekerheid, "tekst": "10 0", "leesvraag": "staat er 100?"}
    report = controle.toets(as_bytes({**data, "herkomst": {pad: entry}}), "voorstel")
    assert not report.niet_gelezen
    return next(u for u in report.uitkomsten if u.code == "REK-01" and u.over.endswith("x"))


def test_a_finding_on_a_doubtful_cell_cannot_be_decided(vlug: Controle) -> None:
    found = outcome(vlug, table(999), "/tabellen/0/rijen/0/cellen/x", "twijfel")
    assert (found.uitkomst, found.ernst) == ("niet te bepalen", None)
    assert [(gemis.pad, gemis.naam) for gemis in found.ontbreekt] == [
        ("/tabellen/0/rijen/0/cellen/x", "een zekere lezing van “10 0”: staat er 100?")]


def test_a_finding_on_a_likely_cell_is_an_opmerking_that_says_so(vlug: Controle) -> None:
    found = outcome(vlug, table(999), "/tabellen/0/rijen/0/cellen/x", "waarschijnlijk")
    assert (found.uitkomst, found.ernst) == ("voldoet niet", "opmerking")
    assert "rust op een lezing die niet zeker is" in found.melding


@pytest.mark.parametrize("zekerheid", ["twijfel", "waarschijnlijk"])
def test_doubt_in_another_column_changes_nothing(vlug: Controle, zekerheid: str) -> None:
    found = outcome(vlug, table(999), "/tabellen/0/rijen/0/cellen/y", zekerheid)
    assert (found.uitkomst, found.ernst) == ("voldoet niet", "fout")


def test_a_right_sum_on_a_doubtful_cell_says_so(vlug: Controle) -> None:
    found = outcome(vlug, table(300), "/tabellen/0/rijen/0/cellen/x", "twijfel")
    assert found.uitkomst == "voldoet"
    assert found.opmerking is not None
    assert "niet zeker" in found.opmerking


def test_a_finding_names_its_place_in_the_document(vlug: Controle) -> None:
    data = {**table(999), "documenten": [{"id": "voorstel", "bestand": "voorstel.docx"}],
            "herkomst": {"/tabellen/0/totaal": {"document": "voorstel", "pagina": 3, "kop": "Kosten", "anker": "t1/r4", "tekst": "Totaal"}}}
    report = vlug.toets(as_bytes(data), "voorstel")
    words = {place.woorden for place in report.vindplaatsen.values()}
    assert "voorstel.docx, blz. 3, onder “Kosten”, tabel 1, rij 4" in words
