"""The report as an Excel workbook: what each sheet says, that text is never a formula, and that every formula gives the report's value."""

import io
import re
import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from fractions import Fraction
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from tests.conftest import NAMES, as_bytes, record
from tests.test_attacks import with_personal_data
from tests.test_dossiers import FAMILIES, check, with_profiles
from vtt_engine.check import Controle
from vtt_engine.facts.fact import Berekening, Term
from vtt_engine.outcomes.report import Rapport
from vtt_reports.formats import FORMATEN
from vtt_reports.view import completeness, verdict, view
from vtt_reports.workbook.cells import CUT, LONGEST
from vtt_reports.workbook.expression import Reken, Rij, Rond, Som, Uiteen, rounded, work_out, write
from vtt_reports.workbook.formulas import formulas
from vtt_reports.workbook.package import settle
from vtt_reports.workbook.summary import summary_sheet
from vtt_reports.workbook.sums_sheet import sums_sheet
from vtt_reports.workbook.units import difference
from vtt_reports.workbook.writing import workbook

XLSX = FORMATEN["xlsx"]
SHEETS = ["Samenvatting", "Bevindingen", "Per gemeente", "Alle toetsuitkomsten", "Rekenwerk", "Normen", "Verantwoording"]
NO_FORMULA = {"RES-14": "the rate stands in the steps",
              "REK-04": "no difference within the rounding of the amounts"}


@pytest.fixture(scope="module")
def rapporten(vlug: Controle) -> list[Rapport]:
    return [vlug.toets(as_bytes(record(name)), f"{name}/voorstel.json") for name in NAMES]


@pytest.fixture(scope="module")
def inhoud(rapporten: list[Rapport]) -> bytes:
    return XLSX.render(rapporten[:1])


@pytest.fixture(scope="module")
def boek(inhoud: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(inhoud))


def rows(sheet: Worksheet) -> list[dict[str, Any]]:
    head, *rest = sheet.iter_rows(values_only=True)
    return [dict(zip(map(str, head), line, strict=True)) for line in rest]


def part(content: bytes, name: str) -> str:
    return zipfile.ZipFile(io.BytesIO(content)).read(name).decode()


def test_the_sheets_and_their_shape(boek: openpyxl.Workbook) -> None:
    assert boek.sheetnames == SHEETS
    for sheet in boek.worksheets:
        assert sheet.page_setup.orientation == "landscape"
        assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
        if sheet.title != "Samenvatting":
            assert sheet.auto_filter.ref == sheet.dimensions
            assert sheet.freeze_panes is not None
            assert sheet.freeze_panes.endswith("2")
            assert sheet.print_title_rows == "$1:$1"


def test_the_summary_says_what_every_report_says(boek: openpyxl.Workbook, rapporten: list[Rapport]) -> None:
    said = {str(a): b for a, b, *_ in boek["Samenvatting"].iter_rows(values_only=True)}
    report = rapporten[0]
    assert (said["Oordeel"], said["Volledigheid"]) == (verdict(report), completeness(report))
    assert said["Toetsdatum"] == datetime(2025, 1, 15)
    assert said["Versie"] == f"vtt-check {report.verantwoording.versie}"
    families = [line[1:8] for line in boek["Samenvatting"].iter_rows(values_only=True) if re.search(r"\([A-Z]{3}\)$", str(line[0]))]
    counts = report.tellingen()
    assert [sum(column) for column in zip(*families, strict=True)] == [counts[key] for key in (
        "fouten", "waarschuwingen", "opmerkingen", "aanvaard", "voldoet", "niet_te_bepalen", "niet_van_toepassing")]


def test_each_finding_has_its_row(boek: openpyxl.Workbook, rapporten: list[Rapport]) -> None:
    report, found = rapporten[0], rows(boek["Bevindingen"])
    cards = [card for cause in view(report).oorzaken for card in (cause, *cause.gevolgen)]
    assert [(row["Ernst"], row["Code"], row["Toets"], row["Wat er staat"], row["Herstel"]) for row in found] == [
        (f"{card.teken} {card.ernst}", card.code, card.titel, card.melding, card.herstel) for card in cards]
    assert {row["Oorzaak"] for row in found} == set(range(1, len(report.oorzaken) + 1))
    bes10 = next(row for row in found if row["Code"] == "BES-10")
    assert (bes10["Verschil in euro"], bes10["Bestand"]) == (295000, "voorstel.json")
    assert re.fullmatch(r"regel \d+(\nregel \d+)*", bes10["Regel of bladzijde"])
    assert [row["Gevolg van"] for row in found if row["Code"] == "TER-03"] == ["DAT-05 Een stap heeft op elke plek dezelfde datum"]


