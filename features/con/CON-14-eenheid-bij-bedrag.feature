# language: nl
@CON-14
Functionaliteit: CON-14 Een bedrag heeft een euroteken of eenheid
  Een getal van duizend of meer in het financiële deel, in een zin over geld, heeft een euroteken of een eenheid. Staat er een
  woord achter (1.459 meldingen), of gaat de zin over aantallen, dan telt het niet.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      alineas:
        - {tekst: Het tekort van € 45.000 gaat naar de reserve., soort: alinea, kop: Financiën, rubriek: financien, document: voorstel}
      """

  Abstract Scenario: met en zonder eenheid
    Gegeven in het dossier staat bij "/alineas/0/tekst": <zin>
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-14 over "<over>": <uitkomst>

    Voorbeelden:
      | zin                                                           | over                  | uitkomst             |
      | Het tekort van € 45.000 gaat naar de reserve.                 | bedragen in voorstel  | voldoet              |
      | Het tekort van 45.000 gaat naar de reserve.                   | bedragen in voorstel  | opmerking            |
      | Het tekort is 45.000.                                         | bedragen in voorstel  | opmerking            |
      | Het tekort is 1.000 en niet meer.                             | bedragen in voorstel  | opmerking            |
      | Het tekort is 999.                                            | dossier               | niet van toepassing  |
      | Het tekort is 45.000 euro.                                    | bedragen in voorstel  | voldoet              |
      | Het tekort is 45.000,-.                                       | dossier               | niet van toepassing  |
      | De kosten liggen tussen 10.000 en € 20.000.                   | bedragen in voorstel  | voldoet              |
      | De kosten gaan over 1.459 meldingen.                          | dossier               | niet van toepassing  |
      | De kosten stijgen, want het aantal steeg naar 4.300.          | dossier               | niet van toepassing  |
      | De kosten staan op kostenplaats 168.142.                      | dossier               | niet van toepassing  |
      | Wij schrijven dit jaar 2.025.                                 | dossier               | niet van toepassing  |

  Scenario: de melding noemt het getal en de plaats
    Gegeven in het dossier staat bij "/alineas/0/tekst": De kosten bedragen 45.000 en het tekort is 12.000.
    Als het dossier wordt getoetst
    Dan zegt CON-14 over "bedragen in voorstel": "Bij deze getallen staat niet of het euro's zijn: “45.000” (Financiën) en “12.000” (Financiën)."

  Scenario: het stuk zegt zelf in welke eenheid de bedragen staan
    Gegeven in het dossier staat bij "/alineas/0/tekst": Het tekort is 45.000, en dat is € 45.000 min niets.
    En in het dossier staat bij "/alineas/-": {tekst: Bedragen in euro's, soort: alinea, document: voorstel}
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-14 over "bedragen in voorstel": voldoet

  Scenario: buiten het financiële deel telt het niet
    Gegeven in het dossier staat bij "/alineas/0": {tekst: Het tekort is 45.000., soort: alinea, rubriek: inleiding, document: voorstel}
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-14 over "dossier": niet van toepassing

  Scenario: niet bekend bij welk deel de tekst hoort
    Gegeven in het dossier staat bij "/alineas/0": {tekst: Het tekort is 45.000., soort: alinea, document: voorstel}
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-14 over "bedragen in voorstel": niet te bepalen
    En mist CON-14 over "bedragen in voorstel": "/alineas/0/rubriek"

  Scenario: de tekst ontbreekt
    Gegeven in het dossier ontbreekt "/alineas"
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-14 over "dossier": niet te bepalen
