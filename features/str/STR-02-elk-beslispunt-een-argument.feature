# language: nl
@STR-02
Functionaliteit: STR-02 Elk beslispunt heeft een argument
  Het bestuur moet kunnen lezen waarom het een besluit zou nemen. Een argument met het nummer 2.1 hoort bij punt 2.

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
      """

  Scenario: elk punt heeft een argument
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-02 over "beslispunt 1": voldoet
    En is de uitkomst van STR-02 over "beslispunt 2": voldoet

  Scenario: een argument kan bij meer punten horen
    Gegeven in het dossier staat bij "/argumenten": [{nummers: ["1.1", "2.1"], bij: ["1", "2"]}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-02 over "beslispunt 2": voldoet

  Scenario: een punt zonder argument
    Gegeven in het dossier ontbreekt "/argumenten/1"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-02 over "beslispunt 2": opmerking
    En zegt STR-02 over "beslispunt 2": "Bij beslispunt 2 staat geen argument"

  Scenario: van een argument is niet bekend waar het bij hoort
    Gegeven in het dossier ontbreekt "/argumenten/1/bij"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-02 over "beslispunt 1": voldoet
    En is de uitkomst van STR-02 over "beslispunt 2": niet te bepalen
    En mist STR-02 over "beslispunt 2": "/argumenten/1/bij"

  Scenario: de argumenten ontbreken in het dossier
    Gegeven in het dossier ontbreekt "/argumenten"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-02 over "beslispunt 1": niet te bepalen
    En mist STR-02 over "beslispunt 1": "/argumenten"
