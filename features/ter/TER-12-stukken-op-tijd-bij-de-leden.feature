# language: nl
@TER-12
Functionaliteit: TER-12 De leden hebben de stukken op tijd
  Hoeveel dagen de leden krijgen, staat in de regeling of het reglement. Ook stukken die later komen, vallen daaronder.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      organisatie: {naam: GR Voorbeeld, vorm: openbaar lichaam, profiel: samentwente}
      stukken:
        - {id: stuk, soort: begroting, jaar: 2026}
      procedure:
        - {gebeurtenis: stukken naar leden, stukken: [stuk], datum: "2025-06-18"}
        - {gebeurtenis: vaststelling, stukken: [stuk], datum: "2025-07-02"}
      """

  Abstract Scenario: de stukken en de stukkentermijn
    Gegeven in het dossier staat bij "/procedure/0/datum": "<datum>"
    En het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      deelnemers: onbekend
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: 14
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-12 over "stuk": <uitkomst>

    Voorbeelden:
      | datum      | uitkomst        |
      | 2025-06-18 | voldoet         |
      | 2025-06-19 | waarschuwing    |
      | 2025-06    | niet te bepalen |

  Abstract Scenario: er worden nog stukken nagestuurd
    Gegeven in het dossier staat bij "/procedure/-": {gebeurtenis: nazending, stukken: [stuk], datum: "<datum>"}
    En het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      deelnemers: onbekend
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: 14
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-12 over "stuk": <uitkomst>

    Voorbeelden:
      | datum      | uitkomst     |
      | 2025-06-18 | voldoet      |
      | 2025-06-19 | waarschuwing |
      | 2025-06-30 | waarschuwing |

  Scenario: de melding noemt de dagen
    Gegeven in het dossier staat bij "/procedure/-": {gebeurtenis: nazending, stukken: [stuk], datum: "2025-06-30"}
    En het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      deelnemers: onbekend
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: 14
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      """
    Als het dossier wordt getoetst
    Dan zegt TER-12 over "stuk": "op 30 juni 2025 nog stukken naar de leden, 2 dagen vóór de vergadering van 2 juli 2025. De regeling vraagt 14 dagen"

  Abstract Scenario: een datum ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    En het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      deelnemers: onbekend
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: 14
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-12 over "stuk": niet te bepalen
    En mist TER-12 over "stuk": "<mist>"

    Voorbeelden:
      | pad                | mist               |
      | /procedure/0/datum | /procedure/0/datum |
      | /procedure/1/datum | /procedure/1/datum |
      | /procedure/0       | /procedure         |
      | /procedure         | /procedure         |

  Scenario: van een nazending ontbreekt de datum
    Gegeven in het dossier staat bij "/procedure/-": {gebeurtenis: nazending, stukken: [stuk]}
    En het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      deelnemers: onbekend
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: 14
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-12 over "stuk": niet te bepalen
    En mist TER-12 over "stuk": "/procedure/2/datum"

  Scenario: het profiel kent de stukkentermijn niet
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-12 over "stuk": niet te bepalen
    En mist TER-12 over "stuk": "profiel:/stukkentermijn"

  Scenario: een gemeente
    Gegeven in het dossier staat bij "/organisatie/vorm": gemeente
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-12 over "stuk": niet van toepassing

  Abstract Scenario: de stukken voor een ander bestuur tellen niet
    Gegeven in het dossier staat bij "/procedure/-": {gebeurtenis: <stap>, stukken: [stuk], datum: "<datum>", orgaan: <orgaan>}
    En in het dossier staat bij "/procedure/0/orgaan": algemeen bestuur
    En het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      deelnemers: onbekend
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: 14
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-12 over "stuk": <uitkomst>

    Voorbeelden:
      | stap               | datum      | orgaan            | uitkomst        |
      | stukken naar leden | 2025-06-25 | dagelijks bestuur | voldoet         |
      | nazending          | 2025-06-25 | dagelijks bestuur | voldoet         |
      | nazending          | 2025-06-25 | AB                | waarschuwing    |
      | stukken naar leden | 2025-06-25 | AB                | niet te bepalen |

  Abstract Scenario: stukken na de vergadering
    Gegeven in het dossier staat bij "/procedure/<nr>": {gebeurtenis: <stap>, stukken: [stuk], datum: "2025-07-03"}
    En het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      deelnemers: onbekend
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: 14
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-12 over "stuk": waarschuwing
    En zegt TER-12 over "stuk": "<tekst>"

    Voorbeelden:
      | nr | stap               | tekst                                                             |
      | 0  | stukken naar leden | op 3 juli 2025, na de vergadering van 2 juli 2025                 |
      | -  | nazending          | op 3 juli 2025 nog stukken naar de leden, na de vergadering van 2 |
