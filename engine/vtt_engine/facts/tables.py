"""Facts about the sums of a table: columns, rows and subtotals. One fact per column or group, never per cell."""

from collections.abc import Iterator, Sequence
from functools import partial
from math import isqrt

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Berekening, Bereik, Feit, Feitsoort, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.notation import opsomming
from vtt_engine.record.tables import WHOLE, Kolom, Rij, Tabel

_SUM_FIELDS = {
    "verschil": Veld(Type.MAAT, "gedrukt totaal min de som van de rijen, zonder teken"),
    "marge": Veld(Type.MAAT, "het verschil dat afronding van deze rijen gewoonlijk geeft: 3·√((n+1)/12) stappen"),
    "maximaal": Veld(Type.MAAT, "het grootste verschil dat afronding van deze rijen kan geven: n/2 + ½ stap"),
    "rijen": Veld(Type.AANTAL, "het aantal opgetelde rijen"),
}
_SUM_EVIDENCE = {"tabel": "de tabel", "kolom": "de kolom", "som": "de som van de rijen", "gedrukt": "het gedrukte totaal",
                 "wat": "welk totaal het is"}
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


def sum_fact(soort: str, sleutel: str, unit: str, step: int, cells: Sequence[Cell], total: Cell, places: tuple[Plaats, ...],
             tags: frozenset[str], names: dict[str, object]) -> Feit:
    """Make the fact that a printed total is compared with the sum of its cells; step 0 means exact counts."""
    lost = tuple(Gemis(pad, f"{naam}: geen bruikbaar getal") for naam, pad, value in (*cells, total) if value is None)
    som = sum(value for _, _, value in cells if value is not None)
    difference = None if lost or total[2] is None else abs(total[2] - som)
    usual, largest = rounding(step, len(cells))
    values = known(verschil=difference, marge=usual, maximaal=largest, rijen=len(cells))
    evidence = {**names, "som": Term("som", som, unit), "gedrukt": Term("gedrukt", total[2], unit)}
    return Feit(soort, sleutel, values, evidence, places, {"verschil": lost} if lost else {},
                partial(_sum_terms, tuple(cells), total, unit, som), tags, unit,
                (difference or 0) if unit == "cent" else 0)


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
    return {"tabel": table.titel or table.id, "kolom": column.naam or column.id, "wat": what}


def _summed(dossier: Dossier, exact: bool) -> Iterator[tuple[str, Tabel, str, Kolom]]:
    for path, table, column_path, column in dossier.columns():
        if column.totaal != "geen" and column.soort != "procent" and (column.soort in WHOLE) == exact:
            yield path, table, column_path, column


def _tag(table: Tabel, column: str) -> str:
    return f"tabel:{table.id}/{column}"


def column_totals(dossier: Dossier, exact: bool) -> Iterator[Feit]:
    """Per column its total; per group of rows its subtotal."""
    soort = "sleuteltotaal" if exact else "kolomtotaal"
    for path, table, column_path, column in _summed(dossier, exact):
        unit, step, tags = unit_of(column, table), table.schaal(column.id).stap, frozenset({_tag(table, column.id)})
        total = _total(path, table, column.id)
        yield sum_fact(soort, f"tabel {table.id}, kolom {column.id}", unit, step, _cells(path, table, column.id), total,
                       (Plaats(total[1], table.plaats or table.titel), Plaats(column_path)), tags,
                       _names(table, column, "het totaal"))
    for path, table, _, column in dossier.columns() if not exact else ():
        yield from _subtotal_facts(path, table, column)


def _subtotal_facts(path: str, table: Tabel, column: Kolom) -> Iterator[Feit]:
    if column.soort in (*WHOLE, "procent"):
        return
    for i, row in enumerate(table.subtotalen or ()):
        pad = f"{path}/subtotalen/{i}/cellen/{column.id}"
        if column.totaal == "geen" and column.id not in row.cellen:
            continue
        yield sum_fact("kolomtotaal", f"tabel {table.id}, kolom {column.id}, subtotaal {row.groep or row.naam}",
                       unit_of(column, table), table.schaal(column.id).stap,
                       _group(path, table, column.id, i, row), (row.naam, pad, table.subtotaal(column.id, i)),
                       (Plaats(pad, table.plaats or table.titel),), frozenset({_tag(table, column.id)}),
                       _names(table, column, f"het subtotaal {row.groep or row.naam}"))


def _group(path: str, table: Tabel, column: str, index: int, row: Rij) -> list[Cell]:
    if row.groep is None:
        return [("de groep van het subtotaal", f"{path}/subtotalen/{index}/groep", None)]
    ungrouped = [(f"de groep van {other.naam}", f"{path}/rijen/{i}/groep", None)
                 for i, other in enumerate(table.rijen) if other.groep is None]
    return [*_cells(path, table, column, row.groep), *ungrouped]


def subtotals(dossier: Dossier) -> Iterator[Feit]:
    """Per column of a table with subtotals: their sum against the total."""
    for path, table, _, column in _summed(dossier, exact=False):
        if table.subtotalen:
            cells = [(row.naam, f"{path}/subtotalen/{i}/cellen/{column.id}", table.subtotaal(column.id, i))
                     for i, row in enumerate(table.subtotalen)]
            total = _total(path, table, column.id)
            yield sum_fact("subtotalen", f"tabel {table.id}, kolom {column.id}", unit_of(column, table),
                           table.schaal(column.id).stap, cells, total, (Plaats(total[1], table.plaats or table.titel),),
                           frozenset({_tag(table, column.id)}), _names(table, column, "het totaal van de subtotalen"))


