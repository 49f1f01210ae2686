"""What could not be read: the error as a value, the exception that carries it, and the limits of a file."""

import errno
from dataclasses import dataclass
from pathlib import PurePath

LARGEST_FILE = 64_000_000
DEEPEST = 100
TOO_DEEP = ("te veel niveaus in elkaar", f"hoogstens {DEEPEST} niveaus", "kijk of er haakjes te veel staan")


_REASONS = {
    "ENOENT": "het bestand of de map bestaat niet", "EACCES": "u heeft daar geen rechten", "EPERM": "dat mag hier niet",
    "EISDIR": "dit is een map", "ENOTDIR": "een deel van het pad is geen map", "ENOSPC": "de schijf is vol",
    "EDQUOT": "uw schijfruimte is op", "EROFS": "daar kan alleen worden gelezen", "ENAMETOOLONG": "de naam is te lang",
    "EEXIST": "er staat al een bestand met die naam", "ELOOP": "koppelingen verwijzen naar elkaar",
    "EIO": "een fout van de schijf", "EFBIG": "het bestand wordt te groot", "EBUSY": "een ander programma gebruikt het"}


def in_words(error: OSError) -> str:
    """Why the system refused a file, in Dutch where we know the reason."""
    return _REASONS.get(errno.errorcode.get(error.errno or 0, "")) or error.strerror or "een fout van het systeem"


def too_large(size: int) -> tuple[str, str, str]:
    """Say of a file over the limit what was found, what was expected and the repair; ``size`` in bytes."""
    return (f"een bestand van {size // 1_000_000} MB", f"hoogstens {LARGEST_FILE // 1_000_000} MB",
            "kijk of dit het goede bestand is; een dossier is meestal kleiner dan 1 MB")


def origin(error: BaseException) -> str:
    """Which exception was raised and at which line of our own code; what it was about stays out, as that may come from a file."""
    place, step = "", error.__traceback__
    while step is not None:
        if str(step.tb_frame.f_globals.get("__name__", "")).startswith("vtt_"):
            place = f" in {PurePath(step.tb_frame.f_code.co_filename).name}:{step.tb_lineno}"
        step = step.tb_next
    return f"{type(error).__name__}{place}"


@dataclass(frozen=True, slots=True, order=True)
class Leesfout:
    """Something that could not be read: where, what was found, what was expected and how to repair it.

    ``regel`` is the code of the rule that could not be evaluated, if the fault lies in an engine and not in a file.
    """

    bestand: str
    regelnummer: int | None
    kolom: int | None
    pad: str
    gevonden: str
    verwacht: str
    herstel: str
    regel: str = ""

    @property
    def plek(self) -> str:
        """Where: the file, with line and column where these are known."""
        return f"{self.bestand}:{self.regelnummer}:{self.kolom}" if self.regelnummer else self.bestand

    @property
    def zin(self) -> str:
        """All of it on one line."""
        return f"{self.plek}: gevonden {self.gevonden}; verwacht {self.verwacht}. Herstel: {self.herstel}"


class NietGelezenError(Exception):
    """A file that could not be read at all; ``fouten`` says why."""

    def __init__(self, fouten: tuple[Leesfout, ...]) -> None:
        super().__init__("; ".join(f"{f.bestand}: {f.gevonden}" for f in fouten))
        self.fouten = fouten
