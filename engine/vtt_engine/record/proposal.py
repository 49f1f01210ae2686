"""The record of one proposal: everything vtt-check knows about it."""

from typing import Annotated, Literal

from pydantic import Field

from vtt_engine.record.amounts import (
    BedragPost,
    Kerncijfer,
    Meerjarenjaar,
    Rekensom,
    Reserve,
    Verklaring,
    Verplichting,
)
from vtt_engine.record.base import Deel, Jaar, JaNee, Naam, Nummer, Onbekend, Tekst, Telling, veld
from vtt_engine.record.examples import EXAMPLE_SUMS, EXAMPLE_TABLES
from vtt_engine.record.tables import Tabel
from vtt_engine.record.values import Dag

Documentsoort = Literal["bestuursvoorstel", "raadsvoorstel", "collegevoorstel", "raadsbrief", "begroting", "kadernota",
                        "jaarrekening", "memo"]
Stuksoort = Literal["begroting", "begrotingswijziging", "jaarrekening", "kadernota"]
Gebeurtenissoort = Literal["kaders naar raden", "voorlopige jaarrekening naar raden", "ontwerp naar raden",
                           "zienswijzetermijn", "reactie op zienswijzen", "aanbieding aan algemeen bestuur",
                           "toekenning", "vaststelling", "inzending aan gedeputeerde staten", "overleg"]


class Organisatie(Deel):
    """The organisation that takes the decision."""

    naam: Naam = veld("De naam.", "SamenTwente", verplicht=True)
    vorm: Literal["openbaar lichaam", "bedrijfsvoeringsorganisatie", "gemeenschappelijk orgaan", "gemeente"] | None = veld(
        "De rechtsvorm. Bepaalt welke wet geldt.", "openbaar lichaam")
    profiel: Naam | None = veld("Naam van het profiel met wat de regeling zelf bepaalt.", "samentwente")


class Stuk(Deel):
    """A budget act the proposal is about. The law is tested on an act, not on a document."""

    id: Naam = veld("Korte naam; stappen en bedragen verwijzen ernaar.", "begrotingswijziging-2025", verplicht=True)
    soort: Stuksoort = veld("Soort stuk.", "begrotingswijziging", verplicht=True)
    jaar: Jaar = veld("Het begrotingsjaar.", 2025, verplicht=True)
    wijzigt_bijdragen: JaNee | None = veld("Of de bijdragen van de deelnemers veranderen.", True)


class Document(Deel):
    """A document this record was made from."""

    id: Naam = veld("Korte naam.", "voorstel", verplicht=True)
    titel: Tekst | None = veld("De titel.", "Voorstel algemeen bestuur")
    kenmerk: Naam | None = veld("Kenmerk of zaaknummer.", "21.0001535")
    datum: Dag | None = veld("De datum van het document.", "2025-01-15")
    bestand: Naam | None = veld("Het bestand.", "bron/001-samentwente-ab-voorstel.docx")


class Beslispunt(Deel):
    """A point of the proposed decision."""

    nummer: Nummer = veld("Het nummer.", "1", verplicht=True)
    tekst: Tekst | None = veld("De woorden van het stuk.", "De bijdrage incidenteel met € 983.000 uit te breiden.")
    onderwerp: Naam = veld("Het onderwerp van het bedrag waarover het punt gaat, of `geen` als het punt niet over geld gaat.",
                           "uitbreiding Veilig Thuis Twente", verplicht=True)
    jaren: tuple[Jaar, ...] | None = veld("De begrotingsjaren die het punt noemt.", [2025])
    stukken: tuple[Naam, ...] | None = veld("De begrotingsstukken waarover het punt gaat.", ["begrotingswijziging-2025"])
    besluit: Literal["aangenomen", "gewijzigd", "verworpen", "aangehouden", "geen"] | None = veld(
        "Wat het bestuur besloot; `geen` zolang er niet is besloten.", "gewijzigd")
    plaats: Tekst | None = veld("Waar het staat.", "Voorstel, punt 1")


