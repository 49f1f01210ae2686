"""Facts about cells of a division beside the total before rounding: is each cell the plain rounding of its own share?"""

from collections.abc import Iterator
from fractions import Fraction
from functools import partial

from vtt_engine.facts.arithmetic.tables import unit_of
from vtt_engine.facts.column import Tabelkolom, quoted
from vtt_engine.facts.division.shares import portion
from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.effect.rows import by_share
from vtt_engine.facts.fact import Bereik, Berekening, Effect, Feit, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.facts.interval import Interval, half_up, printed
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.notation import euro, opsomming
from vtt_engine.record.columns import Kolom
from vtt_engine.record.tables import Tabel

CENT = 1


def roundings(dossier: Dossier) -> Iterator[Feit]:
    """Per column of amounts divided by a key: how many cells are not the rounding of total × key / Σ key.

    Without the total before rounding a cell is right only if it is right whatever that total was.
    """
    for found in dossier.columns():
        _, table, column_path, column = found
        key = next((other for other in table.kolommen if other.id == column.verdeeld_naar), None)
        if column.soort == "bedrag" and key is not None and key.soort != "tekst" and table.rijen:
            yield _fact(found, key)
        elif column.soort == "bedrag" and column.onafgerond_totaal is not None:
            yield Feit("celafronding", f"tabel {table.id}, kolom {column.id}", {"rijen": len(table.rijen)},
                       {"tabel": table.titel or table.id, "kolom": column.naam or column.id}, (Plaats(column_path),),
                       {"afwijkend": (Gemis(f"{column_path}/verdeeld_naar", "de kolom met de verdeelsleutel"),)})


def _total(path: str, table: Tabel, column_path: str, column: Kolom) -> tuple[Interval | None, tuple[Gemis, ...]]:
    """What the total before rounding can be, and what is missing to know it."""
    if column.onafgerond_totaal is not None:
        return printed(column.onafgerond_totaal.cent, CENT), ()
    lost = (Gemis(f"{column_path}/onafgerond_totaal", f"het totaal van {column.naam or column.id} vóór afronding"),)
    total = table.totaalwaarde(column.id)
    return (None, lost) if total is None else (printed(total, table.schaal(column.id).stap), lost)


def _share(part: int, whole: int, rows: int, step: int) -> Interval:
    """The share of a row; a range where its key is itself rounded to ``step``."""
    return portion(part, whole, rows, step) if step else Interval(Fraction(part, whole), Fraction(part, whole))


def _fact(own: Tabelkolom, key: Kolom) -> Feit:
    path, table, column_path, column = own
    total, lost = _total(path, table, column_path, column)
    keys, values, step = table.waarden(key.id), table.waarden(column.id), table.schaal(column.id).stap
    gone = tuple(Gemis(f"{path}/rijen/{i}/cellen/{name}", f"{row.naam}, kolom {name}") for i, row in enumerate(table.rijen)
                 for name, list_ in ((column.id, values), (key.id, keys)) if list_[i] is None)
    whole, wrong, doubtful = sum(part or 0 for part in keys), list[tuple[int, int]](), 0
    if total is not None and None not in keys and whole > 0:
        for i, (value, part) in enumerate(zip(values, keys, strict=True)):
            reach = total.product(_share(part or 0, whole, len(keys), table.schaal(key.id).stap))
            low, high = (half_up(Fraction(end) / step) * step for end in reach)
            if value is not None and not low <= value <= high:
                wrong.append((i, half_up(Fraction(reach.laag + reach.hoog) / 2 / step) * step))
            doubtful += value is None or (low < high and low <= value <= high and bool(lost))
    else:
        gone += () if gone else (Gemis(f"{path}/rijen", f"rijen met een waarde in kolom {key.id}"),)
    decided = total is not None and None not in keys and whole > 0
    missing = (*gone, *(lost if doubtful or not decided else ()))
    count = None if not decided else Bereik(len(wrong), len(wrong) + doubtful) if doubtful else len(wrong)
    where = table.plaats or table.titel
    return Feit("celafronding", f"tabel {table.id}, kolom {column.id}", known(afwijkend=count, rijen=len(values)),
                {"tabel": table.titel or table.id, "kolom": column.naam or column.id,
                 "totaal": Term("", column.onafgerond_totaal.cent if column.onafgerond_totaal else table.totaalwaarde(column.id),
                                "cent"),
                 "namen": opsomming([f"{table.rijen[i].naam} ({euro(values[i] or 0)} in plaats van {euro(plain)})"
                                     for i, plain in wrong])},
                (*(Plaats(f"{path}/rijen/{i}/cellen/{column.id}", where) for i, _ in wrong), Plaats(column_path, where)),
                {"afwijkend": missing} if missing else {},
                partial(_sum, path, table, column_path, column, key), frozenset({f"tabel:{table.id}/{column.id}"}), "cent",
                max((abs((values[i] or 0) - plain) for i, plain in wrong), default=0),
                tuple(table.rijen[i].naam for i, _ in wrong),
                effect=partial(_effect, own, key, wrong))


