# language: nl
@REK-03
Functionaliteit: REK-03 De subtotalen tellen op tot het totaal
  De subtotalen, met de rijen die onder geen subtotaal vallen, horen samen het totaal te zijn. Voor afronding geldt
  hetzelfde als bij het totaal van een kolom: 3·√((n+1)/12) is gewoon, n/2 + ½ is het meeste dat kan.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting
      tabellen:
        - id: T1
          per_gemeente: false
          kolommen: [{id: kosten, soort: bedrag, onderwerp: geen}]
          rijen:
            - {naam: Personeel, groep: vast, cellen: {kosten: 100}}
            - {naam: Huur, groep: ruimte, cellen: {kosten: 200}}
            - {naam: Energie, groep: ruimte, cellen: {kosten: 300}}
            - {naam: Reizen, groep: overig, cellen: {kosten: 50}}
          subtotalen:
            - {naam: Subtotaal, groep: vast, cellen: {kosten: 100}}
            - {naam: Subtotaal, groep: ruimte, cellen: {kosten: 500}}
            - {naam: Subtotaal, groep: overig, cellen: {kosten: 50}}
          totaal: {naam: Totaal, cellen: {kosten: 650}}
      """

  Abstract Scenario: drie subtotalen in hele euro's
    Gegeven in het dossier staat bij "/tabellen/0/totaal/cellen/kosten": <totaal>
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-03 over "tabel T1, kolom kosten": <uitkomst>

    Voorbeelden:
      | totaal | uitkomst              |
      | 650    | voldoet               |
      | 651    | voldoet met opmerking |
      | 649    | voldoet met opmerking |
      | 652    | waarschuwing          |
      | 648    | waarschuwing          |
      | 653    | fout                  |
      | 647    | fout                  |

  Scenario: een verkeerd totaal is één oorzaak
    Gegeven in het dossier staat bij "/tabellen/0/totaal/cellen/kosten": 750
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-03 over "tabel T1, kolom kosten": fout
    En zegt REK-03 over "tabel T1, kolom kosten": "Dat scheelt € 100"
    En volgt REK-03 over "tabel T1, kolom kosten" uit REK-01

  Scenario: een rij die onder geen subtotaal valt, telt los mee
    Gegeven in het dossier ontbreekt "/tabellen/0/subtotalen/2"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-03 over "tabel T1, kolom kosten": voldoet

  Scenario: van een rij is niet bekend bij welk subtotaal die hoort
    Gegeven in het dossier ontbreekt "/tabellen/0/rijen/3/groep"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-03 over "tabel T1, kolom kosten": niet te bepalen
    En mist REK-03 over "tabel T1, kolom kosten": "/tabellen/0/rijen/3/groep"

  Abstract Scenario: wat nodig is, ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-03 over "tabel T1, kolom kosten": niet te bepalen
    En mist REK-03 over "tabel T1, kolom kosten": "<pad>"

    Voorbeelden:
      | pad                                    |
      | /tabellen/0/subtotalen/0/cellen/kosten |
      | /tabellen/0/subtotalen/0/groep         |
      | /tabellen/0/subtotalen                 |
      | /tabellen/0/totaal                     |

  Abstract Scenario: inwoners tellen precies
    Gegeven in het dossier staat bij "/tabellen/0/kolommen/0": {id: kosten, soort: inwoners}
    En in het dossier staat bij "/tabellen/0/totaal/cellen/kosten": <totaal>
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-03 over "tabel T1, kolom kosten": <uitkomst>

    Voorbeelden:
      | totaal | uitkomst |
      | 650    | voldoet  |
      | 651    | fout     |

  Scenario: een dossier zonder tabellen
    Gegeven in het dossier ontbreekt "/tabellen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-03 over "dossier": niet te bepalen
    En mist REK-03 over "dossier": "/tabellen"

  Scenario: een tabel zonder subtotalen
    Gegeven in het dossier staat bij "/tabellen/0/subtotalen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-03 over "dossier": niet van toepassing

  Scenario: SamenTwente 2025, € 542.111 en € 440.358 zijn samen € 982.469
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-03 over "tabel T5, kolom bedrag": voldoet

  Abstract Scenario: subtotalen in centen
    Gegeven in het dossier staat bij "/tabellen/0/subtotalen/0/cellen/kosten": 100.00
    En in het dossier staat bij "/tabellen/0/totaal/cellen/kosten": <totaal>
    Als het dossier wordt getoetst
    Dan is de uitkomst van REK-03 over "tabel T1, kolom kosten": <uitkomst>

    Voorbeelden:
      | totaal | uitkomst              |
      | 650.00 | voldoet               |
      | 650.01 | voldoet met opmerking |
      | 650.02 | waarschuwing          |
      | 650.03 | fout                  |
