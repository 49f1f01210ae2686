# language: nl
@CON-05
Functionaliteit: CON-05 De opsomming heeft zoveel punten als de zin zegt
  Staat er een telwoord voor een woord als maatregelen of redenen, en eindigt de zin met een dubbele punt, dan tellen de punten
  die direct volgen. Punten die dieper staan, horen bij een punt. Een telwoord bij iets anders (twee weken) zegt niets.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      alineas:
        - {tekst: "Er zijn drie redenen voor dit voorstel:", soort: alinea, kop: Argumenten, document: voorstel}
        - {tekst: De eerste., soort: punt, niveau: 0, document: voorstel}
        - {tekst: Een deel daarvan., soort: punt, niveau: 1, document: voorstel}
        - {tekst: De tweede., soort: punt, niveau: 0, document: voorstel}
        - {tekst: De derde., soort: punt, niveau: 0, document: voorstel}
        - {tekst: Daarna gaat het verder., soort: alinea, document: voorstel}
        - {tekst: Los punt., soort: punt, niveau: 0, document: voorstel}
      """

  Abstract Scenario: het aantal in de zin
    Gegeven in het dossier staat bij "/alineas/0/tekst": <zin>
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-05 over "opsommingen in voorstel": <uitkomst>

    Voorbeelden:
      | zin                                               | uitkomst     |
      | "Er zijn drie redenen voor dit voorstel:"         | voldoet      |
      | "Er zijn 3 redenen:"                              | voldoet      |
      | "Er zijn twee redenen voor dit voorstel:"         | waarschuwing |
      | "Wij nemen vier concrete maatregelen:"            | waarschuwing |

  Scenario: de melding noemt de zin en het aantal punten
    Gegeven in het dossier staat bij "/alineas/0/tekst": "Er zijn twee redenen:"
    Als het dossier wordt getoetst
    Dan zegt CON-05 over "opsommingen in voorstel": "De zin noemt een ander aantal dan er punten volgen: “twee redenen” (Argumenten): er volgen er 3."

  Abstract Scenario: dit telwoord gaat niet over de lijst
    Gegeven in het dossier staat bij "/alineas/0/tekst": <zin>
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-05 over "dossier": niet van toepassing

    Voorbeelden:
      | zin                                                        |
      | "Binnen twee weken gebeurt dit:"                           |
      | "Van de vijf maatregelen, waarvan er twee klaar zijn:"     |
      | "Er zijn minstens twee redenen:"                           |
      | "Er zijn twee redenen, waarvan één nieuw:"                 |
      | "Er zijn twee redenen."                                    |
      | "Dit zijn de eerste twee stappen:"                         |

  Abstract Scenario: de opsomming staat in de zin zelf
    Gegeven in het dossier staat bij "/alineas/0/tekst": <zin>
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-05 over "opsommingen in voorstel": <uitkomst>

    Voorbeelden:
      | zin                                                           | uitkomst     |
      | "Er zijn twee redenen: a. het is nodig en b. het kan."        | voldoet      |
      | "Er zijn drie redenen: a) het is nodig en b) het kan."        | waarschuwing |

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier staat bij "/alineas/0/tekst": "Er zijn twee redenen:"
    En in het dossier ontbreekt "/alineas/<nummer>/<sleutel>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-05 over "opsommingen in voorstel": niet te bepalen
    En mist CON-05 over "opsommingen in voorstel": "/alineas/<nummer>/<sleutel>"

    Voorbeelden:
      | nummer | sleutel |
      | 4      | soort   |
      | 3      | niveau  |

  Scenario: zeker te veel, ook al ontbreekt er iets
    Gegeven in het dossier staat bij "/alineas/0/tekst": "Er zijn twee redenen:"
    En in het dossier ontbreekt "/alineas/2/niveau"
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-05 over "opsommingen in voorstel": waarschuwing

  Scenario: de tekst ontbreekt
    Gegeven in het dossier ontbreekt "/alineas"
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-05 over "dossier": niet te bepalen

  Scenario: SamenTwente noemt twee categorieën en geeft er twee
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-05 over "opsommingen in memo": voldoet
