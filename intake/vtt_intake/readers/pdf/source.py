"""One page of a PDF as upright letters and rules, with what is hidden, askew or a remark set apart."""

import ctypes
import math
from collections import Counter
from typing import Any, NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as pdf

from vtt_intake.readers.limits import MOST_ANNOTATIONS, MOST_FILLS, MOST_LETTERS
from vtt_intake.readers.pdf.drawing import Drawing, Fill, Style, address, around, drawing
from vtt_intake.readers.pdf.shapes import Box, Glyph, Layer, RawPage, Rule

_SEEN = Style(False, True, (0, 0, 0), 1 << 30)
_NO_REMARK = (pdf.FPDF_ANNOT_LINK, pdf.FPDF_ANNOT_POPUP, pdf.FPDF_ANNOT_WIDGET, pdf.FPDF_ANNOT_XFAWIDGET, pdf.FPDF_ANNOT_REDACT)
_HYPHENS = {0x02: "-", 0xAD: "-", 0xA0: " ", 0x2002: " ", 0x2003: " ", 0x2009: " ", 0x202F: " ", 0x2011: "-"}
_SMALLEST = 1.5
_DARK, _WHITE = 70, 250


class _Letter(NamedTuple):
    """A letter in the coordinates of pdfium: ``x`` and ``y`` of its baseline, ``x0`` to ``y1`` around it."""

    text: str
    x0: float
    y0: float
    x1: float
    y1: float
    x: float
    y: float
    size: float
    angle: int | None
    style: Style


def read_page(document: Any, index: int) -> RawPage:
    """Read page ``index`` (from 0) and close it again. One that pdfium cannot open is ``damaged``."""
    try:
        return _read(document[index], index + 1)
    except pdfium.PdfiumError:
        return RawPage(index + 1, 0.0, [], damaged=True)


def _read(page: Any, number: int) -> RawPage:
    try:
        text = page.get_textpage()
        try:
            drawn = drawing(page)
            letters, unknown = _letters(text, drawn)
        finally:
            text.close()
        frame = Box(*page.get_cropbox())
        remarks, redacted, fields = _annotations(page)
        return _sorted_out(number, frame, letters, unknown, drawn, redacted, remarks, fields)
    finally:
        page.close()


def _sorted_out(number: int, frame: Box, letters: list[_Letter], unknown: int, drawn: Drawing, redacted: list[Box],
                remarks: list[str], fields: int) -> RawPage:
    area = (frame.x1 - frame.x0) * (frame.y1 - frame.y0)
    scan = any((p.x1 - p.x0) * (p.y1 - p.y0) > 0.6 * area for p in drawn.pictures)
    covers = [*drawn.fills[:MOST_FILLS], *(Fill(box, (0, 0, 0), 1 << 31) for box in redacted)]
    suspects: dict[int, bool] = {}
    visible, hidden, askew = [], [], []
    for letter in letters:
        if letter is _BLANK:
            continue
        order = letter.style.order
        if order not in suspects:
            suspects[order] = _suspect(letter.style, covers)
        if letter.text != " " and (not _inside(letter, frame) or (suspects[order] and _unseen(letter, covers, scan))):
            hidden.append(letter)
        elif letter.angle is None:
            askew.append(letter)
        else:
            visible.append(letter)
    angles = Counter(letter.angle for letter in visible if letter.text != " ").most_common()
    main = angles[0][0] if angles else 0
    layers = [_layer([x for x in visible if x.angle == angle], angle or 0, frame, drawn) for angle, _ in angles]
    crowded = not drawn.complete or len(letters) >= MOST_LETTERS or len(drawn.fills) > MOST_FILLS
    height = frame.y1 - frame.y0 if main in (0, 180) else frame.x1 - frame.x0
    return RawPage(number, height, layers, _words(hidden, letters), "".join(x.text for x in askew).strip(), len(drawn.pictures),
                   scan, unknown, remarks, fields, crowded)


