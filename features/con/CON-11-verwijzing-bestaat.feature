# language: nl
@CON-11
Functionaliteit: CON-11 Waar de tekst naar verwijst, bestaat
  Een verwijzing naar een tabel, bijlage, paragraaf, hoofdstuk of punt van de stukken zelf heeft een doel. Een verwijzing naar een
  wet of naar een ander stuk telt niet. Alle verwijzingen zonder doel in een document geven samen één uitkomst.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      beslispunten: [{nummer: "1", onderwerp: geen}]
      argumenten: [{nummers: ["1.1"]}]
      kanttekeningen: [{nummers: ["1.1"]}]
      bijlagen: [{nummer: "1"}]
      alineas:
        - {tekst: 1. Aanleiding, soort: kop, niveau: 1, document: voorstel}
        - {tekst: 1.1 Doel, soort: kop, niveau: 2, kop: Doel, document: voorstel}
        - {tekst: De kosten staan in tabel 1., soort: alinea, kop: Doel, document: voorstel}
        - {tekst: "Tabel 1: kosten", soort: alinea, kop: Doel, document: voorstel}
        - {tekst: "100", soort: tabelcel, tabel: T1, kop: Doel, document: voorstel}
        - {tekst: 2. Slot, soort: kop, niveau: 1, kop: Slot, document: voorstel}
        - {tekst: Dit is het slot., soort: alinea, kop: Slot, document: voorstel}
      """

  Abstract Scenario: een verwijzing met en zonder doel
    Gegeven in het dossier staat bij "/alineas/2/tekst": <zin>
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-11 over "verwijzingen in voorstel": <uitkomst>

    Voorbeelden:
      | zin                                              | uitkomst  |
      | De kosten staan in tabel 1.                      | voldoet   |
      | De kosten staan in tabel 2.                      | opmerking |
      | Zie bijlage 1.                                   | voldoet   |
      | Zie bijlage I.                                   | voldoet   |
      | Zie bijlage 2.                                   | opmerking |
      | Zie ook paragraaf 1.1.                           | voldoet   |
      | Zie ook paragraaf 1.2 hierna.                    | opmerking |
      | Dat staat in hoofdstuk 2.                        | voldoet   |
      | Dat staat in hoofdstuk 3.                        | opmerking |
      | Dit volgt uit beslispunt 1.                      | voldoet   |
      | Dit volgt uit beslispunt 2.                      | opmerking |
      | Dit volgt uit argument 1.1 en kanttekening 1.1.  | voldoet   |
      | Dit volgt uit argument 1.2.                      | opmerking |
      | In bijlage 2 van dit voorstel staat het.         | opmerking |
      | De onderstaande tabel geeft de kosten.           | voldoet   |
      | De bovenstaande tabel geeft de kosten.           | opmerking |

  Abstract Scenario: dit is geen verwijzing binnen de stukken
    Gegeven in het dossier staat bij "/alineas/2/tekst": <zin>
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-11 over "dossier": niet van toepassing

    Voorbeelden:
      | zin                                                           |
      | Zie artikel 35 van de Wgr.                                    |
      | Dat volgt uit hoofdstuk IV van de Gemeentewet.                |
      | Dat volgt uit paragraaf 2 BBV.                                |
      | De begroting behandelt dit in paragraaf 9.                    |
      | Zie bijlage 9 bij de kadernota.                               |
      | Tabel 7 Kosten                                                |
      | De tabel geeft de kosten.                                     |

  Scenario: alle verwijzingen zonder doel staan in één melding
    Gegeven in het dossier staat bij "/alineas/2/tekst": Zie tabel 2 en ook bijlage 3.
    Als het dossier wordt getoetst
    Dan zegt CON-11 over "verwijzingen in voorstel": "De tekst verwijst naar iets dat in deze stukken niet is gevonden: “tabel 2” (Doel) en “bijlage 3” (Doel)."

  Scenario: de tabel hieronder staat pas onder een andere kop
    Gegeven in het dossier staat bij "/alineas/2/tekst": "Zie de tabel hieronder:"
    En in het dossier staat bij "/alineas/4": {tekst: Nog een zin., soort: alinea, kop: Doel, document: voorstel}
    En in het dossier staat bij "/alineas/-": {tekst: "100", soort: tabelcel, tabel: T1, kop: Slot, document: voorstel}
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-11 over "verwijzingen in voorstel": opmerking

  Scenario: een afbeelding kan de tabel zijn
    Gegeven in het dossier staat bij "/alineas/6/tekst": "Zie de tabel hieronder:"
    En in het dossier staat bij "/bestanden": [{document: voorstel, afbeeldingen: 1}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-11 over "verwijzingen in voorstel": niet te bepalen
    En mist CON-11 over "verwijzingen in voorstel": "/bestanden/0/afbeeldingen"

  Scenario: er zijn geen afbeeldingen
    Gegeven in het dossier staat bij "/alineas/6/tekst": "Zie de tabel hieronder:"
    En in het dossier staat bij "/bestanden": [{document: voorstel, afbeeldingen: 0}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-11 over "verwijzingen in voorstel": opmerking

  Abstract Scenario: niet bekend waar het deel ophoudt
    Gegeven in het dossier staat bij "/alineas/2/tekst": "Zie de tabel hieronder:"
    En in het dossier staat bij "/alineas/4": {tekst: Nog een zin., soort: alinea, kop: Doel, document: voorstel}
    En in het dossier staat bij "/alineas/-": {tekst: "100", soort: tabelcel, tabel: T1, kop: Slot, document: voorstel}
    En in het dossier ontbreekt "/alineas/<kop>/<sleutel>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-11 over "verwijzingen in voorstel": niet te bepalen
    En mist CON-11 over "verwijzingen in voorstel": "/alineas/<kop>/<sleutel>"

    Voorbeelden:
      | kop | sleutel |
      | 5   | niveau  |
      | 5   | soort   |
      | 1   | niveau  |

  Abstract Scenario: het onderdeel met de doelen ontbreekt
    Gegeven in het dossier staat bij "/alineas/2/tekst": <zin>
    En in het dossier ontbreekt "/<deel>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-11 over "verwijzingen in voorstel": niet te bepalen
    En mist CON-11 over "verwijzingen in voorstel": "/<deel>"

    Voorbeelden:
      | zin                             | deel           |
      | Zie bijlage 2.                  | bijlagen       |
      | Dit volgt uit beslispunt 2.     | beslispunten   |
      | Dit volgt uit argument 1.2.     | argumenten     |
      | Dit volgt uit kanttekening 1.2. | kanttekeningen |

  Scenario: tabellen zonder nummer worden geteld
    Gegeven in het dossier staat bij "/alineas/3/tekst": Kosten
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-11 over "verwijzingen in voorstel": voldoet

  Scenario: de tekst ontbreekt
    Gegeven in het dossier ontbreekt "/alineas"
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-11 over "dossier": niet te bepalen

  Scenario: bij Gooi en Vechtstreek is er geen tabel hieronder
    Gegeven het voorbeeld "gooi-en-vechtstreek-2021"
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-11 over "verwijzingen in voorstel": opmerking
    En zegt CON-11 over "verwijzingen in voorstel": "“tabel hieronder” (Argumenten)"

  Scenario: bij SamenTwente bestaat bijlage 1, en staan de tabellen hieronder er
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-11 over "verwijzingen in voorstel": voldoet
    En is de uitkomst van CON-11 over "verwijzingen in memo": voldoet
