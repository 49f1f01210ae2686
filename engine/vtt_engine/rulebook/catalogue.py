"""The catalogue: every check known from practice, by family, and what became of it. Data in ``rules/catalogus.yaml``.

Only read where it is shown (the overview, an explanation of a code without a rule) and to know whose letters a code has.
"""

from functools import cache
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from vtt_engine.record.base import Deel, Naam, Tekst, veld
from vtt_engine.record.source import read_source

Code = Annotated[str, Field(pattern=r"^[A-Z]{3}-\d{2}$")]


class Lot(Deel):
    """What became of a code that is no rule of its own: merged, set aside, or for later."""

    samengevoegd: Code | None = veld("De code waarin deze is opgegaan.", "REK-10")
    apart: Tekst | None = veld("Waarom er geen regel van komt.", "Dat is een oordeel en geen toets.")
    later: Tekst | None = veld("Waarop de regel wacht.", "Leest lopende tekst.")
    reden: Tekst | None = veld("Waarom de codes zijn samengevoegd.", "Het is dezelfde som.")

    @model_validator(mode="after")
    def _one(self) -> Self:
        if sum(value is not None for value in (self.samengevoegd, self.apart, self.later)) != 1 or (
                (self.samengevoegd is None) is not (self.reden is None)):
            raise PydanticCustomError("lot", "lot", {"verwacht": "samengevoegd met reden, of apart, of later",
                                                     "herstel": "kies er één"})
        return self


class Post(Deel):
    """One code of the catalogue. Without ``wordt`` it is a rule, or becomes one."""

    titel: Naam = veld("Waar de toets over gaat.", "Het totaal van een kolom", verplicht=True)
    wordt: Literal["regel"] | Lot | None = veld("Wat ervan is geworden; leeg is een regel.", "regel")
    nieuw: Tekst | None = veld("Waarom de code er later bij is gekomen.", "Bewaakt de uitzonderingen.")


class Familie(Deel):
    """A family of codes with the same letters."""

    titel: Naam = veld("De naam van de familie.", "Rekenkundig", verplicht=True)
    codes: dict[Code, Post] = veld("De codes.", {}, verplicht=True)


class Catalogus(Deel):
    """All families, by their letters."""

    families: dict[str, Familie] = veld("De families.", {}, verplicht=True)

    @property
    def namen(self) -> dict[str, str]:
        """The letters and name of every family."""
        return {letters: family.titel for letters, family in self.families.items()}

    @property
    def posten(self) -> dict[str, Post]:
        """Every code."""
        return {code: post for family in self.families.values() for code, post in family.codes.items()}


@cache
def load_catalogue(rules: Path) -> Catalogus:
    """Read the catalogue in a folder of rules."""
    path = rules / "catalogus.yaml"
    return Catalogus.model_validate(read_source(path.read_bytes(), str(path)).data)
