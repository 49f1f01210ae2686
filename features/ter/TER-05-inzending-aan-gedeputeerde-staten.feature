# language: nl
@TER-05
Functionaliteit: TER-05 Het vastgestelde stuk gaat op tijd naar gedeputeerde staten
  Voor een begroting gelden twee grenzen: twee weken na de vaststelling, en een vaste dag in het jaar ervoor. De twee weken
  schuiven op als zij in een weekend of op een feestdag eindigen; de vaste dag niet. Voor een wijziging gelden alleen de twee
  weken.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      organisatie: {naam: GR Voorbeeld, vorm: openbaar lichaam}
      stukken:
        - {id: stuk, soort: begroting, jaar: 2026}
      procedure:
        - {gebeurtenis: vaststelling, stukken: [stuk], datum: "2025-07-02", plaats: Planning}
        - {gebeurtenis: inzending aan gedeputeerde staten, stukken: [stuk], datum: "2025-07-16"}
      """

  Abstract Scenario: beide grenzen, in de wet van de dag van vaststelling
    Gegeven in het dossier staat bij "/stukken/0/jaar": <jaar>
    En in het dossier staat bij "/procedure/0/datum": "<vastgesteld>"
    En in het dossier staat bij "/procedure/1/datum": "<ingezonden>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-05 over "stuk, <dag>": <uitkomst>
    En rust TER-05 over "stuk, <dag>" op Wgr artikel 34 van <versie>

    Voorbeelden:
      | jaar | vastgesteld | dag               | ingezonden | uitkomst | versie     |
      | 2026 | 2025-07-02  | 2 juli 2025       | 2025-07-16 | voldoet  | 2022-07-01 |
      | 2026 | 2025-07-02  | 2 juli 2025       | 2025-07-17 | fout     | 2022-07-01 |
      | 2026 | 2025-07-05  | 5 juli 2025       | 2025-07-21 | voldoet  | 2022-07-01 |
      | 2026 | 2025-07-05  | 5 juli 2025       | 2025-07-22 | fout     | 2022-07-01 |
      | 2026 | 2025-09-10  | 10 september 2025 | 2025-09-14 | voldoet  | 2022-07-01 |
      | 2026 | 2025-09-10  | 10 september 2025 | 2025-09-15 | fout     | 2022-07-01 |
      | 2026 | 2025-09-14  | 14 september 2025 | 2025-09-14 | voldoet  | 2022-07-01 |
      | 2026 | 2025-09-15  | 15 september 2025 | 2025-09-15 | fout     | 2022-07-01 |
      | 2023 | 2022-07-01  | 1 juli 2022       | 2022-07-15 | voldoet  | 2022-07-01 |
      | 2022 | 2021-07-21  | 21 juli 2021      | 2021-07-31 | voldoet  | 2015-01-01 |
      | 2022 | 2021-07-21  | 21 juli 2021      | 2021-08-01 | fout     | 2015-01-01 |
      | 2022 | 2021-08-01  | 1 augustus 2021   | 2021-08-01 | fout     | 2015-01-01 |
      | 2015 | 2014-07-09  | 9 juli 2014       | 2014-07-14 | voldoet  | altijd     |
      | 2015 | 2014-07-09  | 9 juli 2014       | 2014-07-15 | fout     | altijd     |
      | 2015 | 2014-06-25  | 25 juni 2014      | 2014-07-09 | voldoet  | altijd     |
      | 2015 | 2014-06-25  | 25 juni 2014      | 2014-07-10 | fout     | altijd     |
      | 2015 | 2014-07-15  | 15 juli 2014      | 2014-07-15 | fout     | altijd     |

  Abstract Scenario: voor een wijziging tellen alleen de twee weken
    Gegeven in het dossier staat bij "/stukken/0": {id: stuk, soort: begrotingswijziging, jaar: 2025}
    En in het dossier staat bij "/procedure/0/datum": "2025-11-12"
    En in het dossier staat bij "/procedure/1/datum": "<ingezonden>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-05 over "stuk, 12 november 2025": <uitkomst>
    En rust TER-05 over "stuk, 12 november 2025" op Gemeentewet artikel 192 van altijd

    Voorbeelden:
      | ingezonden | uitkomst |
      | 2025-11-26 | voldoet  |
      | 2025-11-27 | fout     |

  Abstract Scenario: de dag van inzending staat er niet en de vaste dag is dichtbij
    Gegeven in het dossier ontbreekt "/procedure/1"
    En in het dossier staat bij "/procedure/0/datum": "<vastgesteld>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-05 over "stuk, <dag>": <uitkomst>
    En mist TER-05 over "stuk, <dag>": "/procedure"

    Voorbeelden:
      | vastgesteld | dag               | uitkomst        |
      | 2025-08-31  | 31 augustus 2025  | niet te bepalen |
      | 2025-09-01  | 1 september 2025  | opmerking       |
      | 2025-09-14  | 14 september 2025 | opmerking       |
      | 2025-09-15  | 15 september 2025 | fout            |

  Scenario: een begroting die te laat wordt vastgesteld
    Gegeven in het dossier ontbreekt "/procedure/1"
    En in het dossier staat bij "/procedure/0/datum": "2025-09-15"
    Als het dossier wordt getoetst
    Dan zegt TER-05 over "stuk, 15 september 2025": "Op tijd inzenden kan dan niet meer: zij moest uiterlijk op zondag 14 september 2025"

  Scenario: staat de dag van inzending erbij, dan is weinig tijd geen opmerking waard
    Gegeven in het dossier staat bij "/procedure/0/datum": "2025-09-10"
    En in het dossier staat bij "/procedure/1/datum": "2025-09-12"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-05 over "stuk, 10 september 2025": voldoet

  Scenario: een wijziging zonder dag van inzending
    Gegeven in het dossier staat bij "/stukken/0": {id: stuk, soort: begrotingswijziging, jaar: 2025}
    En in het dossier ontbreekt "/procedure/1/datum"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-05 over "stuk, 2 juli 2025": niet te bepalen
    En mist TER-05 over "stuk, 2 juli 2025": "/procedure/1/datum"

  Scenario: een vage dag van inzending rond de grens
    Gegeven in het dossier staat bij "/procedure/1/datum": "2025-07-16/2025-07-17"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-05 over "stuk, 2 juli 2025": niet te bepalen
    En mist TER-05 over "stuk, 2 juli 2025": "/procedure/1/datum"

  Scenario: een gemeente heeft een eigen dag
    Gegeven in het dossier staat bij "/organisatie/vorm": gemeente
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-05 over "stuk, 2 juli 2025": niet van toepassing

  Scenario: te laat vastgesteld geeft één oorzaak
    Gegeven in het dossier staat bij "/procedure/0/datum": "2026-01-14"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-05 over "stuk, 14 januari 2026": fout
    En volgt TER-05 over "stuk, 14 januari 2026" uit TER-03

  Scenario: SamenTwente houdt vier dagen over, en op de tweede datum geen enkele
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-05 over "begroting-2026, 10 september 2025": opmerking
    En staat TER-05 over "begroting-2026, 10 september 2025" op zichzelf
    En zegt TER-05 over "begroting-2026, 10 september 2025": "14 september 2025"
    En is de uitkomst van TER-05 over "begroting-2026, 10 september 2026": fout
    En volgt TER-05 over "begroting-2026, 10 september 2026" uit DAT-05
    En is de uitkomst van TER-05 over "begrotingswijziging-2025, 10 september 2025": niet te bepalen

  Abstract Scenario: een stuk dat nog niet is vastgesteld, kan niet worden ingezonden
    Gegeven in het dossier staat bij "/procedure/1/datum": "<ingezonden>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-05 over "stuk, 2 juli 2025": <uitkomst>

    Voorbeelden:
      | ingezonden | uitkomst     |
      | 2025-07-02 | voldoet      |
      | 2025-07-01 | waarschuwing |
