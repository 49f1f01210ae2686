# language: nl
@IND-04
Functionaliteit: IND-04 De bijdrage groeit met de index en wat er is genoemd
  De bijdrage van vorig jaar maal de index, met de genoemde veranderingen erbij, is de bijdrage van dit jaar. De index kan een
  halve laatste decimaal zijn afgerond, en elk bedrag een halve eenheid.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      bedragen: []
      rekensommen:
        - id: groei
          soort: bijdragegroei
          vorig: {waarde: 1000.00}
          index: 3.80
          mutaties: [{naam: nieuw beleid, waarde: 20.50}, {naam: minder inwoners, waarde: 10.50, teken: min}]
          uitkomst: {waarde: 1048.00}
          plaats: Bijdragen
      """

  Abstract Scenario: de bijdrage in centen
    Gegeven in het dossier staat bij "/rekensommen/0/uitkomst/waarde": <bedrag>
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-04 over "som groei": <uitkomst>

    Voorbeelden:
      | bedrag  | uitkomst              |
      | 1048.00 | voldoet               |
      | 1048.01 | voldoet met opmerking |
      | 1048.07 | voldoet met opmerking |
      | 1048.08 | waarschuwing          |
      | 1047.93 | voldoet met opmerking |
      | 1047.92 | waarschuwing          |

  Scenario: de melding noemt wat onverklaard blijft
    Gegeven in het dossier staat bij "/rekensommen/0/uitkomst/waarde": 1148.00
    Als het dossier wordt getoetst
    Dan zegt IND-04 over "som groei": "gaat van € 1.000 naar € 1.148. Met 3,80 % index en de genoemde veranderingen zou het € 1.048 zijn; € 100 is niet verklaard"

  Scenario: een verandering die het stuk niet noemt
    Gegeven in het dossier staat bij "/rekensommen/0/mutaties": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-04 over "som groei": waarschuwing

  Abstract Scenario: bedragen die op 000 eindigen
    Gegeven in het dossier staat bij "/rekensommen/0": {id: groei, soort: bijdragegroei, vorig: {waarde: 1000000}, index: 3.80, mutaties: [], uitkomst: {waarde: <bedrag>}}
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-04 over "som groei": <uitkomst>

    Voorbeelden:
      | bedrag  | uitkomst              |
      | 1038000 | voldoet               |
      | 1039000 | voldoet met opmerking |
      | 1040000 | waarschuwing          |

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-04 over "som groei": niet te bepalen
    En mist IND-04 over "som groei": "<pad>"

    Voorbeelden:
      | pad                                |
      | /rekensommen/0/vorig/waarde        |
      | /rekensommen/0/index               |
      | /rekensommen/0/mutaties            |
      | /rekensommen/0/mutaties/1/waarde   |
      | /rekensommen/0/uitkomst/waarde     |

  Scenario: er is geen groei van een bijdrage
    Gegeven in het dossier staat bij "/rekensommen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-04 over "dossier": niet van toepassing

  Scenario: het onderdeel ontbreekt
    Gegeven in het dossier ontbreekt "/rekensommen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-04 over "dossier": niet te bepalen
    En mist IND-04 over "dossier": "/rekensommen"
