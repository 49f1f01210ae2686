# language: nl
@INC-02
Functionaliteit: INC-02 Een bedrag heeft overal dezelfde aard
  Incidenteel geld stopt, structureel geld komt elk jaar terug. Eén bedrag (onderwerp, jaar, en gevraagd, besloten of eerder)
  kan niet allebei heten. Een besluit mag wel anders zijn dan wat is gevraagd.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Uitbreiding
      tabellen: []
      bedragen:
        - {id: a, onderwerp: uitbreiding, bedrag: 983000, jaar: 2025, stand: gevraagd, aard: incidenteel, plaats: punt 1}
        - {id: b, onderwerp: uitbreiding, bedrag: 983000, jaar: 2025, stand: gevraagd, aard: incidenteel, plaats: memo}
      """

  Abstract Scenario: de aard op de tweede plaats
    Gegeven in het dossier staat bij "/bedragen/1/aard": <aard>
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-02 over "uitbreiding, 2025, gevraagd": <uitkomst>

    Voorbeelden:
      | aard        | uitkomst |
      | incidenteel | voldoet  |
      | structureel | fout     |
      | onbekend    | voldoet  |

  Scenario: de melding noemt beide plaatsen
    Gegeven in het dossier staat bij "/bedragen/1/aard": structureel
    Als het dossier wordt getoetst
    Dan zegt INC-02 over "uitbreiding, 2025, gevraagd": "heet incidenteel (punt 1) en structureel (memo)"

  Scenario: een tabel noemt een andere aard dan de tekst
    Gegeven in het dossier staat bij "/tabellen": [{id: T1, per_gemeente: false, kolommen: [{id: k, soort: bedrag, onderwerp: uitbreiding, jaar: 2025, stand: gevraagd, aard: structureel}], rijen: [], totaal: {naam: Totaal, cellen: {k: 983000}}}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-02 over "uitbreiding, 2025, gevraagd": fout

  Scenario: de tabel noemt geen aard
    Gegeven in het dossier staat bij "/tabellen": [{id: T1, per_gemeente: false, kolommen: [{id: k, soort: bedrag, onderwerp: uitbreiding, jaar: 2025, stand: gevraagd}], rijen: [], totaal: {naam: Totaal, cellen: {k: 983000}}}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-02 over "uitbreiding, 2025, gevraagd": niet te bepalen
    En mist INC-02 over "uitbreiding, 2025, gevraagd": "/tabellen/0/kolommen/0/aard"

  Abstract Scenario: een andere aard mag in een ander jaar of bij een andere stand
    Gegeven in het dossier staat bij "/bedragen/1/aard": structureel
    En in het dossier staat bij "/bedragen/1/<sleutel>": <waarde>
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-02 over "uitbreiding, 2025, gevraagd": voldoet

    Voorbeelden:
      | sleutel   | waarde        |
      | jaar      | 2026          |
      | stand     | besloten      |
      | onderwerp | iets anders   |

  Abstract Scenario: een sleutel ontbreekt die beslist of het om hetzelfde bedrag gaat
    Gegeven in het dossier staat bij "/bedragen/1/aard": structureel
    En in het dossier ontbreekt "/bedragen/1/<sleutel>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-02 over "uitbreiding, 2025, gevraagd": niet te bepalen
    En mist INC-02 over "uitbreiding, 2025, gevraagd": "/bedragen/1/<sleutel>"

    Voorbeelden:
      | sleutel |
      | aard    |
      | jaar    |
      | stand   |

  Scenario: bij geen van beide is het jaar bekend
    Gegeven in het dossier staat bij "/bedragen/1/aard": structureel
    En in het dossier ontbreekt "/bedragen/0/jaar"
    En in het dossier ontbreekt "/bedragen/1/jaar"
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-02 over "uitbreiding, jaar of stand niet bekend": niet te bepalen
    En mist INC-02 over "uitbreiding, jaar of stand niet bekend": "/bedragen/0/jaar"

  Scenario: het stuk noemt bij geen van beide een jaar
    Gegeven in het dossier staat bij "/bedragen/1/aard": structureel
    En in het dossier staat bij "/bedragen/0/jaar": onbekend
    En in het dossier staat bij "/bedragen/1/jaar": onbekend
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-02 over "uitbreiding, onbekend, gevraagd": niet te bepalen

  Scenario: zonder de tabellen is niet bekend of het bedrag daar anders heet
    Gegeven in het dossier ontbreekt "/tabellen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-02 over "uitbreiding, 2025, gevraagd": niet te bepalen
    En mist INC-02 over "uitbreiding, 2025, gevraagd": "/tabellen"

  Scenario: de bedragen ontbreken in het dossier
    Gegeven in het dossier ontbreekt "/bedragen"
    En in het dossier ontbreekt "/tabellen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-02 over "dossier": niet te bepalen
    En mist INC-02 over "dossier": "/bedragen"

  Scenario: er zijn geen bedragen
    Gegeven in het dossier staat bij "/bedragen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-02 over "dossier": niet van toepassing

  Scenario: structureel Rijksgeld voor een eenmalige uitgave is geen tegenspraak
    Gegeven het voorbeeld "gooi-en-vechtstreek-2021"
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-02 over "tijdelijke versterking Veilig Thuis, 2021, gevraagd": voldoet
    En is de uitkomst van INC-02 over "extra middelen DUVO 2021, 2021, eerder": voldoet

  Scenario: Almelo noemt € 70.000 structureel en een ander bedrag van € 55.000 incidenteel
    Gegeven het voorbeeld "almelo-2021"
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-02 over "bijdrage aan VTT, 2021, gevraagd": voldoet
    En is de uitkomst van INC-02 over "inzet extra wijkcoaches, 2020, eerder": voldoet

  Abstract Scenario: een structurele last mag uit een incidentele onttrekking komen
    Gegeven een dossier:
      """
      titel: Uitbreiding
      tabellen: []
      bedragen:
        - {id: a, onderwerp: uitbreiding, bedrag: 100001, jaar: 2025, stand: gevraagd, soort: last, aard: structureel}
        - {id: b, onderwerp: uitbreiding, bedrag: 60002, jaar: 2025, stand: gevraagd, soort: onttrekking, aard: incidenteel}
      """
    En in het dossier staat bij "/bedragen/1/soort": <soort>
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-02 over "uitbreiding, 2025, gevraagd<kenmerk>": <uitkomst>

    Voorbeelden:
      | soort       | kenmerk | uitkomst |
      | onttrekking | , last  | voldoet  |
      | last        |         | fout     |
