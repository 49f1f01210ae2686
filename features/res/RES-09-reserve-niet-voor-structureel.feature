# language: nl
@RES-09
Functionaliteit: RES-09 Een reserve dekt geen structurele lasten
  De notitie van de commissie BBV kent twee uitzonderingen: een afschrijvingsreserve, en minstens drie jaar achter elkaar uit
  een reserve die daarvoor genoeg heeft. De notitie is een richtlijn.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      soort: begroting
      datum: "2025-04-01"
      reserves:
        - {id: a, naam: Reserve pand, soort: bestemmingsreserve, jaar: 2026, stand_begin: 1501, toevoeging: 0, onttrekking: 500,
           stand_eind: 1001, onttrekking_dekt: structureel}
        - {id: b, naam: Reserve pand, jaar: 2027, stand_begin: 1001, toevoeging: 0, onttrekking: 500, stand_eind: 501,
           onttrekking_dekt: structureel}
        - {id: c, naam: Reserve pand, jaar: 2028, stand_begin: 501, toevoeging: 0, onttrekking: 500, stand_eind: 1,
           onttrekking_dekt: structureel}
        - {id: d, naam: Reserve pand, jaar: 2029, stand_begin: 1, toevoeging: 0, onttrekking: 0, stand_eind: 1}
      """

  Scenario: drie jaar achter elkaar uit een reserve met genoeg
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-09 over "Reserve pand": voldoet
    En rust RES-09 over "Reserve pand" op Notitie commissie BBV artikel onbekend van 2012-02-01

  Abstract Scenario: twee jaar, of drie jaar met een gat
    Gegeven in het dossier staat bij "/reserves/<rij>/onttrekking_dekt": incidenteel
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-09 over "Reserve pand": waarschuwing

    Voorbeelden:
      | rij |
      | 0   |
      | 1   |
      | 2   |

  Abstract Scenario: genoeg of te weinig
    Gegeven in het dossier staat bij "/reserves/0/stand_begin": <stand>
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-09 over "Reserve pand": <uitkomst>

    Voorbeelden:
      | stand   | uitkomst     |
      | 1500.00 | voldoet      |
      | 1499.98 | voldoet      |
      | 1499.97 | waarschuwing |

  Scenario: de melding zegt waarop zij rust
    Gegeven in het dossier staat bij "/reserves/2/onttrekking_dekt": incidenteel
    Als het dossier wordt getoetst
    Dan zegt RES-09 over "Reserve pand": "in 2026 en 2027, samen € 1.000; vooraf zit er € 1.501 in"
    En zegt RES-09 over "Reserve pand": "Dit rust op een richtlijn, niet op de wet."

  Scenario: een afschrijvingsreserve
    Gegeven in het dossier staat bij "/reserves/0/soort": afschrijvingsreserve
    En in het dossier staat bij "/reserves/2/onttrekking_dekt": incidenteel
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-09 over "Reserve pand": voldoet

  Scenario: niet bekend of het na het laatste jaar doorgaat
    Gegeven in het dossier ontbreekt "/reserves/3"
    En in het dossier ontbreekt "/reserves/2"
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-09 over "Reserve pand": niet te bepalen
    En mist RES-09 over "Reserve pand": "/reserves"

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-09 over "Reserve pand": niet te bepalen
    En mist RES-09 over "Reserve pand": "<pad>"

    Voorbeelden:
      | pad                          |
      | /datum                       |
      | /reserves/0/stand_begin      |
      | /reserves/1/onttrekking      |
      | /reserves/1/onttrekking_dekt |
      | /reserves/1/jaar             |

  Scenario: twee jaar, maar niet bekend wat voor reserve het is
    Gegeven in het dossier staat bij "/reserves/2/onttrekking_dekt": incidenteel
    En in het dossier ontbreekt "/reserves/0/soort"
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-09 over "Reserve pand": niet te bepalen
    En mist RES-09 over "Reserve pand": "/reserves/0/soort"

  Scenario: vóór de notitie
    Gegeven in het dossier staat bij "/datum": "2012-01-31"
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-09 over "Reserve pand": niet te bepalen

  Scenario: alleen incidentele lasten
    Gegeven in het dossier staat bij "/reserves": [{id: a, naam: Reserve pand, jaar: 2026, stand_begin: 500, toevoeging: 0, onttrekking: 500, stand_eind: 0, onttrekking_dekt: incidenteel}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-09 over "Reserve pand": niet van toepassing

  Scenario: het stuk zegt niet welke lasten worden gedekt
    Gegeven in het dossier staat bij "/reserves": [{id: a, naam: Reserve pand, jaar: 2026, stand_begin: 500, toevoeging: 0, onttrekking: 500, stand_eind: 0, onttrekking_dekt: onbekend}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-09 over "Reserve pand": niet te bepalen
    En mist RES-09 over "Reserve pand": "/reserves/0/onttrekking_dekt"

  Scenario: een onttrekking met een minteken telt ook
    Gegeven een dossier:
      """
      titel: Begroting 2026
      soort: begroting
      datum: "2025-06-01"
      reserves:
        - {id: a, naam: Reserve, soort: bestemmingsreserve, jaar: 2025, stand_begin: 501, toevoeging: 0, onttrekking: -100, stand_eind: 401, onttrekking_dekt: structureel}
        - {id: b, naam: Reserve, soort: bestemmingsreserve, jaar: 2026, stand_begin: 401, toevoeging: 0, onttrekking: 0, stand_eind: 401, onttrekking_dekt: incidenteel}
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-09 over "Reserve": waarschuwing
