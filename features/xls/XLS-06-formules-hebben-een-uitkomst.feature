# language: nl
@XLS-06
Functionaliteit: XLS-06 Bij elke formule is de uitkomst opgeslagen
  vtt-check rekent formules niet uit.

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

  Scenario: elke formule heeft een uitkomst
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-06 over "werkblad Voorstel": voldoet

  Scenario: een formule zonder uitkomst
    Gegeven in het dossier staat bij "/werkbladen/0/formules_zonder_waarde": [{cel: B7, naam: Wierden}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-06 over "werkblad Voorstel": opmerking
    En zegt XLS-06 over "werkblad Voorstel": "Op werkblad Voorstel is van formules geen uitkomst opgeslagen: B7 (Wierden). Wat daarop rust, is niet getoetst."

  Scenario: meer dan zes formules
    Gegeven in het dossier staat bij "/werkbladen/0/formules_zonder_waarde": [{cel: B1}, {cel: B2}, {cel: B3}, {cel: B4}, {cel: B5}, {cel: B6}, {cel: B7}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-06 over "werkblad Voorstel": opmerking
    En zegt XLS-06 over "werkblad Voorstel": "B1, B2, B3, B4, B5, B6 en 1 andere."

  Scenario: er is geen werkmap
    Gegeven in het dossier staat bij "/werkbladen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-06 over "dossier": niet van toepassing

  Scenario: het onderdeel ontbreekt
    Gegeven in het dossier ontbreekt "/werkbladen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-06 over "dossier": niet te bepalen
    En mist XLS-06 over "dossier": "/werkbladen"

  Scenario: de lijst van het blad ontbreekt
    Gegeven in het dossier ontbreekt "/werkbladen/0/formules_zonder_waarde"
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-06 over "werkblad Voorstel": niet te bepalen
    En mist XLS-06 over "werkblad Voorstel": "/werkbladen/0/formules_zonder_waarde"
