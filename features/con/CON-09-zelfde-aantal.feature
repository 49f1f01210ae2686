# language: nl
@CON-09
Functionaliteit: CON-09 Een aantal is overal gelijk
  Hetzelfde aantal over hetzelfde jaar hoort op elke plaats gelijk te zijn, ook in een dossier dat ernaast ligt (--bij).

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      prestaties:
        - {id: tabel, onderwerp: meldingen, jaar: 2024, waarde: 4300, plaats: Tabel 1}
        - {id: tekst, onderwerp: meldingen, jaar: 2024, waarde: 4300, plaats: Argument 1.1}
        - {id: ander-jaar, onderwerp: meldingen, jaar: 2023, waarde: 4273}
        - {id: ander, onderwerp: geen, jaar: 2024, waarde: 1}
      """

  Abstract Scenario: één meer of minder
    Gegeven in het dossier staat bij "/prestaties/1/waarde": <waarde>
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-09 over "meldingen, 2024": <uitkomst>

    Voorbeelden:
      | waarde  | uitkomst     |
      | 4299    | waarschuwing |
      | 4300    | voldoet      |
      | 4301    | waarschuwing |
      | 4300.4  | voldoet      |
      | 4300.6  | waarschuwing |

  Scenario: de melding noemt de plaatsen
    Gegeven in het dossier staat bij "/prestaties/1/waarde": 4273
    Als het dossier wordt getoetst
    Dan zegt CON-09 over "meldingen, 2024": "Voor meldingen in 2024 staan verschillende aantallen: 4.300 (Tabel 1) en 4.273 (Argument 1.1)."

  Abstract Scenario: het stuk legt het verschil uit
    Gegeven in het dossier staat bij "/prestaties/1/waarde": 4273
    En in het dossier staat bij "/prestaties/1/uitleg": <uitleg>
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-09 over "meldingen, 2024": <uitkomst>

    Voorbeelden:
      | uitleg                                | uitkomst     |
      | De tekst telt alleen crisismeldingen. | voldoet      |
      | onbekend                              | waarschuwing |

  Scenario: een dossier ernaast noemt een ander aantal
    Gegeven ernaast ligt een dossier:
      """
      titel: Jaarverslag 2023
      prestaties:
        - {id: m, onderwerp: meldingen, jaar: 2023, waarde: 4270, plaats: Bladzijde 3}
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-09 over "meldingen, 2023": waarschuwing
    En zegt CON-09 over "meldingen, 2023": "4.270 (Jaarverslag 2023, Bladzijde 3)"
    En is de uitkomst van CON-09 over "meldingen, 2024": voldoet

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier staat bij "/prestaties/1/waarde": 4273
    En in het dossier ontbreekt "/prestaties/1/<sleutel>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-09 over "meldingen, 2024": niet te bepalen
    En mist CON-09 over "meldingen, 2024": "/prestaties/1/<sleutel>"

    Voorbeelden:
      | sleutel |
      | jaar    |
      | waarde  |

  Scenario: geen enkel jaar is bekend
    Gegeven in het dossier staat bij "/prestaties": [{id: a, onderwerp: meldingen, waarde: 1}, {id: b, onderwerp: meldingen, waarde: 2}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-09 over "meldingen, zonder jaar": niet te bepalen

  Scenario: elk aantal staat op één plaats
    Gegeven in het dossier ontbreekt "/prestaties/1"
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-09 over "dossier": niet van toepassing

  Scenario: bij Gooi en Vechtstreek staat 1459 in de tabel en in de tekst
    Gegeven het voorbeeld "gooi-en-vechtstreek-2021"
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-09 over "meldingen, 2020": voldoet
