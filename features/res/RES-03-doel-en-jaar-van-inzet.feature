# language: nl
@RES-03
Functionaliteit: RES-03 Een bestemmingsreserve heeft een doel en een jaar van inzet
  Het doel en het jaar hoeven maar bij één jaar van de reserve te staan.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      soort: begroting
      reserves:
        - {id: a, naam: Reserve ICT, soort: bestemmingsreserve, jaar: 2025, stand_begin: 500, toevoeging: 0, onttrekking: 0,
           stand_eind: 500, doel: nieuw zaaksysteem, inzet_jaar: 2027, vrijval_voorgesteld: false}
        - {id: b, naam: Reserve ICT, jaar: 2026, stand_begin: 500, toevoeging: 0, onttrekking: 0, stand_eind: 500}
      """

  Scenario: doel en jaar staan er
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-03 over "Reserve ICT": voldoet

  Abstract Scenario: het stuk noemt het niet
    Gegeven in het dossier staat bij "/reserves/0/<sleutel>": onbekend
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-03 over "Reserve ICT": waarschuwing
    En zegt RES-03 over "Reserve ICT": "<tekst>"

    Voorbeelden:
      | sleutel    | tekst                                         |
      | doel       | noemt niet waar Reserve ICT voor is           |
      | inzet_jaar | in welk jaar Reserve ICT (€ 500) wordt ingezet |

  Scenario: een ander jaar noemt het wel
    Gegeven in het dossier staat bij "/reserves/0/doel": onbekend
    En in het dossier staat bij "/reserves/1/doel": nieuw zaaksysteem
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-03 over "Reserve ICT": voldoet

  Abstract Scenario: het is niet ingevuld
    Gegeven in het dossier ontbreekt "/reserves/0/<sleutel>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-03 over "Reserve ICT": niet te bepalen
    En mist RES-03 over "Reserve ICT": "/reserves/0/<sleutel>"

    Voorbeelden:
      | sleutel    |
      | doel       |
      | inzet_jaar |
      | soort      |

  Scenario: een afschrijvingsreserve heeft geen jaar van inzet nodig
    Gegeven in het dossier staat bij "/reserves/0/soort": afschrijvingsreserve
    En in het dossier staat bij "/reserves/0/inzet_jaar": onbekend
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-03 over "Reserve ICT": voldoet

  Scenario: een algemene reserve is voor tegenvallers
    Gegeven in het dossier staat bij "/reserves/0/soort": algemene reserve
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-03 over "Reserve ICT": niet van toepassing

  Scenario: twee soorten onder één naam
    Gegeven in het dossier staat bij "/reserves/1/soort": algemene reserve
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-03 over "Reserve ICT": niet te bepalen
    En mist RES-03 over "Reserve ICT": "/reserves/1/soort"

  Abstract Scenario: een reserve die vrijvalt of leeg is, hoeft geen doel en geen jaar te noemen
    Gegeven in het dossier staat bij "/reserves/0/doel": onbekend
    En in het dossier staat bij "/reserves/0/inzet_jaar": onbekend
    En in het dossier staat bij "/reserves/0/vrijval_voorgesteld": <vrijval>
    En in het dossier staat bij "/reserves/1/stand_eind": <eind>
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-03 over "Reserve ICT": <uitkomst>

    Voorbeelden:
      | vrijval | eind | uitkomst     |
      | true    | 500  | voldoet      |
      | false   | 0    | voldoet      |
      | false   | 0.01 | waarschuwing |

  Scenario: niet ingevuld of de reserve vrijvalt
    Gegeven in het dossier staat bij "/reserves/0/doel": onbekend
    En in het dossier ontbreekt "/reserves/0/vrijval_voorgesteld"
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-03 over "Reserve ICT": niet te bepalen
    En mist RES-03 over "Reserve ICT": "/reserves/0/vrijval_voorgesteld"
