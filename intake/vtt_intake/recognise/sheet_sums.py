"""The sums of a worksheet: what each adds up, what it leaves out, and what its cells show and hold."""

import re
from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal
from itertools import pairwise
from typing import NamedTuple

from vtt_intake.recognise.formulas import Som, Spot, as_sum
from vtt_intake.recognise.sheet import APART, TOTAAL, Rooster, closure

_LARGEST = Decimal(10) ** 15
_OF_ALL = re.compile(r"\W*(?:sub|eind)?[\s-]*totaal\s*"
                     r"(?:generaal|\w*lasten|\w*baten|\w*kosten|uitgaven|inkomsten|gemeenten|bijdragen)?\W*", re.IGNORECASE)


class Optelling(NamedTuple):
    """A sum of a sheet. ``staand``: it adds up cells of its own column; else of its own row."""

    cel: Spot
    som: Som
    cellen: frozenset[Spot]
    staand: bool


def sums(grid: Rooster) -> list[Optelling]:
    """The plain sums of a sheet over at least two cells of their own column or row."""
    found = []
    for spot, cel in sorted(grid.cellen.items()):
        som = as_sum(cel.formule, grid.naam) if cel.formule else None
        cells = frozenset(som.cellen()) if som else frozenset()
        if som is None or len(cells) < 2 or spot in cells:
            continue
        for staand in (True, False):
            if all(other[1 if staand else 0] == spot[1 if staand else 0] for other in cells):
                found.append(Optelling(spot, som, cells, staand))
    return found


def counted(every: Iterable[Optelling], *, staand: bool) -> frozenset[Spot]:
    """All cells that some sum down (``staand``) or across adds up."""
    return frozenset(spot for item in every if item.staand is staand for spot in item.cellen)


def missed(grid: Rooster, item: Optelling, elders: frozenset[Spot]) -> list[Spot]:
    """The cells with an amount that a sum leaves out: between the cells it adds up, below them, or right above them.

    Left out are totals, cells that the sum holds by way of another cell, cells that rest on what it adds up, cells that another
    sum counts (``elders``), cells that a formula sets against the sum (``=B7-B8``), and rows that say that they stand apart
    (``waarvan``, ``stand 1 januari``). Single cells with plus signs are a choice.
    """
    if not any(bereik.van != bereik.tot for bereik in item.som.bereiken):
        return []
    candidates = _candidates(grid, item)
    if not candidates or 2 * len(candidates) > len(item.cellen):
        return []
    left = [spot for spot in candidates if spot not in elders and grid.getal(spot) != 0 and not _apart(grid, spot, item.staand)]
    covered = closure(grid, [item.cel]) if left else set()
    against = frozenset(spot for saldo in grid.saldi if left and item.cel in saldo for spot in saldo)
    return sorted(spot for spot in left if spot not in covered | against and not closure(grid, [spot]) & item.cellen)


def _apart(grid: Rooster, spot: Spot, staand: bool) -> bool:
    name = grid.rijnaam(spot) if staand else grid.kolomkop(spot)
    return (TOTAAL.match(name) or APART.match(name)) is not None


def _candidates(grid: Rooster, item: Optelling) -> list[Spot]:
    """Cells with numbers in the gaps of a sum, between its last cell and itself, and up to two right above its first."""
    axis = 0 if item.staand else 1
    places = sorted(spot[axis] for spot in item.cellen)
    low, high, own = places[0], places[-1], item.cel[axis]

    def at(place: int) -> Spot:
        return (place, item.cel[1]) if item.staand else (item.cel[0], place)

    gaps = [at(place) for place in range(low, high) if at(place) not in item.cellen and grid.telbaar(at(place))]
    behind = [at(place) for place in range(high + 1, own)]
    crossed = any(as_sum(grid.cellen[spot].formule or "", grid.naam) for spot in behind if spot in grid.cellen)
    if crossed or _empty_run(grid, behind):
        behind = []
    found = gaps + [spot for spot in behind if grid.telbaar(spot)]
    if not item.staand:
        return [spot for spot in found if _same_head(grid, spot, item.cellen)]
    return found + (_above(grid, item, at(low)) if own > high else [])


def _empty_run(grid: Rooster, spots: list[Spot]) -> bool:
    """Whether two places in a row are empty: what stands below is then something else."""
    return any(a not in grid.cellen and b not in grid.cellen for a, b in pairwise(spots))


def _above(grid: Rooster, item: Optelling, first: Spot) -> list[Spot]:
    """One or two numbers right above the first cell of a sum, if a head or the edge of the table ends them.

    Only for a total of everything: the total of some kind of rows (``Totaal wijzigingen``) may well begin lower.
    """
    if not _OF_ALL.fullmatch(grid.rijnaam(item.cel)):
        return []
    found: list[Spot] = []
    row = first[0] - 1
    while len(found) < 3 and grid.telbaar((row, first[1])) and grid.tabel_van.get((row, first[1])) == grid.tabel_van.get(first):
        found.append((row, first[1]))
        row -= 1
    if len(found) > 2 or any(as_sum(grid.cellen[spot].formule or "", grid.naam) for spot in found):
        return []
    return found


def _same_head(grid: Rooster, spot: Spot, cells: Iterable[Spot]) -> bool:
    """Whether a column is called like those of a sum: the same words apart from digits (``2025`` beside ``2026``)."""
    shapes = {re.sub(r"\d", "0", grid.kolomkop(other)) for other in cells}
    return len(shapes) == 1 and re.sub(r"\d", "0", grid.kolomkop(spot)) in shapes - {""}


def total(grid: Rooster, item: Optelling) -> Decimal | None:
    """What the stored numbers add up to, as the formula counts them; None if one was not stored or is an error."""
    som, result = item.som, Decimal(0)
    for spot in item.cellen:
        cel = grid.cellen.get(spot)
        if cel is None:
            continue
        if grid.leeg(spot) or grid.fout(spot):
            return None
        if som.zichtbaar != "alles" and ("SUBTOTAL" in (cel.formule or "") or (cel.verborgen and som.zichtbaar == "zichtbaar")):
            continue
        result += grid.getal(spot) or 0
    if som.decimalen is not None and abs(result) < _LARGEST:
        result = result.quantize(Decimal(1).scaleb(-som.decimalen), rounding=ROUND_HALF_UP)
    return result


def shown(grid: Rooster, item: Optelling) -> tuple[Decimal, Decimal] | None:
    """What a sum shows and what the shown cells add up to, where these differ by rounding of what is shown only.

    None where they are the same, or where something cannot be read as a plain figure.
    """
    own = grid.figuur(item.cel)
    parts = [grid.figuur(spot) for spot in item.cellen if spot in grid.cellen and grid.getal(spot) is not None]
    if own is None or own.procent or not parts or item.som.zichtbaar != "alles":
        return None
    figures = [figure for figure in parts if figure is not None]
    if len(figures) < len(parts) or any(figure.procent or figure.decimalen != own.decimalen for figure in figures):
        return None
    difference = own.waarde - sum(figure.waarde for figure in figures)
    if not difference or 2 * abs(difference) > len(figures) + 1:
        return None
    scale = Decimal(1).scaleb(-own.decimalen)
    return own.waarde * scale, (own.waarde - difference) * scale
