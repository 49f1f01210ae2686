# language: nl
@STR-13
Functionaliteit: STR-13 Het voorstel noemt een alternatief

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een hogere bijdrage
      soort: bestuursvoorstel
      beslispunten:
        - {nummer: "1", onderwerp: geen, tekst: De bijdrage te verhogen.}
      alineas:
        - {tekst: De bijdrage gaat omhoog., soort: alinea, rubriek: inleiding}
      """

  Scenario: nergens een alternatief
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-13 over "alternatief": opmerking
    En zegt STR-13 over "alternatief": "De tekst noemt nergens een alternatief."

  Abstract Scenario: een alternatief
    Gegeven in het dossier staat bij "/alineas/0/tekst": <tekst>
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-13 over "alternatief": voldoet

    Voorbeelden:
      | tekst                                                       |
      | U kunt er ook voor kiezen om niets te doen.                 |
      | Een alternatief is een lagere bijdrage.                     |
      | Er zijn geen andere mogelijkheden.                          |
      | Als u niet instemt, blijft de wachtlijst bestaan.           |

  Scenario: een eigen deel met alternatieven
    Gegeven in het dossier staat bij "/alineas/0/rubriek": alternatieven
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-13 over "alternatief": voldoet

  Scenario: een alternatief in een ander stuk telt niet
    Gegeven in het dossier staat bij "/alineas": [{tekst: Besluit, soort: kop, rubriek: besluit, document: voorstel}, {tekst: Een alternatief is sparen., document: memo, rubriek: overig}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-13 over "alternatief": opmerking

  Scenario: alleen ter kennisname
    Gegeven in het dossier staat bij "/beslispunten/0/tekst": Kennis te nemen van de rapportage en de raad te informeren.
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-13 over "alternatief": niet van toepassing

  Abstract Scenario: wat wordt besloten, is niet bekend
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-13 over "alternatief": niet te bepalen
    En mist STR-13 over "alternatief": "<pad>"

    Voorbeelden:
      | pad                    |
      | /beslispunten          |
      | /beslispunten/0/tekst  |

  Scenario: de tekst ontbreekt
    Gegeven in het dossier ontbreekt "/alineas"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-13 over "dossier": niet te bepalen

  Scenario: een memo
    Gegeven in het dossier staat bij "/soort": memo
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-13 over "dossier": niet van toepassing

  Scenario: bij SamenTwente staat het in kanttekening 4.2
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-13 over "alternatief": voldoet
