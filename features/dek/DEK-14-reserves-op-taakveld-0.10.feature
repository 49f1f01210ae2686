# language: nl
@DEK-14
Functionaliteit: DEK-14 Reservemutaties staan op taakveld 0.10
  Toevoegingen aan reserves zijn lasten op taakveld 0.10, onttrekkingen zijn baten op taakveld 0.10. De regel vergelijkt dat
  taakveld met het overzicht van baten en lasten.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting
      stukken: [{id: begroting, soort: begroting, jaar: 2026}]
      meerjarenraming:
        - {jaar: 2026, stuk: begroting, lasten: 500.00, baten: 470.00, toevoegingen: 20.00, onttrekkingen: 50.00}
      taakvelden:
        - {id: t1, code: "6.2", stuk: begroting, jaar: 2026, lasten: 500.00, baten: 470.00}
        - {id: t2, code: "0.10", stuk: begroting, jaar: 2026, lasten: 20.00, baten: 50.00}
      """

  Abstract Scenario: taakveld 0.10 naast de reservemutaties
    Gegeven in het dossier staat bij "/taakvelden/1/<kant>": <bedrag>
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-14 over "begroting, 2026, <mutatie>": <uitkomst>

    Voorbeelden:
      | kant   | mutatie       | bedrag | uitkomst              |
      | baten  | onttrekkingen | 50.00  | voldoet               |
      | baten  | onttrekkingen | 50.01  | voldoet met opmerking |
      | baten  | onttrekkingen | 50.02  | waarschuwing          |
      | baten  | onttrekkingen | 49.98  | waarschuwing          |
      | lasten | toevoegingen  | 20.00  | voldoet               |
      | lasten | toevoegingen  | 20.02  | waarschuwing          |

  Scenario: taakveld 0.10 ontbreekt
    Gegeven in het dossier ontbreekt "/taakvelden/1"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-14 over "begroting, 2026, onttrekkingen": waarschuwing
    En zegt DEK-14 over "begroting, 2026, onttrekkingen": "De onttrekkingen in de begroting 2026 zijn € 50, maar op taakveld 0.10 staat € 0. Dat scheelt € 50."
    En zegt DEK-14 over "begroting, 2026, onttrekkingen": "De tekst is niet in de bron zelf gelezen."
    En rust DEK-14 over "begroting, 2026, onttrekkingen" op Regeling taakvelden artikel onbekend van 2017-01-01

  Scenario: zonder reservemutaties hoeft taakveld 0.10 er niet te zijn
    Gegeven in het dossier ontbreekt "/taakvelden/1"
    En in het dossier staat bij "/meerjarenraming/0/onttrekkingen": 0.00
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-14 over "begroting, 2026, onttrekkingen": voldoet

  Scenario: van vóór begrotingsjaar 2017 is geen versie bekend
    Gegeven in het dossier staat bij "/taakvelden": [{id: t2, code: "0.10", stuk: begroting, jaar: 2016, lasten: 20.00, baten: 99.00}]
    En in het dossier staat bij "/meerjarenraming/0/jaar": 2016
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-14 over "begroting, 2016, onttrekkingen": niet te bepalen

  Scenario: een wijziging heeft geen bijlage met taakvelden
    Gegeven in het dossier staat bij "/stukken/0/soort": begrotingswijziging
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-14 over "begroting, 2026, onttrekkingen": niet van toepassing

  Scenario: ontbreekt taakveld 0.10, dan kloppen ook de totalen niet, en dat is één oorzaak
    Gegeven in het dossier ontbreekt "/taakvelden/1"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-18 over "begroting, 2026, baten": fout
    En volgt DEK-14 over "begroting, 2026, onttrekkingen" uit DEK-18

  Scenario: staat de reserve op een ander taakveld, dan kloppen de totalen wel
    Gegeven in het dossier staat bij "/taakvelden/1/code": "0.8"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-18 over "begroting, 2026, baten": voldoet
    En staat DEK-14 over "begroting, 2026, onttrekkingen" op zichzelf

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier staat bij "/taakvelden/1/baten": 51.00
    En in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-14 over "begroting, 2026, onttrekkingen": niet te bepalen
    En mist DEK-14 over "begroting, 2026, onttrekkingen": "<pad>"

    Voorbeelden:
      | pad                              |
      | /taakvelden/1/baten              |
      | /taakvelden/1/stuk               |
      | /taakvelden/1/jaar               |
      | /meerjarenraming/0/onttrekkingen |
      | /meerjarenraming/0/stuk          |
      | /meerjarenraming                 |
      | /stukken                         |

  Abstract Scenario: de taakvelden ontbreken of zijn leeg
    Gegeven in het dossier staat bij "/taakvelden": <waarde>
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-14 over "dossier": <uitkomst>

    Voorbeelden:
      | waarde | uitkomst            |
      | null   | niet te bepalen     |
      | []     | niet van toepassing |

  Scenario: de begroting staat in duizenden euro's en de taakvelden in euro's
    Gegeven een dossier:
      """
      titel: Begroting
      stukken: [{id: begroting, soort: begroting, jaar: 2026}]
      meerjarenraming:
        - {jaar: 2026, stuk: begroting, lasten: 990000, baten: 979000, toevoegingen: 0, onttrekkingen: 11000}
      taakvelden:
        - {id: t3, code: "0.10", stuk: begroting, jaar: 2026, lasten: 0, baten: 10919}
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-14 over "begroting, 2026, onttrekkingen": voldoet met opmerking
