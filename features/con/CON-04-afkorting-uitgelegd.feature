# language: nl
@CON-04
Functionaliteit: CON-04 Een afkorting wordt uitgelegd
  De eerste keer staat de hele naam er, met de afkorting tussen haakjes. Wat iedereen kent (AB, GGD, btw), hoeft niet. Per
  document is er één uitkomst, die alle afkortingen noemt.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Een voorstel
      alineas:
        - {tekst: Veilig Thuis Twente (VTT) helpt., soort: alinea, kop: Inleiding, document: voorstel}
        - {tekst: "Het AB, de GGD en VTT werken samen.", soort: alinea, kop: Inleiding, document: voorstel}
      """

  Scenario: elke afkorting is uitgelegd
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-04 over "afkortingen in voorstel": voldoet

  Scenario: twee afkortingen zonder uitleg geven één uitkomst
    Gegeven in het dossier staat bij "/alineas/1/tekst": De IGJ en het BMC-onderzoek vragen om een plan van VTT.
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-04 over "afkortingen in voorstel": opmerking
    En zegt CON-04 over "afkortingen in voorstel": "Het stuk schrijft deze afkortingen nergens voluit: “IGJ” (Inleiding) en “BMC” (Inleiding)."

  Scenario: de uitleg komt te laat
    Gegeven in het dossier staat bij "/alineas/0/tekst": VTT helpt.
    En in het dossier staat bij "/alineas/1/tekst": Veilig Thuis Twente (VTT) werkt samen.
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-04 over "afkortingen in voorstel": opmerking
    En zegt CON-04 over "afkortingen in voorstel": "Het stuk legt deze afkortingen pas uit nadat het ze al gebruikt: “VTT” (Inleiding)."

  Abstract Scenario: zo is een afkorting uitgelegd
    Gegeven in het dossier staat bij "/alineas/1/tekst": <tekst>
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-04 over "afkortingen in voorstel": voldoet

    Voorbeelden:
      | tekst                                                                        |
      | De Inspectie Gezondheidszorg en Jeugd (IGJ) komt, en de IGJ schrijft.        |
      | De Inspectie Gezondheidszorg en Jeugd (hierna "IGJ") komt, en de IGJ schrijft. |
      | De IGJ (Inspectie Gezondheidszorg en Jeugd) komt.                            |
      | Het gaat om huiselijk geweld en kindermishandeling (HG/KM). HG/KM komt voor. |
      | Het ministerie van Justitie en Veiligheid (JenV) schrijft. JenV betaalt.     |

  Abstract Scenario: dit is geen afkorting, of iedereen kent haar
    Gegeven in het dossier staat bij "/alineas/1/tekst": <tekst>
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-04 over "afkortingen in voorstel": voldoet

    Voorbeelden:
      | tekst                                                     |
      | De btw, de BTW en het B&W-voorstel van VTT.               |
      | LET OP dit geldt voor VTT.                                |
      | Dit mag NIET en dat mag ook niet.                         |
      | Hoofdstuk III van RAAD-6486, postbus 1, 7500 AA Enschede. |
      | DIT BESLUIT IS GENOMEN                                    |

  Scenario: een afkorting in een kop of een tabel telt niet als gebruik
    Gegeven in het dossier staat bij "/alineas/-": {tekst: Plan voor de IGJ, soort: kop, document: voorstel}
    En in het dossier staat bij "/alineas/-": {tekst: IGJ, soort: tabelcel, document: voorstel}
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-04 over "afkortingen in voorstel": voldoet

  Scenario: een lijst met afkortingen in een tabel is uitleg
    Gegeven in het dossier staat bij "/alineas": [{tekst: IGJ, soort: tabelcel}, {tekst: Inspectie Gezondheidszorg en Jeugd, soort: tabelcel}, {tekst: De IGJ schrijft., soort: alinea}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-04 over "afkortingen in het stuk": voldoet

  Scenario: elk document legt zijn eigen afkortingen uit
    Gegeven in het dossier staat bij "/alineas/1/document": memo
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-04 over "afkortingen in memo": opmerking

  Scenario: de naam van de regeling zelf hoeft niet
    Gegeven in het dossier staat bij "/organisatie": {naam: RUD Voorbeeld}
    En in het dossier staat bij "/alineas/1/tekst": De RUD werkt samen met VTT.
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-04 over "afkortingen in voorstel": voldoet

  Scenario: geen enkele afkorting
    Gegeven in het dossier staat bij "/alineas": [{tekst: Wij helpen.}]
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-04 over "dossier": niet van toepassing

  Scenario: de tekst ontbreekt
    Gegeven in het dossier ontbreekt "/alineas"
    Als het dossier wordt getoetst
    Dan is de uitkomst van CON-04 over "dossier": niet te bepalen
    En mist CON-04 over "dossier": "/alineas"

  Scenario: SamenTwente schrijft in het voorstel drie afkortingen niet voluit
    Gegeven het voorbeeld "samentwente-2025"
    Als het dossier wordt getoetst
    Dan zegt CON-04 over "afkortingen in voorstel": "“BMC” (Inleiding), “IGJ” (1.2 De IGJ heeft VTT opdracht gegeven om een plan van aanpak te …) en “SPUK”"
