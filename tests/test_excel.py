"""Workbooks as they are read: what each cell shows, its exact number, and which blocks a sheet falls into."""

import io
import zipfile
from decimal import Decimal
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.comments import Comment

from tests.conftest import ROOT
from tests.werkmap import C, werkmap
from vtt_engine.record.errors import NietGelezenError
from vtt_intake.form import Alinea, Cel, Document, Tabel
from vtt_intake.readers.excel import read_xlsx
from vtt_intake.readers.excel_format import BUILTIN, show_number
from vtt_intake.readers.limits import MOST_CELLS

VERDELING = ROOT / "voorbeelden/samentwente-2025/bron/001-verdeling.xlsx"
SAVED = {"A1": "Post", "B1": "Bedrag", "A2": "Huur", "B2": 100}


def read(content: bytes) -> Document:
    return read_xlsx(content, "cijfers.xlsx", "cijfers")


def saved(book: Any) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def cells(document: Document) -> dict[str, Cel]:
    return {cel.plek.anker: cel for table in tables(document) for row in table.rijen for cel in row}


def tables(document: Document) -> list[Tabel]:
    return [block for block in document.blokken if isinstance(block, Tabel)]


def shape(document: Document) -> list[str]:
    """The blocks in short: the text of a paragraph, the place of a table."""
    return [block.tekst if isinstance(block, Alinea) else block.plek.anker for block in document.blokken]


@pytest.mark.parametrize(("value", "code", "shown"), [
    ("1234.5", "#,##0", "1.235"), ("1234.5", "#,##0.00", "1.234,50"), ("-250000", "#,##0", "-250.000"), ("0.115738927287851", "0.00%", "11,57%"),
    ("982514.3", '"€"\\ #,##0.00', "€ 982.514,30"), ("982514.3", "[$€-413] #,##0", "€ 982.514"), ("2.675", "0.00", "2,68"), ("-0.4", "0", "-0"),
    ("-186", "#,##0_);(#,##0)", "(186)"), ("-186", "#,##0;[Red]#,##0", "-186"), ("-186", "#,##0;[Red]-#,##0", "-186"), ("-186", "0;0", "186"),
    ("-1234.5", BUILTIN[44], "€ -1.234,50"), ("0", BUILTIN[44], "€ -"), ("1234.5", BUILTIN[44], "€ 1.234,50"), ("0", '0;-0;"nul"', "nul"),
    ("1234567", "#,##0,", "1.235"), ("1234567", '#,##0.0,,"mln"', "1,2mln"), ("12", "000000", "000012"), ("1.5", '0.0" fte"', "1,5 fte"),
    ("1234.5", "General", "1234,5"), ("0.115738927287851", "General", "0,115738927"), ("123456789012", "General", "1,23457E+11"), ("5", ";;;", ""),
    ("0.0000123", "General", "1,23E-05"), ("99.995", "0.00E+00", "1,00E+02"), ("0.5", "# ?/?", "1/2"), ("2.25", "# ??/??", "2 1/4"), ("3", "#.##", "3"),
    ("1500", "[>=1000]#,##0;0.00", "1.500"), ("15", "[>=1000]#,##0;0.00", "15,00"), ("45672", "d-m-yyyy", "15-1-2025"),
    ("45672", "[$-413]d mmmm yyyy;@", "15 januari 2025"), ("45672.604", "dd/mm/yyyy h:mm", "15-01-2025 14:29"), ("45672", "dddd d mmm yy", "woensdag 15 jan 25"),
    ("1.5", "[h]:mm", "36:00"), ("0.604", "h:mm AM/PM", "2:29 PM"), ("0.604", "mm:ss", "29:46"), ("60", "d-m-yyyy", "28-2-1900"), ("-1", "d-m-yyyy", "########"),
    ("1234.5", "#,##0.00 \"N\";#,##0.00 \"V\"", "1.234,50 N"), ("-1234.5", "#,##0.00 \"N\";#,##0.00 \"V\"", "1.234,50 V")])
def test_a_number_as_excel_shows_it(value: str, code: str, shown: str) -> None:
    assert show_number(Decimal(value), code) == shown


def test_calendar_of_1904() -> None:
    assert show_number(Decimal(44210), "d-m-yyyy", since_1904=True) == "15-1-2025"


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=30) | st.text("0#?,.%;[]\"\\_*-€E+@dmyhs/ ", max_size=30), st.floats(-1e16, 1e16))
def test_no_format_breaks_the_reader(code: str, value: float) -> None:
    assert isinstance(show_number(Decimal(f"{value:.15g}"), code), str)


