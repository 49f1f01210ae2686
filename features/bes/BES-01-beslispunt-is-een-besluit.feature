# language: nl
@BES-01
Functionaliteit: BES-01 Een beslispunt is een besluit
  Een besluit heeft een werkwoord: vaststellen, instemmen, kennisnemen. Ook “… vast te stellen”, “Vaststelling van …” en
  “Akkoord gaan met …” zijn besluiten. Bij twijfel is het een besluit.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      beslispunten:
        - {nummer: "1", onderwerp: geen, tekst: De begroting 2026 vast te stellen.}
      alineas: []
      """

  Abstract Scenario: een besluit, in elke vorm
    Gegeven in het dossier staat bij "/beslispunten/0/tekst": <tekst>
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-01 over "beslispunt 1": voldoet

    Voorbeelden:
      | tekst                                                                       |
      | De begroting 2026 vast te stellen.                                          |
      | Vaststellen van de begroting 2026                                           |
      | De begroting 2026 vaststellen                                               |
      | Vaststelling van de begroting 2026                                          |
      | Kennis te nemen van de tweede rapportage.                                   |
      | Het algemeen bestuur stelt de begroting 2026 vast.                          |
      | Akkoord gaan met de tarieven                                                |
      | Geen zienswijze op de ontwerpbegroting                                      |
      | Om in te stemmen met de kadernota.                                          |
      | De reserve om te zetten in een voorziening.                                 |
      | De door het dagelijks bestuur gevraagde aanpassing door te voeren.          |
      | De gemeenteraad op de hoogte te stellen.                                    |
      | De tarieven met 5% ophogen                                                  |

  Abstract Scenario: een mededeling
    Gegeven in het dossier staat bij "/beslispunten/0/tekst": <tekst>
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-01 over "beslispunt 1": opmerking

    Voorbeelden:
      | tekst                                                     |
      | De wachtlijsten zijn weggewerkt.                          |
      | De middelen zijn nodig om de wachtlijst weg te werken.    |
      | De begroting dient te worden gewijzigd.                   |
      | Begroting 2026                                            |
      | Stijging van de kosten                                    |
      | Er is te weinig personeel.                                |

  Scenario: de melding noemt de woorden
    Gegeven in het dossier staat bij "/beslispunten/0/tekst": De wachtlijsten zijn weggewerkt.
    Als het dossier wordt getoetst
    Dan zegt BES-01 over "beslispunt 1": "Beslispunt 1 zegt niet wat er wordt besloten: “De wachtlijsten zijn weggewerkt”. Er staat geen werkwoord van een besluit in."

  Scenario: een onderdeel volgt het werkwoord van zijn punt
    Gegeven in het dossier staat bij "/beslispunten/0/tekst": "Instemmen met de inzet van:"
    En in het dossier staat bij "/beslispunten/-": {nummer: 1.a, onderwerp: geen, tekst: 3 fte voor een jaar.}
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-01 over "beslispunt 1.a": voldoet

  Scenario: van het punt zelf ontbreken de woorden
    Gegeven in het dossier ontbreekt "/beslispunten/0/tekst"
    En in het dossier staat bij "/beslispunten/-": {nummer: 1.a, onderwerp: geen, tekst: 3 fte voor een jaar.}
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-01 over "beslispunt 1.a": niet te bepalen
    En mist BES-01 over "beslispunt 1.a": "/beslispunten/0/tekst"

  Scenario: het werkwoord staat boven de punten
    Gegeven in het dossier staat bij "/beslispunten/0/tekst": De kadernota 2027.
    En in het dossier staat bij "/alineas": [{tekst: "Wij stellen u voor in te stemmen met:", soort: alinea, rubriek: besluit}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-01 over "beslispunt 1": voldoet

  Scenario: boven de punten staat alleen wie besluit
    Gegeven in het dossier staat bij "/beslispunten/0/tekst": De kadernota 2027.
    En in het dossier staat bij "/alineas": [{tekst: "Wij stellen u voor te besluiten:", soort: alinea, rubriek: besluit}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-01 over "beslispunt 1": opmerking

  Scenario: zonder de tekst kan het werkwoord boven de punten staan
    Gegeven in het dossier staat bij "/beslispunten/0/tekst": De kadernota 2027.
    En in het dossier ontbreekt "/alineas"
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-01 over "beslispunt 1": niet te bepalen
    En mist BES-01 over "beslispunt 1": "/alineas"

  Scenario: de woorden ontbreken
    Gegeven in het dossier ontbreekt "/beslispunten/0/tekst"
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-01 over "beslispunt 1": niet te bepalen
    En mist BES-01 over "beslispunt 1": "/beslispunten/0/tekst"

  Scenario: er zijn geen beslispunten
    Gegeven in het dossier staat bij "/beslispunten": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-01 over "dossier": niet van toepassing

  Scenario: bij Gooi en Vechtstreek horen de bedragen bij het instemmen
    Gegeven het voorbeeld "gooi-en-vechtstreek-2021"
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-01 over "beslispunt 1.a": voldoet
