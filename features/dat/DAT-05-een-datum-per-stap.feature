# language: nl
@DAT-05
Functionaliteit: DAT-05 Een stap heeft op elke plek dezelfde datum
  Noemt het voorstel voor één stap twee datums, dan klopt er een niet. Een maand en een dag in die maand spreken elkaar niet
  tegen. Stappen die één vermelding samen neemt, horen bij dezelfde vergadering.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      procedure:
        - {gebeurtenis: vaststelling, stukken: [begroting-2026], datum: "2025-09-10", plaats: Argument 2}
        - {gebeurtenis: vaststelling, stukken: [begroting-2026], datum: "2025-09-10", plaats: "Planning, rij 3"}
      """

  Abstract Scenario: twee vermeldingen van één stap
    Gegeven in het dossier staat bij "/procedure/1/datum": "<tweede>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-05 over "vaststelling: begroting-2026": <uitkomst>

    Voorbeelden:
      | tweede                | uitkomst |
      | 2025-09-10            | voldoet  |
      | 2025-09-11            | fout     |
      | 2025-09-09            | fout     |
      | 2026-09-10            | fout     |
      | 2025-09               | voldoet  |
      | 2025-08               | fout     |
      | 2025-09-10/2025-09-30 | voldoet  |
      | 2025-09-11/2025-09-30 | fout     |

  Scenario: de melding noemt elke datum met zijn plaats
    Gegeven in het dossier staat bij "/procedure/1/datum": "2026-09-10"
    Als het dossier wordt getoetst
    Dan zegt DAT-05 over "vaststelling: begroting-2026": "10 september 2025 (Argument 2) en 10 september 2026 (Planning, rij 3)"

  Scenario: één vermelding kan zichzelf niet tegenspreken
    Gegeven in het dossier ontbreekt "/procedure/1"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-05 over "vaststelling: begroting-2026": voldoet

  Scenario: een vermelding neemt twee stukken samen
    Gegeven in het dossier staat bij "/procedure/1": {gebeurtenis: vaststelling, stukken: [begroting-2026, wijziging-2025], datum: "2026-09-10"}
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-05 over "vaststelling: begroting-2026 + wijziging-2025": fout

  Scenario: andere stukken mogen op een andere dag
    Gegeven in het dossier staat bij "/procedure/1": {gebeurtenis: vaststelling, stukken: [wijziging-2025], datum: "2025-11-12"}
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-05 over "vaststelling: begroting-2026": voldoet
    En is de uitkomst van DAT-05 over "vaststelling: wijziging-2025": voldoet

  Abstract Scenario: elke raad kan het ontwerp op een eigen dag krijgen
    Gegeven in het dossier staat bij "/procedure/0": {gebeurtenis: ontwerp naar raden, stukken: [begroting-2026], datum: "2025-04-01", orgaan: raad Almelo}
    En in het dossier staat bij "/procedure/1": {gebeurtenis: ontwerp naar raden, stukken: [begroting-2026], datum: "2025-04-03", orgaan: <raad>}
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-05 over "ontwerp naar raden: begroting-2026": <uitkomst>

    Voorbeelden:
      | raad        | uitkomst |
      | raad Borne  | voldoet  |
      | raad Almelo | fout     |

  Scenario: van een vermelding ontbreekt de datum
    Gegeven in het dossier ontbreekt "/procedure/1/datum"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-05 over "vaststelling: begroting-2026": niet te bepalen
    En mist DAT-05 over "vaststelling: begroting-2026": "/procedure/1/datum"

  Abstract Scenario: een vermelding zonder stuk
    Gegeven in het dossier staat bij "/procedure/1": {gebeurtenis: vaststelling, stukken: [], datum: "<datum>"}
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-05 over "vaststelling: zonder stuk": <uitkomst>

    Voorbeelden:
      | datum      | uitkomst        |
      | 2025-09-10 | voldoet         |
      | 2026-09-10 | niet te bepalen |

  Scenario: bij een vermelding zonder stuk mist het stuk
    Gegeven in het dossier staat bij "/procedure/1": {gebeurtenis: vaststelling, stukken: [], datum: "2026-09-10"}
    Als het dossier wordt getoetst
    Dan mist DAT-05 over "vaststelling: zonder stuk": "/procedure/1/stukken"

  Scenario: de procedure ontbreekt
    Gegeven in het dossier ontbreekt "/procedure"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-05 over "dossier": niet te bepalen
    En mist DAT-05 over "dossier": "/procedure"

  Scenario: een overleg is geen stap over een begrotingsstuk
    Gegeven in het dossier staat bij "/procedure": [{gebeurtenis: overleg, stukken: [], datum: "2025-01-15"}, {gebeurtenis: overleg, stukken: [], datum: "2025-02-15"}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-05 over "dossier": niet van toepassing

  Scenario: SamenTwente noemt twee jaren voor de vaststelling
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-05 over "vaststelling: begroting-2026 + begrotingswijziging-2025": fout
    En zegt DAT-05 over "vaststelling: begroting-2026 + begrotingswijziging-2025": "10 september 2025 (Argument 2.2) en 10 september 2026 (Vervolg, tabel, rij 3)"
    En is de uitkomst van DAT-05 over "ontwerp naar raden: begroting-2026 + begrotingswijziging-2025": voldoet

  Scenario: Gooi en Vechtstreek noemt alleen overleggen
    Gegeven het voorbeeld "gooi-en-vechtstreek-2021"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-05 over "dossier": niet van toepassing

  Abstract Scenario: wat elke raad of elk bestuur apart doet of krijgt, mag op een eigen dag
    Gegeven in het dossier staat bij "/procedure": [{gebeurtenis: <stap>, stukken: [begroting-2026], datum: "2025-06-24", orgaan: <een>}, {gebeurtenis: <stap>, stukken: [begroting-2026], datum: "2025-06-30", orgaan: <ander>}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-05 over "<stap>: begroting-2026": <uitkomst>

    Voorbeelden:
      | stap                              | een              | ander                 | uitkomst |
      | zienswijzetermijn                 | Almelo           | Borne                 | voldoet  |
      | zienswijzetermijn                 | Almelo           | raad van Almelo       | fout     |
      | zienswijzetermijn                 | alle raden       | Borne                 | fout     |
      | kennisgeving                      | gemeente Almelo  | gemeente Borne        | voldoet  |
      | kennisgeving                      | Almelo           | gemeente Almelo       | fout     |
      | terugzending aan raden            | Almelo           | Borne                 | voldoet  |
      | terugzending aan raden            | dagelijks bestuur | Borne                | fout     |
      | stukken naar leden                | dagelijks bestuur | algemeen bestuur     | voldoet  |
      | stukken naar leden                | AB               | algemeen bestuur      | fout     |
      | ontwerp naar raden                | dagelijks bestuur | de 14 raden          | fout     |
      | inzending aan gedeputeerde staten | dagelijks bestuur | algemeen bestuur     | fout     |

  Abstract Scenario: een stap die vaker mag voorkomen
    Gegeven in het dossier staat bij "/procedure": [{gebeurtenis: <stap>, stukken: [begroting-2026], datum: "2025-06-03"}, {gebeurtenis: <stap>, stukken: [begroting-2026], datum: "2025-06-24"}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-05 over "dossier": niet van toepassing

    Voorbeelden:
      | stap        |
      | behandeling |
      | nazending   |
