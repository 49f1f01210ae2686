"""PDF: the documents of the voorbeelden as in Word, and what only a PDF has: pages, columns, rotation, hidden text, scans."""

import io
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Paragraph, Table

from tests.conftest import ROOT
from vtt_engine.check import Controle
from vtt_engine.record.errors import NietGelezenError
from vtt_intake.form import DAMAGED, Alinea, Document, Tabel
from vtt_intake.readers.pdf import read_pdf
from vtt_intake.readers.word import read_docx
from vtt_intake.reading import lees_documenten

PDFS = sorted((ROOT / "voorbeelden").glob("*/bron/*.pdf"))
BODY = ParagraphStyle("body", fontName="Helvetica", fontSize=10, leading=13, spaceAfter=6)
JUSTIFIED = ParagraphStyle("justified", parent=BODY, alignment=4)
HEAD = ParagraphStyle("head", fontName="Helvetica-Bold", fontSize=15, leading=18, spaceBefore=8, spaceAfter=6)
WORDS = ("De gemeentelijke bijdrage wordt in 2025 incidenteel verhoogd met € 250.000 om de wettelijke taken te kunnen uitvoeren. Het "
         "algemeen bestuur heeft op 15 januari 2025 kennis genomen van de memo en vraagt de raden om een zienswijze.")
GRID = [("GRID", (0, 0), (-1, -1), 0.5, colors.black)]
ROWS = [["Gemeente", "Inwoners", "Bijdrage 2025"],
        *([f"Gemeente {i}", f"{i * 1234:,}".replace(",", "."), f"{i * 987:,}".replace(",", ".")] for i in range(1, 60))]


def words(text: str) -> str:
    return " ".join(text.split())


def read(content: bytes) -> Document:
    return read_pdf(content, "proef.pdf", "proef")


def texts(document: Document, *soorten: str) -> list[str]:
    return [b.tekst for b in document.blokken if isinstance(b, Alinea) and b.soort in (soorten or ("titel", "kop", "alinea", "punt"))]


def cells(tabel: Tabel) -> list[list[str]]:
    return [[words(cel.tekst) for cel in row] for row in tabel.rijen]


def tables(document: Document) -> list[list[list[str]]]:
    return [cells(b) for b in document.blokken if isinstance(b, Tabel)]


def flow(items: Sequence[Flowable], frames: Sequence[Frame] = (), margins: Callable[[Any, Any], None] = lambda canvas, page: None) -> bytes:
    out = io.BytesIO()
    file = BaseDocTemplate(out, pagesize=A4)
    page = list(frames) or [Frame(71, 71, 453, 700, leftPadding=0, rightPadding=0)]
    file.addPageTemplates([PageTemplate(id="page", frames=page, onPage=margins)])
    file.build(list(items))
    return out.getvalue()


def draw(*pages: Callable[[Canvas], None], **options: Any) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, **options)
    for page in pages:
        canvas.setFont("Helvetica", 11)
        page(canvas)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def line(text: str, y: float = 780, x: float = 71) -> Callable[[Canvas], None]:
    return lambda canvas: canvas.drawString(x, y, text)


