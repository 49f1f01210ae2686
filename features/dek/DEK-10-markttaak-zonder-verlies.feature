# language: nl
@DEK-10
Functionaliteit: DEK-10 Werk voor een markt kost de deelnemers geen geld
  Doet een regeling werk voor anderen op een markt, dan mag dat geen verlies geven. De regel kijkt naar het saldo van elk
  programma met zulk werk.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting
      stukken: [{id: begroting, soort: begroting, jaar: 2026}]
      programmas:
        - {id: p1, naam: Veilig Thuis, stuk: begroting, jaar: 2026, markttaak: false, lasten: 500.00, baten: 0.00, saldo: -500.00}
        - {id: p2, naam: Verhuur, stuk: begroting, jaar: 2026, markttaak: true, lasten: 100.00, baten: 100.00, saldo: 0.00}
      """

  Abstract Scenario: het saldo van het werk voor een markt
    Gegeven in het dossier staat bij "/programmas/1/saldo": <saldo>
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-10 over "begroting, 2026": <uitkomst>

    Voorbeelden:
      | saldo  | uitkomst     |
      | 0.00   | voldoet      |
      | 0.01   | voldoet      |
      | -0.01  | waarschuwing |

  Scenario: de melding noemt het programma en het verlies
    Gegeven in het dossier staat bij "/programmas/1/saldo": -40.00
    Als het dossier wordt getoetst
    Dan zegt DEK-10 over "begroting, 2026": "Het werk voor een markt in de begroting 2026 kost € 40 meer dan het opbrengt: Verhuur."

  Scenario: zonder gedrukt saldo telt baten min lasten
    Gegeven in het dossier ontbreekt "/programmas/1/saldo"
    En in het dossier staat bij "/programmas/1/baten": 99.99
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-10 over "begroting, 2026": waarschuwing

  Scenario: geen werk voor een markt
    Gegeven in het dossier staat bij "/programmas/1/markttaak": false
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-10 over "begroting, 2026": niet van toepassing

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier staat bij "/programmas/1": {id: p2, naam: Verhuur, stuk: begroting, jaar: 2026, markttaak: true, saldo: -1.00}
    En in het dossier ontbreekt "/programmas/1/<sleutel>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-10 over "begroting, 2026": niet te bepalen
    En mist DEK-10 over "begroting, 2026": "/programmas/1/<sleutel>"

    Voorbeelden:
      | sleutel   |
      | markttaak |
      | saldo     |

  Abstract Scenario: niet ingevuld bij welk stuk of jaar het programma hoort
    Gegeven in het dossier staat bij "/programmas/1/saldo": -1.00
    En in het dossier ontbreekt "/programmas/1/<sleutel>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-10 over "begroting, 2026": niet te bepalen
    En mist DEK-10 over "begroting, 2026": "/programmas/1/<sleutel>"

    Voorbeelden:
      | sleutel |
      | stuk    |
      | jaar    |

  Abstract Scenario: de programma's ontbreken of zijn leeg
    Gegeven in het dossier staat bij "/programmas": <waarde>
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-10 over "dossier": <uitkomst>

    Voorbeelden:
      | waarde | uitkomst            |
      | null   | niet te bepalen     |
      | []     | niet van toepassing |

  Abstract Scenario: lasten en baten in duizenden euro's, zonder gedrukt saldo
    Gegeven een dossier:
      """
      titel: Begroting
      stukken: [{id: begroting, soort: begroting, jaar: 2026}]
      programmas:
        - {id: p1, naam: Verhuur, stuk: begroting, jaar: 2026, soort: programma, markttaak: true, lasten: 501000, baten: 500000}
      """
    En in het dossier staat bij "/programmas/0/lasten": <lasten>
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-10 over "begroting, 2026": <uitkomst>

    Voorbeelden:
      | lasten | uitkomst     |
      | 501000 | voldoet      |
      | 502000 | waarschuwing |
      | 500001 | waarschuwing |
