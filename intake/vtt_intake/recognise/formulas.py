"""Formulas of a workbook as text: which cells they use, their form seen from their own cell, and which of them are plain sums.

Nothing is calculated. A formula of another kind than a sum is only compared and followed.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

MOST_IN_RANGE = 20_000
Spot = tuple[int, int]  # row and column, from 1
_CELL = r"\$?[A-Z]{1,3}\$?[1-9]\d{0,6}"
_REFERENCE = re.compile(
    rf"(?P<words>\"(?:[^\"]|\"\")*\")|(?<![\w.$])(?P<blad>(?:'(?:[^']|'')+'|[^\W\d][\w.]*)!)?(?P<van>{_CELL})(?::(?P<tot>{_CELL}))?"
    r"(?![\w(!.])")
_TERM = r"(?:#|(?:SUM\(|SUBTOTAL\((?:10)?9,)#(?:,#)*\))"
_SUM = re.compile(rf"=\+?(?:{_TERM}(?:\+{_TERM})*|ROUND\({_TERM}(?:\+{_TERM})*,(?P<decimalen>-?\d)\))")

_BALANCE = re.compile(r"=[-+]?#(?:[-+]#)+")


class Bereik(NamedTuple):
    """Cells that a formula uses: the sheet (None: its own) and the first and last cell."""

    blad: str | None
    van: Spot
    tot: Spot

    def cellen(self) -> Iterator[Spot]:
        """The cells, row by row; none if there are more than ``MOST_IN_RANGE``."""
        (r1, k1), (r2, k2) = self.van, self.tot
        if (r2 - r1 + 1) * (k2 - k1 + 1) <= MOST_IN_RANGE:
            yield from ((row, column) for row in range(r1, r2 + 1) for column in range(k1, k2 + 1))


class Som(NamedTuple):
    """A formula that only adds up cells of its own sheet. ``decimalen``: what it rounds its sum to, if it does.

    ``zichtbaar``: how it treats hidden rows: ``alles`` counts them, ``zichtbaar`` leaves them out, ``filter`` depends.
    """

    bereiken: tuple[Bereik, ...]
    decimalen: int | None
    zichtbaar: str

    def cellen(self) -> set[Spot]:
        """The cells it adds up."""
        return {spot for bereik in self.bereiken for spot in bereik.cellen()}


def spot_of(ref: str) -> Spot:
    """Row and column of ``$C$12``."""
    plain = ref.replace("$", "")
    letters = plain.rstrip("0123456789")
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - 64
    return int(plain[len(letters):]), column


def ref_of(spot: Spot) -> str:
    """``C12`` of a row and a column."""
    letters, column = "", spot[1]
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{spot[0]}"


def ranges(formule: str) -> list[Bereik]:
    """The cells that a formula names, in order."""
    found = []
    for match in _REFERENCE.finditer(formule):
        if match["words"] is None:
            van, tot = spot_of(match["van"]), spot_of(match["tot"] or match["van"])
            low, high = zip(*((min(a, b), max(a, b)) for a, b in zip(van, tot, strict=True)), strict=True)
            sheet = match["blad"][:-1].strip("'").replace("''", "'") if match["blad"] else None
            found.append(Bereik(sheet, (low[0], low[1]), (high[0], high[1])))
    return found


def relative(formule: str, at: Spot) -> str:
    """A formula as seen from its own cell, so that a formula that was filled down reads the same in every row."""
    return _REFERENCE.sub(lambda match: match[0] if match["words"] is not None else _relative(match, at), formule)


def _relative(match: re.Match[str], at: Spot) -> str:
    ends = [_from(match[part], at) for part in ("van", "tot") if match[part]]
    return f"{match['blad'] or ''}{':'.join(ends)}"


def _from(ref: str, at: Spot) -> str:
    row, column = spot_of(ref)
    fixed_column, fixed_row = ref.startswith("$"), "$" in ref[1:]
    return f"R{row}" * fixed_row + f"R[{row - at[0]}]" * (not fixed_row) + (
        f"C{column}" if fixed_column else f"C[{column - at[1]}]")


def is_balance(formule: str) -> bool:
    """Whether a formula only adds and deducts single cells (``=B7-B8``)."""
    plain = _REFERENCE.sub(lambda match: "#" if match["tot"] is None else ":", formule)
    return _BALANCE.fullmatch(plain.replace(" ", "")) is not None


def as_sum(formule: str, blad: str) -> Som | None:
    """Read a formula as a plain sum (``SUM``, ``SUBTOTAL`` or plus signs, perhaps rounded); None if it is anything else."""
    found = ranges(formule)
    plain = _REFERENCE.sub("#", formule).replace(" ", "")
    match = _SUM.fullmatch(plain)
    if not match or not found or any(item.blad not in (None, blad) for item in found):
        return None
    rows = "zichtbaar" if "SUBTOTAL(109," in plain else "filter" if "SUBTOTAL" in plain else "alles"
    if rows != "alles" and plain.count("SUBTOTAL") != 1:
        return None
    decimals = match["decimalen"]
    return Som(tuple(found), int(decimals) if decimals is not None else None, rows)
