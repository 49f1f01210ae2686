# language: nl
@STR-16
Functionaliteit: STR-16 Het besluit staat overal met dezelfde woorden
  Een besluit dat in twee documenten staat, moet woord voor woord gelijk zijn. Spaties en regeleinden tellen niet mee.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      documenten: [{id: voorblad}, {id: bijlage}]
      besluitteksten:
        - {id: een, document: voorblad, tekst: "Instemmen met een bijdrage van € 310.314,= voor een jaar."}
        - {id: twee, document: bijlage, tekst: "Instemmen  met een bijdrage\nvan € 310.314,= voor een jaar. "}
      """

  Scenario: alleen de spaties verschillen
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-16 over "besluitteksten": voldoet

  Abstract Scenario: wat er hetzelfde uitziet, is hetzelfde
    Gegeven in het dossier staat bij "/besluitteksten/0/tekst": "<een>"
    En in het dossier staat bij "/besluitteksten/1/tekst": "<twee>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-16 over "besluitteksten": <uitkomst>

    Voorbeelden:
      | een                       | twee                    | uitkomst     |
      | De ‘impuls’ van één jaar  | De 'impuls' van één jaar | voldoet      |
      | Van 2025 – 2026 …         | Van 2025 - 2026 ...     | voldoet      |
      | Veilig\u00a0Thuis        | Veilig Thuis            | voldoet      |
      | Vei\u00adlig Thuis       | Veilig Thuis            | voldoet      |
      | De Raad                   | De raad                 | waarschuwing |

  Scenario: één teken verschilt
    Gegeven in het dossier staat bij "/besluitteksten/1/tekst": "Instemmen met een bijdrage van € 310.413,= voor een jaar."
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-16 over "besluitteksten": waarschuwing
    En zegt STR-16 over "besluitteksten": "Het besluit heeft in voorblad en in bijlage een andere tekst."
    En zegt STR-16 over "besluitteksten": "“… met een bijdrage van € 310.413,= voor een jaar.”"

  Scenario: de ene tekst houdt eerder op
    Gegeven in het dossier staat bij "/besluitteksten/1/tekst": "Instemmen met een bijdrage van € 310.314,="
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-16 over "besluitteksten": waarschuwing

  Scenario: twee teksten in één document zijn geen dubbele tekst
    Gegeven in het dossier staat bij "/besluitteksten/1/document": voorblad
    En in het dossier staat bij "/besluitteksten/1/tekst": Anders besloten.
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-16 over "dossier": niet van toepassing

  Scenario: één tekst per document is genoeg
    Gegeven in het dossier staat bij "/besluitteksten/-": {id: drie, document: voorblad, tekst: Anders besloten.}
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-16 over "besluitteksten": voldoet

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "/besluitteksten/1/<sleutel>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-16 over "besluitteksten": niet te bepalen
    En mist STR-16 over "besluitteksten": "/besluitteksten/1/<sleutel>"

    Voorbeelden:
      | sleutel  |
      | tekst    |
      | document |

  Scenario: het besluit staat op één plaats
    Gegeven in het dossier ontbreekt "/besluitteksten/1"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-16 over "dossier": niet van toepassing

  Scenario: het onderdeel ontbreekt
    Gegeven in het dossier ontbreekt "/besluitteksten"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-16 over "dossier": niet te bepalen

  Scenario: bij Gooi en Vechtstreek staat het besluit twee keer gelijk
    Gegeven het voorbeeld "gooi-en-vechtstreek-2021"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-16 over "besluitteksten": voldoet
