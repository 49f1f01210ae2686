# language: nl
@IND-05
Functionaliteit: IND-05 Geen nieuw beleid in de eerste begroting
  Alleen als de regeling dat heeft afgesproken: de begroting van een jaar bevat geen nieuw beleid. In een wijziging mag het wel.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      stukken:
        - {id: begroting, soort: begroting, jaar: 2026}
        - {id: wijziging, soort: begrotingswijziging, jaar: 2025}
      bedragen:
        - {id: a, onderwerp: toezicht, bedrag: 20000, stuk: begroting, stand: gevraagd, nieuw_beleid: false}
        - {id: b, onderwerp: preventie, bedrag: 10000, stuk: wijziging, stand: gevraagd, nieuw_beleid: true}
      """
    En het profiel:
      """
      naam: jaren
      titel: GR Voorbeeld
      bron: verzonnen voor dit scenario
      deelnemers: []
      vrijgestelde_wijzigingen: geen
      stukkentermijn: 14
      stemgewicht: inwoners
      meerderheid: gewone meerderheid
      verdeelsleutel: inwoners
      indexkaders:
        - {jaar: 2026, loon: 4.2, prijs: 2.43, bron: brief van de werkgroep}
      nieuw_beleid: niet in de eerste begroting
      """

  Scenario: nieuw beleid staat alleen in de wijziging
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-05 over "begroting": voldoet

  Scenario: nieuw beleid in de begroting
    Gegeven in het dossier staat bij "/bedragen/1/stuk": begroting
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-05 over "begroting": waarschuwing
    En zegt IND-05 over "begroting": "In de begroting 2026 staat nieuw beleid: preventie."

  Scenario: wat eerder is besloten, is niet nieuw
    Gegeven in het dossier staat bij "/bedragen/1": {id: b, onderwerp: preventie, bedrag: 10000, stuk: begroting, stand: eerder, nieuw_beleid: true}
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-05 over "begroting": voldoet

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-05 over "begroting": niet te bepalen
    En mist IND-05 over "begroting": "<pad>"

    Voorbeelden:
      | pad                      |
      | /bedragen                |
      | /bedragen/0/nieuw_beleid |
      | /bedragen/1/stuk         |

  Scenario: de regeling laat nieuw beleid toe
    Gegeven in het dossier staat bij "/bedragen/1/stuk": begroting
    En het profiel:
      """
      naam: ander
      titel: GR Voorbeeld
      bron: verzonnen voor dit scenario
      deelnemers: []
      vrijgestelde_wijzigingen: geen
      stukkentermijn: 14
      stemgewicht: inwoners
      meerderheid: gewone meerderheid
      verdeelsleutel: inwoners
      nieuw_beleid: toegestaan
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-05 over "begroting": niet van toepassing

  Scenario: het profiel weet het niet
    Gegeven het voorbeeld "samentwente-2025"
    En in het dossier staat bij "/organisatie/profiel": samentwente
    En het profiel:
      """
      naam: stil
      titel: GR Voorbeeld
      bron: verzonnen voor dit scenario
      deelnemers: []
      vrijgestelde_wijzigingen: geen
      stukkentermijn: 14
      stemgewicht: inwoners
      meerderheid: gewone meerderheid
      verdeelsleutel: inwoners
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-05 over "begroting-2026": niet te bepalen
    En mist IND-05 over "begroting-2026": "profiel:/nieuw_beleid"

  Scenario: er is geen begroting
    Gegeven in het dossier staat bij "/stukken": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-05 over "dossier": niet van toepassing

  Scenario: de stukken ontbreken
    Gegeven in het dossier ontbreekt "/stukken"
    Als het dossier wordt getoetst
    Dan is de uitkomst van IND-05 over "dossier": niet te bepalen
    En mist IND-05 over "dossier": "/stukken"
