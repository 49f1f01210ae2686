# language: nl
@CON-13
Functionaliteit: CON-13 Wat ongewijzigd heet, is ongewijzigd
  Zegt een zin met één bedrag dat het gelijk is aan een eerder jaar, dan staat dat eerdere bedrag soms ook in het dossier: zelfde
  onderwerp, ander jaar. Is het er niet, dan is niets te bepalen. Vrijwel gelijk is geen gelijk.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      stukken: [{id: b, soort: begroting, jaar: 2025}]
      bedragen:
        - {id: nu, onderwerp: uitbreiding, bedrag: 982514.00, jaar: 2025, stand: gevraagd}
        - {id: toen, onderwerp: uitbreiding, bedrag: 982514.00, jaar: 2024, stand: gevraagd, plaats: Bijlage 2}
        - {id: gekregen, onderwerp: uitbreiding, bedrag: 566000, jaar: 2024, stand: eerder, plaats: Kanttekening}
      alineas:
        - tekst: Wij vragen € 982.514,00. Dit is dezelfde uitbreiding als is gevraagd in 2024.
          soort: alinea
          document: voorstel
      """

  Abstract Scenario: net wel en net niet hetzelfde bedrag
    Gegeven in het dossier staat bij "/bedragen/1/bedrag": <bedrag>
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-13 over "“dezelfde uitbreiding als is gevraagd in 2024”": <uitkomst>

    Voorbeelden:
      | bedrag    | uitkomst  |
      | 982514.00 | voldoet   |
      | 982514.01 | voldoet   |
      | 982514.02 | opmerking |
      | 982513.98 | opmerking |

  Scenario: de melding noemt beide bedragen
    Gegeven in het dossier staat bij "/bedragen/1/bedrag": 755000
    Als het dossier wordt getoetst
    Dan zegt CON-13 over "“dezelfde uitbreiding als is gevraagd in 2024”": "Er staat “dezelfde uitbreiding als is gevraagd in 2024”, bij € 982.514. In dit dossier is het bedrag van 2024 anders: € 755.000 (Bijlage 2)."

  Abstract Scenario: de woorden wijzen een jaar en een stand aan
    Gegeven in het dossier staat bij "/alineas/0/tekst": <zin>
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-13 over "<over>": <uitkomst>

    Voorbeelden:
      | zin                                                                          | over                                                  | uitkomst         |
      | Dat is € 982.514 en dat is dezelfde uitbreiding als is toegekend in 2024.    | “dezelfde uitbreiding als is toegekend in 2024”       | opmerking        |
      | De uitbreiding van € 982.514 is gelijk aan die van vorig jaar.               | “uitbreiding van € 982.514 is gelijk aan die van vorig jaar” | voldoet   |
      | De uitbreiding van € 982.514 is ongewijzigd ten opzichte van 2023.           | “uitbreiding van € 982.514 is ongewijzigd ten opzichte van 2023” | niet te bepalen |
      | De uitbreiding is gelijk aan die van 2024.                                   | “uitbreiding is gelijk aan die van 2024”              | niet te bepalen  |

  Abstract Scenario: dit is geen bewering dat een bedrag gelijk is
    Gegeven in het dossier staat bij "/alineas/0/tekst": <zin>
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-13 over "dossier": niet van toepassing

    Voorbeelden:
      | zin                                                             |
      | De uitbreiding is € 982.514.                                    |
      | De uitbreiding van € 982.514 is vrijwel gelijk aan 2024.        |
      | De uitbreiding van € 982.514 is niet gelijk aan 2024.           |
      | De memo is grotendeels gelijk aan de memo van vorig jaar.       |

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier staat bij "/bedragen/1/bedrag": 755000
    En in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-13 over "“dezelfde uitbreiding als is gevraagd in 2024”": niet te bepalen
    En mist CON-13 over "“dezelfde uitbreiding als is gevraagd in 2024”": "/bedragen"

    Voorbeelden:
      | pad                |
      | /bedragen/1/jaar   |
      | /bedragen/1/stand  |
      | /bedragen          |

  Scenario: vorig jaar zonder stuk
    Gegeven in het dossier staat bij "/alineas/0/tekst": De uitbreiding van € 982.514 is gelijk aan vorig jaar.
    En in het dossier ontbreekt "/stukken"
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-13 over "“uitbreiding van € 982.514 is gelijk aan vorig jaar”": niet te bepalen
    En mist CON-13 over "“uitbreiding van € 982.514 is gelijk aan vorig jaar”": "/stukken"

  Scenario: de tekst ontbreekt
    Gegeven in het dossier ontbreekt "/alineas"
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-13 over "dossier": niet te bepalen

  Scenario: bij SamenTwente staat niet in het dossier wat in 2024 is gevraagd
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-13 over "“dezelfde uitbreiding als is gevraagd in 2024”": niet te bepalen
