"""Whether an Office file, which is a zip of parts, is safe and whole. No part is unpacked before its size is known."""

import io
import lzma
import re
import struct
import zipfile
import zlib

from vtt_intake.readers.errors import BROKEN_OFF, not_read
from vtt_intake.readers.limits import (
    LARGEST_DIRECTORY,
    LARGEST_PART,
    LARGEST_SHEET,
    LARGEST_UNPACKED,
    LARGEST_UNWEIGHED,
    LARGEST_XML,
    MOST_PARTS,
    MOST_UNPACKING,
    XML_HEAD,
    shown,
)

DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError, struct.error,
           lzma.LZMAError)
_ENCODINGS = re.compile(r"encoding\s*=\s*[\"'](?!utf-?8|utf-?16|us-ascii|iso-8859-\d+|windows-125\d)", re.IGNORECASE)
_USUAL = ("een gewoon Word- of Excelbestand",
          "open het bestand niet als u het niet vertrouwt; bewaar het anders opnieuw vanuit Word of Excel")
_BOMB = ("een bestand dat bij uitpakken veel te groot wordt", *_USUAL)
_PARTS = (f"een zip met meer dan {shown(MOST_PARTS)} delen", *_USUAL)
_ENTITIES = ("XML met een eigen DTD (DOCTYPE) of entiteiten, die in een Word- of Excelbestand niet horen", *_USUAL)
_LOCKED = ("een zip met een wachtwoord", "een Word- of Excelbestand zonder wachtwoord",
           "pak het uit en geef het bestand dat erin zit")


def open_zip(content: bytes, naam: str) -> zipfile.ZipFile:
    """Open a zip whose parts are within the limits.

    Raises:
        NietGelezenError: no zip, damaged, with a password, or too large once it is unpacked.
    """
    _refuse_directory(content, naam)
    try:
        file = zipfile.ZipFile(io.BytesIO(content))
    except DAMAGED as error:
        raise not_read(naam, *BROKEN_OFF) from error
    _refuse_sizes(file, naam)
    return file


def refuse_unsafe(file: zipfile.ZipFile, naam: str) -> None:
    """Read every part once: each must be whole, and no XML may have entities, which stand before its first element.

    Raises:
        NietGelezenError: a part is damaged or has entities.
    """
    for item in file.infolist():
        try:
            with file.open(item) as part:
                head = part.read(XML_HEAD)
                while part.read(XML_HEAD):
                    pass
        except DAMAGED as error:
            raise not_read(naam, *BROKEN_OFF) from error
        if _has_entities(head):
            raise not_read(naam, *_ENTITIES)


def _refuse_directory(content: bytes, naam: str) -> None:
    """Look at the end of a zip, before its directory is read."""
    end = content.rfind(b"PK\x05\x06", max(0, len(content) - 66_000))
    if end < 0 or end + 22 > len(content):
        raise not_read(naam, *BROKEN_OFF)
    parts, size = struct.unpack("<HL", content[end + 10:end + 16])
    if parts > MOST_PARTS or size > LARGEST_DIRECTORY or content[max(0, end - 20):end].startswith(b"PK\x06\x07"):
        raise not_read(naam, *_PARTS)


def _refuse_sizes(file: zipfile.ZipFile, naam: str) -> None:
    items = file.infolist()
    if len(items) > MOST_PARTS:
        raise not_read(naam, *_PARTS)
    if any(item.flag_bits & 1 for item in items):
        raise not_read(naam, *_LOCKED)
    if sum(item.file_size for item in items) > LARGEST_UNPACKED:
        raise not_read(naam, *_BOMB)
    workbook = "xl/workbook.xml" in file.namelist()
    for item in items:
        if item.file_size > LARGEST_UNWEIGHED and item.file_size > MOST_UNPACKING * max(item.compress_size, 1):
            raise not_read(naam, *_BOMB)
        most = _most(item.filename.lower(), workbook)
        if item.file_size > most:
            raise not_read(naam, f"een deel van {item.file_size // 1_000_000} MB in een Word- of Excelbestand",
                           f"hoogstens {most // 1_000_000} MB", "haal weg wat niet bij het voorstel hoort, of geef het in delen")


def _most(name: str, workbook: bool) -> int:
    """The largest size of a part."""
    if workbook and name.startswith("xl/worksheets/"):
        return LARGEST_SHEET
    return LARGEST_XML if name.endswith((".xml", ".rels", ".vml")) else LARGEST_PART


def _has_entities(head: bytes) -> bool:
    text = decoded(head)
    if text is None:
        return False
    started = re.search(r"<[A-Za-z_]", _without_comments(text))
    return ("<!DOCTYPE" in text or "<!ENTITY" in text or _ENCODINGS.search(text[:200]) is not None
            or (started is None and len(head) == XML_HEAD))


def _without_comments(text: str) -> str:
    kept, at = [], 0
    while (start := text.find("<!--", at)) >= 0:
        kept.append(text[at:start])
        end = text.find("-->", start)
        if end < 0:
            return "".join(kept)
        at = end + 3
    return "".join([*kept, text[at:]])


def decoded(head: bytes) -> str | None:
    """The head of a part as text if it is XML, else None."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return head[:len(head) // 2 * 2].decode("utf-16", "replace")
    if head.startswith(b"<\0"):
        return head.decode("utf-16-le", "replace")
    if head.startswith(b"\0<"):
        return head.decode("utf-16-be", "replace")
    plain = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    return plain.decode("latin-1") if plain.startswith(b"<") else None
