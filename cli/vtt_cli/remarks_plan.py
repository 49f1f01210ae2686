"""Where the copies with remarks go: settled before the check, so that no input and no file of a person is ever written over."""

from collections.abc import Iterable, Sequence
from itertools import count
from pathlib import Path, PurePath
from typing import NamedTuple

from vtt_cli.files import Invoer, identity
from vtt_cli.output import UitvoerError
from vtt_cli.targets import Uitvoer
from vtt_engine.record.errors import in_words

ENDINGS = {"docx": (".docx", ".docm"), "xlsx": (".xlsx", ".xlsm")}


class Bron(NamedTuple):
    """An input that can carry remarks: a Word or an Excel file, by what it is."""

    invoer: Invoer
    soort: str


class Doel(NamedTuple):
    """A copy to write: where, and what it can be a copy of: the first of these that was read."""

    pad: Path
    bronnen: tuple[Bron, ...]


def plan_copies(voorstellen: Sequence[Sequence[Invoer]], uitvoer: Uitvoer, overschrijf: bool) -> list[Doel]:
    """Say where the copies go: one of the kind that the path names, or one of every Word and Excel file if it is a folder.

    Raises:
        UitvoerError: there is no such file, more than one could be meant, or a file that is no copy of ours would be lost.
    """
    path = uitvoer.pad or Path()
    inputs = [item for items in voorstellen for item in items]
    sources = [[bron for item in items if (bron := _source(item))] for items in voorstellen]
    if uitvoer.map:
        doelen = _in_folder([bron for group in sources for bron in group], path, inputs)
    else:
        doelen = [Doel(path, found)] if (found := _for_file(sources, path)) else []
    if not doelen and not any(item.fout for item in inputs):
        raise UitvoerError(f"opmerkingen={path}: er is geen Word- of Excelbestand bij dat bij dit pad past")
    for doel in doelen:
        _may_write(doel, inputs, overschrijf)
    return doelen


def _source(item: Invoer) -> Bron | None:
    """The input as a Word or Excel file; one that is damaged by its name, and None if it is neither."""
    from vtt_engine.record.errors import NietGelezenError
    from vtt_intake.readers.container import herken

    try:
        soort: str | None = herken(item.naam, item.inhoud).soort
    except NietGelezenError:
        soort = next((soort for soort, endings in ENDINGS.items() if item.naam.lower().endswith(endings)), None)
    return Bron(item, soort) if soort in ENDINGS else None


def _for_file(sources: list[list[Bron]], path: Path) -> tuple[Bron, ...]:
    """What a copy at this path can be a copy of."""
    soort = next((soort for soort, endings in ENDINGS.items() if path.suffix.lower() in endings), None)
    if soort is None:
        raise UitvoerError(f"opmerkingen={path}: noem een bestand op .docx, .docm, .xlsx of .xlsm, of een map")
    groups = [found for group in sources if (found := tuple(bron for bron in group if bron.soort == soort))]
    if not groups:
        return ()
    if len(groups) > 1:
        raise UitvoerError(f"opmerkingen={path}: er zijn {len(groups)} voorstellen; noem een map, dan krijgt elk een kopie")
    ending = _ending(groups[0][0])
    if path.suffix.lower() != ending.lower():
        raise UitvoerError(f"opmerkingen={path}: noem de kopie {path.with_suffix(ending)}; anders opent Office haar niet")
    return groups[0]


def _in_folder(sources: list[Bron], path: Path, inputs: list[Invoer]) -> list[Doel]:
    """A name in the folder for the copy of each file, each its own and none of an input."""
    found: dict[str, Doel] = {}
    for bron in {bron.invoer.pad or bron.invoer.naam: bron for bron in sources}.values():
        stem, ending = PurePath(bron.invoer.naam).stem, _ending(bron)
        names = (f"{stem}-met-opmerkingen{f'-{n}' if n > 1 else ''}{ending}" for n in count(1))
        name = next(name for name in names if name.lower() not in found and not _is_input(path / name, inputs))
        found[name.lower()] = Doel(path / name, (bron,))
    return list(found.values())


def _ending(bron: Bron) -> str:
    """The ending of the name of a file, or that of its kind if its name says something else."""
    suffix = PurePath(bron.invoer.naam).suffix
    return suffix if suffix.lower() in ENDINGS[bron.soort] else ENDINGS[bron.soort][0]


def _is_input(path: Path, inputs: Iterable[Invoer]) -> bool:
    found = identity(path)
    return found is not None and found in {identity(item.pad) for item in inputs if item.pad}


def _may_write(doel: Doel, inputs: list[Invoer], overschrijf: bool) -> None:
    from vtt_intake.remarks.own import is_commented

    if _is_input(doel.pad, inputs):
        raise UitvoerError(f"{doel.pad} is ook invoer; kies een ander pad voor de kopie")
    try:
        if doel.pad.exists() and not overschrijf and not is_commented(doel.pad.read_bytes()):
            raise UitvoerError(f"{doel.pad} bestaat al en is geen kopie van vtt-check; kies een ander pad of --overschrijf")
    except OSError as error:
        raise UitvoerError(f"{doel.pad}: kan niet lezen ({in_words(error)})") from None
