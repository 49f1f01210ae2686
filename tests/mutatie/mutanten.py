"""Small changes to a rule or a norm, each of which some voorbeeld or scenario should notice."""

import ast
import copy
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from vtt_engine.facts.fact import Type, Veld
from vtt_engine.rulebook.norm import Norm, Versie
from vtt_engine.rulebook.rule import Gebonden, Regel

_SWAPS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE), ast.LtE: (ast.Lt, ast.Gt), ast.Gt: (ast.GtE, ast.LtE), ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,), ast.NotEq: (ast.Eq,), ast.In: (ast.NotIn,), ast.NotIn: (ast.In,)}
_WEIGHTS = {"fout": "waarschuwing", "waarschuwing": "opmerking", "opmerking": "waarschuwing"}


def of_rule(bound: Gebonden) -> Iterator[tuple[str, Regel]]:
    """Change one operator, constant, word, and/or, weight or the order of a rule, or drop a condition: (what, the rule so changed)."""
    rule = bound.regel
    for i, item in enumerate(rule.eisen):
        for text in of_expression(item.eis, bound.velden):
            yield f"eis {i + 1}: {text}", _with_eis(rule, i, eis=text)
        yield f"eis {i + 1}: {item.ernst} wordt {_WEIGHTS[item.ernst]}", _with_eis(rule, i, ernst=_WEIGHTS[item.ernst])
        if len(rule.eisen) > 1:
            yield f"zonder eis {i + 1}", rule.model_copy(update={"eisen": (*rule.eisen[:i], *rule.eisen[i + 1:])})
    if rule.van_toepassing:
        for text in of_expression(rule.van_toepassing, bound.velden):
            yield f"van_toepassing: {text}", rule.model_copy(update={"van_toepassing": text})
        yield "zonder van_toepassing", rule.model_copy(update={"van_toepassing": None})
    for i, remark in enumerate(rule.opmerkingen or ()):
        for text in of_expression(remark.als, bound.velden):
            changed = remark.model_copy(update={"als": text})
            parts = rule.opmerkingen or ()
            yield f"opmerking {i + 1}: {text}", rule.model_copy(update={"opmerkingen": (*parts[:i], changed, *parts[i + 1:])})


def _with_eis(rule: Regel, index: int, **change: Any) -> Regel:
    item = rule.eisen[index].model_copy(update=change)
    return rule.model_copy(update={"eisen": (*rule.eisen[:index], item, *rule.eisen[index + 1:])})


def of_expression(text: str, fields: dict[str, Veld]) -> Iterator[str]:
    """Change one place of an expression."""
    tree = ast.parse(text.strip(), mode="eval")
    for number, node in enumerate(ast.walk(tree)):
        for change in _changes(node, fields):
            other = copy.deepcopy(tree)
            change(list(ast.walk(other))[number])
            yield ast.unparse(_negations_gone(other))


def _changes(node: ast.AST, fields: dict[str, Veld]) -> Iterator[Any]:
    if isinstance(node, ast.Compare):
        for i, op in enumerate(node.ops):
            for swap in _SWAPS[type(op)]:
                yield lambda n, i=i, swap=swap: n.ops.__setitem__(i, swap())
        name = ast.unparse(node.left)
        if name in fields and fields[name].type is Type.WOORD:
            for k, word in enumerate(_words(node.comparators[0])):
                other = next(w for w in (*fields[name].woorden, "") if w != word)
                yield lambda n, k=k, other=other: _set_word(n.comparators[0], k, other)
    elif isinstance(node, ast.Constant) and isinstance(node.value, int) and not isinstance(node.value, bool):
        for by in (-1, 1):
            yield lambda n, by=by: setattr(n, "value", n.value + by)
    elif isinstance(node, ast.BoolOp):
        yield lambda n: setattr(n, "op", ast.Or() if isinstance(n.op, ast.And) else ast.And())
        if len(node.values) > 1:
            for k in range(len(node.values)):
                yield lambda n, k=k: n.values.pop(k)
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield lambda n: setattr(n, "weg", True)
    elif isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Sub)):
        yield lambda n: setattr(n, "op", ast.Sub() if isinstance(n.op, ast.Add) else ast.Add())


def _negations_gone(tree: ast.AST) -> ast.AST:
    """Take out the negations that are marked, and unwrap an and/or that is left with one part."""
    class Out(ast.NodeTransformer):
        def visit_UnaryOp(self, node: ast.UnaryOp) -> ast.AST:
            self.generic_visit(node)
            return node.operand if getattr(node, "weg", False) else node

        def visit_BoolOp(self, node: ast.BoolOp) -> ast.AST:
            self.generic_visit(node)
            return node.values[0] if len(node.values) == 1 else node
    return Out().visit(tree)


def _words(node: ast.expr) -> list[str]:
    return [item.value for item in (node.elts if isinstance(node, ast.Tuple) else [node]) if isinstance(item, ast.Constant)]  # type: ignore[misc]


def _set_word(node: Any, index: int, word: str) -> None:
    item = node.elts[index] if isinstance(node, ast.Tuple) else node
    item.value = word


def of_norm(norm: Norm) -> Iterator[tuple[str, Norm]]:
    """Change one value or day of one version of a norm: (what, the norm so changed)."""
    for i, version in enumerate(norm.versies):
        named = f"versie {version.van or 'altijd'}"
        for what, changed in _of_version(version):
            yield f"{named}: {what}", norm.model_copy(update={"versies": (*norm.versies[:i], changed, *norm.versies[i + 1:])})
        if version.van is not None and i > 0:
            for by in (-1, 1):
                yield f"{named}: begint {by:+d} dag", norm.model_copy(update={"versies": _moved(norm.versies, i, by)})


def _moved(versions: tuple[Versie, ...], index: int, by: int) -> tuple[Versie, ...]:
    """The versions with one border between two of them moved by days."""
    earlier, later = versions[index - 1], versions[index]
    assert earlier.tot is not None
    assert later.van is not None
    step = timedelta(days=by)
    return (*versions[:index - 1], earlier.model_copy(update={"tot": earlier.tot + step}),
            later.model_copy(update={"van": later.van + step}), *versions[index + 1:])


def _of_version(version: Versie) -> Iterator[tuple[str, Versie]]:
    value = version.waarde
    if value is not None:
        for key in ("dagen", "jaren"):
            number = getattr(value, key)
            for by in (-1, 1) if number is not None else ():
                yield f"{key} {by:+d}", version.model_copy(update={"waarde": value.model_copy(update={key: number + by})})
        for key in ("vaste_dag", "eerste_dag"):
            day = getattr(value, key)
            for by in (-1, 1) if day is not None else ():
                moved = date(2023, day.maand, day.dag) + timedelta(days=by)
                other = day.model_copy(update={"dag": moved.day, "maand": moved.month, "jaar": day.jaar + moved.year - 2023})
                yield f"{key} {by:+d}", version.model_copy(update={"waarde": value.model_copy(update={key: other})})
    if version.geen_plicht:
        yield "wel een plicht", version.model_copy(update={"geen_plicht": False})
