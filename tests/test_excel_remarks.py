"""Remarks in the author's own workbook: notes at their cells, a sheet with findings, and nothing else touched."""

import io
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Font

from tests.conftest import ROOT
from tests.werkmap import C, werkmap
from vtt_engine.record.errors import NietGelezenError
from vtt_intake.form import Alinea
from vtt_intake.readers.excel import read_xlsx
from vtt_intake.remarks.excel import KOPPEN, commented_xlsx
from vtt_intake.remarks.excel_own import without_own
from vtt_intake.remarks.own import is_commented
from vtt_intake.remarks.remark import Opmerking

VERDELING = ROOT / "voorbeelden/samentwente-2025/bron/001-verdeling.xlsx"
ROW = ("REK-01", "fout", "blad Voorstel, cel D19", "=1+1", "+31", "-1", "@som")


def parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        return {name: file.read(name) for name in file.namelist()}


def saved(book: Any) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def opened(content: bytes) -> Any:
    return openpyxl.load_workbook(io.BytesIO(content))


def rich() -> bytes:
    """A workbook with much that openpyxl knows, and parts that it would throw away."""
    book = openpyxl.Workbook()
    sheet = book.active
    for row in (("Post", "2025"), ("Huur", 10), ("Gas", 20), ("Totaal", "=SUM(B2:B3)")):
        sheet.append(row)
    sheet["A1"].font = Font(bold=True, color="FF0000")
    sheet["A2"].comment = Comment("Klopt dit?", "iemand")
    sheet.merge_cells("D1:F2")
    sheet["D1"] = "samen"
    sheet.conditional_formatting.add("B2:B4", CellIsRule(operator="lessThan", formula=["0"], font=Font(color="FF0000")))
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=2, min_row=1, max_row=3), titles_from_data=True)
    sheet.add_chart(chart, "H2")
    book.create_sheet("Bevindingen")["A1"] = "van de schrijver"
    out = io.BytesIO(saved(book))
    with zipfile.ZipFile(out, "a") as file:
        file.writestr("xl/vbaProject.bin", b"\x00macro")
        file.writestr("xl/pivotTables/pivotTable1.xml", b"<pivotTableDefinition/>")
        file.writestr("customXml/item1.xml", b"<eigen/>")
    return out.getvalue()


def test_each_note_stands_at_its_cell() -> None:
    book = opened(commented_xlsx(VERDELING.read_bytes(), [Opmerking("Voorstel!D19", "De som klopt niet."), Opmerking("Na besluit!A4:F19", "De tabel."),
                                                         Opmerking("", "Zonder plaats."), Opmerking("Weg!B2", "Een blad dat er niet is.")], [ROW]))
    notes = {f"{sheet.title}!{cell.coordinate}": (cell.comment.text, cell.comment.author) for sheet in book for row in sheet.iter_rows() for cell in row if cell.comment}
    assert notes == {"Voorstel!D19": ("vtt-check:\nDe som klopt niet.", "vtt-check"), "Na besluit!A4": ("vtt-check:\nDe tabel.", "vtt-check"),
                     "Uitgangspunten!A1": ("vtt-check:\nEen blad dat er niet is.", "vtt-check")}
    assert book.sheetnames == ["Uitgangspunten", "Voorstel", "Na besluit", "Bevindingen"]


def test_text_is_never_a_formula() -> None:
    content = commented_xlsx(VERDELING.read_bytes(), [Opmerking("Voorstel!D19", "=HYPERLINK(\"x\")")], [ROW, ("a\x00b", "_x0041_", "c\nd", "<f>1</f>", "", "", "x" * 40_000)])
    sheet = opened(content)["Bevindingen"]
    assert [[cell.value for cell in row] for row in sheet.iter_rows(max_row=2)] == [list(KOPPEN), list(ROW)]
    assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"inlineStr", "s", "n"}
    last = [str(cell.value or "") for cell in next(sheet.iter_rows(min_row=3))]
    assert [last[0], *last[2:4]] == ["ab", "c\nd", "<f>1</f>"]
    assert len(last[6]) < 32_768
    added = parts(content)["xl/worksheets/sheet4.xml"]
    assert b"<f>" not in added
    assert b"</c>" in added
    assert all(cell.quotePrefix for row in sheet.iter_rows(min_row=2) for cell in row)


def test_the_same_input_gives_the_same_bytes() -> None:
    made = [commented_xlsx(rich_once(), [Opmerking("Sheet!B4", "tekst")], [ROW]) for _ in range(2)]
    assert made[0] == made[1]


_KEPT: list[bytes] = []


def rich_once() -> bytes:
    if not _KEPT:
        _KEPT.append(rich())
    return _KEPT[0]


