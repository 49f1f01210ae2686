"""``vtt-check lees``: make a record of documents, with an account of the reading to correct by hand."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from vtt_cli.documents import is_document, read_documents
from vtt_cli.files import Invoer, find_records
from vtt_cli.output import UitvoerError, say

if TYPE_CHECKING:
    from vtt_intake.reading import Gelezen

GELEZEN = ".gelezen"
VERSLAG = ".leesverslag.md"


@click.command(no_args_is_help=True, options_metavar="[OPTIES]", short_help="Maak van Word, Excel of PDF een dossier.")
@click.argument("bestanden", nargs=-1, required=True, metavar="BESTAND…")
@click.option("-o", "--uitvoer", type=click.Path(path_type=Path), metavar="DOSSIER.json",
              help="Schrijf het dossier hierheen, met een leesverslag ernaast. Zonder -o ziet u alleen het leesverslag.")
@click.option("--overschrijf", is_flag=True, help="Vervang ook een dossier dat niet met lees is gemaakt.")
def lees(bestanden: tuple[str, ...], uitvoer: Path | None, overschrijf: bool) -> None:
    """Maak een dossier van de stukken van één voorstel (Word, Excel, PDF, Markdown of tekst).

    Noem het voorstel zelf eerst, dan de bijlagen. Het leesverslag zegt wat is herkend, wat niet, en waar twijfel is.
    Wat u in het dossier verbetert, blijft staan als u de stukken opnieuw laat lezen.

    \b
    Voorbeelden:
      vtt-check lees voorstel.docx
      vtt-check lees voorstel.docx verdeling.xlsx memo.pdf -o voorstel.json
    """
    from vtt_engine.record.errors import NietGelezenError
    from vtt_intake.account import leesverslag

    items = list(find_records(bestanden))
    _only_documents(items)
    try:
        gelezen = read_documents(items)
    except NietGelezenError as error:
        _tell(error.fouten)
        raise SystemExit(2) from None
    data = json.loads(gelezen.inhoud)
    if uitvoer is not None:
        data = _write(uitvoer, gelezen, data, overschrijf)
    verslag = leesverslag(data, gelezen.documenten, gelezen.leesvragen)
    if uitvoer is None:
        say(verslag)
    else:
        _save(uitvoer.with_suffix(VERSLAG), verslag)
        click.echo(f"Dossier: {uitvoer}\nLeesverslag: {uitvoer.with_suffix(VERSLAG)}")
    _tell(gelezen.fouten)
    raise SystemExit(2 if gelezen.fouten else 0)


def _only_documents(items: list[Invoer]) -> None:
    for item in items:
        if item.fout is None and not is_document(item):
            raise click.UsageError(f"{item.naam} is geen document; lees is voor Word, Excel, PDF, Markdown en tekst")


def _write(path: Path, gelezen: "Gelezen", data: dict[str, Any], overschrijf: bool) -> dict[str, Any]:
    """Write the record and, beside it, what was read; corrections in a record that is already there are kept."""
    from vtt_intake.corrections import merge

    before = path.with_name(path.name + GELEZEN)
    if path.exists():
        if before.exists():
            done = merge(_load(before), _load(path), data)
            data = done.data
            if done.verbeterd:
                click.echo(f"Bewaard wat u had verbeterd: {len(done.verbeterd)} × ({', '.join(done.verbeterd[:5])})", err=True)
        elif not overschrijf:
            raise UitvoerError(f"{path} bestaat al en is niet met lees gemaakt; kies een ander pad of --overschrijf")
    _save(path, json.dumps(data, ensure_ascii=False, indent=1) + "\n")
    _save(before, gelezen.inhoud.decode())
    return data


def _load(path: Path) -> dict[str, Any]:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise UitvoerError(f"{path} is niet te lezen ({error}); herstel het bestand of kies een ander pad") from None
    if not isinstance(data, dict):
        raise UitvoerError(f"{path} is geen dossier; kies een ander pad")
    return data


def _save(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise UitvoerError(f"{path}: kan niet schrijven ({error.strerror})") from None


def _tell(fouten: tuple[Any, ...]) -> None:
    for fout in fouten:
        click.echo(f"{fout.bestand}: gevonden {fout.gevonden}; verwacht {fout.verwacht}. Herstel: {fout.herstel}", err=True)
