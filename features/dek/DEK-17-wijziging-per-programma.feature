# language: nl
@DEK-17
Functionaliteit: DEK-17 Een begrotingswijziging noemt per programma de mutatie en het nieuwe bedrag
  Het besluit stelt per programma vast wat er verandert en wat het nieuwe bedrag is, voor lasten en baten. Een tabel per gemeente
  is geen begrotingswijziging. Ontbreekt het overzicht, dan weegt dat zwaarder naarmate het besluit dichterbij is.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Wijziging
      soort: bestuursvoorstel
      stukken: [{id: wijziging, soort: begrotingswijziging, jaar: 2025, status: vaststelling}]
      programmas:
        - {id: p1, naam: Veilig Thuis, stuk: wijziging, jaar: 2025, lasten_oud: 5000.00, lasten_mutatie: 900.00, lasten: 5900.00, baten_oud: 5000.00, baten_mutatie: 900.00, baten: 5900.00}
      """

  Abstract Scenario: oud en mutatie zijn samen het nieuwe bedrag
    Gegeven in het dossier staat bij "/programmas/0/<sleutel>": <bedrag>
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-17 over "wijziging": <uitkomst>

    Voorbeelden:
      | sleutel | bedrag  | uitkomst              |
      | lasten  | 5900.00 | voldoet               |
      | lasten  | 5900.01 | voldoet met opmerking |
      | lasten  | 5900.02 | fout                  |
      | baten   | 5899.99 | voldoet met opmerking |
      | baten   | 5899.98 | fout                  |

  Scenario: de melding schrijft de som uit
    Gegeven in het dossier staat bij "/programmas/0/lasten": 5990.00
    Als het dossier wordt getoetst
    Dan zegt DEK-17 over "wijziging": "Veilig Thuis, lasten (€ 5.000 en € 900 is € 5.900, er staat € 5.990)"
    En rust DEK-17 over "wijziging" op BBV artikel 18 van altijd

  Abstract Scenario: bedragen in duizendtallen
    Gegeven in het dossier staat bij "/programmas/0": {id: p1, naam: Veilig Thuis, stuk: wijziging, jaar: 2025, lasten_oud: 5000000, lasten_mutatie: 983000, lasten: <nieuw>, baten_oud: 5000000, baten_mutatie: 983000, baten: 5983000}
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-17 over "wijziging": <uitkomst>

    Voorbeelden:
      | nieuw   | uitkomst              |
      | 5983000 | voldoet               |
      | 5984000 | voldoet met opmerking |
      | 5985000 | fout                  |

  Abstract Scenario: een tabel per gemeente is geen begrotingswijziging
    Gegeven in het dossier staat bij "/programmas": []
    En in het dossier staat bij "/stukken/0/status": <status>
    En in het dossier staat bij "/tabellen": [{id: T1, per_gemeente: true, kolommen: [{id: k, soort: bedrag, onderwerp: bijdrage, jaar: 2025, stand: gevraagd, totaal: geen}], rijen: [{naam: Almelo, cellen: {k: 900.00}}]}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-17 over "wijziging": <uitkomst>

    Voorbeelden:
      | status       | uitkomst     |
      | voornemen    | opmerking    |
      | ontwerp      | waarschuwing |
      | vaststelling | fout         |

  Scenario: de melding bij de vaststelling
    Gegeven in het dossier staat bij "/programmas": []
    Als het dossier wordt getoetst
    Dan zegt DEK-17 over "wijziging": "De begrotingswijziging 2025 ligt ter vaststelling, maar geeft per programma geen mutatie en geen nieuw bedrag. Een tabel per gemeente is daarvoor niet genoeg."

  Scenario: de programma's van een ander stuk tellen niet mee
    Gegeven in het dossier staat bij "/stukken/-": {id: begroting, soort: begroting, jaar: 2026}
    En in het dossier staat bij "/programmas/0/stuk": begroting
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-17 over "wijziging": fout

  Abstract Scenario: een brief die een wijziging alleen aankondigt
    Gegeven in het dossier staat bij "/soort": <soort>
    En in het dossier staat bij "/programmas": []
    En in het dossier staat bij "/stukken/0/status": <status>
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-17 over "<over>": <uitkomst>

    Voorbeelden:
      | soort           | status       | over      | uitkomst            |
      | collegevoorstel | voornemen    | dossier   | niet van toepassing |
      | raadsbrief      | voornemen    | dossier   | niet van toepassing |
      | collegevoorstel | vaststelling | wijziging | fout                |
      | raadsvoorstel   | voornemen    | wijziging | opmerking           |

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier staat bij "/programmas/0/lasten": 5990.00
    En in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-17 over "wijziging": niet te bepalen
    En mist DEK-17 over "wijziging": "<pad>"

    Voorbeelden:
      | pad                          |
      | /programmas/0/lasten         |
      | /programmas/0/lasten_mutatie |
      | /programmas/0/lasten_oud     |
      | /programmas/0/stuk           |
      | /programmas                  |

  Scenario: zonder programma's en zonder status is het minstens een opmerking
    Gegeven in het dossier staat bij "/programmas": []
    En in het dossier ontbreekt "/stukken/0/status"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-17 over "wijziging": opmerking
    En mist DEK-17 over "wijziging": "/stukken/0/status"

  Abstract Scenario: geen begrotingswijziging
    Gegeven in het dossier staat bij "/stukken": <waarde>
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-17 over "dossier": <uitkomst>

    Voorbeelden:
      | waarde                                             | uitkomst            |
      | null                                               | niet te bepalen     |
      | []                                                 | niet van toepassing |
      | [{id: wijziging, soort: begroting, jaar: 2025}]    | niet van toepassing |

  Scenario: SamenTwente geeft nog geen overzicht per programma, en dat is een voornemen
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-17 over "begrotingswijziging-2025": opmerking

  Scenario: bij de vaststelling zou dat een fout zijn
    Gegeven het voorbeeld "samentwente-2025"
    En in het dossier staat bij "/stukken/0/status": vaststelling
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-17 over "begrotingswijziging-2025": fout