def test_everything_else_stays_as_it_was() -> None:
    original = rich_once()
    before, after = parts(original), parts(commented_xlsx(original, [Opmerking("Sheet!B4", "tekst")], [ROW]))
    changed = {name for name in before if before[name] != after[name]}
    assert changed == {"[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/comments/comment1.xml",
                       "xl/drawings/commentsDrawing1.vml"}  # not the sheet: it had notes already
    assert {name for name in after if name not in before} == {"xl/worksheets/sheet3.xml"}
    old, new = opened(original), opened(commented_xlsx(original, [Opmerking("Sheet!B4", "tekst")], [ROW]))
    for sheet in old:
        for row in sheet.iter_rows():
            for cell in row:
                twin = new[sheet.title][cell.coordinate]
                assert (twin.value, twin.number_format, twin.font.b) == (cell.value, cell.number_format, cell.font.b)
    assert new.sheetnames == ["Sheet", "Bevindingen", "Bevindingen 2"]
    assert (new["Sheet"]["A2"].comment.text, new["Sheet"]["A2"].comment.author) == ("Klopt dit?", "iemand")
    assert new["Sheet"]["B4"].comment.text == "vtt-check:\ntekst"
    assert len(new["Sheet"]._charts) == 1


def test_a_sheet_only_gets_one_element_more() -> None:
    original = werkmap({"Blad": {"A1": "Post", "B1": 1, "B2": C(1, "SUM(B1:B1)")}}, onder='<mergeCells><mergeCell ref="A3:B4"/></mergeCells><extLst/>')
    before, after = (parts(content)["xl/worksheets/sheet1.xml"] for content in (original, commented_xlsx(original, [Opmerking("Blad!B2", "x")], [])))
    tree = etree.fromstring(after)
    [added] = tree.findall("{*}legacyDrawing")
    assert added.getnext().tag.endswith("}extLst")
    tree.remove(added)
    assert etree.tostring(tree, method="c14n") == etree.tostring(etree.fromstring(before), method="c14n")


def test_a_cell_that_has_a_note_keeps_it() -> None:
    book = opened(commented_xlsx(rich_once(), [Opmerking("Sheet!A2", "Eerste."), Opmerking("Sheet!A2", "Tweede.")], []))
    assert book["Sheet"]["A2"].comment.text == "Klopt dit?"
    assert book["Sheet"]["B2"].comment.text == "vtt-check:\nBij A2, dat al een opmerking heeft.\nEerste.\n\nTweede."


def test_a_merged_cell_carries_the_note_at_its_first_cell() -> None:
    book = opened(commented_xlsx(rich_once(), [Opmerking("Sheet!F2", "Samengevoegd.")], []))
    assert book["Sheet"]["D1"].comment.text == "vtt-check:\nSamengevoegd."


def test_every_note_has_its_shape() -> None:
    after = parts(commented_xlsx(rich_once(), [Opmerking("Sheet!B4", "x"), Opmerking("Bevindingen!C3", "y")], []))
    drawings = {name: text.decode() for name, text in after.items() if name.endswith(".vml")}
    assert sorted(text.count('ObjectType="Note"') for text in drawings.values()) == [1, 2]
    ids = [found for text in drawings.values() for found in etree.fromstring(text.encode()).xpath("//*[local-name()='shape']/@id")]
    assert len(ids) == len(set(ids))


def test_the_result_is_read_like_the_original() -> None:
    original, made = VERDELING.read_bytes(), commented_xlsx(VERDELING.read_bytes(), [Opmerking("Voorstel!D19", "x")], [ROW])
    old, new = (read_xlsx(content, "a.xlsx", "a") for content in (original, made))
    assert (new.blokken, new.sporen, new.kenmerken) == (old.blokken, old.sporen, old.kenmerken)


def test_our_own_remarks_of_an_earlier_time_go_and_those_of_others_stay() -> None:
    old = [Opmerking("Sheet!A2", "Eén."), Opmerking("Sheet!B4", "Twee."), Opmerking("Bevindingen!C3", "Drie.")]
    made = commented_xlsx(rich_once(), old, [ROW])
    assert commented_xlsx(made, old, [ROW]) == made
    again = opened(commented_xlsx(made, [Opmerking("Sheet!B3", "Vier.")], [ROW, ROW]))
    assert again.sheetnames == ["Sheet", "Bevindingen", "Bevindingen 2"]
    notes = {cell.coordinate: cell.comment.text for sheet in again for row in sheet.iter_rows() for cell in row if cell.comment}
    assert notes == {"A2": "Klopt dit?", "B3": "vtt-check:\nVier."}
    assert again["Bevindingen 2"].max_row == 3
    assert again["Bevindingen"]["A1"].value == "van de schrijver"


def test_without_our_remarks_the_workbook_is_what_it_was() -> None:
    original = rich_once()
    made = commented_xlsx(original, [Opmerking("Sheet!A2", "Eén."), Opmerking("Bevindingen!C3", "Drie.")], [ROW])
    before, after = parts(original), parts(without_own(made))
    assert set(after) == set(before)
    canonical = {name: etree.tostring(etree.fromstring(content), method="c14n") for name, content in after.items() if name.startswith("xl/worksheets/sheet")}
    assert canonical == {name: etree.tostring(etree.fromstring(before[name]), method="c14n") for name in canonical}
    assert without_own(original) == original


