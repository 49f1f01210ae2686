"""Sums and figures as the text of a proposal gives them."""

from typing import Annotated, Literal

from pydantic import Field

from vtt_engine.record.base import Deel, Jaar, JaNee, Naam, Nummer, Onbekend, Tekst, veld
from vtt_engine.record.values import Cijfer, Euro


class Somterm(Deel):
    """A term of a sum: a reference to an amount of the record, or a value of its own."""

    naam: Naam | None = veld("Hoe de term in het stuk heet.", "renteopbrengsten")
    bedrag: Naam | None = veld("Id van een bedrag van dit dossier.", "rente-besluit-4")
    waarde: Euro | None = veld("Het bedrag zelf, als het geen eigen id heeft.", 250000)
    teken: Literal["plus", "min"] = veld("Of de term erbij komt of eraf gaat.", "min", standaard="plus")


class _Som(Deel):
    id: Naam = veld("Korte naam van de rekensom.", "netto-2025", verplicht=True)
    tekst: Tekst | None = veld(
        "De woorden van het stuk. Alleen ter informatie.", "zodat in 2025 de meerkosten uitkomen op € 733.000")
    plaats: Tekst | None = veld("Waar de som in het stuk staat.", "Voorstel, punt 4")


class Optelsom(_Som):
    """Amounts added up or deducted: a sum of decisions, a net sum in the text, or what remains of a budget."""

    soort: Literal["besluitsom", "nettosom", "restsom"] = veld(
        "besluitsom: beslispunten samen; nettosom: X min Y is Z; restsom: wat van een budget overblijft.",
        "nettosom", verplicht=True)
    termen: tuple[Somterm, ...] = veld("De termen, elk met een bedrag of een waarde.", [], verplicht=True)
    uitkomst: Somterm = veld("De uitkomst zoals het stuk die noemt.", {"waarde": 733000}, verplicht=True)
    beslispunt: Nummer | None = veld("Het beslispunt dat op deze som rust. Of: geen.", "4")
    restnaam: Naam | None = veld("Hoe het stuk een restbedrag noemt; `onbekend` als het geen naam heeft.",
                                 "Totaal restbedrag")
    bestemming: Naam | None = veld(
        "Waar het restbedrag heen gaat, of waaruit een tekort wordt betaald; `onbekend` als het stuk dat niet noemt.", "onbekend")


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


class Product(_Som):
    """A quantity times a rate."""

    soort: Literal["product"] = veld("Een aantal maal een tarief.", "product", verplicht=True)
    aantal: Cijfer | None = veld("Het aantal zoals gedrukt; een geheel getal is precies.", 120)
    tarief: Somterm = veld("Het bedrag per stuk.", {"waarde": 85}, verplicht=True)
    uitkomst: Somterm = veld("Het bedrag zoals gedrukt.", {"waarde": 10200}, verplicht=True)


class Verhouding(_Som):
    """One amount as a percentage of another."""

    soort: Literal["verhouding"] = veld("Een bedrag als percentage van een ander bedrag.", "verhouding", verplicht=True)
    teller: Somterm = veld("Het bedrag waarvan het deel wordt genoemd.", {"naam": "algemene reserve", "waarde": 250000},
                           verplicht=True)
    noemer: Somterm = veld("Het bedrag waarvan het een deel is.", {"naam": "begrotingstotaal", "waarde": 10000000},
                           verplicht=True)
    procent: Cijfer | None = veld("Het percentage zoals gedrukt.", 2.5)
    noemer_genoemd: JaNee | None = veld("Of het stuk dezelfde noemer noemt als waarmee is gerekend.", True)


