"""The record of one proposal: everything vtt-check knows about it."""

from typing import Annotated, Literal

from pydantic import Field

from vtt_engine.record.amounts import BedragPost, Middel, Taakstelling, Verklaring, Verplichting
from vtt_engine.record.base import Deel, Jaar, JaNee, Naam, Nummer, Onbekend, Tekst, Telling, veld
from vtt_engine.record.budget import Indexering, Meerjarenjaar, Programma, Stapel, Taakveld
from vtt_engine.record.buffers import (
    Balans,
    Reserve,
    Resultaatbestemming,
    Risico,
    Voorziening,
    Weerstandsvermogen,
)
from vtt_engine.record.examples import EXAMPLE_SUMS, EXAMPLE_TABLES
from vtt_engine.record.papers import Besluittekst, Bijlage, Document, Onderdeel
from vtt_engine.record.procedure import Gebeurtenis, Zienswijze
from vtt_engine.record.sums import Kerncijfer, Prestatie, Rekensom
from vtt_engine.record.tables import Tabel
from vtt_engine.record.text import Alinea, Bestand
from vtt_engine.record.values import Dag
from vtt_engine.record.voting import Stemming
from vtt_engine.record.workbook import Werkblad

Documentsoort = Literal["bestuursvoorstel", "raadsvoorstel", "collegevoorstel", "raadsbrief", "begroting", "kadernota",
                        "jaarrekening", "memo"]
Stuksoort = Literal["begroting", "begrotingswijziging", "jaarrekening", "kadernota"]



class Organisatie(Deel):
    """The organisation that takes the decision."""

    naam: Naam = veld("De naam.", "SamenTwente", verplicht=True)
    vorm: Literal["openbaar lichaam", "bedrijfsvoeringsorganisatie", "gemeenschappelijk orgaan", "gemeente"] | None = veld(
        "De rechtsvorm. Bepaalt welke wet geldt. Gaat een raadsvoorstel over een regeling, vul dan de regeling in.",
        "openbaar lichaam")
    profiel: Naam | None = veld("Naam van het profiel met wat de regeling zelf bepaalt.", "samentwente")


class Stuk(Deel):
    """A budget act the proposal is about. The law is tested on an act, not on a document."""

    id: Naam = veld("Korte naam; stappen en bedragen verwijzen ernaar.", "begrotingswijziging-2025", verplicht=True)
    soort: Stuksoort = veld("Soort stuk.", "begrotingswijziging", verplicht=True)
    jaar: Jaar = veld("Het begrotingsjaar.", 2025, verplicht=True)
    wijzigt_bijdragen: JaNee | None = veld("Of de bijdragen van de deelnemers veranderen.", True)
    nummer: Telling | None = veld("Het volgnummer van een begrotingswijziging.", 2)
    status: Literal["voornemen", "ontwerp", "vaststelling"] | None = veld(
        "Hoe ver het stuk in dit dossier is: een voornemen, een ontwerp voor de raden, of ter vaststelling.", "voornemen")
    spoed: JaNee | None = veld("Of het voorstel de begrotingswijziging spoedeisend noemt.", False)
    gewijzigd_na_ontwerp: JaNee | None = veld("Of het stuk afwijkt van het ontwerp dat de raden kregen.", False)


class Beslispunt(Deel):
    """A point of the proposed decision."""

    nummer: Nummer = veld("Het nummer.", "1", verplicht=True)
    tekst: Tekst | None = veld(
        "De woorden van het stuk.", "De bijdrage incidenteel met € 983.000 uit te breiden.")
    onderwerp: Naam = veld("Het onderwerp van het bedrag waarover het punt gaat, of `geen` als het punt niet over geld gaat.",
                           "uitbreiding Veilig Thuis Twente", verplicht=True)
    jaren: tuple[Jaar, ...] | None = veld("De begrotingsjaren die het punt noemt.", [2025])
    stukken: tuple[Naam, ...] | None = veld("De begrotingsstukken waarover het punt gaat.", ["begrotingswijziging-2025"])
    letters: tuple[Nummer, ...] | None = veld("De gedrukte letters of nummers van de onderdelen van het punt, op volgorde.",
                                              ["a", "b"])
    geeft_zienswijze: JaNee | None = veld("Of het punt een zienswijze geeft.", False)
    besluit: Literal["aangenomen", "gewijzigd", "verworpen", "aangehouden", "geen"] | None = veld(
        "Wat het bestuur besloot; `geen` zolang er niet is besloten.", "gewijzigd")
    plaats: Tekst | None = veld("Waar het staat.", "Voorstel, punt 1")


