# language: nl
@REK-08
Functionaliteit: REK-08 Het restbedrag klopt
  Wat overblijft, is het budget min wat ervan af gaat. Elk gedrukt bedrag kan een halve eenheid zijn afgerond; eindigt
  het op 000, dan kan dat op duizend euro zijn.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Middelen
      bedragen:
        - {id: budget, onderwerp: extra middelen, bedrag: 728113, jaar: 2021, stand: eerder}
      rekensommen:
        - id: rest
          soort: restsom
          termen: [{bedrag: budget}, {waarde: 22780, teken: min}, {waarde: 330314, teken: min}]
          uitkomst: {waarde: 375019}
          restnaam: Totaal restbedrag
          bestemming: onbekend
          plaats: Financiën
      """

  Abstract Scenario: vier bedragen in hele euro's
    Gegeven in het dossier staat bij "/rekensommen/0/uitkomst/waarde": <rest>
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-08 over "som rest": <uitkomst>

    Voorbeelden:
      | rest   | uitkomst              |
      | 375019 | voldoet               |
      | 375021 | voldoet met opmerking |
      | 375017 | voldoet met opmerking |
      | 375022 | fout                  |
      | 375016 | fout                  |

  Scenario: de melding noemt het restbedrag en de som
    Gegeven in het dossier staat bij "/rekensommen/0/uitkomst/waarde": 357019
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-08 over "som rest": fout
    En zegt REK-08 over "som rest": "Bij Financiën staat Totaal restbedrag: € 357.019"
    En zegt REK-08 over "som rest": "€ 728.113 - € 22.780 - € 330.314 = € 375.019. Dat scheelt € 18.000"

  Scenario: een restbedrag zonder naam
    Gegeven in het dossier staat bij "/rekensommen/0/uitkomst/waarde": 357019
    En in het dossier staat bij "/rekensommen/0/restnaam": onbekend
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-08 over "som rest": fout
    En zegt REK-08 over "som rest": "staat het restbedrag: € 357.019"

  Abstract Scenario: een bedrag ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-08 over "som rest": niet te bepalen
    En mist REK-08 over "som rest": "<mist>"

    Voorbeelden:
      | pad                            | mist                           |
      | /bedragen                      | /bedragen                      |
      | /rekensommen/0/termen/1/waarde | /rekensommen/0/termen/1/waarde |
      | /rekensommen/0/uitkomst/waarde | /rekensommen/0/uitkomst/waarde |

  Scenario: er staan geen termen bij de som
    Gegeven in het dossier staat bij "/rekensommen/0/termen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-08 over "som rest": niet te bepalen
    En mist REK-08 over "som rest": "/rekensommen/0/termen"

  Scenario: het onderdeel rekensommen ontbreekt
    Gegeven in het dossier ontbreekt "/rekensommen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-08 over "dossier": niet te bepalen
    En mist REK-08 over "dossier": "/rekensommen"

  Scenario: er is geen restbedrag
    Gegeven in het dossier staat bij "/rekensommen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-08 over "dossier": niet van toepassing

  Scenario: Gooi en Vechtstreek 2021, er blijft € 375.019 over
    Gegeven het voorbeeld "gooi-en-vechtstreek-2021"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-08 over "som restbedrag-2021": voldoet

  Abstract Scenario: bedragen in centen
    Gegeven in het dossier staat bij "/bedragen/0/bedrag": 728113.10
    En in het dossier staat bij "/rekensommen/0/termen": [{bedrag: budget}, {waarde: 22780.00, teken: min}, {waarde: 330314.00, teken: min}]
    En in het dossier staat bij "/rekensommen/0/uitkomst/waarde": <rest>
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-08 over "som rest": <uitkomst>

    Voorbeelden:
      | rest      | uitkomst              |
      | 375019.10 | voldoet               |
      | 375019.11 | voldoet met opmerking |
      | 375019.12 | voldoet met opmerking |
      | 375019.13 | fout                  |
