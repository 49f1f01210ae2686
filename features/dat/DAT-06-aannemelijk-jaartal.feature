# language: nl
@DAT-06
Functionaliteit: DAT-06 Het jaar van een stap of planning is aannemelijk
  Een stap met een begrotingsstuk valt van drie jaar vóór tot twee jaar na het begrotingsjaar. Een datum in de planning valt van
  drie jaar vóór tot tien jaar na de datum van het stuk.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      datum: "2025-01-15"
      stukken: [{id: begroting-2026, soort: begroting, jaar: 2026}]
      procedure:
        - {gebeurtenis: vaststelling, stukken: [begroting-2026], datum: "2025-07-02", plaats: Vervolg}
        - {gebeurtenis: overleg, stukken: [], datum: "1998-07-02"}
      alineas:
        - {tekst: "Wij evalueren in maart 2027.", soort: alinea, rubriek: vervolg, kop: Vervolg}
        - {tekst: "De regeling is van 1 juli 1998.", soort: alinea, rubriek: inleiding}
      """

  Abstract Scenario: een stap
    Gegeven in het dossier staat bij "/procedure/0/datum": "<datum>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-06 over "jaartallen van de planning": <uitkomst>

    Voorbeelden:
      | datum      | uitkomst     |
      | 2025-07-02 | voldoet      |
      | 2023-01-01 | voldoet      |
      | 2022-12-31 | waarschuwing |
      | 2028-12-31 | voldoet      |
      | 2029-01-01 | waarschuwing |

  Abstract Scenario: een datum in de planning
    Gegeven in het dossier staat bij "/alineas/0/tekst": "Wij evalueren in <maand>."
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-06 over "jaartallen van de planning": <uitkomst>

    Voorbeelden:
      | maand         | uitkomst     |
      | januari 2022  | voldoet      |
      | december 2021 | opmerking |
      | december 2035 | voldoet      |
      | januari 2036  | opmerking |

  Scenario: wat de bevinding zegt
    Gegeven in het dossier staat bij "/procedure/0/datum": "2052-07-02"
    En in het dossier staat bij "/alineas/0/tekst": "Wij evalueren op 3 maart 2072."
    Als het dossier wordt getoetst
    Dan zegt DAT-06 over "jaartallen van de planning": "Het jaar van ‘vaststelling’ op 2 juli 2052 (Vervolg) en “3 maart 2072” (Vervolg) ligt ver weg. Dat is vaak een tikfout."

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier staat bij "/alineas/0/tekst": "Wij evalueren op 3 maart 2072."
    En in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-06 over "jaartallen van de planning": niet te bepalen
    En mist DAT-06 over "jaartallen van de planning": "<pad>"

    Voorbeelden:
      | pad                |
      | /datum             |
      | /alineas/0/rubriek |

  Abstract Scenario: van een stap ontbreekt een gegeven
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-06 over "jaartallen van de planning": niet te bepalen
    En mist DAT-06 over "jaartallen van de planning": "<pad>"

    Voorbeelden:
      | pad                |
      | /procedure/0/datum |
      | /stukken           |

  Abstract Scenario: een datum over vroeger telt niet mee
    Gegeven in het dossier staat bij "/alineas/0/tekst": "<tekst>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-06 over "jaartallen van de planning": voldoet

    Voorbeelden:
      | tekst                                                     |
      | De overeenkomst loopt sinds 1 januari 2015.               |
      | Wij volgen het besluit van 3 maart 2014 en de Wmo 2015.   |

  Scenario: alleen in de tekst
    Gegeven in het dossier staat bij "/alineas/0/tekst": "Wij evalueren op 3 maart 2072."
    Als het dossier wordt getoetst
    Dan zegt DAT-06 over "jaartallen van de planning": "Het jaar van “3 maart 2072” (Vervolg) ligt ver van de datum van het stuk. Dat kan een tikfout zijn."

  Scenario: er is geen datum in de planning
    Gegeven in het dossier staat bij "/procedure": []
    En in het dossier staat bij "/alineas": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-06 over "dossier": niet van toepassing

  Scenario: procedure en tekst ontbreken
    Gegeven in het dossier ontbreekt "/procedure"
    En in het dossier ontbreekt "/alineas"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-06 over "dossier": niet te bepalen

  Scenario: bij SamenTwente zijn de jaren aannemelijk
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-06 over "jaartallen van de planning": voldoet

  Abstract Scenario: een heel onderdeel ontbreekt
    Gegeven in het dossier ontbreekt "/<deel>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-06 over "jaartallen van de planning": niet te bepalen
    En mist DAT-06 over "jaartallen van de planning": "/<deel>"

    Voorbeelden:
      | deel      |
      | procedure |
      | alineas   |
