"""The Jinja environments of the reports that are documents."""

import re
from functools import cache

import jinja2

from vtt_reports.layout import clean, fold

_NAME = re.compile(r"\{\{\s*([a-z_.]+)\s*\}\}")
_CHOICE = re.compile(r"\{%\s*(\w+).*?%\}")


@cache
def environment(escape: bool) -> jinja2.Environment:
    """The environment for our own templates; ``escape`` for HTML."""
    env = jinja2.Environment(
        loader=jinja2.PackageLoader("vtt_reports"), undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True,
        keep_trailing_newline=True, autoescape=escape)  # noqa: S701 (text and Markdown escape with filters of their own)
    if escape:
        env.finalize = _plain
    env.filters["vouw"] = fold
    env.filters["md"] = markdown
    env.filters["gewoon"] = plain_message
    return env


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
