"""Office files are zips of parts. Here their limits are checked before anything is unpacked, and what they really hold."""

import io
import re
import struct
import zipfile
import zlib
from typing import NamedTuple

from vtt_intake.form import Soort

ZIP = b"PK\x03\x04"
MOST_PARTS = 10_000
MOST_BYTES = 512_000_000
MOST_XML = 32_000_000
MOST_SHEET = 256_000_000
MOST_OTHER = 64_000_000
_DIRECTORY = 4_000_000
_RATIO = 400
_SMALL = 1_000_000
_HEAD = 65_536
_TYPES = "[Content_Types].xml"
_ENCODINGS = re.compile(r"encoding\s*=\s*[\"'](?!utf-?8|utf-?16|us-ascii|iso-8859-\d+|windows-125\d)", re.IGNORECASE)
_WORD = ("wordprocessingml.document.main+xml", "ms-word.document.macroEnabled.main+xml", "wordprocessingml.template.main+xml",
         "ms-word.template.macroEnabledTemplate.main+xml")
_BOOKS = ("spreadsheetml.sheet.main+xml", "ms-excel.sheet.macroEnabled.main+xml", "spreadsheetml.template.main+xml",
          "ms-excel.template.macroEnabled.main+xml")
_DAMAGED = ("een Word- of Excelbestand dat is afgebroken of beschadigd", "een heel bestand",
            "haal het bestand opnieuw op, of open het en bewaar het opnieuw")
_USUAL = ("een gewoon Word- of Excelbestand",
          "open het bestand niet als u het niet vertrouwt; bewaar het anders opnieuw vanuit Word of Excel")
_BOMB = ("een bestand dat bij uitpakken veel te groot wordt", *_USUAL)
_PARTS = (f"een zip met meer dan {MOST_PARTS:,} delen".replace(",", "."), *_USUAL)
_ENTITIES = ("XML met een eigen DTD of entiteiten, die in een Word- of Excelbestand niet horen", *_USUAL)
_LOCKED = ("een zip met een wachtwoord", "een Word- of Excelbestand zonder wachtwoord",
           "pak het uit en geef het bestand dat erin zit")
_SLIDES = ("een presentatie (.pptx)", "een Word-bestand, werkboek of PDF", "geef het voorstel zelf, niet de presentatie")
_ODT = ("een LibreOffice-document (.odt)", "een Word-bestand (.docx)", "open het bestand en bewaar het als Word-document (.docx)")
_ODS = ("een LibreOffice-werkblad (.ods)", "een werkboek (.xlsx)", "open het bestand en bewaar het als Excel-werkmap (.xlsx)")
_BINARY = ("een binair werkboek (.xlsb)", "een werkboek (.xlsx)", "open het bestand en bewaar het als Excel-werkmap (.xlsx)")
Fout = tuple[str, str, str]


class Pakket(NamedTuple):
    """What an office file holds. Without ``soort`` it cannot be read, and ``fout`` (found, expected, repair) says why."""

    soort: Soort | None = None
    macros: bool = False
    afbeeldingen: int = 0
    fout: Fout = _DAMAGED


def look_into(inhoud: bytes) -> Pakket:
    """Say which office file a zip is."""
    if (wrong := _directory(inhoud)) is not None:
        return Pakket(fout=wrong)
    try:
        with zipfile.ZipFile(io.BytesIO(inhoud)) as file:
            if (wrong := _too_much(file)) is not None:
                return Pakket(fout=wrong)
            if (wrong := _unsafe_xml(file)) is not None:
                return Pakket(fout=wrong)
            return _kind(file)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, struct.error):
        return Pakket(fout=_DAMAGED)


def _directory(inhoud: bytes) -> Fout | None:
    """Look at the end of a zip, before its directory is read."""
    end = inhoud.rfind(b"PK\x05\x06", max(0, len(inhoud) - 66_000))
    if end < 0 or end + 22 > len(inhoud):
        return _DAMAGED
    parts, size = struct.unpack("<HL", inhoud[end + 10:end + 16])
    if parts > MOST_PARTS or size > _DIRECTORY or inhoud[max(0, end - 20):end].startswith(b"PK\x06\x07"):
        return _PARTS
    return None


