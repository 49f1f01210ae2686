# language: nl
@DEK-06
Functionaliteit: DEK-06 Geld van het Rijk heeft een naam, een bedrag en een jaar
  Betaalt het Rijk mee, dan noemt het stuk de regeling, het bedrag en het jaar. Schrijf `onbekend` bij het middel voor wat het
  stuk niet noemt.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Impuls
      middelen:
        - {id: duvo, naam: DU Vrouwenopvang, soort: decentralisatie-uitkering, bedrag: 700, jaar: 2021, terugbetalen: false}
      bedragen:
        - {id: a, onderwerp: impuls, bedrag: 300, jaar: 2021, soort: last, stand: gevraagd, dekking: [{bron: rijk, middel: duvo}]}
      """

  Scenario: naam, bedrag en jaar staan er
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-06 over "middel duvo": voldoet

  Abstract Scenario: het stuk noemt iets niet
    Gegeven in het dossier staat bij "/middelen/0/<sleutel>": onbekend
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-06 over "middel duvo": waarschuwing
    En zegt DEK-06 over "middel duvo": "<tekst>"

    Voorbeelden:
      | sleutel | tekst                                         |
      | naam    | maar het stuk noemt niet de naam van de regeling |
      | bedrag  | maar het stuk noemt niet het bedrag           |
      | jaar    | maar het stuk noemt niet het jaar             |

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier staat bij "/middelen/0/<zwijgt>": onbekend
    En in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-06 over "middel duvo": niet te bepalen
    En mist DEK-06 over "middel duvo": "<pad>"

    Voorbeelden:
      | zwijgt | pad              |
      | naam   | /middelen/0/naam |
      | jaar   | /middelen/0/jaar |
      | jaar   | /middelen        |

  Scenario: niet ingevuld uit welk middel het geld komt
    Gegeven in het dossier ontbreekt "/bedragen/0/dekking/0/middel"
    En in het dossier staat bij "/middelen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-06 over "dekking van impuls": niet te bepalen
    En mist DEK-06 over "dekking van impuls": "/bedragen/0/dekking/0/middel"

  Scenario: geen geld van het Rijk
    Gegeven in het dossier staat bij "/bedragen/0/dekking": [{bron: gemeenten}]
    En in het dossier staat bij "/middelen": [{id: res, naam: Reserve, soort: reserve, bedrag: 700, jaar: onbekend}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-06 over "dossier": niet van toepassing

  Abstract Scenario: een onderdeel ontbreekt in het dossier
    Gegeven in het dossier staat bij "/bedragen": <bedragen>
    En in het dossier staat bij "/middelen": <middelen>
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-06 over "dossier": niet te bepalen
    En mist DEK-06 over "dossier": "<mist>"

    Voorbeelden:
      | bedragen | middelen | mist      |
      | null     | []       | /bedragen |
      | []       | null     | /middelen |

  Scenario: Gooi en Vechtstreek noemt DU Vrouwenopvang 2021 met € 728.113
    Gegeven het voorbeeld "gooi-en-vechtstreek-2021"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-06 over "middel duvo-2021": voldoet
