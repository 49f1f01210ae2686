# language: nl
@REK-09
Functionaliteit: REK-09 Een groeipercentage in een tabel klopt met zijn cijfers
  De groei is het verschil gedeeld door het eerste cijfer. Wijkt alleen het laatste gedrukte cijfer af, dan is dat een
  opmerking. De melding noemt een oorzaak alleen als die precies het gedrukte getal geeft.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Cijfers
      kerncijfers:
        - id: meldingen
          onderwerp: meldingen
          van: {jaar: 2018, waarde: 1211}
          naar: {jaar: 2019, waarde: 1620}
          reeks: [{jaar: 2017, waarde: 1000}]
          procent: 34
          genoemd_in: [tabel]
          plaats: Tabel 1
      """

  Abstract Scenario: 1211 naar 1620 is 33,8 %
    Gegeven in het dossier staat bij "/kerncijfers/0/procent": <procent>
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-09 over "kerncijfer meldingen": <uitkomst>

    Voorbeelden:
      | procent | uitkomst     |
      | 34      | voldoet      |
      | 33      | opmerking    |
      | 35      | opmerking    |
      | 32      | waarschuwing |
      | 36      | waarschuwing |
      | 33.8    | voldoet      |
      | 33.7    | opmerking    |
      | 33.9    | opmerking    |
      | 33.6    | waarschuwing |

  Abstract Scenario: de oorzaak die het gedrukte getal geeft
    Gegeven in het dossier staat bij "/kerncijfers/0/procent": <procent>
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-09 over "kerncijfer meldingen": <uitkomst>
    En zegt REK-09 over "kerncijfer meldingen": "<zegt>"

    Voorbeelden:
      | procent | uitkomst     | zegt                                                                            |
      | 25      | waarschuwing | Zo ontstaat 25 %: gedeeld door 2019 in plaats van door 2018                     |
      | 62      | waarschuwing | Zo ontstaat 62 %: gerekend vanaf 2017 in plaats van vanaf 2018                  |
      | 33      | opmerking    | is het 33,8 %, afgerond 34 %. Zo ontstaat 33 %: afgekapt in plaats van afgerond |
      | 20      | waarschuwing | Van 1.211 (2018) naar 1.620 (2019) is het 34 %.                                 |

  Abstract Scenario: cijfers met decimalen zijn afgerond
    Gegeven in het dossier staat bij "/kerncijfers/0/van/waarde": 4.7
    En in het dossier staat bij "/kerncijfers/0/naar/waarde": 5.1
    En in het dossier staat bij "/kerncijfers/0/procent": <procent>
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-09 over "kerncijfer meldingen": <uitkomst>

    Voorbeelden:
      | procent | uitkomst              |
      | 9       | voldoet               |
      | 6       | voldoet met opmerking |
      | 8       | voldoet met opmerking |
      | 11      | voldoet met opmerking |
      | 5       | opmerking             |
      | 12      | opmerking             |
      | 4       | waarschuwing          |
      | 13      | waarschuwing          |

  Abstract Scenario: een cijfer ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-09 over "kerncijfer meldingen": niet te bepalen
    En mist REK-09 over "kerncijfer meldingen": "<pad>"

    Voorbeelden:
      | pad                       |
      | /kerncijfers/0/van        |
      | /kerncijfers/0/naar       |
      | /kerncijfers/0/procent    |
      | /kerncijfers/0/genoemd_in |

  Scenario: vanaf nul is geen groei in procenten uit te rekenen
    Gegeven in het dossier staat bij "/kerncijfers/0/van/waarde": 0
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-09 over "kerncijfer meldingen": niet te bepalen
    En mist REK-09 over "kerncijfer meldingen": "/kerncijfers/0/van"

  Scenario: het onderdeel kerncijfers ontbreekt
    Gegeven in het dossier ontbreekt "/kerncijfers"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-09 over "dossier": niet te bepalen
    En mist REK-09 over "dossier": "/kerncijfers"

  Scenario: er staan geen percentages in een tabel
    Gegeven in het dossier staat bij "/kerncijfers": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-09 over "dossier": niet van toepassing

  Scenario: Gooi en Vechtstreek 2021, drie percentages kloppen niet
    Gegeven het voorbeeld "gooi-en-vechtstreek-2021"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-09 over "kerncijfer meldingen-2018-2019": waarschuwing
    En zegt REK-09 over "kerncijfer meldingen-2018-2019": "is het 34 %. Zo ontstaat 25 %: gedeeld door 2019"
    En is de uitkomst van REK-09 over "kerncijfer advies-en-ondersteuning-2018-2019": waarschuwing
    En zegt REK-09 over "kerncijfer advies-en-ondersteuning-2018-2019": "Van 1.306 (2018) naar 1.622 (2019) is het 24 %."
    En is de uitkomst van REK-09 over "kerncijfer meldingen-2019-2020": opmerking
    En zegt REK-09 over "kerncijfer meldingen-2019-2020": "is het -9,9 %, afgerond -10 %. Zo ontstaat -9 %: afgekapt"
    En is de uitkomst van REK-09 over "kerncijfer advies-en-ondersteuning-2019-2020": voldoet

  Scenario: SamenTwente 2025, het totaal groeit met 28 %
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-09 over "kerncijfer totaal-2020-2024": voldoet
