# language: nl
@RES-14
Functionaliteit: RES-14 De jaarlast van een investering klopt
  Lineair is elk jaar de afschrijving gelijk en daalt de rente; bij een annuïteit is elk jaar de hele last gelijk. Elk gedrukt
  getal staat voor een interval: 2,0% rente is 1,95% tot 2,05%.

  Achtergrond:
    Gegeven een dossier:
      """
      titel: Begroting 2026
      soort: begroting
      rekensommen:
        - id: voertuigen
          soort: kapitaallast
          investering: {naam: krediet, waarde: 50100}
          restwaarde: 10100
          jaren: 10
          rente: 2.00
          methode: lineair
          jaar: 3
          uitkomst: {naam: jaarlast, waarde: 4842}
          plaats: Investeringen
      """

  Abstract Scenario: lineair, derde jaar: 4.000 afschrijving en 2% van 42.100
    Gegeven in het dossier staat bij "/rekensommen/0/uitkomst/waarde": <last>
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-14 over "som voertuigen": <uitkomst>

    Voorbeelden:
      | last | uitkomst              |
      | 4842 | voldoet               |
      | 4844 | voldoet met opmerking |
      | 4845 | waarschuwing          |
      | 4840 | voldoet met opmerking |
      | 4839 | waarschuwing          |

  Abstract Scenario: het jaar van de looptijd telt
    Gegeven in het dossier staat bij "/rekensommen/0/jaar": <jaar>
    En in het dossier staat bij "/rekensommen/0/uitkomst/waarde": <last>
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-14 over "som voertuigen": voldoet

    Voorbeelden:
      | jaar | last |
      | 1    | 5002 |
      | 2    | 4922 |
      | 10   | 4282 |
      | 11   | 202  |

  Abstract Scenario: een annuïteit van 10.000 in 5 jaar tegen 2%
    Gegeven in het dossier staat bij "/rekensommen/0": {id: voertuigen, soort: kapitaallast, investering: {waarde: 10000.00}, restwaarde: 0, jaren: 5, rente: 2.0000, methode: annuïteit, uitkomst: {waarde: <last>}}
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-14 over "som voertuigen": <uitkomst>

    Voorbeelden:
      | last    | uitkomst              |
      | 2121.58 | voldoet               |
      | 2121.59 | voldoet met opmerking |
      | 2121.60 | waarschuwing          |
      | 2122    | voldoet               |

  Scenario: zonder rente blijft de afschrijving over
    Gegeven in het dossier staat bij "/rekensommen/0/rente": 0
    En in het dossier staat bij "/rekensommen/0/uitkomst/waarde": 4000.00
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-14 over "som voertuigen": voldoet

  Scenario: een krediet dat op 000 eindigt, kan op duizend euro zijn afgerond
    Gegeven in het dossier staat bij "/rekensommen/0/investering/waarde": 50000
    En in het dossier staat bij "/rekensommen/0/restwaarde": 10000
    En in het dossier staat bij "/rekensommen/0/uitkomst/waarde": 4890
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-14 over "som voertuigen": voldoet met opmerking

  Scenario: de melding schrijft afschrijving en rente uit
    Gegeven in het dossier staat bij "/rekensommen/0/uitkomst/waarde": 5842
    Als het dossier wordt getoetst
    Dan zegt RES-14 over "som voertuigen": "Het is € 4.000 afschrijving en € 842 rente, samen € 4.842, maar er staat € 5.842"

  Abstract Scenario: een gegeven ontbreekt
    Gegeven in het dossier ontbreekt "/rekensommen/0/<sleutel>"
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-14 over "som voertuigen": niet te bepalen
    En mist RES-14 over "som voertuigen": "/rekensommen/0/<sleutel>"

    Voorbeelden:
      | sleutel            |
      | jaren              |
      | rente              |
      | methode            |
      | restwaarde         |
      | jaar               |
      | investering/waarde |
      | uitkomst/waarde    |

  Scenario: een negatieve rente is niet te lezen als rente
    Gegeven in het dossier staat bij "/rekensommen/0/rente": -2.0
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-14 over "som voertuigen": niet te bepalen

  Scenario: er is geen kapitaallast
    Gegeven in het dossier staat bij "/rekensommen": []
    Als het dossier wordt getoetst
    Dan is de uitkomst van RES-14 over "dossier": niet van toepassing
