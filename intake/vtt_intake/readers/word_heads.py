"""Headings that are only printed bold, and the titles of tables: what the blocks together show."""

import re
from collections.abc import Collection, Sequence

from vtt_intake.form import Alinea, Blok, Tabel

MOST_WORDS = 11
_TABLE_WORD = re.compile(r"(?:tabel|overzicht|staat)\b", re.IGNORECASE)


def looks_like_heading(text: str) -> bool:
    """Whether a bold line can be a heading: short, with words, no point or the like at its end."""
    return 0 < len(text.split()) <= MOST_WORDS and any(sign.isalpha() for sign in text) and text[-1:] not in ".;,!?"


def false_headings(blokken: Sequence[Blok]) -> list[int]:
    """The indexes of the bold lines that look like a heading and have plain text after them."""
    found = []
    for i, blok in enumerate(blokken[:-1]):
        after = blokken[i + 1]
        plain = isinstance(after, Alinea) and after.soort in ("alinea", "punt") and not after.vet
        if isinstance(blok, Alinea) and blok.vet and plain:
            found.append(i)
    return found


def as_headings(blokken: Sequence[Blok]) -> list[Blok]:
    """Take every bold short line as a heading of level 1, in a document that has no real heading."""
    return [blok._replace(soort="kop", niveau=1)
            if isinstance(blok, Alinea) and blok.vet and not _TABLE_WORD.match(blok.tekst) else blok for blok in blokken]


def with_titles(blokken: Sequence[Blok], captions: Collection[str]) -> list[Blok]:
    """Give tables their title: a caption above or below, else a bold line or a line with "Tabel" right above.

    ``captions`` are the places of the paragraphs in the style of a caption.
    """
    found = list(blokken)
    taken: set[int] = set()
    for i, blok in enumerate(found):
        if not isinstance(blok, Tabel):
            continue
        for at in (i - 1, i + 1):
            near = found[at] if 0 <= at < len(found) else None
            if isinstance(near, Alinea) and at not in taken and (near.plek.anker in captions or (at < i and _is_title(near))):
                taken.add(at)
                found[i] = blok._replace(titel=near.tekst)
                break
    return found


def _is_title(line: Alinea) -> bool:
    short = len(line.tekst.split()) <= MOST_WORDS and line.tekst[-1:] not in ".;,:!?"
    return line.soort == "alinea" and short and (line.vet or _TABLE_WORD.match(line.tekst) is not None)
