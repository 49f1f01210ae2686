"""What a page of a PDF is made of, once pdfium has read it: glyphs, ruling lines and pictures, upright from the top left."""

from dataclasses import dataclass, field
from typing import NamedTuple


class Box(NamedTuple):
    """A rectangle; ``x0 <= x1`` and ``y0 <= y1``."""

    x0: float
    y0: float
    x1: float
    y1: float

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies in it."""
        return self.x0 <= x <= self.x1 and self.y0 <= y <= self.y1


class Glyph(NamedTuple):
    """One letter: ``y`` is its baseline, ``size`` the height of the type as shown."""

    text: str
    x0: float
    x1: float
    y: float
    size: float
    bold: bool


class Rule(NamedTuple):
    """A ruling line: at ``at`` (y if it lies, x if it stands), from ``start`` to ``end``."""

    at: float
    start: float
    end: float


@dataclass(slots=True)
class Layer:
    """The text of a page that runs in one direction, turned upright, with its rules and filled areas turned along."""

    glyphs: list[Glyph] = field(default_factory=list)
    lying: list[Rule] = field(default_factory=list)
    standing: list[Rule] = field(default_factory=list)
    fills: list[Box] = field(default_factory=list)


@dataclass(slots=True)
class RawPage:
    """A page as drawn. ``layers``: the main direction of reading first. ``hidden``: words in the file that are not to be seen.

    ``unknown``: letters of which the file does not say which letter they are. ``crowded``: more on it than is looked at.
    ``damaged``: it could not be opened, so that nothing of it was read.
    """

    number: int
    height: float
    layers: list[Layer]
    hidden: list[str] = field(default_factory=list)
    askew: str = ""
    pictures: int = 0
    scan: bool = False
    unknown: int = 0
    remarks: list[str] = field(default_factory=list)
    fields: int = 0
    crowded: bool = False
    damaged: bool = False


class Segment(NamedTuple):
    """Words on one line without a wide gap. ``word_end``: where the first word ends; ``marks``: footnote marks (offset, mark)."""

    text: str
    x0: float
    x1: float
    y: float
    size: float
    bold: bool
    word_end: float
    marks: tuple[tuple[int, str], ...] = ()
    raised: str = ""


Row = list[Segment]


class Line(NamedTuple):
    """A line of text: ``left`` and ``right`` are the edges of its column; ``beside``: that column stands beside another."""

    row: Row
    left: float
    right: float
    beside: bool = False

    @property
    def y(self) -> float:
        """The baseline."""
        return self.row[0].y


@dataclass(slots=True)
class Grille:
    """A table as found on a page. ``cells``: rows of texts; a merged cell shows its text again at each place in ``repeats``.

    ``bands``: where its columns start and end, to see whether it goes on at the next page; ``heads``: rows repeated there;
    ``foot``: the baseline of its last line and the widest step between its lines, if it has no ruling lines;
    ``loose``: it may be the rest of the table at the page before.
    """

    cells: list[list[str]]
    repeats: set[tuple[int, int]]
    bands: list[tuple[float, float]]
    heads: int = 0
    foot: tuple[float, float] = (0.0, 0.0)
    loose: bool = False


Item = Line | Grille
