"""The report on paper: the advice, margins in days, and PDF and Word read back as others would read them."""

import ctypes
import io
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import docx
import pypdfium2 as pdfium
import pytest
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from pypdfium2 import raw

from tests.conftest import ROOT, as_bytes, record, yaml_record
from vtt_engine.check import Controle
from vtt_engine.outcomes.report import Basis, Rapport
from vtt_reports import typesetting
from vtt_reports.advice import advice
from vtt_reports.formats import FORMATEN, office_properties, pdf_author
from vtt_reports.paper.sheet import NO_AUDIT, REPAIR_BY, sheet
from vtt_reports.view import completeness, verdict

TWENTE, GOOI, ALMELO = "samentwente-2025", "gooi-en-vechtstreek-2021", "almelo-2021"
HOSTILE = "#panic() #read(\"/etc/passwd\") <script>alert(1)</script> {{ 7*7 }} =cmd|' /C calc'!A0 $x$ *vet* @ref \\"
PAPER = ("pdf", "docx")


@pytest.fixture(scope="module")
def twente(vlug: Controle) -> Rapport:
    return check(vlug, record(TWENTE))


@pytest.fixture(scope="module")
def papers(twente: Rapport) -> dict[str, bytes]:
    return {naam: FORMATEN[naam].render([twente]) for naam in PAPER}


def check(controle: Controle, data: Any, naam: str = "map/voorstel.json") -> Rapport:
    return controle.toets(as_bytes(data), naam)


def dossier(controle: Controle, naam: str) -> Rapport:
    path = ROOT / "tests/dossiers" / f"{naam}.yaml"
    return controle.toets(path.read_bytes(), path.name)


def pdf_text(content: bytes) -> list[str]:
    """The text of every page, with words that were broken at the end of a line made whole."""
    with pdfium.PdfDocument(content) as document:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    return [" ".join(re.sub("[\u0002\u00ad\ufffe](\r\n)?|[-\u2010]\r\n", "", text).split()) for text in pages]


def bare(text: str) -> str:
    """Without spaces: a line may break inside a word that has a stroke."""
    return "".join(text.replace("\u200b", "").split())


def word_text(content: bytes) -> str:
    document = docx.Document(io.BytesIO(content))
    return " ".join(" ".join(node.text or "" for node in document.element.body.iter(qn("w:t"))).split())


def without(report: Rapport, *ernst: str, wettelijk: bool = False) -> Rapport:
    left = tuple(u for u in report.uitkomsten if u.ernst not in ernst or (wettelijk and not u.wettelijk))
    return replace(report, uitkomsten=left)


def test_a_fout_against_the_law_stops_a_proposal_and_another_asks_for_repair(twente: Rapport) -> None:
    assert advice(twente).uitleg.startswith("3 fouten gaan in tegen de wet.")
    found = advice(without(twente, "fout", wettelijk=True))
    assert (found.woord, found.teken) == ("agenderen na herstel", "!")
    assert found.uitleg == "Er staan 2 fouten en 17 waarschuwingen open. Geen fout gaat in tegen de wet."


def test_only_warnings_ask_for_repair_or_a_reason(vlug: Controle) -> None:
    found = advice(check(vlug, record(GOOI)))
    assert (found.woord, found.teken) == ("agenderen na herstel", "!")
    assert "7 waarschuwingen" in found.uitleg


def test_what_was_not_read_or_decided_cannot_go_to_the_board(vlug: Controle) -> None:
    assert advice(vlug.toets(b"{", "x.json")).woord == "niet agenderen"
    undecided = vlug.toets(b'{"titel": "Leeg"}', "x.json")
    assert advice(undecided).woord == "geen advies"
    assert "1 van 222 toetsen, minder dan de helft" in advice(undecided).uitleg
    nothing = replace(undecided, uitkomsten=tuple(u for u in undecided.uitkomsten if u.uitkomst == "niet te bepalen"))
    assert advice(nothing).woord == "niet agenderen"


def test_what_is_left_out_gives_no_advice(twente: Rapport) -> None:
    known = Basis("vorig.json", "abc", bekend=4)
    found = advice(replace(without(twente, "fout", "waarschuwing"), basis=known))
    assert (found.woord, found.teken) == ("geen advies", "?")
    assert "4 bekende bevindingen tellen hier niet mee" in found.uitleg
    assert advice(replace(twente, basis=known)).woord == "niet agenderen"
    assert "Advies: geen advies" in pdf_text(FORMATEN["pdf"].render([replace(without(twente, "fout", "waarschuwing"), basis=known)]))[0]


def test_without_fouten_and_waarschuwingen_it_can_go(twente: Rapport) -> None:
    found = advice(without(twente, "fout", "waarschuwing"))
    assert found.woord == "agenderen"
    assert "Niet te bepalen: 33 toetsen" in found.uitleg


