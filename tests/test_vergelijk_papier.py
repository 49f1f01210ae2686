"""A comparison as PDF, Word and Excel: the same words and figures as every form, read back as others would read them."""

import io
import zipfile
from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pypdfium2 as pdfium
import pytest
from docx.oxml.ns import qn
from pypdfium2 import raw

from tests.test_attacks import with_personal_data
from tests.test_paper import HOSTILE, bare, pdf_text, word_text
from tests.test_report_workbook import NASTY, part, recalculated, rows
from tests.test_vergelijk import lager, rij, voorstel
from tests.test_vergelijk_ci import alle_loten, kant
from vtt_engine.check import Controle
from vtt_engine.record.values import Decimaal
from vtt_reports.comparison.comparing import Resultaat, vergelijk
from vtt_reports.comparison.formats import VERGELIJKFORMATEN, render
from vtt_reports.comparison.view import page
from vtt_reports.formats import Weergave

PAPER = ("pdf", "docx", "xlsx")
Samen = Callable[[dict[str, Any], dict[str, Any]], Resultaat]


def made(formaat: str, resultaat: Resultaat) -> bytes:
    return render(VERGELIJKFORMATEN[formaat], resultaat, Weergave())


def book_text(content: bytes) -> str:
    cells = (cell for sheet in openpyxl.load_workbook(io.BytesIO(content)).worksheets for row in sheet.iter_rows(values_only=True) for cell in row)
    return " ".join(" ".join(str(cell).split()) for cell in cells if cell is not None)


def text_of(formaat: str, content: bytes) -> str:
    return {"pdf": lambda: " ".join(pdf_text(content)), "docx": lambda: word_text(content), "xlsx": lambda: book_text(content)}[formaat]()


@pytest.fixture(scope="module")
def samen(klein: Controle) -> Samen:
    return lambda oud, nieuw: vergelijk([kant(klein, oud, "v1/voorstel.json")], [kant(klein, nieuw, "v2/voorstel.json")])


@pytest.fixture(scope="module")
def loten(samen: Samen) -> Resultaat:
    return samen(*alle_loten())


@pytest.fixture(scope="module")
def bladen(loten: Resultaat) -> dict[str, bytes]:
    return {naam: made(naam, loten) for naam in PAPER}


@pytest.mark.parametrize("formaat", PAPER)
def test_paper_says_what_every_form_says(formaat: str, loten: Resultaat, bladen: dict[str, bytes]) -> None:
    found, [beeld] = bare(text_of(formaat, bladen[formaat])), page(loten).beelden
    figures = [text for groep in beeld.cijfergroepen for row in groep.rijen
               for text in ((row.naam, row.verschil) if formaat == "xlsx" else (row.naam, row.oud, row.nieuw, row.verschil))]
    lines = [text for groep in beeld.groepen for regel in groep.regels
             for text in (regel.code, regel.titel, regel.melding, regel.eerder, regel.hoe, regel.herstel if groep.soort == "nieuw" else "")]
    for text in (beeld.titel, beeld.oud, beeld.nieuw, beeld.uitslag, beeld.cijfers, *beeld.let_op, *lines, *figures,
                 *(groep.kop for groep in (*beeld.groepen, *beeld.cijfergroepen)), *(value for _, value in beeld.verantwoording)):
        assert bare(text) in found, text


def test_the_pdf_is_tagged_dutch_and_has_bookmarks(bladen: dict[str, bytes]) -> None:
    with pdfium.PdfDocument(bladen["pdf"]) as document:
        assert document.get_metadata_dict()["Title"] == "Vergelijking: Uitbreiding"
        assert document.get_metadata_dict()["CreationDate"] == "D:20250115000000Z"
        assert raw.FPDFCatalog_IsTagged(document.raw)
        assert [(mark.level, mark.get_title()) for mark in document.get_toc(max_depth=4)] == [
            (0, "Uitbreiding"), (1, "Nieuw (1)"), (1, "Niet te bepalen (1)"), (1, "Opgelost (1)"), (1, "Gebleven (2)"),
            (1, "Cijfers die zijn veranderd"), (2, "Bedragen in de tekst"), (2, "Verdeling: Bijdrage"), (2, "T3: Kosten"),
            (2, "T4: Kosten"), (1, "Gelijk gebleven (1)"), (1, "Verantwoording")]
    assert b"<pdfuaid:part>1</pdfuaid:part>" in bladen["pdf"]


def test_the_word_file_has_headings_and_named_tables(bladen: dict[str, bytes]) -> None:
    document = docx.Document(io.BytesIO(bladen["docx"]))
    headings = [p.text for p in document.paragraphs if p.style and p.style.name.startswith("Heading")]
    assert headings == ["Uitbreiding", "Nieuw (1)", "Niet te bepalen (1)", "Opgelost (1)", "Gebleven (2)", "Cijfers die zijn veranderd",
                        "Bedragen in de tekst", "Verdeling: Bijdrage", "T3: Kosten", "T4: Kosten", "Gelijk gebleven (1)",
                        "Verantwoording"]
    for table in document.tables:
        first = table.rows[0]._tr.trPr
        assert first is not None
        assert first.find(qn("w:tblHeader")) is not None
        assert table._tbl.tblPr.find(qn("w:tblCaption")) is not None
    assert {w.get(qn("w:val")) for w in document.styles.element.iter(qn("w:lang"))} == {"nl-NL"}
    assert document.core_properties.title == "Vergelijking: Uitbreiding"


