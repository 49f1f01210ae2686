"""The command: options, files, formats, exit codes, help; and that nothing of a proposal is ever run or hidden."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from click.testing import CliRunner, Result

from tests.conftest import NAMES, ROOT, as_bytes, record
from vtt_cli import check_command
from vtt_cli.main import groep
from vtt_engine.matching import durable
from vtt_engine.record.values import Decimaal
from vtt_reports.formats import FORMATEN

ALMELO = str(ROOT / "voorbeelden/almelo-2021/voorstel.json")
GOED = str(ROOT / "tests/dossiers/raad-goed.yaml")
TWENTE = str(ROOT / "voorbeelden/samentwente-2025/voorstel.json")


def run(*args: str, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(groep, list(args), input=stdin)


@pytest.mark.parametrize(("args", "code"), [
    ((GOED,), 0), ((TWENTE,), 1), ((GOED, TWENTE), 1), ((GOED, "weg.json"), 2), ((GOED, "--streng"), 2),
    (("toets", GOED), 0), ((GOED, "--alleen", "REK-01"), 0), ((TWENTE, "--alleen", "str-04"), 0), ((GOED, "--alleen", "XXX-99"), 2),
    ((GOED, "-f", "pdf"), 2), ((GOED, "--toetsdatum", "2021-02-30"), 2), ((GOED, "--motor", "referentie"), 0)])
def test_exit_codes(args: tuple[str, ...], code: int) -> None:
    result = run(*args)
    assert result.exit_code == code, result.output
    assert "Traceback" not in result.output


def test_standard_input() -> None:
    result = run("-", stdin=Path(GOED).read_bytes())
    assert result.exit_code == 0
    assert "standaardinvoer" in result.output


def test_the_day_can_be_chosen() -> None:
    assert "toetsdatum        1 februari 2021" in run(ALMELO, "--toetsdatum", "2021-02-01").output


def test_a_choice_of_rules_stands_in_the_report() -> None:
    result = run(TWENTE, "--zonder", "DAT-05,REK-04", "--alles")
    assert "zonder DAT-05, REK-04" in result.output
    assert "niet van toepassing; zonder DAT-05, REK-04\n" in result.output
    assert "DAT-05" not in result.output.split("Toetsverantwoording")[0].partition("; zonder DAT-05")[2]


@pytest.mark.parametrize("formaat", FORMATEN)
def test_a_format_to_a_file(formaat: str, tmp_path: Path) -> None:
    target = tmp_path / "rapport.uit"
    assert run(TWENTE, "--motor", "referentie", "-f", f"{formaat}={target}").exit_code == 1
    first = target.read_bytes()
    assert FORMATEN[formaat].is_ours(first)
    assert run(TWENTE, "--motor", "referentie", "-f", f"{formaat}={target}").exit_code == 1, "our own report may be replaced"
    assert target.read_bytes() == first


def test_two_formats_in_one_file_are_refused(tmp_path: Path) -> None:
    result = run(TWENTE, "-f", f"html={tmp_path / 'r.x'}", "-f", f"md={tmp_path}/../{tmp_path.name}/r.x")
    assert result.exit_code == 2
    assert "is gekozen voor html én voor md; kies voor elk een eigen pad" in result.output
    assert not (tmp_path / "r.x").exists()


def test_a_report_never_takes_the_place_of_the_overview(tmp_path: Path) -> None:
    result = run(TWENTE, "-f", f"html={tmp_path / 'uit'}/", "-f", f"html={tmp_path / 'uit' / 'index.html'}")
    assert result.exit_code == 2
    assert "is gekozen voor html én voor het overzicht; kies voor elk een eigen pad" in result.output
    assert not (tmp_path / "uit").exists()


def test_the_system_says_in_dutch_why_it_refuses(tmp_path: Path) -> None:
    result = run(TWENTE, "-f", f"html={tmp_path / 'weg' / 'r.html'}")
    assert result.exit_code == 2
    assert "kan niet schrijven (het bestand of de map bestaat niet)" in result.output


def test_a_file_that_is_not_ours_is_kept(tmp_path: Path) -> None:
    target = tmp_path / "begroting.txt"
    target.write_text("niet van ons", encoding="utf-8")
    result = run(TWENTE, "-f", f"tekst={target}")
    assert result.exit_code == 2
    assert "--overschrijf" in result.output
    assert target.read_text(encoding="utf-8") == "niet van ons"
    assert run(TWENTE, "-f", f"tekst={target}", "--overschrijf").exit_code == 1
    assert "vtt-check" in target.read_text(encoding="utf-8")


def test_several_formats_in_one_run(tmp_path: Path) -> None:
    result = run(GOED, "-f", "tekst", "-f", f"json={tmp_path / 'r.json'}", "-f", f"html={tmp_path / 'r.html'}")
    assert result.exit_code == 0
    assert "Oordeel" in result.output
    assert json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))["schema"] == "vtt-check/rapport/1"


def test_a_folder_skips_our_own_reports(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(Path(GOED).read_bytes())
    run(str(tmp_path / "a.yaml"), "-f", f"json={tmp_path / 'rapport.json'}")
    result = run(str(tmp_path))
    assert result.exit_code == 0
    assert "rapport.json" not in result.output


def test_settings_beside_the_record(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(Path(TWENTE).read_bytes())
    (tmp_path / "vtt-check.toml").write_text('alleen = "STR-04"\ntoetsdatum = "2025-02-01"\n', encoding="utf-8")
    result = run(str(tmp_path / "a.json"))
    assert result.exit_code == 0
    assert "alleen STR-04" in result.output
    assert "1 februari 2025" in result.output
    assert run(str(tmp_path / "a.json"), "--alleen", "REK-04").exit_code == 1, "the command line wins"


def test_an_unknown_setting_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(Path(TWENTE).read_bytes())
    (tmp_path / "vtt-check.toml").write_text("strikt = true\n", encoding="utf-8")
    result = run(str(tmp_path / "a.json"))
    assert result.exit_code == 2
    assert "onbekende instelling strikt" in result.output


def test_the_json_report_follows_its_schema() -> None:
    schema = json.loads(run("schema", "rapport").output)
    for name in NAMES:
        report = json.loads(run(str(ROOT / "voorbeelden" / name / "voorstel.json"), "-f", "json").output)
        jsonschema.validate(report, schema)
    jsonschema.validate(json.loads(run("weg.json", "-f", "json").output), schema)


@pytest.mark.parametrize("name", NAMES)
def test_the_records_follow_their_schema(name: str) -> None:
    schema = json.loads(run("schema", "voorstel").output)
    jsonschema.validate(json.loads((ROOT / "voorbeelden" / name / "voorstel.json").read_text(encoding="utf-8")), schema)


def test_every_field_of_the_record_has_an_explanation_and_an_example() -> None:
    for wat in ("voorstel", "regel", "norm", "profiel"):
        schema = json.loads(run("schema", wat).output)
        for part in (schema, *schema["$defs"].values()):
            for name, field in part.get("properties", {}).items():
                assert field.get("description"), name
                assert field.get("examples"), name


@pytest.mark.parametrize("wat", ["regel", "norm", "profiel"])
def test_rules_norms_and_profiles_follow_their_schema(wat: str) -> None:
    from vtt_engine.record.yaml_source import load_yaml

    schema = json.loads(run("schema", wat).output)
    folder = {"regel": "regels", "norm": "normen", "profiel": "profielen"}[wat]
    found = sorted((ROOT / "rules" / folder).rglob("*.yaml"))
    assert found
    follows = jsonschema.validators.validator_for(schema)(schema)
    for path in found:
        follows.validate(_plain(load_yaml(path.read_text(encoding="utf-8"), str(path))))


def _plain(data: Any) -> Any:
    """The data as a JSON Schema sees it: a number with decimals is a number."""
    if isinstance(data, dict):
        return {key: _plain(value) for key, value in data.items()}
    if isinstance(data, list):
        return [_plain(value) for value in data]
    return float(data) if isinstance(data, Decimaal) else data


def test_a_new_record_can_be_filled_in(tmp_path: Path) -> None:
    text = run("nieuw").output
    path = tmp_path / "voorstel.yaml"
    path.write_text(text, encoding="utf-8")
    assert run(str(path)).exit_code == 0
    filled = "\n".join(line.removeprefix("# ") for line in text.splitlines())
    path.write_text(filled, encoding="utf-8")
    result = run(str(path), "-f", "json")
    unread = json.loads(result.output)["rapporten"][0]["niet_gelezen"]
    assert [u for u in unread if "van dit dossier" not in u["verwacht"] and "één keer" not in u["verwacht"]] == []


NASTY = ("<script>alert(1)</script>", "{{ 7*7 }}{% raw %}", "=cmd|' /C calc'!A0", "\u202eomgekeerd", "🙂\x1b[31mrood\x07", "x" * 100_000)


@pytest.mark.parametrize("text", NASTY, ids=["script", "sjabloon", "formule", "rtl", "escape", "lang"])
def test_text_of_a_proposal_is_only_text(text: str, tmp_path: Path) -> None:
    data = record("samentwente-2025")
    data["titel"] = text[:900]
    for part in ("bedragen", "argumenten", "kerncijfers"):
        for item in data[part]:
            item["plaats"] = text
            if "onderwerp" in item:
                item["onderwerp"] = text[:900]
    path = tmp_path / "voorstel.json"
    path.write_bytes(as_bytes(data))
    shown = [naam for naam, formaat in FORMATEN.items() if not formaat.alleen_bestand]
    result = run(str(path), *(word for naam in shown for word in ("-f", f"{naam}={tmp_path / naam}.uit")))
    assert result.exit_code in (1, 2)
    for naam in shown:
        output = (tmp_path / f"{naam}.uit").read_text(encoding="utf-8")
        assert "Traceback" not in output
        assert "49" not in output or "{{ 7*7 }}" not in text or "7\\*7" in output or "7*7" in output, naam
        if naam in ("html", "md"):
            assert "<script>" not in output
        if naam != "json":
            assert "\x1b" not in output, naam
            assert "\x07" not in output, naam


def test_version_and_help_stay_light() -> None:
    code = ("import sys; sys.argv = ['vtt-check', '{}']\nfrom vtt_cli.main import groep\n"
            "try: groep()\nexcept SystemExit: pass\nprint([m for m in ('pydantic', 'jinja2', 'yaml') if m in sys.modules])")
    for option in ("--version", "--help"):
        done = subprocess.run([sys.executable, "-c", code.format(option)], capture_output=True, text=True, check=True)
        assert done.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize(("words", "found"), [
    ("vtt-check uit", "uitleg"), ("vtt-check uitleg ter-0", "TER-01"), ("vtt-check uitleg wgr-35", "wgr-35-1"), ("vtt-check regels --familie z", "ZIE"),
    ("vtt-check regels --wet w", "Wgr"), ("vtt-check regels --ernst f", "fout"), ("vtt-check toets --zonder TER-01,REK-0", "TER-01,REK-01")])
def test_completion(words: str, found: str) -> None:
    done = subprocess.run([str(Path(sys.executable).with_name("vtt-check"))], capture_output=True, text=True, check=False,
                          env={**os.environ, "_VTT_CHECK_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": str(words.count(" "))})
    assert f"plain,{found}\n" in done.stdout


@pytest.mark.skipif(not durable.available(), reason="durable-rules is an extra")
def test_a_difference_between_the_engines_is_a_hard_error(monkeypatch: pytest.MonkeyPatch) -> None:
    honest = durable.Motor.judge

    def lying(self: durable.Motor, velden: list[dict[str, int]]) -> list[dict[str, bool]]:
        found = honest(self, velden)
        return [{naam: not judged for naam, judged in row.items()} for row in found]

    monkeypatch.setattr(durable.Motor, "judge", lying)
    result = run(ALMELO)
    assert result.exit_code == 2
    assert "de motoren verschillen bij" in " ".join(result.output.split())
    assert "met gelijke uitkomst" not in result.output
    assert "geen uitkomst" not in result.output, "the rule did give its outcomes, by the reference"


def test_a_fault_of_our_own_is_told_without_traceback_and_without_the_dossier() -> None:
    program = ("from vtt_cli import check_command, main\n"
               "def fail(*_): raise KeyError('geheim uit het dossier')\n"
               "check_command.write_reports = fail\n"
               "main.main()\n")
    done = subprocess.run([sys.executable, "-c", program, ALMELO], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "er ging iets mis in vtt-check zelf" in done.stderr
    assert "KeyError in check_command.py:" in done.stderr
    assert "geheim" not in done.stderr
    assert "Traceback" not in done.stderr


def test_ctrl_c_is_no_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(check_command, "write_reports", interrupt)
    result = run(ALMELO)
    assert result.exit_code == 130
    assert "Afgebroken." in result.output