class Argument(Deel):
    """An argument or kanttekening with the decision points it supports."""

    nummers: Annotated[tuple[Nummer, ...], Field(min_length=1)] = veld(
        "De gedrukte nummers; meer dan één bij '2.1 en 3.1'.", ["2.1", "3.1"], verplicht=True)
    bij: tuple[Nummer, ...] | None = veld("De beslispunten waarbij het hoort.", ["2", "3"])
    letters: tuple[Nummer, ...] | None = veld("De gedrukte letters in de toelichting, op volgorde.", ["a", "b"])
    lijst: Naam | None = veld("De lijst waarin de nummering loopt, als er meer lijsten zijn.", "voorstel 1a")
    kop: Tekst | None = veld("De kop of eerste zin.", "Een periode van twee jaar is doelmatiger dan 1 jaar")
    tekst: Tekst | None = veld("De toelichting. Alleen ter informatie.", "In 2024 was de uitbreiding moeilijk in te vullen.")
    plaats: Tekst | None = veld("Waar het staat.", "Argumenten")


class Herkomst(Deel):
    """Where a value comes from in the source document."""

    document: Naam | None = veld("Het document. Alleen ter informatie.", "voorstel")
    pagina: Telling | None = veld("De bladzijde. Alleen ter informatie.", 3)
    anker: Naam | None = veld("De plek in het bestand: blok, tabelcel of cel van een blad. Alleen ter informatie.", "t1/r3/k2")
    kop: Tekst | None = veld("De kop erboven. Alleen ter informatie.", "Kosten, baten, dekking")
    tekst: Tekst | None = veld("De woorden van het stuk. Alleen ter informatie.", "€ 983. 000")
    zekerheid: Literal["zeker", "waarschijnlijk", "twijfel"] | None = veld(
        "Hoe zeker de lezing is. Een bevinding die rust op twijfel, is niet te bepalen; op waarschijnlijk hoogstens een "
        "opmerking.", "zeker")
    leesvraag: Tekst | None = veld("Wat er te twijfelen valt.", "Hoort de 11 bij het bedrag of bij een voetnoot?")


class Uitzondering(Deel):
    """A reasoned exception: who accepted which finding, why, where that is written down and until when. All is required."""

    code: Naam = veld("De code van de regel.", "VER-09", verplicht=True)
    over: Naam = veld("Waarover de bevinding gaat, precies zoals het rapport het noemt.", "inwoners in dit dossier",
                      verplicht=True)
    reden: Naam = veld("Waarom de afwijking aanvaardbaar is.", "De stemwaarde heeft een eigen peildatum.", verplicht=True)
    besloten_door: Naam = veld("Welke functie of welk bestuur besloot; geen naam van een persoon.", "dagelijks bestuur",
                               verplicht=True)
    vastgelegd_in: Naam = veld("Waar het besluit staat.", "besluitenlijst 12 februari 2025, punt 4", verplicht=True)
    tot: Dag = veld("De laatste dag dat de uitzondering geldt.", "2025-12-31", verplicht=True)
    cellen: tuple[Naam, ...] | None = veld(
        "Als de bevinding over een deel van een kolom of lijst gaat: welke namen zijn aanvaard.", ["Almelo", "Borne"])


