"""Facts about the headings lasten and baten of a table: does each row stand under the heading that fits it?"""

from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Bereik, Berekening, Feit, Gemis, Plaats, Term, Type, Veld
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.notation import euro, opsomming
from vtt_engine.record.columns import Rij
from vtt_engine.record.tables import Tabel

_FITS = {"lasten": "last", "baten": "baat"}


class _Rij(NamedTuple):
    """A row with its amounts (None: not filled in); ``gemist``: what is missing to know whether it stands right."""

    naam: str
    pad: str
    rubriek: str | None
    soort: str | None
    bedragen: tuple[tuple[str, int | None], ...]
    gemist: tuple[Gemis, ...]

    @property
    def verkeerd(self) -> bool:
        """Whether it stands as a positive amount under the heading of the other kind."""
        return not self.gemist and self.omgekeerd and any((value or 0) > 0 for _, value in self.bedragen)

    @property
    def omgekeerd(self) -> bool:
        """Whether its own kind is not that of its heading; ``rest`` fits everywhere."""
        return self.soort in _FITS.values() and self.rubriek is not None and _FITS[self.rubriek] != self.soort


def headings(dossier: Dossier) -> Iterator[Feit]:
    """Per table with headings lasten or baten: the rows of the other kind that stand there as positive amounts."""
    for path, table in dossier.tables():
        if any(row.rubriek or row.soort for row in table.rijen) and any(c.soort == "bedrag" for c in table.kolommen):
            yield _fact(path, table, [_read(f"{path}/rijen/{i}", table, row, i) for i, row in enumerate(table.rijen)])


def _read(pad: str, table: Tabel, row: Rij, index: int) -> _Rij:
    amounts = tuple((column.id, table.waarden(column.id)[index]) for column in table.kolommen if column.soort == "bedrag")
    lost = [Gemis(f"{pad}/{key}", naam) for key, value, naam in
            (("rubriek", row.rubriek, f"de kop waaronder {row.naam} staat"),
             ("soort", row.soort, f"of {row.naam} een last of een baat is")) if value is None]
    found = _Rij(row.naam, pad, row.rubriek, row.soort, amounts, ())
    if found.omgekeerd and not found.verkeerd:
        lost += [Gemis(f"{pad}/cellen/{name}", f"{row.naam}, kolom {name}") for name, _ in amounts if name not in row.cellen]
    return found._replace(gemist=tuple(lost))


def _fact(path: str, table: Tabel, rows: list[_Rij]) -> Feit:
    wrong, unknown = [row for row in rows if row.verkeerd], sum(bool(row.gemist) for row in rows)
    lost, where = tuple(g for row in rows for g in row.gemist), table.plaats or table.titel
    return Feit("rubrieken", f"tabel {table.id}",
                {"verkeerd": Bereik(len(wrong), len(wrong) + unknown) if unknown else len(wrong), "rijen": len(rows)},
                {"tabel": (table.titel or table.id).rstrip(": "),
                 "lasten": opsomming([_written(row) for row in wrong if row.soort == "last"]),
                 "baten": opsomming([_written(row) for row in wrong if row.soort == "baat"])},
                (*(Plaats(row.pad, where) for row in wrong), Plaats(path, where)), {"verkeerd": lost} if lost else {},
                partial(_sum, tuple(rows)), frozenset({f"tabel:{table.id}"}), "cent",
                max((value or 0 for row in wrong for _, value in row.bedragen), default=0), tuple(row.naam for row in wrong))


def _written(row: _Rij) -> str:
    return f"{row.naam} ({euro(max(value or 0 for _, value in row.bedragen))})"


def _sum(rows: tuple[_Rij, ...]) -> Berekening:
    terms = (Term(f"{row.naam}: {row.soort or 'onbekend'}, onder {row.rubriek or 'onbekend'}", value, "cent",
                  f"{row.pad}/cellen/{name}") for row in rows for name, value in row.bedragen)
    return Berekening(tuple(terms), "de soort van elke rij naast de kop erboven")


SOORTEN = (
    Feitsoort("rubrieken", "De rijen van een tabel en de kop lasten of baten waaronder zij staan.", ("tabellen",),
              {"verkeerd": Veld(Type.AANTAL, "rijen die als positief bedrag onder de verkeerde kop staan", onzeker=True),
               "rijen": Veld(Type.AANTAL, "het aantal rijen")},
              {"tabel": "de tabel", "lasten": "de lasten onder de kop baten", "baten": "de baten onder de kop lasten"},
              headings, "geen tabel met een kop voor lasten of baten"),
)
