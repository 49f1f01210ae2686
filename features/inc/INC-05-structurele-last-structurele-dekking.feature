# language: nl
@INC-05
Functionaliteit: INC-05 Een structurele last heeft structurele dekking
  Kosten die elk jaar terugkomen, vragen geld dat elk jaar terugkomt, of een uitleg. Andersom hoeft niet: een incidentele
  last mag structurele dekking hebben. Schrijf `onbekend` bij de uitleg als het stuk er geen geeft.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Uitbreiding
      bedragen:
        - id: a
          onderwerp: uitbreiding
          bedrag: 1000
          aard: structureel
          dekking:
            - {bron: rijk, aard: structureel}
            - {bron: rente, aard: structureel, uitleg: onbekend}
      """
    En de toetsdatum is 2025-01-15

  Abstract Scenario: last en dekking
    Gegeven in het dossier staat bij "/bedragen/0/aard": <last>
    En in het dossier staat bij "/bedragen/0/dekking/1/aard": <dekking>
    En in het dossier staat bij "/bedragen/0/dekking/1/uitleg": <uitleg>
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-05 over "uitbreiding": <uitkomst>

    Voorbeelden:
      | last        | dekking     | uitleg                      | uitkomst     |
      | structureel | structureel | onbekend                    | voldoet      |
      | structureel | incidenteel | onbekend                    | waarschuwing |
      | structureel | incidenteel | De rente blijft drie jaar.  | voldoet      |
      | incidenteel | incidenteel | onbekend                    | voldoet      |
      | incidenteel | structureel | onbekend                    | voldoet      |

  Scenario: de melding noemt de incidentele dekking en waarop de regel rust
    Gegeven in het dossier staat bij "/bedragen/0/dekking/1/aard": incidenteel
    Als het dossier wordt getoetst
    Dan zegt INC-05 over "uitbreiding": "(€ 1.000) is structureel, maar wordt (deels) incidenteel gedekt: rente."
    En zegt INC-05 over "uitbreiding": "Gemeentewet wordt zo uitgelegd"
    En rust INC-05 over "uitbreiding" op Gemeentewet artikel 189 van 2014-01-01

  Abstract Scenario: de versie op de toetsdatum
    Gegeven in het dossier staat bij "/bedragen/0/dekking/1/aard": incidenteel
    En de toetsdatum is <datum>
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-05 over "uitbreiding": <uitkomst>

    Voorbeelden:
      | datum      | uitkomst        |
      | 2014-01-01 | waarschuwing    |
      | 2013-12-31 | niet te bepalen |

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier staat bij "/bedragen/0/dekking/1/aard": incidenteel
    En in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-05 over "uitbreiding": niet te bepalen
    En mist INC-05 over "uitbreiding": "<pad>"

    Voorbeelden:
      | pad                            |
      | /bedragen/0/aard               |
      | /bedragen/0/dekking/1/aard     |
      | /bedragen/0/dekking/1/uitleg   |

  Abstract Scenario: het stuk noemt de aard niet
    Gegeven in het dossier staat bij "/bedragen/0/dekking/1/aard": incidenteel
    En in het dossier staat bij "<pad>": onbekend
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-05 over "uitbreiding": niet te bepalen
    En mist INC-05 over "uitbreiding": "<pad>"

    Voorbeelden:
      | pad                        |
      | /bedragen/0/aard           |
      | /bedragen/0/dekking/1/aard |

  Scenario: een lege lijst met dekking
    Gegeven in het dossier staat bij "/bedragen/0/dekking": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-05 over "uitbreiding": niet te bepalen
    En mist INC-05 over "uitbreiding": "/bedragen/0/dekking"

  Scenario: bij geen enkel bedrag staat een dekking
    Gegeven in het dossier staat bij "/bedragen": [{id: a, onderwerp: uitbreiding, bedrag: 1000}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-05 over "dossier": niet van toepassing

  Scenario: de bedragen ontbreken in het dossier
    Gegeven in het dossier ontbreekt "/bedragen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-05 over "dossier": niet te bepalen
    En mist INC-05 over "dossier": "/bedragen"

  Scenario: structureel Rijksgeld voor een eenmalige uitgave mag
    Gegeven het voorbeeld "gooi-en-vechtstreek-2021"
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-05 over "tijdelijke versterking Veilig Thuis, 2021, gevraagd": voldoet

  Abstract Scenario: een structurele last waarvan de dekking nergens is ingevuld
    Gegeven een dossier:
      """
      titel: Uitbreiding
      bedragen:
        - {id: een, onderwerp: uitbreiding, bedrag: 100, jaar: 2025, aard: structureel, soort: last, stand: gevraagd}
      """
    En in het dossier staat bij "/bedragen/0/aard": <aard>
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-05 over "<over>": <uitkomst>

    Voorbeelden:
      | aard        | over       | uitkomst            |
      | structureel | uitbreiding, 2025, gevraagd | niet te bepalen     |
      | incidenteel | dossier    | niet van toepassing |

  Scenario: een bedrag dat vijf keer wordt genoemd, geeft één uitkomst
    Gegeven een dossier:
      """
      titel: Uitbreiding
      bedragen:
        - {id: a, onderwerp: uitbreiding, bedrag: 1000, jaar: 2025, stand: gevraagd, aard: structureel, dekking: [{bron: rente, aard: incidenteel, uitleg: onbekend}]}
        - {id: b, onderwerp: uitbreiding, bedrag: 1000, jaar: 2025, stand: gevraagd, aard: structureel, dekking: [{bron: rente, aard: incidenteel, uitleg: onbekend}]}
        - {id: c, onderwerp: uitbreiding, bedrag: 1000, jaar: 2025, stand: gevraagd, aard: structureel, dekking: [{bron: rente, aard: incidenteel, uitleg: onbekend}]}
        - {id: d, onderwerp: uitbreiding, bedrag: 1000, jaar: 2025, stand: gevraagd, aard: structureel, dekking: [{bron: rente, uitleg: onbekend}]}
        - {id: e, onderwerp: uitbreiding, bedrag: 1000, jaar: 2025, stand: gevraagd, dekking: [{bron: rente, aard: incidenteel, uitleg: onbekend}]}
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-05 over "uitbreiding, 2025, gevraagd": waarschuwing

  Abstract Scenario: de uitleg hoeft maar op één plek te staan
    Gegeven een dossier:
      """
      titel: Uitbreiding
      bedragen:
        - {id: a, onderwerp: uitbreiding, bedrag: 1000, jaar: 2025, stand: gevraagd, aard: structureel, dekking: [{bron: rente, aard: incidenteel, uitleg: onbekend}]}
        - {id: b, onderwerp: uitbreiding, bedrag: 1000, jaar: 2025, stand: gevraagd, aard: structureel, dekking: [{bron: rente, aard: incidenteel, uitleg: De rente blijft.}]}
      """
    En in het dossier staat bij "/bedragen/1/dekking/0/bron": <bron>
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-05 over "uitbreiding, 2025, gevraagd": <uitkomst>

    Voorbeelden:
      | bron    | uitkomst     |
      | rente   | voldoet      |
      | reserve | waarschuwing |

  Scenario: bedragen zonder onderwerp zijn elk een eigen bedrag
    Gegeven in het dossier staat bij "/bedragen/0/onderwerp": geen
    En in het dossier staat bij "/bedragen/-": {id: b, onderwerp: geen, bedrag: 5, aard: structureel, dekking: [{bron: rijk, aard: structureel}]}
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-05 over "bedrag a": voldoet
    En is de uitkomst van INC-05 over "bedrag b": voldoet
