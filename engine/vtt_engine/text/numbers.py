"""A figure as it stands in a cell or in text: its digits, decimals and sign, or why it cannot be read for certain.

Everything stays whole digits; nothing passes through float. The notations are those of Dutch government papers:
``-250.000`` ``-/-186`` ``4.977-`` ``(186)`` ``N 31.393`` ``15.428 V`` ``310.314,=`` ``70.000,-`` ``983. 000`` ``1,17``.
"""

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from vtt_engine.text import MEMORY

Teken = Literal["", "-", "-/-", "- erachter", "haakjes", "V/N", "+"]
_COUNTED = ("twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien",
            "vijftien", "zestien", "zeventien", "achttien", "negentien", "twintig")
TELWOORDEN = {"een": 1, "één": 1, **{word: i for i, word in enumerate(_COUNTED, 2)}}
MINUS = "-−–‑"
EMPTY = re.compile(r"(?:[-−–‑]*\s*(?:pm|p\.m\.)|[-−–‑]+|\(\*\)|\*|n\.?v\.?t\.?|)", re.IGNORECASE)
_SIGN = re.compile(rf"(?P<strike>[{MINUS}]\s*/\s*[{MINUS}])|(?P<minus>[{MINUS}])|(?P<plus>\+)")
_GROUPED = re.compile(r"\d{1,3}(?:\.\d{3})+")
_LOOSE = re.compile(r"\d{1,3}(?:[. ]\s?\d{3}|\s\.\s?\d{3})+")
_PLAIN = re.compile(r"\d+")
_MOST = 40  # a figure of more signs is none
_TAIL = re.compile(r"\s*,\s*(?:[-−–‑=]+|(?P<decimals>\d+))")


class Figuur(NamedTuple):
    """A figure: ``waarde`` is the digits without point or comma, with sign; ``decimalen`` of them stand behind the comma.

    ``teken`` says how a sign was written; ``twijfel`` is the question to ask a person, empty if the reading is certain.
    """

    waarde: int
    decimalen: int = 0
    euro: bool = False
    procent: bool = False
    teken: Teken = ""
    twijfel: str = ""


def count_of(text: str) -> int | None:
    """A whole number in figures or as a word (twee up to twintig); None if it is neither."""
    return int(text) if text.isdecimal() else TELWOORDEN.get(text.casefold())


def is_empty(text: str) -> bool:
    """Whether a cell holds no figure and says so: blank, ``-``, ``PM``, ``(*)``, ``n.v.t.``."""
    return EMPTY.fullmatch(text.strip()) is not None


@lru_cache(MEMORY)
def read_figure(text: str) -> Figuur | None:
    """Read a whole cell as one figure; None if it is empty or holds other words."""
    rest, euro, procent = text.replace("\u00a0", " ").replace("\u202f", " ").strip(), False, False
    side = re.fullmatch(r"([VN])\s*(.*\d.*)|(.*\d\S*)\s+([VN])", rest)
    letter = (side[1] or side[4]) if side else ""
    if side:
        rest = (side[2] or side[3]).strip()
    if rest.endswith("%"):
        rest, procent = rest[:-1].rstrip(), True
    bracket = re.fullmatch(r"(€?)\s*\((.*\d.*)\)", rest)
    if bracket:
        rest = f"{bracket[1]} {bracket[2]}".strip()
    rest, before = _strip_sign(rest)
    if rest[:1] == "€" or rest[:3].upper() == "EUR":
        rest, euro = rest[1 if rest[0] == "€" else 3:].strip(), True
        rest, inner = _strip_sign(rest)
        before = before or inner
    if rest.endswith(("€", "euro")):
        rest, euro = rest.removesuffix("€").removesuffix("euro").rstrip(), True
    rest, behind = _strip_trailing(rest)
    found = read_digits(rest)
    if found is None:
        return None
    negative = bool(bracket) or before in ("-", "-/-") or behind or letter == "N"
    sign: Teken = ("V/N" if letter else "haakjes" if bracket else "- erachter" if behind else before)
    value = -found.waarde if negative else found.waarde
    return found._replace(waarde=value, euro=euro, procent=procent, teken=sign)


def _strip_sign(text: str) -> tuple[str, Teken]:
    found = _SIGN.match(text)
    if not found:
        return text, ""
    sign: Teken = "-/-" if found["strike"] else "-" if found["minus"] else "+"
    return text[found.end():].lstrip(), sign


def _strip_trailing(text: str) -> tuple[str, bool]:
    """A minus behind the digits; not the dash of ``70.000,-``."""
    found = re.fullmatch(rf"(.*\d)\s*(?:[{MINUS}]\s*/\s*)?[{MINUS}]", text)
    return (found[1], True) if found else (text, False)


def read_digits(text: str) -> Figuur | None:
    """Read digits with points, blanks and a comma; no sign. None if other characters stand between."""
    text = text.strip()
    if len(text) > _MOST:
        return None
    for pattern in (_GROUPED, _LOOSE, _PLAIN):
        found = pattern.match(text)
        if not found:
            continue
        rest = text[found.end():]
        tail = _TAIL.fullmatch(rest)
        if rest and not tail:
            continue
        decimals = (tail["decimals"] or "") if tail else ""
        digits = re.sub(r"\D", "", found[0]) + decimals
        asked = _doubt(found[0], rest, decimals)
        return Figuur(int(digits), len(decimals), twijfel=asked)
    return _damaged(text)


def _doubt(whole: str, tail: str, decimals: str) -> str:
    if re.search(r"\s", whole):
        return f"staat er {re.sub(r'[^0-9.]', '', whole)}, met een spatie te veel?"
    if re.search(r"\s", tail) and decimals:
        return f"hoort {decimals} achter de komma?"
    return ""


def _damaged(text: str) -> Figuur | None:
    """Digits whose grouping cannot be right: a footnote glued to an amount, a decimal that was cut off."""
    if found := re.fullmatch(r"(\d{1,3}(?:\.\d{3})+)(\d{1,2})", text):
        return Figuur(int(found[1].replace(".", "")), twijfel=f"hoort {found[2]} bij het getal of bij een voetnoot?")
    if found := re.fullmatch(r"(\d+)\s*,", text):
        return Figuur(int(found[1]), twijfel="staat er nog een cijfer achter de komma?")
    if found := re.fullmatch(r"(\d{1,3}(?:\.\d{3})*)\.(\d{1,2})", text):
        whole = found[1].replace(".", "")
        return Figuur(int(whole + found[2]), len(found[2]), twijfel="is de punt een komma?")
    return None
