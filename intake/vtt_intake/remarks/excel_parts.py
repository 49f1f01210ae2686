"""A workbook while parts are added to it: parts, relations, content types. What is not asked for stays the same, to the byte."""

import io
import posixpath
import re
import zipfile
from typing import Any

from lxml import etree

from vtt_intake.readers.package import Pakket
from vtt_intake.remarks.remark import writable

_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_DAY = (1980, 1, 1, 0, 0, 0)
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
LONGEST = 32_000


class Werkstuk:
    """The parts of a workbook: the original ones, and those that were changed or added."""

    def __init__(self, pakket: Pakket) -> None:
        self.pakket = pakket
        self._trees: dict[str, Any] = {}
        self._seen: dict[str, Any] = {}
        self._texts: dict[str, bytes] = {}
        self._gone: set[str] = set()
        self.boek = next((r.doel for r in pakket.relaties("") if r.soort == "officeDocument"), "xl/workbook.xml")

    def zie(self, deel: str) -> Any:
        """The XML of a part as it is now, to look at."""
        if deel not in self._trees and deel not in self._seen:
            self._seen[deel] = self.pakket.xml(deel)
        return self._trees.get(deel, self._seen.get(deel))

    def boom(self, deel: str) -> Any:
        """The XML of a part, to be changed in place."""
        self._trees[deel] = self.zie(deel)
        return self._trees[deel]

    def tekst(self, deel: str) -> str:
        """The text of a part that need not be good XML."""
        return (self._texts.get(deel) or self.pakket.lees(deel)).decode("utf-8", "replace")

    def zet(self, deel: str, inhoud: str | Any, soort: str = "") -> None:
        """Add or replace a part: text, or a tree that may still change. ``soort`` is its content type, if it is new."""
        if isinstance(inhoud, str):
            self._texts[deel] = inhoud.encode()
        else:
            self._trees[deel] = inhoud
        if soort:
            etree.SubElement(self.boom("[Content_Types].xml"), f"{{{_TYPES}}}Override", PartName=f"/{deel}", ContentType=soort)

    def verwijder(self, deel: str, van: str) -> None:
        """Take out a part with its own references, and the reference to it from another part."""
        self._gone |= {deel, _relations_of(deel)}
        references = self.boom(_relations_of(van))
        _without(references, "Id", {r.id for r in self.pakket.relaties(van) if r.doel == deel})
        if not len(references):
            self._gone.add(_relations_of(van))
        _without(self.boom("[Content_Types].xml"), "PartName", {f"/{deel}"})

    def vaste_soort(self, uitgang: str, soort: str) -> None:
        """Say the content type of all parts with an ending, if that is not said yet."""
        types = self.boom("[Content_Types].xml")
        if not any(item.get("Extension", "").lower() == uitgang for item in types.iterfind(f"{{{_TYPES}}}Default")):
            types.insert(0, etree.Element(f"{{{_TYPES}}}Default", Extension=uitgang, ContentType=soort))

    def vrij(self, vorm: str) -> str:
        """The first name of a part that is not taken: ``xl/comments{}.xml``."""
        taken = {*self.pakket.delen, *self._trees, *self._texts}
        return next(name for n in range(1, len(taken) + 2) if (name := vorm.format(n)) not in taken)

    def verwijs(self, deel: str, soort: str, doel: str) -> str:
        """Let a part refer to another; the id of the relation."""
        name = _relations_of(deel)
        if name not in self._trees and name not in self.pakket.delen:
            self._trees[name] = etree.Element(f"{{{_RELATIONS}}}Relationships", nsmap={None: _RELATIONS})
        root = self.boom(name)
        taken = {item.get("Id") for item in root}
        key = next(f"rId{n}" for n in range(1, len(taken) + 2) if f"rId{n}" not in taken)
        etree.SubElement(root, f"{{{_RELATIONS}}}Relationship", Id=key, Type=f"{self.relatiewoord}/{soort}", Target=f"/{doel}")
        return key

    @property
    def relatiewoord(self) -> str:
        """What the types of relations begin with; a strict workbook has other words."""
        root = self.zie("_rels/.rels")
        found = next((item.get("Type", "") for item in root if item.get("Type", "").endswith("/officeDocument")), "")
        return found.removesuffix("/officeDocument") or "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    def schrijf(self) -> bytes:
        """Write the workbook: parts in their old order, new ones last, all on one fixed day."""
        out = io.BytesIO()
        names = [*self.pakket.delen, *sorted({*self._trees, *self._texts} - {*self.pakket.delen})]
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
            for name in (name for name in names if name not in self._gone):
                info = zipfile.ZipInfo(name, _DAY)
                info.compress_type = zipfile.ZIP_DEFLATED
                file.writestr(info, self._inhoud(name))
        return out.getvalue()

    def _inhoud(self, name: str) -> bytes:
        if name in self._texts:
            return self._texts[name]
        if name in self._trees:
            return etree.tostring(self._trees[name], xml_declaration=True, encoding="UTF-8", standalone=True)
        return self.pakket.lees(name)


def _relations_of(part: str) -> str:
    """The part that holds what a part refers to."""
    folder, _, file = part.rpartition("/")
    return posixpath.join(folder, "_rels", f"{file}.rels")


def _without(root: Any, name: str, values: set[str]) -> None:
    """Remove the children with one of these values of an attribute."""
    for item in [item for item in root if item.get(name) in values]:
        root.remove(item)


def written(text: str) -> str:
    """Text as a workbook can hold it: no control signs, nothing that is read as an escape, not too long."""
    plain = _ESCAPE.sub("_x005F_", writable(text.replace("\r\n", "\n")))
    return plain if len(plain) <= LONGEST else f"{plain[:LONGEST]}…"


def string_item(parent: Any, tag: str, text: str) -> None:
    """Add a string item to an element. It is text, whatever it begins with."""
    namespace = etree.QName(parent).namespace
    item = etree.SubElement(parent, f"{{{namespace}}}{tag}")
    words = etree.SubElement(item, f"{{{namespace}}}t")
    words.text = written(text)
    words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
