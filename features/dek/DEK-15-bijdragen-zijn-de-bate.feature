# language: nl
@DEK-15
Functionaliteit: DEK-15 De bijdragen per gemeente zijn samen de bate in de begroting
  De regel telt de kolom met bijdragen op en vergelijkt haar met de bijdragen in het overzicht van baten en lasten van dat jaar.
  Gaat het overzicht over een wijziging, dan geldt dat alleen als beide hetzelfde onderwerp hebben: de kolom kan de extra
  bijdrage zijn.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting
      soort: begroting
      stukken: [{id: begroting, soort: begroting, jaar: 2026}]
      meerjarenraming:
        - {jaar: 2026, stuk: begroting, bijdragen: 300.00}
      tabellen:
        - id: T1
          titel: Bijdragen
          per_gemeente: true
          kolommen: [{id: k, naam: Bijdrage 2026, soort: bedrag, onderwerp: bijdragen, jaar: 2026, stand: gevraagd, bijdrage: true, totaal: geen}]
          rijen: [{naam: Almelo, cellen: {k: 100.00}}, {naam: Borne, cellen: {k: 200.00}}]
      """

  Abstract Scenario: de bijdragen samen, in centen
    Gegeven in het dossier staat bij "/meerjarenraming/0/bijdragen": <bijdragen>
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-15 over "tabel T1, kolom k": <uitkomst>

    Voorbeelden:
      | bijdragen | uitkomst              |
      | 300.00    | voldoet               |
      | 300.01    | voldoet met opmerking |
      | 299.99    | voldoet met opmerking |
      | 300.02    | fout                  |
      | 299.98    | fout                  |

  Abstract Scenario: veertien gemeenten in hele euro's
    Gegeven in het dossier staat bij "/tabellen/0/rijen": [{naam: A, cellen: {k: 1}}, {naam: B, cellen: {k: 1}}, {naam: C, cellen: {k: 1}}, {naam: D, cellen: {k: 1}}, {naam: E, cellen: {k: 1}}, {naam: F, cellen: {k: 1}}, {naam: G, cellen: {k: 1}}, {naam: H, cellen: {k: 1}}, {naam: I, cellen: {k: 1}}, {naam: J, cellen: {k: 1}}, {naam: K, cellen: {k: 1}}, {naam: L, cellen: {k: 1}}, {naam: M, cellen: {k: 1}}, {naam: N, cellen: {k: 1}}]
    En in het dossier staat bij "/meerjarenraming/0/bijdragen": <bijdragen>
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-15 over "tabel T1, kolom k": <uitkomst>

    Voorbeelden:
      | bijdragen | uitkomst              |
      | 17        | voldoet met opmerking |
      | 18        | waarschuwing          |
      | 21        | waarschuwing          |
      | 22        | fout                  |

  Scenario: de melding noemt beide bedragen
    Gegeven in het dossier staat bij "/meerjarenraming/0/bijdragen": 400.00
    Als het dossier wordt getoetst
    Dan zegt DEK-15 over "tabel T1, kolom k": "In Bijdragen (Bijdrage 2026) betalen de gemeenten samen € 300, maar het overzicht van baten en lasten 2026 noemt € 400 aan bijdragen. Dat scheelt € 100."

  Scenario: een overzicht van hetzelfde onderwerp gaat voor
    Gegeven in het dossier staat bij "/meerjarenraming/-": {jaar: 2026, stuk: begroting, onderwerp: bijdragen, bijdragen: 350.00}
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-15 over "tabel T1, kolom k": fout
    En zegt DEK-15 over "tabel T1, kolom k": "€ 350"

  Scenario: bij een wijziging kan de kolom de extra bijdrage zijn
    Gegeven in het dossier staat bij "/stukken/0/soort": begrotingswijziging
    En in het dossier staat bij "/meerjarenraming/0/bijdragen": 900.00
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-15 over "tabel T1, kolom k": niet van toepassing

  Scenario: bij een wijziging met hetzelfde onderwerp horen zij gelijk te zijn
    Gegeven in het dossier staat bij "/stukken/0/soort": begrotingswijziging
    En in het dossier staat bij "/meerjarenraming/0": {jaar: 2026, stuk: begroting, onderwerp: bijdragen, bijdragen: 900.00}
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-15 over "tabel T1, kolom k": fout

  Abstract Scenario: twee tabellen met bijdragen kunnen samen de bate zijn
    Gegeven in het dossier staat bij "/tabellen/-": {id: T2, per_gemeente: true, kolommen: [{id: k, soort: bedrag, onderwerp: plustaak, jaar: 2026, stand: gevraagd, bijdrage: true, totaal: geen}], rijen: [{naam: Almelo, cellen: {k: 50.00}}]}
    En in het dossier staat bij "/meerjarenraming/0/bijdragen": <bijdragen>
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-15 over "tabel T1, kolom k": <uitkomst>

    Voorbeelden:
      | bijdragen | uitkomst        |
      | 350.00    | voldoet         |
      | 300.00    | voldoet         |
      | 360.00    | niet te bepalen |

  Scenario: een besloten bedrag gaat voor het gevraagde
    Gegeven in het dossier staat bij "/tabellen/-": {id: T3, per_gemeente: true, kolommen: [{id: k, soort: bedrag, onderwerp: bijdragen, jaar: 2026, stand: besloten, bijdrage: true, totaal: geen}], rijen: [{naam: Almelo, cellen: {k: 90.00}}, {naam: Borne, cellen: {k: 180.00}}]}
    En in het dossier staat bij "/meerjarenraming/0/bijdragen": 280.00
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-15 over "tabel T3, kolom k": fout

  Abstract Scenario: een kolom die niet de bijdrage is
    Gegeven in het dossier staat bij "<pad>": <waarde>
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-15 over "dossier": niet van toepassing

    Voorbeelden:
      | pad                              | waarde |
      | /tabellen/0/kolommen/0/bijdrage  | false  |
      | /tabellen/0/kolommen/0/stand     | eerder |
      | /tabellen/0/per_gemeente         | false  |

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier staat bij "/meerjarenraming/0/bijdragen": 400.00
    En in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-15 over "tabel T1, kolom k": niet te bepalen
    En mist DEK-15 over "tabel T1, kolom k": "<mist>"

    Voorbeelden:
      | pad                             | mist                            |
      | /meerjarenraming/0/bijdragen    | /meerjarenraming/0/bijdragen    |
      | /meerjarenraming/0/stuk         | /meerjarenraming/0/stuk         |
      | /tabellen/0/rijen/0/cellen/k    | /tabellen/0/rijen/0/cellen/k    |
      | /tabellen/0/kolommen/0/jaar     | /tabellen/0/kolommen/0/jaar     |
      | /tabellen/0/kolommen/0/bijdrage | /tabellen/0/kolommen/0/bijdrage |
      | /tabellen/0/per_gemeente        | /tabellen/0/per_gemeente        |
      | /stukken                        | /stukken                        |

  Scenario: van dat jaar is er geen overzicht
    Gegeven in het dossier staat bij "/meerjarenraming/0/jaar": 2027
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-15 over "tabel T1, kolom k": niet te bepalen
    En mist DEK-15 over "tabel T1, kolom k": "/meerjarenraming"

  Abstract Scenario: de overzichten ontbreken of zijn leeg
    Gegeven in het dossier staat bij "/meerjarenraming": <waarde>
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-15 over "dossier": <uitkomst>

    Voorbeelden:
      | waarde | uitkomst            |
      | null   | niet te bepalen     |
      | []     | niet van toepassing |

  Scenario: een verkeerde optelling van de kolom is één oorzaak
    Gegeven in het dossier staat bij "/tabellen/0": {id: T1, titel: Bijdragen, per_gemeente: true, kolommen: [{id: k, soort: bedrag, onderwerp: bijdragen, jaar: 2026, stand: gevraagd, bijdrage: true}], rijen: [{naam: Almelo, cellen: {k: 100.00}}, {naam: Borne, cellen: {k: 210.00}}], totaal: {naam: Totaal, cellen: {k: 300.00}}}
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-15 over "tabel T1, kolom k": fout
    En volgt DEK-15 over "tabel T1, kolom k" uit REK-01

  Abstract Scenario: alleen een begroting laat de hele bijdrage zien
    Gegeven in het dossier staat bij "/soort": <soort>
    En in het dossier staat bij "/meerjarenraming/0/bijdragen": 400.00
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-15 over "tabel T1, kolom k": <uitkomst>

    Voorbeelden:
      | soort            | uitkomst            |
      | begroting        | fout                |
      | bestuursvoorstel | niet van toepassing |
      | null             | niet te bepalen     |

  Abstract Scenario: drie gemeenten in centen
    Gegeven in het dossier staat bij "/tabellen/0/rijen/-": {naam: Losser, cellen: {k: 300.00}}
    En in het dossier staat bij "/meerjarenraming/0/bijdragen": <bijdragen>
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-15 over "tabel T1, kolom k": <uitkomst>

    Voorbeelden:
      | bijdragen | uitkomst              |
      | 600.00    | voldoet               |
      | 600.01    | voldoet met opmerking |
      | 600.02    | waarschuwing          |
      | 600.03    | fout                  |

  Abstract Scenario: het overzicht staat in duizenden euro's en de tabel in euro's
    Gegeven in het dossier staat bij "/meerjarenraming/0/bijdragen": 300000
    En in het dossier staat bij "/tabellen/0/rijen": [{naam: Almelo, cellen: {k: 100000}}, {naam: Borne, cellen: {k: <borne>}}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-15 over "tabel T1, kolom k": <uitkomst>

    Voorbeelden:
      | borne  | uitkomst              |
      | 200000 | voldoet               |
      | 200501 | voldoet met opmerking |
      | 200502 | fout                  |

  Abstract Scenario: aan een plustaak doet niet iedereen mee, dus is zij niet altijd de hele bijdrage
    Gegeven in het dossier staat bij "/tabellen/0/plustaak": <plustaak>
    En in het dossier staat bij "/meerjarenraming/0/bijdragen": <bijdragen>
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-15 over "tabel T1, kolom k": <uitkomst>

    Voorbeelden:
      | plustaak | bijdragen | uitkomst         |
      | true     | 300.00    | voldoet          |
      | true     | 900.00    | niet te bepalen  |
      | false    | 900.00    | fout             |

  Scenario: de bijdrage voor allen en die voor een plustaak zijn samen de bate, afgerond op duizend euro
    Gegeven in het dossier staat bij "/meerjarenraming/0/bijdragen": 300000
    En in het dossier staat bij "/tabellen/0/kolommen/-": {id: plus, soort: bedrag, onderwerp: plustaak, jaar: 2026, stand: gevraagd, bijdrage: true, totaal: geen}
    En in het dossier staat bij "/tabellen/0/rijen": [{naam: Almelo, cellen: {k: 100111, plus: 1001}}, {naam: Borne, cellen: {k: 198711, plus: 0}}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-15 over "tabel T1, kolom k": voldoet met opmerking

  Abstract Scenario: een overzicht van vóór of na een wijziging hoort niet bij een kolom van de andere kant
    Gegeven in het dossier staat bij "/tabellen/0/kolommen/0/fase": primitief
    En in het dossier staat bij "/meerjarenraming/0/fase": <fase>
    En in het dossier staat bij "/meerjarenraming/0/bijdragen": 350.00
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-15 over "tabel T1, kolom k": <uitkomst>

    Voorbeelden:
      | fase         | uitkomst        |
      | primitief    | fout            |
      | na wijziging | niet te bepalen |

  Abstract Scenario: twee kolommen van het onderwerp van het overzicht tellen samen
    Gegeven in het dossier staat bij "/meerjarenraming/0/onderwerp": bijdragen
    En in het dossier staat bij "/meerjarenraming/0/bijdragen": <bijdragen>
    En in het dossier staat bij "/tabellen/0/kolommen/-": {id: i, naam: Incidenteel, soort: bedrag, onderwerp: bijdragen, jaar: 2026, stand: gevraagd, bijdrage: true, totaal: geen}
    En in het dossier staat bij "/tabellen/0/rijen/0/cellen/i": 50.00
    En in het dossier staat bij "/tabellen/0/rijen/1/cellen/i": 60.00
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-15 over "tabel T1, kolom k": <uitkomst>

    Voorbeelden:
      | bijdragen | uitkomst        |
      | 410.00    | voldoet         |
      | 300.00    | voldoet         |
      | 450.00    | niet te bepalen |
