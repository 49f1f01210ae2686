"""Dates and times of workbooks: a number of days since 1900 (or 1904) as Excel shows it in Dutch."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal

from vtt_engine.notation import MAANDEN, WEEKDAGEN

DATE_SIGNS = ("date", "elapsed", "ampm")
_SHORT = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_LAST = 2_958_466  # the day after 31-12-9999
_OFFSET_1904 = 1462


def moment(value: Decimal, *, since_1904: bool = False) -> datetime | None:
    """The day and time of a stored number, to the millisecond; None where Excel has no date (negative, past 9999).

    Excel counts a 29 February 1900 that never was: days before 1 March 1900 are one further than they seem.
    """
    days = value + _OFFSET_1904 if since_1904 else value
    if not 0 <= days < _LAST:
        return None
    start = datetime(1899, 12, 31) if days < 60 else datetime(1899, 12, 30)
    thousandths = int((days * 86_400_000).quantize(Decimal(1), rounding=ROUND_HALF_UP))
    return start + timedelta(milliseconds=thousandths)


def show_moment(value: Decimal, pieces: Sequence[tuple[str, str]], *, since_1904: bool = False) -> str:
    """Show a stored number with the date pieces of a format; ``########`` where Excel shows that too."""
    when = moment(value, since_1904=since_1904)
    if when is None:
        return "########"
    if not any(kind == "date" and "." in piece for kind, piece in pieces):
        when += timedelta(milliseconds=500)
    half = any(kind == "ampm" for kind, _ in pieces)
    out = []
    for i, (kind, piece) in enumerate(pieces):
        if kind == "date":
            out.append(_sign(piece, when, minutes=_is_minute(pieces, i), half=half))
        elif kind == "elapsed":
            seconds = int(value * 86_400 + Decimal("0.5"))
            out.append(f"{seconds // {'h': 3600, 'm': 60, 's': 1}[piece[0]]:0{len(piece)}d}")
        elif kind == "ampm":
            out.append("AM" if when.hour < 12 else "PM")
        elif kind == "other" and piece == "/":
            out.append("-")
        else:
            out.append(" " if kind in ("space", "fill") else piece)
    return "".join(out)


def _is_minute(pieces: Sequence[tuple[str, str]], i: int) -> bool:
    """Whether an ``m`` stands for minutes: after hours, or before seconds."""
    signs = [(j, piece[0].lower()) for j, (kind, piece) in enumerate(pieces) if kind in ("date", "elapsed")]
    at = next(n for n, (j, _) in enumerate(signs) if j == i)
    before = signs[at - 1][1] if at else ""
    after = signs[at + 1][1] if at + 1 < len(signs) else ""
    return len(pieces[i][1]) <= 2 and (before == "h" or after == "s")


def _sign(piece: str, when: datetime, *, minutes: bool, half: bool) -> str:
    sign, size = piece[0].lower(), len(piece)
    if sign == "y":
        return f"{when.year % 100:02d}" if size <= 2 else f"{when.year:04d}"
    if sign == "m" and not minutes:
        name = MAANDEN[when.month - 1]
        return (str(when.month), f"{when.month:02d}", _SHORT[when.month - 1], name, name[0])[min(size, 5) - 1]
    if sign == "d":
        name = WEEKDAGEN[when.weekday()]
        return (str(when.day), f"{when.day:02d}", name[:2], name)[min(size, 4) - 1]
    if sign == "s":
        whole, _, decimals = piece.partition(".")
        shown = f"{when.second:02d}" if len(whole) > 1 else str(when.second)
        return f"{shown},{when.microsecond // 1000:03d}"[:len(shown) + 1 + len(decimals)] if decimals else shown
    number = when.minute if sign == "m" else (when.hour % 12 or 12) if half else when.hour
    return f"{number:02d}" if size > 1 else str(number)
