"""Named amounts as the text of a proposal gives them, with their cover, and what is spent or claimed under them."""

from typing import Literal, Self

from pydantic import model_validator

from vtt_engine.record.base import Deel, Jaar, JaNee, Naam, Nummer, Onbekend, Tekst, veld
from vtt_engine.record.columns import Aard, Stand
from vtt_engine.record.values import Dag, Euro, EuroOfOnbekend, refuse

Bron = Literal["gemeenten", "rijk", "centrumgemeente", "reserve", "rente", "eigen middelen", "overig", "onbekend"]


class Dekking(Deel):
    """Where the money for an amount comes from."""

    bron: Bron = veld("Wie of wat betaalt.", "rijk", verplicht=True)
    aard: Aard | None = veld("Of de dekking incidenteel of structureel is.", "structureel")
    uitleg: Tekst | None = veld("De zin die de keuze uitlegt; `onbekend` als het stuk geen uitleg geeft.",
                                "Het Rijk voegt extra structurele middelen toe.")
    middel: Naam | None = veld("Id van het middel waaruit het komt.", "duvo-2021")
    bedrag: Euro | None = veld("Hoeveel er uit deze dekking komt; leeg is het hele bedrag.", 310314)


class Middel(Deel):
    """A source of money with what it has available. Several amounts can lean on it."""

    id: Naam = veld("Korte naam; een dekking verwijst ernaar.", "duvo-2021", verplicht=True)
    naam: Naam | Onbekend | None = veld("De naam van de regeling, reserve of post; `onbekend` als het stuk haar niet noemt.",
                                        "DU Vrouwenopvang")
    soort: Literal["specifieke uitkering", "decentralisatie-uitkering", "algemene uitkering", "reserve", "begrotingspost",
                   "overig"] | None = veld("Wat voor middel het is.", "decentralisatie-uitkering")
    bedrag: EuroOfOnbekend = veld("Wat er beschikbaar is, of `onbekend` als het stuk dat niet noemt.", 728113, verplicht=True)
    jaar: Jaar | Onbekend | None = veld("Het jaar van het middel; `onbekend` als het stuk het niet noemt.", 2021)
    terugbetalen: JaNee | None = veld("Of het stuk zegt wat er gebeurt met wat niet wordt besteed.", True)
    plaats: Tekst | None = veld("Waar het staat.", "Financiën")


class BedragPost(Deel):
    """One mention of an amount in the text. The same amount at two places is two items with one onderwerp."""

    id: Naam = veld("Korte naam van deze vermelding.", "uitbreiding-besluit-1", verplicht=True)
    onderwerp: Naam = veld("Waar het geld voor is; gelijk voor elke vermelding van hetzelfde bedrag. Of: geen.",
                           "uitbreiding Veilig Thuis Twente", verplicht=True)
    bedrag: EuroOfOnbekend = veld("Euro's zonder punten, of `onbekend` als het stuk geen bedrag noemt.", 983000,
                                  verplicht=True)
    precisie: Euro | None = veld("De stap waarop het bedrag is afgerond, als het stuk die noemt.", 1000)
    jaar: Jaar | Onbekend | None = veld("Het begrotingsjaar; `onbekend` als het stuk het niet noemt.", 2025)
    aard: Aard | None = veld("Incidenteel of structureel, zoals het stuk zegt.", "incidenteel")
    soort: Literal["last", "baat", "onttrekking", "toevoeging"] | None = veld("Last, baat of reservemutatie.", "last")
    stand: Stand | None = veld("Gevraagd, besloten of eerder toegekend.", "gevraagd")
    bron: Bron | None = veld("Bij een baat: wie betaalt.", "gemeenten")
    beslispunt: Nummer | None = veld("Het beslispunt waarin het bedrag staat.", "1")
    stuk: Naam | None = veld("Het begrotingsstuk waarbij het bedrag hoort.", "begrotingswijziging-2025")
    dekking: tuple[Dekking, ...] | None = veld("De dekking van dit bedrag.", [{"bron": "rijk", "aard": "structureel"}])
    looptijd: Dag | None = veld("De periode waarin het geld wordt besteed.", "2021-04/2022-04")
    jaren_verdeling: Literal["gesplitst", "overlopende post", "niet gesplitst"] | None = veld(
        "Hoe een looptijd over meer jaren is verwerkt.", "niet gesplitst")
    formatie: JaNee | None = veld("Of er (ook) personeel van wordt betaald.", True)
    wettelijke_taak: JaNee | None = veld("Of het geld voor een wettelijke taak is.", True)
    einde_besloten: JaNee | None = veld("Of het einde vastligt in een besluit of beschikking.", False)
    tot_en_met: Jaar | Onbekend | None = veld("Het laatste jaar van een tijdelijk bedrag; `onbekend` als het stuk het niet "
                                              "noemt.", 2026)
    ingevoerd: Jaar | Onbekend | None = veld("Het jaar waarin de post is ingevoerd; `onbekend` als het stuk dat niet noemt.",
                                             2023)
    opbouw: JaNee | None = veld("Of het stuk laat zien waaruit dit bedrag is opgebouwd.", True)
    apart_getoond: JaNee | None = veld("Of een incidentele baat apart staat, buiten het structurele saldo.", True)
    gesaldeerd: JaNee | None = veld("Of het bedrag een last min een baat is in plaats van het bruto bedrag.", False)
    nieuw_beleid: JaNee | None = veld("Of het nieuw beleid is.", False)
    uitleg: Tekst | Onbekend | None = veld("De zin die de raming uitlegt; `onbekend` als het stuk geen uitleg geeft.",
                                           "De rente volgt uit het saldo bij de schatkist.")
    risico_genoemd: JaNee | None = veld("Of een kanttekening het risico van de raming noemt.", True)
    tekst: Tekst | None = veld("De woorden van het stuk. Alleen ter informatie.", "incidenteel met € 983.000 uit te breiden")
    plaats: Tekst | None = veld("Waar het in het stuk staat.", "Voorstel, punt 1")

    @model_validator(mode="after")
    def _step_fits(self) -> Self:
        step = self.precisie.cent if self.precisie else 1
        if not 0 < step <= 100_000_000 or (self.bedrag is not None and self.bedrag.cent % step):
            raise refuse("bedrag", "een precisie waarvan het bedrag een veelvoud is",
                         "laat precisie weg als het stuk haar niet noemt")
        return self


