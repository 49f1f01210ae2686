"""The reference evaluator: expressions in plain Python, three-valued (Kleene), over numbers that may be intervals.

Independent of durable-rules on purpose: the two must agree on every expression and fact.
"""

from collections.abc import Callable, Mapping

from vtt_engine.facts.fact import Bereik, Waarde
from vtt_engine.rulebook.expression import Eis, Getal, JaNee, Naam, Niet, Reken, Rekenwerk, Samen, Vergelijk, Woord

Oordeel = bool | None
Velden = Mapping[str, Waarde]
Test = Callable[[Velden], Oordeel]
_Number = Callable[[Velden], tuple[int, int] | None]


def compile_reference(eis: Eis) -> Test:
    """Make the function that judges this expression: True, False, or None when it cannot be known."""
    match eis:
        case JaNee(naam):
            return lambda velden: _flag(velden.get(naam))
        case Woord(naam, woorden, gelijk):
            return lambda velden: None if velden.get(naam) is None else (velden[naam] in woorden) is gelijk
        case Niet(deel):
            inner = compile_reference(deel)
            return lambda velden: None if (judged := inner(velden)) is None else not judged
        case Samen(soort, delen):
            tests = tuple(compile_reference(deel) for deel in delen)
            return _all(tests) if soort == "en" else _any(tests)
        case Vergelijk():
            return _comparison(eis)


def _flag(value: Waarde | None) -> Oordeel:
    return value if isinstance(value, bool) else None


def _all(tests: tuple[Test, ...]) -> Test:
    def judge(velden: Velden) -> Oordeel:
        judged = [test(velden) for test in tests]
        return False if False in judged else None if None in judged else True

    return judge


def _any(tests: tuple[Test, ...]) -> Test:
    def judge(velden: Velden) -> Oordeel:
        judged = [test(velden) for test in tests]
        return True if True in judged else None if None in judged else False

    return judge


def _comparison(eis: Vergelijk) -> Test:
    left, right, order = number_of(eis.links), number_of(eis.rechts), _ORDERS[eis.op]

    def judge(velden: Velden) -> Oordeel:
        a, b = left(velden), right(velden)
        return None if a is None or b is None else order(a, b)

    return judge


def _below(a: tuple[int, int], b: tuple[int, int]) -> Oordeel:
    return True if a[1] < b[0] else False if a[0] >= b[1] else None


def _upto(a: tuple[int, int], b: tuple[int, int]) -> Oordeel:
    return True if a[1] <= b[0] else False if a[0] > b[1] else None


def _equal(a: tuple[int, int], b: tuple[int, int]) -> Oordeel:
    if a[1] < b[0] or b[1] < a[0]:
        return False
    return True if a[0] == a[1] == b[0] == b[1] else None


def _unequal(a: tuple[int, int], b: tuple[int, int]) -> Oordeel:
    return None if (same := _equal(a, b)) is None else not same


_ORDERS: dict[str, Callable[[tuple[int, int], tuple[int, int]], Oordeel]] = {
    "<": _below, "<=": _upto, ">": lambda a, b: _below(b, a), ">=": lambda a, b: _upto(b, a),
    "==": _equal, "!=": _unequal}


def number_of(node: Rekenwerk) -> _Number:
    """Make the function that gives a number as its lowest and highest value; None where a field is not known."""
    match node:
        case Getal(waarde):
            return lambda velden: (waarde, waarde)
        case Naam(naam):
            return lambda velden: _span(velden.get(naam))
        case Reken(op, links, rechts):
            return _arithmetic(op, number_of(links), number_of(rechts))


def _span(value: Waarde | None) -> tuple[int, int] | None:
    if isinstance(value, Bereik):
        return value
    return (value, value) if isinstance(value, int) and not isinstance(value, bool) else None


def _arithmetic(op: str, left: _Number, right: _Number) -> _Number:
    def compute(velden: Velden) -> tuple[int, int] | None:
        a, b = left(velden), right(velden)
        if a is None or b is None:
            return None
        if op == "+":
            return a[0] + b[0], a[1] + b[1]
        if op == "-":
            return a[0] - b[1], a[1] - b[0]
        ends = [x * y for x in a for y in b]
        return min(ends), max(ends)

    return compute
