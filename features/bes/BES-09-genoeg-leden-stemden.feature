# language: nl
@BES-09
Functionaliteit: BES-09 Meer dan de helft van de leden stemde mee
  Een stemming is alleen geldig als meer dan de helft van de leden met zitting voor of tegen stemde. De wet telt leden, niet hun
  stemwaarde. Wie zich moest onthouden, telt niet mee. Na een ongeldige stemming geldt de eis niet nog eens.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een besluit
      datum: "2025-01-15"
      organisatie: {naam: GR Voorbeeld, vorm: openbaar lichaam}
      stemmingen:
        - id: s
          orgaan: raad
          zittend: 5
          herstemming: nee
          stemgewicht: per lid
          leden:
            - {gemeente: A, stem: voor, gewicht: 1}
            - {gemeente: B, stem: voor, gewicht: 1}
            - {gemeente: C, stem: tegen, gewicht: 1}
      """

  Abstract Scenario: drie leden stemden
    Gegeven in het dossier staat bij "/stemmingen/0/zittend": <zittend>
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-09 over "stemming s": <uitkomst>
    En rust BES-09 over "stemming s" op Gemeentewet artikel 29 van altijd

    Voorbeelden:
      | zittend | uitkomst |
      | 5       | voldoet  |
      | 6       | fout     |
      | 7       | fout     |

  Scenario: de melding noemt beide aantallen
    Gegeven in het dossier staat bij "/stemmingen/0/zittend": 6
    Als het dossier wordt getoetst
    Dan zegt BES-09 over "stemming s": "Van de 6 leden met zitting stemden er 3 voor of tegen. Dat is niet meer dan de helft"

  Scenario: leden met een groot gewicht tellen één keer, en dat is afgeleid
    Gegeven in het dossier staat bij "/stemmingen/0/orgaan": algemeen bestuur
    En in het dossier staat bij "/stemmingen/0/stemgewicht": inwoners
    En in het dossier staat bij "/stemmingen/0/zittend": 6
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-09 over "stemming s": waarschuwing
    En zegt BES-09 over "stemming s": "is afgeleid"

  Scenario: de regeling zegt zelf dat leden tellen
    Gegeven in het dossier staat bij "/stemmingen/0/orgaan": algemeen bestuur
    En in het dossier staat bij "/stemmingen/0/stemgewicht": inwoners
    En in het dossier staat bij "/stemmingen/0/zittend": 6
    En het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      verdeelsleutel: onbekend
      deelnemers: onbekend
      stemgewicht: inwoners
      meerderheid: gewone meerderheid
      quorum: meer dan de helft van de leden
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-09 over "stemming s": fout

  Abstract Scenario: opnieuw gestemd
    Gegeven in het dossier staat bij "/stemmingen/0/zittend": 6
    En in het dossier staat bij "/stemmingen/0/herstemming": <herstemming>
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-09 over "stemming s": <uitkomst>

    Voorbeelden:
      | herstemming                 | uitkomst |
      | nee                         | fout     |
      | na een ongeldige stemming   | voldoet  |
      | na het staken van de stemmen | fout    |

  Abstract Scenario: wie er niet was, telt bij de leden; van wie zich onthield is niet zeker of dat moest
    Gegeven in het dossier staat bij "/stemmingen/0/leden/-": {gemeente: D, stem: <stem>, gewicht: 1}
    En in het dossier staat bij "/stemmingen/0/zittend": <zittend>
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-09 over "stemming s": <uitkomst>

    Voorbeelden:
      | stem       | zittend | uitkomst         |
      | afwezig    | 5       | voldoet          |
      | afwezig    | 6       | fout             |
      | onthouding | 6       | niet te bepalen  |
      | onthouding | 7       | fout             |
      | onbekend   | 5       | voldoet          |
      | onbekend   | 6       | niet te bepalen  |
      | onbekend   | 8       | fout             |

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier staat bij "/stemmingen/0/zittend": <zittend>
    En in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-09 over "stemming s": niet te bepalen
    En mist BES-09 over "stemming s": "<pad>"

    Voorbeelden:
      | zittend | pad                        |
      | 6       | /stemmingen/0/zittend      |
      | 6       | /stemmingen/0/herstemming  |
      | 6       | /stemmingen/0/leden        |
      | 5       | /stemmingen/0/leden/0/stem |

  Scenario: bij SamenTwente stemden zeker dertien van de veertien leden
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-09 over "stemming stemming-1": voldoet

  Scenario: bij SamenTwente is zonder het aantal leden niets te zeggen
    Gegeven het voorbeeld "samentwente-2025"
    En in het dossier ontbreekt "/stemmingen/0/zittend"
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-09 over "stemming stemming-1": niet te bepalen

  Abstract Scenario: voor een college en een ander bestuur gelden andere artikelen, die niet zijn gelezen
    Gegeven in het dossier staat bij "/stemmingen/0/orgaan": <orgaan>
    En in het dossier staat bij "/organisatie": {naam: Voorbeeld, vorm: <vorm>}
    En in het dossier staat bij "/stemmingen/0/zittend": 6
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-09 over "stemming s": <uitkomst>

    Voorbeelden:
      | orgaan           | vorm                        | uitkomst            |
      | raad             | gemeente                    | fout                |
      | algemeen bestuur | openbaar lichaam            | fout                |
      | college          | gemeente                    | niet van toepassing |
      | algemeen bestuur | bedrijfsvoeringsorganisatie | niet van toepassing |
      | algemeen bestuur | gemeenschappelijk orgaan    | niet van toepassing |

  Abstract Scenario: niet bekend welke artikelen gelden
    Gegeven in het dossier staat bij "/stemmingen/0/orgaan": <orgaan>
    En in het dossier staat bij "/organisatie": {naam: Voorbeeld, vorm: <vorm>}
    En in het dossier staat bij "/stemmingen/0/zittend": 6
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-09 over "stemming s": niet te bepalen
    En mist BES-09 over "stemming s": "<mist>"

    Voorbeelden:
      | orgaan           | vorm             | mist                   |
      | null             | openbaar lichaam | /stemmingen/0/orgaan   |
      | algemeen bestuur | null             | /organisatie/vorm      |
