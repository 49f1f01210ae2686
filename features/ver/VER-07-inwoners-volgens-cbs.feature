# language: nl
@VER-07
Functionaliteit: VER-07 De inwoners zijn die van het CBS op de juiste dag
  De regeling kan zeggen welke dag telt, voor de kosten en voor de stemmen apart. Zegt zij niets, dan telt de dag die het stuk
  noemt. De cijfers van het CBS komen uit het profiel. Zonder die cijfers is er niets te vergelijken.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Verdeling
      organisatie: {naam: GR Voorbeeld, profiel: voorbeeld}
      tabellen:
        - id: T1
          titel: Bijdragen
          per_gemeente: true
          kolommen:
            - {id: inwoners, soort: inwoners, jaar: 2025, peildatum: "2024-01-01", cbs_status: definitief}
          rijen:
            - {naam: Almelo, cellen: {inwoners: 74164}}
            - {naam: Borne, cellen: {inwoners: 24638}}
      stemmingen:
        - id: S1
          datum: "2025-01-15"
          stemgewicht: inwoners
          peildatum: "2025-01-01"
          cbs_status: voorlopig
          leden:
            - {gemeente: Almelo, stem: voor, gewicht: 74317}
            - {gemeente: Borne, stem: onbekend, gewicht: onbekend}
      """
    En het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      deelnemers: [{naam: Almelo, code: GM0141}, {naam: Borne, code: GM0147}]
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      stemgewicht: inwoners
      meerderheid: onbekend
      verdeelsleutel: inwoners
      inwonertabellen:
        - {peildatum: "2024-01-01", status: definitief, bron: verzonnen, aantallen: {Almelo: 74164, Borne: 24638}}
        - {peildatum: "2025-01-01", status: voorlopig, bron: verzonnen, aantallen: {Almelo: 74317, Borne: 24700}}
      """

  Scenario: twee peildata zijn allebei goed, elk voor haar eigen doel
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-07 over "tabel T1, kolom inwoners": voldoet
    En is de uitkomst van VER-07 over "stemming S1": voldoet
    En is de uitkomst van VER-09 over "inwoners in dit dossier": voldoet

  Abstract Scenario: één inwoner verschil met het CBS
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/cellen/inwoners": <almelo>
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-07 over "tabel T1, kolom inwoners": <uitkomst>

    Voorbeelden:
      | almelo | uitkomst     |
      | 74163  | waarschuwing |
      | 74164  | voldoet      |
      | 74165  | waarschuwing |

  Scenario: de melding noemt beide getallen en de dag
    Gegeven in het dossier staat bij "/stemmingen/0/leden/0/gewicht": 74164
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-07 over "stemming S1": waarschuwing
    En zegt VER-07 over "stemming S1": "dan het CBS geeft voor 1 januari 2025 (voorlopig). Dat geldt voor Almelo (74.164 in plaats van 74.317)."

  Abstract Scenario: het stuk zegt niet of de cijfers voorlopig of definitief zijn
    Gegeven in het dossier staat bij "/tabellen/0/kolommen/0/cbs_status": onbekend
    En in het dossier staat bij "/tabellen/0/rijen/0/cellen/inwoners": <almelo>
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-07 over "tabel T1, kolom inwoners": <uitkomst>

    Voorbeelden:
      | almelo | uitkomst        |
      | 74164  | voldoet         |
      | 74165  | niet te bepalen |

  Scenario: dan beslist of de cijfers voorlopig of definitief zijn
    Gegeven in het dossier ontbreekt "/tabellen/0/kolommen/0/cbs_status"
    En in het dossier staat bij "/tabellen/0/rijen/0/cellen/inwoners": 74165
    Als het dossier wordt getoetst
    Dan mist VER-07 over "tabel T1, kolom inwoners": "/tabellen/0/kolommen/0/cbs_status"

  Scenario: van deze soort cijfers heeft het profiel geen tabel
    Gegeven in het dossier staat bij "/tabellen/0/kolommen/0/cbs_status": voorlopig
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-07 over "tabel T1, kolom inwoners": niet te bepalen
    En mist VER-07 over "tabel T1, kolom inwoners": "profiel:/inwonertabellen"

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-07 over "<over>": niet te bepalen
    En mist VER-07 over "<over>": "<pad>"

    Voorbeelden:
      | over                     | pad                                 |
      | tabel T1, kolom inwoners | /tabellen/0/kolommen/0/peildatum    |
      | tabel T1, kolom inwoners | /tabellen/0/rijen/0/cellen/inwoners |
      | stemming S1              | /stemmingen/0/peildatum             |
      | stemming S1              | /stemmingen/0/stemgewicht           |
      | stemming S1              | /stemmingen/0/leden                 |
      | stemming S1              | /stemmingen/0/leden/0/gewicht       |
      | dossier                  | /tabellen                           |
      | dossier                  | /stemmingen                         |

  Abstract Scenario: een vage peildatum zegt niet welke dag telt
    Gegeven in het dossier staat bij "/tabellen/0/kolommen/0/peildatum": <peildatum>
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-07 over "tabel T1, kolom inwoners": niet te bepalen
    En mist VER-07 over "tabel T1, kolom inwoners": "/tabellen/0/kolommen/0/peildatum"
    En mist VER-07 over "tabel T1, kolom inwoners": "profiel:/verdeelpeildag"

    Voorbeelden:
      | peildatum         |
      | "2024-01/2025-01" |
      | onbekend          |

  Abstract Scenario: de regeling bepaalt de dag, ook als het stuk geen peildatum noemt
    Gegeven het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      deelnemers: [{naam: Almelo, code: GM0141}, {naam: Borne, code: GM0147}]
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      stemgewicht: inwoners
      meerderheid: onbekend
      verdeelsleutel: inwoners
      verdeelpeildag: {dag: 1, maand: 1, jaar: -1}
      stempeildag: {dag: 1, maand: 1, jaar: 0}
      inwonertabellen:
        - {peildatum: "2024-01-01", status: definitief, bron: verzonnen, aantallen: {Almelo: 74164, Borne: 24638}}
        - {peildatum: "2025-01-01", status: voorlopig, bron: verzonnen, aantallen: {Almelo: 74317, Borne: 24700}}
      """
    En in het dossier staat bij "/tabellen/0/kolommen/0/peildatum": onbekend
    En in het dossier staat bij "/tabellen/0/kolommen/0/jaar": <jaar>
    En in het dossier staat bij "/tabellen/0/kolommen/0/cbs_status": <status>
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-07 over "tabel T1, kolom inwoners": <uitkomst>

    Voorbeelden:
      | jaar     | status     | uitkomst        |
      | 2025     | definitief | voldoet         |
      | 2026     | voorlopig  | waarschuwing    |
      | 2027     | definitief | niet te bepalen |
      | onbekend | definitief | niet te bepalen |

  Scenario: het profiel kent geen cijfers van het CBS
    Gegeven het voorbeeld "samentwente-2025"
    En het profiel:
      """
      naam: samentwente
      titel: GR SamenTwente
      bron: verzonnen
      deelnemers: onbekend
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      verdeelpeildag: {dag: 1, maand: 1, jaar: -1}
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-07 over "tabel T1, kolom inwoners": niet te bepalen
    En mist VER-07 over "tabel T1, kolom inwoners": "profiel:/inwonertabellen"

  Scenario: stemwaarden die niet op inwoners rusten, zijn geen lijst met inwoners
    Gegeven in het dossier staat bij "/stemmingen/0/stemgewicht": per lid
    En in het dossier staat bij "/tabellen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-07 over "dossier": niet van toepassing

  Scenario: SamenTwente 2025, er is geen peildatum en er zijn geen cijfers om mee te vergelijken
    Gegeven het voorbeeld "samentwente-2025"
    En het profiel:
      """
      naam: samentwente
      titel: GR SamenTwente
      bron: verzonnen
      deelnemers: onbekend
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-07 over "tabel T1, kolom inwoners": niet te bepalen
    En mist VER-07 over "tabel T1, kolom inwoners": "/tabellen/0/kolommen/0/peildatum"
