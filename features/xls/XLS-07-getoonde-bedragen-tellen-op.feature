# language: nl
@XLS-07
Functionaliteit: XLS-07 Wat een werkblad toont, telt op tot het getoonde totaal
  Zegt het blad dat er is afgerond, dan is een afrondingsverschil in orde.

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

  Scenario: wat er staat, telt op
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-07 over "werkblad Voorstel": voldoet

  Scenario: een afrondingsverschil dat het blad verzwijgt
    Gegeven in het dossier staat bij "/werkbladen/0/sommen/0/getoond": 2500
    En in het dossier staat bij "/werkbladen/0/sommen/0/getoonde_optelling": 2499
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-07 over "werkblad Voorstel": opmerking
    En zegt XLS-07 over "werkblad Voorstel": "en het blad zegt niet dat er is afgerond. B8 (Totaal) toont € 2.500, wat er getoond staat is samen € 2.499."

  Scenario: het blad zegt dat er is afgerond
    Gegeven in het dossier staat bij "/werkbladen/0/sommen/0/getoond": 2500
    En in het dossier staat bij "/werkbladen/0/sommen/0/getoonde_optelling": 2499
    En in het dossier staat bij "/werkbladen/0/afronding_genoemd": true
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-07 over "werkblad Voorstel": voldoet met opmerking
    En is de opmerking van XLS-07 over "werkblad Voorstel": "Afrondingsverschil, en het blad zegt dat er is afgerond: B8 (Totaal) toont € 2.500, wat er getoond staat is samen € 2.499."

  Scenario: hetzelfde getal is geen verschil
    Gegeven in het dossier staat bij "/werkbladen/0/sommen/0/getoond": 2500
    En in het dossier staat bij "/werkbladen/0/sommen/0/getoonde_optelling": 2500
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-07 over "werkblad Voorstel": voldoet

  Scenario: niet bekend of het blad het zegt, en er is geen verschil
    Gegeven in het dossier ontbreekt "/werkbladen/0/afronding_genoemd"
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-07 over "werkblad Voorstel": voldoet

  Scenario: niet bekend of het blad het zegt, en er is een verschil
    Gegeven in het dossier staat bij "/werkbladen/0/sommen/0/getoond": 2500
    En in het dossier staat bij "/werkbladen/0/sommen/0/getoonde_optelling": 2499
    En in het dossier ontbreekt "/werkbladen/0/afronding_genoemd"
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-07 over "werkblad Voorstel": niet te bepalen
    En mist XLS-07 over "werkblad Voorstel": "/werkbladen/0/afronding_genoemd"

  Scenario: alleen het totaal is bekend
    Gegeven in het dossier staat bij "/werkbladen/0/sommen/0/getoond": 2500
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-07 over "werkblad Voorstel": niet te bepalen
    En mist XLS-07 over "werkblad Voorstel": "/werkbladen/0/sommen/0/getoonde_optelling"

  Scenario: alleen de getoonde getallen zijn bekend
    Gegeven in het dossier staat bij "/werkbladen/0/sommen/0/getoonde_optelling": 2500
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-07 over "werkblad Voorstel": niet te bepalen
    En mist XLS-07 over "werkblad Voorstel": "/werkbladen/0/sommen/0/getoond"

  Scenario: een blad zonder sommen
    Gegeven in het dossier staat bij "/werkbladen/0/sommen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-07 over "dossier": niet van toepassing

  Scenario: er is geen werkmap
    Gegeven in het dossier staat bij "/werkbladen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-07 over "dossier": niet van toepassing

  Scenario: het onderdeel ontbreekt
    Gegeven in het dossier ontbreekt "/werkbladen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-07 over "dossier": niet te bepalen
    En mist XLS-07 over "dossier": "/werkbladen"

  Scenario: de lijst van het blad ontbreekt
    Gegeven in het dossier ontbreekt "/werkbladen/0/sommen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-07 over "werkblad Voorstel": niet te bepalen
    En mist XLS-07 over "werkblad Voorstel": "/werkbladen/0/sommen"
