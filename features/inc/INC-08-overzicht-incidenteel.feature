# language: nl
@INC-08
Functionaliteit: INC-08 De begroting heeft een overzicht van wat incidenteel is
  Het BBV vraagt twee overzichten. Is er niets incidenteels, of zijn er geen vaste mutaties van reserves, dan zegt het stuk
  dat het overzicht niet speelt.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      soort: begroting
      stukken:
        - {id: begroting-2026, soort: begroting, jaar: 2026, status: ontwerp}
      onderdelen:
        - {naam: overzicht incidentele baten en lasten, stuk: begroting-2026, aanwezig: ja}
        - {naam: overzicht structurele reservemutaties, stuk: begroting-2026, aanwezig: ja}
      """

  Scenario: alles staat er
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-08 over "begroting-2026": voldoet

  Abstract Scenario: één onderdeel is er niet
    Gegeven in het dossier staat bij "/onderdelen/<rij>/aanwezig": nee
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-08 over "begroting-2026": fout

    Voorbeelden:
      | rij |
      | 0 |
      | 1 |

  Abstract Scenario: het stuk zegt dat een onderdeel niet speelt
    Gegeven in het dossier staat bij "/onderdelen/<rij>/aanwezig": n.v.t.
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-08 over "begroting-2026": <uitkomst>

    Voorbeelden:
      | rij | uitkomst |
      | 0 | voldoet |
      | 1 | voldoet |

  Scenario: een onderdeel staat niet in het dossier
    Gegeven in het dossier ontbreekt "/onderdelen/0"
    En in het dossier staat bij "/onderdelen/-": {naam: zienswijzebrief, aanwezig: ja}
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-08 over "begroting-2026": niet te bepalen
    En mist INC-08 over "begroting-2026": "/onderdelen"

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-08 over "begroting-2026": niet te bepalen
    En mist INC-08 over "begroting-2026": "<pad>"

    Voorbeelden:
      | pad                    |
      | /onderdelen/0/aanwezig |
      | /onderdelen/0/stuk     |
      | /onderdelen            |

  Scenario: de begroting ligt bij een bestuursvoorstel
    Gegeven in het dossier staat bij "/soort": bestuursvoorstel
    En in het dossier staat bij "/onderdelen/0/aanwezig": nee
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-08 over "begroting-2026": fout

  Scenario: een bestuursvoorstel over een voornemen
    Gegeven in het dossier staat bij "/soort": bestuursvoorstel
    En in het dossier staat bij "/stukken/0/status": voornemen
    En in het dossier staat bij "/onderdelen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-08 over "begroting-2026": niet van toepassing

  Scenario: een begrotingswijziging heeft deze onderdelen niet
    Gegeven in het dossier staat bij "/stukken/0/soort": begrotingswijziging
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-08 over "dossier": niet van toepassing

  Scenario: het onderdeel stukken ontbreekt
    Gegeven in het dossier ontbreekt "/stukken"
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-08 over "dossier": niet te bepalen

  Scenario: de melding noemt wat ontbreekt
    Gegeven in het dossier staat bij "/onderdelen/0/aanwezig": nee
    Als het dossier wordt getoetst
    Dan zegt INC-08 over "begroting-2026": "In de toelichting van de begroting 2026 ontbreekt: overzicht incidentele baten en lasten"

  Abstract Scenario: de versie volgt het begrotingsjaar
    Gegeven in het dossier staat bij "/stukken/0/jaar": <jaar>
    En in het dossier staat bij "/onderdelen/0/aanwezig": nee
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-08 over "begroting-2026": <uitkomst>

    Voorbeelden:
      | jaar | uitkomst        |
      | 2014 | niet te bepalen |
      | 2015 | fout            |
      | 2026 | fout            |

  Scenario: ontbreekt ook het overzicht van baten en lasten, dan is dat de oorzaak
    Gegeven in het dossier staat bij "/onderdelen/0/aanwezig": nee
    En in het dossier staat bij "/onderdelen/-": {naam: overzicht van baten en lasten, stuk: begroting-2026, aanwezig: nee}
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-08 over "begroting-2026": fout
    En volgt INC-08 over "begroting-2026" uit STR-17

  Scenario: SamenTwente, een voorstel over een voornemen
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-08 over "begroting-2026": niet van toepassing

  Abstract Scenario: de begroting zelf telt altijd, een voorstel erover alleen met onderdelen en na het voornemen
    Gegeven in het dossier staat bij "/soort": <document>
    En in het dossier staat bij "/stukken/0/status": <status>
    En in het dossier staat bij "<pad>": <waarde>
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-08 over "begroting-2026": <uitkomst>

    Voorbeelden:
      | document         | status    | pad                    | waarde | uitkomst            |
      | begroting        | voornemen | /onderdelen/0/aanwezig | nee    | fout                |
      | begroting        | ontwerp   | /onderdelen            | []     | niet te bepalen     |
      | bestuursvoorstel | ontwerp   | /onderdelen/0/aanwezig | nee    | fout                |
      | bestuursvoorstel | voornemen | /onderdelen/0/aanwezig | nee    | niet van toepassing |
      | bestuursvoorstel | ontwerp   | /onderdelen            | []     | niet van toepassing |
