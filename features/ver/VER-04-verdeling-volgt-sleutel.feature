# language: nl
@VER-04
Functionaliteit: VER-04 De verdeling volgt de sleutel
  Elke gemeente betaalt totaal × haar sleutel / som van de sleutels. Het gedrukte bedrag en het gedrukte totaal kunnen allebei
  zijn afgerond: een cel mag een halve stap afwijken, en het totaal ook. Is de sleutel zelf afgerond, dan telt dat mee.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Verdeling
      stemmingen: []
      tabellen:
        - id: T1
          per_gemeente: true
          kolommen:
            - {id: inwoners, soort: inwoners}
            - {id: kosten, soort: bedrag, onderwerp: geen, verdeeld_naar: inwoners}
          rijen:
            - {naam: Almelo, cellen: {inwoners: 1000, kosten: 3333}}
            - {naam: Borne, cellen: {inwoners: 2000, kosten: 6667}}
          totaal: {naam: Totaal, cellen: {inwoners: 3000, kosten: 10000}}
      """

  Abstract Scenario: één euro verschil in een tabel met hele euro's
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/cellen/kosten": <almelo>
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-04 over "tabel T1, kolom kosten": <uitkomst>

    Voorbeelden:
      | almelo | uitkomst |
      | 3332   | fout     |
      | 3333   | voldoet  |
      | 3334   | voldoet  |
      | 3335   | fout     |

  Abstract Scenario: het gedrukte totaal kan zelf een halve euro afwijken
    Gegeven in het dossier staat bij "/tabellen/0/rijen/1/cellen/kosten": <borne>
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-04 over "tabel T1, kolom kosten": <uitkomst>

    Voorbeelden:
      | borne | uitkomst |
      | 6665  | fout     |
      | 6666  | voldoet  |
      | 6667  | voldoet  |
      | 6668  | fout     |

  Abstract Scenario: bedragen in centen tellen op de cent
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/cellen/kosten": <almelo>
    En in het dossier staat bij "/tabellen/0/rijen/1/cellen/kosten": 6666.67
    En in het dossier staat bij "/tabellen/0/totaal/cellen/kosten": 10000.00
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-04 over "tabel T1, kolom kosten": <uitkomst>

    Voorbeelden:
      | almelo  | uitkomst |
      | 3333.32 | fout     |
      | 3333.33 | voldoet  |
      | 3333.34 | voldoet  |
      | 3333.35 | fout     |

  Abstract Scenario: een sleutel in hele procenten is zelf afgerond
    Gegeven in het dossier staat bij "/tabellen/0/kolommen/0": {id: deel, soort: procent, totaal: geen}
    En in het dossier staat bij "/tabellen/0/kolommen/1/verdeeld_naar": deel
    En in het dossier staat bij "/tabellen/0/rijen/0/cellen": {deel: 33, kosten: <almelo>}
    En in het dossier staat bij "/tabellen/0/rijen/1/cellen": {deel: 67, kosten: 6667}
    En in het dossier staat bij "/tabellen/0/totaal/cellen": {kosten: 10000}
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-04 over "tabel T1, kolom kosten": <uitkomst>

    Voorbeelden:
      | almelo | uitkomst |
      | 3249   | fout     |
      | 3250   | voldoet  |
      | 3333   | voldoet  |
      | 3350   | voldoet  |
      | 3351   | fout     |

  Scenario: een min in de hele kolom, zoals een bate die wordt afgetrokken
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/cellen/kosten": -3333
    En in het dossier staat bij "/tabellen/0/rijen/1/cellen/kosten": -6667
    En in het dossier staat bij "/tabellen/0/totaal/cellen/kosten": -10000
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-04 over "tabel T1, kolom kosten": voldoet

  Scenario: een verkeerd overgenomen bedrag maakt ook het totaal fout
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/cellen/kosten": 3433
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-04 over "tabel T1, kolom kosten": fout
    En zegt VER-04 over "tabel T1, kolom kosten": "Dat geldt voor Almelo (€ 99,67 te veel). De grootste afwijking is € 99,67"
    En volgt VER-04 over "tabel T1, kolom kosten" uit REK-01

  Scenario: een verkeerd overgenomen aantal inwoners maakt de verdeling fout
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/cellen/inwoners": 1100
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-04 over "tabel T1, kolom kosten": fout
    En volgt VER-04 over "tabel T1, kolom kosten" uit VER-06

  Scenario: geld is verkeerd verdeeld terwijl beide totalen kloppen
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/cellen/kosten": 3433
    En in het dossier staat bij "/tabellen/0/rijen/1/cellen/kosten": 6567
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-04 over "tabel T1, kolom kosten": fout
    En staat VER-04 over "tabel T1, kolom kosten" op zichzelf

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-04 over "tabel T1, kolom kosten": niet te bepalen
    En mist VER-04 over "tabel T1, kolom kosten": "<pad>"

    Voorbeelden:
      | pad                                  |
      | /tabellen/0/rijen/0/cellen/kosten    |
      | /tabellen/0/rijen/0/cellen/inwoners  |
      | /tabellen/0/totaal/cellen/kosten     |
      | /tabellen/0/totaal                   |
      | /tabellen/0/kolommen/1/verdeeld_naar |

  Scenario: een lege cel verbergt een andere fout niet
    Gegeven in het dossier ontbreekt "/tabellen/0/rijen/0/cellen/kosten"
    En in het dossier staat bij "/tabellen/0/rijen/1/cellen/kosten": 6767
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-04 over "tabel T1, kolom kosten": fout

  Scenario: alle sleutelwaarden zijn nul
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/cellen/inwoners": 0
    En in het dossier staat bij "/tabellen/0/rijen/1/cellen/inwoners": 0
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-04 over "tabel T1, kolom kosten": niet te bepalen
    En mist VER-04 over "tabel T1, kolom kosten": "/tabellen/0/rijen"

  Scenario: geen kolom die naar een sleutel is verdeeld
    Gegeven in het dossier staat bij "/tabellen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-04 over "dossier": niet van toepassing

  Scenario: de tabellen ontbreken in het dossier
    Gegeven in het dossier ontbreekt "/tabellen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-04 over "dossier": niet te bepalen
    En mist VER-04 over "dossier": "/tabellen"

  Abstract Scenario: SamenTwente verdeelt elk bedrag naar inwoners, ook de € 248.167 van Enschede
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-04 over "<kolom>": voldoet

    Voorbeelden:
      | kolom                            |
      | tabel T1, kolom uitbreiding_2025 |
      | tabel T1, kolom rente_2025       |
      | tabel T3, kolom uitbreiding_2025 |
      | tabel T3, kolom rente_2025       |

  Abstract Scenario: wat in de tabel van SamenTwente voor Enschede zou mogen
    Gegeven het voorbeeld "samentwente-2025"
    En in het dossier staat bij "/tabellen/0/rijen/3/cellen/uitbreiding_2025": <enschede>
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-04 over "tabel T1, kolom uitbreiding_2025": <uitkomst>

    Voorbeelden:
      | enschede | uitkomst |
      | 248165   | fout     |
      | 248166   | voldoet  |
      | 248167   | voldoet  |
      | 248168   | fout     |

  Abstract Scenario: één gemeente draagt wat afronden overlaat
    Gegeven in het dossier staat bij "/tabellen/0/rijen": [{naam: Almelo, cellen: {inwoners: 1, kosten: <almelo>}}, {naam: Borne, cellen: {inwoners: 1, kosten: <borne>}}, {naam: Losser, cellen: {inwoners: 1, kosten: 3}}, {naam: Wierden, cellen: {inwoners: 1, kosten: 3}}, {naam: Hengelo, cellen: {inwoners: 1, kosten: 3}}, {naam: Tubbergen, cellen: {inwoners: 1, kosten: 3}}, {naam: Oldenzaal, cellen: {inwoners: 1, kosten: 3}}]
    En in het dossier staat bij "/tabellen/0/totaal": {naam: Totaal, cellen: {inwoners: 7, kosten: 23}}
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-04 over "tabel T1, kolom kosten": <uitkomst>

    Voorbeelden:
      | almelo | borne | uitkomst  |
      | 5      | 3     | opmerking |
      | 6      | 3     | fout      |
      | 4      | 4     | opmerking |
      | 3      | 3     | voldoet   |
      | 2      | 6     | fout      |

  Scenario: de melding noemt wie het afrondingsverschil draagt
    Gegeven in het dossier staat bij "/tabellen/0/rijen": [{naam: Almelo, cellen: {inwoners: 1, kosten: 5}}, {naam: Borne, cellen: {inwoners: 1, kosten: 3}}, {naam: Losser, cellen: {inwoners: 1, kosten: 3}}, {naam: Wierden, cellen: {inwoners: 1, kosten: 3}}, {naam: Hengelo, cellen: {inwoners: 1, kosten: 3}}, {naam: Tubbergen, cellen: {inwoners: 1, kosten: 3}}, {naam: Oldenzaal, cellen: {inwoners: 1, kosten: 3}}]
    En in het dossier staat bij "/tabellen/0/totaal": {naam: Totaal, cellen: {inwoners: 7, kosten: 23}}
    Als het dossier wordt getoetst
    Dan zegt VER-04 over "tabel T1, kolom kosten": "het afrondingsverschil gelegd bij Almelo"
