# language: nl
@VER-09
Functionaliteit: VER-09 Een gemeente heeft overal in het stuk hetzelfde aantal inwoners
  De regel legt alle lijsten met inwoners in een dossier naast elkaar, ook de stemwaarden als die op inwoners rusten.
  Verschillen mogen, als elke lijst de peildatum noemt en zegt of het cijfer voorlopig of definitief is. Staat er bij twee
  lijsten hetzelfde, dan horen de getallen ook hetzelfde te zijn.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Verdeling
      tabellen:
        - id: T1
          per_gemeente: true
          kolommen: [{id: inwoners, soort: inwoners, peildatum: onbekend, cbs_status: onbekend}]
          rijen:
            - {naam: Almelo, cellen: {inwoners: 74164}}
            - {naam: Borne, cellen: {inwoners: 24638}}
      stemmingen:
        - id: S1
          stemgewicht: inwoners
          peildatum: "2024-01-01"
          cbs_status: definitief
          leden:
            - {gemeente: Almelo, stem: voor, gewicht: 74164}
            - {gemeente: Borne, stem: voor, gewicht: 24638}
      """

  Abstract Scenario: één inwoner verschil
    Gegeven in het dossier staat bij "/stemmingen/0/leden/0/gewicht": <gewicht>
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-09 over "inwoners in dit dossier": <uitkomst>

    Voorbeelden:
      | gewicht  | uitkomst     |
      | 74163    | waarschuwing |
      | 74164    | voldoet      |
      | 74165    | waarschuwing |
      | onbekend | voldoet      |

  Abstract Scenario: er is verschil, en wat de tabel erbij zegt
    Gegeven in het dossier staat bij "/stemmingen/0/leden/0/gewicht": 74317
    En in het dossier staat bij "/tabellen/0/kolommen/0/peildatum": <peildatum>
    En in het dossier staat bij "/tabellen/0/kolommen/0/cbs_status": <status>
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-09 over "inwoners in dit dossier": <uitkomst>

    Voorbeelden:
      | peildatum    | status     | uitkomst     |
      | "2023-01-01" | definitief | voldoet      |
      | "2024-01-01" | voorlopig  | voldoet      |
      | "2024-01-01" | definitief | waarschuwing |
      | "2023-01-01" | onbekend   | waarschuwing |
      | onbekend     | definitief | waarschuwing |

  Scenario: de melding geeft een voorbeeld en vraagt om datum en soort cijfer
    Gegeven in het dossier staat bij "/stemmingen/0/leden/0/gewicht": 74317
    Als het dossier wordt getoetst
    Dan zegt VER-09 over "inwoners in dit dossier": "Zo staat er voor Almelo: 74.164 en 74.317."
    En zegt VER-09 over "inwoners in dit dossier": "voorlopige en definitieve cijfers van het CBS verschillen ook"

  Scenario: dezelfde datum en hetzelfde soort cijfer, maar een ander getal
    Gegeven in het dossier staat bij "/stemmingen/0/leden/0/gewicht": 74317
    En in het dossier staat bij "/tabellen/0/kolommen/0/peildatum": "2024-01-01"
    En in het dossier staat bij "/tabellen/0/kolommen/0/cbs_status": definitief
    Als het dossier wordt getoetst
    Dan zegt VER-09 over "inwoners in dit dossier": "bij dezelfde peildatum en dezelfde soort cijfers"

  Abstract Scenario: een onderdeel ontbreekt, dus er kan nog een lijst zijn
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-09 over "inwoners in dit dossier": niet te bepalen
    En mist VER-09 over "inwoners in dit dossier": "<pad>"

    Voorbeelden:
      | pad                                 |
      | /stemmingen                         |
      | /tabellen                           |
      | /stemmingen/0/leden                 |
      | /stemmingen/0/stemgewicht           |
      | /stemmingen/0/leden/0/gewicht       |
      | /tabellen/0/rijen/0/cellen/inwoners |

  Scenario: ook als alles benoemd is, kan een lijst die ontbreekt anders zijn
    Gegeven in het dossier staat bij "/tabellen/0/kolommen/0/peildatum": "2024-01-01"
    En in het dossier staat bij "/tabellen/0/kolommen/0/cbs_status": definitief
    En in het dossier ontbreekt "/stemmingen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-09 over "inwoners in dit dossier": niet te bepalen

  Scenario: een onderdeel dat ontbreekt, verbergt een gevonden verschil niet
    Gegeven in het dossier ontbreekt "/tabellen"
    En in het dossier staat bij "/stemmingen/0/peildatum": onbekend
    En in het dossier staat bij "/stemmingen/-": {id: S2, stemgewicht: inwoners, leden: [{gemeente: Almelo, stem: voor, gewicht: 74317}]}
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-09 over "inwoners in dit dossier": waarschuwing

  Abstract Scenario: er is verschil, en het dossier zegt niet of datum en soort cijfer genoemd zijn
    Gegeven in het dossier staat bij "/stemmingen/0/leden/0/gewicht": 74317
    En in het dossier staat bij "/tabellen/0/kolommen/0/peildatum": "2023-01-01"
    En in het dossier staat bij "/tabellen/0/kolommen/0/cbs_status": definitief
    En in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-09 over "inwoners in dit dossier": niet te bepalen
    En mist VER-09 over "inwoners in dit dossier": "<pad>"

    Voorbeelden:
      | pad                                |
      | /tabellen/0/kolommen/0/peildatum   |
      | /tabellen/0/kolommen/0/cbs_status  |
      | /stemmingen/0/peildatum            |
      | /stemmingen/0/cbs_status           |

  Scenario: stemwaarden die niet op inwoners rusten, tellen niet mee
    Gegeven in het dossier staat bij "/stemmingen/0/leden/0/gewicht": 1
    En in het dossier staat bij "/stemmingen/0/stemgewicht": per lid
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-09 over "dossier": niet van toepassing

  Scenario: één lijst is met niets te vergelijken
    Gegeven in het dossier staat bij "/stemmingen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-09 over "dossier": niet van toepassing

  Scenario: SamenTwente gebruikt voor het geld andere aantallen dan voor de stemmen
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-09 over "inwoners in dit dossier": waarschuwing
    En zegt VER-09 over "inwoners in dit dossier": "Almelo: 74.164 en 74.317"

  Scenario: twee peildata, een voor het geld en een voor de stemmen, zijn allebei goed als zij genoemd zijn
    Gegeven het voorbeeld "samentwente-2025"
    En in het dossier staat bij "/tabellen/0/kolommen/0/peildatum": "2024-01-01"
    En in het dossier staat bij "/tabellen/0/kolommen/0/cbs_status": definitief
    En in het dossier staat bij "/tabellen/1/kolommen/0/peildatum": "2024-01-01"
    En in het dossier staat bij "/tabellen/1/kolommen/0/cbs_status": definitief
    En in het dossier staat bij "/stemmingen/0/peildatum": "2025-01-01"
    En in het dossier staat bij "/stemmingen/0/cbs_status": voorlopig
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-09 over "inwoners in dit dossier": voldoet
    En is de uitkomst van VER-08 over "stemming stemming-1": voldoet

  Scenario: twee aantallen hoeven geen twee peildata te zijn, ook voorlopig en definitief verschillen
    Gegeven het voorbeeld "samentwente-2025"
    En in het dossier staat bij "/tabellen/0/kolommen/0/peildatum": "2025-01-01"
    En in het dossier staat bij "/tabellen/0/kolommen/0/cbs_status": voorlopig
    En in het dossier staat bij "/tabellen/1/kolommen/0/peildatum": "2025-01-01"
    En in het dossier staat bij "/tabellen/1/kolommen/0/cbs_status": voorlopig
    En in het dossier staat bij "/stemmingen/0/peildatum": "2025-01-01"
    En in het dossier staat bij "/stemmingen/0/cbs_status": definitief
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-09 over "inwoners in dit dossier": voldoet

  Scenario: is elk getal gelijk, dan doet een peildatum die niet is ingevuld er niet toe
    Gegeven in het dossier ontbreekt "/stemmingen/0/peildatum"
    En in het dossier staat bij "/tabellen/0/kolommen/0/peildatum": "2024-01-01"
    En in het dossier staat bij "/tabellen/0/kolommen/0/cbs_status": definitief
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-09 over "inwoners in dit dossier": voldoet

  Abstract Scenario: een uitzondering noemt elke gemeente die verschilt
    Gegeven in het dossier staat bij "/stemmingen/0/leden/0/gewicht": 74317
    En in het dossier staat bij "/stemmingen/0/leden/1/gewicht": 24639
    En in het dossier staat bij "/uitzonderingen": [{code: VER-09, over: inwoners in dit dossier, cellen: <cellen>, reden: r, besloten_door: AB, vastgelegd_in: besluit 1, tot: "2099-12-31"}]
    En de toetsdatum is 2025-06-01
    Als het dossier wordt getoetst
    Dan is de uitkomst van UIT-02 over "VER-09 over inwoners in dit dossier": <uitkomst>

    Voorbeelden:
      | cellen          | uitkomst     |
      | [Almelo, Borne] | voldoet      |
      | [Almelo]        | waarschuwing |