@pytest.mark.parametrize(("dag", "marge", "dagen"), [
    ("2025-12-31", "0 dagen over", 0), ("2025-12-30", "1 dag over", 1), ("2026-01-01", "1 dag te laat", -1)])
def test_the_margin_of_a_last_day(dag: str, marge: str, dagen: int, vlug: Controle) -> None:
    report = check(vlug, {"titel": "Begroting", "soort": "bestuursvoorstel", "datum": "2025-01-15",
                          "organisatie": {"naam": "GR", "vorm": "openbaar lichaam"},
                          "stukken": [{"id": "b", "soort": "begroting", "jaar": 2026}],
                          "procedure": [{"gebeurtenis": "vaststelling", "stukken": ["b"], "datum": dag}]})
    row = next(t for t in sheet(report).termijnen if t.code == "TER-03")
    assert (row.over, row.grens, row.marge) == ("begroting 2026", "uiterlijk woensdag 31 december 2025", marge)
    assert row.teken == ("✗" if dagen < 0 else "✓")


def test_margins_of_terms_in_days_uncertain_and_unknown(twente: Rapport) -> None:
    rows = {(t.code, t.gemeten): t for t in sheet(twente).termijnen}
    assert rows["TER-01", "121 tot 538 dagen"].marge == "37 tot 454 dagen over"
    assert rows["TER-01", "121 tot 538 dagen"].over == "begroting 2026 en begrotingswijziging 2025"
    assert rows["TER-03", "vaststelling: 10 september 2026"].marge == "253 dagen te laat"
    assert rows["TER-06", "verzonden: niet bekend"].teken == "?"


def test_pdf_says_what_the_report_says(twente: Rapport, papers: dict[str, bytes]) -> None:
    pages = pdf_text(papers["pdf"])
    begin, whole = " ".join(pages[:2]), " ".join(pages)
    for text in ("✗ Advies: niet agenderen", verdict(twente), completeness(twente), NO_AUDIT, "Handtekening", "253 dagen te laat",
                 "staat er nog € 733.000 ", "nieuwe uitkomst € 438.000", twente.verantwoording.versie):
        assert text in begin, text
    assert twente.verantwoording.invoer in bare(begin)
    assert "Handtekening" not in " ".join(pages[2:])
    for cause in twente.oorzaken:
        for u in (cause.hoofd, *cause.gevolgen):
            assert f"{u.code}: {u.titel}" in whole
    assert not re.search(r"/(bedragen|procedure|tabellen|herkomst)/\d|map/", whole)


@pytest.mark.parametrize("naam", [GOOI, ALMELO])
def test_the_first_part_fits_two_pages(naam: str, vlug: Controle) -> None:
    pages = pdf_text(FORMATEN["pdf"].render([check(vlug, record(naam))]))
    assert any("Handtekening" in page for page in pages[:2])


def test_pdf_is_tagged_dutch_and_has_bookmarks(papers: dict[str, bytes]) -> None:
    content = papers["pdf"]
    with pdfium.PdfDocument(content) as document:
        assert document.get_metadata_dict()["Title"] == "Toetsrapport: Uitbreiding Veilig Thuis Twente 2025 (en 2026)"
        assert document.get_metadata_dict()["CreationDate"] == "D:20250115000000Z"
        assert raw.FPDFCatalog_IsTagged(document.raw)
        size = raw.FPDFCatalog_GetLanguage(document.raw, None, 0)
        language = ctypes.create_string_buffer(size)
        raw.FPDFCatalog_GetLanguage(document.raw, ctypes.cast(language, ctypes.POINTER(raw.FPDF_WCHAR)), size)
        assert language.raw.decode("utf-16-le").rstrip("\0") == "nl"
        titles = [(mark.level, mark.get_title()) for mark in document.get_toc(max_depth=4)]
        assert [round(side) for side in document[0].get_size()] == [595, 842]
    assert titles[0] == (0, "Uitbreiding Veilig Thuis Twente 2025 (en 2026)")
    assert (1, "Termijnen") in titles
    assert (2, "2. ✗ Fout, REK-04: Eén bedrag is op elke plek gelijk") in titles
    assert b"<pdfuaid:part>1</pdfuaid:part>" in content


