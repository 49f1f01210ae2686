# language: nl
@TER-06
Functionaliteit: TER-06 De kaders en de voorlopige jaarrekening zijn op tijd bij de raden
  De raden krijgen twee stukken in het voorjaar vóór het begrotingsjaar. De wet noemt een vaste dag, die niet opschuift. Elk
  van de twee stukken wordt apart getoetst.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      organisatie: {naam: GR Voorbeeld, vorm: openbaar lichaam}
      stukken:
        - {id: begroting, soort: begroting, jaar: 2026}
      procedure:
        - {gebeurtenis: kaders naar raden, stukken: [begroting], datum: "2025-04-15"}
        - {gebeurtenis: voorlopige jaarrekening naar raden, stukken: [begroting], datum: "2025-04-15"}
      """

  Abstract Scenario: de laatste goede dag, in de wet van de dag van verzending
    Gegeven in het dossier staat bij "/stukken/0/jaar": <jaar>
    En in het dossier staat bij "/procedure/0/datum": "<datum>"
    En in het dossier staat bij "/procedure/1/datum": "<datum>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-06 over "kaders bij begroting": <uitkomst>
    En is de uitkomst van TER-06 over "voorlopige jaarrekening bij begroting": <uitkomst>
    En rust TER-06 over "kaders bij begroting" op Wgr artikel 34b van <versie>

    Voorbeelden:
      | jaar | datum      | uitkomst             | versie     |
      | 2026 | 2025-04-29 | voldoet              | 2022-07-01 |
      | 2026 | 2025-04-30 | fout                 | 2022-07-01 |
      | 2024 | 2022-07-01 | voldoet              | 2022-07-01 |
      | 2023 | 2022-06-30 | fout                 | 2015-01-01 |
      | 2023 | 2022-04-14 | voldoet              | 2015-01-01 |
      | 2023 | 2022-04-15 | fout                 | 2015-01-01 |
      | 2016 | 2015-01-01 | voldoet              | 2015-01-01 |
      | 2015 | 2014-12-31 | niet van toepassing  | altijd     |

  Scenario: het ene stuk op tijd, het andere niet
    Gegeven in het dossier staat bij "/procedure/1/datum": "2025-05-01"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-06 over "kaders bij begroting": voldoet
    En is de uitkomst van TER-06 over "voorlopige jaarrekening bij begroting": fout
    En zegt TER-06 over "voorlopige jaarrekening bij begroting": "voorlopige jaarrekening aan de raden is op 1 mei 2025. De laatste goede dag is dinsdag 29 april 2025"

  Abstract Scenario: de laatste raad telt
    Gegeven in het dossier staat bij "/procedure/0/orgaan": raad Almelo
    En in het dossier staat bij "/procedure/-": {gebeurtenis: kaders naar raden, stukken: [begroting], datum: "<datum>", orgaan: raad Borne}
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-06 over "kaders bij begroting": <uitkomst>

    Voorbeelden:
      | datum      | uitkomst |
      | 2025-04-29 | voldoet  |
      | 2025-04-30 | fout     |

  Abstract Scenario: alleen de maand is bekend
    Gegeven in het dossier staat bij "/procedure/0/datum": "<maand>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-06 over "kaders bij begroting": <uitkomst>

    Voorbeelden:
      | maand   | uitkomst        |
      | 2025-03 | voldoet         |
      | 2025-04 | niet te bepalen |
      | 2025-05 | fout            |

  Scenario: de datum ontbreekt
    Gegeven in het dossier ontbreekt "/procedure/0/datum"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-06 over "kaders bij begroting": niet te bepalen
    En mist TER-06 over "kaders bij begroting": "/procedure/0/datum"

  Scenario: de stap staat niet in de procedure
    Gegeven in het dossier ontbreekt "/procedure/1"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-06 over "voorlopige jaarrekening bij begroting": niet te bepalen
    En mist TER-06 over "voorlopige jaarrekening bij begroting": "/procedure"

  Scenario: twee datums voor één verzending
    Gegeven in het dossier staat bij "/procedure/-": {gebeurtenis: kaders naar raden, stukken: [begroting], datum: "2025-05-15"}
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-06 over "kaders bij begroting": niet te bepalen
    En is de uitkomst van DAT-05 over "kaders naar raden: begroting": fout

  Scenario: beide datums zijn te laat
    Gegeven in het dossier staat bij "/procedure/0/datum": "2025-05-01"
    En in het dossier staat bij "/procedure/-": {gebeurtenis: kaders naar raden, stukken: [begroting], datum: "2025-05-15"}
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-06 over "kaders bij begroting": fout
    En volgt TER-06 over "kaders bij begroting" uit DAT-05

  Scenario: een gemeente
    Gegeven in het dossier staat bij "/organisatie/vorm": gemeente
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-06 over "kaders bij begroting": niet van toepassing

  Scenario: een dossier zonder begroting
    Gegeven in het dossier staat bij "/stukken/0/soort": begrotingswijziging
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-06 over "dossier": niet van toepassing

  Scenario: SamenTwente noemt de twee verzendingen niet
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-06 over "kaders bij begroting-2026": niet te bepalen
    En is de uitkomst van TER-06 over "voorlopige jaarrekening bij begroting-2026": niet te bepalen
    En mist TER-06 over "kaders bij begroting-2026": "/procedure"

  Abstract Scenario: zonder datum telt het jaar waarin de stukken verstuurd hoorden te worden
    Gegeven in het dossier staat bij "/stukken/0/jaar": <jaar>
    En in het dossier ontbreekt "/procedure/0/datum"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-06 over "kaders bij begroting": <uitkomst>

    Voorbeelden:
      | jaar | uitkomst            |
      | 2015 | niet van toepassing |
      | 2016 | niet te bepalen     |