def test_the_link_of_a_finding_leads_to_its_sum(boek: openpyxl.Workbook) -> None:
    sheet, sums = boek["Bevindingen"], boek["Rekenwerk"]
    column = next(cell.column for cell in sheet[1] if cell.value == "Som")
    linked = [row for row in sheet.iter_rows(min_row=2) if row[column - 1].hyperlink]
    assert len(linked) > 3
    for row in linked:
        place = row[column - 1].hyperlink.location
        assert place is not None
        name, _, cell = place.partition("!")
        assert (name, sums[cell].value) == ("Rekenwerk", row[2].value)


def test_numbers_and_days_are_real_and_in_dutch(boek: openpyxl.Workbook) -> None:
    forms = {cell.number_format for row in boek["Rekenwerk"].iter_rows(min_row=2) for cell in row if isinstance(cell.value, int | float)}
    assert {'[$-413]"€" #,##0.00;[$-413]"€" -#,##0.00', "[$-413]0%", "[$-413]#,##0"} <= forms
    days = [cell for row in boek["Normen"].iter_rows(min_row=2) for cell in row if isinstance(cell.value, datetime)]
    assert {cell.number_format for cell in days} == {"[$-413]d mmmm yyyy"}


def test_every_outcome_has_its_row(boek: openpyxl.Workbook, rapporten: list[Rapport]) -> None:
    assert [(row["Code"], str(row["Uitkomst"])[2:]) for row in rows(boek["Alle toetsuitkomsten"])] == [
        (outcome.code, outcome.uitkomst) for outcome in rapporten[0].uitkomsten]


def test_norms_have_real_days_and_their_certainty(boek: openpyxl.Workbook) -> None:
    found = [row for row in rows(boek["Normen"]) if row["Artikel"] == "artikel 34 lid 2"]
    assert [(row["Geldt vanaf"], row["Hoe zeker"]) for row in found] == [(datetime(2022, 7, 1), "gelezen in de bron")] * len(found)
    assert found
    assert all(str(row["Link"]).startswith("https://wetten.overheid.nl/jci1.3:c:BWBR0003740&artikel=34") for row in found)


def test_all_that_made_the_report_is_accounted_for(boek: openpyxl.Workbook, rapporten: list[Rapport]) -> None:
    said = {row["Gegeven"]: row["Waarde"] for row in rows(boek["Verantwoording"])}
    assert said["regelboek"] == f"sha256 {rapporten[0].verantwoording.regelboek}"
    assert said["toetsdatum"] == datetime(2025, 1, 15)
    assert "geen accountantscontrole" in str(said["Wat dit is"])


def test_more_proposals_stand_in_one_workbook(rapporten: list[Rapport]) -> None:
    both = rapporten[1:]
    book = openpyxl.load_workbook(io.BytesIO(XLSX.render(both)))
    assert {row["Voorstel"] for row in rows(book["Bevindingen"])} == {r.bestand for r in both}
    assert len(rows(book["Alle toetsuitkomsten"])) == sum(len(r.uitkomsten) for r in both)
    total = next(line for line in book["Samenvatting"].iter_rows(values_only=True) if line[0] == "Samen")
    assert str(total[1]).startswith("=SUM(B")


def test_a_file_that_could_not_be_read_says_so(vlug: Controle) -> None:
    book = openpyxl.load_workbook(io.BytesIO(XLSX.render([vlug.unread("weg.json", ("niets", "een dossier", "kijk na"))])))
    text = " ".join(str(cell) for line in book["Samenvatting"].iter_rows(values_only=True) for cell in line if cell)
    assert "Gevonden: niets. Verwacht: een dossier. Herstel: kijk na" in text
    assert "niet gelezen" in text


# text of a proposal

