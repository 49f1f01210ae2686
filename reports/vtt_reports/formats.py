"""The table of formats: one row and one module each. It also feeds ``--help``."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, cast

from vtt_reports.templating.own import told

if TYPE_CHECKING:
    from vtt_engine.outcomes.report import Rapport


_BEGIN = 4000


@dataclass(frozen=True, slots=True)
class Weergave:
    """How a report is shown: the width in characters, colour, everything or the first screen, and templates in place of ours."""

    breedte: int = 100
    kleur: bool = False
    alles: bool = False
    sjablonen: Path | None = None


@dataclass(frozen=True, slots=True)
class Formaat:
    """A format. ``merk`` is what every report in it begins with, as a pattern, to know our own files again; of an Office file
    its part ``docProps/app.xml``, of which Word and Excel write their own when a person saves the file; of a PDF its author.

    ``einde``: the ending of the name of a file in this format; ``alleen_bestand``: it is not for a terminal.
    ``eigen_bestand``: no report of its own but a copy of the writer's file, with the findings in it.
    ``per_deel``: a file of many reports is their parts put together, so that each part can be made apart.
    """

    naam: str
    uitleg: str
    merk: str
    einde: str = ""
    alleen_bestand: bool = False
    eigen_bestand: bool = False
    per_deel: bool = False

    def is_ours(self, content: bytes) -> bool:
        """Whether the content of a file is a report of ours in this format."""
        begin = (office_properties(content) if content.startswith(b"PK\x03\x04") else
                 pdf_author(content) if content.startswith(b"%PDF-") else content[:_BEGIN])
        return re.match(self.merk, begin.decode("utf-8", errors="replace")) is not None

    def render(self, rapporten: "Sequence[Rapport]", weergave: Weergave | None = None) -> bytes:
        """Render the reports of one run as the content of one file; text is UTF-8.

        Raises:
            SjabloonError: a template of the user cannot be used.
        """
        return render_with(self._module, rapporten, weergave or Weergave())

    def part(self, rapport: "Rapport", weergave: Weergave) -> bytes:
        """Render one report as its part of a file of many; only of a format that is ``per_deel``."""
        return cast("bytes", self._module.part(rapport, weergave))

    def join(self, parts: Sequence[bytes]) -> bytes:
        """Put the parts of many reports together: what ``render`` gives of the same reports."""
        return cast("bytes", self._module.join(parts))

    @property
    def _module(self) -> ModuleType:
        return import_module(f"vtt_reports.render_{self.naam}")


def render_with(module: ModuleType, what: object, weergave: Weergave) -> bytes:
    """Let a module make the content of a file of what it is given; text is UTF-8."""
    function = cast("Callable[[object, Weergave], str | bytes]", module.render)
    with told(weergave.sjablonen):
        made = function(what, weergave)
    return made if isinstance(made, bytes) else made.encode("utf-8", errors="replace")


def office_properties(content: bytes) -> bytes:
    """The part of a Word or Excel file that says which program made it; empty if there is none."""
    import io
    import zipfile
    import zlib

    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package, package.open("docProps/app.xml") as part:
            return part.read(_BEGIN)
    except (zipfile.BadZipFile, KeyError, ValueError, OSError, zlib.error, EOFError, NotImplementedError, RuntimeError):
        return b""


def pdf_author(content: bytes) -> bytes:
    """The author in the last properties of a PDF, as ours write it; empty if there is none."""
    found = re.findall(rb"/Author\(([^()]{0,100})\)", content)
    return found[-1] if found else b""


FORMATEN: dict[str, Formaat] = {formaat.naam: formaat for formaat in (
    Formaat("tekst", "leesbaar in de terminal", r"vtt-check \d+\.\d+\S*\n", ".txt"),
    Formaat("json", "voor andere programma's", r'\{\s*"schema": "vtt-check/rapport/', ".json", per_deel=True),
    Formaat("md", "Markdown, voor een wiki of e-mail", r"<!-- vtt-check \d", ".md"),
    Formaat("html", "één pagina voor de browser, ook om af te drukken",
            r'(?s)\s*<!doctype html>.{0,200}<meta name="generator" content="vtt-check ', ".html"),
    Formaat("pdf", "twee bladzijden voor het bestuur, met alles erachter", r"vtt-check \d", ".pdf", alleen_bestand=True),
    Formaat("docx", "hetzelfde in Word, met een toetsformulier voor de reactie van de schrijver",
            r"(?s).{0,300}<Application>vtt-check ", ".docx", alleen_bestand=True),
    Formaat("xlsx", "een Excelwerkmap: bevindingen, alle uitkomsten en elke som met formules",
            r"(?s).{0,300}<Application>vtt-check ", ".xlsx", alleen_bestand=True),
    Formaat("sarif", "SARIF 2.1.0, voor een editor of een CI-server",
            r'\{\s*"\$schema": "[^"]*sarif[^"]*",\s*"version": "2\.1\.0",\s*"runs": \[\s*\{\s*"tool": \{\s*"driver": '
            r'\{\s*"name": "vtt-check"', ".sarif"),
    Formaat("junit", "JUnit XML, voor een CI-server", r'<\?xml [^>]*\?>\s*<testsuites name="vtt-check ', ".xml"),
    Formaat("github", "aantekeningen in GitHub Actions", r"::notice title=vtt-check \d", ".txt"),
    Formaat("gitlab", "GitLab Code Quality", r'\[\n(\n\]|\{"check_name": "vtt-check/)', ".json"),
)}
OPMERKINGEN = Formaat("opmerkingen", "uw eigen Word- of Excelbestand, met bij elke bevinding een opmerking", r"(?!)",
                      eigen_bestand=True)
AUTO = Formaat("auto", "tekst; in GitHub Actions github, en in GitLab CI met een pad gitlab", r"(?!)")
KEUZES = {**FORMATEN, OPMERKINGEN.naam: OPMERKINGEN, AUTO.naam: AUTO}
