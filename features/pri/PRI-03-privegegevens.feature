# language: nl
@PRI-03
Functionaliteit: PRI-03 Geen geboortedatum, woonadres of rekeningnummer
  Zulke gegevens zeggen wie iemand is. Het adres en de rekening van een organisatie mogen wel.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      alineas:
        - tekst: De bijdrage stijgt in 2025.
          soort: alinea
          kop: Inleiding
      """

  Scenario: niets gevonden
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-03 over "tekst van de stukken": voldoet

  Scenario: een geboortedatum
    Gegeven in het dossier staat bij "/alineas/0/tekst": "Hij is geboren op 12-03-1980."
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-03 over "tekst van de stukken": waarschuwing
    En zegt PRI-03 over "tekst van de stukken": "In de stukken staat een geboortedatum"

  Scenario: een woonadres
    Gegeven in het dossier staat bij "/alineas/0/tekst": "Zij is woonachtig aan de Dorpsstraat 12."
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-03 over "tekst van de stukken": waarschuwing
    En zegt PRI-03 over "tekst van de stukken": "een woonadres"

  Scenario: een rekeningnummer
    Gegeven in het dossier staat bij "/alineas/0/tekst": "Rekening NL91ABNA0417164300."
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-03 over "tekst van de stukken": opmerking
    En zegt PRI-03 over "tekst van de stukken": "een rekeningnummer"

  Scenario: een rekeningnummer dat niet kan
    Gegeven in het dossier staat bij "/alineas/0/tekst": "Rekening NL92ABNA0417164300."
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-03 over "tekst van de stukken": voldoet

  Scenario: een adres van een organisatie
    Gegeven in het dossier staat bij "/alineas/0/tekst": "Het kantoor staat aan de Dorpsstraat 12."
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-03 over "tekst van de stukken": voldoet

  Scenario: er is geen tekst
    Gegeven in het dossier staat bij "/alineas": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-03 over "dossier": niet van toepassing

  Scenario: de tekst ontbreekt
    Gegeven in het dossier ontbreekt "/alineas"
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-03 over "dossier": niet te bepalen
    En mist PRI-03 over "dossier": "/alineas"
