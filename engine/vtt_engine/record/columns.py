"""The columns and rows of a table, and the exact numbers its cells are kept as."""

import re
from typing import Any, Literal, NamedTuple

from vtt_engine.record.base import GEEN, Deel, Jaar, JaNee, Naam, Onbekend, Tekst, veld
from vtt_engine.record.values import Cijfer, Dag, Euro

Kolomsoort = Literal["bedrag", "inwoners", "stemmen", "fte", "procent", "aantal", "uren", "tekst"]
Eenheid = Literal["euro", "duizend euro", "miljoen euro"]
Stand = Literal["gevraagd", "besloten", "eerder"]
Aard = Literal["incidenteel", "structureel", "onbekend"]
Fase = Literal["realisatie", "primitief", "na wijziging", "raming"]
FACTOR = {"euro": 1, "duizend euro": 1000, "miljoen euro": 1_000_000}
WHOLE = ("inwoners", "stemmen")
_FORMULA = re.compile(r"\s*([+-]?)\s*([A-Za-z_][A-Za-z0-9_]*)")


class Kolom(Deel):
    """A column of a table."""

    id: Naam = veld("Korte naam van de kolom; de cellen verwijzen ernaar.", "uitbreiding", verplicht=True)
    naam: Naam | None = veld("De kop zoals gedrukt.", "Uitbreiding Veilig Thuis Twente 2025")
    soort: Kolomsoort = veld("Wat voor waarden in de kolom staan.", "bedrag", verplicht=True)
    eenheid: Eenheid | None = veld("Eenheid van de bedragen, als die afwijkt van de tabel.", "duizend euro")
    precisie: Cijfer | None = veld("De kleinste stap waarop de kolom is afgerond, in de eenheid van de kolom.", 1)
    formule: str | None = veld(
        "Hoe de kolom per rij uit andere kolommen volgt: namen met + en -. Of: geen.", "uitbreiding + rente")
    verdeeld_naar: Naam | None = veld("De kolom met de verdeelsleutel waarnaar het totaal is verdeeld.", "inwoners")
    product: tuple[Naam, Naam] | None = veld("Twee kolommen (aantal en tarief) waarvan deze per rij het product is.",
                                             ["aantal", "tarief"])
    onafgerond_totaal: Euro | None = veld("Het totaal vóór afronding, als dat bekend is uit een werkboek.", 982514.30)
    sleutel_genoemd: Naam | Onbekend | None = veld(
        "De verdeelsleutel zoals het stuk die noemt; `onbekend` als het er geen noemt.", "aantal inwoners")
    bijdrage: JaNee | None = veld("Of de kolom is wat elke deelnemer betaalt, geheel of voor een onderwerp.", True)
    uitleg: Tekst | Onbekend | None = veld("De uitleg bij negatieve bedragen of nullen; `onbekend` als het stuk er geen geeft.",
                                           "De rente gaat van de bijdrage af.")
    totaal: Literal["geen"] | None = veld("`geen` als de kolom geen gedrukt totaal heeft.", "geen")
    onderwerp: Naam | None = veld("Bij een kolom met bedragen verplicht: het onderwerp van het totaal van de kolom, gelijk "
                                  "aan dat van andere vermeldingen van dat bedrag. Of: geen.", "uitbreiding Veilig Thuis Twente")
    jaar: Jaar | Onbekend | None = veld("Het begrotingsjaar van de bedragen in de kolom.", 2025)
    stand: Stand | None = veld("Of de bedragen gevraagd, besloten of eerder toegekend zijn.", "gevraagd")
    fase: Fase | None = veld("Realisatie, primitief, na wijziging of raming; bij kolommen per jaar.", "primitief")
    aard: Aard | None = veld("Incidenteel of structureel.", "incidenteel")
    peildatum: Dag | Onbekend | None = veld("Peildatum van de inwoners; `onbekend` als het stuk die niet noemt.",
                                            "2024-01-01")
    cbs_status: Literal["voorlopig", "definitief", "onbekend"] | None = veld(
        "Of de cijfers van het CBS voorlopig of definitief zijn; `onbekend` als het stuk dat niet noemt.", "definitief")

    @property
    def termen(self) -> tuple[tuple[int, str], ...]:
        """The formula as (sign, column id) pairs; empty without a formula."""
        formula = "" if self.formule in (None, GEEN) else self.formule or ""
        return tuple((-1 if sign == "-" else 1, name) for sign, name in _FORMULA.findall(formula))


class Rij(Deel):
    """A row of a table."""

    naam: Naam = veld("De naam in de eerste kolom.", "Almelo", verplicht=True)
    groep: Naam | None = veld("De groep waartoe de post of het subtotaal hoort.", "randvoorwaardelijk")
    onderwerp: Naam | None = veld("Het onderwerp van deze rij, als het bedrag ook elders wordt genoemd.", "overhead")
    rubriek: Literal["lasten", "baten"] | None = veld("Onder welke kop de rij staat: uitgaven (lasten) of inkomsten (baten).",
                                                      "lasten")
    soort: Literal["last", "baat", "rest"] | None = veld("Wat het bedrag van de rij is.", "last")
    ingevoerd: Jaar | Onbekend | None = veld("Het jaar waarin de post is ingevoerd; `onbekend` als het stuk dat niet noemt.",
                                             2023)
    gesaldeerd: JaNee | None = veld("Of het bedrag een last min een baat is.", False)
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
