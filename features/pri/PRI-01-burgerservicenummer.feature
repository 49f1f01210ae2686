# language: nl
@PRI-01
Functionaliteit: PRI-01 Geen burgerservicenummer in de stukken
  Negen cijfers zijn pas een burgerservicenummer als zij de elfproef halen. Het woord erbij maakt het zeker.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      alineas:
        - tekst: De bijdrage stijgt in 2025.
          soort: alinea
          kop: Inleiding
      """

  Scenario: er staat geen nummer
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-01 over "tekst van de stukken": voldoet

  Scenario: een nummer met het woord erbij
    Gegeven in het dossier staat bij "/alineas/0/tekst": "Zijn BSN: 111222333."
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-01 over "tekst van de stukken": waarschuwing
    En zegt PRI-01 over "tekst van de stukken": "In de stukken staat een burgerservicenummer (1 keer), op deze plaatsen: “Inleiding”."

  Scenario: negen cijfers die de proef halen, zonder het woord
    Gegeven in het dossier staat bij "/alineas/0/tekst": "Zie nummer 111222333."
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-01 over "tekst van de stukken": opmerking
    En zegt PRI-01 over "tekst van de stukken": "dat een burgerservicenummer kan zijn (1 keer)"

  Scenario: negen cijfers die de proef niet halen
    Gegeven in het dossier staat bij "/alineas/0/tekst": "Zijn BSN: 111222334."
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-01 over "tekst van de stukken": voldoet

  Scenario: een ander soort nummer
    Gegeven in het dossier staat bij "/alineas/0/tekst": "RSIN 111222333"
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-01 over "tekst van de stukken": voldoet

  Scenario: een bedrag
    Gegeven in het dossier staat bij "/alineas/0/tekst": "€ 111222333"
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-01 over "tekst van de stukken": voldoet

  Scenario: er is geen tekst
    Gegeven in het dossier staat bij "/alineas": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-01 over "dossier": niet van toepassing

  Scenario: de tekst ontbreekt
    Gegeven in het dossier ontbreekt "/alineas"
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-01 over "dossier": niet te bepalen
    En mist PRI-01 over "dossier": "/alineas"
