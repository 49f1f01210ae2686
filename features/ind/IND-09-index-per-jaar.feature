# language: nl
@IND-09
Functionaliteit: IND-09 De meerjarenraming noemt per jaar de index, of vaste prijzen
  Alleen bij een begroting: voor elk van de drie jaren erna staat de index er, of het stuk zegt dat de prijzen vast zijn.

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

  Scenario: elk jaar een index
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-09 over "index": voldoet

  Scenario: één jaar zonder index
    Gegeven in het dossier ontbreekt "/indexeringen/0/jaren/2"
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-09 over "index": waarschuwing
    En zegt IND-09 over "index": "noemt geen index voor 2029"

  Scenario: vaste prijzen
    Gegeven in het dossier staat bij "/indexeringen/0/jaren": []
    En in het dossier staat bij "/indexeringen/0/constante_prijzen": true
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-09 over "index": voldoet

  Scenario: geen index per jaar, en niet ingevuld of de prijzen vast zijn
    Gegeven in het dossier staat bij "/indexeringen/0/jaren": []
    En in het dossier ontbreekt "/indexeringen/0/constante_prijzen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-09 over "index": niet te bepalen
    En mist IND-09 over "index": "/indexeringen/0/constante_prijzen"

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-09 over "index": niet te bepalen
    En mist IND-09 over "index": "<pad>"

    Voorbeelden:
      | pad |
      | /indexeringen/0/jaar |
      | /indexeringen/0/jaren |
      | /indexeringen/0/jaren/1/procent |

  Scenario: bij één stuk hoeft de index het stuk niet te noemen
    Gegeven in het dossier ontbreekt "/indexeringen/0/stuk"
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-09 over "index": voldoet

  Scenario: bij twee stukken wel
    Gegeven in het dossier staat bij "/stukken/-": {id: wijziging, soort: begrotingswijziging, jaar: 2025}
    En in het dossier ontbreekt "/indexeringen/0/stuk"
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-09 over "index": niet te bepalen
    En mist IND-09 over "index": "/indexeringen/0/stuk"

  Scenario: de stukken ontbreken
    Gegeven in het dossier ontbreekt "/stukken"
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-09 over "index": niet te bepalen
    En mist IND-09 over "index": "/stukken"

  Scenario: een begrotingswijziging
    Gegeven in het dossier staat bij "/stukken/0/soort": begrotingswijziging
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-09 over "index": niet van toepassing

  Scenario: er is geen indexering
    Gegeven in het dossier staat bij "/indexeringen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-09 over "dossier": niet van toepassing

  Scenario: het onderdeel ontbreekt
    Gegeven in het dossier ontbreekt "/indexeringen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-09 over "dossier": niet te bepalen
    En mist IND-09 over "dossier": "/indexeringen"
