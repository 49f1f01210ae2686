# language: nl
@ZIE-07
Functionaliteit: ZIE-07 Het ontwerp gaat naar alle raden
  Noemt de procedure de raden één voor één, dan moet elke deelnemer erbij staan. Staat er geen raad bij de stap, dan gaat zij over alle
  raden samen. Wie meedoet, staat per begrotingsjaar in het profiel.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      organisatie: {naam: GR Voorbeeld, vorm: openbaar lichaam}
      stukken:
        - {id: stuk, soort: begroting, jaar: 2026, wijzigt_bijdragen: false}
      procedure:
        - {gebeurtenis: ontwerp naar raden, stukken: [stuk], datum: "2025-04-01", orgaan: Almelo}
        - {gebeurtenis: ontwerp naar raden, stukken: [stuk], datum: "2025-04-01", orgaan: raad Borne}
        - {gebeurtenis: ontwerp naar raden, stukken: [stuk], datum: "2025-04-02", orgaan: gemeenteraad van Losser}
      """

  Scenario: alle raden van het begrotingsjaar
    Gegeven in het dossier staat bij "/titel": Begroting
    En het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      deelnemers: [{naam: Almelo, code: GM0141}, {naam: Borne, code: GM0147}, {naam: Losser, code: GM0168, van: 2026}, {naam: Wierden, code: GM0189, tot: 2025}]
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-07 over "stuk": voldoet
    En rust ZIE-07 over "stuk" op Wgr artikel 35 van altijd

  Scenario: één raad te weinig
    Gegeven in het dossier ontbreekt "/procedure/2"
    En het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      deelnemers: [{naam: Almelo, code: GM0141}, {naam: Borne, code: GM0147}, {naam: Losser, code: GM0168, van: 2026}, {naam: Wierden, code: GM0189, tot: 2025}]
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-07 over "stuk": fout
    En zegt ZIE-07 over "stuk": "Niet genoemd: Losser"

  Scenario: wie pas later meedoet, hoeft er nog niet bij
    Gegeven in het dossier staat bij "/stukken/0/jaar": 2025
    En in het dossier staat bij "/procedure/2/orgaan": Wierden
    En het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      deelnemers: [{naam: Almelo, code: GM0141}, {naam: Borne, code: GM0147}, {naam: Losser, code: GM0168, van: 2026}, {naam: Wierden, code: GM0189, tot: 2025}]
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-07 over "stuk": voldoet

  Scenario: wie niet meer meedoet, telt niet mee
    Gegeven in het dossier staat bij "/procedure/2/orgaan": Wierden
    En het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      deelnemers: [{naam: Almelo, code: GM0141}, {naam: Borne, code: GM0147}, {naam: Losser, code: GM0168, van: 2026}, {naam: Wierden, code: GM0189, tot: 2025}]
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-07 over "stuk": fout
    En zegt ZIE-07 over "stuk": "Niet genoemd: Losser"

  Abstract Scenario: onder elke versie van de wet
    Gegeven in het dossier staat bij "/procedure": [{gebeurtenis: ontwerp naar raden, stukken: [stuk], datum: "<datum>", orgaan: Almelo}]
    En het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      deelnemers: [{naam: Almelo, code: GM0141}, {naam: Borne, code: GM0147}, {naam: Losser, code: GM0168, van: 2026}, {naam: Wierden, code: GM0189, tot: 2025}]
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-07 over "stuk": fout
    En rust ZIE-07 over "stuk" op Wgr artikel 35 van altijd

    Voorbeelden:
      | datum      |
      | 2014-12-31 |
      | 2015-01-01 |
      | 2022-06-30 |
      | 2022-07-01 |

  Abstract Scenario: één vermelding voor alle raden samen
    Gegeven in het dossier staat bij "/procedure": [{gebeurtenis: ontwerp naar raden, stukken: [stuk], datum: "2025-04-01"<orgaan>}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-07 over "stuk": voldoet

    Voorbeelden:
      | orgaan                  |
      |                         |
      | , orgaan: gemeenteraden |

  Scenario: van één vermelding is niet ingevuld welke raad het is
    Gegeven in het dossier ontbreekt "/procedure/2/orgaan"
    En het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      deelnemers: [{naam: Almelo, code: GM0141}, {naam: Borne, code: GM0147}, {naam: Losser, code: GM0168, van: 2026}, {naam: Wierden, code: GM0189, tot: 2025}]
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-07 over "stuk": niet te bepalen
    En mist ZIE-07 over "stuk": "/procedure/2/orgaan"

  Scenario: een naam die geen deelnemer is
    Gegeven in het dossier staat bij "/procedure/2/orgaan": Loser
    En het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      deelnemers: [{naam: Almelo, code: GM0141}, {naam: Borne, code: GM0147}, {naam: Losser, code: GM0168, van: 2026}, {naam: Wierden, code: GM0189, tot: 2025}]
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-07 over "stuk": niet te bepalen
    En mist ZIE-07 over "stuk": "/procedure/2/orgaan"

  Scenario: niet bekend wie de deelnemers zijn
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-07 over "stuk": niet te bepalen
    En mist ZIE-07 over "stuk": "/organisatie/profiel"

  Scenario: de verzending staat niet in de procedure
    Gegeven in het dossier staat bij "/procedure": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-07 over "stuk": niet te bepalen
    En mist ZIE-07 over "stuk": "/procedure"

  Scenario: een gemeente
    Gegeven in het dossier staat bij "/organisatie/vorm": gemeente
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-07 over "stuk": niet van toepassing

  Scenario: SamenTwente schrijft de raden samen aan
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-07 over "begroting-2026": voldoet

  Abstract Scenario: een wijziging die de regeling vrijstelt, alleen als er ook geen ronde is
    Gegeven in het dossier staat bij "/stukken/0": {id: stuk, soort: begrotingswijziging, jaar: 2025, wijzigt_bijdragen: <bijdragen>}
    En in het dossier staat bij "/procedure": <procedure>
    En het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      deelnemers: [{naam: Almelo, code: GM0141}]
      vrijgestelde_wijzigingen: zonder gevolgen voor de bijdragen
      vrijstelling_artikel: artikel 4.6
      stukkentermijn: onbekend
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-07 over "stuk": <uitkomst>

    Voorbeelden:
      | bijdragen | procedure                                                                 | uitkomst            |
      | false     | []                                                                        | niet van toepassing |
      | true      | []                                                                        | niet te bepalen     |
      | false     | [{gebeurtenis: ontwerp naar raden, stukken: [stuk], datum: "2025-04-01"}] | voldoet             |

  Abstract Scenario: alle raden samen, of het bestuur dat verzendt
    Gegeven in het dossier staat bij "/procedure": [{gebeurtenis: ontwerp naar raden, stukken: [stuk], datum: "2025-04-01", orgaan: <orgaan>}]
    En het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      deelnemers: [{naam: Almelo, code: GM0141}, {naam: Borne, code: GM0147}]
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-07 over "stuk": <uitkomst>

    Voorbeelden:
      | orgaan                                | uitkomst        |
      | dagelijks bestuur                     | voldoet         |
      | DB SamenTwente                        | voldoet         |
      | alle veertien raden                   | voldoet         |
      | de 14 raden                           | voldoet         |
      | raden van de deelnemende gemeenten    | voldoet         |
      | alle deelnemers                       | voldoet         |
      | raden van Almelo en Borne             | niet te bepalen |
      | enkele raden                          | niet te bepalen |
      | Almelo                                | fout            |
