# language: nl
@REK-13
Functionaliteit: REK-13 Een aantal maal een tarief komt uit
  Een aantal zonder decimalen is precies. Met decimalen is het afgerond: 4,7 kan alles zijn van 4,65 tot 4,75. Ook tarief en
  uitkomst kunnen zijn afgerond. Wat die ruimte verklaart, is een opmerking; wat zij niet verklaart, is een fout.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Taxatie
      tabellen:
        - id: T1
          titel: Kosten per gemeente
          per_gemeente: true
          kolommen:
            - {id: objecten, naam: Objecten, soort: aantal, totaal: geen}
            - {id: tarief, naam: Tarief, soort: bedrag, onderwerp: geen, totaal: geen}
            - {id: kosten, naam: Kosten, soort: bedrag, onderwerp: geen, product: [objecten, tarief]}
          rijen:
            - {naam: Almelo, cellen: {objecten: 120, tarief: 85.00, kosten: 10200}}
            - {naam: Borne, cellen: {objecten: 40, tarief: 85.00, kosten: 3400}}
          totaal: {naam: Totaal, cellen: {kosten: 13600}}
      bedragen:
        - {id: kosten, onderwerp: trainingen, bedrag: 10200, jaar: 2025, stand: gevraagd}
      rekensommen:
        - id: trainingen
          soort: product
          aantal: 120
          tarief: {naam: prijs per training, waarde: 85}
          uitkomst: {bedrag: kosten}
          plaats: Memo, trainingen
      """

  Abstract Scenario: in de tekst, 120 maal € 85; het tarief kan een halve euro zijn afgerond
    Gegeven in het dossier staat bij "/bedragen/0/bedrag": <bedrag>
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-13 over "som trainingen": <uitkomst>

    Voorbeelden:
      | bedrag | uitkomst              |
      | 10200  | voldoet               |
      | 10201  | voldoet met opmerking |
      | 10260  | voldoet met opmerking |
      | 10261  | fout                  |
      | 10140  | voldoet met opmerking |
      | 10139  | fout                  |

  Abstract Scenario: een tarief in centen laat minder ruimte
    Gegeven in het dossier staat bij "/rekensommen/0/tarief/waarde": 85.00
    En in het dossier staat bij "/bedragen/0/bedrag": <bedrag>
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-13 over "som trainingen": <uitkomst>

    Voorbeelden:
      | bedrag   | uitkomst              |
      | 10200.00 | voldoet               |
      | 10200.60 | voldoet met opmerking |
      | 10200.61 | fout                  |
      | 10199.40 | voldoet met opmerking |
      | 10199.39 | fout                  |

  Abstract Scenario: een aantal met een decimaal is afgerond, een heel aantal niet
    Gegeven in het dossier staat bij "/rekensommen/0/aantal": <aantal>
    En in het dossier staat bij "/rekensommen/0/tarief/waarde": 93500.00
    En in het dossier staat bij "/bedragen/0/bedrag": <bedrag>
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-13 over "som trainingen": <uitkomst>

    Voorbeelden:
      | aantal | bedrag    | uitkomst              |
      | 4.7    | 439450.00 | voldoet               |
      | 4.7    | 444125.00 | voldoet met opmerking |
      | 4.7    | 444126.00 | fout                  |
      | 5      | 467500.00 | voldoet               |
      | 5      | 467501.00 | fout                  |

  Abstract Scenario: bedragen die op 000 eindigen, kunnen op duizend zijn afgerond
    Gegeven in het dossier staat bij "/rekensommen/0/tarief/waarde": 70000
    En in het dossier staat bij "/rekensommen/0/aantal": 2
    En in het dossier staat bij "/bedragen/0/bedrag": <bedrag>
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-13 over "som trainingen": <uitkomst>

    Voorbeelden:
      | bedrag | uitkomst              |
      | 140000 | voldoet               |
      | 141000 | voldoet met opmerking |
      | 142000 | fout                  |

  Scenario: de melding schrijft de som uit
    Gegeven in het dossier staat bij "/bedragen/0/bedrag": 12000
    En in het dossier staat bij "/rekensommen/0/tarief/waarde": 85.00
    Als het dossier wordt getoetst
    Dan zegt REK-13 over "som trainingen": "Bij Memo, trainingen komt aantal maal tarief niet uit: 120 × € 85 = € 10.200, er staat € 12.000."

  Scenario: één verkeerd bedrag is één oorzaak
    Gegeven in het dossier staat bij "/bedragen/0/bedrag": 12345
    En in het dossier staat bij "/bedragen/-": {id: kosten2, onderwerp: trainingen, bedrag: 10200, jaar: 2025, stand: gevraagd}
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-13 over "som trainingen": fout
    En volgt REK-13 over "som trainingen" uit REK-04

  Abstract Scenario: in een tabel, hele euro's bij een tarief in centen
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/cellen/kosten": <kosten>
    En in het dossier staat bij "/tabellen/0/kolommen/2/precisie": 1
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-13 over "tabel T1, kolom kosten": <uitkomst>

    Voorbeelden:
      | kosten | uitkomst              |
      | 10199  | voldoet met opmerking |
      | 10200  | voldoet               |
      | 10201  | voldoet met opmerking |
      | 10202  | fout                  |
      | 10198  | fout                  |

  Scenario: de melding noemt de rij
    Gegeven in het dossier staat bij "/tabellen/0/rijen/1/cellen/kosten": 3500
    En in het dossier staat bij "/tabellen/0/totaal/cellen/kosten": 13700
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-13 over "tabel T1, kolom kosten": fout
    En zegt REK-13 over "tabel T1, kolom kosten": "Borne: 40 × € 85 = € 3.400, er staat € 3.500. Het grootste verschil is € 100"
    En staat REK-13 over "tabel T1, kolom kosten" op zichzelf

  Scenario: een verkeerd overgenomen bedrag maakt ook het totaal fout
    Gegeven in het dossier staat bij "/tabellen/0/rijen/1/cellen/kosten": 3500
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-13 over "tabel T1, kolom kosten": fout
    En volgt REK-13 over "tabel T1, kolom kosten" uit REK-01

  Abstract Scenario: uren met decimalen zijn afgerond, hele uren niet
    Gegeven in het dossier staat bij "/tabellen/0/kolommen/0": {id: objecten, naam: Uren, soort: uren, totaal: geen}
    En in het dossier staat bij "/tabellen/0/rijen/0/cellen": {objecten: <uren>, tarief: 85.00, kosten: <kosten>}
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-13 over "tabel T1, kolom kosten": <uitkomst>

    Voorbeelden:
      | uren  | kosten | uitkomst              |
      | 120   | 10200  | voldoet               |
      | 120   | 10204  | fout                  |
      | 120.5 | 10246  | voldoet met opmerking |
      | 120.5 | 10248  | fout                  |

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-13 over "<over>": niet te bepalen
    En mist REK-13 over "<over>": "<pad>"

    Voorbeelden:
      | over                   | pad                                 |
      | som trainingen         | /rekensommen/0/aantal               |
      | som trainingen         | /rekensommen/0/tarief/waarde        |
      | som trainingen         | /rekensommen/0/uitkomst/bedrag      |
      | som trainingen         | /bedragen                           |
      | tabel T1, kolom kosten | /tabellen/0/rijen/0/cellen/objecten |
      | tabel T1, kolom kosten | /tabellen/0/rijen/0/cellen/tarief   |
      | tabel T1, kolom kosten | /tabellen/0/rijen/0/cellen/kosten   |
      | tabel T1, kolom kosten | /tabellen/0/kolommen/2/product      |
      | dossier                | /rekensommen                        |
      | dossier                | /tabellen                           |

  Scenario: een lege cel verbergt een andere fout niet
    Gegeven in het dossier ontbreekt "/tabellen/0/rijen/0/cellen/objecten"
    En in het dossier staat bij "/tabellen/0/rijen/1/cellen/kosten": 3500
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-13 over "tabel T1, kolom kosten": fout

  Scenario: twee aantallen maken geen bedrag
    Gegeven in het dossier staat bij "/tabellen/0/kolommen/1": {id: tarief, soort: uren, totaal: geen}
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-13 over "tabel T1, kolom kosten": niet te bepalen
    En mist REK-13 over "tabel T1, kolom kosten": "/tabellen/0/kolommen/2/product"

  Scenario: aantallen naast bedragen die elk een totaal hebben, zijn geen aantal maal tarief
    Gegeven in het dossier ontbreekt "/tabellen/0/kolommen/2/product"
    En in het dossier ontbreekt "/tabellen/0/kolommen/1/totaal"
    En in het dossier staat bij "/rekensommen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-13 over "dossier": niet van toepassing

  Scenario: geen aantal maal tarief in het dossier
    Gegeven in het dossier staat bij "/tabellen": []
    En in het dossier staat bij "/rekensommen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-13 over "dossier": niet van toepassing

  Abstract Scenario: een rond tarief onder € 10.000 is een prijs; vanaf € 10.000 kan het zijn afgerond op duizend euro
    Gegeven in het dossier staat bij "/rekensommen/0/tarief/waarde": <tarief>
    En in het dossier staat bij "/bedragen/0/bedrag": <bedrag>
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-13 over "som trainingen": <uitkomst>

    Voorbeelden:
      | tarief | bedrag  | uitkomst              |
      | 1000   | 120000  | voldoet               |
      | 1000   | 120060  | voldoet met opmerking |
      | 1000   | 120061  | fout                  |
      | 1000   | 150000  | fout                  |
      | 9000   | 1080061 | fout                  |
      | 10000  | 1260000 | voldoet met opmerking |
      | 10000  | 1260501 | fout                  |