def test_word_is_a_form(twente: Rapport, papers: dict[str, bytes]) -> None:
    document = docx.Document(io.BytesIO(papers["docx"]))
    headings = [p.text for p in document.paragraphs if p.style and p.style.name.startswith("Heading")]
    assert headings[:2] == ["Uitbreiding Veilig Thuis Twente 2025 (en 2026)", "Wat anders moet"]
    assert {"Termijnen", "Alle toetsen, per regel", "Getekend door de controller"} < set(headings)
    for table in document.tables:
        first = table.rows[0]._tr.trPr
        assert first is not None
        assert first.find(qn("w:tblHeader")) is not None
        assert table._tbl.tblPr.find(qn("w:tblCaption")) is not None
    rules = next(t for t in document.tables if t.rows[0].cells[1].text == "Uitkomst")
    rows = [[cell.text for cell in row.cells] for row in rules.rows][1:]
    assert all(row[4] == "" for row in rows)
    assert sum(row[1].split(" ", 1)[1].startswith("voldoet niet") for row in rows) == len(twente.bevindingen)
    assert {w.get(qn("w:val")) for w in document.styles.element.iter(qn("w:lang"))} == {"nl-NL"}
    text = word_text(papers["docx"])
    for said in ("✗ Advies: niet agenderen", verdict(twente), completeness(twente), NO_AUDIT, "Reactie van de schrijver",
                 twente.verantwoording.invoer):
        assert said in text, said


def test_the_front_of_the_word_file_holds_what_the_board_needs(twente: Rapport, papers: dict[str, bytes]) -> None:
    """Before the first lying page: the same as the first two pages of the PDF, for the points that fit."""
    document = docx.Document(io.BytesIO(papers["docx"]))
    front: list[str] = []
    for part in document.element.body:
        front += [node.text or "" for node in part.iter(qn("w:t"))]
        if next(part.iter(qn("w:sectPr")), None) is not None:
            break
    text = "".join(front).replace("\u00a0", " ")
    for said in ("✗ Advies: niet agenderen", verdict(twente), completeness(twente), NO_AUDIT, REPAIR_BY, "Handtekening",
                 "staat er nog € 733.000 → nieuwe uitkomst € 438.000", "Enschede € 74.443 te hoog", "✗ 361 dagen te laat",
                 "Gemeentewet artikel 189 lid 3", "woensdag 31 december 2025 (TER-03)", "het onderdeel werkbladen",
                 twente.verantwoording.invoer, twente.verantwoording.regelboek, "38 nagerekende sommen kloppen", "Nog meer: 3 punten"):
        assert said in text, said
    assert "Reactie van de schrijver" not in text


@pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice")
@pytest.mark.parametrize("naam", [TWENTE, GOOI, ALMELO])
def test_the_front_of_the_word_file_is_two_pages(naam: str, vlug: Controle, tmp_path: Path) -> None:
    (tmp_path / "rapport.docx").write_bytes(FORMATEN["docx"].render([check(vlug, record(naam))]))
    subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{tmp_path}/profiel", "--convert-to", "pdf", "--outdir",
                    str(tmp_path), str(tmp_path / "rapport.docx")], check=True, capture_output=True, timeout=180)
    with pdfium.PdfDocument(tmp_path / "rapport.pdf") as document:
        standing = [page.get_width() < page.get_height() for page in document]
    assert sum(standing) <= 2
    assert standing == sorted(standing, reverse=True)


def test_the_rules_of_the_form_are_all_rules(twente: Rapport, papers: dict[str, bytes]) -> None:
    text = word_text(papers["docx"])
    assert all(f"{u.code} {u.titel}" in text for u in twente.uitkomsten)


@pytest.mark.parametrize("naam", PAPER)
def test_the_same_bytes_and_ours_again(naam: str, twente: Rapport, papers: dict[str, bytes]) -> None:
    assert FORMATEN[naam].render([twente]) == papers[naam]
    assert FORMATEN[naam].is_ours(papers[naam])
    assert not FORMATEN[naam].is_ours(next((ROOT / "voorbeelden" / GOOI / "bron").glob("*.docx")).read_bytes())


def test_the_properties_of_the_word_file(papers: dict[str, bytes]) -> None:
    core = docx.Document(io.BytesIO(papers["docx"])).core_properties
    assert core.created == core.modified
    assert (core.language, core.author) == ("nl-NL", "vtt-check 0.1.0")
    assert b"<Application>vtt-check 0.1.0</Application>" in office_properties(papers["docx"])
    assert pdf_author(papers["pdf"]) == b"vtt-check 0.1.0"


def test_hostile_text_is_shown_as_text(vlug: Controle) -> None:
    data = record(GOOI)
    data["titel"] = f"{HOSTILE} \u202e\u200f 😀 \x1b[31m"
    data["kenmerk"] = "x" * 300
    report = check(vlug, data)
    pdf, word = " ".join(pdf_text(FORMATEN["pdf"].render([report]))), word_text(FORMATEN["docx"].render([report]))
    assert bare(HOSTILE) in bare(pdf)
    assert HOSTILE in word
    assert "[teken U+1F600]" in pdf
    assert "😀" in word
    assert not set("\u202e\u200f\x1b") & set(pdf + word)


