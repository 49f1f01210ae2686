# language: nl
@IND-10
Functionaliteit: IND-10 De begroting laat zien of zij aan de richtlijnen voldoet
  Zijn er geen richtlijnen, dan zegt het stuk dat de tabel niet speelt.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      soort: begroting
      stukken:
        - {id: begroting-2026, soort: begroting, jaar: 2026, status: ontwerp}
      onderdelen:
        - {naam: richtlijnentabel, stuk: begroting-2026, aanwezig: ja}
      """

  Scenario: alles staat er
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-10 over "begroting-2026": voldoet

  Abstract Scenario: één onderdeel is er niet
    Gegeven in het dossier staat bij "/onderdelen/<rij>/aanwezig": nee
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-10 over "begroting-2026": opmerking

    Voorbeelden:
      | rij |
      | 0 |

  Abstract Scenario: het stuk zegt dat een onderdeel niet speelt
    Gegeven in het dossier staat bij "/onderdelen/<rij>/aanwezig": n.v.t.
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-10 over "begroting-2026": <uitkomst>

    Voorbeelden:
      | rij | uitkomst |
      | 0 | voldoet |

  Scenario: een onderdeel staat niet in het dossier
    Gegeven in het dossier ontbreekt "/onderdelen/0"
    En in het dossier staat bij "/onderdelen/-": {naam: zienswijzebrief, aanwezig: ja}
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-10 over "begroting-2026": niet te bepalen
    En mist IND-10 over "begroting-2026": "/onderdelen"

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-10 over "begroting-2026": niet te bepalen
    En mist IND-10 over "begroting-2026": "<pad>"

    Voorbeelden:
      | pad                    |
      | /onderdelen/0/aanwezig |
      | /onderdelen/0/stuk     |
      | /onderdelen            |

  Scenario: de begroting ligt bij een bestuursvoorstel
    Gegeven in het dossier staat bij "/soort": bestuursvoorstel
    En in het dossier staat bij "/onderdelen/0/aanwezig": nee
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-10 over "begroting-2026": opmerking

  Scenario: een bestuursvoorstel over een voornemen
    Gegeven in het dossier staat bij "/soort": bestuursvoorstel
    En in het dossier staat bij "/stukken/0/status": voornemen
    En in het dossier staat bij "/onderdelen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-10 over "begroting-2026": niet van toepassing

  Scenario: een begrotingswijziging heeft deze onderdelen niet
    Gegeven in het dossier staat bij "/stukken/0/soort": begrotingswijziging
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-10 over "dossier": niet van toepassing

  Scenario: het onderdeel stukken ontbreekt
    Gegeven in het dossier ontbreekt "/stukken"
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-10 over "dossier": niet te bepalen

  Scenario: de melding noemt wat ontbreekt
    Gegeven in het dossier staat bij "/onderdelen/0/aanwezig": nee
    Als het dossier wordt getoetst
    Dan zegt IND-10 over "begroting-2026": "Bij de begroting 2026 zit geen tabel"

  Abstract Scenario: de begroting zelf telt altijd, een voorstel erover alleen met onderdelen en na het voornemen
    Gegeven in het dossier staat bij "/soort": <document>
    En in het dossier staat bij "/stukken/0/status": <status>
    En in het dossier staat bij "<pad>": <waarde>
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-10 over "begroting-2026": <uitkomst>

    Voorbeelden:
      | document         | status    | pad                    | waarde | uitkomst            |
      | begroting        | voornemen | /onderdelen/0/aanwezig | nee    | opmerking           |
      | begroting        | ontwerp   | /onderdelen            | []     | niet te bepalen     |
      | bestuursvoorstel | ontwerp   | /onderdelen/0/aanwezig | nee    | opmerking           |
      | bestuursvoorstel | voornemen | /onderdelen/0/aanwezig | nee    | niet van toepassing |
      | bestuursvoorstel | ontwerp   | /onderdelen            | []     | niet van toepassing |
