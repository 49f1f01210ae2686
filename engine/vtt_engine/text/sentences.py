"""Running text in sentences and words, with the offsets where they stand."""

import re
from functools import lru_cache
from typing import NamedTuple

from vtt_engine.text import MEMORY

_SHORT = frozenset((
    "dhr", "mevr", "mw", "drs", "ir", "mr", "dr", "prof", "art", "lid", "nr", "blz", "pag", "par", "jl", "as", "ca", "incl",
    "excl", "evt", "resp", "bijv", "mln", "mld", "max", "min", "st", "m.b.t", "t.b.v", "t.o.v", "n.a.v", "i.v.m", "o.b.v",
    "d.w.z", "t.a.v", "z.s.m", "o.a", "i.p.v", "m.i.v", "e.d", "p.m", "n.v.t", "a.s", "j.l"))
_END = re.compile(r"[.!?…]+[)”’\"']*(?=\s+[A-ZÀ-Ý€0-9“‘(\[]|\s*$)|\n+")
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")


class Zin(NamedTuple):
    """A sentence: its offsets in the text and its words."""

    begin: int
    eind: int
    tekst: str


@lru_cache(MEMORY)
def sentences(text: str) -> tuple[Zin, ...]:
    """Split a text into sentences; abbreviations and figures do not end one."""
    found, start = [], 0
    for match in _END.finditer(text):
        if match[0][0] == "." and _goes_on(text[start:match.start()], text[match.end():]):
            continue
        found.append((start, match.end()))
        start = match.end()
    found.append((start, len(text)))
    return tuple(Zin(begin + len(part) - len(part.lstrip()), begin + len(part.rstrip()), part.strip())
                 for begin, end in found if (part := text[begin:end]).strip())


def _goes_on(before: str, after: str) -> bool:
    """Whether the point ends an abbreviation, an initial or a number, and not a sentence."""
    word = before.rsplit(None, 1)[-1].lower().strip("(“‘") if before.split() else ""
    if word in _SHORT or re.fullmatch(r"[a-z](\.[a-z])*", word):
        return True
    return bool(re.fullmatch(r"\d{1,2}(\.\d{1,2})*", word)) and len(before.split()) == 1


def words(text: str) -> list[str]:
    """The words of a text, as written."""
    return _WORD.findall(text)
