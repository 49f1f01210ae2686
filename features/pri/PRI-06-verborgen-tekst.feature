# language: nl
@PRI-06
Functionaliteit: PRI-06 Geen verborgen tekst in het bestand
  In een PDF is verborgen tekst vaak gelakt, en toch te lezen.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      bestanden:
        - {document: voorstel, soort: docx, verborgen_tekst: 0, opmerkingen: 0, wijzigingen: 0, maker_vermeld: false, plaats: voorstel.docx}
      """

  Scenario: niets verborgen
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-06 over "bestand voorstel": voldoet

  Scenario: verborgen tekst in Word
    Gegeven in het dossier staat bij "/bestanden/0/verborgen_tekst": 1
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-06 over "bestand voorstel": waarschuwing
    En zegt PRI-06 over "bestand voorstel": "In voorstel.docx staat verborgen tekst (1 keer)."

  Scenario: verborgen tekst in een PDF
    Gegeven in het dossier staat bij "/bestanden/0/soort": pdf
    En in het dossier staat bij "/bestanden/0/verborgen_tekst": 1
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-06 over "bestand voorstel": waarschuwing
    En zegt PRI-06 over "bestand voorstel": "Misschien is zij gelakt."

  Scenario: een PDF zonder verborgen tekst
    Gegeven in het dossier staat bij "/bestanden/0/soort": pdf
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-06 over "bestand voorstel": voldoet

  Scenario: er is niet gekeken naar verborgen_tekst
    Gegeven in het dossier ontbreekt "/bestanden/0/verborgen_tekst"
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-06 over "bestand voorstel": niet te bepalen
    En mist PRI-06 over "bestand voorstel": "/bestanden/0/verborgen_tekst"

  Scenario: er is geen tekst
    Gegeven in het dossier staat bij "/bestanden": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-06 over "dossier": niet van toepassing

  Scenario: de tekst ontbreekt
    Gegeven in het dossier ontbreekt "/bestanden"
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-06 over "dossier": niet te bepalen
    En mist PRI-06 over "dossier": "/bestanden"
