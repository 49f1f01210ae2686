# language: nl
@REK-02
Functionaliteit: REK-02 Een kolom die uit andere volgt, klopt op elke rij
  Volgt een kolom uit andere kolommen, dan hoort de som op elke rij te kloppen, ook op de rij met het totaal. Elk gedrukt
  getal kan een halve eenheid zijn afgerond. Bij drie getallen in hele euro's is één euro verschil dus gewoon.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Bijdragen
      tabellen:
        - id: T1
          titel: Bijdrage per gemeente
          per_gemeente: true
          kolommen:
            - {id: kosten, naam: Kosten, soort: bedrag, onderwerp: geen}
            - {id: rente, naam: Rente, soort: bedrag, onderwerp: geen}
            - {id: netto, naam: In rekening te brengen, soort: bedrag, onderwerp: geen, formule: kosten - rente}
          rijen:
            - {naam: Almelo, cellen: {kosten: 500, rente: 100, netto: 400}}
            - {naam: Borne, cellen: {kosten: 300, rente: 50, netto: 250}}
          totaal: {naam: Totaal, cellen: {kosten: 800, rente: 150, netto: 650}}
      """

  Abstract Scenario: één rij in hele euro's
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/cellen/netto": <netto>
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-02 over "tabel T1, kolom netto": <uitkomst>

    Voorbeelden:
      | netto | uitkomst              |
      | 400   | voldoet               |
      | 401   | voldoet met opmerking |
      | 399   | voldoet met opmerking |
      | 402   | fout                  |
      | 398   | fout                  |

  Abstract Scenario: bedragen in centen kloppen op de cent
    Gegeven in het dossier staat bij "/tabellen/0/kolommen/0/precisie": 0.01
    En in het dossier staat bij "/tabellen/0/kolommen/1/precisie": 0.01
    En in het dossier staat bij "/tabellen/0/rijen/0/cellen/netto": <netto>
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-02 over "tabel T1, kolom netto": <uitkomst>

    Voorbeelden:
      | netto  | uitkomst              |
      | 400.00 | voldoet               |
      | 400.01 | voldoet met opmerking |
      | 400.02 | fout                  |

  Scenario: de melding noemt de rij, wat er staat en wat de formule geeft
    Gegeven in het dossier staat bij "/tabellen/0/rijen/1/cellen/netto": 260
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-02 over "tabel T1, kolom netto": fout
    En zegt REK-02 over "tabel T1, kolom netto": "Kosten - Rente"
    En zegt REK-02 over "tabel T1, kolom netto": "Borne (€ 260 in plaats van € 250)"
    En volgt REK-02 over "tabel T1, kolom netto" uit REK-01

  Scenario: ook de rij met het totaal wordt nagerekend
    Gegeven in het dossier staat bij "/tabellen/0/totaal/cellen/netto": 652
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-02 over "tabel T1, kolom netto": fout
    En zegt REK-02 over "tabel T1, kolom netto": "Totaal (€ 652 in plaats van € 650)"

  Scenario: het totaal mag afwijken wat de afgeronde rijen samen afwijken
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/cellen/netto": 401
    En in het dossier staat bij "/tabellen/0/rijen/1/cellen/netto": 251
    En in het dossier staat bij "/tabellen/0/totaal/cellen/netto": 652
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-02 over "tabel T1, kolom netto": voldoet met opmerking
    En zegt REK-02 over "tabel T1, kolom netto": "Almelo, Borne en Totaal"

  Scenario: ook een subtotaal wordt nagerekend
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/groep": noord
    En in het dossier staat bij "/tabellen/0/rijen/1/groep": zuid
    En in het dossier staat bij "/tabellen/0/subtotalen": [{naam: Subtotaal, groep: zuid, cellen: {kosten: 300, rente: 50, netto: 252}}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-02 over "tabel T1, kolom netto": fout
    En zegt REK-02 over "tabel T1, kolom netto": "Subtotaal zuid (€ 252 in plaats van € 250)"

  Abstract Scenario: kolommen met een verschillend aantal decimalen
    Gegeven in het dossier staat bij "/tabellen/0/kolommen": [{id: a, soort: fte, totaal: geen}, {id: b, soort: fte, totaal: geen}, {id: c, soort: fte, totaal: geen, formule: a + b}]
    En in het dossier staat bij "/tabellen/0/rijen": [{naam: Team, cellen: {a: 1.5, b: 2.25, c: <samen>}}]
    En in het dossier ontbreekt "/tabellen/0/totaal"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-02 over "tabel T1, kolom c": <uitkomst>

    Voorbeelden:
      | samen | uitkomst              |
      | 3.75  | voldoet               |
      | 3.81  | voldoet met opmerking |
      | 3.82  | fout                  |

  Abstract Scenario: een kolom met het verschil tussen twee jaren (REK-22 uit de catalogus)
    Gegeven in het dossier staat bij "/tabellen/0/kolommen": [{id: jaar1, soort: bedrag, onderwerp: geen, totaal: geen}, {id: jaar2, soort: bedrag, onderwerp: geen, totaal: geen}, {id: verschil, soort: bedrag, onderwerp: geen, totaal: geen, formule: jaar2 - jaar1}]
    En in het dossier staat bij "/tabellen/0/rijen": [{naam: Almelo, cellen: {jaar1: 500, jaar2: 450, verschil: <verschil>}}]
    En in het dossier ontbreekt "/tabellen/0/totaal"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-02 over "tabel T1, kolom verschil": <uitkomst>

    Voorbeelden:
      | verschil | uitkomst              |
      | -50      | voldoet               |
      | -51      | voldoet met opmerking |
      | -52      | fout                  |
      | 50       | fout                  |

  Scenario: een getal ontbreekt en de rest klopt
    Gegeven in het dossier ontbreekt "/tabellen/0/rijen/1/cellen/rente"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-02 over "tabel T1, kolom netto": niet te bepalen
    En mist REK-02 over "tabel T1, kolom netto": "/tabellen/0/rijen/1/cellen/rente"

  Scenario: een getal ontbreekt en een andere rij klopt niet
    Gegeven in het dossier ontbreekt "/tabellen/0/rijen/1/cellen/rente"
    En in het dossier staat bij "/tabellen/0/rijen/0/cellen/netto": 410
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-02 over "tabel T1, kolom netto": fout

  Scenario: euro's en uren zijn niet op te tellen
    Gegeven in het dossier staat bij "/tabellen/0/kolommen/1": {id: rente, soort: uren}
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-02 over "tabel T1, kolom netto": niet te bepalen
    En mist REK-02 over "tabel T1, kolom netto": "/tabellen/0/kolommen/2/formule"

  Scenario: een dossier zonder tabellen
    Gegeven in het dossier ontbreekt "/tabellen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-02 over "dossier": niet te bepalen
    En mist REK-02 over "dossier": "/tabellen"

  Scenario: geen kolom volgt uit andere
    Gegeven in het dossier ontbreekt "/tabellen/0/kolommen/2/formule"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-02 over "dossier": niet van toepassing

  Scenario: SamenTwente 2025, vier gemeenten wijken één euro af
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-02 over "tabel T1, kolom in_rekening": voldoet met opmerking
    En zegt REK-02 over "tabel T1, kolom in_rekening": "Haaksbergen, Losser, Twenterand en Wierden"
    En is de uitkomst van REK-02 over "tabel T3, kolom in_rekening": voldoet met opmerking
    En zegt REK-02 over "tabel T3, kolom in_rekening": "Hof van Twente en Oldenzaal"
    En is de uitkomst van REK-02 over "tabel T4, kolom totaal": voldoet

  Abstract Scenario: een kolom waarvan niet is gezegd hoe zij volgt, naast kolommen die zijn verdeeld
    Gegeven een dossier:
      """
      titel: Verdeling
      tabellen:
        - id: T
          per_gemeente: true
          kolommen:
            - {id: inwoners, soort: inwoners}
            - {id: a, soort: bedrag, onderwerp: geen, jaar: 2025, verdeeld_naar: inwoners}
            - {id: b, soort: bedrag, onderwerp: geen, jaar: 2025, verdeeld_naar: inwoners}
            - {id: netto, soort: bedrag, onderwerp: geen, jaar: 2025, formule: a + b}
          rijen:
            - {naam: Almelo, cellen: {inwoners: 10, a: 100, b: 50, netto: 150}}
          totaal: {naam: Totaal, cellen: {inwoners: 10, a: 100, b: 50, netto: 150}}
      """
    En in het dossier staat bij "/tabellen/0/kolommen/3/formule": <formule>
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-02 over "<over>": <uitkomst>

    Voorbeelden:
      | formule | over                  | uitkomst            |
      | a + b   | tabel T, kolom netto  | voldoet             |
      | null    | tabel T, kolom netto  | niet te bepalen     |
      | geen    | dossier               | niet van toepassing |

  Abstract Scenario: een kolom met voordeel en nadeel is bij baten omgekeerd
    Gegeven een dossier:
      """
      titel: Jaarrekening
      tabellen:
        - id: T1
          kolommen:
            - {id: b, naam: begroot, soort: bedrag, onderwerp: geen}
            - {id: w, naam: werkelijk, soort: bedrag, onderwerp: geen}
            - {id: v, naam: verschil V/N, soort: bedrag, onderwerp: geen, formule: b - w}
          rijen:
            - {naam: kosten, soort: last, cellen: {b: 100, w: 90, v: 10}}
            - {naam: subsidie, soort: baat, cellen: {b: 100, w: 90, v: -10}}
      """
    En in het dossier staat bij "/tabellen/0/rijen/1/soort": <soort>
    En in het dossier staat bij "/tabellen/0/rijen/1/cellen/v": <verschil>
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-02 over "tabel T1, kolom v": <uitkomst>

    Voorbeelden:
      | soort | verschil | uitkomst |
      | baat  | -10      | voldoet  |
      | baat  | 10       | voldoet  |
      | baat  | -12      | fout     |
      | last  | -10      | fout     |
