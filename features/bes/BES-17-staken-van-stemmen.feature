# language: nl
@BES-17
Functionaliteit: BES-17 Bij evenveel stemmen voor als tegen telt of iedereen stemde
  Staken de stemmen in een vergadering die niet voltallig is, dan wordt het besluit uitgesteld. In een voltallige vergadering,
  en als de stemmen opnieuw staken, is het voorstel niet aangenomen. Kort advies zegt soms dat de voorzitter dan beslist; de
  Gemeentewet zegt dat niet.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een besluit
      datum: "2025-01-15"
      stemmingen:
        - id: s
          orgaan: raad
          zittend: 2
          herstemming: nee
          leden:
            - {gemeente: A, stem: voor, gewicht: 1}
            - {gemeente: B, stem: tegen, gewicht: 1}
          totaal_voor: 1
          totaal_tegen: 1
          uitslag: verworpen
      """

  Abstract Scenario: de uitslag volgt uit de vergadering
    Gegeven in het dossier staat bij "/stemmingen/0/zittend": <zittend>
    En in het dossier staat bij "/stemmingen/0/herstemming": <herstemming>
    En in het dossier staat bij "/stemmingen/0/uitslag": <uitslag>
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-17 over "stemming s": <uitkomst>
    En rust BES-17 over "stemming s" op Gemeentewet artikel 32 van altijd

    Voorbeelden:
      | zittend | herstemming                  | uitslag    | uitkomst |
      | 2       | nee                          | verworpen  | voldoet  |
      | 3       | nee                          | verworpen  | fout     |
      | 3       | nee                          | uitgesteld | voldoet  |
      | 2       | nee                          | uitgesteld | fout     |
      | 3       | na het staken van de stemmen | verworpen  | voldoet  |
      | 3       | na het staken van de stemmen | uitgesteld | fout     |
      | 3       | na een ongeldige stemming    | verworpen  | fout     |
      | 2       | nee                          | aangenomen | fout     |

  Scenario: de melding bij een vergadering die niet voltallig was
    Gegeven in het dossier staat bij "/stemmingen/0/zittend": 3
    Als het dossier wordt getoetst
    Dan zegt BES-17 over "stemming s": "Er zijn evenveel stemmen voor als tegen (1), en 2 van de 3 leden stemden."

  Scenario: de melding bij een voltallige vergadering
    Gegeven in het dossier staat bij "/stemmingen/0/uitslag": uitgesteld
    Als het dossier wordt getoetst
    Dan zegt BES-17 over "stemming s": "Alle leden stemden. Dan is het voorstel verworpen; uitstellen kan niet."

  Scenario: de melding bij een tweede staking
    Gegeven in het dossier staat bij "/stemmingen/0/zittend": 3
    En in het dossier staat bij "/stemmingen/0/herstemming": na het staken van de stemmen
    En in het dossier staat bij "/stemmingen/0/uitslag": uitgesteld
    Als het dossier wordt getoetst
    Dan zegt BES-17 over "stemming s": "De stemmen staakten al eerder."

  Scenario: aangenomen bij staken is één bevinding met BES-07
    Gegeven in het dossier staat bij "/stemmingen/0/uitslag": aangenomen
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-07 over "stemming s": fout
    En volgt BES-17 over "stemming s" uit BES-07

  Scenario: één stem meer, en de stemmen staken niet
    Gegeven in het dossier staat bij "/stemmingen/0/leden/1/gewicht": 2
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-17 over "stemming s": niet van toepassing

  Abstract Scenario: van een derde lid ontbreekt de stem
    Gegeven in het dossier staat bij "/stemmingen/0/leden/-": {gemeente: C, stem: onbekend, gewicht: 1}
    En in het dossier staat bij "/stemmingen/0/leden/1/gewicht": <tegen>
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-17 over "stemming s": <uitkomst>

    Voorbeelden:
      | tegen | uitkomst            |
      | 1     | niet te bepalen     |
      | 2     | niet te bepalen     |
      | 3     | niet van toepassing |

  Scenario: of een onthouding moest, beslist of de vergadering voltallig was
    Gegeven in het dossier staat bij "/stemmingen/0/zittend": 3
    En in het dossier staat bij "/stemmingen/0/leden/-": {gemeente: C, stem: onthouding, gewicht: 1}
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-17 over "stemming s": niet te bepalen
    En mist BES-17 over "stemming s": "/stemmingen/0/leden/2/stem"

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier staat bij "/stemmingen/0/zittend": 3
    En in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-17 over "stemming s": niet te bepalen
    En mist BES-17 over "stemming s": "<pad>"

    Voorbeelden:
      | pad                           |
      | /stemmingen/0/zittend         |
      | /stemmingen/0/herstemming     |
      | /stemmingen/0/uitslag         |
      | /stemmingen/0/leden           |
      | /stemmingen/0/leden/0/stem    |
      | /stemmingen/0/leden/0/gewicht |

  Scenario: bij SamenTwente staakten de stemmen niet
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-17 over "stemming stemming-1": niet van toepassing

  Abstract Scenario: voor een college en een ander bestuur gelden andere artikelen, die niet zijn gelezen
    Gegeven in het dossier staat bij "/stemmingen/0/orgaan": <orgaan>
    En in het dossier staat bij "/organisatie": {naam: Voorbeeld, vorm: <vorm>}
    En in het dossier staat bij "/stemmingen/0/uitslag": aangenomen
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-17 over "stemming s": <uitkomst>

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
    En in het dossier staat bij "/stemmingen/0/uitslag": aangenomen
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-17 over "stemming s": niet te bepalen
    En mist BES-17 over "stemming s": "<mist>"

    Voorbeelden:
      | orgaan           | vorm             | mist                   |
      | null             | openbaar lichaam | /stemmingen/0/orgaan   |
      | algemeen bestuur | null             | /organisatie/vorm      |
