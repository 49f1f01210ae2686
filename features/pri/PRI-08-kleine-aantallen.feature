# language: nl
@PRI-08
Functionaliteit: PRI-08 Geen kleine aantallen personen per gemeente
  Nul is geen klein aantal, en vijf ook niet.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      tabellen:
        - id: T1
          titel: Meldingen per gemeente
          per_gemeente: true
          kolommen: [{id: meldingen, naam: Aantal meldingen, soort: aantal}]
          rijen:
            - {naam: Almelo, cellen: {meldingen: 5}}
            - {naam: Borne, cellen: {meldingen: 0}}
          plaats: Bijlage 1
      """

  Scenario: vijf en nul
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-08 over "tabel T1, kolom meldingen": voldoet

  Scenario: vier
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/cellen/meldingen": 4
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-08 over "tabel T1, kolom meldingen": opmerking
    En zegt PRI-08 over "tabel T1, kolom meldingen": "staat een aantal onder de vijf bij Almelo"

  Scenario: een
    Gegeven in het dossier staat bij "/tabellen/0/rijen/1/cellen/meldingen": 1
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-08 over "tabel T1, kolom meldingen": opmerking

  Scenario: geen aantallen
    Gegeven in het dossier staat bij "/tabellen/0/kolommen/0/soort": inwoners
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-08 over "dossier": niet van toepassing

  Scenario: er is geen tekst
    Gegeven in het dossier staat bij "/tabellen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-08 over "dossier": niet van toepassing

  Scenario: de tekst ontbreekt
    Gegeven in het dossier ontbreekt "/tabellen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-08 over "dossier": niet te bepalen
    En mist PRI-08 over "dossier": "/tabellen"

  Scenario: een cel is niet ingevuld
    Gegeven in het dossier ontbreekt "/tabellen/0/rijen/1/cellen/meldingen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-08 over "tabel T1, kolom meldingen": niet te bepalen
    En mist PRI-08 over "tabel T1, kolom meldingen": "/tabellen/0/rijen/1/cellen/meldingen"

  Scenario: niet bekend of de rijen gemeenten zijn
    Gegeven in het dossier ontbreekt "/tabellen/0/per_gemeente"
    En in het dossier staat bij "/tabellen/0/rijen/1/cellen/meldingen": 1
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-08 over "tabel T1, kolom meldingen": niet te bepalen
