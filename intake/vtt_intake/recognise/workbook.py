"""What stands out in the worksheets of a proposal, as the record keeps it: ``werkbladen``. Neutral: the rules judge."""

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from vtt_engine.record.values import Decimaal
from vtt_intake.form import Document, Plek
from vtt_intake.recognise.build import Bouw
from vtt_intake.recognise.formulas import Spot, ref_of
from vtt_intake.recognise.picture import Beeld
from vtt_intake.recognise.sheet import Rooster, grids
from vtt_intake.recognise.sheet_cells import errors, fixed_totals, text_numbers, unlike
from vtt_intake.recognise.sheet_sums import Optelling, counted, missed, shown, sums, total

_LARGEST = Decimal(10) ** 11
_STEP = Decimal("0.0001")
Item = dict[str, Any]


def keep_sheets(beeld: Beeld) -> None:
    """Put each worksheet into ``werkbladen``; the part is there and empty when no document is a workbook."""
    beeld.bouw.leeg("werkbladen")
    books = [document for document in beeld.documenten if document.soort == "xlsx"]
    every = [(document, grid) for document in books for grid in grids(document)]
    names = [grid.naam for _, grid in every]
    for document, grid in every:
        if grid.cellen:
            twin = names.count(grid.naam) > 1
            _Blad(beeld.bouw, document, grid, f"{grid.naam} ({document.naam})" if twin else grid.naam).keep()


class _Blad:
    """Writes one sheet with the origin of every cell that it names."""

    def __init__(self, bouw: Bouw, document: Document, grid: Rooster, id: str) -> None:
        self.bouw, self.document, self.grid, self.id = bouw, document, grid, id

    def keep(self) -> None:
        grid, every = self.grid, sums(self.grid)
        hidden = any(spoor.soort == "verborgen werkblad" and spoor.plek.blad == grid.naam for spoor in self.document.sporen)
        elders = {staand: counted(every, staand=staand) for staand in (True, False)}
        lost = {item.cel: missed(grid, item, elders[item.staand]) for item in every}
        fixed = fixed_totals(grid, every)
        told = {spot for spot, cells in lost.items() if cells} | {item.cel for item in fixed}
        sheet: Item = {
            "id": self.id, "naam": grid.naam, "document": self.document.id, "verborgen": hidden,
            "plaats": f"{self.document.naam}, blad {grid.naam}",
            "afronding_genoemd": grid.afronding_genoemd,
            "sommen": [self._sum(item, lost[item.cel]) for item in every],
            "vaste_totalen": [{**self._cell(item.cel), **_number("optelling", item.optelling)} for item in fixed],
            "getallen_als_tekst": [{**self._cell(spot), **_number("waarde", value), "in_som": used}
                                   for spot, value, used in text_numbers(grid, every)],
            "foutcellen": [{**self._name(spot), "fout": grid.cellen[spot].tekst, "in_totaal": in_total}
                           for spot, in_total in errors(grid, every)],
            "formules_zonder_waarde": [self._name(spot) for spot in sorted(grid.cellen) if grid.leeg(spot)],
            "afwijkende_formules": [{**self._cell(item.cel), "soort": item.soort, "buren": [ref_of(spot) for spot in item.buren]}
                                    for item in unlike(grid) if item.cel not in told],
        }
        path = self.bouw.voeg("werkbladen", sheet, self._plek("A1"))
        self._origins(path, sheet)

    def _sum(self, item: Optelling, lost: Iterable[Spot]) -> Item:
        grid = self.grid
        hidden = [spot for spot in sorted(item.cellen) if item.som.zichtbaar == "alles" and grid.getal(spot)
                  and grid.cellen[spot].verborgen and not grid.cellen[item.cel].verborgen]
        added = total(grid, item)
        parts = ", ".join(_range(part.van, part.tot) for part in item.som.bereiken)
        found = {**self._cell(item.cel, "uitkomst"), "bereik": parts, **_number("optelling", added),
                 "mist": [self._cell(spot) for spot in lost], "verborgen": [self._cell(spot) for spot in hidden]}
        seen = shown(grid, item)
        result = grid.getal(item.cel)
        if seen and added is not None and result is not None and abs(added - result) < _STEP:
            found |= {**_number("getoond", seen[0]), **_number("getoonde_optelling", seen[1])}
        return found

    def _name(self, spot: Spot) -> Item:
        name = self.grid.rijnaam(spot)
        return {"cel": ref_of(spot), **({"naam": name} if name else {})}

    def _cell(self, spot: Spot, key: str = "waarde") -> Item:
        return {**self._name(spot), "eenheid": self.grid.eenheid(spot), **_number(key, self.grid.getal(spot))}

    def _plek(self, ref: str) -> Plek:
        return Plek(self.document.id, f"{self.grid.naam}!{ref}", blad=self.grid.naam)

    def _origins(self, path: str, sheet: Item) -> None:
        for key, items in sheet.items():
            for i, item in enumerate(items if isinstance(items, list) else ()):
                self.bouw.bron(f"{path}/{key}/{i}", self._plek(item["cel"]))
                for part in ("mist", "verborgen"):
                    for j, cell in enumerate(item.get(part, ())):
                        self.bouw.bron(f"{path}/{key}/{i}/{part}/{j}", self._plek(cell["cel"]))


def _range(van: Spot, tot: Spot) -> str:
    return ref_of(van) if van == tot else f"{ref_of(van)}:{ref_of(tot)}"


def _number(key: str, value: Decimal | None) -> Item:
    """A number for the record, to four decimals; left out if it is not known or larger than the record takes."""
    if value is None or abs(value) >= _LARGEST:
        return {}
    rounded = value.quantize(_STEP, rounding=ROUND_HALF_UP).normalize()
    return {key: int(rounded) if rounded == rounded.to_integral_value() else Decimaal(f"{rounded:f}")}
