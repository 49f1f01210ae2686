"""Facts about the sums down a table: totals and subtotals. One fact per column or group, never per cell."""

from collections.abc import Iterator, Sequence
from functools import partial
from math import isqrt

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Berekening, Effect, Feit, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.mentions import EURO, THOUSAND
from vtt_engine.record.columns import WHOLE, Kolom, Rij
from vtt_engine.record.tables import Tabel

_SUM_FIELDS = {
    "verschil": Veld(Type.MAAT, "gedrukt totaal min de som van de rijen, zonder teken"),
    "marge": Veld(Type.MAAT, "het verschil dat afronding van deze rijen gewoonlijk geeft: 3·√((n+1)/12) stappen"),
    "maximaal": Veld(Type.MAAT, "het grootste verschil dat afronding van deze rijen kan geven: n/2 + ½ stap"),
    "rijen": Veld(Type.AANTAL, "het aantal opgetelde rijen"),
}
_SUM_EVIDENCE = {"tabel": "de tabel", "kolom": "de kolom", "som": "de som van de rijen", "gedrukt": "het gedrukte totaal",
                 "wat": "welk totaal het is",
    "rond": "waarop alle bedragen van de kolom kunnen zijn afgerond; leeg als zij dat niet zijn"}
Cell = tuple[str, str, int | None]  # name, pointer, value


def unit_of(column: Kolom, table: Tabel) -> str:
    """Name the unit of a column's kept values: cent, or the kind of column with its decimals."""
    if column.soort == "bedrag":
        return "cent"
    decimals = table.schaal(column.id).decimalen
    return f"{column.soort}/{10**decimals}" if decimals else column.soort


