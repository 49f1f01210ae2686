"""What every part of the record shares: frozen, unknown keys refused, each field described with an example."""

import unicodedata
from typing import Annotated, Any, Literal, get_args

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

from vtt_engine.record.values import FIRST_YEAR, LAST_YEAR

ONBEKEND = "onbekend"
GEEN = "geen"

Onbekend = Literal["onbekend"]


def same_name(value: object) -> object:
    """Write a name in one way: letters with their accent as one sign, single spaces, nothing that cannot be seen.

    A name copied from a PDF or a Mac may look like another and yet differ; it would silently be another subject.
    """
    if not isinstance(value, str) or (value.isascii() and value.isprintable() and "  " not in value):
        return value
    seen = "".join(sign for sign in unicodedata.normalize("NFC", value) if unicodedata.category(sign) != "Cf")
    return " ".join(seen.split())


Naam = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=1000), BeforeValidator(same_name)]
Tekst = Annotated[str, Field(max_length=2_000_000)]
Nummer = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=40), BeforeValidator(same_name)]
Jaar = Annotated[int, Field(ge=FIRST_YEAR, le=LAST_YEAR, strict=True)]
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
