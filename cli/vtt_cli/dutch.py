"""Dutch for the words of click itself: headings of the help, and the errors of the command line."""

from typing import Any

import click.core
import click.decorators
import click.exceptions
import click.formatting
import click.parser
import click.types

WORDS = {
    "Usage:": "Gebruik:", "Options": "Opties", "Commands": "Opdrachten", "Arguments": "Argumenten",
    "Show this message and exit.": "Toon deze hulp en stop.", "Show the version and exit.": "Toon de versie en stop.",
    "Error: {message}": "Fout: {message}", "Error": "Fout", "required": "verplicht", "default: {default}": "standaard: {default}",
    "Try '{command} {option}' for help.": "Hulp: {command} {option}", "No such option: {name}": "Onbekende optie: {name}",
    "Did you mean {possibility}?": "Bedoelde u {possibility}?", "Missing argument": "Er ontbreekt een argument",
    "Missing option": "Er ontbreekt een optie", "Missing parameter": "Er ontbreekt iets",
    "Missing command.": "Er ontbreekt een opdracht.",
    "Missing {param_type}": "Er ontbreekt: {param_type}", "Invalid value: {message}": "Verkeerde waarde: {message}",
    "Invalid value for {param_hint}: {message}": "Verkeerde waarde bij {param_hint}: {message}",
    "No such command {name!r}.": "Onbekende opdracht {name!r}.", "Choose from:\n\t{choices}": "Kies uit:\n\t{choices}",
    "Got unexpected extra argument ({args})": "Te veel argumenten ({args})",
    "Option {name!r} requires an argument.": "Bij {name} hoort een waarde.", "[OPTIONS]": "[OPTIES]",
}


def translate(text: str) -> str:
    """Give the Dutch for a text of click, or the text itself."""
    return WORDS.get(text, text)


def _count(one: str, more: str, number: int) -> str:
    plural = {"{value!r} is not {choice}.": "{value!r} kan niet; kies {choice}.",
              "{value!r} is not one of {choices}.": "{value!r} kan niet; kies uit {choices}.",
              "(Possible options: {possibilities})": "(Bedoelde u {possibilities}?)",
              "Got unexpected extra arguments ({args})": "Te veel argumenten ({args})",
              "Got unexpected extra argument ({args})": "Te veel argumenten ({args})"}
    text = one if number == 1 else more
    return plural.get(text, translate(text))


def speak_dutch() -> None:
    """Put the Dutch words in place of click's gettext calls, in every module of click that has them."""
    modules: tuple[Any, ...] = (click.core, click.decorators, click.exceptions, click.formatting, click.parser, click.types)
    for module in modules:
        if hasattr(module, "_"):
            module._ = translate
        if hasattr(module, "ngettext"):
            module.ngettext = _count
