# language: nl
@DEK-11
Functionaliteit: DEK-11 Overhead staat apart en is niet ongewoon hoog of laag
  Vanaf begrotingsjaar 2017 staat de overhead apart, naast de programma's. Hoe hoog zij gewoonlijk is, staat in het profiel van
  de regeling.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting
      stukken: [{id: begroting, soort: begroting, jaar: 2026}]
      programmas:
        - {id: p1, naam: Veilig Thuis, stuk: begroting, jaar: 2026, soort: programma, lasten: 800.00}
        - {id: p2, naam: Overhead, stuk: begroting, jaar: 2026, soort: overhead, lasten: 200.00}
      """
    En het profiel:
      """
      naam: profiel
      titel: GR Voorbeeld
      bron: de regeling
      deelnemers: onbekend
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      overheadband: {van: 10, tot: 20}
      """

  Abstract Scenario: rond de grenzen van het profiel
    Gegeven in het dossier staat bij "/programmas/0/lasten": <programma>
    En in het dossier staat bij "/programmas/1/lasten": <overhead>
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-11 over "begroting, 2026": <uitkomst>

    Voorbeelden:
      | programma | overhead | uitkomst     |
      | 800.00    | 200.00   | voldoet      |
      | 800.00    | 200.01   | waarschuwing |
      | 900.00    | 100.00   | voldoet      |
      | 900.00    | 99.99    | waarschuwing |

  Scenario: gedrukte hele euro's mogen een halve euro afwijken
    Gegeven in het dossier staat bij "/programmas/0/lasten": 799
    En in het dossier staat bij "/programmas/1/lasten": 200
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-11 over "begroting, 2026": voldoet

  Scenario: de melding noemt het aandeel en de grenzen
    Gegeven in het dossier staat bij "/programmas/1/lasten": 300.00
    Als het dossier wordt getoetst
    Dan zegt DEK-11 over "begroting, 2026": "De overhead in de begroting 2026 is 27,3 % van de lasten (€ 300 van € 1.100). Bij deze regeling is dat gewoonlijk 10 % tot 20 %."

  Scenario: de overhead staat niet apart
    Gegeven in het dossier staat bij "/programmas/1/soort": programma
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-11 over "begroting, 2026": waarschuwing
    En zegt DEK-11 over "begroting, 2026": "De begroting 2026 laat de kosten van overhead niet apart zien"
    En rust DEK-11 over "begroting, 2026" op BBV artikel 8 van 2017-01-01

  Scenario: in begrotingsjaar 2016 bestond deze plicht nog niet
    Gegeven in het dossier staat bij "/programmas/0/jaar": 2016
    En in het dossier staat bij "/programmas/1": {id: p2, naam: Overhead, stuk: begroting, jaar: 2016, soort: programma, lasten: 200.00}
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-11 over "begroting, 2016": niet van toepassing

  Scenario: begrotingsjaar 2017 is het eerste
    Gegeven in het dossier staat bij "/programmas/0/jaar": 2017
    En in het dossier staat bij "/programmas/1": {id: p2, naam: Overhead, stuk: begroting, jaar: 2017, soort: programma, lasten: 200.00}
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-11 over "begroting, 2017": waarschuwing

  Scenario: een wijziging hoeft de overhead niet te tonen
    Gegeven in het dossier staat bij "/stukken/0/soort": begrotingswijziging
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-11 over "begroting, 2026": niet van toepassing

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-11 over "begroting, 2026": niet te bepalen
    En mist DEK-11 over "begroting, 2026": "<pad>"

    Voorbeelden:
      | pad                  |
      | /programmas/1/soort  |
      | /programmas/1/lasten |
      | /programmas/0/lasten |
      | /programmas/0/stuk   |
      | /programmas/0/jaar   |
      | /stukken             |

  Scenario: het profiel kent de gewone hoogte niet
    Gegeven het profiel:
      """
      naam: profiel
      titel: GR Voorbeeld
      bron: de regeling
      deelnemers: onbekend
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-11 over "begroting, 2026": niet te bepalen
    En mist DEK-11 over "begroting, 2026": "profiel:/overheadband"

  Abstract Scenario: de programma's ontbreken of zijn leeg
    Gegeven in het dossier staat bij "/programmas": <waarde>
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-11 over "dossier": <uitkomst>

    Voorbeelden:
      | waarde | uitkomst            |
      | null   | niet te bepalen     |
      | []     | niet van toepassing |

  Scenario: lasten met een minteken geven geen aandeel
    Gegeven een dossier:
      """
      titel: Begroting
      organisatie: {naam: SamenTwente, profiel: samentwente}
      stukken: [{id: begroting, soort: begroting, jaar: 2026}]
      programmas:
        - {id: p1, naam: A, stuk: begroting, jaar: 2026, soort: programma, lasten: -1001}
        - {id: p2, naam: Overhead, stuk: begroting, jaar: 2026, soort: overhead, lasten: -201}
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-11 over "begroting, 2026": niet te bepalen
    En mist DEK-11 over "begroting, 2026": "/programmas/0/lasten"
