# language: nl
@STR-10
Functionaliteit: STR-10 Bijlagen hebben een nummer
  Zijn er meer bijlagen, dan heeft elk een nummer nodig om naar te verwijzen. Een kenmerk is minder handig, maar ook eenduidig.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      bijlagen:
        - {nummer: 1, titel: Memo, genummerd: false}
        - {nummer: 2, titel: Kaart, genummerd: true}
      """

  Abstract Scenario: het nummer van een bijlage
    Gegeven in het dossier staat bij "/bijlagen/0/genummerd": <genummerd>
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-10 over "bijlage 1": <uitkomst>
    En is de uitkomst van STR-10 over "bijlage 2": voldoet

    Voorbeelden:
      | genummerd | uitkomst     |
      | true      | voldoet      |
      | false     | waarschuwing |

  Scenario: de melding noemt de bijlage
    Als het dossier wordt getoetst
    Dan zegt STR-10 over "bijlage 1": "De bijlage “Memo” heeft in het stuk geen nummer en geen kenmerk. Er zijn 2 bijlagen."

  Scenario: een kenmerk in plaats van een nummer
    Gegeven in het dossier staat bij "/bijlagen/0/kenmerk": RAAD-6486
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-10 over "bijlage 1": opmerking
    En zegt STR-10 over "bijlage 1": "alleen een kenmerk: RAAD-6486"

  Scenario: één bijlage heeft geen nummer nodig
    Gegeven in het dossier ontbreekt "/bijlagen/1"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-10 over "bijlage 1": voldoet

  Scenario: niet ingevuld
    Gegeven in het dossier ontbreekt "/bijlagen/0/genummerd"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-10 over "bijlage 1": niet te bepalen
    En mist STR-10 over "bijlage 1": "/bijlagen/0/genummerd"

  Scenario: bij Almelo is er één bijlage, met een kenmerk
    Gegeven het voorbeeld "almelo-2021"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-10 over "bijlage RAAD-6486": voldoet
