# language: nl
@REK-20
Functionaliteit: REK-20 De punten van een opsomming zijn samen het genoemde bedrag
  De zin moet één bedrag noemen en zeggen dat de punten eronder het uitsplitsen.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      alineas:
        - {tekst: "De kosten zijn € 100.000, bestaande uit:", soort: alinea, kop: Financiën}
        - {tekst: "personeel: € 60.000", soort: punt, nummer: "•", kop: Financiën}
        - {tekst: "huur: € 40.000", soort: punt, nummer: "•", kop: Financiën}
      """

  Scenario: het telt op
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-20 over "opsomming van € 100.000": voldoet

  Scenario: een euro te weinig is afronding
    Gegeven in het dossier staat bij "/alineas/2/tekst": "huur: € 39.999"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-20 over "opsomming van € 100.000": voldoet met opmerking
    En is de opmerking van REK-20 over "opsomming van € 100.000": "Het verschil van € 1 is een afrondingsverschil."

  Scenario: een cent verschil met een totaal in hele euro’s
    Gegeven in het dossier staat bij "/alineas/1/tekst": "personeel: € 60.000,01"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-20 over "opsomming van € 100.000": voldoet met opmerking

  Scenario: twee euro te weinig
    Gegeven in het dossier staat bij "/alineas/2/tekst": "huur: € 39.998"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-20 over "opsomming van € 100.000": opmerking
    En zegt REK-20 over "opsomming van € 100.000": "Onder “Financiën” staat € 100.000, maar de punten eronder zijn samen € 99.998."

  Scenario: een cent te veel
    Gegeven in het dossier staat bij "/alineas": [{tekst: "Dat is € 100.000,00, namelijk:", kop: Financiën}, {tekst: "a € 60.000,00", soort: punt}, {tekst: "b € 40.000,01", soort: punt}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-20 over "opsomming van € 100.000,00": opmerking

  Scenario: afgerond op miljoenen
    Gegeven in het dossier staat bij "/alineas": [{tekst: "Dat is € 1,0 mln, namelijk:", kop: Financiën}, {tekst: "a € 0,6 mln", soort: punt}, {tekst: "b € 0,5 mln", soort: punt}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-20 over "opsomming van € 1,0 mln": voldoet met opmerking

  Scenario: twee keer hetzelfde bedrag
    Gegeven in het dossier staat bij "/alineas": [{tekst: "Dat is € 100.000, namelijk:"}, {tekst: "a € 60.000", soort: punt}, {tekst: "b € 40.000", soort: punt}, {tekst: "Dus € 100.000, te weten:"}, {tekst: "c € 50.000", soort: punt}, {tekst: "d € 40.000", soort: punt}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-20 over "opsomming van € 100.000 (2)": opmerking

  Scenario: maar één punt
    Gegeven in het dossier ontbreekt "/alineas/2"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-20 over "dossier": niet van toepassing

  Scenario: punten die iets anders zijn
    Gegeven in het dossier staat bij "/alineas/0/tekst": "Het bestuur vraagt € 100.000 voor twee doelen."
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-20 over "dossier": niet van toepassing

  Scenario: het onderdeel is leeg
    Gegeven in het dossier staat bij "/alineas": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-20 over "dossier": niet van toepassing

  Scenario: het onderdeel ontbreekt
    Gegeven in het dossier ontbreekt "/alineas"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-20 over "dossier": niet te bepalen
    En mist REK-20 over "dossier": "/alineas"
