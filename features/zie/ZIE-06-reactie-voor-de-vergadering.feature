# language: nl
@ZIE-06
Functionaliteit: ZIE-06 Het dagelijks bestuur reageert vóór de vergadering op de zienswijzen
  De raden horen te lezen wat er met hun zienswijze gebeurt voordat het algemeen bestuur besluit. Een reactie op de dag zelf
  geeft een opmerking, een reactie erna een fout.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      organisatie: {naam: GR Voorbeeld, vorm: openbaar lichaam, profiel: samentwente}
      stukken:
        - {id: begroting, soort: begroting, jaar: 2026, wijzigt_bijdragen: true}
      procedure:
        - {gebeurtenis: vaststelling, stukken: [begroting], datum: "2025-09-10"}
        - {gebeurtenis: reactie op zienswijzen, stukken: [begroting], datum: "2025-08-20"}
      """

  Abstract Scenario: de dag van de reactie, in de wet van de dag van de vergadering
    Gegeven in het dossier staat bij "/procedure/0/datum": "<vergadering>"
    En in het dossier staat bij "/procedure/1/datum": "<reactie>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-06 over "begroting": <uitkomst>
    En rust ZIE-06 over "begroting" op Wgr artikel 35 van <versie>

    Voorbeelden:
      | vergadering | reactie    | uitkomst            | versie     |
      | 2025-09-10  | 2025-09-09 | voldoet             | 2022-07-01 |
      | 2025-09-10  | 2025-09-10 | opmerking           | 2022-07-01 |
      | 2025-09-10  | 2025-09-11 | fout                | 2022-07-01 |
      | 2022-07-01  | 2022-07-02 | fout                | 2022-07-01 |
      | 2022-06-30  | 2022-07-02 | niet van toepassing | altijd     |

  Abstract Scenario: een vage datum van de reactie
    Gegeven in het dossier staat bij "/procedure/1/datum": "<reactie>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-06 over "begroting": <uitkomst>

    Voorbeelden:
      | reactie | uitkomst        |
      | 2025-08 | voldoet         |
      | 2025-09 | niet te bepalen |
      | 2025-10 | fout            |

  Abstract Scenario: de laatste reactie telt
    Gegeven in het dossier staat bij "/zienswijzen": [{gemeente: Almelo, reactie_op: "2025-08-20"}, {gemeente: Borne, reactie_op: "<reactie>"}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-06 over "begroting": <uitkomst>

    Voorbeelden:
      | reactie    | uitkomst  |
      | 2025-09-09 | voldoet   |
      | 2025-09-10 | opmerking |
      | 2025-09-11 | fout      |

  Scenario: de reacties staan alleen bij de zienswijzen, en één ontbreekt
    Gegeven in het dossier ontbreekt "/procedure/1"
    En in het dossier staat bij "/zienswijzen": [{gemeente: Almelo, reactie_op: "2025-08-20"}, {gemeente: Borne}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-06 over "begroting": niet te bepalen
    En mist ZIE-06 over "begroting": "/zienswijzen/1/reactie_op"

  Scenario: de datum van de reactie ontbreekt
    Gegeven in het dossier ontbreekt "/procedure/1/datum"
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-06 over "begroting": niet te bepalen
    En mist ZIE-06 over "begroting": "/procedure/1/datum"

  Scenario: de dag van de vergadering ontbreekt
    Gegeven in het dossier ontbreekt "/procedure/0/datum"
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-06 over "begroting": niet te bepalen
    En mist ZIE-06 over "begroting": "/procedure/0/datum"

  Scenario: een vrijgestelde wijziging zonder ronde
    Gegeven in het dossier staat bij "/stukken/0": {id: begroting, soort: begrotingswijziging, jaar: 2025, wijzigt_bijdragen: false}
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
    Dan is de uitkomst van ZIE-06 over "begroting": niet van toepassing

  Scenario: een gemeente
    Gegeven in het dossier staat bij "/organisatie/vorm": gemeente
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-06 over "begroting": niet van toepassing

  Scenario: bij SamenTwente staat de reactie nog niet in de planning
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-06 over "begroting-2026": niet te bepalen
    En mist ZIE-06 over "begroting-2026": "/procedure"
    En is de uitkomst van ZIE-06 over "begrotingswijziging-2025": niet te bepalen

  Abstract Scenario: een wijziging die de regeling vrijstelt, alleen als er ook geen ronde is
    Gegeven in het dossier staat bij "/stukken/0": {id: begroting, soort: begrotingswijziging, jaar: 2025, wijzigt_bijdragen: <bijdragen>}
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
    Dan is de uitkomst van ZIE-06 over "begroting": <uitkomst>

    Voorbeelden:
      | bijdragen | procedure                                                                                                                                                                                                                                | uitkomst            |
      | false     | [{gebeurtenis: vaststelling, stukken: [begroting], datum: "2025-09-10"}]                                                                                                                                                                 | niet van toepassing |
      | true      | [{gebeurtenis: vaststelling, stukken: [begroting], datum: "2025-09-10"}]                                                                                                                                                                 | niet te bepalen     |
      | false     | [{gebeurtenis: ontwerp naar raden, stukken: [begroting], datum: "2025-04-01"}, {gebeurtenis: vaststelling, stukken: [begroting], datum: "2025-09-10"}, {gebeurtenis: reactie op zienswijzen, stukken: [begroting], datum: "2025-09-11"}] | fout                |

  Abstract Scenario: gaf geen raad een zienswijze, dan is er niets om op te reageren
    Gegeven in het dossier staat bij "/procedure": [{gebeurtenis: vaststelling, stukken: [begroting], datum: "2025-09-10"}]
    En in het dossier staat bij "/stukken/0/status": <status>
    En in het dossier staat bij "/zienswijzen": <zienswijzen>
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-06 over "begroting": <uitkomst>

    Voorbeelden:
      | status       | zienswijzen                                   | uitkomst            |
      | vaststelling | []                                            | niet van toepassing |
      | vaststelling | [{gemeente: Almelo, stukken: [iets anders]}]  | niet van toepassing |
      | vaststelling | [{gemeente: Almelo, stukken: [begroting]}]    | niet te bepalen     |
      | vaststelling | [{gemeente: Almelo}]                          | niet te bepalen     |
      | vaststelling | null                                          | niet te bepalen     |
      | ontwerp      | []                                            | niet te bepalen     |
      | null         | []                                            | niet te bepalen     |
