"""Facts about the sums across a table: columns that follow from others. One fact per column, never per cell."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import NamedTuple

from vtt_engine.facts.arithmetic.tables import unit_of
from vtt_engine.facts.column import Tabelkolom, quoted
from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.effect.grounds import objection
from vtt_engine.facts.effect.rows import per_row
from vtt_engine.facts.fact import Bereik, Berekening, Effect, Feit, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.mentions import EURO
from vtt_engine.notation import euro, getal, opsomming
from vtt_engine.record.base import GEEN
from vtt_engine.record.columns import Kolom, Rij
from vtt_engine.record.tables import Tabel

_ALONE = ("bedrag", "procent")


class Regel(NamedTuple):
    """A printed row: its place among all rows, its name, the pointer of its cells, and what they give.

    ``som`` is what the formula gives, ``gemist`` the columns without a usable number; ``past``: rounding of the printed
    figures explains the difference.
    """

    plek: int
    naam: str
    pad: str
    gemist: tuple[str, ...]
    gedrukt: int | None
    som: int | None
    past: bool

    @property
    def verschil(self) -> int | None:
        """Printed minus formula."""
        return None if self.gedrukt is None or self.som is None else self.gedrukt - self.som


class _Column(NamedTuple):
    """A column in the formula, its values brought to the decimals of the finest column."""

    sign: int
    column: Kolom
    values: list[int | None]
    step: int


def row_totals(dossier: Dossier) -> Iterator[Feit]:
    """Per column with a formula: how many rows it does not hold for, inside the printed precision of each figure."""
    for found in dossier.columns():
        path, table, column_path, column = found
        if _may_follow(table, column):
            gone = Gemis(f"{column_path}/formule", f"hoe {column.naam or column.id} volgt uit andere kolommen; of: geen")
            yield Feit("rijtotaal", f"tabel {table.id}, kolom {column.id}", {}, {"tabel": table.titel or table.id},
                       (Plaats(column_path),), {"afwijkend": (gone,)})
        if not column.termen:
            continue
        by_id = {other.id: other for other in table.kolommen}
        used = [column, *(by_id[name] for _, name in column.termen)]
        kinds = {other.soort if other.soort in (*_ALONE, "tekst") else "getal" for other in used}
        if len(kinds) > 1:
            yield Feit("rijtotaal", f"tabel {table.id}, kolom {column.id}", {}, plaatsen=(Plaats(column_path),), ontbreekt={
                "afwijkend": (Gemis(f"{column_path}/formule", "een formule met kolommen van één soort"),)})
        elif rows := _rows(path, table, column, used):
            yield _fact(found, used, rows)


def _may_follow(table: Tabel, column: Kolom) -> bool:
    """Whether a column of amounts, the only one that nothing is said of, stands among others of its year that are divided."""
    silent = [c for c in table.kolommen if c.soort == "bedrag" and (c.formule, c.verdeeld_naar, c.product) == (None, None, None)]
    divided = [c for c in table.kolommen if c.verdeeld_naar is not None and c.jaar == column.jaar]
    return silent == [column] and len(divided) > 1


def _fact(own: Tabelkolom, used: list[Kolom], rows: list[Regel]) -> Feit:
    _, table, column_path, column = own
    lost = tuple(Gemis(f"{row.pad}/{name}", f"{row.naam}, kolom {name}") for row in rows for name in row.gemist)
    wrong = [row for row in rows if row.verschil is not None and not row.past]
    near = [row.naam for row in rows if row.verschil and row.past]
    unknown = sum(row.verschil is None for row in rows)
    largest = max((abs(row.verschil or 0) for row in wrong), default=0)
    names = {other.id: other.naam or other.id for other in used}
    formula = " ".join(f"{'-' if sign < 0 else '+'} {names[name]}" for sign, name in column.termen).removeprefix("+ ")
    unit = _unit(table, used)
    return Feit("rijtotaal", f"tabel {table.id}, kolom {column.id}",
                known(afwijkend=Bereik(len(wrong), len(wrong) + unknown) if unknown else len(wrong), rijen=len(rows),
                      afgerond=len(near), grootste=largest),
                {"tabel": table.titel or table.id, "kolom": names[column.id], "formule": formula,
                 "namen": opsomming([f"{row.naam} ({_shown(row.gedrukt, unit)} in plaats van {_shown(row.som, unit)})"
                                     for row in wrong]), "afgeronde_namen": opsomming(near)},
                (*(Plaats(f"{row.pad}/{column.id}", table.plaats or table.titel) for row in wrong), Plaats(column_path)),
                {"afwijkend": lost} if lost else {}, partial(_terms, table, column, used, tuple(wrong or rows[-1:])),
                frozenset(f"tabel:{table.id}/{other.id}" for other in used), unit, largest if column.soort == "bedrag" else 0,
                tuple(row.naam for row in wrong), (f"{column_path}/formule",),
                partial(_effect, own, used[1:], [row for row in wrong if row.plek < len(table.rijen)], formula))


def _effect(own: Tabelkolom, used: list[Kolom], wrong: list[Regel], formula: str) -> Effect:
    """The gemeenten for which the column does not follow from the others; unless their totals show that another column is off."""
    others = [own.naast(other.id) for other in used]
    rounded = next((other for other in others if other.stap > EURO), None)
    if objection(own) is None and rounded is not None:
        return Effect(onbekend=f"het precieze bedrag: {quoted(rounded.kolom)} is afgerond")
    off = [other.kolom for other in others if other.telt_op is False]
    if off and own.telt_op:
        return Effect(onbekend=f"welke kolom niet klopt: {quoted(own.kolom)} telt op tot haar totaal, en {quoted(off[0])} niet")
    rows = ((row.naam, row.gedrukt or 0, row.som or 0) for row in wrong)
    return per_row(own, rows, f"Herrekend: {formula}.", f"{opsomming([quoted(other) for other in used])} kloppen",
                   (pad for other in others for pad in other.cijfers))


def _unit(table: Tabel, used: list[Kolom]) -> str:
    return unit_of(max(used, key=lambda other: table.schaal(other.id).decimalen), table)


def _shown(value: int | None, unit: str) -> str:
    return euro(value or 0) if unit == "cent" else getal(value or 0, len(unit.partition("/")[2] or "1") - 1)


def _lines(path: str, table: Tabel) -> list[tuple[str, Rij]]:
    return [*((f"{path}/rijen/{i}", row) for i, row in enumerate(table.rijen)),
            *((f"{path}/subtotalen/{i}", row) for i, row in enumerate(table.subtotalen or ())),
            *(((f"{path}/totaal", table.totaal),) if table.totaal else ())]


def _values(table: Tabel, column: str) -> list[int | None]:
    """The kept values of a column in the order of ``_lines``."""
    return [*table.waarden(column), *(table.subtotaal(column, i) for i in range(len(table.subtotalen or ()))),
            *((table.totaalwaarde(column),) if table.totaal else ())]


def _rows(path: str, table: Tabel, column: Kolom, used: list[Kolom]) -> list[Regel]:
    """The rows, then the subtotals and the total where they print this column and all it follows from."""
    finest = max(table.schaal(other.id).decimalen for other in used)
    columns = []
    for sign, other in zip((1, *(sign for sign, _ in column.termen)), used, strict=True):
        factor = 10 ** (finest - table.schaal(other.id).decimalen)
        values = [None if value is None else value * factor for value in _values(table, other.id)]
        columns.append(_Column(sign, other, values, table.schaal(other.id).stap * factor))
    found: list[Regel] = []
    for i, (pad, row) in enumerate(_lines(path, table)):
        member = i < len(table.rijen)
        if not member and any(c.column.totaal == GEEN and c.column.id not in row.cellen for c in columns):
            continue
        group = [] if member else [line for line, other in zip(found, table.rijen, strict=False)
                                   if pad.endswith("/totaal") or other.groep == row.groep]
        name = f"{row.naam} {row.groep}" if row.groep and not member else row.naam
        turned = row.soort == "baat" or row.rubriek == "baten"
        found.append(_row(i, name, f"{pad}/cellen", columns, group, turned=turned))
    return found


def _row(i: int, name: str, pad: str, columns: list[_Column], group: Sequence[Regel], *, turned: bool) -> Regel:
    """One row. A total of rounded rows may be off by what those rows are off together.

    ``turned``: a row of baten. Where a column shows what is better or worse (V/N), its difference is printed the other way.
    """
    printed, gone = columns[0].values[i], tuple(dict.fromkeys(c.column.id for c in columns if c.values[i] is None))
    if printed is None or gone:
        return Regel(i, name, pad, gone, None, None, past=False)
    som = sum(c.sign * (c.values[i] or 0) for c in columns[1:])
    if turned and sorted(c.sign for c in columns[1:]) == [-1, 1] and printed == -som:
        som = -som
    fits = 2 * abs(printed - som) <= sum(c.step for c in columns)
    carried = bool(group) and all(row.past for row in group) and sum(row.verschil or 0 for row in group) == printed - som
    return Regel(i, name, pad, (), printed, som, fits or carried)


def _terms(table: Tabel, column: Kolom, used: list[Kolom], rows: tuple[Regel, ...]) -> Berekening:
    values = {other.id: _values(table, other.id) for other in used}
    terms = tuple(Term(f"{row.naam}, {other.naam or other.id}", values[other.id][row.plek], unit_of(other, table),
                       f"{row.pad}/{other.id}") for row in rows for other in (*used[1:], used[0]))
    worst = max((row.verschil or 0 for row in rows if not row.past), key=abs, default=0)
    return Berekening(terms, column.formule or "", None, None, worst)


SOORTEN = (
    Feitsoort("rijtotaal", "Een kolom die per rij uit andere kolommen volgt.", ("tabellen",),
              {"afwijkend": Veld(Type.AANTAL, "het aantal rijen dat afronding niet verklaart", onzeker=True),
               "rijen": Veld(Type.AANTAL, "het aantal rijen"),
               "afgerond": Veld(Type.AANTAL, "het aantal rijen met een verschil dat afronding verklaart"),
               "grootste": Veld(Type.MAAT, "het grootste verschil")},
              {"tabel": "de tabel", "kolom": "de kolom", "formule": "de formule",
               "namen": "de rijen die afwijken, met wat er staat en wat de formule geeft",
               "afgeronde_namen": "de rijen met een afrondingsverschil"}, row_totals, "geen kolom met een formule"),
)
