"""The budget itself: its years, programmes, taakvelden, the stack of its changes, and its index."""

from typing import Annotated, Literal

from pydantic import Field

from vtt_engine.record.base import Deel, Jaar, JaNee, Naam, Onbekend, Tekst, Telling, veld
from vtt_engine.record.columns import Fase
from vtt_engine.record.values import Cijfer, Dag, Euro


class Meerjarenjaar(Deel):
    """One year of the overview of baten en lasten: of the budget year itself and of the years around it."""

    jaar: Jaar = veld("Het jaar.", 2026, verplicht=True)
    stuk: Naam | None = veld("Het begrotingsstuk waarbij de raming hoort.", "begroting-2026")
    onderwerp: Naam | None = veld("Waarvoor de raming is; leeg voor de hele begroting.", "uitbreiding Veilig Thuis Twente")
    fase: Fase | None = veld("Realisatie, primitief, na wijziging of raming.", "raming")
    lasten: Euro | None = veld("Lasten, zonder toevoegingen aan reserves.", 1000000)
    baten: Euro | None = veld("Baten, zonder onttrekkingen aan reserves.", 990000)
    toevoegingen: Euro | None = veld("Toevoegingen aan reserves.", 0)
    onttrekkingen: Euro | None = veld("Onttrekkingen aan reserves.", 10000)
    resultaat: Euro | None = veld("Het resultaat zoals gedrukt: baten min lasten, na de reserves.", 0)
    incidentele_lasten: Euro | None = veld("De incidentele lasten, met de incidentele toevoegingen.", 50000)
    incidentele_baten: Euro | None = veld("De incidentele baten, met de incidentele onttrekkingen.", 60000)
    bijdragen: Euro | None = veld("De bijdragen van de deelnemers, als deel van de baten.", 900000)
    uitleg: Tekst | Onbekend | None = veld("De uitleg bij een tekort of bij een verschil met andere jaren; `onbekend` als het "
                                           "stuk geen uitleg geeft.", "Het tekort wordt gedekt uit de algemene reserve.")
    plaats: Tekst | None = veld("Waar het staat.", "Meerjarenraming")


class Programma(Deel):
    """A programme (or overhead and the like) of a budget act in a year."""

    id: Naam = veld("Korte naam.", "veiligheid-2025", verplicht=True)
    naam: Naam = veld("De naam van het programma.", "Veiligheid", verplicht=True)
    stuk: Naam | None = veld("Het begrotingsstuk.", "begrotingswijziging-2025")
    jaar: Jaar | None = veld("Het jaar.", 2025)
    soort: Literal["programma", "overhead", "algemene dekkingsmiddelen", "vennootschapsbelasting", "onvoorzien"] | None = veld(
        "Wat voor regel het is.", "programma")
    markttaak: JaNee | None = veld("Of het werk voor anderen op een markt is.", False)
    lasten_oud: Euro | None = veld("De lasten vóór de wijziging.", 5000000)
    lasten_mutatie: Euro | None = veld("De wijziging van de lasten.", 983000)
    lasten: Euro | None = veld("De (nieuwe) lasten.", 5983000)
    baten_oud: Euro | None = veld("De baten vóór de wijziging.", 5000000)
    baten_mutatie: Euro | None = veld("De wijziging van de baten.", 983000)
    baten: Euro | None = veld("De (nieuwe) baten.", 5983000)
    saldo: Euro | None = veld("Het saldo zoals gedrukt: baten min lasten.", 0)
    plaats: Tekst | None = veld("Waar het staat.", "Overzicht van baten en lasten")


