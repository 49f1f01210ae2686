"""The reader of Word documents: what Word shows is what is read, and what the file carries besides is found."""

import io

import docx
import pytest

from tests.conftest import ROOT
from tests.word_files import STYLES, core, item, level, p, r, tbl, tc, tr, word, zipped
from vtt_engine.record.errors import NietGelezenError
from vtt_intake.form import Alinea, Document, Noot, Tabel
from vtt_intake.readers.word import read_docx
from vtt_intake.readers.word_package import open_package
from vtt_intake.readers.word_places import TBL, Ankers, blocks, cells, find, rows

REAL = sorted(ROOT.glob("voorbeelden/*/bron/*.docx"))


def read(content: bytes) -> Document:
    return read_docx(content, "stuk.docx", "stuk")


def lines(content: bytes) -> list[Alinea]:
    return [blok for blok in read(content).blokken if isinstance(blok, Alinea)]


def texts(content: bytes) -> list[str]:
    return [line.tekst for line in lines(content)]


def tables(content: bytes) -> list[Tabel]:
    return [blok for blok in read(content).blokken if isinstance(blok, Tabel)]


def numbers(numbering: str, body: str, styles: str = STYLES) -> list[str]:
    return [line.nummer for line in lines(word(body, numbering=numbering, styles=styles))]


def abstract(*levels: str, id: int = 1, more: str = "") -> str:
    return f'<w:abstractNum w:abstractNumId="{id}">{more}{"".join(levels)}</w:abstractNum>'


def num(id: int, abstract_id: int = 1, more: str = "") -> str:
    return f'<w:num w:numId="{id}"><w:abstractNumId w:val="{abstract_id}"/>{more}</w:num>'


FIELD = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'


def field(code: str, result: str) -> str:
    return (FIELD.format("begin") + f"<w:r><w:instrText> {code} </w:instrText></w:r>" + FIELD.format("separate") + r(result)
            + FIELD.format("end"))


# -- text ------------------------------------------------------------------------------------------------------------------


def test_every_block_comes_in_reading_order_through_content_controls() -> None:
    body = (p("een") + f"<w:sdt><w:sdtContent>{p('twee')}<w:sdt><w:sdtContent>{p('drie')}</w:sdtContent></w:sdt></w:sdtContent></w:sdt>"
            + tbl(tr("cel")) + f"<w:customXml>{p('vier')}</w:customXml>")
    document = read(word(body))
    assert [blok.tekst if isinstance(blok, Alinea) else "TABEL" for blok in document.blokken] == ["een", "twee", "drie", "TABEL", "vier"]
    assert [blok.plek.anker for blok in document.blokken] == ["b0", "b1", "b2", "t1", "b4"]


def test_signs_inside_a_run_are_kept_as_the_reader_sees_them() -> None:
    run = ('<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e\u00ad'
           '\u00a0\u202f€</w:t><w:sym w:font="Symbol" w:char="F0B3"/><w:lastRenderedPageBreak/></w:r>')
    assert texts(word(f"<w:p>{run}</w:p>")) == ["a\tb\nc-de  €≥"]


def test_links_fields_and_inline_controls_give_their_result() -> None:
    body = (f"<w:p>{r('zie ')}<w:hyperlink>{r('de site')}</w:hyperlink>{r(', ')}{field('DATE', '1 mei 2025')}"
            f'<w:fldSimple w:instr=" REF x ">{r(" punt 3")}</w:fldSimple><w:sdt><w:sdtContent>{r(" einde")}</w:sdtContent></w:sdt></w:p>')
    assert texts(word(body)) == ["zie de site, 1 mei 2025 punt 3 einde"]


def test_a_field_inside_the_instruction_of_a_field_is_not_shown() -> None:
    body = f"<w:p>{FIELD.format('begin')}{field('PAGE', 'geheim')}{FIELD.format('separate')}{r('goed')}{FIELD.format('end')}</w:p>"
    assert texts(word(body)) == ["goed"]


