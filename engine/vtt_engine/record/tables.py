"""Tables: columns with a meaning, rows with cells, and the exact numbers in them."""

import re
from collections.abc import Mapping
from functools import cached_property
from typing import Any, Literal, NamedTuple, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from vtt_engine.record.base import Deel, Jaar, JaNee, Naam, Nummer, Onbekend, Tekst, veld
from vtt_engine.record.values import Cijfer, Dag, Decimaal, read_amount, read_number, refuse

Kolomsoort = Literal["bedrag", "inwoners", "stemmen", "fte", "procent", "aantal", "uren", "tekst"]
Eenheid = Literal["euro", "duizend euro", "miljoen euro"]
Stand = Literal["gevraagd", "besloten", "eerder"]
Aard = Literal["incidenteel", "structureel", "onbekend"]
FACTOR = {"euro": 1, "duizend euro": 1000, "miljoen euro": 1_000_000}
WHOLE = ("inwoners", "stemmen")
EMPTY = ("", "-", "pm", "-pm", "(*)")
_WHOLE_FORMULA = re.compile(r"\s*[+-]?\s*[A-Za-z_]\w*(?:\s*[+-]\s*[A-Za-z_]\w*)*\s*")
_FORMULA = re.compile(r"\s*([+-]?)\s*([A-Za-z_][A-Za-z0-9_]*)")


class Kolom(Deel):
    """A column of a table."""

    id: Naam = veld("Korte naam van de kolom; de cellen verwijzen ernaar.", "uitbreiding", verplicht=True)
    naam: Naam | None = veld("De kop zoals gedrukt.", "Uitbreiding Veilig Thuis Twente 2025")
    soort: Kolomsoort = veld("Wat voor waarden in de kolom staan.", "bedrag", verplicht=True)
    eenheid: Eenheid | None = veld("Eenheid van de bedragen, als die afwijkt van de tabel.", "duizend euro")
    precisie: Cijfer | None = veld("De kleinste stap waarop de kolom is afgerond, in de eenheid van de kolom.", 1)
    formule: str | None = veld("Hoe de kolom per rij uit andere kolommen volgt: namen met + en -.", "uitbreiding + rente")
    verdeeld_naar: Naam | None = veld("De kolom met de verdeelsleutel waarnaar het totaal is verdeeld.", "inwoners")
    totaal: Literal["geen"] | None = veld("`geen` als de kolom geen gedrukt totaal heeft.", "geen")
    onderwerp: Naam | None = veld("Bij een kolom met bedragen verplicht: het onderwerp van het totaal van de kolom, gelijk "
                                  "aan dat van andere vermeldingen van dat bedrag. Of: geen.", "uitbreiding Veilig Thuis Twente")
    jaar: Jaar | Onbekend | None = veld("Het begrotingsjaar van de bedragen in de kolom.", 2025)
    stand: Stand | None = veld("Of de bedragen gevraagd, besloten of eerder toegekend zijn.", "gevraagd")
    aard: Aard | None = veld("Incidenteel of structureel.", "incidenteel")
    peildatum: Dag | Onbekend | None = veld("Peildatum van de inwoners; `onbekend` als het stuk die niet noemt.",
                                            "2024-01-01")
    cbs_status: Literal["voorlopig", "definitief", "onbekend"] | None = veld(
        "Of de cijfers van het CBS voorlopig of definitief zijn; `onbekend` als het stuk dat niet noemt.", "definitief")

    @property
    def termen(self) -> tuple[tuple[int, str], ...]:
        """The formula as (sign, column id) pairs; empty without a formula."""
        return tuple((-1 if sign == "-" else 1, name) for sign, name in _FORMULA.findall(self.formule or ""))


class Rij(Deel):
    """A row of a table."""

    naam: Naam = veld("De naam in de eerste kolom.", "Almelo", verplicht=True)
    groep: Naam | None = veld("De groep waartoe de post of het subtotaal hoort.", "randvoorwaardelijk")
    onderwerp: Naam | None = veld("Het onderwerp van deze rij, als het bedrag ook elders wordt genoemd.", "overhead")
    cellen: dict[str, Any] = veld("De waarden, per kolom-id. Leeg, `-` en `PM` mogen en tellen nooit als 0.",
                                  {"inwoners": 74164, "uitbreiding": 113715}, verplicht=True)
    plaats: Tekst | None = veld("Waar de rij in het stuk staat, in woorden.", "Kosten, baten, dekking, rij 1")


