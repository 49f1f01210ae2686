"""A column of amounts per gemeente: what it is called, what it rests on, and whether its amounts can be told per gemeente."""

from collections.abc import Iterator
from typing import NamedTuple

from vtt_engine.facts.fact import Effect
from vtt_engine.facts.interval import Interval, printed
from vtt_engine.facts.mentions import EURO
from vtt_engine.record.columns import Kolom
from vtt_engine.record.tables import Tabel


class Verdeelkolom(NamedTuple):
    """A column with its table, as ``Dossier.columns`` gives them."""

    tabelpad: str
    tabel: Tabel
    pad: str
    kolom: Kolom

    @property
    def naam(self) -> str:
        """What a reader calls the column."""
        return self.kolom.naam or self.kolom.id

    @property
    def genoemd(self) -> str:
        """The column and its table, in words."""
        return f"{quoted(self.kolom)} ({self.titel})"

    @property
    def titel(self) -> str:
        """What a reader calls the table."""
        return (self.tabel.titel or self.tabel.id).rstrip(": ")

    @property
    def waarden(self) -> list[int | None]:
        """The amounts in cents, one per row."""
        return self.tabel.waarden(self.kolom.id)

    @property
    def totaal(self) -> int | None:
        """The printed total in cents."""
        return self.tabel.totaalwaarde(self.kolom.id)

    @property
    def stap(self) -> int:
        """The step that the amounts are rounded to, in cents."""
        return self.tabel.schaal(self.kolom.id).stap

    @property
    def bereik(self) -> Interval:
        """What the printed total can stand for."""
        return printed(self.totaal or 0, self.stap)

    @property
    def namen(self) -> list[str]:
        """The names of the rows."""
        return [row.naam for row in self.tabel.rijen]

    @property
    def herkend_aan(self) -> tuple[str, ...]:
        """The pointers that say what the column is about and whose the rows are."""
        return (f"{self.tabelpad}/per_gemeente", f"{self.tabelpad}/eenheid",
                *(f"{self.pad}/{key}" for key in ("onderwerp", "jaar", "stand", "fase", "aard", "formule", "verdeeld_naar")),
                *(f"{self.tabelpad}/rijen/{i}/naam" for i in range(len(self.tabel.rijen))), *self.cijfers(self.kolom.id))

    def cijfers(self, kolom: str) -> Iterator[str]:
        """The pointers of the figures of a column of this table: its cells and total, and how they are to be read."""
        k = next(k for k, column in enumerate(self.tabel.kolommen) if column.id == kolom)
        yield from (f"{self.tabelpad}/kolommen/{k}/{key}" for key in ("soort", "eenheid", "precisie"))
        yield f"{self.tabelpad}/totaal/cellen/{kolom}"
        yield from (f"{self.tabelpad}/rijen/{i}/cellen/{kolom}" for i in range(len(self.tabel.rijen)))

    @property
    def telt_op(self) -> bool:
        """Whether the rows are known and make the printed total; without a total they may."""
        return None not in self.waarden and self.totaal in (None, sum(value or 0 for value in self.waarden))

    def volgt(self, key: Kolom, totaal: int) -> bool:
        """Whether every cell is its share of this total by the key, but for the rounding of what it is made of."""
        keys = self.tabel.waarden(key.id)
        whole, room = sum(part or 0 for part in keys), min(self.stap, EURO) * max(1, len(self.kolom.termen))
        return whole > 0 and all(abs((value or 0) * whole - totaal * (part or 0)) <= room * whole
                                 for value, part in zip(self.waarden, keys, strict=True))

    def bezwaar(self) -> Effect | None:
        """What every effect comes to for this column, if its amounts cannot be told per gemeente to the euro."""
        if not self.tabel.per_gemeente or self.kolom.soort != "bedrag":
            return Effect()
        total = self.tabel.totaal.naam.casefold() if self.tabel.totaal else "totaal"
        if {total, "totaal", "subtotaal"} & {naam.casefold() for naam in self.namen}:
            return Effect(onbekend=f"welke rijen gemeenten zijn: een rij heet zoals een totaal ({self.titel})")
        if len({naam.casefold() for naam in self.namen}) < len(self.namen):
            return Effect(onbekend=f"welke rij van welke gemeente is: een naam staat er twee keer ({self.titel})")
        if self.stap > EURO:
            return Effect(onbekend=f"het precieze bedrag: {self.genoemd} is afgerond")
        return None


def quoted(column: Kolom) -> str:
    """The heading of a column between quotes."""
    return f"‘{column.naam or column.id}’"


def of_amount(pad: str) -> Iterator[str]:
    """The pointers that say what an amount of the text is: about what, of when, and how precise."""
    return (f"{pad}/{key}" for key in ("onderwerp", "jaar", "stand", "aard", "precisie", "bedrag"))
