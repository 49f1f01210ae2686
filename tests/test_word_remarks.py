"""Remarks in the author's own file: at the words they are about, and nothing else changed."""

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import docx
import pytest
from lxml import etree

from tests.conftest import ROOT
from tests.word_files import p, r, tbl, tc, tr, word
from vtt_engine.record.errors import NietGelezenError
from vtt_intake.form import Alinea, Document, Tabel
from vtt_intake.readers.word import read_docx
from vtt_intake.readers.word_package import W, open_package
from vtt_intake.remarks.own import is_commented
from vtt_intake.remarks.remark import Opmerking
from vtt_intake.remarks.word import commented_docx

REAL = sorted(ROOT.glob("voorbeelden/*/bron/*.docx"))
BOLD = "<w:b/>"


def parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        assert file.testzip() is None
        return {item.filename: file.read(item) for item in file.infolist()}


def root(content: bytes, part: str = "word/document.xml") -> etree._Element:
    return open_package(content, "x").xml(part)


def comments(content: bytes) -> list[tuple[str, str]]:
    """The comments of a file: the words that each spans (deleted words left out), and its text."""
    document, found = root(content), {}
    for event in document.iter(f"{W}commentRangeStart", f"{W}commentRangeEnd", f"{W}t", f"{W}footnoteReference"):
        key = event.get(f"{W}id", "")
        if event.tag == f"{W}commentRangeStart":
            found[key] = ["", True]
        elif event.tag == f"{W}commentRangeEnd":
            found[key][1] = False
        else:
            for item in found.values():
                item[0] += (event.text or "^") if item[1] else ""
    assert not any(still_open for _, still_open in found.values())
    texts = {item.get(f"{W}id"): "\n".join("".join(t.text or "" for t in para.iter(f"{W}t")) for para in item)
             for item in root(content, "word/comments.xml")}
    order = [item.get(f"{W}id", "") for item in document.iter(f"{W}commentReference")]
    assert sorted(order) == sorted(texts)
    return [(str(found[key][0]), texts[key]) for key in order]


def stripped(content: bytes) -> bytes:
    """The text of a file without comments and with split runs put together again, in canonical form."""
    document = root(content)
    for mark in list(document.iter(f"{W}commentRangeStart", f"{W}commentRangeEnd", f"{W}commentReference")):
        node = mark.getparent() if mark.tag == f"{W}commentReference" else mark
        node.getparent().remove(node)
    for run in list(document.iter(f"{W}r")):
        while (after := run.getnext()) is not None and after.tag == run.tag and _form(after) == _form(run):
            for child in [child for child in after if child.tag != f"{W}rPr"]:
                last = run[-1] if len(run) else None
                if last is not None and last.tag == child.tag == f"{W}t":
                    last.text = (last.text or "") + (child.text or "")
                else:
                    run.append(child)
            after.getparent().remove(after)
    for text in document.iter(f"{W}t"):
        text.attrib.pop("{http://www.w3.org/XML/1998/namespace}space", None)
    return etree.tostring(document, method="c14n")


def _form(run: etree._Element) -> bytes:
    properties = run.find(f"{W}rPr")
    return etree.tostring(properties, method="c14n") if properties is not None and len(properties) else b""


def ankers(document: Document) -> Iterator[tuple[str, str]]:
    for blok in document.blokken:
        if isinstance(blok, Tabel):
            yield from ((cel.plek.anker, cel.tekst) for row in blok.rijen for cel in row)
        else:
            yield blok.plek.anker, blok.tekst


def test_a_comment_spans_exactly_the_words_quoted() -> None:
    body = p("nul") + f"<w:p>{r('De bijdrage is ')}{r('€ 983.000', BOLD)}{r(' per jaar, dus € 9.')}</w:p>"
    made = commented_docx(word(body), [Opmerking("b1", "Klopt niet.\nZie de tabel.", "€ 983.000 per jaar")])
    assert comments(made) == [("€ 983.000 per jaar", "Klopt niet.\nZie de tabel.")]
    assert stripped(made) == stripped(word(body))


