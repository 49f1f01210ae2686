# language: nl
@VER-14
Functionaliteit: VER-14 Wie niets betaalt of geld krijgt, krijgt uitleg
  De regel gaat over kolommen met de bijdrage van elke deelnemer. Een bedrag met het andere teken dan het totaal, of nul, vraagt uitleg.
  Een nul bij een taak waaraan niet iedereen meedoet, spreekt voor zich. Een kolom die helemaal in de min staat, is een schrijfwijze.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Bijdragen
      tabellen:
        - id: T1
          titel: Bijdragen
          per_gemeente: true
          plustaak: false
          kolommen: [{id: bijdrage, naam: Bijdrage, soort: bedrag, onderwerp: geen, bijdrage: true, uitleg: onbekend}]
          rijen:
            - {naam: Almelo, cellen: {bijdrage: 300}}
            - {naam: Borne, cellen: {bijdrage: 700}}
          totaal: {naam: Totaal, cellen: {bijdrage: 1000}}
      """

  Abstract Scenario: het bedrag van Almelo
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/cellen/bijdrage": <almelo>
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-14 over "tabel T1, kolom bijdrage": <uitkomst>

    Voorbeelden:
      | almelo | uitkomst  |
      | 1      | voldoet   |
      | 0      | opmerking |
      | -1     | opmerking |

  Abstract Scenario: nul of min, en wat het stuk en de tabel erbij zeggen
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/cellen/bijdrage": <almelo>
    En in het dossier staat bij "/tabellen/0/plustaak": <plustaak>
    En in het dossier staat bij "/tabellen/0/kolommen/0/uitleg": <uitleg>
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-14 over "tabel T1, kolom bijdrage": <uitkomst>

    Voorbeelden:
      | almelo | plustaak | uitleg                   | uitkomst  |
      | 0      | false    | onbekend                 | opmerking |
      | 0      | true     | onbekend                 | voldoet   |
      | 0      | false    | Almelo heeft al betaald. | voldoet   |
      | -1     | true     | onbekend                 | opmerking |
      | -1     | false    | Almelo krijgt geld terug | voldoet   |

  Scenario: de hele kolom in de min is een schrijfwijze
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/cellen/bijdrage": -300
    En in het dossier staat bij "/tabellen/0/rijen/1/cellen/bijdrage": -700
    En in het dossier staat bij "/tabellen/0/totaal/cellen/bijdrage": -1000
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-14 over "tabel T1, kolom bijdrage": voldoet

  Scenario: de melding noemt wie het zijn
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/cellen/bijdrage": -50
    En in het dossier staat bij "/tabellen/0/rijen/-": {naam: Hengelo, cellen: {bijdrage: 0}}
    Als het dossier wordt getoetst
    Dan zegt VER-14 over "tabel T1, kolom bijdrage": "Met het andere teken dan het totaal: Almelo (€ -50). Met nul: Hengelo."

  Abstract Scenario: een kolom die geen bijdrage is, vraagt geen uitleg
    Gegeven in het dossier staat bij "/tabellen/0/kolommen/0/bijdrage": false
    En in het dossier staat bij "/tabellen/0/rijen/0/cellen/bijdrage": <almelo>
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-14 over "dossier": niet van toepassing

    Voorbeelden:
      | almelo |
      | 300    |
      | -300   |

  Abstract Scenario: een nul, en een gegeven ontbreekt
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/cellen/bijdrage": 0
    En in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-14 over "tabel T1, kolom bijdrage": niet te bepalen
    En mist VER-14 over "tabel T1, kolom bijdrage": "<pad>"

    Voorbeelden:
      | pad                                 |
      | /tabellen/0/kolommen/0/bijdrage     |
      | /tabellen/0/kolommen/0/uitleg       |
      | /tabellen/0/plustaak                |

  Scenario: een cel ontbreekt
    Gegeven in het dossier ontbreekt "/tabellen/0/rijen/0/cellen/bijdrage"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-14 over "tabel T1, kolom bijdrage": niet te bepalen
    En mist VER-14 over "tabel T1, kolom bijdrage": "/tabellen/0/rijen/0/cellen/bijdrage"

  Scenario: de tabellen ontbreken in het dossier
    Gegeven in het dossier ontbreekt "/tabellen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-14 over "dossier": niet te bepalen
    En mist VER-14 over "dossier": "/tabellen"

  Scenario: SamenTwente 2025, elke gemeente betaalt, en de rente is geen bijdrage
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-14 over "tabel T1, kolom in_rekening": voldoet
    En is de uitkomst van VER-14 over "tabel T3, kolom in_rekening": voldoet
