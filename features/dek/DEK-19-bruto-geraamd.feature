# language: nl
@DEK-19
Functionaliteit: DEK-19 Lasten en baten staan er bruto
  Een bedrag waar al een bate van af is, verbergt twee bedragen. Een rekening per saldo mag, als een som in het stuk beide
  bedragen toont. Dat geldt voor bedragen in de tekst en voor rijen van een tabel.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Uitbreiding
      bedragen:
        - {id: netto, onderwerp: bijdrage, bedrag: 733000, jaar: 2025, stand: gevraagd, gesaldeerd: true, plaats: punt 4}
      tabellen:
        - id: T1
          titel: Kosten
          per_gemeente: false
          kolommen: [{id: k, soort: bedrag, onderwerp: geen, totaal: geen}]
          rijen: [{naam: personeel, gesaldeerd: false, cellen: {k: 600.00}}]
      rekensommen:
        - {id: saldo, soort: nettosom, termen: [{naam: kosten, waarde: 983000}, {naam: rente, waarde: 250000, teken: min}], uitkomst: {bedrag: netto}}
      """
    En de toetsdatum is 2025-01-15

  Scenario: de som toont beide bedragen
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-19 over "bijdrage": voldoet
    En is de uitkomst van DEK-19 over "tabel T1": voldoet

  Scenario: € 983.000 min € 250.000 staat er alleen als € 733.000
    Gegeven in het dossier staat bij "/rekensommen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-19 over "bijdrage": waarschuwing
    En zegt DEK-19 over "bijdrage": "In punt 4 staat een bedrag waar al een bate van af is: bijdrage (€ 733.000)."
    En rust DEK-19 over "bijdrage" op BBV artikel 2 van altijd

  Abstract Scenario: een som die niet beide bedragen toont
    Gegeven in het dossier staat bij "/rekensommen/0/termen": <termen>
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-19 over "bijdrage": waarschuwing

    Voorbeelden:
      | termen                                                     |
      | [{naam: kosten, waarde: 733000}]                           |
      | [{naam: kosten}, {naam: rente, waarde: 250000, teken: min}] |

  Scenario: een andere plaats met hetzelfde bedrag heeft de som
    Gegeven in het dossier staat bij "/bedragen/-": {id: netto2, onderwerp: bijdrage, bedrag: 733000, jaar: 2025, stand: gevraagd, gesaldeerd: true, plaats: argument 4.1}
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-19 over "bijdrage": voldoet

  Abstract Scenario: een kolom van een tabel toont waaruit het bedrag bestaat, als het jaar gelijk is
    Gegeven in het dossier staat bij "/rekensommen": []
    En in het dossier staat bij "/tabellen": [{id: T1, per_gemeente: true, kolommen: [{id: last, soort: bedrag, onderwerp: geen, totaal: geen}, {id: rente, soort: bedrag, onderwerp: geen, totaal: geen}, {id: k, soort: bedrag, onderwerp: bijdrage, jaar: <jaar>, stand: gevraagd, totaal: geen, formule: last - rente}], rijen: [{naam: Almelo, cellen: {last: 983000, rente: 250000, k: 733000}}]}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-19 over "bijdrage": <uitkomst>

    Voorbeelden:
      | jaar | uitkomst     |
      | 2025 | voldoet      |
      | 2024 | waarschuwing |

  Abstract Scenario: bruto, of een eerder besluit
    Gegeven in het dossier staat bij "/rekensommen": []
    En in het dossier staat bij "/bedragen/0/<sleutel>": <waarde>
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-19 over "<over>": voldoet

    Voorbeelden:
      | sleutel    | waarde | over     |
      | gesaldeerd | false  | bijdrage |
      | stand      | eerder | tabel T1 |

  Scenario: een netto rij in een tabel
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/gesaldeerd": true
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-19 over "tabel T1": waarschuwing
    En zegt DEK-19 over "tabel T1": "In Kosten staat een bedrag waar al een bate van af is: personeel. Het stuk"

  Scenario: een rij die de twee bedragen zelf toont
    Gegeven in het dossier staat bij "/tabellen/0/kolommen": [{id: last, soort: bedrag, onderwerp: geen, totaal: geen}, {id: baat, soort: bedrag, onderwerp: geen, totaal: geen}, {id: k, soort: bedrag, onderwerp: geen, totaal: geen, formule: last - baat}]
    En in het dossier staat bij "/tabellen/0/rijen": [{naam: personeel, gesaldeerd: true, cellen: {last: 900.00, baat: 300.00, k: 600.00}}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-19 over "tabel T1": voldoet

  Scenario: een tabel per gemeente is een rekening en geen raming
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/gesaldeerd": true
    En in het dossier staat bij "/tabellen/0/per_gemeente": true
    En in het dossier staat bij "/bedragen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-19 over "dossier": niet van toepassing

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier staat bij "/rekensommen": []
    En in het dossier staat bij "/tabellen/0/rijen/0/gesaldeerd": true
    En in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-19 over "<over>": niet te bepalen
    En mist DEK-19 over "<over>": "<pad>"

    Voorbeelden:
      | pad                            | over     |
      | /bedragen/0/gesaldeerd         | bijdrage |
      | /bedragen/0/stand              | bijdrage |
      | /rekensommen                   | bijdrage |
      | /tabellen/0/rijen/0/gesaldeerd | tabel T1 |
      | /tabellen/0/per_gemeente       | tabel T1 |

  Abstract Scenario: een onderdeel ontbreekt en het andere is leeg
    Gegeven in het dossier staat bij "/bedragen": <bedragen>
    En in het dossier staat bij "/tabellen": <tabellen>
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-19 over "dossier": <uitkomst>

    Voorbeelden:
      | bedragen | tabellen | uitkomst            |
      | null     | []       | niet te bepalen     |
      | []       | null     | niet te bepalen     |
      | []       | []       | niet van toepassing |

  Scenario: SamenTwente rekent per saldo af, en toont kosten en rente apart
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-19 over "netto bijdrage Veilig Thuis Twente": voldoet
    En is de uitkomst van DEK-19 over "uitbreiding Veilig Thuis Twente": voldoet