def test_a_copy_of_ours_is_known_by_its_mark_and_not_by_the_name_of_a_sheet() -> None:
    assert not is_commented(rich_once())
    made = commented_xlsx(rich_once(), [], [ROW])
    assert is_commented(made)
    book = opened(made)
    book["Bevindingen 2"].title = "Hernoemd"
    book.move_sheet("Hernoemd", -2)
    renamed = saved(book)
    assert is_commented(renamed)
    assert opened(without_own(renamed)).sheetnames == ["Sheet", "Bevindingen"]
    book = opened(made)
    del book["Bevindingen 2"]
    assert not is_commented(saved(book))


def test_a_note_of_ours_alone_is_a_mark_too_but_a_name_among_the_authors_is_not() -> None:
    sheet = opened(VERDELING.read_bytes())
    sheet["Voorstel"]["B2"].comment = Comment("Wat zegt vtt-check hier?", "Jan")
    assert not is_commented(saved(sheet))
    sheet["Voorstel"]["B2"].comment = Comment("x", "vtt-check")
    assert is_commented(saved(sheet))


def test_names_that_belong_to_later_sheets_follow_them_when_our_overview_goes() -> None:
    names = ('<bookViews><workbookView activeTab="2"/></bookViews>', '<definedNames><definedName name="_vtt_check_bevindingen" localSheetId="1">Uit!$A$1'
             '</definedName><definedName name="eigen" localSheetId="2">Na!$A$1</definedName><definedName name="vrij">Een!$A$1</definedName></definedNames>')
    content = werkmap({"Een": {"A1": 1}, "Uit": {"A1": "Code"}, "Na": {"A1": 2}}, boek="".join(names))
    after = etree.fromstring(parts(without_own(content))["xl/workbook.xml"])
    assert [item.get("name") for item in after.find("{*}sheets")] == ["Een", "Na"]
    assert [(item.get("name"), item.get("localSheetId")) for item in after.find("{*}definedNames")] == [("eigen", "1"), ("vrij", None)]
    assert after.find("{*}bookViews")[0].get("activeTab") == "1"


def test_a_macro_workbook_stays_one() -> None:
    assert parts(commented_xlsx(rich_once(), [], []))["xl/vbaProject.bin"] == b"\x00macro"


def test_what_is_no_workbook_is_refused() -> None:
    with pytest.raises(NietGelezenError):
        commented_xlsx(b"geen werkmap", [], [])


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(["Voorstel!A1", "Voorstel!D19", "Na besluit!Z99", "Voorstel!??", "!", ""]), st.text(max_size=40)), max_size=6),
       st.lists(st.lists(st.text(max_size=20), min_size=7, max_size=7), max_size=3))
def test_any_text_can_be_a_remark(remarks: list[tuple[str, str]], rows: list[list[str]]) -> None:
    book = opened(commented_xlsx(VERDELING.read_bytes(), [Opmerking(*one) for one in remarks], rows))
    assert sum(cell.comment is not None for sheet in book for row in sheet.iter_rows() for cell in row) <= len(remarks)
    assert book["Bevindingen"].max_row == len(rows) + 1


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is hier niet")
def test_another_program_opens_it(tmp_path: Path) -> None:
    file = tmp_path / "a.xlsx"
    file.write_bytes(commented_xlsx(rich_once(), [Opmerking("Sheet!B4", "tekst"), Opmerking("Bevindingen!A1", "meer")], [ROW]))
    subprocess.run(["soffice", f"-env:UserInstallation=file://{tmp_path}/profiel", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", str(tmp_path / "uit"),
                    str(file)], check=True, capture_output=True, timeout=120)
    book = openpyxl.load_workbook(tmp_path / "uit/a.xlsx")
    assert (book["Sheet"]["A2"].comment.text, book["Sheet"]["B4"].comment.text, book["Bevindingen"]["A1"].comment.text) == ("Klopt dit?", "vtt-check:\ntekst", "vtt-check:\nmeer")
    assert [cell.value for cell in book["Bevindingen 2"][2]] == list(ROW)
    assert len(book["Sheet"]._charts) == 1
    after = opened(without_own((tmp_path / "uit/a.xlsx").read_bytes()))
    left = [cell.comment.text for sheet in after for row in sheet.iter_rows() for cell in row if cell.comment]
    assert left == ["Klopt dit?"], "also where a program drops who a note is by"


def test_our_overview_is_no_content_under_any_name_and_a_sheet_of_the_writer_is() -> None:
    own = werkmap({"Blad": {"A1": "Post", "B1": 1}, "Bevindingen": {"A1": "Code", "B1": "Ernst", "C1": "Herstel"}})
    names = [[blok.tekst for blok in read_xlsx(content, "a.xlsx", "a").blokken if isinstance(blok, Alinea) and blok.soort == "kop"]
             for content in (own, commented_xlsx(own, [], [ROW]))]
    assert names == [["Blad", "Bevindingen"]] * 2
