# language: nl
@BES-06
Functionaliteit: BES-06 De stemmen voor en de stemmen tegen tellen elk op
  Staat een lid aan de verkeerde kant, dan klopt het totaal van beide kanten samen nog steeds. Daarom wordt elke kant apart
  geteld.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een besluit
      stemmingen:
        - id: s
          leden:
            - {gemeente: Almelo, stem: voor, gewicht: 300}
            - {gemeente: Borne, stem: tegen, gewicht: 200}
          totaal_voor: 300
          totaal_tegen: 200
          uitslag: aangenomen
      """

  Abstract Scenario: het totaal van een kant op één stem nauwkeurig
    Gegeven in het dossier staat bij "/stemmingen/0/totaal_<kant>": <totaal>
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-06 over "stemming s, <kant>": <uitkomst>

    Voorbeelden:
      | kant  | totaal | uitkomst |
      | voor  | 300    | voldoet  |
      | voor  | 301    | fout     |
      | voor  | 299    | fout     |
      | tegen | 200    | voldoet  |
      | tegen | 201    | fout     |
      | tegen | 199    | fout     |

  Scenario: een lid aan de verkeerde kant
    Gegeven in het dossier staat bij "/stemmingen/0/leden/-": {gemeente: Dinkelland, stem: tegen, gewicht: 100}
    En in het dossier staat bij "/stemmingen/0/totaal_voor": 400
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-05 over "stemming s": voldoet
    En is de uitkomst van BES-06 over "stemming s, voor": fout
    En is de uitkomst van BES-06 over "stemming s, tegen": fout
    En zegt BES-06 over "stemming s, tegen": "Het totaal tegen is 200, maar de leden die tegen stemden, tellen op tot 300"

  Scenario: niemand staat aan deze kant
    Gegeven in het dossier staat bij "/stemmingen/0/leden/1/stem": voor
    Als het dossier wordt getoetst
    Dan zegt BES-06 over "stemming s, tegen": "Er is niemand geteld."

  Scenario: klopt ook het geheel niet, dan is er één oorzaak
    Gegeven in het dossier staat bij "/stemmingen/0/totaal_voor": 301
    Als het dossier wordt getoetst
    Dan volgt BES-06 over "stemming s, voor" uit BES-05

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-06 over "stemming s, voor": niet te bepalen
    En mist BES-06 over "stemming s, voor": "<pad>"

    Voorbeelden:
      | pad                           |
      | /stemmingen/0/totaal_voor     |
      | /stemmingen/0/leden           |
      | /stemmingen/0/leden/0/gewicht |
      | /stemmingen/0/leden/1/stem    |

  Scenario: een stemwaarde aan de andere kant doet er niet toe
    Gegeven in het dossier ontbreekt "/stemmingen/0/leden/1/gewicht"
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-06 over "stemming s, voor": voldoet
    En is de uitkomst van BES-06 over "stemming s, tegen": niet te bepalen

  Scenario: er is niet gestemd
    Gegeven in het dossier staat bij "/stemmingen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-06 over "dossier": niet van toepassing

  Scenario: bij SamenTwente tellen beide kanten op
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-06 over "stemming stemming-1, voor": voldoet
    En is de uitkomst van BES-06 over "stemming stemming-1, tegen": voldoet
