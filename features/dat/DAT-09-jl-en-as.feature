# language: nl
@DAT-09
Functionaliteit: DAT-09 Met jl. en a.s. is een dag dichtbij bedoeld
  Zonder jaar is ‘8 juni jl.’ de laatste 8 juni, en dat kan niet fout zijn. Met een jaar moet de dag aan de goede kant van het stuk
  liggen, en hoogstens een jaar weg.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      datum: "2025-01-15"
      alineas:
        - {tekst: "In de vergadering van 12 november 2024 jl. is dit besproken.", soort: alinea, kop: Inleiding}
      """

  Abstract Scenario: een dag met jl. of a.s.
    Gegeven in het dossier staat bij "/alineas/0/tekst": "In de vergadering van <dag> gaat het hierover."
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-09 over "datums met jl. of a.s.": <uitkomst>

    Voorbeelden:
      | dag                      | uitkomst  |
      | 12 november jl.          | voldoet   |
      | 12 november a.s.         | voldoet   |
      | 15 januari 2025 jl.      | voldoet   |
      | 16 januari 2025 jl.      | opmerking |
      | 15 januari 2024 jl.      | voldoet   |
      | 14 januari 2024 jl.      | opmerking |
      | 15 januari 2025 a.s.     | voldoet   |
      | 14 januari 2025 a.s.     | opmerking |
      | 15 januari 2026 a.s.     | voldoet   |
      | 16 januari 2026 a.s.     | opmerking |
      | 16 januari 2026 aanstaande | opmerking |

  Scenario: wat de bevinding zegt
    Gegeven in het dossier staat bij "/alineas/0/tekst": "In de vergadering van 8 juni 2025 jl. en van 8 juni 2022 jl."
    Als het dossier wordt getoetst
    Dan zegt DAT-09 over "datums met jl. of a.s.": "Het stuk is van 15 januari 2025. Met jl. of a.s. wijst deze datum de verkeerde kant op: “8 juni 2025 jl.” (Inleiding). Met jl. of a.s. is een dag dichtbij bedoeld, en deze datum ligt meer dan een jaar weg: “8 juni 2022 jl.” (Inleiding)."

  Scenario: de datum van het stuk ontbreekt
    Gegeven in het dossier ontbreekt "/datum"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-09 over "datums met jl. of a.s.": niet te bepalen
    En mist DAT-09 over "datums met jl. of a.s.": "/datum"

  Scenario: een stuk op 29 februari
    Gegeven in het dossier staat bij "/datum": "2024-02-29"
    En in het dossier staat bij "/alineas/0/tekst": "In de vergadering van 28 februari 2023 jl. is dit besproken."
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-09 over "datums met jl. of a.s.": voldoet

  Scenario: geen jl. of a.s.
    Gegeven in het dossier staat bij "/alineas/0/tekst": "De vergadering van 8 juni 2025 in de as van de organisatie."
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-09 over "dossier": niet van toepassing

  Scenario: de tekst ontbreekt
    Gegeven in het dossier ontbreekt "/alineas"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-09 over "dossier": niet te bepalen
