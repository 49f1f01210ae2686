# language: nl
@RES-01
Functionaliteit: RES-01 Het verloop van een reserve sluit
  De stand op 1 januari plus wat erbij komt min wat eraf gaat, is de stand op 31 december. Een jaar begint met de stand
  waarmee het vorige eindigde. De bedragen van één rij hebben één eenheid; eindigen zij alle op 000, dan kan dat duizend euro zijn.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      soort: begroting
      reserves:
        - {id: a, naam: Algemene reserve, jaar: 2025, stand_begin: 5001, toevoeging: 100, onttrekking: 30, stand_eind: 5071}
        - {id: b, naam: Algemene reserve, jaar: 2026, stand_begin: 5071, toevoeging: 0, onttrekking: 71, stand_eind: 5000}
      """

  Scenario: alles sluit
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-01 over "Algemene reserve": voldoet

  Abstract Scenario: hele euro's
    Gegeven in het dossier staat bij "/reserves/1/stand_eind": <eind>
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-01 over "Algemene reserve": <uitkomst>

    Voorbeelden:
      | eind | uitkomst              |
      | 5001 | voldoet met opmerking |
      | 5002 | voldoet met opmerking |
      | 5003 | fout                  |
      | 4998 | voldoet met opmerking |
      | 4997 | fout                  |

  Abstract Scenario: bedragen in centen
    Gegeven in het dossier staat bij "/reserves/1/stand_begin": 5071.00
    En in het dossier staat bij "/reserves/1/stand_eind": <eind>
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-01 over "Algemene reserve": <uitkomst>

    Voorbeelden:
      | eind    | uitkomst              |
      | 5000.00 | voldoet               |
      | 5000.02 | voldoet met opmerking |
      | 5000.03 | fout                  |

  Abstract Scenario: een rij die op 000 eindigt
    Gegeven in het dossier staat bij "/reserves": [{id: a, naam: Algemene reserve, jaar: 2026, stand_begin: 500000, toevoeging: 0, onttrekking: 100000, stand_eind: <eind>}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-01 over "Algemene reserve": <uitkomst>

    Voorbeelden:
      | eind   | uitkomst              |
      | 400000 | voldoet               |
      | 402000 | voldoet met opmerking |
      | 403000 | fout                  |
      | 400003 | fout                  |

  Abstract Scenario: een jaar begint met de stand waarmee het vorige eindigde
    Gegeven in het dossier staat bij "/reserves/1/stand_begin": <begin>
    En in het dossier staat bij "/reserves/1/stand_eind": <eind>
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-01 over "Algemene reserve": <uitkomst>

    Voorbeelden:
      | begin | eind | uitkomst              |
      | 5072  | 5001 | voldoet met opmerking |
      | 5073  | 5002 | fout                  |

  Scenario: het resultaat van het jaar verklaart de sprong
    Gegeven in het dossier staat bij "/reserves/1/stand_begin": 5171
    En in het dossier staat bij "/reserves/1/stand_eind": 5100
    En in het dossier staat bij "/resultaatbestemmingen": [{id: r, jaar: 2025, resultaat: 100, bestemming: reserve}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-01 over "Algemene reserve": voldoet met opmerking
    En zegt RES-01 over "Algemene reserve": "zo veel als het resultaat dat naar deze reserve gaat"

  Scenario: een resultaat van een euro minder verklaart de sprong niet
    Gegeven in het dossier staat bij "/reserves/1/stand_begin": 5171
    En in het dossier staat bij "/reserves/1/stand_eind": 5100
    En in het dossier staat bij "/resultaatbestemmingen": [{id: r, jaar: 2025, resultaat: 99, bestemming: reserve}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-01 over "Algemene reserve": fout
    En zegt RES-01 over "Algemene reserve": "eind 2025 € 5.071, begin 2026 € 5.171"

  Scenario: de melding noemt het jaar en beide bedragen
    Gegeven in het dossier staat bij "/reserves/1/stand_eind": 5100
    Als het dossier wordt getoetst
    Dan zegt RES-01 over "Algemene reserve": "2026 (berekend € 5.000, er staat € 5.100)"

  Scenario: een jaar dat zeker niet sluit, telt ook als een ander jaar onbekend is
    Gegeven in het dossier staat bij "/reserves/1/stand_eind": 5100
    En in het dossier ontbreekt "/reserves/0/toevoeging"
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-01 over "Algemene reserve": fout

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-01 over "Algemene reserve": niet te bepalen
    En mist RES-01 over "Algemene reserve": "<pad>"

    Voorbeelden:
      | pad                     |
      | /reserves/0/stand_begin |
      | /reserves/0/toevoeging  |
      | /reserves/0/onttrekking |
      | /reserves/0/stand_eind  |
      | /reserves/1/stand_begin |
      | /reserves/0/jaar        |
      | /reserves/1/jaar        |

  Scenario: het onderdeel reserves ontbreekt
    Gegeven in het dossier ontbreekt "/reserves"
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-01 over "dossier": niet te bepalen
    En mist RES-01 over "dossier": "/reserves"

  Scenario: er zijn geen reserves
    Gegeven in het dossier staat bij "/reserves": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-01 over "dossier": niet van toepassing

  Scenario: een raadsbrief bevat geen staat van reserves
    Gegeven in het dossier staat bij "/soort": raadsbrief
    En in het dossier ontbreekt "/reserves"
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-01 over "dossier": niet van toepassing

  Abstract Scenario: een onttrekking met een minteken gaat er gewoon af
    Gegeven in het dossier staat bij "/reserves/1/onttrekking": -71
    En in het dossier staat bij "/reserves/1/stand_eind": <eind>
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-01 over "Algemene reserve": <uitkomst>

    Voorbeelden:
      | eind | uitkomst |
      | 5000 | voldoet  |
      | 4990 | fout     |
      | 5142 | voldoet  |

  Abstract Scenario: het resultaat gaat naar de reserve, en de standen zijn afgerond op duizend euro
    Gegeven in het dossier staat bij "/reserves/0": {id: a, naam: Algemene reserve, jaar: 2025, stand_begin: 500000, toevoeging: 0, onttrekking: 0, stand_eind: 500000}
    En in het dossier staat bij "/reserves/1": {id: b, naam: Algemene reserve, jaar: 2026, stand_begin: 650000, toevoeging: 0, onttrekking: 100000, stand_eind: 550000}
    En in het dossier staat bij "/resultaatbestemmingen": [{id: r, jaar: 2025, resultaat: <resultaat>, bestemming: reserve}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-01 over "Algemene reserve": <uitkomst>

    Voorbeelden:
      | resultaat | uitkomst              |
      | 150312    | voldoet met opmerking |
      | 151001    | fout                  |
