# language: nl
@BES-07
Functionaliteit: BES-07 De uitslag volgt uit de stemmen
  Meer dan de helft van de uitgebrachte stemmen moet voor zijn. Is de stem van een lid niet bekend, dan kan het oordeel toch
  vallen: als de uitslag dezelfde is, wat dat lid ook stemde. Alleen de regeling kan een grotere meerderheid vragen.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een besluit
      datum: "2025-01-15"
      stemmingen:
        - id: s
          orgaan: algemeen bestuur
          leden:
            - {gemeente: Almelo, stem: voor, gewicht: 300}
            - {gemeente: Borne, stem: tegen, gewicht: 200}
          totaal_voor: 300
          totaal_tegen: 200
          uitslag: aangenomen
      """
    En het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      deelnemers: onbekend
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      stemgewicht: onbekend
      meerderheid: gewone meerderheid
      verdeelsleutel: onbekend
      """

  Abstract Scenario: één stem beslist
    Gegeven in het dossier staat bij "/stemmingen/0/leden/0/gewicht": <voor>
    En in het dossier staat bij "/stemmingen/0/uitslag": <uitslag>
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-07 over "stemming s": <uitkomst>
    En rust BES-07 over "stemming s" op Gemeentewet artikel 30 van altijd

    Voorbeelden:
      | voor | uitslag    | uitkomst              |
      | 201  | aangenomen | voldoet               |
      | 201  | verworpen  | fout                  |
      | 200  | aangenomen | fout                  |
      | 200  | verworpen  | voldoet met opmerking |
      | 199  | aangenomen | fout                  |
      | 199  | verworpen  | voldoet               |

  Scenario: de melding noemt de stemmen en de andere uitslag
    Gegeven in het dossier staat bij "/stemmingen/0/uitslag": verworpen
    Als het dossier wordt getoetst
    Dan zegt BES-07 over "stemming s": "Bij 300 stemmen voor en 200 tegen is het voorstel aangenomen, maar er staat dat het is verworpen"

  Scenario: bij het staken van de stemmen telt of iedereen er was
    Gegeven in het dossier staat bij "/stemmingen/0/leden/0/gewicht": 200
    En in het dossier staat bij "/stemmingen/0/uitslag": verworpen
    Als het dossier wordt getoetst
    Dan zegt BES-07 over "stemming s": "Er zijn evenveel stemmen voor als tegen."

  Abstract Scenario: de stem van een lid ontbreekt in het stuk
    Gegeven in het dossier staat bij "/stemmingen/0/leden/-": {gemeente: Dinkelland, stem: onbekend, gewicht: <gewicht>}
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-07 over "stemming s": <uitkomst>

    Voorbeelden:
      | gewicht | uitkomst              |
      | 99      | voldoet met opmerking |
      | 100     | niet te bepalen       |

  Scenario: de ontbrekende stem kan beslissen
    Gegeven in het dossier staat bij "/stemmingen/0/leden/-": {gemeente: Dinkelland, stem: onbekend, gewicht: 100}
    Als het dossier wordt getoetst
    Dan mist BES-07 over "stemming s": "/stemmingen/0/leden/2/stem"

  Scenario: ook de stemwaarde is onbekend, en geen tabel helpt
    Gegeven in het dossier staat bij "/stemmingen/0/leden/-": {gemeente: Dinkelland, stem: onbekend, gewicht: onbekend}
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-07 over "stemming s": niet te bepalen
    En mist BES-07 over "stemming s": "/stemmingen/0/leden/2/gewicht"

  Abstract Scenario: de regeling kan een grotere meerderheid vragen
    Gegeven in het dossier staat bij "/stemmingen/0/leden/0/gewicht": <voor>
    En in het dossier staat bij "/stemmingen/0/uitslag": <uitslag>
    En het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      deelnemers: onbekend
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-07 over "stemming s": <uitkomst>

    Voorbeelden:
      | voor | uitslag    | uitkomst              |
      | 300  | aangenomen | voldoet met opmerking |
      | 300  | verworpen  | niet te bepalen       |
      | 100  | aangenomen | fout                  |
      | 100  | verworpen  | voldoet               |

  Scenario: de meerderheid in het profiel zou beslissen
    Gegeven in het dossier staat bij "/stemmingen/0/uitslag": verworpen
    En het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      deelnemers: onbekend
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      """
    Als het dossier wordt getoetst
    Dan mist BES-07 over "stemming s": "profiel:/meerderheid"

  Abstract Scenario: de regeling vraagt een grotere meerderheid
    Gegeven in het dossier staat bij "/stemmingen/0/leden/0/gewicht": <voor>
    En in het dossier staat bij "/stemmingen/0/leden/1/gewicht": 100
    En in het dossier staat bij "/stemmingen/0/uitslag": <uitslag>
    En het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      verdeelsleutel: onbekend
      deelnemers: onbekend
      stemgewicht: onbekend
      meerderheid: <meerderheid>
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-07 over "stemming s": <uitkomst>
    En rust BES-07 over "stemming s" op Wgr artikel 13 van altijd

    Voorbeelden:
      | meerderheid | voor | uitslag    | uitkomst |
      | twee derde  | 199  | aangenomen | fout     |
      | twee derde  | 200  | aangenomen | voldoet  |
      | twee derde  | 199  | verworpen  | voldoet  |
      | twee derde  | 200  | verworpen  | fout     |
      | drie vierde | 299  | aangenomen | fout     |
      | drie vierde | 300  | aangenomen | voldoet  |
      | drie vierde | 300  | verworpen  | fout     |

  Scenario: de melding noemt de meerderheid die nodig is
    Gegeven in het dossier staat bij "/stemmingen/0/leden/0/gewicht": 399
    En het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      verdeelsleutel: onbekend
      deelnemers: onbekend
      stemgewicht: onbekend
      meerderheid: twee derde
      """
    Als het dossier wordt getoetst
    Dan zegt BES-07 over "stemming s": "Nodig is: minstens twee derde van de stemmen voor."

  Abstract Scenario: een raad beslist altijd met meer dan de helft
    Gegeven in het dossier staat bij "/stemmingen/0/orgaan": <orgaan>
    En het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      verdeelsleutel: onbekend
      deelnemers: onbekend
      stemgewicht: onbekend
      meerderheid: twee derde
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-07 over "stemming s": <uitkomst>

    Voorbeelden:
      | orgaan           | uitkomst |
      | raad             | voldoet  |
      | algemeen bestuur | fout     |

  Abstract Scenario: uitgesteld kan alleen als de stemmen staken
    Gegeven in het dossier staat bij "/stemmingen/0/leden/0/gewicht": <voor>
    En in het dossier staat bij "/stemmingen/0/uitslag": uitgesteld
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-07 over "stemming s": <uitkomst>

    Voorbeelden:
      | voor | uitkomst              |
      | 199  | fout                  |
      | 200  | voldoet met opmerking |
      | 201  | fout                  |

  Scenario: vraagt niemand om een stemming, dan is een voorstel aangenomen
    Gegeven een dossier:
      """
      titel: Een besluit
      beslispunten:
        - {nummer: 1, onderwerp: geen, besluit: aangenomen}
      stemmingen: []
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-07 over "dossier": niet van toepassing
    En zegt BES-07 over "dossier": "vraagt niemand om een stemming, dan is het voorstel aangenomen"

  Scenario: klopt de telling niet, dan volgt de uitslag daaruit
    Gegeven in het dossier staat bij "/stemmingen/0/leden/0/gewicht": 100
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-07 over "stemming s": fout
    En volgt BES-07 over "stemming s" uit BES-05

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-07 over "stemming s": niet te bepalen
    En mist BES-07 over "stemming s": "<pad>"

    Voorbeelden:
      | pad                           |
      | /stemmingen/0/uitslag         |
      | /stemmingen/0/leden           |
      | /stemmingen/0/leden/0/stem    |
      | /stemmingen/0/leden/0/gewicht |

  Scenario: er is niet gestemd
    Gegeven in het dossier staat bij "/stemmingen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-07 over "dossier": niet van toepassing

  Scenario: bij SamenTwente staat de uitslag vast, ook zonder Dinkelland
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-07 over "stemming stemming-1": voldoet met opmerking
    En zegt BES-07 over "stemming stemming-1": "wat Dinkelland ook had gestemd: hoogstens 245.368 stemmen voor, en minstens 395.438 tegen"

  Abstract Scenario: voor een college en een ander bestuur gelden andere artikelen, die niet zijn gelezen
    Gegeven in het dossier staat bij "/stemmingen/0/orgaan": <orgaan>
    En in het dossier staat bij "/organisatie": {naam: Voorbeeld, vorm: <vorm>}
    En in het dossier staat bij "/stemmingen/0/uitslag": verworpen
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-07 over "stemming s": <uitkomst>

    Voorbeelden:
      | orgaan           | vorm                        | uitkomst            |
      | raad             | gemeente                    | fout                |
      | algemeen bestuur | openbaar lichaam            | fout                |
      | college          | gemeente                    | niet van toepassing |

  Abstract Scenario: niet bekend welke artikelen gelden
    Gegeven in het dossier staat bij "/stemmingen/0/orgaan": <orgaan>
    En in het dossier staat bij "/organisatie": {naam: Voorbeeld, vorm: <vorm>}
    En in het dossier staat bij "/stemmingen/0/uitslag": verworpen
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-07 over "stemming s": niet te bepalen
    En mist BES-07 over "stemming s": "<mist>"

    Voorbeelden:
      | orgaan           | vorm             | mist                   |
      | null             | openbaar lichaam | /stemmingen/0/orgaan   |