@settings(max_examples=100, deadline=None)
@given(st.integers(-10**11, 10**11))
def test_cents_come_back_to_the_cent(cents: int) -> None:
    found = cells(read(werkmap({"Blad": {**SAVED, "B2": C(cents / 100, vorm="#,##0.00")}})))["Blad!B2"]
    assert Decimal(found.waarde or "") * 100 == cents
    assert found.tekst.replace(".", "").replace(",", ".") == f"{Decimal(cents) / 100:.2f}"


def test_the_stored_number_without_artefacts() -> None:
    found = cells(read(werkmap({"Blad": {**SAVED, "B2": C(Decimal("0.10000000000000001")), "B3": C(Decimal("1E-7")), "B4": C(Decimal("1.2345E+20")), "B5": C(Decimal("100")),
                                         "B6": C(Decimal("0.30000000000000004"))}})))
    assert [found[f"Blad!B{n}"].waarde for n in range(2, 7)] == ["0.1", "0.0000001", "123450000000000000000", "100", "0.30000000000000004"]
    assert found["Blad!B6"].tekst == "0,3"


def test_words_truth_errors_and_dates_are_no_numbers() -> None:
    found = cells(read(werkmap({"Blad": {**SAVED, "B2": True, "B3": C("#DIV/0!", "1/0", fout=True), "B4": C(45672, vorm="d-m-yyyy"), "B5": "001",
                                         "B6": C("#VERZONNEN!", fout=True), "B7": C("", 'IF(A1="","","")')}})))
    assert [found[f"Blad!B{n}"].tekst for n in range(2, 8)] == ["WAAR", "#DEEL/0!", "15-1-2025", "001", "#VERZONNEN!", ""]
    assert {found[f"Blad!B{n}"].waarde for n in range(2, 8)} == {None}
    assert read(werkmap({"Blad": {**SAVED, "B7": C("", 'IF(A1="","","")')}})).leesvragen == ()


def test_formulas_with_their_stored_result() -> None:
    found = cells(read(werkmap({"Blad": {**SAVED, "B3": C(100, "SUM(B2:B2)")}})))["Blad!B3"]
    assert (found.formule, found.waarde, found.tekst) == ("=SUM(B2:B2)", "100", "100")


def test_a_shared_formula_is_written_out() -> None:
    content = werkmap({"Blad": {**SAVED, "C2": C(1), "C3": C(2)}})
    sheet = zipfile.ZipFile(io.BytesIO(content)).read("xl/worksheets/sheet1.xml").decode()
    sheet = sheet.replace('<c r="C2" s="0" t="n"><v>', '<c r="C2" s="0" t="n"><f t="shared" si="0" ref="C2:C3">B2*$A$1</f><v>')
    sheet = sheet.replace('<c r="C3" s="0" t="n"><v>', '<c r="C3" s="0" t="n"><f t="shared" si="0"/><v>')
    found = cells(read(werkmap({"Blad": SAVED}, extra={"xl/worksheets/sheet1.xml": sheet})))
    assert [found[f"Blad!C{n}"].formule for n in (2, 3)] == ["=B2*$A$1", "=B3*$A$1"]


def test_a_formula_without_result_is_asked_about() -> None:
    book = openpyxl.Workbook()
    for row in (("Post", "Bedrag"), ("Huur", 1), ("Totaal", "=SUM(B2:B2)"), ("Nog een", "=B3")):
        book.active.append(row)
    document = read(saved(book))
    found = cells(document)["Sheet!B3"]
    assert (found.tekst, found.waarde, found.formule) == ("", None, "=SUM(B2:B2)")
    [question] = document.leesvragen
    assert (question.plek.anker, question.gevonden) == ("Sheet!B3", "=SUM(B2:B2) (en nog 1 op dit blad)")


