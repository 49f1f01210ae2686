# language: nl
@TER-13
Functionaliteit: TER-13 De jaarrekening wordt op tijd vastgesteld en ingezonden
  De jaarrekening gaat binnen twee weken na de vaststelling naar gedeputeerde staten, en altijd vóór 15 juli. De twee weken schuiven op
  als zij in een weekend of op een feestdag eindigen, de vaste dag niet. De wet van 2022 heeft 15 juli niet verschoven.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Jaarrekening 2024
      organisatie: {naam: GR Voorbeeld, vorm: openbaar lichaam}
      stukken:
        - {id: stuk, soort: jaarrekening, jaar: 2024}
      procedure:
        - {gebeurtenis: vaststelling, stukken: [stuk], datum: "2025-06-25"}
        - {gebeurtenis: inzending aan gedeputeerde staten, stukken: [stuk], datum: "2025-07-09"}
      """

  Abstract Scenario: beide grenzen
    Gegeven in het dossier staat bij "/stukken/0/jaar": <jaar>
    En in het dossier staat bij "/procedure/0/datum": "<vastgesteld>"
    En in het dossier staat bij "/procedure/1/datum": "<ingezonden>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-13 over "stuk, <dag>": <uitkomst>
    En rust TER-13 over "stuk, <dag>" op Wgr artikel 34 van altijd

    Voorbeelden:
      | jaar | vastgesteld | dag              | ingezonden | uitkomst     |
      | 2024 | 2025-06-25  | 25 juni 2025     | 2025-07-09 | voldoet      |
      | 2024 | 2025-06-25  | 25 juni 2025     | 2025-07-10 | fout         |
      | 2024 | 2025-06-28  | 28 juni 2025     | 2025-07-14 | voldoet      |
      | 2024 | 2025-07-02  | 2 juli 2025      | 2025-07-14 | voldoet      |
      | 2024 | 2025-07-02  | 2 juli 2025      | 2025-07-15 | fout         |
      | 2024 | 2025-07-14  | 14 juli 2025     | 2025-07-14 | voldoet      |
      | 2024 | 2025-07-15  | 15 juli 2025     | 2025-07-15 | fout         |
      | 2024 | 2025-06-25  | 25 juni 2025     | 2025-06-25 | voldoet      |
      | 2024 | 2025-06-25  | 25 juni 2025     | 2025-06-24 | waarschuwing |
      | 2024 | 2025-01-01  | 1 januari 2025   | 2025-01-15 | voldoet      |
      | 2024 | 2024-12-31  | 31 december 2024 | 2025-01-02 | fout         |
      | 2013 | 2014-07-09  | 9 juli 2014      | 2014-07-14 | voldoet      |
      | 2013 | 2014-07-09  | 9 juli 2014      | 2014-07-15 | fout         |

  Abstract Scenario: ook voor een gemeente
    Gegeven in het dossier staat bij "/organisatie/vorm": gemeente
    En in het dossier staat bij "/procedure/0/datum": "<vastgesteld>"
    En in het dossier staat bij "/procedure/1/datum": "<ingezonden>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-13 over "stuk, <dag>": <uitkomst>
    En rust TER-13 over "stuk, <dag>" op Gemeentewet artikel 200 van altijd

    Voorbeelden:
      | vastgesteld | dag          | ingezonden | uitkomst |
      | 2025-07-09  | 9 juli 2025  | 2025-07-14 | voldoet  |
      | 2025-07-09  | 9 juli 2025  | 2025-07-15 | fout     |
      | 2025-06-25  | 25 juni 2025 | 2025-07-09 | voldoet  |
      | 2025-06-25  | 25 juni 2025 | 2025-07-10 | fout     |

  Abstract Scenario: de dag van inzending staat er niet en de vaste dag is dichtbij
    Gegeven in het dossier ontbreekt "/procedure/1"
    En in het dossier staat bij "/procedure/0/datum": "<vastgesteld>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-13 over "stuk, <dag>": <uitkomst>
    En mist TER-13 over "stuk, <dag>": "/procedure"

    Voorbeelden:
      | vastgesteld | dag          | uitkomst        |
      | 2025-06-30  | 30 juni 2025 | niet te bepalen |
      | 2025-07-01  | 1 juli 2025  | opmerking       |
      | 2025-07-15  | 15 juli 2025 | fout            |

  Scenario: een begroting
    Gegeven in het dossier staat bij "/stukken/0/soort": begroting
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-13 over "stuk, 25 juni 2025": niet van toepassing

  Scenario: van de jaarrekening tellen de regels voor de begroting niet
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-03 over "stuk, 25 juni 2025": niet van toepassing
    En is de uitkomst van TER-05 over "stuk, 25 juni 2025": niet van toepassing
