"""The package of an Office file: parts in a zip, read with limits; XML without entities, networks or surprises."""

import io
import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator
from typing import Any, NamedTuple

from lxml import etree

from vtt_engine.record.errors import LARGEST_FILE, Leesfout, NietGelezenError, too_large

LARGEST_PART = 400_000_000
MOST_PARTS = 10_000
_OLD = b"\xd0\xcf\x11\xe0"
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


class Relatie(NamedTuple):
    """What a part refers to: the last word of the type (``worksheet``), the part or address, and whether that is outside."""

    id: str
    soort: str
    doel: str
    extern: bool


def refuse(naam: str, gevonden: str, verwacht: str, herstel: str) -> NietGelezenError:
    """Make the error for a file that cannot be read."""
    return NietGelezenError((Leesfout(naam, None, None, "", gevonden, verwacht, herstel),))


class Pakket:
    """The parts of an Office file by name, without the slash in front. Nothing is read before it is asked for."""

    def __init__(self, content: bytes, naam: str) -> None:
        """Open a file.

        Raises:
            NietGelezenError: not a zip, too large, or closed with a password.
        """
        self.naam = naam
        if len(content) > LARGEST_FILE:
            raise refuse(naam, *too_large(len(content)))
        if content.startswith(_OLD):
            raise refuse(naam, "een bestand met een wachtwoord, of van vóór Office 2007",
                         "een bestand zonder wachtwoord (.xlsx of .docx)",
                         "haal het wachtwoord eraf, of bewaar het bestand in de nieuwe vorm")
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
            items = self._zip.infolist()
        except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError, OSError):
            raise self.damaged("geen Office-bestand, of een beschadigd bestand") from None
        if len(items) > MOST_PARTS or sum(item.file_size for item in items) > LARGEST_PART:
            raise refuse(naam, "een bestand dat uitgepakt te groot is", f"hoogstens {LARGEST_PART // 1_000_000} MB uitgepakt",
                         "bewaar alleen de bladen die bij het voorstel horen")
        self.delen = {item.filename.lstrip("/"): item for item in items}

    def damaged(self, gevonden: str) -> NietGelezenError:
        """Make the error for a file that is not what it should be."""
        return refuse(self.naam, gevonden, "een werkend bestand", "open het bestand in Office en bewaar het opnieuw")

    def lees(self, deel: str) -> bytes:
        """Read a part as bytes; a part that is absent, encrypted or damaged is an error."""
        item = self.delen.get(deel)
        if item is None:
            raise self.damaged(f"het onderdeel {deel} ontbreekt")
        try:
            with self._zip.open(item) as stream:
                found = stream.read(item.file_size + 1)
        except (zipfile.BadZipFile, zlib.error, RuntimeError, EOFError, NotImplementedError, OSError):
            raise self.damaged(f"het onderdeel {deel} is niet te lezen") from None
        if len(found) > item.file_size:
            raise self.damaged(f"het onderdeel {deel} is groter dan het zegt")
        return found

    def xml(self, deel: str) -> Any:
        """Read a part as an XML tree."""
        try:
            return parse(self.lees(deel))
        except etree.XMLSyntaxError:
            raise self.damaged(f"het onderdeel {deel} is geen geldige XML") from None

    def stroom(self, deel: str, *tags: str, zonder: re.Pattern[bytes] | None = None) -> Iterator[Any]:
        """Give the elements with these names (``*`` as namespace) in order, and let each go once it was seen.

        What matches ``zonder`` is taken out of the text of the part before it is parsed.
        """
        content = self.lees(deel)
        stream = io.BytesIO(zonder.sub(b"", content) if zonder else content)
        try:
            for _, element in etree.iterparse(stream, tag=tags, resolve_entities=False, no_network=True, load_dtd=False,
                                              huge_tree=False):
                yield element
                element.clear()
                parent = element.getparent()
                while parent is not None and element.getprevious() is not None:
                    del parent[0]
        except etree.XMLSyntaxError:
            raise self.damaged(f"het onderdeel {deel} is geen geldige XML") from None

    def relaties(self, deel: str) -> list[Relatie]:
        """What a part refers to; empty if it refers to nothing."""
        folder, _, file = deel.rpartition("/")
        name = posixpath.join(folder, "_rels", f"{file}.rels")
        if name not in self.delen:
            return []
        return [Relatie(item.get("Id", ""), item.get("Type", "").rpartition("/")[2], _target(folder, item),
                        item.get("TargetMode") == "External") for item in self.xml(name).iter(_RELATION)]


def parse(content: bytes) -> Any:
    """Parse XML of an Office file: entities are not resolved and nothing is fetched."""
    return etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False))


def _target(folder: str, item: Any) -> str:
    target = item.get("Target", "")
    if item.get("TargetMode") == "External":
        return str(target)
    return posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