def test_a_text_box_is_read_once_after_the_paragraph_it_hangs_on() -> None:
    inner = f"<w:txbxContent>{p('in het vak')}</w:txbxContent>"
    shape = (f'<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:txbx>{inner}</wps:txbx></wp:anchor>'
             f"</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{inner}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>")
    document = read(word(f"<w:p>{r('bij dit')}<w:r>{shape}</w:r></w:p>" + p("daarna") + tbl(tr(tc(f"<w:p><w:r>{shape}</w:r></w:p>")))))
    found = [(blok.soort, blok.tekst, blok.plek.anker) for blok in document.blokken if isinstance(blok, Alinea)]
    assert found == [("alinea", "bij dit", "b0"), ("tekstvak", "in het vak", "b0"), ("alinea", "daarna", "b1"),
                     ("tekstvak", "in het vak", "t1/r1/k1")]
    assert document.kenmerken["tekstvakken"] == 2


def test_tracked_changes_read_as_accepted_and_are_counted() -> None:
    body = (f'<w:p>{r("De bijdrage is ")}<w:del w:id="1">{r("x").replace("w:t", "w:delText")}<w:r><w:delText>€ 100</w:delText></w:r></w:del>'
            f'<w:ins w:id="2">{r("€ 200")}</w:ins><w:moveFrom w:id="3">{r("weg")}</w:moveFrom><w:moveTo w:id="4">{r(" nu")}</w:moveTo></w:p>'
            + p("vet gemaakt", run='<w:b/><w:rPrChange w:id="5"><w:rPr/></w:rPrChange>'))
    document = read(word(body))
    assert [blok.tekst for blok in document.blokken if isinstance(blok, Alinea)] == ["De bijdrage is € 200 nu", "vet gemaakt"]
    assert document.kenmerken["wijzigingen"] == 5
    assert [(s.soort, s.plek.anker) for s in document.sporen] == [("wijziging", "b0")] * 4 + [("wijziging", "b1")]
    assert "€ 100" in document.sporen[0].tekst


def test_a_deleted_paragraph_leaves_no_number_and_a_deleted_mark_joins() -> None:
    gone = '<w:rPr><w:del w:id="1"/></w:rPr>'
    dead = item("", 1).replace("</w:pPr>", f"{gone}</w:pPr><w:del w:id='2'><w:r><w:delText>weg</w:delText></w:r></w:del>")
    body = item("een", 1) + dead + item("twee", 1) + p("samen ", props=gone) + p("gevoegd")
    found = lines(word(body, numbering=abstract(level(0, "decimal", "%1.")) + num(1)))
    assert [(line.nummer, line.tekst) for line in found] == [("1.", "een"), ("2.", "twee"), ("", "samen gevoegd")]


def test_a_deleted_row_is_out_and_keeps_the_places_of_the_others() -> None:
    table = tables(word(tbl(tr("a"), tr("weg", props='<w:del w:id="1"/>'), tr("b"))))[0]
    assert [(row[0].tekst, row[0].plek.anker) for row in table.rijen] == [("a", "t1/r1/k1"), ("b", "t1/r3/k1")]


# -- notes, headers --------------------------------------------------------------------------------------------------------

NOTE = '<w:r><w:footnoteReference w:id="{}"/></w:r>'
NOTES = "".join(f'<w:footnote w:id="{i}">{p(f"Noot {i}.")}</w:footnote>' for i in (5, 6, 7))


def section(start: str, more: str = "") -> str:
    return f"<w:sectPr>{more}<w:footnotePr>{start}</w:footnotePr></w:sectPr>"


def test_marks_of_notes_stand_beside_the_text_and_start_where_the_section_says() -> None:
    body = f"<w:p>{r('  Het bedrag')}{NOTE.format(6)}{r(' is hoog')}{NOTE.format(5)}{r('.')}</w:p>" + section('<w:numStart w:val="11"/>')
    found = lines(word(body, footnotes=NOTES))
    assert found[0].tekst == "Het bedrag is hoog."
    assert found[0].noten == (Noot(10, "11"), Noot(18, "12"))
    assert [(line.soort, line.nummer, line.tekst, line.plek.anker) for line in found[1:]] == [
        ("voetnoot", "11", "Noot 6.", "v1"), ("voetnoot", "12", "Noot 5.", "v2")]


