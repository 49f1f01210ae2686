# language: nl
@TER-04
Functionaliteit: TER-04 Een begrotingswijziging wordt vastgesteld vóór het jaar om is
  Na 31 december kan de begroting van dat jaar niet meer worden gewijzigd. Dat geldt voor een gemeenschappelijke regeling en
  voor een gemeente.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Wijziging 2025
      organisatie: {naam: GR Voorbeeld, vorm: openbaar lichaam}
      stukken:
        - {id: wijziging-2025, soort: begrotingswijziging, jaar: 2025}
      procedure:
        - {gebeurtenis: vaststelling, stukken: [wijziging-2025], datum: "2025-09-10", plaats: Planning}
      """

  Abstract Scenario: de laatste dag
    Gegeven in het dossier staat bij "/organisatie/vorm": <vorm>
    En in het dossier staat bij "/procedure/0/datum": "<datum>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-04 over "wijziging-2025, <dag>": <uitkomst>
    En rust TER-04 over "wijziging-2025, <dag>" op Gemeentewet artikel 192 van altijd

    Voorbeelden:
      | vorm             | datum      | dag              | uitkomst |
      | openbaar lichaam | 2025-12-31 | 31 december 2025 | voldoet  |
      | openbaar lichaam | 2026-01-01 | 1 januari 2026   | fout     |
      | gemeente         | 2025-12-31 | 31 december 2025 | voldoet  |
      | gemeente         | 2026-01-01 | 1 januari 2026   | fout     |

  Scenario: de melding noemt de laatste dag
    Gegeven in het dossier staat bij "/procedure/0/datum": "2026-01-01"
    Als het dossier wordt getoetst
    Dan zegt TER-04 over "wijziging-2025, 1 januari 2026": "de laatste dag is woensdag 31 december 2025"

  Scenario: een vage datum over de jaargrens
    Gegeven in het dossier staat bij "/procedure/0/datum": "2025-12-31/2026-01-01"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-04 over "wijziging-2025, 31 december 2025 t/m 1 januari 2026": niet te bepalen
    En mist TER-04 over "wijziging-2025, 31 december 2025 t/m 1 januari 2026": "/procedure/0/datum"

  Scenario: de datum ontbreekt
    Gegeven in het dossier ontbreekt "/procedure/0/datum"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-04 over "wijziging-2025, datum onbekend": niet te bepalen
    En mist TER-04 over "wijziging-2025, datum onbekend": "/procedure/0/datum"

  Scenario: voor een begroting geldt een andere dag
    Gegeven in het dossier staat bij "/stukken/0/soort": begroting
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-04 over "wijziging-2025, 10 september 2025": niet van toepassing

  Scenario: bij SamenTwente volgt de fout uit de tegenstrijdige datum
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-04 over "begrotingswijziging-2025, 10 september 2026": fout
    En volgt TER-04 over "begrotingswijziging-2025, 10 september 2026" uit DAT-05
    En is de uitkomst van TER-04 over "begrotingswijziging-2025, 10 september 2025": voldoet

  Scenario: Almelo noemt geen dag waarop de raad de wijziging vaststelt
    Gegeven het voorbeeld "almelo-2021"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-04 over "begrotingswijziging-2021": niet te bepalen
    En mist TER-04 over "begrotingswijziging-2021": "/procedure"
