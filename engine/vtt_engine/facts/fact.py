"""The types of facts: values with a type and unit, what is missing, the sum behind it, and the fact itself."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from types import MappingProxyType
from typing import Any, NamedTuple, TypeVar


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


_Thing = TypeVar("_Thing")
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


class Deel(NamedTuple):
    """What a finding means for one gemeente, in cents: what it should be, what is printed, and printed less should."""

    naam: str
    herrekend: int
    gedrukt: int
    verschil: int


class Effect(NamedTuple):
    """What a finding means per gemeente, and how that was worked out in words; or what is missing to know it (``onbekend``).

    Empty where a finding says nothing per gemeente. ``als``: what must hold for it (€ 10 klopt en niet € 12), if anything.
    ``paden``: the pointers it rests on besides those of the finding. ``kolom``: the heading of the amounts, between quotes.
    """

    delen: tuple[Deel, ...] = ()
    uitleg: str = ""
    als: str = ""
    paden: tuple[str, ...] = ()
    onbekend: str = ""
    kolom: str = ""

    @property
    def toelichting(self) -> str:
        """What must hold, and how the amounts were worked out."""
        return f"Dit geldt als {self.als}. {self.uitleg}" if self.als else self.uitleg


NOTHING: Mapping[str, Any] = MappingProxyType({})


class Feit(NamedTuple):
    """One fact.

    ``velden`` holds what rules compare (a field that is not known is absent, and named in ``ontbreekt``); ``bewijs``
    holds what only messages show, or makes it when it is asked for; ``zaken`` names what the fact is about, to find which
    finding explains which.
    ``cellen`` names what is wrong inside it (rows of a column, gemeenten of a list), so that an exception can name them.
    ``steunt`` are the pointers that the fact rests on besides its places and terms, such as what says that two amounts are
    one; where it is given, the rest of what stands inside its places does not matter.
    ``omvang`` is the size in cents of what is at stake, 0 if it has none. ``som`` makes the sum when it is asked for, and
    ``effect`` what a finding means per gemeente.
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
    effect: Callable[[], Effect] = Effect

    def evidence(self) -> Mapping[str, object]:
        """What messages show of the fact, made if it was not yet."""
        return self.bewijs() if callable(self.bewijs) else self.bewijs

    def __reduce__(self) -> tuple[Any, ...]:
        """Go to another process with the evidence, the sum and the effect made."""
        made = self._replace(velden=dict(self.velden), bewijs=dict(self.evidence()), ontbreekt=dict(self.ontbreekt),
                             som=partial(_made, self.som()), effect=partial(_made, self.effect()))
        return Feit, tuple(made)


def _made(thing: _Thing) -> _Thing:
    return thing


def known(**fields: Waarde | None) -> dict[str, Waarde]:
    """Keep the fields that are known."""
    return {name: value for name, value in fields.items() if value is not None}


def count(certain: int, open_: int) -> int | Bereik:
    """A number of things, of which ``open_`` more may count."""
    return Bereik(certain, certain + open_) if open_ else certain
