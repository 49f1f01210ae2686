# language: nl
@VER-02
Functionaliteit: VER-02 Het aantal gemeenten is het aantal namen
  Alleen een aantal met de namen er direct achter telt.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      alineas:
        - {tekst: "Het gaat om 3 gemeenten (Almelo, Borne en Hengelo).", soort: alinea, kop: Inleiding}
      """

  Scenario: evenveel
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-02 over "3 gemeenten": voldoet

  Scenario: een naam te weinig
    Gegeven in het dossier staat bij "/alineas/0/tekst": Het gaat om 3 gemeenten (Almelo en Borne).
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-02 over "3 gemeenten": waarschuwing
    En zegt VER-02 over "3 gemeenten": "De tekst noemt 3 gemeenten, maar er staan 2 namen: Almelo en Borne."

  Scenario: een naam te veel
    Gegeven in het dossier staat bij "/alineas/0/tekst": "Het gaat om drie gemeenten: Almelo, Borne, Hengelo en Losser."
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-02 over "drie gemeenten": waarschuwing

  Scenario: twee keer hetzelfde aantal
    Gegeven in het dossier staat bij "/alineas/-": {tekst: "Ook 3 gemeenten (Almelo en Borne)"}
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-02 over "3 gemeenten": voldoet
    En is de uitkomst van VER-02 over "3 gemeenten (2)": waarschuwing

  Scenario: geen namen maar een uitleg
    Gegeven in het dossier staat bij "/alineas/0/tekst": Het gaat om 3 gemeenten (zonder de grote steden en de eilanden).
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-02 over "dossier": niet van toepassing

  Scenario: het onderdeel is leeg
    Gegeven in het dossier staat bij "/alineas": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-02 over "dossier": niet van toepassing

  Scenario: het onderdeel ontbreekt
    Gegeven in het dossier ontbreekt "/alineas"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-02 over "dossier": niet te bepalen
    En mist VER-02 over "dossier": "/alineas"
