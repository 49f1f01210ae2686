"""Finding the records: files, folders and standard input, in a fixed order; nothing is skipped silently."""

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ENDINGS = (".json", ".yaml", ".yml")
LARGEST = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Invoer:
    """One input: its name and bytes, or (found, expected, repair) why it could not be opened."""

    naam: str
    inhoud: bytes = b""
    fout: tuple[str, str, str] | None = None


def find_records(names: Iterable[str]) -> Iterator[Invoer]:
    """Give every record these names stand for. A folder gives its records, sorted by path; ``-`` is standard input."""
    for name in names:
        path = Path(name)
        if name == "-":
            yield Invoer("standaardinvoer", sys.stdin.buffer.read(LARGEST + 1))
        elif path.is_dir():
            yield from _folder(path)
        else:
            yield _file(path)


def _folder(path: Path) -> Iterator[Invoer]:
    found = sorted(p for p in path.rglob("*") if p.suffix.lower() in ENDINGS and p.is_file()
                   and not any(part.startswith(".") for part in p.relative_to(path).parts) and not _report(p))
    if not found:
        yield Invoer(str(path), fout=("een map zonder dossiers", "bestanden op .json, .yaml of .yml",
                                      "kijk of dit de goede map is"))
    yield from (_file(p) for p in found)


def _report(path: Path) -> bool:
    """Whether a file is a report of our own, which is no record."""
    try:
        with path.open("rb") as file:
            return b'"schema": "vtt-check/rapport/' in file.read(200)
    except OSError:
        return False


def _file(path: Path) -> Invoer:
    try:
        size = path.stat().st_size
        if size > LARGEST:
            return Invoer(str(path), fout=(f"een bestand van {size // 1_000_000} MB", "hoogstens 64 MB",
                                           "kijk of dit het goede bestand is; een dossier is meestal kleiner dan 1 MB"))
        return Invoer(str(path), path.read_bytes())
    except FileNotFoundError:
        return Invoer(str(path), fout=("geen bestand", "een dossier of een map", "kijk of het pad klopt"))
    except PermissionError:
        return Invoer(str(path), fout=("een bestand zonder leesrecht", "een leesbaar bestand", "geef uzelf leesrecht"))
    except OSError as error:
        return Invoer(str(path), fout=(error.strerror or "een leesfout", "een leesbaar bestand", "probeer het opnieuw"))