class Argument(Deel):
    """An argument or kanttekening with the decision points it supports."""

    nummers: Annotated[tuple[Nummer, ...], Field(min_length=1)] = veld(
        "De gedrukte nummers; meer dan één bij '2.1 en 3.1'.", ["2.1", "3.1"], verplicht=True)
    bij: tuple[Nummer, ...] | None = veld("De beslispunten waarbij het hoort.", ["2", "3"])
    lijst: Naam | None = veld("De lijst waarin de nummering loopt, als er meer lijsten zijn.", "voorstel 1a")
    kop: Tekst | None = veld("De kop of eerste zin.", "Een periode van twee jaar is doelmatiger dan 1 jaar")
    tekst: Tekst | None = veld("De toelichting.", "In 2024 was de uitbreiding moeilijk in te vullen.")
    plaats: Tekst | None = veld("Waar het staat.", "Argumenten")


class Bijlage(Deel):
    """An annex."""

    nummer: Nummer = veld("Het nummer.", "1", verplicht=True)
    titel: Tekst | None = veld("De titel.", "Memo risico's VTT")
    kenmerk: Naam | None = veld("Kenmerk.", "RAAD-6486")
    plaats: Tekst | None = veld("Waar de bijlage wordt genoemd.", "Bijlagen")


class Gebeurtenis(Deel):
    """One mention of a step in the procedure. The same step at two places is two items."""

    gebeurtenis: Gebeurtenissoort = veld("Welke stap.", "vaststelling", verplicht=True)
    stukken: tuple[Naam, ...] = veld("De stukken waarover de stap gaat; leeg als het er geen betreft.",
                                     ["begrotingswijziging-2025"], verplicht=True)
    datum: Dag | None = veld("De dag, maand of periode.", "2025-09-10")
    orgaan: Naam | None = veld("Wie de stap zet.", "algemeen bestuur")
    tekst: Tekst | None = veld("De woorden van het stuk.", "10 september 2025")
    plaats: Tekst | None = veld("Waar de datum staat.", "Argument 2.2")


class Zienswijze(Deel):
    """A zienswijze of a raad."""

    gemeente: Naam = veld("De gemeente.", "Almelo", verplicht=True)
    stukken: tuple[Naam, ...] | None = veld("De stukken waarover zij gaat.", ["begroting-2026"])
    ontvangen: Dag | None = veld("Wanneer zij binnenkwam.", "2025-06-30")
    strekking: Tekst | None = veld("Wat de raad vindt.", "Instemmend")
    reactie: Tekst | None = veld("De reactie van het dagelijks bestuur.", "Wordt verwerkt")
    reactie_op: Dag | None = veld("Wanneer het dagelijks bestuur reageerde.", "2025-08-20")


class Stem(Deel):
    """The vote of one member."""

    gemeente: Naam = veld("De gemeente.", "Almelo", verplicht=True)
    stem: Literal["voor", "tegen", "onthouding", "afwezig", "onbekend"] | None = veld(
        "De stem; `onbekend` als het stuk geen stem noemt.", "tegen")
    gewicht: Telling | Onbekend | None = veld("De stemwaarde; `onbekend` als het stuk die niet noemt.", 74317)
    plaats: Tekst | None = veld("Waar de stem staat.", "Uitslag stemmen, rij 1")


class Stemming(Deel):
    """A vote with its members, printed totals and result."""

    id: Naam = veld("Korte naam.", "stemming-1", verplicht=True)
    beslispunten: tuple[Nummer, ...] | None = veld("Waarover gestemd is.", ["1", "2"])
    datum: Dag | None = veld("De dag van de stemming.", "2025-01-15")
    stemgewicht: Literal["inwoners", "per lid", "anders"] | None = veld("Waarop de stemwaarde rust.", "inwoners")
    peildatum: Dag | Onbekend | None = veld("Peildatum van de inwoners waarop de stemwaarde rust.", "2024-01-01")
    cbs_status: Literal["voorlopig", "definitief", "onbekend"] | None = veld(
        "Of die inwoners voorlopig of definitief zijn.", "definitief")
    leden: tuple[Stem, ...] | None = veld("De stemmen per lid.", [])
    totaal_voor: Telling | None = veld("Het gedrukte totaal voor.", 218629)
    totaal_tegen: Telling | None = veld("Het gedrukte totaal tegen.", 395438)
    uitslag: Literal["aangenomen", "verworpen"] | None = veld("De uitslag.", "verworpen")
    plaats: Tekst | None = veld("Waar de uitslag staat.", "Uitslag stemmen")


