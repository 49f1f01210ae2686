# language: nl
@recht
Functionaliteit: Data rond de wet
  Elke grens uit de wet van twee kanten, en elke wetswijziging op de dag ervoor en de dag zelf. Elke rij noemt het artikel en de versie
  waarop de uitkomst rust. "Vóór 30 april" is uiterlijk 29 april. Een vaste dag schuift niet op, een termijn van twee weken wel.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Data rond de wet
      organisatie: {naam: GR Voorbeeld, vorm: openbaar lichaam}
      stukken:
        - {id: stuk, soort: begroting, jaar: 2026}
      procedure: []
      """

  Abstract Scenario: de kaders naar de raden, vóór 15 en later vóór 30 april
    Gegeven in het dossier staat bij "/stukken/0": {id: stuk, soort: begroting, jaar: <jaar>}
    En in het dossier staat bij "/procedure/-": {gebeurtenis: kaders naar raden, stukken: [stuk], datum: "<verzonden>"}
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-06 over "kaders bij stuk": <uitkomst>
    En rust TER-06 over "kaders bij stuk" op Wgr artikel 34b van <versie>

    Voorbeelden:
      | jaar | verzonden  | uitkomst            | versie     |
      | 2015 | 2014-12-31 | niet van toepassing | altijd     |
      | 2016 | 2015-01-01 | voldoet             | 2015-01-01 |
      | 2016 | 2015-04-14 | voldoet             | 2015-01-01 |
      | 2016 | 2015-04-15 | fout                | 2015-01-01 |
      | 2023 | 2022-04-14 | voldoet             | 2015-01-01 |
      | 2023 | 2022-04-15 | fout                | 2015-01-01 |
      | 2023 | 2022-04-29 | fout                | 2015-01-01 |
      | 2023 | 2022-06-30 | fout                | 2015-01-01 |
      | 2023 | 2022-07-01 | fout                | 2022-07-01 |
      | 2024 | 2023-04-14 | voldoet             | 2022-07-01 |
      | 2024 | 2023-04-15 | voldoet             | 2022-07-01 |
      | 2024 | 2023-04-29 | voldoet             | 2022-07-01 |
      | 2024 | 2023-04-30 | fout                | 2022-07-01 |
      | 2024 | 2023-05-01 | fout                | 2022-07-01 |
      | 2026 | 2025-04-29 | voldoet             | 2022-07-01 |
      | 2026 | 2025-04-30 | fout                | 2022-07-01 |

  Abstract Scenario: ook de voorlopige jaarrekening, apart geteld
    Gegeven in het dossier staat bij "/stukken/0": {id: stuk, soort: begroting, jaar: <jaar>}
    En in het dossier staat bij "/procedure/-": {gebeurtenis: voorlopige jaarrekening naar raden, stukken: [stuk], datum: "<verzonden>"}
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-06 over "voorlopige jaarrekening bij stuk": <uitkomst>
    En rust TER-06 over "voorlopige jaarrekening bij stuk" op Wgr artikel 34b van <versie>

    Voorbeelden:
      | jaar | verzonden  | uitkomst | versie     |
      | 2026 | 2025-04-29 | voldoet  | 2022-07-01 |
      | 2026 | 2025-04-30 | fout     | 2022-07-01 |
      | 2023 | 2022-04-14 | voldoet  | 2015-01-01 |
      | 2023 | 2022-04-15 | fout     | 2015-01-01 |

  Abstract Scenario: zes, acht en twaalf weken vóór de aanbieding (42, 56 en 84 dagen), zonder verlenging
    Gegeven in het dossier staat bij "/stukken/0": {id: stuk, soort: begroting, jaar: <jaar>}
    En in het dossier staat bij "/procedure/-": {gebeurtenis: ontwerp naar raden, stukken: [stuk], datum: "<verzonden>"}
    En in het dossier staat bij "/procedure/-": {gebeurtenis: aanbieding aan algemeen bestuur, stukken: [stuk], datum: "<aanbieding>"}
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-01 over "stuk": <uitkomst>
    En rust TER-01 over "stuk" op Wgr artikel 35 van <versie>

    Voorbeelden:
      | jaar | verzonden  | aanbieding | uitkomst | versie     |
      | 2015 | 2014-05-01 | 2014-06-12 | voldoet  | altijd     |
      | 2015 | 2014-05-01 | 2014-06-11 | fout     | altijd     |
      | 2015 | 2014-12-31 | 2015-02-11 | voldoet  | altijd     |
      | 2015 | 2014-12-31 | 2015-02-10 | fout     | altijd     |
      | 2016 | 2015-01-01 | 2015-02-26 | voldoet  | 2015-01-01 |
      | 2016 | 2015-01-01 | 2015-02-25 | fout     | 2015-01-01 |
      | 2016 | 2015-01-01 | 2015-02-12 | fout     | 2015-01-01 |
      | 2023 | 2022-06-30 | 2022-08-25 | voldoet  | 2015-01-01 |
      | 2023 | 2022-06-30 | 2022-08-24 | fout     | 2015-01-01 |
      | 2023 | 2022-07-01 | 2022-09-23 | voldoet  | 2022-07-01 |
      | 2023 | 2022-07-01 | 2022-09-22 | fout     | 2022-07-01 |
      | 2023 | 2022-07-01 | 2022-08-26 | fout     | 2022-07-01 |
      | 2026 | 2025-04-01 | 2025-06-24 | voldoet  | 2022-07-01 |
      | 2026 | 2025-04-01 | 2025-06-23 | fout     | 2022-07-01 |
      | 2026 | 2025-06-22 | 2025-09-14 | voldoet  | 2022-07-01 |
      | 2026 | 2025-06-23 | 2025-09-14 | fout     | 2022-07-01 |

  Abstract Scenario: de laatste dag voor de zienswijzen (afgeleid)
    Gegeven in het dossier staat bij "/stukken/0": {id: stuk, soort: begroting, jaar: <jaar>}
    En in het dossier staat bij "/procedure/-": {gebeurtenis: ontwerp naar raden, stukken: [stuk], datum: "<verzonden>"}
    En in het dossier staat bij "/procedure/-": {gebeurtenis: zienswijzetermijn, stukken: [stuk], datum: "<sluiting>"}
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-02 over "stuk": <uitkomst>
    En rust TER-02 over "stuk" op Wgr artikel 35 van <versie>

    Voorbeelden:
      | jaar | verzonden  | sluiting   | uitkomst     | versie     |
      | 2016 | 2015-01-01 | 2015-02-26 | voldoet      | 2015-01-01 |
      | 2016 | 2015-01-01 | 2015-02-25 | waarschuwing | 2015-01-01 |
      | 2023 | 2022-06-30 | 2022-08-25 | voldoet      | 2015-01-01 |
      | 2023 | 2022-06-30 | 2022-08-24 | waarschuwing | 2015-01-01 |
      | 2023 | 2022-07-01 | 2022-09-23 | voldoet      | 2022-07-01 |
      | 2023 | 2022-07-01 | 2022-09-22 | waarschuwing | 2022-07-01 |

  Abstract Scenario: de laatste dag van verzending die nog kan, als het vervolg niet bekend is (afgeleid)
    Gegeven in het dossier staat bij "/stukken/0": {id: stuk, soort: <soort>, jaar: <jaar>, wijzigt_bijdragen: true}
    En in het dossier staat bij "/procedure/-": {gebeurtenis: ontwerp naar raden, stukken: [stuk], datum: "<verzonden>"}
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-14 over "stuk": <uitkomst>
    En rust TER-14 over "stuk" op Wgr artikel 35 van <versie>

    Voorbeelden:
      | soort               | jaar | verzonden  | uitkomst     | versie     |
      | begroting           | 2016 | 2015-06-05 | voldoet      | 2015-01-01 |
      | begroting           | 2016 | 2015-06-06 | waarschuwing | 2015-01-01 |
      | begroting           | 2026 | 2025-06-22 | voldoet      | 2022-07-01 |
      | begroting           | 2026 | 2025-06-23 | waarschuwing | 2022-07-01 |
      | begrotingswijziging | 2024 | 2024-10-08 | voldoet      | 2022-07-01 |
      | begrotingswijziging | 2024 | 2024-10-09 | waarschuwing | 2022-07-01 |

  Abstract Scenario: de begroting wordt vastgesteld in het jaar ervoor
    Gegeven in het dossier staat bij "/stukken/0": {id: stuk, soort: begroting, jaar: <jaar>}
    En in het dossier staat bij "/procedure/-": {gebeurtenis: vaststelling, stukken: [stuk], datum: "<vastgesteld>"}
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-03 over "stuk, <dag>": <uitkomst>
    En rust TER-03 over "stuk, <dag>" op Wgr artikel 34 van <versie>

    Voorbeelden:
      | jaar | vastgesteld | dag              | uitkomst | versie     |
      | 2015 | 2015-01-01  | 1 januari 2015   | fout     | 2015-01-01 |
      | 2016 | 2015-01-01  | 1 januari 2015   | voldoet  | 2015-01-01 |
      | 2016 | 2015-12-31  | 31 december 2015 | voldoet  | 2015-01-01 |
      | 2016 | 2016-01-01  | 1 januari 2016   | fout     | 2015-01-01 |
      | 2026 | 2024-12-31  | 31 december 2024 | fout     | 2015-01-01 |
      | 2026 | 2025-01-01  | 1 januari 2025   | voldoet  | 2015-01-01 |
      | 2026 | 2025-12-31  | 31 december 2025 | voldoet  | 2015-01-01 |
      | 2026 | 2026-01-01  | 1 januari 2026   | fout     | 2015-01-01 |

  Scenario: van vóór 2015 is niet gelezen wanneer een begroting moest worden vastgesteld
    Gegeven in het dossier staat bij "/procedure/-": {gebeurtenis: vaststelling, stukken: [stuk], datum: "2014-12-31"}
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-03 over "stuk, 31 december 2014": niet te bepalen

  Abstract Scenario: een wijziging wordt uiterlijk op 31 december vastgesteld, ook als dat in een weekend valt
    Gegeven in het dossier staat bij "/stukken/0": {id: stuk, soort: begrotingswijziging, jaar: <jaar>}
    En in het dossier staat bij "/procedure/-": {gebeurtenis: vaststelling, stukken: [stuk], datum: "<vastgesteld>"}
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-04 over "stuk, <dag>": <uitkomst>
    En rust TER-04 over "stuk, <dag>" op Gemeentewet artikel 192 van altijd

    Voorbeelden:
      | jaar | vastgesteld | dag              | uitkomst |
      | 2014 | 2014-12-31  | 31 december 2014 | voldoet  |
      | 2014 | 2015-01-01  | 1 januari 2015   | fout     |
      | 2025 | 2025-12-31  | 31 december 2025 | voldoet  |
      | 2025 | 2026-01-01  | 1 januari 2026   | fout     |
      | 2022 | 2022-12-31  | 31 december 2022 | voldoet  |
      | 2022 | 2023-01-01  | 1 januari 2023   | fout     |

  Abstract Scenario: de begroting naar gedeputeerde staten, vóór 15 juli, 1 augustus of 15 september
    Gegeven in het dossier staat bij "/stukken/0": {id: stuk, soort: begroting, jaar: <jaar>}
    En in het dossier staat bij "/procedure/-": {gebeurtenis: vaststelling, stukken: [stuk], datum: "<vastgesteld>"}
    En in het dossier staat bij "/procedure/-": {gebeurtenis: inzending aan gedeputeerde staten, stukken: [stuk], datum: "<ingezonden>"}
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-05 over "stuk, <dag>": <uitkomst>
    En rust TER-05 over "stuk, <dag>" op Wgr artikel 34 van <versie>

    Voorbeelden:
      | jaar | vastgesteld | dag               | ingezonden | uitkomst | versie     |
      | 2015 | 2014-07-09  | 9 juli 2014       | 2014-07-14 | voldoet  | altijd     |
      | 2015 | 2014-07-09  | 9 juli 2014       | 2014-07-15 | fout     | altijd     |
      | 2015 | 2014-06-11  | 11 juni 2014      | 2014-06-25 | voldoet  | altijd     |
      | 2015 | 2014-06-11  | 11 juni 2014      | 2014-06-26 | fout     | altijd     |
      | 2016 | 2015-07-22  | 22 juli 2015      | 2015-07-31 | voldoet  | 2015-01-01 |
      | 2016 | 2015-07-22  | 22 juli 2015      | 2015-08-01 | fout     | 2015-01-01 |
      | 2022 | 2021-07-21  | 21 juli 2021      | 2021-07-31 | voldoet  | 2015-01-01 |
      | 2022 | 2021-07-21  | 21 juli 2021      | 2021-08-01 | fout     | 2015-01-01 |
      | 2023 | 2022-06-30  | 30 juni 2022      | 2022-07-14 | voldoet  | 2015-01-01 |
      | 2023 | 2022-06-30  | 30 juni 2022      | 2022-07-15 | fout     | 2015-01-01 |
      | 2023 | 2022-07-01  | 1 juli 2022       | 2022-07-15 | voldoet  | 2022-07-01 |
      | 2023 | 2022-07-01  | 1 juli 2022       | 2022-07-18 | fout     | 2022-07-01 |
      | 2023 | 2022-09-07  | 7 september 2022  | 2022-09-14 | voldoet  | 2022-07-01 |
      | 2023 | 2022-09-07  | 7 september 2022  | 2022-09-15 | fout     | 2022-07-01 |
      | 2026 | 2025-09-10  | 10 september 2025 | 2025-09-14 | voldoet  | 2022-07-01 |
      | 2026 | 2025-09-10  | 10 september 2025 | 2025-09-15 | fout     | 2022-07-01 |

  Abstract Scenario: de jaarrekening vóór 15 juli, in elke versie van de wet
    Gegeven in het dossier staat bij "/stukken/0": {id: stuk, soort: jaarrekening, jaar: <jaar>}
    En in het dossier staat bij "/procedure/-": {gebeurtenis: vaststelling, stukken: [stuk], datum: "<vastgesteld>"}
    En in het dossier staat bij "/procedure/-": {gebeurtenis: inzending aan gedeputeerde staten, stukken: [stuk], datum: "<ingezonden>"}
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-13 over "stuk, <dag>": <uitkomst>
    En rust TER-13 over "stuk, <dag>" op Wgr artikel 34 van altijd

    Voorbeelden:
      | jaar | vastgesteld | dag          | ingezonden | uitkomst |
      | 2013 | 2014-07-09  | 9 juli 2014  | 2014-07-14 | voldoet  |
      | 2013 | 2014-07-09  | 9 juli 2014  | 2014-07-15 | fout     |
      | 2021 | 2022-07-06  | 6 juli 2022  | 2022-07-14 | voldoet  |
      | 2021 | 2022-07-06  | 6 juli 2022  | 2022-07-15 | fout     |
      | 2023 | 2024-07-03  | 3 juli 2024  | 2024-07-14 | voldoet  |
      | 2023 | 2024-07-03  | 3 juli 2024  | 2024-07-15 | fout     |
      | 2024 | 2025-07-14  | 14 juli 2025 | 2025-07-14 | voldoet  |
      | 2024 | 2025-07-15  | 15 juli 2025 | 2025-07-15 | fout     |

  Abstract Scenario: de jaarrekening van een gemeente, twee weken en vóór 15 juli
    Gegeven in het dossier staat bij "/organisatie/vorm": gemeente
    En in het dossier staat bij "/stukken/0": {id: stuk, soort: jaarrekening, jaar: 2024}
    En in het dossier staat bij "/procedure/-": {gebeurtenis: vaststelling, stukken: [stuk], datum: "<vastgesteld>"}
    En in het dossier staat bij "/procedure/-": {gebeurtenis: inzending aan gedeputeerde staten, stukken: [stuk], datum: "<ingezonden>"}
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-13 over "stuk, <dag>": <uitkomst>
    En rust TER-13 over "stuk, <dag>" op Gemeentewet artikel 200 van altijd

    Voorbeelden:
      | vastgesteld | dag         | ingezonden | uitkomst |
      | 2025-06-04  | 4 juni 2025 | 2025-06-18 | voldoet  |
      | 2025-06-04  | 4 juni 2025 | 2025-06-19 | fout     |
      | 2025-07-09  | 9 juli 2025 | 2025-07-14 | voldoet  |
      | 2025-07-09  | 9 juli 2025 | 2025-07-15 | fout     |

  Abstract Scenario: te laat inzenden kan toezicht vooraf betekenen, met de dagen van toen (afgeleid)
    Gegeven in het dossier staat bij "/stukken/0": {id: stuk, soort: begroting, jaar: <jaar>}
    En in het dossier staat bij "/procedure/-": {gebeurtenis: vaststelling, stukken: [stuk], datum: "<vastgesteld>"}
    En in het dossier staat bij "/procedure/-": {gebeurtenis: inzending aan gedeputeerde staten, stukken: [stuk], datum: "<ingezonden>"}
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-09 over "stuk, <dag>": <uitkomst>
    En rust TER-09 over "stuk, <dag>" op Gemeentewet artikel 203 van <versie>

    Voorbeelden:
      | jaar | vastgesteld | dag          | ingezonden | uitkomst  | versie     |
      | 2015 | 2014-06-11  | 11 juni 2014 | 2014-06-25 | voldoet   | altijd     |
      | 2015 | 2014-06-11  | 11 juni 2014 | 2014-06-26 | opmerking | altijd     |
      | 2022 | 2021-06-09  | 9 juni 2021  | 2021-06-23 | voldoet   | 2015-01-01 |
      | 2022 | 2021-06-09  | 9 juni 2021  | 2021-06-24 | opmerking | 2015-01-01 |
      | 2026 | 2025-07-02  | 2 juli 2025  | 2025-07-16 | voldoet   | 2022-07-01 |
      | 2026 | 2025-07-02  | 2 juli 2025  | 2025-07-17 | opmerking | 2022-07-01 |

  Abstract Scenario: de begroting van een gemeente vóór 15 november
    Gegeven in het dossier staat bij "/organisatie/vorm": gemeente
    En in het dossier staat bij "/stukken/0": {id: stuk, soort: begroting, jaar: <jaar>}
    En in het dossier staat bij "/procedure/-": {gebeurtenis: vaststelling, stukken: [stuk], datum: "<vastgesteld>"}
    En in het dossier staat bij "/procedure/-": {gebeurtenis: inzending aan gedeputeerde staten, stukken: [stuk], datum: "<ingezonden>"}
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-15 over "stuk, <dag>": <uitkomst>
    En rust TER-15 over "stuk, <dag>" op Gemeentewet artikel 191 van altijd

    Voorbeelden:
      | jaar | vastgesteld | dag              | ingezonden | uitkomst |
      | 2026 | 2025-11-05  | 5 november 2025  | 2025-11-14 | voldoet  |
      | 2026 | 2025-11-05  | 5 november 2025  | 2025-11-15 | fout     |
      | 2027 | 2026-11-04  | 4 november 2026  | 2026-11-14 | voldoet  |
      | 2027 | 2026-11-04  | 4 november 2026  | 2026-11-16 | fout     |
      | 2026 | 2025-11-14  | 14 november 2025 | 2025-11-14 | voldoet  |
      | 2026 | 2025-11-15  | 15 november 2025 | 2025-11-15 | fout     |

  Abstract Scenario: de reactie op de zienswijzen, een plicht sinds 1 juli 2022
    Gegeven in het dossier staat bij "/procedure/-": {gebeurtenis: ontwerp naar raden, stukken: [stuk], datum: "2022-03-01"}
    En in het dossier staat bij "/procedure/-": {gebeurtenis: reactie op zienswijzen, stukken: [stuk], datum: "<reactie>"}
    En in het dossier staat bij "/procedure/-": {gebeurtenis: vaststelling, stukken: [stuk], datum: "<vastgesteld>"}
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-06 over "stuk": <uitkomst>
    En rust ZIE-06 over "stuk" op Wgr artikel 35 van <versie>

    Voorbeelden:
      | vastgesteld | reactie    | uitkomst            | versie     |
      | 2022-06-30  | 2022-07-01 | niet van toepassing | altijd     |
      | 2022-07-01  | 2022-06-30 | voldoet             | 2022-07-01 |
      | 2022-07-01  | 2022-07-01 | opmerking           | 2022-07-01 |
      | 2022-07-01  | 2022-07-02 | fout                | 2022-07-01 |

  Abstract Scenario: een gewijzigd stuk terug naar de raden; voor een wijziging niet van 1 juli 2022 tot 12 februari 2025
    Gegeven in het dossier staat bij "/stukken/0": {id: stuk, soort: <soort>, jaar: 2026, gewijzigd_na_ontwerp: true}
    En in het dossier staat bij "/procedure/-": {gebeurtenis: ontwerp naar raden, stukken: [stuk], datum: "2014-12-01"}
    En in het dossier staat bij "/procedure/-": {gebeurtenis: vaststelling, stukken: [stuk], datum: "<vastgesteld>"}
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-15 over "stuk": <uitkomst>
    En rust ZIE-15 over "stuk" op Wgr artikel 35 van <versie>

    Voorbeelden:
      | soort               | vastgesteld | uitkomst            | versie     |
      | begroting           | 2015-01-01  | waarschuwing        | 2015-01-01 |
      | begroting           | 2022-06-30  | waarschuwing        | 2015-01-01 |
      | begroting           | 2022-07-01  | waarschuwing        | 2022-07-01 |
      | begrotingswijziging | 2022-06-30  | waarschuwing        | 2015-01-01 |
      | begrotingswijziging | 2022-07-01  | niet van toepassing | 2022-07-01 |
      | begrotingswijziging | 2025-02-11  | niet van toepassing | 2022-07-01 |
      | begrotingswijziging | 2025-02-12  | waarschuwing        | 2025-02-12 |

  Abstract Scenario: twee weken na de kennisgeving; voor een regeling sinds 2015 afgeleid
    Gegeven in het dossier staat bij "/organisatie/vorm": <vorm>
    En in het dossier staat bij "/procedure/-": {gebeurtenis: kennisgeving, stukken: [stuk], datum: "<kennisgeving>"}
    En in het dossier staat bij "/procedure/-": {gebeurtenis: vaststelling, stukken: [stuk], datum: "<vergadering>"}
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-14 over "stuk": <uitkomst>
    En rust ZIE-14 over "stuk" op Gemeentewet artikel 190 van <versie>

    Voorbeelden:
      | vorm             | kennisgeving | vergadering | uitkomst     | versie     |
      | openbaar lichaam | 2014-06-11   | 2014-06-25  | voldoet      | altijd     |
      | openbaar lichaam | 2014-06-12   | 2014-06-25  | fout         | altijd     |
      | openbaar lichaam | 2014-12-31   | 2015-01-13  | fout         | altijd     |
      | openbaar lichaam | 2015-01-01   | 2015-01-14  | waarschuwing | 2015-01-01 |
      | openbaar lichaam | 2015-01-01   | 2015-01-15  | voldoet      | 2015-01-01 |
      | gemeente         | 2025-10-22   | 2025-11-05  | voldoet      | altijd     |
      | gemeente         | 2025-10-23   | 2025-11-05  | fout         | altijd     |

  Abstract Scenario: twee weken die eindigen in een weekend of op een feestdag (Algemene termijnenwet)
    Gegeven in het dossier staat bij "/stukken/0": {id: stuk, soort: begrotingswijziging, jaar: 2027}
    En in het dossier staat bij "/procedure/-": {gebeurtenis: vaststelling, stukken: [stuk], datum: "<vastgesteld>"}
    En in het dossier staat bij "/procedure/-": {gebeurtenis: inzending aan gedeputeerde staten, stukken: [stuk], datum: "<ingezonden>"}
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-05 over "stuk, <dag>": <uitkomst>
    En rust TER-05 over "stuk, <dag>" op Gemeentewet artikel 192 van altijd

    Voorbeelden:
      | vastgesteld | dag              | ingezonden | uitkomst        | eindigt op                             |
      | 2025-08-30  | 30 augustus 2025 | 2025-09-15 | voldoet         | zaterdag                               |
      | 2025-08-30  | 30 augustus 2025 | 2025-09-16 | fout            | zaterdag                               |
      | 2025-08-31  | 31 augustus 2025 | 2025-09-15 | voldoet         | zondag                                 |
      | 2025-08-31  | 31 augustus 2025 | 2025-09-16 | fout            | zondag                                 |
      | 2025-04-04  | 4 april 2025     | 2025-04-22 | voldoet         | Goede Vrijdag, dan Pasen               |
      | 2025-04-04  | 4 april 2025     | 2025-04-23 | fout            | Goede Vrijdag, dan Pasen               |
      | 2025-04-07  | 7 april 2025     | 2025-04-22 | voldoet         | tweede paasdag                         |
      | 2025-04-21  | 21 april 2025    | 2025-05-06 | voldoet         | 5 mei                                  |
      | 2025-04-21  | 21 april 2025    | 2025-05-07 | fout            | 5 mei                                  |
      | 2026-04-21  | 21 april 2026    | 2026-05-06 | voldoet         | 5 mei, ook in 2026                     |
      | 2026-04-13  | 13 april 2026    | 2026-04-28 | voldoet         | Koningsdag op maandag                  |
      | 2025-05-15  | 15 mei 2025      | 2025-06-02 | voldoet         | Hemelvaart, dan een aangewezen vrijdag |
      | 2025-05-16  | 16 mei 2025      | 2025-06-02 | voldoet         | aangewezen dag, 30 mei 2025            |
      | 2025-05-16  | 16 mei 2025      | 2025-06-03 | fout            | aangewezen dag, 30 mei 2025            |
      | 2027-04-12  | 12 april 2027    | 2027-04-26 | voldoet         | 26 april 2027 is niet aangewezen       |
      | 2027-04-12  | 12 april 2027    | 2027-04-27 | fout            | 26 april 2027 is niet aangewezen       |
      | 2025-05-26  | 26 mei 2025      | 2025-06-10 | voldoet         | tweede pinksterdag                     |
      | 2025-12-11  | 11 december 2025 | 2025-12-29 | voldoet         | kerst en een weekend                   |
      | 2025-12-11  | 11 december 2025 | 2025-12-30 | fout            | kerst en een weekend                   |
      | 2025-12-18  | 18 december 2025 | 2026-01-05 | voldoet         | nieuwjaar, dan een aangewezen vrijdag  |
      | 2021-04-30  | 30 april 2021    | 2021-05-14 | voldoet         | brugdag, besluit niet bekend           |
      | 2021-04-30  | 30 april 2021    | 2021-05-17 | niet te bepalen | brugdag, besluit niet bekend           |
      | 2021-04-30  | 30 april 2021    | 2021-05-18 | fout            | brugdag, besluit niet bekend           |

  Abstract Scenario: minstens twee werkdagen in een korte termijn (artikel 2), en geen verlenging boven 90 dagen (artikel 4)
    Dan eindigt een wettelijke termijn van <dagen> dagen na <start> op <eind>

    Voorbeelden:
      | dagen | start      | eind       | waarom                                                         |
      | 5     | 2026-04-02 | 2026-04-08 | Goede Vrijdag, weekend en Pasen tellen niet als werkdag        |
      | 3     | 2025-12-24 | 2025-12-30 | kerst en een weekend: pas op maandag en dinsdag twee werkdagen |
      | 2     | 2025-04-03 | 2025-04-07 | korter dan drie dagen: alleen de laatste dag schuift op        |
      | 14    | 2025-04-04 | 2025-04-22 | Goede Vrijdag                                                  |
      | 84    | 2025-01-04 | 2025-03-31 | twaalf weken vallen er nog onder                               |
      | 90    | 2025-01-05 | 2025-04-07 | 90 dagen vallen er nog onder                                   |
      | 91    | 2025-01-04 | 2025-04-05 | 91 dagen niet: eindigt op zaterdag                             |
