"""Finding the records: files, folders and standard input, in a fixed order; nothing is skipped silently."""

import os
import stat
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from vtt_engine.record.errors import LARGEST_FILE, in_words, too_large
from vtt_reports.formats import FORMATEN

ENDINGS = (".json", ".yaml", ".yml")
OFFICE = (".docx", ".docm", ".xlsx", ".xlsm", ".pdf")
TEXTS = (".md", ".txt")
DOCUMENTS = (*OFFICE, *TEXTS)
OUR_JSON = b'"schema": "vtt-check/'
_BEGIN = 4000


@dataclass(frozen=True, slots=True)
class Invoer:
    """One input: its name and bytes, or (found, expected, repair) why it could not be opened.

    ``pad``: where it is, for a file that was opened.
    """

    naam: str
    inhoud: bytes = b""
    fout: tuple[str, str, str] | None = None
    pad: str = ""


def find_records(names: Iterable[str]) -> Iterator[Invoer]:
    """Give every record these names stand for. A folder gives its records, sorted by path; ``-`` is standard input."""
    for name in names:
        if name == "-":
            yield Invoer("standaardinvoer", sys.stdin.buffer.read(LARGEST_FILE + 1))
        elif name and os.path.isdir(name):  # noqa: PTH112 (Path.is_dir raises on a name that is too long)
            yield from _folder(Path(name))
        else:
            yield _file(name)


def _folder(path: Path) -> Iterator[Invoer]:
    """The records in a folder and the folders below it, or its documents if it holds no records.

    Hidden files, our own reports, our copies with remarks and the lock files of Word are neither.
    """
    found, documents = False, []
    closed: list[OSError] = []
    for here, folders, files in os.walk(path, onerror=closed.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in [*folders]:
            if (Path(here) / name).is_symlink():
                folders.remove(name)
                found = True
                yield Invoer(shown(str(Path(here) / name)), fout=("een snelkoppeling naar een map", "een gewone map",
                                                                  "noem de map zelf als u haar wilt toetsen"))
        for name in sorted(files):
            place = str(Path(here) / name)
            if name.lower().endswith(ENDINGS) and not name.startswith(".") and not _report(place):
                found = True
                yield _file(place)
            elif name.lower().endswith(OFFICE) and not name.startswith((".", "~$")):
                documents.append(place)
    for error in closed:
        found = True
        yield Invoer(shown(str(error.filename)), fout=("een map zonder leesrecht", "een leesbare map", "geef uzelf leesrecht"))
    if not found:
        yield from _documents(path, documents)


def _documents(path: Path, names: list[str]) -> Iterator[Invoer]:
    """The documents with these names in a folder, but for our own copies with remarks."""
    found = False
    for item in map(_file, names):
        if not _copy(item):
            found = True
            yield item
    if not found:
        what, repair = (("een map met alleen kopieën van vtt-check", "noem de kopie zelf als u haar wilt toetsen") if names
                        else ("een map zonder dossiers", "kijk of dit de goede map is"))
        yield Invoer(shown(str(path)), fout=(what, "dossiers (.json, .yaml) of stukken (.docx, .xlsx, .pdf)", repair))


def shown(name: str) -> str:
    """Write a file name so that it can stand in a report, also when it is no UTF-8."""
    return name.encode("utf-8", errors="surrogateescape").decode("utf-8", errors="replace")


def identity(path: str | Path) -> tuple[int, int] | None:
    """What a file is, whatever it is called (a link); None if it is not there."""
    try:
        status = os.stat(path)  # noqa: PTH116 (a name that is too long)
    except (OSError, ValueError):
        return None
    return status.st_dev, status.st_ino


def _report(name: str) -> bool:
    """Whether a file is a report or comparison of our own, which is no record."""
    try:
        with open(name, "rb") as file:  # noqa: PTH123
            begin = file.read(_BEGIN).lstrip()
    except OSError:
        return False
    ours = begin.startswith(b"{") and OUR_JSON in begin[:200]
    return ours or any(formaat.is_ours(begin) for formaat in FORMATEN.values())


def _copy(item: Invoer) -> bool:
    """Whether an input is a copy with remarks of our own."""
    if not item.inhoud.startswith(b"PK"):
        return False
    from vtt_intake.remarks.own import is_commented

    return is_commented(item.inhoud)


def _too_large(name: str, size: int) -> tuple[str, str, str]:
    """The words for a record or for a document, by the ending of the name: a file that large is not opened."""
    if name.lower().endswith(ENDINGS):
        return too_large(size)
    from vtt_intake.readers.limits import too_large as document_too_large

    return document_too_large(size)


def _file(name: str) -> Invoer:
    naam = shown(name) or "(lege naam)"
    try:
        status = os.stat(name)  # noqa: PTH116
        if not stat.S_ISREG(status.st_mode):
            return Invoer(naam, fout=("iets anders dan een gewoon bestand", "een dossier, een document of een map",
                                      "kijk of het pad klopt"))
        if status.st_size > LARGEST_FILE:
            return Invoer(naam, fout=_too_large(name, status.st_size))
        return Invoer(naam, Path(name).read_bytes(), pad=name)
    except FileNotFoundError:
        return Invoer(naam, fout=("geen bestand", "een dossier, een document of een map", "kijk of het pad klopt"))
    except PermissionError:
        return Invoer(naam, fout=("een bestand zonder leesrecht", "een leesbaar bestand", "geef uzelf leesrecht"))
    except (OSError, ValueError) as error:
        why = in_words(error) if isinstance(error, OSError) else "een leesfout"
        return Invoer(naam, fout=(why, "een leesbaar bestand", "kijk of het pad klopt"))
