# language: nl
@REK-06
Functionaliteit: REK-06 De bedragen van de beslispunten zijn samen het totaal
  Het bestuur besluit over de bedragen in de beslispunten. Samen horen die het totaal te zijn dat het stuk noemt. Elk
  gedrukt bedrag kan een halve eenheid zijn afgerond; eindigt het op 000, dan kan dat op duizend euro zijn.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Besluit
      bedragen:
        - {id: a, onderwerp: versterking, bedrag: 310314, jaar: 2025, stand: gevraagd}
        - {id: b, onderwerp: sturing, bedrag: 20001, jaar: 2025, stand: gevraagd}
      rekensommen:
        - {id: totaal, soort: besluitsom, termen: [{bedrag: a}, {bedrag: b}], uitkomst: {waarde: 330315}, plaats: Financiën}
      """

  Abstract Scenario: drie bedragen in hele euro's
    Gegeven in het dossier staat bij "/rekensommen/0/uitkomst/waarde": <totaal>
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-06 over "som totaal": <uitkomst>

    Voorbeelden:
      | totaal | uitkomst              |
      | 330315 | voldoet               |
      | 330316 | voldoet met opmerking |
      | 330314 | voldoet met opmerking |
      | 330317 | fout                  |
      | 330313 | fout                  |

  Abstract Scenario: een bedrag dat op 000 eindigt, kan zijn afgerond
    Gegeven in het dossier staat bij "/bedragen/1/bedrag": 20000
    En in het dossier staat bij "/rekensommen/0/uitkomst/waarde": <totaal>
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-06 over "som totaal": <uitkomst>

    Voorbeelden:
      | totaal | uitkomst              |
      | 330314 | voldoet               |
      | 330815 | voldoet met opmerking |
      | 330816 | fout                  |

  Scenario: de melding schrijft de som uit
    Gegeven in het dossier staat bij "/rekensommen/0/uitkomst/waarde": 330400
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-06 over "som totaal": fout
    En zegt REK-06 over "som totaal": "€ 310.314 + € 20.001 = € 330.315, maar het stuk noemt € 330.400 (Financiën). Dat scheelt € 85"

  Scenario: één verkeerd bedrag is één oorzaak
    Gegeven in het dossier staat bij "/bedragen/0/bedrag": 301314
    En in het dossier staat bij "/bedragen/-": {id: a2, onderwerp: versterking, bedrag: 310314, jaar: 2025, stand: gevraagd}
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-06 over "som totaal": fout
    En volgt REK-06 over "som totaal" uit REK-04

  Scenario: een ander verschil is een eigen oorzaak
    Gegeven in het dossier staat bij "/rekensommen/0/uitkomst/waarde": 400001
    En in het dossier staat bij "/bedragen/-": {id: a2, onderwerp: versterking, bedrag: 310359, jaar: 2025, stand: gevraagd}
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-06 over "som totaal": fout
    En staat REK-06 over "som totaal" op zichzelf

  Abstract Scenario: een bedrag ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-06 over "som totaal": niet te bepalen
    En mist REK-06 over "som totaal": "<mist>"

    Voorbeelden:
      | pad                            | mist                           |
      | /bedragen                      | /bedragen                      |
      | /rekensommen/0/termen/0/bedrag | /rekensommen/0/termen/0/bedrag |
      | /rekensommen/0/uitkomst/waarde | /rekensommen/0/uitkomst/waarde |

  Scenario: het stuk noemt een bedrag niet
    Gegeven in het dossier staat bij "/bedragen/0/bedrag": onbekend
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-06 over "som totaal": niet te bepalen
    En mist REK-06 over "som totaal": "/bedragen/0/bedrag"

  Scenario: het onderdeel rekensommen ontbreekt
    Gegeven in het dossier ontbreekt "/rekensommen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-06 over "dossier": niet te bepalen
    En mist REK-06 over "dossier": "/rekensommen"

  Scenario: er is geen som van beslispunten
    Gegeven in het dossier staat bij "/rekensommen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-06 over "dossier": niet van toepassing

  Scenario: Gooi en Vechtstreek 2021, € 310.314 en € 20.000 zijn samen € 330.314
    Gegeven het voorbeeld "gooi-en-vechtstreek-2021"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-06 over "som besluitsom": voldoet

  Abstract Scenario: bedragen in centen
    Gegeven in het dossier staat bij "/bedragen/0/bedrag": 310314.10
    En in het dossier staat bij "/bedragen/1/bedrag": 20001.20
    En in het dossier staat bij "/rekensommen/0/uitkomst/waarde": <totaal>
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-06 over "som totaal": <uitkomst>

    Voorbeelden:
      | totaal    | uitkomst              |
      | 330315.30 | voldoet               |
      | 330315.31 | voldoet met opmerking |
      | 330315.32 | fout                  |
