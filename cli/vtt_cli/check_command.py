"""``vtt-check toets``: parse the options, build the check, run it over the files, write the reports."""

import os
import re
import sys
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from vtt_cli import settings
from vtt_cli.automatic import choose
from vtt_cli.completion import complete_codes
from vtt_cli.documents import check_documents, is_document, read_documents
from vtt_cli.earlier import leave_out_known, open_basis
from vtt_cli.files import Invoer, find_records, same_file
from vtt_cli.output import UitvoerError, say, text_width
from vtt_cli.remarks_output import write_copies
from vtt_cli.remarks_plan import plan_copies
from vtt_engine.record.errors import LARGEST_FILE
from vtt_reports.formats import AUTO, KEUZES, Formaat, Weergave

if TYPE_CHECKING:
    from vtt_engine.check import Controle
    from vtt_engine.outcomes.report import Rapport

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_FEW = 5
MOTOREN = ("dubbel", "durable", "referentie")


class Dag(click.ParamType[date]):
    """A day, written as 2025-01-15."""

    name = "JJJJ-MM-DD"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Read the day."""
        if type(value) is date:
            return value
        try:
            if isinstance(value, str) and _DAY.fullmatch(value):
                return date.fromisoformat(value)
        except ValueError:
            pass
        return self.fail(f"{value!r} is geen dag; schrijf jaar-maand-dag, bijvoorbeeld 2025-01-15", param, ctx)


def _codes(_: click.Context, __: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    codes = [code.strip().upper() for value in values for code in value.split(",")]
    if "" in codes:
        raise click.BadParameter("noem één of meer codes, met komma's ertussen")
    return tuple(codes)


@click.command(no_args_is_help=True, options_metavar="[OPTIES]",
               short_help="Toets dossiers (dit gebeurt ook zonder het woord toets).")
@click.argument("bestanden", nargs=-1, required=True, metavar="BESTAND…")
@click.option("-f", "--formaat", "formaten", multiple=True, metavar="FORMAAT[=PAD]",
              help="Hoe u het rapport wilt: " + "; ".join(f"{f.naam} ({f.uitleg})" for f in KEUZES.values())
              + ". Met =PAD gaat het naar een bestand. Mag vaker.")
@click.option("--samen", is_flag=True, help="De documenten zijn samen één voorstel: het voorstel eerst, dan de bijlagen.")
@click.option("--toetsdatum", type=Dag(), help="De dag die als vandaag telt. Standaard: de datum van het voorstel.")
@click.option("--profiel", metavar="NAAM|PAD", help="Het profiel van de regeling, in plaats van dat in het dossier.")
@click.option("--bij", multiple=True, metavar="BESTAND",
              help="Leg een ander dossier ernaast, zoals de begroting van vorig jaar. Mag vaker; een map mag ook.")
@click.option("--basis", metavar="RAPPORT|VOORSTEL",
              help="Toon alleen wat nieuw is naast dit eerdere JSON-rapport, of naast deze eerdere versie van het voorstel.")
@click.option("--uitzonderingen", multiple=True, metavar="BESTAND",
              help="Gemotiveerde uitzonderingen uit een eigen bestand. Mag vaker.")
@click.option("--regels", "extra", multiple=True, type=click.Path(path_type=Path), metavar="MAP", help="Voeg eigen regels toe.")
@click.option("--alleen-regels", "vervang", multiple=True, type=click.Path(path_type=Path), metavar="MAP",
              help="Gebruik alleen deze regels.")
@click.option("--alleen", multiple=True, callback=_codes, shell_complete=complete_codes, metavar="CODE,…",
              help="Toets alleen deze regels.")
@click.option("--zonder", multiple=True, callback=_codes, shell_complete=complete_codes, metavar="CODE,…",
              help="Laat deze regels weg.")
@click.option("--motor", type=click.Choice(MOTOREN), help="Standaard dubbel; zonder durable-rules referentie.")
@click.option("--streng", is_flag=True, help="Ook niet te bepalen geeft exitcode 2.")
@click.option("--alles", is_flag=True, help="Toon elke toets met zijn som.")
@click.option("--overschrijf", is_flag=True, help="Vervang ook een bestand dat geen rapport van ons is.")
@click.pass_context
def toets(ctx: click.Context, /, **_: Any) -> None:
    """Toets één of meer voorstellen, een map, of - voor standaardinvoer.

    Een voorstel is een document (Word, Excel, PDF, Markdown of tekst) of een dossier (JSON of YAML).

    \b
    Voorbeelden:
      vtt-check voorstel.docx
      vtt-check voorstel.docx verdeling.xlsx memo.pdf --samen
      vtt-check voorstel.json -f html=rapport.html -f json=rapport.json
      vtt-check begroting.json --bij begroting-2025.json
      vtt-check voorstel-v2.docx --basis rapport-v1.json
      vtt-check voorstel.json --regels eigen-regels/ --alleen TER-01,ORG-01
    """
    settings.apply(ctx, ctx.params["bestanden"][0])
    execute(**ctx.params)


def execute(bestanden: tuple[str, ...], formaten: tuple[str, ...], samen: bool, streng: bool, alles: bool, overschrijf: bool,
            basis: str | None, **opties: Any) -> None:
    """Check the proposals, write the reports, and end with the highest exit code."""
    uitvoer = [build_output(text) for text in formaten or ("tekst",)]
    guard_outputs(uitvoer, (*bestanden, *((basis,) if basis else ())), overschrijf)
    controle = build_check(**opties)
    eerder = open_basis(basis, controle) if basis else None
    invoer = list(find_records(bestanden))
    voorstellen = [as_one(invoer)] if samen else [[item] for item in invoer]
    doelen = [plan_copies(voorstellen, path, overschrijf) for formaat, path in uitvoer if formaat.eigen_bestand and path]
    rapporten = check_all(controle, voorstellen)
    if basis and eerder:
        rapporten = leave_out_known(rapporten, basis, *eerder)
    write_reports(rapporten, [item for item in uitvoer if not item[0].eigen_bestand], alles)
    for copies in doelen:
        write_copies(copies, voorstellen, rapporten)
    raise SystemExit(max(r.exit_code_streng() if streng else r.exit_code for r in rapporten))


def build_output(text: str, keuzes: Mapping[str, Formaat] = KEUZES) -> tuple[Formaat, Path | None]:
    """Read ``FORMAAT[=PAD]``, of these formats."""
    naam, equals, path = text.partition("=")
    if naam not in keuzes or (equals and not path):
        raise click.BadParameter(f"{text!r}; kies uit {', '.join(keuzes)}, eventueel met =PAD", param_hint="-f")
    formaat = keuzes[naam]
    if (formaat.eigen_bestand or formaat.alleen_bestand) and not path:
        example = "voorstel-met-opmerkingen.docx" if formaat.eigen_bestand else f"rapport{formaat.einde}"
        raise click.BadParameter(f"{naam} heeft een pad nodig: -f {naam}={example}", param_hint="-f")
    target = Path(path) if path else None
    if naam == AUTO.naam:
        chosen = choose(target, os.environ, bool(sys.stdout and sys.stdout.isatty()))
        formaat = keuzes.get(chosen.naam, keuzes["tekst"])
    return formaat, target


def build_check(toetsdatum: date | None, profiel: str | None, bij: tuple[str, ...], uitzonderingen: tuple[str, ...],
                extra: tuple[Path, ...], vervang: tuple[Path, ...], alleen: tuple[str, ...], zonder: tuple[str, ...],
                motor: Any) -> "Controle":
    """Load the rulebook as chosen, with what lies beside the record; what cannot be loaded ends the run with exit code 2."""
    from vtt_engine.check import Controle
    from vtt_engine.inputs import Keuzes
    from vtt_engine.matching.durable import MotorError
    from vtt_engine.record.errors import NietGelezenError

    try:
        return Controle(Keuzes(toetsdatum, profiel, (*extra, *vervang), bool(vervang), alleen, zonder, motor,
                               open_files("--bij", bij), open_files("--uitzonderingen", uitzonderingen)))
    except NietGelezenError as error:
        for fout in error.fouten:
            place = f":{fout.regelnummer}:{fout.kolom}" if fout.regelnummer else ""
            click.echo(f"{fout.bestand}{place}: gevonden {fout.gevonden}; verwacht {fout.verwacht}. Herstel: {fout.herstel}",
                       err=True)
        raise SystemExit(2) from None
    except MotorError as error:
        click.echo(f"vtt-check: {error}", err=True)
        raise SystemExit(2) from None


def open_files(optie: str, namen: tuple[str, ...]) -> tuple[tuple[str, bytes], ...]:
    """Open the files of an option, a document as the record made of it; what cannot be opened is an error of the command line."""
    from vtt_engine.record.errors import NietGelezenError

    found = []
    for item in find_records(namen):
        fout, content = item.fout, b""
        try:
            content = read_documents([item]).inhoud if is_document(item) else item.inhoud
        except NietGelezenError as error:
            fout = (error.fouten[0].gevonden, error.fouten[0].verwacht, error.fouten[0].herstel)
        if fout is not None:
            gevonden, verwacht, herstel = fout
            raise click.UsageError(f"{optie} {item.naam}: gevonden {gevonden}; verwacht {verwacht}. Herstel: {herstel}")
        found.append((item.naam, content))
    return tuple(found)


def as_one(invoer: list[Invoer]) -> list[Invoer]:
    """The documents of one proposal; a record among them is a mistake."""
    for item in invoer:
        if item.fout is None and not is_document(item):
            raise click.UsageError(f"--samen is voor documenten; {item.naam} is een dossier en staat op zichzelf")
    return invoer


def check_all(controle: "Controle", voorstellen: list[list[Invoer]]) -> "list[Rapport]":
    """Check all proposals in order; with more than a few of them on a terminal, show how far it is."""
    if len(voorstellen) <= _FEW or not (sys.stderr and sys.stderr.isatty()):
        return [check_one(controle, items) for items in voorstellen]
    with click.progressbar(voorstellen, label="Toetsen", file=sys.stderr, show_pos=True) as shown:
        return [check_one(controle, items) for items in shown]


def check_one(controle: "Controle", items: list[Invoer]) -> "Rapport":
    """Check one proposal: a record, or its documents; a file that cannot be opened becomes a report that says so."""
    if is_document(items[0]) or len(items) > 1:
        return check_documents(controle, items)
    if items[0].fout is not None:
        return controle.unread(items[0].naam, items[0].fout)
    return controle.toets(items[0].inhoud, items[0].naam)


def guard_outputs(uitvoer: list[tuple[Formaat, Path | None]], bestanden: tuple[str, ...], overschrijf: bool) -> None:
    """Refuse, before anything is done, to write over an input or over a file that is no report of ours."""
    for formaat, path in uitvoer:
        if path is None or formaat.eigen_bestand:
            continue  # settled per file, in plan_copies
        if any(same_file(path, name) for name in bestanden):
            raise UitvoerError(f"{path} is ook invoer; kies een ander pad voor het rapport")
        if os.path.lexists(path) and not overschrijf and not _ours(path, formaat):
            raise UitvoerError(f"{path} bestaat al en is geen rapport van vtt-check; kies een ander pad of --overschrijf")


def write_reports(rapporten: "list[Rapport]", uitvoer: list[tuple[Formaat, Path | None]], alles: bool) -> None:
    """Render every format; to a file where a path was given, else to standard output."""
    write_outputs(lambda formaat, weergave: formaat.render(rapporten, weergave), uitvoer, alles)


def write_outputs(render: Callable[[Formaat, Weergave], bytes], uitvoer: list[tuple[Formaat, Path | None]], alles: bool) -> None:
    """Write what ``render`` makes of each format, the way a terminal or a file wants it."""
    terminal = bool(sys.stdout and sys.stdout.isatty())
    weergave = Weergave(text_width(), terminal and _colour(), alles)
    for formaat, path in uitvoer:
        content = render(formaat, weergave if path is None else Weergave(alles=alles))
        if path is None:
            say(content)
        else:
            _write(path, content)


def _write(path: Path, content: bytes) -> None:
    try:
        path.write_bytes(content)
    except OSError as error:
        raise UitvoerError(f"{path}: kan niet schrijven ({error.strerror})") from None


def _ours(path: Path, formaat: Formaat) -> bool:
    try:
        with path.open("rb") as file:
            return formaat.is_ours(file.read(LARGEST_FILE))
    except OSError:
        return False


def _colour() -> bool:
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