def margins(canvas: Any, page: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(71, 815, "Regeling Voorbeeld")
    canvas.drawCentredString(297, 30, f"Pagina {page.page}")


# --- the documents of the voorbeelden -----------------------------------------------------------------------------------------

def blocks(document: Document) -> list[tuple[str, Any]]:
    """Headings, points with their numbers, paragraphs and tables; a box around a list is that list, a typed number is a number."""
    found: list[tuple[str, Any]] = []
    for b in document.blokken:
        if isinstance(b, Tabel):
            if len(b.rijen) * len(b.rijen[0]) > 1:
                found.append(("tabel", [" ".join(column) for column in zip(*cells(b))] if is_signature(b) else cells(b)))
            else:
                found += [("tekst", f"• {words(part)}") for part in b.rijen[0][0].tekst.split("\n")]
        elif words(b.tekst) and b.soort not in ("kopregel", "voetregel", "voetnoot"):
            found.append((f"{b.soort} {b.niveau}", words(b.tekst)) if b.soort in ("titel", "kop") else ("tekst", words(f"{b.nummer} {b.tekst}")))
    return found


def is_signature(b: Tabel) -> bool:
    """Two columns for signatures: without lines nothing shows whether the names below are rows of their own."""
    return "Secretaris" in b.rijen[0][0].tekst


@pytest.mark.parametrize("path", PDFS, ids=lambda path: path.stem)
def test_blocks_are_those_of_the_word_document(path: Path) -> None:
    ours = blocks(read_pdf(path.read_bytes(), path.name, "x"))
    word = path.with_suffix(".docx")
    theirs = blocks(read_docx(word.read_bytes(), word.name, "x"))
    assert ours == theirs


@pytest.mark.parametrize("path", PDFS, ids=lambda path: path.stem)
def test_the_heavy_findings_are_those_of_the_word_document(path: Path, controle: Controle) -> None:
    found = []
    for file in (path, path.with_suffix(".docx")):
        rapport = controle.toets(lees_documenten([(file.name, file.read_bytes())]).inhoud, file.name)
        found.append(sorted((u.code, u.ernst) for u in rapport.bevindingen if u.ernst in ("fout", "waarschuwing")))
    assert found[0] == found[1]


@pytest.mark.parametrize("path", PDFS, ids=lambda path: path.stem)
def test_every_block_has_its_page_and_a_place_of_its_own(path: Path) -> None:
    document = read_pdf(path.read_bytes(), path.name, "x")
    ankers = [b.plek.anker for b in document.blokken]
    assert len(set(ankers)) == len(ankers)
    assert all(b.plek.bladzijde is not None and 1 <= b.plek.bladzijde <= (document.bladzijden or 0) for b in document.blokken)
    assert texts(document, "kopregel")
    assert any("Pagina 1 van" in text for text in texts(document, "voetregel"))


def test_the_mark_of_a_note_is_not_a_digit_of_the_amount() -> None:
    memo = next(path for path in PDFS if "memo" in path.stem)
    document = read_pdf(memo.read_bytes(), memo.name, "x")
    alinea = next(b for b in document.blokken if isinstance(b, Alinea) and "€ 982.514" in b.tekst)
    assert "982.51411" not in alinea.tekst
    assert [(alinea.tekst[:noot.begin][-7:], noot.merk) for noot in alinea.noten] == [("982.514", "11")]
    assert [(b.nummer, b.tekst) for b in document.blokken if isinstance(b, Alinea) and b.soort == "voetnoot"] == \
        [("11", "Bedrag voor het begrotingsjaar 2025.")]


# --- tables -------------------------------------------------------------------------------------------------------------------

@pytest.mark.parametrize("ruled", [True, False], ids=["with lines", "without lines"])
def test_a_table_over_two_pages_is_one_table(ruled: bool) -> None:
    style = [("ALIGN", (1, 0), (-1, -1), "RIGHT"), *(GRID if ruled else [])]
    document = read(flow([Paragraph(WORDS, JUSTIFIED)] * 3 + [Table(ROWS, style=style, repeatRows=1), Paragraph(WORDS, JUSTIFIED)],
                         margins=margins))
    assert document.bladzijden == 2
    assert tables(document) == [ROWS]
    assert next(b.kopregels for b in document.blokken if isinstance(b, Tabel)) == 1
    assert texts(document) == [WORDS] * 4
    assert (texts(document, "kopregel"), texts(document, "voetregel")) == (["Regeling Voorbeeld"], ["Pagina 1"])


def test_merged_cells_show_their_text_again_and_say_so() -> None:
    rows = [["Post", "2025", "", "2026", ""], ["", "Lasten", "Baten", "Lasten", "Baten"], ["Huis", "100", "50", "110", "60"]]
    spans = [("SPAN", (1, 0), (2, 0)), ("SPAN", (3, 0), (4, 0)), ("SPAN", (0, 0), (0, 1))]
    document = read(flow([Paragraph("Tabel 1: lasten en baten", BODY), Table(rows, style=[*GRID, *spans])]))
    tabel = next(b for b in document.blokken if isinstance(b, Tabel))
    assert cells(tabel)[0] == ["Post", "2025", "2025", "2026", "2026"]
    assert [[cel.vervolg for cel in row] for row in tabel.rijen][:2] == [[False, False, True, False, True], [True, *[False] * 4]]
    assert tabel.titel == "Tabel 1: lasten en baten"
    assert tabel.rijen[2][4].plek.anker == "t1/r3/k5"


def test_columns_by_white_alone_and_a_label_over_two_lines() -> None:
    def page(canvas: Canvas) -> None:
        y = 780.0
        for label, one, other in [("Uitgaven", "2025", "2026"), ("Personeel", "€ 248.686", "€ 251.000"), ("Overhead", "€ 14.424", "-"),
                                  ("Materiële kosten en", "€ 20.000", "€ 20.500"), ("overige lasten", "", ""), ("Totaal", "€ 283.110", "€ 271.500")]:
            canvas.drawString(71, y, label)
            canvas.drawRightString(330, y, one)
            canvas.drawRightString(430, y, other)
            y -= 12 if label.startswith("Mat") else 17
    assert tables(read(draw(page))) == [[["Uitgaven", "2025", "2026"], ["Personeel", "€ 248.686", "€ 251.000"], ["Overhead", "€ 14.424", "-"],
                                         ["Materiële kosten en overige lasten", "€ 20.000", "€ 20.500"], ["Totaal", "€ 283.110", "€ 271.500"]]]


def test_a_rotated_table_is_read_upright() -> None:
    rows = [["Gemeente", "Bedrag"], ["Almelo", "100"], ["Borne", "2.500"]]

    def page(canvas: Canvas) -> None:
        for i in range(6):
            canvas.drawString(71, 780 - 13 * i, "Staande tekst boven een tabel die een kwartslag is gedraaid.")
        canvas.translate(300, 100)
        canvas.rotate(90)
        table = Table(rows, style=GRID)
        table.wrapOn(canvas, 400, 400)
        table.drawOn(canvas, 0, 0)
    document = read(draw(page))
    assert tables(document) == [rows]
    assert texts(document)[0].startswith("Staande tekst boven")


def test_running_text_in_justified_lines_is_no_table() -> None:
    document = read(flow([Paragraph(WORDS * 3, JUSTIFIED)], frames=[Frame(71, 71, 150, 700)]))
    assert tables(document) == []
    assert texts(document) == [WORDS * 3]


# --- text ---------------------------------------------------------------------------------------------------------------------

def test_two_columns_are_read_one_after_the_other() -> None:
    frames = [Frame(60, 60, 225, 700, id="left"), Frame(310, 60, 225, 700, id="right")]
    parts = [f"{number} {WORDS} {WORDS}" for number in ("Eerst.", "Dan.", "Daarna.", "Verder.", "Ook.", "Nog.", "Tot slot.")]
    document = read(flow([Paragraph(part, JUSTIFIED) for part in parts], frames=frames))
    assert texts(document) == parts


def test_columns_below_text_over_the_whole_width() -> None:
    def page(canvas: Canvas) -> None:
        for i in range(3):
            canvas.drawString(71, 780 - 13 * i, f"Regel {i} loopt over de hele breedte van de bladzijde en staat boven de kolommen.")
        for x, name in ((71, "Links"), (310, "Rechts")):
            for i in range(8):
                canvas.drawString(x, 720 - 13 * i, f"{name} {i} is een regel van deze kolom{'.' if i == 7 else ''}")
    first, left, right = texts(read(draw(page)))
    assert first.startswith("Regel 0")
    assert left == " ".join(f"Links {i} is een regel van deze kolom" for i in range(8)) + "."
    assert right == " ".join(f"Rechts {i} is een regel van deze kolom" for i in range(8)) + "."


def test_words_cut_at_the_end_of_a_line() -> None:
    text = "Indien- en uitdienst, de begrotings-<br/>wijziging van de Thuis-<br/>organisaties, advies-<br/>en meldpunt."
    assert texts(read(flow([Paragraph(text, BODY)]))) == ["Indien- en uitdienst, de begrotingswijziging van de Thuis-organisaties, advies- en meldpunt."]


def test_points_keep_their_numbers_and_depth() -> None:
    def page(canvas: Canvas) -> None:
        for y, x, mark, text in [(780, 71, "1.", "De begroting te wijzigen."), (764, 71, "2.", "De bijdrage te verhogen:"),
                                 (748, 95, "a.", "voor 2025;"), (732, 95, "b.", "voor 2026."), (716, 71, "3.", "De raden te vragen")]:
            canvas.drawString(x, y, mark)
            canvas.drawString(x + 22, y, text)
        canvas.drawString(93, 703, "om een zienswijze.")
    found = [(b.soort, b.nummer, b.niveau, b.tekst) for b in read(draw(page)).blokken if isinstance(b, Alinea)]
    assert found == [("punt", "1.", 0, "De begroting te wijzigen."), ("punt", "2.", 0, "De bijdrage te verhogen:"),
                     ("punt", "a.", 1, "voor 2025;"), ("punt", "b.", 1, "voor 2026."), ("punt", "3.", 0, "De raden te vragen om een zienswijze.")]


def test_notes_at_the_foot_of_the_page() -> None:
    def foot(canvas: Any, page: Any) -> None:
        canvas.setFont("Helvetica", 5)
        canvas.drawString(71, 102, "1")
        canvas.setFont("Helvetica", 8)
        canvas.drawString(75, 98, "Zie de begroting 2024 en het besluit van")
        canvas.drawString(75, 88, "12 juni 2024.")
    text = "De bijdrage is zoals eerder<super>1</super> € 982.514 voor 1.200 m<super>2</super>."
    document = read(flow([Paragraph(text, BODY), Paragraph(WORDS, BODY)], frames=[Frame(71, 130, 453, 640)], margins=foot))
    alinea = next(b for b in document.blokken if isinstance(b, Alinea))
    assert (alinea.tekst, alinea.noten) == ("De bijdrage is zoals eerder € 982.514 voor 1.200 m².", ((27, "1"),))
    assert texts(document, "voetnoot") == ["Zie de begroting 2024 en het besluit van 12 juni 2024."]


# --- traces -------------------------------------------------------------------------------------------------------------------

def test_hidden_text_is_set_apart() -> None:
    def page(canvas: Canvas) -> None:
        canvas.drawString(71, 780, "Gewone tekst van het voorstel.")
        canvas.setFillGray(1)
        canvas.drawString(71, 750, "Witte woorden")
        canvas.setFillColorRGB(0, 0, 0.5)
        canvas.rect(71, 690, 200, 16, fill=1)
        canvas.setFillGray(1)
        canvas.drawString(75, 694, "Wit op blauw is te zien")
        canvas.setFillGray(0)
        canvas.drawString(71, 660, "De contactpersoon is Fictief van de regeling.")
        canvas.rect(176, 656, 40, 14, fill=1)
        invisible = canvas.beginText(71, 630)
        invisible.setTextRenderMode(3)
        invisible.textLine("Onzichtbaar gemaakt")
        canvas.drawText(invisible)
        canvas.textAnnotation("Klopt dit?", Rect=[71, 600, 90, 620])
    document = read(draw(page))
    hidden = [s.tekst for s in document.sporen if s.soort == "verborgen tekst"]
    assert "Witte woorden" in " ".join(hidden)
    assert "Onzichtbaar gemaakt" in " ".join(hidden)
    assert any("Fictief" in words for words in hidden)
    assert "Fictief" not in " ".join(texts(document))
    assert "Wit op blauw is te zien" in texts(document)
    assert document.kenmerken["verborgen_tekst"] == len(hidden)
    assert [s.tekst for s in document.sporen if s.soort == "opmerking"] == ["Klopt dit?"]


def test_properties_of_the_file() -> None:
    document = read_pdf(PDFS[0].read_bytes(), "x.pdf", "x")
    assert document.titel == "Collegevoorstel Raadsbrief VTT"
    assert document.kenmerken == {"titel_ingevuld": True, "gelabeld": False, "wijzigingen": 0, "macros": False, "taal": "nl-NL",
                                  "opmerkingen": 0, "verborgen_tekst": 0, "maker_vermeld": False, "tabellen": 1, "afbeeldingen": 0}


@pytest.mark.parametrize(("maker", "person"), [("Gemeente Almelo", False), ("A. Fictief", True), ("", False)])
def test_whether_a_person_made_it(maker: str, person: bool) -> None:
    def page(canvas: Canvas) -> None:
        canvas.setAuthor(maker)
        canvas.drawString(71, 780, "Het voorstel.")
    assert read(draw(page)).kenmerken["maker_vermeld"] is person


def picture(canvas: Canvas) -> None:
    from reportlab.lib.utils import ImageReader

    canvas.drawImage(ImageReader(_grey()), 0, 0, *A4)


def _grey() -> io.BytesIO:
    from PIL import Image

    out = io.BytesIO()
    Image.new("L", (40, 56), 200).save(out, "PNG")
    out.seek(0)
    return out


def test_a_scan_says_so_and_a_part_that_is_scanned_is_asked_about() -> None:
    with pytest.raises(NietGelezenError) as error:
        read(draw(picture, picture))
    fout = error.value.fouten[0]
    assert "scan zonder tekstlaag" in fout.gevonden
    assert fout.herstel == "maak de PDF doorzoekbaar met tekstherkenning (OCR), of vraag het Word-bestand"
    document = read(draw(line("Het voorstel staat op de eerste bladzijde."), picture, picture))
    assert texts(document) == ["Het voorstel staat op de eerste bladzijde."]
    assert [(q.plek.bladzijde, q.gevonden) for q in document.leesvragen] == [(2, "elk van de bladzijden 2 en 3 is een scan zonder tekstlaag")]
    assert "doorzoekbaar (OCR)" in document.leesvragen[0].vraag


def damaged(content: bytes, *pages: int) -> bytes:
    """The PDF with pages (from 1) that say to be something else."""
    for number in pages:
        at = [found.start() for found in re.finditer(rb"/Type /P(?:age\b|xge)", content)][number - 1]
        content = content[:at] + b"/Type /Pxge" + content[at + len(b"/Type /Page"):]
    return content


def test_a_damaged_page_is_asked_about_and_the_others_are_read() -> None:
    content = draw(line("De eerste bladzijde."), line("De tweede."), line("De derde bladzijde."))
    document = read(damaged(content, 2))
    assert texts(document) == ["De eerste bladzijde.", "De derde bladzijde."]
    assert document.bladzijden == 3
    (question,) = document.leesvragen
    assert (question.plek.bladzijde, question.gevonden) == (2, "bladzijde 2 is beschadigd")
    assert "Word-bestand" in question.vraag
    assert [spoor.soort for spoor in document.sporen] == [DAMAGED], "what stood on that page may belong to the rest"


def test_a_pdf_with_damaged_pages_only_says_so() -> None:
    with pytest.raises(NietGelezenError, match="beschadigd of afgebroken"):
        read(damaged(draw(line("Een."), line("Twee.")), 1, 2))


def test_a_password_to_open_is_refused_and_one_to_change_is_not() -> None:
    page = line("Het voorstel.")
    with pytest.raises(NietGelezenError, match="wachtwoord"):
        read(draw(page, encrypt=StandardEncryption("geheim", "eigenaar", strength=128)))
    assert texts(read(draw(page, encrypt=StandardEncryption("", "eigenaar", strength=128, canCopy=0)))) == ["Het voorstel."]


def test_progress_is_told_per_page() -> None:
    seen: list[tuple[int, int]] = []
    read_pdf(draw(line("Een."), line("Twee."), line("Drie.")), "x.pdf", "x", lambda done, total: seen.append((done, total)))
    assert seen == [(1, 3), (2, 3), (3, 3)]
