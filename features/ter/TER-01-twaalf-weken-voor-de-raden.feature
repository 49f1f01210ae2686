# language: nl
@TER-01
Functionaliteit: TER-01 Het ontwerp is op tijd bij de raden
  De raden moeten tijd hebben om hun zienswijze te geven. De wet telt terug vanaf de dag waarop het ontwerp aan het
  algemeen bestuur wordt aangeboden. Is alleen de vergadering bekend, dan moet de termijn ook de tijd tussen aanbieding
  en vergadering dekken.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      organisatie: {naam: GR Voorbeeld, vorm: openbaar lichaam, profiel: samentwente}
      stukken:
        - {id: begroting-2026, soort: begroting, jaar: 2026}
      procedure:
        - {gebeurtenis: ontwerp naar raden, stukken: [begroting-2026], datum: "2025-04-01"}
        - {gebeurtenis: aanbieding aan algemeen bestuur, stukken: [begroting-2026], datum: "2025-06-24"}
      """

  Abstract Scenario: de termijn tot de aanbieding, in de wet van de dag van verzending
    Gegeven in het dossier staat bij "/procedure/0/datum": "<verzonden>"
    En in het dossier staat bij "/procedure/1/datum": "<aanbieding>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-01 over "begroting-2026": <uitkomst>
    En rust TER-01 over "begroting-2026" op Wgr artikel 35 van <versie>

    Voorbeelden:
      | verzonden  | aanbieding | uitkomst | versie     |
      | 2025-04-01 | 2025-06-24 | voldoet  | 2022-07-01 |
      | 2025-04-01 | 2025-06-23 | fout     | 2022-07-01 |
      | 2022-07-01 | 2022-09-23 | voldoet  | 2022-07-01 |
      | 2022-07-01 | 2022-09-22 | fout     | 2022-07-01 |
      | 2022-06-30 | 2022-08-25 | voldoet  | 2015-01-01 |
      | 2022-06-30 | 2022-08-24 | fout     | 2015-01-01 |
      | 2015-01-01 | 2015-02-26 | voldoet  | 2015-01-01 |
      | 2014-12-31 | 2015-02-11 | voldoet  | altijd     |
      | 2014-12-31 | 2015-02-10 | fout     | altijd     |

  Abstract Scenario: een vage datum beslist alleen als elke dag ervan hetzelfde zegt
    Gegeven in het dossier staat bij "/procedure/0/datum": "<verzonden>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-01 over "begroting-2026": <uitkomst>

    Voorbeelden:
      | verzonden               | uitkomst         |
      | 2025-03                 | voldoet          |
      | 2025-04                 | niet te bepalen  |
      | 2025-04-02/2025-04-30   | fout             |

  Abstract Scenario: alleen de vergadering is bekend
    Gegeven in het dossier staat bij "/procedure/1": {gebeurtenis: vaststelling, stukken: [begroting-2026], datum: "<vergadering>"}
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-01 over "begroting-2026": <uitkomst>

    Voorbeelden:
      | vergadering | uitkomst        |
      | 2025-08-05  | voldoet         |
      | 2025-08-04  | niet te bepalen |
      | 2025-06-23  | fout            |

  Scenario: het profiel kent de stukkentermijn en de marge dekt die niet
    Gegeven in het dossier staat bij "/procedure/1": {gebeurtenis: vaststelling, stukken: [begroting-2026], datum: "2025-07-07"}
    En het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      deelnemers: onbekend
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: 14
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-01 over "begroting-2026": waarschuwing
    En zegt TER-01 over "begroting-2026": "97 dagen"

  Scenario: de dag van verzending ontbreekt
    Gegeven in het dossier ontbreekt "/procedure/0/datum"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-01 over "begroting-2026": niet te bepalen
    En mist TER-01 over "begroting-2026": "/procedure/0/datum"

  Scenario: de termijn geldt niet voor de begroting van een gemeente
    Gegeven in het dossier staat bij "/organisatie/vorm": gemeente
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-01 over "begroting-2026": niet van toepassing

  Scenario: een aanbieding na de vaststelling telt niet; dan telt de vaststelling
    Gegeven in het dossier staat bij "/procedure/1/datum": "2025-07-15"
    En in het dossier staat bij "/procedure/-": {gebeurtenis: vaststelling, stukken: [begroting-2026], datum: "2025-06-23"}
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-01 over "begroting-2026": fout
    En zegt TER-01 over "begroting-2026": "de vaststelling (23 juni 2025) liggen 83 dagen"

  Abstract Scenario: een wijziging die de regeling vrijstelt, alleen als er ook geen ronde is
    Gegeven in het dossier staat bij "/stukken/0": {id: begroting-2026, soort: begrotingswijziging, jaar: 2025, wijzigt_bijdragen: <bijdragen>}
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
    Dan is de uitkomst van TER-01 over "begroting-2026": <uitkomst>

    Voorbeelden:
      | bijdragen | procedure                                                                                                                                                                           | uitkomst            |
      | false     | []                                                                                                                                                                                  | niet van toepassing |
      | true      | []                                                                                                                                                                                  | niet te bepalen     |
      | false     | [{gebeurtenis: ontwerp naar raden, stukken: [begroting-2026], datum: "2025-04-01"}, {gebeurtenis: aanbieding aan algemeen bestuur, stukken: [begroting-2026], datum: "2025-06-23"}] | fout                |

  Scenario: verzonden na de aanbieding
    Gegeven in het dossier staat bij "/procedure/1/datum": "2025-03-20"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-01 over "begroting-2026": fout
    En zegt TER-01 over "begroting-2026": "De verzending aan de raden (1 april 2025) is na de aanbieding aan het algemeen bestuur (20 maart 2025)."