def test_notes_restart_per_section_take_the_form_of_the_settings_and_own_marks() -> None:
    own = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="7"/><w:t>*</w:t></w:r>'
    end = '<w:r><w:endnoteReference w:id="1"/></w:r>'
    body = (f"<w:p><w:pPr>{section('')}</w:pPr>{r('a')}{NOTE.format(5)}{own}</w:p><w:p>{r('b')}{NOTE.format(6)}{end}</w:p>" + section(""))
    settings = '<w:footnotePr><w:numFmt w:val="lowerLetter"/><w:numRestart w:val="eachSect"/></w:footnotePr>'
    found = lines(word(body, footnotes=NOTES, settings=settings, endnotes=f'<w:endnote w:id="1">{p("Eind.")}</w:endnote>'))
    assert [(line.tekst, [noot.merk for noot in line.noten]) for line in found[:2]] == [("a", ["a", "*"]), ("b", ["a", "i"])]
    assert [(line.nummer, line.tekst) for line in found[2:]] == [("a", "Noot 5."), ("*", "Noot 7."), ("a", "Noot 6."), ("i", "Eind.")]


def test_headers_come_once_without_page_numbers_and_only_when_shown() -> None:
    refs = '<w:headerReference w:type="default" r:id="rHeader"/><w:footerReference w:type="{}" r:id="rFooter"/>'
    footer = f"<w:p>{r('Regio X')}<w:r><w:tab/></w:r>{r('Pagina ')}{field('PAGE', '1')}{r(' van ')}{field('NUMPAGES', '9')}</w:p>"
    body = (f"<w:p><w:pPr><w:sectPr>{refs.format('default')}</w:sectPr></w:pPr>{r('tekst')}</w:p>"
            f"<w:sectPr>{refs.format('default')}</w:sectPr>")
    found = lines(word(body, header=p("Voorstel"), footer=footer))
    assert [(line.soort, line.tekst) for line in found] == [("alinea", "tekst"), ("kopregel", "Voorstel"), ("voetregel", "Regio X")]
    hidden = word(p("tekst") + f"<w:sectPr>{refs.format('first')}</w:sectPr>", header=p("Voorstel"), footer=footer)
    assert [line.soort for line in lines(hidden)] == ["alinea", "kopregel"]
    bare = word(p("x") + f"<w:sectPr>{refs.format('default')}</w:sectPr>", header=p(""), footer=f"<w:p>{field('PAGE', '3')}</w:p>")
    assert texts(bare) == ["x"]


# -- automatic numbers -----------------------------------------------------------------------------------------------------

MULTI = abstract(level(0, "decimal", "%1."), level(1, "lowerLetter", "%2)"), level(2, "upperRoman", "%1.%2.%3"))


def test_levels_restart_after_a_higher_one() -> None:
    body = "".join(item("x", 1, depth) for depth in (0, 1, 1, 2, 2, 0, 1, 2))
    assert numbers(MULTI + num(1), body) == ["1.", "a)", "b)", "1.b.I", "1.b.II", "2.", "a)", "2.a.I"]


def test_other_lists_with_the_same_abstract_list_count_on_unless_they_start_anew() -> None:
    again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="{}"/></w:lvlOverride>'
    body = "".join(item("x", n) for n in (1, 1, 2, 3, 3, 1, 4, 3))
    numbering = MULTI + num(1) + num(2) + num(3, more=again.format(1)) + num(4, more=again.format(7))
    assert numbers(numbering, body) == ["1.", "2.", "3.", "1.", "2.", "3.", "7.", "8."]


def test_a_list_may_replace_a_level_and_text_between_does_not_restart() -> None:
    numbering = MULTI + num(1, more=f'<w:lvlOverride w:ilvl="0">{level(0, "upperLetter", "Artikel %1", start=3)}</w:lvlOverride>')
    assert numbers(numbering, item("x", 1) + p("tussen") + item("x", 1)) == ["Artikel C", "", "Artikel D"]


def test_a_level_that_never_restarts_and_one_that_waits_for_the_top() -> None:
    numbering = abstract(level(0, "decimal", "%1"), level(1, "decimal", "%1.%2", '<w:lvlRestart w:val="0"/>'),
                         level(2, "decimal", "%3", '<w:lvlRestart w:val="1"/>')) + num(1)
    body = "".join(item("x", 1, depth) for depth in (0, 1, 2, 1, 2, 0, 1, 2))
    assert numbers(numbering, body) == ["1", "1.1", "1", "1.2", "2", "2", "2.3", "1"]


