# language: nl
@ZIE-05
Functionaliteit: ZIE-05 Elk begrotingsstuk heeft een eigen beslispunt
  Een wijziging en een begroting mogen in één ronde langs de raden, maar elk stuk vraagt een eigen besluit.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Wijziging 2025 en begroting 2026
      stukken:
        - {id: wijziging, soort: begrotingswijziging, jaar: 2025}
        - {id: begroting, soort: begroting, jaar: 2026}
      beslispunten:
        - {nummer: "1", onderwerp: geen, stukken: [wijziging]}
        - {nummer: "2", onderwerp: geen, stukken: [begroting]}
      """

  Scenario: elk stuk een eigen beslispunt
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-05 over "wijziging": voldoet
    En is de uitkomst van ZIE-05 over "begroting": voldoet

  Scenario: twee stukken in één beslispunt geven samen één bevinding
    Gegeven in het dossier staat bij "/beslispunten": [{nummer: "1", onderwerp: geen, stukken: [wijziging, begroting]}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-05 over "begroting": waarschuwing
    En zegt ZIE-05 over "begroting": "In beslispunt 1 staat ook: begrotingswijziging 2025"
    En is de uitkomst van ZIE-05 over "wijziging": niet van toepassing
    En zegt ZIE-05 over "wijziging": "deelt zijn beslispunt met een ander stuk; daar staat de bevinding"

  Abstract Scenario: een gedeeld punt, en een eigen punt voor één van de twee
    Gegeven in het dossier staat bij "/beslispunten": [{nummer: "1", onderwerp: geen, stukken: [wijziging, begroting]}, {nummer: "2", onderwerp: geen, stukken: [<eigen>]}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-05 over "begroting": <begroting>
    En is de uitkomst van ZIE-05 over "wijziging": <wijziging>

    Voorbeelden:
      | eigen     | begroting    | wijziging    |
      | begroting | voldoet      | waarschuwing |
      | wijziging | waarschuwing | voldoet      |

  Scenario: een gezamenlijk punt met een onderdeel per stuk is goed
    Gegeven in het dossier staat bij "/beslispunten/-": {nummer: "3", onderwerp: geen, stukken: [wijziging, begroting]}
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-05 over "wijziging": voldoet

  Scenario: geen beslispunt over een stuk
    Gegeven in het dossier staat bij "/beslispunten/1/stukken": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-05 over "begroting": waarschuwing
    En zegt ZIE-05 over "begroting": "Geen enkel beslispunt gaat over de begroting 2026"

  Scenario: niet ingevuld waarover een punt gaat
    Gegeven in het dossier ontbreekt "/beslispunten/1/stukken"
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-05 over "begroting": niet te bepalen
    En mist ZIE-05 over "begroting": "/beslispunten/1/stukken"
    En is de uitkomst van ZIE-05 over "wijziging": voldoet

  Abstract Scenario: een onderdeel ontbreekt of is leeg
    Gegeven in het dossier staat bij "<pad>": <waarde>
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-05 over "dossier": <uitkomst>

    Voorbeelden:
      | pad           | waarde | uitkomst            |
      | /beslispunten | []     | niet van toepassing |
      | /stukken      | []     | niet van toepassing |
      | /beslispunten | null   | niet te bepalen     |

  Abstract Scenario: de voorbeelden
    Gegeven het voorbeeld "<naam>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-05 over "<over>": <uitkomst>

    Voorbeelden:
      | naam                     | over                     | uitkomst            |
      | samentwente-2025         | begrotingswijziging-2025 | voldoet             |
      | samentwente-2025         | begroting-2026           | voldoet             |
      | almelo-2021              | begrotingswijziging-2021 | voldoet             |
      | gooi-en-vechtstreek-2021 | dossier                  | niet van toepassing |
