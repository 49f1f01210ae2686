"""``-f opmerkingen=PAD``: a remark at every finding, and no file of a person lost."""

import json
import zipfile
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner, Result

from tests.conftest import ROOT
from tests.word_files import p, tbl, tr, word
from vtt_cli.main import groep
from vtt_intake.form import AUTHOR
from vtt_intake.readers.word_package import W, open_package
from vtt_intake.remarks.own import is_commented

BRON = ROOT / "voorbeelden/samentwente-2025/bron"
VOORSTEL, MEMO, VERDELING = BRON / "001-samentwente-ab-voorstel.docx", BRON / "001-memo-risicos.docx", BRON / "001-verdeling.xlsx"
TABLE = tbl(tr("Gemeente", "Bijdrage 2025"), tr("Almelo", "€ 100"), tr("Borne", "€ 200"), tr("Totaal", "€ 310"))
KLEIN = word(p("Voorstel begrotingswijziging 2025", "Titel") + p("Voorgesteld besluit", "Kop1") + p("De begroting te wijzigen.") + TABLE)


def run(*args: str | Path) -> Result:
    return CliRunner().invoke(groep, list(map(str, args)))


def to(path: str | Path) -> tuple[str, str]:
    return "-f", f"opmerkingen={path}"


def comments(path: Path) -> list[str]:
    """The texts of our remarks in a Word file, line by line."""
    with zipfile.ZipFile(path) as file:
        if "word/comments.xml" not in file.namelist():
            return []
    root = open_package(path.read_bytes(), path.name).xml("word/comments.xml")
    return ["\n".join("".join(text.text or "" for text in line.iter(f"{W}t")) for line in item)
            for item in root if item.get(f"{W}author") == AUTHOR]


@pytest.fixture
def map_met_stukken(tmp_path: Path) -> Path:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    for name in ("a/voorstel.docx", "b/voorstel.docx"):
        (tmp_path / name).write_bytes(KLEIN)
    return tmp_path


@pytest.mark.parametrize(("files", "target"), [
    ((VOORSTEL, VERDELING, BRON / "001-memo-risicos.pdf"), "uit"), ((VOORSTEL, VERDELING), "uit/alleen.docx"),
    ((BRON / "001-memo-risicos.pdf", VOORSTEL), "uit")])
def test_every_finding_has_one_remark_also_one_without_a_place_in_the_copies(tmp_path: Path, files: tuple[Path, ...], target: str) -> None:
    result = run(*files, "--samen", "-f", "json", *to(tmp_path / target))
    assert result.exit_code == 1
    [copy] = (tmp_path / "uit").glob("*.docx")
    outcomes = json.loads(result.stdout)["rapporten"][0]["toetsuitkomsten"]
    codes = [text.split()[2].rstrip(":") for text in comments(copy)]
    findings = [u for u in outcomes if u["ernst"] and u["uitkomst"] != "niet te bepalen"]
    beside = list((tmp_path / "uit").glob("*.xlsx"))  # what is about the workbook as a whole goes to its copy, if there is one
    elsewhere = [u["code"] for u in findings if beside and [p["document"] for p in u["plaatsen"]] == [str(VERDELING)]]
    assert sorted([*codes, *elsewhere]) == sorted(u["code"] for u in findings)
    assert ("PRI-07" in elsewhere) == bool(beside)
    assert not beside or f"{beside[0].name} (1 opmerking, " in result.stderr
    loose = [text for text in comments(copy) if "\nWaar: " in text]
    assert loose
    assert f"({len(codes)} opmerkingen, waarvan {len(loose)} zonder eigen plaats: bij de eerste alinea)" in result.stderr
    assert str(tmp_path) not in "".join(comments(copy))


def test_a_report_and_a_copy_in_one_file_are_refused(map_met_stukken: Path) -> None:
    target = map_met_stukken / "o.docx"
    result = run(map_met_stukken / "a/voorstel.docx", "-f", f"docx={target}", *to(target))
    assert result.exit_code == 2
    assert "is gekozen voor docx én voor opmerkingen; kies voor elk een eigen pad" in result.stderr
    assert not target.exists()


def test_a_finding_without_a_place_in_a_workbook_stands_on_its_sheet_of_findings(tmp_path: Path) -> None:
    result = run(VERDELING, BRON / "001-memo-risicos.pdf", "--samen", *to(tmp_path))
    book = openpyxl.load_workbook(tmp_path / "001-verdeling-met-opmerkingen.xlsx")
    rows = [[str(cell.value) for cell in row] for row in book["Bevindingen"].iter_rows(min_row=2)]
    loose = sum("memo-risicos" in row[2] for row in rows)
    assert loose
    assert f"({len(rows)} opmerkingen, waarvan " in result.stderr
    assert "alleen op het werkblad met bevindingen)" in result.stderr
    notes = [cell.comment.text for sheet in book for row in sheet.iter_rows() for cell in row if cell.comment]
    assert notes
    assert not any("\nWaar: " in text for text in notes)
    assert str(BRON) not in str(rows)


