# language: nl
@BES-10
Functionaliteit: BES-10 Een gewijzigd bedrag werkt door in de andere punten
  Neemt het bestuur een ander bedrag aan dan gevraagd, dan verandert elke som met dat bedrag. De toets maakt de som opnieuw
  met de besloten bedragen, en kijkt of het aangenomen punt daarbij past.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een besluit
      beslispunten:
        - {nummer: 1, onderwerp: uitbreiding, besluit: gewijzigd}
        - {nummer: 2, onderwerp: netto bijdrage, besluit: aangenomen}
      bedragen:
        - {id: uitbreiding, onderwerp: uitbreiding, bedrag: 900000, jaar: 2025, stand: gevraagd, beslispunt: 1}
        - {id: rente, onderwerp: rente, bedrag: 200000, jaar: 2025, stand: gevraagd, beslispunt: 2}
        - {id: netto, onderwerp: netto bijdrage, bedrag: 700000, jaar: 2025, stand: gevraagd, beslispunt: 2}
        - {id: besloten, onderwerp: uitbreiding, bedrag: 600000, jaar: 2025, stand: besloten, beslispunt: 1}
      rekensommen:
        - {id: netto, soort: nettosom, beslispunt: 2, termen: [{bedrag: uitbreiding}, {bedrag: rente, teken: min}], uitkomst: {bedrag: netto}}
      """

  Scenario: het punt houdt het oude bedrag
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-10 over "beslispunt 2, som netto": waarschuwing
    En zegt BES-10 over "beslispunt 2, som netto": "In beslispunt 2 staat nog € 700.000. Met de besloten bedragen (uitbreiding: € 900.000 werd € 600.000) wordt dat € 400.000."

  Abstract Scenario: het besloten bedrag op de euro
    Gegeven in het dossier staat bij "/bedragen/3/bedrag": <besloten>
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-10 over "beslispunt 2, som netto": <uitkomst>

    Voorbeelden:
      | besloten  | uitkomst     |
      | 900000    | voldoet      |
      | 900001    | waarschuwing |
      | 899999    | waarschuwing |
      | 900000.01 | waarschuwing |

  Scenario: er is niets gewijzigd
    Gegeven in het dossier ontbreekt "/bedragen/3"
    En in het dossier staat bij "/beslispunten/0/besluit": aangenomen
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-10 over "beslispunt 2, som netto": voldoet

  Scenario: punt 1 is gewijzigd, maar het nieuwe bedrag staat er niet
    Gegeven in het dossier ontbreekt "/bedragen/3"
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-10 over "beslispunt 2, som netto": niet te bepalen
    En mist BES-10 over "beslispunt 2, som netto": "/bedragen"

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-10 over "beslispunt 2, som netto": niet te bepalen
    En mist BES-10 over "beslispunt 2, som netto": "<pad>"

    Voorbeelden:
      | pad                     |
      | /beslispunten/1/besluit |
      | /bedragen/3/stand       |
      | /bedragen/3/jaar        |

  Scenario: van punt 1 is niet bekend wat is besloten
    Gegeven in het dossier ontbreekt "/bedragen/3"
    En in het dossier ontbreekt "/beslispunten/0/besluit"
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-10 over "beslispunt 2, som netto": niet te bepalen
    En mist BES-10 over "beslispunt 2, som netto": "/beslispunten/0/besluit"

  Abstract Scenario: over het punt zelf is anders besloten
    Gegeven in het dossier staat bij "/beslispunten/1/besluit": <besluit>
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-10 over "beslispunt 2, som netto": niet van toepassing

    Voorbeelden:
      | besluit    |
      | gewijzigd  |
      | verworpen  |
      | aangehouden |
      | geen       |

  Scenario: de rekensommen ontbreken
    Gegeven in het dossier ontbreekt "/rekensommen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-10 over "dossier": niet te bepalen
    En mist BES-10 over "dossier": "/rekensommen"

  Scenario: geen punt met een som
    Gegeven in het dossier staat bij "/rekensommen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-10 over "dossier": niet van toepassing

  Scenario: SamenTwente laat punt 4 staan nadat punt 1 is gewijzigd
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-10 over "beslispunt 4, som netto-2025": waarschuwing
    En zegt BES-10 over "beslispunt 4, som netto-2025": "staat nog € 733.000"
    En zegt BES-10 over "beslispunt 4, som netto-2025": "wordt dat € 438.000. In de aangepaste tabel staat precies € 437.790."

  Abstract Scenario: een som waarvan niet is gezegd bij welk punt zij hoort
    Gegeven in het dossier staat bij "/rekensommen/0/beslispunt": <punt>
    En in het dossier staat bij "/bedragen/2/beslispunt": null
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-10 over "<over>": <uitkomst>

    Voorbeelden:
      | punt | over                    | uitkomst            |
      | 2    | beslispunt 2, som netto | waarschuwing        |
      | null | som netto               | niet te bepalen     |
      | geen | dossier                 | niet van toepassing |
