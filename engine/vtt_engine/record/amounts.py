"""Amounts, sums and figures as the text of a proposal gives them."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from vtt_engine.record.base import Deel, Jaar, JaNee, Naam, Nummer, Onbekend, Tekst, veld
from vtt_engine.record.tables import Aard, Stand
from vtt_engine.record.values import Cijfer, Dag, Euro, EuroOfOnbekend, refuse

Bron = Literal["gemeenten", "rijk", "centrumgemeente", "reserve", "rente", "eigen middelen", "overig", "onbekend"]


class Dekking(Deel):
    """Where the money for an amount comes from."""

    bron: Bron = veld("Wie of wat betaalt.", "rijk", verplicht=True)
    aard: Aard | None = veld("Of de dekking incidenteel of structureel is.", "structureel")
    uitleg: Tekst | None = veld("De zin die de keuze uitlegt; `onbekend` als het stuk geen uitleg geeft.",
                                "Het Rijk voegt extra structurele middelen toe.")


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
    tekst: Tekst | None = veld("De woorden van het stuk.", "incidenteel met € 983.000 uit te breiden")
    plaats: Tekst | None = veld("Waar het in het stuk staat.", "Voorstel, punt 1")


    @model_validator(mode="after")
    def _step_fits(self) -> Self:
        step = self.precisie.cent if self.precisie else 1
        if not 0 < step <= 100_000_000 or (self.bedrag is not None and self.bedrag.cent % step):
            raise refuse("bedrag", "een precisie waarvan het bedrag een veelvoud is",
                         "laat precisie weg als het stuk haar niet noemt")
        return self


class Somterm(Deel):
    """A term of a sum: a reference to an amount of the record, or a value of its own."""

    naam: Naam | None = veld("Hoe de term in het stuk heet.", "renteopbrengsten")
    bedrag: Naam | None = veld("Id van een bedrag van dit dossier.", "rente-besluit-4")
    waarde: Euro | None = veld("Het bedrag zelf, als het geen eigen id heeft.", 250000)
    teken: Literal["plus", "min"] = veld("Of de term erbij komt of eraf gaat.", "min", standaard="plus")


class _Som(Deel):
    id: Naam = veld("Korte naam van de rekensom.", "netto-2025", verplicht=True)
    tekst: Tekst | None = veld("De woorden van het stuk.", "zodat in 2025 de meerkosten uitkomen op € 733.000")
    plaats: Tekst | None = veld("Waar de som in het stuk staat.", "Voorstel, punt 4")


class Optelsom(_Som):
    """Amounts added up or deducted: a sum of decisions, a net sum in the text, or what remains of a budget."""

    soort: Literal["besluitsom", "nettosom", "restsom"] = veld(
        "besluitsom: beslispunten samen; nettosom: X min Y is Z; restsom: wat van een budget overblijft.",
        "nettosom", verplicht=True)
    termen: tuple[Somterm, ...] = veld("De termen, elk met een bedrag of een waarde.", [], verplicht=True)
    uitkomst: Somterm = veld("De uitkomst zoals het stuk die noemt.", {"waarde": 733000}, verplicht=True)
    beslispunt: Nummer | None = veld("Het beslispunt dat op deze som rust.", "4")
    restnaam: Naam | None = veld("Hoe het stuk een restbedrag noemt; `onbekend` als het geen naam heeft.",
                                 "Totaal restbedrag")
    bestemming: Naam | None = veld("Waar het restbedrag heen gaat; `onbekend` als het stuk dat niet noemt.", "onbekend")


class Jaarbedrag(_Som):
    """An amount for part of a year, converted to a whole year."""

    soort: Literal["jaarbedrag"] = veld("Herleiding van een deel van een jaar naar een heel jaar.", "jaarbedrag",
                                        verplicht=True)
    deelbedrag: Somterm = veld("Het bedrag voor het deel van het jaar.", {"waarde": 566000}, verplicht=True)
    maanden: Annotated[int, Field(ge=1, le=12, strict=True)] | None = veld("Het aantal maanden.", 9)
    uitkomst: Somterm = veld("Het jaarbedrag zoals gedrukt.", {"waarde": 755000}, verplicht=True)


class Opslag(_Som):
    """A percentage on a base."""

    soort: Literal["opslag"] = veld("Een percentage over een grondslag.", "opslag", verplicht=True)
    grondslag: tuple[Somterm, ...] = veld("De bedragen waarover het percentage gaat.", [], verplicht=True)
    procent: Cijfer | None = veld("Het percentage zoals gedrukt.", 17.65)
    uitkomst: Somterm = veld("Het bedrag zoals gedrukt.", {"waarde": 123822}, verplicht=True)


class UrenFte(_Som):
    """Hours a week, converted to fte."""

    soort: Literal["uren"] = veld("Uren per week omgerekend naar fte.", "uren", verplicht=True)
    uren: tuple[Cijfer, ...] | None = veld("De uren per week die samen de fte maken.", [2, 8, 8])
    voltijd: Cijfer | None = veld("Uren per week van een volle baan; 36 als het stuk niets zegt.", 36)
    fte: Cijfer | None = veld("De fte zoals gedrukt.", 0.5)


Rekensom = Annotated[Optelsom | Jaarbedrag | Opslag | UrenFte, Field(discriminator="soort")]


class Jaarwaarde(Deel):
    """A figure in a year."""

    jaar: Jaar = veld("Het jaar.", 2023, verplicht=True)
    waarde: Cijfer = veld("Het cijfer.", 393, verplicht=True)


class Kerncijfer(Deel):
    """A growth that the proposal states: two figures and the percentage between them."""

    id: Naam = veld("Korte naam.", "monitormomenten-2024", verplicht=True)
    onderwerp: Naam = veld("Wat er groeit.", "monitormomenten", verplicht=True)
    van: Jaarwaarde | None = veld("Het eerste jaar met zijn cijfer.", {"jaar": 2023, "waarde": 393})
    naar: Jaarwaarde | None = veld("Het laatste jaar met zijn cijfer.", {"jaar": 2024, "waarde": 580})
    reeks: tuple[Jaarwaarde, ...] | None = veld("Andere jaren van dezelfde reeks.", [{"jaar": 2020, "waarde": 565}])
    procent: Cijfer | None = veld("Het percentage zoals gedrukt.", 43)
    genoemd_in: tuple[Literal["tabel", "tekst"], ...] | None = veld(
        "Waar het percentage staat: naast zijn cijfers in de tabel, in de tekst, of beide.", ["tekst"])
    tekst: Tekst | None = veld("De woorden van het stuk.", "monitormomenten met 43%")
    plaats: Tekst | None = veld("Waar het percentage staat.", "Kanttekening 1.3")


class Verplichting(Deel):
    """Spending or a contract, with the day it starts."""

    id: Naam = veld("Korte naam.", "contracten-2024", verplicht=True)
    onderwerp: Naam = veld("Waar de uitgave voor is. Of: geen.", "uitbreiding Veilig Thuis Twente", verplicht=True)
    soort: Literal["uitgave", "contract"] | None = veld("Uitgave of contract.", "contract")
    start: Dag | None = veld("Wanneer de uitgave begint.", "2025-01")
    stuk: Naam | None = veld("Het begrotingsstuk dat de uitgave dekt.", "begrotingswijziging-2025")
    tekst: Tekst | None = veld("De woorden van het stuk.", "Er zijn nu al onvermijdbare uitgaven")
    plaats: Tekst | None = veld("Waar het staat.", "Kanttekening 2.1")


class Verklaring(Deel):
    """A claim the proposal makes about itself."""

    id: Naam = veld("Korte naam.", "geen-bijdrage", verplicht=True)
    soort: Literal["geen gemeentelijke bijdrage"] = veld("Wat er wordt verklaard.", "geen gemeentelijke bijdrage",
                                                         verplicht=True)
    tekst: Tekst | None = veld("De woorden van het stuk.", "Voor dit voorstel is geen gemeentelijke bijdrage nodig.")
    plaats: Tekst | None = veld("Waar het staat.", "Financiën")


class Reserve(Deel):
    """A reserve in a year."""

    id: Naam = veld("Korte naam.", "algemene-reserve-2025", verplicht=True)
    naam: Naam = veld("De naam van de reserve.", "Algemene reserve", verplicht=True)
    jaar: Jaar | None = veld("Het jaar.", 2025)
    stand_begin: Euro | None = veld("Stand op 1 januari.", 500000)
    toevoeging: Euro | None = veld("Toevoegingen in het jaar.", 0)
    onttrekking: Euro | None = veld("Onttrekkingen in het jaar.", 100000)
    stand_eind: Euro | None = veld("Stand op 31 december.", 400000)
    doel: Tekst | None = veld("Waar de reserve voor is.", "Opvangen van tegenvallers")


class Meerjarenjaar(Deel):
    """One year of the multi-year estimate."""

    jaar: Jaar = veld("Het jaar.", 2026, verplicht=True)
    onderwerp: Naam | None = veld("Waarvoor de raming is; leeg voor het geheel.", "uitbreiding Veilig Thuis Twente")
    lasten: Euro | None = veld("Geraamde lasten.", 1000000)
    baten: Euro | None = veld("Geraamde baten.", 1000000)


