# language: nl
@TAA-06
Functionaliteit: TAA-06 De kernwoorden zijn goed gespeld
  Een tikfout is een woord dat één letter afwijkt van een kernwoord van acht letters of meer, en dat geen ander woord is. De eerste
  letter en de laatste drie blijven buiten beschouwing: daar zit vaak een andere vorm van het woord.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      alineas:
        - {tekst: "De begroting is vastgesteld.", soort: alinea, kop: Inleiding}
      """

  Scenario: goed gespeld
    Als het dossier wordt getoetst
    Dan is de uitkomst van TAA-06 over "kernwoorden in de tekst": voldoet

  Abstract Scenario: een tikfout
    Gegeven in het dossier staat bij "/alineas/0/tekst": "Over de <woord> is besloten."
    Als het dossier wordt getoetst
    Dan zegt TAA-06 over "kernwoorden in de tekst": "Dit lijkt een tikfout: “<woord>” (Inleiding), bedoeld is misschien <bedoeld>."

    Voorbeelden:
      | woord                  | bedoeld                 |
      | kentakendiscussie      | kerntakendiscussie      |
      | begrotting             | begroting               |
      | begortingswijziging    | begrotingswijziging     |
      | gemeenschapelijke      | gemeenschappelijke      |
      | zienswojze             | zienswijze              |

  Abstract Scenario: geen tikfout
    Gegeven in het dossier staat bij "/alineas/0/tekst": "<tekst>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TAA-06 over "kernwoorden in de tekst": voldoet

    Voorbeelden:
      | tekst                                                        |
      | De regering wil geld uitgeven en dat verhogen.               |
      | De begrotingsregels en de begrotinkje zijn er.               |
      | Wij spreken met Begrotting en met Gemeetente.                |
      | De casuistiek en de continuiteit zijn van belang.            |
      | De afspraken zijn er: zij gaan iets afspreken.               |
      | Het zijnsbegrip: begrooting, begrooting en begrooting.       |

  Scenario: twee tikfouten in één bevinding, ook aan het begin van een zin
    Gegeven in het dossier staat bij "/alineas/0/tekst": "Beknpte toelichting op de begroting. Zie de meerjarenrmaing."
    Als het dossier wordt getoetst
    Dan zegt TAA-06 over "kernwoorden in de tekst": "Dit lijken tikfouten: “Beknpte” (Inleiding), bedoeld is misschien beknopte en “meerjarenrmaing” (Inleiding), bedoeld is misschien meerjarenraming."

  Scenario: geen lang woord
    Gegeven in het dossier staat bij "/alineas/0/tekst": "Er is geld."
    Als het dossier wordt getoetst
    Dan is de uitkomst van TAA-06 over "dossier": niet van toepassing

  Scenario: de tekst ontbreekt
    Gegeven in het dossier ontbreekt "/alineas"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TAA-06 over "dossier": niet te bepalen

  Abstract Scenario: in de voorbeelden
    Gegeven het voorbeeld "<naam>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TAA-06 over "kernwoorden in de tekst": <uitkomst>

    Voorbeelden:
      | naam                     | uitkomst  |
      | almelo-2021              | voldoet   |
      | samentwente-2025         | opmerking |
      | gooi-en-vechtstreek-2021 | opmerking |
