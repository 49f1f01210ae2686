# language: nl
@MJR-11
Functionaliteit: MJR-11 Het resultaat van een jaar volgt uit zijn eigen cijfers
  Het resultaat is wat overblijft: de baten en de onttrekkingen aan reserves, min de lasten en de toevoegingen. Dat geldt voor
  elk jaar van het overzicht, ook voor de jaren na het begrotingsjaar.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting
      stukken: [{id: begroting, soort: begroting, jaar: 2026}]
      meerjarenraming:
        - {jaar: 2026, stuk: begroting, lasten: 600.10, baten: 580.10, toevoegingen: 20.00, onttrekkingen: 50.00, resultaat: 10.00}
        - {jaar: 2027, stuk: begroting, lasten: 610.00, baten: 630.00, toevoegingen: 0, onttrekkingen: 0, resultaat: 20.00}
      """

  Abstract Scenario: bedragen in centen
    Gegeven in het dossier staat bij "/meerjarenraming/0/resultaat": <resultaat>
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-11 over "begroting": <uitkomst>

    Voorbeelden:
      | resultaat | uitkomst              |
      | 10.00     | voldoet               |
      | 10.02     | voldoet met opmerking |
      | 9.98      | voldoet met opmerking |
      | 10.03     | fout                  |
      | 9.97      | fout                  |
      | -10.00    | fout                  |

  Abstract Scenario: een later jaar, met nul bij de reserves
    Gegeven in het dossier staat bij "/meerjarenraming/1/resultaat": <resultaat>
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-11 over "begroting": <uitkomst>

    Voorbeelden:
      | resultaat | uitkomst              |
      | 20.00     | voldoet               |
      | 20.01     | voldoet met opmerking |
      | 20.02     | fout                  |

  Abstract Scenario: alles in duizenden
    Gegeven in het dossier staat bij "/meerjarenraming/0": {jaar: 2026, stuk: begroting, lasten: 600000, baten: 580000, toevoegingen: 20000, onttrekkingen: 50000, resultaat: <resultaat>}
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-11 over "begroting": <uitkomst>

    Voorbeelden:
      | resultaat | uitkomst              |
      | 10000     | voldoet               |
      | 12000     | voldoet met opmerking |
      | 13000     | fout                  |

  Scenario: de melding noemt het jaar en de som
    Gegeven in het dossier staat bij "/meerjarenraming/1/resultaat": 30.00
    Als het dossier wordt getoetst
    Dan zegt MJR-11 over "begroting": "In de begroting 2026 volgt het resultaat niet uit de eigen cijfers bij: 2027 (er staat € 30; de baten en de lasten geven met de reserves € 20)."

  Scenario: de reserves zijn vergeten
    Gegeven in het dossier staat bij "/meerjarenraming/0/resultaat": -20.00
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-11 over "begroting": fout

  Abstract Scenario: een cijfer ontbreekt
    Gegeven in het dossier ontbreekt "/meerjarenraming/0/<cijfer>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-11 over "begroting": niet te bepalen
    En mist MJR-11 over "begroting": "/meerjarenraming/0/<cijfer>"

    Voorbeelden:
      | cijfer        |
      | lasten        |
      | baten         |
      | toevoegingen  |
      | onttrekkingen |
      | resultaat     |

  Scenario: een jaar dat zeker niet klopt, ook als een ander jaar niet is ingevuld
    Gegeven in het dossier ontbreekt "/meerjarenraming/0/resultaat"
    En in het dossier staat bij "/meerjarenraming/1/resultaat": 30.00
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-11 over "begroting": fout

  Scenario: lasten met een minteken kunnen een schrijfwijze zijn
    Gegeven in het dossier staat bij "/meerjarenraming/0/lasten": -600.10
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-11 over "begroting": niet te bepalen

  Abstract Scenario: een jaar dat alleen het resultaat of alleen bijdragen noemt, is geen som
    Gegeven in het dossier staat bij "/meerjarenraming/1": <jaar>
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-11 over "begroting": voldoet

    Voorbeelden:
      | jaar                                                                                                    |
      | {jaar: 2027, stuk: begroting, resultaat: 20.00}                                                         |
      | {jaar: 2027, stuk: begroting, bijdragen: 500.00}                                                        |
      | {jaar: 2027, stuk: begroting, onderwerp: Veilig Thuis, lasten: 10.00, baten: 5.00, resultaat: 99.00}    |

  Scenario: een raming zonder stuk
    Gegeven in het dossier staat bij "/stukken": []
    En in het dossier ontbreekt "/meerjarenraming/0/stuk"
    En in het dossier staat bij "/meerjarenraming/0/resultaat": 11.00
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-11 over "zonder stuk": fout
    En is de uitkomst van MJR-11 over "begroting": voldoet

  Scenario: een verkeerd resultaat verklaart ook dat de programma's er niet op uitkomen
    Gegeven in het dossier staat bij "/programmas": [{id: p1, naam: Veilig Thuis, stuk: begroting, jaar: 2026, lasten: 600.10, baten: 580.10, saldo: -20.00}]
    En in het dossier staat bij "/meerjarenraming/0/resultaat": 110.00
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-11 over "begroting": fout
    En is de uitkomst van DEK-16 over "begroting, 2026": fout
    En volgt DEK-16 over "begroting, 2026" uit MJR-11

  Scenario: geen meerjarenraming
    Gegeven in het dossier staat bij "/meerjarenraming": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-11 over "dossier": niet van toepassing

  Scenario: de meerjarenraming is niet ingevuld
    Gegeven in het dossier ontbreekt "/meerjarenraming"
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-11 over "dossier": niet te bepalen
