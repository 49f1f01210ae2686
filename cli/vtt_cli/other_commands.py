"""``schema`` and ``nieuw``: the shape of what others write."""

import click

from vtt_cli.output import say

SCHEMAS = ("voorstel", "regel", "norm", "profiel", "rapport", "vergelijking")


@click.command(options_metavar="", short_help="Geef het JSON-schema van een bestand.")
@click.argument("wat", type=click.Choice(SCHEMAS))
def schema(wat: str) -> None:
    """Geef het JSON-schema van een dossier, regel, norm, profiel, rapport of vergelijking.

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
