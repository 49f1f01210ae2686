# language: nl
@TAA-04
Functionaliteit: TAA-04 De stukken dragen hetzelfde kenmerk, of noemen elkaars kenmerk
  Een kenmerk staat achter het woord kenmerk of zaaknummer, of in de cel ernaast.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      kenmerk: "21.0001535"
      alineas:
        - {tekst: Kenmerk, soort: tabelcel, tabel: T1, kop: Algemeen}
        - {tekst: "21.0001535", soort: tabelcel, tabel: T1, kop: Algemeen}
        - {tekst: "Bijlage 1.", soort: punt, rubriek: bijlagen, kop: Bijlagen}
        - {tekst: "Ons kenmerk: 21.0001535", soort: alinea, kop: Memo}
      """

  Scenario: één kenmerk
    Als het dossier wordt getoetst
    Dan is de uitkomst van TAA-04 over "kenmerken op de stukken": voldoet

  Scenario: een ander kenmerk op de bijlage
    Gegeven in het dossier staat bij "/alineas/3/tekst": "Ons kenmerk: 21.0001012"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TAA-04 over "kenmerken op de stukken": opmerking
    En zegt TAA-04 over "kenmerken op de stukken": "Dit kenmerk is een ander dan dat van het voorstel (21.0001535) en staat verder nergens in de stukken: “21.0001012” (Memo)."

  Scenario: het eerste kenmerk geldt als het dossier er geen noemt
    Gegeven in het dossier ontbreekt "/kenmerk"
    En in het dossier staat bij "/alineas/3/tekst": "Kenmerk: Z/21/88"
    Als het dossier wordt getoetst
    Dan zegt TAA-04 over "kenmerken op de stukken": "dan dat van het voorstel (21.0001535)"

  Scenario: twee andere kenmerken
    Gegeven in het dossier staat bij "/alineas/3/tekst": "Ons kenmerk: 21.0001012"
    En in het dossier staat bij "/alineas/1/tekst": "21.0001600"
    Als het dossier wordt getoetst
    Dan zegt TAA-04 over "kenmerken op de stukken": "Deze kenmerken zijn andere dan dat van het voorstel (21.0001535) en staan verder nergens"

  Abstract Scenario: een zaaknummer is iets anders dan een kenmerk
    Gegeven in het dossier staat bij "/alineas/3/tekst": "Zaaknummer: Z-88"
    En in het dossier staat bij "/kenmerk": "<kenmerk>"
    En in het dossier staat bij "/alineas/-": {tekst: "Zaaknummer: <tweede>", kop: Brief}
    Als het dossier wordt getoetst
    Dan is de uitkomst van TAA-04 over "kenmerken op de stukken": <uitkomst>

    Voorbeelden:
      | kenmerk    | tweede | uitkomst  |
      | 21.0001535 | Z-88   | voldoet   |
      | 21.0001535 | Z-99   | opmerking |
      | Z-88       | Z-88   | voldoet   |
      | Z-88       | Z-99   | opmerking |
      | 21.0007777 | Z-88   | opmerking |

  Abstract Scenario: de lijst met bijlagen noemt het kenmerk
    Gegeven in het dossier staat bij "/alineas/3/tekst": "Ons kenmerk: 21.0001012"
    En in het dossier staat bij "/alineas/2/tekst": "<tekst>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TAA-04 over "kenmerken op de stukken": <uitkomst>

    Voorbeelden:
      | tekst                       | uitkomst  |
      | Bijlage 1. Memo, 21.0001012 | voldoet   |
      | Bijlage 1. Memo 21.00010123 | opmerking |

  Abstract Scenario: geen kenmerk bovenaan
    Gegeven in het dossier staat bij "/alineas": [{tekst: "<tekst>"}, {tekst: "<erna>"}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van TAA-04 over "dossier": niet van toepassing

    Voorbeelden:
      | tekst                             | erna            |
      | Het kenmerk staat op de brief.    | 21.1            |
      | Kenmerk                           | volgt nog       |
      | Uw kenmerk: 88.12                 | Geachte leden   |
      | Tekst                             | Kenmerk         |

  Scenario: de tekst ontbreekt
    Gegeven in het dossier ontbreekt "/alineas"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TAA-04 over "dossier": niet te bepalen

  Scenario: bij Gooi en Vechtstreek staat het kenmerk van de bijlage nergens
    Gegeven het voorbeeld "gooi-en-vechtstreek-2021"
    Als het dossier wordt getoetst
    Dan zegt TAA-04 over "kenmerken op de stukken": "“21.0001012” (Algemeen)"
