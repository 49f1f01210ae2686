"""The package of an Office file: parts in a zip, read with limits; XML without entities, networks or surprises."""

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from lxml import etree

from vtt_engine.record.errors import LARGEST_FILE, NietGelezenError
from vtt_intake.readers.errors import not_read
from vtt_intake.readers.limits import DEEPEST_XML, too_large
from vtt_intake.readers.zips import DAMAGED, open_zip, refuse_unsafe

RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_REPAIR = "open het bestand in Word of Excel en bewaar het opnieuw"


class Relatie(NamedTuple):
    """What a part refers to: the last word of the type (``worksheet``), the part or address, and whether that is outside."""

    id: str
    soort: str
    doel: str
    extern: bool


class Delen(Mapping[str, bytes]):
    """The parts of a zip by name, without the slash in front. Each is read when it is asked for."""

    def __init__(self, file: zipfile.ZipFile) -> None:
        self._zip = file
        self._items = {item.filename.lstrip("/"): item for item in file.infolist() if not item.is_dir()}

    def __getitem__(self, deel: str) -> bytes:
        """The bytes of a part; those of damaged parts raise one of ``DAMAGED``."""
        return self._zip.read(self._items[deel])

    def __iter__(self) -> Iterator[str]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __contains__(self, deel: object) -> bool:
        return deel in self._items


class Pakket:
    """The parts of an Office file. Nothing is unpacked before it is asked for."""

    def __init__(self, content: bytes, naam: str) -> None:
        """Open a file; ``naam`` is its name in messages.

        Raises:
            NietGelezenError: no zip, too large, or with a password.
        """
        if len(content) > LARGEST_FILE:
            raise not_read(naam, *too_large(len(content)))
        self.naam = naam
        self._zip = open_zip(content, naam)
        self.delen = Delen(self._zip)

    def kijk_na(self) -> None:
        """Look at every part once.

        Raises:
            NietGelezenError: a part is damaged, or its XML has entities.
        """
        refuse_unsafe(self._zip, self.naam)

    def lees(self, deel: str) -> bytes:
        """Read a part as bytes.

        Raises:
            NietGelezenError: the part is missing or damaged.
        """
        if deel not in self.delen:
            raise not_read(self.naam, f"een bestand zonder het onderdeel {deel}", "een volledig Word- of Excelbestand", _REPAIR)
        try:
            return self.delen[deel]
        except DAMAGED as error:
            raise self.damaged(f"een beschadigd onderdeel: {deel}") from error

    def damaged(self, gevonden: str) -> NietGelezenError:
        """Make the error for a file that is not what it should be."""
        return not_read(self.naam, gevonden, "een bestand dat heel is", _REPAIR)

    def xml(self, deel: str) -> Any:
        """Read a part as an XML tree.

        Raises:
            NietGelezenError: the part is missing, damaged or no XML.
        """
        return parse(self.lees(deel), self.naam, deel)

    def stroom(self, deel: str, *tags: str, zonder: re.Pattern[bytes] | None = None) -> Iterator[Any]:
        """Give the elements with these names (``*`` as namespace) in order, and let each go once it was seen.

        What matches ``zonder`` is taken out of the text of the part before it is parsed.

        Raises:
            NietGelezenError: the part is missing, damaged or no XML.
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
        except etree.XMLSyntaxError as error:
            raise _no_xml(self.naam, deel, error) from error

    def relaties(self, deel: str) -> list[Relatie]:
        """What a part refers to, the file itself for an empty name; empty if it refers to nothing."""
        name = relations_of(deel)
        if name not in self.delen:
            return []
        folder = posixpath.dirname(deel)
        return [Relatie(item.get("Id", ""), item.get("Type", "").rpartition("/")[2], _target(folder, item),
                        item.get("TargetMode") == "External") for item in self.xml(name).iter(f"{RELATIONS}Relationship")]

    def hoofddeel(self, usual: str) -> str:
        """The name of the part with the document or the workbook; ``usual`` if the file does not say."""
        return next((r.doel for r in self.relaties("") if r.soort == "officeDocument" and not r.extern), usual)


def parse(content: bytes, naam: str, deel: str, whole: bool = False) -> etree._Element:
    """Read XML without entities, without network and within the limits of libxml2 on depth and size.

    ``whole`` keeps XML comments and processing instructions, for a part that is written again.

    Raises:
        NietGelezenError: no well-formed XML, or too deep.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=not whole,
                             remove_pis=not whole)
    try:
        return etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise _no_xml(naam, deel, error) from error


def relations_of(deel: str) -> str:
    """The name of the part that holds the relations of a part; of the file itself for an empty name."""
    folder, name = posixpath.split(deel)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def _target(folder: str, item: Any) -> str:
    target = item.get("Target", "")
    if item.get("TargetMode") == "External":
        return str(target)
    return posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")


def _no_xml(naam: str, deel: str, error: etree.XMLSyntaxError) -> NietGelezenError:
    if "depth" in str(error):
        return not_read(naam, f"te veel niveaus in elkaar in {deel}", f"hoogstens {DEEPEST_XML} niveaus", _REPAIR)
    return not_read(naam, f"een beschadigd onderdeel: {deel}", "een bestand dat heel is", _REPAIR)
