"""The advice and the law stand in every format in the same words."""

import io
import json
import re
from dataclasses import replace
from typing import Any

import jsonschema
import openpyxl
import pytest

from tests.conftest import NAMES, ROOT, as_bytes, record, record_bytes
from vtt_engine.check import Controle
from vtt_engine.inputs import Keuzes
from vtt_engine.outcomes.report import Basis, Rapport
from vtt_reports.advice import advice
from vtt_reports.formats import FORMATEN, Weergave
from vtt_reports.schemas import schema_of
from vtt_reports.view import view_finding

SIGNS = {"niet agenderen": "✗", "agenderen na herstel": "!", "agenderen": "✓", "geen advies": "?"}


@pytest.fixture(scope="module")
def reports(vlug: Controle) -> dict[str, Rapport]:
    found = {name: vlug.toets(record_bytes(name), f"{name}.json") for name in NAMES}
    found["leeg"] = vlug.toets(b'{"titel": "Leeg"}', "leeg.json")
    found["kapot"] = vlug.toets(b"{", "kapot.json")
    clear = tuple(u for u in found[NAMES[0]].uitkomsten if not u.bevinding)
    found["goed"] = replace(found[NAMES[0]], uitkomsten=clear)
    found["basis"] = replace(found["goed"], basis=Basis("vorig.json", "abc", bekend=4))
    return found


def text(report: Rapport, naam: str, **shown: Any) -> str:
    return FORMATEN[naam].render([report], Weergave(**shown)).decode()


def data(report: Rapport) -> Any:
    return json.loads(text(report, "json"))["rapporten"][0]


def test_the_examples_hold_every_advice(reports: dict[str, Rapport]) -> None:
    assert {advice(report).woord for report in reports.values()} == set(SIGNS)


@pytest.mark.parametrize(("keuzes", "woord"), [
    (Keuzes(motor="referentie", alleen=("REK-01",)), "geen advies"), (Keuzes(motor="referentie", alleen=("TAA-06",)), "geen advies"),
    (Keuzes(motor="referentie", zonder=("TER-03", "TER-04", "TER-05", "DAT-05")), "geen advies"),
    (Keuzes(motor="referentie", alleen=("TER-03",)), "niet agenderen")])
def test_a_choice_of_rules_approves_nothing(keuzes: Keuzes, woord: str) -> None:
    report = Controle(keuzes).toets(record_bytes(NAMES[0]), "v.json")
    assert advice(report).woord == woord
    chosen = report.verantwoording.keuze or ""
    assert chosen in advice(report).uitleg or woord == "niet agenderen"
    for naam in ("tekst", "md", "html"):
        assert f"niet van toepassing; {chosen[:20]}" in " ".join(text(report, naam).replace("\\", "").split()), naam
    assert "alles is getoetst" not in text(report, "tekst")


def test_what_is_against_the_law_is_told_beside_what_was_not_read(vlug: Controle) -> None:
    data = record(NAMES[0]) | {"tietel": "x"}
    assert advice(vlug.toets(as_bytes(data), "v.json")).uitleg == (
        "1 onderdeel is niet gelezen. Zonder die gegevens is het voorstel niet te beoordelen. In wat wel is gelezen: 3 fouten gaan in tegen de wet.")


@pytest.mark.parametrize("name", [*NAMES, "leeg", "kapot", "goed", "basis"])
def test_every_format_gives_the_same_advice(name: str, reports: dict[str, Rapport]) -> None:
    report, found = reports[name], advice(reports[name])
    sign, whole = SIGNS[found.woord], f"{found.woord}. {found.uitleg}"
    lines = text(report, "tekst").splitlines()
    verdict = next(i for i, line in enumerate(lines) if line.startswith("Oordeel"))
    assert next(line for line in lines[verdict:] if line.startswith("Advies")).startswith(f"Advies        {sign} {found.woord}. ")
    assert f"**Advies:** {sign} {whole}" in text(report, "md").replace("\\", "")
    page = re.sub(r"<[^>]+>", "", text(report, "html")).replace("\u00a0", " ")
    assert f"{sign}Advies: {found.woord}. {found.uitleg}" in page.replace("&#39;", "'")
    assert data(report)["advies"] == {"woord": found.woord, "uitleg": found.uitleg}
    artifact = json.loads(text(report, "sarif"))["runs"][0]["artifacts"][0]
    assert artifact["properties"]["advies"] == whole
    assert f'name="advies" value="{found.woord}. ' in text(report, "junit")
    assert f"Advies: {whole}".replace("%", "%25") in text(report, "github")
    book = openpyxl.load_workbook(io.BytesIO(FORMATEN["xlsx"].render([report])))
    cells = {row[0].value: row[1].value for row in book["Samenvatting"].iter_rows(max_col=2)}
    assert cells["Advies"] == f"{sign} {whole}"


@pytest.mark.parametrize("width", [60, 80, 120])
def test_the_whole_reason_stands_under_alles_and_the_first_screen_keeps_to_one_reason(
        width: int, reports: dict[str, Rapport]) -> None:
    why = advice(reports[NAMES[0]]).uitleg
    assert why == "3 fouten gaan in tegen de wet. Herstel die eerst, en toets het voorstel daarna opnieuw."
    first, whole = (" ".join(text(reports[NAMES[0]], "tekst", breedte=width, alles=alles).split()) for alles in (False, True))
    assert "3 fouten gaan in tegen de wet." in first
    assert "Herstel die eerst" not in first
    assert why in whole


def test_a_report_from_before_the_advice_still_follows_the_schema(reports: dict[str, Rapport]) -> None:
    schema, report = json.loads(schema_of("rapport")), json.loads(text(reports[NAMES[0]], "json"))
    jsonschema.validate(report, schema)
    del report["rapporten"][0]["advies"]
    jsonschema.validate(report, schema)
    report["rapporten"][0]["advies"] = {"woord": "misschien", "uitleg": ""}
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(report, schema)


def test_the_law_has_one_wording(vlug: Controle) -> None:
    """Every format writes the norm of a finding as ``Wet.woorden``, and where there is little room as ``Wet.kort``."""
    report = vlug.toets((ROOT / "tests/dossiers/termijnen-fout.yaml").read_bytes(), "t.yaml")
    u = next(u for u in report.bevindingen if u.code == "TER-05")
    law = view_finding(u, report).wet
    assert law is not None
    assert law.woorden.startswith("Wet gemeenschappelijke regelingen (Wgr), artikel 34 lid 2 (sinds 1 juli 2022")
    assert law.kort == "Wgr artikel 34 lid 2"
    assert law.woorden == f"{law.artikel} ({'; '.join(filter(None, (law.versie, law.voorbehoud)))})"
    whole = {naam: " ".join(text(report, naam, alles=True, breedte=400).split()) for naam in ("tekst", "html", "sarif", "github")}
    for naam, made in whole.items():
        assert law.woorden in made, naam
    assert law.woorden in text(report, "md").replace("\\", "")
    book = openpyxl.load_workbook(io.BytesIO(FORMATEN["xlsx"].render([report])))
    assert any(cell.value == law.woorden for row in book["Bevindingen"].iter_rows() for cell in row)
