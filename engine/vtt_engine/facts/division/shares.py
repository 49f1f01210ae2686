"""Facts about columns of amounts that are divided by a key: does each cell fit its share?"""

from collections.abc import Iterator
from fractions import Fraction
from functools import partial

from vtt_engine.facts.arithmetic.tables import unit_of
from vtt_engine.facts.column import Tabelkolom, quoted
from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.effect.rows import by_share
from vtt_engine.facts.fact import Bereik, Berekening, Effect, Feit, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.facts.interval import Interval, half_up, printed
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.notation import euro, getal, opsomming
from vtt_engine.record.columns import Kolom
from vtt_engine.record.tables import Tabel


def shares(dossier: Dossier) -> Iterator[Feit]:
    """Per column divided by a key: how many cells lie outside what the printed total and key allow."""
    for found in dossier.columns():
        _, table, column_path, column = found
        if any(other.id == column.verdeeld_naar and other.soort == "tekst" for other in table.kolommen):
            yield Feit("verdeling", f"tabel {table.id}, kolom {column.id}", {"rijen": len(table.rijen)}, plaatsen=(
                Plaats(column_path),), ontbreekt={"buiten": (Gemis(f"{column_path}/verdeeld_naar", "een kolom met getallen"),)})
        elif column.verdeeld_naar is not None:
            yield _share(found, column.verdeeld_naar)
        elif column.soort == "bedrag" and not column.termen and table.per_gemeente is not False and any(
                other.soort == "inwoners" for other in table.kolommen):
            lost = Gemis(f"{column_path}/verdeeld_naar", f"naar welke kolom {column.naam or column.id} is verdeeld")
            yield Feit("verdeling", f"tabel {table.id}, kolom {column.id}", {"rijen": len(table.rijen)},
                       {"tabel": table.titel or table.id, "kolom": column.naam or column.id},
                       (Plaats(column_path, table.plaats or table.titel),), {"buiten": (lost,)})


def _share(own: Tabelkolom, key: str) -> Feit:
    path, table, column_path, column = own
    values, keys = table.waarden(column.id), table.waarden(key)
    total, whole_key = table.totaalwaarde(column.id), sum(k for k in keys if k is not None)
    lost = [Gemis(f"{path}/rijen/{i}/cellen/{name}", f"{row.naam}, kolom {name}") for i, row in enumerate(table.rijen)
            for name, list_ in ((column.id, values), (key, keys)) if list_[i] is None]
    if total is None:
        pad = f"{path}/totaal/cellen/{column.id}" if table.totaal else f"{path}/totaal"
        lost.append(Gemis(pad, f"het totaal van kolom {column.id}"))
    if whole_key <= 0 and None not in keys:
        lost.append(Gemis(f"{path}/rijen", f"rijen met een waarde in kolom {key}"))
    usable = total is not None and None not in keys and whole_key > 0
    outside = _outside(table, column, key, total or 0) if usable else []
    unknown = sum(v is None for v in values)
    count = None if not usable else Bereik(len(outside), len(outside) + unknown) if unknown else len(outside)
    worst = max((abs(d) for _, _, d in outside), default=0)
    unit, where = unit_of(column, table), table.plaats or table.titel
    closing = _closing(table, column, key, total or 0, outside) if usable else None
    return Feit("verdeling", f"tabel {table.id}, kolom {column.id}", known(buiten=count, rijen=len(values), sluitpost=closing),
                {"tabel": table.titel or table.id, "kolom": column.naam or column.id, "sleutelkolom": key,
                 "namen": opsomming([f"{name} ({_more(off, unit)})" for name, _, off in outside]),
                 "grootste": Term("", worst, unit)},
                (*(Plaats(f"{path}/rijen/{i}/cellen/{column.id}", where) for _, i, _ in outside), Plaats(column_path, where)),
                {**({"buiten": tuple(lost)} if lost else {}), **({"sluitpost": tuple(lost)} if closing is None and lost else {})},
                partial(_share_terms, path, table, column, key, total, whole_key),
                frozenset({f"tabel:{table.id}/{column.id}", f"tabel:{table.id}/{key}"}), unit, worst if unit == "cent" else 0,
                tuple(name for name, _, _ in outside),
                effect=partial(_effect, own, key, outside))


