"""The parts of a Word file: a zip of XML files, read with a parser that follows nothing outside the file."""

import io
import posixpath
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from vtt_engine.record.errors import Leesfout, NietGelezenError

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
R_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
DEEPEST_XML = 256  # the limit of libxml2 while huge_tree is off; it bounds every recursion of the reader
MOST_PARTS = 5_000
_DAMAGED = (zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError,
            OSError)
_REPAIR = "open het in Word en sla het opnieuw op als Word-document (.docx)"


@dataclass(frozen=True, slots=True)
class Package:
    """A Word file: ``parts`` by name, ``main`` is the name of the document part, ``naam`` the file name for messages."""

    naam: str
    parts: Mapping[str, bytes]
    main: str

    def xml(self, part: str) -> etree._Element:
        """The root of a part.

        Raises:
            NietGelezenError: the part is missing or is no XML.
        """
        if part not in self.parts:
            raise not_read(self.naam, f"een Word-bestand zonder het onderdeel {part}", "een volledig Word-bestand", _REPAIR)
        return parse(self.parts[part], self.naam, part)

    def relations(self, part: str) -> list[tuple[str, str, str]]:
        """The relations of a part within the file: identifier, last word of the kind (``footnotes``), name of the part."""
        name = relations_of(part)
        if name not in self.parts:
            return []
        base = posixpath.dirname(part)
        return [(item.get("Id", ""), item.get("Type", "").rpartition("/")[2],
                 posixpath.normpath(posixpath.join("/", base, item.get("Target", ""))).lstrip("/"))
                for item in self.xml(name).iter(f"{RELATIONS}Relationship") if item.get("TargetMode") != "External"]

    def related(self, kind: str, part: str = "") -> etree._Element | None:
        """The root of the part of this kind that belongs to a part (the document itself if none is named); None without one."""
        names = [target for _, found, target in self.relations(part or self.main) if found == kind and target in self.parts]
        return self.xml(names[0]) if names else None


def open_package(content: bytes, naam: str) -> Package:
    """Read the parts of a .docx or .docm file.

    Raises:
        NietGelezenError: not a zip, damaged, no Word document in it, or made in the strict variant that we do not read.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as file:
            items = [item for item in file.infolist() if not item.is_dir()]
            if len(items) > MOST_PARTS:
                raise not_read(naam, f"{len(items)} onderdelen in één bestand", f"hoogstens {MOST_PARTS}", _REPAIR)
            parts = {item.filename: file.read(item) for item in items}
    except _DAMAGED as error:
        raise not_read(naam, "een bestand dat niet te openen is", "een Word-document zonder wachtwoord", _REPAIR) from error
    package = Package(naam, parts, "")
    main = next((target for _, kind, target in package.relations("") if kind == "officeDocument"), "")
    root = package.xml(main or "word/document.xml")
    if root.tag == f"{{{_STRICT}}}document":
        raise not_read(naam, "een Word-document in de vorm Strict Open XML", "een gewoon Word-document (.docx)",
                       "kies bij Opslaan als het type Word-document (.docx)")
    if root.tag != f"{W}document":
        raise not_read(naam, "een bestand zonder Word-tekst", "een Word-document (.docx)", _REPAIR)
    return Package(naam, parts, main or "word/document.xml")


def parse(content: bytes, naam: str, part: str, whole: bool = False) -> etree._Element:
    """Read XML without entities, without network and within the limits of libxml2 on depth and size.

    ``whole`` keeps XML comments and processing instructions, for a part that is written again.

    Raises:
        NietGelezenError: no well-formed XML, too deep, or with a document type (which Word never writes).
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=not whole,
                             remove_pis=not whole)
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        if "depth" in str(error):
            raise not_read(naam, f"te veel niveaus in elkaar in {part}", f"hoogstens {DEEPEST_XML} niveaus", _REPAIR) from error
        raise not_read(naam, f"een beschadigd onderdeel: {part}", "een Word-bestand dat heel is", _REPAIR) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise not_read(naam, f"een documenttype (DOCTYPE) in {part}", "een onderdeel zoals Word het schrijft", _REPAIR)
    return root


def relations_of(part: str) -> str:
    """The name of the part that holds the relations of a part; of the file itself for an empty name."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def not_read(naam: str, gevonden: str, verwacht: str, herstel: str) -> NietGelezenError:
    """The error for a Word file that cannot be read."""
    return NietGelezenError((Leesfout(naam, None, None, "", gevonden, verwacht, herstel),))


def val(element: etree._Element | None, name: str, default: str = "") -> str:
    """The ``w:val`` of a child such as ``w:numId``; the default if there is none."""
    child = element.find(f"{W}{name}") if element is not None else None
    return child.get(f"{W}val", default) if child is not None else default


def number(element: etree._Element | None, name: str) -> int | None:
    """The ``w:val`` of a child as a whole number; None if it is absent or no number."""
    text = val(element, name)
    return int(text) if text.lstrip("-").isdecimal() and len(text) < 10 else None