def test_the_workbook_of_samentwente() -> None:
    document = read(VERDELING.read_bytes())
    assert shape(document) == [
        "Uitgangspunten", "Verdeling uitbreiding Veilig Thuis Twente 2025", "Bedragen in €", "Uitgangspunten!A4:C7", "Uitgangspunten!A9:C10",
        "Voorstel", "Voorstel AB 15 januari 2025", "afgerond weergegeven, niet afgerond gerekend", "Voorstel!A4:F19",
        "Na besluit", "Begrotingswijziging 2025 - aangepast nav besluitvorming", "elke kolom afzonderlijk afgerond op hele euro’s",
        "Na besluit!A4:F19", "Na besluit!A21:C21"]
    found, stored = cells(document), openpyxl.load_workbook(VERDELING, data_only=True)
    for sheet in stored:
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, (int, float)):
                    assert float(found[f"{sheet.title}!{cell.coordinate}"].waarde or "nan") == cell.value
    assert [found[f"Voorstel!{k}5"].tekst for k in "ABCDEF"] == ["Almelo", "74.164", "11,57%", "113.715", "-28.935", "84.780"]
    assert found["Voorstel!D5"].formule == "=C5*Uitgangspunten!$B$5"
    assert [table.titel for table in tables(document)][2:4] == ["Voorstel AB 15 januari 2025", "Begrotingswijziging 2025 - aangepast nav besluitvorming"]
    assert [table.kopregels for table in tables(document)] == [0, 0, 1, 1, 0]
    assert document.kenmerken["macros"] is False
    assert [read(content).kenmerken["maker_vermeld"] for content in (VERDELING.read_bytes(), saved(openpyxl.Workbook()), werkmap({"Blad": SAVED}))] == [True, False, False]


def grid(*rows: str) -> dict[str, Any]:
    """A sheet drawn as rows; columns are cut by ``|``, digits are numbers."""
    out: dict[str, Any] = {}
    for r, row in enumerate(rows, 1):
        for k, text in enumerate(row.split("|")):
            if text.strip():
                out[f"{chr(65 + k)}{r}"] = int(text) if text.strip().lstrip("-").isdigit() else text.strip()
    return out


@pytest.mark.parametrize(("rows", "blocks"), [
    (("Titel", "Bedragen x € 1.000", "Post|2025|2026", "Huur|1|2", "Totaal|1|2", "", "Bron: eigen cijfers"),
     ["Titel", "Bedragen x € 1.000", "Blad!A3:C5", "Bron: eigen cijfers"]),
    (("||x € 1.000", "Post|2025|2026", "Huur|1|2"), ["x € 1.000", "Blad!A2:C3"]),
    (("Post|2025|2026", "Huur|1|2", "", "Totaal|1|2"), ["Blad!A1:C4"]),
    (("Post|2025|2026", "Huur|1|2", "Totaal|1|2", "", "Post|2027|2028", "Gas|3|4"), ["Blad!A1:C3", "Blad!A5:C6"]),
    (("Post|2025|2026", "Huur|1|2", "", "", "", "", "Totaal|1|2"), ["Blad!A1:C2", "Blad!A7:C7"]),
    (("Post|2025||Post|2026", "Huur|1||Gas|2", "Loon|1||Water|2"), ["Blad!A1:B3", "Blad!D1:E3"]),
    (("Post|2025||2026", "Huur|1||2", "Loon|1||2"), ["Blad!A1:D3"]),
    (("Post|2025|2026", "Lasten", "Huur|1|2", "", "Baten", "Rijk|1|2", "", "Saldo|0|0"), ["Blad!A1:C8"]),
    (("Alleen tekst", "", "en nog wat"), ["Alleen tekst", "en nog wat"]),
    (("|||Naam|12",), ["Blad!D1:E1"]),
    (("naam|versie", "", "Post|2025", "Huur|1"), ["naam", "versie", "Blad!A3:B4"])])
def test_a_sheet_falls_apart_where_a_person_sees_it(rows: tuple[str, ...], blocks: list[str]) -> None:
    assert shape(read(werkmap({"Blad": grid(*rows)}))) == ["Blad", *blocks]


def test_empty_columns_and_rows_inside_a_table_fall_away() -> None:
    [table] = tables(read(werkmap({"Blad": grid("Post|2025||2026", "Huur|1||2", "", "Totaal|1||2")})))
    assert [[cel.tekst for cel in row] for row in table.rijen] == [["Post", "2025", "2026"], ["Huur", "1", "2"], ["Totaal", "1", "2"]]
    assert table.rijen[2][2].plek.anker == "Blad!D4"


def test_merged_cells_repeat_their_words() -> None:
    document = read(werkmap({"Blad": {"A1": "Post", "B1": "Bedragen", "A2": "Huur", "B2": 1, "C2": 2}}, onder='<mergeCells><mergeCell ref="B1:C1"/></mergeCells>'))
    head = tables(document)[0].rijen[0]
    assert [(cel.tekst, cel.vervolg) for cel in head] == [("Post", False), ("Bedragen", False), ("Bedragen", True)]


