# language: nl
@TER-14
Functionaliteit: TER-14 Na de verzending van het ontwerp is er nog genoeg tijd
  Staat het vervolg nog niet in de procedure, dan beslist de dag van verzending. Na 22 juni haalt een begroting de twaalf weken en 15
  september niet allebei; na 8 oktober haalt een wijziging het eind van het jaar niet. Dat is een rekensom, en dus een waarschuwing.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Ontwerp
      organisatie: {naam: GR Voorbeeld, vorm: openbaar lichaam}
      stukken:
        - {id: stuk, soort: begroting, jaar: 2026, wijzigt_bijdragen: true}
      procedure:
        - {gebeurtenis: ontwerp naar raden, stukken: [stuk], datum: "2025-06-22"}
      """

  Abstract Scenario: de laatste dag, in de wet van de dag van verzending
    Gegeven in het dossier staat bij "/stukken/0/soort": <soort>
    En in het dossier staat bij "/stukken/0/jaar": <jaar>
    En in het dossier staat bij "/procedure/0/datum": "<verzonden>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-14 over "stuk": <uitkomst>
    En rust TER-14 over "stuk" op Wgr artikel 35 van <versie>

    Voorbeelden:
      | soort               | jaar | verzonden  | uitkomst     | versie     |
      | begroting           | 2026 | 2025-06-22 | voldoet      | 2022-07-01 |
      | begroting           | 2026 | 2025-06-23 | waarschuwing | 2022-07-01 |
      | begroting           | 2023 | 2022-06-30 | voldoet      | 2022-01-01 |
      | begroting           | 2023 | 2022-07-01 | waarschuwing | 2022-07-01 |
      | begroting           | 2022 | 2021-06-05 | voldoet      | 2015-01-01 |
      | begroting           | 2022 | 2021-06-06 | waarschuwing | 2015-01-01 |
      | begroting           | 2015 | 2014-06-02 | voldoet      | altijd     |
      | begroting           | 2015 | 2014-06-03 | waarschuwing | altijd     |
      | begrotingswijziging | 2025 | 2025-10-08 | voldoet      | 2022-07-01 |
      | begrotingswijziging | 2025 | 2025-10-09 | waarschuwing | 2022-07-01 |
      | begrotingswijziging | 2021 | 2021-11-05 | voldoet      | 2015-01-01 |
      | begrotingswijziging | 2021 | 2021-11-06 | waarschuwing | 2015-01-01 |
      | begrotingswijziging | 2014 | 2014-11-19 | voldoet      | altijd     |
      | begrotingswijziging | 2014 | 2014-11-20 | waarschuwing | altijd     |

  Abstract Scenario: een vage dag van verzending
    Gegeven in het dossier staat bij "/procedure/0/datum": "<verzonden>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-14 over "stuk": <uitkomst>

    Voorbeelden:
      | verzonden | uitkomst        |
      | 2025-05   | voldoet         |
      | 2025-06   | niet te bepalen |
      | 2025-07   | waarschuwing    |

  Scenario: de melding rekent voor
    Gegeven in het dossier staat bij "/procedure/0/datum": "2025-06-23"
    Als het dossier wordt getoetst
    Dan zegt TER-14 over "stuk": "Na zondag 22 juni 2025 is er te weinig tijd"

  Abstract Scenario: het vervolg staat in de procedure, dus andere regels oordelen
    Gegeven in het dossier staat bij "/procedure/-": {gebeurtenis: <stap>, stukken: [stuk], datum: "2025-09-17"}
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-14 over "stuk": niet van toepassing

    Voorbeelden:
      | stap                              |
      | aanbieding aan algemeen bestuur   |
      | vaststelling                      |
      | inzending aan gedeputeerde staten |

  Scenario: de dag van verzending ontbreekt
    Gegeven in het dossier ontbreekt "/procedure/0/datum"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-14 over "stuk": niet te bepalen
    En mist TER-14 over "stuk": "/procedure/0/datum"

  Scenario: een gemeente
    Gegeven in het dossier staat bij "/organisatie/vorm": gemeente
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-14 over "stuk": niet van toepassing

  Abstract Scenario: een wijziging die de regeling vrijstelt, alleen als er ook geen ronde is
    Gegeven in het dossier staat bij "/stukken/0": {id: stuk, soort: begrotingswijziging, jaar: 2025, wijzigt_bijdragen: <bijdragen>}
    En in het dossier staat bij "/procedure": <procedure>
    En het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      deelnemers: onbekend
      vrijgestelde_wijzigingen: zonder gevolgen voor de bijdragen
      vrijstelling_artikel: artikel 4.6
      stukkentermijn: onbekend
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-14 over "stuk": <uitkomst>

    Voorbeelden:
      | bijdragen | procedure                                                                 | uitkomst            |
      | false     | []                                                                        | niet van toepassing |
      | true      | []                                                                        | niet te bepalen     |
      | false     | [{gebeurtenis: ontwerp naar raden, stukken: [stuk], datum: "2025-10-08"}] | voldoet             |
