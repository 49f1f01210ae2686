"""The package of a Word file: its main part, what belongs to it, and the words of its XML."""

from lxml import etree

from vtt_intake.readers.errors import not_read
from vtt_intake.readers.package import Pakket

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"


class Package(Pakket):
    """A Word file; ``main`` is the name of the document part."""

    def __init__(self, content: bytes, naam: str) -> None:
        """Open a file.

        Raises:
            NietGelezenError: no zip, too large, with a password, or a part of it is damaged or has entities.
        """
        super().__init__(content, naam)
        self.kijk_na()
        self.main = self.hoofddeel("word/document.xml")

    def relations(self, part: str) -> list[tuple[str, str, str]]:
        """The relations of a part within the file: identifier, last word of the kind (``footnotes``), name of the part."""
        return [(item.id, item.soort, item.doel) for item in self.relaties(part) if not item.extern]

    def related(self, kind: str, part: str = "") -> etree._Element | None:
        """The root of the part of this kind that belongs to a part (the document itself if none is named); None without one."""
        names = [target for _, found, target in self.relations(part or self.main) if found == kind and target in self.delen]
        return self.xml(names[0]) if names else None


def open_package(content: bytes, naam: str) -> Package:
    """Read the parts of a .docx or .docm file.

    Raises:
        NietGelezenError: not a zip, damaged, no Word document in it, or made in the strict variant that we do not read.
    """
    package = Package(content, naam)
    root = package.xml(package.main)
    if root.tag == f"{{{_STRICT}}}document":
        raise not_read(naam, "een Word-document in de vorm Strict Open XML", "een gewoon Word-document (.docx)",
                       "kies bij Opslaan als het type Word-document (.docx)")
    if root.tag != f"{W}document":
        raise not_read(naam, "een bestand zonder Word-tekst", "een Word-document (.docx)",
                       "open het in Word en sla het opnieuw op als Word-document (.docx)")
    return package


def val(element: etree._Element | None, name: str, default: str = "") -> str:
    """The ``w:val`` of a child such as ``w:numId``; the default if there is none."""
    child = element.find(f"{W}{name}") if element is not None else None
    return child.get(f"{W}val", default) if child is not None else default


def number(element: etree._Element | None, name: str) -> int | None:
    """The ``w:val`` of a child as a whole number; None if it is absent or no number."""
    text = val(element, name)
    return int(text) if text.removeprefix("-").isdecimal() and len(text) < 10 else None
