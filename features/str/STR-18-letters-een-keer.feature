# language: nl
@STR-18
Functionaliteit: STR-18 Elke letter staat in een punt één keer
  Onderdelen van een punt of argument hebben soms een letter. Staat een letter er twee keer, dan is een verwijzing niet meer
  zeker. In een ander punt mag de a gewoon terugkomen.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      beslispunten:
        - {nummer: 1, onderwerp: geen, letters: [a, b]}
      argumenten:
        - {nummers: ["1.1"], bij: ["1"], letters: [a, b]}
        - {nummers: ["1.2"], bij: ["1"], letters: [a, b, c]}
      kanttekeningen:
        - {nummers: ["1.1"], bij: ["1"], letters: [a]}
        - {nummers: ["1.2"], bij: ["1"], letters: []}
      """

  Scenario: elke letter staat er één keer
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-18 over "beslispunten": voldoet
    En is de uitkomst van STR-18 over "argumenten": voldoet
    En is de uitkomst van STR-18 over "kanttekeningen": voldoet

  Scenario: een letter staat twee keer in een argument
    Gegeven in het dossier staat bij "/argumenten/1/letters": [a, a, b]
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-18 over "argumenten": opmerking
    En zegt STR-18 over "argumenten": "In de lijst argumenten staat een letter twee keer: argument 1.2 (a, a en b)."
    En is de uitkomst van STR-18 over "beslispunten": voldoet

  Scenario: een letter staat twee keer in een beslispunt
    Gegeven in het dossier staat bij "/beslispunten/0/letters": [a, a]
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-18 over "beslispunten": opmerking
    En zegt STR-18 over "beslispunten": "punt 1 (a en a)"

  Scenario: de melding noemt de lijst als er meer zijn
    Gegeven in het dossier staat bij "/argumenten/1": {nummers: ["1"], lijst: voorstel 2, letters: [a, a]}
    Als het dossier wordt getoetst
    Dan zegt STR-18 over "argumenten": "argument 1 van voorstel 2 (a en a)"

  Scenario: de letters zijn niet ingevuld
    Gegeven in het dossier ontbreekt "/argumenten/0/letters"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-18 over "argumenten": niet te bepalen
    En mist STR-18 over "argumenten": "/argumenten/0/letters"

  Scenario: een letter staat zeker twee keer, al ontbreekt er nog iets
    Gegeven in het dossier staat bij "/argumenten/1/letters": [a, a]
    En in het dossier ontbreekt "/argumenten/0/letters"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-18 over "argumenten": opmerking

  Abstract Scenario: een lijst ontbreekt
    Gegeven in het dossier ontbreekt "/<lijst>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-18 over "<lijst>": niet te bepalen
    En mist STR-18 over "<lijst>": "/<lijst>"

    Voorbeelden:
      | lijst          |
      | beslispunten   |
      | argumenten     |
      | kanttekeningen |

  Scenario: bij SamenTwente heeft geen punt of argument letters
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-18 over "dossier": niet van toepassing

  Scenario: er zijn geen punten en geen argumenten
    Gegeven een dossier:
      """
      titel: Een voorstel
      beslispunten: []
      argumenten: []
      kanttekeningen: []
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-18 over "dossier": niet van toepassing

  Scenario: bij Gooi en Vechtstreek staat de a twee keer in argument 4
    Gegeven het voorbeeld "gooi-en-vechtstreek-2021"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-18 over "argumenten": opmerking
    En zegt STR-18 over "argumenten": "argument 4 van voorstel 1a (a, a en b)"
    En is de uitkomst van STR-18 over "kanttekeningen": voldoet
    En is de uitkomst van STR-18 over "beslispunten": voldoet
