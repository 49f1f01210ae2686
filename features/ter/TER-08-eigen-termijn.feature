# language: nl
@TER-08
Functionaliteit: TER-08 De planning houdt zich aan de eigen termijnen van de regeling
  Een eigen termijn van de regeling komt naast die van de wet. Dagen tellen precies: een eigen termijn schuift nooit op.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      organisatie: {naam: GR Voorbeeld, vorm: openbaar lichaam, profiel: samentwente}
      stukken:
        - {id: stuk, soort: begroting, jaar: 2026}
      procedure:
        - {gebeurtenis: kaders naar raden, stukken: [stuk], datum: "2024-12-31"}
        - {gebeurtenis: ontwerp naar raden, stukken: [stuk], datum: "2025-03-18"}
        - {gebeurtenis: zienswijzetermijn, stukken: [stuk], datum: "2025-06-24"}
        - {gebeurtenis: aanbieding aan algemeen bestuur, stukken: [stuk], datum: "2025-06-24"}
        - {gebeurtenis: vaststelling, stukken: [stuk], datum: "2025-07-08"}
        - {gebeurtenis: inzending aan gedeputeerde staten, stukken: [stuk], datum: "2025-07-15"}
      """

  Abstract Scenario: de kaders moeten er vóór het nieuwe jaar zijn
    Gegeven in het dossier staat bij "/procedure/0/datum": "<datum>"
    En het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      deelnemers: onbekend
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      termijnen: [{stap: kaders naar raden, artikel: artikel 4.1, uiterlijk: {dag: 31, maand: 12, jaar: -2}}]
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-08 over "kaders naar raden (uiterlijk), stuk": <uitkomst>

    Voorbeelden:
      | datum      | uitkomst     |
      | 2024-12-31 | voldoet      |
      | 2025-01-01 | waarschuwing |
      | 2025-04-29 | waarschuwing |

  Abstract Scenario: de regeling geeft de raden veertien weken
    Gegeven in het dossier staat bij "/procedure/1/datum": "<datum>"
    En het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      deelnemers: onbekend
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      termijnen: [{stap: ontwerp naar raden, artikel: artikel 4.2, dagen: 98}]
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-08 over "ontwerp naar raden (dagen), stuk": <uitkomst>

    Voorbeelden:
      | datum      | uitkomst     |
      | 2025-03-18 | voldoet      |
      | 2025-03-19 | waarschuwing |

  Abstract Scenario: de zienswijzen moeten er op een vaste dag zijn
    Gegeven in het dossier staat bij "/procedure/2/datum": "<datum>"
    En het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      deelnemers: onbekend
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      termijnen: [{stap: zienswijzetermijn, artikel: artikel 4.3, uiterlijk: {dag: 24, maand: 6, jaar: -1}}]
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-08 over "zienswijzetermijn (uiterlijk), stuk": <uitkomst>

    Voorbeelden:
      | datum      | uitkomst     |
      | 2025-06-24 | voldoet      |
      | 2025-06-25 | waarschuwing |

  Abstract Scenario: de raden krijgen een eigen aantal dagen voor hun zienswijze
    Gegeven in het dossier staat bij "/procedure/2/datum": "<datum>"
    En het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      deelnemers: onbekend
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      termijnen: [{stap: zienswijzetermijn, artikel: artikel 4.3, dagen: 98}]
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-08 over "zienswijzetermijn (dagen), stuk": <uitkomst>

    Voorbeelden:
      | datum      | uitkomst     |
      | 2025-06-24 | voldoet      |
      | 2025-06-23 | waarschuwing |

  Abstract Scenario: de regeling vraagt de inzending binnen een week
    Gegeven in het dossier staat bij "/procedure/5/datum": "<datum>"
    En het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      deelnemers: onbekend
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      termijnen: [{stap: inzending aan gedeputeerde staten, artikel: artikel 4.4, dagen: 7}]
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-08 over "inzending aan gedeputeerde staten (dagen), stuk": <uitkomst>

    Voorbeelden:
      | datum      | uitkomst     |
      | 2025-07-15 | voldoet      |
      | 2025-07-16 | waarschuwing |

  Scenario: de melding noemt het artikel van de regeling
    Gegeven in het dossier staat bij "/procedure/1/datum": "2025-03-19"
    En het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      deelnemers: onbekend
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      termijnen: [{stap: ontwerp naar raden, artikel: artikel 4.2, dagen: 98}]
      """
    Als het dossier wordt getoetst
    Dan zegt TER-08 over "ontwerp naar raden (dagen), stuk": "artikel 4.2 van de regeling. Die vraagt 98 dagen vóór de aanbieding"
    En is de uitkomst van TER-01 over "stuk": voldoet

  Scenario: te laat volgens de wet is ook te laat volgens de regeling
    Gegeven in het dossier staat bij "/procedure/1/datum": "2025-04-02"
    En het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      deelnemers: onbekend
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      termijnen: [{stap: ontwerp naar raden, artikel: artikel 4.2, dagen: 98}]
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-01 over "stuk": fout
    En is de uitkomst van TER-08 over "ontwerp naar raden (dagen), stuk": waarschuwing
    En volgt TER-08 over "ontwerp naar raden (dagen), stuk" uit TER-01

  Scenario: alleen de vergadering is bekend, en de stukkentermijn niet
    Gegeven in het dossier ontbreekt "/procedure/3"
    En het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      deelnemers: onbekend
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      termijnen: [{stap: ontwerp naar raden, artikel: artikel 4.2, dagen: 98}]
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-08 over "ontwerp naar raden (dagen), stuk": niet te bepalen

  Scenario: de datum van de stap ontbreekt
    Gegeven in het dossier ontbreekt "/procedure/0/datum"
    En het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      deelnemers: onbekend
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      termijnen: [{stap: kaders naar raden, artikel: artikel 4.1, uiterlijk: {dag: 31, maand: 12, jaar: -2}}]
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-08 over "kaders naar raden (uiterlijk), stuk": niet te bepalen
    En mist TER-08 over "kaders naar raden (uiterlijk), stuk": "/procedure/0/datum"

  Scenario: het profiel kent de eigen termijnen niet
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-08 over "termijnen van de regeling": niet te bepalen
    En mist TER-08 over "termijnen van de regeling": "profiel:/termijnen"

  Scenario: er is geen profiel
    Gegeven in het dossier ontbreekt "/organisatie/profiel"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-08 over "termijnen van de regeling": niet te bepalen
    En mist TER-08 over "termijnen van de regeling": "/organisatie/profiel"

  Scenario: de regeling heeft geen eigen termijnen
    Gegeven in het dossier staat bij "/titel": Begroting
    En het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      deelnemers: onbekend
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      termijnen: []
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-08 over "dossier": niet van toepassing

  Scenario: een gemeente
    Gegeven in het dossier staat bij "/organisatie/vorm": gemeente
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-08 over "termijnen van de regeling": niet van toepassing

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
      termijnen: [{stap: ontwerp naar raden, artikel: artikel 4.2, dagen: 98}]
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-08 over "ontwerp naar raden (dagen), stuk": <uitkomst>

    Voorbeelden:
      | bijdragen | procedure                                                                                                                                                       | uitkomst            |
      | false     | []                                                                                                                                                              | niet van toepassing |
      | true      | []                                                                                                                                                              | niet te bepalen     |
      | false     | [{gebeurtenis: ontwerp naar raden, stukken: [stuk], datum: "2025-04-01"}, {gebeurtenis: aanbieding aan algemeen bestuur, stukken: [stuk], datum: "2025-07-08"}] | voldoet             |
