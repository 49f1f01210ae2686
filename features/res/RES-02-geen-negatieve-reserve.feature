# language: nl
@RES-02
Functionaliteit: RES-02 Een reserve is in geen enkel jaar negatief
  Onder nul is er geen reserve meer. Nul mag. Geen artikel van de wet verbiedt een negatieve reserve; daarom is dit een
  waarschuwing.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      soort: begroting
      reserves:
        - {id: a, naam: Reserve ICT, jaar: 2025, stand_begin: 500, toevoeging: 0, onttrekking: 400, stand_eind: 100}
        - {id: b, naam: Reserve ICT, jaar: 2026, stand_begin: 100, toevoeging: 0, onttrekking: 100, stand_eind: 0}
      """

  Abstract Scenario: rond nul
    Gegeven in het dossier staat bij "/reserves/1/stand_eind": <eind>
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-02 over "Reserve ICT": <uitkomst>

    Voorbeelden:
      | eind  | uitkomst     |
      | 0.01  | voldoet      |
      | 0     | voldoet      |
      | -0.01 | waarschuwing |

  Scenario: de melding noemt het jaar en de stand
    Gegeven in het dossier staat bij "/reserves/1/stand_eind": -40
    Als het dossier wordt getoetst
    Dan zegt RES-02 over "Reserve ICT": "Reserve ICT komt onder nul: 2026 (€ -40)"

  Scenario: een stand onder nul telt ook als een ander jaar onbekend is
    Gegeven in het dossier staat bij "/reserves/1/stand_eind": -40
    En in het dossier ontbreekt "/reserves/0/stand_begin"
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-02 over "Reserve ICT": waarschuwing

  Scenario: een stand ontbreekt
    Gegeven in het dossier ontbreekt "/reserves/0/stand_eind"
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-02 over "Reserve ICT": niet te bepalen
    En mist RES-02 over "Reserve ICT": "/reserves/0/stand_eind"

  Scenario: wie structurele lasten uit een te lege reserve betaalt, komt onder nul
    Gegeven in het dossier staat bij "/datum": "2025-04-01"
    En in het dossier staat bij "/reserves": [{id: a, naam: Reserve ICT, soort: bestemmingsreserve, jaar: 2026, stand_begin: 100, toevoeging: 0, onttrekking: 140, stand_eind: -40, onttrekking_dekt: structureel}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-02 over "Reserve ICT": waarschuwing
    En volgt RES-02 over "Reserve ICT" uit RES-09

  Scenario: er zijn geen reserves
    Gegeven in het dossier staat bij "/reserves": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-02 over "dossier": niet van toepassing