class Verplichting(Deel):
    """Spending or a contract, with the day it starts."""

    id: Naam = veld("Korte naam.", "contracten-2024", verplicht=True)
    onderwerp: Naam = veld(
        "Waar de uitgave voor is. Of: geen. Alleen ter informatie.", "uitbreiding Veilig Thuis Twente", verplicht=True)
    soort: Literal["uitgave", "contract"] | None = veld("Uitgave of contract.", "contract")
    start: Dag | None = veld("Wanneer de uitgave begint.", "2025-01")
    stuk: Naam | None = veld("Het begrotingsstuk dat de uitgave dekt.", "begrotingswijziging-2025")
    tekst: Tekst | None = veld("De woorden van het stuk. Alleen ter informatie.", "Er zijn nu al onvermijdbare uitgaven")
    plaats: Tekst | None = veld("Waar het staat.", "Kanttekening 2.1")


class Verklaring(Deel):
    """A claim the proposal makes about itself."""

    id: Naam = veld("Korte naam.", "geen-bijdrage", verplicht=True)
    soort: Literal["geen gemeentelijke bijdrage"] = veld("Wat er wordt verklaard.", "geen gemeentelijke bijdrage",
                                                         verplicht=True)
    tekst: Tekst | None = veld("De woorden van het stuk.", "Voor dit voorstel is geen gemeentelijke bijdrage nodig.")
    plaats: Tekst | None = veld("Waar het staat.", "Financiën")


class Taakstelling(Deel):
    """A saving that is in the figures but may not have been worked out."""

    id: Naam = veld("Korte naam.", "taakstelling-verleden", verplicht=True)
    onderwerp: Naam = veld("Waarop moet worden bespaard. Of: geen.", "taakstelling uit het verleden", verplicht=True)
    bedrag: EuroOfOnbekend = veld("Het bedrag, of `onbekend` als het stuk het niet noemt.", 50000, verplicht=True)
    jaar: Jaar | Onbekend | None = veld("Het jaar waarin zij is gehaald; `onbekend` als het stuk dat niet noemt.", 2025)
    plan: JaNee | None = veld("Of het stuk zegt hoe zij wordt gehaald.", False)
    eigenaar: JaNee | None = veld("Of het stuk zegt wie haar haalt.", False)
    plaats: Tekst | None = veld("Waar het staat.", "Memo, opbouw")