# Excel

def test_the_sheets_and_their_shape(bladen: dict[str, bytes]) -> None:
    book = openpyxl.load_workbook(io.BytesIO(bladen["xlsx"]))
    assert book.sheetnames == ["Samenvatting", "Bevindingen", "Cijfers", "Verantwoording"]
    for sheet in book.worksheets[1:]:
        assert sheet.auto_filter.ref == sheet.dimensions
        assert str(sheet.freeze_panes).endswith("2")
        assert sheet.print_title_rows == "$1:$1"
    assert "<dc:title>Vergelijking van vtt-check</dc:title>" in part(bladen["xlsx"], "docProps/core.xml")


def test_each_finding_has_a_row_with_what_became_of_it(bladen: dict[str, bytes]) -> None:
    found = rows(openpyxl.load_workbook(io.BytesIO(bladen["xlsx"]))["Bevindingen"])
    assert [(row["Status"], row["Ernst"], row["Code"], row["Over"]) for row in found] == [
        ("Nieuw", "✗ fout", "REK-01", "tabel Verdeling, kolom Bijdrage"), ("Niet te bepalen", "✗ fout", "REK-01", "tabel T4, kolom Kosten"),
        ("Opgelost", "✗ fout", "REK-04", "uitbreiding, 2025, gevraagd"), ("Gebleven", "✗ fout", "REK-01", "tabel T3, kolom Kosten"),
        ("Gebleven", "✗ fout", "REK-01", "tabel Rente, kolom Rente")]


def test_the_summary_counts_what_became_of_the_findings(bladen: dict[str, bytes]) -> None:
    found = {str(line[0]): line[1:] for line in openpyxl.load_workbook(io.BytesIO(bladen["xlsx"]), data_only=True)["Samenvatting"].iter_rows(
        values_only=True)}
    assert str(found["Uitslag"][0]).startswith("1 nieuw (1 fout), 1 opgelost")
    assert [found[name][:4] for name in ("Nieuw", "Niet te bepalen", "Opgelost", "Gebleven", "Samen")] == [
        (1, 0, 0, 0), (1, 0, 0, 0), (1, 0, 0, 0), (2, 0, 0, 0), (5, 0, 0, 0)]


def figures_book(samen: Samen) -> bytes:
    oud = voorstel(procedure=[{"gebeurtenis": "vaststelling", "stukken": [], "datum": "2025-09-10"},
                              {"gebeurtenis": "behandeling", "stukken": [], "datum": "2025-04"}],
                   kerncijfers=[{"id": "k", "onderwerp": "meldingen", "procent": Decimaal("4.7"), "van": {"jaar": 2020, "waarde": 3055, "prognose": False},
                                 "naar": {"jaar": 2024, "waarde": 3850, "prognose": True}}],
                   reserves=[{"id": "r1", "naam": "algemene reserve", "jaar": 2025, "stand_eind": 100000}])
    nieuw = lager()
    nieuw |= {"procedure": [{"gebeurtenis": "vaststelling", "stukken": [], "datum": "2025-09-17"},
                            {"gebeurtenis": "behandeling", "stukken": [], "datum": "2025-05"}],
              "kerncijfers": [{"id": "k", "onderwerp": "meldingen", "procent": 6, "van": {"jaar": 2021, "waarde": 3055, "prognose": False},
                               "naar": {"jaar": 2024, "waarde": 3900, "prognose": True}}], "reserves": []}
    nieuw["bedragen"][0]["bedrag"] = nieuw["bedragen"][1]["bedrag"] = Decimaal("688000.50")
    return made("xlsx", samen(oud, nieuw))


def test_figures_are_real_numbers_and_days_with_a_formula_for_the_difference(samen: Samen) -> None:
    content = figures_book(samen)
    written, shown = (openpyxl.load_workbook(io.BytesIO(content), data_only=values)["Cijfers"] for values in (False, True))
    formulas, values = ({(row["Onderdeel"], row["Wat"]): row for row in rows(sheet)} for sheet in (written, shown))
    amount = values["Bedragen in de tekst", "uitbreiding, 2025, gevraagd"]
    assert [Decimal(str(amount[key])) for key in ("Oud", "Nieuw", "Verschil")] == [Decimal(983000), Decimal("688000.5"), Decimal("-294999.5")]
    assert amount["Verschil in woorden"] == "€ 294.999,50 lager"
    almelo = formulas["Verdeling: Bijdrage", "Almelo"]
    assert (almelo["Oud"], almelo["Nieuw"]) == (500000, 350000)
    assert str(almelo["Verschil"]).startswith("=D")
    day = values["Planning en behandeling", "vaststelling"]
    assert (day["Oud"], day["Nieuw"], day["Verschil"]) == (datetime(2025, 9, 10), datetime(2025, 9, 17), 7)
    month = values["Planning en behandeling", "behandeling"]
    assert (month["Oud"], month["Nieuw"], month["Verschil"]) == ("april 2025", "mei 2025", None)
    share = values["Kerncijfers", "meldingen, procent"]
    assert (share["Oud"], share["Nieuw"], round(share["Verschil"], 6)) == (0.047, 0.06, 1.3)
    assert share["Verschil in woorden"] == "1,3 procentpunten hoger"
    gone = values["Reserves", "algemene reserve, 2025, stand eind"]
    assert (gone["Oud"], gone["Nieuw"], gone["Verschil"]) == (100000, "staat er niet", None)
    year = next(row for (part, _), row in values.items() if part == "Kerncijfers" and row["Oud"] == 2020)
    assert (year["Nieuw"], year["Verschil"]) == (2021, None)
    forms = {row[2].value: row[2].number_format for row in written.iter_rows(min_row=2)}
    assert (forms[983000], forms[2020]) == ('[$-413]"€" #,##0.00;[$-413]"€" -#,##0.00', "General")


