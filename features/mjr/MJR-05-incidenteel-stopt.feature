# language: nl
@MJR-05
Functionaliteit: MJR-05 Een incidenteel bedrag stopt na zijn laatste jaar
  Na het laatste jaar staat er voor een incidenteel bedrag niets meer in de raming, in een tabel of in de tekst.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      bedragen:
        - {id: a, onderwerp: verhuizing, bedrag: 15000, jaar: 2026, aard: incidenteel, stand: gevraagd, tot_en_met: 2027}
      tabellen: []
      meerjarenraming:
        - {jaar: 2027, onderwerp: verhuizing, lasten: 5000}
        - {jaar: 2028, onderwerp: verhuizing, lasten: 0}
      """

  Abstract Scenario: het jaar na het laatste
    Gegeven in het dossier staat bij "/meerjarenraming/1/lasten": <lasten>
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-05 over "verhuizing": <uitkomst>

    Voorbeelden:
      | lasten | uitkomst     |
      | 0      | voldoet      |
      | 0.01   | waarschuwing |
      | 4000   | waarschuwing |

  Scenario: de melding noemt het jaar en het bedrag
    Gegeven in het dossier staat bij "/meerjarenraming/1/lasten": 4000
    Als het dossier wordt getoetst
    Dan zegt MJR-05 over "verhuizing": "loopt tot en met 2027. Toch staat er daarna nog geld voor: 2028 (€ 4.000)"

  Abstract Scenario: het laatste jaar zelf telt nog mee
    Gegeven in het dossier staat bij "/bedragen/0/tot_en_met": <jaar>
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-05 over "verhuizing": <uitkomst>

    Voorbeelden:
      | jaar | uitkomst     |
      | 2027 | voldoet      |
      | 2026 | waarschuwing |

  Scenario: het laatste jaar volgt uit de looptijd
    Gegeven in het dossier ontbreekt "/bedragen/0/tot_en_met"
    En in het dossier staat bij "/bedragen/0/looptijd": "2026-01/2026-12"
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-05 over "verhuizing": waarschuwing

  Scenario: het geld staat na het laatste jaar in de tekst
    Gegeven in het dossier staat bij "/bedragen/-": {id: b, onderwerp: verhuizing, bedrag: 100, jaar: 2029, aard: incidenteel, stand: gevraagd}
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-05 over "verhuizing": waarschuwing

  Scenario: het stuk noemt geen laatste jaar
    Gegeven in het dossier staat bij "/bedragen/0/tot_en_met": onbekend
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-05 over "verhuizing": niet van toepassing

  Scenario: het stuk laat geen latere jaren zien
    Gegeven in het dossier staat bij "/meerjarenraming": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-05 over "verhuizing": niet van toepassing

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-05 over "verhuizing": niet te bepalen
    En mist MJR-05 over "verhuizing": "<pad>"

    Voorbeelden:
      | pad                       |
      | /bedragen/0/tot_en_met    |
      | /bedragen/0/aard          |
      | /meerjarenraming          |
      | /meerjarenraming/1/lasten |
      | /tabellen                 |

  Scenario: er is geen incidenteel bedrag
    Gegeven in het dossier staat bij "/bedragen/0/aard": structureel
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-05 over "dossier": niet van toepassing

  Scenario: de bedragen ontbreken
    Gegeven in het dossier ontbreekt "/bedragen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van MJR-05 over "dossier": niet te bepalen
    En mist MJR-05 over "dossier": "/bedragen"
