# language: nl
@CON-12
Functionaliteit: CON-12 Een bijlage die het bedrag onderbouwt, heeft een opbouw
  Zegt de tekst dat een bijlage het bedrag onderbouwt, dan is er ergens in de stukken een tabel die het gevraagde bedrag opbouwt
  uit posten. Een tabel per gemeente verdeelt het bedrag en bouwt het niet op. Of het totaal gelijk is, toetst REK-04.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      bedragen: [{id: a, onderwerp: uitbreiding, bedrag: 300, jaar: 2025, stand: gevraagd, opbouw: false}]
      tabellen:
        - id: T1
          per_gemeente: false
          kolommen: [{id: k, soort: bedrag, onderwerp: uitbreiding, jaar: 2025, stand: gevraagd}]
          rijen: [{naam: Lonen, cellen: {k: 200}}, {naam: Huur, cellen: {k: 100}}]
          totaal: {naam: Totaal, cellen: {k: 300}}
      alineas:
        - {tekst: Het gevraagde bedrag is onderbouwd in bijlage 1., soort: alinea, kop: Argumenten, document: voorstel}
        - {tekst: Een memo., soort: alinea, document: memo}
      """

  Scenario: er is een tabel met de opbouw
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-12 over "onderbouwing in bijlage 1": voldoet

  Abstract Scenario: wat geen opbouw is
    Gegeven in het dossier staat bij "<pad>": <waarde>
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-12 over "onderbouwing in bijlage 1": opmerking

    Voorbeelden:
      | pad                              | waarde                            |
      | /tabellen                        | []                                |
      | /tabellen/0/per_gemeente         | true                              |
      | /tabellen/0/kolommen/0/onderwerp | huur                              |
      | /tabellen/0/rijen                | [{naam: Lonen, cellen: {k: 300}}] |

  Scenario: de melding noemt de zin
    Gegeven in het dossier staat bij "/tabellen": []
    Als het dossier wordt getoetst
    Dan zegt CON-12 over "onderbouwing in bijlage 1": "Volgens de tekst staat de onderbouwing in bijlage 1: “onderbouwd in bijlage 1” (Argumenten)."

  Scenario: het dossier zegt zelf dat de opbouw er staat
    Gegeven in het dossier staat bij "/tabellen": []
    En in het dossier staat bij "/bedragen/0/opbouw": true
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-12 over "onderbouwing in bijlage 1": voldoet

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier staat bij "/tabellen/0/kolommen/0/onderwerp": huur
    En in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-12 over "onderbouwing in bijlage 1": niet te bepalen
    En mist CON-12 over "onderbouwing in bijlage 1": "<pad>"

    Voorbeelden:
      | pad                |
      | /tabellen          |
      | /bedragen          |
      | /bedragen/0/opbouw |

  Scenario: niet bekend of elke rij een gemeente is
    Gegeven in het dossier ontbreekt "/tabellen/0/per_gemeente"
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-12 over "onderbouwing in bijlage 1": niet te bepalen
    En mist CON-12 over "onderbouwing in bijlage 1": "/tabellen/0/per_gemeente"

  Scenario: de bijlage is niet gelezen
    Gegeven in het dossier staat bij "/tabellen": []
    En in het dossier ontbreekt "/alineas/1"
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-12 over "onderbouwing in bijlage 1": niet te bepalen
    En mist CON-12 over "onderbouwing in bijlage 1": "/tabellen"

  Scenario: de bijlage staat achter in hetzelfde document
    Gegeven in het dossier staat bij "/tabellen": []
    En in het dossier staat bij "/alineas/1": {tekst: "Bijlage 1: opbouw", soort: kop, document: voorstel}
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-12 over "onderbouwing in bijlage 1": opmerking

  Abstract Scenario: de tekst zegt niet dat een bijlage iets onderbouwt
    Gegeven in het dossier staat bij "/alineas/0/tekst": <zin>
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-12 over "dossier": niet van toepassing

    Voorbeelden:
      | zin                                                |
      | Zie bijlage 1.                                     |
      | Het bedrag is nog niet onderbouwd.                 |
      | De onderbouwing staat nog niet in bijlage 1.       |

  Scenario: de tekst ontbreekt
    Gegeven in het dossier ontbreekt "/alineas"
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-12 over "dossier": niet te bepalen

  Scenario: bij SamenTwente is er een opbouw, en REK-04 meldt de 45 euro
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-12 over "onderbouwing in bijlage 1": voldoet
