"""What an attacker or an unlucky user tried once: it may never work again."""

import json
import os
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from tests.conftest import NAMES, ROOT, as_bytes, record
from vtt_cli.main import groep
from vtt_engine.check import Controle
from vtt_reports.formats import FORMATEN, Weergave

ALMELO = str(ROOT / "voorbeelden/almelo-2021/voorstel.json")
COMMAND = str(Path(sys.executable).with_name("vtt-check"))
RULE = (ROOT / "rules/regels/str/STR-02-elk-beslispunt-een-argument.yaml").read_text(encoding="utf-8").replace("STR-02", "EIG-01")
NORM = (ROOT / "rules/normen/wgr-34-2.yaml").read_text(encoding="utf-8").replace("id: wgr-34-2", "id: eigen-1")


def run(*args: str) -> Result:
    return CliRunner().invoke(groep, list(args))


def outcome(controle: Controle, data: Any, code: str, over: str) -> str:
    report = controle.toets(as_bytes(data), "x.json")
    if report.niet_gelezen:
        return "niet gelezen"
    found = next(u for u in report.uitkomsten if u.code == code and u.over == over)
    return found.ernst or found.uitkomst


def test_no_rules_left_is_an_error() -> None:
    assert run(ALMELO, "--alleen", "REK-01", "--zonder", "REK-01").exit_code == 2


@pytest.mark.parametrize("option", ["--alleen", "--zonder"])
@pytest.mark.parametrize("value", ["", ","])
def test_an_empty_choice_is_an_error(option: str, value: str) -> None:
    assert run(ALMELO, option, value).exit_code == 2


def test_a_sum_without_terms_is_not_right(controle: Controle) -> None:
    data = record("samentwente-2025")
    data["rekensommen"][0]["termen"] = []
    assert outcome(controle, data, "BES-10", "beslispunt 4, som netto-2025") == "niet te bepalen"


def test_a_table_without_rows_is_not_right(controle: Controle) -> None:
    data = {"titel": "x", "tabellen": [{"id": "T", "kolommen": [{"id": "a", "soort": "bedrag", "onderwerp": "geen"}], "rijen": [],
                                        "totaal": {"naam": "Totaal", "cellen": {"a": 0}}}]}
    assert outcome(controle, data, "REK-01", "tabel T, kolom a") == "niet te bepalen"


@pytest.mark.parametrize("extra", [{"formule": "a"}, {"verdeeld_naar": "a"}, {"formule": "  "}, {"formule": "a b"}, {"precisie": 0},
                                   {"precisie": -5}, {"precisie": 10**9}])
def test_a_column_that_proves_itself_is_refused(extra: dict[str, Any], controle: Controle) -> None:
    column = {"id": "a", "soort": "bedrag", "onderwerp": "geen", **extra}
    data = {"titel": "x", "tabellen": [{"id": "T", "kolommen": [column], "rijen": [{"naam": "r", "cellen": {"a": 1}}]}]}
    assert controle.toets(as_bytes(data), "x.json").niet_gelezen


def test_a_step_that_the_amount_refutes_is_refused(controle: Controle) -> None:
    data = {"titel": "x", "bedragen": [{"id": "a", "onderwerp": "y", "bedrag": 1234, "precisie": 1000}]}
    assert controle.toets(as_bytes(data), "x.json").niet_gelezen


@pytest.mark.parametrize("other", ["cafe\u0301 geld", "café  geld", "café\u00a0geld", "ca\u00adfé geld", "\u200bcafé geld", "café\ngeld",
                                   "\u202dcafé geld", "\ufeffcafé geld"])
def test_a_subject_that_looks_the_same_is_the_same(other: str, controle: Controle) -> None:
    data = {"titel": "x", "tabellen": [], "bedragen": [
        {"id": str(i), "onderwerp": naam, "bedrag": 100 + 100 * i, "jaar": 2025, "stand": "gevraagd"}
        for i, naam in enumerate(("café geld", other))]}
    assert outcome(controle, data, "REK-04", "café geld, 2025, gevraagd") == "fout"


