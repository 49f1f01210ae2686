# language: nl
@IND-03
Functionaliteit: IND-03 De index heeft een bron met een datum
  Het stuk noemt waar de index vandaan komt en van wanneer die bron is.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      soort: begroting
      stukken:
        - {id: begroting, soort: begroting, jaar: 2026}
      indexeringen:
        - id: index
          stuk: begroting
          jaar: 2026
          loon: 4.2
          prijs: 2.43
          bron: CEP 2025
          bron_datum: "2025-03"
          prijspeil: 2026
          basis_prijspeil: 2025
          geindexeerde_jaren: 1
          jaren: [{jaar: 2027, procent: 2.5}, {jaar: 2028, procent: 2.5}, {jaar: 2029, procent: 2.5}]
          constante_prijzen: false
          nacalculatie: Verschillen tot 0,5% worden niet doorberekend.
          plaats: Uitgangspunten
      """

  Scenario: bron en datum
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-03 over "index": voldoet

  Abstract Scenario: het stuk noemt de bron of haar datum niet
    Gegeven in het dossier staat bij "/indexeringen/0/<sleutel>": onbekend
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-03 over "index": waarschuwing
    En zegt IND-03 over "index": "<tekst>"

    Voorbeelden:
      | sleutel    | tekst                                      |
      | bron       | niet waar de index voor 2026 vandaan komt  |
      | bron_datum | niet van welke datum de bron van de index  |

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-03 over "index": niet te bepalen
    En mist IND-03 over "index": "<pad>"

    Voorbeelden:
      | pad |
      | /indexeringen/0/bron |
      | /indexeringen/0/bron_datum |

  Scenario: er is geen indexering
    Gegeven in het dossier staat bij "/indexeringen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-03 over "dossier": niet van toepassing

  Scenario: het onderdeel ontbreekt
    Gegeven in het dossier ontbreekt "/indexeringen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-03 over "dossier": niet te bepalen
    En mist IND-03 over "dossier": "/indexeringen"
