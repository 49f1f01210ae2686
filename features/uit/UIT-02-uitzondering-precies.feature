# language: nl
@UIT-02
Functionaliteit: UIT-02 Een uitzondering dekt de hele bevinding en niet meer
  Gaat een bevinding over meer rijen, dan noemt de uitzondering die rijen. Komt er later een fout bij, dan dekt de uitzondering
  niet alles meer en staat de bevinding weer open.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      datum: "2025-01-15"
      organisatie: {naam: GR Voorbeeld, profiel: samentwente}
      stemmingen:
        - id: s
          stemgewicht: inwoners
          leden: [{gemeente: Almelo, stem: voor, gewicht: 10}]
      tabellen:
        - id: T
          per_gemeente: false
          kolommen:
            - {id: sleutel, soort: aantal, totaal: geen}
            - {id: a, soort: bedrag, onderwerp: geen, verdeeld_naar: sleutel}
          rijen:
            - {naam: eerste, cellen: {sleutel: 1, a: 150}}
            - {naam: tweede, cellen: {sleutel: 1, a: 50}}
            - {naam: derde, cellen: {sleutel: 2, a: 200}}
          totaal: {naam: Totaal, cellen: {a: 400}}
      uitzonderingen:
        - code: VER-04
          over: tabel T, kolom a
          reden: Afspraak tussen de eerste en de tweede.
          besloten_door: algemeen bestuur
          vastgelegd_in: besluitenlijst, punt 4
          tot: "2025-12-31"
          cellen: [eerste, tweede]
      """

  Scenario: alle rijen van de bevinding zijn genoemd; een fout in een som blijft wel open
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-04 over "tabel T, kolom a": fout
    En is de uitkomst van UIT-02 over "VER-04 over tabel T, kolom a": voldoet
    En is de uitkomst van UIT-01 over "VER-04 over tabel T, kolom a": voldoet

  Scenario: een tweede fout in dezelfde kolom gaat niet schuil achter de uitzondering
    Gegeven in het dossier staat bij "/uitzonderingen/0/cellen": [eerste]
    Als het dossier wordt getoetst
    Dan is de uitkomst van UIT-02 over "VER-04 over tabel T, kolom a": waarschuwing
    En zegt UIT-02 over "VER-04 over tabel T, kolom a": "Ook tweede hoort bij de bevinding"

  Scenario: een uitzondering die geen rijen noemt, is te ruim
    Gegeven in het dossier ontbreekt "/uitzonderingen/0/cellen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van UIT-02 over "VER-04 over tabel T, kolom a": waarschuwing
    En zegt UIT-02 over "VER-04 over tabel T, kolom a": "te ruim"

  Scenario: een rij die niet meer fout is, hoeft niet te worden genoemd
    Gegeven in het dossier staat bij "/uitzonderingen/0/cellen": [eerste, tweede, derde]
    Als het dossier wordt getoetst
    Dan is de uitkomst van UIT-02 over "VER-04 over tabel T, kolom a": opmerking
    En zegt UIT-02 over "VER-04 over tabel T, kolom a": "derde"

  Scenario: zonder bevinding valt er niets te dekken
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/cellen/a": 100
    En in het dossier staat bij "/tabellen/0/rijen/1/cellen/a": 100
    Als het dossier wordt getoetst
    Dan is de uitkomst van UIT-02 over "VER-04 over tabel T, kolom a": niet van toepassing

  Scenario: een uitzondering uit een eigen bestand telt net zo
    Gegeven in het dossier staat bij "/uitzonderingen": []
    En een bestand met uitzonderingen:
      """
      uitzonderingen:
        - code: VER-01
          over: stemming s
          reden: De andere leden waren niet uitgenodigd.
          besloten_door: algemeen bestuur
          vastgelegd_in: besluitenlijst, punt 5
          tot: "2025-12-31"
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-01 over "stemming s": waarschuwing
    En is de uitkomst van UIT-01 over "VER-01 over stemming s": voldoet

  Scenario: zonder uitzonderingen
    Gegeven in het dossier ontbreekt "/uitzonderingen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van UIT-02 over "dossier": niet van toepassing
    # Wat niet te bepalen is aan een uitzondering (haar laatste dag), zegt UIT-01.