@pytest.mark.parametrize(("quote", "expected"), [
    ("tekst", "tekst"), ("De", "De"), ("9", "9"), ("98", "98"), ("tekst is € 983", "tekst is\u00a0€ 983"), ("staat er niet", "De tekst is\u00a0€ 983 of 9."),
    ("", "De tekst is\u00a0€ 983 of 9."), ("De tekst is € 983 of 9.", "De tekst is\u00a0€ 983 of 9."), ("  ", "De tekst is\u00a0€ 983 of 9.")])
def test_a_quotation_is_found_with_any_blanks_and_as_a_whole_word_first(quote: str, expected: str) -> None:
    body = p("De tekst is\u00a0€ 983 of 9.")
    made = commented_docx(word(body), [Opmerking("b0", "x", quote)])
    assert comments(made) == [(expected, "x")]
    assert stripped(made) == stripped(word(body))


def test_the_runs_keep_their_form_when_they_are_split() -> None:
    body = f"<w:p><w:r><w:rPr>{BOLD}</w:rPr><w:t>aa bb</w:t><w:tab/><w:t>cc dd</w:t><w:br/><w:t>ee</w:t></w:r></w:p>"
    made = commented_docx(word(body), [Opmerking("b0", "1", "bb cc"), Opmerking("b0", "2", "dd ee"), Opmerking("b0", "3", "cc")])
    assert sorted(comments(made), key=lambda item: item[1]) == [("bbcc", "1"), ("ddee", "2"), ("cc", "3")]
    runs = [run for run in root(made).iter(f"{W}r") if run.find(f"{W}commentReference") is None]
    assert all(run.find(f"{W}rPr/{W}b") is not None for run in runs)
    assert read_docx(made, "x", "x").blokken == read_docx(word(body), "x", "x").blokken
    assert stripped(made) == stripped(word(body))


def test_in_links_changes_fields_and_past_hidden_words() -> None:
    body = (f"<w:p><w:hyperlink>{r('zie de site')}</w:hyperlink><w:ins w:id='9'>{r(' en het plan')}</w:ins>"
            f"<w:del w:id='8'><w:r><w:delText>oud</w:delText></w:r></w:del>{r('stiekem', '<w:vanish/>')}{r(' van 2025')}</w:p>")
    quotes = ["de site", "site en het", "het plan van 2025"]
    made = commented_docx(word(body), [Opmerking("b0", str(i), quote) for i, quote in enumerate(quotes)])
    assert sorted(comments(made), key=lambda item: item[1]) == [
        ("de site", "0"), ("site en het", "1"), ("het planstiekem van 2025", "2")]
    assert {mark.getparent().getparent().tag for mark in root(made).iter(f"{W}commentReference")} == {f"{W}p"}
    assert stripped(made) == stripped(word(body))


def test_in_a_cell_a_merged_cell_and_a_quotation_in_its_second_paragraph() -> None:
    body = tbl(tr(tc(p("een") + p("twee drie"), '<w:vMerge w:val="restart"/>'), "b"), tr(tc(p(), "<w:vMerge/>"), "d")) + p("na")
    made = commented_docx(word(body), [Opmerking("t1/r1/k1", "heel"), Opmerking("t1/r2/k1", "deel", "drie"), Opmerking("t1/r2/k2", "d")])
    assert sorted(comments(made)) == [("d", "d"), ("drie", "deel"), ("eentwee drie", "heel")]


def test_a_note_is_marked_at_its_mark_and_an_unknown_place_at_the_first_paragraph() -> None:
    note = '<w:r><w:footnoteReference w:id="5"/></w:r>'
    content = word(tbl(tr("cel")) + f"<w:p>{r('eerste')}{note}{r(' zin')}</w:p>", footnotes=f'<w:footnote w:id="5">{p("Noot")}</w:footnote>')
    made = commented_docx(content, [Opmerking("v1", "noot", "Noot"), Opmerking("", "leeg"), Opmerking("h1", "kop"), Opmerking("b77", "weg")])
    assert comments(made) == [("^", "noot"), ("eerste^ zin", "leeg"), ("eerste^ zin", "kop"), ("eerste^ zin", "weg")]
    titled = commented_docx(word(p() + p("de titel") + p("tekst")), [Opmerking("", "x")])
    assert comments(titled) == [("de titel", "x")]
    bare = tbl(tr(tc(tbl(tr("diep"))), "<w:tc></w:tc>"))
    assert comments(commented_docx(word(bare), [Opmerking("t1/r1/k1", "a"), Opmerking("t1/r1/k2", "b")])) == [("diep", "a"), ("diep", "b")]
    only = commented_docx(word(tbl(tr("cel"))), [Opmerking("", "x")])
    assert comments(only) == [("cel", "x")]


