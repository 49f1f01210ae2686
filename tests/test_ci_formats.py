"""JUnit, GitHub and GitLab: read back by what reads them, nothing lost, and no text of a proposal that commands them."""

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import junitparser
import pytest
from click.testing import CliRunner, Result

from tests.conftest import ROOT, as_bytes, record, record_bytes, yaml_record
from vtt_cli.automatic import choose
from vtt_cli.check_command import build_output
from vtt_cli.main import groep
from vtt_engine.check import Controle
from vtt_engine.outcomes.report import Rapport
from vtt_reports.ci.findings import Vindplek
from vtt_reports.comparison.formats import VERGELIJKFORMATEN
from vtt_reports.formats import FORMATEN, Weergave

TWENTE = "voorbeelden/samentwente-2025/voorstel.json"
COMMAND = re.compile(r"::(error|warning|notice) ((?:\w+=[^,:]*)(?:,\w+=[^,:]*)*)::(.*)")
NASTY = "::error::boe\n::add-mask::x\r\n]]></failure><![CDATA[ \x00\x1b[31m\x07\ufffe %0A, :🙂\u202e <script>&amp; \"'"
BROKEN = b'{"titel": "x",\n "bedragen": [{"id": "a", "onderwerp": "y", "bedrag": "veel"}]}'


def run(*args: str | Path) -> Result:
    return CliRunner().invoke(groep, [*map(str, args)])


def made(formaat: str, *rapporten: Rapport) -> str:
    return FORMATEN[formaat].render(rapporten, Weergave()).decode()


def cases(*rapporten: Rapport) -> list[junitparser.TestCase]:
    root = junitparser.JUnitXml.fromstring(FORMATEN["junit"].render(rapporten))
    assert root.tests == sum(len(list(suite)) for suite in root)
    return [case for suite in root for case in suite]


def commands(*rapporten: Rapport) -> list[tuple[str, dict[str, str], str]]:
    """The workflow commands as GitHub reads them; every line is one."""
    found = []
    for line in made("github", *rapporten).splitlines():
        match = COMMAND.fullmatch(line)
        assert match, line
        settings = dict(part.split("=", 1) for part in match[2].split(","))
        found.append((match[1], {key: unescape(text) for key, text in settings.items()}, unescape(match[3])))
    return found


