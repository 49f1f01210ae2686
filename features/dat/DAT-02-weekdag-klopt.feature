# language: nl
@DAT-02
Functionaliteit: DAT-02 De weekdag hoort bij de datum
  Met het jaar erbij beslist de kalender. Zonder jaar mag de weekdag passen in het jaar van het stuk, het jaar ervoor of erna.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      datum: "2025-01-15"
      alineas:
        - {tekst: "De vergadering is op woensdag 10 september 2025.", soort: alinea, kop: Vervolg}
      """

  Scenario: de weekdag klopt
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-02 over "woensdag 10 september 2025": voldoet

  Scenario: de weekdag klopt niet
    Gegeven in het dossier staat bij "/alineas/0/tekst": "De vergadering is op woensdag, 10 september 2026."
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-02 over "woensdag, 10 september 2026": fout
    En zegt DAT-02 over "woensdag, 10 september 2026": "De weekdag klopt niet bij “woensdag, 10 september 2026” (Vervolg): 10 september 2026 is een donderdag."

  Scenario: ook met cijfers
    Gegeven in het dossier staat bij "/alineas/0/tekst": "De vergadering is op dinsdag 10-09-2025."
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-02 over "dinsdag 10-09-2025": fout

  Abstract Scenario: zonder jaar past de weekdag in een jaar rond het stuk
    Gegeven in het dossier staat bij "/alineas/0/tekst": "De vergadering is op <datum>."
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-02 over "<datum>": <uitkomst>

    Voorbeelden:
      | datum                       | uitkomst  |
      | dinsdag 10 september        | voldoet   |
      | woensdag 10 september       | voldoet   |
      | donderdag 10 september      | voldoet   |
      | vrijdag 10 september        | opmerking |
      | maandag 10 september        | opmerking |
      | dinsdag 10 september jl.    | voldoet   |
      | woensdag 10 september jl.   | opmerking |
      | woensdag 10 september a.s.  | voldoet   |
      | dinsdag 10 september a.s.   | opmerking |

  Scenario: een dag die in geen van die jaren bestaat
    Gegeven in het dossier staat bij "/datum": "2026-01-15"
    En in het dossier staat bij "/alineas/0/tekst": "De vergadering is op maandag 29 februari."
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-02 over "maandag 29 februari": opmerking
    En zegt DAT-02 over "maandag 29 februari": "in de jaren rond het stuk bestaat die dag niet"

  Scenario: zonder jaar en zonder datum van het stuk
    Gegeven in het dossier staat bij "/alineas/0/tekst": "De vergadering is op vrijdag 10 september."
    En in het dossier ontbreekt "/datum"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-02 over "vrijdag 10 september": niet te bepalen
    En mist DAT-02 over "vrijdag 10 september": "/datum"

  Scenario: een bijlage telt vanaf haar eigen datum
    Gegeven in het dossier staat bij "/documenten": [{id: voorstel}, {id: memo, datum: "2022-06-01"}]
    En in het dossier staat bij "/alineas/0": {tekst: "Het overleg is op vrijdag 10 september.", document: memo}
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-02 over "vrijdag 10 september": voldoet

  Scenario: er is maar één document
    Gegeven in het dossier staat bij "/alineas/0": {tekst: "Het overleg is op vrijdag 10 september.", document: voorstel}
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-02 over "vrijdag 10 september": opmerking

  Abstract Scenario: van een bijlage is de datum niet bekend
    Gegeven in het dossier staat bij "/documenten": [{id: voorstel}, {id: memo}]
    En in het dossier staat bij "/alineas/0": {tekst: "Het overleg is op vrijdag 10 september."<document>}
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-02 over "vrijdag 10 september": niet te bepalen
    En mist DAT-02 over "vrijdag 10 september": "<pad>"

    Voorbeelden:
      | document         | pad                 |
      | , document: memo | /documenten/1/datum |
      | , document: nota | /documenten         |
      |                  | /alineas/0/document |

  Scenario: er is geen weekdag
    Gegeven in het dossier staat bij "/alineas/0/tekst": "De vergadering is op 10 september 2025. Op zondag 31 april 2025 niet."
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-02 over "dossier": niet van toepassing

  Scenario: de tekst ontbreekt
    Gegeven in het dossier ontbreekt "/alineas"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-02 over "dossier": niet te bepalen
