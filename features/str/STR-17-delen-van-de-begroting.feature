# language: nl
@STR-17
Functionaliteit: STR-17 De begroting heeft alle verplichte delen
  De delen staan in vier artikelen van het BBV; elk artikel geeft een eigen uitkomst. De bijlage met taakvelden en de
  geprognosticeerde balans zijn er sinds de begroting 2017.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      soort: begroting
      stukken:
        - {id: begroting-2026, soort: begroting, jaar: 2026, status: ontwerp}
      onderdelen:
        - {naam: programmaplan, stuk: begroting-2026, aanwezig: ja}
        - {naam: paragrafen, stuk: begroting-2026, aanwezig: ja}
        - {naam: overzicht van baten en lasten, stuk: begroting-2026, aanwezig: ja}
        - {naam: uiteenzetting financiële positie, stuk: begroting-2026, aanwezig: ja}
      """

  Scenario: alles staat er
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-17 over "begroting-2026, begroting": voldoet

  Abstract Scenario: één onderdeel is er niet
    Gegeven in het dossier staat bij "/onderdelen/<rij>/aanwezig": nee
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-17 over "begroting-2026, begroting": fout

    Voorbeelden:
      | rij |
      | 0 |
      | 1 |
      | 2 |
      | 3 |

  Abstract Scenario: het stuk zegt dat een onderdeel niet speelt
    Gegeven in het dossier staat bij "/onderdelen/<rij>/aanwezig": n.v.t.
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-17 over "begroting-2026, begroting": <uitkomst>

    Voorbeelden:
      | rij | uitkomst |
      | 0 | fout |
      | 1 | fout |
      | 2 | fout |
      | 3 | fout |

  Scenario: een onderdeel staat niet in het dossier
    Gegeven in het dossier ontbreekt "/onderdelen/0"
    En in het dossier staat bij "/onderdelen/-": {naam: zienswijzebrief, aanwezig: ja}
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-17 over "begroting-2026, begroting": niet te bepalen
    En mist STR-17 over "begroting-2026, begroting": "/onderdelen"

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-17 over "begroting-2026, begroting": niet te bepalen
    En mist STR-17 over "begroting-2026, begroting": "<pad>"

    Voorbeelden:
      | pad                    |
      | /onderdelen/0/aanwezig |
      | /onderdelen/0/stuk     |
      | /onderdelen            |

  Scenario: de begroting ligt bij een bestuursvoorstel
    Gegeven in het dossier staat bij "/soort": bestuursvoorstel
    En in het dossier staat bij "/onderdelen/0/aanwezig": nee
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-17 over "begroting-2026, begroting": fout

  Scenario: een bestuursvoorstel over een voornemen
    Gegeven in het dossier staat bij "/soort": bestuursvoorstel
    En in het dossier staat bij "/stukken/0/status": voornemen
    En in het dossier staat bij "/onderdelen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-17 over "begroting-2026, begroting": niet van toepassing

  Scenario: een begrotingswijziging heeft deze onderdelen niet
    Gegeven in het dossier staat bij "/stukken/0/soort": begrotingswijziging
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-17 over "dossier": niet van toepassing

  Scenario: het onderdeel stukken ontbreekt
    Gegeven in het dossier ontbreekt "/stukken"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-17 over "dossier": niet te bepalen

  Scenario: de melding noemt wat ontbreekt
    Gegeven in het dossier staat bij "/onderdelen/0/aanwezig": nee
    Als het dossier wordt getoetst
    Dan zegt STR-17 over "begroting-2026, begroting": "In de begroting 2026 ontbreekt: programmaplan"

  Abstract Scenario: de andere artikelen
    Gegeven in het dossier staat bij "/onderdelen/-": {naam: <deel>, stuk: begroting-2026, aanwezig: <aanwezig>}
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-17 over "begroting-2026, <lijst>": <uitkomst>
    En rust STR-17 over "begroting-2026, <lijst>" op BBV artikel <artikel> van <van>

    Voorbeelden:
      | deel                       | lijst      | aanwezig | uitkomst     | artikel | van        |
      | bijlage taakvelden         | taakvelden | ja       | voldoet      | 7       | 2017-01-01 |
      | bijlage taakvelden         | taakvelden | nee      | fout         | 7       | 2017-01-01 |
      | bijlage taakvelden         | taakvelden | n.v.t.   | fout         | 7       | 2017-01-01 |
      | geprognosticeerde balans   | balans     | ja       | voldoet      | 20      | 2017-01-01 |
      | geprognosticeerde balans   | balans     | nee      | fout         | 20      | 2017-01-01 |
      | paragraaf weerstandsvermogen | paragrafen | ja     | voldoet      | 9       | 2013-01-01 |
      | paragraaf weerstandsvermogen | paragrafen | n.v.t. | voldoet      | 9       | 2013-01-01 |
      | paragraaf weerstandsvermogen | paragrafen | nee    | waarschuwing | 9       | 2013-01-01 |

  Abstract Scenario: een begroting van vóór 2017
    Gegeven in het dossier staat bij "/stukken/0/jaar": <jaar>
    En in het dossier staat bij "/onderdelen/0/aanwezig": nee
    En in het dossier staat bij "/onderdelen/-": {naam: <deel>, stuk: begroting-2026, aanwezig: nee}
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-17 over "begroting-2026, <lijst>": <uitkomst>
    En is de uitkomst van STR-17 over "begroting-2026, begroting": fout
    En rust STR-17 over "begroting-2026, begroting" op BBV artikel 7 van <van>

    Voorbeelden:
      | jaar | deel                     | lijst      | uitkomst            | van        |
      | 2016 | bijlage taakvelden       | taakvelden | niet van toepassing | 2013-01-01 |
      | 2017 | bijlage taakvelden       | taakvelden | fout                | 2017-01-01 |
      | 2016 | geprognosticeerde balans | balans     | niet van toepassing | 2013-01-01 |
      | 2017 | geprognosticeerde balans | balans     | fout                | 2017-01-01 |

  Scenario: van vóór 2013 is geen tekst gelezen
    Gegeven in het dossier staat bij "/stukken/0/jaar": 2012
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-17 over "begroting-2026, begroting": niet te bepalen

  Scenario: SamenTwente, een voorstel over een voornemen
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-17 over "begroting-2026, begroting": niet van toepassing

  Abstract Scenario: de begroting zelf telt altijd, een voorstel erover alleen met onderdelen en na het voornemen
    Gegeven in het dossier staat bij "/soort": <document>
    En in het dossier staat bij "/stukken/0/status": <status>
    En in het dossier staat bij "<pad>": <waarde>
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-17 over "begroting-2026, begroting": <uitkomst>

    Voorbeelden:
      | document         | status    | pad                    | waarde | uitkomst            |
      | begroting        | voornemen | /onderdelen/0/aanwezig | nee    | fout                |
      | begroting        | ontwerp   | /onderdelen            | []     | niet te bepalen     |
      | bestuursvoorstel | ontwerp   | /onderdelen/0/aanwezig | nee    | fout                |
      | bestuursvoorstel | voornemen | /onderdelen/0/aanwezig | nee    | niet van toepassing |
      | bestuursvoorstel | ontwerp   | /onderdelen            | []     | niet van toepassing |
