# language: nl
@XLS-05
Functionaliteit: XLS-05 Er staan geen fouten van Excel op een werkblad
  Een totaal zonder waarde weegt het zwaarst.

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

  Scenario: geen fouten
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-05 over "werkblad Voorstel": voldoet

  Scenario: een totaal heeft geen waarde
    Gegeven in het dossier staat bij "/werkbladen/0/foutcellen": [{cel: B8, naam: Totaal, fout: '#VERW!', in_totaal: true}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-05 over "werkblad Voorstel": fout
    En zegt XLS-05 over "werkblad Voorstel": "Op werkblad Voorstel heeft een totaal geen waarde: B8 (Totaal) toont #VERW!."

  Scenario: een gewone cel heeft geen waarde
    Gegeven in het dossier staat bij "/werkbladen/0/foutcellen": [{cel: B5, naam: Borne, fout: '#N/B', in_totaal: false}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-05 over "werkblad Voorstel": waarschuwing
    En zegt XLS-05 over "werkblad Voorstel": "Op werkblad Voorstel staat een fout van Excel: B5 (Borne) toont #N/B."

  Scenario: niet bekend of het een totaal is
    Gegeven in het dossier staat bij "/werkbladen/0/foutcellen": [{cel: B5, fout: '#N/B'}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-05 over "werkblad Voorstel": niet te bepalen
    En mist XLS-05 over "werkblad Voorstel": "/werkbladen/0/foutcellen/0/in_totaal"

  Scenario: er is geen werkmap
    Gegeven in het dossier staat bij "/werkbladen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-05 over "dossier": niet van toepassing

  Scenario: het onderdeel ontbreekt
    Gegeven in het dossier ontbreekt "/werkbladen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-05 over "dossier": niet te bepalen
    En mist XLS-05 over "dossier": "/werkbladen"

  Scenario: de lijst van het blad ontbreekt
    Gegeven in het dossier ontbreekt "/werkbladen/0/foutcellen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-05 over "werkblad Voorstel": niet te bepalen
    En mist XLS-05 over "werkblad Voorstel": "/werkbladen/0/foutcellen"
