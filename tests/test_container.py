"""Files that are not what they seem, or not safe: a clear Dutch error, in bounded time and memory, and the other files go on."""

import io
import resource
import struct
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import openpyxl
import pypdfium2
import pytest
from PIL import Image

from tests.conftest import ROOT
from tests.packages import ole, zipped
from vtt_engine.record.errors import LARGEST_FILE, NietGelezenError
from vtt_intake.form import Alinea
from vtt_intake.readers import limits
from vtt_intake.readers.container import herken
from vtt_intake.readers.limits import MOST_PARTS
from vtt_intake.reading import lees_document, lees_documenten

GOOD = ROOT / "voorbeelden" / "almelo-2021" / "bron" / "000-almelo-collegevoorstel.docx"
TYPES = "[Content_Types].xml"
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def word(*paragraphs: str, image: bool = False, **parts: bytes) -> bytes:
    """A Word file; ``parts`` replace or add parts (``_`` for ``/`` and ``__`` for ``.``)."""
    file = docx.Document()
    for text in paragraphs:
        file.add_paragraph(text)
    if image:
        file.add_picture(io.BytesIO(picture("PNG")))
    out = io.BytesIO()
    file.save(out)
    return changed(out.getvalue(), {name.replace("__", ".").replace("_", "/"): content for name, content in parts.items()}) if parts else out.getvalue()


def changed(content: bytes, parts: dict[str, bytes]) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        return zipped({**{name: file.read(name) for name in file.namelist()}, **parts})


def picture(kind: str) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (8, 8), (90, 90, 90)).save(out, kind)
    return out.getvalue()


def empty_pages(count: int) -> bytes:
    file = pypdfium2.PdfDocument.new()
    for _ in range(count):
        file.new_page(200, 200)
    out = io.BytesIO()
    file.save(out)
    file.close()
    return out.getvalue()


def with_entities(encoding: str = "utf-8") -> bytes:
    laughs = f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><w>&b;</w>'
    return word("Voorstel", word_document__xml=laughs.encode(encoding))


def many_parts() -> bytes:
    return zipped({f"deel{i}": b"" for i in range(MOST_PARTS + 1)}, zipfile.ZIP_STORED)


def lying_directory() -> bytes:
    """A zip that names few parts at its end, with a second, 64-bit end before it that names a billion."""
    content = word("Voorstel")
    end = content.rfind(b"PK\x05\x06")
    return content[:end] + b"PK\x06\x07" + struct.pack("<LQL", 0, 0, 1) + content[end:]


def packed(mime: bytes) -> bytes:
    return zipped({"mimetype": mime, "content.xml": b"<x/>"})


