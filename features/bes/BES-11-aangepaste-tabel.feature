# language: nl
@BES-11
Functionaliteit: BES-11 Bij een gewijzigd besluit hoort een aangepaste tabel
  Wijzigt het bestuur een bedrag dat over gemeenten is verdeeld, dan hoort er een nieuwe tabel bij. Die komt uit op het
  besloten bedrag en heeft dezelfde kolommen, opnieuw berekend.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een besluit
      soort: bestuursvoorstel
      beslispunten:
        - {nummer: 1, onderwerp: extra geld, jaren: [2025], besluit: gewijzigd}
      bedragen:
        - {id: gevraagd, onderwerp: extra geld, bedrag: 3000, jaar: 2025, stand: gevraagd}
        - {id: besloten, onderwerp: extra geld, bedrag: 2002, jaar: 2025, stand: besloten}
      tabellen:
        - id: T1
          titel: Gevraagd
          per_gemeente: true
          kolommen:
            - {id: extra, naam: Extra, soort: bedrag, onderwerp: extra geld, jaar: 2025, stand: gevraagd}
            - {id: rente, naam: Rente, soort: bedrag, onderwerp: geen, jaar: 2025, stand: gevraagd}
            - {id: netto, naam: Netto, soort: bedrag, onderwerp: geen, formule: extra - rente, jaar: 2025, stand: gevraagd}
          rijen:
            - {naam: Almelo, cellen: {extra: 2000, rente: 100, netto: 1900}}
            - {naam: Borne, cellen: {extra: 1000, rente: 100, netto: 900}}
          totaal: {naam: Totaal, cellen: {extra: 3000, rente: 200, netto: 2800}}
        - id: T2
          titel: Besloten
          per_gemeente: true
          kolommen:
            - {id: extra, naam: Extra, soort: bedrag, onderwerp: extra geld, jaar: 2025, stand: besloten}
            - {id: rente, naam: Rente, soort: bedrag, onderwerp: geen, jaar: 2025, stand: besloten}
            - {id: netto, naam: Netto, soort: bedrag, onderwerp: geen, jaar: 2025, stand: besloten}
          rijen:
            - {naam: Almelo, cellen: {extra: 1335, rente: 100, netto: 1235}}
            - {naam: Borne, cellen: {extra: 667, rente: 100, netto: 567}}
          totaal: {naam: Totaal, cellen: {extra: 2002, rente: 200, netto: 1802}}
      """

  Scenario: de aangepaste tabel komt uit op het besloten bedrag
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-11 over "beslispunt 1, tabel T1": voldoet

  Abstract Scenario: het besloten bedrag en het totaal
    Gegeven in het dossier staat bij "/bedragen/1/bedrag": <bedrag>
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-11 over "beslispunt 1, tabel T1": <uitkomst>

    Voorbeelden:
      | bedrag  | uitkomst              |
      | 2001    | voldoet met opmerking |
      | 2002    | voldoet               |
      | 2003    | voldoet met opmerking |
      | 2004    | fout                  |
      | 2000    | voldoet met opmerking |
      | 3000    | fout                  |

  Scenario: de melding noemt beide bedragen
    Gegeven in het dossier staat bij "/bedragen/1/bedrag": 2204
    Als het dossier wordt getoetst
    Dan zegt BES-11 over "beslispunt 1, tabel T1": "Het bestuur besloot € 2.204 voor extra geld. De aangepaste tabel “Besloten” komt uit op € 2.002. Dat scheelt € 202"
    En volgt BES-11 over "beslispunt 1, tabel T1" uit REK-04

  Scenario: een kolom die volgt uit het bedrag, is niet opnieuw berekend
    Gegeven in het dossier staat bij "/tabellen/1/rijen/0/cellen/netto": 1900
    En in het dossier staat bij "/tabellen/1/rijen/1/cellen/netto": 900
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-11 over "beslispunt 1, tabel T1": fout
    En zegt BES-11 over "beslispunt 1, tabel T1": "bij elke gemeente nog de oude bedragen in: Netto"

  Scenario: één gemeente houdt haar bedrag, dat mag een keuze zijn
    Gegeven in het dossier staat bij "/tabellen/1/rijen/0/cellen/netto": 1900
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-11 over "beslispunt 1, tabel T1": voldoet

  Scenario: een kolom die niet van het bedrag afhangt, blijft gelijk
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-11 over "beslispunt 1, tabel T1": voldoet

  Scenario: er is geen aangepaste tabel
    Gegeven in het dossier ontbreekt "/tabellen/1"
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-11 over "beslispunt 1, tabel T1": waarschuwing
    En zegt BES-11 over "beslispunt 1, tabel T1": "Beslispunt 1 is gewijzigd, maar er is geen tabel per gemeente met de besloten bedragen."

  Scenario: een kolom ontbreekt in de aangepaste tabel
    Gegeven in het dossier staat bij "/tabellen/1/kolommen/2": {id: saldo, naam: Saldo, soort: bedrag, onderwerp: iets anders}
    En in het dossier staat bij "/tabellen/1/rijen": [{naam: Almelo, cellen: {extra: 1335, rente: 100}}, {naam: Borne, cellen: {extra: 667, rente: 100}}]
    En in het dossier staat bij "/tabellen/1/totaal": {naam: Totaal, cellen: {extra: 2002, rente: 200}}
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-11 over "beslispunt 1, tabel T1": waarschuwing
    En zegt BES-11 over "beslispunt 1, tabel T1": "ontbreken kolommen van de gevraagde tabel: Netto."

  Abstract Scenario: alleen een gewijzigd besluit vraagt een nieuwe tabel
    Gegeven in het dossier staat bij "/beslispunten/0/besluit": <besluit>
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-11 over "beslispunt 1, tabel T1": niet van toepassing

    Voorbeelden:
      | besluit     |
      | aangenomen  |
      | verworpen   |
      | aangehouden |
      | geen        |

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "<pad>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-11 over "beslispunt 1, tabel T1": niet te bepalen
    En mist BES-11 over "beslispunt 1, tabel T1": "<gemist>"

    Voorbeelden:
      | pad                                | gemist                             |
      | /beslispunten/0/besluit            | /beslispunten/0/besluit            |
      | /bedragen/1/stand                  | /bedragen/1/stand                  |
      | /bedragen/1/jaar                   | /bedragen/1/jaar                   |
      | /bedragen/1                        | /bedragen                          |
      | /bedragen                          | /bedragen                          |
      | /tabellen/1/kolommen/0/stand       | /tabellen/1/kolommen/0/stand       |
      | /tabellen/1/kolommen/0/jaar        | /tabellen/1/kolommen/0/jaar        |
      | /tabellen/1/per_gemeente           | /tabellen/1/per_gemeente           |
      | /tabellen/1/totaal                 | /tabellen/1/totaal                 |
      | /tabellen/1/totaal/cellen/extra    | /tabellen/1/totaal/cellen/extra    |
      | /tabellen/1/rijen/0/cellen/netto   | /tabellen/1/rijen/0/cellen/netto   |

  Scenario: twee jaren in één tabel worden elk vergeleken
    Gegeven in het dossier staat bij "/tabellen/0/kolommen/-": {id: later, naam: Later, soort: bedrag, onderwerp: extra geld, jaar: 2026, stand: gevraagd}
    En in het dossier staat bij "/tabellen/0/totaal/cellen/later": 5
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-11 over "beslispunt 1, tabel T1, kolom extra": voldoet
    En is de uitkomst van BES-11 over "beslispunt 1, tabel T1, kolom later": waarschuwing

  Scenario: de tabellen ontbreken
    Gegeven in het dossier ontbreekt "/tabellen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-11 over "dossier": niet te bepalen

  Scenario: er is geen tabel per gemeente
    Gegeven in het dossier staat bij "/tabellen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-11 over "dossier": niet van toepassing

  Scenario: bij SamenTwente komt de aangepaste tabel uit op € 687.790, afgerond € 688.000
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-11 over "beslispunt 1, tabel T1": voldoet met opmerking
    En zegt BES-11 over "beslispunt 1, tabel T1": "besloten is € 688.000, de aangepaste tabel komt uit op € 687.790."

  Abstract Scenario: bedragen in centen
    Gegeven in het dossier staat bij "/tabellen/1/rijen/0/cellen/extra": 1335.10
    En in het dossier staat bij "/tabellen/1/totaal/cellen/extra": 2002.10
    En in het dossier staat bij "/bedragen/1/bedrag": <bedrag>
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-11 over "beslispunt 1, tabel T1": <uitkomst>

    Voorbeelden:
      | bedrag  | uitkomst              |
      | 2002.10 | voldoet               |
      | 2002.11 | voldoet met opmerking |
      | 2002.12 | fout                  |
