"""Text that stands in a Word file and that nobody sees: hidden, white on white, or black under black."""

from functools import cached_property

from lxml import etree

from vtt_intake.readers.word_package import W, val
from vtt_intake.readers.word_places import TBL, TC, P
from vtt_intake.readers.word_styles import Styles

_BOX = f"{W}txbxContent"
_DOCUMENT = f"{W}document"
_ANCHOR = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}anchor"


class Zicht:
    """What of a document (``document`` is the root of its text) is seen."""

    def __init__(self, styles: Styles, document: etree._Element) -> None:
        self._styles = styles
        self._document = document

    def is_hidden(self, run: etree._Element) -> bool:
        """Whether the text of a run is not seen.

        Only what is certain counts: a colour against a background that the file names itself. Text in a text box, in a table
        whose style colours cells, on a coloured page or over a picture is taken as seen. Text in the automatic colour turns
        white on black shading, so it is seen; under a black marker it is taken as covered.
        """
        paragraph = next(run.iterancestors(P), None)
        style = self._styles.of(paragraph) if paragraph is not None else ""
        if self._styles.is_on(run, style, "vanish"):
            return True
        tone = _tone(_value(self._styles.run_part(run, style, "color")))
        marker = _value(self._styles.run_part(run, style, "highlight"))
        if marker and marker != "none":
            return (marker == "black" and tone != "light") or (marker == "white" and tone == "light")
        return bool(tone) and self._background(run, style, paragraph) == tone

    def _background(self, run: etree._Element, style: str, paragraph: etree._Element | None) -> str:
        """``light``, ``dark``, or nothing where another colour stands or the background is not certain."""
        shades = [self._styles.run_part(run, style, "shd")]
        if paragraph is not None:
            shades.append(self._styles.paragraph_part(paragraph, "shd")[0])
        for above in run.iterancestors(TC, TBL, _BOX, _DOCUMENT):
            shades.append(above.find(f"{W}tcPr/{W}shd" if above.tag == TC else f"{W}tblPr/{W}shd"))
            fill = next((fill for shade in shades if (fill := _fill(shade))), "")
            if fill:
                return _tone(fill)
            if above.tag == _BOX or (above.tag == TBL and self._styles.is_shaded(val(above.find(f"{W}tblPr"), "tblStyle"))):
                return ""
            if above.tag == _DOCUMENT:
                return "" if self._is_covered else "light"
        return ""

    @cached_property
    def _is_covered(self) -> bool:
        """Whether the page has a colour of its own, or pictures that lie behind the text."""
        return self._document.find(f"{W}background") is not None or any(
            item.get("behindDoc") in ("1", "true") for item in self._document.iter(_ANCHOR))


def _fill(shade: etree._Element | None) -> str:
    """The colour of a shading; empty if it names none, ``?`` for a pattern."""
    if shade is None:
        return ""
    pattern = shade.get(f"{W}val", "clear")
    colour = shade.get(f"{W}color", "auto") if pattern == "solid" else shade.get(f"{W}fill", "auto")
    return "?" if pattern not in ("clear", "nil", "solid") else "" if colour == "auto" else colour


def _tone(colour: str) -> str:
    if len(colour) != 6 or any(sign not in "0123456789abcdefABCDEF" for sign in colour):
        return ""
    parts = [int(colour[i:i + 2], 16) for i in (0, 2, 4)]
    return "light" if min(parts) >= 0xF8 else "dark" if max(parts) <= 0x10 else ""


def _value(element: etree._Element | None) -> str:
    return element.get(f"{W}val", "") if element is not None else ""