def test_what_is_hidden_is_read_and_told() -> None:
    sheet = {**grid("Post|2025|2026", "Huur|1|2", "Geheim|3|4"), "A7": "klad"}
    document = read(werkmap({"Open": sheet, "Dicht": sheet}, rij={3: 'hidden="1"', 7: 'hidden="1"'}, boven='<cols><col min="3" max="3" width="9" hidden="1"/></cols>',
                            staat={"Dicht": "hidden"}))
    hidden = {anker for anker, cel in cells(document).items() if cel.verborgen}
    assert hidden == {"Open!C1", "Open!C2", "Open!C3", "Open!A3", "Open!B3", *(f"Dicht!{k}{r}" for k in "ABC" for r in (1, 2, 3))}
    assert "klad" not in shape(document)
    traces = [(trace.soort, trace.tekst) for trace in document.sporen]
    assert {("verborgen rijen", "3, 7"), ("verborgen kolommen", "C"), ("verborgen werkblad", "Dicht"), ("verborgen tekst", "klad")} <= set(traces)


def test_notes_macros_and_links_are_told_and_left_alone() -> None:
    book = openpyxl.Workbook()
    book.active["A1"] = "x"
    book.active["A1"].comment = Comment("Klopt dit?", "iemand")
    content = io.BytesIO(saved(book))
    with zipfile.ZipFile(content, "a") as file:
        file.writestr("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0")
        file.writestr("xl/externalLinks/externalLink1.xml", "<externalLink/>")
        file.writestr("xl/externalLinks/_rels/externalLink1.xml.rels",
                      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="x/externalLinkPath" '
                      'Target="file:///G:\\\\Financien\\\\begroting.xlsx" TargetMode="External"/></Relationships>')
    document = read(content.getvalue())
    assert [(trace.soort, trace.tekst) for trace in document.sporen] == [
        ("macro", "De werkmap bevat macro's. Zij zijn niet uitgevoerd."), ("verwijzing naar een ander bestand", "begroting.xlsx"), ("opmerking", "Klopt dit?")]
    assert (document.kenmerken["macros"], document.kenmerken["opmerkingen"]) == (True, 1)


@pytest.mark.parametrize(("content", "words"), [
    (b"", "beschadigd"), (b"PK\x03\x04 kapot", "beschadigd"),
    (werkmap({"Blad": {}}, extra={"xl/worksheets/sheet1.xml": "<worksheet><sheetData>"}), "beschadigd onderdeel: xl/worksheets/sheet1.xml"),
    (werkmap({"Blad": {}}, extra={"xl/workbook.xml": "<document xmlns='x'/>"}), "geen werkmap"),
    (werkmap({f"B{n}": {} for n in range(251)}), "251 bladen")])
def test_what_cannot_be_read_says_why(content: bytes, words: str) -> None:
    with pytest.raises(NietGelezenError, match=words) as caught:
        read(content)
    assert all(fout.herstel and fout.verwacht for fout in caught.value.fouten)


def raw(rows: str) -> bytes:
    return werkmap({"Blad": {}}, extra={"xl/worksheets/sheet1.xml": f'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
                                                                    f'<dimension ref="A1:XFD1048576"/><sheetData>{rows}</sheetData></worksheet>'})


def test_a_million_empty_rows_cost_nothing() -> None:
    rows = "".join(f'<row r="{n}" spans="1:2"><c r="A{n}" s="3"/><c r="B{n}" s="3"/></row>' for n in range(3, 300_000))
    document = read(raw(f'<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>{rows}<row r="1048576"><c r="XFD1048576"><v>3</v></c></row>'))
    assert shape(document) == ["Blad", "Blad!A1:B1", "Blad!XFD1048576:XFD1048576"]