def test_the_same_input_gives_the_same_bytes_also_over_an_earlier_copy_and_in_another_folder(map_met_stukken: Path) -> None:
    made = []
    for source in ("a", "a", "b"):
        run(map_met_stukken / source / "voorstel.docx", *to(map_met_stukken / f"uit-{source}.docx"))
        made.append((map_met_stukken / f"uit-{source}.docx").read_bytes())
    assert made[0] == made[1] == made[2]
    assert is_commented(made[0])
    (map_met_stukken / "a/voorstel.docx").write_bytes(made[0])
    run(map_met_stukken / "a/voorstel.docx", *to(map_met_stukken / "opnieuw.docx"))
    assert (map_met_stukken / "opnieuw.docx").read_bytes() == made[0]


def test_two_files_with_one_name_each_get_a_copy_of_their_own(map_met_stukken: Path) -> None:
    for _ in range(2):
        run(map_met_stukken / "a", map_met_stukken / "b", *to(map_met_stukken / "uit"))
        assert sorted(path.name for path in (map_met_stukken / "uit").iterdir()) == ["voorstel-met-opmerkingen-2.docx", "voorstel-met-opmerkingen.docx"]


def test_a_new_folder_may_have_a_dot_in_its_name_and_a_file_is_no_folder(map_met_stukken: Path) -> None:
    assert run(map_met_stukken / "a", "-f", f"opmerkingen={map_met_stukken / 'kopie.v2'}/").exit_code != 2
    assert [path.name for path in (map_met_stukken / "kopie.v2").iterdir()] == ["voorstel-met-opmerkingen.docx"]
    (map_met_stukken / "los").touch()
    result = run(map_met_stukken / "a", *to(map_met_stukken / "los"))
    assert (result.exit_code, (map_met_stukken / "los").read_bytes()) == (2, b"")
    assert "noem een bestand op .docx, .docm, .xlsx of .xlsm, of een map" in result.stderr


def test_a_copy_never_goes_over_an_input(map_met_stukken: Path) -> None:
    folder = map_met_stukken / "a"
    other = folder / "voorstel-met-opmerkingen.docx"
    other.write_bytes(KLEIN)
    run(folder, *to(folder), "--overschrijf")
    assert other.read_bytes() == KLEIN
    assert {path.name for path in folder.iterdir()} == {"voorstel.docx", "voorstel-met-opmerkingen.docx", "voorstel-met-opmerkingen-2.docx",
                                                        "voorstel-met-opmerkingen-met-opmerkingen.docx"}
    for target in (folder / "voorstel.docx", map_met_stukken / "a/../a/voorstel.docx"):
        result = run(folder / "voorstel.docx", "--overschrijf", *to(target))
        assert (result.exit_code, (folder / "voorstel.docx").read_bytes()) == (2, KLEIN)
    result = run(map_met_stukken / "b", "--overschrijf", *to(map_met_stukken / "b/voorstel.docx"))
    assert "is ook invoer" in result.stderr
    assert (map_met_stukken / "b/voorstel.docx").read_bytes() == KLEIN


def test_one_target_for_more_proposals_is_refused_before_anything_is_done(map_met_stukken: Path) -> None:
    result = run(map_met_stukken / "a", map_met_stukken / "b", *to(map_met_stukken / "uit.docx"))
    assert result.exit_code == 2
    assert "noem een map" in result.stderr
    assert result.stdout == ""


def test_a_file_that_is_no_copy_of_ours_stops_all_copies(map_met_stukken: Path) -> None:
    foreign = map_met_stukken / "uit/voorstel-met-opmerkingen-2.docx"
    foreign.parent.mkdir()
    foreign.write_bytes(KLEIN)
    result = run(map_met_stukken / "a", map_met_stukken / "b", *to(foreign.parent))
    assert "bestaat al en is geen kopie van vtt-check" in result.stderr
    assert list(foreign.parent.iterdir()) == [foreign]
    assert foreign.read_bytes() == KLEIN