class Schaal(NamedTuple):
    """How a column's cells are kept: ``stap`` is the printed unit (the half of it is the rounding), in kept units;
    ``decimalen`` is how many decimals the kept units stand behind the printed ones (0 for cents and counts).
    """

    stap: int
    decimalen: int


class Kolomwaarden(NamedTuple):
    """The kept values of one column: of the rows, of the subtotals and of the total row, with their scale."""

    rijen: list[int | None]
    subtotalen: list[int | None]
    totaal: int | None
    schaal: Schaal


class Inhoud(NamedTuple):
    """The kept values of a table per column, and what could not be read."""

    kolommen: dict[str, Kolomwaarden]
    fouten: list[dict[str, Any]]


class Tabel(Deel):
    """A table. Cells are kept as whole numbers: cents for amounts, else the digits at the column's own decimals."""

    id: Naam = veld("Korte naam van de tabel.", "T1", verplicht=True)
    titel: Tekst | None = veld("De titel of kop boven de tabel.", "Kosten, baten, dekking")
    per_gemeente: JaNee | None = veld("Of elke rij een gemeente is.", True)
    plustaak: JaNee | None = veld("Of niet alle deelnemers meedoen aan deze taak.", False)
    eenheid: Eenheid = veld("De eenheid van de bedragen.", "duizend euro", standaard="euro")
    kolommen: tuple[Kolom, ...] = veld("De kolommen.", [], verplicht=True)
    rijen: tuple[Rij, ...] = veld("De rijen zonder subtotalen en totaal, in de volgorde van het stuk.", [], verplicht=True)
    subtotalen: tuple[Rij, ...] | None = veld("De gedrukte subtotalen, elk met zijn groep.", [])
    totaal: Rij | None = veld("De gedrukte totaalrij.", {"naam": "Totaal", "cellen": {"uitbreiding": 982514}})
    beslispunt: Nummer | None = veld("Het beslispunt waar de tabel bij hoort.", "1")
    besluit: JaNee | None = veld("Of de tabel deel is van het besluit zelf.", False)
    plaats: Tekst | None = veld("Waar de tabel in het stuk staat.", "Kosten, baten, dekking")

    @model_validator(mode="after")
    def _read_cells(self) -> Self:
        if self.inhoud.fouten:
            raise PydanticCustomError("cellen", "{aantal} cellen niet te lezen",
                                      {"aantal": len(self.inhoud.fouten), "fouten": self.inhoud.fouten})
        return self

    @cached_property
    def inhoud(self) -> "Inhoud":
        """The kept values of every column of numbers, with what could not be read."""
        rows: _Rows = (*((("rijen", i), row) for i, row in enumerate(self.rijen)),
                       *((("subtotalen", i), row) for i, row in enumerate(self.subtotalen or ())),
                       *(((("totaal",), self.totaal),) if self.totaal else ()))
        errors = _wrong_names(self, rows)
        columns: dict[str, Kolomwaarden] = {}
        for column in self.kolommen:
            if column.soort != "tekst":
                values, scale, wrong = _read_column(self, column, rows)
                n, last = len(self.rijen), values[-1] if self.totaal else None
                columns[column.id] = Kolomwaarden(values[:n], values[n: n + len(self.subtotalen or ())], last, scale)
                errors.extend(wrong)
        return Inhoud(columns, errors)

    def waarden(self, kolom: str) -> list[int | None]:
        """The kept values of a column, one per row of ``rijen``; None where the cell is missing, empty or PM."""
        return self.inhoud.kolommen[kolom].rijen

    def subtotaal(self, kolom: str, index: int) -> int | None:
        """The kept value of a column in a subtotal row."""
        return self.inhoud.kolommen[kolom].subtotalen[index]

    def totaalwaarde(self, kolom: str) -> int | None:
        """The kept value of a column in the total row; None without a total row or cell."""
        return self.inhoud.kolommen[kolom].totaal

    def schaal(self, kolom: str) -> Schaal:
        """The scale of a column's kept values."""
        return self.inhoud.kolommen[kolom].schaal


_Rows = tuple[tuple[tuple[str | int, ...], Rij], ...]


