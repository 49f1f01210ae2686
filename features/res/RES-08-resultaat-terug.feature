# language: nl
@RES-08
Functionaliteit: RES-08 Een positief resultaat gaat terug naar de deelnemers of er staat waarom niet
  Wat over is, is geld van de deelnemers. Zegt de regeling zelf dat het naar een reserve gaat, dan is dat genoeg.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Jaarrekening 2024
      soort: jaarrekening
      resultaatbestemmingen:
        - {id: resultaat-2024, jaar: 2024, resultaat: 1500, bestemming: reserve, motivering: onbekend}
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
      resultaat: terug naar deelnemers
      """

  Abstract Scenario: waar het resultaat heen gaat
    Gegeven in het dossier staat bij "/resultaatbestemmingen/0/bestemming": <bestemming>
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-08 over "resultaat-2024": <uitkomst>

    Voorbeelden:
      | bestemming            | uitkomst     |
      | terug naar deelnemers | voldoet      |
      | reserve               | waarschuwing |
      | anders                | waarschuwing |
      | onbekend              | waarschuwing |

  Scenario: met uitleg mag het blijven
    Gegeven in het dossier staat bij "/resultaatbestemmingen/0/motivering": De reserve is nog te laag.
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-08 over "resultaat-2024": voldoet

  Scenario: de melding noemt het jaar en het bedrag
    Als het dossier wordt getoetst
    Dan zegt RES-08 over "resultaat-2024": "Het resultaat van 2024 (€ 1.500) gaat niet terug naar de deelnemers (reserve)"

  Scenario: uitleg zonder bestemming is geen antwoord
    Gegeven in het dossier staat bij "/resultaatbestemmingen/0/bestemming": onbekend
    En in het dossier staat bij "/resultaatbestemmingen/0/motivering": Het geld blijft nodig.
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-08 over "resultaat-2024": waarschuwing
    En zegt RES-08 over "resultaat-2024": "Het stuk zegt niet waar het resultaat van 2024 (€ 1.500) heen gaat"

  Abstract Scenario: de regeling zegt dat het naar een reserve gaat
    Gegeven in het dossier staat bij "/resultaatbestemmingen/0/bestemming": <bestemming>
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
      resultaat: naar reserve
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-08 over "resultaat-2024": <uitkomst>

    Voorbeelden:
      | bestemming | uitkomst     |
      | reserve    | voldoet      |
      | anders     | waarschuwing |

  Scenario: niet bekend wat de regeling zegt
    Gegeven het profiel:
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
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-08 over "resultaat-2024": niet te bepalen
    En mist RES-08 over "resultaat-2024": "profiel:/resultaat"

  Abstract Scenario: rond nul
    Gegeven in het dossier staat bij "/resultaatbestemmingen/0/resultaat": <resultaat>
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-08 over "resultaat-2024": <uitkomst>

    Voorbeelden:
      | resultaat | uitkomst             |
      | 0.01      | waarschuwing         |
      | 0         | niet van toepassing  |
      | -0.01     | niet van toepassing  |

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "/resultaatbestemmingen/0/<sleutel>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-08 over "resultaat-2024": niet te bepalen
    En mist RES-08 over "resultaat-2024": "/resultaatbestemmingen/0/<sleutel>"

    Voorbeelden:
      | sleutel    |
      | resultaat  |
      | bestemming |
      | motivering |

  Scenario: er is geen resultaat te bestemmen
    Gegeven in het dossier staat bij "/resultaatbestemmingen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-08 over "dossier": niet van toepassing
