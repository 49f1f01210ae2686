"""Headings of a proposal: which part of it a heading opens, whatever its author calls it."""

import re
from functools import lru_cache
from typing import Literal, cast

from vtt_engine.text import MEMORY

Rubriek = Literal["besluit", "inleiding", "effect", "argumenten", "kanttekeningen", "alternatieven", "financien", "communicatie",
                  "vervolg", "bijlagen", "behandeling", "proces", "samenvatting", "uitslag", "gegevens", "overig"]
_RUBRIEKEN: tuple[tuple[str, str], ...] = (
    ("uitslag", r"\buitslag|\bstem(?:ming|uitslag|verhouding)"),
    ("besluit", r"(?:voorgestel[dt]e?|ontwerp|concept|raads|te nemen)[- ]?besluit(?!vorming)|^advies$|^wij adviseren|"
                r"^besluit(?!vorming)|^voorstel(?!\w)|"
                r"be(?:slis|sluit)punt|gevraagde? (?:besluit|beslissing)|\bstel(?:len|t)\b.*\bvoor\b|"
                r"(?:bestuur|raad|college) besluit\b|te besluiten"),
    ("effect", r"beoogd|^doel(?:en|stelling)?\b|gewenst (?:effect|resultaat)|maatschappelijk effect"),
    ("kanttekeningen", r"kanttekening|risico|nadelen|tegenargument"),
    ("argumenten", r"argument|overweging|onderbouwing|motivering|afweging"),
    ("alternatieven", r"alternatie|\bscenario(?:’s|'s)?\b|andere opties|varianten"),
    ("financien", r"kosten|financi|dekking|baten|budget|uitgaven|inkomsten|begrotingstechnisch|middelen"),
    ("communicatie", r"communicatie|participatie"),
    ("behandeling", r"behandeling|besluitvormingsproces|routing|voorgeschiedenis"),
    ("vervolg", r"\bvervolg\b|vervolg(?:proces|procedure|stap)|planning|uitvoering|tijdpad|procedure|evaluatie"),
    ("bijlagen", r"bijlage"),
    ("proces", r"procesinformatie|intern overleg|afstemming|advies"),
    ("samenvatting", r"samenvatting|kernboodschap|toelichting|publiekssamenvatting"),
    ("inleiding", r"inleiding|aanleiding|achtergrond|context|stand van zaken"),
    ("gegevens", r"^algemeen$|gegevens|kenmerken|metadata"),
)
_NUMBERED = re.compile(r"^(?:\d{1,2}(?:\.\d{1,2})*\.?|[A-Z]\.|[IVX]+\.)\s+")
_LONGEST = 9  # words of a heading that opens a part; a longer one is a claim


@lru_cache(MEMORY)
def plain_heading(kop: str) -> str:
    """A heading without its number and the signs at its end, in lower case."""
    return _NUMBERED.sub("", kop.strip()).casefold().rstrip(":. ")


@lru_cache(MEMORY)
def rubriek_van(kop: str) -> Rubriek | None:
    """The part of a proposal that a heading opens; None if it opens none (it then belongs to the part above it)."""
    plain = plain_heading(kop)
    if len(plain.split()) > _LONGEST:
        return None
    return next((cast("Rubriek", naam) for naam, pattern in _RUBRIEKEN if re.search(pattern, plain)), None)
