# language: nl
@STR-01
Functionaliteit: STR-01 De vaste kopjes staan erin
  Kent het profiel een sjabloon, dan gelden die kopjes, in die volgorde. Anders gelden de delen die elk voorstel heeft: het besluit,
  de inleiding, de argumenten, de kanttekeningen en het geld. Een andere naam voor hetzelfde deel telt mee.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een hogere bijdrage
      soort: bestuursvoorstel
      organisatie: {naam: GR Bouw}
      alineas:
        - {tekst: Voorgesteld besluit, soort: kop, kop: Voorgesteld besluit, rubriek: besluit}
        - {tekst: De bijdrage te verhogen., soort: punt, kop: Voorgesteld besluit, rubriek: besluit}
        - {tekst: Aanleiding, soort: kop, kop: Aanleiding, rubriek: inleiding}
        - {tekst: Argumenten, soort: kop, kop: Argumenten, rubriek: argumenten}
        - {tekst: Kanttekening, soort: kop, kop: Kanttekening, rubriek: kanttekeningen}
        - {tekst: Kosten en dekking, soort: kop, kop: Kosten en dekking, rubriek: financien}
      """

  Scenario: alle delen staan erin, onder een eigen naam
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-01 over "kopjes": voldoet

  Scenario: één deel ontbreekt
    Gegeven in het dossier ontbreekt "/alineas/4"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-01 over "kopjes": opmerking
    En zegt STR-01 over "kopjes": "Er zijn kopjes niet gevonden: “Kanttekeningen”. Zij horen bij elk voorstel."

  Scenario: een regel die als kop dienst doet, telt mee
    Gegeven in het dossier staat bij "/alineas/4": {tekst: "Kanttekeningen:", soort: alinea, kop: Argumenten, rubriek: argumenten}
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-01 over "kopjes": voldoet

  Scenario: een woord in een zin is geen kop
    Gegeven in het dossier staat bij "/alineas/4": {tekst: "Er is één kanttekening bij dit voorstel te maken.", soort: alinea, kop: Argumenten, rubriek: argumenten}
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-01 over "kopjes": opmerking

  Scenario: het sjabloon van de regeling
    Gegeven het profiel:
      """
      naam: bouw
      titel: GR Bouw
      bron: verzonnen
      deelnemers: onbekend
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      kopjes: [Voorstel, Inleiding, Kanttekeningen, Financiën]
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-01 over "kopjes": voldoet

  Scenario: het sjabloon vraagt een kopje dat er niet is
    Gegeven het profiel:
      """
      naam: bouw
      titel: GR Bouw
      bron: verzonnen
      deelnemers: onbekend
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      kopjes: [Voorstel, Duurzaamheid]
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-01 over "kopjes": opmerking
    En zegt STR-01 over "kopjes": "Er zijn kopjes niet gevonden: “Duurzaamheid”. Zij horen bij het sjabloon van GR Bouw."

  Scenario: de kopjes staan in een andere volgorde dan in het sjabloon
    Gegeven het profiel:
      """
      naam: bouw
      titel: GR Bouw
      bron: verzonnen
      deelnemers: onbekend
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      kopjes: [Inleiding, Voorstel, Argumenten]
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-01 over "kopjes": opmerking
    En zegt STR-01 over "kopjes": "De kopjes staan in een andere volgorde dan in het sjabloon van GR Bouw: Inleiding, Voorstel en Argumenten."

  Scenario: er zijn geen kopjes gevonden
    Gegeven in het dossier staat bij "/alineas": [{tekst: Wij stellen u voor de bijdrage te verhogen., soort: alinea}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-01 over "kopjes": niet te bepalen
    En mist STR-01 over "kopjes": "/alineas"

  Scenario: de tekst ontbreekt
    Gegeven in het dossier ontbreekt "/alineas"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-01 over "dossier": niet te bepalen

  Scenario: een memo heeft deze kopjes niet
    Gegeven in het dossier staat bij "/soort": memo
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-01 over "dossier": niet van toepassing

  Scenario: bij SamenTwente heet één kopje anders, en dat mag
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van STR-01 over "kopjes": voldoet