# one report of findings only is enough to see what becomes of a text
NASTY = ("=cmd|' /C calc'!A0", "+1", "@x", "-1", "=1+1", "#REF!", "{{ 7*7 }}", "<script>alert(1)</script>", "a\x00b\x07c", "\u202eom",
         "_x0041_", "\ud800", "🙂")


@pytest.mark.parametrize("text", NASTY)
def test_text_is_never_a_formula(text: str, rapporten: list[Rapport]) -> None:
    changed = tuple(u._replace(melding=text, titel=text, over=text) for u in rapporten[1].bevindingen)
    content = XLSX.render([replace(rapporten[1], titel=text, bestand=text, uitkomsten=changed)])
    book = openpyxl.load_workbook(io.BytesIO(content))
    cells = [cell for row in book["Bevindingen"].iter_rows(min_row=2) for cell in row if cell.value is not None]
    formulas = [cell.value for sheet in book.worksheets if sheet.title not in ("Rekenwerk", "Samenvatting")
                for row in sheet.iter_rows() for cell in row if cell.data_type in ("f", "e")]
    assert formulas == []
    assert all(str(cell.value).startswith("=SUM(") for row in book["Samenvatting"].iter_rows() for cell in row if cell.data_type == "f")
    assert all("cmd" not in str(cell.value) for row in book["Rekenwerk"].iter_rows() for cell in row if cell.data_type == "f")
    if text.startswith(("=", "+", "-", "@")):
        assert {cell.quotePrefix for cell in cells if cell.value == text} == {True}
        assert {cell.quotePrefix for cell in cells if cell.value != text} == {False}
    if text == "_x0041_":
        assert "_x005F_x0041_" in {cell.value for cell in cells}


def test_text_that_no_cell_can_hold_is_cut_with_a_mark(rapporten: list[Rapport]) -> None:
    long = "woord " * 200_000
    changed = (rapporten[1].bevindingen[0]._replace(melding=long),)
    book = openpyxl.load_workbook(io.BytesIO(XLSX.render([replace(rapporten[1], uitkomsten=changed)])))
    cell = str(rows(book["Bevindingen"])[0]["Wat er staat"])
    assert len(cell) == LONGEST
    assert cell.endswith(CUT)


def test_no_personal_data_is_repeated(vlug: Controle) -> None:
    content = XLSX.render([vlug.toets(as_bytes(with_personal_data(record(NAMES[1]))), "dossier.json")])
    text = " ".join(part(content, f"xl/worksheets/sheet{number}.xml") for number in range(1, 1 + len(SHEETS) - 1))  # nothing per gemeente
    assert "e-mailadres" in text
    assert [found for found in ("jan.jansen", "12345678", "geboren op 1 mei") if found in text] == []


# the file

