# language: nl
@TAA-02
Functionaliteit: TAA-02 Het bestand is te lezen met een voorleesprogramma
  Een afbeelding zonder tekst en een verkeerde taal zijn zeker. Of een vette regel een kop is, en of een tabel een kopregel nodig
  heeft, is niet zeker: dat geeft hoogstens een opmerking.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      documenten: [{id: voorstel, titel: Voorstel}]
      bestanden:
        - {document: voorstel, soort: docx, taal: nl-NL, titel_ingevuld: true, koppen: 8, schijnkoppen: 0, tabellen: 2, tabellen_zonder_kopregel: 0, afbeeldingen: 1, afbeeldingen_zonder_tekst: 0}
      """

  Scenario: alles is er
    Als het dossier wordt getoetst
    Dan is de uitkomst van TAA-02 over "opmaak van voorstel": voldoet

  Abstract Scenario: één ding ontbreekt in het bestand
    Gegeven in het dossier staat bij "/bestanden/0/<sleutel>": <waarde>
    Als het dossier wordt getoetst
    Dan is de uitkomst van TAA-02 over "opmaak van voorstel": <uitkomst>
    En zegt TAA-02 over "opmaak van voorstel": "<zegt>"

    Voorbeelden:
      | sleutel                   | waarde | uitkomst     | zegt                                                     |
      | afbeeldingen_zonder_tekst | 1      | waarschuwing | Zonder vervangende tekst: 1 afbeelding.                  |
      | taal                      | en-US  | waarschuwing | Het bestand geeft als taal ‘en-US’ op.                   |
      | schijnkoppen              | 1      | opmerking    | Als kop opgemaakt, zonder kopstijl: 1 regel.             |
      | schijnkoppen              | 3      | opmerking    | Als kop opgemaakt, zonder kopstijl: 3 regels.            |
      | titel_ingevuld            | false  | opmerking    | De eigenschappen van het bestand hebben geen titel.      |
      | tabellen_zonder_kopregel  | 1      | opmerking    | Zonder kopregel: 1 tabel. Een tabel die alleen de opmaak |

  Abstract Scenario: ook zo is het Nederlands, of Fries
    Gegeven in het dossier staat bij "/bestanden/0/taal": <taal>
    Als het dossier wordt getoetst
    Dan is de uitkomst van TAA-02 over "opmaak van voorstel": voldoet

    Voorbeelden:
      | taal  |
      | nl    |
      | nl_BE |
      | fy-NL |

  Scenario: alles tegelijk in één bevinding
    Gegeven in het dossier staat bij "/bestanden/0": {document: voorstel, soort: pdf, taal: en-US, titel_ingevuld: false, tekstvakken: 2, schijnkoppen: 2, tabellen_zonder_kopregel: 2, afbeeldingen_zonder_tekst: 2}
    Als het dossier wordt getoetst
    Dan zegt TAA-02 over "opmaak van voorstel": "Zonder vervangende tekst: 2 afbeeldingen. Het bestand geeft als taal ‘en-US’ op. Als kop opgemaakt, zonder kopstijl: 2 regels. Zonder kopregel: 2 tabellen. De eigenschappen van het bestand hebben geen titel."

  Abstract Scenario: naar iets is niet gekeken
    Gegeven in het dossier ontbreekt "/bestanden/0/<sleutel>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TAA-02 over "opmaak van voorstel": niet te bepalen
    En mist TAA-02 over "opmaak van voorstel": "/bestanden/0/<sleutel>"

    Voorbeelden:
      | sleutel                   |
      | schijnkoppen              |
      | tabellen_zonder_kopregel  |
      | afbeeldingen_zonder_tekst |
      | taal                      |
      | titel_ingevuld            |

  Scenario: een werkblad heeft geen koppen
    Gegeven in het dossier staat bij "/bestanden/0": {document: voorstel, soort: xlsx}
    Als het dossier wordt getoetst
    Dan is de uitkomst van TAA-02 over "dossier": niet van toepassing

  Scenario: over de bestanden is niets bekend
    Gegeven in het dossier ontbreekt "/bestanden"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TAA-02 over "dossier": niet te bepalen
    En mist TAA-02 over "dossier": "/bestanden"
