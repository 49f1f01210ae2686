# language: nl
@IND-02
Functionaliteit: IND-02 De gewogen index klopt
  Het aandeel van de lonen maal de loonindex, plus de rest maal de prijsindex, is de gebruikte index. Elk gedrukt percentage kan
  een halve laatste decimaal zijn afgerond.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      rekensommen:
        - {id: gewogen, soort: gewogen index, loon: 4.20, prijs: 2.40, gewicht_loon: 80.00, uitkomst: 3.84, plaats: Uitgangspunten}
      """

  Abstract Scenario: de gebruikte index naast 3,84
    Gegeven in het dossier staat bij "/rekensommen/0/uitkomst": <index>
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-02 over "som gewogen": <uitkomst>

    Voorbeelden:
      | index | uitkomst              |
      | 3.84  | voldoet               |
      | 3.85  | voldoet met opmerking |
      | 3.86  | waarschuwing          |
      | 3.82  | waarschuwing          |
      | 3.8   | voldoet               |
      | 3.9   | waarschuwing          |

  Scenario: de melding schrijft de som uit
    Gegeven in het dossier staat bij "/rekensommen/0/uitkomst": 4.10
    Als het dossier wordt getoetst
    Dan zegt IND-02 over "som gewogen": "Met 4,20 % voor lonen, 2,40 % voor prijzen en een aandeel van 80,00 % voor lonen komt er 3,84 % uit; gebruikt is 4,10 %"

  Abstract Scenario: een percentage ontbreekt
    Gegeven in het dossier ontbreekt "/rekensommen/0/<sleutel>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-02 over "som gewogen": niet te bepalen
    En mist IND-02 over "som gewogen": "/rekensommen/0/<sleutel>"

    Voorbeelden:
      | sleutel      |
      | loon         |
      | prijs        |
      | gewicht_loon |
      | uitkomst     |

  Scenario: er is geen gewogen index
    Gegeven in het dossier staat bij "/rekensommen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-02 over "dossier": niet van toepassing

  Scenario: het onderdeel ontbreekt
    Gegeven in het dossier ontbreekt "/rekensommen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-02 over "dossier": niet te bepalen
    En mist IND-02 over "dossier": "/rekensommen"
