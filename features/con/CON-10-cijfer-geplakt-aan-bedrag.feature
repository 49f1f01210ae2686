# language: nl
@CON-10
Functionaliteit: CON-10 Aan een bedrag zit geen cijfer vast
  In een bedrag staan drie cijfers achter elke punt. Staan er vier of vijf achter de laatste, dan zit er iets aan vast. Vraagt
  het inlezen zelf al hoe het getal er staat, dan is het geen fout van het stuk.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      alineas:
        - {tekst: De kosten zijn € 982.514., soort: alinea, kop: Kosten, document: voorstel}
      """

  Abstract Scenario: de cijfers achter de laatste punt
    Gegeven in het dossier staat bij "/alineas/0/tekst": <tekst>
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-10 over "cijfers in voorstel": <uitkomst>

    Voorbeelden:
      | tekst                                                    | uitkomst  |
      | De kosten zijn € 982.514.                                | voldoet   |
      | De kosten zijn € 982.5141.                               | opmerking |
      | De kosten zijn € 982.51411.                              | opmerking |
      | De kosten zijn 982.51411 euro.                           | opmerking |
      | De kosten zijn € 982.514,11.                             | voldoet   |
      | De kosten zijn € 5. Het kenmerk is 982.51411.            | voldoet   |
      | De kosten zijn € 5. Het kenmerk is 21.0001535.           | voldoet   |

  Scenario: de melding zegt hoe het ook kan
    Gegeven in het dossier staat bij "/alineas/0/tekst": De kosten zijn € 982.51411.
    Als het dossier wordt getoetst
    Dan zegt CON-10 over "cijfers in voorstel": "“982.51411” (Kosten). Het getal 982.51411 kan 982.514 met een 11 erachter zijn."

  Scenario: in een cel van een tabel
    Gegeven in het dossier staat bij "/alineas/-": {tekst: "982.51411", soort: tabelcel, tabel: T1, document: voorstel}
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-10 over "cijfers in voorstel": opmerking

  Abstract Scenario: het inlezen vraagt er zelf al naar
    Gegeven in het dossier staat bij "/alineas/0/tekst": De kosten zijn € 982.51411.
    En in het dossier staat bij "/herkomst": <herkomst>
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-10 over "cijfers in voorstel": <uitkomst>

    Voorbeelden:
      | herkomst                                                                | uitkomst         |
      | {/alineas/0: {leesvraag: Hoort de 11 bij een voetnoot?}}                | niet te bepalen  |
      | {/tabellen/0: {tekst: "€ 982.51411", leesvraag: Hoort de 11 erbij?}}    | niet te bepalen  |
      | {/alineas/0: {zekerheid: zeker}}                                        | opmerking        |

  Scenario: geen enkel bedrag
    Gegeven in het dossier staat bij "/alineas/0/tekst": Wij helpen.
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-10 over "dossier": niet van toepassing

  Scenario: de tekst ontbreekt
    Gegeven in het dossier ontbreekt "/alineas"
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-10 over "dossier": niet te bepalen
