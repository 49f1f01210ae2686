"""Reserves, provisions, the balance sheet and the risks they must cover."""

from typing import Literal

from vtt_engine.record.base import Deel, Jaar, JaNee, Naam, Onbekend, Tekst, veld
from vtt_engine.record.columns import Aard
from vtt_engine.record.values import Cijfer, Euro


class Reserve(Deel):
    """A reserve in a year."""

    id: Naam = veld("Korte naam.", "algemene-reserve-2025", verplicht=True)
    naam: Naam = veld("De naam van de reserve; gelijk in elk jaar.", "Algemene reserve", verplicht=True)
    soort: Literal["algemene reserve", "bestemmingsreserve", "afschrijvingsreserve"] | None = veld(
        "Wat voor reserve het is.", "algemene reserve")
    jaar: Jaar | None = veld("Het jaar.", 2025)
    stand_begin: Euro | None = veld("Stand op 1 januari.", 500000)
    toevoeging: Euro | None = veld("Toevoegingen in het jaar.", 0)
    onttrekking: Euro | None = veld("Onttrekkingen in het jaar.", 100000)
    stand_eind: Euro | None = veld("Stand op 31 december.", 400000)
    doel: Tekst | Onbekend | None = veld("Waar de reserve voor is; `onbekend` als het stuk dat niet noemt.",
                                         "Opvangen van tegenvallers")
    inzet_jaar: Jaar | Onbekend | None = veld("Wanneer de reserve wordt ingezet; `onbekend` als het stuk dat niet noemt.", 2027)
    onttrekking_dekt: Aard | None = veld("De aard van de lasten die de onttrekking dekt.", "incidenteel")
    vrijval_voorgesteld: JaNee | None = veld("Of het stuk voorstelt de reserve te laten vrijvallen.", False)
    plaats: Tekst | None = veld("Waar het staat.", "Staat van reserves")


class Voorziening(Deel):
    """A provision in a year."""

    id: Naam = veld("Korte naam.", "voorziening-onderhoud-2025", verplicht=True)
    naam: Naam = veld("De naam van de voorziening; gelijk in elk jaar.", "Voorziening groot onderhoud", verplicht=True)
    jaar: Jaar | None = veld("Het jaar.", 2025)
    stand_begin: Euro | None = veld("Stand op 1 januari.", 200000)
    toevoeging: Euro | None = veld("Toevoegingen in het jaar.", 50000)
    aanwending: Euro | None = veld("Aanwending en vrijval in het jaar.", 30000)
    stand_eind: Euro | None = veld("Stand op 31 december.", 220000)
    plaats: Tekst | None = veld("Waar het staat.", "Staat van voorzieningen")


class Balans(Deel):
    """A (projected) balance sheet at the beginning or end of a year."""

    id: Naam = veld("Korte naam.", "balans-2025-begin", verplicht=True)
    jaar: Jaar = veld("Het jaar.", 2025, verplicht=True)
    moment: Literal["begin", "eind"] = veld("1 januari of 31 december.", "begin", verplicht=True)
    activa: Euro | None = veld("Totaal van de activa.", 5000000)
    passiva: Euro | None = veld("Totaal van de passiva.", 5000000)
    reserves: Euro | None = veld("De reserves samen.", 900000)
    resultaat: Euro | None = veld("Het gerealiseerde of geraamde resultaat.", 100000)
    eigen_vermogen: Euro | Onbekend | None = veld("Het eigen vermogen; `onbekend` als het stuk dat niet noemt.", 1000000)
    vreemd_vermogen: Euro | Onbekend | None = veld(
        "Het vreemd vermogen: voorzieningen en schulden; `onbekend` als het stuk dat niet noemt.", 4000000)
    plaats: Tekst | None = veld("Waar het staat.", "Geprognosticeerde balans")


class Risico(Deel):
    """A risk with its chance and effect."""

    id: Naam = veld("Korte naam.", "risico-verzuim", verplicht=True)
    naam: Naam = veld("Wat er kan gebeuren.", "Hoger ziekteverzuim", verplicht=True)
    kans: Cijfer | Onbekend | None = veld("De kans in procenten; `onbekend` als het stuk die niet noemt.", 50)
    gevolg: Euro | Onbekend | None = veld("Het gevolg in euro's; `onbekend` als het stuk dat niet noemt.", 200000)
    bedrag: Euro | Onbekend | None = veld("Kans maal gevolg, zoals gedrukt; `onbekend` als het stuk dat niet noemt.", 100000)
    jaar: Jaar | None = veld("Het begrotingsjaar.", 2025)
    plaats: Tekst | None = veld("Waar het staat.", "Paragraaf weerstandsvermogen")


class Weerstandsvermogen(Deel):
    """The means to bear set-backs, beside what is needed."""

    id: Naam = veld("Korte naam.", "weerstand-2025", verplicht=True)
    jaar: Jaar | None = veld("Het begrotingsjaar.", 2025)
    beschikbaar: Euro | None = veld("De beschikbare weerstandscapaciteit.", 600000)
    benodigd: Euro | None = veld("De benodigde weerstandscapaciteit.", 500000)
    simulatie: JaNee | None = veld("Of de benodigde capaciteit uit een simulatie komt in plaats van uit een optelling.", False)
    ratio: Cijfer | None = veld("De ratio zoals gedrukt.", 1.2)
    klasse: Naam | Onbekend | None = veld("De waardering die het stuk noemt; `onbekend` als het er geen noemt.", "voldoende")
    plaats: Tekst | None = veld("Waar het staat.", "Paragraaf weerstandsvermogen")


class Resultaatbestemming(Deel):
    """What is done with the result of a year."""

    id: Naam = veld("Korte naam.", "resultaat-2024", verplicht=True)
    jaar: Jaar | None = veld("Het jaar van het resultaat.", 2024)
    resultaat: Euro | None = veld("Het resultaat; negatief is een tekort.", 150000)
    bestemming: Literal["terug naar deelnemers", "reserve", "anders", "onbekend"] | None = veld(
        "Waar het heen gaat; `onbekend` als het stuk dat niet noemt.", "terug naar deelnemers")
    motivering: Tekst | Onbekend | None = veld("Waarom het niet terugvloeit; `onbekend` als het stuk dat niet zegt.", "onbekend")
    plaats: Tekst | None = veld("Waar het staat.", "Resultaatbestemming")