CASES: dict[str, tuple[Callable[[], bytes], str, str]] = {
    "wachtwoord": (lambda: ole("EncryptedPackage"), "met een wachtwoord", "zonder wachtwoord"),
    "een .doc": (lambda: ole("WordDocument"), "oud Word-bestand (.doc)", ".docx"),
    "een .xls": (lambda: ole("Workbook"), "oud Excelbestand (.xls)", ".xlsx"),
    "een .msg": (lambda: ole("__substg1.0_"), "Outlook", "bijlage"),
    "een zip": (lambda: zipped({"voorstel.txt": b"Voorstel"}), "een zip-bestand", "pak de zip uit"),
    "een .odt": (lambda: packed(b"application/vnd.oasis.opendocument.text"), ".odt", "bewaar het als Word-document (.docx)"),
    "een .ods": (lambda: packed(b"application/vnd.oasis.opendocument.spreadsheet"), ".ods", ".xlsx"),
    "een .pptx": (lambda: zipped({TYPES: b"<Types>presentationml.presentation.main+xml</Types>"}), "presentatie", "voorstel zelf"),
    "een .xlsb": (lambda: zipped({TYPES: b"<Types>ms-excel.sheet.binary.macroEnabled.main</Types>"}), ".xlsb", ".xlsx"),
    "afgekapt Word": (lambda: GOOD.read_bytes()[:-4000], "afgebroken", "opnieuw"),
    "afgekapt midden": (lambda: GOOD.read_bytes()[:9000], "afgebroken", "opnieuw"),
    "afgekapte PDF": (lambda: GOOD.with_suffix(".pdf").read_bytes()[:900], "afgebroken", "opnieuw"),
    "zip bom": (lambda: word("Voorstel", word_media_x__xml=bytes(40_000_000)), "uitpakken", "vertrouwt"),
    "groot deel": (lambda: changed(word("x"), {"word/document.xml": b"<w>" + bytes(range(1, 256)) * 140_000}), "een deel van 35 MB", "delen"),
    "te veel delen": (many_parts, "meer dan 10.000 delen", "vertrouwt"),
    "twee inhoudsopgaven": (lying_directory, "meer dan 10.000 delen", "vertrouwt"),
    "entiteiten": (with_entities, "entiteiten", "vertrouwt"),
    "entiteiten in UTF-16": (lambda: with_entities("utf-16"), "entiteiten", "vertrouwt"),
    "entiteiten in UTF-7": (lambda: word("x", word_document__xml=b'<?xml version="1.0" encoding="utf-7"?>+ADwAIQ-DOCTYPE x+AD4-<w/>'),
                            "entiteiten", "vertrouwt"),
    "geen XML": (lambda: word("x", word_document__xml=b"<w:document"), "beschadigd", "opnieuw"),
    "leeg bestand": (lambda: b"", "een leeg bestand", "goede bestand"),
    "alleen witregels": (lambda: b"\xef\xbb\xbf \r\n\n", "een leeg bestand", "goede bestand"),
    "leeg document": (word, "een document zonder tekst", "goede bestand"),
    "document met afbeelding": (lambda: word(image=True), "alleen afbeeldingen", "Word-bestand"),
    "afbeelding PNG": (lambda: picture("PNG"), "een afbeelding (PNG)", "Word-bestand"),
    "afbeelding JPEG": (lambda: picture("JPEG"), "een afbeelding (JPEG)", "Word-bestand"),
    "afbeelding TIFF": (lambda: picture("TIFF"), "een afbeelding (TIFF)", "Word-bestand"),
    "RTF": (lambda: rb"{\rtf1\ansi Voorstel}", "RTF", ".docx"),
    "webpagina": (lambda: b"\n<!DOCTYPE html><html><body>Voorstel", "webpagina", "Word"),
    "XML": (lambda: b'<?xml version="1.0"?><voorstel/>', "XML", ".docx"),
    "7z": (lambda: b"7z\xbc\xaf\x27\x1c" + bytes(40), "ingepakt bestand (7z)", "pak het uit"),
    "onbekend": (lambda: b"\x01\x02\x03\0\0\0\x99" * 40, "onbekend soort", "goede bestand"),
    "te groot": (lambda: b"%PDF-1.7" + bytes(LARGEST_FILE), "een bestand van 64 MB", "goede bestand"),
    "PDF van 2.001 bladzijden": (lambda: empty_pages(2001), "2.001 bladzijden", "eigen PDF"),
    "lege PDF": (lambda: empty_pages(1), "een PDF zonder tekst", "goede bestand"),
}


@pytest.mark.parametrize("name", CASES)
def test_bad_files_say_what_they_are_and_what_to_do(name: str) -> None:
    make, found, repair = CASES[name]
    content = make()
    with pytest.raises(NietGelezenError) as error:
        lees_document("voorstel.docx", content, "voorstel")
    (fout,) = error.value.fouten
    assert fout.bestand == "voorstel.docx"
    assert found in fout.gevonden
    assert repair in fout.herstel
    assert fout.verwacht


UNSEEN = ("DIRECTORY", "UNWEIGHED", "UNPACKING", "HEAD", "SEGMENTS", "ANNOTATIONS", "RULES", "GRID_CELLS")  # bounds on work only


def test_the_page_for_users_lists_the_limits() -> None:
    page = (ROOT / "docs/documenten.md").read_text(encoding="utf-8")
    told = {name: limit for name, limit in vars(limits).items() if name.isupper() and not name.endswith(UNSEEN)}
    missing = [name for name, limit in told.items()
               if f" {f'{limit // 1_000_000} MB' if name.startswith('LARGEST') else limits.shown(limit)} " not in page]
    assert len(told) == 19
    assert not missing


def test_a_bomb_costs_no_memory() -> None:
    content = word("Voorstel", word_media_x__xml=bytes(200_000_000))
    tracemalloc.start()
    try:
        with pytest.raises(NietGelezenError):
            herken("bom.docx", content)
        assert tracemalloc.get_traced_memory()[1] < 5_000_000
    finally:
        tracemalloc.stop()


def test_the_content_counts_and_not_the_name() -> None:
    pdf = GOOD.with_suffix(".pdf").read_bytes()
    assert herken("voorstel.docx", pdf).soort == "pdf"
    assert herken("voorstel.pdf", GOOD.read_bytes()).soort == "docx"
    assert herken("voorstel.docx", "Voorstel\n\nDe begroting te wijzigen: café.".encode("cp1252")).soort == "tekst"
    assert herken("verdeling.docx", workbook()).soort == "xlsx"


