"""From lines to paragraphs: where one ends, what is a heading or a point, and words cut at the end of a line."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from vtt_intake.form import Noot
from vtt_intake.readers.marks import BULLETS, follows
from vtt_intake.readers.pdf.lines import joined
from vtt_intake.readers.pdf.shapes import Line, Segment

_MARKED = re.compile(rf"^(?P<mark>[{re.escape(BULLETS)}]|\(?(?:\d{{1,3}}|[a-zA-Z]|[ivx]{{1,5}})[.)]|\d{{1,2}}(?:\.\d{{1,2}})+\.?)"
                     r"\s+(?P<rest>\S.*)$", re.DOTALL)
_END = re.compile(r"[.:;!?]['\"’”)]?$")


@dataclass(slots=True)
class Text:
    """A paragraph while it is read, from its ``first`` line to its ``last``. ``mark``: the number or bullet before it."""

    page: int
    first: Segment
    last: Line
    text: str
    mark: str = ""
    noten: list[Noot] = field(default_factory=list)
    lines: int = 1
    bold: bool = False


@dataclass(slots=True)
class Manner:
    """How a document is set: the size of its text, the distance between lines per size, its right edge, and its words."""

    body: float = 10.0
    pitch: dict[float, float] = field(default_factory=dict)
    words: set[str] = field(default_factory=set)
    edge: dict[tuple[float, bool], float] = field(default_factory=dict)

    def right(self, line: Line) -> float:
        """The right edge of the text of a line: that of all columns that start where its column starts."""
        return max(line.right, self.edge.get(_column(line), 0.0))


def manner_of(lines: Iterable[Line]) -> Manner:
    """Measure how a document is set."""
    manner = Manner()
    sizes: Counter[float] = Counter()
    steps: dict[float, Counter[float]] = {}
    before: Line | None = None
    for line in lines:
        row = joined(line.row)
        sizes[half(row.size)] += len(row.text)
        manner.words.update(word.lower() for word in re.findall(r"[\w-]+", row.text)[:-1])
        manner.edge[_column(line)] = max(manner.edge.get(_column(line), 0.0), row.x1)
        if before is not None and before.left == line.left and half(before.row[0].size) == half(row.size):
            step = half(line.y - before.y)
            if 0.9 * row.size < step < 2.2 * row.size:
                steps.setdefault(half(row.size), Counter())[step] += 1
        before = line
    manner.body = sizes.most_common(1)[0][0] if sizes else 10.0
    for size, found in steps.items():
        most = found.most_common(1)[0][1]
        manner.pitch[size] = min(step for step, times in found.items() if 4 * times >= most)
    return manner


def half(size: float) -> float:
    """A length rounded to half a point."""
    return round(size * 2) / 2


def _column(line: Line) -> tuple[float, bool]:
    return round(line.left / 12) * 12.0, line.beside


def mark_of(text: str) -> tuple[str, str]:
    """The number or bullet at the start of a text, and the rest."""
    found = _MARKED.match(text)
    return (found["mark"], found["rest"]) if found else ("", text)


def paragraphs(lines: Iterable[tuple[int, Line]], manner: Manner) -> Iterable[Text]:
    """Join lines (with their page) to paragraphs."""
    text: Text | None = None
    numbers: list[str] = []
    for page, line in lines:
        row = joined(line.row)
        fresh = text is None or _apart(text, line, row, page, manner)
        mark, rest = mark_of(row.text)
        if mark and _is_point(mark, line, fresh, text, numbers):
            if text is not None:
                yield text
            text = _start(page, line, row, mark, rest)
            numbers = [*numbers[-8:], mark]
        elif fresh or text is None:
            if text is not None:
                yield text
            text = _start(page, line, row, "", row.text)
        else:
            _add(text, line, row, manner)
    if text is not None:
        yield text


def _start(page: int, line: Line, row: Segment, mark: str, rest: str) -> Text:
    shift = len(row.text) - len(rest)
    noten = [Noot(at - shift, shown) for at, shown in row.marks if at >= shift]
    return Text(page, row, line, rest, mark, noten, bold=row.bold)


def _is_point(mark: str, line: Line, fresh: bool, before: Text | None, numbers: list[str]) -> bool:
    """Whether a number or bullet starts a point, or is a word of the running text."""
    set_apart = len(line.row) > 1 and line.row[0].text == mark
    if re.match(r"^\d{1,2}(?:\.\d)", mark):
        return set_apart
    beside = before is not None and abs(before.first.x0 - line.row[0].x0) < 2
    if set_apart or (before is not None and beside and before.mark and _kin(before.mark, mark)):
        return True
    if mark in BULLETS:
        return fresh
    return fresh or ((_END.search(before.text) is not None if before else True) and any(follows(old, mark) for old in numbers))


def _kin(one: str, other: str) -> bool:
    return (one in BULLETS and one == other) or follows(one, other)


def _apart(text: Text, line: Line, row: Segment, page: int, manner: Manner) -> bool:
    """Whether a line starts a new paragraph."""
    last = joined(text.last.row)
    if abs(last.size - row.size) > 0.4 or (last.bold and not row.bold and text.bold and _fits(last, row, text.last, manner, 0.5)):
        return True
    if not last.bold and row.bold and _fits(last, row, text.last, manner, 0.5):
        return True
    ended = _END.search(text.text) is not None
    if _cut_off(text.text, row.text) and 0 < line.y - text.last.y < 1.6 * row.size:
        return False
    if page != text.page + (text.last.y > line.y and page != text.page) or line.y < text.last.y or line.left != text.last.left:
        full = not _fits(last, row, text.last, manner, 0.5)
        return not (full and (not ended or row.text[:1].islower()))
    pitch = manner.pitch.get(half(row.size), 1.2 * row.size)
    if line.y - text.last.y > 1.22 * pitch + 0.5:
        return True
    if not text.mark and (row.x0 > last.x0 + 3 or (text.lines > 1 and row.x0 < last.x0 - 3)):
        return True
    if text.mark and row.x0 < text.first.x0 - 3:
        return True
    return _fits(last, row, text.last, manner, 1.0 if ended else 4.0)


def _cut_off(before: str, after: str) -> bool:
    """Whether a word is cut at the end of a line."""
    return len(before) > 2 and before[-1] == "-" and before[-2].isalpha() and after[:1].islower()


def _fits(last: Segment, row: Segment, line: Line, manner: Manner, slack: float) -> bool:
    """Whether the first word of a line would have fitted on the line before, with room to spare: then the break was meant."""
    word = row.word_end - row.x0
    return last.x1 + 0.25 * row.size + word < manner.right(line) - slack * row.size


def _add(text: Text, line: Line, row: Segment, manner: Manner) -> None:
    glue, cut = _glue(text.text, row.text, manner)
    if cut:
        text.text = text.text[:-1]
    shift = len(text.text) + len(glue)
    text.text += glue + row.text
    text.noten += [Noot(shift + at, mark) for at, mark in row.marks]
    text.lines += 1
    text.last = line
    text.bold = text.bold and row.bold


def _glue(before: str, after: str, manner: Manner) -> tuple[str, bool]:
    """What comes between two lines, and whether the hyphen at the end of the first goes."""
    if not before.endswith("-") or len(before) < 3 or not before[-2].isalnum():
        return ("" if before.endswith("/") else " "), False
    head = re.findall(r"[\w-]+$", before)[0][:-1]
    tail = re.findall(r"^[\w-]*", after)[0]
    if not _cut_off(before, after):
        return ("" if tail[:1].isdigit() or tail[:1].isupper() else " "), False
    if tail in ("en", "of", "dan", "noch", "als", "tot"):
        return " ", False
    if not head.islower():
        return "", False
    whole = head + tail
    return "", f"{head}-{tail}" not in manner.words or whole in manner.words
