# language: nl
@ZIE-11
Functionaliteit: ZIE-11 Wie om een zienswijze vraagt, noemt tot wanneer
  De datum mag in de tekst staan of bij de stappen.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      alineas:
        - {tekst: "Het ontwerp gaat naar de raden voor zienswijzen. De zienswijze moet er uiterlijk 1 juli 2025 zijn.", soort: alinea, kop: Inleiding}
      """

  Scenario: een datum in de tekst
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-11 over "tekst van de stukken": voldoet

  Scenario: geen datum
    Gegeven in het dossier staat bij "/alineas/0/tekst": Het ontwerp gaat naar de raden voor zienswijzen.
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-11 over "tekst van de stukken": opmerking
    En zegt ZIE-11 over "tekst van de stukken": "noemen geen dag waarop die er moet zijn"

  Scenario: een datum over iets anders
    Gegeven in het dossier staat bij "/alineas/0/tekst": Het ontwerp gaat naar de raden voor zienswijzen. De vergadering is op 1 juli 2025.
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-11 over "tekst van de stukken": opmerking

  Scenario: de termijn staat bij de stappen
    Gegeven in het dossier staat bij "/alineas/0/tekst": Het ontwerp gaat naar de raden voor zienswijzen.
    En in het dossier staat bij "/procedure": [{gebeurtenis: zienswijzetermijn, stukken: [], datum: "2025-03/2025-07"}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-11 over "tekst van de stukken": voldoet

  Scenario: er komt geen zienswijze
    Gegeven in het dossier staat bij "/alineas/0/tekst": De raad dient geen zienswijze in.
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-11 over "dossier": niet van toepassing

  Scenario: het onderdeel is leeg
    Gegeven in het dossier staat bij "/alineas": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-11 over "dossier": niet van toepassing

  Scenario: het onderdeel ontbreekt
    Gegeven in het dossier ontbreekt "/alineas"
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-11 over "dossier": niet te bepalen
    En mist ZIE-11 over "dossier": "/alineas"

  Scenario: de termijn staat bij de stappen zonder dag
    Gegeven in het dossier staat bij "/alineas/0/tekst": Het ontwerp gaat naar de raden voor zienswijzen.
    En in het dossier staat bij "/procedure": [{gebeurtenis: zienswijzetermijn, stukken: []}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-11 over "tekst van de stukken": niet te bepalen
    En mist ZIE-11 over "tekst van de stukken": "/procedure/0/datum"