@pytest.mark.parametrize("name", ["\u200b", "\u00ad \u202e", "\n", ""])
def test_a_name_that_cannot_be_seen_is_no_name(name: str, controle: Controle) -> None:
    data = {"titel": "x", "bedragen": [{"id": "a", "onderwerp": name, "bedrag": 1}]}
    assert [error.verwacht for error in controle.toets(as_bytes(data), "x.json").niet_gelezen] == ["een naam of nummer"]


def test_a_subject_is_the_same_with_a_space_behind_it(controle: Controle) -> None:
    data = {"titel": "x", "tabellen": [], "bedragen": [
        {"id": str(i), "onderwerp": naam, "bedrag": 100 + 100 * i, "jaar": 2025, "stand": "gevraagd"}
        for i, naam in enumerate(("geld", "geld ", "geld\u00a0"))]}
    assert outcome(controle, data, "REK-04", "geld, 2025, gevraagd") == "fout"


@pytest.mark.parametrize(("adopted", "sent", "expected"), [
    ("2021-04-29", "2021-05-14", "voldoet"), ("2021-04-29", "2021-05-17", "niet te bepalen"), ("2021-04-29", "2021-05-18", "fout"),
    ("2025-04-29", "2025-05-13", "voldoet"), ("2025-04-29", "2025-05-14", "fout")])
def test_a_day_no_one_knows_the_decree_of_gives_no_fault(adopted: str, sent: str, expected: str, controle: Controle) -> None:
    data = {"titel": "x", "datum": adopted, "organisatie": {"naam": "GR", "vorm": "openbaar lichaam"},
            "stukken": [{"id": "w", "soort": "begrotingswijziging", "jaar": int(adopted[:4])}],
            "procedure": [{"gebeurtenis": "vaststelling", "stukken": ["w"], "datum": adopted},
                          {"gebeurtenis": "inzending aan gedeputeerde staten", "stukken": ["w"], "datum": sent}]}
    report = controle.toets(as_bytes(data), "x.json")
    found = next(u for u in report.uitkomsten if u.code == "TER-05")
    assert (found.ernst or found.uitkomst) == expected


