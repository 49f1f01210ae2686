# language: nl
@CON-03
Functionaliteit: CON-03 Een bedrag gaat omlaag of vervalt
  De ene zin zegt dat een bijdrage omlaag gaat met een bedrag, de andere dat de bijdrage van dat bedrag vervalt. Alleen zinnen
  met één bedrag tellen. Een zin met beide woorden legt zichzelf uit.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      alineas:
        - {tekst: De bijdrage structureel te verlagen met € 70.000., soort: punt, kop: Besluit, document: voorstel}
        - {tekst: De structurele bijdrage van € 70.000 gaat omlaag., soort: alinea, kop: Inleiding, document: voorstel}
      """

  Scenario: één woord
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-03 over "woorden bij bedragen in voorstel": voldoet

  Scenario: twee woorden voor één bedrag
    Gegeven in het dossier staat bij "/alineas/1/tekst": De structurele bijdrage van € 70.000 vervalt.
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-03 over "woorden bij bedragen in voorstel": opmerking
    En zegt CON-03 over "woorden bij bedragen in voorstel": "De tekst gebruikt twee woorden voor één bedrag: € 70.000 bijdrage. Op de ene plek gaat het omlaag en op de andere vervalt het: “verlagen” (Besluit) en “vervalt” (Inleiding). Blijft er nog iets van over?"

  Abstract Scenario: dit is geen tegenspraak
    Gegeven in het dossier staat bij "/alineas/1/tekst": <tekst>
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-03 over "woorden bij bedragen in voorstel": voldoet

    Voorbeelden:
      | tekst                                                                           |
      | De bijdrage van € 60.000 vervalt.                                               |
      | De subsidie van € 70.000 vervalt.                                               |
      | De bijdrage is verlaagd, want de bijdrage van € 70.000 vervalt.                 |
      | De bijdrage van € 70.000 of € 80.000 vervalt.                                   |
      | De bijdrage wordt met € 70.000 verminderd.                                      |

  Scenario: geen bedrag dat omlaag gaat of vervalt
    Gegeven in het dossier staat bij "/alineas": [{tekst: De bijdrage is € 70.000.}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-03 over "dossier": niet van toepassing

  Scenario: de tekst ontbreekt
    Gegeven in het dossier ontbreekt "/alineas"
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-03 over "dossier": niet te bepalen

  Scenario: Almelo zegt in het besluit verlagen, en in de tekst vervallen
    Gegeven het voorbeeld "almelo-2021"
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-03 over "woorden bij bedragen in voorstel": opmerking
    En zegt CON-03 over "woorden bij bedragen in voorstel": "€ 70.000 bijdrage"

  Scenario: bij SamenTwente staan er twee bedragen in de zin die verlaagt
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-03 over "dossier": niet van toepassing