@pytest.mark.parametrize("naam", PAPER)
def test_a_megabyte_of_text_is_cut_and_says_so(naam: str, vlug: Controle) -> None:
    report = replace(vlug.toets(b"{", "x.json"), titel="#set " * 200_000)
    content = FORMATEN[naam].render([report])
    text = word_text(content) if naam == "docx" else " ".join(pdf_text(content))
    assert "(en nog 998.500 tekens)" in text


@pytest.mark.parametrize("naam", PAPER)
def test_several_reports_in_one_file(naam: str, vlug: Controle) -> None:
    broken = vlug.toets(b"{", "map/kapot.json")
    reports = [broken, replace(broken, bestand="tweede.json", titel="Tweede voorstel")]
    content = FORMATEN[naam].render(reports)
    if naam == "pdf":
        with pdfium.PdfDocument(content) as document:
            assert [m.get_title() for m in document.get_toc() if m.level == 0] == ["titel onbekend", "Tweede voorstel"]
    else:
        document = docx.Document(io.BytesIO(content))
        assert [p.text for p in document.paragraphs if p.style and p.style.name == "Heading 1"] == ["titel onbekend", "Tweede voorstel"]
        assert [page.orientation == WD_ORIENT.LANDSCAPE for page in document.sections] == [False, True, False, True]
    text = word_text(content) if naam == "docx" else " ".join(pdf_text(content))
    assert "Niet gelezen" in text
    assert "kapot.json" in text
    assert "over tweede.json" in text


def test_every_sign_that_is_kept_can_be_drawn() -> None:
    import json

    import typst

    kept = "".join(ch for ch in map(chr, range(0x20, 0x3000)) if ch.isprintable() and not typesetting._NOT_DRAWN.match(ch))
    page = (b'#set document(title: "x")\n#set text(lang: "nl", font: ("Libertinus Serif", "DejaVu Sans Mono"))\n'
            b"#for ch in json(bytes(sys.inputs.data)) [#ch #strong(ch) #emph(ch) ]")
    made = typst.compile(page, format="pdf", ignore_system_fonts=True, pdf_standards="ua-1",
                         sys_inputs={"data": json.dumps(list(kept))})
    assert isinstance(made, bytes)
    assert len(kept) > 800


def test_the_paper_names_no_folders_and_quotes_the_document(vlug: Controle) -> None:
    from vtt_cli.batch import check_one
    from vtt_cli.files import find_records

    source = next((ROOT / "voorbeelden" / GOOI / "bron").glob("*.docx"))
    report = check_one(vlug, list(find_records((str(source),))))
    found = sheet(report)
    assert any(point.nu.startswith("“") for point in (*found.punten, *found.rest))
    assert not [place for point in (*found.punten, *found.rest) for place in point.waar if str(source.parent) in place]


def test_the_last_day_of_a_repair_is_that_of_the_law(vlug: Controle) -> None:
    found = sheet(vlug.toets(as_bytes(yaml_record(ROOT / "tests/dossiers/termijnen-fout.yaml")), "x.json"))
    point = next(p for p in found.punten if p.kaart.code == "TER-05")
    assert (point.nu, point.moet, point.uiterlijk) == ("inzending: 17 juli 2025", "uiterlijk woensdag 16 juli 2025", "woensdag 16 juli 2025")
    assert point.kaart.wet is not None
    assert point.kaart.wet.kort == "Wgr artikel 34 lid 2"


def test_a_sum_that_is_right_does_not_say_what_it_should_be(vlug: Controle) -> None:
    """DEK-03 is about where a rest goes: the rest itself is worked out right."""
    point = next(p for p in sheet(check(vlug, record(GOOI))).punten if p.kaart.code == "DEK-03")
    assert (point.nu, point.moet) == ("Totaal restbedrag extra middelen 2021 € 375.019", "")
    wrong = next(p for p in sheet(check(vlug, record(GOOI))).punten if p.kaart.code == "REK-09")
    assert (point.moet, wrong.moet) == ("", "herrekend 24 %")


def test_what_is_right_is_told_in_the_same_words_and_none_is_no_sum_that_is_wrong(vlug: Controle, twente: Rapport) -> None:
    none = check(vlug, record("almelo-2021"))
    for report, words in ((none, "Er was geen som om na te rekenen. Goed, zonder som: 46."), (twente, "38 nagerekende sommen kloppen: ")):
        assert words in " ".join(pdf_text(FORMATEN["pdf"].render([report]))).replace("\u00a0", " ")
        assert words in word_text(FORMATEN["docx"].render([report])).replace("\u00a0", " ")
