# language: nl
@RES-12
Functionaliteit: RES-12 De balans sluit
  Activa en passiva zijn gelijk; het eigen vermogen is de reserves plus het resultaat.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      soort: begroting
      balansen:
        - {id: eind, jaar: 2026, moment: eind, activa: 58955, passiva: 58955, reserves: 16455, resultaat: 50,
           eigen_vermogen: 16505, vreemd_vermogen: 42450}
      """

  Abstract Scenario: activa en passiva
    Gegeven in het dossier staat bij "/balansen/0/passiva": <passiva>
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-12 over "eind": <uitkomst>

    Voorbeelden:
      | passiva | uitkomst              |
      | 58955   | voldoet               |
      | 58956   | voldoet met opmerking |
      | 58957   | fout                  |
      | 58953   | fout                  |

  Abstract Scenario: eigen vermogen
    Gegeven in het dossier staat bij "/balansen/0/eigen_vermogen": <vermogen>
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-12 over "eind": <uitkomst>

    Voorbeelden:
      | vermogen | uitkomst              |
      | 16505    | voldoet               |
      | 16506    | voldoet met opmerking |
      | 16507    | fout                  |

  Scenario: een tekort gaat van de reserves af
    Gegeven in het dossier staat bij "/balansen/0/resultaat": -55
    En in het dossier staat bij "/balansen/0/eigen_vermogen": 16400
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-12 over "eind": voldoet

  Scenario: de melding noemt de dag en het verschil
    Gegeven in het dossier staat bij "/balansen/0/passiva": 59955
    Als het dossier wordt getoetst
    Dan zegt RES-12 over "eind": "De balans van 31 december 2026 sluit niet. De activa zijn € 58.955 en de passiva € 59.955; dat scheelt € 1.000."

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "/balansen/0/<sleutel>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-12 over "eind": niet te bepalen
    En mist RES-12 over "eind": "/balansen/0/<sleutel>"

    Voorbeelden:
      | sleutel        |
      | activa         |
      | passiva        |
      | reserves       |
      | resultaat      |
      | eigen_vermogen |

  Scenario: het stuk noemt het eigen vermogen niet
    Gegeven in het dossier staat bij "/balansen/0/eigen_vermogen": onbekend
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-12 over "eind": niet te bepalen

  Scenario: er is geen balans
    Gegeven in het dossier staat bij "/balansen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-12 over "dossier": niet van toepassing

  Scenario: het onderdeel balansen ontbreekt
    Gegeven in het dossier ontbreekt "/balansen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-12 over "dossier": niet te bepalen

  Abstract Scenario: een balans in centen
    Gegeven in het dossier staat bij "/balansen/0": {id: eind, jaar: 2026, moment: eind, activa: 589.55, passiva: <passiva>, reserves: 164.55, resultaat: 0.50, eigen_vermogen: <vermogen>, vreemd_vermogen: 424.50}
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-12 over "eind": <uitkomst>

    Voorbeelden:
      | passiva | vermogen | uitkomst              |
      | 589.55  | 165.05   | voldoet               |
      | 589.56  | 165.05   | voldoet met opmerking |
      | 589.57  | 165.05   | fout                  |
      | 589.55  | 165.06   | voldoet met opmerking |
      | 589.55  | 165.07   | fout                  |
