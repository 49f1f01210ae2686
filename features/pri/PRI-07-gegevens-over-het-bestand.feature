# language: nl
@PRI-07
Functionaliteit: PRI-07 Geen wijzigingen, opmerkingen of makers in het bestand
  De zwaarste vondst geeft de uitkomst.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      bestanden:
        - {document: voorstel, soort: docx, verborgen_tekst: 0, opmerkingen: 0, wijzigingen: 0, maker_vermeld: false, plaats: voorstel.docx}
      """

  Scenario: een schoon bestand
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-07 over "bestand voorstel": voldoet

  Scenario: een bijgehouden wijziging
    Gegeven in het dossier staat bij "/bestanden/0/wijzigingen": 1
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-07 over "bestand voorstel": waarschuwing
    En zegt PRI-07 over "bestand voorstel": "In voorstel.docx staan nog bijgehouden wijzigingen (1)."

  Scenario: een opmerking
    Gegeven in het dossier staat bij "/bestanden/0/opmerkingen": 1
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-07 over "bestand voorstel": waarschuwing
    En zegt PRI-07 over "bestand voorstel": "In voorstel.docx staan nog opmerkingen (1)."

  Scenario: een maker
    Gegeven in het dossier staat bij "/bestanden/0/maker_vermeld": true
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-07 over "bestand voorstel": opmerking
    En zegt PRI-07 over "bestand voorstel": "noemen een persoon als maker"

  Scenario: er is niet gekeken naar wijzigingen
    Gegeven in het dossier ontbreekt "/bestanden/0/wijzigingen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-07 over "bestand voorstel": niet te bepalen
    En mist PRI-07 over "bestand voorstel": "/bestanden/0/wijzigingen"

  Scenario: er is niet gekeken naar opmerkingen
    Gegeven in het dossier ontbreekt "/bestanden/0/opmerkingen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-07 over "bestand voorstel": niet te bepalen
    En mist PRI-07 over "bestand voorstel": "/bestanden/0/opmerkingen"

  Scenario: er is niet gekeken naar maker_vermeld
    Gegeven in het dossier ontbreekt "/bestanden/0/maker_vermeld"
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-07 over "bestand voorstel": niet te bepalen
    En mist PRI-07 over "bestand voorstel": "/bestanden/0/maker_vermeld"

  Scenario: er is geen tekst
    Gegeven in het dossier staat bij "/bestanden": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-07 over "dossier": niet van toepassing

  Scenario: de tekst ontbreekt
    Gegeven in het dossier ontbreekt "/bestanden"
    Als het dossier wordt getoetst
    Dan is de uitkomst van PRI-07 over "dossier": niet te bepalen
    En mist PRI-07 over "dossier": "/bestanden"
