# language: nl
@TER-15
Functionaliteit: TER-15 De begroting van een gemeente wordt op tijd vastgesteld en ingezonden
  Voor een gemeente geldt de Gemeentewet: vóór 15 november, en binnen twee weken. Voor een wijziging tellen alleen de twee weken. De
  vaste dag schuift niet op, ook niet als hij in een weekend valt.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Programmabegroting 2026
      organisatie: {naam: gemeente Voorbeeld, vorm: gemeente}
      stukken:
        - {id: stuk, soort: begroting, jaar: 2026}
      procedure:
        - {gebeurtenis: vaststelling, stukken: [stuk], datum: "2025-11-05"}
        - {gebeurtenis: inzending aan gedeputeerde staten, stukken: [stuk], datum: "2025-11-14"}
      """

  Abstract Scenario: de begroting, beide grenzen
    Gegeven in het dossier staat bij "/procedure/0/datum": "<vastgesteld>"
    En in het dossier staat bij "/procedure/1/datum": "<ingezonden>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-15 over "stuk, <dag>": <uitkomst>
    En rust TER-15 over "stuk, <dag>" op Gemeentewet artikel 191 van altijd

    Voorbeelden:
      | vastgesteld | dag              | ingezonden | uitkomst     |
      | 2025-11-05  | 5 november 2025  | 2025-11-14 | voldoet      |
      | 2025-11-05  | 5 november 2025  | 2025-11-15 | fout         |
      | 2025-10-29  | 29 oktober 2025  | 2025-11-12 | voldoet      |
      | 2025-10-29  | 29 oktober 2025  | 2025-11-13 | fout         |
      | 2025-10-29  | 29 oktober 2025  | 2025-10-28 | waarschuwing |
      | 2025-11-14  | 14 november 2025 | 2025-11-14 | voldoet      |
      | 2025-11-15  | 15 november 2025 | 2025-11-15 | fout         |
      | 2025-01-01  | 1 januari 2025   | 2025-01-15 | voldoet      |
      | 2024-12-31  | 31 december 2024 | 2025-01-14 | fout         |

  Abstract Scenario: een wijziging kent alleen de twee weken
    Gegeven in het dossier staat bij "/stukken/0": {id: stuk, soort: begrotingswijziging, jaar: 2025}
    En in het dossier staat bij "/procedure/0/datum": "2025-12-10"
    En in het dossier staat bij "/procedure/1/datum": "<ingezonden>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-15 over "stuk, 10 december 2025": <uitkomst>
    En rust TER-15 over "stuk, 10 december 2025" op Gemeentewet artikel 192 van altijd

    Voorbeelden:
      | ingezonden | uitkomst |
      | 2025-12-24 | voldoet  |
      | 2025-12-25 | fout     |

  Abstract Scenario: de dag van inzending staat er niet en de vaste dag is dichtbij
    Gegeven in het dossier ontbreekt "/procedure/1"
    En in het dossier staat bij "/procedure/0/datum": "<vastgesteld>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-15 over "stuk, <dag>": <uitkomst>
    En mist TER-15 over "stuk, <dag>": "/procedure"

    Voorbeelden:
      | vastgesteld | dag              | uitkomst        |
      | 2025-10-31  | 31 oktober 2025  | niet te bepalen |
      | 2025-11-01  | 1 november 2025  | opmerking       |
      | 2025-11-15  | 15 november 2025 | fout            |

  Scenario: een gemeenschappelijke regeling
    Gegeven in het dossier staat bij "/organisatie/vorm": openbaar lichaam
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-15 over "stuk, 5 november 2025": niet van toepassing

  Scenario: bij Almelo staat de dag van de raad nog niet vast
    Gegeven het voorbeeld "almelo-2021"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-15 over "begrotingswijziging-2021": niet te bepalen
    En mist TER-15 over "begrotingswijziging-2021": "/procedure"

  Scenario: voor de jaarrekening gelden andere dagen
    Gegeven in het dossier staat bij "/stukken/0/soort": jaarrekening
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-15 over "stuk, 5 november 2025": niet van toepassing
