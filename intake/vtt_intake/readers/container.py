"""What a file really is, seen from its content and not from its name, and whether it is safe to read at all."""

from typing import TYPE_CHECKING, Literal, NamedTuple

from vtt_engine.record.errors import LARGEST_FILE, NietGelezenError
from vtt_intake.form import Soort
from vtt_intake.readers.errors import BROKEN_OFF, not_read
from vtt_intake.readers.limits import too_large

if TYPE_CHECKING:
    from vtt_intake.readers.package import Pakket

ZIP = b"PK\x03\x04"
PDF = b"%PDF-"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_WORD = "een Word-bestand (.docx)"
_GOOD = "een Word-bestand (.docx), een werkboek (.xlsx), een PDF of een tekstbestand"
_TYPES = "[Content_Types].xml"
_KINDS: tuple[tuple[Soort, tuple[str, ...]], ...] = (
    ("docx", ("wordprocessingml.document.main+xml", "ms-word.document.macroEnabled.main+xml",
              "wordprocessingml.template.main+xml", "ms-word.template.macroEnabledTemplate.main+xml")),
    ("xlsx", ("spreadsheetml.sheet.main+xml", "ms-excel.sheet.macroEnabled.main+xml", "spreadsheetml.template.main+xml",
              "ms-excel.template.macroEnabled.main+xml")))
_AS_DOCX = "open het bestand en bewaar het als Word-document (.docx)"
_AS_XLSX = "open het bestand en bewaar het als Excel-werkmap (.xlsx)"
_PICTURES = ((b"\x89PNG", "PNG"), (b"\xff\xd8\xff", "JPEG"), (b"GIF8", "GIF"), (b"II*\0", "TIFF"), (b"MM\0*", "TIFF"))
_HEAD = 4096  # bytes in which a file shows what it is
_NO_LETTERS = "vraag het Word-bestand of een PDF met tekst; uit een foto of scan lezen wij geen tekst"
_PACKED = ((b"Rar!", "rar"), (b"7z\xbc\xaf\x27\x1c", "7z"), (b"\x1f\x8b", "gzip"))
_OLD = (("EncryptedPackage", "een Word- of Excelbestand met een wachtwoord", "een bestand zonder wachtwoord",
         "open het bestand met het wachtwoord en bewaar het zonder wachtwoord"),
        ("WordDocument", "een oud Word-bestand (.doc)", _WORD, _AS_DOCX),
        ("Workbook", "een oud Excelbestand (.xls)", "een werkboek (.xlsx)", _AS_XLSX),
        ("Book", "een oud Excelbestand (.xls)", "een werkboek (.xlsx)", _AS_XLSX),
        ("PowerPoint Document", "een oude presentatie (.ppt)", _GOOD, "geef het voorstel zelf, niet de presentatie"),
        ("__substg1.0_", "een e-mail uit Outlook (.msg)", _GOOD, "bewaar de bijlage van de e-mail en geef die"))
_OTHER_OFFICE = (
    ("presentationml", ("een presentatie (.pptx)", _GOOD, "geef het voorstel zelf, niet de presentatie")),
    ("sheet.binary", ("een binair werkboek (.xlsb)", "een werkboek (.xlsx)", _AS_XLSX)))
_OPEN_DOCUMENT = (("opendocument.text", ("een LibreOffice-document (.odt)", _WORD, _AS_DOCX)),
                  ("opendocument.spreadsheet", ("een LibreOffice-werkblad (.ods)", "een werkboek (.xlsx)", _AS_XLSX)))
_ZIP_OF_FILES = ("een zip-bestand, geen Word- of Excelbestand", _GOOD, "pak de zip uit en geef de bestanden die erin zitten")


class Bestand(NamedTuple):
    """A file that may be read, with its bytes. ``macros``: None where there can be none. ``afbeeldingen``: how many."""

    naam: str
    soort: Soort
    inhoud: bytes
    macros: bool | None = None
    afbeeldingen: int = 0


def herken(naam: str, inhoud: bytes) -> Bestand:
    """Say what a file is. Nothing in it is unpacked before its size and number of parts are known.

    Raises:
        NietGelezenError: it is no file that can be read, or it is not safe to read.
    """
    if len(inhoud) > LARGEST_FILE:
        raise not_read(naam, *too_large(len(inhoud)))
    if not inhoud.strip(b"\0 \t\r\n\xef\xbb\xbf"):
        raise not_read(naam, "een leeg bestand", "een bestand met een voorstel", "kijk of dit het goede bestand is")
    if inhoud.startswith(ZIP):
        return _office(naam, inhoud)
    if PDF in inhoud[:1024]:
        return Bestand(naam, "pdf", inhoud)
    if inhoud.startswith(OLE):
        raise _old(naam, inhoud)
    if (other := _other(inhoud)) is not None:
        raise not_read(naam, *other)
    if "\0" in as_text(inhoud):
        raise not_read(naam, "een bestand van een onbekend soort", _GOOD, "kijk of dit het goede bestand is")
    return Bestand(naam, "tekst", inhoud)


