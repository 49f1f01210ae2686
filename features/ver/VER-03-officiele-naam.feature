# language: nl
@VER-03
Functionaliteit: VER-03 Gemeenten heten zoals zij heten
  Een schrijfwijze die het profiel kent, is goed. Een naam die op geen deelnemer lijkt, hoort bij VER-01.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      tabellen:
        - id: T1
          titel: Bijdragen
          per_gemeente: true
          kolommen: [{id: bedrag, soort: bedrag, onderwerp: geen}]
          rijen:
            - {naam: Almelo, cellen: {bedrag: 1}}
            - {naam: Hengelo (O), cellen: {bedrag: 2}}
      """
    En het profiel:
      """
      naam: proef
      titel: Proef
      bron: verzonnen
      deelnemers:
        - {naam: Almelo, code: GM0141}
        - {naam: Borne, code: GM0147}
        - {naam: Hengelo, code: GM0164, aliassen: ["Hengelo (O)"]}
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      """

  Scenario: bekende namen
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-03 over "tabel T1": voldoet

  Scenario: een letter verkeerd
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/naam": Allmelo
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-03 over "tabel T1": opmerking
    En zegt VER-03 over "tabel T1": "“Allmelo” (officieel: Almelo)"

  Scenario: een heel andere naam
    Gegeven in het dossier staat bij "/tabellen/0/rijen/0/naam": Utrecht
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-03 over "tabel T1": voldoet

  Scenario: geen tabel per gemeente
    Gegeven in het dossier staat bij "/tabellen/0/per_gemeente": false
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-03 over "dossier": niet van toepassing

  Scenario: het onderdeel is leeg
    Gegeven in het dossier staat bij "/tabellen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-03 over "dossier": niet van toepassing

  Scenario: het onderdeel ontbreekt
    Gegeven in het dossier ontbreekt "/tabellen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-03 over "dossier": niet te bepalen
    En mist VER-03 over "dossier": "/tabellen"

  Scenario: bij SamenTwente kloppen de namen
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-03 over "tabel T1": voldoet

  Scenario: een tabel die misschien per gemeente is, verandert niets aan de volgende
    Gegeven in het dossier staat bij "/tabellen/-": {id: T2, per_gemeente: true, kolommen: [{id: bedrag, soort: bedrag, onderwerp: geen}], rijen: [{naam: Borne, cellen: {bedrag: 1}}]}
    En in het dossier staat bij "/tabellen/0/rijen/0/naam": Allmelo
    En in het dossier ontbreekt "/tabellen/0/per_gemeente"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-03 over "tabel T1": niet te bepalen
    En is de uitkomst van VER-03 over "tabel T2": voldoet
