# language: nl
@REK-16
Functionaliteit: REK-16 Kosten per fte zijn aannemelijk
  Heeft de regeling een eigen band, dan telt die. Anders geldt een ruime grens uit de praktijk: € 40.000 tot € 200.000.

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
      """

  Scenario: gewone kosten
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-16 over "tabel T1": voldoet

  Scenario: precies op de onderste grens
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/cellen/bedrag": 80000
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-16 over "tabel T1": voldoet

  Scenario: een euro eronder
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/cellen/bedrag": 79998
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-16 over "tabel T1": opmerking
    En zegt REK-16 over "tabel T1": "backoffice (€ 39.999 per fte)"

  Scenario: precies op de bovenste grens
    Gegeven in het dossier staat bij "/tabellen/0/rijen/1/cellen/bedrag": 200000
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-16 over "tabel T1": voldoet

  Scenario: een euro erboven
    Gegeven in het dossier staat bij "/tabellen/0/rijen/1/cellen/bedrag": 200001
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-16 over "tabel T1": opmerking

  Scenario: een komma die is weggevallen
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/cellen/fte": 20
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-16 over "tabel T1": opmerking

  Scenario: een subtotaal telt ook
    Gegeven in het dossier staat bij "/tabellen/0/subtotalen": [{naam: Subtotaal, groep: a, cellen: {fte: 47, bedrag: 440358}}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-16 over "tabel T1": opmerking
    En zegt REK-16 over "tabel T1": "Subtotaal (€ 9.369 per fte)"

  Scenario: zonder fte is er niets te delen
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/cellen/fte": 0
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-16 over "tabel T1": voldoet

  Scenario: twee kolommen met bedragen
    Gegeven in het dossier staat bij "/tabellen/0/kolommen/-": {id: ander, soort: bedrag, onderwerp: geen}
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-16 over "dossier": niet van toepassing

  Scenario: buiten de band van de regeling
    Gegeven het profiel:
      """
      naam: proef
      titel: Proef
      bron: verzonnen
      deelnemers:
        - {naam: Almelo, code: GM0141}
        - {naam: Borne, code: GM0147}
        - {naam: Hengelo, code: GM0164, aliassen: ["Hengelo (O)"]}
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      fteband: {van: 95000, tot: 150000}
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-16 over "tabel T1": waarschuwing
    En zegt REK-16 over "tabel T1": "frontoffice (€ 90.000 per fte)"

  Scenario: binnen de band van de regeling
    Gegeven het profiel:
      """
      naam: proef
      titel: Proef
      bron: verzonnen
      deelnemers:
        - {naam: Almelo, code: GM0141}
        - {naam: Borne, code: GM0147}
        - {naam: Hengelo, code: GM0164, aliassen: ["Hengelo (O)"]}
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      fteband: {van: 90000, tot: 150000}
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-16 over "tabel T1": voldoet

  Scenario: het onderdeel is leeg
    Gegeven in het dossier staat bij "/tabellen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-16 over "dossier": niet van toepassing

  Scenario: het onderdeel ontbreekt
    Gegeven in het dossier ontbreekt "/tabellen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-16 over "dossier": niet te bepalen
    En mist REK-16 over "dossier": "/tabellen"
