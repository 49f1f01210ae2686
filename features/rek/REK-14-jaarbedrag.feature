# language: nl
@REK-14
Functionaliteit: REK-14 Een deel van een jaar is goed omgerekend naar een heel jaar
  Een bedrag voor negen maanden, gedeeld door negen en maal twaalf, is het bedrag voor een heel jaar. Eindigt een bedrag
  op 000, dan kan het op duizend euro zijn afgerond.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Jaarbedrag
      bedragen:
        - {id: deel, onderwerp: uitbreiding, bedrag: 566000, jaar: 2024, stand: eerder}
      rekensommen:
        - {id: jaar, soort: jaarbedrag, deelbedrag: {bedrag: deel}, maanden: 9, uitkomst: {waarde: 755000}, plaats: Kanttekening 1.4}
      """

  Abstract Scenario: € 566.000 over negen maanden
    Gegeven in het dossier staat bij "/rekensommen/0/uitkomst/waarde": <jaarbedrag>
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-14 over "som jaar": <uitkomst>

    Voorbeelden:
      | jaarbedrag | uitkomst              |
      | 754667     | voldoet               |
      | 755000     | voldoet met opmerking |
      | 754000     | voldoet met opmerking |
      | 756000     | waarschuwing          |
      | 753000     | waarschuwing          |
      | 755333     | voldoet met opmerking |
      | 755334     | waarschuwing          |

  Abstract Scenario: een bedrag in hele euro's
    Gegeven in het dossier staat bij "/bedragen/0/bedrag": 90001
    En in het dossier staat bij "/rekensommen/0/uitkomst/waarde": <jaarbedrag>
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-14 over "som jaar": <uitkomst>

    Voorbeelden:
      | jaarbedrag | uitkomst              |
      | 120001     | voldoet               |
      | 120002     | voldoet met opmerking |
      | 120003     | waarschuwing          |

  Scenario: de melding rekent het voor
    Gegeven in het dossier staat bij "/rekensommen/0/uitkomst/waarde": 849000
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-14 over "som jaar": waarschuwing
    En zegt REK-14 over "som jaar": "€ 566.000 over 9 maanden is € 754.667 per jaar. Dat scheelt € 94.333"

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-14 over "som jaar": niet te bepalen
    En mist REK-14 over "som jaar": "<mist>"

    Voorbeelden:
      | pad                              | mist                             |
      | /rekensommen/0/maanden           | /rekensommen/0/maanden           |
      | /rekensommen/0/deelbedrag/bedrag | /rekensommen/0/deelbedrag/bedrag |
      | /rekensommen/0/uitkomst/waarde   | /rekensommen/0/uitkomst/waarde   |
      | /bedragen                        | /bedragen                        |

  Scenario: het onderdeel rekensommen ontbreekt
    Gegeven in het dossier ontbreekt "/rekensommen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-14 over "dossier": niet te bepalen
    En mist REK-14 over "dossier": "/rekensommen"

  Scenario: er is niets omgerekend naar een heel jaar
    Gegeven in het dossier staat bij "/rekensommen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-14 over "dossier": niet van toepassing

  Scenario: SamenTwente 2025, negen maanden van 2024
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-14 over "som jaarbedrag-2024": voldoet met opmerking
    En zegt REK-14 over "som jaarbedrag-2024": "€ 566.000 over 9 maanden is € 754.667 per jaar. Er staat € 755.000"

  Abstract Scenario: een bedrag in centen
    Gegeven in het dossier staat bij "/bedragen/0/bedrag": 90.03
    En in het dossier staat bij "/rekensommen/0/uitkomst/waarde": <jaarbedrag>
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-14 over "som jaar": <uitkomst>

    Voorbeelden:
      | jaarbedrag | uitkomst              |
      | 120.04     | voldoet               |
      | 120.05     | voldoet met opmerking |
      | 120.06     | waarschuwing          |

  Abstract Scenario: een rond bedrag onder € 10.000 is precies; vanaf € 10.000 kan het zijn afgerond op duizend euro
    Gegeven een dossier:
      """
      titel: Uitbreiding
      rekensommen:
        - {id: s, soort: jaarbedrag, deelbedrag: {waarde: 1000}, maanden: 6, uitkomst: {waarde: 2000}}
      """
    En in het dossier staat bij "/rekensommen/0/deelbedrag/waarde": <deel>
    En in het dossier staat bij "/rekensommen/0/uitkomst/waarde": <jaar>
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-14 over "som s": <uitkomst>

    Voorbeelden:
      | deel  | jaar  | uitkomst              |
      | 1000  | 2000  | voldoet               |
      | 1000  | 2001  | voldoet met opmerking |
      | 1000  | 3000  | waarschuwing          |
      | 9000  | 18002 | waarschuwing          |
      | 10000 | 21000 | voldoet met opmerking |
      | 10000 | 22000 | waarschuwing          |
