"""The part of a Word file with its comments: added to, or made new and named in the two lists of the file."""

import posixpath

from lxml import etree

from vtt_intake.form import AUTHOR
from vtt_intake.readers.package import RELATIONS, parse, relations_of
from vtt_intake.readers.word_package import Package, W
from vtt_intake.remarks.remark import writable
from vtt_intake.remarks.word_parts import serialised

INITIALS = "vtt"
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_LIST = "[Content_Types].xml"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


class CommentPart:
    """The comments of a file. ``document`` is the root of the text, whose marks also take identifiers."""

    def __init__(self, package: Package, document: etree._Element) -> None:
        self._package = package
        names = [name for _, kind, name in package.relations(package.main) if kind == "comments" and name in package.delen]
        self._new = not names
        self._name = names[0] if names else self._free_name()
        self._root = (parse(package.delen[self._name], package.naam, self._name, whole=True) if names
                      else etree.Element(f"{W}comments", nsmap={"w": W[1:-1]}))
        taken = [item.get(f"{W}id", "") for item in (*self._root.iter(f"{W}comment"), *document.iter(f"{W}commentReference"))]
        self._next = max((int(key) for key in taken if key.isdecimal() and len(key) < 10), default=-1) + 1

    def add(self, text: str) -> str:
        """Add a comment, a paragraph for each line of the text, and give its identifier."""
        key = str(self._next)
        self._next += 1
        comment = etree.SubElement(self._root, f"{W}comment", {f"{W}id": key, f"{W}author": AUTHOR, f"{W}initials": INITIALS})
        for i, line in enumerate(writable(text).splitlines() or [""]):
            paragraph = etree.SubElement(comment, f"{W}p")
            if i == 0:
                etree.SubElement(etree.SubElement(paragraph, f"{W}r"), f"{W}annotationRef")
            words = etree.SubElement(etree.SubElement(paragraph, f"{W}r"), f"{W}t", {_SPACE: "preserve"})
            words.text = line
        return key

    def parts(self) -> dict[str, bytes]:
        """The parts to write: the comments, and if they are new also the lists that name them."""
        written = {self._name: serialised(self._root)}
        if not self._new:
            return written
        relations = relations_of(self._package.main)
        links = self._part(relations, etree.Element(f"{RELATIONS}Relationships", nsmap={None: RELATIONS[1:-1]}))
        taken = {item.get("Id") for item in links}
        key = next(name for name in (f"rIdVtt{i}" for i in range(1, len(taken) + 2)) if name not in taken)
        etree.SubElement(links, f"{RELATIONS}Relationship", {"Id": key, "Type": _KIND, "Target": posixpath.basename(self._name)})
        types = self._part(_LIST, etree.Element(f"{_TYPES}Types", nsmap={None: _TYPES[1:-1]}))
        etree.SubElement(types, f"{_TYPES}Override", {"PartName": f"/{self._name}", "ContentType": _TYPE})
        return {_LIST: serialised(types), relations: serialised(links), **written}

    def _part(self, name: str, empty: etree._Element) -> etree._Element:
        parts = self._package.delen
        return parse(parts[name], self._package.naam, name, whole=True) if name in parts else empty

    def _free_name(self) -> str:
        folder = posixpath.dirname(self._package.main)
        names = (posixpath.join(folder, f"comments{i or ''}.xml") for i in range(len(self._package.delen) + 1))
        return next(name for name in names if name not in self._package.delen)
