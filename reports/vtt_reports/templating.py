"""The Jinja environments of the readable reports."""

import textwrap
from functools import cache
from typing import Any

import jinja2

COLOURS = {"fout": "31;1", "waarschuwing": "33;1", "opmerking": "36", "goed": "32", "zacht": "2", "kop": "1"}


@cache
def environment(escape: bool) -> jinja2.Environment:
    """The environment for our own templates; ``escape`` for HTML."""
    env = jinja2.Environment(
        loader=jinja2.PackageLoader("vtt_reports"), undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True,
        keep_trailing_newline=True, autoescape=escape)  # noqa: S701 (text and Markdown escape with filters of their own)
    env.filters["vouw"] = fold
    env.filters["schoon"] = clean
    env.filters["md"] = markdown
    return env


def clean(text: str) -> str:
    """Take control characters out of text of a proposal, so that it cannot steer a terminal."""
    return "".join(ch if ch.isprintable() or ch == " " else " " for ch in text)


def fold(text: str, width: int, indent: int) -> str:
    """Fold a text to the width, with an indent from the second line on."""
    lines = textwrap.wrap(clean(text), max(20, width - indent), break_long_words=False, break_on_hyphens=False)
    return ("\n" + " " * indent).join(lines)


def markdown(text: str) -> str:
    """Escape what Markdown and HTML would read as markup."""
    plain = clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return "".join(f"\\{ch}" if ch in "\\`*_[]|#" else ch for ch in plain)


def paint(on: bool) -> Any:
    """A function that colours text by its meaning on a terminal, and leaves it plain elsewhere."""
    return lambda text, name: f"\x1b[{COLOURS[name]}m{text}\x1b[0m" if on else text
