# language: nl
@REK-12
Functionaliteit: REK-12 Een percentage over een bedrag is goed uitgerekend
  Overhead en scholing zijn vaak een percentage over de loonkosten. Een percentage is zelf afgerond: 17,65 % kan alles
  zijn van 17,645 tot 17,655 %. Het bedrag hoort binnen die ruimte te liggen.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Formatie
      rekensommen:
        - id: overhead
          soort: opslag
          grondslag: [{naam: lonen, waarde: 687749}, {naam: scholing, waarde: 13755}]
          procent: 17.65
          uitkomst: {naam: overhead, waarde: 123815}
          plaats: Memo
      """

  Abstract Scenario: 17,65 % over € 701.504
    Gegeven in het dossier staat bij "/rekensommen/0/uitkomst/waarde": <bedrag>
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-12 over "som overhead": <uitkomst>

    Voorbeelden:
      | bedrag | uitkomst              |
      | 123815 | voldoet               |
      | 123816 | voldoet met opmerking |
      | 123851 | voldoet met opmerking |
      | 123852 | waarschuwing          |
      | 123780 | voldoet met opmerking |
      | 123779 | waarschuwing          |

  Scenario: de melding noemt percentage, grondslag en verschil
    Gegeven in het dossier staat bij "/rekensommen/0/uitkomst/waarde": 123852
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-12 over "som overhead": waarschuwing
    En zegt REK-12 over "som overhead": "17,65 % over € 701.504 is € 123.815. Dat scheelt € 37"

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-12 over "som overhead": niet te bepalen
    En mist REK-12 over "som overhead": "<mist>"

    Voorbeelden:
      | pad                               | mist                              |
      | /rekensommen/0/procent            | /rekensommen/0/procent            |
      | /rekensommen/0/grondslag/0/waarde | /rekensommen/0/grondslag/0/waarde |
      | /rekensommen/0/uitkomst/waarde    | /rekensommen/0/uitkomst/waarde    |

  Scenario: er staat geen bedrag in de grondslag
    Gegeven in het dossier staat bij "/rekensommen/0/grondslag": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-12 over "som overhead": niet te bepalen
    En mist REK-12 over "som overhead": "/rekensommen/0/grondslag"

  Scenario: het onderdeel rekensommen ontbreekt
    Gegeven in het dossier ontbreekt "/rekensommen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-12 over "dossier": niet te bepalen
    En mist REK-12 over "dossier": "/rekensommen"

  Scenario: er is geen percentage over een bedrag
    Gegeven in het dossier staat bij "/rekensommen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-12 over "dossier": niet van toepassing

  Scenario: SamenTwente 2025, scholing en overhead
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-12 over "som scholing": voldoet
    En is de uitkomst van REK-12 over "som overhead": voldoet met opmerking
    En zegt REK-12 over "som overhead": "17,65 % over € 701.504 is € 123.815; er staat € 123.822"

  Abstract Scenario: tien procent over honderd euro, in centen
    Gegeven in het dossier staat bij "/rekensommen/0/grondslag": [{naam: lonen, waarde: 100.10}]
    En in het dossier staat bij "/rekensommen/0/procent": 10.00
    En in het dossier staat bij "/rekensommen/0/uitkomst/waarde": <bedrag>
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-12 over "som overhead": <uitkomst>

    Voorbeelden:
      | bedrag | uitkomst              |
      | 10.01  | voldoet               |
      | 10.02  | voldoet met opmerking |
      | 10.03  | waarschuwing          |
