# language: nl
@DAT-08
Functionaliteit: DAT-08 Een periode begint vóór zij eindigt
  Alleen een periode waarvan begin en eind zeker zijn, telt mee: twee datums met een jaar, twee dagen van één maand, of twee jaren.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      alineas:
        - {tekst: "De opvang loopt van 1 maart 2025 tot en met 1 juli 2025.", soort: alinea, kop: Vervolg}
      """

  Abstract Scenario: een periode
    Gegeven in het dossier staat bij "/alineas/0/tekst": "De opvang loopt van <periode>."
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-08 over "periodes in de tekst": <uitkomst>

    Voorbeelden:
      | periode                             | uitkomst |
      | 1 maart 2025 tot en met 1 juli 2025 | voldoet  |
      | 2 maart 2025 tot 2 maart 2025       | voldoet  |
      | 2 maart 2025 tot 1 maart 2025       | fout     |
      | 1 maart 2026 t/m 1 juli 2025        | fout     |
      | 01-03-2026 t/m 01-07-2025           | fout     |
      | maart 2026 - juli 2025              | fout     |
      | maart 2025 - juli 2025              | voldoet  |
      | 20 t/m 12 maart 2025                | fout     |
      | 12 t/m 20 maart 2025                | voldoet  |
      | 2028 tot en met 2025                | fout     |
      | 2025 t/m 2028                       | voldoet  |

  Scenario: wat de bevinding zegt
    Gegeven in het dossier staat bij "/alineas/0/tekst": "De opvang loopt van 1 maart 2026 tot 1 juli 2025."
    Als het dossier wordt getoetst
    Dan zegt DAT-08 over "periodes in de tekst": "Deze periode eindigt voordat zij begint: “1 maart 2026 tot 1 juli 2025” (Vervolg)."

  Scenario: twee periodes in één bevinding
    Gegeven in het dossier staat bij "/alineas/0/tekst": "Van 2028 t/m 2025 en van 20 t/m 12 maart 2025."
    Als het dossier wordt getoetst
    Dan zegt DAT-08 over "periodes in de tekst": "Deze periodes eindigen voordat zij beginnen: “20 t/m 12 maart 2025” (Vervolg) en “2028 t/m 2025” (Vervolg)."

  Abstract Scenario: een termijn die is vervroegd, of een daling
    Gegeven in het dossier staat bij "/alineas/0/tekst": "<tekst>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-08 over "periodes in de tekst": voldoet

    Voorbeelden:
      | tekst                                                     |
      | De opening is vervroegd van 1 juli 2025 tot 1 maart 2025. |
      | De prijzen zijn van 20 tot 12 maart 2025 gedaald.         |

  Abstract Scenario: begin of eind is niet zeker
    Gegeven in het dossier staat bij "/alineas/0/tekst": "<tekst>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-08 over "dossier": niet van toepassing

    Voorbeelden:
      | tekst                                            |
      | De opvang is open van november tot maart 2025.   |
      | De opvang is open van 1 december tot 31 januari 2026. |
      | Zie tabel 20-12 maart 2025.                      |
      | De begrotingen 2026-2025 staan naast elkaar.     |
      | Van 1 maart 2026 is iets bekend, en 1 juli 2025 ook. |

  Scenario: de tekst ontbreekt
    Gegeven in het dossier ontbreekt "/alineas"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-08 over "dossier": niet te bepalen