def _too_much(file: zipfile.ZipFile) -> Fout | None:
    items = file.infolist()
    if len(items) > MOST_PARTS:
        return _PARTS
    if any(item.flag_bits & 1 for item in items):
        return _LOCKED
    if sum(item.file_size for item in items) > MOST_BYTES:
        return _BOMB
    workbook = "xl/workbook.xml" in file.namelist()
    for item in items:
        if item.file_size > _SMALL and item.file_size > _RATIO * max(item.compress_size, 1):
            return _BOMB
        most = _most(item.filename.lower(), workbook)
        if item.file_size > most:
            return (f"een deel van {item.file_size // 1_000_000} MB in een Word- of Excelbestand",
                    f"hoogstens {most // 1_000_000} MB", "haal weg wat niet bij het voorstel hoort, of geef het in delen")
    return None


def _most(name: str, workbook: bool) -> int:
    """The largest size of a part. Sheets are read row by row and may be larger; other XML is held in memory whole."""
    if workbook and name.startswith("xl/worksheets/"):
        return MOST_SHEET
    return MOST_XML if name.endswith((".xml", ".rels", ".vml")) else MOST_OTHER


def _unsafe_xml(file: zipfile.ZipFile) -> Fout | None:
    """Refuse entities: they stand before the first element, so only the head of each part is read."""
    for item in file.infolist():
        with file.open(item) as part:
            head = part.read(_HEAD)
        text = _decoded(head)
        if text is None:
            continue
        started = re.search(r"<[A-Za-z_]", _without_comments(text))
        if "<!DOCTYPE" in text or "<!ENTITY" in text or _ENCODINGS.search(text[:200]) or (started is None and len(head) == _HEAD):
            return _ENTITIES
    return None


def _without_comments(text: str) -> str:
    kept, at = [], 0
    while (start := text.find("<!--", at)) >= 0:
        kept.append(text[at:start])
        end = text.find("-->", start)
        if end < 0:
            return "".join(kept)
        at = end + 3
    return "".join([*kept, text[at:]])


def _decoded(head: bytes) -> str | None:
    """The head of a part as text if it is XML, else None."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return head[:len(head) // 2 * 2].decode("utf-16", "replace")
    if head.startswith(b"<\0"):
        return head.decode("utf-16-le", "replace")
    if head.startswith(b"\0<"):
        return head.decode("utf-16-be", "replace")
    plain = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    return plain.decode("latin-1") if plain.startswith(b"<") else None


def _kind(file: zipfile.ZipFile) -> Pakket:
    names = set(file.namelist())
    macros = any(name.lower().endswith("vbaproject.bin") for name in names)
    pictures = sum("/media/" in name for name in names)
    if _TYPES not in names:
        return Pakket(fout=_no_office(file, names))
    types = _decoded(file.read(_TYPES)) or ""
    if any(kind in types for kind in _WORD):
        return Pakket("docx", macros, pictures)
    if any(kind in types for kind in _BOOKS):
        return Pakket("xlsx", macros, pictures)
    if "presentationml" in types:
        return Pakket(fout=_SLIDES)
    if "sheet.binary" in types:
        return Pakket(fout=_BINARY)
    return Pakket(fout=_DAMAGED)


def _no_office(file: zipfile.ZipFile, names: set[str]) -> Fout:
    kind = file.read("mimetype").decode("latin-1") if "mimetype" in names else ""
    if "opendocument.text" in kind:
        return _ODT
    if "opendocument.spreadsheet" in kind:
        return _ODS
    return ("een zip-bestand, geen Word- of Excelbestand", "een Word-bestand (.docx), een werkboek (.xlsx) of een PDF",
            "pak de zip uit en geef de bestanden die erin zitten")