def _effect(own: Tabelkolom, key: str, outside: list[tuple[str, int, int]]) -> Effect:
    """What the cells outside their share are off from that share, rounded as the column is."""
    column, values, step = own.naast(key).kolom, own.waarden, own.stap
    rows = ((name, values[i] or 0, half_up(Fraction((values[i] or 0) - off, step)) * step) for name, i, off in outside)
    return by_share(own, column, rows, f"Herrekend: het totaal × {quoted(column)} van de gemeente / de som daarvan, afgerond op "
                                       f"{euro(step)}.", own.totaal or 0, f"het totaal van {euro(own.totaal or 0)}")


def _outside(table: Tabel, column: Kolom, key: str, total: int) -> list[tuple[str, int, int]]:
    """The rows whose cell misses the interval of total × key / Σ key: name, row, difference in whole units."""
    step, key_step, keys = table.schaal(column.id).stap, table.schaal(key).stap, [k or 0 for k in table.waarden(key)]
    whole = sum(keys)

    def fits(value: int, part: int) -> bool:
        if not key_step:
            return 2 * abs(value * whole - total * part) <= step * (whole + abs(part))
        return printed(value, step).gap(printed(total, step).product(portion(part, whole, len(keys), key_step))) == 0

    return [(row.naam, i, value - half_up(Fraction(total * part, whole)))
            for i, (row, value, part) in enumerate(zip(table.rijen, table.waarden(column.id), keys, strict=True))
            if value is not None and not fits(value, part)]


def _closing(table: Tabel, column: Kolom, key: str, total: int, outside: list[tuple[str, int, int]]) -> bool | None:
    """Whether the rows outside carry exactly what plain rounding of all rows leaves, so that the column adds up to its total.

    None where an empty cell leaves that open.
    """
    step, keys, values = table.schaal(column.id).stap, table.waarden(key), table.waarden(column.id)
    if not outside or not step:
        return False
    whole = sum(part or 0 for part in keys)
    plain = [half_up(Fraction(total * (part or 0), whole * step)) * step for part in keys]
    left = total - sum(plain)
    moved = [(values[i] or 0) - plain[i] for _, i, _ in outside]
    if any(one * left <= 0 for one in moved) or abs(sum(moved)) > abs(left):
        return False
    return None if None in values else sum(value or 0 for value in values) == total


def _more(off: int, unit: str) -> str:
    words = euro(abs(off)) if unit == "cent" else getal(abs(off), len(unit.partition("/")[2] or "1") - 1)
    return f"{words} te {'veel' if off > 0 else 'weinig'}"


def portion(part: int, whole: int, rows: int, step: int) -> Interval:
    """The share that a printed key leaves open when each of its values is itself rounded to ``step`` (0: exact)."""
    half, rest = Fraction(step, 2), whole - part
    low, high = max(part - half, Fraction(0)), part + half
    return Interval(low / (low + rest + (rows - 1) * half) if low else Fraction(0),
                    high / (high + max(rest - (rows - 1) * half, Fraction(0))))


def _share_terms(path: str, table: Tabel, column: Kolom, key: str, total: int | None, whole_key: int) -> Berekening:
    unit, key_unit = unit_of(column, table), next(unit_of(c, table) for c in table.kolommen if c.id == key)
    redone = [None if total is None or part is None or not whole_key else half_up(Fraction(total * part, whole_key))
              for part in table.waarden(key)]
    rows = tuple(term for i, row in enumerate(table.rijen)
                 for term in (Term(f"{row.naam}, {key}", table.waarden(key)[i], key_unit, f"{path}/rijen/{i}/cellen/{key}"),
                              Term(f"{row.naam}, herrekend", redone[i], unit),
                              Term(f"{row.naam}, gedrukt", table.waarden(column.id)[i], unit,
                                   f"{path}/rijen/{i}/cellen/{column.id}")))
    return Berekening((Term("totaal", total, unit, f"{path}/totaal"), Term(f"som van {key}", whole_key, key_unit), *rows),
                      f"totaal × {key} / som van {key}, per rij")


SOORTEN = (
    Feitsoort("verdeling", "Een bedrag dat naar een sleutel over rijen is verdeeld.", ("tabellen",),
              {"buiten": Veld(Type.AANTAL, "cellen buiten totaal × sleutel / som van de sleutel", onzeker=True),
               "rijen": Veld(Type.AANTAL, "het aantal cellen"),
               "sluitpost": Veld(Type.JANEE, "of die cellen precies dragen wat afronden overlaat, zodat de kolom optelt")},
              {"tabel": "de tabel", "kolom": "de kolom", "sleutelkolom": "de kolom met de sleutel",
               "namen": "de rijen buiten de verdeling", "grootste": "de grootste afwijking"},
              shares, "geen kolom die naar een sleutel is verdeeld"),
)
