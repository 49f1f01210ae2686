"""Text without end, made harmless before it is searched: very long paragraphs in pieces, very long words and blanks cut short.

No author writes so; a file that was damaged, or made to hurt, does.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from vtt_intake.form import Alinea, Blok, Document, Leesvraag, Tabel
from vtt_intake.readers.limits import LONGEST_TEXT

_WORD = 200
_BLANKS = re.compile(r"\s{20,}")
_WORDS = re.compile(rf"\S{{{_WORD},}}")
_ASK = "is dit een beschadigd stuk tekst? Het is ingekort of in delen gelezen"


def tame(document: Document) -> Document:
    """The document with every text of a length that a person can read; each that was not, is asked about."""
    questions: list[Leesvraag] = []
    blocks = tuple(piece for blok in document.blokken for piece in _pieces(blok, questions))
    return replace(document, blokken=blocks, leesvragen=(*document.leesvragen, *questions)) if questions else document


def _pieces(blok: Blok, questions: list[Leesvraag]) -> Iterator[Blok]:
    if isinstance(blok, Tabel):
        rows = tuple(tuple(cel._replace(tekst=_short(cel.tekst)[:LONGEST_TEXT]) if _wild(cel.tekst) else cel for cel in row)
                     for row in blok.rijen)
        if rows != blok.rijen:
            questions.append(Leesvraag(blok.plek, "", _ASK))
        yield blok._replace(rijen=rows)
    elif not _wild(blok.tekst):
        yield blok
    else:
        questions.append(Leesvraag(blok.plek, blok.tekst[:60], _ASK))
        yield from _cut(blok._replace(tekst=_short(blok.tekst), noten=()))


def _wild(text: str) -> bool:
    return len(text) > LONGEST_TEXT or bool(_BLANKS.search(text) or _WORDS.search(text))


def _short(text: str) -> str:
    return _WORDS.sub(lambda word: word[0][:_WORD] + "…", _BLANKS.sub(" ", text))


def _cut(alinea: Alinea) -> Iterator[Alinea]:
    """The paragraph in pieces that end between words."""
    text = alinea.tekst
    while len(text) > LONGEST_TEXT:
        end = text.rfind(" ", 1, LONGEST_TEXT)
        end = end if end > 0 else LONGEST_TEXT
        yield alinea._replace(tekst=text[:end])
        text = text[end:].lstrip()
    yield alinea._replace(tekst=text)
