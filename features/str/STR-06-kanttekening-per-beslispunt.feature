# language: nl
@STR-06
Functionaliteit: STR-06 Elk beslispunt over geld heeft een kanttekening
  Is er geen kanttekening, dan staat er waarom niet. Alle punten samen geven één uitkomst.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een hogere bijdrage
      beslispunten:
        - {nummer: "1", onderwerp: bijdrage}
        - {nummer: "2", onderwerp: reserve}
        - {nummer: "3", onderwerp: geen}
      kanttekeningen:
        - {nummers: ["1.1"], bij: ["1"]}
        - {nummers: ["2.1"], bij: ["2"]}
      alineas: []
      """

  Scenario: elk punt over geld heeft er een
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-06 over "kanttekeningen": voldoet

  Scenario: één punt heeft er geen
    Gegeven in het dossier ontbreekt "/kanttekeningen/1"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-06 over "kanttekeningen": opmerking
    En zegt STR-06 over "kanttekeningen": "Bij beslispunt 2 staat geen kanttekening. Het stuk zegt ook niet waarom er geen is."

  Scenario: twee punten zonder, en dat is één bevinding
    Gegeven in het dossier staat bij "/kanttekeningen": []
    Als het dossier wordt getoetst
    Dan zegt STR-06 over "kanttekeningen": "Bij beslispunt 1 en 2 staat geen kanttekening."

  Scenario: er staat alleen geen
    Gegeven in het dossier staat bij "/kanttekeningen": []
    En in het dossier staat bij "/alineas": [{tekst: Geen, rubriek: kanttekeningen, soort: alinea}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-06 over "kanttekeningen": opmerking

  Scenario: geen, met de reden
    Gegeven in het dossier staat bij "/kanttekeningen": []
    En in het dossier staat bij "/alineas": [{tekst: "Geen, omdat het bedrag al in de begroting staat.", rubriek: kanttekeningen, soort: alinea}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-06 over "kanttekeningen": voldoet

  Scenario: kanttekeningen zonder nummer gelden voor alle punten
    Gegeven in het dossier staat bij "/kanttekeningen": []
    En in het dossier staat bij "/alineas": [{tekst: Het werven van personeel is lastig., rubriek: kanttekeningen, soort: alinea}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-06 over "kanttekeningen": voldoet

  Scenario: een kanttekening bij geen enkel punt geldt voor alle punten
    Gegeven in het dossier staat bij "/kanttekeningen": [{nummers: ["1"], bij: []}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-06 over "kanttekeningen": voldoet

  Scenario: een onderdeel volgt zijn punt
    Gegeven in het dossier staat bij "/beslispunten/1/nummer": 1.a
    En in het dossier ontbreekt "/kanttekeningen/1"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-06 over "kanttekeningen": voldoet

  Scenario: een punt volgt zijn onderdeel
    Gegeven in het dossier staat bij "/beslispunten/1/nummer": 1.a
    En in het dossier staat bij "/kanttekeningen": [{nummers: [1.a.1], bij: [1.a]}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-06 over "kanttekeningen": voldoet

  Scenario: van een kanttekening is niet bekend waar zij bij hoort
    Gegeven in het dossier ontbreekt "/kanttekeningen/1/bij"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-06 over "kanttekeningen": niet te bepalen
    En mist STR-06 over "kanttekeningen": "/kanttekeningen/1/bij"

  Scenario: van een alinea is niet bekend waar zij bij hoort
    Gegeven in het dossier staat bij "/kanttekeningen": []
    En in het dossier staat bij "/alineas": [{tekst: Het werven van personeel is lastig.}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-06 over "kanttekeningen": niet te bepalen
    En mist STR-06 over "kanttekeningen": "/alineas/0/rubriek"

  Abstract Scenario: een onderdeel ontbreekt
    Gegeven in het dossier staat bij "/kanttekeningen": []
    En in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-06 over "kanttekeningen": niet te bepalen
    En mist STR-06 over "kanttekeningen": "<pad>"

    Voorbeelden:
      | pad             |
      | /kanttekeningen |
      | /alineas        |

  Scenario: tekst onder de kop maakt niet goed dat de kanttekeningen zelf ontbreken
    Gegeven in het dossier ontbreekt "/kanttekeningen"
    En in het dossier staat bij "/alineas": [{tekst: Het werven van personeel is lastig., rubriek: kanttekeningen, soort: alinea}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-06 over "kanttekeningen": niet te bepalen
    En mist STR-06 over "kanttekeningen": "/kanttekeningen"

  Scenario: geen punt gaat over geld
    Gegeven in het dossier staat bij "/beslispunten": [{nummer: "1", onderwerp: geen}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-06 over "dossier": niet van toepassing

  Scenario: in Almelo staat er alleen Geen
    Gegeven het voorbeeld "almelo-2021"
    Als het dossier wordt getoetst
    Dan zegt STR-06 over "kanttekeningen": "Bij beslispunt 2 staat geen kanttekening."

  Scenario: bij SamenTwente heeft punt 3 er geen
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan zegt STR-06 over "kanttekeningen": "Bij beslispunt 3 staat geen kanttekening."

  Scenario: bij Gooi en Vechtstreek gelden de kanttekeningen voor beide onderdelen
    Gegeven het voorbeeld "gooi-en-vechtstreek-2021"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-06 over "kanttekeningen": voldoet
