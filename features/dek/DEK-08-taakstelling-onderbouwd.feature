# language: nl
@DEK-08
Functionaliteit: DEK-08 Een taakstelling heeft een plan, een eigenaar en een jaar
  Een taakstelling is een besparing die al in de cijfers zit. Ontbreekt het plan, de eigenaar of het jaar, dan is niet te zien
  of zij haalbaar is.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting
      taakstellingen:
        - {id: t, onderwerp: inkoop, bedrag: 50000, jaar: 2025, plan: true, eigenaar: true}
      """

  Scenario: plan, eigenaar en jaar staan er
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-08 over "taakstelling t": voldoet

  Abstract Scenario: het stuk noemt iets niet
    Gegeven in het dossier staat bij "/taakstellingen/0/<sleutel>": <waarde>
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-08 over "taakstelling t": waarschuwing
    En zegt DEK-08 over "taakstelling t": "De taakstelling "inkoop" (€ 50.000) zit in de cijfers, maar het stuk zegt niet <wat> zij wordt gehaald."

    Voorbeelden:
      | sleutel  | waarde   | wat          |
      | plan     | false    | hoe          |
      | eigenaar | false    | door wie     |
      | jaar     | onbekend | in welk jaar |

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "/taakstellingen/0/<sleutel>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-08 over "taakstelling t": niet te bepalen
    En mist DEK-08 over "taakstelling t": "/taakstellingen/0/<sleutel>"

    Voorbeelden:
      | sleutel  |
      | plan     |
      | eigenaar |
      | jaar     |

  Scenario: een gegeven dat ontbreekt, verbergt de rest niet
    Gegeven in het dossier staat bij "/taakstellingen/0/plan": false
    En in het dossier ontbreekt "/taakstellingen/0/jaar"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-08 over "taakstelling t": waarschuwing

  Scenario: er is geen taakstelling
    Gegeven in het dossier staat bij "/taakstellingen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-08 over "dossier": niet van toepassing

  Scenario: de taakstellingen ontbreken in het dossier
    Gegeven in het dossier ontbreekt "/taakstellingen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-08 over "dossier": niet te bepalen
    En mist DEK-08 over "dossier": "/taakstellingen"

  Scenario: SamenTwente heeft nog een taakstelling van € 50.000
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-08 over "taakstelling taakstelling-verleden": waarschuwing
    En zegt DEK-08 over "taakstelling taakstelling-verleden": "hoe, door wie en in welk jaar"