@pytest.mark.parametrize(("form", "count", "expected"), [
    ("decimal", 12, "12"), ("decimalZero", 7, "07"), ("lowerLetter", 28, "bb"), ("upperLetter", 26, "Z"), ("lowerRoman", 14, "xiv"),
    ("upperRoman", 1994, "MCMXCIV"), ("ordinal", 2, "2e"), ("none", 3, ""), ("bullet", 3, "•")])
def test_forms_of_numbers(form: str, count: int, expected: str) -> None:
    text = "\uf0b7" if form == "bullet" else "%1"
    assert numbers(abstract(level(0, form, text, start=count)) + num(1), item("x", 1)) == [expected]


def test_legal_numbering_shows_digits_everywhere() -> None:
    numbering = abstract(level(0, "upperRoman", "%1"), level(1, "decimal", "%1.%2", "<w:isLgl/>")) + num(1)
    assert numbers(numbering, item("x", 1) + item("x", 1) + item("x", 1, 1)) == ["I", "II", "2.1"]


def test_a_skipped_level_counts_as_begun() -> None:
    numbering = abstract(level(0, "decimal", "%1"), level(1, "decimal", "%1.%2")) + num(1)
    assert numbers(numbering, item("x", 1, 1) + item("x", 1, 1) + item("x", 1, 0)) == ["1.1", "1.2", "2"]


def test_numbers_through_styles_and_headings_have_them_too() -> None:
    styles = STYLES + ('<w:style w:type="paragraph" w:styleId="Genummerd"><w:name w:val="heading 3"/><w:pPr><w:numPr><w:numId w:val="1"/>'
                       '</w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Kind"><w:name w:val="kind"/>'
                       '<w:basedOn w:val="Genummerd"/></w:style>')
    numbering = abstract(level(0, "decimal", "%1."), level(1, "decimal", "%1.%2.", '<w:pStyle w:val="Genummerd"/>')) + num(1)
    body = p("a", "Genummerd") + p("b", "Kind") + p("uit", "Genummerd", '<w:numPr><w:numId w:val="0"/></w:numPr>') + item("c", 1)
    found = lines(word(body, numbering=numbering, styles=styles))
    assert [(line.soort, line.niveau, line.nummer) for line in found] == [
        ("kop", 3, "1.1."), ("kop", 3, "1.2."), ("kop", 3, ""), ("punt", 0, "2.")]


def test_a_list_that_points_to_a_style_of_lists() -> None:
    styles = STYLES + ('<w:style w:type="numbering" w:styleId="Lijst"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>')
    numbering = '<w:abstractNum w:abstractNumId="9"><w:numStyleLink w:val="Lijst"/></w:abstractNum>' + MULTI + num(1, 9) + num(2)
    assert numbers(numbering, item("x", 1) + item("x", 2), styles) == ["1.", "2."]


def test_an_empty_item_is_kept_because_word_numbers_it() -> None:
    assert numbers(MULTI + num(1), item("een", 1) + item("", 1) + p("") + item("drie", 1)) == ["1.", "2.", "3."]


def test_numbers_in_cells_count_in_the_order_of_the_text() -> None:
    body = item("een", 1) + tbl(tr(tc(item("", 1)), tc(item("drie", 1) + item("sub", 1, 1)))) + item("vier", 1)
    content = word(body, numbering=MULTI + num(1))
    assert [line.nummer for line in lines(content)] == ["1.", "4."]
    assert [cel.tekst for cel in tables(content)[0].rijen[0]] == ["2.", "3. drie\na) sub"]


# -- headings --------------------------------------------------------------------------------------------------------------


def test_headings_by_name_by_outline_and_by_the_style_they_are_based_on() -> None:
    body = (p("Titel van het stuk", "Titel") + p("Een", "Kop1") + p("Twee", "Kop2") + p("Huis", "Huiskop")
            + p("Los", props='<w:outlineLvl w:val="2"/>') + p("Geen", "Kop1", '<w:outlineLvl w:val="9"/>')
            + p("Inhoud", "Kopvaninhoudsopgave") + p("", "Kop1") + p("Onbekend", "Kop7"))
    assert [(line.soort, line.niveau) for line in lines(word(body))] == [
        ("titel", 0), ("kop", 1), ("kop", 2), ("kop", 1), ("kop", 3), ("alinea", 0), ("alinea", 0), ("alinea", 0)]


