# language: nl
@XLS-08
Functionaliteit: XLS-08 Een cel rekent zoals haar buren
  Een ingetypt getal weegt zwaarder dan een andere formule.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      werkbladen:
        - id: Voorstel
          naam: Voorstel
          document: verdeling
          verborgen: false
          afronding_genoemd: false
          sommen:
            - {cel: B8, naam: Totaal, bereik: "B3:B7", eenheid: euro, uitkomst: 2500, optelling: 2500, mist: [], verborgen: []}
            - {cel: C8, naam: Totaal, bereik: "C3:C7", eenheid: duizend euro, uitkomst: 250.5, optelling: 250.5, mist: [], verborgen: []}
          vaste_totalen: []
          getallen_als_tekst: []
          foutcellen: []
          formules_zonder_waarde: []
          afwijkende_formules: []
          plaats: verdeling.xlsx, blad Voorstel
      """

  Scenario: elke cel is als haar buren
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-08 over "werkblad Voorstel": voldoet

  Scenario: een getal over een formule heen
    Gegeven in het dossier staat bij "/werkbladen/0/afwijkende_formules": [{cel: C4, naam: Borne, eenheid: euro, waarde: 80, soort: getal, buren: [C3, C5]}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-08 over "werkblad Voorstel": waarschuwing
    En zegt XLS-08 over "werkblad Voorstel": "Op werkblad Voorstel staat een ingetypt getal tussen cellen die elk dezelfde formule hebben: C4 (Borne), € 80, anders dan C3 en C5."

  Scenario: een andere formule
    Gegeven in het dossier staat bij "/werkbladen/0/afwijkende_formules": [{cel: C4, naam: Borne, eenheid: anders, waarde: 81, soort: formule, buren: [C3, C5]}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-08 over "werkblad Voorstel": opmerking
    En zegt XLS-08 over "werkblad Voorstel": "Op werkblad Voorstel staat een formule die anders is dan die aan beide kanten: C4 (Borne), 81, anders dan C3 en C5."

  Scenario: zonder buren en zonder getal
    Gegeven in het dossier staat bij "/werkbladen/0/afwijkende_formules": [{cel: C4, soort: formule}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-08 over "werkblad Voorstel": opmerking
    En zegt XLS-08 over "werkblad Voorstel": "C4, niet bekend."

  Scenario: niet bekend waarin de cel anders is
    Gegeven in het dossier staat bij "/werkbladen/0/afwijkende_formules": [{cel: C4, waarde: 81}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-08 over "werkblad Voorstel": niet te bepalen
    En mist XLS-08 over "werkblad Voorstel": "/werkbladen/0/afwijkende_formules/0/soort"

  Scenario: er is geen werkmap
    Gegeven in het dossier staat bij "/werkbladen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-08 over "dossier": niet van toepassing

  Scenario: het onderdeel ontbreekt
    Gegeven in het dossier ontbreekt "/werkbladen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-08 over "dossier": niet te bepalen
    En mist XLS-08 over "dossier": "/werkbladen"

  Scenario: de lijst van het blad ontbreekt
    Gegeven in het dossier ontbreekt "/werkbladen/0/afwijkende_formules"
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-08 over "werkblad Voorstel": niet te bepalen
    En mist XLS-08 over "werkblad Voorstel": "/werkbladen/0/afwijkende_formules"
