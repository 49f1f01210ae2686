# language: nl
@BES-15
Functionaliteit: BES-15 De stapel van wijzigingen is te zien en telt op
  De tweede of latere wijziging van een jaar laat zien: de eerste begroting, elke wijziging en de nieuwe stand. Die telt op, en
  elke eerdere wijziging staat erin.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Wijziging 3
      stukken:
        - {id: w3, soort: begrotingswijziging, jaar: 2025, nummer: 3}
      stapels:
        - id: lasten
          onderwerp: lasten
          jaar: 2025
          primitief: 1000.00
          wijzigingen:
            - {nummer: 1, bedrag: 50.00}
            - {nummer: 2, bedrag: -20.00}
          stand: 1030.00
      """

  Abstract Scenario: de stand, in centen
    Gegeven in het dossier staat bij "/stapels/0/stand": <stand>
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-15 over "stapel lasten": <uitkomst>

    Voorbeelden:
      | stand   | uitkomst              |
      | 1030.00 | voldoet               |
      | 1030.01 | voldoet met opmerking |
      | 1030.02 | voldoet met opmerking |
      | 1030.03 | waarschuwing          |
      | 1029.97 | waarschuwing          |

  Abstract Scenario: gedrukt in duizenden euro's
    Gegeven in het dossier staat bij "/stapels/0": {id: lasten, onderwerp: lasten, jaar: 2025, primitief: 1000000, wijzigingen: [{nummer: 1, bedrag: 50000}, {nummer: 2, bedrag: -20000}], stand: <stand>}
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-15 over "stapel lasten": <uitkomst>

    Voorbeelden:
      | stand   | uitkomst              |
      | 1030000 | voldoet               |
      | 1032000 | voldoet met opmerking |
      | 1033000 | waarschuwing          |

  Scenario: de melding schrijft de som uit
    Gegeven in het dossier staat bij "/stapels/0/stand": 1130.00
    Als het dossier wordt getoetst
    Dan zegt BES-15 over "stapel lasten": "De stapel van lasten 2025 telt niet op: € 1.000 + € 50 + € -20 is € 1.030, maar er staat € 1.130"

  Abstract Scenario: een eerdere wijziging ontbreekt
    Gegeven in het dossier staat bij "/stukken/0/nummer": <nummer>
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-15 over "stapel lasten": <uitkomst>

    Voorbeelden:
      | nummer | uitkomst     |
      | 3      | voldoet      |
      | 2      | voldoet      |
      | 4      | waarschuwing |

  Abstract Scenario: een wijziging zonder stapel
    Gegeven in het dossier staat bij "/stapels": []
    En in het dossier staat bij "/stukken/0/nummer": <nummer>
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-15 over "w3": <uitkomst>

    Voorbeelden:
      | nummer | uitkomst            |
      | 1      | niet van toepassing |
      | 2      | waarschuwing        |

  Scenario: de melding noemt het nummer
    Gegeven in het dossier staat bij "/stapels": []
    Als het dossier wordt getoetst
    Dan zegt BES-15 over "w3": "De begrotingswijziging 2025 is nummer 3"

  Scenario: een stapel van een ander jaar telt niet
    Gegeven in het dossier staat bij "/stapels/0/jaar": 2024
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-15 over "w3": waarschuwing

  Abstract Scenario: een gegeven van de stapel ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-15 over "stapel lasten": niet te bepalen
    En mist BES-15 over "stapel lasten": "<pad>"

    Voorbeelden:
      | pad                              |
      | /stapels/0/primitief             |
      | /stapels/0/wijzigingen           |
      | /stapels/0/wijzigingen/1/bedrag  |
      | /stapels/0/wijzigingen/1/nummer  |
      | /stapels/0/stand                 |
      | /stapels/0/jaar                  |

  Scenario: de stapels zijn niet ingevuld
    Gegeven in het dossier ontbreekt "/stapels"
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-15 over "w3": niet te bepalen
    En mist BES-15 over "w3": "/stapels"

  Scenario: het nummer van de wijziging ontbreekt
    Gegeven in het dossier ontbreekt "/stukken/0/nummer"
    En in het dossier staat bij "/stapels": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-15 over "w3": niet te bepalen
    En mist BES-15 over "w3": "/stukken/0/nummer"

  Scenario: er is geen begrotingswijziging
    Gegeven in het dossier staat bij "/stukken": []
    En in het dossier staat bij "/stapels": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-15 over "dossier": niet van toepassing

  Scenario: de stukken ontbreken
    Gegeven in het dossier ontbreekt "/stukken"
    En in het dossier staat bij "/stapels": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-15 over "dossier": niet te bepalen
    En mist BES-15 over "dossier": "/stukken"

  Scenario: een eerste wijziging vraagt geen stapel, maar een stapel die er staat telt wel
    Gegeven in het dossier ontbreekt "/stapels"
    En in het dossier staat bij "/stukken/0/nummer": 1
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-15 over "w3": niet te bepalen
    En mist BES-15 over "w3": "/stapels"
