# language: nl
@PRI-04
Functionaliteit: PRI-04 Geen casus waarin iemand te herkennen is
  Pas een leeftijd én een omstandigheid samen zijn een bevinding.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      alineas:
        - tekst: De bijdrage stijgt in 2025.
          soort: alinea
          kop: Inleiding
      """

  Scenario: geen casus
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-04 over "tekst van de stukken": voldoet

  Scenario: een leeftijd met een omstandigheid
    Gegeven in het dossier staat bij "/alineas/0/tekst": "Een 14-jarig meisje is mishandeld."
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-04 over "tekst van de stukken": opmerking
    En zegt PRI-04 over "tekst van de stukken": "Dat staat op deze plaatsen: “Inleiding”."

  Scenario: alleen een leeftijd
    Gegeven in het dossier staat bij "/alineas/0/tekst": "Een 14-jarig meisje gaat naar school."
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-04 over "tekst van de stukken": voldoet

  Scenario: alleen een omstandigheid
    Gegeven in het dossier staat bij "/alineas/0/tekst": "Mishandeling komt vaker voor bij jongeren tot 18 jaar."
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-04 over "tekst van de stukken": voldoet

  Scenario: er is geen tekst
    Gegeven in het dossier staat bij "/alineas": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-04 over "dossier": niet van toepassing

  Scenario: de tekst ontbreekt
    Gegeven in het dossier ontbreekt "/alineas"
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-04 over "dossier": niet te bepalen
    En mist PRI-04 over "dossier": "/alineas"
