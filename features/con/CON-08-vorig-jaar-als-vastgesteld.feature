# language: nl
@CON-08
Functionaliteit: CON-08 Het vorige jaar staat er zoals het is vastgesteld
  In de begroting 2026 staat ook 2025. Ligt de vastgestelde begroting 2025 ernaast (--bij), dan moeten de bedragen gelijk zijn,
  met de vastgestelde wijzigingen erbij. Een verschil mag, als het stuk zegt waarom.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      soort: begroting
      datum: "2025-06-01"
      stukken:
        - {id: b26, soort: begroting, jaar: 2026, status: vaststelling}
      meerjarenraming:
        - {jaar: 2025, fase: na wijziging, lasten: 1100051, uitleg: onbekend}
        - {jaar: 2026, fase: raming, lasten: 1200000}
      """

  Abstract Scenario: de primitieve begroting en haar wijzigingen
    Gegeven ernaast ligt een dossier:
      """
      titel: Begroting 2025
      stukken:
        - {id: b25, soort: begroting, jaar: 2025, status: vaststelling}
      meerjarenraming:
        - {jaar: 2025, lasten: 1000051}
      stapels:
        - {id: s, onderwerp: lasten, jaar: 2025, primitief: 1000051, wijzigingen: [{nummer: 1, bedrag: <eerste>}, {nummer: 2, bedrag: 40000}]}
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-08 over "hele begroting, 2025": <uitkomst>
    En rust CON-08 over "hele begroting, 2025" op BBV artikel 19 van 2015-01-01

    Voorbeelden:
      | eerste | uitkomst     |
      | 60000  | voldoet      |
      | 59999  | waarschuwing |
      | 60001  | waarschuwing |

  Abstract Scenario: zonder wijzigingen
    Gegeven in het dossier staat bij "/meerjarenraming/0/uitleg": <uitleg>
    En ernaast ligt een dossier:
      """
      titel: Begroting 2025
      stukken:
        - {id: b25, soort: begroting, jaar: 2025}
      meerjarenraming:
        - {jaar: 2025, lasten: <lasten>}
      stapels: []
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-08 over "hele begroting, 2025": <uitkomst>

    Voorbeelden:
      | lasten  | uitleg                         | uitkomst     |
      | 1100051 | onbekend                       | voldoet      |
      | 1100052 | onbekend                       | waarschuwing |
      | 1000000 | De wijziging van mei zit erin. | voldoet      |

  Abstract Scenario: de wijzigingen liggen er niet naast
    Gegeven in het dossier staat bij "/meerjarenraming/0/fase": <fase>
    En ernaast ligt een dossier:
      """
      titel: Begroting 2025
      stukken:
        - {id: b25, soort: begroting, jaar: 2025}
      meerjarenraming:
        - {jaar: 2025, fase: <fase_ernaast>, lasten: <lasten>}
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-08 over "hele begroting, 2025": <uitkomst>

    Voorbeelden:
      | fase         | fase_ernaast | lasten  | uitkomst          |
      | na wijziging | primitief    | 1100051 | voldoet           |
      | na wijziging | primitief    | 1000051 | niet te bepalen   |
      | na wijziging | na wijziging | 1000051 | waarschuwing      |
      | primitief    | primitief    | 1000051 | waarschuwing      |

  Scenario: de melding zegt dat de wijzigingen ontbreken
    Gegeven ernaast ligt een dossier:
      """
      titel: Begroting 2025
      stukken:
        - {id: b25, soort: begroting, jaar: 2025}
      meerjarenraming:
        - {jaar: 2025, lasten: 1000051}
      """
    Als het dossier wordt getoetst
    Dan mist CON-08 over "hele begroting, 2025": "bij:/stapels"

  Abstract Scenario: een wijziging van dit jaar staat in hetzelfde voorstel
    Gegeven in het dossier staat bij "/stukken/-": {id: w25, soort: begrotingswijziging, jaar: 2025, status: ontwerp}
    En in het dossier staat bij "/meerjarenraming/0/stuk": b26
    En in het dossier staat bij "/meerjarenraming/-": {jaar: 2025, stuk: w25, fase: na wijziging, lasten: 1200000, uitleg: onbekend}
    En ernaast ligt een dossier:
      """
      titel: Begroting 2025
      stukken:
        - {id: b25, soort: begroting, jaar: 2025}
      meerjarenraming:
        - {jaar: 2025, lasten: <lasten>}
      stapels: []
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-08 over "hele begroting, 2025": <uitkomst>

    Voorbeelden:
      | lasten  | uitkomst     |
      | 1100051 | voldoet      |
      | 1100052 | waarschuwing |

  Scenario: de melding noemt beide bedragen
    Gegeven ernaast ligt een dossier:
      """
      titel: Begroting 2025
      stukken:
        - {id: b25, soort: begroting, jaar: 2025}
      meerjarenraming:
        - {jaar: 2025, lasten: 1000001}
      stapels: []
      """
    Als het dossier wordt getoetst
    Dan zegt CON-08 over "hele begroting, 2025": "Voor de hele begroting in 2025 staan hier andere bedragen dan zijn vastgesteld volgens “Begroting 2025”. Het verschil: de lasten € 1.000.001 en nu € 1.100.051."

  Scenario: de primitieve begroting telt zonder wijzigingen
    Gegeven in het dossier staat bij "/meerjarenraming/0/fase": primitief
    En ernaast ligt een dossier:
      """
      titel: Begroting 2025
      stukken:
        - {id: b25, soort: begroting, jaar: 2025}
      stapels:
        - {id: s, onderwerp: lasten, jaar: 2025, primitief: 1100051, wijzigingen: [{nummer: 1, bedrag: 5}]}
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-08 over "hele begroting, 2025": voldoet

  Scenario: er ligt geen eerdere begroting naast
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-08 over "begroting 2026": niet te bepalen
    En mist CON-08 over "begroting 2026": "bij:/"

  Scenario: de begroting ernaast is nog een ontwerp
    Gegeven ernaast ligt een dossier:
      """
      titel: Ontwerpbegroting 2025
      stukken:
        - {id: b25, soort: begroting, jaar: 2025, status: ontwerp}
      meerjarenraming:
        - {jaar: 2025, lasten: 1}
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-08 over "begroting 2026": niet te bepalen
    En mist CON-08 over "begroting 2026": "bij:/"

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    En ernaast ligt een dossier:
      """
      titel: Begroting 2025
      stukken:
        - {id: b25, soort: begroting, jaar: 2025}
      meerjarenraming:
        - {jaar: 2025, lasten: 1000001}
      stapels:
        - {id: s, onderwerp: lasten, jaar: 2025, primitief: 1000001, wijzigingen: [{nummer: 1, bedrag: 5}]}
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-08 over "<over>": niet te bepalen
    En mist CON-08 over "<over>": "<pad>"

    Voorbeelden:
      | pad                       | over                 |
      | /meerjarenraming/0/lasten | hele begroting, 2025 |
      | /meerjarenraming/0/uitleg | hele begroting, 2025 |
      | /stukken                  | dossier              |

  Scenario: zonder fase is niet bekend of de wijzigingen meetellen
    Gegeven in het dossier ontbreekt "/meerjarenraming/0/fase"
    En in het dossier staat bij "/meerjarenraming/0/lasten": 1000001
    En ernaast ligt een dossier:
      """
      titel: Begroting 2025
      stukken:
        - {id: b25, soort: begroting, jaar: 2025}
      stapels:
        - {id: s, onderwerp: lasten, jaar: 2025, primitief: 1000001, wijzigingen: [{nummer: 1, bedrag: 5}]}
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-08 over "hele begroting, 2025": niet te bepalen
    En mist CON-08 over "hele begroting, 2025": "/meerjarenraming/0/fase"

  Scenario: het bedrag van een wijziging ontbreekt ernaast
    Gegeven ernaast ligt een dossier:
      """
      titel: Begroting 2025
      stukken:
        - {id: b25, soort: begroting, jaar: 2025}
      stapels:
        - {id: s, onderwerp: lasten, jaar: 2025, primitief: 1100001, wijzigingen: [{nummer: 1}]}
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-08 over "hele begroting, 2025": niet te bepalen
    En mist CON-08 over "hele begroting, 2025": "bij:/stapels"

  Scenario: het vorige jaar staat niet in deze begroting
    Gegeven in het dossier ontbreekt "/meerjarenraming/0"
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-08 over "dossier": niet van toepassing