BOLD = "<w:b/>"


def test_bold_lines_that_look_like_headings_are_counted_in_a_document_with_headings() -> None:
    body = (p("Kop", "Kop1") + p("Toelichting", run=BOLD) + p("Gewone tekst.") + p("Dit is een hele zin.", run=BOLD) + p("tekst")
            + p("Los", run=BOLD) + p("Ook los", run="<w:rStyle w:val='Vet'/>") + f"<w:p>{r('half', BOLD)}{r(' vet')}</w:p>")
    document = read(word(body))
    bold = [blok.tekst for blok in document.blokken if isinstance(blok, Alinea) and blok.vet]
    assert bold == ["Toelichting", "Los", "Ook los"]
    assert [blok.soort for blok in document.blokken if isinstance(blok, Alinea)].count("kop") == 1
    assert (document.kenmerken["koppen"], document.kenmerken["schijnkoppen"]) == (1, 2)


def test_a_document_without_any_heading_takes_its_bold_lines_as_headings() -> None:
    body = p("Voorstel", run=BOLD) + p("Wij stellen voor.") + p("Tabel 1 Bijdragen", run=BOLD) + tbl(tr("a")) + p("Kosten", run=BOLD)
    document = read(word(body))
    assert [(blok.tekst, blok.soort, blok.niveau) for blok in document.blokken if isinstance(blok, Alinea)] == [
        ("Voorstel", "kop", 1), ("Wij stellen voor.", "alinea", 0), ("Tabel 1 Bijdragen", "alinea", 0), ("Kosten", "kop", 1)]
    assert document.kenmerken["koppen"] == 0


# -- tables ----------------------------------------------------------------------------------------------------------------


def test_merged_cells_repeat_and_rows_are_as_wide_as_the_widest() -> None:
    start, more = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    body = tbl(tr(tc(p("Gemeente"), start), tc(p("Bedrag"), '<w:gridSpan w:val="2"/>'), head=True),
               tr(tc(p(), more), "2025", "2026", head=True), tr("Aa", "1"),
               tr("2", "3", props='<w:gridBefore w:val="1"/>'))
    table = tables(word(body))[0]
    assert [[cel.tekst for cel in row] for row in table.rijen] == [
        ["Gemeente", "Bedrag", "Bedrag"], ["Gemeente", "2025", "2026"], ["Aa", "1", ""], ["", "2", "3"]]
    assert [[cel.vervolg for cel in row] for row in table.rijen[:2]] == [[False, False, True], [True, False, False]]
    assert table.kopregels == 2
    assert table.rijen[2][2].plek.anker == "t1/r3/k3"


def test_a_table_that_goes_on_as_a_second_table_is_one() -> None:
    first = tbl(tr("Gemeente", "€", head=True), tr("Aa", "1"))
    second = tbl(tr("Gemeente", "€", head=True), tr("Bee", "2"), tr("Totaal", "3"))
    found = tables(word(first + p() + second + p() + second))
    assert [[row[0].tekst for row in table.rijen] for table in found] == [["Gemeente", "Aa", "Bee", "Totaal"], ["Gemeente", "Bee", "Totaal"]]
    assert [table.nummer for table in found] == [1, 2]
    assert [row[0].plek.anker for row in found[0].rijen] == ["t1/r1/k1", "t1/r2/k1", "t2/r2/k1", "t2/r3/k1"]


@pytest.mark.parametrize("second", [
    p("Zie ook:") + tbl(tr("Gemeente", "€"), tr("Bee", "2")), p() + tbl(tr("Gemeente", "fte"), tr("Bee", "2")),
    p() + tbl(tr("Gemeente", "€", "x"), tr("Bee", "2", "3"))])
def test_tables_that_differ_stay_two(second: str) -> None:
    assert len(tables(word(tbl(tr("Gemeente", "€"), tr("Aa", "1")) + second))) == 2


def test_a_table_inside_a_cell_gives_its_words_and_a_question() -> None:
    document = read(word(tbl(tr(tc(p("Zie:") + tbl(tr("a", "€ 1"), tr("b", "€ 2")) + p())))))
    assert [cel.tekst for blok in document.blokken if isinstance(blok, Tabel) for cel in blok.rijen[0]] == ["Zie:\na\t€ 1\nb\t€ 2"]
    assert [vraag.plek.anker for vraag in document.leesvragen] == ["t1/r1/k1"]
    assert document.kenmerken["tabellen"] == 1


