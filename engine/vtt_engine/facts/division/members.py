"""When a gemeente takes part in a regeling, and tables that hold a gemeente outside that time."""

from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from vtt_engine.facts.dossier import NO_PROFILE, Dossier, unknown_in_profile
from vtt_engine.facts.fact import Bereik, Berekening, Feit, Gemis, Plaats, Term, Type, Veld
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.notation import opsomming
from vtt_engine.profiles import Deelnemer
from vtt_engine.record.tables import Tabel


def takes_part(member: Deelnemer, year: int) -> bool:
    """Whether a gemeente takes part in the regeling in a budget year."""
    return (member.van is None or member.van <= year) and (member.tot is None or year <= member.tot)


def dated(member: Deelnemer) -> bool:
    """Whether a gemeente came later or leaves earlier than the regeling."""
    return member.van is not None or member.tot is not None


def term_of(member: Deelnemer) -> str:
    """Write when it takes part: vanaf 2026, tot en met 2025."""
    parts = (f"vanaf {member.van}" if member.van else "", f"tot en met {member.tot}" if member.tot else "")
    return " ".join(filter(None, parts))


class _Cel(NamedTuple):
    """The amount of a gemeente in a year: who, which year (None: not known) and where."""

    deelnemer: Deelnemer
    jaar: int | None
    pad: str
    cent: int | None
    gemist: tuple[Gemis, ...]

    @property
    def verkeerd(self) -> bool:
        """Whether it pays or gets an amount in a year in which it does not take part."""
        return not self.gemist and bool(self.cent) and self.jaar is not None and not takes_part(self.deelnemer, self.jaar)


def out_of_time(dossier: Dossier) -> Iterator[Feit]:
    """Per table with amounts per gemeente: the gemeenten with an amount in a year in which they do not take part."""
    for path, table in dossier.tables():
        if table.per_gemeente is False or not any(column.soort == "bedrag" for column in table.kolommen):
            continue
        profile, place = dossier.profiel, Plaats(f"{path}/rijen", table.plaats or table.titel)
        lost: tuple[Gemis, ...] = ()
        if profile is None:
            lost = (NO_PROFILE,)
        elif isinstance(profile.deelnemers, str):
            lost = (unknown_in_profile(profile, "deelnemers", "de deelnemers van de regeling"),)
        if lost or profile is None or isinstance(profile.deelnemers, str):
            yield Feit("deelnemersjaren", f"tabel {table.id}", {}, {"tabel": table.titel or table.id}, (place,),
                       {"buiten_tijd": lost})
        else:
            by_name = {member.naam: member for member in profile.deelnemers if dated(member)}
            members = [by_name.get(profile.officieel(row.naam) or "") for row in table.rijen]
            yield _fact(path, table, [cell for i, member in enumerate(members) if member
                                      for cell in _cells(path, table, i, member)], place)


def _cells(path: str, table: Tabel, index: int, member: Deelnemer) -> Iterator[_Cel]:
    """The amounts of a row. A cell that is there but empty is no amount; one that is not there is not filled in."""
    for k, column in enumerate(table.kolommen):
        if column.soort != "bedrag":
            continue
        pad, value = f"{path}/rijen/{index}/cellen/{column.id}", table.waarden(column.id)[index]
        year = column.jaar if isinstance(column.jaar, int) else None
        filled = value is not None or column.id in table.rijen[index].cellen
        lost = []
        if value or not filled:
            if year is None:
                lost.append(Gemis(f"{path}/kolommen/{k}/jaar", f"het jaar van kolom {column.naam or column.id}"))
            if not filled and not (year is not None and takes_part(member, year)):
                lost.append(Gemis(pad, f"{member.naam}, kolom {column.id}"))
        yield _Cel(member, year, pad, value, tuple(lost))


def _fact(path: str, table: Tabel, cells: list[_Cel], place: Plaats) -> Feit:
    wrong, lost = [cell for cell in cells if cell.verkeerd], [g for cell in cells for g in cell.gemist]
    if wrong and table.per_gemeente is None:
        lost.append(Gemis(f"{path}/per_gemeente", "of elke rij een gemeente is"))
    names = list(dict.fromkeys(f"{cell.deelnemer.naam} (in {cell.jaar}; doet mee {term_of(cell.deelnemer)})" for cell in wrong))
    people = tuple(dict.fromkeys(cell.deelnemer.naam for cell in wrong))
    sure = len(people) if table.per_gemeente else 0
    return Feit("deelnemersjaren", f"tabel {table.id}",
                {"buiten_tijd": Bereik(sure, len(people) + len(lost)) if lost else sure},
                {"tabel": table.titel or table.id, "namen": opsomming(names)},
                (*(Plaats(cell.pad, place.tekst) for cell in wrong), place), {"buiten_tijd": tuple(lost)} if lost else {},
                partial(_sum, tuple(cells)), frozenset({f"tabel:{table.id}"}), "cent",
                max((abs(cell.cent or 0) for cell in wrong), default=0), people)


def _sum(cells: tuple[_Cel, ...]) -> Berekening:
    terms = tuple(Term(f"{cell.deelnemer.naam}, {cell.jaar or 'jaar onbekend'}; doet mee {term_of(cell.deelnemer)}", cell.cent,
                       "cent", cell.pad) for cell in cells)
    return Berekening(terms, "het jaar van elk bedrag naast de jaren van deelname",
                      stappen=() if terms else ("alle deelnemers in de tabel doen in elk jaar mee",))


SOORTEN = (
    Feitsoort("deelnemersjaren", "De gemeenten in een tabel en de jaren waarin zij aan de regeling deelnemen.", ("tabellen",),
              {"buiten_tijd": Veld(Type.AANTAL, "gemeenten met een bedrag in een jaar dat zij niet meedoen", onzeker=True)},
              {"tabel": "de tabel", "namen": "de gemeenten, met het jaar van het bedrag en wanneer zij meedoen"},
              out_of_time, "geen tabel met bedragen per gemeente"),
)
