# language: nl
@STR-03
Functionaliteit: STR-03 Elk argument hoort bij een beslispunt dat er staat
  Een argument met een nummer zonder beslispunt wijst op een punt dat is weggevallen of vernummerd. De argumenten en de
  kanttekeningen zijn twee lijsten.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      beslispunten:
        - {nummer: 1, onderwerp: geen}
        - {nummer: 2, onderwerp: geen}
      argumenten:
        - {nummers: ["1.1"], bij: ["1"]}
        - {nummers: ["2.1"], bij: ["2"]}
      kanttekeningen:
        - {nummers: ["1.1"], bij: ["1"]}
      """

  Scenario: alles hoort bij een punt
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-03 over "argumenten": voldoet
    En is de uitkomst van STR-03 over "kanttekeningen": voldoet

  Scenario: een argument bij een punt dat er niet is
    Gegeven in het dossier staat bij "/argumenten/1": {nummers: ["3.1"], bij: ["3"]}
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-03 over "argumenten": waarschuwing
    En zegt STR-03 over "argumenten": "een beslispunt dat er niet staat: 3"
    En is de uitkomst van STR-03 over "kanttekeningen": voldoet

  Scenario: een kanttekening bij een punt dat er niet is
    Gegeven in het dossier staat bij "/kanttekeningen/0/bij": ["1", "4"]
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-03 over "kanttekeningen": waarschuwing

  Scenario: van een argument is niet bekend waar het bij hoort
    Gegeven in het dossier ontbreekt "/argumenten/1/bij"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-03 over "argumenten": niet te bepalen
    En mist STR-03 over "argumenten": "/argumenten/1/bij"

  Abstract Scenario: een onderdeel ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-03 over "argumenten": niet te bepalen
    En mist STR-03 over "argumenten": "<pad>"

    Voorbeelden:
      | pad           |
      | /argumenten   |
      | /beslispunten |

  Scenario: er zijn geen argumenten en geen kanttekeningen
    Gegeven in het dossier staat bij "/argumenten": []
    En in het dossier staat bij "/kanttekeningen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-03 over "dossier": niet van toepassing

  Abstract Scenario: in de voorbeelden hoort elk argument bij een punt
    Gegeven het voorbeeld "<voorbeeld>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-03 over "<lijst>": voldoet

    Voorbeelden:
      | voorbeeld                | lijst                    |
      | samentwente-2025         | argumenten               |
      | samentwente-2025         | kanttekeningen           |
      | almelo-2021              | argumenten               |
      | gooi-en-vechtstreek-2021 | argumenten, voorstel 1a  |
