# language: nl
@REK-04
Functionaliteit: REK-04 Eén bedrag is op elke plek gelijk
  Een bedrag met hetzelfde onderwerp, jaar en dezelfde stand hoort overal gelijk te zijn, in de tekst en in de tabellen.
  Eindigt een bedrag in de tekst op 000, dan kan het op duizend euro zijn afgerond. Ontbreekt een jaar of een stand, dan
  is niet bekend welk bedrag het is.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Uitbreiding
      bedragen:
        - {id: besluit, onderwerp: uitbreiding, bedrag: 982514, jaar: 2025, stand: gevraagd, plaats: Voorstel}
        - {id: memo, onderwerp: uitbreiding, bedrag: 982514, jaar: 2025, stand: gevraagd, plaats: Memo}
      tabellen:
        - id: T1
          titel: Verdeling
          kolommen: [{id: kosten, naam: Kosten, soort: bedrag, onderwerp: uitbreiding, jaar: 2025, stand: gevraagd}]
          rijen: [{naam: Almelo, cellen: {kosten: 982514}}]
          totaal: {naam: Totaal, cellen: {kosten: 982514}}
      """

  Abstract Scenario: het precieze bedrag in de tabel en een bedrag in de tekst
    Gegeven in het dossier staat bij "/bedragen/0/bedrag": <bedrag>
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-04 over "uitbreiding, 2025, gevraagd": <uitkomst>

    Voorbeelden:
      | bedrag    | uitkomst              |
      | 982514    | voldoet               |
      | 982514.50 | voldoet               |
      | 982514.51 | fout                  |
      | 982515    | voldoet met opmerking |
      | 982516    | fout                  |
      | 983000    | voldoet met opmerking |
      | 982000    | fout                  |
      | 983000.00 | fout                  |
      | onbekend  | voldoet               |
