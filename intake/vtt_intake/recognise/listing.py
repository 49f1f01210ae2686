"""Numbered lists however they were typed: automatic numbers, ``1.`` in the text, ``Voorstel 1:``, letters, or a table."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from vtt_intake.form import Alinea, Plek, Tabel
from vtt_intake.recognise.outline import Regel

_POINT = r"(?:voorstel|beslis?punt|besluitpunt|punt|bijlage)"
_TYPED = re.compile(
    rf"^\s*(?:{_POINT}\s+)?(?P<nummer>\d{{1,2}}(?:\.?[a-z](?![\w])|\.\d{{1,2}})?)\s*(?:[.):]+|\s[-–—])\s+(?P<rest>(?!\d{{3}}\b)\S.*)$",
    re.IGNORECASE | re.DOTALL)
_WORDED = re.compile(rf"^\s*{_POINT}\s+(?P<nummer>\d{{1,2}}[a-z]?)\s+(?P<rest>\S.*)$", re.IGNORECASE | re.DOTALL)
_LETTER = re.compile(r"^\s*(?P<nummer>[a-z])\s*[.)]\s+(?P<rest>\S.*)$", re.DOTALL)
_ROMAN = re.compile(r"^\s*(?P<nummer>[IVX]{1,5}|[A-Z])\s*[.)]\s+(?P<rest>\S.*)$", re.DOTALL)
_CELL = re.compile(rf"^\s*(?:{_POINT}\s*)?(?P<nummer>\d{{1,2}}(?:\.?[a-z])?|[a-z])\s*[.):]?\s*$", re.IGNORECASE)
_INLINE = re.compile(r"(?:(?<=[:;.,]\s)|(?<=\n))([a-z])[.)]\s+(?=\S)")
BULLETS = frozenset("•-–—*▪○o·")


class Item(NamedTuple):
    """An item of a list. ``nummer`` as printed, without point or bracket (empty: none; ``•``: a bullet); ``niveau`` from 0."""

    nummer: str
    tekst: str
    plek: Plek
    niveau: int
    regel: Regel
    automatisch: bool = False  # counted by the file, not typed in the text

    @property
    def woorden(self) -> str:
        """The words of the line it came from, with a number that was typed in front."""
        return self.regel.blok.tekst.strip() if isinstance(self.regel.blok, Alinea) else self.tekst

    @property
    def genummerd(self) -> bool:
        """Whether a number or letter is printed."""
        return self.nummer not in ("", "•")


def items(lines: Iterable[Regel]) -> list[Item]:
    """The items of a section, in reading order; plain paragraphs come along without a number."""
    return [item for line in lines for item in (_rows(line, line.blok) if isinstance(line.blok, Tabel)
                                                else _lines(line, line.blok))]


def split_letters(text: str) -> tuple[str, list[tuple[str, str]]]:
    """Split ``… ten behoeve van: a. … b. …`` into what comes first and the lettered parts; none unless they run from a."""
    marks = list(_INLINE.finditer(text))
    if len(marks) < 2 or [mark[1] for mark in marks] != [chr(97 + i) for i in range(len(marks))]:
        return text, []
    ends = [*(mark.start() for mark in marks[1:]), len(text)]
    return text[:marks[0].start()].strip(), [(mark[1], text[mark.end():end].strip())
                                             for mark, end in zip(marks, ends, strict=True)]


def _lines(line: Regel, alinea: Alinea) -> Iterator[Item]:
    if alinea.nummer:
        number = alinea.nummer.strip().strip("().:")
        yield Item("•" if number in BULLETS or not number else number, alinea.tekst.strip(), alinea.plek,
                   alinea.niveau if alinea.soort == "punt" else 0, line, automatisch=True)
        return
    parts = alinea.tekst.split("\n")
    if len(parts) > 1 and sum(bool(_match(part)[1]) for part in parts) > 1:
        yield from (_typed(part, alinea, line) for part in parts if part.strip())
    elif alinea.tekst.strip():
        yield _typed(alinea.tekst, alinea, line)


def _typed(text: str, alinea: Alinea, line: Regel) -> Item:
    level, number, rest = _match(text)
    return Item(number, rest.strip(), alinea.plek, level, line)


def _match(text: str) -> tuple[int, str, str]:
    """Level, number and the rest of a line that may begin with a typed number."""
    if (match := _TYPED.match(text) or _WORDED.match(text)):
        number = match["nummer"].lower()
        return int(not number.isdigit()), number, match["rest"]
    if match := _LETTER.match(text):
        return 1, match["nummer"], match["rest"]
    if match := _ROMAN.match(text):
        return 0, match["nummer"], match["rest"]
    if text.strip()[:1] in BULLETS - {"o"} and text.strip()[1:2].isspace():
        return 0, "•", text.strip()[1:]
    return 0, "", text


def _rows(line: Regel, tabel: Tabel) -> Iterator[Item]:
    """Rows of a table whose first cell is a number and whose second cell is text."""
    for row in tabel.rijen:
        cells = [cel for cel in row if not cel.vervolg]
        if len(cells) < 2 or not (match := _CELL.match(cells[0].tekst)):
            continue
        text = next((cel for cel in cells[1:] if cel.tekst.strip()), None)
        if text:
            number = match["nummer"].lower()
            yield Item(number, text.tekst.strip(), text.plek, int(not number.isdigit()), line)
