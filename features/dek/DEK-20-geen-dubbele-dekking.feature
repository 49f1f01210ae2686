# language: nl
@DEK-20
Functionaliteit: DEK-20 Geld wordt maar één keer uitgegeven
  De regel telt alles op wat uit één middel wordt betaald. Een bedrag dat op drie plaatsen staat, telt één keer. Alleen wat zeker
  te veel is, geeft een waarschuwing.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Impuls
      middelen: [{id: duvo, naam: DU Vrouwenopvang, soort: decentralisatie-uitkering, bedrag: 500.00, jaar: 2021}]
      bedragen:
        - {id: a, onderwerp: personeel, bedrag: 300.00, jaar: 2021, soort: last, stand: gevraagd, dekking: [{bron: rijk, middel: duvo}]}
        - {id: b, onderwerp: personeel, bedrag: 300.00, jaar: 2021, soort: last, stand: gevraagd, dekking: [{bron: rijk, middel: duvo}]}
        - {id: c, onderwerp: onderzoek, bedrag: 900.00, jaar: 2021, soort: last, stand: gevraagd, dekking: [{bron: rijk, middel: duvo, bedrag: 200.00}, {bron: gemeenten}]}
      """

  Abstract Scenario: rond wat er beschikbaar is
    Gegeven in het dossier staat bij "/middelen/0/bedrag": <bedrag>
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-20 over "middel duvo": <uitkomst>

    Voorbeelden:
      | bedrag | uitkomst     |
      | 500.00 | voldoet      |
      | 499.99 | voldoet      |
      | 499.98 | waarschuwing |

  Abstract Scenario: bedragen die op 000 eindigen, kunnen op duizend zijn afgerond
    Gegeven in het dossier staat bij "/middelen/0/bedrag": 500000
    En in het dossier staat bij "/bedragen": [{id: a, onderwerp: personeel, bedrag: <bedrag>, jaar: 2021, soort: last, stand: gevraagd, dekking: [{bron: rijk, middel: duvo}]}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-20 over "middel duvo": <uitkomst>

    Voorbeelden:
      | bedrag | uitkomst     |
      | 501000 | voldoet      |
      | 502000 | waarschuwing |

  Scenario: de melding noemt wat er te veel wordt geclaimd
    Gegeven in het dossier staat bij "/middelen/0/bedrag": 450.00
    Als het dossier wordt getoetst
    Dan zegt DEK-20 over "middel duvo": "Uit DU Vrouwenopvang wordt samen € 500 betaald (personeel: € 300 en onderzoek: € 200), maar er is € 450. Dat is € 50 te weinig."

  Scenario: een eerder toegekend bedrag telt ook mee
    Gegeven in het dossier staat bij "/bedragen/-": {id: d, onderwerp: personeel, bedrag: 100.00, jaar: 2021, soort: last, stand: eerder, dekking: [{bron: rijk, middel: duvo}]}
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-20 over "middel duvo": waarschuwing

  Scenario: is een lager bedrag besloten, dan telt het gevraagde bedrag niet erbij
    Gegeven in het dossier staat bij "/bedragen/1/stand": besloten
    En in het dossier staat bij "/bedragen/1/bedrag": 250.00
    En in het dossier staat bij "/middelen/0/bedrag": 450.00
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-20 over "middel duvo": voldoet

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "/bedragen/1"
    En in het dossier staat bij "/middelen/0/bedrag": <beschikbaar>
    En in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-20 over "middel duvo": niet te bepalen
    En mist DEK-20 over "middel duvo": "<pad>"

    Voorbeelden:
      | beschikbaar | pad                           |
      | 450.00      | /bedragen/0/dekking/0/middel  |
      | 450.00      | /bedragen/1/dekking/0/bedrag  |

  Scenario: het stuk noemt niet wat er beschikbaar is
    Gegeven in het dossier staat bij "/middelen/0/bedrag": onbekend
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-20 over "middel duvo": niet te bepalen
    En mist DEK-20 over "middel duvo": "/middelen/0/bedrag"

  Scenario: wat niet bekend is, maakt geen verschil als alles samen past
    Gegeven in het dossier ontbreekt "/bedragen/0/dekking/0/middel"
    En in het dossier ontbreekt "/bedragen/1/dekking/0/middel"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-20 over "middel duvo": voldoet

  Abstract Scenario: geld van een ander jaar telt alleen mee bij een reserve
    Gegeven in het dossier staat bij "/middelen/0": {id: duvo, naam: Middel, soort: <soort>, bedrag: 500.00, jaar: 2021}
    En in het dossier staat bij "/bedragen/-": {id: d, onderwerp: personeel, bedrag: 300.00, jaar: 2022, soort: last, stand: gevraagd, dekking: [{bron: overig, middel: duvo}]}
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-20 over "middel duvo": <uitkomst>

    Voorbeelden:
      | soort                     | uitkomst     |
      | decentralisatie-uitkering | voldoet      |
      | reserve                   | waarschuwing |

  Abstract Scenario: zonder soort of jaar is niet bekend of een ander jaar meetelt
    Gegeven in het dossier staat bij "/bedragen/-": {id: d, onderwerp: personeel, bedrag: 300.00, jaar: 2022, soort: last, stand: gevraagd, dekking: [{bron: rijk, middel: duvo}]}
    En in het dossier ontbreekt "/middelen/0/<sleutel>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-20 over "middel duvo": niet te bepalen
    En mist DEK-20 over "middel duvo": "/middelen/0/<sleutel>"

    Voorbeelden:
      | sleutel |
      | soort   |
      | jaar    |

  Scenario: geld van gemeenten komt niet uit dit middel
    Gegeven in het dossier staat bij "/bedragen/-": {id: d, onderwerp: huur, bedrag: 900.00, jaar: 2021, soort: last, stand: gevraagd, dekking: [{bron: gemeenten}]}
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-20 over "middel duvo": voldoet

  Abstract Scenario: de middelen ontbreken of zijn leeg
    Gegeven in het dossier staat bij "/middelen": <waarde>
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-20 over "dossier": <uitkomst>

    Voorbeelden:
      | waarde | uitkomst            |
      | null   | niet te bepalen     |
      | []     | niet van toepassing |

  Scenario: Gooi en Vechtstreek betaalt € 330.314 uit € 728.113
    Gegeven het voorbeeld "gooi-en-vechtstreek-2021"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-20 over "middel duvo-2021": voldoet
    En is de uitkomst van REK-06 over "som besluitsom": voldoet
    En is de uitkomst van REK-08 over "som restbedrag-2021": voldoet
    En is de uitkomst van INC-07 over "tijdelijke versterking Veilig Thuis, 2021": waarschuwing
