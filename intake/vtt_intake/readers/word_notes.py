"""Footnotes and endnotes with the marks they show, and headers and footers."""

from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from vtt_intake.form import Alinea, Alineasoort, Plek
from vtt_intake.readers.word_numbers import format_number
from vtt_intake.readers.word_package import R_ID, Package, W, val
from vtt_intake.readers.word_places import P, R, note_marks
from vtt_intake.readers.word_styles import is_on
from vtt_intake.readers.word_text import Woordlezer


class Nootmerk(NamedTuple):
    """A note: the element of its mark in the text, the mark as shown, whether it is an endnote, and its identifier."""

    element: etree._Element
    merk: str
    eindnoot: bool
    id: str


def note_list(package: Package, document: etree._Element) -> list[Nootmerk]:
    """The notes in the order of their marks, numbered as Word shows them.

    Start, form and restart per section come from the section, else from the settings. A restart on every page cannot be
    known from the file; such notes are numbered on.
    """
    settings = package.related("settings")
    sections = [item for item in document.iter(f"{W}sectPr") if next(item.iterancestors(f"{W}sectPrChange"), None) is None]
    ends, at, ended = set(sections), 0, False
    counts: dict[str, int] = {}
    found = []
    marks = set(note_marks(document))
    for element in document.iter(f"{W}footnoteReference", f"{W}endnoteReference", f"{W}sectPr", P):
        if element in ends:
            ended = True  # with the paragraph that holds it
        elif element.tag == P and ended:
            at, ended = at + 1, False
            counts = {name: count for name, count in counts.items()
                      if _setting(sections, at, settings, name, "numRestart") != "eachSect"}
        if element not in marks:
            continue
        name = "footnotePr" if element.tag == f"{W}footnoteReference" else "endnotePr"
        own = element.get(f"{W}customMarkFollows") in ("1", "true", "on")
        form = _setting(sections, at, settings, name, "numFmt") or ("decimal" if name == "footnotePr" else "lowerRoman")
        if not own:
            start = _setting(sections, at, settings, name, "numStart")
            counts[name] = counts[name] + 1 if name in counts else int(start) if start.isdecimal() and len(start) < 6 else 1
        mark = _own_mark(element) if own else format_number(counts[name], form)
        found.append(Nootmerk(element, mark, name == "endnotePr", element.get(f"{W}id", "")))
    return found


def _setting(sections: list[etree._Element], at: int, settings: etree._Element | None, name: str, part: str) -> str:
    """A setting of notes: of the section (number ``at``), else of the file."""
    own = val(sections[at].find(f"{W}{name}"), part) if at < len(sections) else ""
    return own or (val(settings.find(f"{W}{name}"), part) if settings is not None else "")


def _own_mark(reference: etree._Element) -> str:
    run = next(reference.iterancestors(R), None)
    return "".join(item.text or "" for item in run.iter(f"{W}t")).strip() if run is not None else ""


def read_notes(package: Package, notes: list[Nootmerk], document: str, lezer: Woordlezer) -> Iterator[Alinea]:
    """The texts of the notes, each with its mark as number and the place ``v<n>``."""
    roots = {False: package.related("footnotes"), True: package.related("endnotes")}
    texts = {(end, item.get(f"{W}id", "")): item for end, root in roots.items() if root is not None
             for item in root.iter(f"{W}endnote" if end else f"{W}footnote")}
    for n, note in enumerate(notes, 1):
        item = texts.get((note.eindnoot, note.id))
        plek = Plek(document, f"v{n}")
        text = "\n".join(lezer.lines(item, plek, [])) if item is not None else ""
        yield Alinea(text, plek, "voetnoot", nummer=note.merk)


def header_parts(package: Package, document: etree._Element) -> list[tuple[Alineasoort, etree._Element]]:
    """The headers and then the footers that are shown somewhere, each part once."""
    names = {key: name for key, _, name in package.relations(package.main)}
    settings = package.related("settings")
    even = is_on(settings, "evenAndOddHeaders")
    found: dict[str, Alineasoort] = {}
    kinds: tuple[tuple[str, Alineasoort], ...] = (("headerReference", "kopregel"), ("footerReference", "voetregel"))
    for tag, kind in kinds:
        for reference in document.iter(f"{W}{tag}"):
            section, page = reference.getparent(), reference.get(f"{W}type", "default")
            name = names.get(reference.get(R_ID, ""), "")
            if name in package.delen and (page == "default" or (even if page == "even" else is_on(section, "titlePg"))):
                found.setdefault(name, kind)
    return [(kind, package.xml(name)) for name, kind in found.items()]


def read_headers(parts: list[tuple[Alineasoort, etree._Element]], document: str, lezer: Woordlezer) -> Iterator[Alinea]:
    """The lines of headers (places ``h<n>``) and footers (``f<n>``), each text once, without the numbers of pages."""
    seen: set[str] = set()
    for n, (kind, root) in enumerate(parts, 1):
        plek = Plek(document, f"{'h' if kind == 'kopregel' else 'f'}{n}")
        boxes: list[etree._Element] = []
        lines = list(lezer.lines(root, plek, boxes))
        for box in boxes:
            lines += lezer.lines(box, plek, [])
        for line in lines:
            if line not in seen:
                seen.add(line)
                yield Alinea(line, plek, kind)


