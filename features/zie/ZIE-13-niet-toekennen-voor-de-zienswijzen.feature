# language: nl
@ZIE-13
Functionaliteit: ZIE-13 Geld wordt niet toegekend vóór de zienswijzen zijn behandeld
  De raden geven hun zienswijze over een besluit dat nog openligt. Wie het geld van een wijziging al toekent voordat zij is
  vastgesteld, loopt daarop vooruit.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Wijziging 2025
      organisatie: {naam: GR Voorbeeld, vorm: openbaar lichaam, profiel: samentwente}
      stukken:
        - {id: wijziging-2025, soort: begrotingswijziging, jaar: 2025, wijzigt_bijdragen: true}
      procedure:
        - {gebeurtenis: zienswijzetermijn, stukken: [wijziging-2025], datum: "2025-03/2025-07"}
        - {gebeurtenis: vaststelling, stukken: [wijziging-2025], datum: "2025-09-10"}
        - {gebeurtenis: toekenning, stukken: [wijziging-2025], datum: "2025-09-10"}
      """

  Abstract Scenario: de dag van toekenning naast die van de vaststelling
    Gegeven in het dossier staat bij "/procedure/2/datum": "<toegekend>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-13 over "wijziging-2025": <uitkomst>
    En rust ZIE-13 over "wijziging-2025" op Wgr artikel 35 van <versie>

    Voorbeelden:
      | toegekend  | uitkomst     | versie     |
      | 2025-09-11 | voldoet      | 2025-02-12 |
      | 2025-09-10 | voldoet      | 2025-02-12 |
      | 2025-09-09 | waarschuwing | 2025-02-12 |
      | 2025-02-12 | waarschuwing | 2025-02-12 |
      | 2025-02-11 | waarschuwing | 2022-07-01 |
      | 2022-07-01 | waarschuwing | 2022-07-01 |
      | 2022-06-30 | waarschuwing | altijd     |

  Scenario: een vage dag van toekenning
    Gegeven in het dossier staat bij "/procedure/2/datum": "2025-09"
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-13 over "wijziging-2025": niet te bepalen
    En mist ZIE-13 over "wijziging-2025": "/procedure/2/datum"

  Abstract Scenario: een datum ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-13 over "wijziging-2025": niet te bepalen
    En mist ZIE-13 over "wijziging-2025": "<pad>"

    Voorbeelden:
      | pad                |
      | /procedure/1/datum |
      | /procedure/2/datum |
      | /procedure         |

  Scenario: er is niets toegekend
    Gegeven in het dossier ontbreekt "/procedure/2"
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-13 over "wijziging-2025": niet van toepassing

  Abstract Scenario: zonder ronde telt wat de regeling vrijstelt
    Gegeven in het dossier ontbreekt "/procedure/0"
    En in het dossier staat bij "/procedure/1/datum": "2025-01-15"
    En in het dossier staat bij "/stukken/0/wijzigt_bijdragen": <wijzigt>
    En het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      deelnemers: onbekend
      vrijgestelde_wijzigingen: <vrijgesteld>
      vrijstelling_artikel: artikel 4.6
      stukkentermijn: onbekend
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-13 over "wijziging-2025": <uitkomst>

    Voorbeelden:
      | vrijgesteld                       | wijzigt | uitkomst            |
      | geen                              | true    | waarschuwing        |
      | zonder gevolgen voor de bijdragen | true    | waarschuwing        |
      | zonder gevolgen voor de bijdragen | false   | niet van toepassing |
      | onbekend                          | true    | niet te bepalen     |

  Abstract Scenario: de regel geldt niet voor een gemeente en niet voor een begroting
    Gegeven in het dossier staat bij "<pad>": <waarde>
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-13 over "wijziging-2025": niet van toepassing

    Voorbeelden:
      | pad               | waarde    |
      | /organisatie/vorm | gemeente  |
      | /stukken/0/soort  | begroting |

  Scenario: SamenTwente kende het geld toe vóór de ronde langs de raden
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-13 over "begrotingswijziging-2025": waarschuwing
    En zegt ZIE-13 over "begrotingswijziging-2025": "toegekend op 15 januari 2025"
    En staat ZIE-13 over "begrotingswijziging-2025" op zichzelf
    En is de uitkomst van ZIE-13 over "begroting-2026": niet van toepassing