@pytest.mark.parametrize(("before", "after", "expected"), [
    (p("Tabel 2. Bijdragen", "Bijschrift"), "", "Tabel 2. Bijdragen"), ("", p("Bijdragen 2025", "Bijschrift"), "Bijdragen 2025"),
    (p("Bijdragen per gemeente", run=BOLD), "", "Bijdragen per gemeente"), (p("Overzicht van de kosten"), "", "Overzicht van de kosten"),
    (p("Zie de tabel hieronder:"), "", ""), (p("Kosten", "Kop1"), "", ""), (p("Dit is gewone tekst"), "", "")])
def test_the_title_of_a_table(before: str, after: str, expected: str) -> None:
    assert tables(word(p("Kop", "Kop1") + before + tbl(tr("a")) + after))[0].titel == expected


# -- what the file carries -------------------------------------------------------------------------------------------------

WHITE, BLACK = '<w:color w:val="FFFFFF"/>', '<w:color w:val="000000"/>'


def shade(colour: str) -> str:
    return f'<w:shd w:val="clear" w:color="auto" w:fill="{colour}"/>'


@pytest.mark.parametrize("run", ["<w:vanish/>", WHITE, WHITE + shade("FFFFFF"), BLACK + shade("000000"), '<w:highlight w:val="black"/>'])
def test_hidden_text_is_a_trace_and_not_read(run: str) -> None:
    document = read(word(f"<w:p>{r('zicht')}{r('geheim', run)}{r('baar')}</w:p>"))
    assert [blok.tekst for blok in document.blokken if isinstance(blok, Alinea)] == ["zichtbaar"]
    assert [(s.soort, s.tekst, s.plek.anker) for s in document.sporen] == [("verborgen tekst", "geheim", "b0")]
    assert document.kenmerken["verborgen_tekst"] == 1


@pytest.mark.parametrize("body", [
    tbl(tr(tc(p("kop", run=WHITE), shade("1F3864")))), p("kop", run=WHITE, props=shade("002060")), p("kop", run=shade("000000")),
    tbl(tr(tc(p("kop", run=WHITE))), props='<w:tblStyle w:val="Kleur"/>'), p("kop", run=BLACK), p("kop", run='<w:vanish w:val="0"/>'),
    p("kop", run=WHITE + '<w:highlight w:val="darkBlue"/>'), p("kop", run=WHITE + shade("C00000")),
    f'<w:p><w:r><w:pict><v:textbox><w:txbxContent>{p("kop", run=WHITE)}</w:txbxContent></v:textbox></w:pict></w:r></w:p>'])
def test_white_words_on_a_dark_ground_are_seen(body: str) -> None:
    styles = STYLES + f'<w:style w:type="table" w:styleId="Kleur"><w:tblStylePr><w:tcPr>{shade("1F3864")}</w:tcPr></w:tblStylePr></w:style>'
    document = read(word(body, styles=styles))
    assert not document.sporen
    assert "kop" in str(document.blokken)


def test_comments_macros_pictures_and_properties() -> None:
    mark = '<w:commentRangeStart w:id="3"/><w:r><w:t>woord</w:t></w:r><w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r>'
    picture = '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" {}/><a:graphic><pic:pic/></a:graphic></wp:inline></w:drawing></w:r>'
    body = p("een") + f"<w:p>{mark}{picture.format('descr=&quot;Een grafiek&quot;').replace('&quot;', chr(34))}{picture.format('')}</w:p>"
    content = word(body, comments=f'<w:comment w:id="3" w:author="x">{p("Klopt dit?")}</w:comment>',
                   extra={"word/vbaProject.bin": b"\0", **core("Voorstel", "Voornaam Achternaam")})
    document = read(content)
    assert [(s.soort, s.tekst, s.plek.anker) for s in document.sporen] == [("opmerking", "Klopt dit?", "b1"), ("macro", "word/vbaProject.bin", "")]
    assert document.titel == "Voorstel"
    assert {key: document.kenmerken[key] for key in ("opmerkingen", "macros", "afbeeldingen", "afbeeldingen_zonder_tekst", "taal",
                                                     "titel_ingevuld", "maker_vermeld", "wijzigingen")} == {
        "opmerkingen": 1, "macros": True, "afbeeldingen": 2, "afbeeldingen_zonder_tekst": 1, "taal": "nl-NL", "titel_ingevuld": True,
        "maker_vermeld": True, "wijzigingen": 0}
    assert "Achternaam" not in repr(document)


