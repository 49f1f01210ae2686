# language: nl
@MJR-09
Functionaliteit: MJR-09 De begroting sluit aan op de raming van vorig jaar
  De begroting 2025 raamde ook 2026. Ligt zij ernaast (--bij), dan vergelijkt deze regel dat jaar met de begroting 2026. Een
  verschil mag, als het stuk zegt waarom.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      soort: begroting
      datum: "2025-06-01"
      stukken:
        - {id: b26, soort: begroting, jaar: 2026, status: vaststelling}
      meerjarenraming:
        - {jaar: 2026, lasten: 1000001, uitleg: onbekend}
        - {jaar: 2025, lasten: 5}
      """

  Abstract Scenario: één euro verschil
    Gegeven in het dossier staat bij "/meerjarenraming/0/uitleg": <uitleg>
    En ernaast ligt een dossier:
      """
      titel: Begroting 2025
      stukken:
        - {id: b25, soort: begroting, jaar: 2025}
      meerjarenraming:
        - {jaar: 2026, lasten: <lasten>}
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-09 over "hele begroting, 2026": <uitkomst>

    Voorbeelden:
      | lasten  | uitleg              | uitkomst     |
      | 1000001 | onbekend            | voldoet      |
      | 1000002 | onbekend            | waarschuwing |
      | 1000002 | De cao is duurder.  | voldoet      |
      | 1000000 | onbekend            | voldoet      |
      | 1002000 | onbekend            | waarschuwing |

  Scenario: de melding noemt beide bedragen
    Gegeven ernaast ligt een dossier:
      """
      titel: Begroting 2025
      stukken:
        - {id: b25, soort: begroting, jaar: 2025}
      meerjarenraming:
        - {jaar: 2026, lasten: 900001}
      """
    Als het dossier wordt getoetst
    Dan zegt MJR-09 over "hele begroting, 2026": "Voor de hele begroting in 2026 raamde “Begroting 2025” andere bedragen. Het verschil: de lasten € 900.001 en nu € 1.000.001."

  Scenario: de jongste eerdere begroting telt
    Gegeven ernaast ligt een dossier:
      """
      titel: Begroting 2024
      stukken:
        - {id: b24, soort: begroting, jaar: 2024}
      meerjarenraming:
        - {jaar: 2026, lasten: 1}
      """
    En ernaast ligt een dossier:
      """
      titel: Begroting 2025
      stukken:
        - {id: b25, soort: begroting, jaar: 2025}
      meerjarenraming:
        - {jaar: 2026, lasten: 1000001}
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-09 over "hele begroting, 2026": voldoet

  Scenario: een wijziging in hetzelfde voorstel telt niet
    Gegeven in het dossier staat bij "/stukken/-": {id: w26, soort: begrotingswijziging, jaar: 2026}
    En in het dossier staat bij "/meerjarenraming/0/stuk": b26
    En in het dossier staat bij "/meerjarenraming/-": {jaar: 2026, stuk: w26, fase: na wijziging, lasten: 7, uitleg: onbekend}
    En ernaast ligt een dossier:
      """
      titel: Begroting 2025
      stukken:
        - {id: b25, soort: begroting, jaar: 2025}
      meerjarenraming:
        - {jaar: 2026, lasten: 1000001}
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-09 over "hele begroting, 2026": voldoet

  Scenario: er ligt geen eerdere begroting naast
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-09 over "begroting 2026": niet te bepalen
    En mist MJR-09 over "begroting 2026": "bij:/"

  Scenario: de eerdere begroting raamde dit jaar niet
    Gegeven ernaast ligt een dossier:
      """
      titel: Begroting 2025
      stukken:
        - {id: b25, soort: begroting, jaar: 2025}
      meerjarenraming: []
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-09 over "begroting 2026": niet te bepalen
    En mist MJR-09 over "begroting 2026": "bij:/meerjarenraming"

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    En ernaast ligt een dossier:
      """
      titel: Begroting 2025
      stukken:
        - {id: b25, soort: begroting, jaar: 2025}
      meerjarenraming:
        - {jaar: 2026, lasten: 900000}
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-09 over "<over>": niet te bepalen
    En mist MJR-09 over "<over>": "<pad>"

    Voorbeelden:
      | pad                       | over                 |
      | /meerjarenraming/0/lasten | hele begroting, 2026 |
      | /meerjarenraming/0/uitleg | hele begroting, 2026 |
      | /stukken                  | dossier              |

  Scenario: er zijn geen ramingen
    Gegeven in het dossier staat bij "/meerjarenraming": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-09 over "dossier": niet van toepassing

  Scenario: het onderdeel ontbreekt
    Gegeven in het dossier ontbreekt "/meerjarenraming"
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-09 over "dossier": niet te bepalen
    En mist MJR-09 over "dossier": "/meerjarenraming"
