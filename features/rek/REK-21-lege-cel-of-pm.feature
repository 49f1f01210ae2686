# language: nl
@REK-21
Functionaliteit: REK-21 Geen PM of lege cel in een kolom met een totaal
  PM weegt zwaarder dan een lege cel: er komt nog een bedrag bij.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      tabellen:
        - id: T1
          titel: Kosten
          kolommen: [{id: bedrag, naam: Bedrag, soort: bedrag, onderwerp: geen}]
          rijen:
            - {naam: personeel, cellen: {bedrag: 100}}
            - {naam: huur, cellen: {bedrag: 50}}
          totaal: {naam: Totaal, cellen: {bedrag: 150}}
      """

  Scenario: alles gevuld
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-21 over "tabel T1, kolom bedrag": voldoet

  Scenario: PM
    Gegeven in het dossier staat bij "/tabellen/0/rijen/1/cellen/bedrag": PM
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-21 over "tabel T1, kolom bedrag": waarschuwing
    En zegt REK-21 over "tabel T1, kolom bedrag": "staat PM bij huur"

  Scenario: een streepje
    Gegeven in het dossier staat bij "/tabellen/0/rijen/1/cellen/bedrag": "-"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-21 over "tabel T1, kolom bedrag": opmerking
    En zegt REK-21 over "tabel T1, kolom bedrag": "staat geen bedrag bij huur"

  Scenario: een cel die er niet is
    Gegeven in het dossier ontbreekt "/tabellen/0/rijen/0/cellen/bedrag"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-21 over "tabel T1, kolom bedrag": opmerking

  Scenario: nul is gevuld
    Gegeven in het dossier staat bij "/tabellen/0/rijen/1/cellen/bedrag": 0
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-21 over "tabel T1, kolom bedrag": voldoet

  Scenario: zonder totaal
    Gegeven in het dossier ontbreekt "/tabellen/0/totaal"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-21 over "dossier": niet van toepassing

  Scenario: het onderdeel is leeg
    Gegeven in het dossier staat bij "/tabellen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-21 over "dossier": niet van toepassing

  Scenario: het onderdeel ontbreekt
    Gegeven in het dossier ontbreekt "/tabellen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-21 over "dossier": niet te bepalen
    En mist REK-21 over "dossier": "/tabellen"
