# language: nl
@BES-14
Functionaliteit: BES-14 Elke begrotingswijziging heeft een eigen, oplopend nummer
  Per jaar komt een nummer één keer voor, en een later besluit heeft een hoger nummer. Een voornemen hoeft nog geen nummer te
  hebben.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Wijzigingen
      stukken:
        - {id: w1, soort: begrotingswijziging, jaar: 2025, nummer: 1}
        - {id: w2, soort: begrotingswijziging, jaar: 2025, nummer: 2}
      procedure:
        - {gebeurtenis: vaststelling, stukken: [w1], datum: "2025-03-12"}
        - {gebeurtenis: vaststelling, stukken: [w2], datum: "2025-05-14"}
      stapels: []
      """

  Abstract Scenario: twee wijzigingen in een jaar
    Gegeven in het dossier staat bij "/stukken/1/nummer": <nummer>
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-14 over "begrotingswijzigingen 2025": <uitkomst>

    Voorbeelden:
      | nummer | uitkomst  |
      | 2      | voldoet   |
      | 7      | voldoet   |
      | 1      | opmerking |
      | 0      | opmerking |

  Scenario: het dubbele nummer staat in de melding
    Gegeven in het dossier staat bij "/stukken/1/nummer": 1
    Als het dossier wordt getoetst
    Dan zegt BES-14 over "begrotingswijzigingen 2025": "komt een nummer twee keer voor: 1"

  Scenario: het latere besluit heeft het lagere nummer
    Gegeven in het dossier staat bij "/procedure/1/datum": "2025-02-12"
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-14 over "begrotingswijzigingen 2025": opmerking
    En zegt BES-14 over "begrotingswijzigingen 2025": "na 2 komt 1"

  Scenario: hetzelfde nummer in een ander jaar
    Gegeven in het dossier staat bij "/stukken/1": {id: w2, soort: begrotingswijziging, jaar: 2026, nummer: 1}
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-14 over "begrotingswijzigingen 2025": voldoet
    En is de uitkomst van BES-14 over "begrotingswijzigingen 2026": voldoet

  Abstract Scenario: de nummers in de stapel van eerdere wijzigingen
    Gegeven in het dossier staat bij "/stapels/-": {id: s, onderwerp: lasten, jaar: 2025, wijzigingen: [{nummer: <eerst>, vastgesteld: "<dag>"}, {nummer: <dan>, vastgesteld: "2025-05-14"}]}
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-14 over "begrotingswijzigingen 2025": <uitkomst>

    Voorbeelden:
      | eerst | dag        | dan | uitkomst  |
      | 1     | 2025-03-12 | 2   | voldoet   |
      | 2     | 2025-03-12 | 2   | opmerking |
      | 2     | 2025-03-12 | 1   | opmerking |
      | 1     | 2025-06-01 | 2   | opmerking |

  Scenario: het stuk noemt niet wanneer een eerdere wijziging is vastgesteld
    Gegeven in het dossier staat bij "/stapels/-": {id: s, onderwerp: lasten, jaar: 2025, wijzigingen: [{nummer: 1, vastgesteld: onbekend}]}
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-14 over "begrotingswijzigingen 2025": voldoet

  Abstract Scenario: in de stapel ontbreekt een gegeven
    Gegeven in het dossier staat bij "/stapels/-": {id: s, onderwerp: lasten, jaar: 2025, wijzigingen: [<regel>]}
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-14 over "begrotingswijzigingen 2025": niet te bepalen
    En mist BES-14 over "begrotingswijzigingen 2025": "/stapels/0/wijzigingen/0/<mist>"

    Voorbeelden:
      | regel                       | mist        |
      | {nummer: 1}                 | vastgesteld |
      | {vastgesteld: "2025-03-12"} | nummer      |

  Scenario: een nummer ontbreekt
    Gegeven in het dossier ontbreekt "/stukken/1/nummer"
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-14 over "begrotingswijzigingen 2025": niet te bepalen
    En mist BES-14 over "begrotingswijzigingen 2025": "/stukken/1/nummer"

  Scenario: een voornemen zonder nummer
    Gegeven in het dossier staat bij "/stukken": [{id: w1, soort: begrotingswijziging, jaar: 2025, status: voornemen}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-14 over "begrotingswijzigingen 2025": niet van toepassing

  Scenario: er is geen begrotingswijziging
    Gegeven in het dossier staat bij "/stukken": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-14 over "dossier": niet van toepassing

  Scenario: de stukken ontbreken
    Gegeven in het dossier ontbreekt "/stukken"
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-14 over "dossier": niet te bepalen
    En mist BES-14 over "dossier": "/stukken"