_BLANK = _Letter(" ", 0, 0, 0, 0, 0, 0, 0, 0, _SEEN)


def _letters(text: Any, drawn: Drawing) -> tuple[list[_Letter], int]:
    """All letters in the order of the file, ``_BLANK`` where pdfium makes up a blank or line end; and how many are unknown."""
    page, box, matrix, x, y = text.raw, pdf.FS_RECTF(), pdf.FS_MATRIX(), ctypes.c_double(), ctypes.c_double()
    found: list[_Letter] = []
    unknown, last, scale, style = 0, 0, 1.0, _SEEN
    turn: int | None = 0
    for i in range(min(pdf.FPDFText_CountChars(page), MOST_LETTERS)):
        item = pdf.FPDFText_GetTextObject(page, i)
        if not item:
            found.append(_BLANK)
            continue
        key = address(item)
        if key != last:
            last, style = key, drawn.styles.get(key, _SEEN)
            pdf.FPDFText_GetMatrix(page, i, matrix)
            angle = round(math.degrees(math.atan2(matrix.b, matrix.a)))
            turn = next((t for t in (0, 90, 180, 270) if abs((angle - t + 180) % 360 - 180) <= 4), None)
            scale = pdf.FPDFText_GetFontSize(page, i) * math.hypot(matrix.c, matrix.d)
        pdf.FPDFText_GetLooseCharBox(page, i, box)
        pdf.FPDFText_GetCharOrigin(page, i, x, y)
        shown = _shown(pdf.FPDFText_GetUnicode(page, i))
        unknown += shown == "�"
        found.append(_Letter(shown, box.left, box.bottom, box.right, box.top, x.value, y.value, scale, turn, style))
    return found, unknown


def _shown(code: int) -> str:
    if code in _HYPHENS:
        return _HYPHENS[code]
    if 0xF000 <= code <= 0xF0FF:
        return "•"
    if code < 0x20:
        return " "
    return "�" if 0xD800 <= code <= 0xDFFF or 0xE000 <= code <= 0xF8FF or code >= 0xFFFE else chr(code)


def _inside(letter: _Letter, frame: Box) -> bool:
    """Whether a letter lies on the page and is large enough to read."""
    return (letter.size >= _SMALLEST and frame.x0 <= letter.x0 and letter.x1 <= frame.x1 + letter.size
            and frame.y0 <= letter.y <= frame.y1)


def _suspect(style: Style, fills: list[Fill]) -> bool:
    """Whether text in this manner may be hidden somewhere, so that each letter must be looked at."""
    return (not style.seen or min(style.colour) >= _WHITE - 8
            or any(fill.order > style.order and _covers(fill) for fill in fills)
            or any(fill.order < style.order and fill.colour is not None and _alike(fill.colour, style.colour) for fill in fills))


def _covers(fill: Fill) -> bool:
    return fill.colour is not None and (max(fill.colour) < _DARK or min(fill.colour) >= _WHITE)


def _alike(one: tuple[int, int, int], other: tuple[int, int, int]) -> bool:
    return all(abs(a - b) <= 8 for a, b in zip(one, other))


def _unseen(letter: _Letter, fills: list[Fill], scan: bool) -> bool:
    """Whether a letter is drawn invisibly (words under a scan are not hidden), under a fill, or in the colour of its ground."""
    style = letter.style
    if not style.seen:
        return not scan
    x, y = (letter.x0 + letter.x1) / 2, (letter.y0 + letter.y1) / 2
    here = [fill for fill in fills if fill.box.holds(x, y)]
    if any(fill.order > style.order and _covers(fill) for fill in here):
        return True
    under = max((fill for fill in here if fill.order < style.order), key=lambda fill: fill.order, default=None)
    ground = (255, 255, 255) if under is None else under.colour
    return ground is not None and _alike(ground, style.colour)


