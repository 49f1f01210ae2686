# language: nl
@BES-13
Functionaliteit: BES-13 De stemmen tellen op tot de aanwezige leden
  In een raad of college telt elk lid één keer. De stemmen voor en tegen en de onthoudingen zijn dan samen de aanwezige leden.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een raadsbesluit
      datum: "2025-01-15"
      stemmingen:
        - id: s
          orgaan: raad
          aanwezig: 3
          leden: [{gemeente: A, stem: onthouding, gewicht: 1}]
          totaal_voor: 1
          totaal_tegen: 1
          uitslag: verworpen
      """

  Abstract Scenario: één lid meer of minder
    Gegeven in het dossier staat bij "/stemmingen/0/aanwezig": <aanwezig>
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-13 over "stemming s": <uitkomst>

    Voorbeelden:
      | aanwezig | uitkomst     |
      | 2        | waarschuwing |
      | 3        | voldoet      |
      | 4        | waarschuwing |

  Scenario: de melding noemt alle aantallen
    Gegeven in het dossier staat bij "/stemmingen/0/aanwezig": 4
    Als het dossier wordt getoetst
    Dan zegt BES-13 over "stemming s": "Er waren 4 leden aanwezig. Er zijn 1 stemmen voor, 1 tegen en 1 onthoudingen, samen 3."

  Abstract Scenario: zonder de stemmen per lid kunnen er onthoudingen zijn
    Gegeven in het dossier ontbreekt "/stemmingen/0/leden"
    En in het dossier staat bij "/stemmingen/0/aanwezig": <aanwezig>
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-13 over "stemming s": <uitkomst>

    Voorbeelden:
      | aanwezig | uitkomst         |
      | 1        | waarschuwing     |
      | 2        | voldoet          |
      | 3        | niet te bepalen  |

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-13 over "stemming s": niet te bepalen
    En mist BES-13 over "stemming s": "<pad>"

    Voorbeelden:
      | pad                        |
      | /stemmingen/0/orgaan       |
      | /stemmingen/0/aanwezig     |
      | /stemmingen/0/totaal_voor  |
      | /stemmingen/0/totaal_tegen |
      | /stemmingen/0/leden        |

  Scenario: in een algemeen bestuur hebben leden vaak meer dan één stem
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-13 over "stemming stemming-1": niet van toepassing
