# language: nl
@PRI-09
Functionaliteit: PRI-09 Het stuk zegt of het openbaar is
  Het woord mag in de kop staan, of als antwoord in de tabel met gegevens.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      alineas:
        - {tekst: Openbaar, soort: kop}
      """

  Scenario: openbaar
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-09 over "tekst van de stukken": voldoet

  Scenario: besloten
    Gegeven in het dossier staat bij "/alineas/0/tekst": "Besloten"
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-09 over "tekst van de stukken": voldoet

  Scenario: het staat er niet
    Gegeven in het dossier staat bij "/alineas/0/tekst": "Inleiding"
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-09 over "tekst van de stukken": opmerking
    En zegt PRI-09 over "tekst van de stukken": "De stukken zeggen niet of zij openbaar of besloten zijn."

  Scenario: de ene keer openbaar, de andere keer niet
    Gegeven in het dossier staat bij "/alineas/-": {tekst: Vertrouwelijk, soort: kop}
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-09 over "tekst van de stukken": opmerking
    En zegt PRI-09 over "tekst van de stukken": "de ene keer openbaar en de andere keer niet"

  Scenario: een vraag met het antwoord ernaast
    Gegeven in het dossier staat bij "/alineas": [{tekst: Verspreiden, soort: tabelcel}, {tekst: Ja, soort: tabelcel}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-09 over "tekst van de stukken": voldoet

  Scenario: vertrouwelijk: nee
    Gegeven in het dossier staat bij "/alineas": [{tekst: Vertrouwelijk, soort: tabelcel}, {tekst: Nee, soort: tabelcel}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-09 over "tekst van de stukken": voldoet

  Scenario: een zin over openbaar vervoer
    Gegeven in het dossier staat bij "/alineas/0/tekst": "Openbaar vervoer is belangrijk."
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-09 over "tekst van de stukken": opmerking

  Scenario: er is geen tekst
    Gegeven in het dossier staat bij "/alineas": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-09 over "dossier": niet van toepassing

  Scenario: de tekst ontbreekt
    Gegeven in het dossier ontbreekt "/alineas"
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-09 over "dossier": niet te bepalen
    En mist PRI-09 over "dossier": "/alineas"

  Scenario: Almelo noemt het stuk openbaar
    Gegeven het voorbeeld "almelo-2021"
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-09 over "tekst van de stukken": voldoet

  Scenario: SamenTwente zegt het niet
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-09 over "tekst van de stukken": opmerking

  Scenario: bij Gooi en Vechtstreek is het voorblad openbaar en de bijlage niet
    Gegeven het voorbeeld "gooi-en-vechtstreek-2021"
    Als het dossier wordt getoetst
    Dan zegt PRI-09 over "tekst van de stukken": "de ene keer openbaar en de andere keer niet"
