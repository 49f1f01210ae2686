# language: nl
@INC-10
Functionaliteit: INC-10 Tijdelijk geld heeft een jaar
  Het jaar hoort in het punt zelf. Staat het elders, dan is dat een opmerking.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      beslispunten:
        - {nummer: "1", onderwerp: bijdrage, tekst: "De bijdrage in 2025 incidenteel met € 1.000 te verhogen."}
      bedragen: []
      """

  Scenario: het punt noemt het jaar
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-10 over "punt 1": voldoet

  Scenario: het jaar staat nergens
    Gegeven in het dossier staat bij "/beslispunten/0/tekst": Voor de duur van een jaar € 1.000 te geven.
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-10 over "punt 1": waarschuwing
    En zegt INC-10 over "punt 1": "maar nergens staat voor welk jaar"

  Scenario: het jaar staat elders
    Gegeven in het dossier staat bij "/beslispunten/0/tekst": Incidenteel € 1.000 te geven.
    En in het dossier staat bij "/bedragen": [{id: a, onderwerp: bijdrage, bedrag: 1000, jaar: 2025, beslispunt: "1"}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-10 over "punt 1": opmerking

  Scenario: elders staat tot en met wanneer
    Gegeven in het dossier staat bij "/beslispunten/0/tekst": Incidenteel € 1.000 te geven.
    En in het dossier staat bij "/bedragen": [{id: a, onderwerp: bijdrage, bedrag: 1000, jaar: onbekend, tot_en_met: 2026, beslispunt: "1"}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-10 over "punt 1": opmerking

  Scenario: structureel geld
    Gegeven in het dossier staat bij "/beslispunten/0/tekst": Structureel € 1.000 te geven.
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-10 over "punt 1": niet van toepassing

  Scenario: de tekst ontbreekt
    Gegeven in het dossier ontbreekt "/beslispunten/0/tekst"
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-10 over "punt 1": niet te bepalen
    En mist INC-10 over "punt 1": "/beslispunten/0/tekst"

  Scenario: het onderdeel is leeg
    Gegeven in het dossier staat bij "/beslispunten": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-10 over "dossier": niet van toepassing

  Scenario: het onderdeel ontbreekt
    Gegeven in het dossier ontbreekt "/beslispunten"
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-10 over "dossier": niet te bepalen
    En mist INC-10 over "dossier": "/beslispunten"

  Scenario: bij SamenTwente noemt punt 1 geen jaar
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-10 over "punt 1": opmerking

  Scenario: de bedragen ontbreken, dus niet bekend of het jaar elders staat
    Gegeven in het dossier staat bij "/beslispunten/0/tekst": Incidenteel € 1.000 te geven.
    En in het dossier ontbreekt "/bedragen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-10 over "punt 1": opmerking
    En mist INC-10 over "punt 1": "/bedragen"
