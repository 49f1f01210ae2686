"""The language of an ``eis``: comparisons, and/or/not, + - *, over the fields of one kind of fact and of its norm.

Parsed with Python's own parser against a whitelist and checked for types and units: cents are never compared with
days. Nothing is ever evaluated as Python.
"""

import ast
from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, NamedTuple

from vtt_engine.facts.fact import Type, Veld

Op = Literal["<", "<=", ">", ">=", "==", "!="]
_OPS: dict[type[ast.cmpop], Op] = {ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Eq: "==", ast.NotEq: "!="}
_NUMBERS = (Type.BEDRAG, Type.MAAT, Type.AANTAL, Type.DAGEN, Type.DATUM, Type.JAAR)
_SPANS = {(Type.DATUM, "-", Type.DATUM): Type.DAGEN, (Type.DATUM, "+", Type.DAGEN): Type.DATUM,
          (Type.DATUM, "-", Type.DAGEN): Type.DATUM, (Type.JAAR, "-", Type.JAAR): Type.AANTAL,
          (Type.JAAR, "+", Type.AANTAL): Type.JAAR, (Type.JAAR, "-", Type.AANTAL): Type.JAAR}
_UNIT = {Type.BEDRAG: "een bedrag in centen", Type.MAAT: "een maat", Type.AANTAL: "een aantal", Type.DAGEN: "een aantal dagen",
         Type.DATUM: "een datum", Type.JAAR: "een jaar", None: "een getal"}
LARGEST_LITERAL = 10**9


class EisError(ValueError):
    """An expression that cannot be used; the text says what is wrong and what would be right."""


class Naam(NamedTuple):
    """A field."""

    naam: str


class Getal(NamedTuple):
    """A whole number."""

    waarde: int


class Reken(NamedTuple):
    """A sum, difference or product."""

    op: Literal["+", "-", "*"]
    links: "Rekenwerk"
    rechts: "Rekenwerk"


Rekenwerk = Naam | Getal | Reken


class Vergelijk(NamedTuple):
    """A comparison of two numbers."""

    op: Op
    links: Rekenwerk
    rechts: Rekenwerk


class Woord(NamedTuple):
    """Whether a field holds (``gelijk``) or does not hold one of some words."""

    naam: str
    woorden: tuple[str, ...]
    gelijk: bool


class JaNee(NamedTuple):
    """A yes/no field."""

    naam: str


class Niet(NamedTuple):
    """Negation."""

    deel: "Eis"


class Samen(NamedTuple):
    """All parts (``en``) or some part (``of``)."""

    soort: Literal["en", "of"]
    delen: tuple["Eis", ...]


Eis = Vergelijk | Woord | JaNee | Niet | Samen


