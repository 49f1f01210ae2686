# language: nl
@MJR-04
Functionaliteit: MJR-04 Een structureel bedrag staat ook in de jaren erna
  Wie een structureel bedrag vraagt, laat ook de drie jaren erna zien, of legt uit waarom het daar anders is. Dat mag in de
  tekst, in een tabel of in de meerjarenraming.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      bedragen:
        - {id: a, onderwerp: toezicht, bedrag: 20500, jaar: 2026, aard: structureel, stand: gevraagd}
      tabellen: []
      meerjarenraming:
        - {jaar: 2027, onderwerp: toezicht, lasten: 20500}
        - {jaar: 2028, onderwerp: toezicht, lasten: 20500}
        - {jaar: 2029, onderwerp: toezicht, lasten: 20500, uitleg: onbekend}
      """

  Scenario: het bedrag loopt door
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-04 over "toezicht": voldoet

  Scenario: een jaar ontbreekt
    Gegeven in het dossier ontbreekt "/meerjarenraming/1"
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-04 over "toezicht": waarschuwing
    En zegt MJR-04 over "toezicht": "(€ 20.500 in 2026) heet structureel, maar voor 2028 staat er geen bedrag"

  Scenario: er is geen meerjarenraming
    Gegeven in het dossier staat bij "/meerjarenraming": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-04 over "toezicht": waarschuwing
    En zegt MJR-04 over "toezicht": "2027, 2028 en 2029"

  Abstract Scenario: een lager bedrag later
    Gegeven in het dossier staat bij "/meerjarenraming/2/lasten": <bedrag>
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-04 over "toezicht": <uitkomst>

    Voorbeelden:
      | bedrag | uitkomst     |
      | 20499  | voldoet      |
      | 20498  | waarschuwing |
      | 0      | waarschuwing |
      | 21000  | voldoet      |

  Scenario: een lager bedrag met uitleg
    Gegeven in het dossier staat bij "/meerjarenraming/2/lasten": 10000
    En in het dossier staat bij "/meerjarenraming/2/uitleg": Vanaf 2029 doet de provincie de helft.
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-04 over "toezicht": voldoet

  Scenario: een lager bedrag, en de uitleg is niet ingevuld
    Gegeven in het dossier staat bij "/meerjarenraming/1/lasten": 10000
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-04 over "toezicht": niet te bepalen
    En mist MJR-04 over "toezicht": "/meerjarenraming/1/uitleg"

  Scenario: het bedrag staat voor dat jaar in de tekst
    Gegeven in het dossier ontbreekt "/meerjarenraming/1"
    En in het dossier staat bij "/bedragen/-": {id: b, onderwerp: toezicht, bedrag: 20500, jaar: 2028, aard: structureel, stand: gevraagd}
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-04 over "toezicht": voldoet

  Scenario: het bedrag staat voor dat jaar in een tabel
    Gegeven in het dossier ontbreekt "/meerjarenraming/1"
    En in het dossier staat bij "/tabellen/-": {id: T1, kolommen: [{id: k, soort: bedrag, onderwerp: toezicht, jaar: 2028}], rijen: [{naam: Personeel, cellen: {k: 20500}}], totaal: {naam: Totaal, cellen: {k: 20500}}}
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-04 over "toezicht": voldoet

  Scenario: in de hele begroting is het bedrag niet apart te zien
    Gegeven in het dossier staat bij "/meerjarenraming": [{jaar: 2027, lasten: 100, baten: 100}, {jaar: 2028, lasten: 100, baten: 100}, {jaar: 2029, lasten: 100, baten: 100}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-04 over "toezicht": niet te bepalen
    En mist MJR-04 over "toezicht": "/meerjarenraming"

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "/meerjarenraming/1/lasten"
    En in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-04 over "toezicht": niet te bepalen
    En mist MJR-04 over "toezicht": "<mist>"

    Voorbeelden:
      | pad                 | mist                      |
      | /meerjarenraming    | /meerjarenraming          |
      | /tabellen           | /tabellen                 |
      | /bedragen/0/jaar    | /bedragen/0/jaar          |
      | /bedragen/0/aard    | /bedragen/0/aard          |
      | /bedragen/0/stand   | /bedragen/0/stand         |

  Scenario: alles in het voorstel is incidenteel
    Gegeven in het dossier staat bij "/bedragen/0/aard": incidenteel
    En in het dossier staat bij "/meerjarenraming": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-04 over "dossier": niet van toepassing

  Scenario: een structureel bedrag van een eerder besluit telt niet
    Gegeven in het dossier staat bij "/bedragen/0/stand": eerder
    En in het dossier staat bij "/meerjarenraming": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-04 over "dossier": niet van toepassing

  Scenario: de bedragen ontbreken
    Gegeven in het dossier ontbreekt "/bedragen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-04 over "dossier": niet te bepalen
    En mist MJR-04 over "dossier": "/bedragen"

  Scenario: Almelo werkt de structurele verlaging alleen voor 2021 uit
    Gegeven het voorbeeld "almelo-2021"
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-04 over "bijdrage aan VTT": waarschuwing
    En zegt MJR-04 over "bijdrage aan VTT": "2022, 2023 en 2024"

  Abstract Scenario: in de andere voorbeelden is niets structureel gevraagd
    Gegeven het voorbeeld "<naam>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-04 over "dossier": niet van toepassing

    Voorbeelden:
      | naam                     |
      | samentwente-2025         |
      | gooi-en-vechtstreek-2021 |
