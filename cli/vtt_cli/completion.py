"""Completion with the Tab key: codes, norms, families and laws; from the names of files where that is enough."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

_CODE = re.compile(r"([A-Z]{2,5}-\d{2,3})-")


def complete_codes(_: click.Context, __: click.Parameter, begin: str) -> "list[CompletionItem]":
    """Complete the last code of a list with commas between them."""
    before, comma, last = begin.rpartition(",")
    return _items(f"{before}{comma}{code}" for code in _codes() if code.startswith(last.upper()))


def complete_rules_and_norms(_: click.Context, __: click.Parameter, begin: str) -> "list[CompletionItem]":
    """Complete a code of a rule or the id of a norm."""
    norms = sorted(path.stem for path in (_rules() / "normen").glob("*.yaml"))
    return _items(name for name in (*_codes(), *norms) if name.casefold().startswith(begin.casefold()))


def complete_families(_: click.Context, __: click.Parameter, begin: str) -> "list[CompletionItem]":
    """Complete the letters of a family."""
    letters = dict.fromkeys(code.partition("-")[0] for code in _codes())
    return _items(name for name in letters if name.startswith(begin.upper()))


def complete_laws(_: click.Context, __: click.Parameter, begin: str) -> "list[CompletionItem]":
    """Complete a law or ground that rules rest on."""
    from vtt_engine.rulebook.loading import laad
    from vtt_reports.rulebook.listing import known_laws

    return _items(name for name in known_laws(laad([_rules()])) if name.casefold().startswith(begin.casefold()))


def _codes() -> list[str]:
    return sorted(found[1] for path in (_rules() / "regels").rglob("*.yaml") if (found := _CODE.match(path.name)))


def _rules() -> Path:
    from vtt_engine.rulebook.loading import default_rules

    return default_rules()


def _items(names: Iterable[str]) -> "list[CompletionItem]":
    from click.shell_completion import CompletionItem

    return [CompletionItem(name) for name in names]