def rounding(step: int, terms: int) -> tuple[int, int]:
    """The usual and the largest difference that rounding ``terms`` rows and their total to ``step`` can make.

    floor(3·√((n+1)/12)·step) and floor((n/2 + ½)·step); the interval semantics of XBRL Calculations 1.1.
    """
    return isqrt(9 * (terms + 1) * step * step // 12), (terms + 1) * step // 2


def rounding_of(steps: Sequence[int]) -> tuple[int, int]:
    """The same for figures that are each rounded to a step of their own: the rows and the total, or what it is made of."""
    return isqrt(9 * sum(step * step for step in steps) // 12), sum(steps) // 2


def sum_fact(soort: str, sleutel: str, unit: str, step: int | Sequence[int], cells: Sequence[Cell], total: Cell,
             places: tuple[Plaats, ...], tags: frozenset[str], names: dict[str, object]) -> Feit:
    """Make the fact that a printed total is compared with the sum of its cells; step 0 means exact counts.

    Several steps are those of all figures of the sum, cells and total, where they are not printed in one unit.
    """
    lost = tuple(Gemis(pad, f"{naam}: geen bruikbaar getal") for naam, pad, value in (*cells, total) if value is None)
    if not cells:
        lost += (Gemis(f"{total[1].partition('/totaal')[0].partition('/subtotalen')[0]}/rijen", "de rijen van de tabel"),)
    som = sum(value for _, _, value in cells if value is not None)
    difference = None if lost or total[2] is None else abs(total[2] - som)
    usual, largest = rounding(step, len(cells)) if isinstance(step, int) else rounding_of(step)
    values = known(verschil=difference, marge=usual, maximaal=largest, rijen=len(cells))
    evidence = {**names, "som": Term("som", som, unit), "gedrukt": Term("gedrukt", total[2], unit)}
    return Feit(soort, sleutel, values, evidence, places, {"verschil": lost} if lost else {},
                partial(_sum_terms, tuple(cells), total, unit, som), tags, unit,
                (difference or 0) if unit == "cent" else 0, steunt=())


def _sum_terms(cells: tuple[Cell, ...], total: Cell, unit: str, som: int) -> Berekening:
    return Berekening(tuple(Term(naam, value, unit, pad) for naam, pad, value in cells), "optellen",
                      Term("som van de rijen", som, unit), Term(total[0], total[2], unit, total[1]),
                      None if total[2] is None else total[2] - som)


def _cells(path: str, table: Tabel, column: str, group: str | None = None) -> list[Cell]:
    return [(row.naam, f"{path}/rijen/{i}/cellen/{column}", value)
            for i, (row, value) in enumerate(zip(table.rijen, table.waarden(column), strict=True))
            if group is None or row.groep == group]


def _total(path: str, table: Tabel, column: str) -> Cell:
    return ("gedrukt totaal", f"{path}/totaal/cellen/{column}" if table.totaal else f"{path}/totaal", table.totaalwaarde(column))


def _names(table: Tabel, column: Kolom, what: str) -> dict[str, object]:
    return {"tabel": table.titel or table.id, "kolom": column.naam or column.id, "wat": what,
            "rond": "afgerond op duizend euro" if _round(table, column) else ""}


def _round(table: Tabel, column: Kolom) -> bool:
    """Whether all amounts of a column of euros end in 000, though nothing says that they are rounded."""
    kept = table.inhoud.kolommen[column.id]
    values = [value for value in (*kept.rijen, *kept.subtotalen, kept.totaal) if value]
    return column.soort == "bedrag" and kept.schaal.stap == EURO and all(value % THOUSAND == 0 for value in values)


def _summed(dossier: Dossier, exact: bool) -> Iterator[tuple[str, Tabel, str, Kolom]]:
    for path, table, column_path, column in dossier.columns():
        if column.totaal != "geen" and column.soort != "procent" and (column.soort in WHOLE) == exact:
            yield path, table, column_path, column


def _effect(table: Tabel, column: Kolom, unknown: str) -> Effect:
    """What a wrong total of amounts per gemeente leaves open: a total does not say which figure is wrong."""
    return Effect(onbekend=unknown) if table.per_gemeente and column.soort == "bedrag" else Effect()


def _tag(table: Tabel, column: str) -> str:
    return f"tabel:{table.id}/{column}"


def column_totals(dossier: Dossier, exact: bool) -> Iterator[Feit]:
    """Per column its total; per group of rows its subtotal."""
    soort = "sleuteltotaal" if exact else "kolomtotaal"
    for path, table, column_path, column in _summed(dossier, exact):
        unit, step, tags = unit_of(column, table), table.schaal(column.id).stap, frozenset(
            {_tag(table, column.id), f"totaal:{table.id}/{column.id}"})
        total = _total(path, table, column.id)
        yield sum_fact(soort, f"tabel {table.id}, kolom {column.id}", unit, step, _cells(path, table, column.id), total,
                       (Plaats(total[1], table.plaats or table.titel), Plaats(column_path)), tags,
                       _names(table, column, "het totaal"))._replace(effect=partial(
                           _effect, table, column, "of het totaal niet klopt, of het bedrag van een gemeente"))
    for path, table, _, column in dossier.columns():
        if column.soort != "procent" and (column.soort in WHOLE) == exact:
            yield from _subtotal_facts(soort, path, table, column)


def _subtotal_facts(soort: str, path: str, table: Tabel, column: Kolom) -> Iterator[Feit]:
    if table.subtotalen is None and column.totaal != "geen" and any(row.groep for row in table.rijen):
        total = _total(path, table, column.id)
        yield sum_fact(soort, f"tabel {table.id}, kolom {column.id}, subtotalen", unit_of(column, table), 0,
                       [("de subtotalen", f"{path}/subtotalen", None)], total, (Plaats(path, table.plaats or table.titel),),
                       frozenset({_tag(table, column.id)}), _names(table, column, "de subtotalen"))
    seen: dict[str, int] = {}
    for i, row in enumerate(table.subtotalen or ()):
        name = row.groep or row.naam
        seen[name] = seen.get(name, 0) + 1
        pad = f"{path}/subtotalen/{i}/cellen/{column.id}"
        if column.totaal == "geen" and column.id not in row.cellen:
            continue
        again = f" ({seen[name]})" if seen[name] > 1 else ""
        yield sum_fact(soort, f"tabel {table.id}, kolom {column.id}, subtotaal {name}{again}",
                       unit_of(column, table), table.schaal(column.id).stap,
                       _group(path, table, column.id, i, row), (row.naam, pad, table.subtotaal(column.id, i)),
                       (Plaats(pad, table.plaats or table.titel),), frozenset({_tag(table, column.id)}),
                       _names(table, column, f"het subtotaal {name}"))


def _ungrouped(path: str, table: Tabel) -> list[Cell]:
    return [(f"de groep van {row.naam}", f"{path}/rijen/{i}/groep", None)
            for i, row in enumerate(table.rijen) if row.groep is None]


def _group(path: str, table: Tabel, column: str, index: int, row: Rij) -> list[Cell]:
    if row.groep is None:
        return [("de groep van het subtotaal", f"{path}/subtotalen/{index}/groep", None)]
    return [*_cells(path, table, column, row.groep), *_ungrouped(path, table)]


def subtotals(dossier: Dossier) -> Iterator[Feit]:
    """Per column of a table with subtotals: they and the rows outside every subtotal, against the total."""
    for path, table, _, column in (*_summed(dossier, exact=False), *_summed(dossier, exact=True)):
        if not table.subtotalen and (table.subtotalen is not None or not any(row.groep for row in table.rijen)):
            continue
        cells = [(row.groep or row.naam, f"{path}/subtotalen/{i}/cellen/{column.id}", table.subtotaal(column.id, i))
                 for i, row in enumerate(table.subtotalen or ())]
        cells += [("de subtotalen", f"{path}/subtotalen", None)] if table.subtotalen is None else []
        cells += [("de groep van het subtotaal", f"{path}/subtotalen/{i}/groep", None)
                  for i, row in enumerate(table.subtotalen or ()) if row.groep is None]
        groups = {row.groep for row in table.subtotalen or ()}
        cells += [(row.naam, f"{path}/rijen/{i}/cellen/{column.id}", value)
                  for i, (row, value) in enumerate(zip(table.rijen, table.waarden(column.id), strict=True))
                  if table.subtotalen and row.groep and row.groep not in groups]
        total = _total(path, table, column.id)
        yield sum_fact("subtotalen", f"tabel {table.id}, kolom {column.id}", unit_of(column, table),
                       table.schaal(column.id).stap, [*cells, *_ungrouped(path, table)], total,
                       (Plaats(total[1], table.plaats or table.titel),), frozenset({_tag(table, column.id)}),
                       _names(table, column, "het totaal"))._replace(effect=partial(
                           _effect, table, column, "of het totaal niet klopt, of een subtotaal"))


SOORTEN = (
    Feitsoort("kolomtotaal", "Een gedrukt totaal of subtotaal van een kolom en de som van de rijen.", ("tabellen",),
              _SUM_FIELDS, _SUM_EVIDENCE, partial(column_totals, exact=False), "geen kolom met een totaal"),
    Feitsoort("sleuteltotaal", "Het totaal van een kolom met inwoners of stemmen; die tellen precies.", ("tabellen",),
              _SUM_FIELDS, _SUM_EVIDENCE, partial(column_totals, exact=True), "geen kolom met inwoners of stemmen"),
    Feitsoort("subtotalen", "De subtotalen van een tabel en het totaal.", ("tabellen",), _SUM_FIELDS, _SUM_EVIDENCE,
              subtotals, "geen tabel met subtotalen"),
)
