# language: nl
@RES-04
Functionaliteit: RES-04 Een reserve die twee jaar stilstaat, valt vrij of wordt gepland
  Stil is een jaar zonder toevoeging en zonder onttrekking. De laatste jaren van het dossier tellen: wordt de reserve daarin
  gebruikt, dan slaapt zij niet.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      soort: begroting
      reserves:
        - {id: a, naam: Reserve jubileum, soort: bestemmingsreserve, jaar: 2024, stand_begin: 300, toevoeging: 10, onttrekking: 0,
           stand_eind: 310, doel: jubileum, inzet_jaar: 2023, vrijval_voorgesteld: false}
        - {id: b, naam: Reserve jubileum, jaar: 2025, stand_begin: 310, toevoeging: 0, onttrekking: 0, stand_eind: 310}
        - {id: c, naam: Reserve jubileum, jaar: 2026, stand_begin: 310, toevoeging: 0, onttrekking: 0, stand_eind: 310}
      """

  Scenario: twee jaar stil
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-04 over "Reserve jubileum": waarschuwing
    En zegt RES-04 over "Reserve jubileum": "Reserve jubileum (€ 310) staat minstens twee jaar stil, tot en met 2026"

  Abstract Scenario: één jaar stil is geen slaap
    Gegeven in het dossier staat bij "<pad>": 5
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-04 over "Reserve jubileum": voldoet

    Voorbeelden:
      | pad                     |
      | /reserves/1/toevoeging  |
      | /reserves/1/onttrekking |
      | /reserves/2/onttrekking |

  Scenario: twee regels voor één jaar zijn één jaar
    Gegeven in het dossier staat bij "/reserves/1/onttrekking": 5
    En in het dossier staat bij "/reserves/-": {id: d, naam: Reserve jubileum, jaar: 2026, stand_begin: 310, toevoeging: 0, onttrekking: 0, stand_eind: 310}
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-04 over "Reserve jubileum": voldoet

  Scenario: vrijval is voorgesteld
    Gegeven in het dossier staat bij "/reserves/0/vrijval_voorgesteld": true
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-04 over "Reserve jubileum": voldoet

  Abstract Scenario: het jaar van inzet komt nog
    Gegeven in het dossier staat bij "/reserves/0/inzet_jaar": <jaar>
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-04 over "Reserve jubileum": <uitkomst>

    Voorbeelden:
      | jaar | uitkomst     |
      | 2025 | waarschuwing |
      | 2026 | voldoet      |

  Scenario: zonder jaar van inzet volgt zij uit RES-03
    Gegeven in het dossier staat bij "/reserves/0/inzet_jaar": onbekend
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-04 over "Reserve jubileum": waarschuwing
    En volgt RES-04 over "Reserve jubileum" uit RES-03

  Scenario: een lege reserve heeft niets om vrij te laten vallen
    Gegeven in het dossier staat bij "/reserves/2/stand_eind": 0
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-04 over "Reserve jubileum": voldoet

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-04 over "Reserve jubileum": niet te bepalen
    En mist RES-04 over "Reserve jubileum": "<pad>"

    Voorbeelden:
      | pad                             |
      | /reserves/0/soort               |
      | /reserves/2/jaar                |
      | /reserves/1/toevoeging          |
      | /reserves/0/vrijval_voorgesteld |
      | /reserves/0/inzet_jaar          |
      | /reserves/2/stand_eind          |

  Scenario: één jaar in het dossier zegt nog niets
    Gegeven in het dossier ontbreekt "/reserves/0"
    En in het dossier ontbreekt "/reserves/0"
    En in het dossier staat bij "/reserves/0/soort": bestemmingsreserve
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-04 over "Reserve jubileum": niet van toepassing

  Scenario: een algemene reserve mag stilstaan
    Gegeven in het dossier staat bij "/reserves/0/soort": algemene reserve
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-04 over "Reserve jubileum": niet van toepassing

  Scenario: twee jaren in het dossier, allebei stil
    Gegeven in het dossier ontbreekt "/reserves/0"
    En in het dossier staat bij "/reserves/0": {id: b, naam: Reserve jubileum, soort: bestemmingsreserve, jaar: 2025, stand_begin: 310, toevoeging: 0, onttrekking: 0, stand_eind: 310, inzet_jaar: 2023, vrijval_voorgesteld: false}
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-04 over "Reserve jubileum": waarschuwing
