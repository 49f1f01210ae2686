# language: nl
@XLS-01
Functionaliteit: XLS-01 Een som op een werkblad telt alle rijen mee
  Alle sommen van een blad geven samen één uitkomst. Een cel waarvan het getal niet bekend is, kan niets zijn.

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

  Scenario: elke som telt alles mee
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-01 over "werkblad Voorstel": voldoet

  Scenario: één rij valt buiten de som
    Gegeven in het dossier staat bij "/werkbladen/0/sommen/0/mist": [{cel: B7, naam: Wierden, eenheid: euro, waarde: 700.55}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-01 over "werkblad Voorstel": waarschuwing
    En zegt XLS-01 over "werkblad Voorstel": "Op werkblad Voorstel telt een som niet alles mee. B8 (Totaal) telt B3:B7 op en mist B7 (Wierden), € 700,55."

  Scenario: in duizenden euro’s
    Gegeven in het dossier staat bij "/werkbladen/0/sommen/1/mist": [{cel: C9, eenheid: duizend euro, waarde: 12.5}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-01 over "werkblad Voorstel": waarschuwing
    En zegt XLS-01 over "werkblad Voorstel": "C8 (Totaal) telt C3:C7 op en mist C9, € 12.500."

  Scenario: een getal dat geen geld is
    Gegeven in het dossier staat bij "/werkbladen/0/sommen/1/mist": [{cel: C9, eenheid: anders, waarde: 12.5}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-01 over "werkblad Voorstel": waarschuwing
    En zegt XLS-01 over "werkblad Voorstel": "mist C9, 12,5."

  Scenario: twee sommen missen een rij, en dat is één bevinding
    Gegeven in het dossier staat bij "/werkbladen/0/sommen/0/mist": [{cel: B7, naam: Wierden, eenheid: euro, waarde: 700.55}]
    En in het dossier staat bij "/werkbladen/0/sommen/1/mist": [{cel: C7, naam: Wierden, eenheid: duizend euro, waarde: 70}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-01 over "werkblad Voorstel": waarschuwing
    En zegt XLS-01 over "werkblad Voorstel": "€ 700,55 en C8 (Totaal) telt C3:C7 op en mist C7 (Wierden), € 70.000."

  Scenario: het getal van de cel is niet bekend
    Gegeven in het dossier staat bij "/werkbladen/0/sommen/0/mist": [{cel: B7, naam: Wierden, eenheid: euro}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-01 over "werkblad Voorstel": niet te bepalen
    En mist XLS-01 over "werkblad Voorstel": "/werkbladen/0/sommen/0/mist/0/waarde"

  Scenario: één cel is zeker en één niet
    Gegeven in het dossier staat bij "/werkbladen/0/sommen/0/mist": [{cel: B7, naam: Wierden, eenheid: euro, waarde: 5}, {cel: B6, eenheid: euro}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-01 over "werkblad Voorstel": waarschuwing
    En zegt XLS-01 over "werkblad Voorstel": "mist B7 (Wierden), € 5."

  Scenario: van een som is niet bekend wat zij mist
    Gegeven in het dossier ontbreekt "/werkbladen/0/sommen/0/mist"
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-01 over "werkblad Voorstel": niet te bepalen
    En mist XLS-01 over "werkblad Voorstel": "/werkbladen/0/sommen/0/mist"

  Scenario: een blad zonder sommen
    Gegeven in het dossier staat bij "/werkbladen/0/sommen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-01 over "dossier": niet van toepassing

  Scenario: er is geen werkmap
    Gegeven in het dossier staat bij "/werkbladen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-01 over "dossier": niet van toepassing

  Scenario: het onderdeel ontbreekt
    Gegeven in het dossier ontbreekt "/werkbladen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-01 over "dossier": niet te bepalen
    En mist XLS-01 over "dossier": "/werkbladen"

  Scenario: de lijst van het blad ontbreekt
    Gegeven in het dossier ontbreekt "/werkbladen/0/sommen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-01 over "werkblad Voorstel": niet te bepalen
    En mist XLS-01 over "werkblad Voorstel": "/werkbladen/0/sommen"
