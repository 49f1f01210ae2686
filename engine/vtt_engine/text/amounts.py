"""Amounts of money in running text, in every notation that Dutch government papers use.

A figure counts as an amount only with a sign or word for money beside it: ``€``, ``euro``, ``ton``, ``mln``, ``miljoen``.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from vtt_engine.text import MEMORY
from vtt_engine.text.numbers import MINUS, TELWOORDEN, Figuur, Teken, read_digits

_WORDS = tuple(word for word, number in TELWOORDEN.items() if number <= 12)
_TIMES = {"duizend": 1_000, "ton": 100_000, "mln": 1_000_000, "miljoen": 1_000_000, "mld": 1_000_000_000,
          "miljard": 1_000_000_000}
_DIGITS = r"\d{1,3}(?:\.\s?\d{3}|\s\.\d{3}|\s\d{3}(?!\d))+(?:\d{1,2}(?!\d|\.\d))?|\d+"
_NUMBER = rf"(?:{_DIGITS})(?:\s?,\s?(?:\d+|[-−–‑=]+))?"
_BARE = rf"(?:{_DIGITS})(?:\s?,(?:\d+|\s?[-−–‑=]+))?"  # without a sign before it, "2025, 45 euro" is a year and an amount
_SCALE = r"(?:duizend|ton|mln\.?|miljoen|mld\.?|miljard)\b"
_AMOUNT = re.compile(
    rf"(?P<side>\b[VN]\s+)?(?P<sign>[{MINUS}]\s*/\s*[{MINUS}]\s*|[{MINUS}](?=\s?[€\d]))?"
    rf"(?:(?<![x*×] )(?<![x*×])(?P<euro>€|\bEUR\b)\s*"
    rf"(?P<inner>[{MINUS}]\s*/\s*[{MINUS}]\s*|[{MINUS}])?\s*(?P<n1>{_NUMBER})(?:\s*(?P<s1>{_SCALE}))?"
    rf"|(?<![\d.,])(?P<n2>{_BARE})\s*(?:(?P<s2>{_SCALE})(?:\s*(?P<e2>euro\b|€))?|(?P<e3>euro\b|€(?!\s?\d)))"
    rf"|\b(?P<w>{'|'.join(_WORDS)})\s+(?P<s3>ton|miljoen|miljard|mln\.?|mld\.?)\b(?:\s*euro\b)?)"
    rf"(?P<behind>[{MINUS}](?=[\s.;)]|$)|\s+[VN]\b)?", re.IGNORECASE)

_HINT = re.compile(r"€|eur|duizend|ton|mln|miljoen|mld|miljard", re.IGNORECASE)  # saves time


class Geld(NamedTuple):
    """An amount in text: where it stands (offsets), its whole cents with sign, its printed step in cents and how it was written.

    ``vorm`` names the notation by an example of it: ``€ 1.000``, ``€ 1.000,-``, ``1.000 euro``, ``€ 1,0 mln``.
    """

    begin: int
    eind: int
    tekst: str
    cent: int
    stap: int
    vorm: str
    teken: Teken = ""
    twijfel: str = ""


@lru_cache(MEMORY)
def find_amounts(text: str) -> tuple[Geld, ...]:
    """Find the amounts in a text, from left to right."""
    if not _HINT.search(text):
        return ()
    plain = text.replace("\u00a0", " ").replace("\u202f", " ")
    return tuple(amount for match in _AMOUNT.finditer(plain) if (amount := _amount(match)))


def _amount(match: re.Match[str]) -> Geld | None:
    scale = next((found.rstrip(".").lower() for name in ("s1", "s2", "s3") if (found := match[name])), "")
    raw = match["n1"] or match["n2"]
    figure = Figuur(TELWOORDEN[match["w"].lower()]) if match["w"] else read_digits(raw)
    if figure is None:
        return None
    times = _TIMES.get(scale, 1) * 100
    if times % 10**figure.decimalen:
        return None  # more decimals than an amount can have
    step = times // 10**figure.decimalen
    sign = _sign(match)
    value = figure.waarde * step
    return Geld(match.start(), match.end(), match[0].strip(), -value if sign[1] else value, step, _form(match, figure, scale),
                sign[0], figure.twijfel)


def _sign(match: re.Match[str]) -> tuple[Teken, bool]:
    side = (match["side"] or "").strip() or (match["behind"] or "").strip()
    if side in ("V", "N"):
        return "V/N", side == "N"
    if side:
        return "- erachter", True
    before = (match["sign"] or match["inner"] or "").strip()
    return ("-/-" if "/" in before else "-" if before else ""), bool(before)


def _form(match: re.Match[str], figure: Figuur, scale: str) -> str:
    euro = "€ " if match["euro"] else ""
    word = " euro" if match["e2"] or match["e3"] else ""
    if scale:
        number = "zes" if match["w"] else "1,0" if figure.decimalen else "1"
        return f"{euro}{number} {scale}{word}"
    raw = (match["n1"] or match["n2"] or "").replace(" ", "")
    tail = ",=" if raw.endswith("=") else ",-" if raw[-1:] in MINUS and "," in raw else ",00" if figure.decimalen else ""
    return f"{euro}1.000{tail}{word}"