def test_an_empty_paragraph_and_one_with_only_a_text_box_can_carry_a_remark() -> None:
    box = f"<w:r><w:pict><v:textbox><w:txbxContent>{p('in het vak')}</w:txbxContent></v:textbox></w:pict></w:r>"
    made = commented_docx(word(p() + f"<w:p>{box}</w:p>"), [Opmerking("b0", "a"), Opmerking("b1", "b", "in het vak")])
    assert comments(made) == [("", "a"), ("in het vak", "b")]


def test_comments_that_were_there_stay_and_identifiers_are_new() -> None:
    mark = '<w:commentRangeStart w:id="7"/>{}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>'
    content = word(f"<w:p>{mark.format(r('oud woord'))}</w:p>", comments=f'<w:comment w:id="7" w:author="x">{p("Eerder.")}</w:comment>')
    made = commented_docx(content, [Opmerking("b0", "Nieuw.", "woord")])
    assert sorted(comments(made)) == [("oud woord", "Eerder."), ("woord", "Nieuw.")]
    changed = {name for name, data in parts(made).items() if data != parts(content)[name]}
    assert changed == {"word/document.xml", "word/comments.xml"}
    assert [item.get(f"{W}id") for item in root(made, "word/comments.xml")] == ["7", "8"]


def test_our_own_remarks_of_an_earlier_time_go_and_those_of_others_stay() -> None:
    mark = '<w:commentRangeStart w:id="7"/>{}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>'
    content = word(p() + f"<w:p>{mark.format(r('oud woord'))}{r(' en meer')}</w:p>", comments=f'<w:comment w:id="7" w:author="x">{p("Eerder.")}</w:comment>')
    old = [Opmerking("b1", "Eén.", "woord en"), Opmerking("", "Twee.")]
    made = commented_docx(content, old)
    assert commented_docx(made, old) == made
    again = commented_docx(made, [Opmerking("b1", "Drie.", "meer")])
    assert sorted(comments(again)) == [("meer", "Drie."), ("oud woord", "Eerder.")]
    bare = commented_docx(made, [])
    assert comments(bare) == [("oud woord", "Eerder.")]
    assert stripped(bare) == stripped(content)
    assert not is_commented(bare)


def test_a_run_with_more_than_the_mark_of_our_remark_stays_and_so_does_loose_text() -> None:
    own = f'<w:comment w:id="0" w:author="vtt-check">{p("Oud.")}</w:comment>'
    body = '<w:p><w:r><w:t>voor</w:t></w:r>\n<w:commentRangeStart w:id="0"/>\n<w:r><w:commentReference w:id="0"/><w:t>na</w:t></w:r></w:p>'
    bare = commented_docx(word(body, comments=own), [])
    assert "".join(root(bare).itertext()) == "voor\n\nna"
    assert b"comment" not in parts(bare)["word/document.xml"]


def test_an_answer_to_our_remark_stays_as_a_remark_of_its_own() -> None:
    word14, word15, ids = (f"http://schemas.microsoft.com/office/word/{name}" for name in ("2010/wordml", "2012/wordml", "2016/wordml/cid"))
    both = "".join(f'<w:comment w:id="{i}" w:author="{who}"><w:p w14:paraId="{i}A" xmlns:w14="{word14}"/></w:comment>'
                   for i, who in enumerate(("vtt-check", "Jan")))
    body = "".join(f'<w:commentRangeStart w:id="{i}"/><w:commentRangeEnd w:id="{i}"/><w:r><w:commentReference w:id="{i}"/></w:r>' for i in (0, 1))
    links = ('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
             + "".join(f'<Relationship Id="r{name}" Type="x/{name}" Target="{name}.xml"/>' for name in ("comments", "commentsExtended", "commentsIds"))
             + "</Relationships>")
    content = word(f"<w:p>{r('tekst')}{body}</w:p>", {
        "word/_rels/document.xml.rels": links,
        "word/commentsExtended.xml": f'<e:commentsEx xmlns:e="{word15}"><e:commentEx e:paraId="0A"/><e:commentEx e:paraId="1A" e:paraIdParent="0A"/></e:commentsEx>',
        "word/commentsIds.xml": f'<c:commentsIds xmlns:c="{ids}"><c:commentId c:paraId="0A" c:durableId="D"/><c:commentId c:paraId="1A" c:durableId="E"/></c:commentsIds>'},
        comments=both)
    bare = commented_docx(content, [])
    assert [dict(item.attrib) for item in root(bare, "word/commentsExtended.xml")] == [{f"{{{word15}}}paraId": "1A"}]
    assert [item.get(f"{{{ids}}}paraId") for item in root(bare, "word/commentsIds.xml")] == ["1A"]
    assert [item.get(f"{W}author") for item in root(bare, "word/comments.xml")] == ["Jan"]


