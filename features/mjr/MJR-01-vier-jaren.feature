# language: nl
@MJR-01
Functionaliteit: MJR-01 De begroting heeft een raming voor drie jaar erna
  Alleen voor een begroting: haar meerjarenraming heeft het begrotingsjaar en minstens de drie jaren daarna.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      soort: begroting
      stukken:
        - {id: begroting, soort: begroting, jaar: 2026}
      meerjarenraming:
        - {jaar: 2025, lasten: 1, baten: 1}
        - {jaar: 2026, lasten: 1, baten: 1}
        - {jaar: 2027, lasten: 1, baten: 1}
        - {jaar: 2028, lasten: 1, baten: 1}
        - {jaar: 2029, lasten: 1, baten: 1}
      tabellen: []
      """

  Scenario: het begrotingsjaar en drie jaar erna
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-01 over "begroting": voldoet
    En rust MJR-01 over "begroting" op Gemeentewet artikel 190 van altijd

  Scenario: een jaar meer mag
    Gegeven in het dossier staat bij "/meerjarenraming/-": {jaar: 2030, lasten: 1, baten: 1}
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-01 over "begroting": voldoet

  Abstract Scenario: een jaar ontbreekt
    Gegeven in het dossier ontbreekt "/meerjarenraming/<rij>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-01 over "begroting": fout
    En zegt MJR-01 over "begroting": "ontbreekt: <jaar>"

    Voorbeelden:
      | rij | jaar |
      | 1   | 2026 |
      | 2   | 2027 |
      | 3   | 2028 |
      | 4   | 2029 |

  Scenario: een raming voor een onderwerp is geen raming van de begroting
    Gegeven in het dossier staat bij "/meerjarenraming/4/onderwerp": uitbreiding
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-01 over "begroting": fout

  Scenario: de begroting heeft geen meerjarenraming
    Gegeven in het dossier staat bij "/meerjarenraming": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-01 over "begroting": fout
    En zegt MJR-01 over "begroting": "2026, 2027, 2028 en 2029"

  Scenario: de meerjarenraming is niet ingevuld
    Gegeven in het dossier ontbreekt "/meerjarenraming"
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-01 over "begroting": niet te bepalen
    En mist MJR-01 over "begroting": "/meerjarenraming"

  Scenario: niet bekend bij welk stuk één jaar hoort
    Gegeven in het dossier staat bij "/stukken/-": {id: wijziging, soort: begrotingswijziging, jaar: 2025}
    En in het dossier staat bij "/meerjarenraming": [{jaar: 2026, stuk: begroting}, {jaar: 2027, stuk: begroting}, {jaar: 2028, stuk: begroting}, {jaar: 2029}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-01 over "begroting": niet te bepalen
    En mist MJR-01 over "begroting": "/meerjarenraming/3/stuk"

  Scenario: niet bekend wat voor document het is
    Gegeven in het dossier ontbreekt "/soort"
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-01 over "begroting": niet te bepalen
    En mist MJR-01 over "begroting": "/soort"

  Abstract Scenario: alleen voor een begroting
    Gegeven in het dossier staat bij "/soort": <soort>
    En in het dossier staat bij "/meerjarenraming": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-01 over "dossier": niet van toepassing

    Voorbeelden:
      | soort            |
      | bestuursvoorstel |
      | kadernota        |

  Scenario: een document zonder begroting
    Gegeven in het dossier staat bij "/stukken": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-01 over "dossier": niet van toepassing

  Scenario: SamenTwente is een voorstel, geen begroting
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-01 over "dossier": niet van toepassing
