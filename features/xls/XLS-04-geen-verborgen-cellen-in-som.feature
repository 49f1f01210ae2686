# language: nl
@XLS-04
Functionaliteit: XLS-04 Een som telt niets mee dat niemand ziet
  Alle sommen van een blad geven samen één uitkomst.

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

  Scenario: alles is te zien
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-04 over "werkblad Voorstel": voldoet

  Scenario: een verborgen rij telt mee
    Gegeven in het dossier staat bij "/werkbladen/0/sommen/0/verborgen": [{cel: B7, naam: Wierden, eenheid: euro, waarde: 700.55}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-04 over "werkblad Voorstel": opmerking
    En zegt XLS-04 over "werkblad Voorstel": "Op werkblad Voorstel telt een som cellen mee die verborgen zijn. B8 (Totaal) telt ook mee: B7 (Wierden), € 700,55."

  Scenario: op een verborgen blad
    Gegeven in het dossier staat bij "/werkbladen/0/sommen/0/verborgen": [{cel: B7, naam: Wierden, eenheid: euro, waarde: 700.55}]
    En in het dossier staat bij "/werkbladen/0/verborgen": true
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-04 over "werkblad Voorstel": opmerking
    En zegt XLS-04 over "werkblad Voorstel": "Op werkblad Voorstel (verborgen) telt"

  Scenario: het getal van de cel is niet bekend
    Gegeven in het dossier staat bij "/werkbladen/0/sommen/0/verborgen": [{cel: B7, eenheid: euro}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-04 over "werkblad Voorstel": niet te bepalen
    En mist XLS-04 over "werkblad Voorstel": "/werkbladen/0/sommen/0/verborgen/0/waarde"

  Scenario: van een som is niet bekend wat verborgen is
    Gegeven in het dossier ontbreekt "/werkbladen/0/sommen/0/verborgen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-04 over "werkblad Voorstel": niet te bepalen
    En mist XLS-04 over "werkblad Voorstel": "/werkbladen/0/sommen/0/verborgen"

  Scenario: een blad zonder sommen
    Gegeven in het dossier staat bij "/werkbladen/0/sommen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-04 over "dossier": niet van toepassing

  Scenario: er is geen werkmap
    Gegeven in het dossier staat bij "/werkbladen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-04 over "dossier": niet van toepassing

  Scenario: het onderdeel ontbreekt
    Gegeven in het dossier ontbreekt "/werkbladen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-04 over "dossier": niet te bepalen
    En mist XLS-04 over "dossier": "/werkbladen"

  Scenario: de lijst van het blad ontbreekt
    Gegeven in het dossier ontbreekt "/werkbladen/0/sommen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-04 over "werkblad Voorstel": niet te bepalen
    En mist XLS-04 over "werkblad Voorstel": "/werkbladen/0/sommen"
