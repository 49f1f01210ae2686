"""The procedure: its steps with their days, and the zienswijzen of the raden."""

from typing import Literal

from vtt_engine.record.base import Deel, JaNee, Naam, Onbekend, Tekst, veld
from vtt_engine.record.values import Dag

Gebeurtenissoort = Literal["kaders naar raden", "voorlopige jaarrekening naar raden", "ontwerp naar raden",
                           "zienswijzetermijn", "kennisgeving", "reactie op zienswijzen", "aanbieding aan algemeen bestuur",
                           "stukken naar leden", "nazending", "toekenning", "behandeling", "vaststelling",
                           "terugzending aan raden", "inzending aan gedeputeerde staten", "overleg"]


class Gebeurtenis(Deel):
    """One mention of a step in the procedure. The same step at two places is two items."""

    gebeurtenis: Gebeurtenissoort = veld(
        "Welke stap. Stelt het dagelijks bestuur alleen het ontwerp vast, dan is dat een behandeling.", "vaststelling",
        verplicht=True)
    stukken: tuple[Naam, ...] = veld("De stukken waarover de stap gaat; leeg als het er geen betreft.",
                                     ["begrotingswijziging-2025"], verplicht=True)
    datum: Dag | None = veld("De dag, maand of periode.", "2025-09-10")
    orgaan: Naam | None = veld("Wie de stap zet, of bij een stap per raad: welke gemeente. Leeg: allen samen.",
                                "algemeen bestuur")
    versie: Naam | None = veld("De versie van het stuk waarmee de stap is gezet.", "ontwerp 2")
    tekst: Tekst | None = veld("De woorden van het stuk. Alleen ter informatie.", "10 september 2025")
    plaats: Tekst | None = veld("Waar de datum staat.", "Argument 2.2")


class Zienswijze(Deel):
    """A zienswijze of a raad."""

    gemeente: Naam = veld("De gemeente.", "Almelo", verplicht=True)
    stukken: tuple[Naam, ...] | None = veld("De stukken waarover zij gaat.", ["begroting-2026"])
    ontvangen: Dag | None = veld("Wanneer zij binnenkwam. Alleen ter informatie.", "2025-06-30")
    orgaan: Literal["raad", "college", "commissie"] | None = veld("Wie de zienswijze gaf.", "raad")
    delegatiebesluit: Naam | Onbekend | None = veld("Het besluit waarmee de raad dit overdroeg; `onbekend` als het stuk er geen "
                                                    "noemt.", "raadsbesluit 12 maart 2024")
    bijgevoegd: JaNee | None = veld("Of de zienswijze bij de stukken voor het algemeen bestuur zit.", True)
    strekking: Tekst | None = veld("Wat de raad vindt. Alleen ter informatie.", "Instemmend")
    reactie: Tekst | Onbekend | None = veld("De reactie van het dagelijks bestuur, met haar redenen; `onbekend` als het stuk er "
                                            "geen geeft.", "Wordt verwerkt, want de raden vragen dit samen.")
    reactie_op: Dag | None = veld("Wanneer het dagelijks bestuur reageerde.", "2025-08-20")
