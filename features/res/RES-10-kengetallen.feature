# language: nl
@RES-10
Functionaliteit: RES-10 De begroting noemt de kengetallen
  Een regeling zonder grond, zonder belasting of zonder uitgeleend geld mag zeggen dat die drie kengetallen niet spelen. De
  andere drie heeft elke organisatie.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      soort: begroting
      stukken:
        - {id: begroting-2026, soort: begroting, jaar: 2026, status: ontwerp}
      onderdelen:
        - {naam: kengetal netto schuldquote, stuk: begroting-2026, aanwezig: ja}
        - {naam: kengetal netto schuldquote gecorrigeerd, stuk: begroting-2026, aanwezig: ja}
        - {naam: kengetal solvabiliteit, stuk: begroting-2026, aanwezig: ja}
        - {naam: kengetal grondexploitatie, stuk: begroting-2026, aanwezig: ja}
        - {naam: kengetal structurele exploitatieruimte, stuk: begroting-2026, aanwezig: ja}
        - {naam: kengetal belastingcapaciteit, stuk: begroting-2026, aanwezig: ja}
      """

  Scenario: alles staat er
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-10 over "begroting-2026": voldoet

  Abstract Scenario: één onderdeel is er niet
    Gegeven in het dossier staat bij "/onderdelen/<rij>/aanwezig": nee
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-10 over "begroting-2026": waarschuwing

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
    Dan is de uitkomst van RES-10 over "begroting-2026": <uitkomst>

    Voorbeelden:
      | rij | uitkomst |
      | 0 | waarschuwing |
      | 1 | voldoet |
      | 2 | waarschuwing |
      | 3 | voldoet |
      | 4 | waarschuwing |
      | 5 | voldoet |

  Scenario: een onderdeel staat niet in het dossier
    Gegeven in het dossier ontbreekt "/onderdelen/0"
    En in het dossier staat bij "/onderdelen/-": {naam: zienswijzebrief, aanwezig: ja}
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-10 over "begroting-2026": niet te bepalen
    En mist RES-10 over "begroting-2026": "/onderdelen"

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-10 over "begroting-2026": niet te bepalen
    En mist RES-10 over "begroting-2026": "<pad>"

    Voorbeelden:
      | pad                    |
      | /onderdelen/0/aanwezig |
      | /onderdelen/0/stuk     |
      | /onderdelen            |

  Scenario: de begroting ligt bij een bestuursvoorstel
    Gegeven in het dossier staat bij "/soort": bestuursvoorstel
    En in het dossier staat bij "/onderdelen/0/aanwezig": nee
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-10 over "begroting-2026": waarschuwing

  Scenario: een bestuursvoorstel over een voornemen
    Gegeven in het dossier staat bij "/soort": bestuursvoorstel
    En in het dossier staat bij "/stukken/0/status": voornemen
    En in het dossier staat bij "/onderdelen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-10 over "begroting-2026": niet van toepassing

  Scenario: een begrotingswijziging heeft deze onderdelen niet
    Gegeven in het dossier staat bij "/stukken/0/soort": begrotingswijziging
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-10 over "dossier": niet van toepassing

  Scenario: het onderdeel stukken ontbreekt
    Gegeven in het dossier ontbreekt "/stukken"
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-10 over "dossier": niet te bepalen

  Scenario: de melding noemt wat ontbreekt
    Gegeven in het dossier staat bij "/onderdelen/0/aanwezig": nee
    Als het dossier wordt getoetst
    Dan zegt RES-10 over "begroting-2026": "In de begroting 2026 staat niet: kengetal netto schuldquote"

  Abstract Scenario: de versie volgt het begrotingsjaar
    Gegeven in het dossier staat bij "/stukken/0/jaar": <jaar>
    En in het dossier staat bij "/onderdelen/0/aanwezig": nee
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-10 over "begroting-2026": <uitkomst>

    Voorbeelden:
      | jaar | uitkomst            |
      | 2012 | niet te bepalen     |
      | 2013 | niet van toepassing |
      | 2014 | niet van toepassing |
      | 2015 | niet te bepalen     |
      | 2016 | niet te bepalen     |
      | 2017 | waarschuwing        |

  Scenario: een regeling zonder grond, belasting en uitgeleend geld
    Gegeven in het dossier staat bij "/onderdelen/1/aanwezig": n.v.t.
    En in het dossier staat bij "/onderdelen/3/aanwezig": n.v.t.
    En in het dossier staat bij "/onderdelen/5/aanwezig": n.v.t.
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-10 over "begroting-2026": voldoet

  Scenario: ontbreekt de hele paragraaf, dan is dat de oorzaak
    Gegeven in het dossier staat bij "/onderdelen/0/aanwezig": nee
    En in het dossier staat bij "/onderdelen/-": {naam: paragraaf weerstandsvermogen, stuk: begroting-2026, aanwezig: nee}
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-10 over "begroting-2026": waarschuwing
    En volgt RES-10 over "begroting-2026" uit STR-17

  Abstract Scenario: de begroting zelf telt altijd, een voorstel erover alleen met onderdelen en na het voornemen
    Gegeven in het dossier staat bij "/soort": <document>
    En in het dossier staat bij "/stukken/0/status": <status>
    En in het dossier staat bij "<pad>": <waarde>
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-10 over "begroting-2026": <uitkomst>

    Voorbeelden:
      | document         | status    | pad                    | waarde | uitkomst            |
      | begroting        | voornemen | /onderdelen/0/aanwezig | nee    | waarschuwing        |
      | begroting        | ontwerp   | /onderdelen            | []     | niet te bepalen     |
      | bestuursvoorstel | ontwerp   | /onderdelen/0/aanwezig | nee    | waarschuwing        |
      | bestuursvoorstel | voornemen | /onderdelen/0/aanwezig | nee    | niet van toepassing |
      | bestuursvoorstel | ontwerp   | /onderdelen            | []     | niet van toepassing |
