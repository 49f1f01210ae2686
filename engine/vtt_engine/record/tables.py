"""Tables: columns with a meaning, rows with cells, and the numbers in them."""

from functools import cached_property
from typing import Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from vtt_engine.record.base import Deel, JaNee, Naam, Nummer, Tekst, veld
from vtt_engine.record.cells import Raster, read_cells
from vtt_engine.record.columns import Eenheid, Inhoud, Kolom, Rij, Schaal


class Tabel(Deel):
    """A table. Cells are kept as whole numbers: cents for amounts, else the digits at the column's own decimals."""

    id: Naam = veld("Korte naam van de tabel.", "T1", verplicht=True)
    titel: Tekst | None = veld("De titel of kop boven de tabel.", "Kosten, baten, dekking")
    per_gemeente: JaNee | None = veld("Of elke rij een gemeente is.", True)
    plustaak: JaNee | None = veld("Of niet alle deelnemers meedoen aan deze taak.", False)
    eenheid: Eenheid = veld("De eenheid van de bedragen.", "duizend euro", standaard="euro")
    eenheid_genoemd: JaNee | None = veld("Of de tabel zegt in welke eenheid de bedragen zijn.", True)
    kolommen: tuple[Kolom, ...] = veld("De kolommen.", [], verplicht=True)
    rijen: tuple[Rij, ...] = veld("De rijen zonder subtotalen en totaal, in de volgorde van het stuk.", [], verplicht=True)
    subtotalen: tuple[Rij, ...] | None = veld("De gedrukte subtotalen, elk met zijn groep.", [])
    totaal: Rij | None = veld("De gedrukte totaalrij.", {"naam": "Totaal", "cellen": {"uitbreiding": 982514}})
    beslispunt: Nummer | None = veld("Het beslispunt waar de tabel bij hoort. Alleen ter informatie.", "1")
    besluit: JaNee | None = veld("Of de tabel deel is van het besluit zelf. Alleen ter informatie.", False)
    plaats: Tekst | None = veld("Waar de tabel in het stuk staat.", "Kosten, baten, dekking")

    @model_validator(mode="after")
    def _read_cells(self) -> Self:
        if self.inhoud.fouten:
            raise PydanticCustomError("cellen", "{aantal} cellen niet te lezen",
                                      {"aantal": len(self.inhoud.fouten), "fouten": self.inhoud.fouten})
        return self

    @cached_property
    def inhoud(self) -> Inhoud:
        """The kept values of every column of numbers, with what could not be read."""
        return read_cells(Raster(self.kolommen, self.rijen, self.subtotalen, self.totaal, self.eenheid))

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
