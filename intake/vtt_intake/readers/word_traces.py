"""What a Word file carries besides its words: changes, comments, macros, pictures, and its properties."""

from collections.abc import Iterator, Sequence

from lxml import etree

from vtt_intake.form import AUTHOR, Alinea, Blok, Leesvraag, Plek, Spoor, Tabel
from vtt_intake.readers.makers import names_a_person
from vtt_intake.readers.word_inline import sign
from vtt_intake.readers.word_package import Package, W
from vtt_intake.readers.word_places import Ankers, P

_TEXT_CHANGES = frozenset(f"{W}{name}" for name in ("ins", "del", "moveFrom", "moveTo"))
_FORM_CHANGES = frozenset(f"{W}{name}" for name in (
    "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tblGridChange", "trPrChange", "tcPrChange", "tblPrExChange",
    "numberingChange", "cellIns", "cellDel", "cellMerge"))
_DC, _CP = "{http://purl.org/dc/elements/1.1/}", "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}"
_APP = "{http://schemas.openxmlformats.org/officeDocument/2006/extended-properties}"
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_PICTURES = tuple(f"{{http://schemas.openxmlformats.org/drawingml/2006/{name}}}{tag}"
                  for name, tag in (("picture", "pic"), ("chart", "chart"), ("diagram", "relIds")))
_VML = "{urn:schemas-microsoft-com:vml}"
_DECORATIVE = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"


def changes(document: etree._Element, ankers: Ankers, id: str) -> Iterator[Spoor]:
    """The tracked changes in the text and in its form, one trace for each; the mark of a paragraph only if no words changed."""
    for element in document.iter(*_TEXT_CHANGES, *_FORM_CHANGES):
        text = "".join(item.text or "" for item in element.iter(f"{W}t", f"{W}delText"))
        parent = element.getparent()
        mark = element.tag in _TEXT_CHANGES and parent is not None and parent.tag == f"{W}rPr"
        paragraph = next(element.iterancestors(P), None)
        if mark and paragraph is not None and any(True for child in paragraph if child.tag in _TEXT_CHANGES):
            continue
        what = text or ("opmaak" if element.tag in _FORM_CHANGES else "alinea of rij")
        yield Spoor("wijziging", what, Plek(id, ankers.of(element)))


def comments(package: Package, document: etree._Element, ankers: Ankers, id: str) -> Iterator[Spoor]:
    """The comments but our own, each at the place of its mark. Who wrote it is not kept."""
    root = package.related("comments")
    places = {mark.get(f"{W}id"): ankers.of(mark) for mark in document.iter(f"{W}commentRangeStart", f"{W}commentReference")}
    for comment in root.iter(f"{W}comment") if root is not None else ():
        if comment.get(f"{W}author") == AUTHOR:
            continue
        lines = ["".join(sign(item) for item in paragraph.iter()) for paragraph in comment.iter(P)]
        yield Spoor("opmerking", "\n".join(lines).strip(), Plek(id, places.get(comment.get(f"{W}id"), "")))


def macros(package: Package, id: str) -> Iterator[Spoor]:
    """The parts with macros. They are named, never opened."""
    for name in sorted(package.delen):
        if name.lower().endswith(("vbaproject.bin", "vbadata.xml")) or "/activex/" in name.lower():
            yield Spoor("macro", name, Plek(id, ""))


def watermarks(headers: Sequence[etree._Element], id: str) -> Iterator[Spoor]:
    """The words that stand across the page, such as CONCEPT."""
    for text in dict.fromkeys(item.get("string", "") for root in headers for item in root.iter(f"{_VML}textpath")):
        if text.strip():
            yield Spoor("watermerk", text.strip(), Plek(id, ""))


def unread(document: etree._Element, ankers: Ankers, id: str) -> Iterator[Leesvraag]:
    """What the reader cannot look into: embedded workbooks and documents."""
    for element in document.iter(f"{W}object", f"{W}altChunk", f"{W}subDoc"):
        yield Leesvraag(Plek(id, ankers.of(element)), "een ingesloten bestand",
                        "Hier staat een ingesloten werkblad of document. Dat is niet gelezen. Staan er bedragen in? "
                        "Zet ze dan als gewone tabel in het stuk.")


def pictures(document: etree._Element) -> tuple[int, int]:
    """How many pictures, charts and diagrams the text has, and how many of them lack an alternative text."""
    without = []
    for drawing in document.iter(f"{W}drawing"):
        if any(True for _ in drawing.iter(*_PICTURES)) and not any(True for _ in drawing.iterancestors(_FALLBACK, f"{W}del")):
            about = next(drawing.iter(f"{_DRAWING}docPr"), None)
            texts = [about.get("descr", ""), about.get("title", "")] if about is not None else []
            decorative = any(item.get("val") in ("1", "true") for item in drawing.iter(_DECORATIVE))
            without.append(not decorative and not any(text.strip() for text in texts))
    for shape in document.iter(f"{W}pict", f"{W}object"):
        image = next((item for item in shape.iter(f"{_VML}shape") if item.find(f"{_VML}imagedata") is not None), None)
        if image is not None and not any(True for _ in shape.iterancestors(_FALLBACK, f"{W}del")):
            without.append(not image.get("alt", "").strip())
    return len(without), sum(without)


def title(package: Package) -> str:
    """The title in the properties of the file; empty if there is none."""
    return _property(package, f"{_DC}title")


def language(package: Package) -> str:
    """The language in the properties of the file; empty if there is none."""
    return _property(package, f"{_DC}language")


def names_a_maker(package: Package, blokken: Sequence[Blok]) -> bool:
    """Whether the properties of the file seem to name a person as maker or as last editor. The name itself is not kept.

    A file does not say whether a name is of a person. No person is: an empty name, the company of the file, words that a
    header or footer of the paper shows as its organisation, and names with a word of an organisation, a program or a general
    user (gemeente, regio, dienst, Microsoft, gebruiker, …). Every other name counts as one, also a single first name.
    """
    company = _property(package, f"{_APP}Company", "extended-properties").casefold()
    shown = [blok.tekst for blok in blokken if isinstance(blok, Alinea) and blok.soort in ("kopregel", "voetregel")]
    names = [_property(package, f"{_DC}creator"), _property(package, f"{_CP}lastModifiedBy")]
    return any(name.casefold() != company and names_a_person(name, shown) for name in names)


def tables_without_heads(blokken: Sequence[Blok]) -> int:
    """How many tables have no row that is marked as a repeated header."""
    return sum(isinstance(blok, Tabel) and not blok.kopregels for blok in blokken)


def _property(package: Package, tag: str, kind: str = "core-properties") -> str:
    names = [target for _, found, target in package.relations("") if found == kind and target in package.delen]
    root = package.xml(names[0]) if names else None
    return (root.findtext(tag) or "").strip() if root is not None else ""
