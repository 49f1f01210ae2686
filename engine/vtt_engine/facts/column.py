"""A column of numbers with its table, and what can be read from it."""

from collections.abc import Iterator
from typing import NamedTuple

from vtt_engine.facts.interval import Interval, printed
from vtt_engine.record.columns import Kolom
from vtt_engine.record.tables import Tabel


class Tabelkolom(NamedTuple):
    """A column with its table, each with its pointer."""

    tabelpad: str
    tabel: Tabel
    pad: str
    kolom: Kolom

    @property
    def naam(self) -> str:
        """What a reader calls the column."""
        return self.kolom.naam or self.kolom.id

    @property
    def titel(self) -> str:
        """What a reader calls the table."""
        return (self.tabel.titel or self.tabel.id).rstrip(": ")

    @property
    def genoemd(self) -> str:
        """The column and its table, in words."""
        return f"{quoted(self.kolom)} ({self.titel})"

    @property
    def namen(self) -> list[str]:
        """The names of the rows."""
        return [row.naam for row in self.tabel.rijen]

    @property
    def waarden(self) -> list[int | None]:
        """The values, one per row: in cents, or as kept with the decimals of the column."""
        return self.tabel.waarden(self.kolom.id)

    @property
    def totaal(self) -> int | None:
        """The printed total."""
        return self.tabel.totaalwaarde(self.kolom.id)

    @property
    def stap(self) -> int:
        """The step that the values are rounded to."""
        return self.tabel.schaal(self.kolom.id).stap

    @property
    def bereik(self) -> Interval:
        """What the printed total can stand for."""
        return printed(self.totaal or 0, self.stap)

    @property
    def telt_op(self) -> bool | None:
        """Whether the rows are the printed total together; None without one, or with an empty cell."""
        if self.totaal is None or None in self.waarden:
            return None
        return sum(value or 0 for value in self.waarden) == self.totaal

    @property
    def cijfers(self) -> Iterator[str]:
        """The pointers of the figures: the cells and the total, and how they are to be read."""
        yield from (f"{self.pad}/{key}" for key in ("soort", "eenheid", "precisie"))
        yield f"{self.tabelpad}/totaal/cellen/{self.kolom.id}"
        yield from (f"{self.tabelpad}/rijen/{i}/cellen/{self.kolom.id}" for i in range(len(self.tabel.rijen)))

    def naast(self, naam: str) -> "Tabelkolom":
        """Another column of this table, by its id."""
        k = next(k for k, column in enumerate(self.tabel.kolommen) if column.id == naam)
        return self._replace(pad=f"{self.tabelpad}/kolommen/{k}", kolom=self.tabel.kolommen[k])


def quoted(column: Kolom) -> str:
    """The heading of a column between quotes."""
    return f"‘{column.naam or column.id}’"
