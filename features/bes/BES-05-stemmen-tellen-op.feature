# language: nl
@BES-05
Functionaliteit: BES-05 De stemmen tellen op tot de gedrukte totalen
  De totalen voor en tegen horen samen de stemmen te zijn van alle leden die stemden. Ontbreekt de stem van een lid in het
  stuk, dan noemt de waarschuwing dat lid. Leden die zich onthielden of afwezig waren, tellen niet mee.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een besluit
      datum: "2025-01-15"
      stemmingen:
        - id: s
          leden:
            - {gemeente: Almelo, stem: voor, gewicht: 300}
            - {gemeente: Borne, stem: tegen, gewicht: 200}
            - {gemeente: Dinkelland, stem: voor, gewicht: 100}
          totaal_voor: 400
          totaal_tegen: 200
          uitslag: aangenomen
      """

  Abstract Scenario: het totaal op één stem nauwkeurig
    Gegeven in het dossier staat bij "/stemmingen/0/totaal_voor": <totaal>
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-05 over "stemming s": <uitkomst>
    En rust BES-05 over "stemming s" op Gemeentewet artikel 30 van altijd

    Voorbeelden:
      | totaal | uitkomst |
      | 400    | voldoet  |
      | 401    | fout     |
      | 399    | fout     |

  Scenario: de melding noemt beide totalen en de som
    Gegeven in het dossier staat bij "/stemmingen/0/totaal_voor": 1400
    Als het dossier wordt getoetst
    Dan zegt BES-05 over "stemming s": "1.400 voor en 200 tegen, samen 1.600. De stemmen van de leden tellen op tot 600"

  Scenario: van een lid is geen stem vastgelegd
    Gegeven in het dossier staat bij "/stemmingen/0/leden/2": {gemeente: Dinkelland, stem: onbekend, gewicht: onbekend}
    En in het dossier staat bij "/stemmingen/0/totaal_voor": 300
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-05 over "stemming s": waarschuwing
    En zegt BES-05 over "stemming s": "Er is geen stem vastgelegd van: Dinkelland."

  Scenario: de totalen tellen iemand mee van wie geen stem is vastgelegd
    Gegeven in het dossier staat bij "/stemmingen/0/leden/2": {gemeente: Dinkelland, stem: onbekend, gewicht: onbekend}
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-05 over "stemming s": fout

  Abstract Scenario: wie niet meestemt, wordt genoemd
    Gegeven in het dossier staat bij "/stemmingen/0/leden/2": {gemeente: Dinkelland, stem: <stem>, gewicht: onbekend}
    En in het dossier staat bij "/stemmingen/0/totaal_voor": 300
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-05 over "stemming s": voldoet met opmerking
    En zegt BES-05 over "stemming s": "Dinkelland (<stem>)"

    Voorbeelden:
      | stem       |
      | onthouding |
      | afwezig    |

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-05 over "stemming s": niet te bepalen
    En mist BES-05 over "stemming s": "<pad>"

    Voorbeelden:
      | pad                            |
      | /stemmingen/0/totaal_voor      |
      | /stemmingen/0/totaal_tegen     |
      | /stemmingen/0/leden            |
      | /stemmingen/0/leden/0/stem     |
      | /stemmingen/0/leden/0/gewicht  |

  Scenario: een lege lijst met leden zegt niets over de telling
    Gegeven in het dossier staat bij "/stemmingen/0/leden": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-05 over "stemming s": niet te bepalen
    En mist BES-05 over "stemming s": "/stemmingen/0/leden"

  Scenario: de stemmingen ontbreken in het dossier
    Gegeven in het dossier ontbreekt "/stemmingen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-05 over "dossier": niet te bepalen
    En mist BES-05 over "dossier": "/stemmingen"

  Scenario: er is niet gestemd
    Gegeven in het dossier staat bij "/stemmingen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-05 over "dossier": niet van toepassing

  Scenario: bij SamenTwente ontbreekt de stem van Dinkelland
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-05 over "stemming stemming-1": waarschuwing
    En zegt BES-05 over "stemming stemming-1": "Er is geen stem vastgelegd van: Dinkelland."