class Taakveld(Deel):
    """A taakveld of the annex to the budget."""

    id: Naam = veld("Korte naam.", "0.10-2025", verplicht=True)
    code: Annotated[str, Field(pattern=r"^\d{1,2}\.\d{1,3}[a-z]?$")] = veld("De code van het taakveld, tussen aanhalingstekens.",
                                                                           "0.10", verplicht=True)
    naam: Naam | None = veld("De naam. Alleen ter informatie.", "Mutaties reserves")
    stuk: Naam | None = veld("Het begrotingsstuk.", "begroting-2026")
    jaar: Jaar | None = veld("Het jaar.", 2026)
    lasten: Euro | None = veld("De lasten.", 0)
    baten: Euro | None = veld("De baten.", 10000)
    plaats: Tekst | None = veld("Waar het staat. Alleen ter informatie.", "Bijlage taakvelden")


class Wijzigingsregel(Deel):
    """One earlier change in the stack of changes."""

    nummer: Telling | None = veld("Het volgnummer.", 1)
    bedrag: Euro | None = veld("Wat de wijziging verandert.", 150000)
    vastgesteld: Dag | Onbekend | None = veld("Wanneer zij is vastgesteld; `onbekend` als het stuk dat niet noemt.", "2025-03-12")


class Stapel(Deel):
    """An amount of the budget with the changes stacked on it."""

    id: Naam = veld("Korte naam.", "stapel-lasten-2025", verplicht=True)
    onderwerp: Naam = veld("Welk bedrag: bijvoorbeeld de lasten of de bijdragen. Of: geen.", "lasten", verplicht=True)
    jaar: Jaar | None = veld("Het begrotingsjaar.", 2025)
    primitief: Euro | None = veld("De stand in de vastgestelde begroting.", 5000000)
    wijzigingen: tuple[Wijzigingsregel, ...] | None = veld("De wijzigingen, oudste eerst.", [{"nummer": 1, "bedrag": 150000}])
    stand: Euro | None = veld("De nieuwe stand zoals gedrukt.", 5150000)
    plaats: Tekst | None = veld("Waar het staat.", "Overzicht begrotingswijzigingen")


class Jaarindex(Deel):
    """The index used for a year."""

    jaar: Jaar = veld("Het jaar.", 2027, verplicht=True)
    procent: Cijfer | None = veld("De index.", 2.5)


class Indexering(Deel):
    """How the figures of a budget act were indexed."""

    id: Naam = veld("Korte naam.", "index-2026", verplicht=True)
    stuk: Naam | None = veld("Het begrotingsstuk.", "begroting-2026")
    jaar: Jaar | None = veld("Het begrotingsjaar.", 2026)
    loon: Cijfer | None = veld("De loonindex in procenten.", 4.2)
    prijs: Cijfer | None = veld("De prijsindex in procenten.", 2.4)
    bron: Naam | Onbekend | None = veld("Waar de index vandaan komt; `onbekend` als het stuk dat niet noemt.", "CEP 2025")
    bron_datum: Dag | Onbekend | None = veld("De datum van die bron; `onbekend` als het stuk haar niet noemt.", "2025-03")
    prijspeil: Jaar | Onbekend | None = veld("Het prijspeil van de begroting; `onbekend` als het stuk het niet noemt.", 2026)
    basis_prijspeil: Jaar | Onbekend | None = veld("Het prijspeil van de bedragen waarop is geïndexeerd.", 2025)
    geindexeerde_jaren: Telling | None = veld("Hoeveel jaren index erop zijn toegepast.", 1)
    jaren: tuple[Jaarindex, ...] | None = veld("De index per jaar van de meerjarenraming.", [{"jaar": 2027, "procent": 2.5}])
    constante_prijzen: JaNee | None = veld("Of het stuk zegt dat de latere jaren in constante prijzen zijn.", False)
    nacalculatie: Tekst | Onbekend | None = veld("De afspraak als de index tussentijds afwijkt; `onbekend` als het stuk er geen "
                                                 "noemt.", "Verschillen tot 0,5% worden niet doorberekend.")
    uitleg: Tekst | Onbekend | None = veld("De uitleg bij een verschil met de kadernota; `onbekend` als het stuk er geen geeft.",
                                           "De kadernota rekende nog met het oude cao-bod.")
    plaats: Tekst | None = veld("Waar het staat.", "Uitgangspunten")
