# language: nl
@VER-16
Functionaliteit: VER-16 Een deelnemer staat alleen in jaren waarin zij meedoet
  Het profiel zegt van welk tot welk begrotingsjaar een gemeente meedoet. Een bedrag in een ander jaar is een waarschuwing. Wie in een
  jaar niet meedoet, hoeft dan ook niet in de lijst te staan (VER-01).

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Bijdragen
      organisatie: {naam: GR Voorbeeld, profiel: voorbeeld}
      stemmingen: []
      tabellen:
        - id: T1
          titel: Bijdragen
          per_gemeente: true
          plustaak: false
          kolommen:
            - {id: inwoners, soort: inwoners}
            - {id: eerst, soort: bedrag, onderwerp: geen, jaar: 2025}
            - {id: later, soort: bedrag, onderwerp: geen, jaar: 2026}
          rijen:
            - {naam: Almelo, cellen: {inwoners: 1, eerst: 300, later: 400}}
            - {naam: Borne, cellen: {inwoners: 1, eerst: 700, later: "-"}}
            - {naam: Hengelo (O), cellen: {inwoners: 1, eerst: 0, later: 600}}
      """
    En het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      deelnemers:
        - {naam: Almelo, code: GM0141}
        - {naam: Borne, code: GM0147, tot: 2025}
        - {naam: Hengelo, code: GM0164, van: 2026, aliassen: [Hengelo (O)]}
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      """

  Scenario: iedereen staat in de goede jaren
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-16 over "tabel T1": voldoet

  Abstract Scenario: het eerste en het laatste jaar
    Gegeven in het dossier staat bij "/tabellen/0/kolommen/<k>/jaar": <jaar>
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-16 over "tabel T1": <uitkomst>

    Voorbeelden:
      | k | jaar | uitkomst     |
      | 1 | 2024 | voldoet      |
      | 1 | 2025 | voldoet      |
      | 1 | 2026 | waarschuwing |
      | 2 | 2025 | waarschuwing |
      | 2 | 2026 | voldoet      |
      | 2 | 2027 | voldoet      |

  Scenario: de melding noemt de gemeente, het jaar en wanneer zij meedoet
    Gegeven in het dossier staat bij "/tabellen/0/rijen/1/cellen/later": 100
    Als het dossier wordt getoetst
    Dan zegt VER-16 over "tabel T1": "Dat geldt voor Borne (in 2026; doet mee tot en met 2025)."

  Scenario: wie nog niet meedoet, betaalt nog niet
    Gegeven in het dossier staat bij "/tabellen/0/rijen/2/cellen/eerst": 1
    Als het dossier wordt getoetst
    Dan zegt VER-16 over "tabel T1": "Hengelo (in 2025; doet mee vanaf 2026)"

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier staat bij "/tabellen/0/rijen/1/cellen/later": 100
    En in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-16 over "tabel T1": niet te bepalen
    En mist VER-16 over "tabel T1": "<pad>"

    Voorbeelden:
      | pad                              |
      | /tabellen/0/kolommen/2/jaar      |
      | /tabellen/0/rijen/1/cellen/later |
      | /tabellen/0/per_gemeente         |

  Scenario: zonder profiel is niet bekend wie wanneer meedoet
    Gegeven het voorbeeld "samentwente-2025"
    En in het dossier ontbreekt "/organisatie/profiel"
    En het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      deelnemers: onbekend
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-16 over "tabel T1": niet te bepalen
    En mist VER-16 over "tabel T1": "profiel:/deelnemers"

  Scenario: een tabel die niet per gemeente is
    Gegeven in het dossier staat bij "/tabellen/0/per_gemeente": false
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-16 over "dossier": niet van toepassing

  Scenario: de tabellen ontbreken in het dossier
    Gegeven in het dossier ontbreekt "/tabellen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-16 over "dossier": niet te bepalen
    En mist VER-16 over "dossier": "/tabellen"

  Abstract Scenario: wie in geen van de jaren meedoet, hoeft niet in de lijst te staan
    Gegeven in het dossier ontbreekt "/tabellen/0/rijen/1"
    En in het dossier staat bij "/tabellen/0/kolommen/1/jaar": <eerst>
    En in het dossier staat bij "/tabellen/0/kolommen/2/jaar": <later>
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-01 over "tabel T1": <uitkomst>

    Voorbeelden:
      | eerst    | later | uitkomst        |
      | 2025     | 2026  | fout            |
      | 2026     | 2027  | voldoet         |
      | onbekend | 2027  | niet te bepalen |

  Scenario: alle deelnemers van SamenTwente doen in elk jaar mee
    Gegeven het voorbeeld "samentwente-2025"
    En het profiel:
      """
      naam: samentwente
      titel: GR SamenTwente
      bron: verzonnen
      deelnemers: [{naam: Almelo, code: GM0141}, {naam: Wierden, code: GM0189, van: 2025}]
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-16 over "tabel T1": voldoet
