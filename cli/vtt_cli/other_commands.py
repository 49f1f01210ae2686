"""``regels``, ``uitleg``, ``schema`` and ``nieuw``: what the tool knows, told."""

import click

from vtt_cli.output import say

SCHEMAS = ("voorstel", "regel", "norm", "profiel", "rapport")


@click.command(options_metavar="[OPTIES]", short_help="Toon de regels, of zoek erin.")
@click.argument("woorden", nargs=-1, metavar="[WOORD…]")
@click.option("--ernst", type=click.Choice(["fout", "waarschuwing", "opmerking"]), help="Alleen regels die zo zwaar wegen.")
def regels(woorden: tuple[str, ...], ernst: str | None) -> None:
    """Toon de regels, of die waarin alle woorden voorkomen.

    \b
    Voorbeelden:
      vtt-check regels
      vtt-check regels TER
      vtt-check regels zienswijze --ernst fout
    """
    from vtt_engine.rulebook.loading import default_rules, laad
    from vtt_reports.explain import list_rules

    say(list_rules(laad([default_rules()]), woorden, ernst))


@click.command(options_metavar="", short_help="Leg één regel uit.")
@click.argument("code", metavar="CODE")
def uitleg(code: str) -> None:
    """Leg één regel uit: wat, waarom, de wet nu en vroeger, en hoe u het herstelt.

    \b
    Voorbeeld:
      vtt-check uitleg TER-01
    """
    from difflib import get_close_matches

    from vtt_engine.rulebook.loading import default_rules, laad
    from vtt_reports.explain import explain

    boek = laad([default_rules()])
    naam = code.upper()
    if naam not in boek.regels:
        near = get_close_matches(naam, boek.regels, 1)
        hint = f"bedoelde u {near[0]}?" if near else "zie vtt-check regels voor alle codes"
        raise click.UsageError(f"onbekende regel {code}; {hint}")
    say(explain(boek.regels[naam]))


@click.command(options_metavar="", short_help="Geef het JSON-schema van een bestand.")
@click.argument("wat", type=click.Choice(SCHEMAS))
def schema(wat: str) -> None:
    """Geef het JSON-schema van een dossier, regel, norm, profiel of rapport.

    \b
    Voorbeeld:
      vtt-check schema voorstel > voorstel.schema.json
    """
    from vtt_reports.schemas import schema_of

    say(schema_of(wat))


@click.command(options_metavar="", short_help="Geef een leeg dossier met uitleg.")
def nieuw() -> None:
    """Geef een leeg dossier met uitleg, om in te vullen (YAML).

    \b
    Voorbeeld:
      vtt-check nieuw > voorstel.yaml
    """
    from vtt_reports.blank import blank_record

    say(blank_record())
