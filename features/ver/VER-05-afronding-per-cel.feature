# language: nl
@VER-05
Functionaliteit: VER-05 Elke cel is de afronding van haar eigen deel
  Is het totaal vóór afronding bekend, bijvoorbeeld uit een werkboek, dan is per cel na te gaan of zij gewoon is afgerond. Is het
  niet bekend, dan voldoet een kolom alleen als elke cel klopt, hoe het totaal ook is afgerond.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Verdeling
      tabellen:
        - id: T1
          titel: Bijdragen
          per_gemeente: true
          kolommen:
            - {id: inwoners, soort: inwoners}
            - {id: kosten, naam: Kosten, soort: bedrag, onderwerp: geen, verdeeld_naar: inwoners, onafgerond_totaal: 1000.30}
          rijen:
            - {naam: Almelo, cellen: {inwoners: 1000, kosten: 333}}
            - {naam: Borne, cellen: {inwoners: 2000, kosten: 667}}
          totaal: {naam: Totaal, cellen: {inwoners: 3000, kosten: 1000}}
      """

  Abstract Scenario: het deel van Almelo is € 333,43
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/cellen/kosten": <almelo>
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-05 over "tabel T1, kolom kosten": <uitkomst>

    Voorbeelden:
      | almelo | uitkomst  |
      | 332    | opmerking |
      | 333    | voldoet   |
      | 334    | opmerking |

  Scenario: de melding noemt de cel en haar eigen afronding
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/cellen/kosten": 334
    Als het dossier wordt getoetst
    Dan zegt VER-05 over "tabel T1, kolom kosten": "van hun eigen deel van € 1.000,30. Dat geldt voor Almelo (€ 334 in plaats van € 333)."

  Abstract Scenario: precies op de helft, een halve cent ruimte in het totaal
    Gegeven in het dossier staat bij "/tabellen/0/kolommen/1/onafgerond_totaal": <totaal>
    En in het dossier staat bij "/tabellen/0/rijen/1/cellen/kosten": 666
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-05 over "tabel T1, kolom kosten": <uitkomst>

    Voorbeelden:
      | totaal | uitkomst  |
      | 999.74 | voldoet   |
      | 999.75 | voldoet   |
      | 999.76 | opmerking |

  Abstract Scenario: zonder het totaal vóór afronding beslist alleen wat altijd klopt
    Gegeven in het dossier ontbreekt "/tabellen/0/kolommen/1/onafgerond_totaal"
    En in het dossier staat bij "/tabellen/0/rijen/0/cellen": {inwoners: <inwoners>, kosten: <kosten>}
    En in het dossier staat bij "/tabellen/0/rijen/1/cellen": {inwoners: <rest>, kosten: <borne>}
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-05 over "tabel T1, kolom kosten": <uitkomst>

    Voorbeelden:
      | inwoners | kosten | rest | borne | uitkomst        |
      | 300      | 100    | 2700 | 900   | voldoet         |
      | 1500     | 500    | 1500 | 500   | voldoet         |
      | 1000     | 333    | 2000 | 667   | niet te bepalen |
      | 1000     | 334    | 2000 | 666   | niet te bepalen |
      | 1000     | 335    | 2000 | 665   | opmerking       |

  Scenario: zonder het totaal vóór afronding noemt de melding het gedrukte totaal
    Gegeven in het dossier ontbreekt "/tabellen/0/kolommen/1/onafgerond_totaal"
    En in het dossier staat bij "/tabellen/0/rijen/0/cellen/kosten": 335
    En in het dossier staat bij "/tabellen/0/rijen/1/cellen/kosten": 665
    Als het dossier wordt getoetst
    Dan zegt VER-05 over "tabel T1, kolom kosten": "van hun eigen deel van € 1.000."

  Scenario: wat het totaal vóór afronding zou beslissen
    Gegeven in het dossier ontbreekt "/tabellen/0/kolommen/1/onafgerond_totaal"
    Als het dossier wordt getoetst
    Dan mist VER-05 over "tabel T1, kolom kosten": "/tabellen/0/kolommen/1/onafgerond_totaal"

  Scenario: een cel die niet bij de sleutel past, is één oorzaak
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/cellen/kosten": 433
    En in het dossier staat bij "/tabellen/0/rijen/1/cellen/kosten": 567
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-05 over "tabel T1, kolom kosten": opmerking
    En volgt VER-05 over "tabel T1, kolom kosten" uit VER-04

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-05 over "tabel T1, kolom kosten": niet te bepalen
    En mist VER-05 over "tabel T1, kolom kosten": "<pad>"

    Voorbeelden:
      | pad                                  |
      | /tabellen/0/rijen/0/cellen/kosten    |
      | /tabellen/0/rijen/0/cellen/inwoners  |
      | /tabellen/0/kolommen/1/verdeeld_naar |

  Scenario: een sleutel in hele procenten is zelf afgerond
    Gegeven in het dossier staat bij "/tabellen/0/kolommen/0": {id: inwoners, soort: procent, totaal: geen}
    En in het dossier staat bij "/tabellen/0/rijen/0/cellen": {inwoners: 33, kosten: 334}
    En in het dossier staat bij "/tabellen/0/rijen/1/cellen": {inwoners: 67, kosten: 666}
    En in het dossier staat bij "/tabellen/0/totaal/cellen": {kosten: 1000}
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-05 over "tabel T1, kolom kosten": voldoet

  Scenario: geen kolom die naar een sleutel is verdeeld
    Gegeven in het dossier staat bij "/tabellen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-05 over "dossier": niet van toepassing

  Scenario: de tabellen ontbreken in het dossier
    Gegeven in het dossier ontbreekt "/tabellen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-05 over "dossier": niet te bepalen
    En mist VER-05 over "dossier": "/tabellen"

  Scenario: SamenTwente, met € 982.514,30 komt elke cel uit, ook de € 248.167 van Enschede
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-05 over "tabel T1, kolom uitbreiding_2025": voldoet
    En is de uitkomst van VER-05 over "tabel T1, kolom rente_2025": voldoet
    En is de uitkomst van VER-05 over "tabel T3, kolom uitbreiding_2025": niet te bepalen

  Scenario: SamenTwente, met precies € 982.514 zou Enschede een euro te hoog zijn
    Gegeven het voorbeeld "samentwente-2025"
    En in het dossier staat bij "/tabellen/0/kolommen/1/onafgerond_totaal": 982514.00
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-05 over "tabel T1, kolom uitbreiding_2025": opmerking
    En zegt VER-05 over "tabel T1, kolom uitbreiding_2025": "Enschede (€ 248.167 in plaats van € 248.166)"
