"""The objects that pdfium finds on a page: ruling lines, filled areas, pictures, and the look of each piece of text."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, NamedTuple

import pypdfium2.raw as pdf

from vtt_intake.readers.limits import MOST_OBJECTS, MOST_SEGMENTS
from vtt_intake.readers.pdf.shapes import Box

_THIN = 2.5
_BOLD = ("bold", "black", "heavy", "demi")


class Fill(NamedTuple):
    """An area painted in one colour (0-255 each); ``order`` is its turn in painting. A picture has no colour."""

    box: Box
    colour: tuple[int, int, int] | None
    order: int


class Style(NamedTuple):
    """How a piece of text looks. ``seen`` is False if it is drawn invisibly."""

    bold: bool
    seen: bool
    colour: tuple[int, int, int]
    order: int


@dataclass(slots=True)
class Drawing:
    """All that is drawn on a page besides letters, in the coordinates of pdfium. ``lines``: the boxes of straight strokes."""

    lines: list[Box] = field(default_factory=list)
    fills: list[Fill] = field(default_factory=list)
    styles: dict[int, Style] = field(default_factory=dict)
    pictures: list[Box] = field(default_factory=list)
    complete: bool = True


Matrix = tuple[float, float, float, float, float, float]
_SAME: Matrix = (1, 0, 0, 1, 0, 0)


def drawing(page: Any) -> Drawing:
    """Go through the objects of a page in the order of painting."""
    found, fonts = Drawing(), dict[int, bool]()
    for order, (item, matrix) in enumerate(_objects(page, _SAME, 0)):
        if order > MOST_OBJECTS:
            found.complete = False
            break
        kind = pdf.FPDFPageObj_GetType(item)
        if kind == pdf.FPDF_PAGEOBJ_TEXT:
            found.styles[address(item)] = _style(item, order, fonts)
        elif kind == pdf.FPDF_PAGEOBJ_PATH:
            _path(item, matrix, order, found)
        elif kind in (pdf.FPDF_PAGEOBJ_IMAGE, pdf.FPDF_PAGEOBJ_SHADING):
            box = _bounds(item, matrix)
            found.fills.append(Fill(box, None, order))
            if kind == pdf.FPDF_PAGEOBJ_IMAGE:
                found.pictures.append(box)
    return found


def address(item: Any) -> int:
    """The identity of an object of pdfium."""
    return ctypes.addressof(item.contents)


def _objects(holder: Any, matrix: Matrix, depth: int) -> Iterator[tuple[Any, Matrix]]:
    count, get = ((pdf.FPDFFormObj_CountObjects, pdf.FPDFFormObj_GetObject) if depth
                  else (pdf.FPDFPage_CountObjects, pdf.FPDFPage_GetObject))
    for i in range(count(holder)):
        item = get(holder, i)
        if pdf.FPDFPageObj_GetType(item) == pdf.FPDF_PAGEOBJ_FORM:
            if depth < 8:
                yield from _objects(item, _times(_matrix(item), matrix), depth + 1)
        else:
            yield item, matrix


def _matrix(item: Any) -> Matrix:
    found = pdf.FS_MATRIX()
    pdf.FPDFPageObj_GetMatrix(item, found)
    return found.a, found.b, found.c, found.d, found.e, found.f


def _times(m: Matrix, n: Matrix) -> Matrix:
    return (m[0] * n[0] + m[1] * n[2], m[0] * n[1] + m[1] * n[3], m[2] * n[0] + m[3] * n[2], m[2] * n[1] + m[3] * n[3],
            m[4] * n[0] + m[5] * n[2] + n[4], m[4] * n[1] + m[5] * n[3] + n[5])


def _at(m: Matrix, x: float, y: float) -> tuple[float, float]:
    return m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]


def around(points: list[tuple[float, float]]) -> Box:
    """The smallest rectangle around points."""
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    return Box(min(xs), min(ys), max(xs), max(ys))


def _bounds(item: Any, matrix: Matrix) -> Box:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    pdf.FPDFPageObj_GetBounds(item, left, bottom, right, top)
    return around([_at(matrix, left.value, bottom.value), _at(matrix, right.value, top.value)])


def _colour(item: Any) -> tuple[tuple[int, int, int], int]:
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not pdf.FPDFPageObj_GetFillColor(item, red, green, blue, alpha):
        return (0, 0, 0), 255
    return (red.value, green.value, blue.value), alpha.value


def _style(item: Any, order: int, fonts: dict[int, bool]) -> Style:
    font = pdf.FPDFTextObj_GetFont(item)
    mode = pdf.FPDFTextObj_GetTextRenderMode(item)
    colour, alpha = _colour(item)
    bold = False
    if font:
        key = address(font)
        if key not in fonts:
            fonts[key] = _is_bold(font)
        bold = fonts[key]
    unseen = mode in (pdf.FPDF_TEXTRENDERMODE_INVISIBLE, pdf.FPDF_TEXTRENDERMODE_CLIP) or alpha == 0
    return Style(bold or mode == pdf.FPDF_TEXTRENDERMODE_FILL_STROKE, not unseen, colour, order)


def _is_bold(font: Any) -> bool:
    name = ctypes.create_string_buffer(200)
    pdf.FPDFFont_GetBaseFontName(font, name, 200)
    plain = name.value.decode("utf-8", "replace").lower()
    return any(word in plain for word in _BOLD)


def _path(item: Any, matrix: Matrix, order: int, found: Drawing) -> None:
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    pdf.FPDFPath_GetDrawMode(item, fill, stroke)
    if not (fill.value or stroke.value):
        return
    colour, alpha = _colour(item)
    for points in _subpaths(item, _times(_matrix(item), matrix)):
        box = around(points)
        thin = box.x1 - box.x0 <= _THIN or box.y1 - box.y0 <= _THIN
        if fill.value and alpha == 255:
            if thin:
                found.lines.append(box)
            elif len(points) <= 6:
                found.fills.append(Fill(box, colour, order))
        if stroke.value:
            found.lines.extend(around([a, b]) for a, b in pairwise(points) if abs(a[0] - b[0]) <= 1 or abs(a[1] - b[1]) <= 1)


def _subpaths(item: Any, matrix: Matrix) -> Iterator[list[tuple[float, float]]]:
    points: list[tuple[float, float]] = []
    x, y = ctypes.c_float(), ctypes.c_float()
    for i in range(min(pdf.FPDFPath_CountSegments(item), MOST_SEGMENTS)):
        part = pdf.FPDFPath_GetPathSegment(item, i)
        pdf.FPDFPathSegment_GetPoint(part, x, y)
        if pdf.FPDFPathSegment_GetType(part) == pdf.FPDF_SEGMENT_MOVETO and points:
            yield points
            points = []
        points.append(_at(matrix, x.value, y.value))
        if pdf.FPDFPathSegment_GetClose(part):
            points.append(points[0])
    if points:
        yield points
