# language: nl
@CON-02
Functionaliteit: CON-02 Bijna dezelfde naam, hetzelfde bedrag
  Twee namen die alleen in schrijfwijze verschillen (een streepje, een lidwoord, het jaar, een meervoud), met hetzelfde jaar en
  dezelfde stand, horen hetzelfde bedrag te hebben. Dezelfde naam met een ander bedrag is REK-04.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      bedragen:
        - {id: a, onderwerp: rente-opbrengsten, bedrag: 250000.00, jaar: 2025, stand: gevraagd, plaats: Voorstel}
        - {id: b, onderwerp: Rente opbrengst 2025, bedrag: 250000.00, jaar: 2025, stand: gevraagd, plaats: Argument 4.1}
        - {id: c, onderwerp: huur, bedrag: 100, jaar: 2025, stand: gevraagd}
      tabellen: []
      """

  Scenario: beide namen met hetzelfde bedrag
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-02 over "rente-opbrengsten / Rente opbrengst 2025, 2025, gevraagd": voldoet

  Abstract Scenario: net wel en net niet hetzelfde bedrag
    Gegeven in het dossier staat bij "/bedragen/1/bedrag": <bedrag>
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-02 over "rente-opbrengsten / Rente opbrengst 2025, 2025, gevraagd": <uitkomst>

    Voorbeelden:
      | bedrag    | uitkomst  |
      | 250000.01 | voldoet   |
      | 250000.02 | opmerking |
      | 249999.98 | opmerking |
      | 249999.99 | voldoet   |

  Scenario: de melding noemt beide plaatsen
    Gegeven in het dossier staat bij "/bedragen/1/bedrag": 260000
    Als het dossier wordt getoetst
    Dan zegt CON-02 over "rente-opbrengsten / Rente opbrengst 2025, 2025, gevraagd": "In 2025 staan er bij namen die bijna gelijk zijn, verschillende bedragen: “rente-opbrengsten” € 250.000 (Voorstel) en “Rente opbrengst 2025” € 260.000 (Argument 4.1). Het scheelt € 10.000."

  Abstract Scenario: een ander jaar, een andere stand of een andere naam is een ander bedrag
    Gegeven in het dossier staat bij "/bedragen/1/bedrag": 260000
    En in het dossier staat bij "/bedragen/1/<sleutel>": <waarde>
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-02 over "dossier": niet van toepassing

    Voorbeelden:
      | sleutel   | waarde                    |
      | jaar      | 2024                      |
      | stand     | besloten                  |
      | onderwerp | rente-opbrengsten reserve |
      | onderwerp | rente-opbrengsten         |

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier staat bij "/bedragen/1/bedrag": 260000
    En in het dossier ontbreekt "/bedragen/1/<sleutel>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-02 over "rente-opbrengsten / Rente opbrengst 2025, 2025, gevraagd": niet te bepalen
    En mist CON-02 over "rente-opbrengsten / Rente opbrengst 2025, 2025, gevraagd": "/bedragen/1/<sleutel>"

    Voorbeelden:
      | sleutel |
      | jaar    |
      | stand   |

  Scenario: het onderdeel ontbreekt
    Gegeven in het dossier ontbreekt "/bedragen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-02 over "dossier": niet te bepalen
