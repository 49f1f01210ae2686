"""Arithmetic over the rows of a sum: worked out exactly, and written as a formula of a spreadsheet."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction

Waarden = Sequence[Fraction | None]
Adres = Callable[[int], tuple[str, int]]


@dataclass(frozen=True, slots=True)
class Rij:
    """The value of a row."""

    plek: int


@dataclass(frozen=True, slots=True)
class Som:
    """Rows added (1) or taken off (-1)."""

    delen: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Uiteen:
    """The largest of the rows minus the smallest."""

    plekken: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Reken:
    """Two parts with ``+``, ``-``, ``*`` or ``/`` between them."""

    op: str
    links: "Uitdrukking"
    rechts: "Uitdrukking"


@dataclass(frozen=True, slots=True)
class Rond:
    """Rounded to decimals, which are negative for tens and more; halves away from zero."""

    deel: "Uitdrukking"
    decimalen: int


Uitdrukking = Rij | Som | Uiteen | Reken | Rond | int


def work_out(node: Uitdrukking, waarden: Waarden) -> Fraction | None:
    """The exact value; None if a row has no value or something is divided by nothing."""
    match node:
        case int():
            return Fraction(node)
        case Rij(plek):
            return waarden[plek]
        case Som(delen):
            parts = [(sign, value) for sign, plek in delen if (value := waarden[plek]) is not None]
            return sum((sign * value for sign, value in parts), Fraction(0)) if len(parts) == len(delen) else None
        case Uiteen(plekken):
            found = [value for plek in plekken if (value := waarden[plek]) is not None]
            return max(found) - min(found) if found and len(found) == len(plekken) else None
        case Rond(deel, decimalen):
            value = work_out(deel, waarden)
            return None if value is None else rounded(value, decimalen)
        case Reken(op, links, rechts):
            left, right = work_out(links, waarden), work_out(rechts, waarden)
            if left is None or right is None or (op == "/" and not right):
                return None
            return {"+": left + right, "-": left - right, "*": left * right, "/": left / (right or 1)}[op]


def rounded(value: Fraction, decimalen: int) -> Fraction:
    """Round as a spreadsheet does: halves away from zero."""
    scale = Fraction(10) ** decimalen
    whole = abs(value) * scale + Fraction(1, 2)
    return (whole.numerator // whole.denominator) / scale * (-1 if value < 0 else 1)


def write(node: Uitdrukking, adres: Adres, binnen: bool = False) -> str:
    """Write as a formula without its ``=``; ``binnen`` another one, so a sum gets brackets."""
    match node:
        case int():
            return str(node)
        case Rij(plek):
            return _cell(adres(plek))
        case Som(delen):
            text = _runs(delen, adres)
            return f"({text})" if binnen and ("+" in text or "-" in text) else text
        case Uiteen(plekken):
            inside = ",".join(_cell(adres(plek)) for plek in plekken)
            return f"(MAX({inside})-MIN({inside}))"
        case Rond(deel, decimalen):
            return f"ROUND({write(deel, adres)},{decimalen})"
        case Reken(op, links, rechts):
            tight = op in "*/"
            text = f"{write(links, adres, tight)}{op}{write(rechts, adres, tight or op == '-')}"
            return f"({text})" if binnen else text


def _runs(delen: tuple[tuple[int, int], ...], adres: Adres) -> str:
    """Rows below each other with one sign become one SUM."""
    runs: list[tuple[int, list[tuple[str, int]]]] = []
    for sign, plek in delen:
        column, row = adres(plek)
        if runs and runs[-1][0] == sign and runs[-1][1][-1] == (column, row - 1):
            runs[-1][1].append((column, row))
        else:
            runs.append((sign, [(column, row)]))
    text = "".join(f"{'+' if sign > 0 else '-'}{_run(cells)}" for sign, cells in runs)
    return text.removeprefix("+") or "0"


def _run(cells: list[tuple[str, int]]) -> str:
    return _cell(cells[0]) if len(cells) == 1 else f"SUM({_cell(cells[0])}:{_cell(cells[-1])})"


def _cell(adres: tuple[str, int]) -> str:
    return f"{adres[0]}{adres[1]}"
