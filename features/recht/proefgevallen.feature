# language: nl
@recht
Functionaliteit: Proefgevallen uit de echte stukken
  Wat bij de normen is uitgerekend aan de hand van de drie echte stukken, met het nummer van dat proefgeval. Wat elders al een scenario is,
  staat onderaan.

  Abstract Scenario: proefgeval 1, twaalf weken vóór 10 september 2025 is 18 juni 2025
    Gegeven een dossier:
      """
      titel: Begroting 2026
      organisatie: {naam: GR Voorbeeld, vorm: openbaar lichaam}
      stukken: [{id: begroting, soort: begroting, jaar: 2026}]
      procedure: [{gebeurtenis: aanbieding aan algemeen bestuur, stukken: [begroting], datum: "2025-09-10"}]
      """
    En in het dossier staat bij "/procedure/-": {gebeurtenis: ontwerp naar raden, stukken: [begroting], datum: "<verzonden>"}
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-01 over "begroting": <uitkomst>

    Voorbeelden:
      | verzonden             | uitkomst        |
      | 2025-06-18            | voldoet         |
      | 2025-06-19            | fout            |
      | 2025-03-21/2025-03-31 | voldoet         |
      | 2025-06               | niet te bepalen |

  Scenario: proefgeval 1, eind maart is op tijd voor de vergadering van SamenTwente
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-01 over "begroting-2026": voldoet
    En is de uitkomst van TER-01 over "begrotingswijziging-2025": voldoet

  Abstract Scenario: proefgeval 2, na 10 september 2025 is 14 september de laatste dag, ook al is dat een zondag
    Gegeven een dossier:
      """
      titel: Begroting 2026
      organisatie: {naam: GR Voorbeeld, vorm: openbaar lichaam}
      stukken: [{id: begroting, soort: begroting, jaar: 2026}]
      procedure: [{gebeurtenis: vaststelling, stukken: [begroting], datum: "2025-09-10"}]
      """
    En in het dossier staat bij "/procedure/-": {gebeurtenis: inzending aan gedeputeerde staten, stukken: [begroting], datum: "<ingezonden>"}
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-05 over "begroting, 10 september 2025": <uitkomst>

    Voorbeelden:
      | ingezonden | uitkomst |
      | 2025-09-12 | voldoet  |
      | 2025-09-14 | voldoet  |
      | 2025-09-24 | fout     |

  Scenario: proefgevallen 4 tot en met 7, de tabellen van SamenTwente
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-01 over "tabel T1, kolom uitbreiding_2025": voldoet
    En is de uitkomst van REK-01 over "tabel T1, kolom rente_2025": voldoet
    En is de uitkomst van REK-01 over "tabel T1, kolom in_rekening": voldoet
    En zegt REK-02 over "tabel T1, kolom in_rekening": "Haaksbergen, Losser, Twenterand en Wierden"
    En is de uitkomst van VER-04 over "tabel T1, kolom uitbreiding_2025": voldoet
    En is de uitkomst van REK-01 over "tabel T3, kolom uitbreiding_2025": voldoet
    En is de uitkomst van REK-01 over "tabel T3, kolom in_rekening": voldoet
    En zegt REK-02 over "tabel T3, kolom in_rekening": "Hof van Twente en Oldenzaal"
    En is de uitkomst van REK-03 over "tabel T5, kolom bedrag": voldoet
    En zegt REK-04 over "uitbreiding Veilig Thuis Twente, 2025, gevraagd": "€ 982.469"

  Scenario: proefgevallen 8 en 9, de stemming van SamenTwente
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan zegt BES-05 over "stemming stemming-1": "(218.629 voor en 395.438 tegen, samen 614.067)"
    En is de uitkomst van BES-06 over "stemming stemming-1, voor": voldoet
    En is de uitkomst van BES-06 over "stemming stemming-1, tegen": voldoet
    En is de uitkomst van BES-07 over "stemming stemming-1": voldoet met opmerking
    En is de uitkomst van BES-09 over "stemming stemming-1": voldoet

  Scenario: proefgeval 14, negen maanden naar een heel jaar
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan zegt REK-14 over "som jaarbedrag-2024": "€ 566.000 over 9 maanden is € 754.667 per jaar. Er staat € 755.000; afronding verklaart dat."

  Scenario: proefgevallen 15, 17 en 18, de sommen en het jaar van Gooi en Vechtstreek
    Gegeven het voorbeeld "gooi-en-vechtstreek-2021"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-06 over "som besluitsom": voldoet
    En is de uitkomst van REK-08 over "som restbedrag-2021": voldoet
    En is de uitkomst van DEK-06 over "middel duvo-2021": voldoet
    En is de uitkomst van DEK-21 over "middel duvo-2021": niet van toepassing
    En is de uitkomst van INC-07 over "tijdelijke versterking Veilig Thuis, 2021": waarschuwing

# Niet hier, maar bij een andere regel:
# - proefgeval 3 (vastgesteld na 31 december): valkuilen.feature, valkuil 12
# - proefgeval 10 (uitgaven vóór de vaststelling): valkuilen.feature, valkuil 13
# - proefgeval 11 (vier jaar incidenteel): valkuilen.feature, valkuil 21
# - proefgeval 12 (geen mutatie per programma): DEK-17, "bij de vaststelling zou dat een fout zijn"
# - proefgeval 13 (€ 733.000 netto): DEK-19, "€ 983.000 min € 250.000 staat er alleen als € 733.000"
# - proefgeval 16 (tien weken voor een onderzoek): geen begrotingsregel
# - proefgeval 19 (een structurele verlaging van € 70.000): INC-02, "Almelo noemt € 70.000 structureel …"; of de raad de eigen begroting
#   wijzigt, toetsen TER-04 en TER-15 op het stuk
# - proefgeval 20 (vijf dagen na 2 april 2026): data-rond-de-wet.feature, artikel 2
