# language: nl
@PRI-05
Functionaliteit: PRI-05 Naam bij een handtekening volgens afspraak
  Een functie bij een handtekening is genoeg.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      alineas:
        - tekst: De bijdrage stijgt in 2025.
          soort: alinea
          kop: Inleiding
      """

  Scenario: geen handtekening
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-05 over "tekst van de stukken": voldoet

  Scenario: een naam bij een handtekening
    Gegeven in het dossier staat bij "/alineas/0/tekst": "w.g. A. Fictief"
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-05 over "tekst van de stukken": opmerking
    En zegt PRI-05 over "tekst van de stukken": "Bij een handtekening staat de naam van een persoon"

  Scenario: alleen de functie
    Gegeven in het dossier staat bij "/alineas/0/tekst": "Handtekening: de secretaris"
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-05 over "tekst van de stukken": voldoet

  Scenario: er is geen tekst
    Gegeven in het dossier staat bij "/alineas": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-05 over "dossier": niet van toepassing

  Scenario: de tekst ontbreekt
    Gegeven in het dossier ontbreekt "/alineas"
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-05 over "dossier": niet te bepalen
    En mist PRI-05 over "dossier": "/alineas"
