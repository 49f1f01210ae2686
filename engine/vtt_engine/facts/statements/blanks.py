"""Facts about empty cells in a column that is summed, and about a table that names its unit."""

from collections.abc import Iterator
from functools import partial

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Berekening, Feit, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.notation import opsomming
from vtt_engine.record.base import GEEN
from vtt_engine.record.columns import Kolom
from vtt_engine.record.tables import Tabel


def blanks(dossier: Dossier) -> Iterator[Feit]:
    """Per column of amounts with a printed total: its cells that hold PM, or nothing."""
    for path, table, pointer, column in dossier.columns():
        if column.soort == "bedrag" and column.totaal != GEEN:
            fact = _blank(path, table, pointer, column)
            if table.totaalwaarde(column.id) is not None:
                yield fact
            elif fact.cellen:
                pad = f"{path}/totaal/cellen/{column.id}" if table.totaal else f"{path}/totaal"
                lost = (Gemis(pad, "het totaal van de kolom"),)
                yield fact._replace(velden={}, ontbreekt={"pm": lost, "leeg": lost})


def _blank(path: str, table: Tabel, pointer: str, column: Kolom) -> Feit:
    cells = [(i, row.naam, str(row.cellen.get(column.id) or "").strip().lower()) for i, row in enumerate(table.rijen)]
    values = table.waarden(column.id)
    later = [(i, naam) for i, naam, text in cells if "pm" in text.replace(".", "")]
    empty = [(i, naam) for i, naam, _ in cells if values[i] is None and (i, naam) not in later]
    places = tuple(Plaats(f"{path}/rijen/{i}", table.plaats) for i, _ in (*later, *empty))
    return Feit("lege cellen", f"tabel {table.id}, kolom {column.id}", {"pm": len(later), "leeg": len(empty)},
                {"kolom": column.naam or column.id, "tabel": table.titel or table.id,
                 "pm_namen": opsomming([naam for _, naam in later]), "lege_namen": opsomming([naam for _, naam in empty])},
                (*places, Plaats(pointer, table.plaats)),
                som=partial(_sum, path, table, column), cellen=tuple(naam for _, naam in (*later, *empty)))


def _sum(path: str, table: Tabel, column: Kolom) -> Berekening:
    rows = tuple(Term(row.naam, value, "cent", f"{path}/rijen/{i}/cellen/{column.id}")
                 for i, (row, value) in enumerate(zip(table.rijen, table.waarden(column.id), strict=True)))
    return Berekening(rows, "kijken welke cellen leeg zijn",
                      gevonden=Term("Totaal", table.totaalwaarde(column.id), "cent", f"{path}/totaal/cellen/{column.id}"))


def units(dossier: Dossier) -> Iterator[Feit]:
    """Per table with amounts: whether it says in which unit they are."""
    for path, table in dossier.tables():
        if any(column.soort == "bedrag" for column in table.kolommen):
            lost = {} if table.eenheid_genoemd is not None else {
                "genoemd": (Gemis(f"{path}/eenheid_genoemd", "of de tabel haar eenheid noemt"),)}
            yield Feit("eenheid", f"tabel {table.id}", known(genoemd=table.eenheid_genoemd), {"tabel": table.titel or table.id},
                       (Plaats(path, table.plaats),), lost)


SOORTEN = (
    Feitsoort("lege cellen", "Een kolom met bedragen en een totaal, en haar cellen zonder getal.", ("tabellen",),
              {"pm": Veld(Type.AANTAL, "cellen met PM"), "leeg": Veld(Type.AANTAL, "andere cellen zonder getal")},
              {"kolom": "de kolom", "tabel": "de tabel", "pm_namen": "de rijen met PM", "lege_namen": "de rijen zonder getal"},
              blanks, "geen kolom met een totaal"),
    Feitsoort("eenheid", "Een tabel met bedragen, en of zij haar eenheid noemt.", ("tabellen",),
              {"genoemd": Veld(Type.JANEE, "of de tabel zegt in welke eenheid de bedragen zijn")}, {"tabel": "de tabel"}, units,
              "geen tabel met bedragen"),
)
