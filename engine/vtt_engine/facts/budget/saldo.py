"""The balance of one row of the overview, from its own figures. Cents; printed figures round."""

from collections.abc import Iterable
from typing import NamedTuple

from vtt_engine.facts.fact import Gemis, Term
from vtt_engine.facts.interval import Interval, printed
from vtt_engine.facts.mentions import widest
from vtt_engine.record.budget import Meerjarenjaar
from vtt_engine.record.values import Bedrag

Parts = tuple[tuple[str, int], ...]  # the figure, and whether it counts up or down
BALANCE: Parts = (("baten", 1), ("onttrekkingen", 1), ("lasten", -1), ("toevoegingen", -1))
_ONE_OFF: Parts = (("incidentele_baten", -1), ("incidentele_lasten", 1))
_POSITIVE = ("lasten", "toevoegingen", "onttrekkingen")  # a minus before these is a way of writing, and would turn the balance
_NAMES = {"baten": "de baten", "onttrekkingen": "de onttrekkingen aan reserves", "lasten": "de lasten",
          "toevoegingen": "de toevoegingen aan reserves", "incidentele_baten": "de incidentele baten",
          "incidentele_lasten": "de incidentele lasten", "resultaat": "het resultaat"}


class Saldo(NamedTuple):
    """The balance of one row: as printed, what its rounding allows, the terms, and what is missing to know it."""

    cent: int
    reach: Interval
    termen: tuple[Term, ...]
    gemis: tuple[Gemis, ...]

    @property
    def tekort(self) -> int:
        """The shortage in cents that rounding does not explain."""
        return max(0, -(self.reach.hoog.numerator // self.reach.hoog.denominator))


def in_thousands(row: Meerjarenjaar, names: Iterable[str]) -> bool:
    """Whether these figures of a row are all printed in thousands, as far as can be seen."""
    amounts: list[Bedrag] = [getattr(row, name) for name in names]
    return all(amount.cent % 100_000 == 0 and amount.precisie == 100 for amount in amounts)


def figure(row: Meerjarenjaar, name: str, thousands: bool) -> tuple[int, Interval]:
    """A figure with what it can stand for: a printed nought is nought, a row of thousands is rounded to the thousand."""
    amount: Bedrag = getattr(row, name)
    step = widest(amount.cent, amount.precisie, not thousands) if amount.cent else 0
    return amount.cent, printed(amount.cent, step)


def made_of(path: str, row: Meerjarenjaar, parts: Parts, thousands: bool) -> Saldo:
    """The balance that these figures give; one that is missing, or that its minus sign may turn, leaves it open."""
    lost = tuple(Gemis(f"{path}/{name}", f"{_NAMES[name]} van {row.jaar}") for name, _ in parts if getattr(row, name) is None)
    lost += tuple(Gemis(f"{path}/{name}", f"{_NAMES[name]} van {row.jaar} als positief bedrag") for name, _ in parts
                  if name in _POSITIVE and getattr(row, name) is not None and getattr(row, name).cent < 0)
    if lost:
        return Saldo(0, Interval(0, 0), (), lost)
    total, reach, terms = 0, Interval(0, 0), []
    for name, sign in parts:
        cent, interval = figure(row, name, thousands)
        total, reach = total + sign * cent, reach + interval.times(sign)
        terms.append(Term(f"{'min ' if sign < 0 else ''}{_NAMES[name]}", cent, "cent", f"{path}/{name}"))
    return Saldo(total, reach, tuple(terms), ())


def saldo(path: str, row: Meerjarenjaar, structural: bool) -> Saldo:
    """Baten and onttrekkingen minus lasten and toevoegingen; ``structural``: without what is one-off.

    Where a row prints neither lasten nor baten, its printed resultaat stands for the balance.
    """
    parts = BALANCE + (_ONE_OFF if structural else ())
    if row.lasten is None and row.baten is None and row.resultaat is not None:
        parts = (("resultaat", 1), *(_ONE_OFF if structural else ()))
    thousands = in_thousands(row, [name for name, _ in parts if getattr(row, name) is not None])
    made = made_of(path, row, parts, thousands)
    if not made.gemis and not structural and row.resultaat is not None and row.lasten is not None:
        stated, interval = figure(row, "resultaat", thousands)
        if made.reach.gap(interval) == 0:
            both = Interval(max(made.reach.laag, interval.laag), min(made.reach.hoog, interval.hoog))
            return made._replace(cent=stated, reach=both)
    return made
