"""The outline of a document: each block with the heading above it and the part of a proposal that this heading opens."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from vtt_engine.text.headings import Rubriek, rubriek_van
from vtt_intake.form import Alinea, Blok, Document, Tabel

MARGINS = ("kopregel", "voetregel")
BESIDE = ("voetnoot", *MARGINS)  # paragraphs that stand beside the text, under no heading
_ENOUGH = 2  # so many different headings with a style that open a part: the document has its styles in order
_BOLD_LONGEST = 20  # words of a bold line that may be a heading
_TWO = r"\d{1,2}\.\s?\d{1,2}\.?"
NUMBER_HEAD = re.compile(rf"^(?P<nummers>{_TWO}(?:\s*(?:,|en|&|/)\s*{_TWO})*|\d{{1,2}}[a-z]?\s?[.)])\s*(?P<rest>\S.*)$",
                         re.DOTALL)


class Regel(NamedTuple):
    """A block with where it stands: ``kop`` is the nearest heading, ``koppen`` all headings above it, ``rubriek`` their part."""

    blok: Blok
    kop: str
    koppen: tuple[str, ...]
    rubriek: Rubriek
    stuk: int  # which part of the document, when one file holds several proposals (0, 1, …)
    is_kop: bool = False  # the block is a heading itself, by its style or (where styles are missing) by its looks
    sectie: int = 0  # counts the headings that open a part: lines with the same number stand under the same one
    sectiekop: str = ""  # that heading


class Kop(NamedTuple):
    """A heading: its level (0: a title), its words, the part it opens, and the block it is."""

    niveau: int
    tekst: str
    rubriek: Rubriek | None
    blok: int


def outline(document: Document) -> list[Regel]:
    """Give every block its headings and its part, in reading order. Headings themselves are included.

    The name of a worksheet opens no part: a sheet called ``Voorstel`` holds figures, no decision.
    """
    lines: list[Regel] = []
    heads: list[Kop] = []
    blokken = [*_with_looks(document.blokken)]
    part, first = 0, _first_heading(document.blokken)
    for blok, level in blokken:
        if isinstance(blok, Alinea) and level is not None:
            if first and lines and level == 1 and blok.tekst.strip().lower() == first:
                part += any(line.kop.strip().lower() == first for line in lines)
            above = [head for head in heads if head.niveau < level]
            claim = document.soort == "xlsx" or blok.soort == "titel" or (above and re.match(_TWO, blok.tekst.strip())) or (
                not any(line.is_kop for line in lines) and _is_title(blok.tekst))
            heads = [*above, Kop(level, blok.tekst, None if claim else rubriek_van(blok.tekst), len(lines))]
        lines.append(_line(blok, heads, part, level is not None))
    return lines


def _with_looks(blokken: Iterable[Blok]) -> Iterable[tuple[Blok, int | None]]:
    """Every block with its level as a heading (0: a title, None: no heading).

    Where hardly any heading with a style opens a part, bold lines and lines that hold no more than the name of a part count.
    """
    blokken = list(blokken)
    styled = {blok.tekst for blok in blokken if isinstance(blok, Alinea) and blok.soort == "kop" and rubriek_van(blok.tekst)}
    claims = False
    for blok in blokken:
        if not isinstance(blok, Alinea):
            yield blok, None
        elif blok.soort in ("kop", "titel"):
            yield blok, blok.niveau
        else:
            level = _by_looks(blok, claims) if len(styled) < _ENOUGH else None
            claims = rubriek_van(blok.tekst) in ("argumenten", "kanttekeningen") if level == 1 else claims
            yield blok, level


def _is_title(text: str) -> bool:
    """Whether the first heading is a title such as ``Voorstel aan de gemeenteraad``, and not the heading above the points."""
    return len(text.split()) > 2 and text.lower().startswith("voorstel") and not text.rstrip().endswith(":")


def _by_looks(alinea: Alinea, claims: bool) -> int | None:
    """The level of a line that looks like a heading: 2 for a bold claim under the arguments, else 1; None: no heading."""
    text = alinea.tekst.strip()
    if alinea.soort not in ("alinea", "punt") or not text or "\n" in text or (text[-1] in ".;," and not re.match(_TWO, text)):
        return None
    opens = rubriek_van(text) is not None and not re.search(r":\s*\S", text)
    if opens and (alinea.vet or len(text.split()) <= 5) and (not alinea.nummer or alinea.vet):
        return 1
    if not alinea.vet or len(text.split()) > _BOLD_LONGEST or alinea.nummer.startswith("•"):
        return None
    return 2 if claims or re.match(_TWO, text) else 1


def _first_heading(blokken: Iterable[Blok]) -> str:
    """The first heading, in lower case: where it comes back, a second proposal begins in the same file."""
    return next((b.tekst.strip().lower() for b in blokken if isinstance(b, Alinea) and b.soort == "kop" and b.niveau == 1), "")


def _line(blok: Blok, heads: list[Kop], part: int, is_kop: bool) -> Regel:
    if isinstance(blok, Alinea) and blok.soort in BESIDE:
        return Regel(blok, "", (), "overig", part)
    opener = next((head for head in reversed(heads) if head.rubriek), None)
    return Regel(blok, heads[-1].tekst if heads else "", tuple(head.tekst for head in heads),
                 (opener and opener.rubriek) or "overig", part, is_kop, opener.blok if opener else 0,
                 opener.tekst if opener else "")


def tables(lines: Iterable[Regel]) -> list[tuple[Regel, Tabel]]:
    """The tables of an outline."""
    return [(line, line.blok) for line in lines if isinstance(line.blok, Tabel)]
