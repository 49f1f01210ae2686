# language: nl
@TAA-03
Functionaliteit: TAA-03 Samenvatting en besluit hebben korte zinnen
  Een zin met meer dan twintig woorden is lang. Het wordt een opmerking als er minstens drie lange zinnen zijn en dat meer is dan
  een derde van alle zinnen.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      alineas:
        - {tekst: "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig eenentwintig.", soort: punt, rubriek: besluit, kop: Besluit}
        - {tekst: "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig eenentwintig.", soort: punt, rubriek: besluit, kop: Besluit}
        - {tekst: "Dit is kort. En dit ook. Net als dit. En dit. En dat.", soort: alinea, rubriek: besluit}
        - {tekst: "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig.", soort: punt, rubriek: besluit}
        - {tekst: "Ook dit is kort.", soort: alinea, rubriek: samenvatting}
      """

  Scenario: twee lange zinnen
    Als het dossier wordt getoetst
    Dan is de uitkomst van TAA-03 over "zinnen van het voorgestelde besluit": voldoet
    En is de uitkomst van TAA-03 over "zinnen van de samenvatting": voldoet

  Scenario: drie van de acht zinnen zijn lang
    Gegeven in het dossier staat bij "/alineas/3/tekst": "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig eenentwintig."
    Als het dossier wordt getoetst
    Dan is de uitkomst van TAA-03 over "zinnen van het voorgestelde besluit": opmerking
    En zegt TAA-03 over "zinnen van het voorgestelde besluit": "In het voorgestelde besluit hebben 3 van de 8 zinnen meer dan twintig woorden: “een twee drie vier vijf zes …” (21 woorden)"

  Scenario: drie van de negen zinnen zijn lang
    Gegeven in het dossier staat bij "/alineas/3/tekst": "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig eenentwintig."
    En in het dossier staat bij "/alineas/-": {tekst: "Nog een korte zin.", rubriek: besluit}
    Als het dossier wordt getoetst
    Dan is de uitkomst van TAA-03 over "zinnen van het voorgestelde besluit": voldoet

  Scenario: van een lange zin is niet bekend bij welk deel zij hoort
    Gegeven in het dossier staat bij "/alineas/3": {tekst: "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig eenentwintig."}
    Als het dossier wordt getoetst
    Dan is de uitkomst van TAA-03 over "zinnen van het voorgestelde besluit": niet te bepalen
    En mist TAA-03 over "zinnen van het voorgestelde besluit": "/alineas/3/rubriek"

  Scenario: koppen en cellen tellen niet mee
    Gegeven in het dossier staat bij "/alineas": [{tekst: "Besluit", soort: kop, rubriek: besluit}, {tekst: "Een cel.", soort: tabelcel, rubriek: besluit}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van TAA-03 over "dossier": niet van toepassing

  Scenario: de tekst ontbreekt
    Gegeven in het dossier ontbreekt "/alineas"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TAA-03 over "dossier": niet te bepalen

  Scenario: bij SamenTwente is precies een derde lang
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TAA-03 over "zinnen van het voorgestelde besluit": voldoet
