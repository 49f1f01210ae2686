# language: nl
@STR-09
Functionaliteit: STR-09 Elke bijlage in de lijst wordt in de tekst genoemd
  Een bijlage zonder verwijzing wordt niet gelezen. Daarom hoort bij elke bijlage in de lijst een plek in de tekst.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      bijlagen:
        - {nummer: 1, titel: Memo, genoemd: true, in_lijst: true}
      """

  Abstract Scenario: de lijst en de tekst
    Gegeven in het dossier staat bij "/bijlagen/0/genoemd": <genoemd>
    En in het dossier staat bij "/bijlagen/0/in_lijst": <lijst>
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-09 over "bijlage 1": <uitkomst>

    Voorbeelden:
      | genoemd | lijst | uitkomst            |
      | true    | true  | voldoet             |
      | false   | true  | opmerking           |
      | true    | false | niet van toepassing |

  Scenario: de melding noemt de bijlage
    Gegeven in het dossier staat bij "/bijlagen/0/genoemd": false
    Als het dossier wordt getoetst
    Dan zegt STR-09 over "bijlage 1": "Bijlage 1 (“Memo”) staat in de lijst, maar de tekst verwijst er niet naar."

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "/bijlagen/0/<sleutel>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-09 over "bijlage 1": niet te bepalen
    En mist STR-09 over "bijlage 1": "/bijlagen/0/<sleutel>"

    Voorbeelden:
      | sleutel  |
      | in_lijst |
      | genoemd  |

  Scenario: bij Gooi en Vechtstreek verwijst het voorblad niet naar zijn bijlage
    Gegeven het voorbeeld "gooi-en-vechtstreek-2021"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-09 over "bijlage 1": opmerking

  Scenario: bij SamenTwente noemt de tekst de bijlage
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-09 over "bijlage 1": voldoet
