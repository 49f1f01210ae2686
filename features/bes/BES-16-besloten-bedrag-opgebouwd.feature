# language: nl
@BES-16
Functionaliteit: BES-16 Een gewijzigd bedrag heeft een opbouw
  Besluit het bestuur een ander bedrag dan gevraagd, dan hoort erbij te staan waaruit dat nieuwe bedrag bestaat. Is het bedrag
  hetzelfde, ook afgerond, dan geldt de opbouw van het gevraagde bedrag.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een besluit
      beslispunten:
        - {nummer: 1, onderwerp: extra geld, besluit: gewijzigd}
      bedragen:
        - {id: gevraagd, onderwerp: extra geld, bedrag: 982514, jaar: 2025, stand: gevraagd, opbouw: true}
        - {id: besloten, onderwerp: extra geld, bedrag: 688000, jaar: 2025, stand: besloten, opbouw: true}
      tabellen: []
      """

  Abstract Scenario: het besloten bedrag is een ander bedrag
    Gegeven in het dossier staat bij "/bedragen/1/opbouw": <opbouw>
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-16 over "extra geld, 2025": <uitkomst>

    Voorbeelden:
      | opbouw | uitkomst     |
      | true   | voldoet      |
      | false  | waarschuwing |

  Scenario: de melding noemt beide bedragen en de opbouw die er wel was
    Gegeven in het dossier staat bij "/bedragen/1/opbouw": false
    Als het dossier wordt getoetst
    Dan zegt BES-16 over "extra geld, 2025": "Voor extra geld is € 688.000 besloten in plaats van € 982.514. Het stuk laat niet zien waaruit dat nieuwe bedrag bestaat. Voor het gevraagde bedrag staat dat er wel."

  Abstract Scenario: hetzelfde bedrag heeft geen nieuwe opbouw nodig
    Gegeven in het dossier staat bij "/bedragen/1/opbouw": false
    En in het dossier staat bij "/bedragen/1/bedrag": <bedrag>
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-16 over "extra geld, 2025": <uitkomst>

    Voorbeelden:
      | bedrag  | uitkomst            |
      | 982514  | niet van toepassing |
      | 983000  | niet van toepassing |
      | 982515  | niet van toepassing |
      | 982516  | waarschuwing        |
      | 984000  | waarschuwing        |

  Scenario: een tweede vermelding laat de opbouw zien
    Gegeven in het dossier staat bij "/bedragen/1/opbouw": false
    En in het dossier staat bij "/bedragen/-": {id: memo, onderwerp: extra geld, bedrag: 688000, jaar: 2025, stand: besloten, opbouw: true}
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-16 over "extra geld, 2025": voldoet

  Scenario: er is niets gevraagd om mee te vergelijken
    Gegeven in het dossier ontbreekt "/bedragen/0"
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-16 over "extra geld, 2025": niet van toepassing

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier staat bij "/bedragen/1/opbouw": false
    En in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-16 over "<over>": niet te bepalen
    En mist BES-16 over "<over>": "<pad>"

    Voorbeelden:
      | pad                | over                   |
      | /bedragen/1/opbouw | extra geld, 2025       |
      | /bedragen/1/stand  | extra geld, 2025       |
      | /bedragen/1/jaar   | extra geld, zonder jaar |
      | /bedragen/0/stand  | extra geld, 2025       |
      | /bedragen/0/jaar   | extra geld, 2025       |

  Scenario: het gevraagde bedrag staat alleen in een tabel, en de tabellen ontbreken
    Gegeven in het dossier ontbreekt "/bedragen/0"
    En in het dossier ontbreekt "/tabellen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-16 over "extra geld, 2025": niet te bepalen
    En mist BES-16 over "extra geld, 2025": "/tabellen"

  Scenario: er is geen besloten bedrag
    Gegeven in het dossier staat bij "/bedragen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-16 over "dossier": niet van toepassing

  Scenario: bij SamenTwente heeft € 688.000 geen opbouw, en € 983.000 wel
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-16 over "uitbreiding Veilig Thuis Twente, 2025": waarschuwing
    En zegt BES-16 over "uitbreiding Veilig Thuis Twente, 2025": "Voor het gevraagde bedrag staat dat er wel."