@pytest.mark.parametrize("content", [b'{"titel":"a\\ud800b"}', b'{"titel":"x","\\udc00":1}', b'{"titel":"x","datum":"\\uD83D"}'])
def test_half_a_character(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(content)
    for formaat in ("json", "html", "tekst", "md"):
        result = run(str(tmp_path), "-f", formaat)
        assert result.exit_code == 2
        assert result.exception is None or isinstance(result.exception, SystemExit)
        assert "half teken" in result.output


def test_a_whole_emoji_is_fine(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(b'{"titel":"\\ud83d\\ude42"}')
    assert run(str(tmp_path)).exit_code == 0


def test_a_file_name_that_is_no_text(tmp_path: Path) -> None:
    (tmp_path / "map").mkdir()
    name = os.fsencode(tmp_path / "map") + b"/n\xff.json"
    try:
        with open(name, "wb") as file:  # noqa: PTH123 (a name in bytes)
            file.write(b'{"titel": "x"}')
    except OSError:
        pytest.skip("this file system takes only UTF-8 names")
    done = subprocess.run([COMMAND, str(tmp_path / "map"), "-f", "json"], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    json.loads(done.stdout)


@pytest.mark.parametrize("args", [("x" * 300,), (ALMELO, "--profiel", "x" * 300), (ALMELO, "--regels", "x" * 300), (ALMELO, "--profiel", ""),
                                  (ALMELO, "-f", "json=" + "x" * 300), (ALMELO, "--toetsdatum", "2025-W01-1"), (ALMELO, "--toetsdatum", "20250101"),
                                  ("",), ("/dev/zero",)])
def test_odd_arguments_end_in_an_error(args: tuple[str, ...]) -> None:
    result = run(*args)
    assert result.exit_code == 2
    assert isinstance(result.exception, SystemExit)


def test_a_record_cannot_name_a_path_as_profile(tmp_path: Path) -> None:
    for profile in ("../profielen/samentwente", "/etc/passwd", "evil.yaml", "x" * 300):
        (tmp_path / "a.json").write_text(json.dumps({"titel": "x", "organisatie": {"naam": "y", "profiel": profile}}), encoding="utf-8")
        result = run(str(tmp_path / "a.json"))
        assert result.exit_code == 2
        assert "een bekend profiel" in " ".join(result.output.split())


@pytest.mark.parametrize("text", ["alles = [1]", "streng = 2", "toetsdatum = 5", "toetsdatum = 2025-01-01T10:00:00", "regels = [5]", "alleen = {}",
                                  "niet geldig", "motor = 'v8'"])
def test_odd_settings_end_in_an_error(text: str, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(Path(ALMELO).read_bytes())
    (tmp_path / "vtt-check.toml").write_text(text, encoding="utf-8")
    result = run(str(tmp_path / "a.json"))
    assert result.exit_code == 2
    assert isinstance(result.exception, SystemExit)


@pytest.mark.parametrize("text", ["tool = 5 # vtt-check", "[tool]\nvtt-check = 5", "[tool]\nvtt-check = [1]"])
def test_an_odd_pyproject(text: str, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(Path(ALMELO).read_bytes())
    (tmp_path / "pyproject.toml").write_text(text, encoding="utf-8")
    assert isinstance(run(str(tmp_path / "a.json")).exception, (SystemExit, type(None)))


def test_settings_find_their_folders_from_where_they_stand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "dossier/eigen").mkdir(parents=True)
    (tmp_path / "dossier/a.json").write_bytes(Path(ALMELO).read_bytes())
    (tmp_path / "dossier/eigen/EIG-01.yaml").write_text(RULE, encoding="utf-8")
    (tmp_path / "dossier/vtt-check.toml").write_text('regels = ["eigen"]\nalleen = ["EIG-01"]', encoding="utf-8")
    monkeypatch.chdir("/")
    result = run(str(tmp_path / "dossier/a.json"))
    assert result.exit_code == 0
    assert "EIG-01" in result.output


MESSAGES = ["{{ 1/0 }}", "{{ argumenten + 1 }}", "{{ nummer.__class__.__mro__ }}", "{{ nummer|foo }}", "{% include 'x' %}",
            "{{ 9**99999999 }}", "{{ 'x'*999999999 }}", "{% for i in range(99999) %}x{% endfor %}", "{{ lipsum() }}", "{% macro a() %}{% endmacro %}"]


@pytest.mark.parametrize("message", MESSAGES)
def test_a_message_is_only_names_and_choices(message: str, tmp_path: Path) -> None:
    (tmp_path / "EIG-01.yaml").write_text(RULE.replace("Bij beslispunt {{ nummer }} staat geen argument.", json.dumps(message)), encoding="utf-8")
    result = run(ALMELO, "--regels", str(tmp_path))
    assert result.exit_code == 2
    assert "EIG-01.yaml:" in result.output
    assert "STR-02" in result.output


@pytest.mark.parametrize(("old", "new"), [("{geld: true, argumenten: 1}", "{geld: true, bestaat_niet: 1}"), ("argumenten >= 1", "2 * argumenten >= 1"),
                                          ("argumenten >= 1", "0 * argumenten == 0")])
def test_a_rule_that_cannot_be_used_is_refused_at_its_line(old: str, new: str, tmp_path: Path) -> None:
    (tmp_path / "EIG-01.yaml").write_text(RULE.replace(old, new), encoding="utf-8")
    result = run(ALMELO, "--regels", str(tmp_path))
    assert result.exit_code == 2
    assert "EIG-01.yaml:" in result.output


@pytest.mark.parametrize(("old", "new"), [("dag: 14, maand: 9", "dag: 31, maand: 2"), ('tot: "2014-12-31"', 'tot: "2015-02-30"'),
                                          ('artikel: "34"', 'artikel: "  "'), ('van: "2022-07-01"', 'van: "2022-07-01"\n    tot: "2022-06-30"'),
                                          ("{dagen: 14, na: vaststelling, vaste_dag: {dag: 14, maand: 9, jaar: -1}}", "{dagen: 14, na: vaststelling}")])
def test_a_norm_that_cannot_be_is_refused(old: str, new: str, tmp_path: Path) -> None:
    (tmp_path / "normen").mkdir()
    assert old in NORM
    (tmp_path / "normen/eigen-1.yaml").write_text(NORM.replace(old, new), encoding="utf-8")
    result = run(ALMELO, "--regels", str(tmp_path))
    assert result.exit_code == 2
    assert "eigen-1.yaml:" in result.output


def test_an_input_is_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "n.yaml"
    path.write_text(run("nieuw").output, encoding="utf-8")
    before = path.read_bytes()
    for args in (("-f", f"tekst={path}"), ("-f", f"json={path}", "--overschrijf")):
        assert run(str(path), *args).exit_code == 2
        assert path.read_bytes() == before
    notes = tmp_path / "notities.txt"
    notes.write_text("Zie vtt-check 0.1.0\n", encoding="utf-8")
    assert run(ALMELO, "-f", f"tekst={notes}").exit_code == 2


def test_nothing_is_written_when_one_output_cannot_be(tmp_path: Path) -> None:
    (tmp_path / "x.md").write_text("van iemand anders", encoding="utf-8")
    assert run(ALMELO, "-f", f"json={tmp_path / 'a.json'}", "-f", f"md={tmp_path / 'x.md'}").exit_code == 2
    assert not (tmp_path / "a.json").exists()


def test_a_folder_says_what_it_leaves_out(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(Path(ALMELO).read_bytes())
    (tmp_path / "weg.json").symlink_to(tmp_path / "bestaat-niet.json")
    result = run(str(tmp_path))
    assert result.exit_code == 2
    assert "weg.json" in result.output


def test_a_pipe_is_no_record(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.json")
    assert stat.S_ISFIFO((tmp_path / "a.json").stat().st_mode)
    assert run(str(tmp_path / "a.json")).exit_code == 2


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_and_a_closed_output() -> None:
    for shell in (f"{COMMAND} {ALMELO} >/dev/full", f"{COMMAND} regels >/dev/full", f"{COMMAND} {ALMELO} >&-"):
        done = subprocess.run(["sh", "-c", shell], capture_output=True, text=True, check=False)
        assert done.returncode == 2, (shell, done.returncode)
        assert "Traceback" not in done.stderr


PERSONAL = " (jan.jansen@voorbeeld.nl, 06-12345678, geboren op 1 mei 1980)"
WORDS = {"tekst", "titel", "naam", "plaats", "kop", "onderwerp", "gemeente", "over", "uitleg"}


def with_personal_data(data: Any) -> Any:
    """The record with personal data behind each of its words."""
    if isinstance(data, dict):
        return {key: value + PERSONAL if key in WORDS and isinstance(value, str) else with_personal_data(value)
                for key, value in data.items()}
    return [with_personal_data(item) for item in data] if isinstance(data, list) else data


@pytest.mark.parametrize("name", NAMES)
def test_no_report_repeats_personal_data(name: str, vlug: Controle) -> None:
    report = vlug.toets(as_bytes(with_personal_data(record(name))), "dossier.json")
    assert report.bevindingen
    for formaat in (formaat for formaat in FORMATEN.values() if not formaat.alleen_bestand):
        text = formaat.render([report], Weergave(alles=True)).decode()
        assert "e-mailadres" in text, formaat.naam
        assert [part for part in ("jan.jansen", "12345678", "geboren op 1 mei") if part in text] == [], formaat.naam
