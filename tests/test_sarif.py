"""SARIF: valid against the official schema, at the right line, known again when rows move, and only text."""

import hashlib
import json
from collections import Counter
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from click.testing import CliRunner

from tests.conftest import NAMES, ROOT, as_bytes, record, record_bytes, yaml_record
from tests.word_files import p, tbl, tr, word
from vtt_cli.main import groep
from vtt_engine.check import Controle
from vtt_engine.outcomes.report import Rapport
from vtt_reports.ci.sarif_log import FINGERPRINT
from vtt_reports.formats import FORMATEN, Weergave

SCHEMA = jsonschema.Draft4Validator(json.loads((ROOT / "tests/schemas/sarif-2.1.0.json").read_text(encoding="utf-8")))
TWENTE = "voorbeelden/samentwente-2025/voorstel.json"
LEVELS = {"fout": "error", "waarschuwing": "warning", "opmerking": "note"}


def sarif(*rapporten: Rapport, alles: bool = False) -> Any:
    [run] = json.loads(FORMATEN["sarif"].render(rapporten, Weergave(alles=alles)))["runs"]  # GitHub takes one per tool and category
    return run


def faults(*rapporten: Rapport, alles: bool = False) -> list[str]:
    """What the official schema has against the log of these reports."""
    log = json.loads(FORMATEN["sarif"].render(rapporten, Weergave(alles=alles)))
    return [f"{list(error.absolute_path)}: {error.message}" for error in SCHEMA.iter_errors(log)]


@pytest.fixture(scope="module")
def twente(vlug: Controle) -> Rapport:
    return vlug.toets(record_bytes("samentwente-2025"), TWENTE)


@pytest.fixture(scope="module")
def kapot(vlug: Controle) -> Rapport:
    return vlug.toets(b'{"titel": "x",\n "bedragen": [{"id": "a", "onderwerp": "y", "bedrag": "veel"}]}', "map/a b#1.json")


def test_valid_against_the_schema(twente: Rapport, kapot: Rapport, vlug: Controle) -> None:
    others = [vlug.toets(record_bytes(name), f"voorbeelden/{name}/voorstel.json") for name in NAMES[1:]]
    assert faults(twente, alles=True) == []
    assert faults(*others, kapot) == []


def test_every_outcome_is_there(twente: Rapport) -> None:
    results, t = sarif(twente, alles=True)["results"], twente.tellingen()
    kinds = Counter(result["kind"] for result in results)
    assert kinds == +Counter({"fail": t["voldoet_niet"], "open": t["niet_te_bepalen"], "pass": t["voldoet"],
                              "notApplicable": t["niet_van_toepassing"]})
    assert Counter(r["level"] for r in results if r["kind"] == "fail") == Counter(LEVELS[u.ernst or ""] for u in twente.bevindingen)
    assert {r["level"] for r in results if r["kind"] != "fail"} == {"none"}, "the standard asks this"


def test_what_is_right_only_with_alles(twente: Rapport) -> None:
    assert {result["kind"] for result in sarif(twente)["results"]} == {"fail", "open"}


def test_more_proposals_are_one_run(vlug: Controle) -> None:
    paths = [ROOT / "tests/dossiers" / f"{name}-fout.yaml" for name in ("raad", "grond")]
    run = sarif(*(vlug.toets(path.read_bytes(), str(path.relative_to(ROOT))) for path in paths))
    assert [a["location"]["uri"] for a in run["artifacts"]] == [str(path.relative_to(ROOT)) for path in paths]
    assert {r["locations"][0]["physicalLocation"]["artifactLocation"]["index"] for r in run["results"]} == {0, 1}


def test_a_result_points_to_the_line_and_says_where_it_is_in_words(twente: Rapport) -> None:
    run = sarif(twente)
    result = next(r for r in run["results"] if r["ruleId"] == "DAT-05")
    lines = (ROOT / TWENTE).read_text(encoding="utf-8").splitlines()
    own, other = result["locations"][0], result["relatedLocations"][0]
    for place, value, words in ((own, '"datum": "2025-09-10"', "Argument 2.2"), (other, '"datum": "2026-09-10"', "Vervolg, tabel, rij 3")):
        region = place["physicalLocation"]["region"]
        assert lines[region["startLine"] - 1][region["startColumn"] - 1:].startswith(value)
        assert place["physicalLocation"]["artifactLocation"] == {"uri": TWENTE, "uriBaseId": "%SRCROOT%", "index": 0}
        assert place["logicalLocations"] == [{"fullyQualifiedName": words}]
    assert other["message"]["text"] == "Vervolg, tabel, rij 3"


def test_a_consequence_names_its_cause(twente: Rapport) -> None:
    result = next(r for r in sarif(twente)["results"] if r["ruleId"] == "TER-03" and r["kind"] == "fail")
    assert result["properties"]["volgtUit"][0]["code"] == "DAT-05"
    assert "https://wetten.overheid.nl/jci1.3:c:BWBR0003740&artikel=34&lid=1" in result["message"]["text"]
    assert "\nHerstel: " in result["message"]["text"]


def test_the_input_is_an_artifact_with_its_hash_and_account(twente: Rapport) -> None:
    artifact = sarif(twente)["artifacts"][0]
    assert artifact["hashes"]["sha-256"] == hashlib.sha256((ROOT / TWENTE).read_bytes()).hexdigest()
    assert artifact["properties"]["oordeel"] == "5 fouten, 17 waarschuwingen en 23 opmerkingen, uit 35 oorzaken"
    assert artifact["properties"]["toetsverantwoording"]["toetsdatum"] == "15 januari 2025"


