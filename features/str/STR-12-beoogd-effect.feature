# language: nl
@STR-12
Functionaliteit: STR-12 Het beoogd effect is een effect
  Een effect zegt wat er verandert. Wat er met het stuk gebeurt (informeren, vaststellen), is geen effect.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een hogere bijdrage
      alineas:
        - {tekst: Beoogd effect, soort: kop, kop: Beoogd effect, rubriek: effect}
        - {tekst: De raad te informeren over de aanpak., soort: alinea, kop: Beoogd effect, rubriek: effect}
      """

  Scenario: alleen wat er met het stuk gebeurt
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-12 over "beoogd effect": opmerking
    En zegt STR-12 over "beoogd effect": "Bij het beoogd effect staat alleen wat er met het stuk gebeurt: “De raad te informeren over de aanpak”."

  Abstract Scenario: geen effect
    Gegeven in het dossier staat bij "/alineas/1/tekst": <tekst>
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-12 over "beoogd effect": opmerking

    Voorbeelden:
      | tekst                                              |
      | Het informeren van de raad.                        |
      | De begroting 2026 vast te stellen.                 |
      | De raad is op de hoogte van de aanpak.             |
      | De raad is geïnformeerd. Kennisnemen van de brief. |

  Abstract Scenario: wel een effect
    Gegeven in het dossier staat bij "/alineas/1/tekst": <tekst>
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-12 over "beoogd effect": voldoet

    Voorbeelden:
      | tekst                                                                  |
      | Inwoners krijgen tijdig hulp.                                          |
      | De raad te informeren, zodat hij kan bijsturen.                        |
      | De raad te informeren. Inwoners krijgen daarna sneller hulp.           |
      | Een sluitende begroting.                                               |
      | De wachtlijst weg te werken.                                           |

  Scenario: de kop zonder soort telt niet als zin
    Gegeven in het dossier ontbreekt "/alineas/0/soort"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-12 over "beoogd effect": opmerking

  Scenario: bij welk deel de tekst hoort, is niet bekend
    Gegeven in het dossier ontbreekt "/alineas/1/rubriek"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-12 over "beoogd effect": niet te bepalen
    En mist STR-12 over "beoogd effect": "/alineas/1/rubriek"

  Scenario: er kan nog een zin bij horen
    Gegeven in het dossier staat bij "/alineas/-": {tekst: Inwoners krijgen sneller hulp.}
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-12 over "beoogd effect": niet te bepalen
    En mist STR-12 over "beoogd effect": "/alineas/2/rubriek"

  Scenario: er is geen deel over het effect
    Gegeven in het dossier staat bij "/alineas": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-12 over "dossier": niet van toepassing

  Scenario: de tekst ontbreekt
    Gegeven in het dossier ontbreekt "/alineas"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-12 over "dossier": niet te bepalen

  Scenario: in Almelo is het effect dat de raad wordt geïnformeerd
    Gegeven het voorbeeld "almelo-2021"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-12 over "beoogd effect": opmerking

  Scenario: bij SamenTwente staat er een effect voor inwoners
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-12 over "beoogd effect": voldoet
