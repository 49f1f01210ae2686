"""Number formats of workbooks: a stored number as Excel shows it in a Dutch office (``1.234,50``, ``11,57%``, ``15-1-2025``).

Colours have no place in text: a negative number that only its colour marks (``#,##0;[Red]#,##0``) gets a minus.
"""

import itertools
import re
from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Context, Decimal
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from vtt_intake.readers.excel_dates import DATE_SIGNS, show_moment

_WIDE = Context(prec=400)  # the largest number of a workbook has 309 digits
_EURO = '_ "€" * '
BUILTIN: dict[int, str] = {
    0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 5: '"€" #,##0;"€" -#,##0', 6: '"€" #,##0;[Red]"€" -#,##0',
    7: '"€" #,##0.00;"€" -#,##0.00', 8: '"€" #,##0.00;[Red]"€" -#,##0.00', 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?",
    13: "# ??/??", 14: "d-m-yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm",
    21: "h:mm:ss", 22: "d-m-yyyy h:mm", 37: "#,##0;-#,##0", 38: "#,##0;[Red]-#,##0", 39: "#,##0.00;-#,##0.00",
    40: "#,##0.00;[Red]-#,##0.00", 41: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ',
    42: f'{_EURO}#,##0_ ;{_EURO}-#,##0_ ;{_EURO}"-"_ ;_ @_ ', 43: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
    44: f'{_EURO}#,##0.00_ ;{_EURO}-#,##0.00_ ;{_EURO}"-"??_ ;_ @_ ', 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0",
    48: "##0.0E+0", 49: "@"}
_PIECE = re.compile(
    r'"(?P<quoted>[^"]*)"?|\\(?P<escaped>.)|_(?P<space>.)|\*(?P<fill>.)|\[(?P<bracket>[^\]]*)\]|(?P<general>General|Standaard)'
    r"|(?P<ampm>AM/PM|A/P)|(?P<digits>[0#?][0#?,]*(?:\.[0#?]*)?,*|\.[0#?]+)|(?P<power>E[+-]0+)"
    r"|(?P<date>[yY]+|[mM]+|[dD]+|[hH]+|[sS]+(?:\.0+)?)|(?P<text>@)|(?P<percent>%)|(?P<other>.)", re.DOTALL)
_CONDITION = re.compile(r"(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)")
_COLOURS = ("black", "blue", "cyan", "green", "magenta", "red", "white", "yellow", "color", "rood")


class _Section(NamedTuple):
    """One of the parts of a format between semicolons: pieces of (kind, text), and when it holds."""

    pieces: tuple[tuple[str, str], ...]
    condition: tuple[str, Decimal] | None
    coloured: bool
    dated: bool


def is_moment(code: str) -> bool:
    """Whether a format shows a number as a date or a time."""
    return _sections(code)[0].dated


def show_number(value: Decimal, code: str, *, since_1904: bool = False) -> str:
    """Show a stored number in a number format; blanks that only align are taken away."""
    sections = _sections(code)
    chosen, shown, minus = _choose(sections, value)
    if chosen.dated:
        return _tidy(show_moment(value, chosen.pieces, since_1904=since_1904))
    text = _tidy(_show(chosen, abs(shown)))
    return f"-{text}" if minus and text else text


def show_text(text: str, code: str) -> str:
    """Show text in a format: its fourth part, if it has one, may put words around it."""
    sections = _sections(code)
    last = next((part for part in (*sections[3:4], *sections) if any(kind == "text" for kind, _ in part.pieces)), None)
    if last is None:
        return "" if len(sections) > 3 and not last else text
    return _tidy("".join(text if kind == "text" else _literal(kind, piece) for kind, piece in last.pieces)) if len(
        last.pieces) > 1 else text


@lru_cache(maxsize=1024)
def _sections(code: str) -> tuple[_Section, ...]:
    parts = re.findall(r'(?:"[^"]*"?|\\.|\[[^\]]*\]|[_*].|[^;])*', code[:1000], re.DOTALL)
    texts = parts[:1] + [b for a, b in itertools.pairwise(parts) if b or not a]
    return tuple(_section(text) for text in texts[:4]) or (_section("General"),)


def _section(text: str) -> _Section:
    pieces: list[tuple[str, str]] = []
    condition, coloured = None, False
    for found in _PIECE.finditer(text):
        kind = found.lastgroup or "other"
        piece = found[kind]
        if kind != "bracket":
            pieces.append((kind, piece))
        elif test := _CONDITION.fullmatch(piece.strip()):
            condition = (test[1], Decimal(test[2]))
        elif piece.startswith("$"):
            pieces.append(("quoted", piece[1:].partition("-")[0]))
        elif re.fullmatch(r"[hms]+", piece, re.IGNORECASE):
            pieces.append(("elapsed", piece.lower()))
        else:
            coloured = coloured or piece.lower().startswith(_COLOURS)
    return _Section(tuple(pieces), condition, coloured, any(kind in DATE_SIGNS for kind, _ in pieces))


