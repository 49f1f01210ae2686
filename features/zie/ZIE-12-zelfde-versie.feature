# language: nl
@ZIE-12
Functionaliteit: ZIE-12 Het bestuur krijgt dezelfde versie als de raden
  De raden reageren op een versie. Krijgt het bestuur een andere, dan moet het stuk zeggen dat er iets is gewijzigd.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      organisatie: {naam: GR Voorbeeld, vorm: openbaar lichaam}
      stukken:
        - {id: stuk, soort: begroting, jaar: 2026, gewijzigd_na_ontwerp: false}
      procedure:
        - {gebeurtenis: ontwerp naar raden, stukken: [stuk], datum: "2025-04-01", versie: "1.0"}
        - {gebeurtenis: aanbieding aan algemeen bestuur, stukken: [stuk], datum: "2025-06-24", versie: "1.0"}
        - {gebeurtenis: vaststelling, stukken: [stuk], datum: "2025-07-08", versie: "2.0"}
      """

  Abstract Scenario: de versie voor de raden en voor het bestuur
    Gegeven in het dossier staat bij "/procedure/1/versie": "<versie>"
    En in het dossier staat bij "/stukken/0/gewijzigd_na_ontwerp": <gewijzigd>
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-12 over "stuk": <uitkomst>

    Voorbeelden:
      | versie | gewijzigd | uitkomst        |
      | 1.0    | false     | voldoet         |
      | 1.0    | null      | voldoet         |
      | 1.1    | false     | waarschuwing    |
      | 1.1    | true      | voldoet         |
      | 1.1    | null      | niet te bepalen |

  Scenario: de melding noemt beide versies
    Gegeven in het dossier staat bij "/procedure/1/versie": "1.1"
    Als het dossier wordt getoetst
    Dan zegt ZIE-12 over "stuk": "in versie 1.0, het bestuur krijgt versie 1.1"

  Scenario: zonder aanbieding telt de versie van de vaststelling
    Gegeven in het dossier ontbreekt "/procedure/1"
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-12 over "stuk": waarschuwing

  Scenario: niet elke raad kreeg dezelfde versie
    Gegeven in het dossier staat bij "/procedure/-": {gebeurtenis: ontwerp naar raden, stukken: [stuk], datum: "2025-04-02", orgaan: Borne, versie: "0.9"}
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-12 over "stuk": waarschuwing

  Abstract Scenario: een versie ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-12 over "stuk": niet te bepalen
    En mist ZIE-12 over "stuk": "<pad>"

    Voorbeelden:
      | pad                 |
      | /procedure/0/versie |
      | /procedure/1/versie |
      | /procedure          |

  Scenario: een gemeente
    Gegeven in het dossier staat bij "/organisatie/vorm": gemeente
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-12 over "stuk": niet van toepassing

  Abstract Scenario: een wijziging die de regeling vrijstelt, alleen als er ook geen ronde is
    Gegeven in het dossier staat bij "/stukken/0": {id: stuk, soort: begrotingswijziging, jaar: 2025, wijzigt_bijdragen: <bijdragen>, gewijzigd_na_ontwerp: false}
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
    Dan is de uitkomst van ZIE-12 over "stuk": <uitkomst>

    Voorbeelden:
      | bijdragen | procedure                                                                                                                                                                  | uitkomst            |
      | false     | [{gebeurtenis: vaststelling, stukken: [stuk], datum: "2025-07-08", versie: "1.0"}]                                                                                         | niet van toepassing |
      | true      | [{gebeurtenis: vaststelling, stukken: [stuk], datum: "2025-07-08", versie: "1.0"}]                                                                                         | niet te bepalen     |
      | false     | [{gebeurtenis: ontwerp naar raden, stukken: [stuk], datum: "2025-04-01", versie: "1.0"}, {gebeurtenis: vaststelling, stukken: [stuk], datum: "2025-07-08", versie: "1.1"}] | waarschuwing        |
