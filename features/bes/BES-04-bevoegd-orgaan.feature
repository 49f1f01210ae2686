# language: nl
@BES-04
Functionaliteit: BES-04 Het orgaan mag dit besluiten
  Alleen het algemeen bestuur stelt de begroting en de jaarrekening van de regeling vast. Een college dat zelf de bijdrage wijzigt,
  loopt misschien vooruit op zijn raad.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026 van de GR Bouw
      soort: raadsvoorstel
      datum: "2025-06-01"
      organisatie: {naam: GR Bouw, vorm: openbaar lichaam}
      beslispunten:
        - {nummer: "1", onderwerp: geen, tekst: De begroting 2026 van de GR Bouw vast te stellen.}
      alineas: []
      """

  Scenario: de raad stelt de begroting van de regeling vast
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-04 over "beslispunt 1": waarschuwing
    En zegt BES-04 over "beslispunt 1": "Beslispunt 1 laat het orgaan (raad) zelf een stuk van de regeling vaststellen: “De begroting 2026 van de GR Bouw vast te stellen”. Dat mag alleen het algemeen bestuur."
    En rust BES-04 over "beslispunt 1" op Wgr artikel 34 van 2015-01-01

  Abstract Scenario: wat mag
    Gegeven in het dossier staat bij "/soort": <soort>
    En in het dossier staat bij "/beslispunten/0/tekst": <tekst>
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-04 over "beslispunt 1": voldoet

    Voorbeelden:
      | soort            | tekst                                                             |
      | bestuursvoorstel | De begroting 2026 van de GR Bouw vast te stellen.                 |
      | raadsvoorstel    | De programmabegroting 2026 vast te stellen.                       |
      | raadsvoorstel    | De begroting 2026 vast te stellen.                                |
      | raadsvoorstel    | De ontwerpbegroting 2026 van de GR Bouw goed te keuren.           |
      | raadsvoorstel    | De zienswijze op de begroting 2026 van de GR Bouw vast te stellen. |
      | collegevoorstel  | De raad voor te stellen de begroting 2025 te wijzigen.            |
      | collegevoorstel  | De ontwerpbegroting 2026 vast te stellen.                         |

  Abstract Scenario: wat een ander orgaan vaststelt
    Gegeven in het dossier staat bij "/soort": <soort>
    En in het dossier staat bij "/beslispunten/0/tekst": <tekst>
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-04 over "beslispunt 1": waarschuwing

    Voorbeelden:
      | soort           | tekst                                                                       |
      | raadsvoorstel   | De jaarrekening 2024 van de gemeenschappelijke regeling goed te keuren.     |
      | collegevoorstel | De begroting 2026 van de veiligheidsregio vast te stellen.                  |

  Scenario: een dagelijks bestuur stelt de begroting vast
    Gegeven in het dossier staat bij "/soort": bestuursvoorstel
    En in het dossier staat bij "/alineas": [{tekst: Voorstel dagelijks bestuur, soort: titel}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-04 over "beslispunt 1": waarschuwing
    En zegt BES-04 over "beslispunt 1": "laat het orgaan (dagelijks bestuur) zelf"

  Scenario: het college verlaagt zelf de bijdrage
    Gegeven in het dossier staat bij "/soort": collegevoorstel
    En in het dossier staat bij "/beslispunten/0/tekst": De bijdrage aan de regeling te verlagen met € 70.000.
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-04 over "beslispunt 1": opmerking
    En zegt BES-04 over "beslispunt 1": "Beslispunt 1 loopt misschien vooruit op de raad: “De bijdrage aan de regeling te verlagen met € 70.000”."
    En rust BES-04 over "beslispunt 1" op Gemeentewet artikel 191 van altijd

  Scenario: het punt gaat niet over een begroting
    Gegeven in het dossier staat bij "/beslispunten/0/tekst": Een voorzitter te benoemen.
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-04 over "beslispunt 1": niet van toepassing

  Scenario: de soort van het stuk ontbreekt
    Gegeven in het dossier ontbreekt "/soort"
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-04 over "beslispunt 1": niet te bepalen
    En mist BES-04 over "beslispunt 1": "/soort"

  Scenario: de woorden ontbreken
    Gegeven in het dossier ontbreekt "/beslispunten/0/tekst"
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-04 over "beslispunt 1": niet te bepalen
    En mist BES-04 over "beslispunt 1": "/beslispunten/0/tekst"

  Scenario: in Almelo stelt punt 3 de raad iets voor, en loopt punt 2 op de raad vooruit
    Gegeven het voorbeeld "almelo-2021"
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-04 over "beslispunt 2": opmerking
    En is de uitkomst van BES-04 over "beslispunt 3": voldoet
    En is de uitkomst van BES-04 over "beslispunt 1": niet van toepassing
