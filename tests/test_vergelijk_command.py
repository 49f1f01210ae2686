"""``vtt-check vergelijk`` and ``--basis`` on real files: formats, exit codes, errors that say what to do, and no text that runs."""

import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from click.testing import CliRunner, Result

from tests.conftest import as_bytes
from tests.test_vergelijk import lager, rij, voorstel
from tests.word_files import p, tbl, tr, word
from vtt_cli import check_command, compare_command
from vtt_cli.main import groep
from vtt_engine.check import Controle
from vtt_engine.inputs import Keuzes
from vtt_reports.comparison.formats import VERGELIJKFORMATEN
from vtt_reports.schemas import schema_of


def run(*args: str | Path, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(groep, list(map(str, args)), input=stdin)


@pytest.fixture(autouse=True, scope="module")
def een_regelboek() -> Any:
    """One small rulebook for all runs: loading it again each time is what takes long."""
    made = Controle(Keuzes(motor="referentie", alleen=("REK-01", "REK-04")))
    with pytest.MonkeyPatch.context() as patch:
        for module in (check_command, compare_command):
            patch.setattr(module, "build_check", lambda **_: made)
        yield


@pytest.fixture
def versies(tmp_path: Path) -> Path:
    fout = voorstel()
    fout["tabellen"][0]["rijen"][0]["cellen"]["a"] = 500100
    for naam, data in (("v1.json", voorstel()), ("v2.json", lager()), ("fout.json", fout)):
        (tmp_path / naam).write_bytes(as_bytes(data))
    run(tmp_path / "v1.json", "-f", f"json={tmp_path / 'r1.json'}")
    return tmp_path


def test_two_versions_in_every_format_with_one_set_of_words(versies: Path) -> None:
    outputs = [item for naam, one in VERGELIJKFORMATEN.items() for item in ("-f", f"{naam}={versies / f'{naam}{one.einde}'}")]
    result = run("vergelijk", versies / "v1.json", versies / "v2.json", *outputs)
    assert (result.exit_code, result.output) == (0, "")
    text, md, html = ((versies / name).read_text(encoding="utf-8") for name in ("tekst.txt", "md.md", "html.html"))
    for content in (" ".join(one.split()) for one in (text, md, html)):
        for words in ("0 nieuw, 0 opgelost, 1 gebleven", "4 cijfers veranderd", "€ 983.000", "€ 688.000", "Almelo", "€ 150.000 lager",
                      "Verdeling: Bijdrage", "15 januari 2025"):
            assert words in content
    data = json.loads((versies / "json.json").read_text(encoding="utf-8"))
    jsonschema.validate(data, json.loads(schema_of("vergelijking")))
    [one] = data["vergelijkingen"]
    assert one["tellingen"] == {"nieuw": 0, "opgelost": 0, "gebleven": 1, "niet_te_bepalen": 0, "cijfers": 4}
    assert {"onderdeel": "Verdeling: Bijdrage", "naam": "Almelo", "oud": {"waarde": 50000000, "eenheid": "cent"},
            "nieuw": {"waarde": 35000000, "eenheid": "cent"}, "verschil": -15000000, "plaatsen": []} in one["cijfers"]
    before = {path: path.read_bytes() for naam, one in VERGELIJKFORMATEN.items() for path in versies.glob(f"{naam}{one.einde}")}
    assert len(before) == len(VERGELIJKFORMATEN)
    assert run("vergelijk", versies / "v1.json", versies / "v2.json", *outputs).exit_code == 0
    assert {path: path.read_bytes() for path in before} == before


def test_exit_code_says_whether_something_got_worse(versies: Path) -> None:
    assert run("vergelijk", versies / "v1.json", versies / "fout.json").exit_code == 1
    assert run("vergelijk", versies / "fout.json", versies / "v1.json").exit_code == 0
    (versies / "half.json").write_bytes(as_bytes(voorstel(soort="raadsbreif")))
    assert run("vergelijk", versies / "v1.json", versies / "half.json").exit_code == 2


def test_a_report_beside_a_proposal_gives_what_the_report_carries(versies: Path) -> None:
    result = run("vergelijk", versies / "r1.json", versies / "v2.json")
    assert "voor zover de rapporten die noemen" in result.output
    assert "\n tabel Verdeling, kolom Bijdrage\n" in result.output
    assert re.search(r"Almelo +€ 500\.000 → € 350\.000 \(€ 150\.000 lager\)", result.output)


def test_documents_are_read_and_known_under_another_file_name(tmp_path: Path) -> None:
    for naam, total in (("voorstel-v1.docx", "€ 310"), ("voorstel-v2.docx", "€ 320")):
        table = tbl(tr("Gemeente", "Bijdrage 2025"), tr("Almelo", "€ 100"), tr("Borne", "€ 200"), tr("Totaal", total))
        (tmp_path / naam).write_bytes(word(p("Voorstel begrotingswijziging 2025", "Titel") + p("Kosten", "Kop1") + table))
    result = run("vergelijk", tmp_path / "voorstel-v1.docx", tmp_path / "voorstel-v2.docx")
    assert "0 nieuw, 0 opgelost, 1 gebleven (waarvan 1 anders dan eerder)" in result.output
    assert re.search(r"Totaal +€ 310 → € 320 \(€ 10 hoger\)", result.output)


def test_folders_are_matched_by_file_name(versies: Path) -> None:
    for folder, names in (("oud", ("a", "b")), ("nieuw", ("a", "c"))):
        (versies / folder).mkdir()
        for naam in names:
            (versies / folder / f"{naam}.json").write_bytes(as_bytes(voorstel(titel=naam, kenmerk=naam)))
    result = run("vergelijk", versies / "oud", versies / "nieuw")
    assert result.exit_code == 1  # the one that is only new has an open fout
    assert result.output.count("\nVergelijking\n") == 1
    assert re.search(r"Alleen in het oude\n - \S*oud/b\.json", result.output)
    assert re.search(r"Alleen in het nieuwe\n - \S*nieuw/c\.json", result.output)


@pytest.mark.parametrize(("content", "naam", "words"), [
    (b'{"schema": "vtt-check/rapport/9", "rapporten": []}', "x.json", "nieuwere vtt-check (vtt-check/rapport/9)"),
    (b'{"schema": "vtt-check/vergelijking/1"}', "x.json", "vtt-check/vergelijking/1, geen rapport"),
    (b'{"rapporten": [], "schema": "vtt-check/rapport/1"}', "x.json", "een rapport zonder voorstellen"),
    (b'[1, 2]', "x.json", "gevonden een lijst"), (b'{"iets": 1}', "x.json", "geen voorstel en geen rapport"),
    (b'{"schema": "vtt-check/rapport/1", "rapporten": [', "x.json", "het einde van het bestand"),
    (b"vtt-check 0.1.0\nvoorstel.json\n", "x.txt", "een rapport in de vorm tekst"), (None, "weg.json", "gevonden geen bestand")])
def test_what_is_neither_is_refused_with_what_to_do(versies: Path, content: bytes | None, naam: str, words: str) -> None:
    if content is not None:
        (versies / naam).write_bytes(content)
    for args in (("vergelijk", versies / naam, versies / "v1.json"), (versies / "v1.json", "--basis", versies / naam)):
        result = run(*args)
        assert result.exit_code == 2
        assert words in result.output
        assert "Herstel: " in result.output
        assert "Traceback" not in result.output


def test_other_proposals_are_compared_with_a_warning(versies: Path) -> None:
    (versies / "ander.json").write_bytes(as_bytes(voorstel(titel="Iets anders")))
    result = run("vergelijk", versies / "v1.json", versies / "ander.json", "-f", "json")
    assert "Let op: De titels verschillen: “Uitbreiding” en “Iets anders”." in result.stderr
    assert json.loads(result.stdout)["vergelijkingen"][0]["let_op"]


def test_no_output_goes_over_an_input_or_a_basis(versies: Path) -> None:
    before = (versies / "r1.json").read_bytes()
    for args in (("vergelijk", versies / "r1.json", versies / "v2.json"), (versies / "v2.json", "--basis", versies / "r1.json")):
        result = run(*args, "-f", f"json={versies / 'r1.json'}", "--overschrijf")
        assert (result.exit_code, "is ook invoer" in result.output) == (2, True)
    assert run("vergelijk", versies / "v1.json", versies / "v2.json", "-f", f"json={versies / 'r1.json'}").exit_code == 2
    assert (versies / "r1.json").read_bytes() == before


def test_the_basis_shows_only_what_is_new(versies: Path) -> None:
    same = run(versies / "v1.json", "--basis", versies / "r1.json")
    assert same.exit_code == 0
    assert "Oordeel       geen nieuwe bevindingen; 1 bekende bevinding niet getoond" in same.output
    for basis in ("r1.json", "v1.json"):
        worse = run(versies / "fout.json", "--basis", versies / basis)
        assert worse.exit_code == 1
        assert "Oordeel       nieuw: 1 fout" in worse.output
        assert "Rente" not in worse.output.split("Voldoet")[0]
    data = json.loads(run(versies / "fout.json", "--basis", versies / "r1.json", "-f", "json").stdout)
    jsonschema.validate(data, json.loads(schema_of("rapport")))
    assert data["rapporten"][0]["tellingen"]["bekend"] == 1
    assert data["rapporten"][0]["verantwoording"]["basis"]["gevonden"] is True


def test_the_basis_can_stand_in_the_settings_and_a_comparison_is_no_record(versies: Path) -> None:
    (versies / "vtt-check.toml").write_text('basis = "r1.json"\n', encoding="utf-8")
    assert "1 bekende bevinding niet getoond" in run(versies / "v1.json").output
    (versies / "vtt-check.toml").unlink()
    run("vergelijk", versies / "v1.json", versies / "v2.json", "-f", f"json={versies / 'vergelijking.json'}")
    assert "vergelijking.json" not in run(versies, "-f", "md").output
    assert "een rapport van vtt-check" in run(versies / "vergelijking.json").output


EVIL = "<script>alert(1)</script> {{ 7*7 }} =cmd|' /C calc'!A0 | \u202e\x1b[31m [klik](javascript:x)"


def test_text_of_a_proposal_is_only_text(versies: Path) -> None:
    def evil(amount: int) -> bytes:
        data = voorstel(titel=EVIL)
        data["tabellen"][0] |= {"titel": EVIL, "rijen": [rij(EVIL, a=amount), rij("Borne", a=1)]}
        return as_bytes(data)

    (versies / "e1.json").write_bytes(evil(500000))
    (versies / "e2.json").write_bytes(evil(500001))
    for naam in (naam for naam, one in VERGELIJKFORMATEN.items() if not one.alleen_bestand):
        content = run("vergelijk", versies / "e1.json", versies / "e2.json", "-f", naam, "--alles").stdout
        assert "49" not in content.replace("500.149", "")[:300]
        assert "\x1b" not in content
        if naam in ("html", "md"):
            assert "<script>" not in content
            assert "\u202e" not in content
        if naam == "md":
            assert "[klik](" not in content


def test_help_and_schema_name_the_comparison() -> None:
    assert "vtt-check vergelijk voorstel-v1.docx voorstel-v2.docx" in run("vergelijk", "--help").output
    assert json.loads(run("schema", "vergelijking").stdout)["$id"] == "vtt-check/vergelijking/1"
