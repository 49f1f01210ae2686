"""Tables with ruling lines: from lines to a grid, with cells merged where no line divides them."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from vtt_intake.readers.limits import MOST_GRID_CELLS, MOST_RULES
from vtt_intake.readers.pdf.shapes import Box, Glyph, Layer, Rule

_NEAR = 3.0
_NARROW = 4.0


@dataclass(slots=True)
class Grid:
    """The lines of one table. ``owner`` gives for each unit cell (row, column) the first unit cell of its merged cell."""

    xs: list[float]
    ys: list[float]
    owner: dict[tuple[int, int], tuple[int, int]]
    glyphs: dict[tuple[int, int], list[Glyph]] = field(default_factory=lambda: defaultdict(list))

    @property
    def box(self) -> Box:
        """The area of the table."""
        return Box(self.xs[0], self.ys[0], self.xs[-1], self.ys[-1])

    def take(self, glyph: Glyph) -> bool:
        """Put a letter in its cell; False if it lies outside."""
        x, y = (glyph.x0 + glyph.x1) / 2, glyph.y - 0.3 * glyph.size
        if not (self.xs[0] <= x <= self.xs[-1] and self.ys[0] <= y <= self.ys[-1]):
            return False
        row = min(bisect_right(self.ys, y) - 1, len(self.ys) - 2)
        self.glyphs[self.owner[row, self.column(x)]].append(glyph)
        return True

    def column(self, x: float) -> int:
        """The column in which a place lies, or the nearest."""
        return max(0, min(bisect_right(self.xs, x) - 1, len(self.xs) - 2))


def grids(layer: Layer) -> list[Grid]:
    """Find the ruled tables of a page, from top to bottom. A box around text is none."""
    if len(layer.lying) < 2 or len(layer.standing) < 2 or len(layer.lying) + len(layer.standing) > MOST_RULES:
        return []
    lying, standing = _merge(layer.lying), _merge(layer.standing)
    found = [grid for part in _connected(lying, standing) if (grid := _grid(*part, layer.fills))]
    return sorted(_outermost(found), key=lambda grid: (grid.ys[0], grid.xs[0]))


def _merge(rules: Iterable[Rule]) -> list[Rule]:
    """Join lines that lie in each other's way; double lines become one."""
    bands: list[list[Rule]] = []
    for rule in sorted(rules):
        if bands and rule.at - bands[-1][0].at <= _NEAR:
            bands[-1].append(rule)
        else:
            bands.append([rule])
    merged = []
    for band in bands:
        at = sum(rule.at for rule in band) / len(band)
        start, end = None, 0.0
        for rule in sorted(band, key=lambda r: r.start):
            if start is not None and rule.start <= end + _NEAR:
                end = max(end, rule.end)
                continue
            if start is not None:
                merged.append(Rule(at, start, end))
            start, end = rule.start, rule.end
        if start is not None:
            merged.append(Rule(at, start, end))
    return [rule for rule in merged if rule.end - rule.start > _NARROW]


def _connected(lying: list[Rule], standing: list[Rule]) -> list[tuple[list[Rule], list[Rule]]]:
    """Groups of lines that touch each other."""
    parent = list(range(len(lying) + len(standing)))

    def root(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    for j, up in enumerate(standing):
        for i, flat in enumerate(lying):
            if flat.start - _NEAR <= up.at <= flat.end + _NEAR and up.start - _NEAR <= flat.at <= up.end + _NEAR:
                parent[root(i)] = root(len(lying) + j)
    groups: dict[int, tuple[list[Rule], list[Rule]]] = defaultdict(lambda: ([], []))
    for i, rule in enumerate(lying):
        groups[root(i)][0].append(rule)
    for j, rule in enumerate(standing):
        groups[root(len(lying) + j)][1].append(rule)
    return [group for group in groups.values() if len(group[0]) >= 2 and group[1]]


def _grid(lying: list[Rule], standing: list[Rule], fills: list[Box]) -> Grid | None:
    """The grid of lines; the edges of an area that fills whole cells count as lines too."""
    xs = _with_ends([rule.at for rule in standing], lying)
    low, high = min(rule.start for rule in standing) - _NEAR, max(rule.end for rule in standing) + _NEAR
    for box in fills[:MOST_RULES]:
        if low <= box.y0 and box.y1 <= high and all(any(abs(x - edge) <= _NEAR for x in xs) for edge in (box.x0, box.x1)):
            lying = [*lying, Rule(box.y0, box.x0, box.x1), Rule(box.y1, box.x0, box.x1)]
    lying = _merge(lying)
    ys = _with_ends([rule.at for rule in lying], standing)
    if not 2 <= (len(xs) - 1) * (len(ys) - 1) <= MOST_GRID_CELLS:
        return None
    return Grid(xs, ys, _owners(xs, ys, lying, standing))


def _with_ends(places: list[float], across: list[Rule]) -> list[float]:
    """The places of lines, with the open sides where lines across run on past the last line."""
    found = sorted(places)
    first, last = min(rule.start for rule in across), max(rule.end for rule in across)
    if first < found[0] - 3 * _NEAR:
        found.insert(0, first)
    if last > found[-1] + 3 * _NEAR:
        found.append(last)
    kept = found[:1]
    for place in found[1:]:
        if place - kept[-1] > _NARROW:
            kept.append(place)
    return kept


def _owners(xs: list[float], ys: list[float], lying: list[Rule], standing: list[Rule]) -> dict[tuple[int, int], tuple[int, int]]:
    owner = {(r, k): (r, k) for r in range(len(ys) - 1) for k in range(len(xs) - 1)}
    beside = [[rule for rule in standing if abs(rule.at - x) <= _NARROW] for x in xs]
    above = [[rule for rule in lying if abs(rule.at - y) <= _NARROW] for y in ys]
    for r in range(len(ys) - 1):
        for k in range(len(xs) - 1):
            if k and not _ruled(beside[k], ys[r], ys[r + 1]):
                _unite(owner, (r, k - 1), (r, k))
            if r and not _ruled(above[r], xs[k], xs[k + 1]):
                _unite(owner, (r - 1, k), (r, k))
    return owner


def _ruled(rules: list[Rule], start: float, end: float) -> bool:
    middle = (start + end) / 2
    return any(rule.start <= middle <= rule.end for rule in rules)


def _unite(owner: dict[tuple[int, int], tuple[int, int]], one: tuple[int, int], other: tuple[int, int]) -> None:
    """Merge two cells, and all that lies in the rectangle around them."""
    if owner[one] == owner[other]:
        return
    area = {owner[one], owner[other]}
    while True:
        cells = [cell for cell, top in owner.items() if top in area]
        low, high = (min(c[0] for c in cells), min(c[1] for c in cells)), (max(c[0] for c in cells), max(c[1] for c in cells))
        around = {owner[r, k] for r in range(low[0], high[0] + 1) for k in range(low[1], high[1] + 1)}
        if around <= area:
            break
        area |= around
    for cell in cells:
        owner[cell] = low


def _outermost(found: list[Grid]) -> list[Grid]:
    """Without the tables that lie inside another."""
    return [grid for grid in found if not any(other is not grid and _inside(grid.box, other.box) for other in found)]


def _inside(one: Box, other: Box) -> bool:
    return (other.x0 - 1 <= one.x0 and other.y0 - 1 <= one.y0 and one.x1 <= other.x1 + 1 and one.y1 <= other.y1 + 1
            and (one.x1 - one.x0) * (one.y1 - one.y0) < (other.x1 - other.x0) * (other.y1 - other.y0))
