# language: nl
@DAT-07
Functionaliteit: DAT-07 Wat al is besloten, ligt niet in de toekomst
  Gekeken wordt naar zinnen als “op 12 mei is besloten” en “zal op 12 mei”. Zinnen met ‘als’, ‘zodra’ of ‘wordt’ zeggen niets over
  nu, en de rubrieken besluit, uitslag en behandeling worden vaak later aangevuld.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      datum: "2025-05-12"
      alineas:
        - {tekst: "Op 12 mei 2025 is besloten tot een onderzoek.", soort: alinea, rubriek: inleiding, kop: Inleiding}
      """

  Abstract Scenario: verleden tijd
    Gegeven in het dossier staat bij "/alineas/0/tekst": "<tekst>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-07 over "wat gebeurd is en wat nog komt": <uitkomst>

    Voorbeelden:
      | tekst                                                    | uitkomst  |
      | Op 12 mei 2025 is besloten tot een onderzoek.            | voldoet   |
      | Op 13 mei 2025 is besloten tot een onderzoek.            | opmerking |
      | De raad heeft op 13 mei 2025 ingestemd met het voorstel. | opmerking |
      | Op 13 mei 2025 zijn de uitkomsten gepresenteerd.         | opmerking |
      | In uw vergadering van 13 mei 2025 is het gemeld.         | opmerking |
      | Het plan is op 13 mei 2025 in de raad besproken.         | opmerking |

  Abstract Scenario: toekomende tijd
    Gegeven in het dossier staat bij "/alineas/0/tekst": "<tekst>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-07 over "wat gebeurd is en wat nog komt": <uitkomst>

    Voorbeelden:
      | tekst                                   | uitkomst  |
      | De raad zal op 12 mei 2025 besluiten.   | voldoet   |
      | De raad zal op 11 mei 2025 besluiten.   | opmerking |
      | Op 11 mei 2025 zal de raad besluiten.   | opmerking |

  Scenario: wat de bevinding zegt
    Gegeven in het dossier staat bij "/alineas/0/tekst": "Op 13 mei 2026 is besloten tot een onderzoek. De raad zal op 11 mei 2024 besluiten."
    Als het dossier wordt getoetst
    Dan zegt DAT-07 over "wat gebeurd is en wat nog komt": "Het stuk is van 12 mei 2025. De tekst noemt iets gebeurd op een dag die dan nog moet komen: “13 mei 2026” (Inleiding). De tekst zegt dat iets nog zal gebeuren op een dag die dan voorbij is: “11 mei 2024” (Inleiding)."

  Abstract Scenario: een zin die niets zegt over nu
    Gegeven in het dossier staat bij "/alineas/0/tekst": "<tekst>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-07 over "dossier": niet van toepassing

    Voorbeelden:
      | tekst                                                                    |
      | Als op 13 mei 2025 is besloten, gaan wij verder.                         |
      | Besluitvorming is voorzien voor uw vergadering van 10 september 2025.    |
      | Het onderzoek van 13 mei 2025.                                           |
      | Op 13 mei is besloten tot een onderzoek.                                 |
      | De stukken zijn voor de vergadering van 2 juli 2025 aangeboden.          |
      | Met ingang van 1 januari 2026 heeft het bestuur ingestemd.               |
      | De wijziging per 1 januari 2026 is besproken in het overleg.             |
      | De subsidie voor 1 januari 2026 t/m 31 december 2026 is toegekend.       |
      | In de planning van 1 september 2025 is dit opgenomen en besproken.       |
      | De begroting is op 2 juli 2025 vastgesteld volgens deze planning.        |
      | Op 1 juli 2025 is de nieuwe wet van kracht.                              |

  Scenario: een besluit dat later is ingevuld
    Gegeven in het dossier staat bij "/alineas/0": {tekst: "Op 13 mei 2025 is besloten tot een onderzoek.", rubriek: besluit}
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-07 over "dossier": niet van toepassing

  Scenario: de datum van het stuk ontbreekt
    Gegeven in het dossier ontbreekt "/datum"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-07 over "wat gebeurd is en wat nog komt": niet te bepalen
    En mist DAT-07 over "wat gebeurd is en wat nog komt": "/datum"

  Scenario: de tekst ontbreekt
    Gegeven in het dossier ontbreekt "/alineas"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-07 over "dossier": niet te bepalen

  Scenario: bij SamenTwente klopt het
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-07 over "wat gebeurd is en wat nog komt": voldoet

  Scenario: bij Almelo ontbreekt de datum van het voorstel
    Gegeven het voorbeeld "almelo-2021"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-07 over "wat gebeurd is en wat nog komt": niet te bepalen
