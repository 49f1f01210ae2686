# language: nl
@DEK-02
Functionaliteit: DEK-02 De dekking noemt haar bron
  Een dekking is pas te controleren als het stuk zegt uit welke reserve, post of bijdrage zij komt. Voor geld van het Rijk is er
  een eigen regel (DEK-06).

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Uitbreiding
      middelen:
        - {id: reserve-vt, naam: Reserve Veilig Thuis, soort: reserve, bedrag: 5000}
      bedragen:
        - {id: a, onderwerp: uitbreiding, bedrag: 1000, jaar: 2025, soort: last, stand: gevraagd, dekking: [{bron: reserve, middel: reserve-vt}]}
      """

  Abstract Scenario: de bron van de dekking
    Gegeven in het dossier staat bij "/bedragen/0/dekking": [<dekking>]
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-02 over "uitbreiding": <uitkomst>

    Voorbeelden:
      | dekking                                                        | uitkomst     |
      | {bron: reserve, middel: reserve-vt}                            | voldoet      |
      | {bron: gemeenten}                                              | voldoet      |
      | {bron: rente}                                                  | voldoet      |
      | {bron: rijk}                                                   | voldoet      |
      | {bron: eigen middelen, uitleg: "Kostenplaats 168142 vervalt."} | voldoet      |
      | {bron: onbekend}                                               | waarschuwing |
      | {bron: gemeenten}, {bron: onbekend}                            | waarschuwing |

  Scenario: de reserve heeft geen naam
    Gegeven in het dossier staat bij "/middelen/0/naam": onbekend
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-02 over "uitbreiding": waarschuwing
    En zegt DEK-02 over "uitbreiding": "Bij uitbreiding noemt het stuk een dekking, maar niet uit welke reserve, post of bijdrage het geld komt."

  Scenario: een andere plaats noemt de bron wel
    Gegeven in het dossier staat bij "/bedragen/-": {id: b, onderwerp: uitbreiding, bedrag: 1000, jaar: 2025, soort: last, stand: gevraagd, dekking: [{bron: onbekend}]}
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-02 over "uitbreiding": voldoet

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-02 over "uitbreiding": niet te bepalen
    En mist DEK-02 over "uitbreiding": "<pad>"

    Voorbeelden:
      | pad                          |
      | /bedragen/0/dekking          |
      | /bedragen/0/dekking/0/middel |
      | /middelen/0/naam             |
      | /middelen                    |
      | /bedragen/0/stand            |

  Scenario: de bedragen ontbreken in het dossier
    Gegeven in het dossier ontbreekt "/bedragen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-02 over "dossier": niet te bepalen

  Scenario: er wordt geen last gevraagd
    Gegeven in het dossier staat bij "/bedragen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-02 over "dossier": niet van toepassing

  Scenario: Almelo noemt de kostenplaats
    Gegeven het voorbeeld "almelo-2021"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-02 over "bijdrage aan VTT": voldoet
