# language: nl
@DAT-03
Functionaliteit: DAT-03 Het algemeen bestuur vergadert op zijn gewone dag
  De gewone dag staat in het profiel. Zwijgt het profiel, dan kan hij uit het stuk blijken: als minstens vier vergaderingen op
  dezelfde weekdag zijn, en hoogstens één andere per vier.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      soort: bestuursvoorstel
      organisatie: {naam: GR Voorbeeld, vorm: openbaar lichaam}
      stukken: [{id: begroting-2026, soort: begroting, jaar: 2026}]
      procedure:
        - {gebeurtenis: overleg, stukken: [], datum: "2024-10-16", orgaan: algemeen bestuur}
        - {gebeurtenis: overleg, stukken: [], datum: "2024-11-13", orgaan: AB}
        - {gebeurtenis: behandeling, stukken: [begroting-2026], datum: "2025-01-15", orgaan: algemeen bestuur}
        - {gebeurtenis: overleg, stukken: [], datum: "2025-03-12", orgaan: algemeen bestuur}
        - {gebeurtenis: vaststelling, stukken: [begroting-2026], datum: "2025-07-02", orgaan: algemeen bestuur}
      alineas: []
      """

  Scenario: alle vergaderingen zijn op woensdag
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-03 over "vergadering op 2 juli 2025": voldoet

  Scenario: één vergadering is op donderdag, en dat blijkt uit het stuk zelf
    Gegeven in het dossier staat bij "/procedure/4/datum": "2025-07-03"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-03 over "vergadering op 3 juli 2025": opmerking
    En zegt DAT-03 over "vergadering op 3 juli 2025": "De vergadering staat op donderdag 3 juli 2025. De andere vergaderingen in dit dossier zijn bijna alle op woensdag (4 keer). Het profiel noemt geen gewone vergaderdag."

  Scenario: met drie woensdagen is de gewone dag niet bekend
    Gegeven in het dossier staat bij "/procedure/4/datum": "2025-07-03"
    En in het dossier ontbreekt "/procedure/3"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-03 over "vergadering op 3 juli 2025": niet te bepalen
    En mist DAT-03 over "vergadering op 3 juli 2025": "/organisatie/profiel"

  Scenario: met twee andere dagen is de gewone dag niet bekend
    Gegeven in het dossier staat bij "/procedure/4/datum": "2025-07-03"
    En in het dossier staat bij "/procedure/-": {gebeurtenis: overleg, stukken: [], datum: "2025-07-04", orgaan: algemeen bestuur}
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-03 over "vergadering op 4 juli 2025": niet te bepalen

  Scenario: het profiel noemt de gewone dag
    Gegeven in het dossier staat bij "/organisatie/profiel": samentwente
    En in het dossier staat bij "/procedure": [{gebeurtenis: vaststelling, stukken: [begroting-2026], datum: "2025-07-03", orgaan: algemeen bestuur}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-03 over "vergadering op 3 juli 2025": waarschuwing
    En zegt DAT-03 over "vergadering op 3 juli 2025": "De vergadering staat op donderdag 3 juli 2025. De gewone vergaderdag is volgens het profiel woensdag."

  Scenario: de tekst noemt de vergadering
    Gegeven in het dossier staat bij "/organisatie/profiel": samentwente
    En in het dossier staat bij "/alineas/-": {tekst: "Dit is besproken in de vergadering van het algemeen bestuur van 13 maart 2025."}
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-03 over "vergadering op 13 maart 2025": waarschuwing

  Scenario: een ander overleg telt niet mee
    Gegeven in het dossier staat bij "/procedure": [{gebeurtenis: overleg, stukken: [], datum: "2025-07-03", orgaan: directie}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-03 over "dossier": niet van toepassing

  Scenario: er staat niet bij wie er vergadert
    Gegeven in het dossier staat bij "/organisatie/profiel": samentwente
    En in het dossier staat bij "/procedure/4/datum": "2025-07-03"
    En in het dossier ontbreekt "/procedure/4/orgaan"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-03 over "vergadering op 3 juli 2025": niet te bepalen
    En mist DAT-03 over "vergadering op 3 juli 2025": "/procedure/4/orgaan"

  Scenario: een vergadering zonder datum
    Gegeven in het dossier ontbreekt "/procedure/4/datum"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-03 over "vergadering zonder datum": niet te bepalen
    En mist DAT-03 over "vergadering zonder datum": "/procedure/4/datum"

  Scenario: alleen de tekst noemt vergaderingen
    Gegeven in het dossier ontbreekt "/procedure"
    En in het dossier staat bij "/alineas/-": {tekst: "De AB-vergadering van 13 maart 2025."}
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-03 over "vergadering zonder datum": niet te bepalen
    En mist DAT-03 over "vergadering zonder datum": "/procedure"

  Scenario: de procedure ontbreekt
    Gegeven in het dossier ontbreekt "/procedure"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-03 over "dossier": niet te bepalen

  Scenario: bij SamenTwente valt de vergadering van 2026 op donderdag
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DAT-03 over "vergadering op 10 september 2026": waarschuwing
    En volgt DAT-03 over "vergadering op 10 september 2026" uit DAT-05
    En is de uitkomst van DAT-03 over "vergadering op 10 september 2025": voldoet
