"""Text without markup (.txt) and Markdown (.md): headings, lists and tables as far as the lines show them for certain."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from vtt_intake.form import DAMAGED, Alinea, Blok, Document, Plek, Spoor, Tabel
from vtt_intake.readers.container import as_text
from vtt_intake.readers.damage import damage, is_torn, mend
from vtt_intake.readers.marks import BULLETS, follows, style
from vtt_intake.readers.plain_signs import RAISED, clean
from vtt_intake.readers.plain_tables import is_rule, joined, tabel

_HEAD = re.compile(r"^(#{1,6})\s+(\S.*)$")
_UNDER = re.compile(r"^(=+|-{3,})\s*$")
_POINT = re.compile(r"^(?P<indent>\s*)(?:[-*+•]\s+(?=\(?(?:\d{1,3}|[a-z])[.)]\s))?"
                    r"(?P<mark>[-*+•]|\(?(?:\d{1,3}|[a-z])[.)])\s+(?P<rest>\S.*)$")
_NUMBERED = re.compile(r"^\d{1,2}\.\d{1,2}\.?\s+[A-Z]")
_NOTE = re.compile(r"^(?:\[\^(?P<key>[\w-]+)\]:\s*|(?P<raised>[¹²³⁴⁵⁶⁷⁸⁹⁰]+)\s+)(?P<rest>\S.*)$")
_LABEL = re.compile(r"[A-ZÀ-Ý][\w&./()-]*(?: [\w&./()-]+){0,4}:\s+\S")
_END = re.compile(r"[.:;!?]['\"’”)]?$")
IsKop = Callable[[str], bool]


def read_text(content: bytes, naam: str, id: str, is_kop: IsKop) -> Document:
    """Read Markdown or plain text. ``is_kop`` knows the usual headings of a proposal.

    Places: ``r<n>`` for a paragraph that starts at line n (from 1), ``t<n>/r<n>/k<n>`` for cells. Text torn apart by text
    recognition keeps its words and gets no lists or tables; the trace ``beschadigde tekst`` says so.
    """
    lines = as_text(content).replace("\f", "\n").splitlines()
    torn = is_torn(lines)
    reading = _Reading(lines, id, is_kop)
    blocks = tuple(mend(lines, id, is_kop)) if torn else tuple(joined(reading.blocks()))
    questions = damage(blocks, lines if torn else (), id)
    kinds = "; ".join(question.gevonden for question in questions)
    traces = (Spoor(DAMAGED, kinds, Plek(id, "r1")),) if torn or len(questions) > 1 else ()
    facts: dict[str, bool | int | str] = dict.fromkeys(("verborgen_tekst", "opmerkingen", "wijzigingen"), 0)
    facts |= {"maker_vermeld": False, "macros": False, "tabellen": sum(isinstance(block, Tabel) for block in blocks)}
    return Document(id, naam, "tekst", blocks, traces, questions, facts, reading.title())


@dataclass(slots=True)
class _Reading:
    """The lines of a file while they are read. ``tops``: the headings of the first level that are marked as such."""

    lines: list[str]
    id: str
    is_kop: IsKop
    at: int = 0
    tables: int = 0
    stack: list[tuple[int, str]] = field(default_factory=list)
    tops: list[str] = field(default_factory=list)

    def blocks(self) -> Iterator[Blok]:
        """Give the blocks in order."""
        width = _width(self.lines)
        while self.at < len(self.lines):
            line = self.lines[self.at]
            if not line.strip() or (_UNDER.match(line) and not self.lines[self.at - 1].strip()):
                self.at += 1
            elif "|" in line and "|" in self._following() and is_rule(self._following()):
                yield self._pipes()
            elif "\t" in line.strip("\n") and not self._lone_head(line):
                yield self._tabs()
            else:
                yield self._prose(line, width)

    def title(self) -> str:
        """The first heading of the first level; none if it is the usual heading of one part among others."""
        return self.tops[0] if self.tops and (len(self.tops) == 1 or not self.is_kop(self.tops[0])) else ""

    def _following(self) -> str:
        return self.lines[self.at + 1] if self.at + 1 < len(self.lines) else ""

    def _plek(self) -> Plek:
        return Plek(self.id, f"r{self.at + 1}")

    def _lone_head(self, line: str) -> bool:
        words = [word for word in line.split("\t") if word.strip()]
        return len(words) == 1 and not words[0].strip().endswith(":") and self.is_kop(words[0])

    def _prose(self, line: str, width: int) -> Blok:
        plek = self._plek()
        if head := _HEAD.match(line):
            self.at += 1
            self.stack.clear()
            return self._heading(head[2].rstrip("# "), plek, len(head[1]))
        following = self._following()
        if _UNDER.match(following) and not _POINT.match(line):
            self.at += 2
            return self._heading(line.strip(), plek, 1 if following[0] == "=" else 2)
        if note := _NOTE.match(line.strip()):
            text = self._wrapped(note["rest"], width)
            return Alinea(clean(text)[0], plek, "voetnoot", nummer=note["key"] or note["raised"].translate(RAISED))
        if point := _POINT.match(line):
            return self._point(point, plek, width)
        if self._is_head(line.strip(), following, width):
            self.at += 1
            self.stack.clear()
            return Alinea(line.strip(), plek, "kop", 2 if _NUMBERED.match(line.strip()) or line.strip().endswith(":") else 1)
        text, noten = clean(self._wrapped(line.strip(), width, labels=True))
        if line[:1].strip():
            self.stack.clear()
        return Alinea(text, plek, noten=noten)

    def _heading(self, text: str, plek: Plek, level: int) -> Alinea:
        shown = clean(text)[0]
        if level == 1:
            self.tops.append(shown)
        return Alinea(shown, plek, "kop", level)

    def _point(self, point: re.Match[str], plek: Plek, width: int) -> Alinea:
        level = self._level(len(point["indent"].expandtabs(4)), point["mark"])
        text, noten = clean(self._wrapped(point["rest"], width))
        return Alinea(text, plek, "punt", level, "•" if point["mark"] in BULLETS else point["mark"], noten)

    def _level(self, indent: int, mark: str) -> int:
        """How deep a point is: as deep as the number it follows, or else by its place on the line."""
        before = next((i for i in range(len(self.stack) - 1, -1, -1) if follows(self.stack[i][1], mark)), None)
        if before is not None:
            del self.stack[before:]
        else:
            while self.stack and (indent < self.stack[-1][0] or self._is_beside(indent, mark)):
                self.stack.pop()
        self.stack.append((indent, mark))
        return len(self.stack) - 1

    def _is_beside(self, indent: int, mark: str) -> bool:
        """Whether a point stands at the same place with the same kind of mark as the last."""
        return indent == self.stack[-1][0] and style(self.stack[-1][1]) == style(mark)

    def _is_head(self, line: str, following: str, width: int) -> bool:
        """A usual heading, alone above text and no label among labels, or the numbered head of an argument on a line alone."""
        if not line[:1].isupper() and not line[:1].isdigit():
            return False
        if self.at and _is_labelled(line) and _is_labelled(self.lines[self.at - 1]):
            return False
        ends = not following.strip() or "\t" in following or bool(_POINT.match(following)) or _fits(line, following, width)
        if _NUMBERED.match(line):
            return ends or (line.endswith(".") and following[:1].isupper())
        return ends and len(line.split()) <= 7 and not re.search(r"[.,;]$", line) and self.is_kop(line)

    def _wrapped(self, text: str, width: int, labels: bool = False) -> str:
        """The text of a paragraph over the lines on which it was broken. ``labels``: a line with a label ends at the next one."""
        last, labelled = text, labels and _is_labelled(text)
        self.at += 1
        while self.at < len(self.lines):
            line = self.lines[self.at]
            if _starts(line) or _fits(last, line.strip(), width) or (labelled and _is_labelled(line)):
                break
            text += ("" if text.endswith("/") else " ") + line.strip()
            last = line.strip()
            self.at += 1
        return text

    def _tabs(self) -> Tabel:
        rows, start = [], self.at
        while self.at < len(self.lines) and "\t" in self.lines[self.at]:
            if self.at > start and self._lone_head(self.lines[self.at]):
                break
            rows.append(self.lines[self.at].rstrip("\r\n").split("\t"))
            self.at += 1
        return self._table(rows)

    def _pipes(self) -> Tabel:
        rows = []
        while self.at < len(self.lines) and "|" in self.lines[self.at]:
            if not is_rule(self.lines[self.at]):
                rows.append([cell.replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", self.lines[self.at].strip().strip("|"))])
            self.at += 1
        return self._table(rows)

    def _table(self, rows: list[list[str]]) -> Tabel:
        self.tables += 1
        self.stack.clear()
        return tabel(rows, Plek(self.id, f"t{self.tables}"), self.tables)


def _starts(line: str) -> bool:
    """Whether a line shows by itself that it starts something new."""
    plain = line.strip()
    return (not plain or "\t" in plain or any(pattern.match(line) for pattern in (_HEAD, _POINT, _UNDER))
            or any(pattern.match(plain) for pattern in (_NOTE, _NUMBERED)))


def _is_labelled(line: str) -> bool:
    """Whether a line gives a datum with its label, as in ``Datum: 4 maart 2021``."""
    return _LABEL.match(clean(line)[0]) is not None


def _width(lines: list[str]) -> int:
    """The length at which lines were broken; without end if each line is a paragraph; 0 if that is not to be seen."""
    inside = [len(a.rstrip()) for a, b in pairwise(lines) if a.strip() and b.strip() and "\t" not in a and "|" not in a]
    longest = sorted(len(line.rstrip()) for line in lines if line.strip())
    if longest and longest[-1] > 200:
        return 1_000_000
    if len(inside) < 3:
        return 0
    return longest[int(0.97 * (len(longest) - 1))]


def _fits(line: str, following: str, width: int) -> bool:
    """Whether the next word would have fitted on a line, with room to spare: then the break was meant."""
    word = following.split(maxsplit=1)[0] if following.split() else ""
    return bool(width) and len(line) + 1 + len(word) < width - (3 if _END.search(line) else 20)
