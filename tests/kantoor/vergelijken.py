"""Hold what was read from a file against what was written in it: tables, decision points, and amounts that nobody wrote."""

from collections import Counter
from decimal import Decimal
from typing import NamedTuple

from tests.kantoor.cijfers import Cijfer
from tests.kantoor.stuk import Stuk
from tests.kantoor.tabellen import Tabel as Geschreven
from vtt_engine.record.columns import FACTOR, Kolom, Rij
from vtt_engine.record.proposal import Voorstel
from vtt_engine.record.reading import lees
from vtt_engine.record.tables import Tabel
from vtt_intake.reading import lees_documenten

Waarden = Counter[tuple[str, str, int, str, Decimal]]  # kind of row, its name, column among those with figures, kind, value
_SOORT = {"bedrag": "€", "procent": "%"}


class Uitslag(NamedTuple):
    """What one file gave: tables and points written and come back exact, amounts nobody wrote, and a line on each failure."""

    tabellen: int = 0
    exact: int = 0
    punten: int = 0
    punten_goed: int = 0
    verzonnen: int = 0
    mis: tuple[str, ...] = ()

    def __add__(self, other: object) -> "Uitslag":
        if not isinstance(other, Uitslag):
            return NotImplemented
        return Uitslag(*(a + b for a, b in zip(tuple(self), tuple(other), strict=True)))

    @property
    def procent(self) -> float:
        """The share of the tables that came back exact."""
        return 100 * self.exact / self.tabellen if self.tabellen else 100.0


def compare(item: Stuk, naam: str, content: bytes) -> Uitslag:
    """Read one file and compare it with what was written; a workbook holds no decision points."""
    record = lees(lees_documenten([(naam, content)]).inhoud, "gelezen.json")
    voorstel = record.voorstel
    tables = [found(tabel) for tabel in voorstel.tabellen or ()]
    wrong, exact, rest = [f"{naam}: {fout.gevonden}" for fout in record.fouten], 0, [*tables]
    for i, one in enumerate(wanted := [expected(tabel) for tabel in item.tabellen], 1):
        if one in rest:
            rest.remove(one)
            exact += 1
        else:
            wrong.append(f"{naam}, tabel {i}: {_difference(one, tables)}")
    if len(tables) > len(wanted):
        wrong.append(f"{naam}: {len(tables) - len(wanted)} tabel(len) te veel")
        exact -= min(exact, len(tables) - len(wanted))
    points = [] if naam.endswith(".xlsx") else item.punten
    read = {(punt.nummer, _flat(punt.tekst or "")) for punt in voorstel.beslispunten or ()}
    lost = [point for point in points if (point[0], _flat(point[1])) not in read]
    wrong += [f"{naam}: beslispunt {point[0]} {point[1]!r} niet terug" for point in lost]
    made_up = invented(item, voorstel)
    return Uitslag(len(wanted), exact, len(points), len(points) - len(lost), len(made_up),
                   (*wrong, *(f"{naam}: verzonnen {what}" for what in made_up[:2])))


def expected(tabel: Geschreven) -> Waarden:
    """The figures of a written table. Columns without any figure do not count; nor do remarks and heads of groups."""
    columns = [k for k in range(1, tabel.breedte) if any(isinstance(row.cellen[k], Cijfer) for row in tabel.rijen)]
    return Counter((row.soort, _flat(row.naam), n, cel.soort, cel.waarde.normalize())
                   for row in tabel.rijen for n, k in enumerate(columns) if isinstance(cel := row.cellen[k], Cijfer))


def found(tabel: Tabel) -> Waarden:
    """The figures of a read table, straight from its cells."""
    rows: list[tuple[str, Rij]] = [*(("post", row) for row in tabel.rijen), *(("subtotaal", row) for row in tabel.subtotalen or ()),
                                   *([("totaal", tabel.totaal)] if tabel.totaal else [])]
    columns = [c for c in tabel.kolommen if any(_value(tabel, c, row) is not None for _, row in rows)]
    return Counter((kind, _flat(row.naam), n, _SOORT.get(column.soort, "#"), value.normalize())
                   for kind, row in rows for n, column in enumerate(columns)
                   if (value := _value(tabel, column, row)) is not None)


def _value(tabel: Tabel, kolom: Kolom, rij: Rij) -> Decimal | None:
    cell = rij.cellen.get(kolom.id)
    if kolom.soort == "tekst" or cell is None or cell in ("", "-", "PM"):
        return None
    factor = FACTOR[kolom.eenheid or tabel.eenheid] if kolom.soort == "bedrag" else 1
    return Decimal(str(cell)) * factor


def invented(item: Stuk, voorstel: Voorstel) -> list[str]:
    """The amounts in the text and the figures in the tables of a record that stand nowhere in what was written."""
    cells = {cel.waarde.normalize() for tabel in item.tabellen for row in tabel.rijen for cel in row.cellen if isinstance(cel, Cijfer)}
    cents = item.bedragen | {abs(int(value * 100)) for value in cells}
    made_up = [f"bedrag {post.bedrag.cent / 100:.2f} ({post.onderwerp})" for post in voorstel.bedragen or ()
               if post.bedrag and abs(post.bedrag.cent) not in cents]
    read = {(name, value) for tabel in voorstel.tabellen or () for _, name, _, _, value in found(tabel)}
    return made_up + [f"cel {value} ({name})" for name, value in sorted(read) if value not in cells]


def _flat(text: str) -> str:
    return " ".join(text.split())


def _difference(wanted: Waarden, tables: list[Waarden]) -> str:
    near = max(tables, key=lambda one: (one & wanted).total(), default=Counter())
    lost, extra = wanted - near, near - wanted
    return f"{lost.total()} mist {_few(lost)}, {extra.total()} te veel {_few(extra)}"


def _few(values: Waarden) -> list[str]:
    return [f"{kind} {name}/{column}: {sign}{value:f}" for kind, name, column, sign, value in sorted(values)[:3]]