@pytest.mark.parametrize(("creator", "last", "expected"), [
    ("", "", False), ("python-docx", "", False), ("Gemeente Aa", "Regio Bee", False), ("Thuisteam", "", False), ("", "A. Bee", True),
    ("Gebruiker", "aabee01", True), ("Microsoft Office User", "", False)])
def test_the_maker_is_a_person_unless_it_is_clearly_not(creator: str, last: str, expected: bool) -> None:
    body = p("x") + '<w:sectPr><w:headerReference w:type="default" r:id="rHeader"/></w:sectPr>'
    assert read(word(body, header=p("Thuisteam Noord"), extra=core("t", creator, last))).kenmerken["maker_vermeld"] is expected


def test_the_language_is_that_of_most_of_the_words() -> None:
    english = '<w:lang w:val="en-GB"/>'
    assert read(word(p("one word", run=english) + p("een veel langere zin in het Nederlands"))).kenmerken["taal"] == "nl-NL"
    assert read(word(p("one word and many more", run=english) + p("kort"))).kenmerken["taal"] == "en-GB"


# -- places ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.stem)
def test_every_place_of_a_real_paper_is_found_back(path: object) -> None:
    content = next(item for item in REAL if item == path).read_bytes()
    root = open_package(content, "x").xml("word/document.xml")
    ankers, found = Ankers(root), 0
    for blok in read(content).blokken:
        places = [cel.plek.anker for row in blok.rijen for cel in row] if isinstance(blok, Tabel) else [blok.plek.anker]
        for anker in places:
            element = find(root, anker)
            if anker[0] in "bt":
                assert element is not None
                assert ankers.of(element).rpartition("/k")[0] == anker.rpartition("/k")[0]
                found += 1
    assert found > 40


def test_places_inside_controls_merged_cells_and_notes() -> None:
    body = (f"<w:sdt><w:sdtContent>{p('nul')}</w:sdtContent></w:sdt>"
            + tbl(tr(tc(p("samen"), '<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>'), "c"),
                  tr(tc(p(), '<w:gridSpan w:val="2"/><w:vMerge/>'), "d"))
            + f"<w:p>{r('met noot')}{NOTE.format(5)}</w:p>")
    root = open_package(word(body, footnotes=NOTES), "x").xml("word/document.xml")

    def said(anker: str) -> str | None:
        element = find(root, anker)
        return None if element is None else "".join(str(text) for text in element.itertext()) or element.tag.rpartition("}")[2]

    assert [said(a) for a in ("b0", "t1/r1/k1", "t1/r1/k2", "t1/r2/k2", "t1/r2/k3", "b1", "b2", "v1")] == [
        "nul", "samen", "samen", "samen", "d", "samen", "met noot", "r"]
    assert [said(a) for a in ("b9", "t2/r1/k1", "t1/r9/k1", "v2", "h1", "", "Blad!A1", "b-1")] == [None] * 8
    assert [block.tag == TBL for block in blocks(root[0])] == [False, True, False]
    assert [len(cells(row)) for row in rows(next(root.iter(TBL)))] == [2, 2]


# -- damage and attacks ----------------------------------------------------------------------------------------------------

DEEP = "<w:sdt><w:sdtContent>" * 200 + p("x") + "</w:sdtContent></w:sdt>" * 200
BOMB = ('<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><w:document xmlns:w="http://schemas.openxmlformats.org/'
        'wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>')


def replaced(name: str, content: str | bytes) -> bytes:
    return word(p("x"), extra={name: content})


@pytest.mark.parametrize(("content", "said"), [
    (b"geen zip", "afgebroken"), (b"", "afgebroken"), (zipped({"a.txt": "x"}), "word/document.xml"),
    (word(p("x"))[:-40], "afgebroken"), (replaced("word/document.xml", "<w:document"), "beschadigd"),
    (replaced("word/document.xml", BOMB), "DOCTYPE"), (word(DEEP), "niveaus"),
    (replaced("word/document.xml", "<x/>"), "zonder Word-tekst"), (replaced("word/styles.xml", "<kapot"), "word/styles.xml"),
    (replaced("word/document.xml", '<document xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"/>'), "Strict"),
    (word(tbl(tr(*["x"] * 64))), "63 kolommen")])
