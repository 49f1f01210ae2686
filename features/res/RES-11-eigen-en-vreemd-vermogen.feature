# language: nl
@RES-11
Functionaliteit: RES-11 De begroting noemt het eigen en het vreemd vermogen
  Vier bedragen: eigen en vreemd vermogen, op 1 januari en op 31 december van het begrotingsjaar.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      soort: begroting
      stukken:
        - {id: begroting-2026, soort: begroting, jaar: 2026, status: ontwerp}
      onderdelen: []
      balansen:
        - {id: begin, jaar: 2026, moment: begin, eigen_vermogen: 17461, vreemd_vermogen: 42550}
        - {id: eind, jaar: 2026, moment: eind, eigen_vermogen: 16505, vreemd_vermogen: 42450}
      """

  Scenario: alle vier staan er
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-11 over "begroting-2026": voldoet

  Abstract Scenario: het stuk noemt er een niet
    Gegeven in het dossier staat bij "<pad>": onbekend
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-11 over "begroting-2026": waarschuwing
    En zegt RES-11 over "begroting-2026": "<tekst>"

    Voorbeelden:
      | pad                         | tekst                               |
      | /balansen/0/eigen_vermogen  | het eigen vermogen op 1 januari     |
      | /balansen/1/vreemd_vermogen | het vreemd vermogen op 31 december  |

  Scenario: een balans van een ander jaar telt niet
    Gegeven in het dossier staat bij "/balansen/1/jaar": 2025
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-11 over "begroting-2026": waarschuwing

  Scenario: ontbreekt de geprognosticeerde balans, dan is dat de oorzaak
    Gegeven in het dossier staat bij "/balansen": []
    En in het dossier staat bij "/onderdelen/-": {naam: geprognosticeerde balans, stuk: begroting-2026, aanwezig: nee}
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-11 over "begroting-2026": waarschuwing
    En volgt RES-11 over "begroting-2026" uit STR-17

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-11 over "begroting-2026": niet te bepalen
    En mist RES-11 over "begroting-2026": "<pad>"

    Voorbeelden:
      | pad                         |
      | /balansen                   |
      | /balansen/0/eigen_vermogen  |
      | /balansen/1/vreemd_vermogen |

  Scenario: een voorstel over een voornemen
    Gegeven in het dossier staat bij "/soort": bestuursvoorstel
    En in het dossier staat bij "/stukken/0/status": voornemen
    En in het dossier staat bij "/balansen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-11 over "begroting-2026": niet van toepassing

  Scenario: niet bekend wat voor document het is
    Gegeven in het dossier staat bij "/balansen": []
    En in het dossier ontbreekt "/soort"
    En in het dossier ontbreekt "/onderdelen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-11 over "begroting-2026": niet te bepalen
    En mist RES-11 over "begroting-2026": "/soort"

  Scenario: er is geen begroting
    Gegeven in het dossier staat bij "/stukken": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-11 over "dossier": niet van toepassing

  Abstract Scenario: de begroting zelf telt altijd, een voorstel erover alleen met onderdelen en na het voornemen
    Gegeven in het dossier staat bij "/soort": <document>
    En in het dossier staat bij "/stukken/0/status": <status>
    En in het dossier staat bij "/onderdelen": <onderdelen>
    En in het dossier staat bij "/balansen/0/eigen_vermogen": onbekend
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-11 over "begroting-2026": <uitkomst>

    Voorbeelden:
      | document         | status       | onderdelen                                                  | uitkomst            |
      | begroting        | voornemen    | []                                                          | waarschuwing        |
      | bestuursvoorstel | ontwerp      | [{naam: programmaplan, stuk: begroting-2026, aanwezig: ja}] | waarschuwing        |
      | bestuursvoorstel | vaststelling | [{naam: programmaplan, stuk: begroting-2026, aanwezig: ja}] | waarschuwing        |
      | bestuursvoorstel | voornemen    | [{naam: programmaplan, stuk: begroting-2026, aanwezig: ja}] | niet van toepassing |
      | bestuursvoorstel | ontwerp      | []                                                          | niet van toepassing |
