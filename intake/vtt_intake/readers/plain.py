"""Text without markup (.txt) and Markdown (.md): headings, lists and tables as far as the lines show them for certain."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from vtt_intake.form import DAMAGED, Alinea, Blok, Cel, Document, Noot, Plek, Spoor, Tabel
from vtt_intake.readers.container import as_text
from vtt_intake.readers.damage import damage, is_torn, mend
from vtt_intake.readers.marks import BULLETS, follows, style

_HEAD = re.compile(r"^(#{1,6})\s+(\S.*)$")
_UNDER = re.compile(r"^(=+|-{3,})\s*$")
_POINT = re.compile(r"^(?P<indent>\s*)(?:[-*+•]\s+(?=\(?(?:\d{1,3}|[a-z])[.)]\s))?"
                    r"(?P<mark>[-*+•]|\(?(?:\d{1,3}|[a-z])[.)])\s+(?P<rest>\S.*)$")
_NUMBERED = re.compile(r"^\d{1,2}\.\d{1,2}\.?\s+[A-Z]")
_DASHES = re.compile(r":?-{2,}:?")
_NOTE = re.compile(r"^(?:\[\^(?P<key>[\w-]+)\]:\s*|(?P<raised>[¹²³⁴⁵⁶⁷⁸⁹⁰]+)\s+)(?P<rest>\S.*)$")
_MARK = re.compile(r"\[\^([\w-]+)\]|(?<=[\w.,;)])([¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3})(?!\w)")
_STRONG = re.compile(r"(\*\*|__)(?=\S)(.{1,500}?)(?<=\S)\1")
_LINK = re.compile(r"!?\[([^\]\[]{1,500})\]\([^)\s]{0,500}\)")
_RAISED = str.maketrans("¹²³⁴⁵⁶⁷⁸⁹⁰", "1234567890")
_UNIT = re.compile(r"(?:^|[\s\d])[kcdm]?m$")
_END = re.compile(r"[.:;!?]['\"’”)]?$")
IsKop = Callable[[str], bool]


def read_text(content: bytes, naam: str, id: str, is_kop: IsKop) -> Document:
    """Read Markdown or plain text. ``is_kop`` knows the usual headings of a proposal.

    Places: ``r<n>`` for a paragraph that starts at line n (from 1), ``t<n>/r<n>/k<n>`` for cells. Text torn apart by text
    recognition keeps its words and gets no lists or tables; the trace ``beschadigde tekst`` says so.
    """
    lines = as_text(content).replace("\f", "\n").splitlines()
    torn = is_torn(lines)
    blocks = tuple(mend(lines, id, is_kop)) if torn else tuple(_joined(_Reading(lines, id, is_kop).blocks()))
    questions = damage(blocks, lines if torn else (), id)
    kinds = "; ".join(question.gevonden for question in questions)
    traces = (Spoor(DAMAGED, kinds, Plek(id, "r1")),) if torn or len(questions) > 1 else ()
    facts: dict[str, bool | int | str] = dict.fromkeys(("verborgen_tekst", "opmerkingen", "wijzigingen"), 0)
    facts |= {"maker_vermeld": False, "macros": False, "tabellen": sum(isinstance(block, Tabel) for block in blocks)}
    title = next((b.tekst for b in blocks if isinstance(b, Alinea) and b.soort == "titel"), "")
    return Document(id, naam, "tekst", blocks, traces, questions, facts, title)


@dataclass(slots=True)
class _Reading:
    """The lines of a file while they are read. ``width``: the length at which lines were broken (0: they were not)."""

    lines: list[str]
    id: str
    is_kop: IsKop
    at: int = 0
    tables: int = 0
    stack: list[tuple[int, str]] = field(default_factory=list)

    def blocks(self) -> Iterator[Blok]:
        """Give the blocks in order."""
        width = _width(self.lines)
        while self.at < len(self.lines):
            line = self.lines[self.at]
            if not line.strip() or (_UNDER.match(line) and not self.lines[self.at - 1].strip()):
                self.at += 1
            elif "|" in line and "|" in self._following() and _is_rule(self._following()):
                yield self._pipes()
            elif "\t" in line.strip("\n") and not self._lone_head(line):
                yield self._tabs()
            else:
                yield self._prose(line, width)

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
            return Alinea(_clean(head[2].rstrip("# "))[0], plek, "kop", len(head[1]))
        following = self._following()
        if _UNDER.match(following) and not _POINT.match(line):
            self.at += 2
            return Alinea(_clean(line.strip())[0], plek, "kop", 1 if following[0] == "=" else 2)
        if note := _NOTE.match(line.strip()):
            text = self._wrapped(note["rest"], width)
            return Alinea(_clean(text)[0], plek, "voetnoot", nummer=note["key"] or note["raised"].translate(_RAISED))
        if point := _POINT.match(line):
            return self._point(point, plek, width)
        if self._is_head(line.strip(), following, width):
            self.at += 1
            self.stack.clear()
            return Alinea(line.strip(), plek, "kop", 2 if _NUMBERED.match(line.strip()) or line.strip().endswith(":") else 1)
        text, noten = _clean(self._wrapped(line.strip(), width))
        if line[:1].strip():
            self.stack.clear()
        return Alinea(text, plek, noten=noten)

    def _point(self, point: re.Match[str], plek: Plek, width: int) -> Alinea:
        level = self._level(len(point["indent"].expandtabs(4)), point["mark"])
        text, noten = _clean(self._wrapped(point["rest"], width))
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
        """A usual heading, alone above text, or the numbered head of an argument on a line of its own."""
        if not line[:1].isupper() and not line[:1].isdigit():
            return False
        ends = not following.strip() or "\t" in following or bool(_POINT.match(following)) or _fits(line, following, width)
        if _NUMBERED.match(line):
            return ends or (line.endswith(".") and following[:1].isupper())
        return ends and len(line.split()) <= 7 and not re.search(r"[.,;]$", line) and self.is_kop(line)

    def _wrapped(self, text: str, width: int) -> str:
        """The text of a paragraph over the lines on which it was broken."""
        last = text
        self.at += 1
        while self.at < len(self.lines):
            line = self.lines[self.at]
            if _starts(line) or _fits(last, line.strip(), width):
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
            if not _is_rule(self.lines[self.at]):
                rows.append([cell.replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", self.lines[self.at].strip().strip("|"))])
            self.at += 1
        return self._table(rows)

    def _table(self, rows: list[list[str]]) -> Tabel:
        self.tables += 1
        self.stack.clear()
        return _tabel(rows, Plek(self.id, f"t{self.tables}"), self.tables)


def _tabel(rows: list[list[str]], plek: Plek, number: int) -> Tabel:
    wide = max(len(row) for row in rows)
    filled = [[*row, *[""] * (wide - len(row))] for row in rows]
    cells = (tuple(Cel(_clean(text.strip())[0], Plek(plek.document, f"{plek.anker}/r{r}/k{k}")) for k, text in enumerate(row, 1))
             for r, row in enumerate(filled, 1))
    return Tabel(tuple(cells), plek, number)


def _joined(blocks: Iterator[Blok]) -> Iterator[Blok]:
    """Put a table together again that was parted by footnotes; tables keep their order and are numbered anew."""
    found: list[Blok] = []
    for block in blocks:
        last = next((i for i in range(len(found) - 1, -1, -1) if not _is_note(found[i])), None)
        before = found[last] if last is not None else None
        if isinstance(block, Tabel) and isinstance(before, Tabel) and last is not None and last < len(found) - 1 \
                and len(before.rijen[0]) == len(block.rijen[0]):
            rows = [[cel.tekst for cel in row] for row in (*before.rijen, *block.rijen)]
            found[last] = _tabel(rows, before.plek, before.nummer)
        else:
            found.append(block)
    number = 0
    for block in found:
        if isinstance(block, Tabel):
            number += 1
            yield _tabel([[cel.tekst for cel in row] for row in block.rijen], Plek(block.plek.document, f"t{number}"), number)
        else:
            yield block


def _is_rule(line: str) -> bool:
    """Whether a line is the one below the header of a table in Markdown: ``|---|---:|``."""
    return all(_DASHES.fullmatch(cell.strip()) for cell in line.strip().strip("|").split("|"))


def _is_note(block: Blok) -> bool:
    return isinstance(block, Alinea) and block.soort == "voetnoot"


def _starts(line: str) -> bool:
    """Whether a line shows by itself that it starts something new."""
    plain = line.strip()
    return (not plain or "\t" in plain or any(pattern.match(line) for pattern in (_HEAD, _POINT, _UNDER))
            or any(pattern.match(plain) for pattern in (_NOTE, _NUMBERED)))


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


def _clean(text: str) -> tuple[str, tuple[Noot, ...]]:
    """Text without the signs of Markdown and without footnote marks; those marks apart."""
    plain = _LINK.sub(r"\1", _STRONG.sub(r"\2", text))
    shown, noten, last = "", list[Noot](), 0
    for found in _MARK.finditer(plain):
        shown += plain[last:found.start()]
        last = found.end()
        if _UNIT.search(shown) and not found[1]:
            shown += found[0]
        else:
            noten.append(Noot(len(shown), found[1] or found[2].translate(_RAISED)))
    return shown + plain[last:], tuple(noten)
