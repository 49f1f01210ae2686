# language: nl
@BES-12
Functionaliteit: BES-12 Het besluit tot vaststelling van de begroting is compleet
  Geldt zodra de begroting ter vaststelling ligt. Zijn er geen kredieten of reserves om over te besluiten, dan zegt het stuk
  dat.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      soort: begroting
      stukken:
        - {id: begroting-2026, soort: begroting, jaar: 2026, status: vaststelling}
      onderdelen:
        - {naam: meerjarenraming, stuk: begroting-2026, aanwezig: ja}
        - {naam: bijdrage per deelnemer, stuk: begroting-2026, aanwezig: ja}
        - {naam: investeringskredieten, stuk: begroting-2026, aanwezig: ja}
        - {naam: reserves, stuk: begroting-2026, aanwezig: ja}
        - {naam: ondertekening voorzitter, stuk: begroting-2026, aanwezig: ja}
        - {naam: ondertekening secretaris, stuk: begroting-2026, aanwezig: ja}
      """

  Scenario: alles staat er
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-12 over "begroting-2026": voldoet

  Abstract Scenario: één onderdeel is er niet
    Gegeven in het dossier staat bij "/onderdelen/<rij>/aanwezig": nee
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-12 over "begroting-2026": waarschuwing

    Voorbeelden:
      | rij |
      | 0 |
      | 1 |
      | 2 |
      | 3 |
      | 4 |
      | 5 |

  Abstract Scenario: het stuk zegt dat een onderdeel niet speelt
    Gegeven in het dossier staat bij "/onderdelen/<rij>/aanwezig": n.v.t.
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-12 over "begroting-2026": <uitkomst>

    Voorbeelden:
      | rij | uitkomst |
      | 0 | waarschuwing |
      | 1 | waarschuwing |
      | 2 | voldoet |
      | 3 | voldoet |
      | 4 | waarschuwing |
      | 5 | waarschuwing |

  Scenario: een onderdeel staat niet in het dossier
    Gegeven in het dossier ontbreekt "/onderdelen/0"
    En in het dossier staat bij "/onderdelen/-": {naam: zienswijzebrief, aanwezig: ja}
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-12 over "begroting-2026": niet te bepalen
    En mist BES-12 over "begroting-2026": "/onderdelen"

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-12 over "begroting-2026": niet te bepalen
    En mist BES-12 over "begroting-2026": "<pad>"

    Voorbeelden:
      | pad                    |
      | /onderdelen/0/aanwezig |
      | /onderdelen/0/stuk     |
      | /onderdelen            |

  Scenario: de begroting ligt bij een bestuursvoorstel
    Gegeven in het dossier staat bij "/soort": bestuursvoorstel
    En in het dossier staat bij "/onderdelen/0/aanwezig": nee
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-12 over "begroting-2026": waarschuwing

  Scenario: een bestuursvoorstel over een voornemen
    Gegeven in het dossier staat bij "/soort": bestuursvoorstel
    En in het dossier staat bij "/stukken/0/status": voornemen
    En in het dossier staat bij "/onderdelen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-12 over "begroting-2026": niet van toepassing

  Scenario: een begrotingswijziging heeft deze onderdelen niet
    Gegeven in het dossier staat bij "/stukken/0/soort": begrotingswijziging
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-12 over "dossier": niet van toepassing

  Scenario: het onderdeel stukken ontbreekt
    Gegeven in het dossier ontbreekt "/stukken"
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-12 over "dossier": niet te bepalen

  Scenario: de melding noemt wat ontbreekt
    Gegeven in het dossier staat bij "/onderdelen/0/aanwezig": nee
    Als het dossier wordt getoetst
    Dan zegt BES-12 over "begroting-2026": "In het besluit over de begroting 2026 ontbreekt: meerjarenraming"

  Scenario: een ontwerp is nog geen besluit
    Gegeven in het dossier staat bij "/stukken/0/status": ontwerp
    En in het dossier staat bij "/onderdelen/0/aanwezig": nee
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-12 over "begroting-2026": niet van toepassing

  Scenario: niet bekend hoe ver het stuk is
    Gegeven in het dossier ontbreekt "/stukken/0/status"
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-12 over "begroting-2026": niet te bepalen
    En mist BES-12 over "begroting-2026": "/stukken/0/status"

  Abstract Scenario: de begroting zelf, of een voorstel dat onderdelen van het besluit bevat
    Gegeven in het dossier staat bij "/soort": <document>
    En in het dossier staat bij "<pad>": <waarde>
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-12 over "begroting-2026": <uitkomst>

    Voorbeelden:
      | document         | pad                    | waarde | uitkomst            |
      | begroting        | /onderdelen            | []     | niet te bepalen     |
      | bestuursvoorstel | /onderdelen/0/aanwezig | nee    | waarschuwing        |
      | bestuursvoorstel | /onderdelen            | []     | niet van toepassing |
