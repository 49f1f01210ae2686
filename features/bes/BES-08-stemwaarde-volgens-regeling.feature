# language: nl
@BES-08
Functionaliteit: BES-08 De stemwaarden zijn die van de regeling
  De regeling zegt hoeveel stemmen een lid heeft: een vast getal, één stem per lid, of het aantal inwoners op een dag. Zonder de
  tekst van de regeling is dat niet te toetsen.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een besluit
      datum: "2025-01-15"
      stemmingen:
        - id: s
          orgaan: algemeen bestuur
          datum: "2025-01-15"
          stemgewicht: inwoners
          cbs_status: definitief
          leden:
            - {gemeente: Almelo, stem: voor, gewicht: 300}
            - {gemeente: Hengelo (O), stem: tegen, gewicht: 200}
          totaal_voor: 300
          totaal_tegen: 200
          uitslag: aangenomen
      """
    En het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      verdeelsleutel: onbekend
      stemgewicht: inwoners
      meerderheid: gewone meerderheid
      deelnemers:
        - {naam: Almelo, code: GM0141, stemwaarde: 300}
        - {naam: Hengelo, code: GM0164, aliassen: ["Hengelo (O)"], stemwaarde: 200}
      """

  Scenario: de stemwaarden zijn die van de regeling
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-08 over "stemming s": voldoet
    En rust BES-08 over "stemming s" op Wgr artikel 13 van altijd

  Abstract Scenario: één stem verschil
    Gegeven in het dossier staat bij "/stemmingen/0/leden/0/gewicht": <gewicht>
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-08 over "stemming s": <uitkomst>

    Voorbeelden:
      | gewicht  | uitkomst |
      | 299      | fout     |
      | 300      | voldoet  |
      | 301      | fout     |
      | onbekend | voldoet  |

  Scenario: de melding noemt het lid en beide stemwaarden
    Gegeven in het dossier staat bij "/stemmingen/0/leden/0/gewicht": 301
    Als het dossier wordt getoetst
    Dan zegt BES-08 over "stemming s": "Deze stemwaarden zijn niet die van de regeling: Almelo: 301, volgens de regeling 300."

  Scenario: de stemwaarde rust op iets anders dan in de regeling
    Gegeven in het dossier staat bij "/stemmingen/0/stemgewicht": per lid
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-08 over "stemming s": fout
    En zegt BES-08 over "stemming s": "De stemwaarde rust op per lid, maar volgens de regeling rust zij op inwoners."

  Abstract Scenario: volgens de regeling heeft elk lid één stem
    Gegeven in het dossier staat bij "/stemmingen/0/stemgewicht": per lid
    En in het dossier staat bij "/stemmingen/0/leden": [{gemeente: Almelo, stem: voor, gewicht: <gewicht>}]
    En het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      verdeelsleutel: onbekend
      deelnemers: onbekend
      stemgewicht: per lid
      meerderheid: gewone meerderheid
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-08 over "stemming s": <uitkomst>

    Voorbeelden:
      | gewicht | uitkomst |
      | 1       | voldoet  |
      | 2       | fout     |

  Abstract Scenario: de regeling noemt een peildag, en het profiel kent de inwoners
    Gegeven in het dossier staat bij "/stemmingen/0/leden": [{gemeente: Almelo, stem: voor, gewicht: <gewicht>}]
    En in het dossier staat bij "/stemmingen/0/cbs_status": <status>
    En het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      verdeelsleutel: onbekend
      deelnemers: onbekend
      stemgewicht: inwoners
      stempeildag: {dag: 1, maand: 1, jaar: -1}
      meerderheid: gewone meerderheid
      inwonertabellen:
        - {peildatum: "2024-01-01", status: definitief, bron: verzonnen, aantallen: {Almelo: 310}}
        - {peildatum: "2024-01-01", status: voorlopig, bron: verzonnen, aantallen: {Almelo: 309}}
        - {peildatum: "2025-01-01", status: definitief, bron: verzonnen, aantallen: {Almelo: 300}}
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-08 over "stemming s": <uitkomst>

    Voorbeelden:
      | gewicht | status     | uitkomst         |
      | 310     | definitief | voldoet          |
      | 309     | definitief | fout             |
      | 309     | voorlopig  | voldoet          |
      | 310     | onbekend   | niet te bepalen  |

  Scenario: de regeling kent de stemwaarde, het profiel niet
    Gegeven het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      verdeelsleutel: onbekend
      deelnemers: onbekend
      stemgewicht: inwoners
      meerderheid: gewone meerderheid
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-08 over "stemming s": niet te bepalen
    En mist BES-08 over "stemming s": "profiel:/deelnemers/Almelo/stemwaarde"

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-08 over "stemming s": niet te bepalen
    En mist BES-08 over "stemming s": "<pad>"

    Voorbeelden:
      | pad                           |
      | /stemmingen/0/orgaan          |
      | /stemmingen/0/stemgewicht     |
      | /stemmingen/0/leden           |
      | /stemmingen/0/leden/0/gewicht |

  Abstract Scenario: in een raad of college heeft elk lid één stem
    Gegeven in het dossier staat bij "/stemmingen/0/orgaan": <orgaan>
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-08 over "stemming s": niet van toepassing

    Voorbeelden:
      | orgaan  |
      | raad    |
      | college |

  Scenario: er is niet gestemd
    Gegeven in het dossier staat bij "/stemmingen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-08 over "dossier": niet van toepassing

  Scenario: de regeling van SamenTwente is niet gelezen
    Gegeven het voorbeeld "samentwente-2025"
    En het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      verdeelsleutel: onbekend
      deelnemers: onbekend
      stemgewicht: onbekend
      meerderheid: onbekend
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-08 over "stemming stemming-1": niet te bepalen
    En mist BES-08 over "stemming stemming-1": "profiel:/stemgewicht"
