# language: nl
@REK-07
Functionaliteit: REK-07 Een rekensom in de tekst komt uit
  Staat er in de tekst een som zoals "de kosten min de rente", dan hoort de uitkomst te kloppen. Elk gedrukt bedrag kan
  een halve eenheid zijn afgerond; eindigt het op 000, dan kan dat op duizend euro zijn.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Uitbreiding
      bedragen:
        - {id: kosten, onderwerp: uitbreiding, bedrag: 983000, jaar: 2025, stand: gevraagd}
        - {id: netto, onderwerp: bijdrage, bedrag: 733000, jaar: 2025, stand: gevraagd}
      rekensommen:
        - id: saldo
          soort: nettosom
          termen: [{bedrag: kosten}, {naam: rente, waarde: 250000, teken: min}]
          uitkomst: {bedrag: netto}
          plaats: Voorstel, punt 4
      """

  Abstract Scenario: bedragen die op 000 eindigen
    Gegeven in het dossier staat bij "/bedragen/1/bedrag": <netto>
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-07 over "som saldo": <uitkomst>

    Voorbeelden:
      | netto  | uitkomst              |
      | 733000 | voldoet               |
      | 734000 | voldoet met opmerking |
      | 735000 | fout                  |
      | 734001 | fout                  |
      | 732000 | voldoet met opmerking |
      | 731000 | fout                  |

  Abstract Scenario: bedragen in centen
    Gegeven in het dossier staat bij "/bedragen/0/bedrag": 983.25
    En in het dossier staat bij "/rekensommen/0/termen/1/waarde": 250.10
    En in het dossier staat bij "/bedragen/1/bedrag": <netto>
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-07 over "som saldo": <uitkomst>

    Voorbeelden:
      | netto  | uitkomst              |
      | 733.15 | voldoet               |
      | 733.16 | voldoet met opmerking |
      | 733.17 | fout                  |

  Scenario: de melding schrijft de som uit
    Gegeven in het dossier staat bij "/bedragen/1/bedrag": 773000
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-07 over "som saldo": fout
    En zegt REK-07 over "som saldo": "€ 983.000 - € 250.000 = € 733.000, maar er staat € 773.000. Dat scheelt € 40.000"

  Scenario: één verkeerd bedrag is één oorzaak
    Gegeven in het dossier staat bij "/bedragen/1/bedrag": 773000
    En in het dossier staat bij "/bedragen/-": {id: netto2, onderwerp: bijdrage, bedrag: 733000, jaar: 2025, stand: gevraagd}
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-07 over "som saldo": fout
    En volgt REK-07 over "som saldo" uit REK-04

  Abstract Scenario: een bedrag ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-07 over "som saldo": niet te bepalen
    En mist REK-07 over "som saldo": "<mist>"

    Voorbeelden:
      | pad                            | mist                           |
      | /bedragen                      | /bedragen                      |
      | /rekensommen/0/termen/1/waarde | /rekensommen/0/termen/1/waarde |
      | /rekensommen/0/uitkomst/bedrag | /rekensommen/0/uitkomst/bedrag |

  Scenario: het onderdeel rekensommen ontbreekt
    Gegeven in het dossier ontbreekt "/rekensommen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-07 over "dossier": niet te bepalen
    En mist REK-07 over "dossier": "/rekensommen"

  Scenario: er is geen rekensom in de tekst
    Gegeven in het dossier staat bij "/rekensommen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-07 over "dossier": niet van toepassing

  Scenario: SamenTwente 2025, € 983.000 min € 250.000 is € 733.000
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-07 over "som netto-2025": voldoet
    En is de uitkomst van REK-07 over "som netto-2025-argument-4.1": voldoet
