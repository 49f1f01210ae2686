# language: nl
@REK-10
Functionaliteit: REK-10 Een groeipercentage in de tekst klopt met zijn cijfers
  Een percentage in de tekst wordt nagerekend uit de twee cijfers. Staat het ook in de tabel, dan is het één bevinding.
  Wijkt alleen het laatste gedrukte cijfer af, dan is dat een opmerking.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Cijfers
      kerncijfers:
        - id: monitor
          onderwerp: monitormomenten
          van: {jaar: 2023, waarde: 393}
          naar: {jaar: 2024, waarde: 580}
          procent: 48
          genoemd_in: [tekst]
          plaats: Kanttekening 1.3
      """

  Abstract Scenario: 393 naar 580 is 47,6 %
    Gegeven in het dossier staat bij "/kerncijfers/0/procent": <procent>
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-10 over "kerncijfer monitor": <uitkomst>

    Voorbeelden:
      | procent | uitkomst     |
      | 48      | voldoet      |
      | 47      | opmerking    |
      | 49      | opmerking    |
      | 46      | waarschuwing |
      | 50      | waarschuwing |

  Abstract Scenario: het laatste cijfer
    Gegeven in het dossier staat bij "/kerncijfers/0/procent": <procent>
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-10 over "kerncijfer monitor": opmerking
    En zegt REK-10 over "kerncijfer monitor": "<zegt>"

    Voorbeelden:
      | procent | zegt                                                                             |
      | 47      | is het 47,6 %, afgerond 48 %. Zo ontstaat 47 %: afgekapt in plaats van afgerond. |
      | 49      | is het 47,6 %, afgerond 48 %.                                                    |

  Scenario: een daling wordt ook nagerekend
    Gegeven in het dossier staat bij "/kerncijfers/0/naar/waarde": 300
    En in het dossier staat bij "/kerncijfers/0/procent": -24
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-10 over "kerncijfer monitor": voldoet

  Abstract Scenario: precies een half wordt van nul af afgerond, ook bij een daling (REK-11 uit de catalogus)
    Gegeven in het dossier staat bij "/kerncijfers/0/van/waarde": 200
    En in het dossier staat bij "/kerncijfers/0/naar/waarde": <naar>
    En in het dossier staat bij "/kerncijfers/0/procent": <procent>
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-10 over "kerncijfer monitor": <uitkomst>

    Voorbeelden:
      | naar | procent | uitkomst  |
      | 205  | 3       | voldoet   |
      | 205  | 2       | opmerking |
      | 195  | -3      | voldoet   |
      | 195  | -2      | opmerking |

  Scenario: cijfers met decimalen zijn afgerond
    Gegeven in het dossier staat bij "/kerncijfers/0/van/waarde": 4.7
    En in het dossier staat bij "/kerncijfers/0/naar/waarde": 5.1
    En in het dossier staat bij "/kerncijfers/0/procent": 10
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-10 over "kerncijfer monitor": voldoet met opmerking
    En zegt REK-10 over "kerncijfer monitor": "De gewone uitkomst is 9 %"

  Scenario: in de tekst en in de tabel is één bevinding
    Gegeven in het dossier staat bij "/kerncijfers/0/procent": 43
    En in het dossier staat bij "/kerncijfers/0/genoemd_in": [tekst, tabel]
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-10 over "kerncijfer monitor": waarschuwing
    En is de uitkomst van REK-09 over "dossier": niet van toepassing

  Scenario: de tekst neemt een verkeerd percentage uit de tabel over
    Gegeven in het dossier staat bij "/kerncijfers/0/procent": 43
    En in het dossier staat bij "/kerncijfers/-": {id: tabel, onderwerp: monitormomenten, van: {jaar: 2023, waarde: 393}, naar: {jaar: 2024, waarde: 580}, procent: 43, genoemd_in: [tabel]}
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-10 over "kerncijfer monitor": waarschuwing
    En volgt REK-10 over "kerncijfer monitor" uit REK-09

  Scenario: niet bekend waar het percentage staat
    Gegeven in het dossier staat bij "/kerncijfers/0/procent": 43
    En in het dossier ontbreekt "/kerncijfers/0/genoemd_in"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-10 over "kerncijfer monitor": waarschuwing
    En is de uitkomst van REK-09 over "kerncijfer monitor": niet te bepalen

  Abstract Scenario: een cijfer ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-10 over "kerncijfer monitor": niet te bepalen
    En mist REK-10 over "kerncijfer monitor": "<pad>"

    Voorbeelden:
      | pad                    |
      | /kerncijfers/0/van     |
      | /kerncijfers/0/naar    |
      | /kerncijfers/0/procent |

  Scenario: het onderdeel kerncijfers ontbreekt
    Gegeven in het dossier ontbreekt "/kerncijfers"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-10 over "dossier": niet te bepalen
    En mist REK-10 over "dossier": "/kerncijfers"

  Scenario: er staan geen percentages in de tekst
    Gegeven in het dossier staat bij "/kerncijfers": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-10 over "dossier": niet van toepassing

  Scenario: SamenTwente 2025, monitormomenten en vervolgdiensten
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-10 over "kerncijfer monitormomenten-2023-2024": waarschuwing
    En zegt REK-10 over "kerncijfer monitormomenten-2023-2024": "Van 393 (2023) naar 580 (2024) is het 48 %."
    En is de uitkomst van REK-10 over "kerncijfer vervolgdiensten-2020-2024": opmerking
    En zegt REK-10 over "kerncijfer vervolgdiensten-2020-2024": "is het 42,6 %, afgerond 43 %"
    En is de uitkomst van REK-10 over "kerncijfer monitormomenten-2020-2024": voldoet
