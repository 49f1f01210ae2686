# language: nl
@RES-06
Functionaliteit: RES-06 De ratio van het weerstandsvermogen klopt en is hoog genoeg
  De ratio is wat er is, gedeeld door wat nodig is. Elk gedrukt getal staat voor een interval van een halve eenheid naar
  beide kanten.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      soort: begroting
      weerstandsvermogen:
        - {id: weerstand-2026, jaar: 2026, beschikbaar: 6012, benodigd: 5010, ratio: 1.2, klasse: voldoende}
      """
    En het profiel:
      """
      naam: voorbeeld
      titel: Gemeenschappelijke regeling Voorbeeld
      bron: Bedacht voor deze feature.
      deelnemers: onbekend
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      weerstandsratio: 1.0
      """

  Abstract Scenario: de ratio herrekend
    Gegeven in het dossier staat bij "/weerstandsvermogen/0/ratio": <ratio>
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-06 over "weerstand-2026": <uitkomst>

    Voorbeelden:
      | ratio | uitkomst     |
      | 1.2   | voldoet      |
      | 1.20  | voldoet      |
      | 1.3   | waarschuwing |
      | 1.1   | waarschuwing |
      | 1     | voldoet      |
      | 2     | waarschuwing |

  Scenario: precies op de grens van afronden
    Gegeven in het dossier staat bij "/weerstandsvermogen/0/beschikbaar": 6262.50
    En in het dossier staat bij "/weerstandsvermogen/0/ratio": 1.2
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-06 over "weerstand-2026": voldoet met opmerking
    En zegt RES-06 over "weerstand-2026": "de gewone uitkomst is 1,3, er staat 1,2"

  Scenario: de melding schrijft de deling uit
    Gegeven in het dossier staat bij "/weerstandsvermogen/0/ratio": 1.4
    Als het dossier wordt getoetst
    Dan zegt RES-06 over "weerstand-2026": "€ 6.012 gedeeld door € 5.010 is 1,2, maar er staat 1,4"

  Abstract Scenario: de laagste ratio van de regeling
    Gegeven in het dossier staat bij "/weerstandsvermogen/0/beschikbaar": <beschikbaar>
    En in het dossier staat bij "/weerstandsvermogen/0/benodigd": 5010.00
    En in het dossier staat bij "/weerstandsvermogen/0/ratio": 1.0
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-06 over "weerstand-2026": <uitkomst>

    Voorbeelden:
      | beschikbaar | uitkomst     |
      | 5010.00     | voldoet      |
      | 5009.99     | voldoet      |
      | 5009.98     | waarschuwing |

  Scenario: de melding zegt wat ontbreekt
    Gegeven in het dossier staat bij "/weerstandsvermogen/0/beschikbaar": 4910.00
    En in het dossier staat bij "/weerstandsvermogen/0/benodigd": 5010.01
    En in het dossier staat bij "/weerstandsvermogen/0/ratio": 1.0
    Als het dossier wordt getoetst
    Dan zegt RES-06 over "weerstand-2026": "een ratio van minstens 1,0; bij € 5.010,01 ontbreekt daarvoor € 100"

  Scenario: het stuk noemt geen waardering
    Gegeven in het dossier staat bij "/weerstandsvermogen/0/klasse": onbekend
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-06 over "weerstand-2026": waarschuwing

  Scenario: er is niets nodig
    Gegeven in het dossier staat bij "/weerstandsvermogen/0/benodigd": 0
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-06 over "weerstand-2026": voldoet met opmerking

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "/weerstandsvermogen/0/<sleutel>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-06 over "weerstand-2026": niet te bepalen
    En mist RES-06 over "weerstand-2026": "/weerstandsvermogen/0/<sleutel>"

    Voorbeelden:
      | sleutel     |
      | beschikbaar |
      | benodigd    |
      | ratio       |
      | klasse      |

  Scenario: het onderdeel ontbreekt
    Gegeven in het dossier ontbreekt "/weerstandsvermogen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-06 over "dossier": niet te bepalen

  Scenario: een bestuursvoorstel bevat geen weerstandsvermogen
    Gegeven in het dossier staat bij "/soort": bestuursvoorstel
    En in het dossier ontbreekt "/weerstandsvermogen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-06 over "dossier": niet van toepassing
