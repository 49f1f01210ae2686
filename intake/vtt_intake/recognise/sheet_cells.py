"""Single cells of a worksheet that stand out: typed totals among sums, numbers kept as text, formulas unlike their neighbours."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, NamedTuple

from vtt_intake.recognise.formulas import Spot, relative
from vtt_intake.recognise.sheet import Rooster, closure
from vtt_intake.recognise.sheet_sums import Optelling


class Vast(NamedTuple):
    """A total that was typed in: its cell, and what the cells that its neighbour adds up come to in its own column."""

    cel: Spot
    optelling: Decimal | None


class Afwijking(NamedTuple):
    """A cell unlike its neighbours: another formula (``formule``) or a number where these have a formula (``getal``)."""

    cel: Spot
    soort: Literal["formule", "getal"]
    buren: tuple[Spot, Spot]


def fixed_totals(grid: Rooster, every: Sequence[Optelling]) -> list[Vast]:
    """The numbers without formula in a row that is called a total and that adds up its other columns.

    An amount that the rows above are made from (``=B6-SUM(B2:B4)``) is no total that was forgotten.
    """
    found: dict[Spot, Vast] = {}
    for item in every:
        if not item.staand or not grid.is_totaal(item.cel):
            continue
        for spot in grid.in_rij(item.cel):
            cel = grid.cellen[spot]
            if cel.formule is not None or cel.waarde is None or cel.tekst.endswith("%") or spot in found:
                continue
            cells = [(other, spot[1]) for other, _ in item.cellen]
            if sum(grid.telbaar(other) for other in cells) >= 2 and spot not in closure(grid, cells):
                known = not any(grid.leeg(other) or grid.fout(other) for other in cells)
                amounts = [grid.getal(other) or Decimal(0) for other in cells]
                found[spot] = Vast(spot, sum(amounts, Decimal(0)) if known else None)
    return [found[spot] for spot in sorted(found)]


def text_numbers(grid: Rooster, every: Sequence[Optelling]) -> list[tuple[Spot, Decimal, bool]]:
    """The numbers that are kept as text: cell, number, and whether a sum goes over the cell and so leaves it out.

    Outside a sum only where the column holds numbers above and more numbers than such texts.
    """
    summed = {spot for item in every for spot in item.cellen}
    columns: dict[tuple[int | None, int], list[Spot]] = {}
    texts = []
    for spot in sorted(grid.cellen):
        figure = grid.tekstgetal(spot)
        key = (grid.tabel_van.get(spot), spot[1])
        if grid.telbaar(spot):
            columns.setdefault(key, []).append(spot)
        elif figure is not None:
            texts.append((spot, key, Decimal(figure.waarde).scaleb(-figure.decimalen)))
    found = []
    for spot, key, value in texts:
        numbers = columns.get(key, [])
        beside = sum(other == key for _, other, _ in texts) < len(numbers) and any(row < spot[0] for row, _ in numbers)
        if spot in summed or beside:
            found.append((spot, value, spot in summed))
    return found


def errors(grid: Rooster, every: Sequence[Optelling]) -> list[tuple[Spot, bool]]:
    """The cells with an error, and whether it stands in a sum or in a row that is called a total."""
    totals = {item.cel for item in every}
    return [(spot, spot in totals or grid.is_totaal(spot)) for spot in sorted(grid.cellen) if grid.fout(spot)]


def unlike(grid: Rooster) -> list[Afwijking]:
    """The cells unlike both their neighbours, where these have the same formula and at least one more cell beside them too."""
    forms = {spot: relative(cel.formule, spot) for spot, cel in grid.cellen.items() if cel.formule is not None}
    found = []
    for spot in sorted(grid.cellen):
        for down, right in ((1, 0), (0, 1)):
            before, after = (spot[0] - down, spot[1] - right), (spot[0] + down, spot[1] + right)
            form = forms.get(before)
            if form is None or forms.get(after) != form or forms.get(spot) == form:
                continue
            further = ((before[0] - down, before[1] - right), (after[0] + down, after[1] + right))
            if not any(forms.get(other) == form for other in further) or _its_own(grid, spot, forms, (down, right)):
                continue
            if spot in forms or grid.telbaar(spot):
                found.append(Afwijking(spot, "formule" if spot in forms else "getal", (before, after)))
                break
    return found


def _its_own(grid: Rooster, spot: Spot, forms: dict[Spot, str], step: tuple[int, int]) -> bool:
    """Whether a cell belongs to a row (or column) of its own: a cell on its other side has its formula, or stands out alike."""
    down, right = step
    for row, column in ((spot[0] + sign * right, spot[1] + sign * down) for sign in (1, -1)):
        if spot in forms and forms.get((row, column)) == forms[spot]:
            return True
        before, after = forms.get((row - down, column - right)), forms.get((row + down, column + right))
        if spot not in forms and (row, column) not in forms and grid.telbaar((row, column)) and before == after is not None:
            return True
    return False
