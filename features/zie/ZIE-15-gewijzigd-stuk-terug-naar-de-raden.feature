# language: nl
@ZIE-15
Functionaliteit: ZIE-15 Een gewijzigd stuk gaat na de vaststelling terug naar de raden
  Wijkt het vastgestelde stuk af van wat de raden zagen, dan hoort het terug te gaan. Voor een wijziging hoefde dat niet van 1 juli 2022
  tot en met 11 februari 2025.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      organisatie: {naam: GR Voorbeeld, vorm: openbaar lichaam}
      stukken:
        - {id: stuk, soort: begroting, jaar: 2026, gewijzigd_na_ontwerp: true}
      procedure:
        - {gebeurtenis: ontwerp naar raden, stukken: [stuk], datum: "2025-04-01"}
        - {gebeurtenis: vaststelling, stukken: [stuk], datum: "2025-07-02"}
      """

  Abstract Scenario: een begroting, in de wet van de dag van vaststelling
    Gegeven in het dossier staat bij "/procedure/1/datum": "<datum>"
    En in het dossier staat bij "/stukken/0/gewijzigd_na_ontwerp": <gewijzigd>
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-15 over "stuk": <uitkomst>
    En rust ZIE-15 over "stuk" op Wgr artikel 35 van <versie>

    Voorbeelden:
      | datum      | gewijzigd | uitkomst     | versie     |
      | 2025-07-02 | true      | waarschuwing | 2022-07-01 |
      | 2025-07-02 | false     | voldoet      | 2022-07-01 |
      | 2022-07-01 | true      | waarschuwing | 2022-07-01 |
      | 2022-06-30 | true      | waarschuwing | 2015-01-01 |
      | 2015-01-01 | true      | waarschuwing | 2015-01-01 |

  Abstract Scenario: een wijziging
    Gegeven in het dossier staat bij "/stukken/0/soort": begrotingswijziging
    En in het dossier staat bij "/procedure/1/datum": "<datum>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-15 over "stuk": <uitkomst>
    En rust ZIE-15 over "stuk" op Wgr artikel 35 van <versie>

    Voorbeelden:
      | datum      | uitkomst            | versie     |
      | 2022-06-30 | waarschuwing        | 2015-01-01 |
      | 2022-07-01 | niet van toepassing | 2022-07-01 |
      | 2025-02-11 | niet van toepassing | 2022-07-01 |
      | 2025-02-12 | waarschuwing        | 2025-02-12 |

  Scenario: het terugzenden staat in de procedure
    Gegeven in het dossier staat bij "/procedure/-": {gebeurtenis: terugzending aan raden, stukken: [stuk], datum: "2025-07-08"}
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-15 over "stuk": voldoet

  Scenario: van vóór 2015 is de tekst niet gelezen
    Gegeven in het dossier staat bij "/procedure/1/datum": "2014-12-31"
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-15 over "stuk": niet te bepalen

  Abstract Scenario: iets ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-15 over "stuk": niet te bepalen
    En mist ZIE-15 over "stuk": "<pad>"

    Voorbeelden:
      | pad                             |
      | /stukken/0/gewijzigd_na_ontwerp |
      | /procedure/1/datum              |
      | /procedure                      |

  Scenario: een vrijgestelde wijziging zonder ronde
    Gegeven in het dossier staat bij "/stukken/0": {id: stuk, soort: begrotingswijziging, jaar: 2025, wijzigt_bijdragen: false, gewijzigd_na_ontwerp: true}
    En in het dossier ontbreekt "/procedure/0"
    En het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      deelnemers: onbekend
      vrijgestelde_wijzigingen: zonder gevolgen voor de bijdragen
      vrijstelling_artikel: artikel 4.6
      stukkentermijn: onbekend
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-15 over "stuk": niet van toepassing

  Abstract Scenario: een begroting zonder ronde in de procedure, en een gemeente
    Gegeven in het dossier ontbreekt "/procedure/0"
    En in het dossier staat bij "/organisatie/vorm": <vorm>
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-15 over "stuk": <uitkomst>

    Voorbeelden:
      | vorm              | uitkomst            |
      | openbaar lichaam  | waarschuwing        |
      | gemeente          | niet van toepassing |

  Scenario: staat de ronde niet in de procedure, dan gaat een begroting toch langs de raden
    Gegeven in het dossier ontbreekt "/procedure/0"
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-15 over "stuk": waarschuwing