def _choose(sections: Sequence[_Section], value: Decimal) -> tuple[_Section, Decimal, bool]:
    """The section for a value, the value to show, and whether a minus must be put before it."""
    numbers = [part for part in sections[:3] if not (len(sections) > 1 and _only_text(part))] or list(sections[:1])
    if any(part.condition for part in numbers):
        found = next((part for part in numbers if part.condition is None or _holds(part.condition, value)), numbers[-1])
        return found, value, value < 0 and not _signed(found)
    if len(numbers) == 1 or value > 0 or (value == 0 and len(numbers) == 2):
        return numbers[0], value, value < 0
    if value == 0:
        return numbers[2], value, False
    return numbers[1], value, numbers[1].coloured and not _signed(numbers[1])


def _only_text(part: _Section) -> bool:
    return any(kind == "text" for kind, _ in part.pieces)


def _signed(part: _Section) -> bool:
    """Whether a section writes its own minus, brackets or letter."""
    return any(sign in piece for kind, piece in part.pieces if kind in ("quoted", "escaped", "other") for sign in "-−–(N") or (
        not any(kind in ("digits", "general") for kind, _ in part.pieces))


def _holds(condition: tuple[str, Decimal], value: Decimal) -> bool:
    sign, limit = condition
    return {"<": value < limit, ">": value > limit, "=": value == limit, "<=": value <= limit, ">=": value >= limit,
            "<>": value != limit}[sign]


def _show(part: _Section, value: Decimal) -> str:
    value *= 100 ** sum(kind == "percent" for kind, _ in part.pieces)
    power = next((piece for kind, piece in part.pieces if kind == "power"), None)
    if any(kind == "other" and piece == "/" for kind, piece in part.pieces):
        return _fraction(part, value)
    exponent = 0
    if power and value:
        decimals = len(next((piece for kind, piece in part.pieces if kind == "digits"), "").partition(".")[2])
        exponent = Decimal(f"{value:.{decimals}E}").adjusted()
        value = value.scaleb(-exponent)
    spots = [piece for kind, piece in part.pieces if kind == "digits"]
    written = iter(_write(spots, value))
    out = []
    for kind, piece in part.pieces:
        if kind == "digits":
            out.append(next(written))
        elif kind == "general":
            out.append(general(value))
        elif kind == "power":
            out.append(f"E{'-' if exponent < 0 else '+' if '+' in piece else ''}{abs(exponent):0{len(piece) - 2}d}")
        else:
            out.append(_literal(kind, piece))
    return "".join(out)


def _literal(kind: str, piece: str) -> str:
    if kind in ("space", "fill"):
        return " "
    return piece


def _write(spots: Sequence[str], value: Decimal) -> list[str]:
    """Write a number into its digit places; a format with several groups (``000-000``) spreads the digits over them."""
    if not spots:
        return []
    last = spots[-1].rstrip(",")
    value = value.scaleb(-3 * (len(spots[-1]) - len(last)))
    decimals = last.partition(".")[2]
    digits = len(decimals)
    rounded = value.quantize(Decimal(1).scaleb(-digits), rounding=ROUND_HALF_UP, context=_WIDE)
    whole, _, rest = f"{rounded:f}".partition(".")
    while rest and decimals[len(rest) - 1] in "#?" and rest[-1] == "0":
        rest = rest[:-1]
    places = [spot.partition(".")[0].replace(",", "") for spot in (*spots[:-1], last)]
    grouped = any("," in spot.partition(".")[0] for spot in (*spots[:-1], last))
    whole = whole.lstrip("0").rjust(sum(place.count("0") for place in places), "0")
    parts = []
    for i in range(len(places) - 1, 0, -1):
        cut = max(0, len(whole) - len(places[i]))
        parts.append(whole[cut:])
        whole = whole[:cut]
    first = f"{int(whole):,}".replace(",", ".").rjust(len(whole), "0") if grouped and whole else whole
    parts = [first, *reversed(parts)]
    if rest or (decimals and "0" in decimals):
        parts[-1] += f",{rest}"
    return parts


def _fraction(part: _Section, value: Decimal) -> str:
    """``# ?/?``: the whole number and the nearest fraction with so many digits."""
    spots = [piece for kind, piece in part.pieces if kind == "digits"]
    found = Fraction(value).limit_denominator(10 ** len(spots[-1]) - 1 if spots else 9)
    whole, rest = divmod(found.numerator, found.denominator) if len(spots) > 2 else (0, found.numerator)
    text = f"{rest}/{found.denominator}" if rest else ""
    return " ".join(piece for piece in (str(whole) if whole or not text else "", text) if piece)


def general(value: Decimal) -> str:
    """Show a number without format: at most eleven signs, without zeros that say nothing."""
    if value and (value >= Decimal(10) ** 11 or value < Decimal("0.0001")):
        digits = f"{value:.5E}"
        mantissa, _, exponent = digits.partition("E")
        mantissa = mantissa.rstrip("0").rstrip(".").replace(".", ",")
        return f"{mantissa}E{exponent[0]}{exponent[1:].rjust(2, '0')}"
    decimals = max(0, 10 - max(1, value.adjusted() + 1))
    text = f"{value.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP, context=_WIDE):f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text).replace(".", ",")


def _tidy(text: str) -> str:
    return " ".join(text.split())
