# language: nl
@INC-01
Functionaliteit: INC-01 Het besluit zegt of geld incidenteel of structureel is
  Ook eenmalig, tijdelijk of jaarlijks zegt het.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      beslispunten:
        - {nummer: "1", onderwerp: bijdrage, tekst: "De bijdrage in 2025 incidenteel met € 1.000 te verhogen."}
      bedragen: []
      """

  Scenario: incidenteel
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-01 over "punt 1": voldoet

  Scenario: geen aard
    Gegeven in het dossier staat bij "/beslispunten/0/tekst": De bijdrage in 2025 met € 1.000 te verhogen.
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-01 over "punt 1": waarschuwing
    En zegt INC-01 over "punt 1": "Punt 1 noemt € 1.000, maar zegt niet of dat incidenteel of structureel is."

  Scenario: tijdelijk
    Gegeven in het dossier staat bij "/beslispunten/0/tekst": Tijdelijk € 1.000 beschikbaar te stellen.
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-01 over "punt 1": voldoet

  Scenario: een punt zonder bedrag
    Gegeven in het dossier staat bij "/beslispunten/0/tekst": De begroting te wijzigen.
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-01 over "dossier": niet van toepassing

  Scenario: de tekst ontbreekt
    Gegeven in het dossier ontbreekt "/beslispunten/0/tekst"
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-01 over "punt 1": niet te bepalen
    En mist INC-01 over "punt 1": "/beslispunten/0/tekst"

  Scenario: een punt zonder geld en zonder tekst
    Gegeven in het dossier staat bij "/beslispunten/0": {nummer: "1", onderwerp: geen}
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-01 over "dossier": niet van toepassing

  Scenario: het onderdeel is leeg
    Gegeven in het dossier staat bij "/beslispunten": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-01 over "dossier": niet van toepassing

  Scenario: het onderdeel ontbreekt
    Gegeven in het dossier ontbreekt "/beslispunten"
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-01 over "dossier": niet te bepalen
    En mist INC-01 over "dossier": "/beslispunten"

  Scenario: bij Gooi en Vechtstreek zegt punt 1.b het niet
    Gegeven het voorbeeld "gooi-en-vechtstreek-2021"
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-01 over "punt 1.b": waarschuwing

  Abstract Scenario: wat het punt zegt, geldt ook voor zijn onderdelen
    Gegeven in het dossier staat bij "/beslispunten": [{nummer: "1", onderwerp: geen, tekst: "<kop>"}, {nummer: "<onderdeel>", onderwerp: bijdrage, tekst: "€ 1.000 voor huur"}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-01 over "punt <onderdeel>": <uitkomst>

    Voorbeelden:
      | kop                                | onderdeel | uitkomst     |
      | Incidenteel beschikbaar te stellen | 1.a       | voldoet      |
      | Incidenteel beschikbaar te stellen | 1a        | voldoet      |
      | Beschikbaar te stellen             | 1a        | waarschuwing |
