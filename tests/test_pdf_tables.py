"""Tables of PDFs where a page ends or a cell is too narrow: drawn letter by letter, so that only places tell what belongs together."""

import json
from collections.abc import Callable, Sequence

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.test_pdf import draw, read, tables
from vtt_intake.form import Tabel
from vtt_intake.readers.pdf.word_breaks import no_word
from vtt_intake.reading import lees_documenten

Regel = Sequence[str]
ENDS = (200, 300, 400, 500)  # where figures end; names start at 71


def page(*rows: Regel, top: float = 700, step: float = 13) -> Callable[[Canvas], None]:
    """A page with rows of a table without lines: names at the left, figures that end at one place; an empty row is a gap."""
    def paint(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 10)
        for i, row in enumerate(rows):
            for k, text in enumerate(row):
                if k == 0:
                    canvas.drawString(71, top - i * step, text)
                else:
                    canvas.drawRightString(ENDS[k - 1], top - i * step, text)
    return paint


HEAD = ("Post", "2025", "2026")


def test_names_over_more_lines_without_ruling_lines() -> None:
    found = tables(read(draw(page(HEAD, ("kosten van", "1.000", "2.000"), ("derden",), ("personeel", "3.000", "4.000"),
                                  ("Rijssen-", "10", "20"), ("Holten",), ("dotatie groot", "5", "6"), ("onderhoud",)))))
    assert [row[0] for row in found[0]] == ["Post", "kosten van derden", "personeel", "Rijssen-Holten", "dotatie groot onderhoud"]


def test_a_group_below_a_row_is_no_rest_of_its_name() -> None:
    found = tables(read(draw(page(HEAD, ("Uitvoering",), ("vervoer", "1.000", "2.000"), ("Subtotaal", "1.000", "2.000"),
                                  ("Bestuur",), ("inhuur", "3.000", "4.000"), ("huur", "1", "2")))))
    assert [row[0] for row in found[0]] == ["Post", "Uitvoering", "vervoer", "Subtotaal", "Bestuur", "inhuur", "huur"]


def test_dashes_at_the_left_of_a_column_of_figures_are_no_column() -> None:
    def paint(canvas: Canvas) -> None:
        page(HEAD, ("huur", "1.000", "2.000"), ("vervoer", "3.000"), ("energie", "4.000", "50.000"), ("inhuur", "1", "2"))(canvas)
        canvas.drawString(230, 700 - 2 * 13, "–")
    found = tables(read(draw(paint)))
    assert found[0][2] == ["vervoer", "3.000", "–"]


def test_words_above_more_columns_are_a_header_row() -> None:
    def paint(canvas: Canvas) -> None:
        page(("Programma",), ("", "Lasten", "Baten", "Lasten", "Baten"), ("jeugd", "1.000", "2.000", "3.000", "4.000"),
             ("zorg", "10", "20", "30", "40"), ("vervoer", "1", "2", "3", "4"))(canvas)
        canvas.drawCentredString(237, 700, "Begroting 2025 na wijziging")
        canvas.drawCentredString(437, 700, "Begroting 2026 na wijziging")
    found = tables(read(draw(paint)))
    assert found[0][:2] == [["Programma", *["Begroting 2025 na wijziging"] * 2, *["Begroting 2026 na wijziging"] * 2],
                            ["", "Lasten", "Baten", "Lasten", "Baten"]]


@pytest.mark.parametrize(("rest", "name"), [("derden", "kosten van derden"), ("Projecten", "Projecten")])
def test_a_line_at_the_top_of_the_next_page_is_a_name_or_a_group(rest: str, name: str) -> None:
    last = "kosten van" if rest == "derden" else "vervoer"
    first = page(HEAD, ("huur", "1.000", "2.000"), ("energie", "3.000", "4.000"), (last, "5.000", "6.000"), top=100)
    found = tables(read(draw(first, page((rest,), ("inhuur", "7.000", "8.000"), ("onderzoek", "9.000", "−10.000"), top=780))))
    assert len(found) == 1
    assert name in [row[0] for row in found[0]]
    assert found[0][-1] == ["onderzoek", "9.000", "−10.000"]


@pytest.mark.parametrize("text", ["n", "ng gebouwen", "kteams", "nsatie", "tie", "rsteuning"])
def test_the_end_of_a_word(text: str) -> None:
    assert no_word(text)


@pytest.mark.parametrize("text", ["gebouwen", "groot onderhoud", "km per uur", "u", "fte", "vrijval", "schoonmaak", "Nl", "mln."])
def test_a_word_of_its_own(text: str) -> None:
    assert not no_word(text)


ABOVE = [("huur", "€ 1.000", "€ 2.000"), ("energie", "€ 3.000", "€ 4.000")]
BELOW = [("inhuur", "€ 7.000", "€ 8.000"), ("onderzoek", "€ 9.000", "€ 10.000")]
TOTAL = ("Totaal", "€ 4.000", "€ 6.000")


