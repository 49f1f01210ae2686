# language: nl
@BES-03
Functionaliteit: BES-03 Een beslispunt is zelf leesbaar
  Een punt over geld noemt een bedrag en een jaar. Het verwijst niet met “dit” of “bovenstaand” naar iets dat er niet staat.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een hogere bijdrage
      beslispunten:
        - {nummer: "1", onderwerp: bijdrage, tekst: De bijdrage voor 2025 te verhogen met € 5.000.}
      """

  Scenario: bedrag, jaar en zaak staan erin
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-03 over "beslispunt 1": voldoet

  Abstract Scenario: er ontbreekt iets
    Gegeven in het dossier staat bij "/beslispunten/0/tekst": <tekst>
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-03 over "beslispunt 1": opmerking
    En zegt BES-03 over "beslispunt 1": "<mist>"

    Voorbeelden:
      | tekst                                                           | mist                                    |
      | De bijdrage voor 2025 te verhogen.                              | Er staat niet in: het bedrag.           |
      | De bijdrage te verhogen met € 5.000.                            | Er staat niet in: het jaar.             |
      | De bijdrage te verhogen.                                        | Er staat niet in: het bedrag en het jaar. |
      | Hiervoor in 2025 € 5.000 beschikbaar te stellen.                | Er staat niet in: waar “hiervoor” op slaat. |
      | Dit voor 2025 te verhogen met € 5.000.                          | Er staat niet in: waar “dit” op slaat.  |
      | Het bovengenoemde bedrag van € 5.000 in 2025 te betalen.        | Er staat niet in: waar “bovengenoemde” op slaat. |
      | In te stemmen met het voornemen de begroting 2025 te wijzigen.  | Er staat niet in: het bedrag.           |

  Abstract Scenario: het bedrag staat in het stuk waarover het punt gaat, of er is geen geld
    Gegeven in het dossier staat bij "/beslispunten/0": {nummer: "1", onderwerp: <onderwerp>, tekst: <tekst>}
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-03 over "beslispunt 1": voldoet

    Voorbeelden:
      | onderwerp | tekst                                                                      |
      | bijdrage  | De begroting 2026 vast te stellen.                                         |
      | bijdrage  | Een zienswijze te geven op de begroting 2026.                              |
      | bijdrage  | De raad te informeren over de bijdrage 2026.                               |
      | geen      | De gemeenteraad te informeren.                                             |
      | bijdrage  | Deze bijdrage voor 2025 te verhogen met € 5.000.                           |
      | bijdrage  | De bijdrage voor ’25 te verhogen met € 5.000.                              |

  Scenario: een punt dat een zienswijze geeft
    Gegeven in het dossier staat bij "/beslispunten/0": {nummer: "1", onderwerp: bijdrage, geeft_zienswijze: true, tekst: In te stemmen met de hogere bijdrage voor 2026.}
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-03 over "beslispunt 1": voldoet

  Scenario: een onderdeel krijgt het jaar van zijn punt
    Gegeven in het dossier staat bij "/beslispunten/0": {nummer: "1", onderwerp: geen, tekst: "In te stemmen met de inzet in 2025 van:"}
    En in het dossier staat bij "/beslispunten/-": {nummer: 1.a, onderwerp: versterking, tekst: € 5.000 voor versterking.}
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-03 over "beslispunt 1": voldoet
    En is de uitkomst van BES-03 over "beslispunt 1.a": voldoet

  Scenario: de woorden ontbreken
    Gegeven in het dossier ontbreekt "/beslispunten/0/tekst"
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-03 over "beslispunt 1": niet te bepalen
    En mist BES-03 over "beslispunt 1": "/beslispunten/0/tekst"

  Scenario: bij SamenTwente noemt punt 2 geen bedrag en punt 1 geen jaar
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan zegt BES-03 over "beslispunt 2": "Beslispunt 2 is niet los te lezen. Er staat niet in: het bedrag."
    En zegt BES-03 over "beslispunt 1": "Er staat niet in: het jaar."
    En is de uitkomst van BES-03 over "beslispunt 4": voldoet

  Scenario: bij Gooi en Vechtstreek ontbreekt het jaar één keer, niet bij elk onderdeel
    Gegeven het voorbeeld "gooi-en-vechtstreek-2021"
    Als het dossier wordt getoetst
    Dan zegt BES-03 over "beslispunt 1": "Er staat niet in: het jaar."
    En is de uitkomst van BES-03 over "beslispunt 1.a": voldoet
    En is de uitkomst van BES-03 over "beslispunt 1.b": voldoet
