# language: nl
@INC-03
Functionaliteit: INC-03 Incidenteel geld komt niet jaar na jaar terug
  De regel telt de jaren waarin geld voor hetzelfde doel incidenteel heet, wie er ook betaalde. Meer dan drie jaar vraagt om
  uitleg, tenzij het einde in een besluit vastligt. Personeel voor een wettelijke taak vraagt dat altijd.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Uitbreiding
      bedragen:
        - {id: a, onderwerp: uitbreiding, bedrag: 1000, jaar: 2023, aard: incidenteel, formatie: false, einde_besloten: false}
        - {id: b, onderwerp: uitbreiding, bedrag: 1000, jaar: 2024, aard: incidenteel, formatie: false, einde_besloten: false}
        - {id: c, onderwerp: uitbreiding, bedrag: 1000, jaar: 2025, aard: incidenteel, formatie: false, einde_besloten: false}
        - {id: d, onderwerp: uitbreiding, bedrag: 1000, jaar: 2025, aard: incidenteel, formatie: false, einde_besloten: false}
      """
    En de toetsdatum is 2025-01-15

  Abstract Scenario: drie of vier jaar, met of zonder besluit over het einde
    Gegeven in het dossier staat bij "/bedragen/3/jaar": <jaar>
    En in het dossier staat bij "/bedragen/0/einde_besloten": <einde>
    En in het dossier staat bij "/bedragen/1/einde_besloten": <einde>
    En in het dossier staat bij "/bedragen/2/einde_besloten": <einde>
    En in het dossier staat bij "/bedragen/3/einde_besloten": <einde>
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-03 over "uitbreiding": <uitkomst>

    Voorbeelden:
      | jaar | einde | uitkomst     |
      | 2025 | false | voldoet      |
      | 2026 | false | waarschuwing |
      | 2026 | true  | voldoet      |

  Scenario: van één jaar ligt het einde niet vast
    Gegeven in het dossier staat bij "/bedragen/3/jaar": 2026
    En in het dossier staat bij "/bedragen/0/einde_besloten": true
    En in het dossier staat bij "/bedragen/1/einde_besloten": true
    En in het dossier staat bij "/bedragen/2/einde_besloten": true
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-03 over "uitbreiding": waarschuwing
    En zegt INC-03 over "uitbreiding": "in 4 jaren incidenteel: 2023, 2024, 2025 en 2026"

  Abstract Scenario: de notitie die op de toetsdatum geldt
    Gegeven in het dossier staat bij "/bedragen/3/jaar": <jaar>
    En de toetsdatum is <datum>
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-03 over "uitbreiding": <uitkomst>
    En rust INC-03 over "uitbreiding" op Notitie commissie BBV artikel onbekend van <versie>

    Voorbeelden:
      | jaar | datum      | uitkomst     | versie     |
      | 2025 | 2018-08-30 | voldoet      | 2018-08-30 |
      | 2026 | 2018-08-30 | waarschuwing | 2018-08-30 |
      | 2025 | 2018-08-29 | voldoet      | 2012-02-01 |
      | 2026 | 2018-08-29 | waarschuwing | 2012-02-01 |
      | 2026 | 2012-02-01 | waarschuwing | 2012-02-01 |

  Scenario: van vóór de eerste notitie is geen versie bekend
    Gegeven de toetsdatum is 2012-01-31
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-03 over "uitbreiding": niet te bepalen

  Abstract Scenario: één jaar personeel voor een wettelijke taak
    Gegeven in het dossier staat bij "/bedragen": [{id: a, onderwerp: proef, bedrag: 1000, jaar: 2025, aard: incidenteel, formatie: <formatie>, wettelijke_taak: <taak>, einde_besloten: <einde>}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-03 over "proef": <uitkomst>

    Voorbeelden:
      | formatie | taak  | einde | uitkomst     |
      | true     | true  | false | waarschuwing |
      | true     | true  | true  | voldoet      |
      | false    | true  | false | voldoet      |
      | true     | false | false | voldoet      |

  Scenario: structureel personeel maakt ander, incidenteel geld niet structureel
    Gegeven in het dossier staat bij "/bedragen/3": {id: d, onderwerp: uitbreiding, bedrag: 1000, jaar: 2025, aard: structureel, formatie: true, wettelijke_taak: true}
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-03 over "uitbreiding": voldoet

  Scenario: een bate telt niet als nog een jaar
    Gegeven in het dossier staat bij "/bedragen/3": {id: d, onderwerp: uitbreiding, bedrag: 1000, jaar: 2026, aard: incidenteel, soort: baat}
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-03 over "uitbreiding": voldoet

  Abstract Scenario: een gegeven ontbreekt in het vierde jaar
    Gegeven in het dossier staat bij "/bedragen/3": {id: d, onderwerp: uitbreiding, bedrag: 1000, jaar: 2026, aard: incidenteel, formatie: false, einde_besloten: false}
    En in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-03 over "uitbreiding": niet te bepalen
    En mist INC-03 over "uitbreiding": "<pad>"

    Voorbeelden:
      | pad                |
      | /bedragen/3/aard   |
      | /bedragen/3/jaar   |

  Scenario: vier jaar, en het dossier zegt niet of het einde vastligt
    Gegeven in het dossier staat bij "/bedragen": [{id: a, onderwerp: x, bedrag: 1, jaar: 2022, aard: incidenteel, formatie: false}, {id: b, onderwerp: x, bedrag: 1, jaar: 2023, aard: incidenteel, formatie: false}, {id: c, onderwerp: x, bedrag: 1, jaar: 2024, aard: incidenteel, formatie: false}, {id: d, onderwerp: x, bedrag: 1, jaar: 2025, aard: incidenteel, formatie: false}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-03 over "x": niet te bepalen
    En mist INC-03 over "x": "/bedragen/0/einde_besloten"

  Abstract Scenario: het dossier zegt niet of er personeel voor een wettelijke taak van wordt betaald
    Gegeven in het dossier staat bij "/bedragen": [{id: a, onderwerp: proef, bedrag: 1000, jaar: 2025, aard: incidenteel, formatie: true, wettelijke_taak: true, einde_besloten: false}]
    En in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-03 over "proef": niet te bepalen
    En mist INC-03 over "proef": "<pad>"

    Voorbeelden:
      | pad                         |
      | /bedragen/0/formatie        |
      | /bedragen/0/wettelijke_taak |
      | /bedragen/0/einde_besloten  |
      | /bedragen/0/aard            |

  Scenario: zonder de aard van het bedrag en met een besluit over het einde is er niets te vragen
    Gegeven in het dossier staat bij "/bedragen": [{id: a, onderwerp: proef, bedrag: 1000, jaar: 2025, formatie: true, wettelijke_taak: true, einde_besloten: true}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-03 over "proef": voldoet

  Scenario: geen enkel bedrag heet incidenteel
    Gegeven in het dossier staat bij "/bedragen": [{id: a, onderwerp: proef, bedrag: 1000, jaar: 2025, aard: structureel}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-03 over "dossier": niet van toepassing

  Scenario: de bedragen ontbreken in het dossier
    Gegeven in het dossier ontbreekt "/bedragen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-03 over "dossier": niet te bepalen
    En mist INC-03 over "dossier": "/bedragen"

  Scenario: SamenTwente noemt de uitbreiding vier jaar achter elkaar incidenteel
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-03 over "uitbreiding Veilig Thuis Twente": waarschuwing
    En zegt INC-03 over "uitbreiding Veilig Thuis Twente": "2023, 2024, 2025 en 2026"
    En zegt INC-03 over "uitbreiding Veilig Thuis Twente": "Volgens de notitie van de commissie BBV"
