# language: nl
@CON-15
Functionaliteit: CON-15 Een prognose heet overal een prognose
  Noemt het stuk een cijfer ergens een prognose, dan hoort dat overal te staan waar het dat cijfer gebruikt. Alle plaatsen met
  een prognose over hetzelfde jaar geven samen één uitkomst.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      kerncijfers:
        - id: meldingen
          onderwerp: meldingen
          van: {jaar: 2023, waarde: 100, prognose: false}
          naar: {jaar: 2024, waarde: 120, prognose: true}
          procent: 20
          genoemd_in: [tekst]
          prognose_genoemd: true
          plaats: Argument 1.1
        - id: adviezen
          onderwerp: adviezen
          van: {jaar: 2023, waarde: 50, prognose: false}
          naar: {jaar: 2024, waarde: 55, prognose: true}
          procent: 10
          genoemd_in: [tekst]
          prognose_genoemd: true
          plaats: Argument 1.2
      """

  Scenario: elke plaats noemt de prognose
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-15 over "cijfers over 2024": voldoet

  Scenario: één plaats zwijgt
    Gegeven in het dossier staat bij "/kerncijfers/1/prognose_genoemd": false
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-15 over "cijfers over 2024": opmerking
    En zegt CON-15 over "cijfers over 2024": "De cijfers over 2024 zijn een prognose. De tekst zegt dat er niet bij, op deze plaatsen: “Argument 1.2”. Het gaat om: adviezen."

  Scenario: twee plaatsen zwijgen, en dat is één bevinding
    Gegeven in het dossier staat bij "/kerncijfers/0/prognose_genoemd": false
    En in het dossier staat bij "/kerncijfers/1/prognose_genoemd": false
    Als het dossier wordt getoetst
    Dan zegt CON-15 over "cijfers over 2024": "“Argument 1.1” en “Argument 1.2”. Het gaat om: meldingen en adviezen."

  Scenario: geen cijfer is een prognose
    Gegeven in het dossier staat bij "/kerncijfers/0/naar/prognose": false
    En in het dossier staat bij "/kerncijfers/1/naar/prognose": false
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-15 over "dossier": niet van toepassing

  Scenario: een cijfer is een prognose als het stuk het ergens zo noemt
    Gegeven in het dossier staat bij "/kerncijfers/1": {id: ook, onderwerp: meldingen, van: {jaar: 2023, waarde: 100, prognose: false}, naar: {jaar: 2024, waarde: 120}, procent: 20, prognose_genoemd: false}
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-15 over "cijfers over 2024": opmerking

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "/kerncijfers/1/<sleutel>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-15 over "<over>": niet te bepalen
    En mist CON-15 over "<over>": "/kerncijfers/1/<sleutel>"

    Voorbeelden:
      | sleutel          | over              |
      | prognose_genoemd | cijfers over 2024 |
      | naar/prognose    | cijfers over 2024 |
      | van/prognose     | cijfers over 2023 |
      | naar             | cijfers zonder jaar |

  Scenario: er zijn geen kerncijfers
    Gegeven in het dossier staat bij "/kerncijfers": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-15 over "dossier": niet van toepassing

  Scenario: het onderdeel ontbreekt
    Gegeven in het dossier ontbreekt "/kerncijfers"
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-15 over "dossier": niet te bepalen

  Scenario: bij SamenTwente zijn de cijfers over 2024 een prognose, en de tekst zegt dat niet
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-15 over "cijfers over 2024": opmerking
    En zegt CON-15 over "cijfers over 2024": "Het gaat om: adviezen, meldingen, vervolgdiensten en monitormomenten."

  Scenario: bij Gooi en Vechtstreek zijn de cijfers geen prognose
    Gegeven het voorbeeld "gooi-en-vechtstreek-2021"
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-15 over "dossier": niet van toepassing
