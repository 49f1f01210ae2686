# language: nl
@IND-06
Functionaliteit: IND-06 Er is een afspraak voor als de index anders uitvalt
  Het stuk zegt wat er gebeurt als de index hoger of lager blijkt.

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

  Abstract Scenario: een afspraak
    Gegeven in het dossier staat bij "/indexeringen/0/nacalculatie": <afspraak>
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-06 over "index": <uitkomst>

    Voorbeelden:
      | afspraak                                       | uitkomst  |
      | Verschillen tot 0,5% worden niet doorberekend. | voldoet   |
      | onbekend                                       | opmerking |
      | ""                                             | opmerking |

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-06 over "index": niet te bepalen
    En mist IND-06 over "index": "<pad>"

    Voorbeelden:
      | pad |
      | /indexeringen/0/nacalculatie |

  Scenario: er is geen indexering
    Gegeven in het dossier staat bij "/indexeringen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-06 over "dossier": niet van toepassing

  Scenario: het onderdeel ontbreekt
    Gegeven in het dossier ontbreekt "/indexeringen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-06 over "dossier": niet te bepalen
    En mist IND-06 over "dossier": "/indexeringen"
