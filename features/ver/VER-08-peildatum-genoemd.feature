# language: nl
@VER-08
Functionaliteit: VER-08 Bij inwoners staat van welke dag zij zijn
  Elke lijst met inwoners hoort haar peildatum te noemen, ook de stemwaarden als die op inwoners rusten. Een maand of een jaar is
  genoeg om te weten welke cijfers bedoeld zijn.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Verdeling
      tabellen:
        - id: T1
          titel: Bijdragen
          per_gemeente: true
          kolommen: [{id: inwoners, soort: inwoners, peildatum: "2024-01-01", cbs_status: definitief}]
          rijen: [{naam: Almelo, cellen: {inwoners: 74164}}]
      stemmingen:
        - id: S1
          stemgewicht: inwoners
          peildatum: "2024-01-01"
          cbs_status: definitief
          leden: [{gemeente: Almelo, stem: voor, gewicht: 74164}]
      """

  Abstract Scenario: wat het stuk bij de tabel noemt
    Gegeven in het dossier staat bij "/tabellen/0/kolommen/0/peildatum": <peildatum>
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-08 over "tabel T1, kolom inwoners": <uitkomst>

    Voorbeelden:
      | peildatum         | uitkomst     |
      | "2024-01-01"      | voldoet      |
      | "2024-01"         | voldoet      |
      | "2024-01/2024-12" | voldoet      |
      | onbekend          | waarschuwing |

  Scenario: ook de stemwaarde rust op inwoners van een dag
    Gegeven in het dossier staat bij "/stemmingen/0/peildatum": onbekend
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-08 over "stemming S1": waarschuwing
    En is de uitkomst van VER-08 over "tabel T1, kolom inwoners": voldoet

  Scenario: de melding noemt de lijst
    Gegeven in het dossier staat bij "/tabellen/0/kolommen/0/peildatum": onbekend
    Als het dossier wordt getoetst
    Dan zegt VER-08 over "tabel T1, kolom inwoners": "Bij de inwoners in Bijdragen staat geen peildatum."
    En staat VER-08 over "tabel T1, kolom inwoners" op zichzelf

  Scenario: verschillen de aantallen ook, dan is het één oorzaak
    Gegeven in het dossier staat bij "/tabellen/0/kolommen/0/peildatum": onbekend
    En in het dossier staat bij "/stemmingen/0/leden/0/gewicht": 74317
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-09 over "inwoners in dit dossier": waarschuwing
    En volgt VER-08 over "tabel T1, kolom inwoners" uit VER-09

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-08 over "<over>": niet te bepalen
    En mist VER-08 over "<over>": "<pad>"

    Voorbeelden:
      | over                     | pad                              |
      | tabel T1, kolom inwoners | /tabellen/0/kolommen/0/peildatum |
      | stemming S1              | /stemmingen/0/peildatum          |
      | stemming S1              | /stemmingen/0/stemgewicht        |
      | dossier                  | /tabellen                        |
      | dossier                  | /stemmingen                      |

  Scenario: ook zonder stemmen per lid is te zien of de peildatum er staat
    Gegeven in het dossier ontbreekt "/stemmingen/0/leden"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-08 over "stemming S1": voldoet

  Abstract Scenario: geen lijst met inwoners
    Gegeven in het dossier staat bij "/tabellen/0/per_gemeente": false
    En in het dossier staat bij "/stemmingen/0/stemgewicht": <stemgewicht>
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-08 over "dossier": niet van toepassing

    Voorbeelden:
      | stemgewicht |
      | per lid     |
      | anders      |

  Scenario: SamenTwente 2025 noemt nergens een peildatum, en dat is één oorzaak
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-08 over "tabel T1, kolom inwoners": waarschuwing
    En volgt VER-08 over "tabel T1, kolom inwoners" uit VER-09
    En volgt VER-08 over "tabel T3, kolom inwoners" uit VER-09
    En volgt VER-08 over "stemming stemming-1" uit VER-09
