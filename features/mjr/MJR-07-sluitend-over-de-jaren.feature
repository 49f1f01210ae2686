# language: nl
@MJR-07
Functionaliteit: MJR-07 De raming eindigt in evenwicht en schuift het herstel niet op
  Sluit het begrotingsjaar structureel niet, dan moet het laatste jaar van de raming wel sluiten, en mag het jaar van herstel
  niet later zijn dan in de begroting ervoor. Sluit alleen een later jaar niet, dan is dat een opmerking.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      stukken:
        - {id: begroting, soort: begroting, jaar: 2026}
      procedure:
        - {gebeurtenis: vaststelling, stukken: [begroting], datum: "2025-07-02"}
      meerjarenraming:
        - {jaar: 2026, lasten: 1000.50, baten: 1000.50, toevoegingen: 0, onttrekkingen: 0, incidentele_lasten: 0, incidentele_baten: 0}
        - {jaar: 2027, lasten: 1000.50, baten: 1000.50, toevoegingen: 0, onttrekkingen: 0, incidentele_lasten: 0, incidentele_baten: 0}
        - {jaar: 2028, lasten: 1000.50, baten: 1000.50, toevoegingen: 0, onttrekkingen: 0, incidentele_lasten: 0, incidentele_baten: 0}
      """

  Scenario: elk jaar sluit
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-07 over "begroting": voldoet
    En rust MJR-07 over "begroting" op Gemeentewet artikel 203 van 2014-01-01

  Abstract Scenario: het eerste en het laatste jaar
    Gegeven in het dossier staat bij "/meerjarenraming/0/lasten": 1100.50
    En in het dossier staat bij "/meerjarenraming/2/lasten": <lasten>
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-07 over "begroting": <uitkomst>

    Voorbeelden:
      | lasten  | uitkomst        |
      | 1000.50 | niet te bepalen |
      | 1000.51 | niet te bepalen |
      | 1000.52 | waarschuwing    |

  Scenario: de melding noemt beide jaren
    Gegeven in het dossier staat bij "/meerjarenraming/0/lasten": 1100.50
    En in het dossier staat bij "/meerjarenraming/2/lasten": 1100.50
    Als het dossier wordt getoetst
    Dan zegt MJR-07 over "begroting": "heeft in 2026 een structureel tekort, en in het laatste jaar van de raming (2028) nog steeds"

  Scenario: zonder de begroting ervoor is niet te zien of het herstel opschuift
    Gegeven in het dossier staat bij "/meerjarenraming/0/lasten": 1100.50
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-07 over "begroting": niet te bepalen
    En mist MJR-07 over "begroting": "bij:/meerjarenraming"

  Abstract Scenario: de begroting ervoor ligt ernaast
    Gegeven in het dossier staat bij "/meerjarenraming/0/lasten": 1100.50
    En in het dossier staat bij "/meerjarenraming/1/lasten": <lasten>
    En ernaast ligt een dossier:
      """
      titel: Begroting 2025
      stukken:
        - {id: begroting, soort: begroting, jaar: 2025}
      meerjarenraming:
        - {jaar: 2025, lasten: 1100.50, baten: 1000.50, toevoegingen: 0, onttrekkingen: 0, incidentele_lasten: 0, incidentele_baten: 0}
        - {jaar: 2026, lasten: 1100.50, baten: 1000.50, toevoegingen: 0, onttrekkingen: 0, incidentele_lasten: 0, incidentele_baten: 0}
        - {jaar: 2027, lasten: 1000.50, baten: 1000.50, toevoegingen: 0, onttrekkingen: 0, incidentele_lasten: 0, incidentele_baten: 0}
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-07 over "begroting": <uitkomst>

    Voorbeelden:
      | lasten  | uitkomst     |
      | 1000.50 | voldoet      |
      | 1000.52 | waarschuwing |

  Scenario: een eerste tekort is geen opschuiven
    Gegeven in het dossier staat bij "/meerjarenraming/0/lasten": 1100.50
    En ernaast ligt een dossier:
      """
      titel: Begroting 2025
      stukken:
        - {id: begroting, soort: begroting, jaar: 2025}
      meerjarenraming:
        - {jaar: 2025, lasten: 1000.50, baten: 1000.50, toevoegingen: 0, onttrekkingen: 0, incidentele_lasten: 0, incidentele_baten: 0}
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-07 over "begroting": voldoet

  Abstract Scenario: alleen een later jaar sluit niet
    Gegeven in het dossier staat bij "/meerjarenraming/<rij>/lasten": <lasten>
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-07 over "begroting": <uitkomst>

    Voorbeelden:
      | rij | lasten  | uitkomst  |
      | 1   | 1000.51 | voldoet   |
      | 1   | 1000.52 | opmerking |
      | 2   | 1000.52 | opmerking |


  Abstract Scenario: hoeveel latere jaren de raming heeft
    Gegeven in het dossier ontbreekt "/meerjarenraming/2"
    En in het dossier staat bij "/meerjarenraming/1/jaar": <jaar>
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-07 over "begroting": <uitkomst>

    Voorbeelden:
      | jaar | uitkomst            |
      | 2027 | voldoet             |
      | 2025 | niet van toepassing |

  Abstract Scenario: één cent tekort in het begrotingsjaar
    Gegeven in het dossier staat bij "/meerjarenraming/0": {jaar: 2026, resultaat: <resultaat>, incidentele_lasten: 0, incidentele_baten: 0}
    En in het dossier staat bij "/meerjarenraming/1/lasten": <volgend>
    En in het dossier staat bij "/meerjarenraming/2/lasten": <laatste>
    En ernaast ligt een dossier:
      """
      titel: Begroting 2025
      stukken:
        - {id: begroting, soort: begroting, jaar: 2025}
      meerjarenraming:
        - {jaar: 2025, lasten: 1100.50, baten: 1000.50, toevoegingen: 0, onttrekkingen: 0, incidentele_lasten: 0, incidentele_baten: 0}
        - {jaar: 2027, lasten: 1000.50, baten: 1000.50, toevoegingen: 0, onttrekkingen: 0, incidentele_lasten: 0, incidentele_baten: 0}
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-07 over "begroting": <uitkomst>

    Voorbeelden:
      | resultaat | volgend | laatste | uitkomst     |
      | 0.00      | 1000.50 | 1000.50 | voldoet      |
      | -0.01     | 1000.50 | 1000.50 | voldoet      |
      | 0.00      | 1000.52 | 1000.50 | opmerking    |
      | -0.01     | 1000.52 | 1000.50 | waarschuwing |
      | 0.00      | 1000.50 | 1000.52 | opmerking    |
      | -0.01     | 1000.50 | 1000.52 | waarschuwing |

  Scenario: incidentele lasten tellen niet mee
    Gegeven in het dossier staat bij "/meerjarenraming/1/lasten": 1100.50
    En in het dossier staat bij "/meerjarenraming/1/incidentele_lasten": 100.00
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-07 over "begroting": voldoet

  Abstract Scenario: een oudere tekst van de wet is niet gelezen
    Gegeven in het dossier staat bij "/procedure/0/datum": "<dag>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-07 over "begroting": <uitkomst>

    Voorbeelden:
      | dag        | uitkomst        |
      | 2013-12-31 | niet te bepalen |
      | 2014-01-01 | voldoet         |

  Abstract Scenario: een bedrag ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-07 over "begroting": niet te bepalen
    En mist MJR-07 over "begroting": "<pad>"

    Voorbeelden:
      | pad                                   |
      | /meerjarenraming/0/incidentele_lasten |
      | /meerjarenraming/1/incidentele_baten  |
      | /meerjarenraming/2/baten              |

  Scenario: de raming heeft geen latere jaren
    Gegeven in het dossier ontbreekt "/meerjarenraming/2"
    En in het dossier ontbreekt "/meerjarenraming/1"
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-07 over "begroting": niet van toepassing

  Scenario: er is geen raming
    Gegeven in het dossier staat bij "/meerjarenraming": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-07 over "dossier": niet van toepassing

  Scenario: de meerjarenraming is niet ingevuld
    Gegeven in het dossier ontbreekt "/meerjarenraming"
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-07 over "dossier": niet te bepalen
    En mist MJR-07 over "dossier": "/meerjarenraming"
