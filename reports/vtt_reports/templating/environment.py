"""The Jinja environments of the reports that are documents."""

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import jinja2
from jinja2.filters import do_mark_safe
from jinja2.loaders import split_template_path
from jinja2.sandbox import ImmutableSandboxedEnvironment

from vtt_reports.layout import clean, fold
from vtt_reports.templating.own import OURS, refuse_outside, refuse_unescaped, source

_NAME = re.compile(r"\{\{\s*([a-z_.]+)\s*\}\}")
_WIDE = re.compile(r"%(?:\([^)]*\))?[^%A-Za-z(]*(?:\d{4}|\*)")
_CHOICE = re.compile(r"\{%\s*(\w+).*?%\}")


@cache
def environment(escape: bool, own: Path | None = None) -> jinja2.Environment:
    """The environment for our templates; ``escape`` for HTML. Those in the folder ``own`` come first, and run in a sandbox."""
    ours = jinja2.PackageLoader("vtt_reports")
    chosen = jinja2.ChoiceLoader([_OwnLoader(own), ours, jinja2.PrefixLoader({OURS: ours})]) if own else ours
    kind = _Sandbox if own else jinja2.Environment
    env = kind(loader=chosen, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True,
               keep_trailing_newline=True, autoescape=escape)
    if escape:
        env.finalize = _plain
    env.filters["vouw"] = fold
    env.filters["md"] = markdown
    env.filters["gewoon"] = plain_message
    return env


class _Sandbox(ImmutableSandboxedEnvironment):
    """The sandbox for templates of others: no chance, no unescaped text, no powers and no text times a number."""

    intercepted_binops = frozenset(("*", "**", "%"))

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self.globals.pop("lipsum")
        self.filters.pop("random")

    def call_filter(self, name: str, *args: Any, **kwargs: Any) -> Any:
        """Apply a filter that is named while rendering."""
        if name == "safe":
            raise jinja2.exceptions.SecurityError("safe")
        return super().call_filter(name, *args, **kwargs)

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Multiply numbers and fill in text; no powers, and nothing without end."""
        if operator == "**":
            raise jinja2.exceptions.SecurityError("machtsverheffen (**) kan hier niet")
        if operator == "*" and not (isinstance(left, int | float) and isinstance(right, int | float)):
            raise jinja2.exceptions.SecurityError("* is alleen voor getallen")
        if operator == "%" and isinstance(left, str) and _WIDE.search(left):
            raise jinja2.exceptions.SecurityError("een tekst van duizend tekens of meer met % kan hier niet")
        return super().call_binop(context, operator, left, right)


class _OwnLoader(jinja2.FileSystemLoader):
    """The templates of a user in a folder."""

    def get_source(self, environment: jinja2.Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        """Read a template and refuse what would show text unescaped."""
        path = Path(self.searchpath[0]).joinpath(*split_template_path(template))
        if not path.is_file():
            raise jinja2.TemplateNotFound(template)
        refuse_outside(path, Path(self.searchpath[0]))
        text = source(path)
        refuse_unescaped(environment.parse(text, template, str(path)), path)
        return text, str(path), lambda: True


def own_text(text: str) -> str:
    """Say of a text of our own, such as a style sheet, that HTML may have it as it is."""
    return do_mark_safe(text)


def plain_message(text: str) -> str:
    """Show a message of a rule with the names of its values in place of them; what it only sometimes says, in brackets."""
    chosen = _CHOICE.sub(lambda found: "[" if found[1] == "if" else "]" if found[1] == "endif" else " / ", text)
    return _NAME.sub(lambda found: f"‹{found[1].removeprefix('norm.').replace('_', ' ')}›", chosen)


def _plain(value: object) -> object:
    """Take control characters out of text; what our own macros made is left alone."""
    return clean(value) if type(value) is str else value


def markdown(text: str) -> str:
    """Escape what Markdown and HTML would read as markup."""
    plain = clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return "".join(f"\\{ch}" if ch in "\\`*_[]|#~" else ch for ch in plain)
