# language: nl
@TER-16
Functionaliteit: TER-16 Het algemeen bestuur stelt de begroting en de jaarrekening vast
  Alleen het algemeen bestuur stelt vast. Bij een bedrijfsvoeringsorganisatie of een gemeenschappelijk orgaan is er één bestuur. Staat er
  een ander woord dan deze regel kent, dan oordeelt zij niet.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      organisatie: {naam: GR Voorbeeld, vorm: openbaar lichaam}
      stukken:
        - {id: stuk, soort: begroting, jaar: 2026}
      procedure:
        - {gebeurtenis: vaststelling, stukken: [stuk], datum: "2025-07-02", orgaan: algemeen bestuur}
      """

  Abstract Scenario: wie vaststelt
    Gegeven in het dossier staat bij "/procedure/0/orgaan": <orgaan>
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-16 over "stuk, 2 juli 2025": <uitkomst>
    En rust TER-16 over "stuk, 2 juli 2025" op Wgr artikel 34 van 2015-01-01

    Voorbeelden:
      | orgaan             | uitkomst        |
      | algemeen bestuur   | voldoet         |
      | Algemeen Bestuur   | voldoet         |
      | bestuur            | voldoet         |
      | dagelijks bestuur  | fout            |
      | bestuurscommissie  | fout            |
      | gemeenteraden      | fout            |
      | de stuurgroep      | niet te bepalen |

  Scenario: ook de jaarrekening
    Gegeven in het dossier staat bij "/stukken/0": {id: stuk, soort: jaarrekening, jaar: 2024}
    En in het dossier staat bij "/procedure/0/orgaan": dagelijks bestuur
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-16 over "stuk, 2 juli 2025": fout
    En zegt TER-16 over "stuk, 2 juli 2025": "wordt op 2 juli 2025 vastgesteld door: dagelijks bestuur"

  Scenario: van vóór 2015 is de tekst niet gelezen
    Gegeven in het dossier staat bij "/procedure/0/datum": "2014-12-31"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-16 over "stuk, 31 december 2014": niet te bepalen

  Scenario: het orgaan is niet ingevuld
    Gegeven in het dossier ontbreekt "/procedure/0/orgaan"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-16 over "stuk, 2 juli 2025": niet te bepalen
    En mist TER-16 over "stuk, 2 juli 2025": "/procedure/0/orgaan"

  Abstract Scenario: een wijziging of een gemeente
    Gegeven in het dossier staat bij "<pad>": <waarde>
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-16 over "stuk, 2 juli 2025": niet van toepassing

    Voorbeelden:
      | pad               | waarde              |
      | /stukken/0/soort  | begrotingswijziging |
      | /organisatie/vorm | gemeente            |

  Scenario: bij SamenTwente stelt het algemeen bestuur vast
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-16 over "begroting-2026, 10 september 2025": voldoet

  Abstract Scenario: de naam van de organisatie erachter, of twee besturen in één naam
    Gegeven in het dossier staat bij "/procedure/0/orgaan": <orgaan>
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-16 over "stuk, 2 juli 2025": <uitkomst>

    Voorbeelden:
      | orgaan                                | uitkomst        |
      | Algemeen Bestuur SamenTwente          | voldoet         |
      | het algemeen bestuur                  | voldoet         |
      | AB-vergadering                        | voldoet         |
      | DB SamenTwente                        | fout            |
      | raad van Almelo                       | fout            |
      | college van burgemeester en wethouders | fout           |
      | algemeen bestuur en dagelijks bestuur | niet te bepalen |
      | AB/DB                                 | niet te bepalen |
      | bestuursvergadering                   | niet te bepalen |

  Abstract Scenario: waar één bestuur is, heet het niet algemeen
    Gegeven in het dossier staat bij "/organisatie/vorm": <vorm>
    En in het dossier staat bij "/procedure/0/orgaan": directie
    Als het dossier wordt getoetst
    Dan zegt TER-16 over "stuk, 2 juli 2025": "<tekst>"

    Voorbeelden:
      | vorm                        | tekst                                   |
      | openbaar lichaam            | Alleen het algemeen bestuur mag dat     |
      | bedrijfsvoeringsorganisatie | Alleen het bestuur mag dat              |