def test_our_own_copies_in_a_folder_are_skipped(map_met_stukken: Path) -> None:
    folder = map_met_stukken / "a"
    run(folder, *to(folder))
    (folder / "bijlage.xlsx").write_bytes(VERDELING.read_bytes())
    run(folder / "bijlage.xlsx", *to(folder))
    assert len(list(folder.iterdir())) == 4
    reports = json.loads(run(folder, "-f", "json").stdout)["rapporten"]
    assert [Path(report["voorstel"]["bestand"]).name for report in reports] == ["bijlage.xlsx", "voorstel.docx"]
    (folder / "voorstel.docx").unlink()
    (folder / "bijlage.xlsx").unlink()
    assert "een map met alleen kopieën van vtt-check" in " ".join(run(folder).output.split())
    named = json.loads(run(folder / "voorstel-met-opmerkingen.docx", "-f", "json").stdout)["rapporten"][0]
    assert named["uitkomst"] != "niet gelezen"


def test_one_broken_file_leaves_the_other_its_remarks(map_met_stukken: Path) -> None:
    broken = map_met_stukken / "kapot.docx"
    broken.write_bytes(KLEIN[:500])
    result = run(broken, map_met_stukken / "a/voorstel.docx", map_met_stukken / "weg.xlsx", "--samen", *to(map_met_stukken / "uit"))
    assert result.exit_code == 2
    for name in ("kapot.docx", "weg.xlsx"):
        assert f"Geen kopie van {map_met_stukken / name}: het bestand is niet gelezen." in result.stderr
    [copy] = (map_met_stukken / "uit").iterdir()
    assert comments(copy)


@pytest.mark.parametrize("target", ["uit.docx", "uit"])
@pytest.mark.parametrize("content", [KLEIN[:500], b"", None, word(p())])
def test_a_broken_file_alone_is_an_error_and_no_copy(tmp_path: Path, content: bytes | None, target: str) -> None:
    source = tmp_path / "voorstel.docx"
    if content is not None:
        source.write_bytes(content)
    result = run(source, "-f", "tekst", *to(tmp_path / target))
    assert result.exit_code == 2
    assert "Oordeel" in result.stdout
    assert f"Geen kopie van {source}: het bestand is niet gelezen." in result.stderr
    assert "er is geen kopie met opmerkingen gemaakt" in result.stderr
    assert not (tmp_path / target).exists()


@pytest.mark.parametrize("target", ["uit.docx", "uit"])
def test_a_word_file_under_the_name_of_a_workbook_gets_a_word_copy(tmp_path: Path, target: str) -> None:
    source = tmp_path / "voorstel.xlsx"
    source.write_bytes(KLEIN)
    run(source, *to(tmp_path / target))
    [copy] = list(tmp_path.rglob("*.docx"))
    assert copy.name in ("uit.docx", "voorstel-met-opmerkingen.docx")
    assert comments(copy)


@pytest.mark.parametrize(("source", "target", "message"), [
    ("voorstel.docx", "uit.xlsx", "er is geen Word- of Excelbestand bij dat bij dit pad past"), ("voorstel.docx", "uit.pdf", "noem een bestand op .docx"),
    ("voorstel.docm", "uit.docx", "uit.docm"), ("voorstel.md", "uit", "er is geen Word- of Excelbestand bij dat bij dit pad past")])
def test_a_target_that_does_not_fit_is_refused_before_anything_is_done(tmp_path: Path, source: str, target: str, message: str) -> None:
    (tmp_path / source).write_bytes(KLEIN if source != "voorstel.md" else b"# Voorstel\n\nTekst.\n")
    result = run(tmp_path / source, *to(tmp_path / target))
    assert (result.exit_code, result.stdout) == (2, "")
    assert message in result.stderr


def test_a_copy_without_findings_says_so_and_may_be_replaced(map_met_stukken: Path) -> None:
    copy = map_met_stukken / "uit.docx"
    for _ in range(2):
        result = run(map_met_stukken / "a/voorstel.docx", "--alleen", "TER-01", *to(copy))
        assert "(geen bevindingen bij dit bestand)" in result.stderr
    assert [text.partition(".")[0] for text in comments(copy)] == ["✓ vtt-check heeft bij dit bestand geen bevindingen"]


def test_the_remarks_of_two_proposals_stay_apart(map_met_stukken: Path) -> None:
    (map_met_stukken / "b/voorstel.docx").write_bytes(MEMO.read_bytes())
    run(map_met_stukken / "a", map_met_stukken / "b", *to(map_met_stukken / "uit"))
    one, two = (comments(map_met_stukken / "uit" / f"voorstel-met-opmerkingen{n}.docx") for n in ("", "-2"))
    run(map_met_stukken / "a", *to(map_met_stukken / "een.docx"))
    run(map_met_stukken / "b", *to(map_met_stukken / "twee.docx"))
    assert (one, two) == (comments(map_met_stukken / "een.docx"), comments(map_met_stukken / "twee.docx"))
    assert one != two
