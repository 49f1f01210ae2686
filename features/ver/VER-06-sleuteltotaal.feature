# language: nl
@VER-06
Functionaliteit: VER-06 Het totaal van de sleutel klopt
  Inwoners en stemmen zijn hele getallen. Er is geen afronding: het gedrukte totaal is precies de som van de rijen.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Verdeling
      tabellen:
        - id: T1
          per_gemeente: true
          kolommen: [{id: inwoners, soort: inwoners}]
          rijen:
            - {naam: Almelo, cellen: {inwoners: 1000}}
            - {naam: Borne, cellen: {inwoners: 2000}}
            - {naam: Hengelo, cellen: {inwoners: 3000}}
          totaal: {naam: Totaal, cellen: {inwoners: 6000}}
      """

  Abstract Scenario: één inwoner of stem verschil is al een fout
    Gegeven in het dossier staat bij "/tabellen/0/kolommen/0/soort": <soort>
    En in het dossier staat bij "/tabellen/0/totaal/cellen/inwoners": <totaal>
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-06 over "tabel T1, kolom inwoners": <uitkomst>

    Voorbeelden:
      | soort    | totaal | uitkomst |
      | inwoners | 5999   | fout     |
      | inwoners | 6000   | voldoet  |
      | inwoners | 6001   | fout     |
      | stemmen  | 6000   | voldoet  |
      | stemmen  | 6001   | fout     |

  Scenario: de melding noemt beide getallen
    Gegeven in het dossier staat bij "/tabellen/0/totaal/cellen/inwoners": 6100
    Als het dossier wordt getoetst
    Dan zegt VER-06 over "tabel T1, kolom inwoners": "6.100 inwoners, maar de rijen tellen op tot 6.000 inwoners. Het verschil is 100 inwoners."

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-06 over "tabel T1, kolom inwoners": niet te bepalen
    En mist VER-06 over "tabel T1, kolom inwoners": "<pad>"

    Voorbeelden:
      | pad                                 |
      | /tabellen/0/rijen/1/cellen/inwoners |
      | /tabellen/0/totaal/cellen/inwoners  |
      | /tabellen/0/totaal                  |

  Scenario: de tabellen ontbreken in het dossier
    Gegeven in het dossier ontbreekt "/tabellen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-06 over "dossier": niet te bepalen
    En mist VER-06 over "dossier": "/tabellen"

  Scenario: geen kolom met inwoners of stemmen
    Gegeven in het dossier staat bij "/tabellen/0/kolommen/0/soort": aantal
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-06 over "dossier": niet van toepassing

  Scenario: de 640.787 inwoners van SamenTwente tellen op
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-06 over "tabel T1, kolom inwoners": voldoet
    En is de uitkomst van VER-06 over "tabel T3, kolom inwoners": voldoet
