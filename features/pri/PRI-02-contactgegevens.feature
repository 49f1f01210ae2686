# language: nl
@PRI-02
Functionaliteit: PRI-02 Geen contactgegevens van personen in een openbaar stuk
  Een algemeen adres mag. Een adres of mobiel nummer van een persoon hoort niet in een openbaar stuk.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      alineas:
        - tekst: De bijdrage stijgt in 2025.
          soort: alinea
          kop: Inleiding
      """

  Scenario: geen adres
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-02 over "tekst van de stukken": voldoet

  Scenario: een adres van een persoon
    Gegeven in het dossier staat bij "/alineas/0/tekst": "Vragen? Mail f.fictief@voorbeeld.nl."
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-02 over "tekst van de stukken": waarschuwing
    En zegt PRI-02 over "tekst van de stukken": "In de stukken staat een e-mailadres van een persoon, op deze plaatsen: “Inleiding”."

  Scenario: een mobiel nummer
    Gegeven in het dossier staat bij "/alineas/0/tekst": "Bel 06-12345678."
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-02 over "tekst van de stukken": waarschuwing
    En zegt PRI-02 over "tekst van de stukken": "een mobiel telefoonnummer"

  Scenario: een algemeen adres
    Gegeven in het dossier staat bij "/alineas/0/tekst": "Mail info@voorbeeld.nl of griffie@voorbeeld.nl, of bel 088 1234567."
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-02 over "tekst van de stukken": voldoet

  Scenario: een besloten stuk
    Gegeven in het dossier staat bij "/alineas/-": {tekst: Besloten, soort: kop}
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-02 over "tekst van de stukken": niet van toepassing

  Scenario: er is geen tekst
    Gegeven in het dossier staat bij "/alineas": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-02 over "dossier": niet van toepassing

  Scenario: de tekst ontbreekt
    Gegeven in het dossier ontbreekt "/alineas"
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-02 over "dossier": niet te bepalen
    En mist PRI-02 over "dossier": "/alineas"

  Scenario: bij Gooi en Vechtstreek staat het adres van een ambtenaar in de kop
    Gegeven het voorbeeld "gooi-en-vechtstreek-2021"
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-02 over "tekst van de stukken": waarschuwing
    En zegt PRI-02 over "tekst van de stukken": "een e-mailadres van een persoon"
