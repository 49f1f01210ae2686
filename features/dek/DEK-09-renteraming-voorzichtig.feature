# language: nl
@DEK-09
Functionaliteit: DEK-09 Een raming van rente heeft uitleg en noemt haar risico
  Rente kan tegenvallen. Wie haar raamt, legt uit waarop de raming rust en noemt het risico in een kanttekening. Eén plaats is
  genoeg.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Uitbreiding
      middelen: []
      bedragen:
        - {id: a, onderwerp: rente, bedrag: 250, jaar: 2025, aard: incidenteel, soort: baat, bron: rente, stand: gevraagd, uitleg: Lager saldo en lagere rente., risico_genoemd: true}
      """

  Abstract Scenario: uitleg en risico
    Gegeven in het dossier staat bij "/bedragen/0/uitleg": <uitleg>
    En in het dossier staat bij "/bedragen/0/risico_genoemd": <risico>
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-09 over "rente": <uitkomst>

    Voorbeelden:
      | uitleg       | risico | uitkomst  |
      | Lager saldo. | true   | voldoet   |
      | onbekend     | true   | opmerking |
      | Lager saldo. | false  | opmerking |

  Scenario: een andere plaats noemt uitleg en risico wel
    Gegeven in het dossier staat bij "/bedragen/-": {id: b, onderwerp: rente, bedrag: 250, jaar: 2025, soort: baat, bron: rente, stand: gevraagd, uitleg: onbekend, risico_genoemd: false}
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-09 over "rente": voldoet

  Abstract Scenario: rente over geld dat terug moet naar het Rijk, komt niet elk jaar terug
    Gegeven in het dossier staat bij "/bedragen/0/aard": <aard>
    En in het dossier staat bij "/middelen": [{id: m, naam: Aanpak, soort: <soort>, bedrag: 900, jaar: 2025, terugbetalen: true}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-09 over "rente": <uitkomst>

    Voorbeelden:
      | aard        | soort                     | uitkomst  |
      | structureel | specifieke uitkering      | opmerking |
      | incidenteel | specifieke uitkering      | voldoet   |
      | onbekend    | specifieke uitkering      | voldoet   |
      | structureel | decentralisatie-uitkering | voldoet   |

  Abstract Scenario: niet bekend of er geld terug moet
    Gegeven in het dossier staat bij "/bedragen/0/aard": structureel
    En in het dossier staat bij "/middelen": [{id: m, naam: Aanpak, soort: specifieke uitkering, bedrag: 900, jaar: 2025, terugbetalen: true}]
    En in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-09 over "rente": niet te bepalen
    En mist DEK-09 over "rente": "<pad>"

    Voorbeelden:
      | pad               |
      | /middelen         |
      | /middelen/0/soort |
      | /bedragen/0/aard  |

  Abstract Scenario: wat geen raming van rente is
    Gegeven in het dossier staat bij "/bedragen": [{id: a, onderwerp: geld, bedrag: 250, soort: <soort>, bron: <bron>, stand: <stand>, uitleg: onbekend, risico_genoemd: false}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-09 over "dossier": niet van toepassing

    Voorbeelden:
      | soort | bron      | stand    |
      | baat  | gemeenten | gevraagd |
      | last  | rente     | gevraagd |
      | baat  | rente     | eerder   |

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-09 over "rente": niet te bepalen
    En mist DEK-09 over "rente": "<pad>"

    Voorbeelden:
      | pad                        |
      | /bedragen/0/uitleg         |
      | /bedragen/0/risico_genoemd |
      | /bedragen/0/bron           |
      | /bedragen/0/soort          |
      | /bedragen/0/stand          |

  Scenario: de bedragen ontbreken in het dossier
    Gegeven in het dossier ontbreekt "/bedragen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-09 over "dossier": niet te bepalen

  Scenario: SamenTwente legt de rente uit en noemt het risico
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-09 over "renteopbrengsten schatkistbankieren": voldoet
