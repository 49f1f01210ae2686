# language: nl
@TER-09
Functionaliteit: TER-09 Te laat inzenden kan toezicht vooraf betekenen
  Te laat inzenden heeft een gevolg: gedeputeerde staten mogen dan goedkeuring vooraf eisen. De wet zegt wat er kan gebeuren; wat te
  laat is, staat voor een regeling in de Wgr.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      organisatie: {naam: GR Voorbeeld, vorm: openbaar lichaam}
      stukken:
        - {id: stuk, soort: begroting, jaar: 2026}
      procedure:
        - {gebeurtenis: vaststelling, stukken: [stuk], datum: "2025-07-02"}
        - {gebeurtenis: inzending aan gedeputeerde staten, stukken: [stuk], datum: "2025-07-16"}
      """

  Abstract Scenario: te laat of op tijd, in de wet van de dag van vaststelling
    Gegeven in het dossier staat bij "/stukken/0/jaar": <jaar>
    En in het dossier staat bij "/procedure/0/datum": "<vastgesteld>"
    En in het dossier staat bij "/procedure/1/datum": "<ingezonden>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-09 over "stuk, <dag>": <uitkomst>
    En rust TER-09 over "stuk, <dag>" op Gemeentewet artikel 203 van <versie>

    Voorbeelden:
      | jaar | vastgesteld | dag               | ingezonden | uitkomst  | versie     |
      | 2026 | 2025-07-02  | 2 juli 2025       | 2025-07-16 | voldoet   | 2022-07-01 |
      | 2026 | 2025-07-02  | 2 juli 2025       | 2025-07-17 | opmerking | 2022-07-01 |
      | 2026 | 2025-09-10  | 10 september 2025 | 2025-09-14 | voldoet   | 2022-07-01 |
      | 2026 | 2025-09-10  | 10 september 2025 | 2025-09-15 | opmerking | 2022-07-01 |
      | 2022 | 2021-07-21  | 21 juli 2021      | 2021-07-31 | voldoet   | 2015-01-01 |
      | 2022 | 2021-07-21  | 21 juli 2021      | 2021-08-01 | opmerking | 2015-01-01 |
      | 2015 | 2014-07-09  | 9 juli 2014       | 2014-07-14 | voldoet   | altijd     |
      | 2015 | 2014-07-09  | 9 juli 2014       | 2014-07-15 | opmerking | altijd     |
      | 2026 | 2025-09-14  | 14 september 2025 | 2025-09-14 | voldoet   | 2022-07-01 |
      | 2026 | 2025-09-15  | 15 september 2025 | 2025-09-15 | opmerking | 2022-07-01 |
      | 2022 | 2021-06-23  | 23 juni 2021      | 2021-07-07 | voldoet   | 2015-01-01 |
      | 2022 | 2021-06-23  | 23 juni 2021      | 2021-07-08 | opmerking | 2015-01-01 |
      | 2015 | 2014-06-25  | 25 juni 2014      | 2014-07-09 | voldoet   | altijd     |
      | 2015 | 2014-06-25  | 25 juni 2014      | 2014-07-10 | opmerking | altijd     |

  Scenario: het is een gevolg van te laat inzenden
    Gegeven in het dossier staat bij "/procedure/1/datum": "2025-07-17"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-05 over "stuk, 2 juli 2025": fout
    En volgt TER-09 over "stuk, 2 juli 2025" uit TER-05
    En zegt TER-09 over "stuk, 2 juli 2025": "vooraf moeten goedkeuren"

  Scenario: te laat vastgesteld
    Gegeven in het dossier ontbreekt "/procedure/1"
    En in het dossier staat bij "/procedure/0/datum": "2025-09-15"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-09 over "stuk, 15 september 2025": opmerking

  Scenario: de dag van inzending ontbreekt
    Gegeven in het dossier ontbreekt "/procedure/1/datum"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-09 over "stuk, 2 juli 2025": niet te bepalen
    En mist TER-09 over "stuk, 2 juli 2025": "/procedure/1/datum"

  Abstract Scenario: een ander stuk of een gemeente
    Gegeven in het dossier staat bij "<pad>": <waarde>
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-09 over "stuk, 2 juli 2025": niet van toepassing

    Voorbeelden:
      | pad                | waarde              |
      | /stukken/0/soort   | begrotingswijziging |
      | /organisatie/vorm  | gemeente            |

  Scenario: SamenTwente, de tweede datum
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-09 over "begroting-2026, 10 september 2026": opmerking
    En volgt TER-09 over "begroting-2026, 10 september 2026" uit DAT-05
    En is de uitkomst van TER-09 over "begroting-2026, 10 september 2025": niet te bepalen
