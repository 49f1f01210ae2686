"""Facts about the contribution per gemeente over the years of a begroting."""

from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from vtt_engine.facts.budget.estimate import LATER
from vtt_engine.facts.budget.years import NO_KIND
from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Bereik, Berekening, Feit, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.notation import opsomming
from vtt_engine.record.base import GEEN
from vtt_engine.record.columns import Kolom
from vtt_engine.record.proposal import Stuk
from vtt_engine.record.tables import Tabel


class Bijdragekolom(NamedTuple):
    """A column that is, or may be, the contribution of each gemeente; ``gemis``: the keys that leave that open."""

    tabel: Tabel
    pad: str
    kolom: Kolom
    gemis: tuple[Gemis, ...]


def _columns(dossier: Dossier) -> list[Bijdragekolom]:
    found = []
    for path, table, column_path, column in dossier.columns():
        if column.soort != "bedrag" or False in (table.per_gemeente, column.bijdrage):
            continue
        keys = ((f"{path}/per_gemeente", table.per_gemeente, "of elke rij een gemeente is"),
                (f"{column_path}/bijdrage", column.bijdrage, "of de kolom de bijdrage van elke deelnemer is"),
                (f"{column_path}/jaar", column.jaar, "het jaar van de kolom"))
        found.append(Bijdragekolom(table, column_path, column,
                                   tuple(Gemis(pad, naam) for pad, value, naam in keys if value is None)))
    return found


def contribution_years(dossier: Dossier) -> Iterator[Feit]:
    """Per begroting: the years for which no column gives the contribution of each gemeente, and empty cells in the others.

    A begroting shows four years. Another document shows the budget year, if it decides on it and has such a table at all.
    """
    columns = _columns(dossier)
    for _, act in dossier.acts:
        if act.soort != "begroting":
            continue
        asked, lost = _asked(dossier, act, columns)
        years = range(act.jaar, act.jaar + (0 if dossier.voorstel.soort not in (None, "begroting") else LATER) + 1)
        without, empty, gone, absent, blank = _count(dossier, columns, years)
        if dossier.voorstel.soort is None and absent:
            without = Bereik(int(absent[0] == act.jaar and not gone), len(absent))
            gone["zonder"] = (*gone.get("zonder", ()), *NO_KIND)
        own = [column for column in columns if column.kolom.jaar in years and not column.gemis]
        yield Feit("bijdragejaren", act.id, known(gevraagd=asked, zonder=without, leeg=empty),
                   {"stuk": dossier.name_of(act), "jaren": opsomming([str(y) for y in absent]), "lege_cellen": opsomming(blank)},
                   tuple(Plaats(column.pad, column.tabel.plaats) for column in own) or (Plaats("/tabellen"),),
                   {**lost, **gone}, partial(_sum, own, years), _things(dossier, act, columns))


def _sum(own: list[Bijdragekolom], years: range) -> Berekening:
    filled = tuple(Term(f"{c.tabel.id}, {c.kolom.naam or c.kolom.id}: gevulde rijen",
                        sum(value is not None for value in c.tabel.waarden(c.kolom.id)), "aantal", c.pad) for c in own)
    return Berekening(filled, "kolommen per jaar zoeken", stappen=(f"nodig: {years[0]} tot en met {years[-1]}",))


def _asked(dossier: Dossier, act: Stuk, columns: list[Bijdragekolom]) -> tuple[bool | None, dict[str, tuple[Gemis, ...]]]:
    """Whether the document should show the contributions of this begroting; what is missing to know it."""
    record = dossier.voorstel
    if record.soort == "begroting":
        return True, {}
    lost: list[Gemis] = [] if record.soort else [*NO_KIND]
    lost += [Gemis(f"/{part}", f"het onderdeel {part}") for part in ("beslispunten", "tabellen") if getattr(record, part) is None]
    lost += [g for column in columns for g in column.gemis] if not any(not column.gemis for column in columns) else []
    points = [point for point in record.beslispunten or () if point.onderwerp != GEEN]
    named = any(act.jaar in (point.jaren or ()) or act.id in (point.stukken or ()) for point in points)
    open_points = [Gemis(f"/beslispunten/{i}/jaren", "de jaren die het punt noemt")
                   for i, point in enumerate(record.beslispunten or ()) if point.onderwerp != GEEN and point.jaren is None]
    if named and any(not column.gemis for column in columns):
        return True, {}
    lost += [] if named else open_points
    return (None, {"gevraagd": tuple(lost)}) if lost else (False, {})


def _count(dossier: Dossier, columns: list[Bijdragekolom], years: range
           ) -> tuple[int | Bereik, int | Bereik, dict[str, tuple[Gemis, ...]], list[int], list[str]]:
    """The number of years without a column, of empty cells, what is missing to know these, the years without, the empty cells."""
    absent: list[int] = []
    lost: list[Gemis] = []
    blank, holes = list[str](), list[Gemis]()
    for year in years:
        fits = [c for c in columns if c.kolom.jaar == year and not c.gemis]
        if not fits:
            absent.append(year)
            lost += [g for c in columns if c.gemis and c.kolom.jaar in (year, None) for g in c.gemis]
        for column in fits:
            for r, (row, value) in enumerate(zip(column.tabel.rijen, column.tabel.waarden(column.kolom.id), strict=True)):
                if value is None and column.kolom.id in row.cellen:
                    blank.append(f"{row.naam} in {year}")
                elif value is None:
                    holes.append(Gemis(f"{column.pad.partition('/kolommen')[0]}/rijen/{r}/cellen/{column.kolom.id}",
                                       f"de bijdrage van {row.naam} in {year}"))
    if dossier.voorstel.tabellen is None:
        lost = [Gemis("/tabellen", "het onderdeel tabellen")]
    gone = {"zonder": tuple(dict.fromkeys(lost)), "leeg": tuple(holes)}
    return (Bereik(0, len(absent)) if lost and absent else len(absent),
            Bereik(len(blank), len(blank) + len(holes)) if holes else len(blank),
            {field: gemis for field, gemis in gone.items() if gemis}, absent, blank)


def _things(dossier: Dossier, act: Stuk, columns: list[Bijdragekolom]) -> frozenset[str]:
    """The estimate, the decision points about this year and the subjects: what is lacking there, is lacking here too."""
    points = [point for point in dossier.voorstel.beslispunten or () if act.jaar in (point.jaren or ())]
    return frozenset({f"raming:{act.id}", *(f"beslispunt:{point.nummer}" for point in points),
                      *(f"verloop:{column.kolom.onderwerp}" for column in columns),
                      *(f"jaarkop:tabel {column.tabel.id}" for column in columns)})


SOORTEN = (
    Feitsoort("bijdragejaren", "De jaren waarvoor een begroting de bijdrage per gemeente laat zien.", ("stukken", "tabellen"),
              {"gevraagd": Veld(Type.JANEE, "of het document de bijdragen van deze begroting hoort te laten zien"),
               "zonder": Veld(Type.AANTAL, "jaren zonder kolom met de bijdrage", onzeker=True),
               "leeg": Veld(Type.AANTAL, "lege cellen in de kolommen met de bijdrage", onzeker=True)},
              {"stuk": "de begroting", "jaren": "de jaren zonder kolom",
               "lege_cellen": "de gemeente en het jaar van elke lege cel"},
              contribution_years, "geen begroting", eerste_beslist=True),
)
