# language: nl
@IND-07
Functionaliteit: IND-07 De index is niet dubbel en niet te weinig toegepast
  Het prijspeil van de basis plus het aantal jaren index is het prijspeil van de begroting.

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

  Abstract Scenario: het aantal jaren index
    Gegeven in het dossier staat bij "/indexeringen/0/geindexeerde_jaren": <jaren>
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-07 over "index": <uitkomst>

    Voorbeelden:
      | jaren | uitkomst     |
      | 0     | waarschuwing |
      | 1     | voldoet      |
      | 2     | waarschuwing |

  Abstract Scenario: de melding zegt of het te vaak of te weinig is
    Gegeven in het dossier staat bij "/indexeringen/0/geindexeerde_jaren": <jaren>
    Als het dossier wordt getoetst
    Dan zegt IND-07 over "index": "<tekst>"

    Voorbeelden:
      | jaren | tekst                                |
      | 0     | De index is te weinig toegepast      |
      | 2     | De index is te vaak toegepast        |

  Abstract Scenario: een basis van vier jaar terug
    Gegeven in het dossier staat bij "/indexeringen/0/basis_prijspeil": 2021
    En in het dossier staat bij "/indexeringen/0/geindexeerde_jaren": <jaren>
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-07 over "index": <uitkomst>

    Voorbeelden:
      | jaren | uitkomst     |
      | 4     | waarschuwing |
      | 5     | voldoet      |
      | 6     | waarschuwing |

  Abstract Scenario: het stuk noemt een prijspeil niet
    Gegeven in het dossier staat bij "/indexeringen/0/<sleutel>": onbekend
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-07 over "index": waarschuwing
    En zegt IND-07 over "index": "<tekst>"

    Voorbeelden:
      | sleutel         | tekst                                          |
      | prijspeil       | noemt het prijspeil van de begroting 2026 niet |
      | basis_prijspeil | noemt het prijspeil niet van de bedragen       |

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-07 over "index": niet te bepalen
    En mist IND-07 over "index": "<pad>"

    Voorbeelden:
      | pad |
      | /indexeringen/0/prijspeil |
      | /indexeringen/0/basis_prijspeil |
      | /indexeringen/0/geindexeerde_jaren |

  Scenario: er is geen indexering
    Gegeven in het dossier staat bij "/indexeringen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-07 over "dossier": niet van toepassing

  Scenario: het onderdeel ontbreekt
    Gegeven in het dossier ontbreekt "/indexeringen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-07 over "dossier": niet te bepalen
    En mist IND-07 over "dossier": "/indexeringen"
