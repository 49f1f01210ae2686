# language: nl
@CON-06
Functionaliteit: CON-06 De kopregel noemt het jaar van de titel
  Noemt de titel van een document een begroting met een jaar, dan hoort een kop- of voetregel die ook een begroting noemt,
  datzelfde jaar te hebben. Elk document heeft zijn eigen titel.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      documenten: [{id: begroting, titel: Programmabegroting 2026}]
      alineas:
        - {tekst: Begroting 2026, soort: titel, document: begroting}
        - {tekst: Ontwerpbegroting 2026, soort: kopregel, document: begroting}
        - {tekst: Bladzijde 3, soort: voetregel, document: begroting}
        - {tekst: De begroting 2025 was lager., soort: alinea, document: begroting}
      """

  Abstract Scenario: het jaar in de kopregel
    Gegeven in het dossier staat bij "/alineas/1/tekst": <regel>
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-06 over "kop- en voetregels in begroting": <uitkomst>

    Voorbeelden:
      | regel                     | uitkomst     |
      | Begroting 2025            | waarschuwing |
      | Begroting 2026            | voldoet      |
      | Begroting 2027            | waarschuwing |
      | Meerjarenbegroting 2026-2029 | voldoet   |
      | Meerjarenbegroting 2022-2025 | waarschuwing |

  Scenario: de melding noemt de titel en de regel
    Gegeven in het dossier staat bij "/alineas/1/tekst": Ontwerpbegroting 2025
    Als het dossier wordt getoetst
    Dan zegt CON-06 over "kop- en voetregels in begroting": "De titel noemt begroting 2026. In een kop- of voetregel staat een ander jaar: “Ontwerpbegroting 2025”."

  Abstract Scenario: een ander soort stuk zegt niets over het jaar
    Gegeven in het dossier staat bij "/alineas/1/tekst": <regel>
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-06 over "dossier": niet van toepassing

    Voorbeelden:
      | regel                      |
      | Jaarrekening 2024          |
      | Begrotingswijziging 2025   |
      | Vastgesteld op 3 juli 2025 |

  Scenario: een ander document heeft zijn eigen jaar
    Gegeven in het dossier staat bij "/alineas/-": {tekst: Begroting 2025, soort: titel, document: vorige}
    En in het dossier staat bij "/alineas/-": {tekst: Begroting 2025, soort: voetregel, document: vorige}
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-06 over "kop- en voetregels in vorige": voldoet
    En is de uitkomst van CON-06 over "kop- en voetregels in begroting": voldoet

  Scenario: niet bekend of het een kopregel is
    Gegeven in het dossier staat bij "/alineas/1": {tekst: Begroting 2025, document: begroting}
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-06 over "kop- en voetregels in begroting": niet te bepalen
    En mist CON-06 over "kop- en voetregels in begroting": "/alineas/1/soort"

  Scenario: de tekst ontbreekt
    Gegeven in het dossier ontbreekt "/alineas"
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-06 over "dossier": niet te bepalen