def workbook() -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Gemeente", "Bedrag"])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_a_million_empty_rows_are_let_through_unread() -> None:
    rows = b"".join(b'<row r="%d"/>' % i for i in range(1, 1_000_001))
    sheet = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>' + rows + b"</sheetData></worksheet>"
    content = changed(workbook(), {"xl/worksheets/sheet1.xml": sheet})
    tracemalloc.start()
    try:
        assert herken("leeg.xlsx", content).soort == "xlsx"
        assert tracemalloc.get_traced_memory()[1] < 10_000_000
    finally:
        tracemalloc.stop()


def test_macros_are_said_and_never_read() -> None:
    types = GOOD.read_bytes()
    with zipfile.ZipFile(io.BytesIO(types)) as file:
        kinds = file.read(TYPES).replace(MAIN.encode(), b"application/vnd.ms-word.document.macroEnabled.main+xml")
    content = changed(types, {TYPES: kinds, "word/vbaProject.bin": b"\xd0\xcf\x11\xe0 Sub AutoOpen()"})
    with_macros = lees_document("voorstel.docm", content, "v")
    plain = lees_document("voorstel.docx", types, "v")
    assert with_macros.kenmerken["macros"] is True
    assert plain.kenmerken["macros"] is False
    assert "macro" in [s.soort for s in with_macros.sporen]
    assert with_macros.blokken == plain.blokken


def test_one_bad_file_does_not_stop_the_others() -> None:
    found = lees_documenten([("voorstel.docx", GOOD.read_bytes()), ("memo.doc", ole("WordDocument")), ("brief.txt", b"Geachte raad,\n\nTekst.")])
    assert [d.naam for d in found.documenten] == ["voorstel.docx", "brief.txt"]
    assert [(f.bestand, f.gevonden) for f in found.fouten] == [("memo.doc", "een oud Word-bestand (.doc)")]
    assert b'"voorstel"' in found.inhoud


@pytest.mark.parametrize("fault", [KeyError("geheim"), TypeError("geheim"), RecursionError(), MemoryError()])
def test_a_fault_of_our_own_is_never_called_damage_and_the_other_files_go_on(fault: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise fault

    monkeypatch.setattr("vtt_intake.readers.word_tables.rows", broken)
    found = lees_documenten([("a.docx", GOOD.read_bytes()), ("brief.txt", b"Geachte raad,\n\nTekst.")])
    assert [d.naam for d in found.documenten] == ["brief.txt"]
    (told,) = found.fouten
    assert told.bestand == "a.docx"
    assert told.gevonden.startswith(f"een fout in vtt-check zelf ({type(fault).__name__} in word_tables.py:")
    assert "ligt niet aan u" in told.herstel
    assert "geheim" not in str(told)


def test_a_fault_in_recognising_names_the_proposal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vtt_intake.reading.recognise", lambda documents: documents[99])
    with pytest.raises(NietGelezenError) as error:
        lees_documenten([("brief.txt", b"Geachte raad,\n\nTekst.")])
    (told,) = error.value.fouten
    assert told.bestand == "brief.txt"
    assert "IndexError in reading.py" in told.gevonden


def test_all_bad_files_are_all_named() -> None:
    with pytest.raises(NietGelezenError) as error:
        lees_documenten([("a.docx", b""), ("b.docx", picture("PNG"))])
    assert [f.bestand for f in error.value.fouten] == ["a.docx", "b.docx"]


@pytest.mark.parametrize("path", [GOOD, GOOD.with_suffix(".pdf")], ids=lambda path: path.suffix[1:])
def test_damage_anywhere_gives_an_error_or_a_document_and_never_another_exception(path: Path) -> None:
    content = path.read_bytes()
    for i in range(40):
        at = len(content) * i // 40
        for broken in (content[:at], content[:at] + b"\xff\x00\xaa" + content[at + 3:]):
            try:
                document = lees_document("voorstel", broken, "v")
            except NietGelezenError as error:
                assert error.fouten[0].herstel
                assert "vtt-check zelf" not in error.fouten[0].gevonden
            else:
                assert any(isinstance(b, Alinea) for b in document.blokken)


def test_the_pages_of_a_long_pdf_are_let_go() -> None:
    source = pypdfium2.PdfDocument(GOOD.with_suffix(".pdf").read_bytes())
    file = pypdfium2.PdfDocument.new()
    for _ in range(25):
        file.import_pages(source)
    out = io.BytesIO()
    file.save(out)
    source.close()
    file.close()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    document = lees_document("lang.pdf", out.getvalue(), "lang")
    assert document.bladzijden == 50
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 60_000  # kilobytes
