# language: nl
@VER-01
Functionaliteit: VER-01 Elke deelnemer staat één keer in de lijst
  Een verdeling hoort elke deelnemer van de regeling één keer te noemen. Doen niet alle deelnemers mee (een plustaak), dan
  mogen er namen ontbreken. In een uitslag van een stemming mag een deelnemer ontbreken, maar dan hoort het stuk dat te zeggen.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Verdeling
      organisatie: {naam: SamenTwente, profiel: samentwente}
      tabellen:
        - id: T1
          per_gemeente: true
          plustaak: false
          kolommen: [{id: kosten, soort: bedrag, onderwerp: geen}]
          rijen:
            - {naam: Almelo, cellen: {kosten: 1}}
            - {naam: Borne, cellen: {kosten: 1}}
            - {naam: Dinkelland, cellen: {kosten: 1}}
            - {naam: Enschede, cellen: {kosten: 1}}
            - {naam: Haaksbergen, cellen: {kosten: 1}}
            - {naam: Hellendoorn, cellen: {kosten: 1}}
            - {naam: Hengelo (O), cellen: {kosten: 1}}
            - {naam: Hof van Twente, cellen: {kosten: 1}}
            - {naam: Losser, cellen: {kosten: 1}}
            - {naam: Oldenzaal, cellen: {kosten: 1}}
            - {naam: Rijssen-Holten, cellen: {kosten: 1}}
            - {naam: Tubbergen, cellen: {kosten: 1}}
            - {naam: Twenterand, cellen: {kosten: 1}}
            - {naam: Wierden, cellen: {kosten: 1}}
      stemmingen:
        - id: S1
          leden:
            - {gemeente: Almelo}
            - {gemeente: Borne}
            - {gemeente: Dinkelland, stem: onbekend, gewicht: onbekend}
            - {gemeente: Enschede}
            - {gemeente: Haaksbergen}
            - {gemeente: Hellendoorn}
            - {gemeente: Hengelo}
            - {gemeente: Hof van Twente}
            - {gemeente: Losser}
            - {gemeente: Oldenzaal}
            - {gemeente: Rijssen-Holten}
            - {gemeente: Tubbergen}
            - {gemeente: Twenterand}
            - {gemeente: Wierden}
      """

  Scenario: alle deelnemers staan erin, één onder een andere bekende naam
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-01 over "tabel T1": voldoet
    En is de uitkomst van VER-01 over "stemming S1": voldoet

  Abstract Scenario: één deelnemer ontbreekt in een tabel
    Gegeven in het dossier staat bij "/tabellen/0/plustaak": <plustaak>
    En in het dossier ontbreekt "/tabellen/0/rijen/13"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-01 over "tabel T1": <uitkomst>

    Voorbeelden:
      | plustaak | uitkomst |
      | false    | fout     |
      | true     | voldoet  |

  Abstract Scenario: één rij te veel in een tabel
    Gegeven in het dossier staat bij "/tabellen/0/plustaak": <plustaak>
    En in het dossier staat bij "/tabellen/0/rijen/-": {naam: <naam>, cellen: {kosten: 1}}
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-01 over "tabel T1": fout
    En zegt VER-01 over "tabel T1": "<melding>"

    Voorbeelden:
      | plustaak | naam    | melding                               |
      | false    | Hengelo | Dubbel: Hengelo.                      |
      | true     | Hengelo | Dubbel: Hengelo.                      |
      | false    | Zwolle  | Geen deelnemer van de regeling: Zwolle |
      | true     | Zwolle  | Geen deelnemer van de regeling: Zwolle |

  Scenario: een schrijffout in een naam geeft één melding
    Gegeven in het dossier staat bij "/tabellen/0/rijen/1/naam": Born
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-01 over "tabel T1": fout
    En zegt VER-01 over "tabel T1": "Geen deelnemer van de regeling: Born (bedoelde u Borne?). Niet in de lijst: Borne."

  Scenario: in een uitslag ontbreekt een deelnemer
    Gegeven in het dossier ontbreekt "/stemmingen/0/leden/2"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-01 over "stemming S1": waarschuwing
    En zegt VER-01 over "stemming S1": "geen stem van Dinkelland"

  Scenario: in een uitslag staat een deelnemer dubbel
    Gegeven in het dossier staat bij "/stemmingen/0/leden/2/gemeente": Borne
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-01 over "stemming S1": fout

  Scenario: er ontbreekt een deelnemer en het dossier zegt niet of iedereen meedoet
    Gegeven in het dossier ontbreekt "/tabellen/0/plustaak"
    En in het dossier ontbreekt "/tabellen/0/rijen/13"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-01 over "tabel T1": niet te bepalen
    En mist VER-01 over "tabel T1": "/tabellen/0/plustaak"

  Scenario: iedereen staat erin, dus hoeft het dossier niet te zeggen of iedereen meedoet
    Gegeven in het dossier ontbreekt "/tabellen/0/plustaak"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-01 over "tabel T1": voldoet

  Scenario: het dossier zegt niet of elke rij een gemeente is
    Gegeven in het dossier ontbreekt "/tabellen/0/per_gemeente"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-01 over "tabel T1": niet te bepalen
    En mist VER-01 over "tabel T1": "/tabellen/0/per_gemeente"

  Scenario: van een stemming staan de leden niet in het dossier
    Gegeven in het dossier ontbreekt "/stemmingen/0/leden"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-01 over "stemming S1": niet te bepalen
    En mist VER-01 over "stemming S1": "/stemmingen/0/leden"

  Scenario: zonder profiel is niet bekend wie deelneemt
    Gegeven in het dossier ontbreekt "/organisatie/profiel"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-01 over "tabel T1": niet te bepalen
    En mist VER-01 over "tabel T1": "/organisatie/profiel"
    En mist VER-01 over "stemming S1": "/organisatie/profiel"

  Scenario: het profiel kent de deelnemers niet
    Gegeven het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      deelnemers: onbekend
      vrijgestelde_wijzigingen: onbekend
      stukkentermijn: onbekend
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-01 over "tabel T1": niet te bepalen
    En mist VER-01 over "tabel T1": "profiel:/deelnemers"

  Scenario: het dossier zegt niets over tabellen en stemmingen
    Gegeven in het dossier ontbreekt "/tabellen"
    En in het dossier ontbreekt "/stemmingen"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-01 over "dossier": niet te bepalen
    En mist VER-01 over "dossier": "/tabellen"

  Scenario: geen tabel per gemeente en geen stemming
    Gegeven in het dossier staat bij "/tabellen": []
    En in het dossier staat bij "/stemmingen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-01 over "dossier": niet van toepassing

  Scenario: de verdelingen en de uitslag van SamenTwente noemen alle veertien gemeenten
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-01 over "tabel T1": voldoet
    En is de uitkomst van VER-01 over "tabel T3": voldoet
    En is de uitkomst van VER-01 over "stemming stemming-1": voldoet

  Abstract Scenario: een uitzondering noemt wie er niet klopt
    Gegeven in het dossier ontbreekt "/tabellen/0/rijen/13"
    En in het dossier staat bij "/tabellen/0/rijen/0/naam": Zwolle
    En in het dossier staat bij "/tabellen/0/rijen/2/naam": Borne
    En in het dossier staat bij "/uitzonderingen": [{code: VER-01, over: tabel T1, cellen: <cellen>, reden: r, besloten_door: AB, vastgelegd_in: besluit 1, tot: "2099-12-31"}]
    En de toetsdatum is 2025-06-01
    Als het dossier wordt getoetst
    Dan is de uitkomst van UIT-02 over "VER-01 over tabel T1": <uitkomst>

    Voorbeelden:
      | cellen                                     | uitkomst     |
      | [Borne, Zwolle, Almelo, Dinkelland, Wierden] | voldoet      |
      | [Borne, Zwolle, Almelo, Dinkelland]        | waarschuwing |

  Scenario: doen niet alle deelnemers mee, dan hoeft een uitzondering niet te noemen wie ontbreekt
    Gegeven in het dossier staat bij "/tabellen/0/plustaak": true
    En in het dossier ontbreekt "/tabellen/0/rijen/13"
    En in het dossier staat bij "/tabellen/0/rijen/0/naam": Zwolle
    En in het dossier staat bij "/uitzonderingen": [{code: VER-01, over: tabel T1, cellen: [Zwolle], reden: r, besloten_door: AB, vastgelegd_in: besluit 1, tot: "2099-12-31"}]
    En de toetsdatum is 2025-06-01
    Als het dossier wordt getoetst
    Dan is de uitkomst van UIT-02 over "VER-01 over tabel T1": voldoet

  Scenario: een ontbrekende rij verklaart een totaal dat te hoog is
    Gegeven in het dossier staat bij "/tabellen/0/totaal": {naam: Totaal, cellen: {kosten: 40}}
    En in het dossier ontbreekt "/tabellen/0/rijen/13"
    Als het dossier wordt getoetst
    Dan volgt REK-01 over "tabel T1, kolom kosten" uit VER-01

  Scenario: een dubbele rij verklaart een totaal dat precies zo veel te laag is
    Gegeven in het dossier staat bij "/tabellen/0/totaal": {naam: Totaal, cellen: {kosten: 14}}
    En in het dossier staat bij "/tabellen/0/rijen/-": {naam: Borne, cellen: {kosten: 30}}
    Als het dossier wordt getoetst
    Dan volgt REK-01 over "tabel T1, kolom kosten" uit VER-01

  Scenario: een schrijffout in een naam verklaart geen totaal dat niet klopt
    Gegeven in het dossier staat bij "/tabellen/0/totaal": {naam: Totaal, cellen: {kosten: 40}}
    En in het dossier staat bij "/tabellen/0/rijen/13/naam": Wierde
    Als het dossier wordt getoetst
    Dan staat REK-01 over "tabel T1, kolom kosten" op zichzelf
