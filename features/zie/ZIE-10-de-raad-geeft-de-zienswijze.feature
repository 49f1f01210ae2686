# language: nl
@ZIE-10
Functionaliteit: ZIE-10 De raad geeft de zienswijze, tenzij hij dat heeft overgedragen
  De zienswijze is van de raad. Een raad mag dit overdragen; het stuk moet dan het delegatiebesluit noemen.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      datum: "2025-06-25"
      organisatie: {naam: GR Voorbeeld, vorm: openbaar lichaam}
      stukken:
        - {id: stuk, soort: begroting, jaar: 2026, status: vaststelling}
      zienswijzen:
        - {gemeente: Almelo, stukken: [stuk], orgaan: raad, bijgevoegd: true}
        - {gemeente: Borne, stukken: [stuk], orgaan: raad, bijgevoegd: true}
      """

  Abstract Scenario: wie geeft de zienswijze?
    Gegeven in het dossier staat bij "/zienswijzen/1/orgaan": <orgaan>
    En in het dossier staat bij "/zienswijzen/1/delegatiebesluit": <besluit>
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-10 over "Borne over stuk": <uitkomst>
    En rust ZIE-10 over "Borne over stuk" op Wgr artikel 35 van 2015-01-01

    Voorbeelden:
      | orgaan    | besluit                    | uitkomst        |
      | raad      | null                       | voldoet         |
      | college   | raadsbesluit 12 maart 2024 | voldoet         |
      | college   | onbekend                   | waarschuwing    |
      | commissie | onbekend                   | waarschuwing    |
      | commissie | raadsbesluit 12 maart 2024 | voldoet         |
      | college   | null                       | niet te bepalen |

  Scenario: de melding vraagt om het delegatiebesluit
    Gegeven in het dossier staat bij "/zienswijzen/1/orgaan": college
    En in het dossier staat bij "/zienswijzen/1/delegatiebesluit": onbekend
    Als het dossier wordt getoetst
    Dan zegt ZIE-10 over "Borne over stuk": "komt niet van de raad maar van: het college. Dat kan alleen als de raad dit heeft gedelegeerd"

  Scenario: niet ingevuld wie haar gaf
    Gegeven in het dossier ontbreekt "/zienswijzen/1/orgaan"
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-10 over "Borne over stuk": niet te bepalen
    En mist ZIE-10 over "Borne over stuk": "/zienswijzen/1/orgaan"

  Scenario: er is een delegatiebesluit, maar niet ingevuld wie de zienswijze gaf
    Gegeven in het dossier ontbreekt "/zienswijzen/1/orgaan"
    En in het dossier staat bij "/zienswijzen/1/delegatiebesluit": raadsbesluit 12 maart 2024
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-10 over "Borne over stuk": niet te bepalen

  Scenario: een gemeente
    Gegeven in het dossier staat bij "/organisatie/vorm": gemeente
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-10 over "Borne over stuk": niet van toepassing