def _effect(own: Tabelkolom, key: Kolom, wrong: list[tuple[int, int]]) -> Effect:
    """What the cells are off from the rounding of their own share."""
    before = own.kolom.onafgerond_totaal
    total = f"het totaal vóór afronding ({euro(before.cent)})" if before else f"het totaal van {euro(own.totaal or 0)}"
    return by_share(own, key, [(own.namen[i], own.waarden[i] or 0, plain) for i, plain in wrong],
                    f"Herrekend: {total} × {quoted(key)} van de gemeente / de som daarvan, afgerond op {euro(own.stap)}.",
                    before.cent if before else own.totaal or 0, total)


def _sum(path: str, table: Tabel, column_path: str, column: Kolom, key: Kolom) -> Berekening:
    known_total = column.onafgerond_totaal.cent if column.onafgerond_totaal else table.totaalwaarde(column.id)
    pad = f"{column_path}/onafgerond_totaal" if column.onafgerond_totaal else f"{path}/totaal/cellen/{column.id}"
    keys, key_unit = table.waarden(key.id), unit_of(key, table)
    whole, step = sum(part or 0 for part in keys), table.schaal(column.id).stap
    terms = [Term("totaal vóór afronding" if column.onafgerond_totaal else "gedrukt totaal", known_total, "cent", pad),
             Term(f"som van {key.naam or key.id}", whole, key_unit)]
    for i, row in enumerate(table.rijen):
        redone = half_up(Fraction((known_total or 0) * (keys[i] or 0), whole) / step) * step if whole > 0 else None
        terms += [Term(f"{row.naam}, {key.naam or key.id}", keys[i], key_unit, f"{path}/rijen/{i}/cellen/{key.id}"),
                  Term(f"{row.naam}, afgerond deel", redone, "cent"),
                  Term(f"{row.naam}, gedrukt", table.waarden(column.id)[i], "cent", f"{path}/rijen/{i}/cellen/{column.id}")]
    return Berekening(tuple(terms), f"totaal × {key.naam or key.id} / som, per rij afgerond op {euro(step)}")


SOORTEN = (
    Feitsoort("celafronding", "De cellen van een verdeling naast het totaal vóór afronding.", ("tabellen",),
              {"afwijkend": Veld(Type.AANTAL, "cellen die niet de afronding van hun eigen deel zijn", onzeker=True),
               "rijen": Veld(Type.AANTAL, "het aantal cellen")},
              {"tabel": "de tabel", "kolom": "de kolom", "totaal": "het totaal vóór afronding, of anders het gedrukte totaal",
               "namen": "de cellen die anders zijn, met hun eigen afronding"},
              roundings, "geen bedrag dat naar een sleutel is verdeeld"),
)
