"""The values of a sum as a spreadsheet holds them: euros, percentages as a part of one, and plain numbers."""

from fractions import Fraction

from vtt_engine.facts.fact import Berekening, Term


def value_of(term: Term) -> Fraction | None:
    """The value in euros, as a part of one, or as a number; None if it is not known."""
    if term.waarde is None:
        return None
    return Fraction(term.waarde, 10 ** decimals(term.eenheid))


def decimals(unit: str) -> int:
    """How many decimals the value of a unit has in a spreadsheet."""
    name, _, scale = unit.partition("/")
    if name == "cent":
        return 2
    return max(len(scale) - 1, 0) + (2 if name == "procent" else 0)


def unit_of_result(som: Berekening) -> str:
    """The unit in which a sum gives its result."""
    result = som.gevonden or som.verwacht or (som.termen[0] if som.termen else None)
    return result.eenheid if result else "aantal"


def difference(som: Berekening) -> Term | None:
    """The difference of a sum as a term; of percentages in points."""
    if som.verschil is None:
        return None
    return Term("verschil", som.verschil, unit_of_result(som).replace("procent", "procentpunten"))