class Voorstel(Deel):
    """The whole record. Only the title is required; each part that is missing makes fewer checks possible."""

    titel: Naam = veld("De titel van het voorstel.", "Begrotingsuitbreiding Veilig Thuis Twente", verplicht=True)
    soort: Documentsoort | None = veld("Wat voor document het is.", "bestuursvoorstel")
    datum: Dag | None = veld("De datum van het voorstel; tevens 'vandaag' voor de toetsing.", "2025-01-15")
    kenmerk: Naam | None = veld("Kenmerk of zaaknummer.", "21.0001535")
    uiterste_behandeldatum: Dag | Onbekend | None = veld(
        "De uiterste dag van behandeling, zoals het stuk die noemt; `onbekend` als het stuk er geen noemt.", "2021-02-02")
    organisatie: Organisatie | None = veld("Wie besluit.", {"naam": "SamenTwente"})
    stukken: tuple[Stuk, ...] | None = veld("De begrotingsstukken waarover het gaat.", [])
    documenten: tuple[Document, ...] | None = veld("De documenten waaruit dit dossier bestaat.", [])
    beslispunten: tuple[Beslispunt, ...] | None = veld("Het voorgestelde besluit.", [])
    argumenten: tuple[Argument, ...] | None = veld("De argumenten.", [])
    kanttekeningen: tuple[Argument, ...] | None = veld("De kanttekeningen.", [])
    bijlagen: tuple[Bijlage, ...] | None = veld("De bijlagen.", [])
    bedragen: tuple[BedragPost, ...] | None = veld("Elke vermelding van een bedrag in de tekst.", [])
    middelen: tuple[Middel, ...] | None = veld("Waar geld vandaan komt, met wat er beschikbaar is.", [])
    tabellen: tuple[Tabel, ...] | None = veld("De tabellen met cijfers.", EXAMPLE_TABLES)
    rekensommen: tuple[Rekensom, ...] | None = veld("Sommen die de tekst maakt.", EXAMPLE_SUMS)
    kerncijfers: tuple[Kerncijfer, ...] | None = veld("Percentages met de cijfers waaruit zij volgen.", [])
    prestaties: tuple[Prestatie, ...] | None = veld("Aantallen en resultaten, elke vermelding apart.", [])
    taakstellingen: tuple[Taakstelling, ...] | None = veld("Besparingen die nog moeten worden gehaald.", [])
    verplichtingen: tuple[Verplichting, ...] | None = veld("Uitgaven en contracten met hun begin.", [])
    verklaringen: tuple[Verklaring, ...] | None = veld("Wat het stuk over zichzelf verklaart.", [])
    procedure: tuple[Gebeurtenis, ...] | None = veld("De stappen met hun datum, elke vermelding apart.", [])
    zienswijzen: tuple[Zienswijze, ...] | None = veld("De zienswijzen en de reacties.", [])
    stemmingen: tuple[Stemming, ...] | None = veld("De stemmingen.", [])
    onderdelen: tuple[Onderdeel, ...] | None = veld("Verplichte onderdelen van een begrotingsstuk, en of zij er zijn.", [])
    besluitteksten: tuple[Besluittekst, ...] | None = veld("De tekst van het besluit, per document waarin zij staat.", [])
    meerjarenraming: tuple[Meerjarenjaar, ...] | None = veld("Baten en lasten per jaar: het begrotingsjaar en de jaren eromheen.",
                                                             [])
    programmas: tuple[Programma, ...] | None = veld("Lasten en baten per programma.", [])
    taakvelden: tuple[Taakveld, ...] | None = veld("Lasten en baten per taakveld.", [])
    stapels: tuple[Stapel, ...] | None = veld("Bedragen met de begrotingswijzigingen die erop zijn gestapeld.", [])
    indexeringen: tuple[Indexering, ...] | None = veld("Hoe de bedragen zijn geïndexeerd.", [])
    reserves: tuple[Reserve, ...] | None = veld("De reserves per jaar.", [])
    voorzieningen: tuple[Voorziening, ...] | None = veld("De voorzieningen per jaar.", [])
    balansen: tuple[Balans, ...] | None = veld("De balans aan het begin en het eind van een jaar.", [])
    risicos: tuple[Risico, ...] | None = veld("De risico's met kans en gevolg.", [])
    weerstandsvermogen: tuple[Weerstandsvermogen, ...] | None = veld("Het weerstandsvermogen per jaar.", [])
    resultaatbestemmingen: tuple[Resultaatbestemming, ...] | None = veld("Wat er met een resultaat gebeurt.", [])
    alineas: tuple[Alinea, ...] | None = veld("De tekst van de stukken, woord voor woord. vtt-check lees vult dit in.", [])
    bestanden: tuple[Bestand, ...] | None = veld("Wat de bestanden dragen buiten hun tekst. vtt-check lees vult dit in.", [])
    werkbladen: tuple[Werkblad, ...] | None = veld("Wat er opvalt in de werkbladen. vtt-check lees vult dit in.", [])
    uitzonderingen: tuple[Uitzondering, ...] | None = veld("Bevindingen die met reden zijn aanvaard.", [])
    herkomst: dict[str, Herkomst] | None = veld("Per JSON-pad: waar de waarde in het document staat, en hoe zeker de lezing is.",
                                                {"/datum": {"document": "voorstel", "pagina": 1, "zekerheid": "zeker"}})
