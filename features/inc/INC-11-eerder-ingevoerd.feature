# language: nl
@INC-11
Functionaliteit: INC-11 Wat al eerder is ingevoerd, heet niet zomaar incidenteel
  Zegt het stuk zelf dat een post al in een eerder jaar is ingevoerd, dan is zij niet zomaar incidenteel. De aard gaat vóór
  de duur: een project met een vastgelegd einde mag incidenteel blijven. Schrijf `onbekend` als het stuk geen jaar van invoering
  noemt.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Uitbreiding
      bedragen:
        - {id: a, onderwerp: uitbreiding, bedrag: 1000.00, jaar: 2025, aard: incidenteel, soort: last, stand: gevraagd, einde_besloten: false, ingevoerd: onbekend, plaats: punt 1}
      tabellen:
        - id: T1
          titel: Opbouw
          per_gemeente: false
          kolommen: [{id: k, soort: bedrag, onderwerp: uitbreiding, jaar: 2025, stand: gevraagd, aard: incidenteel, totaal: geen}]
          rijen:
            - {naam: teamleider, ingevoerd: onbekend, cellen: {k: 600.00}}
            - {naam: basisarts, ingevoerd: onbekend, cellen: {k: 400.00}}
      """
    En de toetsdatum is 2025-01-15

  Abstract Scenario: een bedrag in de tekst
    Gegeven in het dossier staat bij "/bedragen/0/ingevoerd": <ingevoerd>
    En in het dossier staat bij "/bedragen/0/einde_besloten": <einde>
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-11 over "uitbreiding": <uitkomst>

    Voorbeelden:
      | ingevoerd | einde | uitkomst     |
      | 2025      | false | voldoet      |
      | 2024      | false | waarschuwing |
      | 2024      | true  | voldoet      |
      | onbekend  | false | voldoet      |

  Abstract Scenario: een rij van een tabel
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/ingevoerd": <ingevoerd>
    En in het dossier staat bij "/bedragen/0/einde_besloten": <einde>
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-11 over "tabel T1, kolom k": <uitkomst>

    Voorbeelden:
      | ingevoerd | einde | uitkomst     |
      | 2025      | false | voldoet      |
      | 2024      | false | waarschuwing |
      | 2024      | true  | voldoet      |

  Scenario: de melding noemt de post, het jaar en waarop de regel rust
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/ingevoerd": 2023
    Als het dossier wordt getoetst
    Dan zegt INC-11 over "tabel T1, kolom k": "Bij Opbouw heet geld voor 2025 incidenteel, maar volgens het stuk bestaat het al sinds 2023: teamleider."
    En zegt INC-11 over "tabel T1, kolom k": "Dit rust op een richtlijn"
    En rust INC-11 over "tabel T1, kolom k" op Notitie commissie BBV artikel onbekend van 2012-02-01

  Abstract Scenario: de versie op de toetsdatum
    Gegeven in het dossier staat bij "/bedragen/0/ingevoerd": 2011
    En in het dossier staat bij "/bedragen/0/jaar": 2012
    En de toetsdatum is <datum>
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-11 over "uitbreiding": <uitkomst>

    Voorbeelden:
      | datum      | uitkomst        |
      | 2012-02-01 | waarschuwing    |
      | 2012-01-31 | niet te bepalen |

  Abstract Scenario: een kolom die niet incidenteel is, of over een eerder besluit gaat
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/ingevoerd": 2023
    En in het dossier staat bij "/tabellen/0/kolommen/0/<sleutel>": <waarde>
    En in het dossier staat bij "/bedragen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-11 over "dossier": niet van toepassing

    Voorbeelden:
      | sleutel | waarde      |
      | aard    | structureel |
      | stand   | eerder      |

  Scenario: een tabel per gemeente heeft geen posten die zijn ingevoerd
    Gegeven in het dossier staat bij "/tabellen/0/per_gemeente": true
    En in het dossier staat bij "/bedragen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-11 over "dossier": niet van toepassing

  Abstract Scenario: een gegeven van de tabel ontbreekt
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/ingevoerd": 2023
    En in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-11 over "tabel T1, kolom k": niet te bepalen
    En mist INC-11 over "tabel T1, kolom k": "<mist>"

    Voorbeelden:
      | pad                              | mist                             |
      | /tabellen/0/rijen/0/ingevoerd    | /tabellen/0/rijen/0/ingevoerd    |
      | /tabellen/0/kolommen/0/jaar      | /tabellen/0/kolommen/0/jaar      |
      | /tabellen/0/kolommen/0/aard      | /tabellen/0/kolommen/0/aard      |
      | /tabellen/0/kolommen/0/stand     | /tabellen/0/kolommen/0/stand     |
      | /bedragen/0/einde_besloten       | /bedragen/0/einde_besloten       |
      | /bedragen                        | /bedragen                        |

  Abstract Scenario: een gegeven van het bedrag ontbreekt
    Gegeven in het dossier staat bij "/bedragen/0/ingevoerd": 2023
    En in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-11 over "uitbreiding": niet te bepalen
    En mist INC-11 over "uitbreiding": "<pad>"

    Voorbeelden:
      | pad                        |
      | /bedragen/0/ingevoerd      |
      | /bedragen/0/jaar           |
      | /bedragen/0/aard           |
      | /bedragen/0/soort          |
      | /bedragen/0/stand          |
      | /bedragen/0/einde_besloten |

  Scenario: eenmalig is niet hetzelfde als incidenteel, en een project met een vast einde mag langer duren
    Gegeven in het dossier staat bij "/bedragen/0/ingevoerd": 2021
    En in het dossier staat bij "/bedragen/0/einde_besloten": true
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-11 over "uitbreiding": voldoet

  Scenario: vaste formatie onder een incidenteel label is te herkennen aan het jaar van invoering
    Gegeven in het dossier staat bij "/tabellen/0/kolommen/-": {id: fte, soort: fte, totaal: geen}
    En in het dossier staat bij "/tabellen/0/rijen/0": {naam: teamleider, ingevoerd: 2023, cellen: {fte: 1.17, k: 600.00}}
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-11 over "tabel T1, kolom k": waarschuwing

  Scenario: SamenTwente noemt in de memo twee posten die in 2023 zijn ingevoerd
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-11 over "tabel T5, kolom bedrag": waarschuwing
    En zegt INC-11 over "tabel T5, kolom bedrag": "sinds 2023: teamleider (ingevoerd in 2023) en piket"
    En volgt INC-11 over "tabel T5, kolom bedrag" uit INC-03
