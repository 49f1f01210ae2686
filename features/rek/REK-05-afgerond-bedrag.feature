# language: nl
@REK-05
Functionaliteit: REK-05 Een afgerond bedrag past bij het precieze bedrag
  Afronden mag, als het goed gebeurt. Een bedrag op duizend euro mag hoogstens € 500 van het precieze bedrag verschillen.
  Klopt de afronding, dan zegt het rapport erbij wat het precieze bedrag is.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Uitbreiding
      bedragen:
        - {id: besluit, onderwerp: uitbreiding, bedrag: 983000, jaar: 2025, stand: gevraagd, plaats: Voorstel}
      tabellen:
        - id: T1
          titel: Verdeling
          kolommen: [{id: kosten, naam: Kosten, soort: bedrag, onderwerp: uitbreiding, jaar: 2025, stand: gevraagd}]
          rijen: [{naam: Almelo, cellen: {kosten: 982514}}]
          totaal: {naam: Totaal, cellen: {kosten: 982514}}
      """

  Scenario: goed afgerond
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-05 over "uitbreiding, 2025, gevraagd: € 983.000": voldoet met opmerking
    En zegt REK-05 over "uitbreiding, 2025, gevraagd: € 983.000": "€ 983.000 is € 982.514, afgerond op € 1.000"

  Abstract Scenario: de helft van de stap
    Gegeven in het dossier staat bij "/tabellen/0/totaal/cellen/kosten": <precies>
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-05 over "uitbreiding, 2025, gevraagd: € 983.000": <uitkomst>

    Voorbeelden:
      | precies | uitkomst              |
      | 983000  | voldoet               |
      | 982500  | voldoet met opmerking |
      | 982499  | opmerking             |
      | 983500  | voldoet met opmerking |
      | 983501  | opmerking             |

  Abstract Scenario: een bedrag in centen naast hele euro's
    Gegeven in het dossier staat bij "/bedragen/0/bedrag": 982514
    En in het dossier staat bij "/tabellen/0/totaal/cellen/kosten": <precies>
    En in het dossier staat bij "/tabellen/0/kolommen/0/precisie": 0.01
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-05 over "uitbreiding, 2025, gevraagd: € 982.514": <uitkomst>

    Voorbeelden:
      | precies   | uitkomst              |
      | 982514.50 | voldoet met opmerking |
      | 982514.01 | voldoet met opmerking |
      | 982514.00 | voldoet               |
      | 982514.51 | opmerking             |

  Scenario: een tabel in duizenden euro's naast de tekst
    Gegeven in het dossier staat bij "/bedragen/0/bedrag": 982514
    En in het dossier staat bij "/tabellen/0/eenheid": duizend euro
    En in het dossier staat bij "/tabellen/0/totaal/cellen/kosten": 983
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-05 over "uitbreiding, 2025, gevraagd: € 983.000": voldoet met opmerking

  Scenario: een verkeerde afronding volgt uit het verschil tussen de bedragen
    Gegeven in het dossier staat bij "/bedragen/0/bedrag": 982000
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-05 over "uitbreiding, 2025, gevraagd: € 982.000": opmerking
    En zegt REK-05 over "uitbreiding, 2025, gevraagd: € 982.000": "het scheelt € 514"
    En volgt REK-05 over "uitbreiding, 2025, gevraagd: € 982.000" uit REK-04

  Abstract Scenario: niet bekend of het hetzelfde bedrag is
    Gegeven in het dossier staat bij "/bedragen/0/bedrag": 982000
    En in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-05 over "uitbreiding, 2025, gevraagd: € 982.000": niet te bepalen
    En mist REK-05 over "uitbreiding, 2025, gevraagd: € 982.000": "<pad>"

    Voorbeelden:
      | pad                              |
      | /bedragen/0/stand                |
      | /bedragen/0/jaar                 |
      | /tabellen/0/kolommen/0/stand     |
      | /tabellen/0/kolommen/0/jaar      |
      | /tabellen/0/totaal/cellen/kosten |
      | /tabellen                        |

  Scenario: de bedragen uit de tekst ontbreken
    Gegeven in het dossier ontbreekt "/bedragen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-05 over "dossier": niet te bepalen
    En mist REK-05 over "dossier": "/bedragen"

  Scenario: er is geen precies bedrag
    Gegeven in het dossier staat bij "/tabellen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-05 over "dossier": niet van toepassing

  Scenario: SamenTwente 2025, drie bedragen zijn afgerond op duizend euro
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-05 over "uitbreiding Veilig Thuis Twente, 2025, gevraagd: € 983.000": voldoet met opmerking
    En zegt REK-05 over "uitbreiding Veilig Thuis Twente, 2025, gevraagd: € 983.000": "€ 983.000 is € 982.514, afgerond op € 1.000"
    En is de uitkomst van REK-05 over "netto bijdrage Veilig Thuis Twente, 2025, gevraagd: € 733.000": voldoet met opmerking
    En is de uitkomst van REK-05 over "uitbreiding Veilig Thuis Twente, 2025, besloten: € 688.000": voldoet met opmerking
