# language: nl
@recht
Functionaliteit: Valkuilen in de wet
  Waar anderen zich op verkijken. De nummers zijn die van de lijst met valkuilen bij de normen; "tweede lezing" is de lijst met wat de
  normen niet zeggen. Wat bij een andere regel hoort, staat onderaan.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026 en wijziging 2025
      datum: "2025-06-25"
      organisatie: {naam: GR Voorbeeld, vorm: openbaar lichaam}
      stukken:
        - {id: begroting, soort: begroting, jaar: 2026, wijzigt_bijdragen: true, gewijzigd_na_ontwerp: true, status: vaststelling}
        - {id: wijziging, soort: begrotingswijziging, jaar: 2025, wijzigt_bijdragen: false, gewijzigd_na_ontwerp: true, status: vaststelling}
      procedure:
        - {gebeurtenis: ontwerp naar raden, stukken: [begroting, wijziging], datum: "2025-04-01"}
      """

  Abstract Scenario: valkuil 1, "vóór" is streng: de dag zelf is te laat
    Gegeven in het dossier staat bij "/stukken/0": {id: begroting, soort: <soort>, jaar: <jaar>}
    En in het dossier staat bij "/organisatie/vorm": <vorm>
    En in het dossier staat bij "/procedure": [{gebeurtenis: <stap>, stukken: [begroting], datum: "<dag zelf>"}, {gebeurtenis: vaststelling, stukken: [begroting], datum: "<vastgesteld>"}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van <regel> over "<over>": fout

    Voorbeelden:
      | soort        | jaar | vorm             | stap                              | dag zelf   | vastgesteld | regel  | over                        |
      | begroting    | 2026 | openbaar lichaam | kaders naar raden                 | 2025-04-30 | 2025-09-10  | TER-06 | kaders bij begroting        |
      | begroting    | 2026 | openbaar lichaam | inzending aan gedeputeerde staten | 2025-09-15 | 2025-09-10  | TER-05 | begroting, 10 september 2025 |
      | jaarrekening | 2024 | openbaar lichaam | inzending aan gedeputeerde staten | 2025-07-15 | 2025-07-09  | TER-13 | begroting, 9 juli 2025      |
      | begroting    | 2026 | gemeente         | inzending aan gedeputeerde staten | 2025-11-15 | 2025-11-05  | TER-15 | begroting, 5 november 2025  |

  Scenario: valkuil 2, twee grenzen tegelijk: een vergadering op 10 september laat vier dagen, geen twee weken
    Gegeven in het dossier staat bij "/procedure/-": {gebeurtenis: vaststelling, stukken: [begroting], datum: "2025-09-10"}
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-05 over "begroting, 10 september 2025": opmerking
    En zegt TER-05 over "begroting, 10 september 2025": "uiterlijk op zondag 14 september 2025"

  Abstract Scenario: valkuil 3, de twaalf weken lopen tot de aanbieding, en bij één bestuur tot de vaststelling
    Gegeven in het dossier staat bij "/organisatie/vorm": <vorm>
    En in het dossier staat bij "/procedure/-": {gebeurtenis: aanbieding aan algemeen bestuur, stukken: [begroting], datum: "2025-06-18"}
    En in het dossier staat bij "/procedure/-": {gebeurtenis: vaststelling, stukken: [begroting], datum: "2025-07-02"}
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-01 over "begroting": <uitkomst>

    Voorbeelden:
      | vorm                        | uitkomst |
      | openbaar lichaam            | fout     |
      | bedrijfsvoeringsorganisatie | voldoet  |
      | gemeenschappelijk orgaan    | voldoet  |

  Scenario: valkuil 3, wie vanaf de vergadering terugtelt is te ruim
    Gegeven in het dossier staat bij "/procedure/-": {gebeurtenis: vaststelling, stukken: [begroting], datum: "2025-07-02"}
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-01 over "begroting": niet te bepalen

  Abstract Scenario: valkuil 4, terugtellen kent geen verlenging: is de laatste dag een zondag, dan is maandag te laat
    Gegeven in het dossier staat bij "/procedure/0/datum": "<verzonden>"
    En in het dossier staat bij "/procedure/-": {gebeurtenis: aanbieding aan algemeen bestuur, stukken: [begroting], datum: "2025-09-14"}
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-01 over "begroting": <uitkomst>

    Voorbeelden:
      | verzonden  | uitkomst |
      | 2025-06-22 | voldoet  |
      | 2025-06-23 | fout     |

  Abstract Scenario: valkuil 5, een termijn uit een brief of uit de regeling schuift niet op
    Gegeven in het dossier staat bij "/procedure/-": {gebeurtenis: zienswijzetermijn, stukken: [begroting], datum: "<sluiting>"}
    En het profiel:
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
      termijnen: [{stap: zienswijzetermijn, artikel: artikel 4.3, uiterlijk: {dag: 29, maand: 6, jaar: -1}}]
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-08 over "zienswijzetermijn (uiterlijk), begroting": <uitkomst>
    En is de uitkomst van DAT-04 over "zienswijzetermijn: <dag>": <werkdag>

    Voorbeelden:
      | sluiting   | dag          | uitkomst     | werkdag   |
      | 2025-06-29 | 29 juni 2025 | voldoet      | opmerking |
      | 2025-06-30 | 30 juni 2025 | waarschuwing | voldoet   |

  Abstract Scenario: valkuil 5, een vaste dag uit de wet schuift niet op, twee weken wel
    Gegeven in het dossier staat bij "/procedure": [{gebeurtenis: vaststelling, stukken: [begroting], datum: "<vastgesteld>"}, {gebeurtenis: inzending aan gedeputeerde staten, stukken: [begroting], datum: "<ingezonden>"}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-05 over "begroting, <dag>": <uitkomst>

    Voorbeelden:
      | vastgesteld | dag               | ingezonden | uitkomst |
      | 2025-09-10  | 10 september 2025 | 2025-09-15 | fout     |
      | 2025-07-05  | 5 juli 2025       | 2025-07-21 | voldoet  |

  Abstract Scenario: valkuil 6, 5 mei en Goede Vrijdag tellen als feestdag, een brugdag alleen als hij is aangewezen
    Dan eindigt een wettelijke termijn van 14 dagen na <start> op <eind>

    Voorbeelden:
      | start      | eind       | waarom                                 |
      | 2026-04-21 | 2026-05-06 | 5 mei, ook als het geen lustrum is     |
      | 2025-04-04 | 2025-04-22 | Goede Vrijdag, en dan Pasen            |
      | 2025-05-16 | 2025-06-02 | 30 mei 2025 is aangewezen              |
      | 2027-04-12 | 2027-04-26 | 26 april 2027 is niet aangewezen       |

  Abstract Scenario: valkuil 7, elke raad telt, en één late raad breekt de termijn
    Gegeven in het dossier staat bij "/procedure": [{gebeurtenis: ontwerp naar raden, stukken: [begroting], datum: "2025-04-01", orgaan: Almelo}, {gebeurtenis: ontwerp naar raden, stukken: [begroting], datum: "<laatste>", orgaan: Borne}, {gebeurtenis: aanbieding aan algemeen bestuur, stukken: [begroting], datum: "2025-06-24"}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-01 over "begroting": <uitkomst>

    Voorbeelden:
      | laatste    | uitkomst |
      | 2025-04-01 | voldoet  |
      | 2025-04-02 | fout     |

  Scenario: valkuil 7, een overgeslagen raad
    Gegeven in het dossier staat bij "/procedure/0/orgaan": Almelo
    En het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      deelnemers: [{naam: Almelo, code: GM0141}, {naam: Borne, code: GM0147}]
      vrijgestelde_wijzigingen: geen
      stukkentermijn: onbekend
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-07 over "begroting": fout
    En zegt ZIE-07 over "begroting": "Niet genoemd: Borne"

  Scenario: valkuil 7, een brief van het college is geen zienswijze van de raad
    Gegeven in het dossier staat bij "/zienswijzen": [{gemeente: Almelo, stukken: [begroting], orgaan: college, delegatiebesluit: onbekend, bijgevoegd: true}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-10 over "Almelo over begroting": waarschuwing

  Abstract Scenario: valkuil 8, alleen de regeling kan een wijziging vrijstellen, ook een wijziging die niemand iets kost
    Gegeven in het dossier staat bij "/procedure": []
    En het profiel:
      """
      naam: voorbeeld
      titel: GR Voorbeeld
      bron: verzonnen
      deelnemers: onbekend
      vrijgestelde_wijzigingen: <vrijgesteld>
      vrijstelling_artikel: artikel 4.6
      stukkentermijn: onbekend
      stemgewicht: onbekend
      meerderheid: onbekend
      verdeelsleutel: onbekend
      """
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-01 over "wijziging": <uitkomst>

    Voorbeelden:
      | vrijgesteld                         | uitkomst        |
      | geen                                | fout            |
      | zonder gevolgen voor de bijdragen   | voldoet         |
      | onbekend                            | niet te bepalen |

  Abstract Scenario: valkuil 9, de nummers van de leden verschoven: lid 4 is pas sinds 1 juli 2022 de reactie
    Gegeven in het dossier staat bij "/procedure/-": {gebeurtenis: reactie op zienswijzen, stukken: [begroting], datum: "2022-07-02"}
    En in het dossier staat bij "/procedure/-": {gebeurtenis: vaststelling, stukken: [begroting], datum: "<vastgesteld>"}
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-06 over "begroting": <uitkomst>
    En rust ZIE-06 over "begroting" op Wgr artikel 35 van <versie>

    Voorbeelden:
      | vastgesteld | uitkomst            | versie     |
      | 2022-06-30  | niet van toepassing | altijd     |
      | 2022-07-01  | fout                | 2022-07-01 |

  Abstract Scenario: valkuil 10, welke leden voor een wijziging gelden, hangt af van de dag
    Gegeven in het dossier staat bij "/procedure/-": {gebeurtenis: vaststelling, stukken: [begroting, wijziging], datum: "<vastgesteld>"}
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-15 over "wijziging": <wijziging>
    En is de uitkomst van ZIE-15 over "begroting": waarschuwing

    Voorbeelden:
      | vastgesteld | wijziging           |
      | 2022-06-30  | waarschuwing        |
      | 2022-07-01  | niet van toepassing |
      | 2025-02-11  | niet van toepassing |
      | 2025-02-12  | waarschuwing        |

  Abstract Scenario: valkuil 11, 15 september geldt niet voor een wijziging, de twee weken wel
    Gegeven in het dossier staat bij "/procedure": [{gebeurtenis: vaststelling, stukken: [wijziging], datum: "2025-11-12"}, {gebeurtenis: inzending aan gedeputeerde staten, stukken: [wijziging], datum: "<ingezonden>"}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-05 over "wijziging, 12 november 2025": <uitkomst>

    Voorbeelden:
      | ingezonden | uitkomst |
      | 2025-11-26 | voldoet  |
      | 2025-11-27 | fout     |

  Scenario: valkuil 12, een wijziging na 31 december is te laat; zo valt een tikfout in het jaar op
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-04 over "begrotingswijziging-2025, 10 september 2026": fout
    En volgt TER-04 over "begrotingswijziging-2025, 10 september 2026" uit DAT-05
    En is de uitkomst van TER-04 over "begrotingswijziging-2025, 10 september 2025": voldoet

  Scenario: valkuil 13, een voornemen is geen wijziging: uitgeven en toekennen kan nog niet
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van DEK-12 over "uitgaven bij begrotingswijziging-2025": waarschuwing
    En is de uitkomst van ZIE-13 over "begrotingswijziging-2025": waarschuwing

  Scenario: valkuil 14, één ronde voor twee stukken blijft twee dossiers
    Gegeven in het dossier staat bij "/procedure/-": {gebeurtenis: vaststelling, stukken: [begroting, wijziging], datum: "2025-11-12"}
    En in het dossier staat bij "/beslispunten": [{nummer: "1", onderwerp: geen, stukken: [begroting, wijziging]}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-04 over "wijziging, 12 november 2025": voldoet
    En is de uitkomst van TER-05 over "begroting, 12 november 2025": fout
    En is de uitkomst van TER-05 over "wijziging, 12 november 2025": niet te bepalen
    En is de uitkomst van ZIE-05 over "begroting": waarschuwing

  Scenario: valkuil 15, een raad mag tegen zijn en het bestuur mag toch vaststellen
    Gegeven in het dossier staat bij "/zienswijzen": [{gemeente: Almelo, stukken: [begroting], orgaan: raad, bijgevoegd: true, strekking: Tegen, reactie_op: "2025-06-20"}]
    En in het dossier staat bij "/procedure/-": {gebeurtenis: vaststelling, stukken: [begroting], datum: "2025-06-25"}
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-09 over "Almelo over begroting": voldoet
    En is de uitkomst van ZIE-06 over "begroting": voldoet

  Scenario: valkuil 16, het aantal stemmen en het aantal inwoners mogen verschillen
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van BES-07 over "stemming stemming-1": voldoet met opmerking
    En is de uitkomst van VER-06 over "tabel T1, kolom inwoners": voldoet
    En is de uitkomst van VER-09 over "inwoners in dit dossier": waarschuwing

  Scenario: valkuil 21, vier jaar achtereen incidenteel
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-03 over "uitbreiding Veilig Thuis Twente": waarschuwing

  Abstract Scenario: valkuil 23, structureel vraagt structureel, maar incidenteel mag met allebei
    Gegeven in het dossier staat bij "/bedragen": [{id: a, onderwerp: uitbreiding, bedrag: 1000, aard: <last>, dekking: [{bron: rente, aard: <dekking>, uitleg: onbekend}]}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van INC-05 over "uitbreiding": <uitkomst>

    Voorbeelden:
      | last        | dekking     | uitkomst     |
      | structureel | incidenteel | waarschuwing |
      | incidenteel | structureel | voldoet      |
      | incidenteel | incidenteel | voldoet      |

  Scenario: valkuil 28, afronding is geen gat, en € 45 verschil tussen twee tabellen wel
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-04 over "tabel T1, kolom uitbreiding_2025": voldoet
    En is de uitkomst van REK-04 over "uitbreiding Veilig Thuis Twente, 2025, gevraagd": fout

  Abstract Scenario: valkuil 29, 15 november is voor een gemeente en niet voor een gemeenschappelijke regeling
    Gegeven in het dossier staat bij "/organisatie/vorm": <vorm>
    En in het dossier staat bij "/procedure": [{gebeurtenis: vaststelling, stukken: [begroting], datum: "2025-11-05"}, {gebeurtenis: inzending aan gedeputeerde staten, stukken: [begroting], datum: "2025-11-14"}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-15 over "begroting, 5 november 2025": <gemeente>
    En is de uitkomst van TER-05 over "begroting, 5 november 2025": <regeling>

    Voorbeelden:
      | vorm             | gemeente            | regeling            |
      | gemeente         | voldoet             | niet van toepassing |
      | openbaar lichaam | niet van toepassing | fout                |

  Scenario: valkuil 30, de dag van de handeling kiest de wet, niet het begrotingsjaar
    Gegeven in het dossier staat bij "/stukken/0/jaar": 2023
    En in het dossier staat bij "/procedure": [{gebeurtenis: kaders naar raden, stukken: [begroting], datum: "2022-04-14"}, {gebeurtenis: ontwerp naar raden, stukken: [begroting], datum: "2022-06-30"}, {gebeurtenis: aanbieding aan algemeen bestuur, stukken: [begroting], datum: "2022-08-25"}, {gebeurtenis: vaststelling, stukken: [begroting], datum: "2022-09-07"}, {gebeurtenis: inzending aan gedeputeerde staten, stukken: [begroting], datum: "2022-09-14"}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-06 over "kaders bij begroting": voldoet
    En rust TER-06 over "kaders bij begroting" op Wgr artikel 34b van 2015-01-01
    En is de uitkomst van TER-01 over "begroting": voldoet
    En rust TER-01 over "begroting" op Wgr artikel 35 van 2015-01-01
    En is de uitkomst van TER-05 over "begroting, 7 september 2022": voldoet
    En rust TER-05 over "begroting, 7 september 2022" op Wgr artikel 34 van 2022-07-01

  Abstract Scenario: tweede lezing, 29 april is de laatste dag voor de kaders
    Gegeven in het dossier staat bij "/procedure/-": {gebeurtenis: kaders naar raden, stukken: [begroting], datum: "<dag>"}
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-06 over "kaders bij begroting": <uitkomst>

    Voorbeelden:
      | dag        | uitkomst |
      | 2025-04-29 | voldoet  |
      | 2025-04-30 | fout     |

  Scenario: tweede lezing, geen artikel noemt een laatste dag voor de raden, dus een vroege dag is geen fout
    Gegeven in het dossier staat bij "/procedure/-": {gebeurtenis: zienswijzetermijn, stukken: [begroting], datum: "2025-05-31"}
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-02 over "begroting": waarschuwing
    En zegt TER-02 over "begroting": "Dit is afgeleid uit de wet en staat er niet letterlijk."

  Scenario: tweede lezing, een raad mag zijn zienswijze overdragen
    Gegeven in het dossier staat bij "/zienswijzen": [{gemeente: Almelo, stukken: [begroting], orgaan: college, delegatiebesluit: raadsbesluit 12 maart 2024, bijgevoegd: true}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van ZIE-10 over "Almelo over begroting": voldoet

  Scenario: tweede lezing, wie twee aantallen inwoners ziet, vraagt naar datum en status
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan is de uitkomst van VER-09 over "inwoners in dit dossier": waarschuwing

  Scenario: tweede lezing, een fout tegen de wet is niet weg te leggen met een uitzondering
    Gegeven in het dossier staat bij "/procedure/-": {gebeurtenis: vaststelling, stukken: [begroting], datum: "2025-09-15"}
    En in het dossier staat bij "/uitzonderingen": [{code: TER-05, over: "begroting, 15 september 2025", reden: "De vergadering kon niet eerder.", besloten_door: dagelijks bestuur, vastgelegd_in: "besluitenlijst, punt 4", tot: "2025-12-31"}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van TER-05 over "begroting, 15 september 2025": fout
    En is de slotsom: bevindingen

# Niet hier, maar bij een andere regel, met de naam van een scenario daar:
# - valkuil 17 (staken van stemmen): BES-17, "de uitslag volgt uit de vergadering"
# - valkuil 18 (het BBV geldt via de Wgr): norm wgr-35-7; STR-17 past het toe, "één onderdeel is er niet"
# - valkuil 19 (een tabel per gemeente is geen begrotingswijziging): DEK-17, "een tabel per gemeente is geen begrotingswijziging"
# - valkuil 20 (salderen): DEK-19, "€ 983.000 min € 250.000 staat er alleen als € 733.000" en "een tabel per gemeente is een rekening …"
# - valkuil 22 (eenmalig is niet hetzelfde als incidenteel): INC-11, "eenmalig is niet hetzelfde als incidenteel, …"
# - valkuil 24 (vaste formatie onder een incidentele naam): INC-11, "vaste formatie onder een incidenteel label …"
# - valkuil 25 (DU is geen SPUK): DEK-21, "DU Vrouwenopvang is geen specifieke uitkering"
# - valkuil 26 (wat over is van een SPUK gaat terug): DEK-21, "soort geld en wat het stuk zegt"; rente daarover: DEK-09
# - valkuil 27 (vijf dagen en tien weken Veilig Thuis): geen begrotingsregel; het tellen zelf staat in data-rond-de-wet.feature
# - tweede lezing, Gemeentewet 189 lid 2 (de hele begroting over haar jaren): INC-09 en MJR-07; één post: INC-05
# - tweede lezing, Gemeentewet 32 (geen stemming gevraagd is aangenomen): BES-05, "er is niet gestemd"; een lid dat er niet was is geen
#   fout van het stuk: BES-05, "wie niet meestemt, wordt genoemd"
# - tweede lezing, BBV 18 en 19 (geen handtekening, volgnummer of tegenboeking): BES-12, BES-14 en DEK-05 rusten op de praktijk en geven geen
#   fout; BBV 19 a: MJR-08; BBV 17: DEK-16; BBV 20: STR-17, RES-12 en RES-13; BBV 11: RES-10
# - tweede lezing, Gemeentewet 1 bindt de sleutel van een regeling niet: VER-07 en VER-08
