# language: nl
@RES-07
Functionaliteit: RES-07 De risico's zijn in geld uitgedrukt en tellen op
  Kans maal gevolg is het bedrag van een risico; samen zijn zij wat nodig is. Een kans van 50% staat voor 49,5% tot 50,5%.
  Met een simulatie is het benodigde bedrag iets anders dan de som.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      soort: begroting
      risicos:
        - {id: verzuim, naam: hoger verzuim, kans: 50, gevolg: 8010, bedrag: 4005, jaar: 2026}
        - {id: storing, naam: storing, kans: 10, gevolg: 10050, bedrag: 1005, jaar: 2026}
      weerstandsvermogen:
        - {id: weerstand-2026, jaar: 2026, beschikbaar: 6012, benodigd: 5010, ratio: 1.2, klasse: voldoende}
      """

  Scenario: alles komt uit
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-07 over "risico's 2026": voldoet

  Abstract Scenario: kans maal gevolg
    Gegeven in het dossier staat bij "/risicos/0/bedrag": <bedrag>
    En in het dossier staat bij "/weerstandsvermogen/0/benodigd": <samen>
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-07 over "risico's 2026": <uitkomst>

    Voorbeelden:
      | bedrag | samen | uitkomst     |
      | 4045   | 5050  | voldoet      |
      | 4046   | 5051  | waarschuwing |
      | 3965   | 4970  | voldoet      |
      | 3963   | 4968  | waarschuwing |

  Abstract Scenario: de som van de risico's
    Gegeven in het dossier staat bij "/weerstandsvermogen/0/benodigd": <benodigd>
    En in het dossier staat bij "/weerstandsvermogen/0/simulatie": false
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-07 over "risico's 2026": <uitkomst>

    Voorbeelden:
      | benodigd | uitkomst              |
      | 5010     | voldoet               |
      | 5011     | voldoet met opmerking |
      | 5012     | waarschuwing          |
      | 5008     | waarschuwing          |

  Abstract Scenario: een simulatie verklaart het verschil
    Gegeven in het dossier staat bij "/weerstandsvermogen/0/benodigd": 3010
    En in het dossier staat bij "/weerstandsvermogen/0/simulatie": <simulatie>
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-07 over "risico's 2026": <uitkomst>

    Voorbeelden:
      | simulatie | uitkomst     |
      | true      | voldoet      |
      | false     | waarschuwing |

  Scenario: niet bekend of er een simulatie is
    Gegeven in het dossier staat bij "/weerstandsvermogen/0/benodigd": 3010
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-07 over "risico's 2026": niet te bepalen
    En mist RES-07 over "risico's 2026": "/weerstandsvermogen/0/simulatie"

  Abstract Scenario: een risico dat niet in geld is uitgedrukt
    Gegeven in het dossier staat bij "/risicos/1/<sleutel>": onbekend
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-07 over "risico's 2026": waarschuwing
    En zegt RES-07 over "risico's 2026": "ontbreekt bij storing"

    Voorbeelden:
      | sleutel |
      | kans    |
      | gevolg  |
      | bedrag  |

  Scenario: de melding noemt de naam en de bedragen
    Gegeven in het dossier staat bij "/risicos/0/bedrag": 5005
    Als het dossier wordt getoetst
    Dan zegt RES-07 over "risico's 2026": "bij hoger verzuim (berekend € 4.005, er staat € 5.005)"

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-07 over "risico's 2026": niet te bepalen
    En mist RES-07 over "risico's 2026": "<pad>"

    Voorbeelden:
      | pad                            |
      | /risicos/0/kans                |
      | /risicos/0/gevolg              |
      | /risicos/0/bedrag              |
      | /risicos/1/jaar                |
      | /weerstandsvermogen/0/jaar     |
      | /weerstandsvermogen/0/benodigd |
      | /weerstandsvermogen            |

  Scenario: een risico zonder jaar
    Gegeven in het dossier ontbreekt "/risicos/1/jaar"
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-07 over "risico's zonder jaar": niet te bepalen

  Scenario: er zijn geen risico's
    Gegeven in het dossier staat bij "/risicos": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-07 over "dossier": niet van toepassing

  Abstract Scenario: de som van de risico's in centen
    Gegeven in het dossier staat bij "/risicos/0/bedrag": 4005.00
    En in het dossier staat bij "/risicos/1/bedrag": 1005.00
    En in het dossier staat bij "/weerstandsvermogen/0/benodigd": <benodigd>
    En in het dossier staat bij "/weerstandsvermogen/0/simulatie": false
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-07 over "risico's 2026": <uitkomst>

    Voorbeelden:
      | benodigd | uitkomst              |
      | 5010.00  | voldoet               |
      | 5010.01  | voldoet met opmerking |
      | 5010.02  | waarschuwing          |

  Abstract Scenario: de risico's staan in euro's en de benodigde capaciteit is afgerond op duizend euro
    Gegeven een dossier:
      """
      titel: Begroting 2026
      soort: begroting
      risicos:
        - {id: a, naam: Verzuim, kans: 50, gevolg: 196500, bedrag: 98250, jaar: 2026}
        - {id: b, naam: Systeem, kans: 10, gevolg: 510000, bedrag: 51000, jaar: 2026}
      weerstandsvermogen: [{id: w, jaar: 2026, benodigd: 149000, simulatie: false}]
      """
    En in het dossier staat bij "/weerstandsvermogen/0/benodigd": <benodigd>
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-07 over "risico's 2026": <uitkomst>

    Voorbeelden:
      | benodigd | uitkomst              |
      | 149250   | voldoet               |
      | 149000   | voldoet met opmerking |
      | 149001   | waarschuwing          |
      | 150000   | waarschuwing          |
