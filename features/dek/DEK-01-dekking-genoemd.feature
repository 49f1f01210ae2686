# language: nl
@DEK-01
Functionaliteit: DEK-01 Elke gevraagde last heeft een dekking
  Wie geld vraagt, zegt waar het vandaan komt. Eén plaats is genoeg: noemt het stuk de dekking ergens bij hetzelfde bedrag, dan
  hoeft zij elders niet te staan. Elk jaar telt apart. Schrijf een lege lijst als het stuk geen dekking noemt.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Uitbreiding
      bedragen:
        - {id: a, onderwerp: uitbreiding, bedrag: 1000, jaar: 2025, soort: last, stand: gevraagd, dekking: [{bron: gemeenten}]}
        - {id: b, onderwerp: uitbreiding, bedrag: 1000, jaar: 2025, soort: last, stand: gevraagd}
      """

  Scenario: de dekking staat op één plaats
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-01 over "uitbreiding": voldoet
    En rust DEK-01 over "uitbreiding" op Gemeentewet artikel 189 van altijd

  Scenario: nergens staat een dekking
    Gegeven in het dossier staat bij "/bedragen/0/dekking": []
    En in het dossier staat bij "/bedragen/1/dekking": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-01 over "uitbreiding": fout
    En zegt DEK-01 over "uitbreiding": "Het stuk vraagt € 1.000 voor uitbreiding (2025), maar noemt nergens waar dat geld vandaan komt."

  Scenario: een ander jaar heeft zijn eigen dekking
    Gegeven in het dossier staat bij "/bedragen/1": {id: b, onderwerp: uitbreiding, bedrag: 900, jaar: 2026, soort: last, stand: gevraagd, dekking: []}
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-01 over "uitbreiding": fout
    En zegt DEK-01 over "uitbreiding": "€ 900 voor uitbreiding (2026)"

  Scenario: ook een bedrag dat het stuk niet noemt, heeft een dekking
    Gegeven in het dossier staat bij "/bedragen": [{id: a, onderwerp: uitbreiding, bedrag: onbekend, jaar: 2025, soort: last, stand: gevraagd, dekking: []}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-01 over "uitbreiding": fout

  Abstract Scenario: wat geen last is die nu wordt gevraagd
    Gegeven in het dossier staat bij "/bedragen": [{id: a, onderwerp: uitbreiding, bedrag: 1000, jaar: 2025, soort: <soort>, stand: <stand>, dekking: []}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-01 over "dossier": niet van toepassing

    Voorbeelden:
      | soort      | stand    |
      | baat       | gevraagd |
      | onttrekking | gevraagd |
      | last       | eerder   |

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "/bedragen/1"
    En in het dossier staat bij "/bedragen/0/dekking": []
    En in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-01 over "uitbreiding": niet te bepalen
    En mist DEK-01 over "uitbreiding": "<pad>"

    Voorbeelden:
      | pad                 |
      | /bedragen/0/dekking |
      | /bedragen/0/soort   |
      | /bedragen/0/stand   |

  Scenario: de bedragen ontbreken in het dossier
    Gegeven in het dossier ontbreekt "/bedragen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-01 over "dossier": niet te bepalen
    En mist DEK-01 over "dossier": "/bedragen"

  Scenario: een incidentele last mag structurele dekking hebben
    Gegeven in het dossier staat bij "/bedragen": [{id: a, onderwerp: uitbreiding, bedrag: 1000, jaar: 2025, aard: incidenteel, soort: last, stand: gevraagd, dekking: [{bron: gemeenten, aard: structureel, uitleg: onbekend}]}]
    En de toetsdatum is 2025-01-15
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-01 over "uitbreiding": voldoet
    En is de uitkomst van INC-05 over "uitbreiding, 2025, gevraagd": voldoet

  Abstract Scenario: in de voorbeelden heeft elke last een dekking
    Gegeven het voorbeeld "<voorbeeld>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-01 over "<over>": voldoet

    Voorbeelden:
      | voorbeeld                | over                                |
      | samentwente-2025         | uitbreiding Veilig Thuis Twente     |
      | gooi-en-vechtstreek-2021 | tijdelijke versterking Veilig Thuis |
      | almelo-2021              | bijdrage aan VTT                    |

  Scenario: een dekking staat erbij, maar niet of het bedrag nu wordt gevraagd
    Gegeven in het dossier ontbreekt "/bedragen/1"
    En in het dossier ontbreekt "/bedragen/0/stand"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-01 over "uitbreiding": niet te bepalen
    En mist DEK-01 over "uitbreiding": "/bedragen/0/stand"