def test_libreoffice_finds_the_same_differences(samen: Samen, loten: Resultaat, tmp_path: Path) -> None:
    for i, content in enumerate((figures_book(samen), made("xlsx", loten))):
        (tmp_path / str(i)).mkdir()
        assert recalculated(content, ("Cijfers", "Samenvatting"), tmp_path / str(i)) > 5


# the files

@pytest.mark.parametrize("formaat", PAPER)
def test_the_same_input_gives_the_same_file_and_is_ours(formaat: str, samen: Samen, bladen: dict[str, bytes]) -> None:
    again = made(formaat, samen(*alle_loten()))
    assert again == bladen[formaat]
    assert VERGELIJKFORMATEN[formaat].is_ours(again)
    if formaat != "pdf":
        assert {item.date_time for item in zipfile.ZipFile(io.BytesIO(again)).infolist()} == {(1980, 1, 1, 0, 0, 0)}


@pytest.mark.parametrize("formaat", PAPER)
def test_several_proposals_in_one_file_and_those_of_one_side(formaat: str, klein: Controle) -> None:
    a, b, c, d = (kant(klein, voorstel(titel=f"Voorstel {naam}", kenmerk=naam), f"{naam}.json") for naam in "abcd")
    found = text_of(formaat, made(formaat, vergelijk([a, b, c], [a, b, d])))
    for text in ("Voorstel a", "Voorstel b", "Alleen in het oude", "c.json", "Alleen in het nieuwe", "d.json"):
        assert text in found


@pytest.mark.parametrize("formaat", PAPER)
def test_hostile_text_is_shown_as_text(formaat: str, samen: Samen) -> None:
    def evil(amount: int) -> dict[str, Any]:
        data = voorstel(titel=f"{HOSTILE} \u202e\u200f 😀 \x1b[31m")
        data["tabellen"][0] |= {"titel": HOSTILE, "rijen": [rij(f"{HOSTILE} \u202e", a=amount), rij("Borne", a=1)], "totaal": rij("x", a=500001)}
        data["bedragen"][0] |= {"plaats": HOSTILE, "bedrag": amount}
        return data

    found = text_of(formaat, made(formaat, samen(evil(500000), evil(600000))))
    assert bare(found).count(bare(HOSTILE)) >= 4
    assert ("[teken U+1F600]" if formaat == "pdf" else "😀") in found
    assert not set("\u202e\u200f\x1b") & set(found)


@pytest.mark.parametrize("text", [text for text in NASTY if "\x00" not in text and "\ud800" not in text])  # these no record holds
def test_text_is_never_a_formula(text: str, klein: Controle) -> None:
    def one(amount: int) -> dict[str, Any]:
        data = voorstel()
        data["tabellen"][0] |= {"titel": text, "rijen": [rij(text, a=amount), rij("Borne", a=1)]}
        return data

    found = vergelijk([kant(klein, one(5), text)], [kant(klein, one(7000), text)])
    book = openpyxl.load_workbook(io.BytesIO(made("xlsx", found)))
    formulas = [str(cell.value) for sheet in book.worksheets for row in sheet.iter_rows() for cell in row if cell.data_type in ("f", "e")]
    assert formulas
    assert all(formula.startswith(("=SUM(", "=D", "=(D")) and "cmd" not in formula for formula in formulas)
    names = [cell for cell in book["Cijfers"]["B"] if cell.value == text]
    assert names or not text.isprintable() or text == "_x0041_"
    if text.startswith(("=", "+", "-", "@")):
        assert {cell.quotePrefix for cell in names} == {True}


@pytest.mark.parametrize("formaat", [naam for naam in VERGELIJKFORMATEN if naam != "auto"])
def test_no_form_repeats_personal_data(formaat: str, samen: Samen) -> None:
    oud, nieuw = (with_personal_data(data) for data in alle_loten())
    content = made(formaat, samen(oud, nieuw))
    text = text_of(formaat, content) if formaat in PAPER else content.decode()
    assert "e-mailadres" in text
    assert [found for found in ("jan.jansen", "12345678", "geboren op 1 mei") if found in text] == []
