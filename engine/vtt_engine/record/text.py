"""The words of a document as they stand there, and what its file carries besides them."""

from typing import Annotated, Literal

from pydantic import Field

from vtt_engine.record.base import Deel, JaNee, Naam, Nummer, Tekst, Telling, veld
from vtt_engine.text.headings import Rubriek

LONGEST = 20_000
Alineasoort = Literal["titel", "kop", "alinea", "punt", "tabelcel", "voetnoot", "kopregel", "voetregel", "tekstvak"]
Bestandssoort = Literal["docx", "xlsx", "pdf", "tekst"]


class Alinea(Deel):
    """A paragraph, heading, point or cell of a document, word for word."""

    tekst: Annotated[str, Field(max_length=LONGEST)] = veld(
        "De woorden, zoals zij er staan.", "De gemeentelijke bijdrage incidenteel uit te breiden.", verplicht=True)
    soort: Alineasoort | None = veld("Wat het is: kop, alinea, punt van een opsomming, voetnoot, …", "punt")
    niveau: Telling | None = veld("De diepte van een kop (1 is het hoogst) of van een punt (0 is het hoogst).", 1)
    nummer: Nummer | None = veld("Het nummer dat ervoor staat, ook als Word het zelf telt.", "1.")
    kop: Tekst | None = veld("De kop waaronder het staat.", "Voorstel")
    rubriek: Rubriek | None = veld("Bij welk deel van het voorstel die kop hoort.", "besluit")
    document: Naam | None = veld("Id van het document waarin het staat.", "voorstel")
    tabel: Naam | None = veld("Bij een tabelcel: het id van de tabel. Alleen ter informatie.", "T1")
    plaats: Tekst | None = veld("Waar het staat, in woorden.", "Voorstel, punt 1")


class Bestand(Deel):
    """What the file of a document carries besides its words. Each is as found; what was not looked at, is left out."""

    document: Naam = veld("Id van het document.", "voorstel", verplicht=True)
    soort: Bestandssoort | None = veld("Het soort bestand.", "docx")
    maker_vermeld: JaNee | None = veld("Of de eigenschappen van het bestand een naam van een maker dragen.", False)
    opmerkingen: Telling | None = veld("Hoeveel opmerkingen er nog in staan.", 0)
    wijzigingen: Telling | None = veld("Hoeveel bijgehouden wijzigingen er nog in staan.", 0)
    verborgen_tekst: Telling | None = veld("Hoeveel stukken tekst er verborgen in staan, ook onder een zwart vlak.", 0)
    tekstvakken: Telling | None = veld("Hoeveel tekstvakken er zijn.", 0)
    macros: JaNee | None = veld("Of er macro's in zitten. Zij worden nooit uitgevoerd. Alleen ter informatie.", False)
    taal: Naam | None = veld("De taal die het bestand opgeeft.", "nl-NL")
    gelabeld: JaNee | None = veld("Of een PDF labels heeft voor wie haar laat voorlezen. Alleen ter informatie.", True)
    titel_ingevuld: JaNee | None = veld("Of de eigenschappen een titel dragen.", True)
    koppen: Telling | None = veld("Hoeveel koppen er zijn met een echte kopstijl.", 8)
    schijnkoppen: Telling | None = veld("Hoeveel vetgedrukte regels een kop lijken en geen kopstijl hebben.", 0)
    tabellen: Telling | None = veld("Hoeveel tabellen er zijn.", 2)
    tabellen_zonder_kopregel: Telling | None = veld("Hoeveel tabellen geen herhaalde kopregel hebben.", 0)
    afbeeldingen: Telling | None = veld("Hoeveel afbeeldingen er zijn.", 1)
    afbeeldingen_zonder_tekst: Telling | None = veld("Hoeveel afbeeldingen geen vervangende tekst hebben.", 0)
    plaats: Tekst | None = veld("Waar het bestand staat.", "voorstel.docx")
