"""``regels``, ``uitleg`` and ``normen``: the rulebook told, listed and tested."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from vtt_cli.check_command import Dag
from vtt_cli.completion import complete_families, complete_laws, complete_rules_and_norms
from vtt_cli.output import say, text_width

if TYPE_CHECKING:
    from vtt_engine.rulebook.loading import Regelboek

MAP = click.Path(path_type=Path)


@click.command(options_metavar="[OPTIES]", short_help="Toon de regels, zoek erin, of test eigen regels.")
@click.argument("woorden", nargs=-1, metavar="[WOORD…]")
@click.option("--familie", metavar="LETTERS", shell_complete=complete_families, help="Alleen deze familie, zoals REK of TER.")
@click.option("--ernst", type=click.Choice(["fout", "waarschuwing", "opmerking"]), help="Alleen regels die zo zwaar wegen.")
@click.option("--wet", metavar="WET", shell_complete=complete_laws,
              help="Alleen regels die hierop rusten, zoals Wgr of Gemeentewet; ook praktijk, rekenkundig of profiel.")
@click.option("--regels", "extra", multiple=True, type=MAP, metavar="MAP", help="Toon ook de eigen regels in deze map.")
@click.option("--test", "proef", type=MAP, metavar="MAP", help="Test de eigen regels in deze map met hun voorbeelden.")
def regels(woorden: tuple[str, ...], familie: str | None, ernst: str | None, wet: str | None, extra: tuple[Path, ...],
           proef: Path | None) -> None:
    """Toon de regels, of die waarin alle woorden voorkomen.

    Met --test MAP gaan de voorbeelden van eigen regels door beide beoordelaars. U ziet welke uitkomsten, grenzen en versies
    van de wet zij testen. Exitcode: 0 alles is goed en getest, 1 iets is fout of nog niet getest, 2 een regel is niet te laden.

    \b
    Voorbeelden:
      vtt-check regels
      vtt-check regels --familie TER
      vtt-check regels zienswijze --ernst fout
      vtt-check regels --wet Gemeentewet
      vtt-check regels --test eigen-regels/
    """
    if proef is not None:
        if woorden or familie or ernst or wet:
            raise click.UsageError("--test toetst alle regels in de map; laat woorden, --familie, --ernst en --wet weg")
        raise SystemExit(_test(proef, extra))
    from vtt_reports.rulebook.listing import OnbekendError, list_rules

    try:
        say(list_rules(_load(extra), woorden, ernst, familie, wet, text_width()))
    except OnbekendError as error:
        raise click.UsageError(str(error)) from None


@click.command(options_metavar="[OPTIES]", short_help="Leg één regel of norm uit.")
@click.argument("code", metavar="CODE|NORM", shell_complete=complete_rules_and_norms)
@click.option("--regels", "extra", multiple=True, type=MAP, metavar="MAP", help="Zoek ook in de eigen regels in deze map.")
def uitleg(code: str, extra: tuple[Path, ...]) -> None:
    """Leg één regel uit: wat, waarom, een uitgewerkt voorbeeld, de wet nu en vroeger, en hoe u het herstelt.

    Met de naam van een norm: alle versies van die norm, en de regels die erop rusten.

    \b
    Voorbeelden:
      vtt-check uitleg TER-01
      vtt-check uitleg wgr-35-1
      vtt-check uitleg ORG-01 --regels eigen-regels/
    """
    from vtt_reports.rulebook.explain import explain, explain_norm

    boek = _load(extra)
    if code.upper() in boek.regels:
        say(explain(boek.regels[code.upper()], boek, text_width()))
    elif code.lower() in boek.normen:
        say(explain_norm(boek.normen[code.lower()], boek, text_width()))
    else:
        raise click.UsageError(_unknown(code, boek))


@click.command(options_metavar="[OPTIES]", short_help="Toon wat de wet op een dag vraagt.")
@click.argument("woorden", nargs=-1, metavar="[WOORD…]")
@click.option("--op", type=Dag(), help="Wat gold op deze dag. Standaard: de jongste versie.")
def normen(woorden: tuple[str, ...], op: date | None) -> None:
    """Toon de normen, of die waarin alle woorden voorkomen: artikel, wat zij vragen, hoe zeker, de link, en de regels.

    \b
    Voorbeelden:
      vtt-check normen
      vtt-check normen zienswijze
      vtt-check normen Wgr --op 2021-03-01
    """
    from vtt_reports.rulebook.listing import list_norms

    say(list_norms(_load(()), woorden, op, text_width()))


def _load(extra: Iterable[Path]) -> "Regelboek":
    """Load our rules and those in ``extra``; what cannot be loaded is told, and the rest goes on."""
    from vtt_engine.rulebook.loading import default_rules, laad

    boek = laad([default_rules(), *extra])
    if boek.fouten:
        from vtt_reports.rulebook.testing import tell_errors

        click.echo(tell_errors(boek.fouten, text_width()), err=True, nl=False)
    return boek


def _unknown(code: str, boek: "Regelboek") -> str:
    """Say what became of a code that is no rule, or which one was meant."""
    from vtt_engine.rulebook.catalogue import load_catalogue
    from vtt_engine.rulebook.expression import suggest
    from vtt_engine.rulebook.loading import default_rules
    from vtt_reports.rulebook.overview import fate

    post = load_catalogue(default_rules()).posten.get(code.upper())
    if post is not None:
        return f"{code.upper()} ({post.titel}) is geen regel: {fate(post) or 'nog niet gemaakt'}"
    for near in (suggest(code.upper(), boek.regels), suggest(code.lower(), boek.normen)):
        if near.startswith("bedoelde"):
            return f"onbekende regel of norm {code}; {near}"
    return f"onbekende regel of norm {code}; zie vtt-check regels en vtt-check normen"


def _test(folder: Path, extra: tuple[Path, ...]) -> int:
    """Test the rules in a folder; gives the exit code."""
    from vtt_engine.coverage import cover
    from vtt_engine.matching.evaluating import Toetser, default_engine
    from vtt_engine.record.errors import NietGelezenError
    from vtt_engine.rulebook.loading import default_rules, laad
    from vtt_reports.rulebook.testing import tell_coverage, tell_errors

    ours = folder.resolve() == default_rules().resolve()
    try:
        boek = laad([default_rules(), *extra, *(() if ours else (folder,))])
    except NietGelezenError as error:
        click.echo(tell_errors(error.fouten, text_width()), err=True, nl=False)
        return 2
    root = default_rules() if ours else folder
    chosen = [regel for code, regel in boek.regels.items() if boek.bestanden[code].is_relative_to(root)]
    toetser = Toetser(chosen, default_engine())
    refused = "".join(f"{code}: {why}\n" for code, why in toetser.geweigerd.items())
    if boek.fouten or refused:
        click.echo(f"{tell_errors(boek.fouten, text_width())}{refused}", err=True)
    dekkingen = [cover(regel, toetser) for regel in chosen if regel.regel.code not in toetser.geweigerd]
    if dekkingen:
        say(tell_coverage(dekkingen, boek, toetser.motor, text_width()))
    if boek.fouten or refused or not dekkingen:
        return 2
    return 0 if all(dekking.volledig for dekking in dekkingen) else 1
