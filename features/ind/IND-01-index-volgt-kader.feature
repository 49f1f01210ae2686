# language: nl
@IND-01
Functionaliteit: IND-01 De index is die van het afgesproken kader
  De loonindex en de prijsindex van een begrotingsjaar zijn die van het profiel. De afspraak is precies; het gedrukte
  percentage kan een halve laatste decimaal zijn afgerond.

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
    En het profiel:
      """
      naam: jaren
      titel: GR Voorbeeld
      bron: verzonnen voor dit scenario
      deelnemers: []
      vrijgestelde_wijzigingen: geen
      stukkentermijn: 14
      stemgewicht: inwoners
      meerderheid: gewone meerderheid
      verdeelsleutel: inwoners
      indexkaders:
        - {jaar: 2026, loon: 4.2, prijs: 2.43, bron: brief van de werkgroep}
      nieuw_beleid: niet in de eerste begroting
      """

  Abstract Scenario: de loonindex naast 4,2 procent
    Gegeven in het dossier staat bij "/indexeringen/0/loon": <loon>
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-01 over "index": <uitkomst>

    Voorbeelden:
      | loon  | uitkomst              |
      | 4.2   | voldoet               |
      | 4.20  | voldoet               |
      | 4     | voldoet met opmerking |
      | 5     | waarschuwing          |
      | 4.21  | waarschuwing          |
      | 4.3   | waarschuwing          |
      | 4.1   | waarschuwing          |

  Abstract Scenario: de prijsindex naast 2,43 procent
    Gegeven in het dossier staat bij "/indexeringen/0/prijs": <prijs>
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-01 over "index": <uitkomst>

    Voorbeelden:
      | prijs | uitkomst              |
      | 2.43  | voldoet               |
      | 2.42  | waarschuwing          |
      | 2.44  | waarschuwing          |
      | 2.4   | voldoet met opmerking |
      | 2.5   | waarschuwing          |

  Scenario: de melding noemt het kader
    Gegeven in het dossier staat bij "/indexeringen/0/loon": 4.5
    Als het dossier wordt getoetst
    Dan zegt IND-01 over "index": "rekent met een loonindex van 4,5 %. Afgesproken is 4,2 % (brief van de werkgroep)"

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-01 over "index": niet te bepalen
    En mist IND-01 over "index": "<pad>"

    Voorbeelden:
      | pad |
      | /indexeringen/0/loon |
      | /indexeringen/0/prijs |
      | /indexeringen/0/jaar |

  Scenario: voor dat jaar is geen kader bekend
    Gegeven in het dossier staat bij "/indexeringen/0/jaar": 2027
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-01 over "index": niet te bepalen
    En mist IND-01 over "index": "profiel:/indexkaders"

  Scenario: het profiel zwijgt
    Gegeven het profiel:
      """
      naam: stil
      titel: GR Voorbeeld
      bron: verzonnen voor dit scenario
      deelnemers: []
      vrijgestelde_wijzigingen: geen
      stukkentermijn: 14
      stemgewicht: inwoners
      meerderheid: gewone meerderheid
      verdeelsleutel: inwoners
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-01 over "index": niet te bepalen
    En mist IND-01 over "index": "profiel:/indexkaders"

  Scenario: er is geen indexering
    Gegeven in het dossier staat bij "/indexeringen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-01 over "dossier": niet van toepassing

  Scenario: het onderdeel ontbreekt
    Gegeven in het dossier ontbreekt "/indexeringen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-01 over "dossier": niet te bepalen
    En mist IND-01 over "dossier": "/indexeringen"
