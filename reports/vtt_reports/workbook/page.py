"""A sheet that is read from top to bottom: names with what they are, and counts with their total."""

from collections.abc import Sequence
from fractions import Fraction

from vtt_reports.workbook.cells import Blad, Cel, Formule, Regel, row

_NO_AUDIT = "Dit is geen accountantscontrole. Uitleg bij de bladen staat op het blad Verantwoording."
Telling = tuple[str, Sequence[int], tuple[Cel | str, ...]]  # what is counted, its numbers, and what else to say of it


class Pagina:
    """The rows of the sheet, with which of them are one cell wide."""

    def __init__(self, titel: str, kolommen: int) -> None:
        self._rows: list[Regel] = [row(titel, soort="titel"), row(Cel(_NO_AUDIT, "zacht"))]
        self._merged: list[tuple[int, int, int]] = []
        self._columns = kolommen

    def add(self, regel: Regel) -> None:
        """Add a row."""
        self._rows.append(regel)

    def pair(self, name: str, value: Cel | str) -> None:
        """Add a name with what it is, as wide as the counts."""
        self.add(row(Cel(name, "vet"), value))
        self._merged.append((len(self._rows), 2, 1 + self._columns))

    def counts(self, title: str, heads: Sequence[str], groups: Sequence[Telling]) -> None:
        """Add a table of counts, each row with what else there is to say of it, and a total under it."""
        self.add(row(""))
        self.add(row(title, *heads, soort="kop"))
        first = len(self._rows) + 1
        for name, numbers, extra in groups:
            self.add(row(name, *(Cel(number, "aantal 0") for number in numbers), *extra))
        if groups:
            last = len(self._rows)
            columns = enumerate(zip(*(numbers for _, numbers, _ in groups), strict=True))
            sums = (Formule(f"SUM({chr(ord('B') + i)}{first}:{chr(ord('B') + i)}{last})", Fraction(sum(column)))
                    for i, column in columns)
            self.add(row("Samen", *(Cel(one, "aantal 0") for one in sums), soort="vet"))

    def sheet(self, naam: str, breedtes: tuple[int, ...]) -> Blad:
        """The sheet with these rows."""
        return Blad(naam, breedtes, tuple(self._rows), tabel=False, samengevoegd=tuple(self._merged))
