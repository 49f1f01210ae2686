# language: nl
@REK-01
Functionaliteit: REK-01 Het totaal van een kolom klopt
  Een gedrukt totaal hoort de som van zijn rijen te zijn. Rijen die op hele euro's zijn afgerond, mogen samen een klein
  verschil geven: 3·√((n+1)/12) euro is gewoon, n/2 + ½ euro is het meeste dat kan.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Verdeling
      tabellen:
        - id: T1
          per_gemeente: false
          kolommen: [{id: kosten, soort: bedrag, onderwerp: geen}]
          rijen:
            - {naam: Personeel, cellen: {kosten: 100}}
            - {naam: Huur, cellen: {kosten: 200}}
            - {naam: Energie, cellen: {kosten: 300}}
          totaal: {naam: Totaal, cellen: {kosten: 600}}
      """

  Abstract Scenario: drie rijen in hele euro's
    Gegeven in het dossier staat bij "/tabellen/0/totaal/cellen/kosten": <totaal>
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-01 over "tabel T1, kolom kosten": <uitkomst>

    Voorbeelden:
      | totaal | uitkomst              |
      | 600    | voldoet               |
      | 601    | voldoet met opmerking |
      | 599    | voldoet met opmerking |
      | 602    | waarschuwing          |
      | 598    | waarschuwing          |
      | 603    | fout                  |
      | 597    | fout                  |

  Abstract Scenario: bedragen in centen tellen op de cent
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/cellen/kosten": 100.00
    En in het dossier staat bij "/tabellen/0/totaal/cellen/kosten": <totaal>
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-01 over "tabel T1, kolom kosten": <uitkomst>

    Voorbeelden:
      | totaal | uitkomst              |
      | 600.00 | voldoet               |
      | 600.01 | voldoet met opmerking |
      | 600.02 | waarschuwing          |
      | 600.03 | fout                  |

  Scenario: een cel met PM telt nooit als nul
    Gegeven in het dossier staat bij "/tabellen/0/rijen/1/cellen/kosten": PM
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-01 over "tabel T1, kolom kosten": niet te bepalen
    En mist REK-01 over "tabel T1, kolom kosten": "/tabellen/0/rijen/1/cellen/kosten"

  Scenario: zonder totaalrij is er niets te vergelijken
    Gegeven in het dossier ontbreekt "/tabellen/0/totaal"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-01 over "tabel T1, kolom kosten": niet te bepalen
    En mist REK-01 over "tabel T1, kolom kosten": "/tabellen/0/totaal"

  Scenario: een dossier zonder tabellen
    Gegeven in het dossier ontbreekt "/tabellen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-01 over "dossier": niet te bepalen
    En mist REK-01 over "dossier": "/tabellen"

  Scenario: een dossier waarin geen tabel staat
    Gegeven in het dossier staat bij "/tabellen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-01 over "dossier": niet van toepassing

  Scenario: een kolom die op duizend euro is afgerond zonder dat het stuk dat zegt
    Gegeven een dossier:
      """
      titel: Kosten
      tabellen:
        - id: T1
          kolommen: [{id: a, soort: bedrag, onderwerp: geen}]
          rijen: [{naam: p, cellen: {a: 440000}}, {naam: q, cellen: {a: 543000}}]
          totaal: {naam: Totaal, cellen: {a: 982000}}
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-01 over "tabel T1, kolom a": fout

  Scenario: zegt het dossier dat de kolom op duizend euro is afgerond, dan is het een afrondingsverschil
    Gegeven een dossier:
      """
      titel: Kosten
      tabellen:
        - id: T1
          kolommen: [{id: a, soort: bedrag, onderwerp: geen, precisie: 1000}]
          rijen: [{naam: p, cellen: {a: 440000}}, {naam: q, cellen: {a: 543000}}]
          totaal: {naam: Totaal, cellen: {a: 982000}}
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-01 over "tabel T1, kolom a": voldoet met opmerking