def _words(hidden: list[_Letter], letters: list[_Letter]) -> list[str]:
    if not hidden:
        return []
    marked = {id(letter) for letter in hidden}
    text = "".join(x.text if id(x) in marked else " " if not x.text.strip() else "\n" for x in letters)
    return [" ".join(part.split()) for part in text.split("\n") if part.strip()]


def _layer(letters: list[_Letter], angle: int, frame: Box, drawn: Drawing) -> Layer:
    layer = Layer()
    for letter in letters:
        start, end, y = _upright(letter, angle, frame)
        layer.glyphs.append(Glyph(letter.text, start, end, y, letter.size, letter.style.bold))
    layer.fills = [_turned_box(fill.box, angle, frame) for fill in drawn.fills if fill.colour is not None]
    for line in drawn.lines:
        box = _turned_box(line, angle, frame)
        if box.x1 - box.x0 > box.y1 - box.y0:
            layer.lying.append(Rule((box.y0 + box.y1) / 2, box.x0, box.x1))
        else:
            layer.standing.append(Rule((box.x0 + box.x1) / 2, box.y0, box.y1))
    return layer


def _upright(letter: _Letter, angle: int, frame: Box) -> tuple[float, float, float]:
    """Where a letter starts and ends on its line, and its baseline, once the page is turned upright."""
    if angle == 0:
        return letter.x0 - frame.x0, letter.x1 - frame.x0, frame.y1 - letter.y
    if angle == 90:
        return letter.y0 - frame.y0, letter.y1 - frame.y0, letter.x - frame.x0
    if angle == 180:
        return frame.x1 - letter.x1, frame.x1 - letter.x0, letter.y - frame.y0
    return frame.y1 - letter.y1, frame.y1 - letter.y0, frame.x1 - letter.x


def _turned(x: float, y: float, angle: int, frame: Box) -> tuple[float, float]:
    if angle == 0:
        return x - frame.x0, frame.y1 - y
    if angle == 90:
        return y - frame.y0, x - frame.x0
    if angle == 180:
        return frame.x1 - x, y - frame.y0
    return frame.y1 - y, frame.x1 - x


def _turned_box(box: Box, angle: int, frame: Box) -> Box:
    return around([_turned(box.x0, box.y0, angle, frame), _turned(box.x1, box.y1, angle, frame)])


def _annotations(page: Any) -> tuple[list[str], list[Box], int]:
    remarks, redacted, fields = [], [], 0
    for i in range(min(pdf.FPDFPage_GetAnnotCount(page), MOST_ANNOTATIONS)):
        item = pdf.FPDFPage_GetAnnot(page, i)
        kind = pdf.FPDFAnnot_GetSubtype(item)
        if kind == pdf.FPDF_ANNOT_REDACT:
            box = pdf.FS_RECTF()
            pdf.FPDFAnnot_GetRect(item, box)
            redacted.append(Box(box.left, min(box.bottom, box.top), box.right, max(box.bottom, box.top)))
        elif kind not in _NO_REMARK:
            words = _string(item, b"Contents")
            if words or kind in (pdf.FPDF_ANNOT_TEXT, pdf.FPDF_ANNOT_FREETEXT):
                remarks.append(words)
        fields += kind == pdf.FPDF_ANNOT_WIDGET and bool(_string(item, b"V"))
        pdf.FPDFPage_CloseAnnot(item)
    return remarks, redacted, fields


def _string(item: Any, key: bytes) -> str:
    size = pdf.FPDFAnnot_GetStringValue(item, key, None, 0)
    if size <= 2:
        return ""
    buffer = ctypes.create_string_buffer(size)
    pdf.FPDFAnnot_GetStringValue(item, key, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), size)
    return " ".join(buffer.raw[:size - 2].decode("utf-16-le", "replace").split())


def open_pdf(content: bytes) -> Any:
    """Open a PDF.

    Raises:
        pypdfium2.PdfiumError: it is damaged, or asks for a password (``err_code`` FPDF_ERR_PASSWORD).
    """
    return pdfium.PdfDocument(content)
