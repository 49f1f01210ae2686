"""``vtt-check vergelijk``: two checks of a proposal beside each other."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from vtt_cli import settings
from vtt_cli.check_command import build_check, toets, told_templates
from vtt_cli.earlier import open_sides
from vtt_cli.reports_output import write_outputs
from vtt_cli.targets import build_output, guard
from vtt_reports.comparison.formats import VERGELIJKFORMATEN, render
from vtt_reports.formats import Weergave

if TYPE_CHECKING:
    from vtt_engine.check import Controle
    from vtt_reports.comparison.comparing import Resultaat

_CHECKING = ("toetsdatum", "profiel", "bij", "uitzonderingen", "extra", "vervang", "alleen", "zonder", "motor", "sjabloon")


@click.command(no_args_is_help=True, options_metavar="[OPTIES]", params=[p for p in toets.params if p.name in _CHECKING],
               short_help="Zeg wat er tussen twee versies is opgelost, nieuw en veranderd.")
@click.argument("oud", metavar="OUD")
@click.argument("nieuw", metavar="NIEUW")
@click.option("-f", "--formaat", "formaten", multiple=True, metavar="FORMAAT[=PAD]",
              help="Hoe u de vergelijking wilt: " + "; ".join(f"{f.naam} ({f.uitleg})" for f in VERGELIJKFORMATEN.values())
              + ". Met =PAD gaat zij naar een bestand. Mag vaker.")
@click.option("--alles", is_flag=True, help="Toon ook elke bevinding die gelijk bleef, en elk cijfer.")
@click.option("--overschrijf", is_flag=True, help="Vervang ook een bestand dat geen vergelijking van ons is.")
@click.pass_context
def vergelijk(ctx: click.Context, /, **_: Any) -> None:
    """Vergelijk twee versies van een voorstel: welke bevindingen zijn opgelost, nieuw of gebleven, en welke cijfers veranderden.

    OUD en NIEUW zijn elk een JSON-rapport van vtt-check, of een voorstel (dossier of document). Een voorstel wordt eerst
    getoetst; de opties over toetsen gelden daarvoor. Zijn beide een voorstel, dan ziet u elk cijfer dat veranderde. Een rapport
    kent alleen de cijfers uit zijn eigen sommen. Een map of een rapport met meer voorstellen mag ook: zij worden gekoppeld op
    bestandsnaam of kenmerk.

    \b
    Voorbeelden:
      vtt-check vergelijk voorstel-v1.docx voorstel-v2.docx
      vtt-check vergelijk rapport-januari.json voorstel.json
      vtt-check vergelijk oud.json nieuw.json -f pdf=vergelijking.pdf -f xlsx=vergelijking.xlsx
      vtt-check vergelijk concept/ definitief/

    \b
    Uitkomst (exitcode): 0 geen nieuwe fout of waarschuwing, 1 een nieuwe of zwaardere, 2 iets kon niet worden gelezen.
    """
    settings.apply(ctx, ctx.params["nieuw"])
    with told_templates():
        execute(**ctx.params)


def execute(oud: str, nieuw: str, formaten: tuple[str, ...], alles: bool, overschrijf: bool, sjabloon: Path | None,
            **opties: Any) -> None:
    """Read both sides, compare them and write the comparison."""
    from vtt_reports.comparison.comparing import vergelijk as compare

    if oud == nieuw == "-":
        raise click.UsageError("standaardinvoer (-) kan maar één van beide zijn")
    uitvoer = [build_output(text, VERGELIJKFORMATEN, mappen=False) for text in formaten or ("tekst",)]
    if sjabloon is not None:
        from vtt_reports.templating.checking import check_own

        check_own(sjabloon)
    guard(uitvoer, (oud, nieuw), (), overschrijf)

    @cache
    def controle() -> "Controle":
        return build_check(**opties)

    resultaat = compare(open_sides("OUD", oud, controle), open_sides("NIEUW", nieuw, controle))
    _warn(resultaat)
    write_outputs(lambda formaat, weergave: render(formaat, resultaat, weergave), uitvoer,
                  Weergave(alles=alles, sjablonen=sjabloon))
    raise SystemExit(resultaat.exit_code)


def _warn(resultaat: "Resultaat") -> None:
    """Say what to be careful about on standard error too, where a script that reads the report shows it."""
    if not resultaat.vergelijkingen:
        raise click.UsageError("geen voorstel staat aan beide kanten; zij worden gekoppeld op bestandsnaam, kenmerk of titel")
    for text in dict.fromkeys(text for one in resultaat.vergelijkingen for text in one.let_op):
        click.echo(f"Let op: {text}", err=True)
