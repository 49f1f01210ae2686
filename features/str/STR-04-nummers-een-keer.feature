# language: nl
@STR-04
Functionaliteit: STR-04 Elk nummer komt in een lijst één keer voor
  Een nummer dat twee keer in een lijst staat, maakt verwijzen onmogelijk. Een nieuwe lijst mag weer bij 1.1 beginnen: de
  kanttekeningen na de argumenten, of de argumenten per voorstel.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      beslispunten:
        - {nummer: 1, onderwerp: geen}
      argumenten:
        - {nummers: ["1.1"], bij: ["1"], kop: Het is nodig}
        - {nummers: ["1.2"], bij: ["1"], kop: Het kan}
      kanttekeningen:
        - {nummers: ["1.1"], bij: ["1"]}
      """

  Scenario: elke lijst begint opnieuw
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-04 over "argumenten": voldoet
    En is de uitkomst van STR-04 over "kanttekeningen": voldoet

  Abstract Scenario: een nummer staat er twee keer
    Gegeven in het dossier staat bij "/argumenten/1/nummers": <nummers>
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-04 over "argumenten": <uitkomst>
    En is de uitkomst van STR-04 over "kanttekeningen": voldoet

    Voorbeelden:
      | nummers        | uitkomst  |
      | ["1.1"]        | opmerking |
      | ["1.2", "1.1"] | opmerking |
      | ["1.10"]       | voldoet   |

  Scenario: de melding noemt het nummer en de koppen
    Gegeven in het dossier staat bij "/argumenten/1/nummers": ["1.1"]
    Als het dossier wordt getoetst
    Dan zegt STR-04 over "argumenten": "staat een nummer twee keer: 1.1, bij “Het is nodig” en “Het kan”"

  Scenario: twee lijsten met argumenten
    Gegeven in het dossier staat bij "/argumenten": [{nummers: ["1"], lijst: voorstel a}, {nummers: ["1"], lijst: voorstel b}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-04 over "argumenten, voorstel a": voldoet
    En is de uitkomst van STR-04 over "argumenten, voorstel b": voldoet

  Abstract Scenario: een lijst ontbreekt
    Gegeven in het dossier ontbreekt "/<lijst>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-04 over "<lijst>": niet te bepalen
    En mist STR-04 over "<lijst>": "/<lijst>"

    Voorbeelden:
      | lijst          |
      | argumenten     |
      | kanttekeningen |

  Scenario: er zijn geen argumenten en geen kanttekeningen
    Gegeven in het dossier staat bij "/argumenten": []
    En in het dossier staat bij "/kanttekeningen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-04 over "dossier": niet van toepassing

  Scenario: bij SamenTwente staat 3.1 twee keer in de argumenten
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-04 over "argumenten": opmerking
    En zegt STR-04 over "argumenten": "twee keer: 3.1"
    En is de uitkomst van STR-04 over "kanttekeningen": voldoet

  Scenario: bij Gooi en Vechtstreek heeft elk voorstel een eigen lijst
    Gegeven het voorbeeld "gooi-en-vechtstreek-2021"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-04 over "argumenten, voorstel 1a": voldoet
    En is de uitkomst van STR-04 over "argumenten, voorstel 1b": voldoet

  Abstract Scenario: een argument zonder lijst, naast argumenten met een lijst
    Gegeven een dossier:
      """
      titel: Twee lijsten
      argumenten:
        - {nummers: ["1"], bij: [], lijst: punt a}
        - {nummers: ["1"], bij: [], lijst: punt b}
      """
    En in het dossier staat bij "/argumenten/1/lijst": <lijst>
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-04 over "argumenten, punt a": <uitkomst>

    Voorbeelden:
      | lijst  | uitkomst        |
      | punt a | opmerking       |
      | punt b | voldoet         |
      | null   | niet te bepalen |
