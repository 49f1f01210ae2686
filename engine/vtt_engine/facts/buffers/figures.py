"""What the facts about reserves, balance sheets and risks share: how their figures are printed."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from vtt_engine.facts.fact import Gemis
from vtt_engine.facts.interval import Exact, Interval, printed
from vtt_engine.facts.mentions import EURO, THOUSAND
from vtt_engine.record.values import Bedrag

Lost = dict[str, tuple[Gemis, ...]]


def reading(*amounts: Bedrag | None) -> int:
    """The step in cents of the widest reading of figures in one row: they share a unit.

    One figure in cents makes them all exact to the cent; if all end in 000, they may be whole thousands.
    """
    given = [amount for amount in amounts if amount is not None]
    if any(amount.precisie < EURO for amount in given):
        return 1
    filled = [amount for amount in given if amount.cent]
    return THOUSAND if filled and all(amount.cent % THOUSAND == 0 for amount in filled) else EURO


def between(distance: Exact) -> int:
    """A distance in cents as a whole number: 0 only if there is none."""
    return -(-distance.numerator // distance.denominator)


class Som(NamedTuple):
    """A printed result beside what its printed terms give, in cents.

    ``afstand`` is how far the result lies outside what rounding allows; ``verschil`` is printed minus computed.
    """

    uitkomst: int
    gedrukt: int
    afstand: int

    @property
    def verschil(self) -> int:
        """Printed minus computed."""
        return self.gedrukt - self.uitkomst


def compare(terms: Iterable[tuple[int, Bedrag]], result: Bedrag, *, apart: bool = False) -> Som:
    """Compare signed printed terms with their printed result; all stand in one row, or the result stands ``apart``."""
    signed = list(terms)
    amounts = [amount for _, amount in signed]
    step = reading(*amounts) if apart else reading(*amounts, result)
    reach = Interval(0, 0)
    for sign, amount in signed:
        reach = reach + printed(amount.cent, step).times(sign)
    return Som(sum(sign * amount.cent for sign, amount in signed), result.cent,
               between(reach.gap(printed(result.cent, reading(result) if apart else step))))


def gone(path: str, values: Mapping[str, tuple[object, str]]) -> tuple[Gemis, ...]:
    """Name the keys that are missing: per key its value and what it is called."""
    return tuple(Gemis(f"{path}/{key}", name) for key, (value, name) in values.items() if value is None)


def told(values: Iterable[object], lost: tuple[Gemis, ...]) -> tuple[bool | None, tuple[Gemis, ...]]:
    """Whether a document tells something that several rows may hold: one row is enough, ``onbekend`` says it does not."""
    given = [value for value in values if value is not None]
    if given:
        return any(value != "onbekend" for value in given), ()
    return None, lost
