# language: nl
@BES-02
Functionaliteit: BES-02 Eén besluit per punt
  Twee besluiten tellen als twee wanneer het tweede een eigen zaak heeft en niet alleen het eerste uitvoert. “Vast te stellen en te
  zenden” is één besluit.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      beslispunten:
        - {nummer: "1", onderwerp: geen, tekst: De begroting 2026 vast te stellen.}
      """

  Abstract Scenario: één besluit
    Gegeven in het dossier staat bij "/beslispunten/0/tekst": <tekst>
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-02 over "beslispunt 1": voldoet

    Voorbeelden:
      | tekst                                                                                        |
      | De begroting 2026 vast te stellen.                                                           |
      | De begroting 2026 vast te stellen en te zenden aan gedeputeerde staten.                      |
      | De begroting 2026 vast te stellen en deze aan de raden voor te leggen.                       |
      | De begroting 2026 vast te stellen en de raden op de hoogte te stellen.                       |
      | De begroting 2026 vast te stellen en het dagelijks bestuur opdracht te geven dit uit te voeren. |
      | De bijdrage met € 10.000 te verhogen en dit bedrag te dekken uit de algemene reserve.        |
      | De lasten en de baten met € 100.000 te verhogen.                                             |
      | Kennis te nemen van en in te stemmen met de kadernota.                                       |
      | Geld beschikbaar te stellen om de wachtlijst weg te werken en de instroom te beperken.       |
      | De bijdrage te verlagen door de lonen te bevriezen en de uitgaven te beperken.               |
      | De wijziging op te nemen in de nog vast te stellen begroting.                                |
      | De wachtlijsten zijn weggewerkt.                                                             |

  Abstract Scenario: twee besluiten
    Gegeven in het dossier staat bij "/beslispunten/0/tekst": <tekst>
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-02 over "beslispunt 1": opmerking

    Voorbeelden:
      | tekst                                                                                        |
      | De begroting 2026 vast te stellen en de bijdragen met € 5.000 te verhogen.                   |
      | Kennis te nemen van de jaarrekening en in te stemmen met de resultaatbestemming.             |
      | De begroting te wijzigen. De directeur te machtigen de overeenkomst te tekenen.              |
      | De begroting te wijzigen; een voorzitter te benoemen.                                        |
      | De kadernota vast te stellen en € 5.000 beschikbaar te stellen.                              |

  Scenario: de melding noemt beide
    Gegeven in het dossier staat bij "/beslispunten/0/tekst": De begroting 2026 vast te stellen en de bijdragen te verhogen.
    Als het dossier wordt getoetst
    Dan zegt BES-02 over "beslispunt 1": "In beslispunt 1 staan misschien 2 besluiten die los van elkaar kunnen worden genomen: “vast te stellen” en “te verhogen”."

  Scenario: de woorden ontbreken
    Gegeven in het dossier ontbreekt "/beslispunten/0/tekst"
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-02 over "beslispunt 1": niet te bepalen
    En mist BES-02 over "beslispunt 1": "/beslispunten/0/tekst"

  Scenario: bij SamenTwente stemt punt 2 in met een voornemen en legt het ook een wijziging voor
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-02 over "beslispunt 2": opmerking
    En zegt BES-02 over "beslispunt 2": "“in te stemmen” en “voor te leggen”"
    En is de uitkomst van BES-02 over "beslispunt 1": voldoet
    En is de uitkomst van BES-02 over "beslispunt 4": voldoet
