# language: nl
@INC-04
Functionaliteit: INC-04 Incidenteel geld betaalt geen lasten die blijven
  Een uitgave gaat voorbij, een contract loopt door.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      bedragen:
        - {id: a, onderwerp: uitbreiding, bedrag: 1000, jaar: 2025, aard: incidenteel, soort: last, stand: gevraagd}
      verplichtingen:
        - {id: v, onderwerp: uitbreiding, soort: uitgave}
      """

  Scenario: alleen een uitgave
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-04 over "uitbreiding": voldoet

  Scenario: een contract
    Gegeven in het dossier staat bij "/verplichtingen/0/soort": contract
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-04 over "uitbreiding": waarschuwing
    En zegt INC-04 over "uitbreiding": "er lopen contracten voor door (1)"

  Scenario: een contract voor iets anders
    Gegeven in het dossier staat bij "/verplichtingen/0": {id: v, onderwerp: huur, soort: contract}
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-04 over "uitbreiding": voldoet

  Scenario: structureel geld
    Gegeven in het dossier staat bij "/bedragen/0/aard": structureel
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-04 over "dossier": niet van toepassing

  Scenario: niet bekend of het een contract is
    Gegeven in het dossier ontbreekt "/verplichtingen/0/soort"
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-04 over "uitbreiding": niet te bepalen
    En mist INC-04 over "uitbreiding": "/verplichtingen/0/soort"

  Scenario: de verplichtingen ontbreken
    Gegeven in het dossier ontbreekt "/verplichtingen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-04 over "uitbreiding": niet te bepalen
    En mist INC-04 over "uitbreiding": "/verplichtingen"

  Scenario: het onderdeel is leeg
    Gegeven in het dossier staat bij "/bedragen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-04 over "dossier": niet van toepassing

  Scenario: het onderdeel ontbreekt
    Gegeven in het dossier ontbreekt "/bedragen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-04 over "dossier": niet te bepalen
    En mist INC-04 over "dossier": "/bedragen"

  Scenario: bij SamenTwente lopen contracten uit 2024 door
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-04 over "uitbreiding Veilig Thuis Twente": waarschuwing
