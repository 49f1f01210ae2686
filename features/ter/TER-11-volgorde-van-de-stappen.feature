# language: nl
@TER-11
Functionaliteit: TER-11 De stappen van een stuk staan in de goede volgorde
  Alleen stappen die zeker omgekeerd staan, geven een waarschuwing. Op één dag mag. Paren met een eigen regel (TER-01, TER-05 en
  ZIE-06) tellen hier niet mee. Een reactie op de zienswijzen mag na de aanbieding komen: de wet vraagt haar vóór de vaststelling.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      organisatie: {naam: GR Voorbeeld, vorm: openbaar lichaam}
      stukken:
        - {id: stuk, soort: begroting, jaar: 2026}
      procedure:
        - {gebeurtenis: kaders naar raden, stukken: [stuk], datum: "2024-12-16"}
        - {gebeurtenis: ontwerp naar raden, stukken: [stuk], datum: "2025-03-18"}
        - {gebeurtenis: zienswijzetermijn, stukken: [stuk], datum: "2025-03-18/2025-06-10"}
        - {gebeurtenis: reactie op zienswijzen, stukken: [stuk], datum: "2025-06-17"}
        - {gebeurtenis: aanbieding aan algemeen bestuur, stukken: [stuk], datum: "2025-06-18"}
        - {gebeurtenis: vaststelling, stukken: [stuk], datum: "2025-07-02"}
        - {gebeurtenis: terugzending aan raden, stukken: [stuk], datum: "2025-07-08"}
      """

  Scenario: alle stappen in volgorde
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-11 over "stuk": voldoet

  Abstract Scenario: een stap op dezelfde dag, en een dag te laat
    Gegeven in het dossier staat bij "/procedure/<nr>/datum": "<datum>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-11 over "stuk": <uitkomst>

    Voorbeelden:
      | nr | datum      | uitkomst     |
      | 0  | 2025-03-18 | voldoet      |
      | 0  | 2025-03-19 | waarschuwing |
      | 1  | 2025-06-10 | voldoet      |
      | 1  | 2025-06-11 | waarschuwing |
      | 2  | 2025-06-17 | voldoet      |
      | 2  | 2025-06-18 | waarschuwing |
      | 3  | 2025-06-30 | voldoet      |
      | 4  | 2025-07-02 | voldoet      |
      | 4  | 2025-07-03 | waarschuwing |
      | 6  | 2025-07-02 | voldoet      |
      | 6  | 2025-07-01 | waarschuwing |

  Scenario: de melding noemt de stappen
    Gegeven in het dossier staat bij "/procedure/0/datum": "2025-03-19"
    Als het dossier wordt getoetst
    Dan zegt TER-11 over "stuk": "de kaders naar de raden (19 maart 2025) komt na het ontwerp naar de raden (18 maart 2025)"

  Abstract Scenario: een vage datum telt alleen als elke dag ervan hetzelfde zegt
    Gegeven in het dossier staat bij "/procedure/0/datum": "<datum>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-11 over "stuk": <uitkomst>

    Voorbeelden:
      | datum   | uitkomst        |
      | 2025-02 | voldoet         |
      | 2025-03 | niet te bepalen |
      | 2025-04 | waarschuwing    |

  Scenario: van een stap ontbreekt de datum
    Gegeven in het dossier ontbreekt "/procedure/0/datum"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-11 over "stuk": niet te bepalen
    En mist TER-11 over "stuk": "/procedure/0/datum"

  Scenario: er is maar één stap
    Gegeven in het dossier staat bij "/procedure": [{gebeurtenis: vaststelling, stukken: [stuk], datum: "2025-07-02"}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-11 over "stuk": niet te bepalen
    En mist TER-11 over "stuk": "/procedure"

  Scenario: een gemeente
    Gegeven in het dossier staat bij "/organisatie/vorm": gemeente
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-11 over "stuk": niet van toepassing

  Scenario: SamenTwente sorteert de planning op wie er aan zet is, en dat mag
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-11 over "begroting-2026": voldoet
    En is de uitkomst van TER-11 over "begrotingswijziging-2025": voldoet
