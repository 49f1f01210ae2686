"""The command and its subcommands. Importing this imports click and nothing heavy."""

import os
import sys
from typing import Any

import click

from vtt_cli.check_command import toets
from vtt_cli.compare_command import vergelijk
from vtt_cli.dutch import speak_dutch
from vtt_cli.other_commands import nieuw, schema
from vtt_cli.read_command import lees
from vtt_cli.rulebook_commands import normen, regels, uitleg
from vtt_engine import __version__
from vtt_engine.record.errors import origin

os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # none is used, and looking for them costs a tenth of a run
speak_dutch()


class StandaardToets(click.Group):
    """A group in which a first word that is no subcommand is a file to check."""

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the subcommand; anything else goes to ``toets``."""
        if args and args[0] in self.commands:
            return super().resolve_command(ctx, args)
        return "toets", self.commands["toets"], args

    def invoke(self, ctx: click.Context) -> Any:
        """Run it. Ctrl-C ends with 130, as shells expect, and not with the 1 that stands for a finding."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            click.echo("\nAfgebroken.", err=True)
            raise SystemExit(130) from None

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Let options of ``toets`` stand before the file, as in ``vtt-check -f json voorstel.json``."""
        own = {"--version", "--help", "-h"}
        if args and args[0] not in self.commands and args[0] not in own:
            args = ["toets", *args]
        return super().parse_args(ctx, args)


EPILOOG = """\b
Voorbeelden:
  vtt-check voorstel.docx                       toets één voorstel (ook .xlsx, .pdf, .json of .yaml)
  vtt-check voorstel.docx verdeling.xlsx --samen  toets de stukken van één voorstel samen
  vtt-check lees voorstel.docx -o voorstel.json   maak een dossier om zelf te verbeteren
  vtt-check voorstellen/ -f html=rapport.html   toets een map, schrijf een webpagina
  vtt-check voorstel.json -f json               uitvoer voor een script
  vtt-check vergelijk oud.docx nieuw.docx       wat is opgelost, nieuw en veranderd?
  vtt-check uitleg TER-01                       wat vraagt deze regel?
  vtt-check nieuw > voorstel.yaml               begin met een leeg dossier
\b
Uitkomst (exitcode): 0 niets te herstellen, 1 open fout of waarschuwing, 2 iets kon niet worden getoetst, 130 afgebroken.
Heet een bestand als een opdracht? Schrijf dan: vtt-check toets regels
"""


@click.group(cls=StandaardToets, epilog=EPILOOG, no_args_is_help=True, options_metavar="",
             subcommand_metavar="BESTAND… | OPDRACHT [OPTIES]…",
             context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(__version__, "--version", prog_name="vtt-check", message="%(prog)s %(version)s",
                      help="Toon de versie en stop.")
def groep() -> None:
    """Toets een ontwerpvoorstel voor de begroting van een gemeenschappelijke regeling.

    vtt-check rekent de sommen na, telt de termijnen in de wet van die dag, en zegt per bevinding waar het staat, hoe groot
    het is, op welk artikel het rust en wat u kunt doen. Alles blijft op uw computer.
    """


for command in (toets, vergelijk, lees, regels, uitleg, normen, schema, nieuw):
    groep.add_command(command)


def own_fault(error: Exception) -> str:
    """Say that the program itself failed and where; the value that it failed on stays out, as it may come from a dossier."""
    return ("vtt-check: er ging iets mis in vtt-check zelf. Dat ligt niet aan u. "
            f"Meld dit met de regel: vtt-check {__version__}, {origin(error)}")


def main() -> None:
    """Run the command and leave at once: tidying up memory that the system takes back anyway costs a tenth of a run."""
    code = 0
    try:
        groep(prog_name="vtt-check")
    except SystemExit as stop:
        code = stop.code if isinstance(stop.code, int) else int(stop.code is not None)
    except BrokenPipeError:
        os._exit(0)
    except Exception as error:
        code = 2
        click.echo(own_fault(error), err=True)
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream is not None:
                stream.flush()
        except BrokenPipeError:
            code = 0
        except OSError:
            code = 2
    os._exit(code)