def row_totals(dossier: Dossier) -> Iterator[Feit]:
    """Per column with a formula: how many rows it does not hold for, inside the printed precision of each figure."""
    for path, table, column_path, column in dossier.columns():
        if not column.termen:
            continue
        rows = [(row.naam, f"{path}/rijen/{i}/cellen", i) for i, row in enumerate(table.rijen)]
        results = [_row(table, column, i) for _, _, i in rows]
        if table.totaal:
            rows.append((table.totaal.naam, f"{path}/totaal/cellen", -1))
            results.append(_row(table, column, -1))
        lost = tuple(Gemis(f"{pad}/{name}", f"{naam}, kolom {name}") for (naam, pad, i) in rows
                     for name in (column.id, *(n for _, n in column.termen)) if _value(table, name, i) is None)
        wrong = [(naam, d) for (naam, _, _), (d, fits) in zip(rows, results, strict=True) if d is not None and not fits]
        near = [naam for (naam, _, _), (d, fits) in zip(rows, results, strict=True) if d and fits]
        unknown = sum(d is None for d, _ in results)
        count = Bereik(len(wrong), len(wrong) + unknown) if unknown else len(wrong)
        largest = max((abs(d) for _, d in wrong), default=0)
        values = known(afwijkend=count, rijen=len(rows), afgerond=len(near), grootste=largest)
        evidence = {"tabel": table.titel or table.id, "kolom": column.naam or column.id, "formule": column.formule or "",
                    "namen": opsomming([naam for naam, _ in wrong]), "afgeronde_namen": opsomming(near)}
        marked = [pad for (naam, pad, _) in rows if naam in {n for n, _ in wrong}]
        yield Feit("rijtotaal", f"tabel {table.id}, kolom {column.id}", values, evidence,
                   (*(Plaats(f"{pad}/{column.id}", table.plaats or table.titel) for pad in marked), Plaats(column_path)),
                   {"afwijkend": lost} if lost else {}, partial(_row_terms, table, column, tuple(rows), tuple(wrong)),
                   frozenset({_tag(table, column.id)}), unit_of(column, table), largest if column.soort == "bedrag" else 0)


def _value(table: Tabel, column: str, row: int) -> int | None:
    return table.totaalwaarde(column) if row < 0 else table.waarden(column)[row]


def _row(table: Tabel, column: Kolom, row: int) -> tuple[int | None, bool]:
    """The difference in one row, and whether rounding of the printed figures explains it."""
    printed = _value(table, column.id, row)
    steps, som = table.schaal(column.id).stap, 0
    for sign, name in column.termen:
        value = _value(table, name, row)
        if value is None or printed is None:
            return None, False
        som, steps = som + sign * value, steps + table.schaal(name).stap
    if printed is None:
        return None, False
    return printed - som, 2 * abs(printed - som) <= steps


def _row_terms(table: Tabel, column: Kolom, rows: tuple[tuple[str, str, int], ...],
               wrong: tuple[tuple[str, int], ...]) -> Berekening:
    unit = unit_of(column, table)
    shown = {naam for naam, _ in wrong}
    picked = [row for row in rows if row[0] in shown] or list(rows[-1:])
    terms = tuple(Term(f"{naam}, {name}", _value(table, name, i), unit, f"{pad}/{name}")
                  for naam, pad, i in picked for name in (*(n for _, n in column.termen), column.id))
    return Berekening(terms, column.formule or "", None, None, max((d for _, d in wrong), key=abs, default=0))


SOORTEN = (
    Feitsoort("kolomtotaal", "Een gedrukt totaal of subtotaal van een kolom en de som van de rijen.", ("tabellen",),
              _SUM_FIELDS, _SUM_EVIDENCE, partial(column_totals, exact=False), "geen kolom met een totaal"),
    Feitsoort("sleuteltotaal", "Het totaal van een kolom met inwoners of stemmen; die tellen precies.", ("tabellen",),
              _SUM_FIELDS, _SUM_EVIDENCE, partial(column_totals, exact=True), "geen kolom met inwoners of stemmen"),
    Feitsoort("subtotalen", "De subtotalen van een tabel en het totaal.", ("tabellen",), _SUM_FIELDS, _SUM_EVIDENCE,
              subtotals, "geen tabel met subtotalen"),
    Feitsoort("rijtotaal", "Een kolom die per rij uit andere kolommen volgt.", ("tabellen",),
              {"afwijkend": Veld(Type.AANTAL, "het aantal rijen dat afronding niet verklaart", onzeker=True),
               "rijen": Veld(Type.AANTAL, "het aantal rijen"),
               "afgerond": Veld(Type.AANTAL, "het aantal rijen met een verschil dat afronding verklaart"),
               "grootste": Veld(Type.MAAT, "het grootste verschil")},
              {"tabel": "de tabel", "kolom": "de kolom", "formule": "de formule", "namen": "de rijen die afwijken",
               "afgeronde_namen": "de rijen met een afrondingsverschil"}, row_totals, "geen kolom met een formule"),
)
