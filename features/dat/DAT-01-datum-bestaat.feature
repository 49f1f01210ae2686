# language: nl
@DAT-01
Functionaliteit: DAT-01 Elke datum in de tekst bestaat
  Een dag die geen kalender kent, is zeker fout. Nummers van zaken, versies en artikelen die op een datum lijken, zijn geen datum.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      alineas:
        - {tekst: "De vergadering is op 28 februari 2025.", soort: alinea, kop: Vervolg}
        - {tekst: "Wij kijken nog eens.", soort: alinea, kop: Inleiding}
      """

  Scenario: alle datums bestaan
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-01 over "datums in de tekst": voldoet

  Abstract Scenario: een dag die niet bestaat
    Gegeven in het dossier staat bij "/alineas/1/tekst": "<tekst>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-01 over "datums in de tekst": fout
    En zegt DAT-01 over "datums in de tekst": "<zegt>"

    Voorbeelden:
      | tekst                                      | zegt                                                      |
      | Het besluit valt op 31 februari 2025.      | Deze datum bestaat niet: “31 februari 2025” (Inleiding).  |
      | Het besluit valt op 29 februari 2025.      | “29 februari 2025”                                        |
      | Het besluit valt op 31 april.              | “31 april”                                                |
      | Het besluit valt op 35 maart 2025.         | “35 maart 2025”                                           |
      | Het overleg van 30-02-25 ging niet door.   | “30-02-25”                                                |
      | Het overleg van 31/4/2025 ging niet door.  | “31/4/2025”                                               |
      | Het loopt van 28 t/m 31 april 2025.        | “28 t/m 31 april 2025”                                    |
      | Peildatum: 2025-02-30                      | “2025-02-30”                                              |

  Abstract Scenario: wat wel bestaat, of geen datum is
    Gegeven in het dossier staat bij "/alineas/1/tekst": "<tekst>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-01 over "datums in de tekst": voldoet

    Voorbeelden:
      | tekst                                            |
      | Het besluit valt op 29 februari 2024.            |
      | Het besluit valt op 30 april.                    |
      | De verdeling is 31/4 en 30/2.                    |
      | Zaaknummer 31-02-25 is gesloten.                 |
      | Zie artikel 31.2.10 en versie 30.2.2024.         |
      | De uitslag was 31/4/25.                          |
      | Er waren 75 meldingen en 75 mei 2025 niet.       |
      | Bel 0546-31-02-25 of 0546 31-02-25.              |
      | Kenmerk AB31-02-25.                              |
      | Er deden 31 meisjes mee.                         |
      | Meldingen 35 maart 2025, 28 april 2025.          |
      | Het duurt tot 45 maart 2025.                     |

  Scenario: twee datums die niet bestaan, in één bevinding
    Gegeven in het dossier staat bij "/alineas/1/tekst": "Op 31 juni 2025 en op 32 juli 2025."
    Als het dossier wordt getoetst
    Dan zegt DAT-01 over "datums in de tekst": "Deze datums bestaan niet: “31 juni 2025” (Inleiding) en “32 juli 2025” (Inleiding)."

  Scenario: er is geen datum
    Gegeven in het dossier staat bij "/alineas/0/tekst": "Geen datum."
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-01 over "dossier": niet van toepassing

  Scenario: de tekst ontbreekt
    Gegeven in het dossier ontbreekt "/alineas"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-01 over "dossier": niet te bepalen
    En mist DAT-01 over "dossier": "/alineas"

  Abstract Scenario: in de voorbeelden bestaan alle datums
    Gegeven het voorbeeld "<naam>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-01 over "datums in de tekst": voldoet

    Voorbeelden:
      | naam                      |
      | almelo-2021               |
      | samentwente-2025          |
      | gooi-en-vechtstreek-2021  |
