# language: nl
@UIT-01
Functionaliteit: UIT-01 Een uitzondering hoort bij een bevinding en geldt nog
  Wie bewust van een regel afwijkt, legt dat vast: waarom, wie besloot, waar het staat en tot wanneer. De bevinding blijft
  zichtbaar en telt niet meer mee. Een fout tegen de wet of in een som kan niet worden weggeschreven: die blijft open.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      datum: "2025-01-15"
      beslispunten:
        - {nummer: 1, onderwerp: geen}
      argumenten:
        - {nummers: ["1.1"], bij: ["1"]}
        - {nummers: ["1.2"], bij: ["7"]}
      tabellen:
        - id: T
          per_gemeente: false
          kolommen: [{id: a, soort: bedrag, onderwerp: geen}]
          rijen: [{naam: r, cellen: {a: 100}}]
          totaal: {naam: Totaal, cellen: {a: 900}}
      uitzonderingen:
        - code: STR-03
          over: argumenten
          reden: Punt 7 volgt in maart.
          besloten_door: dagelijks bestuur
          vastgelegd_in: besluitenlijst, punt 4
          tot: "2025-01-15"
      """

  Scenario: een aanvaarde waarschuwing blijft zichtbaar en telt niet mee
    Gegeven in het dossier staat bij "/tabellen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-03 over "argumenten": waarschuwing
    En is de uitkomst van UIT-01 over "STR-03 over argumenten": voldoet
    En is de slotsom: geen bevindingen

  Scenario: een dag na de laatste dag telt de uitzondering niet meer
    Gegeven de toetsdatum is 2025-01-16
    Als het dossier wordt getoetst
    Dan is de uitkomst van UIT-01 over "STR-03 over argumenten": waarschuwing
    En is de slotsom: bevindingen

  Scenario: een uitzondering zonder bevinding
    Gegeven in het dossier staat bij "/argumenten/1/bij": ["1"]
    Als het dossier wordt getoetst
    Dan is de uitkomst van UIT-01 over "STR-03 over argumenten": waarschuwing
    En zegt UIT-01 over "STR-03 over argumenten": "hoort geen bevinding"

  Scenario: een fout in een som blijft open
    Gegeven in het dossier staat bij "/uitzonderingen/0/code": REK-01
    En in het dossier staat bij "/uitzonderingen/0/over": tabel T, kolom a
    En in het dossier staat bij "/argumenten/1/bij": ["1"]
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-01 over "tabel T, kolom a": fout
    En is de slotsom: bevindingen

  Scenario: zonder datum is niet te zeggen of de uitzondering nog geldt
    Gegeven in het dossier ontbreekt "/datum"
    Als het dossier wordt getoetst
    Dan is de uitkomst van UIT-01 over "STR-03 over argumenten": niet te bepalen
    En mist UIT-01 over "STR-03 over argumenten": "/datum"

  Scenario: een dossier zonder uitzonderingen
    Gegeven in het dossier staat bij "/uitzonderingen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van UIT-01 over "dossier": niet van toepassing

  Scenario: een dossier dat geen uitzonderingen noemt, heeft er geen
    Gegeven in het dossier ontbreekt "/uitzonderingen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van UIT-01 over "dossier": niet van toepassing
