"""Messages: Jinja, sandboxed and strict. Rules of others are untrusted text, so their variables are checked at load.

Most messages only name values. Those are filled in without Jinja, with the same result: that keeps a check fast.
"""

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from vtt_engine.rulebook.expression import suggest

_NAME = r"[a-z_][a-z0-9_]*(?:\.[a-z_][a-z0-9_]*)?"
_PLAIN = re.compile(rf"\{{\{{\s*({_NAME})\s*\}}\}}")
_CONDITION = rf"(?:not\s+)?{_NAME}(?:\s*[=!]=\s*(?:'[^'{{}}]*'|\d+|{_NAME}))?"
_TEST = re.compile(rf"\{{%\s*(?:(?:if|elif)\s+({_CONDITION}(?:\s+(?:and|or)\s+{_CONDITION})*)|else|endif)\s*%\}}")
_WORDS = frozenset({"not", "and", "or"})


class MeldingError(ValueError):
    """A message that cannot be used; the text says why."""


@cache
def _environment() -> Any:
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    environment = ImmutableSandboxedEnvironment(undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    environment.globals.clear()
    return environment


def check(tekst: str, bekend: frozenset[str]) -> None:
    """Check that a message uses only known names.

    Raises:
        MeldingError: unreadable, or an unknown name.
    """
    used = {*_PLAIN.findall(tekst), *(name for test in _TEST.findall(tekst) for name in _named(test))}
    if not _is_plain(_TEST.sub("", tekst)):
        used = _used(tekst)
    unknown = sorted(name for name in used if name not in bekend)
    if unknown:
        raise MeldingError(f"onbekende naam {unknown[0]}; {suggest(unknown[0], bekend)}")


def _named(test: str) -> list[str]:
    """The names in a condition, without its words and quoted values."""
    return [name for name in re.findall(_NAME, re.sub(r"'[^']*'", "", test)) if name not in _WORDS]


def _is_plain(tekst: str) -> bool:
    rest = _PLAIN.sub("", tekst)
    return "{{" not in rest and "{%" not in rest and "{#" not in rest


def _used(tekst: str) -> set[str]:
    """The names a message uses, found by Jinja's own parser; ``norm.x`` counts as one name."""
    from jinja2 import TemplateSyntaxError, meta, nodes

    try:
        tree = _environment().parse(tekst)
    except TemplateSyntaxError as error:
        raise MeldingError(f"niet te lezen: {error.message}") from None
    allowed = (nodes.Output, nodes.TemplateData, nodes.Name, nodes.If, nodes.Getattr, nodes.Not, nodes.And, nodes.Or,
               nodes.Compare, nodes.Operand, nodes.Const, nodes.Template)
    for node in tree.find_all(nodes.Node):
        if not isinstance(node, allowed) or (isinstance(node, nodes.Getattr) and not isinstance(node.node, nodes.Name)):
            raise MeldingError("een melding mag alleen namen noemen en met if, elif en else kiezen")
        if isinstance(node, nodes.Getattr) and isinstance(node.node, nodes.Name) and node.node.name != "norm":
            raise MeldingError(f"{node.node.name} heeft geen onderdeel {node.attr}")
    of_norm = {f"norm.{node.attr}" for node in tree.find_all(nodes.Getattr)
               if isinstance(node.node, nodes.Name) and node.node.name == "norm"}
    return (meta.find_undeclared_variables(tree) - {"norm"}) | of_norm


def render(tekst: str, waarden: Mapping[str, Any]) -> str:
    """Fill in a message. Values of the record stand in it as plain text, never as markup of their own."""
    if _is_plain(tekst):
        return " ".join(_PLAIN.sub(lambda found: _value(found[1], waarden), tekst).split())
    return " ".join(_template(tekst).render(waarden).split())


def _value(naam: str, waarden: Mapping[str, Any]) -> str:
    first, _, last = naam.partition(".")
    return str(waarden[first][last] if last else waarden[first])


@cache
def _template(tekst: str) -> Any:
    return _environment().from_string(tekst)
