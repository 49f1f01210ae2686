# language: nl
@ZIE-02
Functionaliteit: ZIE-02 Het raadsvoorstel noemt waar de zienswijze op rust
  De wet of een artikel van de regeling is genoeg.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      soort: raadsvoorstel
      alineas:
        - {tekst: "Volgens artikel 35 van de Wgr mag de raad een zienswijze geven.", soort: alinea, kop: Inleiding}
      """

  Scenario: de wet is genoemd
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-02 over "tekst van de stukken": voldoet

  Scenario: een artikel van de regeling
    Gegeven in het dossier staat bij "/alineas/0/tekst": Volgens artikel 27 van de regeling mag de raad een zienswijze geven.
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-02 over "tekst van de stukken": voldoet

  Scenario: geen grondslag
    Gegeven in het dossier staat bij "/alineas/0/tekst": De raad mag een zienswijze geven.
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-02 over "tekst van de stukken": waarschuwing

  Scenario: geen raadsvoorstel
    Gegeven in het dossier staat bij "/soort": bestuursvoorstel
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-02 over "tekst van de stukken": niet van toepassing

  Scenario: het soort is niet bekend
    Gegeven in het dossier ontbreekt "/soort"
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-02 over "tekst van de stukken": niet te bepalen
    En mist ZIE-02 over "tekst van de stukken": "/soort"

  Scenario: geen zienswijze
    Gegeven in het dossier staat bij "/alineas/0/tekst": De raad stelt de begroting vast.
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-02 over "dossier": niet van toepassing

  Scenario: het onderdeel is leeg
    Gegeven in het dossier staat bij "/alineas": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-02 over "dossier": niet van toepassing

  Scenario: het onderdeel ontbreekt
    Gegeven in het dossier ontbreekt "/alineas"
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-02 over "dossier": niet te bepalen
    En mist ZIE-02 over "dossier": "/alineas"
