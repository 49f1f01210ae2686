# language: nl
@DEK-21
Functionaliteit: DEK-21 Bij een specifieke uitkering staat wat er met de rest gebeurt
  Geld uit een specifieke uitkering dat overblijft, moet meestal terug naar het Rijk. Een decentralisatie-uitkering is gewoon
  geld van de gemeente die haar krijgt: daarvoor geldt de regel niet.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Impuls
      middelen: [{id: spuk, naam: SPUK Aanpak, soort: specifieke uitkering, bedrag: 700, jaar: 2025, terugbetalen: true}]
      bedragen:
        - {id: a, onderwerp: impuls, bedrag: 300, jaar: 2025, soort: last, stand: gevraagd, dekking: [{bron: rijk, middel: spuk}]}
      """
    En de toetsdatum is 2025-01-15

  Abstract Scenario: soort geld en wat het stuk zegt
    Gegeven in het dossier staat bij "/middelen/0/soort": <soort>
    En in het dossier staat bij "/middelen/0/terugbetalen": <gezegd>
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-21 over "middel spuk": <uitkomst>

    Voorbeelden:
      | soort                     | gezegd | uitkomst            |
      | specifieke uitkering      | true   | voldoet             |
      | specifieke uitkering      | false  | waarschuwing        |
      | decentralisatie-uitkering | false  | niet van toepassing |
      | algemene uitkering        | false  | niet van toepassing |

  Scenario: de melding en de norm
    Gegeven in het dossier staat bij "/middelen/0/terugbetalen": false
    Als het dossier wordt getoetst
    Dan zegt DEK-21 over "middel spuk": "specifieke uitkering (SPUK Aanpak, € 700). Het stuk zegt niet wat er gebeurt met geld dat niet wordt besteed"
    En rust DEK-21 over "middel spuk" op Wgr artikel 34a van 2015-01-01

  Abstract Scenario: de versie op de toetsdatum
    Gegeven in het dossier staat bij "/middelen/0/terugbetalen": false
    En de toetsdatum is <datum>
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-21 over "middel spuk": <uitkomst>

    Voorbeelden:
      | datum      | uitkomst        |
      | 2015-01-01 | waarschuwing    |
      | 2014-12-31 | niet te bepalen |

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier staat bij "/middelen/0/terugbetalen": false
    En in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-21 over "middel spuk": niet te bepalen
    En mist DEK-21 over "middel spuk": "<pad>"

    Voorbeelden:
      | pad                      |
      | /middelen/0/terugbetalen |
      | /middelen/0/soort        |
      | /middelen                |

  Scenario: DU Vrouwenopvang is geen specifieke uitkering
    Gegeven het voorbeeld "gooi-en-vechtstreek-2021"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-21 over "middel duvo-2021": niet van toepassing
