# language: nl
@VER-13
Functionaliteit: VER-13 Het bedrag van de gemeente is dat van de regeling
  Een raad besluit over het deel van de eigen gemeente. Ligt het voorstel van de regeling ernaast (--bij), dan moet dat bedrag
  gelijk zijn aan de rij van die gemeente in de tabel met hetzelfde onderwerp en jaar.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Zienswijze begrotingswijziging
      soort: raadsvoorstel
      organisatie: {naam: gemeente Hengelo, vorm: gemeente}
      bedragen:
        - {id: deel, onderwerp: extra geld, bedrag: 94981, jaar: 2025, stand: gevraagd, plaats: Beslispunt 1}
      """

  Abstract Scenario: het bedrag in het raadsvoorstel en in de tabel
    Gegeven in het dossier staat bij "/bedragen/0/bedrag": <bedrag>
    En ernaast ligt een dossier:
      """
      titel: Voorstel SamenTwente
      tabellen:
        - id: T1
          titel: Bijdragen
          per_gemeente: true
          kolommen:
            - {id: extra, soort: bedrag, onderwerp: extra geld, jaar: 2025, stand: gevraagd}
            - {id: later, soort: bedrag, onderwerp: extra geld, jaar: 2026, stand: gevraagd}
          rijen:
            - {naam: Hengelo (O), cellen: {extra: 94981, later: 5}}
            - {naam: Almelo, cellen: {extra: 7, later: 8}}
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-13 over "extra geld, 2025": <uitkomst>

    Voorbeelden:
      | bedrag | uitkomst              |
      | 94981  | voldoet               |
      | 94982  | voldoet met opmerking |
      | 94983  | fout                  |
      | 94979  | fout                  |
      | 95000  | voldoet met opmerking |
      | 96000  | fout                  |

  Scenario: de melding noemt beide bedragen
    Gegeven in het dossier staat bij "/bedragen/0/bedrag": 94891
    En ernaast ligt een dossier:
      """
      titel: Voorstel SamenTwente
      tabellen:
        - id: T1
          titel: Bijdragen
          per_gemeente: true
          kolommen:
            - {id: extra, soort: bedrag, onderwerp: extra geld, jaar: 2025, stand: gevraagd}
          rijen:
            - {naam: Hengelo, cellen: {extra: 94981}}
      """
    Als het dossier wordt getoetst
    Dan zegt VER-13 over "extra geld, 2025": "Bij Beslispunt 1 staat € 94.891 voor extra geld in 2025. In de tabel van de regeling (Voorstel SamenTwente, Bijdragen) staat bij gemeente Hengelo € 94.981. Dat scheelt € 90."

  Scenario: na het besluit geldt de tabel met dezelfde stand
    Gegeven in het dossier staat bij "/bedragen/0/stand": besloten
    En ernaast ligt een dossier:
      """
      titel: Voorstel SamenTwente
      tabellen:
        - id: T1
          per_gemeente: true
          kolommen:
            - {id: extra, soort: bedrag, onderwerp: extra geld, jaar: 2025, stand: gevraagd}
            - {id: nieuw, soort: bedrag, onderwerp: extra geld, jaar: 2025, stand: besloten}
          rijen:
            - {naam: Hengelo, cellen: {extra: 94981, nieuw: 56766}}
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-13 over "extra geld, 2025": fout

  Scenario: er ligt niets naast
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-13 over "dossier": niet te bepalen
    En mist VER-13 over "dossier": "bij:/"

  Scenario: de tabel ernaast gaat over iets anders
    Gegeven ernaast ligt een dossier:
      """
      titel: Iets anders
      tabellen: []
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-13 over "dossier": niet te bepalen
    En mist VER-13 over "dossier": "bij:/tabellen"

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    En ernaast ligt een dossier:
      """
      titel: Voorstel SamenTwente
      tabellen:
        - id: T1
          per_gemeente: true
          kolommen:
            - {id: extra, soort: bedrag, onderwerp: extra geld, jaar: 2025, stand: gevraagd}
          rijen:
            - {naam: Hengelo, cellen: {extra: 94981}}
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-13 over "<over>": niet te bepalen
    En mist VER-13 over "<over>": "<pad>"

    Voorbeelden:
      | pad                | over                   |
      | /bedragen/0/jaar   | extra geld, zonder jaar |
      | /bedragen/0/stand  | extra geld, 2025       |
      | /organisatie       | dossier                |
      | /organisatie/vorm  | dossier                |

  Scenario: zonder soort en organisatie is niet bekend of het om één gemeente gaat
    Gegeven in het dossier ontbreekt "/organisatie"
    En in het dossier ontbreekt "/soort"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-13 over "dossier": niet te bepalen
    En mist VER-13 over "dossier": "/organisatie"

  Scenario: de cel van de gemeente is leeg
    Gegeven ernaast ligt een dossier:
      """
      titel: Voorstel SamenTwente
      tabellen:
        - id: T1
          per_gemeente: true
          kolommen:
            - {id: extra, soort: bedrag, onderwerp: extra geld, jaar: 2025, stand: gevraagd}
          rijen:
            - {naam: Hengelo, cellen: {extra: PM}}
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-13 over "extra geld, 2025": niet te bepalen

  Scenario: een voorstel van de regeling zelf heeft geen eigen gemeente
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-13 over "dossier": niet van toepassing

  Scenario: er staan geen bedragen in het raadsvoorstel
    Gegeven in het dossier staat bij "/bedragen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-13 over "dossier": niet van toepassing

  Scenario: bij Almelo ligt het voorstel van de regeling er niet naast
    Gegeven het voorbeeld "almelo-2021"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-13 over "dossier": niet te bepalen

  Abstract Scenario: bedragen in centen
    Gegeven in het dossier staat bij "/bedragen/0/bedrag": <bedrag>
    En ernaast ligt een dossier:
      """
      titel: Voorstel SamenTwente
      tabellen:
        - id: T1
          titel: Bijdragen
          per_gemeente: true
          kolommen: [{id: extra, soort: bedrag, onderwerp: extra geld, jaar: 2025, stand: gevraagd}]
          rijen: [{naam: Hengelo (O), cellen: {extra: 94981.10}}]
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-13 over "extra geld, 2025": <uitkomst>

    Voorbeelden:
      | bedrag   | uitkomst              |
      | 94981.10 | voldoet               |
      | 94981.11 | voldoet met opmerking |
      | 94981.12 | fout                  |

  Abstract Scenario: het raadsvoorstel noemt ook het bedrag van alle gemeenten samen
    Gegeven in het dossier staat bij "/bedragen/-": {id: samen, onderwerp: extra geld, bedrag: <samen>, jaar: 2025, stand: gevraagd, plaats: Inleiding}
    En ernaast ligt een dossier:
      """
      titel: Voorstel SamenTwente
      tabellen:
        - id: T1
          titel: Bijdragen
          per_gemeente: true
          kolommen:
            - {id: extra, soort: bedrag, onderwerp: extra geld, jaar: 2025, stand: gevraagd}
          rijen:
            - {naam: Hengelo, cellen: {extra: 94981}}
            - {naam: Almelo, cellen: {extra: 84780}}
          totaal: {naam: Totaal, cellen: {extra: 179761}}
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-13 over "extra geld, 2025": <uitkomst>

    Voorbeelden:
      | samen  | uitkomst |
      | 179761 | voldoet  |
      | 180000 | voldoet  |
      | 179763 | fout     |

  Scenario: alleen het bedrag van alle gemeenten samen zegt niets over de eigen gemeente
    Gegeven in het dossier staat bij "/bedragen/0/bedrag": 179761
    En ernaast ligt een dossier:
      """
      titel: Voorstel SamenTwente
      tabellen:
        - id: T1
          per_gemeente: true
          kolommen:
            - {id: extra, soort: bedrag, onderwerp: extra geld, jaar: 2025, stand: gevraagd}
          rijen:
            - {naam: Hengelo, cellen: {extra: 94981}}
          totaal: {naam: Totaal, cellen: {extra: 179761}}
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-13 over "dossier": niet te bepalen

  Abstract Scenario: een eerder toegekend bedrag is niet wat nu wordt gevraagd
    Gegeven in het dossier staat bij "/bedragen/0/stand": <stand>
    En ernaast ligt een dossier:
      """
      titel: Voorstel SamenTwente
      tabellen:
        - id: T1
          per_gemeente: true
          kolommen:
            - {id: extra, soort: bedrag, onderwerp: extra geld, jaar: 2025, stand: eerder}
          rijen:
            - {naam: Hengelo, cellen: {extra: 94000}}
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-13 over "<over>": <uitkomst>

    Voorbeelden:
      | stand    | over             | uitkomst          |
      | gevraagd | dossier          | niet te bepalen   |
      | eerder   | extra geld, 2025 | fout              |

  Abstract Scenario: een tweede rij van dezelfde gemeente is een ander bedrag
    Gegeven ernaast ligt een dossier:
      """
      titel: Voorstel SamenTwente
      tabellen:
        - id: T1
          per_gemeente: true
          kolommen:
            - {id: extra, soort: bedrag, onderwerp: extra geld, jaar: 2025, stand: gevraagd}
          rijen:
            - {naam: Hengelo, cellen: {extra: <bedrag>}}
            - {naam: Hengelo (plustaak), cellen: {extra: 500}}
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-13 over "extra geld, 2025": <uitkomst>

    Voorbeelden:
      | bedrag | uitkomst |
      | 94981  | voldoet  |
      | 94983  | fout     |
