# language: nl
@XLS-09
Functionaliteit: XLS-09 De uitkomst van een som op een werkblad is bijgewerkt
  Een halve cent verschil is te groot voor euro’s; voor andere getallen is dat een halve duizendste.

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

  Scenario: elke som is bijgewerkt
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-09 over "werkblad Voorstel": voldoet

  Scenario: een oude uitkomst
    Gegeven in het dossier staat bij "/werkbladen/0/sommen/0/uitkomst": 2400
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-09 over "werkblad Voorstel": fout
    En zegt XLS-09 over "werkblad Voorstel": "Op werkblad Voorstel is een som niet bijgewerkt: B8 (Totaal) staat op € 2.400, B3:B7 is samen € 2.500."

  Scenario: een halve cent verschil
    Gegeven in het dossier staat bij "/werkbladen/0/sommen/0/uitkomst": 2500.005
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-09 over "werkblad Voorstel": fout

  Scenario: minder dan een halve cent
    Gegeven in het dossier staat bij "/werkbladen/0/sommen/0/uitkomst": 2500.0049
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-09 over "werkblad Voorstel": voldoet

  Scenario: een halve duizendste bij andere getallen
    Gegeven in het dossier staat bij "/werkbladen/0/sommen/1/uitkomst": 250.5005
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-09 over "werkblad Voorstel": fout

  Scenario: minder dan een halve duizendste bij andere getallen
    Gegeven in het dossier staat bij "/werkbladen/0/sommen/1/uitkomst": 250.5004
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-09 over "werkblad Voorstel": voldoet

  Scenario: van een som is geen uitkomst opgeslagen
    Gegeven in het dossier ontbreekt "/werkbladen/0/sommen/0/uitkomst"
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-09 over "werkblad Voorstel": niet te bepalen
    En mist XLS-09 over "werkblad Voorstel": "/werkbladen/0/sommen/0/uitkomst"

  Scenario: van een som is niet bekend wat haar cellen samen zijn
    Gegeven in het dossier ontbreekt "/werkbladen/0/sommen/0/optelling"
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-09 over "werkblad Voorstel": niet te bepalen
    En mist XLS-09 over "werkblad Voorstel": "/werkbladen/0/sommen/0/optelling"

  Scenario: een blad zonder sommen
    Gegeven in het dossier staat bij "/werkbladen/0/sommen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-09 over "dossier": niet van toepassing

  Scenario: er is geen werkmap
    Gegeven in het dossier staat bij "/werkbladen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-09 over "dossier": niet van toepassing

  Scenario: het onderdeel ontbreekt
    Gegeven in het dossier ontbreekt "/werkbladen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-09 over "dossier": niet te bepalen
    En mist XLS-09 over "dossier": "/werkbladen"

  Scenario: de lijst van het blad ontbreekt
    Gegeven in het dossier ontbreekt "/werkbladen/0/sommen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-09 over "werkblad Voorstel": niet te bepalen
    En mist XLS-09 over "werkblad Voorstel": "/werkbladen/0/sommen"
