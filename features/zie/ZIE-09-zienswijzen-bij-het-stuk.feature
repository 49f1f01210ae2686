# language: nl
@ZIE-09
Functionaliteit: ZIE-09 Elke zienswijze zit bij de stukken voor het algemeen bestuur
  Elke zienswijze gaat mee naar het algemeen bestuur. Of het bestuur het ermee eens is, toetst deze regel niet: een zienswijze is geen
  toestemming.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      datum: "2025-06-25"
      organisatie: {naam: GR Voorbeeld, vorm: openbaar lichaam}
      stukken:
        - {id: stuk, soort: begroting, jaar: 2026, status: vaststelling}
      zienswijzen:
        - {gemeente: Almelo, stukken: [stuk], orgaan: raad, bijgevoegd: true}
        - {gemeente: Borne, stukken: [stuk], orgaan: raad, bijgevoegd: true}
      """

  Abstract Scenario: zit de zienswijze bij de stukken?
    Gegeven in het dossier staat bij "/zienswijzen/1/bijgevoegd": <bijgevoegd>
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-09 over "Borne over stuk": <uitkomst>
    En rust ZIE-09 over "Borne over stuk" op Wgr artikel 35 van 2015-01-01
    En is de uitkomst van ZIE-09 over "Almelo over stuk": voldoet

    Voorbeelden:
      | bijgevoegd | uitkomst        |
      | true       | voldoet         |
      | false      | fout            |
      | null       | niet te bepalen |

  Scenario: de melding noemt de gemeente
    Gegeven in het dossier staat bij "/zienswijzen/1/bijgevoegd": false
    Als het dossier wordt getoetst
    Dan zegt ZIE-09 over "Borne over stuk": "De zienswijze van Borne over de begroting 2026 zit niet bij de stukken"

  Abstract Scenario: het stuk ligt nog niet ter vaststelling
    Gegeven in het dossier staat bij "/stukken/0/status": <status>
    En in het dossier staat bij "/zienswijzen/1/bijgevoegd": false
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-09 over "Borne over stuk": niet van toepassing

    Voorbeelden:
      | status    |
      | voornemen |
      | ontwerp   |

  Scenario: niet ingevuld hoe ver het stuk is
    Gegeven in het dossier ontbreekt "/stukken/0/status"
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-09 over "Borne over stuk": niet te bepalen
    En mist ZIE-09 over "Borne over stuk": "/stukken/0/status"

  Abstract Scenario: de zienswijzen ontbreken of zijn er niet
    Gegeven in het dossier staat bij "/zienswijzen": <waarde>
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-09 over "dossier": <uitkomst>

    Voorbeelden:
      | waarde | uitkomst            |
      | null   | niet te bepalen     |
      | []     | niet van toepassing |

  Scenario: een gemeente
    Gegeven in het dossier staat bij "/organisatie/vorm": gemeente
    En in het dossier staat bij "/zienswijzen/1/bijgevoegd": false
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-09 over "Borne over stuk": niet van toepassing

  Scenario: bij een gemeenschappelijk orgaan is er één bestuur
    Gegeven in het dossier staat bij "/organisatie/vorm": gemeenschappelijk orgaan
    En in het dossier staat bij "/zienswijzen/1/bijgevoegd": false
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-09 over "Borne over stuk": fout
    En zegt ZIE-09 over "Borne over stuk": "zit niet bij de stukken voor het bestuur."
