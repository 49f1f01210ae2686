# language: nl
@VER-17
Functionaliteit: VER-17 De tekst telt alle gemeenten goed
  Alleen “de” of “alle” met een aantal telt; “drie gemeenten wilden meer” gaat over een deel.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      alineas:
        - {tekst: "De drie gemeenten betalen mee.", soort: alinea, kop: Inleiding}
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

  Scenario: het goede aantal
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-17 over "tekst van de stukken": voldoet

  Scenario: een ander aantal
    Gegeven in het dossier staat bij "/alineas/0/tekst": Alle 4 Twentse gemeenten betalen mee.
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-17 over "tekst van de stukken": opmerking
    En zegt VER-17 over "tekst van de stukken": "De regeling heeft 3 deelnemers, maar de tekst zegt “Alle 4 Twentse gemeenten”."

  Scenario: een deel van de gemeenten
    Gegeven in het dossier staat bij "/alineas/0/tekst": Twee gemeenten wilden meer.
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-17 over "dossier": niet van toepassing

  Scenario: het onderdeel is leeg
    Gegeven in het dossier staat bij "/alineas": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-17 over "dossier": niet van toepassing

  Scenario: het onderdeel ontbreekt
    Gegeven in het dossier ontbreekt "/alineas"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-17 over "dossier": niet te bepalen
    En mist VER-17 over "dossier": "/alineas"

  Scenario: het profiel kent de deelnemers niet
    Gegeven het profiel:
      """
      naam: proef
      titel: Proef
      bron: verzonnen
      deelnemers: onbekend
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-17 over "tekst van de stukken": niet te bepalen
    En mist VER-17 over "tekst van de stukken": "profiel:/deelnemers"
