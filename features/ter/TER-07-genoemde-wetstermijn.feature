# language: nl
@TER-07
Functionaliteit: TER-07 De tekst noemt de termijn van de wet van nu
  De versie van de wet volgt de dag van het voorstel. Een andere termijn mag als de regeling die zelf heeft; daarom is het een opmerking.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      datum: "2025-01-15"
      alineas:
        - {tekst: "De wettelijke termijn voor zienswijzen is acht weken.", soort: alinea, kop: Inleiding}
      """

  Scenario: acht weken in 2025
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-07 over "termijn van 8 weken": opmerking
    En zegt TER-07 over "termijn van 8 weken": "De tekst noemt als termijn voor zienswijzen “acht weken”. De wet geeft nu 84 dagen."

  Scenario: twaalf weken in 2025
    Gegeven in het dossier staat bij "/alineas/0/tekst": De wettelijke termijn voor zienswijzen is 12 weken.
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-07 over "termijn van 12 weken": voldoet
    En rust TER-07 over "termijn van 12 weken" op Wgr artikel 35 van 2022-07-01

  Scenario: acht weken op de laatste dag van de oude wet
    Gegeven in het dossier staat bij "/datum": "2022-06-30"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-07 over "termijn van 8 weken": voldoet
    En rust TER-07 over "termijn van 8 weken" op Wgr artikel 35 van 2015-01-01

  Scenario: acht weken een dag later
    Gegeven in het dossier staat bij "/datum": "2022-07-01"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-07 over "termijn van 8 weken": opmerking

  Scenario: zes weken vóór 2015
    Gegeven in het dossier staat bij "/datum": "2014-12-31"
    En in het dossier staat bij "/alineas/0/tekst": De wettelijke termijn voor zienswijzen is zes weken.
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-07 over "termijn van 6 weken": voldoet
    En rust TER-07 over "termijn van 6 weken" op Wgr artikel 35 van altijd

  Scenario: artikel 1 lid 3 kent wel acht weken
    Gegeven in het dossier staat bij "/alineas/0/tekst": Voor de zienswijze over de oprichting geeft artikel 1 van de wet acht weken.
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-07 over "dossier": niet van toepassing

  Scenario: de dag van het voorstel ontbreekt
    Gegeven in het dossier ontbreekt "/datum"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-07 over "termijn van 8 weken": niet te bepalen

  Scenario: het onderdeel is leeg
    Gegeven in het dossier staat bij "/alineas": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-07 over "dossier": niet van toepassing

  Scenario: het onderdeel ontbreekt
    Gegeven in het dossier ontbreekt "/alineas"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-07 over "dossier": niet te bepalen
    En mist TER-07 over "dossier": "/alineas"