def test_the_same_report_gives_the_same_bytes(rapporten: list[Rapport]) -> None:
    inhoud = XLSX.render(rapporten[1:2])
    assert XLSX.render(rapporten[1:2]) == inhoud
    package = zipfile.ZipFile(io.BytesIO(inhoud))
    assert {item.date_time for item in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert "dcterms" not in part(inhoud, "docProps/core.xml")


def test_the_file_is_known_as_ours_until_excel_has_saved_it(inhoud: bytes, boek: openpyxl.Workbook) -> None:
    assert "<Application>vtt-check " in part(inhoud, "docProps/app.xml")
    assert XLSX.is_ours(inhoud)
    saved = io.BytesIO()
    boek.save(saved)
    assert not XLSX.is_ours(saved.getvalue())


# the sums

@pytest.fixture(scope="module")
def alle(vlug: Controle, rapporten: list[Rapport]) -> list[Rapport]:
    """Every rule with something to say."""
    ready = with_profiles(vlug)
    return [*rapporten, *(check(ready, f"{family}-fout") for family in FAMILIES)]


def made(rapporten: list[Rapport]) -> Iterator[tuple[str, Berekening]]:
    for report in rapporten:
        for outcome in report.uitkomsten:
            if outcome.uitkomst in ("voldoet", "voldoet niet") and (som := outcome.berekening()).termen:
                yield outcome.code, som


def test_every_sum_has_formulas_but_those_that_cannot(alle: list[Rapport]) -> None:
    without, number = set(), 0
    for code, som in made(alle):
        found = formulas(som)
        asked = [(som.verwacht, found.verwacht), (difference(som), found.verschil)]
        number += sum(node is not None for _, node in asked) + len(found.gemaakt)
        without |= {code for term, node in asked if term and term.waarde is not None and node is None}
        without |= {code for i, term in enumerate(som.termen) if term.pad is None and term.waarde is not None
                    and term.naam.endswith((", herrekend", ", afgerond deel", ": saldo")) and i not in found.gemaakt}
    assert without == set(NO_FORMULA)
    assert number > 400


def test_a_formula_that_does_not_give_what_the_report_says_is_not_shown() -> None:
    som = Berekening((Term("a", 100, "cent"), Term("b", 200, "cent")), "optellen", Term("som", 999_999, "cent"),
                     Term("gedrukt", 300, "cent", "/x"), 1)
    assert formulas(som).verwacht is formulas(som).verschil is None


@pytest.mark.parametrize(("node", "text", "value"), [
    (Som(((1, 0), (1, 1), (-1, 2))), "SUM(F1:F2)-F3", Fraction(0)),
    (Som(()), "0", Fraction(0)),
    (Reken("/", Som(((1, 1), (-1, 0))), Rij(0)), "(F2-F1)/F1", Fraction(1)),
    (Reken("+", Reken("*", Rij(2), Rij(0)), Reken("*", Reken("-", 1, Rij(2)), Rij(1))), "F3*F1+(1-F3)*F2", Fraction(-1)),
    (Rond(Reken("*", Rij(0), Rij(2)), -1), "ROUND(F1*F3,-1)", Fraction(0)),
    (Reken("-", Rij(2), Reken("-", Rij(1), Rij(0))), "F3-(F2-F1)", Fraction(2)),
    (Uiteen((0, 2)), "(MAX(F1,F3)-MIN(F1,F3))", Fraction(2)),
    (Reken("/", Rij(0), Rij(3)), "F1/F4", None),
    (Rij(4), "F5", None),
])
def test_an_expression_as_formula_and_value(node: Any, text: str, value: Fraction | None) -> None:
    assert write(node, lambda plek: ("F", plek + 1)) == text
    assert work_out(node, [Fraction(1), Fraction(2), Fraction(3), Fraction(0), None]) == value


def test_halves_are_rounded_away_from_zero() -> None:
    assert [rounded(Fraction(value), 0) for value in ("2.5", "-2.5", "0.49")] == [3, -3, 0]
    assert rounded(Fraction(1450), -2) == 1500


def recalculated(content: bytes, sheets: tuple[str, ...], folder: Path) -> int:
    """How many formulas LibreOffice works out as the file says, without the stored results; every one must be the same."""
    if not shutil.which("soffice"):
        pytest.skip("LibreOffice is hier niet")
    path = folder / "rapport.xlsx"
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(path, "w") as new:
        for item in old.infolist():
            new.writestr(item, re.sub(rb"(</f>)<v>[^<]*</v>", rb"\1", old.read(item)))
    subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profiel", "--headless", "--convert-to",
                    "xlsx:Calc MS Excel 2007 XML", "--outdir", str(folder / "uit"), str(path)], check=True, capture_output=True, timeout=120)
    asked, found = (openpyxl.load_workbook(file, data_only=True) for file in (io.BytesIO(content), folder / "uit/rapport.xlsx"))
    formulas = openpyxl.load_workbook(io.BytesIO(content))
    cells = [(name, cell) for name in sheets for row in formulas[name].iter_rows() for cell in row if cell.data_type == "f"]
    for name, cell in cells:
        expected, value = asked[name][cell.coordinate].value, found[name][cell.coordinate].value
        assert value == (expected if isinstance(expected, str) else pytest.approx(expected, abs=1e-9)), (name, cell.coordinate, cell.value)
    same = [i for i, cell in enumerate(found[sheets[0]][1]) if cell.value == "Gelijk?"]
    assert {row[i].value for i in same for row in found[sheets[0]].iter_rows(min_row=2)} <= {None, "gelijk"}
    return len(cells)


def test_libreoffice_calculates_what_the_report_says(alle: list[Rapport], tmp_path: Path) -> None:
    content = settle(*workbook([summary_sheet(alle), sums_sheet(alle).blad], "proef"), "proef", "proef")
    assert recalculated(content, ("Rekenwerk", "Samenvatting"), tmp_path) > 400
