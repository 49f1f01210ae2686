"""Reading the cells of a table: whole numbers with their scale, and what could not be read."""

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from pydantic_core import PydanticCustomError

from vtt_engine.record.base import GEEN
from vtt_engine.record.columns import FACTOR, WHOLE, Eenheid, Inhoud, Kolom, Kolomwaarden, Rij, Schaal
from vtt_engine.record.values import Decimaal, read_amount, read_number, refuse

EMPTY = ("", "-", "pm", "-pm", "(*)")
_WHOLE_FORMULA = re.compile(r"\s*[+-]?\s*[A-Za-z_]\w*(?:\s*[+-]\s*[A-Za-z_]\w*)*\s*")
_Rows = tuple[tuple[tuple[str | int, ...], Rij], ...]


class Raster(NamedTuple):
    """What a table is made of: its columns, its rows, and the unit of its amounts."""

    kolommen: tuple[Kolom, ...]
    rijen: tuple[Rij, ...]
    subtotalen: tuple[Rij, ...] | None
    totaal: Rij | None
    eenheid: Eenheid


def read_cells(table: Raster) -> Inhoud:
    """Read every column of numbers of a table; what cannot be read is listed."""
    rows: _Rows = (*((("rijen", i), row) for i, row in enumerate(table.rijen)),
                   *((("subtotalen", i), row) for i, row in enumerate(table.subtotalen or ())),
                   *(((("totaal",), table.totaal),) if table.totaal else ()))
    errors = _wrong_names(table, rows)
    columns: dict[str, Kolomwaarden] = {}
    for column in table.kolommen:
        if column.soort != "tekst":
            values, scale, wrong = _read_column(table, column, rows)
            n, last = len(table.rijen), values[-1] if table.totaal else None
            columns[column.id] = Kolomwaarden(values[:n], values[n: n + len(table.subtotalen or ())], last, scale)
            errors.extend(wrong)
    return Inhoud(columns, errors)


def _wrong_names(table: Raster, rows: _Rows) -> list[dict[str, Any]]:
    known = {column.id for column in table.kolommen}
    columns = [dict(pad=["kolommen", i, key], gevonden=name, verwacht="de id van een kolom van deze tabel",
                    herstel="", bekend=sorted(known))
               for i, column in enumerate(table.kolommen)
               for key, names in (("formule", [n for _, n in column.termen]), ("verdeeld_naar", [column.verdeeld_naar]),
                                  ("product", column.product or ()))
               for name in names if name is not None and name not in known]
    unnamed = [dict(pad=["kolommen", i, "onderwerp"], gevonden="geen onderwerp", verwacht="de sleutel onderwerp", bekend=[],
                    herstel="noem het onderwerp van de bedragen, of schrijf geen")
               for i, column in enumerate(table.kolommen) if column.soort == "bedrag" and column.onderwerp is None]
    broken = [dict(pad=["kolommen", i, "formule"], gevonden=column.formule, verwacht="kolom-id's met + en - ertussen",
                   herstel="schrijf bijvoorbeeld: uitbreiding + rente", bekend=[])
              for i, column in enumerate(table.kolommen)
              if column.formule not in (None, GEEN) and not _WHOLE_FORMULA.fullmatch(column.formule)]
    cells = [dict(pad=[*path, "cellen", name], gevonden=name, verwacht="de id van een kolom van deze tabel",
                  herstel="", bekend=sorted(known))
             for path, row in rows if not known.issuperset(row.cellen) for name in row.cellen if name not in known]
    return columns + unnamed + broken + _impossible(table) + cells


def _impossible(table: Raster) -> list[dict[str, Any]]:
    """Columns that follow from themselves, and steps of rounding that cannot be."""
    found: list[dict[str, Any]] = [
        dict(pad=["kolommen", i, key], gevonden=column.id, verwacht="een andere kolom dan deze zelf", bekend=[],
             herstel="noem de kolom waaruit deze volgt")
             for i, column in enumerate(table.kolommen)
             for key, used in (("formule", [n for _, n in column.termen]), ("verdeeld_naar", [column.verdeeld_naar]),
                               ("product", column.product or ()))
             if column.id in used]
    found += [dict(pad=["kolommen", i, "precisie"], gevonden=column.precisie.waarde, bekend=[],
                   verwacht="een stap van afronding boven nul, hoogstens 1000000",
                   herstel="laat precisie weg als het stuk haar niet noemt")
              for i, column in enumerate(table.kolommen)
              if column.precisie is not None and not 0 < column.precisie.waarde <= 10 ** (6 + column.precisie.decimalen)]
    return found


def _read_column(table: Raster, column: Kolom, rows: _Rows
                 ) -> tuple[list[int | None], Schaal, list[dict[str, Any]]]:
    errors: list[dict[str, Any]] = []
    read: list[tuple[int, int] | None] = []
    amounts = column.soort == "bedrag"
    whole = column.soort in WHOLE
    for path, row in rows:
        value = _cell(row.cellen, column.id)
        if value is None:
            read.append(None)
            continue
        try:
            number = (read_amount(value) if amounts else read_number(value))
            if whole and number[1]:
                raise refuse("getal", "een geheel getal", "schrijf zonder decimalen")
            if whole and number[0] < 0:
                raise refuse("getal", "een aantal van nul of meer", "haal het minteken weg")
            read.append(number)
        except PydanticCustomError as error:
            context = error.context or {}
            read.append(None)
            errors.append(dict(pad=[*path, "cellen", column.id], gevonden=value,
                               verwacht=context.get("verwacht"), herstel=context.get("herstel")))
    values, scale = _amounts(table, column, read) if amounts else _numbers(column, read)
    return values, scale, errors


def _cell(cells: Mapping[str, Any], name: str) -> object:
    value = cells.get(name)
    if isinstance(value, str) and not isinstance(value, Decimaal) and value.strip().lower() in EMPTY:
        return None
    return value


def _amounts(table: Raster, column: Kolom, read: list[tuple[int, int] | None]) -> tuple[list[int | None], Schaal]:
    factor = FACTOR[column.eenheid or table.eenheid]
    written = min((item[1] for item in read if item), default=100)
    step = written if column.precisie is None else _cents(column.precisie.waarde, column.precisie.decimalen)
    return [None if item is None else item[0] * factor for item in read], Schaal(step * factor, 0)


def _cents(value: int, decimals: int) -> int:
    scale: int = 10**decimals
    return max(1, value * 100 // scale)


def _numbers(column: Kolom, read: list[tuple[int, int] | None]) -> tuple[list[int | None], Schaal]:
    precision = column.precisie
    decimals = max([item[1] for item in read if item] + ([precision.decimalen] if precision else []), default=0)
    values = [None if item is None else item[0] * 10 ** (decimals - item[1]) for item in read]
    if precision is not None:
        return values, Schaal(precision.waarde * 10 ** (decimals - precision.decimalen), decimals)
    exact = column.soort in (*WHOLE, "aantal") and decimals == 0
    return values, Schaal(0 if exact else 1, decimals)
