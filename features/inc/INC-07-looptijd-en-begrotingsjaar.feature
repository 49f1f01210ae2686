# language: nl
@INC-07
Functionaliteit: INC-07 De looptijd past bij het begrotingsjaar
  Een begrotingsjaar is een kalenderjaar. Loopt de besteding in een ander jaar, dan hoort het stuk het geld te verdelen over
  de jaren of een overlopende post te noemen: geld dat meegaat naar het volgende jaar.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Impuls
      datum: "2021-03-04"
      bedragen:
        - {id: a, onderwerp: impuls, bedrag: 1000, jaar: 2021, looptijd: 2021-04/2022-04, jaren_verdeling: niet gesplitst}
      """

  Abstract Scenario: de looptijd rond de jaargrens
    Gegeven in het dossier staat bij "/bedragen/0/looptijd": <looptijd>
    En in het dossier staat bij "/bedragen/0/jaren_verdeling": <verdeling>
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-07 over "impuls, 2021": <uitkomst>

    Voorbeelden:
      | looptijd              | verdeling         | uitkomst     |
      | 2021-01-01/2021-12-31 | niet gesplitst    | voldoet      |
      | 2021-01-01/2022-01-01 | niet gesplitst    | waarschuwing |
      | 2020-12-31/2021-12-31 | niet gesplitst    | waarschuwing |
      | 2022-01-01/2022-12-31 | niet gesplitst    | waarschuwing |
      | 2021-01-01/2022-01-01 | gesplitst         | voldoet      |
      | 2021-01-01/2022-01-01 | overlopende post  | voldoet      |

  Scenario: de melding noemt bedrag, jaar en looptijd
    Als het dossier wordt getoetst
    Dan zegt INC-07 over "impuls, 2021": "(€ 1.000) staat in begrotingsjaar 2021. De looptijd is april 2021 t/m april 2022"
    En rust INC-07 over "impuls, 2021" op Gemeentewet artikel 189 van altijd

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "/bedragen/0/<sleutel>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-07 over "impuls, 2021": niet te bepalen
    En mist INC-07 over "impuls, 2021": "/bedragen/0/<sleutel>"

    Voorbeelden:
      | sleutel         |
      | looptijd        |
      | jaren_verdeling |

  Scenario: het begrotingsjaar ontbreekt en de looptijd valt in één jaar
    Gegeven in het dossier ontbreekt "/bedragen/0/jaar"
    En in het dossier staat bij "/bedragen/0/looptijd": 2022-01/2022-06
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-07 over "impuls, zonder jaar": niet te bepalen
    En mist INC-07 over "impuls, zonder jaar": "/bedragen/0/jaar"

  Scenario: op één plaats staat de looptijd, op een andere niet
    Gegeven in het dossier staat bij "/bedragen/-": {id: b, onderwerp: impuls, bedrag: 1000, jaar: 2021, jaren_verdeling: niet gesplitst}
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-07 over "impuls, 2021": waarschuwing

  Scenario: een tweede vermelding zonder jaar is geen tweede bevinding
    Gegeven in het dossier staat bij "/bedragen/-": {id: b, onderwerp: impuls, bedrag: 1000, looptijd: 2021-04/2022-04, jaren_verdeling: niet gesplitst}
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-07 over "impuls, 2021": waarschuwing

  Scenario: geen bedrag met een looptijd
    Gegeven in het dossier staat bij "/bedragen": [{id: a, onderwerp: impuls, bedrag: 1000, jaar: 2021}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-07 over "dossier": niet van toepassing

  Scenario: de bedragen ontbreken in het dossier
    Gegeven in het dossier ontbreekt "/bedragen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-07 over "dossier": niet te bepalen
    En mist INC-07 over "dossier": "/bedragen"

  Scenario: Gooi en Vechtstreek betaalt een jaar vanaf april uit het geld van 2021
    Gegeven het voorbeeld "gooi-en-vechtstreek-2021"
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-07 over "tijdelijke versterking Veilig Thuis, 2021": waarschuwing
    En zegt INC-07 over "tijdelijke versterking Veilig Thuis, 2021": "€ 310.314"
