# language: nl
@DEK-18
Functionaliteit: DEK-18 De taakvelden tellen op tot de begroting
  De bijlage met taakvelden heeft dezelfde totalen als de begroting. Op taakveld 0.10 staan de reserves; daarom tellen de
  toevoegingen bij de lasten mee en de onttrekkingen bij de baten. Taakveld 0.11 (het resultaat) telt niet mee.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting
      stukken: [{id: begroting, soort: begroting, jaar: 2026}]
      meerjarenraming:
        - {jaar: 2026, stuk: begroting, lasten: 600, baten: 580, toevoegingen: 20, onttrekkingen: 50}
      taakvelden:
        - {id: t1, code: "6.2", stuk: begroting, jaar: 2026, lasten: 500, baten: 580}
        - {id: t2, code: "0.4", stuk: begroting, jaar: 2026, lasten: 100, baten: 0}
        - {id: t3, code: "0.10", stuk: begroting, jaar: 2026, lasten: 20, baten: 50}
        - {id: t4, code: "0.11", stuk: begroting, jaar: 2026, lasten: 10, baten: 0}
      """

  Abstract Scenario: de totalen in hele euro's
    Gegeven in het dossier staat bij "/taakvelden/0/<kant>": <bedrag>
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-18 over "begroting, 2026, <kant>": <uitkomst>

    Voorbeelden:
      | kant   | bedrag | uitkomst              |
      | lasten | 500    | voldoet               |
      | lasten | 501    | voldoet met opmerking |
      | lasten | 502    | waarschuwing          |
      | lasten | 503    | fout                  |
      | lasten | 497    | fout                  |
      | baten  | 580    | voldoet               |
      | baten  | 579    | voldoet met opmerking |
      | baten  | 577    | fout                  |

  Scenario: de melding en de norm
    Gegeven in het dossier staat bij "/taakvelden/0/lasten": 400
    Als het dossier wordt getoetst
    Dan zegt DEK-18 over "begroting, 2026, lasten": "In de begroting 2026 zijn de lasten met de reserves € 620, maar de taakvelden tellen op tot € 520. Dat scheelt € 100"
    En rust DEK-18 over "begroting, 2026, lasten" op BBV artikel 66 van 2017-01-01

  Abstract Scenario: de versie van het begrotingsjaar
    Gegeven in het dossier staat bij "/meerjarenraming/0/jaar": <jaar>
    En in het dossier staat bij "/taakvelden": [{id: t1, code: "6.2", stuk: begroting, jaar: <jaar>, lasten: 500, baten: 580}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-18 over "begroting, <jaar>, lasten": <uitkomst>

    Voorbeelden:
      | jaar | uitkomst            |
      | 2017 | fout                |
      | 2016 | niet van toepassing |

  Scenario: een wijziging heeft geen bijlage met taakvelden
    Gegeven in het dossier staat bij "/stukken/0/soort": begrotingswijziging
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-18 over "begroting, 2026, lasten": niet van toepassing

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier staat bij "/taakvelden/0/lasten": 400
    En in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-18 over "begroting, 2026, lasten": niet te bepalen
    En mist DEK-18 over "begroting, 2026, lasten": "<pad>"

    Voorbeelden:
      | pad                             |
      | /taakvelden/0/lasten            |
      | /taakvelden/0/stuk              |
      | /taakvelden/0/jaar              |
      | /meerjarenraming/0/lasten       |
      | /meerjarenraming/0/toevoegingen |
      | /meerjarenraming/0/stuk         |
      | /meerjarenraming                |
      | /stukken                        |

  Abstract Scenario: de taakvelden ontbreken of zijn leeg
    Gegeven in het dossier staat bij "/taakvelden": <waarde>
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-18 over "dossier": <uitkomst>

    Voorbeelden:
      | waarde | uitkomst            |
      | null   | niet te bepalen     |
      | []     | niet van toepassing |

  Abstract Scenario: de totalen in centen
    Gegeven in het dossier staat bij "/meerjarenraming/0/lasten": 600.00
    En in het dossier staat bij "/meerjarenraming/0/toevoegingen": 20.00
    En in het dossier staat bij "/taakvelden/0/lasten": <bedrag>
    En in het dossier staat bij "/taakvelden/1/lasten": 100.00
    En in het dossier staat bij "/taakvelden/2/lasten": 20.00
    En in het dossier staat bij "/taakvelden/3/lasten": 10.00
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-18 over "begroting, 2026, lasten": <uitkomst>

    Voorbeelden:
      | bedrag | uitkomst              |
      | 500.00 | voldoet               |
      | 500.01 | voldoet met opmerking |
      | 500.02 | waarschuwing          |
      | 500.03 | fout                  |

  Abstract Scenario: de begroting staat in duizenden euro's en de taakvelden in euro's
    Gegeven in het dossier staat bij "/meerjarenraming/0": {jaar: 2026, stuk: begroting, lasten: 600000, baten: 580000, toevoegingen: 20000, onttrekkingen: 50000}
    En in het dossier staat bij "/taakvelden/0": {id: t1, code: "6.2", stuk: begroting, jaar: 2026, lasten: <lasten>, baten: 580211}
    En in het dossier staat bij "/taakvelden/1/lasten": 100000
    En in het dossier staat bij "/taakvelden/2": {id: t3, code: "0.10", stuk: begroting, jaar: 2026, lasten: 20000, baten: 50000}
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-18 over "begroting, 2026, lasten": <uitkomst>

    Voorbeelden:
      | lasten | uitkomst              |
      | 500000 | voldoet               |
      | 500001 | voldoet met opmerking |
      | 501001 | voldoet met opmerking |
      | 501002 | fout                  |