class GewogenIndex(_Som):
    """An index for wages and one for prices, weighed into one."""

    soort: Literal["gewogen index"] = veld("Een loonindex en een prijsindex, samen gewogen.", "gewogen index", verplicht=True)
    loon: Cijfer | None = veld("Het percentage voor lonen.", 4.2)
    prijs: Cijfer | None = veld("Het percentage voor prijzen.", 2.4)
    gewicht_loon: Cijfer | None = veld("Het aandeel van de lonen in procenten; de rest is prijzen.", 80)
    uitkomst: Cijfer | None = veld("Het percentage dat is gebruikt.", 3.8)


class Bijdragegroei(_Som):
    """The contribution of last year, indexed and changed, into that of this year."""

    soort: Literal["bijdragegroei"] = veld("De bijdrage van vorig jaar met index en mutaties.", "bijdragegroei", verplicht=True)
    vorig: Somterm = veld("De bijdrage van vorig jaar.", {"waarde": 1000000}, verplicht=True)
    index: Cijfer | None = veld("De index in procenten.", 3.8)
    mutaties: tuple[Somterm, ...] | None = veld("De genoemde mutaties: inwoners, volume, nieuw beleid.",
                                                [{"naam": "nieuw beleid", "waarde": 20000}])
    uitkomst: Somterm = veld("De bijdrage van dit jaar.", {"waarde": 1058000}, verplicht=True)


class Kapitaallast(_Som):
    """The yearly burden of an investment: depreciation and interest."""

    soort: Literal["kapitaallast"] = veld("De jaarlast van een investering.", "kapitaallast", verplicht=True)
    investering: Somterm = veld("Het krediet.", {"waarde": 500000}, verplicht=True)
    restwaarde: Euro | None = veld("De restwaarde; 0 als het stuk er geen noemt.", 0)
    jaren: Annotated[int, Field(ge=1, le=100, strict=True)] | None = veld("De afschrijvingstermijn in jaren.", 10)
    rente: Cijfer | None = veld("De rente in procenten over de boekwaarde.", 2.0)
    methode: Literal["lineair", "annuïteit"] | None = veld("Hoe wordt afgeschreven.", "lineair")
    jaar: Annotated[int, Field(ge=1, le=100, strict=True)] | None = veld(
        "Welk jaar van de looptijd; bij een annuïteit is elk jaar gelijk.", 1)
    uitkomst: Somterm = veld("De jaarlast zoals gedrukt.", {"waarde": 60000}, verplicht=True)


Rekensom = Annotated[Optelsom | Jaarbedrag | Opslag | UrenFte | Product | Verhouding | GewogenIndex | Bijdragegroei
                     | Kapitaallast, Field(discriminator="soort")]


class Jaarwaarde(Deel):
    """A figure in a year."""

    jaar: Jaar = veld("Het jaar.", 2023, verplicht=True)
    waarde: Cijfer = veld("Het cijfer.", 393, verplicht=True)
    prognose: JaNee | None = veld("Of het stuk dit cijfer ergens een prognose noemt.", False)


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
    prognose_genoemd: JaNee | None = veld("Of deze plek zegt dat een van de cijfers een prognose is.", False)
    tekst: Tekst | None = veld("De woorden van het stuk. Alleen ter informatie.", "monitormomenten met 43%")
    plaats: Tekst | None = veld("Waar het percentage staat.", "Kanttekening 1.3")


class Prestatie(Deel):
    """A volume or result at one place. The same one at two places is two items with one onderwerp."""

    id: Naam = veld("Korte naam van deze vermelding.", "meldingen-2024-memo", verplicht=True)
    onderwerp: Naam = veld("Wat er is geteld; gelijk voor elke vermelding. Of: geen.", "meldingen", verplicht=True)
    jaar: Jaar | None = veld("Het jaar.", 2024)
    waarde: Cijfer | None = veld("Het aantal zoals gedrukt.", 4300)
    uitleg: Tekst | Onbekend | None = veld("De uitleg als het aantal elders anders is; `onbekend` als het stuk er geen geeft.",
                                           "Toen was het nog een prognose.")
    plaats: Tekst | None = veld("Waar het staat.", "Memo, tabel 1")