class Herkomst(Deel):
    """Where a value comes from in the source document."""

    document: Naam | None = veld("Het document.", "voorstel")
    pagina: Telling | None = veld("De bladzijde.", 3)
    kop: Tekst | None = veld("De kop erboven.", "Kosten, baten, dekking")
    tekst: Tekst | None = veld("De woorden van het stuk.", "€ 983. 000")
    zekerheid: Literal["zeker", "waarschijnlijk", "twijfel"] | None = veld("Hoe zeker de lezing is.", "zeker")
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


class Voorstel(Deel):
    """The whole record. Only the title is required; each part that is missing makes fewer checks possible."""

    titel: Naam = veld("De titel van het voorstel.", "Begrotingsuitbreiding Veilig Thuis Twente", verplicht=True)
    soort: Documentsoort | None = veld("Wat voor document het is.", "bestuursvoorstel")
    datum: Dag | None = veld("De datum van het voorstel; tevens 'vandaag' voor de toetsing.", "2025-01-15")
    kenmerk: Naam | None = veld("Kenmerk of zaaknummer.", "21.0001535")
    organisatie: Organisatie | None = veld("Wie besluit.", {"naam": "SamenTwente"})
    stukken: tuple[Stuk, ...] | None = veld("De begrotingsstukken waarover het gaat.", [])
    documenten: tuple[Document, ...] | None = veld("De documenten waaruit dit dossier bestaat.", [])
    beslispunten: tuple[Beslispunt, ...] | None = veld("Het voorgestelde besluit.", [])
    argumenten: tuple[Argument, ...] | None = veld("De argumenten.", [])
    kanttekeningen: tuple[Argument, ...] | None = veld("De kanttekeningen.", [])
    bijlagen: tuple[Bijlage, ...] | None = veld("De bijlagen.", [])
    bedragen: tuple[BedragPost, ...] | None = veld("Elke vermelding van een bedrag in de tekst.", [])
    tabellen: tuple[Tabel, ...] | None = veld("De tabellen met cijfers.", EXAMPLE_TABLES)
    rekensommen: tuple[Rekensom, ...] | None = veld("Sommen die de tekst maakt.", EXAMPLE_SUMS)
    kerncijfers: tuple[Kerncijfer, ...] | None = veld("Percentages met de cijfers waaruit zij volgen.", [])
    verplichtingen: tuple[Verplichting, ...] | None = veld("Uitgaven en contracten met hun begin.", [])
    verklaringen: tuple[Verklaring, ...] | None = veld("Wat het stuk over zichzelf verklaart.", [])
    procedure: tuple[Gebeurtenis, ...] | None = veld("De stappen met hun datum, elke vermelding apart.", [])
    zienswijzen: tuple[Zienswijze, ...] | None = veld("De zienswijzen en de reacties.", [])
    stemmingen: tuple[Stemming, ...] | None = veld("De stemmingen.", [])
    meerjarenraming: tuple[Meerjarenjaar, ...] | None = veld("De raming na het begrotingsjaar.", [])
    reserves: tuple[Reserve, ...] | None = veld("De reserves per jaar.", [])
    uitzonderingen: tuple[Uitzondering, ...] | None = veld("Bevindingen die met reden zijn aanvaard.", [])
    herkomst: dict[str, Herkomst] | None = veld("Per JSON-pad: waar de waarde in het document staat.",
                                                {"/datum": {"document": "voorstel", "pagina": 1, "zekerheid": "zeker"}})