def test_limits() -> None:
    many = "".join(f'<row r="{n}">' + "".join(f"<c><v>{k * n}</v></c>" for k in range(1000)) + "</row>" for n in range(1, MOST_CELLS // 1000 + 2))
    stairs = "".join(f'<row r="{n}"><c r="{openpyxl.utils.get_column_letter(n)}{n}"><v>1</v></c></row>' for n in range(1, 3000))
    for content in (raw(many), raw(stairs)):
        with pytest.raises(NietGelezenError, match="te veel cellen"):
            read(content)


@pytest.mark.parametrize(("maker", "person"), [("Gemeente Almelo", False), ("A. Fictief", True), ("XlsxWriter", False), ("Apache POI", False),
                                               ("Microsoft Office User", False), ("Gebruiker", False), ("", False)])
def test_whether_a_person_made_it(maker: str, person: bool) -> None:
    book = openpyxl.Workbook()
    book.properties.creator = maker
    assert read(saved(book)).kenmerken["maker_vermeld"] is person


@pytest.mark.parametrize("style", ["-1", "-99", "99", "²", "x"])
def test_a_style_that_is_not_there_shows_the_bare_number(style: str) -> None:
    found = cells(read(raw(f'<row r="1"><c r="A1" s="{style}"><v>1</v></c><c r="B1"><v>2</v></c></row>')))
    assert found["Blad!A1"].tekst == "1"


@pytest.mark.parametrize("wild", ['numFmtId="²" fontId="0"', 'numFmtId="0" fontId="²"', 'numFmtId="-1" fontId="-1"'])
def test_wild_numbers_in_styles_do_no_harm(wild: str) -> None:
    styles = ('<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts><font/></fonts>'
              f'<cellXfs><xf {wild}/></cellXfs></styleSheet>')
    assert cells(read(werkmap({"Blad": SAVED}, extra={"xl/styles.xml": styles})))["Blad!B2"].tekst == "100"


def test_entities_are_refused() -> None:
    book = ('<!DOCTYPE workbook [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>'
            '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
            '<sheets><sheet name="Blad" sheetId="1" r:id="rId1"/></sheets></workbook>')
    sheet = ('<!DOCTYPE worksheet [<!ENTITY c SYSTEM "file:///etc/passwd">]><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
             '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>x&c;y</t></is></c></row></sheetData></worksheet>')
    for part, text in (("xl/workbook.xml", book), ("xl/worksheets/sheet1.xml", sheet)):
        with pytest.raises(NietGelezenError, match="DOCTYPE"):
            read(werkmap({"Blad": {}}, extra={part: text}))


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(["1e308", "-1e308", "nan", "inf", "", "abc", "1E-320", "9" * 400, "12", "-0", "0x1", "1_000", "45672.5", "-1"]), st.sampled_from(["n", "s", "b", "e", "str", "d", "x"]),
       st.sampled_from([*BUILTIN.values(), "[h]:mm:ss.000", "# ???/???", "0,,,,", "[<0]0;@", ";;", "%%%0"]))
def test_no_stored_value_breaks_the_reader(value: str, kind: str, code: str) -> None:
    content = werkmap({"Blad": {"A1": C(1, vorm=code)}})
    text = zipfile.ZipFile(io.BytesIO(content)).read("xl/worksheets/sheet1.xml").decode().replace('t="n"><v>1</v>', f't="{kind}"><v>{value}</v>')
    read(werkmap({"Blad": {"A1": C(1, vorm=code)}}, extra={"xl/worksheets/sheet1.xml": text}))


VALUES = st.none() | st.integers(-10**9, 10**9) | st.floats(-1e9, 1e9).map(lambda x: round(x, 4)) | st.booleans() | st.text(
    st.characters(exclude_categories=("Cc", "Cs")), min_size=1, max_size=12).filter(lambda s: not s.startswith("=") and "_x" not in s)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(VALUES, max_size=6), max_size=12))
def test_every_cell_of_a_random_workbook_comes_back(rows: list[list[Any]]) -> None:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    stored = {f"Sheet!{cell.coordinate}": cell.value for row in book.active.iter_rows() for cell in row if cell.value is not None}
    document = read(saved(book))
    found: dict[str, Any] = {}
    for anker, cel in cells(document).items():
        if cel.tekst:
            found[anker] = float(cel.waarde) if cel.waarde is not None else {"WAAR": True, "ONWAAR": False}.get(cel.tekst, cel.tekst)
    found.update({block.plek.anker: {"WAAR": True, "ONWAAR": False}.get(block.tekst, block.tekst) for block in document.blokken[1:] if isinstance(block, Alinea)})
    assert found == stored


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=200), st.integers(0, 10_000))
def test_a_damaged_workbook_is_read_or_refused(noise: bytes, at: int) -> None:
    content = VERDELING.read_bytes()
    at %= len(content)
    try:
        read(content[:at] + noise + content[at + len(noise):])
    except NietGelezenError as error:
        assert error.fouten
