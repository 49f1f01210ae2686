"""The types of facts: values with a type and unit, what is missing, the sum behind it, and the fact itself."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from types import MappingProxyType
from typing import Any, NamedTuple


class Type(StrEnum):
    """The type, and with it the unit, of a field."""

    BEDRAG = "bedrag"  # whole cents
    MAAT = "maat"  # whole steps of the unit that the fact names (``Feit.eenheid``)
    AANTAL = "aantal"
    DAGEN = "dagen"
    DATUM = "datum"  # ordinal of a day
    JAAR = "jaar"
    JANEE = "ja/nee"
    WOORD = "woord"


class Bereik(NamedTuple):
    """An uncertain number or day: somewhere from ``laag`` up to and including ``hoog``."""

    laag: int
    hoog: int


Waarde = int | bool | str | Bereik


@dataclass(frozen=True, slots=True)
class Veld:
    """A field of a kind of fact. ``woorden`` are the words it can hold; ``onzeker``: it can be a Bereik."""

    type: Type
    betekenis: str
    woorden: tuple[str, ...] = ()
    onzeker: bool = False


class Gemis(NamedTuple):
    """A datum that is missing: where it belongs (a JSON pointer, ``profiel:/…`` or ``bij:/…``) and what it is called."""

    pad: str
    naam: str


class Plaats(NamedTuple):
    """A place in the record, with the words that say where it is in the document."""

    pad: str
    tekst: str | None = None


class Term(NamedTuple):
    """A term of a sum. ``waarde`` is a whole number of ``eenheid``; None is not known."""

    naam: str
    waarde: int | None
    eenheid: str
    pad: str | None = None


class Berekening(NamedTuple):
    """A sum that can be redone by hand."""

    termen: tuple[Term, ...] = ()
    bewerking: str = ""
    verwacht: Term | None = None
    gevonden: Term | None = None
    verschil: int | None = None
    stappen: tuple[str, ...] = ()


NOTHING: Mapping[str, Any] = MappingProxyType({})


class Feit(NamedTuple):
    """One fact.

    ``velden`` holds what rules compare (a field that is not known is absent, and named in ``ontbreekt``); ``bewijs``
    holds what only messages show, or makes it when it is asked for; ``zaken`` names what the fact is about, to find which
    finding explains which.
    ``cellen`` names what is wrong inside it (rows of a column, gemeenten of a list), so that an exception can name them.
    ``steunt`` are the pointers that the fact rests on besides its places and terms, such as what says that two amounts are
    one; where it is given, the rest of what stands inside its places does not matter.
    ``omvang`` is the size in cents of what is at stake, 0 if it has none. ``som`` makes the sum when it is asked for.
    """

    soort: str
    sleutel: str
    velden: Mapping[str, Waarde]
    bewijs: Mapping[str, object] | Callable[[], Mapping[str, object]] = NOTHING
    plaatsen: tuple[Plaats, ...] = ()
    ontbreekt: Mapping[str, tuple[Gemis, ...]] = NOTHING
    som: Callable[[], Berekening] = Berekening
    zaken: frozenset[str] = frozenset()
    eenheid: str = "cent"
    omvang: int = 0
    cellen: tuple[str, ...] = ()
    steunt: tuple[str, ...] | None = None

    def evidence(self) -> Mapping[str, object]:
        """What messages show of the fact, made if it was not yet."""
        return self.bewijs() if callable(self.bewijs) else self.bewijs

    def __reduce__(self) -> tuple[Any, ...]:
        """Go to another process with the evidence and the sum made."""
        made = self._replace(velden=dict(self.velden), bewijs=dict(self.evidence()), ontbreekt=dict(self.ontbreekt),
                             som=partial(_made, self.som()))
        return Feit, tuple(made)


def _made(som: Berekening) -> Berekening:
    return som


def known(**fields: Waarde | None) -> dict[str, Waarde]:
    """Keep the fields that are known."""
    return {name: value for name, value in fields.items() if value is not None}


def count(certain: int, open_: int) -> int | Bereik:
    """A number of things, of which ``open_`` more may count."""
    return Bereik(certain, certain + open_) if open_ else certain
