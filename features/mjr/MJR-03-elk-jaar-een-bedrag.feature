# language: nl
@MJR-03
Functionaliteit: MJR-03 Elk jaar in een beslispunt heeft een bedrag
  Gaat een punt over geld in een bepaald jaar, dan hoort ergens in het voorstel het bedrag voor dat jaar te staan. Dat mag in
  de tekst zijn of als totaal van een tabel.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      beslispunten:
        - {nummer: 1, onderwerp: uitbreiding, jaren: [2025, 2026]}
      bedragen:
        - {id: a, onderwerp: uitbreiding, bedrag: 900000, jaar: 2025}
        - {id: b, onderwerp: uitbreiding, bedrag: 950000, jaar: 2026}
      tabellen: []
      """

  Scenario: elk jaar heeft een bedrag
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-03 over "beslispunt 1": voldoet

  Abstract Scenario: het bedrag voor 2026 ontbreekt
    Gegeven in het dossier staat bij "/bedragen/1": <bedrag>
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-03 over "beslispunt 1": waarschuwing
    En zegt MJR-03 over "beslispunt 1": "Beslispunt 1 gaat over uitbreiding in 2026"

    Voorbeelden:
      | bedrag                                                          |
      | {id: b, onderwerp: uitbreiding, bedrag: onbekend, jaar: 2026}   |
      | {id: b, onderwerp: uitbreiding, bedrag: 950000, jaar: 2027}     |
      | {id: b, onderwerp: iets anders, bedrag: 950000, jaar: 2026}     |

  Scenario: geen van de jaren heeft een bedrag
    Gegeven in het dossier staat bij "/bedragen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-03 over "beslispunt 1": waarschuwing
    En zegt MJR-03 over "beslispunt 1": "in 2025 en 2026"

  Scenario: het bedrag staat in een tabel
    Gegeven in het dossier ontbreekt "/bedragen/1"
    En in het dossier staat bij "/tabellen/-": {id: T1, per_gemeente: false, kolommen: [{id: k, soort: bedrag, onderwerp: uitbreiding, jaar: 2026}], rijen: [{naam: Personeel, cellen: {k: 950000}}], totaal: {naam: Totaal, cellen: {k: 950000}}}
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-03 over "beslispunt 1": voldoet

  Scenario: van het tweede bedrag ontbreekt het jaar
    Gegeven in het dossier ontbreekt "/bedragen/1/jaar"
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-03 over "beslispunt 1": niet te bepalen
    En mist MJR-03 over "beslispunt 1": "/bedragen/1/jaar"

  Abstract Scenario: een onderdeel waarin het bedrag kan staan, ontbreekt
    Gegeven in het dossier ontbreekt "/bedragen/1"
    En in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-03 over "beslispunt 1": niet te bepalen
    En mist MJR-03 over "beslispunt 1": "<pad>"

    Voorbeelden:
      | pad       |
      | /bedragen |
      | /tabellen |

  Scenario: niet bekend welke jaren het punt noemt
    Gegeven in het dossier ontbreekt "/beslispunten/0/jaren"
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-03 over "beslispunt 1": niet te bepalen
    En mist MJR-03 over "beslispunt 1": "/beslispunten/0/jaren"

  Abstract Scenario: het punt gaat niet over geld, of noemt geen jaar
    Gegeven in het dossier staat bij "<pad>": <waarde>
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-03 over "beslispunt 1": niet van toepassing

    Voorbeelden:
      | pad                       | waarde |
      | /beslispunten/0/onderwerp | geen   |
      | /beslispunten/0/jaren     | []     |

  Scenario: de beslispunten ontbreken
    Gegeven in het dossier ontbreekt "/beslispunten"
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-03 over "dossier": niet te bepalen
    En mist MJR-03 over "dossier": "/beslispunten"

  Scenario: bij SamenTwente heeft 2026 geen bedrag
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-03 over "beslispunt 3": waarschuwing
    En zegt MJR-03 over "beslispunt 3": "in 2026"
    En is de uitkomst van MJR-03 over "beslispunt 2": voldoet
    En is de uitkomst van MJR-03 over "beslispunt 1": niet van toepassing
