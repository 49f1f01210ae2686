"""What the examples of a rule test: which outcomes they reach, which thresholds from both sides, which versions of the law.

The scenarios of the features are counted with the same functions (``features/test_tellingen.py``).
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from operator import eq, ge, gt, le, lt, ne
from typing import NamedTuple

from vtt_engine.examples import Geval, Proef, try_example
from vtt_engine.facts.fact import Bereik, Waarde
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
    """A comparison in an expression, and whether two cases one unit apart (of some field in it) make that hold and fail.

    ``deel`` names the expression: ``eis 1``, ``van_toepassing``, ``opmerking 1``.
    """

    deel: str
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
    cases = tuple(proef.geval for proef in tried)
    return Dekking(regel, tried, tuple(goals(regel, cases)), tuple(edges(regel, cases)), tuple(versions(regel, cases)))


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


def goals(regel: Gebonden, gevallen: Sequence[Geval]) -> Iterator[Doel]:
    """Give every outcome the rule can have, and whether some case reaches it."""
    reached = {(geval.uitkomst.uitkomst, geval.eis) for geval in gevallen}
    for i, item in enumerate(regel.regel.eisen):
        yield Doel("voldoet niet", item.ernst, i, ("voldoet niet", i) in reached)
    others: list[Uitkomst] = ["voldoet", "niet te bepalen"]
    if regel.van_toepassing is not None:
        others.append("niet van toepassing")
    for word in others:
        yield Doel(word, None, None, (word, None) in reached)


def edges(regel: Gebonden, gevallen: Sequence[Geval], einden: bool = False) -> Iterator[Grens]:
    """Give every threshold of the eisen, and whether the cases test it. ``einden``: both ends of an uncertain value count."""
    judged = [g for g in gevallen if g.uitkomst.uitkomst != "niet van toepassing"]
    for i, eis in enumerate(regel.eisen):
        fail = [g.koppeling for g in judged if g.eis == i]
        hold = [g.koppeling for g in judged if g.eisen[i] is True and (g.eis is None or g.eis > i)]
        yield from _edges(f"eis {i + 1}", eis, hold, fail, einden)


def other_edges(regel: Gebonden, gevallen: Sequence[Geval], einden: bool = False) -> Iterator[Grens]:
    """Give every threshold of ``van_toepassing`` and of the remarks, as ``edges`` does for the eisen."""
    if regel.van_toepassing is not None:
        hold, fail = ([g.koppeling for g in gevallen if g.toepasselijk is side] for side in (True, False))
        yield from _edges("van_toepassing", regel.van_toepassing, hold, fail, einden)
    right = [g for g in gevallen if g.uitkomst.uitkomst == "voldoet"]
    for i, remark in enumerate(regel.opmerkingen):
        hold, fail = ([g.koppeling for g in right if g.opmerkingen[i] is side] for side in (True, False))
        yield from _edges(f"opmerking {i + 1}", remark, hold, fail, einden)


def _edges(deel: str, eis: Eis, hold: Sequence[Koppeling], fail: Sequence[Koppeling], einden: bool) -> Iterator[Grens]:
    for comparison in comparisons(eis):
        yield Grens(deel, comparison, _both_sides(comparison, hold, fail, einden))


def _both_sides(comparison: Vergelijk, hold: Iterable[Koppeling], fail: Iterable[Koppeling], einden: bool) -> bool:
    """Whether some pair differs by one unit and by what the comparison says, its eis holding in one and failing in the other."""
    weights, constant = linear(comparison.links, comparison.rechts)
    steps = {1, *map(abs, weights.values())}
    holds = _HOLDS[comparison.op]
    sides = product(_distances(weights, constant, hold, einden), _distances(weights, constant, fail, einden))
    return any(abs(a - b) in steps and holds(a, 0) is not holds(b, 0) for a, b in sides)


def _distances(weights: Mapping[str, int], constant: int, couplings: Iterable[Koppeling], einden: bool) -> set[int]:
    """How far left is above right in each coupling that gives all values for certain; with ``einden`` also at uncertain ends."""
    found = set()
    for coupling in couplings:
        values = [_ends(coupling.velden.get(naam), einden) for naam in weights]
        for ends in product(*values):
            found.add(constant + sum(weight * value for weight, value in zip(weights.values(), ends, strict=True)))
    return found


def _ends(value: Waarde | None, einden: bool) -> tuple[int, ...]:
    if isinstance(value, Bereik):
        return tuple(value) if einden else ()
    return (value,) if isinstance(value, int) and not isinstance(value, bool) else ()


def versions(regel: Gebonden, gevallen: Sequence[Geval]) -> Iterator[Normgebruik]:
    """Give every version of every norm the rule can use, and how many cases rest on it."""
    used = [(g.koppeling.geldend.norm.id, g.koppeling.geldend.versie) for g in gevallen if g.koppeling.geldend]
    for norm in regel.normen.values():
        for version in norm.versies:
            yield Normgebruik(norm, version, sum(one == (norm.id, version) for one in used))
