# language: nl
@INC-09
Functionaliteit: INC-09 De begroting is structureel in evenwicht
  Van het saldo gaan de incidentele baten af, en de incidentele lasten komen er weer bij. Wat dan overblijft, mag niet negatief
  zijn. Is het dat wel, dan moet een later jaar van de raming weer sluiten.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      stukken:
        - {id: begroting, soort: begroting, jaar: 2026}
      procedure:
        - {gebeurtenis: vaststelling, stukken: [begroting], datum: "2025-07-02"}
      meerjarenraming:
        - {jaar: 2026, lasten: 1000.50, baten: 900.50, toevoegingen: 0, onttrekkingen: 100.00, incidentele_lasten: 100.00, incidentele_baten: 100.00, uitleg: onbekend}
        - {jaar: 2027, lasten: 1000.50, baten: 800.50, toevoegingen: 0, onttrekkingen: 0, incidentele_lasten: 0, incidentele_baten: 0, uitleg: onbekend}
      """

  Abstract Scenario: zonder wat incidenteel is
    Gegeven in het dossier staat bij "/meerjarenraming/0/<deel>": <bedrag>
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-09 over "begroting": <uitkomst>

    Voorbeelden:
      | deel               | bedrag  | uitkomst              |
      | incidentele_baten  | 100.00  | voldoet               |
      | incidentele_baten  | 100.01  | voldoet met opmerking |
      | incidentele_baten  | 100.02  | voldoet met opmerking |
      | incidentele_baten  | 100.03  | fout                  |
      | incidentele_lasten | 99.97   | fout                  |
      | incidentele_lasten | 200.00  | voldoet               |
      | lasten             | 1000.53 | fout                  |

  Abstract Scenario: gedrukt in duizenden euro's
    Gegeven in het dossier staat bij "/meerjarenraming/0": {jaar: 2026, lasten: 1000000, baten: 1000000, toevoegingen: 0, onttrekkingen: 0, incidentele_lasten: 0, incidentele_baten: <bedrag>, uitleg: onbekend}
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-09 over "begroting": <uitkomst>

    Voorbeelden:
      | bedrag | uitkomst              |
      | 0      | voldoet               |
      | 1000   | voldoet met opmerking |
      | 2000   | fout                  |

  Abstract Scenario: een later jaar herstelt
    Gegeven in het dossier staat bij "/meerjarenraming/0/incidentele_baten": 200.00
    En in het dossier staat bij "/meerjarenraming/1/baten": <baten>
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-09 over "begroting": <uitkomst>

    Voorbeelden:
      | baten   | uitkomst              |
      | 1000.50 | voldoet met opmerking |
      | 1000.49 | voldoet met opmerking |
      | 1000.48 | fout                  |

  Scenario: het herstel moet aannemelijk zijn
    Gegeven in het dossier staat bij "/meerjarenraming/0/incidentele_baten": 200.00
    En in het dossier staat bij "/meerjarenraming/1/baten": 1000.50
    Als het dossier wordt getoetst
    Dan zegt INC-09 over "begroting": "sluit structureel weer in 2027; laat zien dat dit aannemelijk is"

  Scenario: de melding noemt het saldo
    Gegeven in het dossier staat bij "/meerjarenraming/0/incidentele_baten": 200.00
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-09 over "begroting": fout
    En zegt INC-09 over "begroting": "een saldo van € -100 in 2026"

  Scenario: een incidenteel tekort mag, als het structureel sluit
    Gegeven in het dossier staat bij "/meerjarenraming/0/incidentele_lasten": 500.00
    En in het dossier staat bij "/meerjarenraming/0/lasten": 1400.50
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-09 over "begroting": voldoet

  Abstract Scenario: de wet van de dag van vaststelling
    Gegeven in het dossier staat bij "/meerjarenraming/0/incidentele_baten": 200.00
    En in het dossier staat bij "/procedure/0/datum": "<dag>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-09 over "begroting": <uitkomst>

    Voorbeelden:
      | dag        | uitkomst             |
      | 2012-12-31 | niet van toepassing  |
      | 2013-01-01 | niet te bepalen      |
      | 2013-12-31 | niet te bepalen      |
      | 2014-01-01 | fout                 |

  Scenario: de dag ligt tussen twee versies van de wet
    Gegeven in het dossier staat bij "/procedure/0/datum": "2012-12/2014-01"
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-09 over "begroting": niet te bepalen

  Abstract Scenario: een bedrag ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-09 over "begroting": niet te bepalen
    En mist INC-09 over "begroting": "<pad>"

    Voorbeelden:
      | pad                                   |
      | /meerjarenraming/0/incidentele_baten  |
      | /meerjarenraming/0/incidentele_lasten |
      | /meerjarenraming/0/lasten             |

  Scenario: van het latere jaar ontbreekt een bedrag
    Gegeven in het dossier staat bij "/meerjarenraming/0/incidentele_baten": 200.00
    En in het dossier ontbreekt "/meerjarenraming/1/incidentele_lasten"
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-09 over "begroting": niet te bepalen
    En mist INC-09 over "begroting": "/meerjarenraming/1/incidentele_lasten"

  Scenario: één tekort is één oorzaak
    Gegeven in het dossier staat bij "/meerjarenraming/0/lasten": 1100.50
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-09 over "begroting": fout
    En is de uitkomst van DEK-04 over "begroting, 2026": fout
    En volgt DEK-04 over "begroting, 2026" uit INC-09
    En volgt MJR-07 over "begroting" uit INC-09

  Scenario: er is geen raming van de hele begroting
    Gegeven in het dossier staat bij "/meerjarenraming": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-09 over "dossier": niet van toepassing

  Scenario: het onderdeel ontbreekt
    Gegeven in het dossier ontbreekt "/meerjarenraming"
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-09 over "dossier": niet te bepalen
    En mist INC-09 over "dossier": "/meerjarenraming"

  Abstract Scenario: één cent tekort, en het jaar erna sluit of sluit niet
    Gegeven in het dossier staat bij "/meerjarenraming/0": {jaar: 2026, resultaat: <resultaat>, incidentele_lasten: 0, incidentele_baten: 0}
    En in het dossier staat bij "/meerjarenraming/1/baten": <baten>
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-09 over "begroting": <uitkomst>

    Voorbeelden:
      | resultaat | baten   | uitkomst              |
      | 0.00      | 800.50  | voldoet               |
      | -0.01     | 800.50  | fout                  |
      | -0.01     | 1000.50 | voldoet met opmerking |

  Scenario: een tekort dat herstelt geeft één opmerking
    Gegeven in het dossier staat bij "/meerjarenraming/0/incidentele_baten": 200.00
    En in het dossier staat bij "/meerjarenraming/1/baten": 1000.50
    Als het dossier wordt getoetst
    Dan is de opmerking van INC-09 over "begroting": "Het structurele saldo van 2026 is € -100. De raming sluit structureel weer in 2027; laat zien dat dit aannemelijk is."

  Scenario: twee ramingen voor één jaar die elkaar tegenspreken, en een later jaar dat herstelt
    Gegeven in het dossier staat bij "/meerjarenraming/1/baten": 1000.50
    En in het dossier staat bij "/meerjarenraming/-": {jaar: 2026, lasten: 1200.50, baten: 1000.50, toevoegingen: 0, onttrekkingen: 0, incidentele_lasten: 0, incidentele_baten: 0}
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-09 over "begroting": voldoet
