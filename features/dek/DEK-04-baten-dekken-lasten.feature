# language: nl
@DEK-04
Functionaliteit: DEK-04 De baten dekken de lasten, na de reserves
  Het saldo is baten en onttrekkingen min lasten en toevoegingen, van de hele begroting. In het begrotingsjaar is een tekort
  zonder uitleg een fout; in een later jaar een opmerking. Wat afronding kan verklaren, is geen tekort.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      stukken:
        - {id: begroting, soort: begroting, jaar: 2026}
      procedure:
        - {gebeurtenis: vaststelling, stukken: [begroting], datum: "2025-07-02"}
      meerjarenraming:
        - {jaar: 2026, lasten: 1000.50, baten: 900.50, toevoegingen: 50.00, onttrekkingen: 150.00, uitleg: onbekend}
        - {jaar: 2027, lasten: 1000.50, baten: 1000.50, toevoegingen: 0, onttrekkingen: 0, uitleg: onbekend}
      """

  Abstract Scenario: het begrotingsjaar, in centen
    Gegeven in het dossier staat bij "/meerjarenraming/0/<deel>": <bedrag>
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-04 over "begroting, 2026": <uitkomst>

    Voorbeelden:
      | deel          | bedrag  | uitkomst              |
      | lasten        | 1000.50 | voldoet               |
      | lasten        | 1000.52 | voldoet met opmerking |
      | lasten        | 1000.53 | fout                  |
      | baten         | 900.47  | fout                  |
      | toevoegingen  | 50.03   | fout                  |
      | onttrekkingen | 149.97  | fout                  |
      | baten         | 901.50  | voldoet               |

  Abstract Scenario: gedrukt in duizenden euro's, dan verklaart afronding meer
    Gegeven in het dossier staat bij "/meerjarenraming/0": {jaar: 2026, lasten: <lasten>, baten: 1000000, toevoegingen: 0, onttrekkingen: 0, uitleg: onbekend}
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-04 over "begroting, 2026": <uitkomst>

    Voorbeelden:
      | lasten  | uitkomst              |
      | 1000000 | voldoet               |
      | 1001000 | voldoet met opmerking |
      | 1002000 | fout                  |
      | 1001001 | fout                  |

  Abstract Scenario: het gedrukte resultaat zegt meer dan de afgeronde delen
    Gegeven in het dossier staat bij "/meerjarenraming/0": {jaar: 2026, lasten: 1001000, baten: 1000000, toevoegingen: 0, onttrekkingen: 0, resultaat: <resultaat>, uitleg: onbekend}
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-04 over "begroting, 2026": <uitkomst>

    Voorbeelden:
      | resultaat | uitkomst |
      | 0         | voldoet  |
      | -1000     | fout     |

  Abstract Scenario: alleen het resultaat is gedrukt
    Gegeven in het dossier staat bij "/meerjarenraming/0": {jaar: 2026, resultaat: <resultaat>, uitleg: onbekend}
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-04 over "begroting, 2026": <uitkomst>

    Voorbeelden:
      | resultaat | uitkomst              |
      | 0.00      | voldoet               |
      | -0.01     | fout                  |
      | 0.01      | voldoet               |

  Abstract Scenario: een tekort met of zonder uitleg
    Gegeven in het dossier staat bij "/meerjarenraming/0/lasten": 1100.50
    En in het dossier staat bij "/meerjarenraming/0/uitleg": <uitleg>
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-04 over "begroting, 2026": <uitkomst>
    En zegt DEK-04 over "begroting, 2026": "saldo van € -100"

    Voorbeelden:
      | uitleg                                     | uitkomst              |
      | onbekend                                   | fout                  |
      | ""                                         | fout                  |

  Scenario: een tekort dat het stuk uitlegt
    Gegeven in het dossier staat bij "/meerjarenraming/0/lasten": 1100.50
    En in het dossier staat bij "/meerjarenraming/0/uitleg": De maatregelen gaan in 2027 in.
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-04 over "begroting, 2026": voldoet met opmerking
    En is de opmerking van DEK-04 over "begroting, 2026": "Het saldo van 2026 is € -100; het stuk legt dat uit."

  Abstract Scenario: één cent tekort dat het stuk uitlegt
    Gegeven in het dossier staat bij "/meerjarenraming/0": {jaar: 2026, resultaat: <resultaat>, uitleg: De maatregelen gaan in 2027 in.}
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-04 over "begroting, 2026": <uitkomst>

    Voorbeelden:
      | resultaat | uitkomst              |
      | 0.00      | voldoet               |
      | -0.01     | voldoet met opmerking |

  Abstract Scenario: een later jaar met een tekort
    Gegeven in het dossier staat bij "/meerjarenraming/1/lasten": <lasten>
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-04 over "begroting, 2027": <uitkomst>

    Voorbeelden:
      | lasten  | uitkomst              |
      | 1000.51 | voldoet met opmerking |
      | 1000.52 | opmerking             |

  Scenario: de raming is die van de wijziging, niet de eerste
    Gegeven in het dossier staat bij "/stukken/0": {id: begroting, soort: begrotingswijziging, jaar: 2026}
    En in het dossier staat bij "/procedure/0/datum": "2026-05-02"
    En in het dossier staat bij "/meerjarenraming/0/fase": primitief
    En in het dossier staat bij "/meerjarenraming/-": {jaar: 2026, fase: na wijziging, lasten: 1200.50, baten: 1000.50, toevoegingen: 0, onttrekkingen: 0, uitleg: onbekend}
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-04 over "begroting, 2026": fout
    En zegt DEK-04 over "begroting, 2026": "€ -200"

  Scenario: twee ramingen voor één jaar die elkaar tegenspreken
    Gegeven in het dossier staat bij "/meerjarenraming/-": {jaar: 2026, lasten: 1200.50, baten: 1000.50, toevoegingen: 0, onttrekkingen: 0, uitleg: onbekend}
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-04 over "begroting, 2026": niet te bepalen

  Abstract Scenario: de wet van de dag van vaststelling
    Gegeven in het dossier staat bij "/stukken/0/jaar": <jaar>
    En in het dossier staat bij "/meerjarenraming": [{jaar: <jaar>, lasten: 1100.50, baten: 1000.50, toevoegingen: 0, onttrekkingen: 0, uitleg: onbekend}]
    En in het dossier staat bij "/procedure/0/datum": "<dag>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-04 over "begroting, <jaar>": <uitkomst>

    Voorbeelden:
      | jaar | dag        | uitkomst        |
      | 2013 | 2012-12-31 | waarschuwing    |
      | 2014 | 2013-01-01 | niet te bepalen |
      | 2014 | 2013-12-31 | niet te bepalen |
      | 2015 | 2014-01-01 | fout            |

  Scenario: in 2013 is niet zeker welke tekst gold
    Gegeven in het dossier staat bij "/procedure/0/datum": "2013-07-02"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-04 over "begroting, 2026": niet te bepalen
    En mist DEK-04 over "begroting, 2026": "norm:/gem-189-2"

  Scenario: de oude tekst is niet in de bron gelezen
    Gegeven in het dossier staat bij "/procedure/0/datum": "2012-07-02"
    En in het dossier staat bij "/meerjarenraming/0/lasten": 1100.50
    Als het dossier wordt getoetst
    Dan zegt DEK-04 over "begroting, 2026": "De tekst is niet in de bron zelf gelezen."
    En rust DEK-04 over "begroting, 2026" op Gemeentewet artikel 189 van altijd

  Scenario: zonder dag van vaststelling telt het jaar waarin zij hoort
    Gegeven in het dossier staat bij "/procedure": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-04 over "begroting, 2026": voldoet
    En rust DEK-04 over "begroting, 2026" op Gemeentewet artikel 189 van 2014-01-01

  Abstract Scenario: een datum die de uitkomst bepaalt, ontbreekt
    Gegeven in het dossier staat bij "/meerjarenraming/0/lasten": 1100.50
    En in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-04 over "begroting, 2026": niet te bepalen
    En mist DEK-04 over "begroting, 2026": "<pad>"

    Voorbeelden:
      | pad                              |
      | /meerjarenraming/0/lasten        |
      | /meerjarenraming/0/baten         |
      | /meerjarenraming/0/toevoegingen  |
      | /meerjarenraming/0/onttrekkingen |
      | /meerjarenraming/0/uitleg        |

  Scenario: bij twee stukken moet de raming zeggen bij welk zij hoort
    Gegeven in het dossier staat bij "/stukken/-": {id: wijziging, soort: begrotingswijziging, jaar: 2025}
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-04 over "begroting, 2026": niet te bepalen
    En mist DEK-04 over "begroting, 2026": "/meerjarenraming/0/stuk"

  Scenario: het begrotingsjaar staat niet in de raming
    Gegeven in het dossier ontbreekt "/meerjarenraming/0"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-04 over "begroting, 2026": niet te bepalen
    En mist DEK-04 over "begroting, 2026": "/meerjarenraming"

  Scenario: alleen de hele begroting telt
    Gegeven in het dossier staat bij "/meerjarenraming": [{jaar: 2026, onderwerp: uitbreiding, lasten: 5000, baten: 0}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-04 over "dossier": niet van toepassing

  Scenario: er is geen meerjarenraming
    Gegeven in het dossier staat bij "/meerjarenraming": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-04 over "dossier": niet van toepassing

  Abstract Scenario: een onderdeel ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-04 over "dossier": niet te bepalen
    En mist DEK-04 over "dossier": "<pad>"

    Voorbeelden:
      | pad              |
      | /meerjarenraming |
      | /stukken         |

  Abstract Scenario: lasten met een minteken maken van een tekort geen overschot
    Gegeven in het dossier staat bij "/meerjarenraming/0/<deel>": <bedrag>
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-04 over "begroting, 2026": niet te bepalen
    En mist DEK-04 over "begroting, 2026": "/meerjarenraming/0/<deel>"

    Voorbeelden:
      | deel          | bedrag   |
      | lasten        | -1000.50 |
      | toevoegingen  | -50.00   |
      | onttrekkingen | -150.00  |
