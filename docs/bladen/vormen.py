"""The types of what templates are given, in words: tekst, lijst van Kaart, Wet of niets."""

from collections.abc import Iterator
from typing import Any, Literal, get_args, get_origin, get_type_hints

_WORDS = {str: "tekst", int: "getal", bool: "ja of nee", type(None): "niets"}


def fields_of(soort: type) -> Iterator[tuple[str, str]]:
    """The fields and properties of a type of data, each with what it is in words."""
    for naam, hint in get_type_hints(soort).items():
        yield naam, in_words(hint)
    for naam, value in vars(soort).items():
        if isinstance(value, property):
            yield naam, in_words(get_type_hints(value.fget).get("return"))


def in_words(hint: Any) -> str:
    """A type as the page says it: tekst, lijst van Kaart, Wet of niets."""
    if get_origin(hint) is Literal:
        return " of ".join(map(str, get_args(hint)))
    if get_origin(hint) is tuple:
        parts = get_args(hint)
        return f"lijst van {in_words(parts[0])}" if parts[-1] is Ellipsis else f"({', '.join(map(in_words, parts))})"
    parts = get_args(hint)
    return " of ".join(in_words(part) for part in parts) if parts else _WORDS.get(hint) or str(hint.__name__)
