# language: nl
@DAT-10
Functionaliteit: DAT-10 Een document schrijft zijn datums op één manier
  Elk document heeft zijn eigen schrijfwijze. Een maand zonder dag, een dag zonder jaar en een dag die niet bestaat tellen niet mee.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      documenten: [{id: voorstel, titel: Voorstel}, {id: memo}]
      alineas:
        - {tekst: "Datum: 4 maart 2021", soort: alinea, document: voorstel, kop: Algemeen}
        - {tekst: "Het overleg is op 18 maart 2021, in april 2021 en op 2 mei.", soort: alinea, document: voorstel, kop: Vervolg}
        - {tekst: "Datum: 02-02-2021", soort: alinea, document: memo}
      """

  Scenario: elk document heeft één schrijfwijze
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-10 over "datums in voorstel": voldoet
    En is de uitkomst van DAT-10 over "datums in memo": voldoet

  Scenario: twee schrijfwijzen
    Gegeven in het dossier staat bij "/alineas/1/tekst": "Het overleg is op 18-03-21."
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-10 over "datums in voorstel": opmerking
    En zegt DAT-10 over "datums in voorstel": "Dit document schrijft datums op 2 manieren: “4 maart 2021” (Algemeen) en “18-03-21” (Vervolg)."
    En is de uitkomst van DAT-10 over "datums in memo": voldoet

  Abstract Scenario: een datum in de naam van een bestand telt niet mee
    Gegeven in het dossier staat bij "/alineas/1/tekst": "<tekst>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-10 over "datums in voorstel": voldoet

    Voorbeelden:
      | tekst                                    |
      | Zie memo-2021-03-04 over de opvang.      |
      | Zie 2021-03-04_memo.docx en 2021-03-05.docx. |
      | Zie versie 02-03-2021.                   |

  Scenario: een nul ervoor is geen andere schrijfwijze
    Gegeven in het dossier staat bij "/alineas/2/tekst": "Van 02-02-2021 en van 3-2-2021"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-10 over "datums in memo": voldoet

  Scenario: van een datum is niet bekend in welk document zij staat
    Gegeven in het dossier staat bij "/alineas/-": {tekst: "Op 3 juni 2021", document: memo}
    En in het dossier ontbreekt "/alineas/2/document"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-10 over "datums in voorstel": niet te bepalen
    En mist DAT-10 over "datums in voorstel": "/alineas/2/document"

  Scenario: geen datum
    Gegeven in het dossier staat bij "/alineas": [{tekst: "In april 2021."}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-10 over "dossier": niet van toepassing

  Scenario: de tekst ontbreekt
    Gegeven in het dossier ontbreekt "/alineas"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-10 over "dossier": niet te bepalen

  Scenario: bij Gooi en Vechtstreek staan twee schrijfwijzen
    Gegeven het voorbeeld "gooi-en-vechtstreek-2021"
    Als het dossier wordt getoetst
    Dan zegt DAT-10 over "datums in voorstel": "“4 maart 2021” (Algemeen) en “02-02-21” (Behandeling)"
