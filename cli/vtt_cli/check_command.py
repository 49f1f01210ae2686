"""``vtt-check toets``: parse the options, build the check, run it over the files, write the reports."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from vtt_cli import settings
from vtt_cli.batch import Opdracht, Toetswerk, check_all
from vtt_cli.completion import complete_codes
from vtt_cli.documents import is_document, read_documents
from vtt_cli.earlier import leave_out_known, open_basis
from vtt_cli.files import Invoer, find_records
from vtt_cli.remarks_output import write_copies
from vtt_cli.remarks_plan import plan_copies
from vtt_cli.reports_output import write_each, write_overviews, write_reports
from vtt_cli.targets import build_output, guard, names_for
from vtt_reports.formats import KEUZES, Weergave
from vtt_reports.templating.own import SjabloonError

if TYPE_CHECKING:
    from vtt_engine.check import Controle

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
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
              + ". Met =PAD gaat het naar een bestand, met =MAP/ krijgt elk voorstel een eigen rapport. Mag vaker.")
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
@click.option("--sjabloon", type=click.Path(path_type=Path), metavar="MAP",
              help="Gebruik de sjablonen in deze map in plaats van die met dezelfde naam van vtt-check.")
@click.option("--werkers", type=click.IntRange(min=1), metavar="AANTAL",
              help="Toets met zoveel processen naast elkaar. Standaard: bij meer dan een paar voorstellen één per kern.")
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
      vtt-check voorstellen/ -f html=rapporten/
      vtt-check voorstel.json --regels eigen-regels/ --alleen TER-01,ORG-01
    """
    settings.apply(ctx, ctx.params["bestanden"][0])
    with told_templates():
        execute(**ctx.params)


@contextmanager
def told_templates() -> Iterator[None]:
    """Let a template of the user that fails end the command as an error of the user."""
    try:
        yield
    except SjabloonError as error:
        raise click.UsageError(f"--sjabloon {error}") from None


def execute(bestanden: tuple[str, ...], formaten: tuple[str, ...], samen: bool, streng: bool, alles: bool, overschrijf: bool,
            basis: str | None, sjabloon: Path | None, werkers: int | None, **opties: Any) -> None:
    """Check the proposals, write the reports, and end with the highest exit code."""
    uitvoer = [build_output(text) for text in formaten or ("tekst",)]
    if sjabloon is not None:
        from vtt_reports.templating.checking import check_own

        check_own(sjabloon)
    invoer = list(find_records(bestanden))
    voorstellen = [as_one(invoer)] if samen else [[item] for item in invoer]
    namen = names_for(voorstellen)
    doelen = [plan_copies(voorstellen, item, overschrijf) for item in uitvoer if item.formaat.eigen_bestand]
    guard(uitvoer, [*bestanden, *([basis] if basis else []), *(item.pad for item in invoer)], namen, overschrijf,
          [doel.pad for copies in doelen for doel in copies])
    controle = build_check(**opties)
    eerder = open_basis(basis, controle) if basis else None
    reports = [item for item in uitvoer if not item.formaat.eigen_bestand]
    together, folders = [item for item in reports if not item.map], [item for item in reports if item.map]
    weergave = Weergave(alles=alles, sjablonen=sjabloon)
    delen = tuple({item.formaat.naam: item.formaat for item in together if item.formaat.per_deel}.values())
    whole = any(not item.formaat.per_deel for item in together) or bool(doelen)
    werk = Toetswerk(controle, Opdracht(tuple(item.formaat for item in folders), delen, weergave, whole))
    known = (lambda rapporten: leave_out_known(rapporten, basis, *eerder)) if basis and eerder else None
    uitslagen = write_each(check_all(werk, voorstellen, werkers, known), folders, namen)
    write_reports(uitslagen, delen, together, weergave)
    write_overviews(uitslagen, folders, namen, weergave, on_screen=not any(item.pad is None for item in together))
    for copies in doelen:
        write_copies(copies, voorstellen, [uitslag.rapport for uitslag in uitslagen if uitslag.rapport])
    raise SystemExit(max(uitslag.codes[streng] for uitslag in uitslagen))


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
            click.echo(fout.zin, err=True)
        raise SystemExit(2) from None
    except MotorError as error:
        click.echo(f"vtt-check: {error}", err=True)
        raise SystemExit(2) from None


def open_files(optie: str, namen: tuple[str, ...]) -> tuple[tuple[str, bytes], ...]:
    """Open the files of an option, a document as the record made of it; what cannot be opened is an error of the command line."""
    from vtt_engine.record.errors import Leesfout, NietGelezenError

    found = []
    for item in find_records(namen):
        try:
            if item.fout is not None:
                raise NietGelezenError((Leesfout(item.naam, None, None, "", *item.fout),))
            found.append((item.naam, read_documents([item]).inhoud if is_document(item) else item.inhoud))
        except NietGelezenError as error:
            raise click.UsageError(f"{optie} {error.fouten[0].zin}") from None
    return tuple(found)


def as_one(invoer: list[Invoer]) -> list[Invoer]:
    """The documents of one proposal; a record among them is a mistake."""
    for item in invoer:
        if item.fout is None and not is_document(item):
            raise click.UsageError(f"--samen is voor documenten; {item.naam} is een dossier en staat op zichzelf")
    return invoer
