# language: nl
@TAA-05
Functionaliteit: TAA-05 De codes van taakvelden gelden in het begrotingsjaar
  Sinds 2023 zijn 6.71, 6.72, 6.81 en 6.82 gesplitst. Andere codes worden niet getoetst.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      stukken: [{id: begroting-2023, soort: begroting, jaar: 2023}]
      taakvelden:
        - {id: a, code: "6.71", stuk: begroting-2023, jaar: 2022}
        - {id: b, code: "6.71a", stuk: begroting-2023, jaar: 2023}
        - {id: c, code: "0.10", stuk: begroting-2023, jaar: 2023}
      alineas: []
      """

  Scenario: de codes gelden in hun jaar
    Als het dossier wordt getoetst
    Dan is de uitkomst van TAA-05 over "taakvelden 2022": voldoet
    En is de uitkomst van TAA-05 over "taakvelden 2023": voldoet

  Abstract Scenario: een ongesplitste code in 2023
    Gegeven in het dossier staat bij "/taakvelden/1/code": "<code>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TAA-05 over "taakvelden 2023": waarschuwing
    En zegt TAA-05 over "taakvelden 2023": "De bijlage van 2023 gebruikt taakveld <code>. Sinds 2023 is dat gesplitst."

    Voorbeelden:
      | code |
      | 6.71 |
      | 6.72 |
      | 6.81 |
      | 6.82 |

  Scenario: het jaar van een ongesplitste code ontbreekt
    Gegeven in het dossier ontbreekt "/taakvelden/0/jaar"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TAA-05 over "taakvelden zonder jaar": niet te bepalen
    En mist TAA-05 over "taakvelden zonder jaar": "/taakvelden/0/jaar"

  Abstract Scenario: een code in de tekst
    Gegeven in het dossier staat bij "/alineas/-": {tekst: "<tekst>", kop: Financiën}
    Als het dossier wordt getoetst
    Dan is de uitkomst van TAA-05 over "taakvelden in de tekst": <uitkomst>

    Voorbeelden:
      | tekst                                       | uitkomst  |
      | Het komt op taakveld 6.71a en 6.82b.        | voldoet   |
      | Het komt op taakveld 6.2.                   | voldoet   |
      | Het komt op taakveld 6.71.                  | opmerking |
      | Het komt op de taakvelden 6.1, 6.2 en 6.81. | opmerking |

  Scenario: wat de bevinding zegt
    Gegeven in het dossier staat bij "/alineas/-": {tekst: "Het komt op taakveld 6.72.", kop: Financiën}
    Als het dossier wordt getoetst
    Dan zegt TAA-05 over "taakvelden in de tekst": "De tekst noemt taakveld “6.72” (Financiën). Sinds 2023 is dat gesplitst; het stuk gaat over 2023."

  Scenario: het stuk gaat over 2022
    Gegeven in het dossier staat bij "/stukken/0/jaar": 2022
    En in het dossier staat bij "/alineas/-": {tekst: "Het komt op taakveld 6.72."}
    Als het dossier wordt getoetst
    Dan is de uitkomst van TAA-05 over "taakvelden in de tekst": voldoet

  Scenario: het jaar van het stuk is niet bekend
    Gegeven in het dossier ontbreekt "/stukken"
    En in het dossier staat bij "/alineas/-": {tekst: "Het komt op taakveld 6.72."}
    Als het dossier wordt getoetst
    Dan is de uitkomst van TAA-05 over "taakvelden in de tekst": niet te bepalen
    En mist TAA-05 over "taakvelden in de tekst": "/stukken"

  Abstract Scenario: over vroeger
    Gegeven in het dossier staat bij "/taakvelden": []
    En in het dossier staat bij "/alineas/-": {tekst: "<tekst>"}
    Als het dossier wordt getoetst
    Dan is de uitkomst van TAA-05 over "dossier": niet van toepassing

    Voorbeelden:
      | tekst                                        |
      | Dit stond voorheen op taakveld 6.71.         |
      | In 2021 was dit taakveld 6.71.               |
      | Paragraaf 6.71 gaat over het taakveld.       |

  Scenario: alleen de bijlage is er
    Gegeven in het dossier ontbreekt "/alineas"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TAA-05 over "taakvelden 2023": voldoet
    En is de uitkomst van TAA-05 over "taakvelden in de tekst": niet te bepalen

  Scenario: alleen de tekst is er
    Gegeven in het dossier ontbreekt "/taakvelden"
    En in het dossier staat bij "/alineas/-": {tekst: "Het komt op taakveld 6.2."}
    Als het dossier wordt getoetst
    Dan is de uitkomst van TAA-05 over "taakvelden in de tekst": voldoet
    En is de uitkomst van TAA-05 over "taakvelden in de bijlage": niet te bepalen

  Scenario: taakvelden en tekst ontbreken
    Gegeven in het dossier ontbreekt "/taakvelden"
    En in het dossier ontbreekt "/alineas"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TAA-05 over "dossier": niet te bepalen
