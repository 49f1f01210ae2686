# language: nl
@STR-15
Functionaliteit: STR-15 Een raadsbrief vraagt geen besluit

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Voortgang Veilig Thuis
      soort: raadsbrief
      beslispunten:
        - {nummer: "1", onderwerp: geen, tekst: Kennis te nemen van de voortgang.}
      alineas:
        - {tekst: Wij vragen u kennis te nemen van deze brief., soort: alinea}
      """

  Scenario: alleen kennisnemen
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-15 over "raadsbrief": voldoet

  Scenario: een punt vraagt om een besluit
    Gegeven in het dossier staat bij "/beslispunten/0/tekst": In te stemmen met de hogere bijdrage.
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-15 over "raadsbrief": waarschuwing
    En zegt STR-15 over "raadsbrief": "Deze raadsbrief vraagt om meer dan kennisnemen: “In te stemmen”."

  Scenario: een zin vraagt om een besluit
    Gegeven in het dossier staat bij "/alineas/0/tekst": Wij verzoeken u de bijdrage vast te stellen.
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-15 over "raadsbrief": waarschuwing
    En zegt STR-15 over "raadsbrief": "“vast te stellen”"

  Scenario: een zin vertelt wat het college besluit
    Gegeven in het dossier staat bij "/alineas/0/tekst": Wij hebben besloten de bijdrage te verlagen.
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-15 over "raadsbrief": voldoet

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-15 over "raadsbrief": niet te bepalen
    En mist STR-15 over "raadsbrief": "<pad>"

    Voorbeelden:
      | pad                   |
      | /beslispunten         |
      | /beslispunten/0/tekst |
      | /alineas              |

  Scenario: de soort ontbreekt
    Gegeven in het dossier ontbreekt "/soort"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-15 over "dossier": niet te bepalen

  Scenario: in Almelo is de brief een bijlage van een collegevoorstel
    Gegeven het voorbeeld "almelo-2021"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-15 over "dossier": niet van toepassing
