# language: nl
@MJR-02
Functionaliteit: MJR-02 De bijdrage per gemeente staat er voor elk jaar
  Een begroting laat de bijdrage per gemeente zien voor het begrotingsjaar en drie jaar erna. Een ander document alleen voor
  het jaar waarover het besluit, als het zo'n tabel heeft.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      soort: begroting
      stukken:
        - {id: begroting, soort: begroting, jaar: 2026}
      beslispunten:
        - {nummer: 1, onderwerp: bijdrage, jaren: [2026]}
      tabellen:
        - id: T1
          per_gemeente: true
          kolommen:
            - {id: a, soort: bedrag, onderwerp: geen, bijdrage: true, jaar: 2026}
            - {id: b, soort: bedrag, onderwerp: geen, bijdrage: true, jaar: 2027}
            - {id: c, soort: bedrag, onderwerp: geen, bijdrage: true, jaar: 2028}
            - {id: d, soort: bedrag, onderwerp: geen, bijdrage: true, jaar: 2029}
          rijen:
            - {naam: Almelo, cellen: {a: 10, b: 10, c: 10, d: 10}}
            - {naam: Borne, cellen: {a: 0, b: 10, c: 10, d: 10}}
      """

  Scenario: vier jaren, gevuld
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-02 over "begroting": voldoet

  Scenario: één jaar ontbreekt
    Gegeven in het dossier staat bij "/tabellen/0/kolommen/3/jaar": 2030
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-02 over "begroting": waarschuwing
    En zegt MJR-02 over "begroting": "de bijdrage per gemeente voor 2029"

  Abstract Scenario: de kolom is geen bijdrage per gemeente
    Gegeven in het dossier staat bij "<pad>": false
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-02 over "begroting": waarschuwing

    Voorbeelden:
      | pad                              |
      | /tabellen/0/kolommen/0/bijdrage  |
      | /tabellen/0/per_gemeente         |

  Scenario: de melding noemt de lege cellen
    Gegeven in het dossier staat bij "/tabellen/0/rijen/1/cellen/d": PM
    En in het dossier staat bij "/tabellen/0/rijen/0/cellen/b": "-"
    Als het dossier wordt getoetst
    Dan zegt MJR-02 over "begroting": "is geen bedrag ingevuld voor Almelo in 2027 en Borne in 2029."

  Abstract Scenario: een lege cel
    Gegeven in het dossier staat bij "/tabellen/0/rijen/1/cellen/d": <waarde>
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-02 over "begroting": <uitkomst>

    Voorbeelden:
      | waarde | uitkomst     |
      | 0      | voldoet      |
      | "-"    | waarschuwing |
      | PM     | waarschuwing |
      | ""     | waarschuwing |

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-02 over "begroting": niet te bepalen
    En mist MJR-02 over "begroting": "<pad>"

    Voorbeelden:
      | pad                              |
      | /tabellen                        |
      | /tabellen/0/per_gemeente         |
      | /tabellen/0/kolommen/1/bijdrage  |
      | /tabellen/0/kolommen/1/jaar      |
      | /tabellen/0/rijen/0/cellen/b     |

  Scenario: niet bekend wat voor document het is, en een later jaar ontbreekt
    Gegeven in het dossier ontbreekt "/soort"
    En in het dossier ontbreekt "/tabellen/0/rijen/0/cellen/d"
    En in het dossier ontbreekt "/tabellen/0/rijen/1/cellen/d"
    En in het dossier ontbreekt "/tabellen/0/kolommen/3"
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-02 over "begroting": niet te bepalen
    En mist MJR-02 over "begroting": "/soort"

  Scenario: de begroting heeft geen tabellen
    Gegeven in het dossier staat bij "/tabellen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-02 over "begroting": waarschuwing
    En zegt MJR-02 over "begroting": "2026, 2027, 2028 en 2029"

  Scenario: een voorstel met een tabel toont alleen het jaar van zijn besluit
    Gegeven in het dossier staat bij "/soort": bestuursvoorstel
    En in het dossier staat bij "/tabellen/0/kolommen/3/jaar": 2030
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-02 over "begroting": voldoet

  Abstract Scenario: een voorstel zonder tabel, of zonder besluit over dat jaar
    Gegeven in het dossier staat bij "/soort": bestuursvoorstel
    En in het dossier staat bij "<pad>": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-02 over "begroting": niet van toepassing

    Voorbeelden:
      | pad           |
      | /tabellen     |
      | /beslispunten |

  Scenario: er is geen begroting
    Gegeven in het dossier staat bij "/stukken/0/soort": begrotingswijziging
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-02 over "dossier": niet van toepassing

  Scenario: SamenTwente geeft alleen 2025, en punt 3 gaat over 2026
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-02 over "begroting-2026": waarschuwing
    En zegt MJR-02 over "begroting-2026": "de bijdrage per gemeente voor 2026"
    En volgt MJR-02 over "begroting-2026" uit MJR-03
