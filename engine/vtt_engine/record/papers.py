"""The papers: the documents the record was made from, their parts, their annexes and the text of the decision."""

from typing import Literal

from vtt_engine.record.base import Deel, JaNee, Naam, Nummer, Onbekend, Tekst, veld
from vtt_engine.record.values import Dag

Onderdeelnaam = Literal[
    "programmaplan", "paragrafen", "overzicht van baten en lasten", "uiteenzetting financiële positie", "bijlage taakvelden",
    "geprognosticeerde balans", "meerjarenraming", "overzicht incidentele baten en lasten",
    "overzicht structurele reservemutaties", "paragraaf weerstandsvermogen", "kengetal netto schuldquote",
    "kengetal netto schuldquote gecorrigeerd", "kengetal solvabiliteit", "kengetal grondexploitatie",
    "kengetal structurele exploitatieruimte", "kengetal belastingcapaciteit", "bijdrage per deelnemer", "investeringskredieten",
    "reserves", "ondertekening voorzitter", "ondertekening secretaris", "richtlijnentabel", "zienswijzebrief"]


class Document(Deel):
    """A document this record was made from."""

    id: Naam = veld("Korte naam.", "voorstel", verplicht=True)
    titel: Tekst | None = veld("De titel.", "Voorstel algemeen bestuur")
    kenmerk: Naam | None = veld("Kenmerk of zaaknummer. Alleen ter informatie.", "21.0001535")
    datum: Dag | None = veld("De datum van het document.", "2025-01-15")
    versiedatum: Dag | Onbekend | None = veld("De datum van de versie; `onbekend` als die niet apart is gedrukt.", "2025-01-10")
    status: Literal["concept", "vastgesteld", "onbekend"] | None = veld(
        "Wat het document over zichzelf zegt; `onbekend` als het dat niet zegt.", "concept")
    gebruikt_als: Literal["concept", "vastgesteld", "onbekend"] | None = veld(
        "Als wat het voorstel naar het document verwijst; `onbekend` als het dat niet zegt.", "concept")
    verwerkt_advies_van: Dag | Onbekend | None = veld(
        "De dag van het laatste advies dat het document hoort te verwerken; `onbekend` als er geen advies is.", "2025-01-08")
    bestand: Naam | None = veld("Het bestand. Alleen ter informatie.", "bron/001-samentwente-ab-voorstel.docx")


class Bijlage(Deel):
    """An annex."""

    nummer: Nummer = veld("Het nummer.", "1", verplicht=True)
    titel: Tekst | None = veld("De titel.", "Memo risico's VTT")
    kenmerk: Naam | None = veld("Kenmerk.", "RAAD-6486")
    genummerd: JaNee | None = veld("Of het stuk de bijlage zelf een nummer geeft.", True)
    in_lijst: JaNee | None = veld("Of de bijlage in de lijst met bijlagen staat.", True)
    genoemd: JaNee | None = veld("Of de tekst naar de bijlage verwijst.", True)
    aanwezig: JaNee | None = veld("Of de bijlage bij de stukken zit.", True)
    plaats: Tekst | None = veld("Waar de bijlage wordt genoemd.", "Bijlagen")


class Onderdeel(Deel):
    """A part that a paper should have, and whether it is there."""

    naam: Onderdeelnaam = veld("Welk onderdeel.", "programmaplan", verplicht=True)
    stuk: Naam | None = veld("Het begrotingsstuk waarvan het een onderdeel is.", "begroting-2026")
    aanwezig: Literal["ja", "nee", "n.v.t."] | None = veld("Of het er is; `n.v.t.` als het stuk zegt dat het niet speelt.", "ja")
    plaats: Tekst | None = veld("Waar het staat.", "Hoofdstuk 2")


class Besluittekst(Deel):
    """The text of the decision as one document gives it."""

    id: Naam = veld("Korte naam.", "besluit-voorblad", verplicht=True)
    document: Naam | None = veld("Het document waarin deze tekst staat.", "voorblad")
    tekst: Tekst | None = veld("De hele tekst van het besluit.", "Instemmen met het inzetten van de Rijksmiddelen …")
    plaats: Tekst | None = veld("Waar het staat.", "Voorstel")
