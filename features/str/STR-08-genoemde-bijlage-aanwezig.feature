# language: nl
@STR-08
Functionaliteit: STR-08 Elke bijlage staat in de lijst en zit bij de stukken
  Een bijlage die de tekst noemt, hoort in de lijst en bij de stukken. Een bijlage in de lijst hoort ook bij de stukken.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      bijlagen:
        - {nummer: 1, titel: Memo, genoemd: true, in_lijst: true, aanwezig: true}
      """

  Abstract Scenario: genoemd, in de lijst en bij de stukken
    Gegeven in het dossier staat bij "/bijlagen/0/genoemd": <genoemd>
    En in het dossier staat bij "/bijlagen/0/in_lijst": <lijst>
    En in het dossier staat bij "/bijlagen/0/aanwezig": <aanwezig>
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-08 over "bijlage 1": <uitkomst>

    Voorbeelden:
      | genoemd | lijst | aanwezig | uitkomst             |
      | true    | true  | true     | voldoet              |
      | true    | false | true     | waarschuwing         |
      | true    | true  | false    | waarschuwing         |
      | false   | true  | false    | waarschuwing         |
      | false   | true  | true     | voldoet              |
      | false   | false | false    | niet van toepassing  |

  Scenario: de melding bij een bijlage buiten de lijst
    Gegeven in het dossier staat bij "/bijlagen/0/in_lijst": false
    Als het dossier wordt getoetst
    Dan zegt STR-08 over "bijlage 1": "De tekst verwijst naar bijlage 1 (“Memo”), maar zij staat niet in de lijst met bijlagen."

  Scenario: de melding bij een bijlage die er niet is
    Gegeven in het dossier staat bij "/bijlagen/0/aanwezig": false
    Als het dossier wordt getoetst
    Dan zegt STR-08 over "bijlage 1": "zit niet bij de stukken"

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "/bijlagen/0/<sleutel>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-08 over "bijlage 1": niet te bepalen
    En mist STR-08 over "bijlage 1": "/bijlagen/0/<sleutel>"

    Voorbeelden:
      | sleutel  |
      | in_lijst |
      | aanwezig |

  Scenario: het onderdeel ontbreekt
    Gegeven in het dossier ontbreekt "/bijlagen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-08 over "dossier": niet te bepalen
    En mist STR-08 over "dossier": "/bijlagen"

  Scenario: er zijn geen bijlagen
    Gegeven in het dossier staat bij "/bijlagen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-08 over "dossier": niet van toepassing

  Scenario: bij SamenTwente zit de bijlage erbij
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-08 over "bijlage 1": voldoet

  Scenario: bij Almelo is niet bekend of de raadsbrief erbij zit
    Gegeven het voorbeeld "almelo-2021"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-08 over "bijlage RAAD-6486": niet te bepalen
    En mist STR-08 over "bijlage RAAD-6486": "/bijlagen/0/aanwezig"
