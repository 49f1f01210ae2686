"""One worksheet as a grid: its cells by place, with the name of their row, the head of their column and their unit."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from functools import cached_property

from vtt_engine.record.workbook import Eenheid
from vtt_engine.text.numbers import Figuur, read_figure
from vtt_intake.form import Alinea, Cel, Document, Tabel
from vtt_intake.recognise.columns import unit_beside, unit_in
from vtt_intake.recognise.formulas import Bereik, Spot, is_balance, ranges, spot_of

TOTAAL = re.compile(r"\W*(?:sub|eind|tussen)?[\s-]*(?:totaal|totalen|total|saldo|resultaat|som)\b", re.IGNORECASE)
APART = re.compile(r"\W*(?:waarvan|wv|w\.v|wo|w\.o|pm|p\.m|memo|stand|begin|vorig|primiti|oorspronk|per saldo|verschil|controle|"
                   r"check|gemiddeld|percentage|aandeel|index|inwoner|.*\bprimiti|.*\boorspronk|.*\bwaarvan)", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d")
_ERROR = re.compile(r"#[A-ZÀ-Ý/0!?]+[!?]?|#N/[AB]")
_EURO = re.compile(r"€|\beuro|\bbedrag", re.IGNORECASE)
_COUNT = re.compile(r"inwoner|aantal|\bfte|aandeel|percentage|%|\buren\b|stuks|gewicht|stemmen", re.IGNORECASE)
_ROUNDED = re.compile(r"\bafgerond|\bafronding", re.IGNORECASE)


@dataclass
class Rooster:
    """The cells of one sheet of a document. Merged repeats are left out."""

    naam: str
    document: str
    cellen: dict[Spot, Cel] = field(default_factory=dict)
    tabel_van: dict[Spot, int] = field(default_factory=dict)
    begin: dict[int, tuple[int, int]] = field(default_factory=dict)  # of each table: its first row and first column
    woorden: list[str] = field(default_factory=list)

    def getal(self, spot: Spot) -> Decimal | None:
        """The stored number of a cell."""
        cel = self.cellen.get(spot)
        try:
            return Decimal(cel.waarde) if cel is not None and cel.waarde is not None else None
        except InvalidOperation:
            return None

    def telbaar(self, spot: Spot) -> bool:
        """Whether a cell holds a number, or a formula of which the result was not stored; not a year above a column."""
        cel = self.cellen.get(spot)
        if cel is None:
            return False
        if self.leeg(spot):
            return True
        return cel.waarde is not None and not (cel.formule is None and _YEAR.fullmatch(cel.tekst))

    def leeg(self, spot: Spot) -> bool:
        """Whether a cell is a formula of which no result was stored."""
        cel = self.cellen.get(spot)
        return cel is not None and cel.formule is not None and cel.waarde is None and cel.tekst == ""

    def fout(self, spot: Spot) -> bool:
        """Whether a cell shows an error of Excel."""
        cel = self.cellen.get(spot)
        return cel is not None and cel.waarde is None and _ERROR.fullmatch(cel.tekst) is not None

    def figuur(self, spot: Spot) -> Figuur | None:
        """What a cell shows, as a figure."""
        cel = self.cellen.get(spot)
        return read_figure(cel.tekst) if cel is not None and cel.tekst else None

    def tekstgetal(self, spot: Spot) -> Figuur | None:
        """The number that a cell holds as text; None if it is a real number or other words."""
        cel = self.cellen.get(spot)
        if cel is None or cel.waarde is not None or cel.formule is not None or not re.search(r"\d", cel.tekst):
            return None
        return read_figure(cel.tekst)

    def rijnaam(self, spot: Spot) -> str:
        """The first words in the row of a cell, inside its table."""
        words = (self.cellen[other] for other in self.in_rij(spot) if other[1] < spot[1])
        return next((cel.tekst.strip() for cel in words if cel.waarde is None and cel.formule is None and cel.tekst.strip()), "")

    def in_rij(self, spot: Spot) -> list[Spot]:
        """The cells with something in them in the row of a cell, inside its table."""
        return self._rows.get((self.tabel_van.get(spot), spot[0]), [])

    def kolomkop(self, spot: Spot) -> str:
        """The words above the numbers of a column, inside its table."""
        number = self.tabel_van.get(spot)
        if number is None:
            return ""
        found = []
        for row in range(self.begin[number][0], spot[0]):
            above = (row, spot[1])
            if self.tabel_van.get(above) == number and self.telbaar(above):
                break
            if above in self.cellen and self.cellen[above].tekst.strip():
                found.append(self.cellen[above].tekst.strip())
        return " ".join(found)

    def is_totaal(self, spot: Spot) -> bool:
        """Whether the row of a cell is called a total."""
        return TOTAAL.match(self.rijnaam(spot)) is not None

    def eenheid(self, spot: Spot) -> Eenheid:
        """The unit of a cell: euros where the cell, its column or its sheet says so and the column says nothing else."""
        cel, head = self.cellen[spot], self.kolomkop(spot)
        if cel.tekst.endswith("%") or (_COUNT.search(head) and "€" not in head):
            return "anders"
        if not any(_EURO.search(text) for text in (cel.tekst, head, *self.woorden)):
            return "anders"
        for unit in (unit_in(head), *map(unit_beside, self.woorden)):
            if unit is not None and unit != "euro":
                return unit
        return "euro"

    @property
    def afronding_genoemd(self) -> bool:
        """Whether the sheet says somewhere that its amounts are rounded."""
        return any(_ROUNDED.search(text) for text in self.woorden)

    @cached_property
    def gebruikt(self) -> dict[Spot, list[Bereik]]:
        """The cells of this sheet that each formula uses."""
        return {spot: [item for item in ranges(cel.formule) if item.blad in (None, self.naam)]
                for spot, cel in self.cellen.items() if cel.formule is not None}

    @cached_property
    def saldi(self) -> list[frozenset[Spot]]:
        """The cells that each formula sets against each other with only plus and minus signs."""
        return [frozenset(item.van for item in used) for spot, used in self.gebruikt.items()
                if is_balance(self.cellen[spot].formule or "")]

    @cached_property
    def _rows(self) -> dict[tuple[int | None, int], list[Spot]]:
        found: dict[tuple[int | None, int], list[Spot]] = {}
        for spot in sorted(self.cellen):
            found.setdefault((self.tabel_van.get(spot), spot[0]), []).append(spot)
        return found


def grids(document: Document) -> list[Rooster]:
    """The sheets of a workbook, in order; also those without a table."""
    found: dict[str, Rooster] = {}
    for blok in document.blokken:
        if blok.plek.blad is None:
            continue
        grid = found.setdefault(blok.plek.blad, Rooster(blok.plek.blad, document.id))
        if isinstance(blok, Alinea):
            grid.woorden += [blok.tekst] if blok.soort != "kop" else []
        else:
            _add(grid, blok)
    return list(found.values())


def _add(grid: Rooster, tabel: Tabel) -> None:
    spots = [(spot_of(cel.plek.anker.rpartition("!")[2]), cel) for row in tabel.rijen for cel in row]
    grid.begin[tabel.nummer] = (min(spot[0] for spot, _ in spots), min(spot[1] for spot, _ in spots))
    for spot, cel in spots:
        grid.tabel_van[spot] = tabel.nummer
        if not cel.vervolg and (cel.tekst or cel.formule or cel.waarde is not None):
            grid.cellen[spot] = cel
    grid.woorden += [cel.tekst for cel in tabel.rijen[0] if cel.tekst and cel.waarde is None]


def closure(grid: Rooster, start: Iterable[Spot], known: set[Spot] | None = None) -> set[Spot]:
    """All cells of the sheet that these cells rest on, themselves included."""
    seen = known if known is not None else set()
    todo = list(start)
    while todo:
        spot = todo.pop()
        if spot not in seen:
            seen.add(spot)
            todo += [used for item in grid.gebruikt.get(spot, ()) for used in item.cellen() if used in grid.cellen]
    return seen
