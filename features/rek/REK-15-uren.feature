# language: nl
@REK-15
Functionaliteit: REK-15 Uren per week en fte passen bij elkaar
  Een fte is een volle baan. Noemt het stuk niet hoeveel uur dat is, dan rekent de toets met 36 uur en zegt dat erbij.
  De gedrukte fte kan op het laatste cijfer zijn afgerond.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Formatie
      rekensommen:
        - {id: impuls, soort: uren, uren: [2, 8, 8], voltijd: 36, fte: 0.5, plaats: Argument 6}
      """

  Abstract Scenario: 18 uur bij een volle baan van 36 uur
    Gegeven in het dossier staat bij "/rekensommen/0/fte": <fte>
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-15 over "som impuls": <uitkomst>

    Voorbeelden:
      | fte  | uitkomst     |
      | 0.5  | voldoet      |
      | 0.6  | waarschuwing |
      | 0.4  | waarschuwing |
      | 0.50 | voldoet      |
      | 0.51 | waarschuwing |
      | 0.49 | waarschuwing |

  Abstract Scenario: de gedrukte fte is afgerond
    Gegeven in het dossier staat bij "/rekensommen/0/uren": [<uren>]
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-15 over "som impuls": <uitkomst>

    Voorbeelden:
      | uren | uitkomst     |
      | 19.8 | voldoet      |
      | 19.9 | waarschuwing |
      | 16.2 | voldoet      |
      | 16.1 | waarschuwing |

  Abstract Scenario: een andere volle baan
    Gegeven in het dossier staat bij "/rekensommen/0/voltijd": <voltijd>
    En in het dossier staat bij "/rekensommen/0/fte": 0.50
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-15 over "som impuls": <uitkomst>

    Voorbeelden:
      | voltijd | uitkomst     |
      | 36      | voldoet      |
      | 36.0    | voldoet      |
      | 38      | waarschuwing |

  Scenario: het stuk noemt de volle baan niet
    Gegeven in het dossier ontbreekt "/rekensommen/0/voltijd"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-15 over "som impuls": voldoet met opmerking
    En zegt REK-15 over "som impuls": "Gerekend met een volle baan van 36 uur"

  Scenario: de uren kloppen niet en het stuk noemt de volle baan niet
    Gegeven in het dossier ontbreekt "/rekensommen/0/voltijd"
    En in het dossier staat bij "/rekensommen/0/fte": 0.8
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-15 over "som impuls": waarschuwing
    En zegt REK-15 over "som impuls": "2 + 8 + 8 uur per week is 0,5 fte, bij een volle baan van 36 uur (het stuk noemt geen ander aantal)"

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-15 over "som impuls": niet te bepalen
    En mist REK-15 over "som impuls": "<pad>"

    Voorbeelden:
      | pad                 |
      | /rekensommen/0/uren |
      | /rekensommen/0/fte  |

  Scenario: een volle baan van nul uur bestaat niet
    Gegeven in het dossier staat bij "/rekensommen/0/voltijd": 0
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-15 over "som impuls": niet te bepalen
    En mist REK-15 over "som impuls": "/rekensommen/0/voltijd"

  Scenario: het onderdeel rekensommen ontbreekt
    Gegeven in het dossier ontbreekt "/rekensommen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-15 over "dossier": niet te bepalen
    En mist REK-15 over "dossier": "/rekensommen"

  Scenario: er zijn geen uren en fte
    Gegeven in het dossier staat bij "/rekensommen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-15 over "dossier": niet van toepassing

  Scenario: Gooi en Vechtstreek 2021, 2 + 8 + 8 uur is 0,5 fte
    Gegeven het voorbeeld "gooi-en-vechtstreek-2021"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-15 over "som uren-impuls": voldoet met opmerking
    En zegt REK-15 over "som uren-impuls": "36 uur"
