# language: nl
@TER-03
Functionaliteit: TER-03 De begroting wordt vastgesteld in het jaar vóór het begrotingsjaar
  Het algemeen bestuur stelt de begroting vast in het jaar vóór het begrotingsjaar. Elke dag die het voorstel voor de
  vaststelling noemt, wordt apart getoetst.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      organisatie: {naam: GR Voorbeeld, vorm: openbaar lichaam}
      stukken:
        - {id: begroting-2026, soort: begroting, jaar: 2026}
      procedure:
        - {gebeurtenis: vaststelling, stukken: [begroting-2026], datum: "2025-09-10", plaats: Planning}
      """

  Abstract Scenario: de eerste en de laatste dag
    Gegeven in het dossier staat bij "/procedure/0/datum": "<datum>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-03 over "begroting-2026, <dag>": <uitkomst>
    En rust TER-03 over "begroting-2026, <dag>" op Wgr artikel 34 van 2015-01-01

    Voorbeelden:
      | datum      | dag              | uitkomst |
      | 2025-12-31 | 31 december 2025 | voldoet  |
      | 2026-01-01 | 1 januari 2026   | fout     |
      | 2025-01-01 | 1 januari 2025   | voldoet  |
      | 2024-12-31 | 31 december 2024 | fout     |

  Abstract Scenario: de melding noemt de grens
    Gegeven in het dossier staat bij "/procedure/0/datum": "<datum>"
    Als het dossier wordt getoetst
    Dan zegt TER-03 over "begroting-2026, <dag>": "<tekst>"

    Voorbeelden:
      | datum      | dag              | tekst                                                  |
      | 2026-01-01 | 1 januari 2026   | te laat: het moet uiterlijk op woensdag 31 december 2025|
      | 2024-12-31 | 31 december 2024 | te vroeg: het kan vanaf woensdag 1 januari 2025                 |

  Scenario: een vage datum over de jaargrens
    Gegeven in het dossier staat bij "/procedure/0/datum": "2025-12/2026-01"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-03 over "begroting-2026, december 2025 t/m januari 2026": niet te bepalen
    En mist TER-03 over "begroting-2026, december 2025 t/m januari 2026": "/procedure/0/datum"

  Scenario: de datum ontbreekt
    Gegeven in het dossier ontbreekt "/procedure/0/datum"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-03 over "begroting-2026, datum onbekend": niet te bepalen
    En mist TER-03 over "begroting-2026, datum onbekend": "/procedure/0/datum"

  Scenario: twee vermeldingen zonder datum tellen als één
    Gegeven in het dossier ontbreekt "/procedure/0/datum"
    En in het dossier staat bij "/procedure/-": {gebeurtenis: vaststelling, stukken: [begroting-2026]}
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-03 over "begroting-2026, datum onbekend": niet te bepalen
    En mist TER-03 over "begroting-2026, datum onbekend": "/procedure/1/datum"

  Scenario: de vaststelling staat niet in de procedure
    Gegeven in het dossier staat bij "/procedure": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-03 over "begroting-2026": niet te bepalen
    En mist TER-03 over "begroting-2026": "/procedure"

  Scenario: de tekst van vóór 2015 is niet gelezen
    Gegeven in het dossier staat bij "/stukken/0/jaar": 2015
    En in het dossier staat bij "/procedure/0/datum": "2014-12-31"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-03 over "begroting-2026, 31 december 2014": niet te bepalen

  Scenario: de rechtsvorm ontbreekt
    Gegeven in het dossier ontbreekt "/organisatie/vorm"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-03 over "begroting-2026, 10 september 2025": niet te bepalen
    En mist TER-03 over "begroting-2026, 10 september 2025": "/organisatie/vorm"

  Abstract Scenario: de regel geldt niet voor een gemeente en niet voor een wijziging
    Gegeven in het dossier staat bij "<pad>": <waarde>
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-03 over "begroting-2026, 10 september 2025": niet van toepassing

    Voorbeelden:
      | pad               | waarde              |
      | /organisatie/vorm | gemeente            |
      | /stukken/0/soort  | begrotingswijziging |

  Scenario: bij SamenTwente volgt de fout uit de tegenstrijdige datum
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-03 over "begroting-2026, 10 september 2026": fout
    En volgt TER-03 over "begroting-2026, 10 september 2026" uit DAT-05
    En is de uitkomst van TER-03 over "begroting-2026, 10 september 2025": voldoet