def aanzien(inhoud: bytes) -> Literal["document", "tekst", "onbekend"]:
    """What a file looks like from its first bytes: a kind with marks of its own, text, or bytes that are neither."""
    head = inhoud[:_HEAD]
    if head.startswith((ZIP, OLE)) or PDF in head[:1024] or _other(head) is not None:
        return "document"
    return "onbekend" if "\0" in as_text(head) else "tekst"


def as_text(inhoud: bytes) -> str:
    """The text of a file without markup: UTF-8, UTF-16 with its mark, or else the Western letters of Windows."""
    if inhoud.startswith((b"\xff\xfe", b"\xfe\xff")):
        return inhoud.decode("utf-16", "replace")
    try:
        return inhoud.decode("utf-8-sig")
    except UnicodeDecodeError:
        return inhoud.decode("cp1252", "replace")


def _office(naam: str, inhoud: bytes) -> Bestand:
    from vtt_intake.readers.package import Pakket
    from vtt_intake.readers.zips import decoded

    pakket = Pakket(inhoud, naam)
    types = decoded(pakket.lees(_TYPES)) or "" if _TYPES in pakket.delen else ""
    soort: Soort | None = next((soort for soort, kinds in _KINDS if any(kind in types for kind in kinds)), None)
    if soort is None:
        raise not_read(naam, *_other_zip(pakket, types))
    macros = any(name.lower().endswith("vbaproject.bin") for name in pakket.delen)
    return Bestand(naam, soort, inhoud, macros, sum("/media/" in name for name in pakket.delen))


def _other_zip(pakket: "Pakket", types: str) -> tuple[str, str, str]:
    """What a zip is that is no Word file and no workbook: found, expected, repair."""
    if types:
        return next((other for word, other in _OTHER_OFFICE if word in types), BROKEN_OFF)
    mime = pakket.lees("mimetype").decode("latin-1") if "mimetype" in pakket.delen else ""
    return next((other for word, other in _OPEN_DOCUMENT if word in mime), _ZIP_OF_FILES)


def _old(naam: str, inhoud: bytes) -> NietGelezenError:
    for stream, gevonden, verwacht, herstel in _OLD:
        if stream.encode("utf-16-le") in inhoud:
            return not_read(naam, gevonden, verwacht, herstel)
    return not_read(naam, "een oud Word- of Excelbestand, of een afgebroken deel ervan", _WORD, _AS_DOCX)


def _other(inhoud: bytes) -> tuple[str, str, str] | None:
    """What a file is that is known and cannot be read: found, expected, repair."""
    start = inhoud[:2048].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if picture := next((name for mark, name in _PICTURES if inhoud.startswith(mark)), _picture_by_shape(inhoud)):
        return f"een afbeelding ({picture})", _GOOD, _NO_LETTERS
    if packed := next((name for mark, name in _PACKED if inhoud.startswith(mark)), None):
        return f"een ingepakt bestand ({packed})", _GOOD, "pak het uit en geef de bestanden die erin zitten"
    if start.startswith(b"{\\rtf"):
        return "een RTF-bestand", _WORD, _AS_DOCX
    if start.startswith((b"<!doctype html", b"<html")) or (start.startswith(b"<?xml") and b"<html" in start):
        return "een webpagina (HTML)", _GOOD, "open de pagina, kopieer de tekst naar Word en bewaar die als .docx"
    if start.startswith((b"<?xml", b"<!doctype", b"<!entity")):
        return "een XML-bestand", _GOOD, _AS_DOCX
    if start.startswith(b"mime-version:"):
        return "een webpagina of e-mail (MHTML)", _GOOD, _AS_DOCX
    return None


def _picture_by_shape(inhoud: bytes) -> str | None:
    if inhoud[:4] == b"RIFF" and inhoud[8:12] == b"WEBP":
        return "WEBP"
    if inhoud[:2] == b"BM" and inhoud[6:10] == bytes(4):
        return "BMP"
    return "HEIC" if inhoud[4:8] == b"ftyp" and inhoud[8:12] in (b"heic", b"heix", b"mif1", b"avif") else None
