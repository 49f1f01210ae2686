# language: nl
@INC-06
Functionaliteit: INC-06 Een incidentele bate staat apart
  Geld dat één keer binnenkomt, hoort niet tussen de jaarlijkse baten. De regel kijkt naar elke incidentele bate die nu wordt
  geraamd. Staat zij op één plaats niet apart, dan is dat een waarschuwing.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Uitbreiding
      bedragen:
        - {id: a, onderwerp: rente, bedrag: 250.00, aard: incidenteel, soort: baat, stand: gevraagd, apart_getoond: true, plaats: punt 4}
        - {id: b, onderwerp: rente, bedrag: 250.00, aard: incidenteel, soort: baat, stand: gevraagd, apart_getoond: true, plaats: argument 4.1}
      """

  Scenario: de bate staat overal apart
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-06 over "rente": voldoet

  Scenario: op één plaats staat zij niet apart
    Gegeven in het dossier staat bij "/bedragen/1/apart_getoond": false
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-06 over "rente": waarschuwing
    En zegt INC-06 over "rente": "De bate rente (€ 250) is incidenteel, maar telt mee in het structurele saldo (argument 4.1)."

  Abstract Scenario: wat geen incidentele bate is die nu wordt geraamd
    Gegeven in het dossier staat bij "/bedragen": [{id: a, onderwerp: rente, bedrag: 250.00, aard: <aard>, soort: <soort>, stand: <stand>, apart_getoond: false}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-06 over "<over>": <uitkomst>

    Voorbeelden:
      | aard        | soort | stand    | over    | uitkomst             |
      | incidenteel | baat  | gevraagd | rente   | waarschuwing         |
      | incidenteel | baat  | besloten | rente   | waarschuwing         |
      | incidenteel | baat  | eerder   | dossier | niet van toepassing  |
      | structureel | baat  | gevraagd | dossier | niet van toepassing  |
      | onbekend    | baat  | gevraagd | dossier | niet van toepassing  |
      | incidenteel | last  | gevraagd | dossier | niet van toepassing  |

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "/bedragen/1"
    En in het dossier staat bij "/bedragen/0/apart_getoond": false
    En in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-06 over "rente": niet te bepalen
    En mist INC-06 over "rente": "<pad>"

    Voorbeelden:
      | pad                        |
      | /bedragen/0/apart_getoond  |
      | /bedragen/0/aard           |
      | /bedragen/0/soort          |
      | /bedragen/0/stand          |

  Scenario: een gegeven dat ontbreekt, verbergt een andere plaats niet
    Gegeven in het dossier ontbreekt "/bedragen/0/apart_getoond"
    En in het dossier staat bij "/bedragen/1/apart_getoond": false
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-06 over "rente": waarschuwing

  Scenario: de bedragen ontbreken in het dossier
    Gegeven in het dossier ontbreekt "/bedragen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-06 over "dossier": niet te bepalen
    En mist INC-06 over "dossier": "/bedragen"

  Scenario: SamenTwente noemt de rente van € 250.000 terecht apart
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-06 over "renteopbrengsten schatkistbankieren": voldoet
