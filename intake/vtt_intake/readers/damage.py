"""Text that was damaged by text recognition: torn lines, blanks in figures, cut decimals, marks glued to amounts.

Nothing is repaired that could be read in two ways; what is unreadable becomes one question per kind of damage.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby

from vtt_intake.form import Alinea, Blok, Leesvraag, Plek

_LEAST = 40
_COLUMN = 4
_FIGURE = re.compile(r"^[-–€\s]*\d[\d.,\s]*%?$")
_END = re.compile(r"[.:!?]$")
_HEAD_NUMBER = re.compile(r"^\d{1,2}\.\s?\d{1,2}\.?\s+[A-Z(]")
_KINDS: tuple[tuple[str, re.Pattern[str], str], ...] = (
    ("een getal met een spatie erin", re.compile(r"(?<![\d.,])\d{1,3}\. \d{3}(?![\d])"), "Welk getal staat er in het origineel?"),
    ("een afgebroken decimaal getal", re.compile(r"(?<![\d.,])\d{1,4} ,\s?(?:fte|uur|uren|%|procent|mln|miljoen|euro|jaar)\b"),
     "Welk getal staat er in het origineel, en waar hoort de komma?"),
    ("een bedrag met een cijfer te veel, misschien een voetnoot",
     re.compile(r"(?<![\d.,])\d{1,3}(?:\.\d{3})*\.\d{4,5}(?!\d|[.,]\d)"),
     "Hoort het laatste cijfer bij het bedrag, of is het een voetnoot?"),
)
_SHOWN = 3


def is_torn(lines: Sequence[str]) -> bool:
    """Whether lines are torn apart: most hold one or two words, and many carry on a sentence."""
    filled = [line.split() for line in lines if line.strip()]
    if len(filled) < _LEAST:
        return False
    short = sum(len(words) <= 2 for words in filled)
    inside = sum(words[0][:1].islower() or words[0] in ",." for words in filled)
    return short > 0.4 * len(filled) and inside > 0.25 * len(filled)


def mend(lines: Sequence[str], id: str, is_kop: Callable[[str], bool]) -> Iterator[Alinea]:
    """Join torn lines to paragraphs. A heading is one only between whole sentences; a column of figures stays one paragraph."""
    filled = [(number, words) for number, line in enumerate(lines, 1) if (words := " ".join(line.split()))]
    columns = _columns([words for _, words in filled])
    text: list[str] = []
    start = 1
    for i, (number, words) in enumerate(filled):
        before, after = filled[i - 1][1] if i else ".", filled[i + 1][1] if i + 1 < len(filled) else "."
        head = _is_head(words, before, after) and is_kop(words)
        if text and (head or _HEAD_NUMBER.match(words) or (i in columns) != (i - 1 in columns) or _is_long(text, words)):
            yield Alinea(_whole(text), Plek(id, f"r{start}"))
            text = []
        if head:
            yield Alinea(words, Plek(id, f"r{number}"), "kop", 1)
            continue
        start = start if text else number
        text.append(words)
    if text:
        yield Alinea(_whole(text), Plek(id, f"r{start}"))


def _is_head(words: str, before: str, after: str) -> bool:
    return (_END.search(before) is not None and words[0].isupper() and len(words.split()) <= 5 and words[-1] not in ".,;/-"
            and (after[0].isupper() or after[0].isdigit()))


def _is_long(text: list[str], words: str) -> bool:
    return _END.search(text[-1]) is not None and words[0].isupper() and sum(map(len, text)) > 400


def _columns(lines: list[str]) -> set[int]:
    """The lines that are part of a column of loose figures."""
    found: set[int] = set()
    for figures, run in groupby(range(len(lines)), key=lambda i: bool(_FIGURE.match(lines[i]))):
        items = list(run)
        if figures and len(items) >= _COLUMN:
            found.update(items)
    return found


def _whole(text: list[str]) -> str:
    """Lines as one text, with commas against the word before them; digits are left as they are."""
    return re.sub(r"(?<=[^\W\d]) (?=[,;])", "", " ".join(text))


def damage(blocks: Iterable[Blok], torn: Sequence[str], id: str) -> tuple[Leesvraag, ...]:
    """One question per kind of damage, with how often and a few of the places. ``torn``: the lines, if they were torn apart."""
    found = [question for kind in _KINDS if (question := _question(blocks_text(blocks), *kind)) is not None]
    if torn:
        filled = [line.strip() for line in torn if line.strip()]
        loose = sum(len(line.split()) == 1 for line in filled)
        found.append(Leesvraag(Plek(id, "r1"), f"{loose} losse woorden op {len(filled)} regels: de tekst is uit elkaar gevallen",
                               "Is er een Word-bestand of een PDF met tekst? Volgorde, koppen en nummers zijn hier niet zeker."))
        if columns := _columns(filled):
            found.append(Leesvraag(Plek(id, "r1"), f"{len(columns)} losse getallen: tabellen zijn uit elkaar gevallen",
                                   "Welk getal hoort bij welke rij? De tabellen zijn niet gelezen."))
    return tuple(found)


def blocks_text(blocks: Iterable[Blok]) -> list[tuple[Plek, str]]:
    """The words of blocks with their places."""
    found: list[tuple[Plek, str]] = []
    for block in blocks:
        if isinstance(block, Alinea):
            found.append((block.plek, block.tekst))
        else:
            found += [(cel.plek, cel.tekst) for row in block.rijen for cel in row]
    return found


def _question(texts: list[tuple[Plek, str]], name: str, pattern: re.Pattern[str], ask: str) -> Leesvraag | None:
    hits = [(plek, found.group().strip()) for plek, text in texts for found in pattern.finditer(text)]
    if not hits:
        return None
    shown = ", ".join(dict.fromkeys(f"“{words}”" for _, words in hits[:_SHOWN]))
    return Leesvraag(hits[0][0], f"{len(hits)} keer {name}: {shown}{' en meer' if len(hits) > _SHOWN else ''}", ask)
