"""The inside of a paragraph: its runs as they are shown, with tracked changes taken as accepted."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from lxml import etree

from vtt_intake.readers.word_package import W
from vtt_intake.readers.word_places import R

Stuksoort = Literal["tekst", "noot", "vak", "veld"]
TEXT = f"{W}t"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_SKIP = frozenset(f"{W}{name}" for name in ("del", "moveFrom", "pPr", "rPr", "sdtPr", "sdtEndPr", "instrText", "delText"))
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_SIGNS = {f"{W}tab": "\t", f"{W}ptab": "\t", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}
_SHOWN = {ord(sign): " " for sign in "\t\n\r\u00a0\u2007\u2009\u202f"} | {0x2011: "-"} | {
    ord(sign): "" for sign in "\u00ad\u200b\u2060\ufeff"}
_SYMBOLS = {"F0B7": "•", "F0A7": "•", "F0E0": "→", "F0E8": "→", "F0FC": "✓", "F0FE": "☒", "F0A8": "☐", "F06F": "☐", "F0B3": "≥",
            "F0A3": "≤", "F0B1": "±", "F0B0": "°", "F0B4": "×"}


class Stuk(NamedTuple):
    """A piece of a paragraph: text as shown, the mark of a note, a text box, or the end of a field. ``node`` is its element.

    ``run`` is the run that holds it. ``veld``: the name of the field that the text is the result of (``PAGE``), if any.
    """

    soort: Stuksoort
    tekst: str
    run: etree._Element
    node: etree._Element
    veld: str = ""


class _Veld:
    """A field that has begun: its instruction, and whether its result has begun."""

    def __init__(self) -> None:
        self.code, self.result = "", False

    @property
    def name(self) -> str:
        return (self.code.split() or [""])[0].upper()


def shown(text: str) -> str:
    """Text of a file as we keep it, sign by sign: hard and narrow blanks become a blank, soft hyphens nothing."""
    return text.translate(_SHOWN)


def pieces(paragraph: etree._Element) -> Iterator[Stuk]:
    """The pieces of a paragraph in order. Text that is deleted, moved away or the instruction of a field is left out."""
    yield from _inside(paragraph, [])


def _inside(element: etree._Element, fields: list[_Veld]) -> Iterator[Stuk]:
    for child in element:
        if child.tag in _SKIP:
            continue
        if child.tag == R:
            yield from _run(child, fields)
        elif child.tag == f"{W}fldSimple":
            field = _Veld()
            field.code, field.result = child.get(f"{W}instr", ""), True
            yield from _inside(child, [*fields, field])
            run = next(child.iter(R), child)
            yield Stuk("veld", "", run, child, field.name)
        elif child.tag == f"{_MC}AlternateContent":
            yield from _inside(_chosen(child), fields)
        elif child.tag == _MATH:
            yield Stuk("tekst", shown(child.text or ""), element, child)
        else:
            yield from _inside(child, fields)


def _run(run: etree._Element, fields: list[_Veld]) -> Iterator[Stuk]:
    custom = False
    for child in _run_children(run):
        if child.tag == f"{W}fldChar":
            yield from _field(child, run, fields)
        elif child.tag == f"{W}instrText" and fields:
            fields[-1].code += child.text or ""
        elif not all(field.result for field in fields):
            continue
        elif child.tag in (f"{W}footnoteReference", f"{W}endnoteReference"):
            custom = child.get(f"{W}customMarkFollows") in ("1", "true", "on")
            yield Stuk("noot", "", run, child)
        elif child.tag in (f"{W}drawing", f"{W}pict", f"{W}object"):
            yield from (Stuk("vak", "", run, box) for box in text_boxes(child))
        elif (text := sign(child)) and not custom:
            yield Stuk("tekst", text, run, child, fields[-1].name if fields else "")


def _run_children(element: etree._Element) -> Iterator[etree._Element]:
    for child in element:
        if child.tag == f"{_MC}AlternateContent":
            yield from _run_children(_chosen(child))
        elif child.tag != f"{W}rPr":
            yield child


def _field(mark: etree._Element, run: etree._Element, fields: list[_Veld]) -> Iterator[Stuk]:
    kind = mark.get(f"{W}fldCharType")
    if kind == "begin":
        fields.append(_Veld())
    elif kind == "separate" and fields:
        fields[-1].result = True
    elif kind == "end" and fields:
        yield Stuk("veld", "", run, mark, fields.pop().name)


def sign(child: etree._Element) -> str:
    """What a part of a run shows: the text of ``w:t``, a tab, a line break or a symbol; nothing for what shows no text."""
    if child.tag == TEXT:
        return shown(child.text or "")
    if child.tag == f"{W}br":
        return "\n" if child.get(f"{W}type", "textWrapping") == "textWrapping" else " "
    if child.tag == f"{W}sym":
        code = child.get(f"{W}char", "").upper()
        return _SYMBOLS.get(code, "□")
    return _SIGNS.get(str(child.tag), "")


def text_boxes(element: etree._Element) -> Iterator[etree._Element]:
    """The contents of text boxes in a drawing, the outermost only and each once (Word writes many of them twice)."""
    for child in element:
        if child.tag == f"{W}txbxContent":
            yield child
        elif child.tag == f"{_MC}AlternateContent":
            yield from text_boxes(_chosen(child))
        else:
            yield from text_boxes(child)


def _chosen(alternatives: etree._Element) -> etree._Element:
    """The first form of a piece that is written in several forms."""
    choice = alternatives.find(f"{_MC}Choice")
    return choice if choice is not None else alternatives
