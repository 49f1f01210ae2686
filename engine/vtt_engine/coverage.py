"""What the examples of a rule test: which outcomes they reach, which thresholds from both sides, which versions of the law."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from operator import eq, ge, gt, le, lt, ne
from typing import NamedTuple

from vtt_engine.examples import Proef, try_example
from vtt_engine.matching.coupling import Koppeling
from vtt_engine.matching.evaluating import Toetser
from vtt_engine.rulebook.expression import Eis, Niet, Samen, Vergelijk, linear
from vtt_engine.rulebook.norm import Norm, Versie
from vtt_engine.rulebook.rule import Ernst, Gebonden, Uitkomst

_HOLDS: dict[str, Callable[[int, int], bool]] = {"<=": le, "<": lt, ">=": ge, ">": gt, "==": eq, "!=": ne}


class Doel(NamedTuple):
    """An outcome a rule can have: for *voldoet niet* with the eis (its position) that gives it. ``bereikt``: by an example."""

    uitkomst: Uitkomst
    ernst: Ernst | None
    eis: int | None
    bereikt: bool


class Grens(NamedTuple):
    """A comparison in an eis, and whether two examples one unit apart (of some field in it) make the eis hold and fail."""

    eis: int
    vergelijking: Vergelijk
    getest: bool


class Normgebruik(NamedTuple):
    """A version of a norm of the rule, and how many examples rest on it."""

    norm: Norm
    versie: Versie
    aantal: int


@dataclass(frozen=True, slots=True)
class Dekking:
    """What the examples of one rule test."""

    regel: Gebonden
    proeven: tuple[Proef, ...]
    doelen: tuple[Doel, ...]
    grenzen: tuple[Grens, ...]
    versies: tuple[Normgebruik, ...]

    @property
    def mislukt(self) -> tuple[Proef, ...]:
        """The examples that do not give what they promise."""
        return tuple(proef for proef in self.proeven if not proef.goed)

    @property
    def open_doelen(self) -> tuple[Doel, ...]:
        """The outcomes no example reaches."""
        return tuple(doel for doel in self.doelen if not doel.bereikt)

    @property
    def open_grenzen(self) -> tuple[Grens, ...]:
        """The thresholds that are not tested from both sides."""
        return tuple(grens for grens in self.grenzen if not grens.getest)

    @property
    def volledig(self) -> bool:
        """Whether all examples are right and nothing is left untested. Old versions of a norm may stay unused."""
        return not (self.mislukt or self.open_doelen or self.open_grenzen)


def cover(regel: Gebonden, toetser: Toetser) -> Dekking:
    """Run the examples of a rule and count what they test.

    Raises:
        ValueError: an example does not fit its kind of fact.
        MotorError: durable-rules runs alone and did not take the rule.
    """
    tried = tuple(try_example(regel, voorbeeld, toetser) for voorbeeld in regel.regel.voorbeelden)
    return Dekking(regel, tried, tuple(_goals(regel, tried)), tuple(_edges(regel, tried)), tuple(_versions(regel, tried)))


def comparisons(eis: Eis) -> Iterator[Vergelijk]:
    """The comparisons of numbers in an expression, in order of writing."""
    match eis:
        case Vergelijk():
            yield eis
        case Niet(part):
            yield from comparisons(part)
        case Samen(_, parts):
            for part in parts:
                yield from comparisons(part)


def _goals(regel: Gebonden, tried: tuple[Proef, ...]) -> Iterator[Doel]:
    reached = {(proef.uitkomst.uitkomst, proef.eis) for proef in tried}
    for i, item in enumerate(regel.regel.eisen):
        yield Doel("voldoet niet", item.ernst, i, ("voldoet niet", i) in reached)
    others: list[Uitkomst] = ["voldoet", "niet te bepalen"]
    if regel.van_toepassing is not None:
        others.append("niet van toepassing")
    for word in others:
        yield Doel(word, None, None, (word, None) in reached)


def _edges(regel: Gebonden, tried: tuple[Proef, ...]) -> Iterator[Grens]:
    for i, eis in enumerate(regel.eisen):
        fail = [proef.koppeling for proef in tried if proef.eis == i]
        hold = [proef.koppeling for proef in tried if proef.eisen[i] is True and proef.uitkomst.uitkomst != "niet van toepassing"
                and (proef.eis is None or proef.eis > i)]
        for comparison in comparisons(eis):
            yield Grens(i, comparison, _both_sides(comparison, hold, fail))


def _both_sides(comparison: Vergelijk, hold: Iterable[Koppeling], fail: Iterable[Koppeling]) -> bool:
    """Whether some pair differs by one unit and by what the comparison says, its eis holding in one and failing in the other."""
    weights, constant = linear(comparison.links, comparison.rechts)
    steps = {1, *map(abs, weights.values())}
    holds = _HOLDS[comparison.op]
    sides = product(_distances(weights, constant, hold), _distances(weights, constant, fail))
    return any(abs(a - b) in steps and holds(a, 0) is not holds(b, 0) for a, b in sides)


def _distances(weights: Mapping[str, int], constant: int, couplings: Iterable[Koppeling]) -> set[int]:
    """How far left is above right in each coupling that gives all values for certain."""
    found = set()
    for coupling in couplings:
        values = [(weight, coupling.velden.get(naam)) for naam, weight in weights.items()]
        sure = [weight * value for weight, value in values if isinstance(value, int) and not isinstance(value, bool)]
        if len(sure) == len(values):
            found.add(constant + sum(sure))
    return found


def _versions(regel: Gebonden, tried: tuple[Proef, ...]) -> Iterator[Normgebruik]:
    used = [(proef.koppeling.geldend.norm.id, proef.koppeling.geldend.versie) for proef in tried if proef.koppeling.geldend]
    for norm in regel.normen.values():
        for version in norm.versies:
            yield Normgebruik(norm, version, sum(one == (norm.id, version) for one in used))