def over_pages(foot: Sequence[Regel], top: Sequence[Regel]) -> bytes:
    """A table below its unit at the foot of a page, and what stands at the top of the next page."""
    def first(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 10)
        canvas.drawString(71, 240, "Bedragen x € 1.000")
        page(*foot, top=60 + 13 * len(foot))(canvas)
    return draw(first, page(*top, top=780))


@pytest.mark.parametrize(("foot", "top", "names"), [
    ([HEAD, *ABOVE], BELOW, ["huur", "energie", "inhuur", "onderzoek"]),
    ([HEAD, *ABOVE, ("Staf",)], [HEAD, *BELOW], ["huur", "energie", "Staf", "inhuur", "onderzoek"]),
    ([HEAD, *ABOVE, ("groot",)], [HEAD, *BELOW], ["huur", "energie groot", "inhuur", "onderzoek"]),
    ([HEAD, ("Staf",)], [HEAD, *BELOW], ["Staf", "inhuur", "onderzoek"]),
    ([HEAD, ("Staf",), *ABOVE, ("Totaal staf", "€ 4.000", "€ 6.000")], [("Projecten",), *BELOW],
     ["Staf", "huur", "energie", "Totaal staf", "Projecten", "inhuur", "onderzoek"])])
def test_a_table_over_pages_is_one(foot: Sequence[Regel], top: Sequence[Regel], names: list[str]) -> None:
    found = tables(read(over_pages(foot, top)))
    assert [[row[0] for row in table] for table in found] == [["Post", *names]]


def test_a_first_row_without_a_figure_is_no_header() -> None:
    head, rows = ("Post", "2025", "Toelichting"), [("huur", "1.000", "zie 2"), ("energie", "2.000", "zie 3")]
    found = tables(read(over_pages([head, *rows], [("vervoer", "", "vacature"), ("inhuur", "3.000", "zie 4"), ("loon", "4.000", "cao")])))
    assert [row[0] for table in found for row in table] == ["Post", "huur", "energie", "vervoer", "inhuur", "loon"]
    assert len(found) == 1


@pytest.mark.parametrize("top", [BELOW, [HEAD, *BELOW], [(*row, "€ 5") for row in BELOW]])
def test_a_table_that_may_be_the_rest_gives_no_figures(top: Sequence[Regel]) -> None:
    foot = [HEAD, *ABOVE] if len(top[0]) > 3 else [HEAD, *ABOVE, TOTAL]
    content = over_pages(foot, top)
    assert [b.los for b in read(content).blokken if isinstance(b, Tabel)] == [False, True]
    result = lees_documenten([("voorstel.pdf", content)])
    record = json.loads(result.inhoud)
    assert [(table["id"], table["eenheid"]) for table in record["tabellen"]] == [("T1", "duizend euro")]
    assert not record.get("bedragen")
    assert any("vorige bladzijde" in vraag.vraag for vraag in result.leesvragen)
    assert record["herkomst"]["/tabellen/0"]["zekerheid"] == "twijfel"


def test_a_table_with_its_own_header_or_unit_at_the_top_of_a_page_stands_alone() -> None:
    for head in (("Post", "2027", "2028"), ("Post", "Lasten x € 1.000", "2026")):
        content = over_pages([HEAD, *ABOVE, TOTAL], [head, *BELOW])
        assert len(json.loads(lees_documenten([("voorstel.pdf", content)]).inhoud)["tabellen"]) == 2


def test_a_table_with_the_header_of_one_in_euros_is_kept() -> None:
    content = draw(page(HEAD, *ABOVE, TOTAL, top=112), page(HEAD, *BELOW, top=780))
    assert len(json.loads(lees_documenten([("voorstel.pdf", content)]).inhoud)["tabellen"]) == 2


def test_a_heading_at_the_foot_of_a_page_is_no_row() -> None:
    def heading(canvas: Canvas) -> None:
        page(HEAD, *ABOVE, top=160)(canvas)
        canvas.drawString(71, 90, "Baten")
    found = read(draw(heading, page(HEAD, *BELOW, top=780)))
    assert [[row[0] for row in table] for table in tables(found)] == [["Post", "huur", "energie"], ["Post", "inhuur", "onderzoek"]]
    assert not any(b.los for b in found.blokken if isinstance(b, Tabel))


def test_cents_cut_off_by_the_end_of_a_page_are_no_row() -> None:
    rows = [HEAD, ("huur", "1.000,00", "2.000,00"), ("Subtotaal", "1.000,0", "2.000,0")]
    found = tables(read(draw(page(*rows, top=100), page(("bestuur", "0", "0"), ("inhuur", "3,00", "4,00"), top=780))))
    assert found == [[list(rows[0]), list(rows[1]), ["Subtotaal bestuur", "1.000,00", "2.000,00"], ["inhuur", "3,00", "4,00"]]]
    whole = [("huur", "1.000,0", "2.000,0"), ("Subtotaal", "1.000,0", "2.000,0")]
    found = tables(read(draw(page(HEAD, *whole, top=100), page(("bestuur", "0", "0"), ("inhuur", "3,0", "4,0"), top=780))))
    assert found[0][3] == ["bestuur", "0", "0"]
