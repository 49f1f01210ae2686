# language: nl
@IND-08
Functionaliteit: IND-08 De begroting volgt de kadernota, of legt het verschil uit
  Ligt de kadernota ernaast (--bij), dan vergelijkt deze regel elk jaar en elke index die in beide staat. Een verschil mag, als
  het stuk zegt waarom. Wat de kadernota niet noemt, is geen verschil.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      soort: begroting
      datum: "2025-06-01"
      stukken:
        - {id: b26, soort: begroting, jaar: 2026, status: vaststelling}
      meerjarenraming:
        - {jaar: 2026, fase: raming, lasten: 1000001, baten: 1000001, uitleg: onbekend}
        - {jaar: 2027, fase: raming, lasten: 1100000, uitleg: onbekend}
        - {jaar: 2025, fase: na wijziging, lasten: 900000}
      indexeringen:
        - {id: i, jaar: 2026, loon: 4.2, prijs: 2.4, jaren: [{jaar: 2027, procent: 2.5}], uitleg: onbekend}
      """

  Scenario: kadernota en begroting zijn gelijk
    Gegeven ernaast ligt een dossier:
      """
      titel: Kadernota 2026
      soort: kadernota
      meerjarenraming:
        - {jaar: 2026, lasten: 1000001}
        - {jaar: 2027, lasten: 1100000}
      indexeringen:
        - {id: k, jaar: 2026, loon: 4.20, prijs: 2.4, jaren: [{jaar: 2027, procent: 2.5}]}
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-08 over "hele begroting, 2026": voldoet
    En is de uitkomst van IND-08 over "hele begroting, 2027": voldoet
    En is de uitkomst van IND-08 over "index, i": voldoet

  Abstract Scenario: één bedrag verschilt
    Gegeven in het dossier staat bij "/meerjarenraming/0/uitleg": <uitleg>
    En ernaast ligt een dossier:
      """
      titel: Kadernota 2026
      soort: kadernota
      meerjarenraming:
        - {jaar: 2026, lasten: <lasten>}
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-08 over "hele begroting, 2026": <uitkomst>

    Voorbeelden:
      | lasten  | uitleg         | uitkomst     |
      | 1000001 | onbekend       | voldoet      |
      | 1000002 | onbekend       | waarschuwing |
      | 1000002 | De cao viel uit | voldoet     |
      | 1000000 | onbekend       | voldoet      |
      | 1001000 | onbekend       | waarschuwing |

  Scenario: de melding noemt beide bedragen
    Gegeven ernaast ligt een dossier:
      """
      titel: Kadernota 2026
      soort: kadernota
      meerjarenraming:
        - {jaar: 2026, lasten: 900001, baten: 1000001}
      """
    Als het dossier wordt getoetst
    Dan zegt IND-08 over "hele begroting, 2026": "Voor de hele begroting in 2026 wijkt de begroting af van “Kadernota 2026”. Het verschil: de lasten € 900.001 en nu € 1.000.001."

  Abstract Scenario: de index verschilt
    Gegeven ernaast ligt een dossier:
      """
      titel: Kadernota 2026
      soort: kadernota
      indexeringen:
        - {id: k, jaar: 2026, loon: <loon>, jaren: [{jaar: 2027, procent: <procent>}]}
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-08 over "index, i": <uitkomst>

    Voorbeelden:
      | loon | procent | uitkomst     |
      | 4.2  | 2.5     | voldoet      |
      | 4.24 | 2.5     | voldoet      |
      | 4.3  | 2.5     | waarschuwing |
      | 4.2  | 2.6     | waarschuwing |

  Abstract Scenario: de kadernota van het begrotingsjaar telt, in welke volgorde zij er ook liggen
    Gegeven ernaast ligt een dossier:
      """
      titel: Kadernota <eerste>
      soort: kadernota
      stukken:
        - {id: k, soort: kadernota, jaar: <eerste>}
      meerjarenraming:
        - {jaar: 2026, lasten: <lasten_eerste>}
      """
    En ernaast ligt een dossier:
      """
      titel: Kadernota <tweede>
      soort: kadernota
      stukken:
        - {id: k, soort: kadernota, jaar: <tweede>}
      meerjarenraming:
        - {jaar: 2026, lasten: <lasten_tweede>}
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-08 over "hele begroting, 2026": <uitkomst>

    Voorbeelden:
      | eerste | lasten_eerste | tweede | lasten_tweede | uitkomst     |
      | 2025   | 900001        | 2026   | 1000001       | voldoet      |
      | 2026   | 1000001       | 2025   | 900001        | voldoet      |
      | 2025   | 1000001       | 2026   | 900001        | waarschuwing |

  Scenario: alleen de kadernota van een ander jaar ligt ernaast
    Gegeven ernaast ligt een dossier:
      """
      titel: Kadernota 2025
      soort: kadernota
      stukken:
        - {id: k, soort: kadernota, jaar: 2025}
      meerjarenraming:
        - {jaar: 2026, lasten: 900001}
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-08 over "dossier": niet te bepalen
    En mist IND-08 over "dossier": "bij:/"

  Abstract Scenario: de kadernota heeft twee indexen voor één jaar
    Gegeven in het dossier staat bij "/indexeringen/0/prijs": <prijs>
    En in het dossier staat bij "/indexeringen/0/id": <id>
    En ernaast ligt een dossier:
      """
      titel: Kadernota 2026
      soort: kadernota
      indexeringen:
        - {id: overhead, jaar: 2026, loon: 4.2, prijs: 3.0}
        - {id: programma, jaar: 2026, loon: 4.2, prijs: 2.4}
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-08 over "index, <id>": <uitkomst>

    Voorbeelden:
      | id        | prijs | uitkomst     |
      | programma | 2.4   | voldoet      |
      | programma | 3.0   | waarschuwing |
      | anders    | 2.4   | voldoet      |
      | anders    | 2.5   | waarschuwing |

  Scenario: het jaar van een begrotingswijziging telt niet
    Gegeven in het dossier staat bij "/stukken/-": {id: w26, soort: begrotingswijziging, jaar: 2026}
    En in het dossier staat bij "/meerjarenraming/0/stuk": b26
    En in het dossier staat bij "/meerjarenraming/-": {jaar: 2026, stuk: w26, fase: raming, lasten: 5, uitleg: onbekend}
    En ernaast ligt een dossier:
      """
      titel: Kadernota 2026
      soort: kadernota
      meerjarenraming:
        - {jaar: 2026, lasten: 1000001}
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-08 over "hele begroting, 2026": voldoet

  Scenario: er ligt geen kadernota naast
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-08 over "dossier": niet te bepalen
    En mist IND-08 over "dossier": "bij:/"

  Scenario: er ligt een ander dossier naast
    Gegeven ernaast ligt een dossier:
      """
      titel: Begroting 2025
      soort: begroting
      """
    Als het dossier wordt getoetst
    Dan mist IND-08 over "dossier": "bij:/"

  Scenario: de kadernota gaat over andere jaren
    Gegeven ernaast ligt een dossier:
      """
      titel: Kadernota 2030
      soort: kadernota
      meerjarenraming:
        - {jaar: 2030, lasten: 1}
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-08 over "dossier": niet te bepalen
    En mist IND-08 over "dossier": "bij:/meerjarenraming"

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    En ernaast ligt een dossier:
      """
      titel: Kadernota 2026
      soort: kadernota
      meerjarenraming:
        - {jaar: 2026, lasten: 900000}
      indexeringen:
        - {id: k, jaar: 2026, loon: 4.0, jaren: [{jaar: 2027, procent: 2.5}]}
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-08 over "<over>": niet te bepalen
    En mist IND-08 over "<over>": "<pad>"

    Voorbeelden:
      | pad                       | over                 |
      | /meerjarenraming/0/lasten | hele begroting, 2026 |
      | /meerjarenraming/0/uitleg | hele begroting, 2026 |
      | /indexeringen/0/loon      | index, i             |
      | /indexeringen/0/jaar      | index, i             |
      | /indexeringen/0/uitleg    | index, i             |

  Abstract Scenario: een onderdeel ontbreekt, en de kadernota heeft het wel
    Gegeven in het dossier ontbreekt "/<deel>"
    En ernaast ligt een dossier:
      """
      titel: Kadernota 2026
      soort: kadernota
      meerjarenraming:
        - {jaar: 2026, lasten: 1000001}
      indexeringen:
        - {id: k, jaar: 2026, loon: 4.2}
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-08 over "<over>": niet te bepalen
    En mist IND-08 over "<over>": "/<deel>"

    Voorbeelden:
      | deel            | over            |
      | meerjarenraming | meerjarenraming |
      | indexeringen    | indexering      |

  Scenario: er zijn geen ramingen en geen index
    Gegeven in het dossier staat bij "/meerjarenraming": []
    En in het dossier staat bij "/indexeringen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-08 over "dossier": niet van toepassing

  Scenario: een collegevoorstel heeft geen kadernota
    Gegeven het voorbeeld "almelo-2021"
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-08 over "dossier": niet van toepassing
