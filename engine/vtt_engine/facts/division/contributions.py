"""Facts about the contribution that each participant pays: amounts that are nothing or go the other way."""

from collections.abc import Iterator
from functools import partial

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Bereik, Berekening, Feit, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.notation import euro, opsomming
from vtt_engine.record.base import ONBEKEND
from vtt_engine.record.columns import Kolom
from vtt_engine.record.tables import Tabel

_Row = tuple[int, str, int | None]


def contributions(dossier: Dossier) -> Iterator[Feit]:
    """Per column of amounts that is, or may be, the contribution of each participant: cells that are zero or turned."""
    for path, table, column_path, column in dossier.columns():
        if column.soort == "bedrag" and column.bijdrage is not False and table.per_gemeente is not False:
            yield _fact(path, table, column_path, column)


def _fact(path: str, table: Tabel, column_path: str, column: Kolom) -> Feit:
    rows: list[_Row] = [(i, row.naam, value) for i, (row, value) in
                        enumerate(zip(table.rijen, table.waarden(column.id), strict=True))]
    total = table.totaalwaarde(column.id) or sum(value or 0 for _, _, value in rows)
    turned = [row for row in rows if row[2] and (row[2] < 0) != (total < 0)]
    nothing = [row for row in rows if row[2] == 0]
    lost = tuple(Gemis(f"{path}/rijen/{i}/cellen/{column.id}", f"{name}, kolom {column.id}") for i, name, value in rows
                 if value is None)
    explained = None if column.uitleg is None else column.uitleg != ONBEKEND
    keys = (("bijdrage", column.bijdrage, f"{column_path}/bijdrage", f"of {column.naam or column.id} de bijdrage is"),
            ("uitgelegd", explained, f"{column_path}/uitleg", f"de uitleg bij {column.naam or column.id}"),
            ("plustaak", table.plustaak, f"{path}/plustaak", "of alle deelnemers aan deze taak meedoen"))
    where = table.plaats or table.titel
    return Feit("bijdragekolom", f"tabel {table.id}, kolom {column.id}",
                known(negatief=_count(turned, lost), nul=_count(nothing, lost), bijdrage=column.bijdrage, uitgelegd=explained,
                      plustaak=table.plustaak),
                {"tabel": table.titel or table.id, "kolom": column.naam or column.id,
                 "negatieve_namen": opsomming([f"{name} ({euro(value or 0)})" for _, name, value in turned]),
                 "nul_namen": "" if table.plustaak else opsomming([name for _, name, _ in nothing])},
                (*(Plaats(f"{path}/rijen/{i}/cellen/{column.id}", where) for i, _, _ in (*turned, *nothing)),
                 Plaats(column_path, where)),
                {**{field: (Gemis(pad, naam),) for field, value, pad, naam in keys if value is None},
                 **dict.fromkeys(("negatief", "nul") if lost else (), lost)},
                partial(_sum, path, column.id, tuple(rows)), frozenset({f"tabel:{table.id}/{column.id}"}), "cent",
                max((abs(value or 0) for _, _, value in turned), default=0),
                tuple(name for _, name, _ in (*turned, *([] if table.plustaak else nothing))))


def _count(rows: list[_Row], lost: tuple[Gemis, ...]) -> int | Bereik:
    return Bereik(len(rows), len(rows) + len(lost)) if lost else len(rows)


def _sum(path: str, column: str, rows: tuple[_Row, ...]) -> Berekening:
    return Berekening(tuple(Term(name, value, "cent", f"{path}/rijen/{i}/cellen/{column}") for i, name, value in rows),
                      "het teken van elke bijdrage naast dat van het totaal")


SOORTEN = (
    Feitsoort("bijdragekolom", "Een kolom met de bijdrage van elke deelnemer.", ("tabellen",),
              {"negatief": Veld(Type.AANTAL, "deelnemers met een bedrag dat het andere teken heeft dan het totaal", onzeker=True),
               "nul": Veld(Type.AANTAL, "deelnemers met nul", onzeker=True),
               "bijdrage": Veld(Type.JANEE, "of de kolom de bijdrage van elke deelnemer is"),
               "uitgelegd": Veld(Type.JANEE, "of het stuk zo'n bedrag uitlegt"),
               "plustaak": Veld(Type.JANEE, "of niet alle deelnemers hoeven mee te doen")},
              {"tabel": "de tabel", "kolom": "de kolom", "negatieve_namen": "wie een bedrag met het andere teken heeft",
               "nul_namen": "wie niets betaalt"}, contributions, "geen kolom met een bijdrage per deelnemer"),
)
