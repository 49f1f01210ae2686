"""Facts about small numbers per gemeente: behind a number under five a person may be recognised."""

from collections.abc import Iterator
from functools import partial

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Berekening, Feit, Gemis, Plaats, Term, Type, Veld, count
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.notation import opsomming
from vtt_engine.record.columns import Kolom
from vtt_engine.record.tables import Tabel

SMALL = 5


def small_numbers(dossier: Dossier) -> Iterator[Feit]:
    """Per column of counts in a table per gemeente: how many cells are 1 up to 4."""
    for path, table, pointer, column in dossier.columns():
        if table.per_gemeente is not False and column.soort == "aantal":
            fact = _fact(path, table, pointer, column)
            if table.per_gemeente:
                yield fact
            elif fact.cellen:
                lost = (Gemis(f"{path}/per_gemeente", "of elke rij een gemeente is"),)
                yield fact._replace(velden={}, ontbreekt={"aantal": lost})


def _fact(path: str, table: Tabel, pointer: str, column: Kolom) -> Feit:
    scale = 10 ** table.schaal(column.id).decimalen
    small = [(i, row.naam) for i, (row, value) in enumerate(zip(table.rijen, table.waarden(column.id), strict=True))
             if value is not None and 0 < value < SMALL * scale]
    names = [name for _, name in small]
    lost = tuple(Gemis(f"{path}/rijen/{i}/cellen/{column.id}", f"{row.naam}, kolom {column.naam or column.id}")
                 for i, row in enumerate(table.rijen) if column.id not in row.cellen)
    return Feit("klein aantal", f"tabel {table.id}, kolom {column.id}", {"aantal": count(len(small), len(lost))},
                {"kolom": column.naam or column.id, "gemeenten": opsomming(names), "tabel": table.titel or table.id},
                (Plaats(pointer, table.plaats),), {"aantal": lost} if lost else {}, cellen=tuple(names),
                som=partial(_sum, path, table, column))


def _sum(path: str, table: Tabel, column: Kolom) -> Berekening:
    scale = table.schaal(column.id).decimalen
    unit = "aantal" + (f"/1{'0' * scale}" if scale else "")
    return Berekening(tuple(Term(row.naam, value, unit, f"{path}/rijen/{i}/cellen/{column.id}")
                            for i, (row, value) in enumerate(zip(table.rijen, table.waarden(column.id), strict=True))),
                      "aantallen van 1 tot en met 4 tellen")


SOORTEN = (
    Feitsoort("klein aantal", "Een kolom met aantallen per gemeente.", ("tabellen",),
              {"aantal": Veld(Type.AANTAL, "gemeenten met een aantal van 1 tot en met 4", onzeker=True)},
              {"kolom": "de kolom", "gemeenten": "de gemeenten", "tabel": "de tabel"}, small_numbers,
              "geen tabel per gemeente met aantallen"),
)