def test_the_rules_explain_themselves(twente: Rapport) -> None:
    run = sarif(twente)
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == sorted({sheet.code for sheet in twente.verantwoording.regels})
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"])
    for rule in rules:
        assert rule["shortDescription"]["text"]
        assert rule["fullDescription"]["text"]
        assert "Herstel: " in rule["help"]["text"]
        assert "{%" not in rule["help"]["text"]
    term = next(rule for rule in rules if rule["id"] == "TER-01")
    assert term["helpUri"].startswith("https://wetten.overheid.nl/jci1.3:c:BWBR0003740&artikel=35&lid=1&g=")
    assert f"(<{term['helpUri']}>)" in term["help"]["markdown"]
    assert term["defaultConfiguration"]["level"] == "error"


def test_a_finding_is_known_again_when_rows_move(twente: Rapport, vlug: Controle) -> None:
    data = record("samentwente-2025")
    for part in ("procedure", "bedragen", "argumenten"):
        data[part].reverse()
    for table in data["tabellen"]:
        table["rijen"].reverse()
    moved = sarif(vlug.toets(as_bytes(data), TWENTE))["results"]
    results = sarif(twente)["results"]
    assert Counter(r["partialFingerprints"][FINGERPRINT] for r in moved) == Counter(r["partialFingerprints"][FINGERPRINT] for r in results)
    assert len({r["partialFingerprints"][FINGERPRINT] for r in results}) == len(results)


def test_exceptions_are_suppressions(vlug: Controle) -> None:
    data = yaml_record(ROOT / "tests/dossiers/buffers-fout.yaml")
    common = {"besloten_door": "dagelijks bestuur", "vastgelegd_in": "besluitenlijst, punt 4", "tot": "2035-12-31"}
    plain = vlug.toets(as_bytes(data), "a.json")
    light = next(u for u in plain.bevindingen if u.ernst == "waarschuwing" and len(u.cellen) < 2)
    heavy = next(u for u in plain.bevindingen if u.ernst == "fout" and u.wettelijk and len(u.cellen) < 2)
    data["uitzonderingen"] = [{"code": u.code, "over": u.over, "reden": "Met {reden}.", **common} for u in (light, heavy)]
    results = sarif(vlug.toets(as_bytes(data), "a.json"))["results"]
    found = {(r["ruleId"], s["status"]): s["justification"] for r in results for s in r["suppressions"]}
    assert found == {
        (light.code, "accepted"): "Aanvaard door dagelijks bestuur (besluitenlijst, punt 4), tot en met 31 december 2035: Met {reden}.",
        (heavy.code, "rejected"):
            "Erkend, blijft open door dagelijks bestuur (besluitenlijst, punt 4), tot en met 31 december 2035: Met {reden}."}
    assert all("suppressions" in r for r in results), "the standard: all results or none"


def test_what_was_not_read_is_an_error_of_the_run(kapot: Rapport, vlug: Controle) -> None:
    gone = vlug.unread("weg.json", ("geen bestand", "een dossier", "kijk of het pad klopt"))
    run = sarif(kapot, gone)
    [invocation] = run["invocations"]
    assert invocation["executionSuccessful"] is False
    value, missing = invocation["toolExecutionNotifications"]
    assert value["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "map/a%20b%231.json", "uriBaseId": "%SRCROOT%", "index": 0}, "region": {"startLine": 2, "startColumn": 45}}
    assert missing["message"]["text"].startswith("weg.json: gevonden geen bestand; verwacht een dossier. Herstel: ")
    assert missing["level"] == "error"
    assert sarif(vlug.toets(b'{"titel": "x"}', "a.json"))["invocations"][0]["executionSuccessful"] is True


def test_a_document_has_its_place_in_words_and_own_rules_are_explained(tmp_path: Path) -> None:
    (tmp_path / "regels").mkdir()
    text = (ROOT / "rules/regels/str/STR-02-elk-beslispunt-een-argument.yaml").read_text(encoding="utf-8")
    (tmp_path / "regels/EIG-01.yaml").write_text(text.replace("STR-02", "EIG-01"), encoding="utf-8")
    path = tmp_path / "voorstel.docx"
    table = tbl(tr("Gemeente", "Bijdrage 2025"), tr("Almelo", "€ 100"), tr("Borne", "€ 200"), tr("Totaal", "€ 310"))
    path.write_bytes(word(p("Voorstel begrotingswijziging 2025", "Titel") + p("Kosten", "Kop1") + table))
    result = CliRunner().invoke(groep, [str(path), "--motor", "referentie", "--regels", str(tmp_path), "-f", "sarif"])
    run = json.loads(result.output)["runs"][0]
    found = next(r for r in run["results"] if r["ruleId"] == "REK-01" and r["kind"] == "fail")
    [place] = found["locations"]
    assert place["physicalLocation"] == {"artifactLocation": {"uri": path.as_uri(), "index": 0}}
    assert place["logicalLocations"][0]["fullyQualifiedName"].startswith("onder “Kosten”, tabel 1, rij 4")
    assert run["artifacts"][0]["hashes"]["sha-256"] == hashlib.sha256(path.read_bytes()).hexdigest()
    assert "Herstel: " in next(rule for rule in run["tool"]["driver"]["rules"] if rule["id"] == "EIG-01")["help"]["text"]


def test_text_is_no_link_and_nothing_is_filled_in(vlug: Controle) -> None:
    data = record("samentwente-2025")
    for item in data["procedure"]:
        item["plaats"] = "[klik](https://voorbeeld.invalid) {0} {{ 7*7 }} \u202e\x07"
    result = next(r for r in sarif(vlug.toets(as_bytes(data), "a.json"))["results"] if r["ruleId"] == "DAT-05")
    assert "[klik] (https://voorbeeld.invalid) {{0}} {{{{ 7*7 }}}}" in result["message"]["text"]
    assert all(ch.isprintable() or ch == "\n" for ch in result["message"]["text"])
