# language: nl
@VER-10
Functionaliteit: VER-10 Kolommen van één tabel volgen dezelfde sleutel
  Per gemeente wordt haar deel van elke kolom vergeleken, binnen de ruimte die afronding laat. Verschilt het, dan hoort het stuk bij
  elke kolom een eigen sleutel te noemen. Kolommen van verschillende jaren mogen verschillen: het aantal inwoners verandert.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Verdeling
      tabellen:
        - id: T1
          titel: Bijdragen
          per_gemeente: true
          kolommen:
            - {id: kosten, naam: Kosten, soort: bedrag, onderwerp: geen, jaar: 2025, sleutel_genoemd: inwoners}
            - {id: rente, naam: Rente, soort: bedrag, onderwerp: geen, jaar: 2025, sleutel_genoemd: inwoners}
            - {id: netto, naam: Netto, soort: bedrag, onderwerp: geen, jaar: 2025, formule: kosten + rente}
          rijen:
            - {naam: Almelo, cellen: {kosten: 3000, rente: -300, netto: 2700}}
            - {naam: Borne, cellen: {kosten: 7000, rente: -700, netto: 6300}}
          totaal: {naam: Totaal, cellen: {kosten: 10000, rente: -1000, netto: 9000}}
      """

  Abstract Scenario: wat afronding van cel en totaal verklaart
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/cellen": {kosten: 3333, rente: <almelo>, netto: 3000}
    En in het dossier staat bij "/tabellen/0/rijen/1/cellen": {kosten: 6667, rente: <borne>, netto: 6000}
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-10 over "tabel T1": <uitkomst>

    Voorbeelden:
      | almelo | borne | uitkomst     |
      | -333   | -667  | voldoet      |
      | -334   | -666  | voldoet      |
      | -335   | -667  | waarschuwing |
      | -332   | -667  | waarschuwing |
      | -333   | -668  | waarschuwing |

  Scenario: de melding noemt de kolommen en een gemeente met haar deel
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/cellen/rente": -400
    En in het dossier staat bij "/tabellen/0/rijen/1/cellen/rente": -600
    Als het dossier wordt getoetst
    Dan zegt VER-10 over "tabel T1": "zijn Kosten en Rente niet op dezelfde manier verdeeld"
    En zegt VER-10 over "tabel T1": "Almelo: 30,0 % van Kosten en 40,0 % van Rente"

  Abstract Scenario: de kolommen verschillen, en welke sleutel het stuk noemt
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/cellen/rente": -400
    En in het dossier staat bij "/tabellen/0/rijen/1/cellen/rente": -600
    En in het dossier staat bij "/tabellen/0/kolommen/0/sleutel_genoemd": <kosten>
    En in het dossier staat bij "/tabellen/0/kolommen/1/sleutel_genoemd": <rente>
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-10 over "<over>": <uitkomst>

    Voorbeelden:
      | kosten   | rente    | over     | uitkomst            |
      | inwoners | uren     | dossier  | niet van toepassing |
      | inwoners | Inwoners | tabel T1 | waarschuwing        |
      | inwoners | onbekend | tabel T1 | waarschuwing        |
      | onbekend | onbekend | tabel T1 | waarschuwing        |

  Abstract Scenario: bedragen van verschillende jaren mogen verschillen
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/cellen/rente": -400
    En in het dossier staat bij "/tabellen/0/rijen/1/cellen/rente": -600
    En in het dossier staat bij "/tabellen/0/kolommen/1/jaar": <jaar>
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-10 over "<over>": <uitkomst>

    Voorbeelden:
      | jaar     | over     | uitkomst            |
      | 2025     | tabel T1 | waarschuwing        |
      | 2026     | dossier  | niet van toepassing |
      | onbekend | tabel T1 | niet te bepalen     |

  Abstract Scenario: de kolommen verschillen en een gegeven ontbreekt
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/cellen/rente": -400
    En in het dossier staat bij "/tabellen/0/rijen/1/cellen/rente": -600
    En in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-10 over "tabel T1": niet te bepalen
    En mist VER-10 over "tabel T1": "<pad>"

    Voorbeelden:
      | pad                                    |
      | /tabellen/0/kolommen/1/sleutel_genoemd |
      | /tabellen/0/kolommen/1/jaar            |
      | /tabellen/0/per_gemeente               |

  Abstract Scenario: een cel ontbreekt
    Gegeven in het dossier staat bij "/tabellen/0/rijen/1/cellen/rente": <borne>
    En in het dossier ontbreekt "/tabellen/0/rijen/0/cellen/rente"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-10 over "tabel T1": <uitkomst>

    Voorbeelden:
      | borne | uitkomst        |
      | -700  | niet te bepalen |
      | -600  | waarschuwing    |

  Scenario: zonder gedrukt totaal telt de som van de rijen
    Gegeven in het dossier ontbreekt "/tabellen/0/totaal"
    En in het dossier staat bij "/tabellen/0/rijen/0/cellen/rente": -400
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-10 over "tabel T1": waarschuwing

  Scenario: een verkeerde verdeling naar inwoners is één oorzaak
    Gegeven in het dossier staat bij "/tabellen/0/kolommen/-": {id: inwoners, soort: inwoners}
    En in het dossier staat bij "/tabellen/0/kolommen/0/verdeeld_naar": inwoners
    En in het dossier staat bij "/tabellen/0/kolommen/1/verdeeld_naar": inwoners
    En in het dossier staat bij "/tabellen/0/rijen/0/cellen": {inwoners: 300, kosten: 3000, rente: -400, netto: 2600}
    En in het dossier staat bij "/tabellen/0/rijen/1/cellen": {inwoners: 700, kosten: 7000, rente: -600, netto: 6400}
    En in het dossier staat bij "/tabellen/0/totaal/cellen/inwoners": 1000
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-10 over "tabel T1": waarschuwing
    En volgt VER-10 over "tabel T1" uit VER-04

  Scenario: een kolom die samen nul is, heeft geen aandelen
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/cellen/rente": 700
    En in het dossier staat bij "/tabellen/0/totaal/cellen/rente": 0
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-10 over "dossier": niet van toepassing

  Scenario: een tabel die niet per gemeente is
    Gegeven in het dossier staat bij "/tabellen/0/per_gemeente": false
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-10 over "dossier": niet van toepassing

  Scenario: de tabellen ontbreken in het dossier
    Gegeven in het dossier ontbreekt "/tabellen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-10 over "dossier": niet te bepalen
    En mist VER-10 over "dossier": "/tabellen"

  Scenario: SamenTwente verdeelt kosten en rente op dezelfde manier
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-10 over "tabel T1": voldoet
    En is de uitkomst van VER-10 over "tabel T3": voldoet

  Scenario: een klein verschil staat er met zoveel cijfers dat u het ziet
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/cellen": {kosten: 300000, rente: -30000.00, netto: 270000}
    En in het dossier staat bij "/tabellen/0/rijen/1/cellen": {kosten: 700000, rente: -69985.00, netto: 630015}
    En in het dossier staat bij "/tabellen/0/totaal/cellen": {kosten: 1000000, rente: -99985.00, netto: 900015}
    Als het dossier wordt getoetst
    Dan zegt VER-10 over "tabel T1": "Almelo: 30,000 % van Kosten en 30,005 % van Rente"
