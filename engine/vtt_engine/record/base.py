"""What every part of the record shares: frozen, unknown keys refused, each field described with an example."""

from typing import Annotated, Any, Literal, get_args

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

ONBEKEND = "onbekend"
GEEN = "geen"

Onbekend = Literal["onbekend"]
Naam = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=1000)]
Tekst = Annotated[str, Field(max_length=2_000_000)]
Nummer = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=40)]
Jaar = Annotated[int, Field(ge=1900, le=2200, strict=True)]
Telling = Annotated[int, Field(ge=0, le=10**12, strict=True)]
JaNee = Annotated[bool, Field(strict=True)]


class Deel(BaseModel):
    """A part of the record. Numbers where text is expected are taken as text (a kenmerk such as 21.0001535)."""

    model_config = ConfigDict(frozen=True, extra="forbid", coerce_numbers_to_str=True, defer_build=True)


def veld(uitleg: str, voorbeeld: object, *, verplicht: bool = False, standaard: Any = None) -> Any:
    """Declare a field with its explanation and one example; optional unless ``verplicht``."""
    if verplicht:
        return Field(description=uitleg, examples=[voorbeeld])
    return Field(default=standaard, description=uitleg, examples=[voorbeeld])


def models_in(annotation: Any) -> list[type[BaseModel]]:
    """Give the models inside an annotation, in the order in which they stand there."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [model for arg in get_args(annotation) for model in models_in(arg)]
