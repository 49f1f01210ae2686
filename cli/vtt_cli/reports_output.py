"""Writing the reports: each to its own file in a folder, all together to a file or standard output, and the overview."""

import os
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from vtt_cli.output import say, text_width, write
from vtt_cli.targets import Uitvoer, files_of, index_file, indexes
from vtt_engine import __version__
from vtt_reports.formats import Formaat, Weergave

if TYPE_CHECKING:
    from vtt_cli.batch import Uitslag


def write_each(uitslagen: "Iterable[tuple[int, Uitslag]]", folders: Sequence[Uitvoer], namen: Sequence[str]) -> "list[Uitslag]":
    """Write the reports that go to a folder as they come; give all results in the order of the proposals."""
    paths = [files_of(item, namen, folders) for item in folders]
    found = {}
    for number, uitslag in uitslagen:
        for own, content in zip(paths, uitslag.bestanden, strict=True):
            write(own[number], content)
        found[number] = uitslag._replace(bestanden=())
    return [found[number] for number in sorted(found)]


def write_reports(uitslagen: "Sequence[Uitslag]", delen: Sequence[Formaat], uitvoer: Sequence[Uitvoer], basis: Weergave) -> None:
    """Render every format of all reports together, of these formats from the parts that were made of each proposal; to a file
    where a path was given, else to standard output.
    """
    rapporten = [uitslag.rapport for uitslag in uitslagen if uitslag.rapport]

    def made(formaat: Formaat, weergave: Weergave) -> bytes:
        if formaat in delen:
            number = delen.index(formaat)
            return formaat.join([uitslag.delen[number] for uitslag in uitslagen])
        return formaat.render(rapporten, weergave)

    write_outputs(made, uitvoer, basis)


def write_outputs(render: Callable[[Formaat, Weergave], bytes], uitvoer: Sequence[Uitvoer], basis: Weergave) -> None:
    """Write what ``render`` makes of each format, the way a terminal or a file wants it."""
    for item in uitvoer:
        content = render(item.formaat, basis if item.pad else _on_screen(basis))
        if item.pad is None:
            say(content)
        else:
            write(item.pad, content)


def write_overviews(uitslagen: "Sequence[Uitslag]", folders: Sequence[Uitvoer], namen: Sequence[str], basis: Weergave,
                    on_screen: bool) -> None:
    """Write the index of each folder, and tell where it is; with ``on_screen`` the overview goes to standard output as well."""
    places = [index_file(folder, naam) for folder, formats in indexes(folders).items() for naam in formats]
    if not places:
        return
    from urllib.parse import quote

    from vtt_reports.batch.report import render_overview
    from vtt_reports.batch.rows import Link, overview

    paths = [(item, files_of(item, namen, folders)) for item in folders]
    for folder, formats in indexes(folders).items():
        shown = []
        for number, uitslag in enumerate(uitslagen):
            links = tuple(Link(item.formaat.naam, quote(own[number].name)) for item, own in paths if item.pad == folder)
            shown.append(uitslag.regel._replace(rij=uitslag.regel.rij._replace(links=links)))
        for naam in formats:
            made = render_overview(overview(shown, __version__), naam, basis)
            write(index_file(folder, naam), made.encode("utf-8", errors="replace"))
    if on_screen:
        say(render_overview(overview([uitslag.regel for uitslag in uitslagen], __version__), "tekst", _on_screen(basis)))
    for place in places:
        click.echo(f"Geschreven: {place}", err=True)


def _on_screen(basis: Weergave) -> Weergave:
    terminal = bool(sys.stdout and sys.stdout.isatty())
    return replace(basis, breedte=text_width(), kleur=terminal and _colour())


def _colour() -> bool:
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
