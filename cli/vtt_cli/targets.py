"""Where reports go: ``-f FORMAAT[=PAD]`` as standard output, a file, or a folder with one report per proposal and an index.

All of it is settled before the check, so that no input and no file of a person is ever written over.
"""

import os
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from itertools import count
from pathlib import Path, PurePath
from typing import NamedTuple

import click

from vtt_cli.automatic import choose
from vtt_cli.files import Invoer, identity
from vtt_cli.output import UitvoerError
from vtt_engine.record.errors import LARGEST_FILE, in_words
from vtt_reports.formats import AUTO, FORMATEN, KEUZES, OPMERKINGEN, Formaat

_UNSAFE = re.compile(r"[^\w.-]+")
_LONGEST = 100
INDEX = "index"


class Uitvoer(NamedTuple):
    """A format and where it goes: no path is standard output; ``map``: the path is a folder."""

    formaat: Formaat
    pad: Path | None = None
    map: bool = False


def build_output(text: str, keuzes: Mapping[str, Formaat] = KEUZES, mappen: bool = True) -> Uitvoer:
    """Read ``FORMAAT[=PAD]``, of these formats. With ``mappen`` a path is a folder if it is there as one, ends with a slash, or
    has no ending.
    """
    naam, equals, path = text.partition("=")
    if naam not in keuzes or (equals and not path):
        raise click.BadParameter(f"{text!r}; kies uit {', '.join(keuzes)}, eventueel met =PAD", param_hint="-f")
    formaat = keuzes[naam]
    if (formaat.eigen_bestand or formaat.alleen_bestand) and not path:
        example = "voorstel-met-opmerkingen.docx" if formaat.eigen_bestand else f"rapport{formaat.einde}"
        raise click.BadParameter(f"{naam} heeft een pad nodig: -f {naam}={example}", param_hint="-f")
    if naam == AUTO.naam:
        chosen = choose(Path(path) if path else None, os.environ, bool(sys.stdout and sys.stdout.isatty()))
        formaat = keuzes.get(chosen.naam, keuzes["tekst"])
    if not path:
        return Uitvoer(formaat)
    ends = path.endswith(("/", os.sep)) or (not PurePath(path).suffix and not os.path.lexists(path))
    return Uitvoer(formaat, Path(path), mappen and (ends or os.path.isdir(path)))  # noqa: PTH112 (Path.is_dir raises on a long name)


def names_for(voorstellen: Sequence[Sequence[Invoer]]) -> list[str]:
    """A name for the report of each proposal, without ending: its path below what they share, each name once."""
    paths = [PurePath(items[0].naam) for items in voorstellen]
    shared = os.path.commonpath([str(path.parent) for path in paths]) if _comparable(paths) else ""
    taken, names = {INDEX}, []
    for path in paths:
        inside = path.relative_to(shared) if shared else path
        whole = "-".join((*inside.parent.parts, inside.stem))
        stem = _UNSAFE.sub("-", whole).strip("-.")[-_LONGEST:] or "voorstel"
        name = next(one for one in (f"{stem}{f'-{n}' if n > 1 else ''}" for n in count(1)) if one.lower() not in taken)
        taken.add(name.lower())
        names.append(name)
    return names


def _comparable(paths: Iterable[PurePath]) -> bool:
    return len({path.anchor for path in paths}) == 1


def files_of(item: Uitvoer, names: Iterable[str], uitvoer: Iterable[Uitvoer]) -> list[Path]:
    """The files that a folder of reports gets, one per proposal; with the name of the format where another ends the same."""
    if not item.pad or not item.map:
        return []
    here = [other.formaat for other in uitvoer if other.map and other.pad == item.pad]
    same = {formaat.naam for formaat in here if formaat.einde == item.formaat.einde}
    ending = f".{item.formaat.naam}{item.formaat.einde}" if len(same) > 1 else item.formaat.einde
    return [item.pad / f"{name}{ending}" for name in names]


def indexes(uitvoer: Iterable[Uitvoer]) -> dict[Path, tuple[str, ...]]:
    """The formats of the index in each folder: Markdown or text where the reports are, and a page for all others."""
    found: dict[Path, list[str]] = {}
    for item in uitvoer:
        if item.map and item.pad and not item.formaat.eigen_bestand:
            naam = item.formaat.naam
            found.setdefault(item.pad, []).append(naam if naam in ("md", "tekst") else "html")
    return {folder: tuple(dict.fromkeys(formats)) for folder, formats in found.items()}


def index_file(folder: Path, formaat: str) -> Path:
    """The index of a folder in a format."""
    return folder / f"{INDEX}{FORMATEN[formaat].einde}"


def guard(uitvoer: Sequence[Uitvoer], invoer: Iterable[str], names: Sequence[str], overschrijf: bool,
          kopieen: Iterable[Path] = ()) -> None:
    """Refuse, before anything is done, to write over an input, over a file that is no report of ours, or two things to one
    file; make the folders. ``kopieen``: where copies with remarks go; what they may write over is for ``plan_copies`` to say.

    Raises:
        UitvoerError: that would happen, or a folder cannot be made.
    """
    places = [(path, item.formaat) for item in uitvoer if item.pad and not item.formaat.eigen_bestand
              for path in (files_of(item, names, uitvoer) if item.map else [item.pad])]
    folders = indexes(uitvoer)
    overviews = [(index_file(folder, naam), FORMATEN[naam]) for folder, formats in folders.items() for naam in formats]
    _refuse_twice([*((path, formaat.naam) for path, formaat in places), *((path, "het overzicht") for path, _ in overviews),
                   *((path, OPMERKINGEN.naam) for path in kopieen)])
    own = {found for name in invoer if (found := identity(name))}
    for path, formaat in (*places, *overviews):
        if not os.path.lexists(path):
            continue
        if identity(path) in own:
            raise UitvoerError(f"{path} is ook invoer; kies een ander pad voor het rapport")
        if not overschrijf and not _ours(path, formaat):
            raise UitvoerError(f"{path} bestaat al en is geen rapport van vtt-check; kies een ander pad of --overschrijf")
    for folder in folders:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UitvoerError(f"{folder}: kan de map niet maken ({in_words(error)})") from None


def _refuse_twice(places: Iterable[tuple[Path, str]]) -> None:
    """Refuse two things in one file, each with its name: the second would replace the first."""
    taken: dict[str, str] = {}
    for path, naam in places:
        other = taken.setdefault(os.path.abspath(path), naam)  # noqa: PTH100 (Path.resolve follows links)
        if other != naam:
            raise UitvoerError(f"{path} is gekozen voor {other} én voor {naam}; kies voor elk een eigen pad")


def _ours(path: Path, formaat: Formaat) -> bool:
    try:
        with path.open("rb") as file:
            return formaat.is_ours(file.read(LARGEST_FILE))
    except OSError:
        return False
