# language: nl
@REK-04
Functionaliteit: REK-04 Eén bedrag is op elke plek gelijk
  Een bedrag met hetzelfde onderwerp, jaar en dezelfde stand hoort overal gelijk te zijn, in de tekst en in de tabellen.
  Eindigt een bedrag in de tekst op 000, dan kan het op duizend euro zijn afgerond. Ontbreekt een jaar of een stand, dan
  is niet bekend welk bedrag het is.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Uitbreiding
      bedragen:
        - {id: besluit, onderwerp: uitbreiding, bedrag: 982514, jaar: 2025, stand: gevraagd, plaats: Voorstel}
        - {id: memo, onderwerp: uitbreiding, bedrag: 982514, jaar: 2025, stand: gevraagd, plaats: Memo}
      tabellen:
        - id: T1
          titel: Verdeling
          kolommen: [{id: kosten, naam: Kosten, soort: bedrag, onderwerp: uitbreiding, jaar: 2025, stand: gevraagd}]
          rijen: [{naam: Almelo, cellen: {kosten: 982514}}]
          totaal: {naam: Totaal, cellen: {kosten: 982514}}
      """

  Abstract Scenario: het precieze bedrag in de tabel en een bedrag in de tekst
    Gegeven in het dossier staat bij "/bedragen/0/bedrag": <bedrag>
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-04 over "uitbreiding, 2025, gevraagd": <uitkomst>

    Voorbeelden:
      | bedrag    | uitkomst              |
      | 982514    | voldoet               |
      | 982514.50 | voldoet met opmerking |
      | 982514.51 | fout                  |
      | 982515    | voldoet met opmerking |
      | 982516    | fout                  |
      | 983000    | voldoet met opmerking |
      | 982000    | fout                  |
      | 983000.00 | fout                  |
      | onbekend  | voldoet               |

  Abstract Scenario: afgerond op duizend euro
    Gegeven in het dossier staat bij "/bedragen/0/bedrag": 983000
    En in het dossier staat bij "/bedragen/1/bedrag": <precies>
    En in het dossier ontbreekt "/tabellen/0"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-04 over "uitbreiding, 2025, gevraagd": <uitkomst>

    Voorbeelden:
      | precies   | uitkomst              |
      | 982500    | voldoet met opmerking |
      | 982499.99 | fout                  |
      | 982499    | fout                  |
      | 983500    | voldoet met opmerking |
      | 983501    | fout                  |
      | 982000    | fout                  |
      | 983000    | voldoet               |

  Scenario: een genoemde precisie telt
    Gegeven in het dossier staat bij "/bedragen/0/bedrag": 980000
    En in het dossier staat bij "/bedragen/0/precisie": 10000
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-04 over "uitbreiding, 2025, gevraagd": voldoet met opmerking
    En zegt REK-04 over "uitbreiding, 2025, gevraagd": "Er staat € 980.000 en € 982.514"

  Scenario: de melding noemt beide bedragen met hun plaats
    Gegeven in het dossier staat bij "/bedragen/0/bedrag": 982469
    En in het dossier staat bij "/bedragen/1/bedrag": 983000
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-04 over "uitbreiding, 2025, gevraagd": fout
    En zegt REK-04 over "uitbreiding, 2025, gevraagd": "€ 982.469 (Voorstel) en € 982.514 (Verdeling, totaal Kosten)"
    En zegt REK-04 over "uitbreiding, 2025, gevraagd": "Het verschil van € 45"

  Scenario: een afgerond bedrag dat bij geen enkel precies bedrag past, staat ook in de melding
    Gegeven in het dossier staat bij "/bedragen/0/bedrag": 982469
    En in het dossier staat bij "/bedragen/1/bedrag": 900000
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-04 over "uitbreiding, 2025, gevraagd": fout
    En zegt REK-04 over "uitbreiding, 2025, gevraagd": "€ 900.000 (Memo)"
    En zegt REK-04 over "uitbreiding, 2025, gevraagd": "Het verschil van € 82.514"

  Scenario: een verkeerd totaal in de tabel is één oorzaak
    Gegeven in het dossier staat bij "/tabellen/0/totaal/cellen/kosten": 982541
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-04 over "uitbreiding, 2025, gevraagd": fout
    En volgt REK-04 over "uitbreiding, 2025, gevraagd" uit REK-01

  Scenario: een ander jaar of een andere stand is een ander bedrag
    Gegeven in het dossier staat bij "/bedragen/0": {id: besluit, onderwerp: uitbreiding, bedrag: 688000, jaar: 2025, stand: besloten}
    En in het dossier staat bij "/bedragen/-": {id: eerder, onderwerp: uitbreiding, bedrag: 566000, jaar: 2024, stand: eerder}
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-04 over "uitbreiding, 2025, gevraagd": voldoet

  Scenario: een rij met een eigen onderwerp
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0": {naam: Overhead, onderwerp: overhead, cellen: {kosten: 982514}}
    En in het dossier staat bij "/bedragen/-": {id: overhead, onderwerp: overhead, bedrag: 982415, jaar: 2025, stand: gevraagd, plaats: Toelichting}
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-04 over "overhead, 2025, gevraagd": fout
    En zegt REK-04 over "overhead, 2025, gevraagd": "Verdeling, Overhead"

  Abstract Scenario: een sleutel ontbreekt bij een bedrag dat afwijkt
    Gegeven in het dossier staat bij "/bedragen/0/bedrag": 982469
    En in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-04 over "uitbreiding, 2025, gevraagd": niet te bepalen
    En mist REK-04 over "uitbreiding, 2025, gevraagd": "<pad>"

    Voorbeelden:
      | pad               |
      | /bedragen/0/jaar  |
      | /bedragen/0/stand |

  Abstract Scenario: een sleutel ontbreekt bij de tabel die afwijkt
    Gegeven in het dossier staat bij "/tabellen/0/totaal/cellen/kosten": 982469
    En in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-04 over "uitbreiding, 2025, gevraagd": niet te bepalen
    En mist REK-04 over "uitbreiding, 2025, gevraagd": "<mist>"

    Voorbeelden:
      | pad                              | mist                             |
      | /tabellen/0/kolommen/0/jaar      | /tabellen/0/kolommen/0/jaar      |
      | /tabellen/0/kolommen/0/stand     | /tabellen/0/kolommen/0/stand     |
      | /tabellen/0/totaal/cellen/kosten | /tabellen/0/totaal/cellen/kosten |
      | /tabellen/0/totaal               | /tabellen/0/totaal               |
      | /tabellen/0/kolommen/0/onderwerp | /tabellen                        |
      | /tabellen                        | /tabellen                        |

  Scenario: het onderwerp van een bedrag in de tekst ontbreekt
    Gegeven in het dossier staat bij "/bedragen/0/bedrag": 982469
    En in het dossier ontbreekt "/bedragen/0/onderwerp"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-04 over "uitbreiding, 2025, gevraagd": niet te bepalen
    En mist REK-04 over "uitbreiding, 2025, gevraagd": "/bedragen"

  Scenario: twee bedragen in de tekst zonder stand
    Gegeven in het dossier staat bij "/bedragen": [{id: a, onderwerp: rente, bedrag: 100, jaar: 2025}, {id: b, onderwerp: rente, bedrag: 250, jaar: 2025}, {id: c, onderwerp: rente, bedrag: 300, jaar: 2026, stand: gevraagd}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-04 over "rente, 2025": niet te bepalen
    En mist REK-04 over "rente, 2025": "/bedragen/1/stand"

  Scenario: een sleutel ontbreekt, maar de bedragen zijn hoe dan ook gelijk
    Gegeven in het dossier ontbreekt "/bedragen/0/stand"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-04 over "uitbreiding, 2025, gevraagd": voldoet

  Scenario: het verschil blijft staan als een ander onderdeel ontbreekt
    Gegeven in het dossier staat bij "/bedragen/0/bedrag": 982469
    En in het dossier ontbreekt "/tabellen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-04 over "uitbreiding, 2025, gevraagd": fout

  Scenario: een dossier zonder bedragen en zonder tabellen
    Gegeven in het dossier ontbreekt "/bedragen"
    En in het dossier ontbreekt "/tabellen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-04 over "dossier": niet te bepalen
    En mist REK-04 over "dossier": "/tabellen"

  Scenario: elk bedrag staat op één plek
    Gegeven in het dossier staat bij "/tabellen": []
    En in het dossier ontbreekt "/bedragen/1"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-04 over "dossier": niet van toepassing

  Scenario: SamenTwente 2025, 45 euro verschil tussen de onderbouwing en de verdeling
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-04 over "uitbreiding Veilig Thuis Twente, 2025, gevraagd": fout
    En zegt REK-04 over "uitbreiding Veilig Thuis Twente, 2025, gevraagd": "€ 982.469 (Memo, Versterking Veilig Thuis Twente, totaal Bedragen in €)"
    En zegt REK-04 over "uitbreiding Veilig Thuis Twente, 2025, gevraagd": "Kosten, baten, dekking, totaal Uitbreiding Veilig Thuis Twente 2025"
    En zegt REK-04 over "uitbreiding Veilig Thuis Twente, 2025, gevraagd": "Het verschil van € 45"
    En is de uitkomst van REK-04 over "netto bijdrage Veilig Thuis Twente, 2025, gevraagd": voldoet met opmerking
    En is de uitkomst van REK-04 over "uitbreiding Veilig Thuis Twente, 2025, besloten": voldoet met opmerking
    En is de uitkomst van REK-04 over "renteopbrengsten schatkistbankieren, 2025, gevraagd": voldoet

  Scenario: Almelo 2021, de bijdrage is overal € 70.000
    Gegeven het voorbeeld "almelo-2021"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-04 over "bijdrage aan VTT, 2021, gevraagd": voldoet

  Abstract Scenario: een last en wat haar dekt, zijn twee bedragen
    Gegeven in het dossier staat bij "/bedragen/0/soort": last
    En in het dossier staat bij "/bedragen/1/soort": <soort>
    En in het dossier staat bij "/bedragen/1/bedrag": 600001
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-04 over "uitbreiding, 2025, gevraagd<kenmerk>": <uitkomst>

    Voorbeelden:
      | soort      | kenmerk | uitkomst |
      | last       |         | fout     |
      | onttrekking | , last  | voldoet  |
      | baat       | , last  | voldoet  |

  Scenario: een tabel die bij geen van beide past, klopt niet
    Gegeven in het dossier staat bij "/bedragen/0/soort": last
    En in het dossier staat bij "/bedragen/1/soort": onttrekking
    En in het dossier staat bij "/bedragen/1/bedrag": 600001
    En in het dossier staat bij "/tabellen/0/totaal/cellen/kosten": 982469
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-04 over "uitbreiding, 2025, gevraagd, last": fout

  Abstract Scenario: vóór en na een wijziging staan twee bedragen
    Gegeven in het dossier staat bij "/tabellen/0/kolommen/-": {id: nieuw, soort: bedrag, onderwerp: uitbreiding, jaar: 2025, stand: gevraagd, fase: na wijziging}
    En in het dossier staat bij "/tabellen/0/totaal/cellen/nieuw": <nieuw>
    En in het dossier staat bij "/tabellen/0/kolommen/0/fase": primitief
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-04 over "<over>": <uitkomst>

    Voorbeelden:
      | nieuw   | over                                | uitkomst |
      | 1200001 | uitbreiding, 2025, gevraagd, primitief | voldoet  |

  Scenario: een rij met lasten en baten naast elkaar noemt twee bedragen
    Gegeven in het dossier staat bij "/tabellen/0/kolommen": [{id: lasten, soort: bedrag, onderwerp: geen, jaar: 2025, stand: gevraagd}, {id: baten, soort: bedrag, onderwerp: geen, jaar: 2025, stand: gevraagd}]
    En in het dossier staat bij "/tabellen/0/rijen": [{naam: Veilig Thuis, onderwerp: uitbreiding, cellen: {lasten: 982514, baten: 250001}}]
    En in het dossier ontbreekt "/tabellen/0/totaal"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-04 over "uitbreiding, 2025, gevraagd, lasten": voldoet

  Scenario: een rij met twee bedragen die bij geen van beide past, klopt niet
    Gegeven in het dossier staat bij "/tabellen/0/kolommen": [{id: lasten, soort: bedrag, onderwerp: geen, jaar: 2025, stand: gevraagd}, {id: baten, soort: bedrag, onderwerp: geen, jaar: 2025, stand: gevraagd}]
    En in het dossier staat bij "/tabellen/0/rijen": [{naam: Veilig Thuis, onderwerp: uitbreiding, cellen: {lasten: 982469, baten: 250001}}]
    En in het dossier ontbreekt "/tabellen/0/totaal"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-04 over "uitbreiding, 2025, gevraagd, lasten": fout
