# language: nl
@DEK-03
Functionaliteit: DEK-03 De dekking is genoeg, en een rest heeft een naam en een bestemming
  Zijn de kosten hoger dan het budget, dan is er een tekort. Blijft er geld over, dan hoort het stuk te zeggen hoe die rest
  heet en waar het geld heen gaat. Een tekort mag, als het stuk zegt waaruit het wordt betaald.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Impuls
      rekensommen:
        - id: rest
          soort: restsom
          termen: [{naam: budget, waarde: 1000.00}, {naam: kosten, waarde: 1000.00, teken: min}]
          uitkomst: {waarde: 0.00}
          restnaam: Restbedrag
          bestemming: algemene reserve
          plaats: Financiën
      """

  Abstract Scenario: één cent te weinig of te veel
    Gegeven in het dossier staat bij "/rekensommen/0/termen/1/waarde": <kosten>
    En in het dossier staat bij "/rekensommen/0/uitkomst/waarde": <rest>
    En in het dossier staat bij "/rekensommen/0/restnaam": <naam>
    En in het dossier staat bij "/rekensommen/0/bestemming": <bestemming>
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-03 over "som rest": <uitkomst>

    Voorbeelden:
      | kosten  | rest  | naam       | bestemming       | uitkomst     |
      | 1000.01 | -0.01 | Tekort     | onbekend         | fout         |
      | 1000.01 | -0.01 | Tekort     | algemene reserve | voldoet met opmerking |
      | 1000.01 | -0.01 | onbekend   | algemene reserve | voldoet met opmerking |
      | 1000.00 | 0.00  | onbekend   | onbekend         | voldoet      |
      | 999.99  | 0.01  | Restbedrag | algemene reserve | voldoet      |
      | 999.99  | 0.01  | Restbedrag | onbekend         | waarschuwing |
      | 999.99  | 0.01  | onbekend   | algemene reserve | waarschuwing |
      | 999.99  | 0.01  | onbekend   | onbekend         | waarschuwing |

  Abstract Scenario: de melding zegt wat er over de rest ontbreekt
    Gegeven in het dossier staat bij "/rekensommen/0/termen/1/waarde": 900.00
    En in het dossier staat bij "/rekensommen/0/uitkomst/waarde": 100.00
    En in het dossier staat bij "/rekensommen/0/restnaam": <naam>
    En in het dossier staat bij "/rekensommen/0/bestemming": <bestemming>
    Als het dossier wordt getoetst
    Dan zegt DEK-03 over "som rest": "<melding>"

    Voorbeelden:
      | naam       | bestemming       | melding                                                                           |
      | Restbedrag | onbekend         | blijft € 100 over (Financiën). Het stuk zegt niet waar dat geld heen gaat.        |
      | onbekend   | algemene reserve | Het stuk zegt niet hoe die rest heet.                                             |
      | onbekend   | onbekend         | Het stuk zegt niet hoe die rest heet en ook niet waar het geld heen gaat.         |

  Scenario: de melding bij een tekort schrijft de som uit
    Gegeven in het dossier staat bij "/rekensommen/0/termen/1/waarde": 1250.00
    En in het dossier staat bij "/rekensommen/0/uitkomst/waarde": -250.00
    En in het dossier staat bij "/rekensommen/0/bestemming": onbekend
    Als het dossier wordt getoetst
    Dan zegt DEK-03 over "som rest": "De dekking is € 250 te laag (Financiën): € 1.000 - € 1.250 = € -250."

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier staat bij "/rekensommen/0/termen/1/waarde": 900.00
    En in het dossier staat bij "/rekensommen/0/uitkomst/waarde": 100.00
    En in het dossier ontbreekt "/rekensommen/0/<sleutel>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-03 over "som rest": niet te bepalen
    En mist DEK-03 over "som rest": "/rekensommen/0/<sleutel>"

    Voorbeelden:
      | sleutel    |
      | restnaam   |
      | bestemming |

  Abstract Scenario: een bedrag ontbreekt
    Gegeven in het dossier staat bij "/rekensommen/0/<plaats>": {bedrag: kosten}
    En in het dossier staat bij "/bedragen": [{id: kosten, onderwerp: kosten, bedrag: onbekend}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-03 over "som rest": niet te bepalen
    En mist DEK-03 over "som rest": "/bedragen/0/bedrag"

    Voorbeelden:
      | plaats   |
      | termen/1 |
      | uitkomst |

  Scenario: de naam is er niet en de bestemming ontbreekt in het dossier
    Gegeven in het dossier staat bij "/rekensommen/0/termen/1/waarde": 900.00
    En in het dossier staat bij "/rekensommen/0/uitkomst/waarde": 100.00
    En in het dossier staat bij "/rekensommen/0/restnaam": onbekend
    En in het dossier ontbreekt "/rekensommen/0/bestemming"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-03 over "som rest": waarschuwing
    En zegt DEK-03 over "som rest": "Het stuk zegt niet hoe die rest heet."

  Scenario: geen restbedrag
    Gegeven in het dossier staat bij "/rekensommen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-03 over "dossier": niet van toepassing

  Scenario: de rekensommen ontbreken in het dossier
    Gegeven in het dossier ontbreekt "/rekensommen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-03 over "dossier": niet te bepalen
    En mist DEK-03 over "dossier": "/rekensommen"

  Scenario: Gooi en Vechtstreek houdt € 375.019 over en zegt niet waar dat heen gaat
    Gegeven het voorbeeld "gooi-en-vechtstreek-2021"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-03 over "som restbedrag-2021": waarschuwing
    En zegt DEK-03 over "som restbedrag-2021": "€ 375.019"

  Scenario: een tekort dat uit een reserve komt, geeft een opmerking
    Gegeven in het dossier staat bij "/rekensommen/0/termen/1/waarde": 1250.00
    En in het dossier staat bij "/rekensommen/0/uitkomst/waarde": -250.00
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-03 over "som rest": voldoet met opmerking
    En zegt DEK-03 over "som rest": "De dekking is € 250 te laag (Financiën). Het stuk noemt waaruit dat wordt betaald: algemene reserve."

  Scenario: niet ingevuld is waaruit een tekort wordt betaald
    Gegeven in het dossier staat bij "/rekensommen/0/termen/1/waarde": 1250.00
    En in het dossier staat bij "/rekensommen/0/uitkomst/waarde": -250.00
    En in het dossier ontbreekt "/rekensommen/0/bestemming"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-03 over "som rest": niet te bepalen
    En mist DEK-03 over "som rest": "/rekensommen/0/bestemming"
