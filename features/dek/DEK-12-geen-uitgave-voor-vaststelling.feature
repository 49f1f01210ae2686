# language: nl
@DEK-12
Functionaliteit: DEK-12 Geen uitgave begint vóór de vaststelling
  Geld uitgeven mag pas als het op de begroting staat. De regel vergelijkt de eerste uitgave met de dag waarop het stuk wordt
  vastgesteld. Een vage datum beslist alleen als elke dag ervan hetzelfde zegt.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Uitbreiding
      stukken: [{id: wijziging, soort: begrotingswijziging, jaar: 2025}]
      verplichtingen:
        - {id: a, onderwerp: uitbreiding, soort: contract, start: "2025-10-01", stuk: wijziging, plaats: punt 1}
        - {id: b, onderwerp: uitbreiding, soort: uitgave, start: "2025-11-01", stuk: wijziging, plaats: punt 2}
      procedure:
        - {gebeurtenis: vaststelling, stukken: [wijziging], datum: "2025-09-10"}
      """

  Abstract Scenario: de eerste uitgave rond de dag van vaststelling
    Gegeven in het dossier staat bij "/verplichtingen/0/start": <start>
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-12 over "uitgaven bij wijziging": <uitkomst>

    Voorbeelden:
      | start                   | uitkomst        |
      | "2025-09-09"            | waarschuwing    |
      | "2025-09-10"            | voldoet         |
      | "2025-08"               | waarschuwing    |
      | "2025-09"               | niet te bepalen |
      | "2025-09-10/2025-09-30" | voldoet         |
      | "2025-01/2025-11"       | niet te bepalen |

  Abstract Scenario: de dag van vaststelling rond de eerste uitgave
    Gegeven in het dossier staat bij "/procedure/0/datum": <vaststelling>
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-12 over "uitgaven bij wijziging": <uitkomst>

    Voorbeelden:
      | vaststelling            | uitkomst        |
      | "2025-10-01"            | voldoet         |
      | "2025-10-02"            | waarschuwing    |
      | "2025-09"               | voldoet         |
      | "2025-10"               | niet te bepalen |

  Scenario: twee verschillende dagen van vaststelling, en de uitgave begint voor beide
    Gegeven in het dossier staat bij "/procedure/-": {gebeurtenis: vaststelling, stukken: [wijziging], datum: "2026-09-10"}
    En in het dossier staat bij "/verplichtingen/0/start": "2025-01"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-12 over "uitgaven bij wijziging": waarschuwing
    En zegt DEK-12 over "uitgaven bij wijziging": "Eerste uitgave: januari 2025. Vaststelling: 10 september 2025 t/m 10 september 2026."

  Scenario: de norm en wat er begint
    Gegeven in het dossier staat bij "/verplichtingen/0/start": "2025-01-15"
    Als het dossier wordt getoetst
    Dan rust DEK-12 over "uitgaven bij wijziging" op Gemeentewet artikel 189 van altijd
    En zegt DEK-12 over "uitgaven bij wijziging": "Het gaat om: contract (punt 1)."

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<weg>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-12 over "uitgaven bij wijziging": niet te bepalen
    En mist DEK-12 over "uitgaven bij wijziging": "<weg>"

    Voorbeelden:
      | weg                     |
      | /verplichtingen/0/start |
      | /procedure/0/datum      |
      | /procedure              |

  Scenario: een vage datum wordt bij naam genoemd
    Gegeven in het dossier staat bij "/verplichtingen/0/start": "2025-09"
    Als het dossier wordt getoetst
    Dan mist DEK-12 over "uitgaven bij wijziging": "/verplichtingen/0/start"

  Scenario: een uitgave zonder datum verbergt een te vroege uitgave niet
    Gegeven in het dossier ontbreekt "/verplichtingen/0/start"
    En in het dossier staat bij "/verplichtingen/1/start": "2025-09-09"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-12 over "uitgaven bij wijziging": waarschuwing

  Scenario: niet bekend welk stuk de uitgave dekt
    Gegeven in het dossier ontbreekt "/verplichtingen/1/stuk"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-12 over "uitgaven zonder stuk": niet te bepalen
    En mist DEK-12 over "uitgaven zonder stuk": "/verplichtingen/1/stuk"

  Scenario: geen uitgaven of contracten
    Gegeven in het dossier staat bij "/verplichtingen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-12 over "dossier": niet van toepassing

  Scenario: de verplichtingen ontbreken in het dossier
    Gegeven in het dossier ontbreekt "/verplichtingen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-12 over "dossier": niet te bepalen
    En mist DEK-12 over "dossier": "/verplichtingen"

  Scenario: SamenTwente heeft al uitgaven in 2025, vóór de wijziging is vastgesteld
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-12 over "uitgaven bij begrotingswijziging-2025": waarschuwing
    En staat DEK-12 over "uitgaven bij begrotingswijziging-2025" op zichzelf

  Scenario: de melding noemt alleen wat te vroeg begint
    Gegeven een dossier:
      """
      titel: Uitbreiding
      stukken: [{id: wijziging, soort: begrotingswijziging, jaar: 2025}]
      procedure: [{gebeurtenis: vaststelling, stukken: [wijziging], datum: "2025-07-01"}]
      verplichtingen:
        - {id: a, onderwerp: x, soort: contract, start: "2025-07-01", stuk: wijziging, plaats: punt 1}
        - {id: b, onderwerp: y, soort: uitgave, start: "2025-06-30", stuk: wijziging, plaats: punt 2}
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-12 over "uitgaven bij wijziging": waarschuwing
    En zegt DEK-12 over "uitgaven bij wijziging": "Het gaat om: uitgave (punt 2)."
