# language: nl
@DEK-05
Functionaliteit: DEK-05 Een begrotingswijziging komt uit op nul of op een genoemd saldo
  Tegenover extra lasten staan extra baten of een reserve. Komt de wijziging niet op nul uit, dan hoort het verschil terug te
  komen in de saldi van de programma's. De regel telt alleen het jaar van de wijziging.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Wijziging
      stukken: [{id: wijziging, soort: begrotingswijziging, jaar: 2025, status: ontwerp}]
      bedragen: []
      programmas:
        - {id: p1, naam: Veilig Thuis, stuk: wijziging, jaar: 2025, lasten_oud: 5000.00, lasten_mutatie: 900.00, lasten: 5900.00, baten_oud: 5000.00, baten_mutatie: 700.00, baten: 5700.00, saldo: -200.00}
        - {id: p2, naam: Financiering, stuk: wijziging, jaar: 2025, lasten_oud: 0.00, lasten_mutatie: 0.00, lasten: 0.00, baten_oud: 0.00, baten_mutatie: 200.00, baten: 200.00, saldo: 200.00}
      """

  Abstract Scenario: rond nul, met wat afronding van de mutaties en de saldi verklaart
    Gegeven in het dossier staat bij "/programmas/1/baten_mutatie": <mutatie>
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-05 over "wijziging": <uitkomst>

    Voorbeelden:
      | mutatie | uitkomst              |
      | 200.00  | voldoet               |
      | 199.99  | voldoet               |
      | 200.01  | voldoet               |
      | 199.98  | voldoet met opmerking |
      | 199.97  | waarschuwing          |
      | 200.03  | waarschuwing          |

  Scenario: de wijziging verandert het saldo, en de saldi laten dat zien
    Gegeven in het dossier staat bij "/programmas/1/baten_mutatie": 150.00
    En in het dossier staat bij "/programmas/1/saldo": 150.00
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-05 over "wijziging": voldoet met opmerking
    En zegt DEK-05 over "wijziging": "De wijziging verandert het saldo: een tekort van € 50."

  Scenario: de wijziging komt niet uit en de saldi passen er niet bij
    Gegeven in het dossier staat bij "/programmas/1/baten_mutatie": 150.00
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-05 over "wijziging": waarschuwing
    En zegt DEK-05 over "wijziging": "komen niet op nul uit: er is een tekort van € 50. De baten min de lasten veranderen met € -50, maar de gedrukte saldi met € 0."

  Abstract Scenario: een reserve vult het verschil, of juist niet
    Gegeven in het dossier staat bij "/programmas/1/baten_mutatie": 150.00
    En in het dossier staat bij "/bedragen": [{id: r, onderwerp: reserve, bedrag: 50.00, jaar: 2025, soort: <soort>, stand: <stand>, stuk: wijziging}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-05 over "wijziging": <uitkomst>

    Voorbeelden:
      | soort       | stand    | uitkomst     |
      | onttrekking | gevraagd | voldoet      |
      | toevoeging  | gevraagd | waarschuwing |
      | onttrekking | eerder   | waarschuwing |

  Scenario: bedragen in duizendtallen mogen een duizendtal afwijken
    Gegeven in het dossier staat bij "/programmas": [{id: p1, naam: Veilig Thuis, stuk: wijziging, jaar: 2025, lasten_oud: 5000000, lasten_mutatie: 983000, lasten: 5983000, baten_oud: 5000000, baten_mutatie: 982000, baten: 5982000, saldo: 0}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-05 over "wijziging": voldoet

  Scenario: een programma van een ander jaar telt niet mee
    Gegeven in het dossier staat bij "/programmas/-": {id: p3, naam: Veilig Thuis, stuk: wijziging, jaar: 2026, lasten_oud: 0.00, lasten_mutatie: 900.00, lasten: 900.00, baten_oud: 0.00, baten_mutatie: 0.00, baten: 0.00, saldo: 0.00}
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-05 over "wijziging": voldoet

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier staat bij "/programmas/1/baten_mutatie": 150.00
    En in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-05 over "wijziging": niet te bepalen
    En mist DEK-05 over "wijziging": "<pad>"

    Voorbeelden:
      | pad                          |
      | /programmas/0/lasten_mutatie |
      | /programmas/1/baten_mutatie  |
      | /programmas/1/saldo          |
      | /programmas/1/lasten_oud     |
      | /programmas/1/baten_oud      |
      | /programmas/0/stuk           |
      | /programmas/0/jaar           |

  Scenario: een reserve zonder stuk kan het verschil zijn
    Gegeven in het dossier staat bij "/programmas/1/baten_mutatie": 150.00
    En in het dossier staat bij "/programmas/1/saldo": 160.00
    En in het dossier staat bij "/bedragen": [{id: r, onderwerp: reserve, bedrag: 50.00, jaar: 2025, soort: onttrekking, stand: gevraagd}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-05 over "wijziging": niet te bepalen
    En mist DEK-05 over "wijziging": "/bedragen/0/stuk"

  Abstract Scenario: een onderdeel ontbreekt of is leeg
    Gegeven in het dossier staat bij "<pad>": <waarde>
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-05 over "dossier": <uitkomst>

    Voorbeelden:
      | pad         | waarde                                                                 | uitkomst            |
      | /stukken    | null                                                                   | niet te bepalen     |
      | /programmas | null                                                                   | niet te bepalen     |
      | /programmas | []                                                                     | niet van toepassing |
      | /stukken    | [{id: wijziging, soort: begroting, jaar: 2025, status: ontwerp}]       | niet van toepassing |

  Scenario: een verkeerde mutatie is één oorzaak
    Gegeven in het dossier staat bij "/programmas/1/baten_mutatie": 150.00
    Als het dossier wordt getoetst
    Dan volgt DEK-05 over "wijziging" uit DEK-17
