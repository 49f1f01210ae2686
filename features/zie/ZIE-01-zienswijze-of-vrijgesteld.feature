# language: nl
@ZIE-01
Functionaliteit: ZIE-01 Een begrotingswijziging gaat langs de raden of is vrijgesteld
  De raden mogen over elke wijziging hun zienswijze geven, behalve over soorten die de regeling vrijstelt. Wat de regeling
  vrijstelt, staat in het profiel. Is dat niet bekend, dan blijft het oordeel open.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Wijziging 2025
      datum: "2025-01-15"
      organisatie: {naam: GR Voorbeeld, vorm: openbaar lichaam, profiel: samentwente}
      stukken:
        - {id: wijziging-2025, soort: begrotingswijziging, jaar: 2025, wijzigt_bijdragen: true}
      procedure:
        - {gebeurtenis: vaststelling, stukken: [wijziging-2025], datum: "2025-09-10"}
      """

  Abstract Scenario: er is een zienswijzeronde
    Gegeven in het dossier staat bij "/procedure/-": {gebeurtenis: <stap>, stukken: [wijziging-2025], datum: "2025-04"}
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-01 over "wijziging-2025": voldoet

    Voorbeelden:
      | stap               |
      | ontwerp naar raden |
      | zienswijzetermijn  |

  Scenario: er is geen ronde en niet bekend is wat de regeling vrijstelt
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-01 over "wijziging-2025": niet te bepalen
    En mist ZIE-01 over "wijziging-2025": "profiel:/vrijgestelde_wijzigingen"

  Abstract Scenario: het profiel kent de vrijstelling en er is geen ronde
    Gegeven in het dossier staat bij "/stukken/0/wijzigt_bijdragen": <wijzigt>
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
    Dan is de uitkomst van ZIE-01 over "wijziging-2025": <uitkomst>

    Voorbeelden:
      | vrijgesteld                       | wijzigt | uitkomst        |
      | geen                              | true    | fout            |
      | geen                              | false   | fout            |
      | zonder gevolgen voor de bijdragen | true    | fout            |
      | zonder gevolgen voor de bijdragen | false   | voldoet         |
      | zonder gevolgen voor de bijdragen | null    | niet te bepalen |

  Abstract Scenario: de wet van de toetsdatum
    Gegeven de toetsdatum is <dag>
    En in het dossier staat bij "/procedure/-": {gebeurtenis: zienswijzetermijn, stukken: [wijziging-2025], datum: "2025-04"}
    Als het dossier wordt getoetst
    Dan rust ZIE-01 over "wijziging-2025" op Wgr artikel 35 van <versie>

    Voorbeelden:
      | dag        | versie     |
      | 2022-06-30 | altijd     |
      | 2022-07-01 | 2022-07-01 |
      | 2025-02-11 | 2022-07-01 |
      | 2025-02-12 | 2025-02-12 |

  Scenario: zonder procedure is niet bekend of er een ronde is
    Gegeven in het dossier ontbreekt "/procedure"
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-01 over "wijziging-2025": niet te bepalen
    En mist ZIE-01 over "wijziging-2025": "/procedure"

  Scenario: zonder profiel
    Gegeven in het dossier ontbreekt "/organisatie/profiel"
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-01 over "wijziging-2025": niet te bepalen
    En mist ZIE-01 over "wijziging-2025": "/organisatie/profiel"

  Scenario: zonder datum van het voorstel
    Gegeven in het dossier ontbreekt "/datum"
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-01 over "wijziging-2025": niet te bepalen
    En mist ZIE-01 over "wijziging-2025": "/datum"

  Abstract Scenario: de regel geldt niet voor een gemeente en niet voor een begroting
    Gegeven in het dossier staat bij "<pad>": <waarde>
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-01 over "wijziging-2025": niet van toepassing

    Voorbeelden:
      | pad               | waarde    |
      | /organisatie/vorm | gemeente  |
      | /stukken/0/soort  | begroting |

  Scenario: SamenTwente legt de wijziging voor aan de raden
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-01 over "begrotingswijziging-2025": voldoet
    En is de uitkomst van ZIE-01 over "begroting-2026": niet van toepassing
