# language: nl
@DEK-16
Functionaliteit: DEK-16 De saldi en de reserves zijn samen het resultaat
  Het resultaat volgt uit de saldi van alle programma's, de overhead, de belasting en onvoorzien, met de onttrekkingen aan
  reserves erbij en de toevoegingen eraf. Een saldo zonder de reserves hoort dus anders te zijn dan het resultaat.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting
      stukken: [{id: begroting, soort: begroting, jaar: 2026}]
      meerjarenraming:
        - {jaar: 2026, stuk: begroting, toevoegingen: 20, onttrekkingen: 50, resultaat: 10}
      programmas:
        - {id: p1, naam: Veilig Thuis, stuk: begroting, jaar: 2026, soort: programma, lasten: 600, baten: 700, saldo: 100}
        - {id: p2, naam: Overhead, stuk: begroting, jaar: 2026, soort: overhead, lasten: 101, baten: 0, saldo: -101}
        - {id: p3, naam: Onvoorzien, stuk: begroting, jaar: 2026, soort: onvoorzien, lasten: 19, baten: 0, saldo: -19}
      """

  Abstract Scenario: het gedrukte resultaat in hele euro's
    Gegeven in het dossier staat bij "/meerjarenraming/0/resultaat": <resultaat>
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-16 over "begroting, 2026": <uitkomst>
    En rust DEK-16 over "begroting, 2026" op BBV artikel 17 van 2017-01-01

    Voorbeelden:
      | resultaat | uitkomst              |
      | 10        | voldoet               |
      | 12        | voldoet met opmerking |
      | 8         | voldoet met opmerking |
      | 13        | waarschuwing          |
      | 7         | waarschuwing          |
      | 14        | fout                  |
      | 6         | fout                  |

  Scenario: de reserves tellen mee
    Gegeven in het dossier staat bij "/meerjarenraming/0/onttrekkingen": 150
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-16 over "begroting, 2026": fout
    En zegt DEK-16 over "begroting, 2026": "is het resultaat 2026 € 10, maar de saldi en de reserves tellen op tot € 110. Dat scheelt € 100"

  Abstract Scenario: een saldo is de baten min de lasten
    Gegeven in het dossier staat bij "/programmas/0/baten": <baten>
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-16 over "begroting, 2026": <uitkomst>

    Voorbeelden:
      | baten | uitkomst              |
      | 700   | voldoet               |
      | 701   | voldoet met opmerking |
      | 702   | fout                  |

  Scenario: de melding noemt het programma met het verkeerde saldo
    Gegeven in het dossier staat bij "/programmas/0/baten": 750
    Als het dossier wordt getoetst
    Dan zegt DEK-16 over "begroting, 2026": "is het gedrukte saldo niet de baten min de lasten bij: Veilig Thuis ("

  Scenario: bedragen in duizendtallen
    Gegeven in het dossier staat bij "/programmas": [{id: p1, naam: Veilig Thuis, stuk: begroting, jaar: 2026, lasten: 600000, baten: 700000, saldo: 101000}]
    En in het dossier staat bij "/meerjarenraming/0": {jaar: 2026, stuk: begroting, toevoegingen: 20000, onttrekkingen: 0, resultaat: 80000}
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-16 over "begroting, 2026": voldoet met opmerking

  Scenario: een wijziging noemt alleen wat verandert
    Gegeven in het dossier staat bij "/stukken/0/soort": begrotingswijziging
    En in het dossier staat bij "/meerjarenraming/0/resultaat": 99
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-16 over "begroting, 2026": niet van toepassing

  Abstract Scenario: de versie van het begrotingsjaar
    Gegeven in het dossier staat bij "/stukken/0/jaar": <jaar>
    En in het dossier staat bij "/meerjarenraming/0": {jaar: <jaar>, stuk: begroting, toevoegingen: 0, onttrekkingen: 0, resultaat: 99}
    En in het dossier staat bij "/programmas": [{id: p1, naam: Veilig Thuis, stuk: begroting, jaar: <jaar>, lasten: 600, baten: 700, saldo: 100}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-16 over "begroting, <jaar>": <uitkomst>

    Voorbeelden:
      | jaar | uitkomst              |
      | 2017 | voldoet met opmerking |
      | 2015 | voldoet met opmerking |
      | 2014 | niet te bepalen       |

  Scenario: de oudere versie
    Gegeven in het dossier staat bij "/programmas": [{id: p1, naam: Veilig Thuis, stuk: begroting, jaar: 2016, lasten: 600, baten: 700, saldo: 100}]
    En in het dossier staat bij "/meerjarenraming/0": {jaar: 2016, stuk: begroting, toevoegingen: 0, onttrekkingen: 0, resultaat: 100}
    Als het dossier wordt getoetst
    Dan rust DEK-16 over "begroting, 2016" op BBV artikel 17 van 2015-01-01

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier staat bij "/meerjarenraming/0/resultaat": 99
    En in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-16 over "begroting, 2026": niet te bepalen
    En mist DEK-16 over "begroting, 2026": "<pad>"

    Voorbeelden:
      | pad                              |
      | /meerjarenraming/0/resultaat     |
      | /meerjarenraming/0/toevoegingen  |
      | /meerjarenraming/0/onttrekkingen |
      | /meerjarenraming/0/stuk          |
      | /meerjarenraming                 |
      | /programmas/0/saldo              |
      | /programmas/0/stuk               |
      | /programmas/0/jaar               |
      | /stukken                         |

  Abstract Scenario: zonder baten of lasten is het saldo niet te controleren
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-16 over "begroting, 2026": niet te bepalen
    En mist DEK-16 over "begroting, 2026": "<pad>"

    Voorbeelden:
      | pad                  |
      | /programmas/0/baten  |
      | /programmas/0/lasten |

  Scenario: twee overzichten van hetzelfde jaar
    Gegeven in het dossier staat bij "/meerjarenraming/-": {jaar: 2026, stuk: begroting, toevoegingen: 20, onttrekkingen: 50, resultaat: 10}
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-16 over "begroting, 2026": niet te bepalen
    En mist DEK-16 over "begroting, 2026": "/meerjarenraming/1/fase"

  Abstract Scenario: de programma's ontbreken of zijn leeg
    Gegeven in het dossier staat bij "/programmas": <waarde>
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-16 over "dossier": <uitkomst>

    Voorbeelden:
      | waarde | uitkomst            |
      | null   | niet te bepalen     |
      | []     | niet van toepassing |

  Abstract Scenario: het gedrukte resultaat in centen
    Gegeven in het dossier staat bij "/meerjarenraming/0": {jaar: 2026, stuk: begroting, toevoegingen: 20.00, onttrekkingen: 50.00, resultaat: <resultaat>}
    En in het dossier staat bij "/programmas/0/saldo": 100.00
    En in het dossier staat bij "/programmas/1/saldo": -101.00
    En in het dossier staat bij "/programmas/2/saldo": -19.00
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-16 over "begroting, 2026": <uitkomst>

    Voorbeelden:
      | resultaat | uitkomst              |
      | 10.00     | voldoet               |
      | 10.01     | voldoet met opmerking |
      | 10.02     | voldoet met opmerking |
      | 10.03     | waarschuwing          |
      | 10.04     | fout                  |

  Abstract Scenario: het overzicht staat in duizenden euro's en de programma's in euro's
    Gegeven een dossier:
      """
      titel: Begroting
      stukken: [{id: begroting, soort: begroting, jaar: 2026}]
      meerjarenraming:
        - {jaar: 2026, stuk: begroting, toevoegingen: 0, onttrekkingen: 11000, resultaat: 0}
      programmas:
        - {id: p1, naam: A, stuk: begroting, jaar: 2026, soort: programma, lasten: 1000731, baten: 989812, saldo: -10919}
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-16 over "begroting, 2026": voldoet met opmerking

  Abstract Scenario: lasten met een minteken zijn een schrijfwijze
    Gegeven een dossier:
      """
      titel: Begroting
      stukken: [{id: begroting, soort: begroting, jaar: 2026}]
      meerjarenraming:
        - {jaar: 2026, stuk: begroting, toevoegingen: 0, onttrekkingen: 0, resultaat: -201}
      programmas:
        - {id: p1, naam: A, stuk: begroting, jaar: 2026, soort: programma, lasten: -1001, baten: 800, saldo: -201}
      """
    En in het dossier staat bij "/programmas/0/baten": <baten>
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-16 over "begroting, 2026": <uitkomst>

    Voorbeelden:
      | baten | uitkomst |
      | 800   | voldoet  |
      | 900   | fout     |
