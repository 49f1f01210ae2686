# language: nl
@VER-12
Functionaliteit: VER-12 Een andere sleutel dan inwoners is genoemd
  Staan er inwoners naast de bedragen, dan volgt het geld de inwoners, of het stuk noemt een andere sleutel. Afronding van bedrag en
  totaal telt mee: elke gemeente betaalt dan per inwoner hetzelfde (VER-11 uit de catalogus). Een kolom die als verdeling naar
  inwoners is gemerkt, toetst VER-04.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Verdeling
      tabellen:
        - id: T1
          titel: Bijdragen
          per_gemeente: true
          kolommen:
            - {id: inwoners, naam: Inwoners, soort: inwoners}
            - {id: kosten, naam: Kosten, soort: bedrag, onderwerp: geen, sleutel_genoemd: onbekend}
          rijen:
            - {naam: Almelo, cellen: {inwoners: 1000, kosten: 3333}}
            - {naam: Borne, cellen: {inwoners: 2000, kosten: 6667}}
          totaal: {naam: Totaal, cellen: {inwoners: 3000, kosten: 10000}}
      """

  Abstract Scenario: één euro verschil, en welke sleutel het stuk noemt
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/cellen/kosten": <almelo>
    En in het dossier staat bij "/tabellen/0/kolommen/1/sleutel_genoemd": <sleutel>
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-12 over "tabel T1, kolom kosten": <uitkomst>

    Voorbeelden:
      | almelo | sleutel           | uitkomst     |
      | 3332   | onbekend          | waarschuwing |
      | 3333   | onbekend          | voldoet      |
      | 3334   | onbekend          | voldoet      |
      | 3335   | onbekend          | waarschuwing |
      | 3335   | aantal gesprekken | voldoet      |

  Abstract Scenario: kleine bedragen per inwoner verschillen door afronding meer dan een duizendste
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/cellen/kosten": <almelo>
    En in het dossier staat bij "/tabellen/0/rijen/1/cellen/kosten": 7
    En in het dossier staat bij "/tabellen/0/totaal/cellen/kosten": 10
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-12 over "tabel T1, kolom kosten": <uitkomst>

    Voorbeelden:
      | almelo | uitkomst     |
      | 3      | voldoet      |
      | 5      | waarschuwing |

  Scenario: de melding noemt de gemeenten
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/cellen/kosten": 5000
    En in het dossier staat bij "/tabellen/0/rijen/1/cellen/kosten": 5000
    Als het dossier wordt getoetst
    Dan zegt VER-12 over "tabel T1, kolom kosten": "In Bijdragen volgt Kosten niet de inwoners, en het stuk noemt geen andere sleutel. Dat geldt voor Almelo en Borne."
    En staat VER-12 over "tabel T1, kolom kosten" op zichzelf

  Scenario: ook een kolom die anders is verdeeld dan haar buur, is één oorzaak
    Gegeven in het dossier staat bij "/tabellen/0/kolommen/1/jaar": 2025
    En in het dossier staat bij "/tabellen/0/kolommen/-": {id: rente, naam: Rente, soort: bedrag, onderwerp: geen, jaar: 2025, sleutel_genoemd: onbekend}
    En in het dossier staat bij "/tabellen/0/rijen/0/cellen": {inwoners: 1000, kosten: 5000, rente: 100}
    En in het dossier staat bij "/tabellen/0/rijen/1/cellen": {inwoners: 2000, kosten: 5000, rente: 200}
    En in het dossier staat bij "/tabellen/0/totaal/cellen/rente": 300
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-12 over "tabel T1, kolom kosten": waarschuwing
    En is de uitkomst van VER-10 over "tabel T1": waarschuwing
    En volgt VER-10 over "tabel T1" uit VER-12

  Scenario: een kolom die als verdeling naar inwoners is gemerkt
    Gegeven in het dossier staat bij "/tabellen/0/kolommen/1/verdeeld_naar": inwoners
    En in het dossier staat bij "/tabellen/0/rijen/0/cellen/kosten": 5000
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-12 over "dossier": niet van toepassing
    En is de uitkomst van VER-04 over "tabel T1, kolom kosten": fout

  Abstract Scenario: inwoners van een ander jaar zijn niet te vergelijken
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/cellen/kosten": 3400
    En in het dossier staat bij "/tabellen/0/kolommen/0/jaar": 2025
    En in het dossier staat bij "/tabellen/0/kolommen/1/jaar": <jaar>
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-12 over "<over>": <uitkomst>

    Voorbeelden:
      | jaar     | over                   | uitkomst            |
      | 2025     | tabel T1, kolom kosten | waarschuwing        |
      | 2024     | dossier                | niet van toepassing |
      | onbekend | tabel T1, kolom kosten | niet te bepalen     |

  Scenario: bedragen van twee jaren, en niet bekend van welk jaar de inwoners zijn
    Gegeven in het dossier staat bij "/tabellen/0/kolommen/1/jaar": 2025
    En in het dossier staat bij "/tabellen/0/kolommen/-": {id: eerder, soort: bedrag, onderwerp: geen, jaar: 2024, sleutel_genoemd: onbekend}
    En in het dossier staat bij "/tabellen/0/rijen/0/cellen": {inwoners: 1000, kosten: 3333, eerder: 3200}
    En in het dossier staat bij "/tabellen/0/rijen/1/cellen": {inwoners: 2000, kosten: 6667, eerder: 6800}
    En in het dossier staat bij "/tabellen/0/totaal/cellen/eerder": 10000
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-12 over "tabel T1, kolom kosten": voldoet
    En is de uitkomst van VER-12 over "tabel T1, kolom eerder": niet te bepalen
    En mist VER-12 over "tabel T1, kolom eerder": "/tabellen/0/kolommen/0/jaar"

  Scenario: er staan inwoners van twee jaren, en het geld volgt een van beide
    Gegeven in het dossier staat bij "/tabellen/0/kolommen/-": {id: oud, soort: inwoners}
    En in het dossier staat bij "/tabellen/0/rijen/0/cellen": {inwoners: 1000, oud: 900, kosten: 3000}
    En in het dossier staat bij "/tabellen/0/rijen/1/cellen": {inwoners: 2000, oud: 2100, kosten: 7000}
    En in het dossier staat bij "/tabellen/0/totaal/cellen/oud": 3000
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-12 over "tabel T1, kolom kosten": voldoet

  Scenario: niet ingevuld welke sleutel het stuk noemt
    Gegeven in het dossier ontbreekt "/tabellen/0/kolommen/1/sleutel_genoemd"
    En in het dossier staat bij "/tabellen/0/rijen/0/cellen/kosten": 5000
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-12 over "tabel T1, kolom kosten": niet te bepalen
    En mist VER-12 over "tabel T1, kolom kosten": "/tabellen/0/kolommen/1/sleutel_genoemd"

  Abstract Scenario: een cel ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-12 over "tabel T1, kolom kosten": niet te bepalen
    En mist VER-12 over "tabel T1, kolom kosten": "<pad>"

    Voorbeelden:
      | pad                                 |
      | /tabellen/0/rijen/0/cellen/kosten   |
      | /tabellen/0/rijen/0/cellen/inwoners |

  Scenario: een tarief heeft geen totaal en is geen verdeling
    Gegeven in het dossier staat bij "/tabellen/0/kolommen/-": {id: tarief, soort: bedrag, onderwerp: geen, totaal: geen, sleutel_genoemd: onbekend}
    En in het dossier staat bij "/tabellen/0/kolommen/1/product": [inwoners, tarief]
    En in het dossier staat bij "/tabellen/0/rijen/0/cellen": {inwoners: 1000, tarief: 3.33, kosten: 3333}
    En in het dossier staat bij "/tabellen/0/rijen/1/cellen": {inwoners: 2000, tarief: 3.33, kosten: 6667}
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-12 over "tabel T1, kolom kosten": voldoet
    En is de uitkomst van VER-10 over "dossier": niet van toepassing

  Scenario: een verkeerd overgenomen aantal inwoners is één oorzaak
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/cellen/inwoners": 1100
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-12 over "tabel T1, kolom kosten": waarschuwing
    En volgt VER-12 over "tabel T1, kolom kosten" uit VER-06

  Scenario: een tabel zonder inwoners
    Gegeven in het dossier staat bij "/tabellen/0/kolommen/0/soort": aantal
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-12 over "dossier": niet van toepassing

  Scenario: de tabellen ontbreken in het dossier
    Gegeven in het dossier ontbreekt "/tabellen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-12 over "dossier": niet te bepalen
    En mist VER-12 over "dossier": "/tabellen"

  Scenario: SamenTwente 2025 zonder de merking, het geld volgt de inwoners
    Gegeven het voorbeeld "samentwente-2025"
    En in het dossier ontbreekt "/tabellen/0/kolommen/1/verdeeld_naar"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-12 over "tabel T1, kolom uitbreiding_2025": voldoet
