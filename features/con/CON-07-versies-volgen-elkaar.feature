# language: nl
@CON-07
Functionaliteit: CON-07 Datum, versie en status van een document kloppen met elkaar
  Een document is niet ouder dan zijn versie, en niet ouder dan het advies dat het verwerkt. Een concept is geen vastgesteld
  stuk. Zegt het document over een van deze dingen niets, dan is daar niets te toetsen.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      documenten:
        - {id: memo, titel: Memo, datum: "2025-01-15", versiedatum: "2025-01-15", verwerkt_advies_van: "2025-01-15", status: concept, gebruikt_als: concept}
      """

  Abstract Scenario: de dag van de versie
    Gegeven in het dossier staat bij "/documenten/0/versiedatum": <versie>
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-07 over "document memo": <uitkomst>

    Voorbeelden:
      | versie               | uitkomst         |
      | 2025-01-14           | voldoet          |
      | 2025-01-15           | voldoet          |
      | 2025-01-16           | waarschuwing     |
      | 2025-01              | niet te bepalen  |
      | 2025-02              | waarschuwing     |
      | 2024-12              | voldoet          |
      | onbekend             | voldoet          |

  Abstract Scenario: de dag van het advies
    Gegeven in het dossier staat bij "/documenten/0/verwerkt_advies_van": <advies>
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-07 over "document memo": <uitkomst>

    Voorbeelden:
      | advies     | uitkomst     |
      | 2025-01-15 | voldoet      |
      | 2025-01-16 | waarschuwing |
      | onbekend   | voldoet      |

  Abstract Scenario: de status
    Gegeven in het dossier staat bij "/documenten/0/status": <status>
    En in het dossier staat bij "/documenten/0/gebruikt_als": <gebruik>
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-07 over "document memo": <uitkomst>

    Voorbeelden:
      | status      | gebruik     | uitkomst     |
      | concept     | vastgesteld | waarschuwing |
      | concept     | concept     | voldoet      |
      | vastgesteld | vastgesteld | voldoet      |
      | onbekend    | vastgesteld | voldoet      |
      | concept     | onbekend    | voldoet      |

  Scenario: de meldingen noemen de dagen
    Gegeven in het dossier staat bij "/documenten/0/verwerkt_advies_van": "2025-01-16"
    Als het dossier wordt getoetst
    Dan zegt CON-07 over "document memo": "Het document “Memo” is van 15 januari 2025, maar hoort het advies van 16 januari 2025 te verwerken."

  Scenario: de melding bij een latere versie
    Gegeven in het dossier staat bij "/documenten/0/versiedatum": "2025-01-16"
    Als het dossier wordt getoetst
    Dan zegt CON-07 over "document memo": "de versie is van 16 januari 2025"

  Scenario: een dag die niet precies is
    Gegeven in het dossier staat bij "/documenten/0/versiedatum": "2025-01"
    Als het dossier wordt getoetst
    Dan mist CON-07 over "document memo": "/documenten/0/versiedatum"

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "/documenten/0/<sleutel>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-07 over "document memo": niet te bepalen
    En mist CON-07 over "document memo": "/documenten/0/<sleutel>"

    Voorbeelden:
      | sleutel             |
      | datum               |
      | versiedatum         |
      | verwerkt_advies_van |
      | status              |
      | gebruikt_als        |

  Scenario: er zijn geen documenten
    Gegeven in het dossier staat bij "/documenten": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-07 over "dossier": niet van toepassing

  Scenario: bij Gooi en Vechtstreek is bijlage 1 ouder dan het laatste advies
    Gegeven het voorbeeld "gooi-en-vechtstreek-2021"
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-07 over "document bijlage-1": waarschuwing
    En zegt CON-07 over "document bijlage-1": "is van 16 februari 2021, maar hoort het advies van 23 februari 2021 te verwerken"
    En is de uitkomst van CON-07 over "document voorstel": voldoet

  Scenario: bij SamenTwente noemen de documenten geen versie en geen advies
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-07 over "document memo": voldoet
