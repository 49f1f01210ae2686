"""The outline of a document: each block with the heading above it and the part of a proposal that this heading opens."""

import re
from collections.abc import Iterable
from typing import NamedTuple, cast

from vtt_engine.record.text import Rubriek
from vtt_intake.form import Alinea, Blok, Document, Tabel

_RUBRIEKEN: tuple[tuple[str, str], ...] = (
    ("uitslag", r"\buitslag|\bstem(?:ming|uitslag|verhouding)"),
    ("besluit", r"(?:voorgestel[dt]e?|ontwerp|concept)[- ]?besluit|^besluit|^voorstel(?!\w)|beslispunt|"
                r"gevraagd (?:besluit|beslissing)|wij stellen (?:u )?voor|(?:algemeen|dagelijks) bestuur besluit|te besluiten"),
    ("effect", r"beoogd|^doel(?:en|stelling)?\b|gewenst (?:effect|resultaat)|maatschappelijk effect"),
    ("kanttekeningen", r"kanttekening|risico|nadelen|tegenargument"),
    ("argumenten", r"argument|overweging|onderbouwing|motivering|afweging"),
    ("alternatieven", r"alternatie|scenario|andere opties|varianten"),
    ("financien", r"kosten|financi|dekking|baten|budget|uitgaven|inkomsten|begrotingstechnisch|middelen"),
    ("communicatie", r"communicatie|participatie"),
    ("behandeling", r"behandeling|besluitvormingsproces|routing|voorgeschiedenis"),
    ("vervolg", r"vervolg|planning|uitvoering|tijdpad|procedure|evaluatie"),
    ("bijlagen", r"bijlage"),
    ("proces", r"procesinformatie|intern overleg|afstemming|advies"),
    ("samenvatting", r"samenvatting|kernboodschap|toelichting|publiekssamenvatting"),
    ("inleiding", r"inleiding|aanleiding|achtergrond|context|stand van zaken"),
    ("gegevens", r"^algemeen$|gegevens|kenmerken|metadata"),
)
_NUMBERED = re.compile(r"^(?:\d{1,2}(?:\.\d{1,2})*\.?|[A-Z]\.|[IVX]+\.)\s+")
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


def rubriek_van(kop: str) -> Rubriek | None:
    """The part of a proposal that a heading opens; None if it opens none (it then belongs to the part above it)."""
    plain = _NUMBERED.sub("", kop.strip()).lower().rstrip(":. ")
    if len(plain.split()) > 8:
        return None
    return next((cast("Rubriek", naam) for naam, pattern in _RUBRIEKEN if re.search(pattern, plain)), None)


def outline(document: Document) -> list[Regel]:
    """Give every block its headings and its part, in reading order. Headings themselves are included."""
    lines: list[Regel] = []
    heads: list[tuple[int, str, Rubriek | None]] = []
    part, first = 0, _first_heading(document.blokken)
    for blok in document.blokken:
        if isinstance(blok, Alinea) and blok.soort in ("kop", "titel"):
            if first and lines and blok.soort == "kop" and blok.niveau == 1 and blok.tekst.strip().lower() == first:
                part += any(line.kop.strip().lower() == first for line in lines)
            above = [head for head in heads if head[0] < blok.niveau]
            claim = blok.soort == "titel" or (above and re.match(_TWO, blok.tekst.strip()))
            heads = [*above, (blok.niveau, blok.tekst, None if claim else rubriek_van(blok.tekst))]
        lines.append(_line(blok, heads, part))
    return lines


def _first_heading(blokken: Iterable[Blok]) -> str:
    """The first heading, in lower case: where it comes back, a second proposal begins in the same file."""
    return next((b.tekst.strip().lower() for b in blokken if isinstance(b, Alinea) and b.soort == "kop" and b.niveau == 1), "")


def _line(blok: Blok, heads: list[tuple[int, str, Rubriek | None]], part: int) -> Regel:
    if isinstance(blok, Alinea) and blok.soort in ("voetnoot", "kopregel", "voetregel"):
        return Regel(blok, "", (), "overig", part)
    parts: list[Rubriek] = [found for _, _, found in heads if found]
    return Regel(blok, heads[-1][1] if heads else "", tuple(head[1] for head in heads), parts[-1] if parts else "overig", part)


def tables(lines: Iterable[Regel]) -> list[tuple[Regel, Tabel]]:
    """The tables of an outline."""
    return [(line, line.blok) for line in lines if isinstance(line.blok, Tabel)]
