# language: nl
@TER-10
Functionaliteit: TER-10 De behandeling is op tijd voor de uiterste behandeldatum
  Een uiterste behandeldatum is een eigen afspraak. De eerste vergadering die in de procedure staat, moet er niet na vallen. Een
  overleg vooraf is nog geen behandeling.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Raadsbrief
      uiterste_behandeldatum: "2021-02-02"
      procedure:
        - {gebeurtenis: behandeling, stukken: [], datum: "2021-02-02", orgaan: college}
        - {gebeurtenis: behandeling, stukken: [], datum: "2021-03-02", orgaan: raad}
      """

  Abstract Scenario: de eerste behandeling en de uiterste dag
    Gegeven in het dossier staat bij "/procedure/0/datum": "<datum>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-10 over "uiterste behandeldatum": <uitkomst>

    Voorbeelden:
      | datum      | uitkomst        |
      | 2021-01-26 | voldoet         |
      | 2021-02-02 | voldoet         |
      | 2021-02-03 | waarschuwing    |
      | 2021-02    | niet te bepalen |

  Scenario: de melding noemt beide dagen
    Gegeven in het dossier staat bij "/procedure/0/datum": "2021-02-03"
    Als het dossier wordt getoetst
    Dan zegt TER-10 over "uiterste behandeldatum": "uiterlijk op 2 februari 2021 worden behandeld, maar de eerste behandeling is op 3 februari 2021"

  Scenario: een datum van de behandeling ontbreekt
    Gegeven in het dossier ontbreekt "/procedure/0/datum"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-10 over "uiterste behandeldatum": niet te bepalen
    En mist TER-10 over "uiterste behandeldatum": "/procedure/0/datum"

  Scenario: het stuk noemt geen uiterste behandeldatum
    Gegeven in het dossier staat bij "/uiterste_behandeldatum": onbekend
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-10 over "dossier": niet van toepassing

  Scenario: de uiterste behandeldatum is niet ingevuld
    Gegeven in het dossier ontbreekt "/uiterste_behandeldatum"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-10 over "dossier": niet te bepalen
    En mist TER-10 over "dossier": "/uiterste_behandeldatum"

  Scenario: Almelo noemt 2 februari 2021 en alleen een overleg op 25 januari
    Gegeven het voorbeeld "almelo-2021"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-10 over "uiterste behandeldatum": niet te bepalen
    En mist TER-10 over "uiterste behandeldatum": "/procedure"

  Scenario: SamenTwente noemt er geen
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-10 over "dossier": niet van toepassing
