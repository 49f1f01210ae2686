# language: nl
@MJR-08
Functionaliteit: MJR-08 De cijfers van de twee jaren ervoor staan ernaast
  Een begroting laat naast haar eigen cijfers de realisatie van twee jaar eerder zien, en de begroting van vorig jaar na
  wijziging. Dat mag in de raming of in kolommen van een tabel.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      soort: begroting
      stukken:
        - {id: begroting, soort: begroting, jaar: 2026}
      tabellen: []
      meerjarenraming:
        - {jaar: 2024, fase: realisatie, lasten: 1, baten: 1}
        - {jaar: 2025, fase: na wijziging, lasten: 1, baten: 1}
        - {jaar: 2026, fase: raming, lasten: 1, baten: 1}
      """

  Scenario: beide jaren staan ernaast
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-08 over "begroting": voldoet
    En rust MJR-08 over "begroting" op BBV artikel 19 van 2015-01-01

  Abstract Scenario: een jaar of fase is anders
    Gegeven in het dossier staat bij "/meerjarenraming/<rij>/<sleutel>": <waarde>
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-08 over "begroting": <uitkomst>

    Voorbeelden:
      | rij | sleutel | waarde     | uitkomst              |
      | 0   | fase    | raming     | waarschuwing          |
      | 0   | jaar    | 2023       | waarschuwing          |
      | 1   | fase    | primitief  | voldoet met opmerking |
      | 1   | fase    | raming     | waarschuwing          |
      | 1   | jaar    | 2027       | waarschuwing          |

  Abstract Scenario: de melding noemt het jaar
    Gegeven in het dossier ontbreekt "/meerjarenraming/<rij>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-08 over "begroting": waarschuwing
    En zegt MJR-08 over "begroting": "<tekst>"

    Voorbeelden:
      | rij | tekst                      |
      | 0   | de realisatie van 2024     |
      | 1   | de begroting van 2025 niet |

  Scenario: het vorige jaar zonder wijzigingen
    Gegeven in het dossier staat bij "/meerjarenraming/1/fase": primitief
    Als het dossier wordt getoetst
    Dan zegt MJR-08 over "begroting": "De begroting 2025 staat er zonder wijzigingen."

  Scenario: de jaren staan in een tabel
    Gegeven in het dossier staat bij "/meerjarenraming": []
    En in het dossier staat bij "/tabellen/-": {id: T1, per_gemeente: false, kolommen: [{id: a, soort: bedrag, onderwerp: lasten, jaar: 2024, fase: realisatie, totaal: geen}, {id: b, soort: bedrag, onderwerp: lasten, jaar: 2025, fase: na wijziging, totaal: geen}], rijen: [{naam: Programma, cellen: {a: 1, b: 1}}]}
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-08 over "begroting": voldoet

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-08 over "begroting": niet te bepalen
    En mist MJR-08 over "begroting": "<pad>"

    Voorbeelden:
      | pad                       |
      | /soort                    |
      | /meerjarenraming          |
      | /meerjarenraming/0/fase   |
      | /meerjarenraming/0/lasten |
      | /meerjarenraming/1/fase   |
      | /meerjarenraming/1/baten  |

  Scenario: een jaar ontbreekt, en de tabellen zijn niet ingevuld
    Gegeven in het dossier ontbreekt "/meerjarenraming/0"
    En in het dossier ontbreekt "/tabellen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-08 over "begroting": niet te bepalen
    En mist MJR-08 over "begroting": "/tabellen"

  Abstract Scenario: van vóór 2015 is geen tekst gelezen
    Gegeven in het dossier staat bij "/stukken/0/jaar": <jaar>
    En in het dossier staat bij "/meerjarenraming/0/jaar": <twee_terug>
    En in het dossier staat bij "/meerjarenraming/1/jaar": <vorig>
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-08 over "begroting": <uitkomst>

    Voorbeelden:
      | jaar | twee_terug | vorig | uitkomst        |
      | 2014 | 2012       | 2013  | niet te bepalen |
      | 2015 | 2013       | 2014  | voldoet         |

  Scenario: alleen voor een begroting
    Gegeven in het dossier staat bij "/soort": bestuursvoorstel
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-08 over "dossier": niet van toepassing
