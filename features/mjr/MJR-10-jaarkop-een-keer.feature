# language: nl
@MJR-10
Functionaliteit: MJR-10 Een jaar staat één keer in een overzicht
  Voor één onderwerp staat een jaar met een fase één keer in een tabel, en één keer in de meerjarenraming van een stuk.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      stukken:
        - {id: begroting, soort: begroting, jaar: 2026}
      tabellen:
        - id: T1
          plaats: Overzicht
          kolommen:
            - {id: a, naam: 2025 primitief, soort: bedrag, onderwerp: lasten, jaar: 2025, fase: primitief, stand: eerder, aard: structureel, totaal: geen}
            - {id: b, naam: 2025 na wijziging, soort: bedrag, onderwerp: lasten, jaar: 2025, fase: na wijziging, stand: eerder, aard: structureel, totaal: geen}
          rijen:
            - {naam: Programma, cellen: {a: 100, b: 110}}
      meerjarenraming:
        - {jaar: 2025, fase: primitief, lasten: 1}
        - {jaar: 2025, fase: na wijziging, lasten: 1}
        - {jaar: 2026, lasten: 1}
      """

  Scenario: vóór en na wijziging mogen naast elkaar staan
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-10 over "tabel T1": voldoet
    En is de uitkomst van MJR-10 over "de meerjarenraming": voldoet

  Abstract Scenario: twee kolommen van één tabel
    Gegeven in het dossier staat bij "/tabellen/0/kolommen/1/<sleutel>": <waarde>
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-10 over "tabel T1": <uitkomst>

    Voorbeelden:
      | sleutel   | waarde    | uitkomst |
      | fase      | primitief | fout     |
      | jaar      | 2026      | voldoet  |
      | onderwerp | baten     | voldoet  |

  Abstract Scenario: dezelfde fase, maar iets anders onderscheidt de kolommen
    Gegeven in het dossier staat bij "/tabellen/0/kolommen/1/fase": primitief
    En in het dossier staat bij "/tabellen/0/kolommen/1/<sleutel>": <waarde>
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-10 over "tabel T1": <uitkomst>

    Voorbeelden:
      | sleutel   | waarde      | uitkomst |
      | naam      | 2025        | fout     |
      | stand     | gevraagd    | voldoet  |
      | aard      | incidenteel | voldoet  |
      | jaar      | 2024        | voldoet  |
      | jaar      | onbekend    | voldoet  |
      | onderwerp | geen        | voldoet  |

  Scenario: de melding noemt de kop
    Gegeven in het dossier staat bij "/tabellen/0/kolommen/1/fase": primitief
    Als het dossier wordt getoetst
    Dan zegt MJR-10 over "tabel T1": "Bij Overzicht staat een jaar twee keer voor hetzelfde onderwerp"
    En zegt MJR-10 over "tabel T1": "“2025 primitief” en “2025 na wijziging”"

  Abstract Scenario: een sleutel ontbreekt
    Gegeven in het dossier staat bij "/tabellen/0/kolommen/1/fase": primitief
    En in het dossier ontbreekt "/tabellen/0/kolommen/1/<sleutel>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-10 over "tabel T1": niet te bepalen
    En mist MJR-10 over "tabel T1": "/tabellen/0/kolommen/1/<sleutel>"

    Voorbeelden:
      | sleutel |
      | fase    |
      | jaar    |
      | stand   |
      | aard    |

  Abstract Scenario: twee rijen van de raming
    Gegeven in het dossier staat bij "/meerjarenraming/1/<sleutel>": <waarde>
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-10 over "de meerjarenraming": <uitkomst>

    Voorbeelden:
      | sleutel   | waarde    | uitkomst |
      | fase      | primitief | fout     |
      | onderwerp | toezicht  | voldoet  |

  Scenario: van twee rijen voor één jaar is de fase niet ingevuld
    Gegeven in het dossier ontbreekt "/meerjarenraming/1/fase"
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-10 over "de meerjarenraming": niet te bepalen
    En mist MJR-10 over "de meerjarenraming": "/meerjarenraming/1/fase"

  Scenario: van twee rijen voor één jaar is het stuk niet ingevuld
    Gegeven in het dossier staat bij "/stukken/-": {id: wijziging, soort: begrotingswijziging, jaar: 2025}
    En in het dossier staat bij "/meerjarenraming": [{jaar: 2025, fase: primitief, stuk: begroting}, {jaar: 2025, fase: primitief}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-10 over "de meerjarenraming": niet te bepalen
    En mist MJR-10 over "de meerjarenraming": "/meerjarenraming/1/stuk"

  Scenario: hetzelfde jaar bij twee stukken
    Gegeven in het dossier staat bij "/stukken/-": {id: wijziging, soort: begrotingswijziging, jaar: 2025}
    En in het dossier staat bij "/meerjarenraming": [{jaar: 2025, fase: primitief, stuk: begroting}, {jaar: 2025, fase: primitief, stuk: wijziging}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-10 over "de meerjarenraming": voldoet

  Abstract Scenario: een onderdeel ontbreekt
    Gegeven in het dossier ontbreekt "/<deel>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-10 over "<deel>": niet te bepalen
    En mist MJR-10 over "<deel>": "/<deel>"

    Voorbeelden:
      | deel            |
      | tabellen        |
      | meerjarenraming |

  Scenario: er is geen kop met een jaar
    Gegeven in het dossier staat bij "/tabellen": []
    En in het dossier staat bij "/meerjarenraming": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-10 over "dossier": niet van toepassing

  Scenario: SamenTwente heeft per onderwerp één kolom voor 2025
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-10 over "tabel T1": voldoet
    En is de uitkomst van MJR-10 over "tabel T3": voldoet

  Scenario: een verkeerd jaar boven een kolom met bijdragen is één oorzaak
    Gegeven een dossier:
      """
      titel: Begroting 2026
      soort: begroting
      datum: "2025-06-01"
      stukken:
        - {id: b26, soort: begroting, jaar: 2026, status: vaststelling}
      bedragen: []
      tabellen:
        - id: T
          per_gemeente: true
          kolommen:
            - {id: a, soort: bedrag, onderwerp: bijdrage, jaar: 2026, stand: gevraagd, fase: raming, aard: structureel, bijdrage: true}
            - {id: b, soort: bedrag, onderwerp: bijdrage, jaar: 2026, stand: gevraagd, fase: raming, aard: structureel, bijdrage: true}
          rijen:
            - {naam: Almelo, cellen: {a: 100, b: 2000}}
          totaal: {naam: Totaal, cellen: {a: 100, b: 2000}}
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-10 over "tabel T": fout
    En staat MJR-10 over "tabel T" op zichzelf
    En volgt REK-04 over "bijdrage, 2026, gevraagd" uit MJR-10
    En volgt MJR-02 over "b26" uit MJR-10
