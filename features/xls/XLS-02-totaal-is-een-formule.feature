# language: nl
@XLS-02
Functionaliteit: XLS-02 Een totaal naast formules is zelf ook een formule
  Een ingetypt totaal in hele euro’s mag tot een halve euro van de som verschillen: dat is afronden.

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

  Scenario: geen ingetypt totaal
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-02 over "werkblad Voorstel": voldoet

  Scenario: een ingetypt totaal dat niet klopt
    Gegeven in het dossier staat bij "/werkbladen/0/vaste_totalen": [{cel: C8, naam: Totaal, eenheid: euro, waarde: 260, optelling: 250}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-02 over "werkblad Voorstel": waarschuwing
    En zegt XLS-02 over "werkblad Voorstel": "Op werkblad Voorstel is een totaal ingetypt, en het is niet de som van de rijen: C8 (Totaal) is € 260, de rijen samen € 250."

  Scenario: een ingetypt totaal dat nog klopt
    Gegeven in het dossier staat bij "/werkbladen/0/vaste_totalen": [{cel: C8, naam: Totaal, eenheid: euro, waarde: 250, optelling: 250}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-02 over "werkblad Voorstel": opmerking
    En zegt XLS-02 over "werkblad Voorstel": "Op werkblad Voorstel is een totaal ingetypt, en de totalen ernaast zijn formules: C8 (Totaal), € 250. Nu klopt het nog"

  Scenario: een halve euro verschil is afronding
    Gegeven in het dossier staat bij "/werkbladen/0/vaste_totalen": [{cel: C8, naam: Totaal, eenheid: euro, waarde: 250, optelling: 249.50}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-02 over "werkblad Voorstel": opmerking

  Scenario: een cent meer dan een halve euro
    Gegeven in het dossier staat bij "/werkbladen/0/vaste_totalen": [{cel: C8, naam: Totaal, eenheid: euro, waarde: 250, optelling: 249.49}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-02 over "werkblad Voorstel": waarschuwing

  Scenario: een totaal in centen mag een halve cent verschillen
    Gegeven in het dossier staat bij "/werkbladen/0/vaste_totalen": [{cel: C8, naam: Totaal, eenheid: euro, waarde: 250.25, optelling: 250.26}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-02 over "werkblad Voorstel": waarschuwing

  Scenario: niet bekend wat de rijen samen zijn
    Gegeven in het dossier staat bij "/werkbladen/0/vaste_totalen": [{cel: C8, eenheid: euro, waarde: 250}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-02 over "werkblad Voorstel": niet te bepalen
    En mist XLS-02 over "werkblad Voorstel": "/werkbladen/0/vaste_totalen/0/optelling"

  Scenario: niet bekend wat er staat
    Gegeven in het dossier staat bij "/werkbladen/0/vaste_totalen": [{cel: C8, eenheid: euro, optelling: 250}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-02 over "werkblad Voorstel": niet te bepalen
    En mist XLS-02 over "werkblad Voorstel": "/werkbladen/0/vaste_totalen/0/waarde"

  Scenario: er is geen werkmap
    Gegeven in het dossier staat bij "/werkbladen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-02 over "dossier": niet van toepassing

  Scenario: het onderdeel ontbreekt
    Gegeven in het dossier ontbreekt "/werkbladen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-02 over "dossier": niet te bepalen
    En mist XLS-02 over "dossier": "/werkbladen"

  Scenario: de lijst van het blad ontbreekt
    Gegeven in het dossier ontbreekt "/werkbladen/0/vaste_totalen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-02 over "werkblad Voorstel": niet te bepalen
    En mist XLS-02 over "werkblad Voorstel": "/werkbladen/0/vaste_totalen"
