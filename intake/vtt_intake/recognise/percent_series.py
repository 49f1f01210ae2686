"""The series of figures per year that tables give: numbers of meldingen, adviezen, … in 2020, 2021 and so on."""

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from vtt_engine.record.values import Decimaal
from vtt_intake.form import Plek
from vtt_intake.recognise.columns import Kolomplan
from vtt_intake.recognise.tables_cells import YEAR, as_number, is_year
from vtt_intake.recognise.tables_record import Geschreven
from vtt_intake.recognise.tables_rows import Regelrij

_GROWTH = re.compile(r"stijging|groei|toename|ontwikkeling|mutatie|verschil|afname|daling|t\.?o\.?v", re.IGNORECASE)
_FORECAST = re.compile(r"prognose|verwacht|raming|begroot", re.IGNORECASE)
_COUNTED = re.compile(r"^(?:totaal\s+)?aantal(?:len)?\s+", re.IGNORECASE)


class Jaarcijfer(NamedTuple):
    """A figure of a series in a year, with its cell; ``prognose`` if the year is named a forecast."""

    waarde: int | Decimaal
    prognose: bool
    plek: Plek
    tekst: str


class Groei(NamedTuple):
    """A growth that a table prints beside its figures."""

    van: int
    naar: int
    procent: int | Decimaal
    plek: Plek
    tekst: str
    waar: str


class Reeks(NamedTuple):
    """A series: what is counted, in which table, its figures per year, and the growth printed beside them."""

    naam: str
    tabel: Geschreven
    cijfers: dict[int, Jaarcijfer]
    groei: tuple[Groei, ...]

    @property
    def prognose(self) -> bool:
        """Whether the table names one of its years a forecast."""
        return any(cijfer.prognose for cijfer in self.cijfers.values())


def series(tables: Sequence[Geschreven]) -> list[Reeks]:
    """All series of the tables, of at least two years."""
    found = []
    for table in tables:
        rows = [row for row in table.tabel.posten if is_year(row.naam)]
        columns = [plan for plan in table.tabel.kolommen if is_year(plan.naam) and plan.soort != "procent"]
        if len(rows) > 1 and len(rows) == len(table.tabel.posten):
            found += [_down(table, plan, rows) for plan in table.tabel.kolommen if plan.soort not in ("procent", "tekst")]
        elif len(columns) > 1:
            found += [_across(table, row, columns) for row in table.tabel.rijen if row.soort in ("post", "totaal")]
    return [item for item in found if len(item.cijfers) > 1 and item.naam]


def _down(table: Geschreven, plan: Kolomplan, rows: Sequence[Regelrij]) -> Reeks:
    """A column of a table with a year in every row."""
    figures = {year: figure for row in rows if (year := _year(row.naam)) and (figure := _figure(row, plan, row.naam))}
    growth = [row for row in table.tabel.rijen if row.soort == "groei"]
    printed = tuple(Groei(min(figures), max(figures), number, row.cellen[plan.plek].plek, row.inhoud[plan.plek].tekst,
                          f"rij {row.naam}")
                    for row in growth[:1] if len(figures) > 1 and (number := _percent(row, plan)) is not None)
    return Reeks(_name(plan.naam), table, figures, printed)


def _across(table: Geschreven, row: Regelrij, columns: Sequence[Kolomplan]) -> Reeks:
    """A row of a table with years as columns."""
    figures = {year: figure for plan in columns if (year := _year(plan.naam)) and (figure := _figure(row, plan, plan.naam))}
    printed = []
    for plan in table.tabel.kolommen:
        years = sorted({int(year) for year in YEAR.findall(plan.naam)})
        years = years or (sorted(figures) if len(figures) == 2 else [])
        number = _percent(row, plan) if plan.soort == "procent" and _GROWTH.search(plan.naam) else None
        if number is not None and len(years) == 2 and all(year in figures for year in years):
            printed.append(Groei(years[0], years[1], number, row.cellen[plan.plek].plek, row.inhoud[plan.plek].tekst,
                                 f"rij {row.naam}, {plan.naam}"))
    return Reeks(_name(row.naam), table, figures, tuple(printed))


def _year(text: str) -> int | None:
    found = YEAR.search(text)
    return int(found[0]) if found else None


def _name(text: str) -> str:
    plain = _COUNTED.sub("", text).strip(" :")
    return plain[:1].lower() + plain[1:] if plain[1:2].islower() else plain


def _figure(row: Regelrij, plan: Kolomplan, label: str) -> Jaarcijfer | None:
    cell = row.inhoud[plan.plek]
    if cell.figuur is None or cell.figuur.procent or (value := as_number(cell.figuur, False, 0)) is None:
        return None
    return Jaarcijfer(value, bool(_FORECAST.search(label)), row.cellen[plan.plek].plek, cell.tekst)


def _percent(row: Regelrij, plan: Kolomplan) -> int | Decimaal | None:
    figure = row.inhoud[plan.plek].figuur
    return as_number(figure, False, 0) if figure and (figure.procent or plan.soort == "procent") else None


def year_value(reeks: Reeks, year: int, forecast: bool = True) -> dict[str, Any]:
    """A figure of a series as the record writes it."""
    own = reeks.cijfers[year]
    return {"jaar": year, "waarde": own.waarde, **({"prognose": own.prognose} if forecast else {})}
