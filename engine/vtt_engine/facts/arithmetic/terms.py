"""The terms of a sum in words: what each is worth, and what a printed result can be."""

from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import NamedTuple

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Gemis
from vtt_engine.facts.interval import Interval, printed
from vtt_engine.facts.mentions import widest
from vtt_engine.record.base import GEEN
from vtt_engine.record.sums import Somterm


class Waarde(NamedTuple):
    """A term of a sum with its two readings: to the euro (``nauw``) and, if it ends in 000, to the thousand (``ruim``)."""

    naam: str
    cent: int | None
    nauw: int
    ruim: int
    pad: str


def resolve(dossier: Dossier, term: Somterm, path: str) -> tuple[Waarde, tuple[Gemis, ...]]:
    """Find the value of a term: its own, or that of the amount it refers to."""
    if term.waarde is not None:
        cent, step = term.waarde
        return Waarde(term.naam or "bedrag", cent, step, widest(cent, step, stated=False), f"{path}/waarde"), ()
    if term.bedrag is None:
        return Waarde(term.naam or "term", None, 100, 100, path), tuple(
            Gemis(f"{path}/{key}", "het bedrag van een term") for key in ("bedrag", "waarde"))
    if term.bedrag not in dossier.bedragen:
        return (Waarde(term.naam or term.bedrag, None, 100, 100, f"{path}/bedrag"),
                (Gemis(f"{path}/bedrag" if dossier.bedragen else "/bedragen", f"het bedrag {term.bedrag}"),))
    pad, item = dossier.bedragen[term.bedrag]
    naam = term.naam or ("bedrag" if item.onderwerp == GEEN else item.onderwerp)
    if item.bedrag is None:
        return (Waarde(naam, None, 100, 100, f"{pad}/bedrag"),
                (Gemis(f"{pad}/bedrag", f"het bedrag van {item.onderwerp}"),))
    step = item.precisie.cent if item.precisie else item.bedrag.precisie
    return Waarde(naam, item.bedrag.cent, step,
                  widest(item.bedrag.cent, step, item.precisie is not None), f"{pad}/bedrag"), ()


def as_factor(value: Waarde) -> Waarde:
    """An amount that is multiplied or divided: below € 10.000 it has no second reading, for half or twice the sum would pass."""
    return value._replace(ruim=value.nauw) if value.ruim > value.nauw and abs(value.cent or 0) < 10 * value.ruim else value


Parts = list[tuple[Interval, Waarde]]  # what each term is multiplied by, and the term


def gap_of(parts: Parts, result: Waarde) -> int:
    """The distance in cents between the printed result and the interval of the sum, at the widest reading, rounded up."""
    reach = Interval(0, 0)
    for factor, value in parts:
        reach = reach + printed(value.cent or 0, value.ruim).product(factor)
    distance = reach.gap(printed(result.cent or 0, result.ruim))
    return -(-distance.numerator // distance.denominator)


def exactly(factor: int | Fraction) -> Interval:
    """A factor that is not rounded."""
    return Interval(factor, factor)


def posts(dossier: Dossier, terms: Sequence[Somterm], values: Sequence[Waarde],
          right: Callable[[Sequence[Waarde]], bool]) -> frozenset[str]:
    """Tags of the amounts in a sum of which another printed value would make the sum ``right``; one value per term."""
    found = set()
    for i, term in enumerate(terms):
        if term.bedrag in dossier.bedragen:
            item = dossier.bedragen[term.bedrag][1]
            same = [m for m in dossier.per_onderwerp.get(item.onderwerp, ()) if m.cent is not None
                    and (m.jaar, m.stand) == (item.jaar, item.stand)]
            swapped = [Waarde("", m.cent, m.precisie, m.ruim, m.cel) for m in same]
            if any(right([*values[:i], other, *values[i + 1:]]) for other in swapped):
                found.add(f"post:{term.bedrag}")
    return frozenset(found)


def things_of(dossier: Dossier, name: str, terms: Sequence[Somterm], parts: Parts, result: Waarde) -> frozenset[str]:
    """What a sum is about: itself, and each amount in it of which another printed value would make the sum right."""
    factors = [factor for factor, _ in parts]

    def right(values: Sequence[Waarde]) -> bool:
        return gap_of(list(zip(factors, values[:-1], strict=True)), values[-1]) == 0

    own = frozenset({f"som:{name}"})
    return own | posts(dossier, terms, [*(value for _, value in parts), result], right) if parts else own


def operands(dossier: Dossier, terms: tuple[Somterm, ...], outcome: Somterm, path: str,
              called: tuple[str, str]) -> tuple[list[Waarde], Waarde, tuple[Gemis, ...]]:
    """The values of a sum's terms, of its printed outcome, and what is missing; ``called``: the key and name of the terms."""
    key, name = called
    resolved = [resolve(dossier, term, f"{path}/{key}/{k}") for k, term in enumerate(terms)]
    result, gone = resolve(dossier, outcome, f"{path}/uitkomst")
    lost = tuple(g for _, more in resolved for g in more) + gone
    return [value for value, _ in resolved], result, lost if terms else (*lost, Gemis(f"{path}/{key}", name))
