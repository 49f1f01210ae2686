# language: nl
@RES-13
Functionaliteit: RES-13 Het verloop van een voorziening sluit
  Wat voor een reserve geldt, geldt ook voor een voorziening. Wat eraf gaat, heet hier aanwending of vrijval.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      soort: begroting
      voorzieningen:
        - {id: a, naam: Voorziening dak, jaar: 2025, stand_begin: 701, toevoeging: 120, aanwending: 21, stand_eind: 800}
        - {id: b, naam: Voorziening dak, jaar: 2026, stand_begin: 800, toevoeging: 120, aanwending: 70, stand_eind: 850}
      """

  Abstract Scenario: de som van een jaar
    Gegeven in het dossier staat bij "/voorzieningen/1/stand_eind": <eind>
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-13 over "Voorziening dak": <uitkomst>

    Voorbeelden:
      | eind | uitkomst              |
      | 850  | voldoet               |
      | 852  | voldoet met opmerking |
      | 853  | fout                  |

  Abstract Scenario: van jaar op jaar
    Gegeven in het dossier staat bij "/voorzieningen/1/stand_begin": <begin>
    En in het dossier staat bij "/voorzieningen/1/stand_eind": <eind>
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-13 over "Voorziening dak": <uitkomst>

    Voorbeelden:
      | begin | eind | uitkomst              |
      | 801   | 851  | voldoet met opmerking |
      | 802   | 852  | fout                  |

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-13 over "Voorziening dak": niet te bepalen
    En mist RES-13 over "Voorziening dak": "<pad>"

    Voorbeelden:
      | pad                         |
      | /voorzieningen/0/aanwending |
      | /voorzieningen/1/jaar       |

  Scenario: het onderdeel voorzieningen ontbreekt
    Gegeven in het dossier ontbreekt "/voorzieningen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-13 over "dossier": niet te bepalen

  Scenario: een bestuursvoorstel bevat geen staat van voorzieningen
    Gegeven in het dossier staat bij "/soort": bestuursvoorstel
    En in het dossier ontbreekt "/voorzieningen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-13 over "dossier": niet van toepassing
