# language: nl
@ZIE-08
Functionaliteit: ZIE-08 Bij een zienswijze zit de brief
  Geen wet schrijft de brief voor; zonder brief weet de raad niet precies waarover hij besluit.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Zienswijze op de begroting 2026
      soort: raadsvoorstel
      beslispunten:
        - {nummer: "1", onderwerp: geen, geeft_zienswijze: true}
        - {nummer: "2", onderwerp: geen, geeft_zienswijze: false}
      onderdelen:
        - {naam: zienswijzebrief, aanwezig: ja}
      """

  Abstract Scenario: de brief
    Gegeven in het dossier staat bij "/onderdelen/0/aanwezig": <aanwezig>
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-08 over "zienswijzebrief": <uitkomst>

    Voorbeelden:
      | aanwezig | uitkomst     |
      | ja       | voldoet      |
      | nee      | waarschuwing |
      | n.v.t.   | waarschuwing |

  Scenario: de melding noemt het punt
    Gegeven in het dossier staat bij "/onderdelen/0/aanwezig": nee
    Als het dossier wordt getoetst
    Dan zegt ZIE-08 over "zienswijzebrief": "De raad geeft in punt 1 een zienswijze"

  Scenario: geen punt geeft een zienswijze
    Gegeven in het dossier staat bij "/beslispunten/0/geeft_zienswijze": false
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-08 over "zienswijzebrief": niet van toepassing

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-08 over "zienswijzebrief": niet te bepalen
    En mist ZIE-08 over "zienswijzebrief": "<pad>"

    Voorbeelden:
      | pad                              |
      | /soort                           |
      | /beslispunten                    |
      | /beslispunten/0/geeft_zienswijze |
      | /onderdelen                      |
      | /onderdelen/0/aanwezig           |

  Scenario: de brief staat niet bij de onderdelen
    Gegeven in het dossier staat bij "/onderdelen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-08 over "zienswijzebrief": niet te bepalen
    En mist ZIE-08 over "zienswijzebrief": "/onderdelen"

  Scenario: een bestuursvoorstel geeft geen zienswijze
    Gegeven in het dossier staat bij "/soort": bestuursvoorstel
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-08 over "dossier": niet van toepassing
