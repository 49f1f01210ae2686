# language: nl
@REK-18
Functionaliteit: REK-18 De tabel noemt haar eenheid
  Een tabel zonder bedragen hoeft geen eenheid te noemen.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      tabellen:
        - id: T1
          titel: Formatie
          kolommen:
            - {id: fte, soort: fte}
            - {id: bedrag, soort: bedrag, onderwerp: geen}
          rijen:
            - {naam: backoffice, cellen: {fte: 2.0, bedrag: 200000}}
            - {naam: frontoffice, cellen: {fte: 1.0, bedrag: 90000}}
          eenheid_genoemd: true
      """

  Scenario: de eenheid staat erbij
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-18 over "tabel T1": voldoet

  Scenario: de eenheid staat er niet
    Gegeven in het dossier staat bij "/tabellen/0/eenheid_genoemd": false
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-18 over "tabel T1": opmerking
    En zegt REK-18 over "tabel T1": "Tabel Formatie zegt niet in welke eenheid de bedragen zijn."

  Scenario: niet ingevuld
    Gegeven in het dossier ontbreekt "/tabellen/0/eenheid_genoemd"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-18 over "tabel T1": niet te bepalen
    En mist REK-18 over "tabel T1": "/tabellen/0/eenheid_genoemd"

  Scenario: geen bedragen
    Gegeven in het dossier staat bij "/tabellen/0/kolommen/1/soort": aantal
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-18 over "dossier": niet van toepassing

  Scenario: het onderdeel is leeg
    Gegeven in het dossier staat bij "/tabellen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-18 over "dossier": niet van toepassing

  Scenario: het onderdeel ontbreekt
    Gegeven in het dossier ontbreekt "/tabellen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-18 over "dossier": niet te bepalen
    En mist REK-18 over "dossier": "/tabellen"
