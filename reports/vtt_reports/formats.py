"""The table of formats: one row and one module each. It also feeds ``--help``."""

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
    """A format. ``merk`` stands at the start of every report in it, to know our own files again."""

    naam: str
    uitleg: str
    merk: str

    def render(self, rapporten: "Sequence[Rapport]", weergave: Weergave | None = None) -> str:
        """Render the reports of one run as one text."""
        module = import_module(f"vtt_reports.render_{self.naam}")
        function = cast("Callable[[Sequence[Rapport], Weergave], str]", module.render)
        return function(rapporten, weergave or Weergave())


FORMATEN: dict[str, Formaat] = {formaat.naam: formaat for formaat in (
    Formaat("tekst", "leesbaar in de terminal", "vtt-check "),
    Formaat("json", "voor andere programma's", '"schema": "vtt-check/rapport/1"'),
    Formaat("md", "Markdown, voor een wiki of e-mail", "<!-- vtt-check"),
    Formaat("html", "één pagina voor de browser, ook om af te drukken", 'name="generator" content="vtt-check'),
)}
