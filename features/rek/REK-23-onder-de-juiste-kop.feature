# language: nl
@REK-23
Functionaliteit: REK-23 Een last staat niet als inkomst in de tabel
  Onder de kop inkomsten horen inkomsten. Een uitgave mag er staan als zij een minteken heeft: dan is te zien dat zij eraf gaat.
  Zonder minteken is het een opmerking. Andersom ook.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Inzet van middelen
      tabellen:
        - id: inkomsten
          titel: "Inkomsten:"
          kolommen: [{id: bedrag, soort: bedrag, onderwerp: geen, totaal: geen}]
          rijen:
            - {naam: uitkering van het Rijk, rubriek: baten, soort: baat, cellen: {bedrag: 5000}}
            - {naam: eerder voorstel, rubriek: baten, soort: last, cellen: {bedrag: -1000}}
            - {naam: dit voorstel, rubriek: baten, soort: last, cellen: {bedrag: -3000}}
      """

  Abstract Scenario: een uitgave onder de inkomsten
    Gegeven in het dossier staat bij "/tabellen/0/rijen/2/cellen/bedrag": <bedrag>
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-23 over "tabel inkomsten": <uitkomst>

    Voorbeelden:
      | bedrag | uitkomst  |
      | -1     | voldoet   |
      | 0      | voldoet   |
      | 1      | opmerking |
      | "-"    | voldoet   |

  Scenario: de melding noemt de rijen met hun bedrag
    Gegeven in het dossier staat bij "/tabellen/0/rijen/1/cellen/bedrag": 1000
    En in het dossier staat bij "/tabellen/0/rijen/2/cellen/bedrag": 3000
    Als het dossier wordt getoetst
    Dan zegt REK-23 over "tabel inkomsten": "In Inkomsten staan uitgaven als positief bedrag onder de inkomsten: eerder voorstel (€ 1.000) en dit voorstel (€ 3.000)."

  Abstract Scenario: wat een rij is en waar zij staat
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/rubriek": <kop>
    En in het dossier staat bij "/tabellen/0/rijen/0/soort": <soort>
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-23 over "tabel inkomsten": <uitkomst>

    Voorbeelden:
      | kop    | soort | uitkomst  |
      | baten  | baat  | voldoet   |
      | baten  | last  | opmerking |
      | baten  | rest  | voldoet   |
      | lasten | last  | voldoet   |
      | lasten | baat  | opmerking |
      | lasten | rest  | voldoet   |

  Scenario: een inkomst onder de uitgaven
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/rubriek": lasten
    Als het dossier wordt getoetst
    Dan zegt REK-23 over "tabel inkomsten": "inkomsten als positief bedrag onder de uitgaven: uitkering van het Rijk (€ 5.000)."

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-23 over "tabel inkomsten": niet te bepalen
    En mist REK-23 over "tabel inkomsten": "<pad>"

    Voorbeelden:
      | pad                               |
      | /tabellen/0/rijen/0/rubriek       |
      | /tabellen/0/rijen/0/soort         |
      | /tabellen/0/rijen/2/cellen/bedrag |

  Scenario: wat ontbreekt, verbergt een andere rij niet
    Gegeven in het dossier ontbreekt "/tabellen/0/rijen/0/soort"
    En in het dossier staat bij "/tabellen/0/rijen/2/cellen/bedrag": 3000
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-23 over "tabel inkomsten": opmerking

  Scenario: de tabellen ontbreken in het dossier
    Gegeven in het dossier ontbreekt "/tabellen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-23 over "dossier": niet te bepalen
    En mist REK-23 over "dossier": "/tabellen"

  Scenario: geen tabel met koppen voor lasten en baten
    Gegeven in het dossier staat bij "/tabellen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-23 over "dossier": niet van toepassing

  Scenario: Gooi en Vechtstreek zet twee uitgaven onder Inkomsten
    Gegeven het voorbeeld "gooi-en-vechtstreek-2021"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-23 over "tabel inkomsten": opmerking
    En zegt REK-23 over "tabel inkomsten": "CSG (reeds goedgekeurd voorstel) (€ 22.780) en voorstel VT (€ 330.314)"
    En is de uitkomst van REK-23 over "tabel uitgaven": voldoet
