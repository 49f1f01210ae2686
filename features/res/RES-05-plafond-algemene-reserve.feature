# language: nl
@RES-05
Functionaliteit: RES-05 De algemene reserve blijft onder het plafond van de regeling
  Het plafond is een deel van de lasten van dat jaar, voor de hele begroting. Staan er meer ramingen van dat jaar, dan telt de
  hoogste.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      soort: begroting
      meerjarenraming:
        - {jaar: 2026, lasten: 400040}
        - {jaar: 2026, onderwerp: Veilig Thuis, lasten: 900040}
      reserves:
        - {id: a, naam: Algemene reserve, soort: algemene reserve, jaar: 2026, stand_begin: 9501, toevoeging: 0, onttrekking: 0,
           stand_eind: 9501}
      """
    En het profiel:
      """
      naam: voorbeeld
      titel: Gemeenschappelijke regeling Voorbeeld
      bron: Bedacht voor deze feature.
      deelnemers: onbekend
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      reserveplafond: 2.5
      """

  Abstract Scenario: rond het plafond van € 10.001
    Gegeven in het dossier staat bij "/reserves/0/stand_eind": <stand>
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-05 over "Algemene reserve": <uitkomst>

    Voorbeelden:
      | stand    | uitkomst     |
      | 10001    | voldoet      |
      | 10001.01 | voldoet      |
      | 10001.02 | waarschuwing |
      | 10002    | waarschuwing |

  Scenario: de melding noemt het verschil
    Gegeven in het dossier staat bij "/reserves/0/stand_eind": 10501
    Als het dossier wordt getoetst
    Dan zegt RES-05 over "Algemene reserve": "ligt € 500 boven het plafond van 2,5% van de lasten, in 2026: € 10.501 bij € 400.040"

  Scenario: een tweede raming met hogere lasten
    Gegeven in het dossier staat bij "/reserves/0/stand_eind": 10501
    En in het dossier staat bij "/meerjarenraming/-": {jaar: 2026, lasten: 500040}
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-05 over "Algemene reserve": voldoet

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-05 over "Algemene reserve": niet te bepalen
    En mist RES-05 over "Algemene reserve": "<mist>"

    Voorbeelden:
      | pad                       | mist                      |
      | /reserves/0/soort         | /reserves/0/soort         |
      | /reserves/0/jaar          | /reserves/0/jaar          |
      | /reserves/0/stand_eind    | /reserves/0/stand_eind    |
      | /meerjarenraming          | /meerjarenraming          |
      | /meerjarenraming/0/lasten | /meerjarenraming/0/lasten |
      | /meerjarenraming/0        | /meerjarenraming          |

  Scenario: een bestemmingsreserve
    Gegeven in het dossier staat bij "/reserves/0/soort": bestemmingsreserve
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-05 over "Algemene reserve": niet van toepassing

  Scenario: een profiel zonder plafond
    Gegeven in het dossier staat bij "/organisatie": {naam: SamenTwente, vorm: openbaar lichaam}
    En het profiel:
      """
      naam: voorbeeld
      titel: Gemeenschappelijke regeling Voorbeeld
      bron: Bedacht voor deze feature.
      deelnemers: onbekend
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-05 over "Algemene reserve": niet te bepalen
    En mist RES-05 over "Algemene reserve": "profiel:/reserveplafond"
