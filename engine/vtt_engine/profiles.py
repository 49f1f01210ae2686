"""What one regeling decides itself: participants, votes, exemptions. Unknown stays unknown, and says what is needed."""

from functools import cached_property
from typing import Annotated, Literal

from pydantic import Field

from vtt_engine.record.base import Deel, Naam, Onbekend, Tekst, veld


class Deelnemer(Deel):
    """A participating gemeente."""

    naam: Naam = veld("De officiële naam.", "Hengelo", verplicht=True)
    code: Annotated[str, Field(pattern=r"^GM\d{4}$")] = veld("De gemeentecode van het CBS.", "GM0164", verplicht=True)
    aliassen: tuple[Naam, ...] | None = veld("Andere schrijfwijzen die voorkomen.", ["Hengelo (O)"])


Dagen = Annotated[int, Field(ge=0, le=366, strict=True)]


class Profiel(Deel):
    """A profile. Every value but the name may be ``onbekend``; ``toelichting`` says where it would be found."""

    naam: Naam = veld("De naam waarmee een dossier het profiel noemt.", "samentwente", verplicht=True)
    titel: Tekst = veld("De naam van de regeling.", "Gemeenschappelijke regeling SamenTwente", verplicht=True)
    bron: Tekst = veld("Waaruit de gegevens komen.", "Voorstel van 15 januari 2025", verplicht=True)
    deelnemers: tuple[Deelnemer, ...] | Onbekend = veld("De deelnemende gemeenten.", [], verplicht=True)
    vrijgestelde_wijzigingen: Literal["geen", "zonder gevolgen voor de bijdragen", "onbekend"] = veld(
        "Welke begrotingswijzigingen zonder zienswijze mogen.", "onbekend", verplicht=True)
    stukkentermijn: Dagen | Onbekend = veld("Dagen tussen verzending van de stukken en de vergadering.", 14, verplicht=True)
    stemgewicht: Literal["inwoners", "per lid", "onbekend"] = veld("Waarop de stemwaarde rust.", "onbekend", verplicht=True)
    meerderheid: Literal["gewone meerderheid", "onbekend"] = veld("Welke meerderheid beslist.", "onbekend", verplicht=True)
    verdeelsleutel: Literal["inwoners", "onbekend"] = veld("Waarnaar de kosten worden verdeeld.", "onbekend", verplicht=True)
    toelichting: dict[str, Tekst] | None = veld("Per onbekende waarde: waar zij te vinden is.",
                                                {"stemgewicht": "Artikel over stemmen in de regeling"})

    def officieel(self, naam: str) -> str | None:
        """Give the official name of a participant written as ``naam``; None if nobody is called that."""
        return self._names.get(naam.strip().casefold())

    @cached_property
    def _names(self) -> dict[str, str]:
        members = () if isinstance(self.deelnemers, str) else self.deelnemers
        return {name.casefold(): member.naam for member in members for name in (member.naam, *(member.aliassen or ()))}
