# language: nl
@XLS-03
Functionaliteit: XLS-03 Getallen zijn als getal opgeslagen
  Een getal als tekst in een som weegt zwaarder dan een getal als tekst erbuiten.

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

  Scenario: alle getallen zijn getallen
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-03 over "werkblad Voorstel": voldoet

  Scenario: een som slaat een getal over
    Gegeven in het dossier staat bij "/werkbladen/0/getallen_als_tekst": [{cel: B5, naam: Borne, eenheid: euro, waarde: 500, in_som: true}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-03 over "werkblad Voorstel": waarschuwing
    En zegt XLS-03 over "werkblad Voorstel": "De som slaat die cel over: B5 (Borne), € 500."

  Scenario: een getal als tekst buiten een som
    Gegeven in het dossier staat bij "/werkbladen/0/getallen_als_tekst": [{cel: B5, naam: Borne, eenheid: anders, waarde: 500, in_som: false}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-03 over "werkblad Voorstel": opmerking
    En zegt XLS-03 over "werkblad Voorstel": "Op werkblad Voorstel staat tussen getallen een getal dat als tekst is opgeslagen: B5 (Borne), 500."

  Scenario: niet bekend of er een som over gaat
    Gegeven in het dossier staat bij "/werkbladen/0/getallen_als_tekst": [{cel: B5, eenheid: euro, waarde: 500}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-03 over "werkblad Voorstel": niet te bepalen
    En mist XLS-03 over "werkblad Voorstel": "/werkbladen/0/getallen_als_tekst/0/in_som"

  Scenario: er is geen werkmap
    Gegeven in het dossier staat bij "/werkbladen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-03 over "dossier": niet van toepassing

  Scenario: het onderdeel ontbreekt
    Gegeven in het dossier ontbreekt "/werkbladen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-03 over "dossier": niet te bepalen
    En mist XLS-03 over "dossier": "/werkbladen"

  Scenario: de lijst van het blad ontbreekt
    Gegeven in het dossier ontbreekt "/werkbladen/0/getallen_als_tekst"
    Als het dossier wordt getoetst
    Dan is de uitkomst van XLS-03 over "werkblad Voorstel": niet te bepalen
    En mist XLS-03 over "werkblad Voorstel": "/werkbladen/0/getallen_als_tekst"