def test_a_copy_of_ours_is_known_by_who_its_remarks_are_by() -> None:
    plain = word(p("x"), comments=f'<w:comment w:id="7" w:author="Jan">{p("author=&quot;vtt-check&quot; &gt;vtt-check&lt;")}</w:comment>')
    assert not is_commented(plain)
    assert is_commented(commented_docx(plain, [Opmerking("b0", "x")]))
    assert not any(is_commented(content) for content in (b"", b"PK\x03\x04", b"geen zip", REAL[0].read_bytes()[:5000]))


def test_the_author_no_date_and_signs_that_xml_cannot_hold() -> None:
    made = commented_docx(word(p("x")), [Opmerking("b0", "a\x00b & <c>\n\nd")])
    comment = root(made, "word/comments.xml")[0]
    assert [comment.get(f"{W}{name}") for name in ("author", "initials", "date")] == ["vtt-check", "vtt", None]
    assert comments(made)[0][1] == "ab & <c>\n\nd"


def test_without_remarks_nothing_changes_and_a_broken_file_says_so() -> None:
    content = REAL[0].read_bytes()
    assert commented_docx(content, []) == content
    with pytest.raises(NietGelezenError):
        commented_docx(b"geen zip", [Opmerking("b0", "x")])
    with pytest.raises(NietGelezenError):
        commented_docx(word(""), [Opmerking("b0", "x")])


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.stem)
def test_a_remark_at_every_place_of_a_real_paper_leaves_the_rest_alone(path: Path) -> None:
    content = path.read_bytes()
    before = read_docx(content, path.name, "x")
    places = [(anker, text) for anker, text in ankers(before) if anker[0] in "btv"]
    remarks = [Opmerking(anker, f"Over {anker}", " ".join(text.split()[1:3]) if i % 2 else "") for i, (anker, text) in enumerate(places)]
    made = commented_docx(content, remarks)
    assert made == commented_docx(content, remarks)
    old, new = parts(content), parts(made)
    assert set(new) - set(old) == {"word/comments.xml"}
    assert {name for name in old if old[name] != new[name]} == {"word/document.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"}
    after = read_docx(made, path.name, "x")
    assert (after.blokken, after.leesvragen) == (before.blokken, before.leesvragen)
    assert after.kenmerken == before.kenmerken
    assert stripped(made) == stripped(content)
    assert after.sporen == before.sporen  # our own remarks are left out


def test_the_quotation_of_every_remark_on_a_real_paper_is_spanned() -> None:
    path = next(path for path in REAL if "ab-voorstel" in path.name)
    document = read_docx(path.read_bytes(), path.name, "x")
    lines = [blok for blok in document.blokken if isinstance(blok, Alinea) and blok.plek.anker[0] == "b" and len(blok.tekst.split()) > 6]
    remarks = [Opmerking(line.plek.anker, line.plek.anker, " ".join(line.tekst.split()[2:5])) for line in lines]
    spans = {text: words for words, text in comments(commented_docx(path.read_bytes(), remarks))}
    assert spans == {remark.tekst: remark.citaat for remark in remarks}


def test_another_library_opens_the_result() -> None:
    path = next(path for path in REAL if "ab-voorstel" in path.name)
    made = docx.Document(io.BytesIO(commented_docx(path.read_bytes(), [Opmerking("b4", "Eén\nTwee", "€ 983.000")])))
    assert [(item.text, item.author, item.initials) for item in made.comments] == [("Eén\nTwee", "vtt-check", "vtt")]
    assert [para.text for para in made.paragraphs] == [para.text for para in docx.Document(str(path)).paragraphs]
