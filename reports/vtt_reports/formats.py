"""The table of formats: one row and one module each. It also feeds ``--help``."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from vtt_engine.outcomes.report import Rapport


@dataclass(frozen=True, slots=True)
class Weergave:
    """How a report is shown: the width in characters, colour, and everything or the first screen."""

    breedte: int = 100
    kleur: bool = False
    alles: bool = False


@dataclass(frozen=True, slots=True)
class Formaat:
    """A format. ``merk`` is what every report in it begins with, as a pattern, to know our own files again.

    ``eigen_bestand``: no report of its own but a copy of the writer's file, with the findings in it.
    """

    naam: str
    uitleg: str
    merk: str
    eigen_bestand: bool = False

    def is_ours(self, begin: bytes) -> bool:
        """Whether a file that begins with these bytes is a report of ours in this format."""
        return re.match(self.merk, begin.decode("utf-8", errors="replace")) is not None

    def render(self, rapporten: "Sequence[Rapport]", weergave: Weergave | None = None) -> str:
        """Render the reports of one run as one text."""
        module = import_module(f"vtt_reports.render_{self.naam}")
        function = cast("Callable[[Sequence[Rapport], Weergave], str]", module.render)
        return function(rapporten, weergave or Weergave())


FORMATEN: dict[str, Formaat] = {formaat.naam: formaat for formaat in (
    Formaat("tekst", "leesbaar in de terminal", r"vtt-check \d+\.\d+\S*\n"),
    Formaat("json", "voor andere programma's", r'\{\s*"schema": "vtt-check/rapport/'),
    Formaat("md", "Markdown, voor een wiki of e-mail", r"<!-- vtt-check \d"),
    Formaat("html", "één pagina voor de browser, ook om af te drukken",
            r'(?s)\s*<!doctype html>.{0,200}<meta name="generator" content="vtt-check '),
)}
OPMERKINGEN = Formaat("opmerkingen", "uw eigen Word- of Excelbestand, met bij elke bevinding een opmerking", r"(?!)",
                      eigen_bestand=True)
KEUZES = {**FORMATEN, OPMERKINGEN.naam: OPMERKINGEN}
