# language: nl
@REK-17
Functionaliteit: REK-17 Een bedrag als percentage van een ander bedrag klopt
  Het percentage wordt nagerekend met de ruimte die afronding van beide bedragen laat. Wijkt alleen het laatste gedrukte
  cijfer af, dan is dat een opmerking. Het stuk hoort ook te noemen waarvan het een deel is.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Reserves
      bedragen:
        - {id: reserve, onderwerp: algemene reserve, bedrag: 250000.00, jaar: 2025, stand: besloten}
      rekensommen:
        - id: ratio
          soort: verhouding
          teller: {bedrag: reserve}
          noemer: {naam: de lasten, waarde: 10250000.00}
          procent: 2.4
          noemer_genoemd: true
          plaats: Paragraaf weerstandsvermogen
      """

  Abstract Scenario: € 250.000 van € 10.250.000 is 2,44 %
    Gegeven in het dossier staat bij "/rekensommen/0/procent": <procent>
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-17 over "som ratio": <uitkomst>

    Voorbeelden:
      | procent | uitkomst     |
      | 2.4     | voldoet      |
      | 2.44    | voldoet      |
      | 2       | voldoet      |
      | 2.5     | opmerking    |
      | 2.3     | opmerking    |
      | 2.6     | waarschuwing |
      | 2.2     | waarschuwing |

  Abstract Scenario: bedragen op duizend afgerond laten meer ruimte
    Gegeven in het dossier staat bij "/bedragen/0/bedrag": 30000
    En in het dossier staat bij "/rekensommen/0/noemer/waarde": 100000.00
    En in het dossier staat bij "/rekensommen/0/procent": <procent>
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-17 over "som ratio": <uitkomst>

    Voorbeelden:
      | procent | uitkomst              |
      | 30.0    | voldoet               |
      | 30.1    | voldoet met opmerking |
      | 30.5    | voldoet met opmerking |
      | 30.6    | opmerking             |
      | 30.7    | waarschuwing          |
      | 29.5    | voldoet met opmerking |
      | 29.4    | opmerking             |
      | 29.3    | waarschuwing          |

  Scenario: de helft wordt van nul af afgerond, ook onder nul
    Gegeven in het dossier staat bij "/bedragen/0/bedrag": -50.00
    En in het dossier staat bij "/rekensommen/0/noemer/waarde": 10000.00
    En in het dossier staat bij "/rekensommen/0/procent": -1
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-17 over "som ratio": voldoet

  Abstract Scenario: het stuk noemt het geheel niet
    Gegeven in het dossier staat bij "/rekensommen/0/noemer_genoemd": false
    En in het dossier staat bij "/rekensommen/0/procent": <procent>
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-17 over "som ratio": waarschuwing
    En zegt REK-17 over "som ratio": "<zegt>"

    Voorbeelden:
      | procent | zegt                                                                       |
      | 2.4     | noemt daarbij niet het bedrag waarmee is gerekend: de lasten, € 10.250.000 |
      | 2.5     | noemt daarbij niet het bedrag waarmee is gerekend: de lasten, € 10.250.000 |
      | 2.6     | € 250.000 van € 10.250.000 is 2,4 %                                        |

  Scenario: een bedrag zonder naam
    Gegeven in het dossier staat bij "/bedragen/0/onderwerp": geen
    En in het dossier ontbreekt "/rekensommen/0/noemer/naam"
    En in het dossier staat bij "/rekensommen/0/procent": 2.6
    Als het dossier wordt getoetst
    Dan zegt REK-17 over "som ratio": "is het bedrag 2,6 % van het bedrag genoemd"

  Scenario: één verkeerd bedrag is één oorzaak
    Gegeven in het dossier staat bij "/bedragen/0/bedrag": 350000.00
    En in het dossier staat bij "/bedragen/-": {id: reserve2, onderwerp: algemene reserve, bedrag: 250000.00, jaar: 2025, stand: besloten}
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-17 over "som ratio": waarschuwing
    En volgt REK-17 over "som ratio" uit REK-04

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-17 over "som ratio": niet te bepalen
    En mist REK-17 over "som ratio": "<pad>"

    Voorbeelden:
      | pad                           |
      | /rekensommen/0/procent        |
      | /rekensommen/0/teller/bedrag  |
      | /rekensommen/0/noemer/waarde  |
      | /rekensommen/0/noemer_genoemd |
      | /bedragen                     |

  Scenario: door nul is niet te delen
    Gegeven in het dossier staat bij "/rekensommen/0/noemer/waarde": 0
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-17 over "som ratio": niet te bepalen
    En mist REK-17 over "som ratio": "/rekensommen/0/noemer/waarde"

  Scenario: het onderdeel rekensommen ontbreekt
    Gegeven in het dossier ontbreekt "/rekensommen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-17 over "dossier": niet te bepalen
    En mist REK-17 over "dossier": "/rekensommen"

  Scenario: er is geen verhouding
    Gegeven in het dossier staat bij "/rekensommen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-17 over "dossier": niet van toepassing

  Abstract Scenario: een rond bedrag onder € 10.000 is precies
    Gegeven een dossier:
      """
      titel: Begroting
      rekensommen:
        - {id: s, soort: verhouding, teller: {naam: reserve, waarde: 1000}, noemer: {naam: lasten, waarde: 100001}, procent: 1, noemer_genoemd: true}
      """
    En in het dossier staat bij "/rekensommen/0/procent": <procent>
    En in het dossier staat bij "/rekensommen/0/teller/waarde": <teller>
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-17 over "som s": <uitkomst>

    Voorbeelden:
      | teller | procent | uitkomst              |
      | 1000   | 1.0     | voldoet               |
      | 1000   | 1.4     | waarschuwing          |
      | 10000  | 10.4    | voldoet met opmerking |
