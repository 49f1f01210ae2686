"""A vote: its members, printed totals and result."""

from typing import Literal

from vtt_engine.record.base import Deel, Naam, Nummer, Onbekend, Tekst, Telling, veld
from vtt_engine.record.values import Dag


class Stem(Deel):
    """The vote of one member."""

    gemeente: Naam = veld("De gemeente.", "Almelo", verplicht=True)
    stem: Literal["voor", "tegen", "onthouding", "afwezig", "onbekend"] | None = veld(
        "De stem; `onbekend` als het stuk geen stem noemt.", "tegen")
    gewicht: Telling | Onbekend | None = veld("De stemwaarde; `onbekend` als het stuk die niet noemt.", 74317)
    plaats: Tekst | None = veld("Waar de stem staat. Alleen ter informatie.", "Uitslag stemmen, rij 1")


class Stemming(Deel):
    """A vote with its members, printed totals and result."""

    id: Naam = veld("Korte naam.", "stemming-1", verplicht=True)
    beslispunten: tuple[Nummer, ...] | None = veld("Waarover gestemd is. Alleen ter informatie.", ["1", "2"])
    orgaan: Literal["algemeen bestuur", "raad", "college"] | None = veld("Wie stemde.", "algemeen bestuur")
    zittend: Telling | None = veld("Het aantal leden dat zitting heeft.", 14)
    aanwezig: Telling | None = veld("Het aantal leden dat aanwezig was, zoals het stuk dat noemt.", 13)
    herstemming: Literal["nee", "na een ongeldige stemming", "na het staken van de stemmen"] | None = veld(
        "Of over hetzelfde opnieuw werd gestemd, en waarom.", "nee")
    datum: Dag | None = veld("De dag van de stemming.", "2025-01-15")
    stemgewicht: Literal["inwoners", "per lid", "anders"] | None = veld("Waarop de stemwaarde rust.", "inwoners")
    peildatum: Dag | Onbekend | None = veld("Peildatum van de inwoners waarop de stemwaarde rust.", "2024-01-01")
    cbs_status: Literal["voorlopig", "definitief", "onbekend"] | None = veld(
        "Of die inwoners voorlopig of definitief zijn.", "definitief")
    leden: tuple[Stem, ...] | None = veld("De stemmen per lid.", [])
    totaal_voor: Telling | None = veld("Het gedrukte totaal voor.", 218629)
    totaal_tegen: Telling | None = veld("Het gedrukte totaal tegen.", 395438)
    uitslag: Literal["aangenomen", "verworpen", "uitgesteld"] | None = veld("De uitslag.", "verworpen")
    plaats: Tekst | None = veld("Waar de uitslag staat.", "Uitslag stemmen")
