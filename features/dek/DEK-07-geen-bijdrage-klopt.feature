# language: nl
@DEK-07
Functionaliteit: DEK-07 Wie zegt dat gemeenten niets betalen, vraagt hun niets
  Zegt een stuk dat er geen gemeentelijke bijdrage nodig is, dan mag er geen bedrag staan dat gemeenten betalen: niet als
  bate, niet als dekking en niet in een tabel per gemeente. Bedragen van eerdere besluiten tellen niet mee.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Impuls
      verklaringen: [{id: geen, soort: geen gemeentelijke bijdrage, tekst: Er is geen bijdrage nodig.}]
      bedragen:
        - {id: a, onderwerp: impuls, bedrag: 1000.00, soort: last, stand: gevraagd, dekking: [{bron: rijk}]}
        - {id: b, onderwerp: bijdrage, bedrag: 1000.00, soort: baat, stand: gevraagd, bron: rijk}
      tabellen:
        - id: T1
          per_gemeente: true
          kolommen: [{id: k, naam: Bijdrage, soort: bedrag, onderwerp: geen, stand: gevraagd}]
          rijen: [{naam: Almelo, cellen: {k: 0.00}}]
      """

  Scenario: gemeenten betalen nergens
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-07 over "verklaring geen": voldoet

  Abstract Scenario: één cent van gemeenten is al een fout
    Gegeven in het dossier staat bij "<pad>": <waarde>
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-07 over "verklaring geen": <uitkomst>

    Voorbeelden:
      | pad                         | waarde                                                                                                 | uitkomst |
      | /bedragen/1                 | {id: b, onderwerp: bijdrage, bedrag: 0.01, soort: baat, stand: gevraagd, bron: gemeenten}               | fout     |
      | /bedragen/1                 | {id: b, onderwerp: bijdrage, bedrag: onbekend, soort: baat, stand: gevraagd, bron: gemeenten}           | fout     |
      | /bedragen/1                 | {id: b, onderwerp: bijdrage, bedrag: 0.00, soort: baat, stand: gevraagd, bron: gemeenten}               | voldoet  |
      | /bedragen/1                 | {id: b, onderwerp: bijdrage, bedrag: 0.01, soort: baat, stand: eerder, bron: gemeenten}                 | voldoet  |
      | /bedragen/0/dekking/0/bron  | gemeenten                                                                                              | fout     |
      | /tabellen/0/rijen/0/cellen/k | 0.01                                                                                                   | fout     |

  Scenario: de melding noemt de zin en wat gemeenten toch betalen
    Gegeven in het dossier staat bij "/bedragen/1/bron": gemeenten
    En in het dossier staat bij "/tabellen/0/rijen/0/cellen/k": 1.00
    Als het dossier wordt getoetst
    Dan zegt DEK-07 over "verklaring geen": "Toch betalen gemeenten mee, volgens hetzelfde stuk: bijdrage en Bijdrage."

  Scenario: een kolom met bedragen van eerder telt niet mee
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/cellen/k": 1.00
    En in het dossier staat bij "/tabellen/0/kolommen/0/stand": eerder
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-07 over "verklaring geen": voldoet

  Abstract Scenario: een gegeven ontbreekt terwijl gemeenten betalen
    Gegeven in het dossier staat bij "<pad>": <waarde>
    En in het dossier ontbreekt "<weg>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-07 over "verklaring geen": niet te bepalen
    En mist DEK-07 over "verklaring geen": "<weg>"

    Voorbeelden:
      | pad                          | waarde    | weg                          |
      | /bedragen/1/bron             | gemeenten | /bedragen/1/bron             |
      | /bedragen/1/bron             | gemeenten | /bedragen/1/stand            |
      | /bedragen/0/dekking/0/bron   | gemeenten | /bedragen/0/dekking          |
      | /tabellen/0/rijen/0/cellen/k | 1.00      | /tabellen/0/per_gemeente     |
      | /tabellen/0/rijen/0/cellen/k | 1.00      | /tabellen/0/kolommen/0/stand |
      | /tabellen/0/rijen/0/cellen/k | 1.00      | /tabellen/0/rijen/0/cellen/k |
      | /tabellen/0/rijen/0/cellen/k | 1.00      | /tabellen                    |
      | /bedragen/1/bron             | gemeenten | /bedragen                    |

  Abstract Scenario: het stuk zegt niet wie betaalt
    Gegeven in het dossier staat bij "<pad>": onbekend
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-07 over "verklaring geen": niet te bepalen
    En mist DEK-07 over "verklaring geen": "<pad>"

    Voorbeelden:
      | pad                        |
      | /bedragen/1/bron           |
      | /bedragen/0/dekking/0/bron |

  Scenario: een gegeven dat ontbreekt, verbergt een andere bijdrage niet
    Gegeven in het dossier staat bij "/bedragen/1/bron": gemeenten
    En in het dossier ontbreekt "/tabellen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-07 over "verklaring geen": fout

  Scenario: het stuk verklaart niets
    Gegeven in het dossier staat bij "/verklaringen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-07 over "dossier": niet van toepassing

  Scenario: de verklaringen ontbreken in het dossier
    Gegeven in het dossier ontbreekt "/verklaringen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-07 over "dossier": niet te bepalen
    En mist DEK-07 over "dossier": "/verklaringen"

  Scenario: Gooi en Vechtstreek betaalt alles uit Rijksgeld
    Gegeven het voorbeeld "gooi-en-vechtstreek-2021"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-07 over "verklaring geen-bijdrage": voldoet

  Abstract Scenario: een kolom met wat gemeenten krijgen, is geen bijdrage
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/cellen/k": 0.01
    En in het dossier staat bij "/tabellen/0/kolommen/0/bijdrage": <bijdrage>
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-07 over "verklaring geen": <uitkomst>

    Voorbeelden:
      | bijdrage | uitkomst |
      | false    | voldoet  |
      | true     | fout     |
