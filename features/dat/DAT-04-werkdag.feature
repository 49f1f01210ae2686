# language: nl
@DAT-04
Functionaliteit: DAT-04 Een vergadering of een eigen uiterste dag valt op een werkdag
  Een vergadering in een weekend of op een feestdag is meestal een tikfout. Een eigen uiterste dag mag er vallen, maar schuift niet op.
  Een maand of een vage periode noemt geen dag, en wordt hier niet getoetst.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      uiterste_behandeldatum: onbekend
      procedure:
        - {gebeurtenis: vaststelling, stukken: [], datum: "2025-09-10"}
        - {gebeurtenis: zienswijzetermijn, stukken: [], datum: "2025-03/2025-07"}
      """

  Abstract Scenario: de dag van de vergadering
    Gegeven in het dossier staat bij "/procedure/0/datum": "<datum>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-04 over "vaststelling: <dag>": <uitkomst>

    Voorbeelden:
      | datum      | dag               | uitkomst  |
      | 2025-09-10 | 10 september 2025 | voldoet   |
      | 2025-09-12 | 12 september 2025 | voldoet   |
      | 2025-09-13 | 13 september 2025 | opmerking |
      | 2025-09-14 | 14 september 2025 | opmerking |
      | 2025-09-15 | 15 september 2025 | voldoet   |
      | 2025-04-17 | 17 april 2025     | voldoet   |
      | 2025-04-18 | 18 april 2025     | opmerking |
      | 2025-04-21 | 21 april 2025     | opmerking |
      | 2025-05-05 | 5 mei 2025        | opmerking |
      | 2026-05-05 | 5 mei 2026        | opmerking |
      | 2025-05-30 | 30 mei 2025       | opmerking |
      | 2027-04-26 | 26 april 2027     | voldoet   |
      | 2026-12-25 | 25 december 2026  | opmerking |

  Abstract Scenario: de laatste dag voor de zienswijzen
    Gegeven in het dossier staat bij "/procedure/1/datum": "<datum>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-04 over "zienswijzetermijn: <dag>": <uitkomst>

    Voorbeelden:
      | datum                 | dag          | uitkomst  |
      | 2025-04-01/2025-06-27 | 27 juni 2025 | voldoet   |
      | 2025-04-01/2025-06-28 | 28 juni 2025 | opmerking |

  Scenario: de melding noemt de weekdag
    Gegeven in het dossier staat bij "/procedure/1/datum": "2025-06-29"
    Als het dossier wordt getoetst
    Dan zegt DAT-04 over "zienswijzetermijn: 29 juni 2025": "is 29 juni 2025. Dat is een zondag, en zo'n eigen dag schuift niet vanzelf op"

  Scenario: een uiterste behandeldatum op zaterdag
    Gegeven in het dossier staat bij "/uiterste_behandeldatum": "2025-09-06"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-04 over "uiterste behandeldatum: 6 september 2025": opmerking

  Scenario: van een vergadering ontbreekt de datum
    Gegeven in het dossier ontbreekt "/procedure/0/datum"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-04 over "vaststelling: zonder datum": niet te bepalen
    En mist DAT-04 over "vaststelling: zonder datum": "/procedure/0/datum"

  Scenario: de procedure ontbreekt
    Gegeven in het dossier ontbreekt "/procedure"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-04 over "stappen: zonder datum": niet te bepalen
    En mist DAT-04 over "stappen: zonder datum": "/procedure"

  Scenario: alleen vage datums
    Gegeven in het dossier ontbreekt "/procedure/0"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-04 over "dossier": niet van toepassing

  Scenario: de vergaderingen van SamenTwente vallen op werkdagen
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-04 over "vaststelling: 10 september 2025": voldoet
    En is de uitkomst van DAT-04 over "vaststelling: 10 september 2026": voldoet
    En is de uitkomst van DAT-04 over "overleg: 15 januari 2025": voldoet

  Scenario: een vergadering op zondag
    Gegeven in het dossier staat bij "/procedure/0/datum": "2025-09-14"
    Als het dossier wordt getoetst
    Dan zegt DAT-04 over "vaststelling: 14 september 2025": "Dat is een zondag; dan wordt er meestal niet vergaderd."

  Scenario: op Goede Vrijdag of 5 mei kan een vergadering bedoeld zijn; de melding noemt het geen tikfout
    Gegeven in het dossier staat bij "/procedure/0/datum": "2026-05-05"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-04 over "vaststelling: 5 mei 2026": opmerking
    En zegt DAT-04 over "vaststelling: 5 mei 2026": "Dat is een feestdag; dan wordt er meestal niet vergaderd."
