"""What could not be read: the error as a value, the exception that carries it, and the limits of a file."""

from dataclasses import dataclass

LARGEST_FILE = 64 * 1024 * 1024
DEEPEST = 100


@dataclass(frozen=True, slots=True, order=True)
class Leesfout:
    """Something that could not be read: where, what was found, what was expected and how to repair it."""

    bestand: str
    regelnummer: int | None
    kolom: int | None
    pad: str
    gevonden: str
    verwacht: str
    herstel: str


class NietGelezenError(Exception):
    """A file that could not be read at all; ``fouten`` says why."""

    def __init__(self, fouten: tuple[Leesfout, ...]) -> None:
        super().__init__("; ".join(f"{f.bestand}: {f.gevonden}" for f in fouten))
        self.fouten = fouten