def test_a_file_that_cannot_be_read_says_so(content: bytes, said: str) -> None:
    with pytest.raises(NietGelezenError) as caught:
        read(content)
    fault = caught.value.fouten[0]
    assert said in fault.gevonden
    assert fault.bestand == "stuk.docx"
    assert fault.verwacht
    assert fault.herstel


def test_an_outside_entity_is_not_read() -> None:
    text = BOMB.replace('<!ENTITY a "aaaaaaaaaa">', '<!ENTITY a SYSTEM "file:///etc/hostname">')
    with pytest.raises(NietGelezenError):
        read(replaced("word/document.xml", text))


def test_a_document_longer_than_any_paper_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vtt_intake.readers.word.MOST_PARAGRAPHS", 3)
    assert len(texts(word(p("x") * 3))) == 3
    with pytest.raises(NietGelezenError, match="meer dan 3 alinea's"):
        read(word(p("x") * 4))


def test_styles_in_a_circle_and_wild_numbers_do_no_harm() -> None:
    styles = ('<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>')
    numbering = '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="A"/></w:abstractNum>' + num(1)
    body = p("x", "A") + item("y", 1, 77) + item("z", "abc") + item("--", "--5") + tbl(tr(tc(p("q"), '<w:gridSpan w:val="99999999999"/>')))
    assert texts(word(body, styles=styles, numbering=numbering)) == ["x", "y", "z", "--"]


def test_a_part_that_a_relation_names_but_that_is_not_there_does_no_harm() -> None:
    relations = ('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" '
                 'Type="x/image" Target="../NULL"/><Relationship Id="r8" Type="x/footnotes" Target="weg.xml"/></Relationships>')
    content = word(f"<w:p>{r('tekst')}{NOTE.format(5)}</w:p>", extra={"word/_rels/document.xml.rels": relations})
    assert texts(content) == ["tekst", ""]


# -- real papers -----------------------------------------------------------------------------------------------------------


def test_what_another_library_writes_reads_the_same() -> None:
    made = docx.Document()
    made.add_heading("Voorstel", 1)
    made.add_paragraph("Instemmen met de begroting.", style="List Number")
    made.add_paragraph("Kennisnemen van de stukken.", style="List Number")
    table = made.add_table(2, 3)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "samen"
    buffer = io.BytesIO()
    made.save(buffer)
    document = read(buffer.getvalue())
    assert [(blok.soort, blok.nummer) for blok in document.blokken if isinstance(blok, Alinea)] == [
        ("kop", ""), ("punt", "1."), ("punt", "2.")]
    assert [(cel.tekst, cel.vervolg) for cel in tables(buffer.getvalue())[0].rijen[0]] == [("samen", False), ("samen", True), ("", False)]
    assert document.kenmerken["maker_vermeld"] is False


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.stem)
def test_every_word_of_a_real_paper_is_read_once(path: object) -> None:
    content = next(item for item in REAL if item == path).read_bytes()
    document = read(content)
    root = open_package(content, "x").xml("word/document.xml")
    raw = "".join(node.text or "" for node in root.iter("{*}t"))
    shown = "".join(blok.tekst if isinstance(blok, Alinea) else "".join(
        cel.tekst for row in blok.rijen for cel in row if not cel.vervolg) for blok in document.blokken
        if isinstance(blok, Tabel) or blok.soort not in ("voetnoot", "kopregel", "voetregel"))
    assert "".join(shown.split()) == "".join(raw.split())


def test_the_footnote_of_the_memo_has_number_11() -> None:
    memo = read(next(path for path in REAL if "memo" in path.name).read_bytes())
    notes = [blok for blok in memo.blokken if isinstance(blok, Alinea) and blok.soort == "voetnoot"]
    assert [(note.nummer, note.tekst) for note in notes] == [("11", "Bedrag voor het begrotingsjaar 2025.")]
    assert [noot.merk for blok in memo.blokken if isinstance(blok, Alinea) for noot in blok.noten] == ["11"]