def parse(tekst: str, velden: Mapping[str, Veld]) -> Eis:
    """Parse and check an expression over these fields.

    Raises:
        EisError: outside the language, an unknown field, a wrong unit, or a field twice in one comparison.
    """
    try:
        tree = ast.parse(tekst.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise EisError(f"niet te lezen: {tekst!r}") from None
    return _Parser(velden).condition(tree)


def names(node: "Eis | Rekenwerk") -> Iterator[str]:
    """The fields an expression uses, in order of writing."""
    match node:
        case Naam(naam) | Woord(naam) | JaNee(naam):
            yield naam
        case Vergelijk(_, left, right) | Reken(_, left, right):
            yield from names(left)
            yield from names(right)
        case Niet(part):
            yield from names(part)
        case Samen(_, parts):
            for part in parts:
                yield from names(part)


def linear(left: Rekenwerk, right: Rekenwerk) -> tuple[dict[str, int], int]:
    """Give left - right as a weight per field and a constant."""
    weights: dict[str, int] = {}
    constant = 0
    todo: list[tuple[Rekenwerk, int]] = [(left, 1), (right, -1)]
    while todo:
        node, factor = todo.pop()
        match node:
            case Getal(waarde):
                constant += factor * waarde
            case Naam(naam):
                weights[naam] = weights.get(naam, 0) + factor
            case Reken("*", Getal(waarde), other) | Reken("*", other, Getal(waarde)):
                todo.append((other, factor * waarde))
            case Reken(op, a, b):
                todo += [(a, factor), (b, factor if op == "+" else -factor)]
    return {naam: weight for naam, weight in weights.items() if weight}, constant


def suggest(word: str, known: Iterable[str]) -> str:
    """Say which known name was meant, or all of them."""
    from difflib import get_close_matches

    near = get_close_matches(word, all_ := sorted(known), 1)
    return f"bedoelde u {near[0]}?" if near else f"bekend zijn: {', '.join(all_)}"


class _Parser:
    def __init__(self, velden: Mapping[str, Veld]) -> None:
        self._velden = velden

    def condition(self, node: ast.expr) -> Eis:
        match node:
            case ast.BoolOp(op, values):
                return Samen("en" if isinstance(op, ast.And) else "of", tuple(self.condition(v) for v in values))
            case ast.UnaryOp(ast.Not(), operand):
                return Niet(self.condition(operand))
            case ast.Compare(left, ops, comparators):
                pairs = zip([left, *comparators[:-1]], ops, comparators, strict=True)
                parts = tuple(self._compare(a, op, b) for a, op, b in pairs)
                return parts[0] if len(parts) == 1 else Samen("en", parts)
            case ast.Name() | ast.Attribute():
                name, veld = self._field(node)
                if veld.type is not Type.JANEE:
                    raise EisError(f"{name} is geen ja/nee-veld maar {veld.type}")
                return JaNee(name)
        raise EisError(f"dit mag niet in een eis: {ast.unparse(node)}")

    def _compare(self, left: ast.expr, op: ast.cmpop, right: ast.expr) -> Eis:
        if isinstance(left, (ast.Name, ast.Attribute)) and self._field(left)[1].type is Type.WOORD:
            return self._word(left, op, right)
        if type(op) not in _OPS:
            raise EisError("vergelijk getallen met <, <=, >, >=, == of !=")
        (a, left_type), (b, right_type) = self._number(left), self._number(right)
        if left_type is not right_type and None not in (left_type, right_type):
            raise EisError(f"{ast.unparse(left)} is {_UNIT[left_type]} en {ast.unparse(right)} is {_UNIT[right_type]}; "
                           "die zijn niet te vergelijken. Vergelijk dagen met dagen en geld met geld")
        result = Vergelijk(_OPS[type(op)], a, b)
        used = list(names(result))
        if not used:
            raise EisError("een vergelijking zonder veld zegt niets")
        if len(used) != len(set(used)):
            raise EisError("een veld mag in één vergelijking maar één keer staan")
        if not any(abs(weight) == 1 for weight in linear(a, b)[0].values()):
            raise EisError("minstens één veld moet zonder vermenigvuldiging in een vergelijking staan")
        return result

    def _word(self, left: ast.expr, op: ast.cmpop, right: ast.expr) -> Woord:
        name, veld = self._field(left)
        items = right.elts if isinstance(op, (ast.In, ast.NotIn)) and isinstance(right, ast.Tuple) else [right]
        words = tuple(item.value for item in items if isinstance(item, ast.Constant) and isinstance(item.value, str))
        if len(words) != len(items) or not isinstance(op, (ast.Eq, ast.NotEq, ast.In, ast.NotIn)):
            raise EisError(f"vergelijk {name} met == of != en een woord, of met in ('…', '…')")
        for word in words:
            if word not in veld.woorden:
                raise EisError(f"{name} is nooit {word!r}; het kan zijn: {', '.join(veld.woorden)}")
        return Woord(name, words, isinstance(op, (ast.Eq, ast.In)))

    def _number(self, node: ast.expr) -> tuple[Rekenwerk, Type | None]:
        """The number and its unit; None is the unit of 0, which fits every unit."""
        match node:
            case ast.Constant(int(value)) if not isinstance(value, bool) and value <= LARGEST_LITERAL:
                return Getal(value), None if value == 0 else Type.AANTAL
            case ast.UnaryOp(ast.USub(), ast.Constant(int(value))) if not isinstance(value, bool) and value <= LARGEST_LITERAL:
                return Getal(-value), Type.AANTAL
            case ast.Name() | ast.Attribute():
                name, veld = self._field(node)
                if veld.type not in _NUMBERS:
                    raise EisError(f"{name} is {veld.type} en geen getal")
                return Naam(name), veld.type
            case ast.BinOp(left, op, right):
                return self._arithmetic(node, left, op, right)
        raise EisError(f"dit is geen getal of veld: {ast.unparse(node)}")

    def _arithmetic(self, node: ast.expr, left: ast.expr, op: ast.operator, right: ast.expr) -> tuple[Rekenwerk, Type | None]:
        (a, left_type), (b, right_type) = self._number(left), self._number(right)
        if isinstance(op, ast.Mult):
            if not isinstance(a, Getal) and not isinstance(b, Getal):
                raise EisError(f"vermenigvuldig met een getal, niet met een veld: {ast.unparse(node)}")
            return Reken("*", a, b), right_type if isinstance(a, Getal) else left_type
        if not isinstance(op, (ast.Add, ast.Sub)):
            raise EisError(f"alleen +, - en * mogen: {ast.unparse(node)}")
        sign: Literal["+", "-"] = "+" if isinstance(op, ast.Add) else "-"
        result = _SPANS.get((left_type, sign, right_type)) if left_type and right_type else left_type or right_type
        if result is None and left_type is right_type and left_type not in (Type.DATUM, Type.JAAR):
            result = left_type
        if result is None and left_type is not None:
            raise EisError(f"{ast.unparse(node)} rekent met {_UNIT[left_type]} en {_UNIT[right_type]}, en dat kan niet samen")
        return Reken(sign, a, b), result

    def _field(self, node: ast.expr) -> tuple[str, Veld]:
        if isinstance(node, ast.Attribute) and not (isinstance(node.value, ast.Name) and node.value.id == "norm"):
            raise EisError(f"dit mag niet in een eis: {ast.unparse(node)}")
        name = ast.unparse(node)
        if name not in self._velden:
            raise EisError(f"onbekend veld {name}; {suggest(name, self._velden)}")
        return name, self._velden[name]
