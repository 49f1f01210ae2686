"""What a cell of a table holds: a figure, one of the ways to write that there is none, or words."""

import re
from functools import lru_cache
from typing import NamedTuple

from vtt_engine.record.values import LARGEST, Decimaal
from vtt_engine.text.amounts import find_amounts
from vtt_engine.text.numbers import Figuur, is_empty, read_figure
from vtt_intake.form import Cel

YEAR = re.compile(r"\b(?:19[89]|20[0-9])\d\b")
_JUST_YEAR = re.compile(r"(?:19[89]|20[0-9])\d\s*(?:\(.*\)|\*+)?|(?:19[89]|20[0-9])\d\s?[-/–]\s?(?:20)?\d\d")
_DATE = re.compile(r"\d{1,2}[-/]\d{1,2}[-/]\d{2,4}")
_WORDS = re.compile(r"[^\W\d_]{2,}")
_NOTE = re.compile(r"(?<=\d)\s*(?:\*+\)?|\)|[¹²³⁴⁵⁶⁷⁸⁹⁰]+)$")
Waarde = int | Decimaal | str


class Inhoud(NamedTuple):
    """A cell as read: its figure, or ``leeg`` as the record writes an empty cell; ``vraag`` if a person should look."""

    tekst: str
    figuur: Figuur | None = None
    leeg: str | None = None
    vraag: str = ""


def flat(text: str) -> str:
    """A text on one line."""
    return " ".join(text.replace("\u00ad", "").split())


def is_year(text: str) -> bool:
    """Whether a cell holds a year and nothing else: ``2025``, ``2024 (prognose)``, ``2025-2026``."""
    return _JUST_YEAR.fullmatch(flat(text)) is not None


def figure_of(text: str) -> Figuur | None:
    """The figure that a text is, with or without the mark of a note behind it."""
    figure = read_figure(text)
    if figure is None and (plain := _NOTE.sub("", text)) != text:
        return read_figure(plain)
    return figure


def read_cell(cel: Cel) -> Inhoud:
    """Read what is shown in a cell; an amount among words is kept with a question."""
    return _read(cel.tekst)


@lru_cache(maxsize=10_000)
def _read(shown: str) -> Inhoud:
    text = flat(shown)
    if not text:
        return Inhoud(text, leeg="")
    if is_empty(text):
        return Inhoud(text, leeg="PM" if "m" in text.lower() else "-")
    if _DATE.fullmatch(text):
        return Inhoud(text)
    figure = figure_of(text)
    if figure is not None:
        return Inhoud(text, figure, vraag=figure.twijfel)
    amounts = find_amounts(text)
    if len(amounts) == 1 and len(text.split()) <= 8:
        money = amounts[0]
        exact = Figuur(money.cent // 100, 0, True) if money.cent % 100 == 0 else Figuur(money.cent, 2, True)
        return Inhoud(text, exact._replace(teken=money.teken), vraag="hoort alleen dit bedrag in de cel?")
    return Inhoud(text)


def wordy(text: str) -> bool:
    """Whether a cell holds words, and no figure or year."""
    plain = flat(text)
    return bool(_WORDS.search(plain)) and read_figure(plain) is None and not is_empty(plain) and not is_year(plain)


def as_number(figure: Figuur, money: bool, most: int) -> int | Decimaal | None:
    """A figure as the record writes it; money with ``most`` decimals in its column has none or two. None: too large."""
    if abs(figure.waarde) > LARGEST // 100:
        return None
    if not figure.decimalen and not (money and most == 1):
        return figure.waarde
    decimals = figure.decimalen
    digits = figure.waarde
    if money and decimals < 2:
        digits, decimals = digits * 10 ** (2 - decimals), 2
    whole, rest = divmod(abs(digits), 10**decimals)
    return Decimaal(f"{'-' if digits < 0 else ''}{whole}.{rest:0{decimals}d}")


def gemeente_name(text: str) -> str:
    """A name over several lines as one: ``Hof van⏎Twente``, ``Rijssen-⏎Holten``, ``Haaks-⏎bergen``."""
    joined = re.sub(r"(?<=\w)-\s*\n\s*(?=[a-zà-ÿ])", "", text)
    joined = re.sub(r"\s*-\s*\n\s*(?=[A-ZÀ-Ý])|(?<=[a-z])\s*[‐‑–]\s*(?=[A-ZÀ-Ý][a-z]+$)", "-", joined)
    return flat(joined)
