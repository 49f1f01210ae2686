# language: nl
@ZIE-04
Functionaliteit: ZIE-04 Het besluit kiest tussen wel en geen zienswijze
  Twee punten samen mogen elkaar niet tegenspreken.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      beslispunten:
        - {nummer: "1", onderwerp: geen, tekst: "Geen zienswijze in te dienen."}
        - {nummer: "2", onderwerp: geen, tekst: "Het bestuur hierover te informeren."}
      """

  Scenario: geen zienswijze
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-04 over "beslispunten": voldoet

  Scenario: een zienswijze
    Gegeven in het dossier staat bij "/beslispunten/0/tekst": De zienswijze vast te stellen en te sturen.
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-04 over "beslispunten": voldoet

  Scenario: allebei
    Gegeven in het dossier staat bij "/beslispunten/1/tekst": Bijgevoegde zienswijze te sturen aan het bestuur.
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-04 over "beslispunten": waarschuwing
    En zegt ZIE-04 over "beslispunten": "De punten 2, 1 geven samen wel én geen zienswijze."

  Scenario: een punt geeft er een volgens het dossier
    Gegeven in het dossier staat bij "/beslispunten/1/geeft_zienswijze": true
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-04 over "beslispunten": waarschuwing

  Scenario: de tekst van een punt ontbreekt
    Gegeven in het dossier ontbreekt "/beslispunten/1/tekst"
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-04 over "beslispunten": niet te bepalen
    En mist ZIE-04 over "beslispunten": "/beslispunten/1/tekst"

  Scenario: geen punt over een zienswijze
    Gegeven in het dossier staat bij "/beslispunten/0/tekst": De begroting vast te stellen.
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-04 over "dossier": niet van toepassing

  Scenario: het onderdeel is leeg
    Gegeven in het dossier staat bij "/beslispunten": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-04 over "dossier": niet van toepassing

  Scenario: het onderdeel ontbreekt
    Gegeven in het dossier ontbreekt "/beslispunten"
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-04 over "dossier": niet te bepalen
    En mist ZIE-04 over "dossier": "/beslispunten"
