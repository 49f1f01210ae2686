"""Where in a paragraph a quotation stands, and the runs that hold exactly those words."""

import copy
import re
from typing import NamedTuple

from lxml import etree

from vtt_intake.readers.word_hidden import Zicht
from vtt_intake.readers.word_inline import TEXT, pieces, shown
from vtt_intake.readers.word_package import W
from vtt_intake.readers.word_places import R

_HOLDERS = frozenset(f"{W}{name}" for name in (
    "p", "hyperlink", "ins", "moveTo", "sdtContent", "smartTag", "customXml", "fldSimple", "dir", "bdo"))
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


class Span(NamedTuple):
    """The first and the last element of a stretch of text."""

    begin: etree._Element
    end: etree._Element


class _Teken(NamedTuple):
    """A sign that is shown: its run, its element in the run, and its offset in the text of that element."""

    run: etree._Element
    node: etree._Element
    plaats: int


def quoted(paragraph: etree._Element, quotation: str, zicht: Zicht) -> Span | None:
    """The runs with the words of a quotation, split off where needed; None if the words are not there.

    Blanks and line breaks count as one; a whole word goes before a part of one.
    """
    words = r"\s+".join(re.escape(word) for word in shown(quotation).split())
    if not words:
        return None
    signs: list[_Teken] = []
    text = ""
    for piece in pieces(paragraph):
        if piece.soort == "tekst" and not zicht.is_hidden(piece.run):
            raw = piece.node.text or "" if piece.node.tag == TEXT else piece.tekst
            kept = [i for i, sign in enumerate(raw) if shown(sign)]
            signs += [_Teken(piece.run, piece.node, i) for i in kept]
            text += piece.tekst
    match = re.search(rf"(?<!\w){words}(?!\w)", text) or re.search(words, text)
    if match is None:
        return None
    first, last = signs[match.start()], signs[match.end() - 1]
    _split(last.run, last.node, last.plaats + 1)
    begin = _split(first.run, first.node, first.plaats)
    return Span(_outer(begin), _outer(begin if last.run is first.run else last.run))


def _split(run: etree._Element, node: etree._Element, at: int) -> etree._Element:
    """Split a run before a sign and give the run that begins there; the run itself where nothing stands before or after."""
    if run.tag != R or node.getparent() is not run:
        return run
    text = node.text or "" if node.tag == TEXT else "x"
    moved = list(node.itersiblings())
    before = [item for item in node.itersiblings(preceding=True) if item.tag != f"{W}rPr"]
    if (at == 0 and not before) or (at >= len(text) and not moved):
        return run
    new = etree.Element(R, run.attrib)
    properties = run.find(f"{W}rPr")
    if properties is not None:
        new.append(copy.deepcopy(properties))
    if at == 0:
        new.append(node)
    elif at < len(text):
        rest = etree.SubElement(new, TEXT, {_SPACE: "preserve"})
        rest.text, node.text = text[at:], text[:at]
        node.set(_SPACE, "preserve")
    new.extend(moved)
    run.addnext(new)
    return new


def _outer(element: etree._Element) -> etree._Element:
    """The element itself, or what holds it, at a place where marks of comments may stand."""
    while (parent := element.getparent()) is not None and parent.tag not in _HOLDERS:
        element = parent
    return element
