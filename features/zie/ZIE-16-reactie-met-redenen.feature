# language: nl
@ZIE-16
Functionaliteit: ZIE-16 Op elke zienswijze is met redenen gereageerd
  Sinds 1 juli 2022 laat het dagelijks bestuur elke raad vóór de vaststelling schriftelijk en met redenen weten wat het van de
  zienswijze vindt. Of de reactie op tijd is, toetst ZIE-06.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      datum: "2025-06-25"
      organisatie: {naam: GR Voorbeeld, vorm: openbaar lichaam}
      stukken:
        - {id: stuk, soort: begroting, jaar: 2026, status: vaststelling}
      zienswijzen:
        - {gemeente: Borne, stukken: [stuk], orgaan: raad, reactie: "Wordt niet overgenomen, want de index ligt vast."}
      """

  Abstract Scenario: is er een reactie met redenen?
    Gegeven in het dossier staat bij "/zienswijzen/0/reactie": <reactie>
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-16 over "Borne over stuk": <uitkomst>
    En rust ZIE-16 over "Borne over stuk" op Wgr artikel 35 van 2022-07-01

    Voorbeelden:
      | reactie              | uitkomst        |
      | "Wordt verwerkt, want" | voldoet         |
      | onbekend             | fout            |
      | null                 | niet te bepalen |

  Scenario: de melding noemt de gemeente en het stuk
    Gegeven in het dossier staat bij "/zienswijzen/0/reactie": onbekend
    Als het dossier wordt getoetst
    Dan zegt ZIE-16 over "Borne over stuk": "Op de zienswijze van Borne over de begroting 2026 staat geen reactie"

  Abstract Scenario: de wet vraagt dit sinds 1 juli 2022
    Gegeven in het dossier staat bij "/zienswijzen/0/reactie": onbekend
    En in het dossier staat bij "/datum": "<datum>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-16 over "Borne over stuk": <uitkomst>
    En rust ZIE-16 over "Borne over stuk" op Wgr artikel 35 van <versie>

    Voorbeelden:
      | datum      | uitkomst            | versie     |
      | 2022-06-30 | niet van toepassing | altijd     |
      | 2022-07-01 | fout                | 2022-07-01 |

  Abstract Scenario: alleen een stuk dat ter vaststelling ligt, van een gemeenschappelijke regeling
    Gegeven in het dossier staat bij "/zienswijzen/0/reactie": onbekend
    En in het dossier staat bij "<pad>": <waarde>
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-16 over "Borne over stuk": niet van toepassing

    Voorbeelden:
      | pad                | waarde   |
      | /stukken/0/status  | ontwerp  |
      | /organisatie/vorm  | gemeente |

  Abstract Scenario: de zienswijzen ontbreken of zijn er niet
    Gegeven in het dossier staat bij "/zienswijzen": <waarde>
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-16 over "dossier": <uitkomst>

    Voorbeelden:
      | waarde | uitkomst            |
      | null   | niet te bepalen     |
      | []     | niet van toepassing |
