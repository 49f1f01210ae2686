# language: nl
@STR-05
Functionaliteit: STR-05 De nummers lopen door zonder gat
  Binnen een beslispunt volgt 1.2 op 1.1. Elke lijst telt apart, en een kop met "2.1 en 3.1" telt voor beide punten. Nummers
  van een andere vorm (1, 2, 3) vallen buiten deze regel.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      beslispunten:
        - {nummer: 1, onderwerp: geen}
        - {nummer: 2, onderwerp: geen}
      argumenten:
        - {nummers: ["1.1"], bij: ["1"]}
        - {nummers: ["1.2", "2.1"], bij: ["1", "2"]}
        - {nummers: ["2.2"], bij: ["2"]}
      kanttekeningen:
        - {nummers: ["2.1"], bij: ["2"]}
      """

  Scenario: de nummers lopen per punt door
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-05 over "argumenten": voldoet
    En is de uitkomst van STR-05 over "kanttekeningen": voldoet

  Abstract Scenario: een nummer wordt overgeslagen
    Gegeven in het dossier staat bij "/argumenten/2/nummers": <nummers>
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-05 over "argumenten": <uitkomst>

    Voorbeelden:
      | nummers          | uitkomst  |
      | ["2.2"]          | voldoet   |
      | ["2.3"]          | opmerking |
      | ["2.3", "2.2"]   | voldoet   |
      | ["3.1"]          | voldoet   |
      | ["3.2"]          | opmerking |
      | ["1.2.1"]        | voldoet   |
      | ["1.2.2"]        | opmerking |
      | ["2.a"]          | voldoet   |

  Scenario: de melding noemt één nummer
    Gegeven in het dossier staat bij "/argumenten/2/nummers": ["2.3"]
    Als het dossier wordt getoetst
    Dan zegt STR-05 over "argumenten": "In de lijst argumenten wordt een nummer overgeslagen: 2.2."

  Scenario: de melding noemt een reeks
    Gegeven in het dossier staat bij "/argumenten/2/nummers": ["2.5"]
    Als het dossier wordt getoetst
    Dan zegt STR-05 over "argumenten": "wordt een nummer overgeslagen: 2.2 t/m 2.4."

  Scenario: een dubbel nummer kan het gat verklaren
    Gegeven in het dossier staat bij "/argumenten": [{nummers: ["1.1"], bij: ["1"]}, {nummers: ["1.1"], bij: ["1"]}, {nummers: ["1.3"], bij: ["1"]}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-05 over "argumenten": opmerking
    En volgt STR-05 over "argumenten" uit STR-04

  Scenario: een dubbel nummer bij een ander punt verklaart het gat niet
    Gegeven in het dossier staat bij "/argumenten": [{nummers: ["1.1"], bij: ["1"]}, {nummers: ["1.1"], bij: ["1"]}, {nummers: ["2.2"], bij: ["2"]}]
    Als het dossier wordt getoetst
    Dan staat STR-05 over "argumenten" op zichzelf

  Scenario: de nummers hebben een andere vorm
    Gegeven in het dossier staat bij "/argumenten": [{nummers: ["1"], bij: ["1"]}, {nummers: ["3"], bij: ["1"]}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-05 over "argumenten": niet van toepassing
    En zegt STR-05 over "argumenten": "niet de vorm 1.1"

  Scenario: een lijst ontbreekt
    Gegeven in het dossier ontbreekt "/kanttekeningen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-05 over "kanttekeningen": niet te bepalen
    En mist STR-05 over "kanttekeningen": "/kanttekeningen"

  Scenario: bij SamenTwente lopen de nummers door, ook met een kop die voor twee punten telt
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-05 over "argumenten": voldoet
    En is de uitkomst van STR-05 over "kanttekeningen": voldoet

  Scenario: bij Gooi en Vechtstreek hebben de nummers een andere vorm
    Gegeven het voorbeeld "gooi-en-vechtstreek-2021"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-05 over "argumenten, voorstel 1a": niet van toepassing
