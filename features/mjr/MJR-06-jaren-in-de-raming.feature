# language: nl
@MJR-06
Functionaliteit: MJR-06 De jaren in de tekst staan in de meerjarenraming
  Elk jaar dat een beslispunt of een gevraagd bedrag noemt, staat in de raming. Jaren vóór het eerste jaar van de raming tellen
  niet, en bedragen van eerdere besluiten ook niet.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      beslispunten:
        - {nummer: 1, onderwerp: toezicht, jaren: [2026]}
      bedragen:
        - {id: a, onderwerp: toezicht, bedrag: 20000, jaar: 2027, stand: gevraagd}
      meerjarenraming:
        - {jaar: 2026, lasten: 100, baten: 100}
        - {jaar: 2027, lasten: 100, baten: 100}
        - {jaar: 2029, lasten: 100, baten: 100}
      """

  Abstract Scenario: de jaren van een beslispunt
    Gegeven in het dossier staat bij "/beslispunten/0/jaren": [<jaar>]
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-06 over "de jaren in dit dossier": <uitkomst>

    Voorbeelden:
      | jaar | uitkomst     |
      | 2025 | voldoet      |
      | 2026 | voldoet      |
      | 2028 | waarschuwing |
      | 2029 | voldoet      |
      | 2030 | waarschuwing |

  Abstract Scenario: het jaar van een bedrag
    Gegeven in het dossier staat bij "/bedragen/0/jaar": 2030
    En in het dossier staat bij "/bedragen/0/stand": <stand>
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-06 over "de jaren in dit dossier": <uitkomst>

    Voorbeelden:
      | stand    | uitkomst     |
      | gevraagd | waarschuwing |
      | besloten | waarschuwing |
      | eerder   | voldoet      |

  Scenario: de melding noemt het jaar en de raming
    Gegeven in het dossier staat bij "/bedragen/0/jaar": 2030
    Als het dossier wordt getoetst
    Dan zegt MJR-06 over "de jaren in dit dossier": "De tekst noemt 2030 (bedrag a), maar de meerjarenraming loopt van 2026 tot en met 2029"

  Scenario: een jaar dat het stuk niet noemt, telt niet
    Gegeven in het dossier staat bij "/bedragen/0/jaar": onbekend
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-06 over "de jaren in dit dossier": voldoet

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-06 over "de jaren in dit dossier": niet te bepalen
    En mist MJR-06 over "de jaren in dit dossier": "<pad>"

    Voorbeelden:
      | pad                   |
      | /beslispunten         |
      | /beslispunten/0/jaren |
      | /bedragen             |
      | /bedragen/0/jaar      |

  Scenario: van een bedrag buiten de raming is de stand niet ingevuld
    Gegeven in het dossier staat bij "/bedragen/0": {id: a, onderwerp: toezicht, bedrag: 20000, jaar: 2030}
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-06 over "de jaren in dit dossier": niet te bepalen
    En mist MJR-06 over "de jaren in dit dossier": "/bedragen/0/stand"

  Scenario: één jaar zonder bedrag is één oorzaak
    Gegeven in het dossier staat bij "/beslispunten/0/jaren": [2031]
    En in het dossier staat bij "/tabellen": []
    Als het dossier wordt getoetst
    Dan volgt MJR-06 over "de jaren in dit dossier" uit MJR-03

  Scenario: er is geen meerjarenraming
    Gegeven in het dossier staat bij "/meerjarenraming": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-06 over "dossier": niet van toepassing

  Scenario: de meerjarenraming is niet ingevuld
    Gegeven in het dossier ontbreekt "/meerjarenraming"
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-06 over "dossier": niet te bepalen
    En mist MJR-06 over "dossier": "/meerjarenraming"

  Abstract Scenario: het jaar dat de raming mist, is één oorzaak
    Gegeven een dossier:
      """
      titel: Begroting 2026
      soort: begroting
      datum: "2025-06-01"
      stukken:
        - {id: b26, soort: begroting, jaar: 2026, status: vaststelling}
      bedragen: []
      beslispunten:
        - {nummer: "1", onderwerp: geen, tekst: De raming voor kennisgeving aannemen., jaren: [2027, <jaar>]}
      meerjarenraming:
        - {jaar: 2026, lasten: 1, baten: 1}
        - {jaar: 2027, lasten: 1, baten: 1}
        - {jaar: 2028, lasten: 1, baten: 1}
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-06 over "de jaren in dit dossier": waarschuwing
    En <hoe>

    Voorbeelden:
      | jaar | hoe                                                   |
      | 2029 | volgt MJR-06 over "de jaren in dit dossier" uit MJR-01 |
      | 2030 | staat MJR-06 over "de jaren in dit dossier" op zichzelf |
