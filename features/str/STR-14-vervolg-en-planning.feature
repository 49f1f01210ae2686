# language: nl
@STR-14
Functionaliteit: STR-14 Het voorstel zegt wat er daarna gebeurt
  Wie doet wat, en wanneer? Dat staat in een deel als Vervolg, Planning of Uitvoering, in zinnen of in een tabel.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een hogere bijdrage
      soort: bestuursvoorstel
      datum: "2025-01-15"
      beslispunten:
        - {nummer: "1", onderwerp: geen, tekst: De bijdrage te verhogen.}
      alineas:
        - {tekst: Vervolg, soort: kop, kop: Vervolg, rubriek: vervolg}
        - {tekst: De raden geven in maart 2025 hun zienswijze., soort: alinea, kop: Vervolg, rubriek: vervolg}
      """

  Scenario: wie, wat en wanneer
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-14 over "vervolg": voldoet

  Abstract Scenario: er ontbreekt iets
    Gegeven in het dossier staat bij "/alineas/1/tekst": <tekst>
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-14 over "vervolg": opmerking
    En zegt STR-14 over "vervolg": "staat niet: <mist>."

    Voorbeelden:
      | tekst                          | mist                                |
      | De raden geven hun zienswijze. | wanneer het gebeurt                 |
      | De brief gaat in maart weg.    | wie het doet                        |
      | Verzending van de raadsbrief.  | wie het doet en wanneer het gebeurt |

  Scenario: de stappen staan in een tabel
    Gegeven in het dossier staat bij "/alineas": [{tekst: 10 september 2025, soort: tabelcel, kop: Planning, rubriek: overig}, {tekst: AB, soort: tabelcel, kop: Planning, rubriek: overig}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-14 over "vervolg": voldoet

  Scenario: er is geen deel over het vervolg
    Gegeven in het dossier staat bij "/alineas": [{tekst: De kosten stijgen., kop: Inleiding, rubriek: inleiding}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-14 over "vervolg": opmerking
    En zegt STR-14 over "vervolg": "De tekst zegt niet wat er na het besluit gebeurt."

  Scenario: de stappen staan ergens anders in het stuk
    Gegeven in het dossier staat bij "/alineas": [{tekst: De kosten stijgen., kop: Inleiding, rubriek: inleiding}]
    En in het dossier staat bij "/procedure": [{gebeurtenis: ontwerp naar raden, datum: "2025-01-16", stukken: []}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-14 over "vervolg": voldoet

  Scenario: een stap die al voorbij is, is geen vervolg
    Gegeven in het dossier staat bij "/alineas": [{tekst: De kosten stijgen., kop: Inleiding, rubriek: inleiding}]
    En in het dossier staat bij "/procedure": [{gebeurtenis: ontwerp naar raden, datum: "2025-01-15", stukken: []}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-14 over "vervolg": opmerking

  Scenario: alleen ter kennisname
    Gegeven in het dossier staat bij "/beslispunten/0/tekst": De raad te informeren.
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-14 over "vervolg": niet van toepassing

  Scenario: de woorden van het besluit ontbreken
    Gegeven in het dossier ontbreekt "/beslispunten/0/tekst"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-14 over "vervolg": niet te bepalen
    En mist STR-14 over "vervolg": "/beslispunten/0/tekst"

  Scenario: de tekst ontbreekt
    Gegeven in het dossier ontbreekt "/alineas"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-14 over "dossier": niet te bepalen

  Scenario: in Almelo staat alleen dat de brief wordt verzonden
    Gegeven het voorbeeld "almelo-2021"
    Als het dossier wordt getoetst
    Dan zegt STR-14 over "vervolg": "Bij het vervolg (“Verzending van de raadsbrief”) staat niet: wie het doet en wanneer het gebeurt."

  Scenario: bij SamenTwente staat een tabel met datum, wie en wat
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-14 over "vervolg": voldoet