def unescape(text: str) -> str:
    for code, sign in (("%0A", "\n"), ("%0D", "\r"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(code, sign)
    return text


def issues(*rapporten: Rapport) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(made("gitlab", *rapporten))
    for item in found:
        assert item.keys() == {"check_name", "description", "fingerprint", "severity", "location"}
        assert item["severity"] in {"info", "minor", "major", "critical", "blocker"}
        assert item["location"]["lines"]["begin"] >= 1
    assert len({item["fingerprint"] for item in found}) == len(found), "GitLab shows one item per fingerprint"
    return found


@pytest.fixture(scope="module")
def twente(vlug: Controle) -> Rapport:
    return vlug.toets(record_bytes("samentwente-2025"), TWENTE)


@pytest.fixture(scope="module")
def kapot(vlug: Controle) -> Rapport:
    return vlug.toets(BROKEN, "map/kapot.json")


@pytest.fixture(scope="module")
def gemeen(vlug: Controle) -> Rapport:
    """The proposal with commands and markup wherever it has words."""
    data = record("samentwente-2025")
    data["titel"] = NASTY
    for part in ("bedragen", "argumenten", "kerncijfers", "procedure"):
        for item in data[part]:
            item["plaats"] = NASTY
            if "onderwerp" in item:
                item["onderwerp"] = f"{item['onderwerp']} {NASTY}"
    return vlug.toets(as_bytes(data), "::error::a,b%.json")


# JUnit

def test_every_check_is_a_case(twente: Rapport) -> None:
    found, t = cases(twente), twente.tellingen()
    kinds = Counter(type(result).__name__ for case in found for result in case.result)
    assert len(found) == len(twente.uitkomsten)
    assert kinds == {"Failure": t["fouten"] + t["waarschuwingen"], "Skipped": t["niet_te_bepalen"] + t["niet_van_toepassing"]}
    assert len({(case.classname, case.name) for case in found}) == len(found), "GitLab keeps one case per name"


def test_a_failure_says_what_where_and_how_to_repair(twente: Rapport) -> None:
    case = next(case for case in cases(twente) if case.classname.endswith(".DAT-05"))
    [failure] = case.result
    assert case.classname == "voorbeelden.samentwente-2025.voorstel.json.DAT-05"
    assert failure.type == "fout"
    assert failure.message.startswith("Voor de stap ‘vaststelling’")
    assert failure.text.splitlines()[1:3] == [f"Waar: {TWENTE}:1099 Argument 2.2", f"Waar: {TWENTE}:1137 Vervolg, tabel, rij 3"]
    assert "Herstel: Zoek uit welke datum klopt" in failure.text
    assert (case._elem.get("file"), case._elem.get("line")) == (TWENTE, "1099")


def test_a_skipped_case_says_what_is_missing_or_why(twente: Rapport) -> None:
    skipped = [result for case in cases(twente) for result in case.result if isinstance(result, junitparser.Skipped)]
    assert {result.type for result in skipped} == {"niet te bepalen", "niet van toepassing"}
    assert any("Nodig: het nummer van de wijziging." in result.message for result in skipped)
    assert all(result.message for result in skipped)


def test_what_was_not_read_is_an_error(kapot: Rapport, vlug: Controle) -> None:
    gone = vlug.unread("weg.json", ("geen bestand", "een dossier", "kijk of het pad klopt"))
    errors = [(case.classname, result.message) for case in cases(kapot, gone) for result in case.result
              if isinstance(result, junitparser.Error)]
    assert [klas for klas, _ in errors] == ["map.kapot.json.lezen", "weg.json.lezen"]
    assert errors[0][1].startswith("map/kapot.json:2:45: gevonden ")
    assert errors[1][1] == "weg.json: gevonden geen bestand; verwacht een dossier. Herstel: kijk of het pad klopt"


def test_an_accepted_finding_passes_and_stays_visible(vlug: Controle) -> None:
    data = yaml_record(ROOT / "tests/dossiers/buffers-fout.yaml")
    light = next(u for u in vlug.toets(as_bytes(data), "a.json").bevindingen if u.ernst == "waarschuwing" and len(u.cellen) < 2)
    data["uitzonderingen"] = [{"code": light.code, "over": light.over, "reden": "Zo besloten.", "besloten_door": "dagelijks bestuur",
                               "vastgelegd_in": "punt 4", "tot": "2035-12-31"}]
    rapport = vlug.toets(as_bytes(data), "a.json")
    case = next(case for case in cases(rapport) if case.classname == f"a.json.{light.code}" and light.over in case.name)
    assert not case.result
    assert "Besloten: Aanvaard door dagelijks bestuur (punt 4)" in case.system_out
    accepted = [item for item in issues(rapport) if "Besloten: Aanvaard" in item["description"]]
    assert [item["severity"] for item in accepted] == ["info"]


def test_the_suite_names_the_proposal_and_its_account(twente: Rapport, kapot: Rapport) -> None:
    root = junitparser.JUnitXml.fromstring(FORMATEN["junit"].render([twente, kapot]))
    assert [suite.name for suite in root] == [TWENTE, "map/kapot.json"]
    first = next(iter(root))
    assert {p.name: p.value for p in first.properties()}["oordeel"] == "5 fouten, 17 waarschuwingen en 23 opmerkingen, uit 35 oorzaken"


# GitHub

def test_one_annotation_per_cause_at_its_line(twente: Rapport) -> None:
    (kind, settings, text), *rest = commands(twente)
    assert (kind, settings) == ("notice", {"title": "vtt-check 0.1.0", "file": TWENTE})
    assert "5 fouten, 17 waarschuwingen en 23 opmerkingen, uit 35 oorzaken\nAdvies: niet agenderen. 3 fouten gaan in tegen de wet. Herstel die eerst, en toets het voorstel daarna opnieuw.\n235 van 268 toetsen te bepalen" in text
    assert len(rest) == 35
    kind, settings, text = rest[0]
    assert (kind, settings) == ("error", {"title": "DAT-05 Een stap heeft op elke plek dezelfde datum", "file": TWENTE, "line": "1099",
                                          "col": "7"})
    assert "\nGevolg: fout TER-03: De begroting 2026 wordt vastgesteld op 10 september 2026" in text
    assert f"\nZie ook: {TWENTE}:1137 Vervolg, tabel, rij 3" in text


def test_github_shows_what_was_not_read(kapot: Rapport) -> None:
    kind, settings, text = commands(kapot)[1]
    assert (kind, settings) == ("error", {"title": "niet gelezen", "file": "map/kapot.json", "line": "2", "col": "45"})
    assert text.startswith("map/kapot.json:2:45: gevonden ")


def test_a_place_in_another_document_names_it() -> None:
    here, there = Vindplek("voorstel.docx", woorden="onder “Kosten”"), Vindplek("map/verdeling.xlsx", woorden="blad 1, cel B4")
    assert [spot.shown("voorstel.docx") for spot in (here, there)] == ["onder “Kosten”", "map/verdeling.xlsx blad 1, cel B4"]
    assert Vindplek("voorstel.docx").shown("voorstel.docx") == ""


# GitLab

def test_an_issue_per_finding_and_one_on_completeness(twente: Rapport) -> None:
    found = issues(twente)
    assert Counter(item["severity"] for item in found) == {"critical": 5, "major": 17, "info": 23 + 1}
    assert found[0]["check_name"] == "vtt-check/DAT-05"
    assert found[0]["location"] == {"path": TWENTE, "lines": {"begin": 1099}}
    assert found[-1]["description"].startswith("Volledigheid: 235 van 268 toetsen te bepalen; 121 niet van toepassing. Nodig voor de rest: ")


def test_the_same_finding_in_two_proposals_is_two_issues(twente: Rapport, vlug: Controle) -> None:
    again = vlug.toets(record_bytes("samentwente-2025"), "ander.json")
    assert len(issues(twente, again, twente)) == 3 * len(issues(twente))


def test_gitlab_shows_what_was_not_read(kapot: Rapport) -> None:
    first = issues(kapot)[0]
    assert (first["severity"], first["location"]) == ("blocker", {"path": "map/kapot.json", "lines": {"begin": 2}})


# text of a proposal

def test_text_commands_no_one(gemeen: Rapport) -> None:
    assert len(commands(gemeen)) == 1 + len(gemeen.oorzaken)
    assert commands(gemeen)[0][1]["file"] == "::error::a,b%.json"
    found = cases(gemeen)
    assert len(found) == len(gemeen.uitkomsten)
    assert {child.tag for case in found for child in case._elem} == {"failure", "skipped", "system-out"}
    assert "]]></failure><![CDATA[" in next(r.text for case in found for r in case.result if case.classname.endswith(".DAT-05"))
    assert issues(gemeen)
    for formaat in ("junit", "github", "gitlab", "sarif"):
        text = made(formaat, gemeen)
        assert all(ch.isprintable() or ch == "\n" for ch in text), formaat
        assert "🙂" in text


def test_text_on_the_log_of_a_server_commands_no_one(gemeen: Rapport) -> None:
    lines = made("tekst", gemeen).splitlines()
    assert not [line for line in lines if line.lstrip().startswith("::")]
    assert any(": :error::boe" in line for line in lines)


# auto

@pytest.mark.parametrize(("path", "environ", "terminal", "expected"), [
    (None, {}, False, "tekst"), (None, {}, True, "tekst"), ("r", {}, False, "tekst"),
    (None, {"GITHUB_ACTIONS": "true"}, False, "github"), (None, {"GITHUB_ACTIONS": "true"}, True, "tekst"),
    (None, {"GITHUB_ACTIONS": "false"}, False, "tekst"), ("r", {"GITHUB_ACTIONS": "true"}, False, "tekst"),
    (None, {"GITLAB_CI": "true"}, False, "tekst"), ("r", {"GITLAB_CI": "true"}, False, "gitlab"), ("r", {"GITLAB_CI": ""}, False, "tekst")])
def test_auto_looks_where_it_runs(path: str | None, environ: dict[str, str], terminal: bool, expected: str) -> None:
    assert choose(Path(path) if path else None, environ, terminal).naam == expected


def test_auto_is_asked_for(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    goed = ROOT / "tests/dossiers/raad-goed.yaml"
    assert run(goed, "--motor", "referentie").output.startswith("vtt-check 0.1.0\n"), "the same command gives the same bytes anywhere"
    monkeypatch.setenv("GITLAB_CI", "true")
    target = tmp_path / "gl-code-quality-report.json"
    result = run(goed, "--motor", "referentie", "-f", "auto", "-f", f"auto={target}")
    assert result.output.startswith("::notice title=vtt-check 0.1.0,")
    assert json.loads(target.read_text(encoding="utf-8"))[-1]["check_name"] == "vtt-check/volledigheid"


def test_auto_in_the_settings_holds_for_a_comparison(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    report = {"schema": "vtt-check/rapport/1", "rapporten": []}
    (tmp_path / "a.json").write_text(json.dumps(report), encoding="utf-8")
    (tmp_path / "vtt-check.toml").write_text('formaat = "auto"\n', encoding="utf-8")
    result = run("vergelijk", tmp_path / "a.json", tmp_path / "a.json")
    assert "-f" not in result.output
    assert build_output("auto", VERGELIJKFORMATEN)[0].naam == "github"


# files

def test_six_formats_in_one_run_and_again(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes((ROOT / "tests/dossiers/raad-fout.yaml").read_bytes())
    targets = {"json": "r.json", "sarif": "r.sarif.json", "junit": "r.xml", "gitlab": "g.json", "html": "r.html"}
    asked = [part for naam, file in targets.items() for part in ("-f", f"{naam}={tmp_path / file}")]
    first = run(tmp_path, "--motor", "referentie", "-f", "github", *asked)
    assert first.exit_code == 1, first.output
    content = {file: (tmp_path / file).read_bytes() for file in targets.values()}
    again = run(tmp_path, "--motor", "referentie", "-f", "github", *asked)
    assert again.output == first.output, "our reports in the folder are no records, and are written again"
    assert {file: (tmp_path / file).read_bytes() for file in targets.values()} == content
    assert len(json.loads(content["r.json"])["rapporten"]) == 1


def test_an_empty_list_of_issues_is_ours() -> None:
    assert FORMATEN["gitlab"].is_ours(b"[\n\n]\n")
    assert not FORMATEN["gitlab"].is_ours(b"[]")
