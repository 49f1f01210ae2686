# language: nl
@REK-19
Functionaliteit: REK-19 Eén bedrag is niet voordelig én nadelig
  Een minteken alleen zegt niets over voordelig of nadelig; dat is een schrijfwijze.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      alineas:
        - {tekst: "Het resultaat is € 31.393 N.", soort: alinea, kop: Financiën}
        - {tekst: "N 31.393", soort: tabelcel, kop: Resultaat}
      """

  Scenario: overal nadelig
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-19 over "tekst van de stukken": voldoet

  Scenario: in de tabel voordelig
    Gegeven in het dossier staat bij "/alineas/1/tekst": 31.393 V
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-19 over "tekst van de stukken": opmerking
    En zegt REK-19 over "tekst van de stukken": "€ 31.393 V en € 31.393 N"

  Scenario: een ander bedrag
    Gegeven in het dossier staat bij "/alineas/1/tekst": 31.394 V
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-19 over "tekst van de stukken": voldoet

  Scenario: een klein bedrag is toeval
    Gegeven in het dossier staat bij "/alineas": [{tekst: 999 V, soort: tabelcel}, {tekst: N 999, soort: tabelcel}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-19 over "dossier": niet van toepassing

  Scenario: duizend euro niet meer
    Gegeven in het dossier staat bij "/alineas": [{tekst: 1.000 V, soort: tabelcel}, {tekst: N 1.000, soort: tabelcel}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-19 over "tekst van de stukken": opmerking

  Scenario: geen V of N
    Gegeven in het dossier staat bij "/alineas": [{tekst: "€ 1.000", soort: alinea}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-19 over "dossier": niet van toepassing

  Scenario: het onderdeel is leeg
    Gegeven in het dossier staat bij "/alineas": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-19 over "dossier": niet van toepassing

  Scenario: het onderdeel ontbreekt
    Gegeven in het dossier ontbreekt "/alineas"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-19 over "dossier": niet te bepalen
    En mist REK-19 over "dossier": "/alineas"
