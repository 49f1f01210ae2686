# language: nl
@TAA-01
Functionaliteit: TAA-01 Een document schrijft zijn bedragen op één manier
  Gekeken wordt naar het teken (€ of euro) en wat achter de komma staat. Centen en woorden als miljoen zijn geen andere schrijfwijze,
  en een cel van een tabel telt alleen mee voor de oude notatie met ‘,=’.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      documenten: [{id: voorstel, titel: Voorstel}, {id: memo, titel: Memo}]
      alineas:
        - {tekst: "De bijdrage is € 70.000.", soort: alinea, document: voorstel, kop: Inleiding}
        - {tekst: "De dekking is € 55.000.", soort: alinea, document: voorstel, kop: Financiën}
        - {tekst: "70.000", soort: tabelcel, document: voorstel, kop: Financiën}
        - {tekst: "Het kost 20.000 euro.", soort: alinea, document: memo, kop: Kosten}
      """

  Scenario: elk document heeft één schrijfwijze
    Als het dossier wordt getoetst
    Dan is de uitkomst van TAA-01 over "bedragen in voorstel": voldoet
    En is de uitkomst van TAA-01 over "bedragen in memo": voldoet

  Abstract Scenario: een tweede bedrag in de tekst
    Gegeven in het dossier staat bij "/alineas/1/tekst": "De dekking is <bedrag>."
    Als het dossier wordt getoetst
    Dan is de uitkomst van TAA-01 over "bedragen in voorstel": <uitkomst>

    Voorbeelden:
      | bedrag       | uitkomst  |
      | €55.000      | voldoet   |
      | € 55.000,50  | voldoet   |
      | € 1,2 mln    | voldoet   |
      | 6 ton        | voldoet   |
      | 55.000 fte   | voldoet   |
      | € 55.000,-   | opmerking |
      | 55.000 euro  | opmerking |
      | € 55.000,=   | opmerking |

  Scenario: wat de bevinding zegt
    Gegeven in het dossier staat bij "/alineas/1/tekst": "De dekking is € 55.000,- en daarna 55.000 euro."
    Als het dossier wordt getoetst
    Dan zegt TAA-01 over "bedragen in voorstel": "De tekst schrijft bedragen op 3 manieren: “€ 70.000” (Inleiding), “€ 55.000,-” (Financiën) en “55.000 euro” (Financiën)."

  Abstract Scenario: een cel van een tabel
    Gegeven in het dossier staat bij "/alineas/2/tekst": "<cel>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TAA-01 over "bedragen in voorstel": <uitkomst>

    Voorbeelden:
      | cel         | uitkomst  |
      | 70.000 euro | voldoet   |
      | € 70.000,-  | voldoet   |
      | € 70.000,=  | opmerking |

  Scenario: van een bedrag is niet bekend in welk document het staat
    Gegeven in het dossier staat bij "/alineas/-": {tekst: "Het kost ook 30.000 euro.", document: memo}
    En in het dossier ontbreekt "/alineas/3/document"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TAA-01 over "bedragen in voorstel": niet te bepalen
    En mist TAA-01 over "bedragen in voorstel": "/alineas/3/document"

  Scenario: geen bedrag
    Gegeven in het dossier staat bij "/alineas": [{tekst: "De bijdrage stijgt met 3%."}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van TAA-01 over "dossier": niet van toepassing

  Scenario: de tekst ontbreekt
    Gegeven in het dossier ontbreekt "/alineas"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TAA-01 over "dossier": niet te bepalen

  Scenario: bij Almelo staan drie schrijfwijzen
    Gegeven het voorbeeld "almelo-2021"
    Als het dossier wordt getoetst
    Dan zegt TAA-01 over "bedragen in voorstel": "De tekst schrijft bedragen op 3 manieren: “70.000 euro”, “€ 70.000,-” (Inleiding) en “€ 70.000”"

  Scenario: bij SamenTwente is het er één
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TAA-01 over "bedragen in voorstel": voldoet

  Scenario: bij Gooi en Vechtstreek staat de oude notatie
    Gegeven het voorbeeld "gooi-en-vechtstreek-2021"
    Als het dossier wordt getoetst
    Dan zegt TAA-01 over "bedragen in voorstel": "De notatie met ‘,=’ is verouderd: “€ 310.314,=” (Voorstel)."
