"""Messages: Jinja, sandboxed and strict. Rules of others are untrusted text, so their variables are checked at load."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

_PLAIN = re.compile(r"\{\{\s*([a-z_][a-z0-9_]*(?:\.[a-z_][a-z0-9_]*)?)\s*\}\}")


class MeldingError(ValueError):
    """A message that cannot be used; the text says why."""


@cache
def _environment() -> Any:
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    return ImmutableSandboxedEnvironment(undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)


def check(tekst: str, bekend: frozenset[str]) -> None:
    """Check that a message uses only known names.

    Raises:
        MeldingError: unreadable, or an unknown name.
    """
    used = {name.split(".")[0] if not name.startswith("norm.") else name for name in _PLAIN.findall(tekst)}
    rest = _PLAIN.sub("", tekst)
    if "{" in rest and any(mark in rest for mark in ("{{", "{%", "{#")):
        from jinja2 import TemplateSyntaxError, meta, nodes

        try:
            tree = _environment().parse(tekst)
        except TemplateSyntaxError as error:
            raise MeldingError(f"niet te lezen: {error.message}") from None
        attributes = {f"norm.{node.attr}" for node in tree.find_all(nodes.Getattr)
                      if isinstance(node.node, nodes.Name) and node.node.name == "norm"}
        used = (meta.find_undeclared_variables(tree) - {"norm"}) | attributes
    unknown = sorted(used - bekend)
    if unknown:
        raise MeldingError(f"onbekende naam {unknown[0]}; bekend zijn: {', '.join(sorted(bekend))}")


def render(tekst: str, waarden: Mapping[str, Any]) -> str:
    """Fill in a message. Names and values of the record stand in it as plain text."""
    return " ".join(_template(tekst).render(waarden).split())


@cache
def _template(tekst: str) -> Any:
    return _environment().from_string(tekst)
