# language: nl
@STR-11
Functionaliteit: STR-11 De titel zegt waarover het gaat

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Uitbreiding Veilig Thuis 2025
      organisatie: {naam: RUD Zuid}
      """

  Abstract Scenario: een heldere titel
    Gegeven in het dossier staat bij "/titel": <titel>
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-11 over "titel": voldoet

    Voorbeelden:
      | titel                                                                                                        |
      | Uitbreiding Veilig Thuis 2025                                                                                |
      | Begroting 2026                                                                                               |
      | Raadsvoorstel begroting GGD 2026                                                                             |
      | Begroting RUD Zuid 2026                                                                                      |
      | Uitbreiding Veilig Thuis Twente (VTT)                                                                        |
      | Tweede bestuursrapportage, deel II                                                                           |
      | BEGROTING VTT 2026                                                                                           |
      | een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig |

  Abstract Scenario: alleen de naam van een formulier
    Gegeven in het dossier staat bij "/titel": <titel>
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-11 over "titel": opmerking
    En zegt STR-11 over "titel": "<melding>"

    Voorbeelden:
      | titel                          | melding                                                                        |
      | Collegevoorstel                | De titel “Collegevoorstel” noemt alleen wat voor stuk het is, niet waarover het gaat. |
      | Voorstel algemeen bestuur 2025 | noemt alleen wat voor stuk het is, niet waarover het gaat.                     |
      | Collegevoorstel Raadsbrief VTT | noemt alleen wat voor stuk het is en een afkorting, niet waarover het gaat.    |

  Abstract Scenario: een afkorting die niet iedereen kent
    Gegeven in het dossier staat bij "/titel": <titel>
    Als het dossier wordt getoetst
    Dan zegt STR-11 over "titel": "staat een afkorting die niet iedereen kent: <afkorting>."

    Voorbeelden:
      | titel                            | afkorting |
      | Uitbreiding VTT 2025             | “VTT”     |
      | Wijziging P&O en VTT             | “P&O” en “VTT” |
      | Wijziging m.b.t. de reserves     | “m.b.t.”  |
      | Wijziging ivm nieuwe taken       | “ivm”     |

  Scenario: één woord te veel
    Gegeven in het dossier staat bij "/titel": een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig eenentwintig
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-11 over "titel": opmerking
    En zegt STR-11 over "titel": "De titel heeft 21 woorden."

  Scenario: in Almelo heet het voorstel naar het formulier
    Gegeven het voorbeeld "almelo-2021"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-11 over "titel": opmerking
