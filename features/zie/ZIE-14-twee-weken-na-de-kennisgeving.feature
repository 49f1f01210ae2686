# language: nl
@ZIE-14
Functionaliteit: ZIE-14 Tussen de kennisgeving en de behandeling liggen twee weken
  Tussen de openbare kennisgeving en de eerste behandeling liggen twee weken. Voor een gemeente staat dat in de wet. Voor een
  gemeenschappelijke regeling is het sinds 2015 afgeleid, en geeft het een waarschuwing. Een wijziging met haast hoeft niet te wachten.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      organisatie: {naam: GR Voorbeeld, vorm: openbaar lichaam}
      stukken:
        - {id: stuk, soort: begroting, jaar: 2026}
      procedure:
        - {gebeurtenis: kennisgeving, stukken: [stuk], datum: "2025-06-11"}
        - {gebeurtenis: vaststelling, stukken: [stuk], datum: "2025-06-25", orgaan: algemeen bestuur}
      """

  Abstract Scenario: een gemeente en een regeling, in de wet van de dag van de kennisgeving
    Gegeven in het dossier staat bij "/organisatie/vorm": <vorm>
    En in het dossier staat bij "/procedure/0/datum": "<kennisgeving>"
    En in het dossier staat bij "/procedure/1/datum": "<vergadering>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-14 over "stuk": <uitkomst>
    En rust ZIE-14 over "stuk" op Gemeentewet artikel 190 van <versie>

    Voorbeelden:
      | vorm             | kennisgeving | vergadering | uitkomst     | versie     |
      | openbaar lichaam | 2025-06-11   | 2025-06-25  | voldoet      | 2015-01-01 |
      | openbaar lichaam | 2025-06-12   | 2025-06-25  | waarschuwing | 2015-01-01 |
      | openbaar lichaam | 2014-06-12   | 2014-06-25  | fout         | altijd     |
      | openbaar lichaam | 2014-06-11   | 2014-06-25  | voldoet      | altijd     |
      | gemeente         | 2025-06-11   | 2025-06-25  | voldoet      | altijd     |
      | gemeente         | 2025-06-12   | 2025-06-25  | fout         | altijd     |

  Abstract Scenario: een wijziging met of zonder haast
    Gegeven in het dossier staat bij "/stukken/0": {id: stuk, soort: begrotingswijziging, jaar: 2025, spoed: <spoed>}
    En in het dossier staat bij "/organisatie/vorm": <vorm>
    En in het dossier staat bij "/procedure/0/datum": "<kennisgeving>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-14 over "stuk": <uitkomst>

    Voorbeelden:
      | vorm             | spoed | kennisgeving | uitkomst        |
      | gemeente         | false | 2025-06-11   | voldoet         |
      | gemeente         | false | 2025-06-12   | fout            |
      | gemeente         | true  | 2025-06-24   | voldoet         |
      | gemeente         | null  | 2025-06-12   | niet te bepalen |
      | gemeente         | null  | 2025-06-11   | voldoet         |
      | openbaar lichaam | false | 2025-06-12   | waarschuwing    |
      | openbaar lichaam | true  | 2025-06-24   | voldoet         |

  Scenario: een eerdere behandeling door het bestuur zelf telt
    Gegeven in het dossier staat bij "/procedure/-": {gebeurtenis: behandeling, stukken: [stuk], datum: "2025-06-24", orgaan: algemeen bestuur}
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-14 over "stuk": waarschuwing
    En zegt ZIE-14 over "stuk": "Dat is 13 dagen vóór de eerste behandeling (24 juni 2025); nodig zijn 14 dagen. Dit is afgeleid"

  Scenario: een eerdere behandeling door een ander telt niet
    Gegeven in het dossier staat bij "/procedure/-": {gebeurtenis: behandeling, stukken: [stuk], datum: "2025-06-12", orgaan: dagelijks bestuur}
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-14 over "stuk": voldoet

  Abstract Scenario: een behandeling zonder orgaan of zonder datum kan de eerste zijn
    Gegeven in het dossier staat bij "/procedure/-": {gebeurtenis: behandeling, stukken: [stuk], <gegeven>}
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-14 over "stuk": niet te bepalen
    En mist ZIE-14 over "stuk": "<mist>"

    Voorbeelden:
      | gegeven                    | mist                |
      | datum: "2025-06-20"        | /procedure/2/orgaan |
      | orgaan: algemeen bestuur   | /procedure/2/datum  |

  Abstract Scenario: een datum ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-14 over "stuk": niet te bepalen
    En mist ZIE-14 over "stuk": "<mist>"

    Voorbeelden:
      | pad                | mist               |
      | /procedure/0/datum | /procedure/0/datum |
      | /procedure/0       | /procedure         |
      | /procedure/1/datum | /procedure/1/datum |
      | /organisatie/vorm  | /organisatie/vorm  |

  Scenario: SamenTwente noemt geen kennisgeving
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-14 over "begroting-2026": niet te bepalen

  Abstract Scenario: alleen wie zelf beslist, begint met beraadslagen
    Gegeven in het dossier staat bij "/organisatie/vorm": <vorm>
    En in het dossier staat bij "/procedure/-": {gebeurtenis: behandeling, stukken: [stuk], datum: "2025-06-24", orgaan: <orgaan>}
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-14 over "stuk": <uitkomst>

    Voorbeelden:
      | vorm             | orgaan                        | uitkomst     |
      | openbaar lichaam | raad Almelo                   | voldoet      |
      | openbaar lichaam | de gemeenteraden              | voldoet      |
      | openbaar lichaam | commissie middelen            | voldoet      |
      | openbaar lichaam | AB                            | waarschuwing |
      | openbaar lichaam | Algemeen Bestuur SamenTwente  | waarschuwing |
      | gemeente         | gemeenteraad                  | fout         |
      | gemeente         | raad                          | fout         |
      | gemeente         | college                       | voldoet      |

  Scenario: een kennisgeving na de behandeling
    Gegeven in het dossier staat bij "/procedure/0/datum": "2025-06-30"
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-14 over "stuk": waarschuwing
    En zegt ZIE-14 over "stuk": "Dat is na de eerste behandeling (25 juni 2025); nodig zijn 14 dagen ervóór."