def _wrong_names(table: Tabel, rows: _Rows) -> list[dict[str, Any]]:
    known = {column.id for column in table.kolommen}
    columns = [dict(pad=["kolommen", i, key], gevonden=name, verwacht="de id van een kolom van deze tabel",
                    herstel="", bekend=sorted(known))
               for i, column in enumerate(table.kolommen)
               for key, names in (("formule", [n for _, n in column.termen]), ("verdeeld_naar", [column.verdeeld_naar]))
               for name in names if name is not None and name not in known]
    unnamed = [dict(pad=["kolommen", i, "onderwerp"], gevonden="geen onderwerp", verwacht="de sleutel onderwerp", bekend=[],
                    herstel="noem het onderwerp van de bedragen, of schrijf geen")
               for i, column in enumerate(table.kolommen) if column.soort == "bedrag" and column.onderwerp is None]
    broken = [dict(pad=["kolommen", i, "formule"], gevonden=column.formule, verwacht="kolom-id's met + en - ertussen",
                   herstel="schrijf bijvoorbeeld: uitbreiding + rente", bekend=[])
              for i, column in enumerate(table.kolommen)
              if column.formule is not None and not _WHOLE_FORMULA.fullmatch(column.formule)]
    cells = [dict(pad=[*path, "cellen", name], gevonden=name, verwacht="de id van een kolom van deze tabel",
                  herstel="", bekend=sorted(known))
             for path, row in rows if not known.issuperset(row.cellen) for name in row.cellen if name not in known]
    return columns + unnamed + broken + _impossible(table) + cells


def _impossible(table: Tabel) -> list[dict[str, Any]]:
    """Columns that follow from themselves, and steps of rounding that cannot be."""
    found: list[dict[str, Any]] = [
        dict(pad=["kolommen", i, key], gevonden=column.id, verwacht="een andere kolom dan deze zelf", bekend=[],
             herstel="noem de kolom waaruit deze volgt")
             for i, column in enumerate(table.kolommen)
             for key, used in (("formule", [n for _, n in column.termen]), ("verdeeld_naar", [column.verdeeld_naar]))
             if column.id in used]
    found += [dict(pad=["kolommen", i, "precisie"], gevonden=column.precisie.waarde, bekend=[],
                   verwacht="een stap van afronding boven nul, hoogstens 1000000",
                   herstel="laat precisie weg als het stuk haar niet noemt")
              for i, column in enumerate(table.kolommen)
              if column.precisie is not None and not 0 < column.precisie.waarde <= 10 ** (6 + column.precisie.decimalen)]
    return found


def _read_column(table: Tabel, column: Kolom, rows: _Rows
                 ) -> tuple[list[int | None], Schaal, list[dict[str, Any]]]:
    errors: list[dict[str, Any]] = []
    read: list[tuple[int, int] | None] = []
    amounts = column.soort == "bedrag"
    whole = column.soort in WHOLE
    for path, row in rows:
        value = _cell(row.cellen, column.id)
        if value is None:
            read.append(None)
            continue
        try:
            number = (read_amount(value) if amounts else read_number(value))
            if whole and number[1]:
                raise refuse("getal", "een geheel getal", "schrijf zonder decimalen")
            if whole and number[0] < 0:
                raise refuse("getal", "een aantal van nul of meer", "haal het minteken weg")
            read.append(number)
        except PydanticCustomError as error:
            context = error.context or {}
            read.append(None)
            errors.append(dict(pad=[*path, "cellen", column.id], gevonden=value,
                               verwacht=context.get("verwacht"), herstel=context.get("herstel")))
    values, scale = _amounts(table, column, read) if amounts else _numbers(column, read)
    return values, scale, errors


def _cell(cells: Mapping[str, Any], name: str) -> object:
    value = cells.get(name)
    if isinstance(value, str) and not isinstance(value, Decimaal) and value.strip().lower() in EMPTY:
        return None
    return value


def _amounts(table: Tabel, column: Kolom, read: list[tuple[int, int] | None]) -> tuple[list[int | None], Schaal]:
    factor = FACTOR[column.eenheid or table.eenheid]
    written = min((item[1] for item in read if item), default=100)
    step = written if column.precisie is None else _cents(column.precisie.waarde, column.precisie.decimalen)
    return [None if item is None else item[0] * factor for item in read], Schaal(step * factor, 0)


def _cents(value: int, decimals: int) -> int:
    scale: int = 10**decimals
    return max(1, value * 100 // scale)


def _numbers(column: Kolom, read: list[tuple[int, int] | None]) -> tuple[list[int | None], Schaal]:
    precision = column.precisie
    decimals = max([item[1] for item in read if item] + ([precision.decimalen] if precision else []), default=0)
    values = [None if item is None else item[0] * 10 ** (decimals - item[1]) for item in read]
    if precision is not None:
        return values, Schaal(precision.waarde * 10 ** (decimals - precision.decimalen), decimals)
    exact = column.soort in (*WHOLE, "aantal") and decimals == 0
    return values, Schaal(0 if exact else 1, decimals)
