# language: nl
@TER-02
Functionaliteit: TER-02 De raden houden de hele termijn voor hun zienswijze
  De wet noemt geen laatste dag voor de zienswijzen. Een dag binnen de wettelijke weken neemt de raden wel tijd af. Dat is
  afgeleid, en dus hoogstens een waarschuwing.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      organisatie: {naam: GR Voorbeeld, vorm: openbaar lichaam, profiel: samentwente}
      stukken:
        - {id: stuk, soort: begroting, jaar: 2026, wijzigt_bijdragen: false}
      procedure:
        - {gebeurtenis: ontwerp naar raden, stukken: [stuk], datum: "2025-04-01"}
        - {gebeurtenis: zienswijzetermijn, stukken: [stuk], datum: "2025-04-01/2025-06-24"}
      """

  Abstract Scenario: de laatste dag, in de wet van de dag van verzending
    Gegeven in het dossier staat bij "/procedure/0/datum": "<verzonden>"
    En in het dossier staat bij "/procedure/1/datum": "<termijn>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-02 over "stuk": <uitkomst>
    En rust TER-02 over "stuk" op Wgr artikel 35 van <versie>

    Voorbeelden:
      | verzonden  | termijn               | uitkomst      | versie     |
      | 2025-04-01 | 2025-04-01/2025-06-24 | voldoet       | 2022-07-01 |
      | 2025-04-01 | 2025-04-01/2025-06-23 | waarschuwing  | 2022-07-01 |
      | 2025-04-01 | 2025-06-24            | voldoet       | 2022-07-01 |
      | 2025-04-01 | 2025-06-23            | waarschuwing  | 2022-07-01 |
      | 2022-07-01 | 2022-09-23            | voldoet       | 2022-07-01 |
      | 2022-07-01 | 2022-09-22            | waarschuwing  | 2022-07-01 |
      | 2022-06-30 | 2022-08-25            | voldoet       | 2015-01-01 |
      | 2022-06-30 | 2022-08-24            | waarschuwing  | 2015-01-01 |

  Abstract Scenario: alleen de maand van de laatste dag is bekend
    Gegeven in het dossier staat bij "/procedure/1/datum": "<termijn>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-02 over "stuk": <uitkomst>

    Voorbeelden:
      | termijn         | uitkomst        |
      | 2025-04/2025-05 | waarschuwing    |
      | 2025-04/2025-06 | niet te bepalen |
      | 2025-04/2025-07 | voldoet         |

  Scenario: de melding zegt waarop zij rust
    Gegeven in het dossier staat bij "/procedure/1/datum": "2025-06-17"
    Als het dossier wordt getoetst
    Dan zegt TER-02 over "stuk": "tot en met 17 juni 2025. Dat is 77 dagen na de verzending (1 april 2025); de wet geeft 84 dagen. Dit is afgeleid"

  Scenario: van vóór 2015 is de tekst niet gelezen
    Gegeven in het dossier staat bij "/procedure/0/datum": "2014-12-31"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-02 over "stuk": niet te bepalen

  Abstract Scenario: een datum ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-02 over "stuk": niet te bepalen
    En mist TER-02 over "stuk": "<mist>"

    Voorbeelden:
      | pad                | mist               |
      | /procedure/0/datum | /procedure/0/datum |
      | /procedure/1/datum | /procedure/1/datum |
      | /procedure/1       | /procedure         |

  Scenario: een gemeente
    Gegeven in het dossier staat bij "/organisatie/vorm": gemeente
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-02 over "stuk": niet van toepassing

  Scenario: SamenTwente geeft de raden van eind maart tot juli
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-02 over "begroting-2026": voldoet
    En is de uitkomst van TER-02 over "begrotingswijziging-2025": voldoet

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
    Dan is de uitkomst van TER-02 over "stuk": <uitkomst>

    Voorbeelden:
      | bijdragen | procedure                                                                                                                                         | uitkomst            |
      | false     | []                                                                                                                                                | niet van toepassing |
      | true      | []                                                                                                                                                | niet te bepalen     |
      | false     | [{gebeurtenis: ontwerp naar raden, stukken: [stuk], datum: "2025-04-01"}, {gebeurtenis: zienswijzetermijn, stukken: [stuk], datum: "2025-06-24"}] | voldoet             |

  Abstract Scenario: elke raad een eigen laatste dag; de raad met de minste tijd beslist
    Gegeven in het dossier staat bij "/procedure/1": {gebeurtenis: zienswijzetermijn, stukken: [stuk], datum: "<een>", orgaan: Almelo}
    En in het dossier staat bij "/procedure/-": {gebeurtenis: zienswijzetermijn, stukken: [stuk], datum: "2025-07-10", orgaan: <ander>}
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-02 over "stuk": <uitkomst>

    Voorbeelden:
      | een        | ander       | uitkomst        |
      | 2025-06-24 | Borne       | voldoet         |
      | 2025-06-23 | Borne       | waarschuwing    |
      | 2025-06    | Borne       | niet te bepalen |
      | 2025-06-23 | raad Almelo | niet te bepalen |
      | 2025-06-23 | alle raden  | niet te bepalen |

  Scenario: een laatste dag vóór de verzending
    Gegeven in het dossier staat bij "/procedure/1/datum": "2025-03-01"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-02 over "stuk": waarschuwing
    En zegt TER-02 over "stuk": "Dat is vóór de verzending (1 april 2025); de wet geeft 84 dagen."
