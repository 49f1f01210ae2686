"""``vtt-check lees``: make a record of documents, with an account of the reading to correct by hand."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from vtt_cli.documents import is_document, read_documents
from vtt_cli.files import Invoer, find_records, identity
from vtt_cli.output import UitvoerError, say, write
from vtt_engine.record.errors import in_words

if TYPE_CHECKING:
    from vtt_engine.record.errors import Leesfout
    from vtt_intake.corrections import Samengevoegd
    from vtt_intake.reading import Gelezen

GELEZEN = ".gelezen"
VERSLAG = ".leesverslag.md"
_SHOWN, _BRIEF = 10, 60


@click.command(no_args_is_help=True, options_metavar="[OPTIES]", short_help="Maak van Word, Excel of PDF een dossier.")
@click.argument("bestanden", nargs=-1, required=True, metavar="BESTAND…")
@click.option("-o", "--uitvoer", type=click.Path(path_type=Path), metavar="DOSSIER.json",
              help="Schrijf het dossier hierheen, met een leesverslag ernaast. Zonder -o ziet u alleen het leesverslag.")
@click.option("--overschrijf", is_flag=True, help="Vervang ook een bestand dat niet met lees is gemaakt.")
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
    from vtt_engine.record.source import load_json
    from vtt_intake.account import leesverslag

    items = list(find_records(bestanden))
    _only_documents(items)
    if uitvoer is not None:
        _not_an_input(uitvoer, items)
        _ours(uitvoer, overschrijf)
    try:
        gelezen = read_documents(items)
    except NietGelezenError as error:
        _tell(error.fouten)
        raise SystemExit(2) from None
    data = load_json(gelezen.inhoud.decode(), "")
    if uitvoer is not None:
        data = _write(uitvoer, gelezen, data)
    verslag = leesverslag(data, gelezen.documenten, gelezen.leesvragen)
    if uitvoer is None:
        say(verslag)
    else:
        write(_verslag(uitvoer), verslag.encode())
        click.echo(f"Dossier: {uitvoer}\nLeesverslag: {_verslag(uitvoer)}")
    _tell(gelezen.fouten)
    raise SystemExit(2 if gelezen.fouten else 0)


def _only_documents(items: list[Invoer]) -> None:
    for item in items:
        if item.fout is None and not is_document(item):
            raise click.UsageError(f"{item.naam} is een dossier; lees is voor Word, Excel, PDF, Markdown en tekst. "
                                   f"Een dossier toetst u met: vtt-check {item.naam}")


def _not_an_input(path: Path, items: list[Invoer]) -> None:
    read = {identity(item.pad) for item in items if item.pad}
    for target in (path, _gelezen(path), _verslag(path)):
        if (found := identity(target)) and found in read:
            raise click.UsageError(f"{target} is een van de stukken zelf en wordt nooit vervangen; kies een ander pad bij -o")


def _ours(path: Path, overschrijf: bool) -> None:
    """Refuse to replace files that an earlier ``lees`` did not write."""
    there = [file for file in (path, _verslag(path)) if file.exists()]
    if there and not overschrijf and not _gelezen(path).exists():
        raise UitvoerError(f"{there[0]} bestaat al en is niet met lees gemaakt; kies een ander pad of --overschrijf")


def _gelezen(path: Path) -> Path:
    return path.with_name(path.name + GELEZEN)


def _verslag(path: Path) -> Path:
    return path.with_name(path.name.removesuffix(".json") + VERSLAG)


def _write(path: Path, gelezen: "Gelezen", data: dict[str, Any]) -> dict[str, Any]:
    """Write the record and, beside it, what was read; corrections in a record that is already there are kept."""
    from vtt_engine.record.writing import write_json
    from vtt_intake.corrections import merge

    before = _gelezen(path)
    if path.exists() and before.exists():
        done = merge(_load(before), _load(path), data)
        data = done.data
        _tell_merged(done)
    write(path, write_json(data))
    write(before, gelezen.inhoud)
    return data


def _tell_merged(done: "Samengevoegd") -> None:
    """Tell what became of each correction."""
    for heading, items in (
            (f"Bewaard wat u had verbeterd: {len(done.verbeterd)} ×", [item.pad for item in done.verbeterd]),
            ("De stukken zeggen daar nu iets anders dan bij de vorige keer lezen; uw verbetering is gebleven:",
             [f"{item.pad}: u had {_brief(item.waarde)}, nu gelezen {_brief(item.gelezen)}" for item in done.anders_gelezen]),
            ("Niet meer gevonden in de stukken, dus niet overgenomen:",
             [f"{item.pad}: u had {_brief(item.waarde)}" for item in done.verloren])):
        if items:
            more = [f"en nog {len(items) - _SHOWN}"] if len(items) > _SHOWN else []
            click.echo("\n  ".join([heading, *items[:_SHOWN], *more]), err=True)


def _brief(value: Any) -> str:
    text = "niets" if value is None else str(value)
    return text if len(text) <= _BRIEF else text[:_BRIEF] + "…"


def _load(path: Path) -> dict[str, Any]:
    from vtt_engine.record.errors import NietGelezenError
    from vtt_engine.record.source import read_source

    try:
        data = read_source(path.read_bytes(), str(path)).data
    except OSError as error:
        raise UitvoerError(f"{path} is niet te lezen ({in_words(error)}); herstel het bestand of kies een ander pad") from None
    except NietGelezenError as error:
        raise UitvoerError(error.fouten[0].zin) from None
    if not isinstance(data, dict):
        raise UitvoerError(f"{path} is geen dossier; kies een ander pad")
    return data


def _tell(fouten: tuple["Leesfout", ...]) -> None:
    for fout in fouten:
        click.echo(fout.zin, err=True)
