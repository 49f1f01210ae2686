"""What a sheet consists of: cells with a value and a form, rows, and columns with a name and a width."""

import re
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Literal, NamedTuple

from vtt_engine.facts.fact import Term
from vtt_engine.notation import dag
from vtt_engine.outcomes.outcome import UNKNOWN
from vtt_reports.layout import clean
from vtt_reports.workbook.units import decimals, value_of

LONGEST = 32_767
CUT = " … (ingekort: een cel van Excel kan niet meer tekst bevatten)"
MOST_ROWS = 200_000
INSIDE = "#"
_FIRST_DAY = date(1900, 3, 1)  # before this day Excel counts wrong
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")

Soort = Literal["kop", "titel", "vet", "zacht", "gewoon"]


class Formule(NamedTuple):
    """A formula without its ``=``, and what it gives."""

    tekst: str
    uitkomst: Fraction | str


Inhoud = str | int | Fraction | date | Formule | None


class Cel(NamedTuple):
    """A value, the number format, and where a click goes: a web address, or a cell as ``#blad!A1``."""

    waarde: Inhoud
    vorm: str = ""
    link: str = ""


class Kolom(NamedTuple):
    """A column: its name and its width in characters."""

    naam: str
    breedte: int


@dataclass(frozen=True, slots=True)
class Regel:
    """A row of cells, and how it stands out."""

    cellen: tuple[Cel, ...]
    soort: Soort = "gewoon"


@dataclass(frozen=True, slots=True)
class Blad:
    """A sheet: a table from its first row on, with a filter; or, without columns, rows below each other."""

    naam: str
    breedtes: tuple[int, ...]
    regels: tuple[Regel, ...]
    tabel: bool = True
    samengevoegd: tuple[tuple[int, int, int], ...] = ()  # row, first and last column that are one cell


def table(naam: str, kolommen: tuple[Kolom, ...], regels: list[Regel]) -> Blad:
    """A sheet with one table; past what a sheet can hold it says how much was left out."""
    head = Regel(tuple(Cel(kolom.naam) for kolom in kolommen), "kop")
    kept = regels[:MOST_ROWS]
    if len(kept) < len(regels):
        kept.append(row(f"… en nog {len(regels) - len(kept)} regels; te veel voor één blad", soort="vet"))
    return Blad(naam, tuple(kolom.breedte for kolom in kolommen), (head, *kept))


def row(*waarden: Inhoud | Cel, soort: Soort = "gewoon") -> Regel:
    """A row of these values."""
    return Regel(tuple(value if isinstance(value, Cel) else Cel(value) for value in waarden), soort)


def plain(text: str) -> str:
    """Text as a cell can hold it: no control characters, no escapes of Excel, and not too long."""
    lines = "\n".join(clean(line) for line in text.split("\n"))
    safe = _ESCAPE.sub("_x005F_", lines)
    return safe if len(safe) <= LONGEST else safe[: LONGEST - len(CUT)] + CUT


def day(value: date | None) -> Cel:
    """A day as a real date; one that Excel cannot count as text."""
    if value is None or value < _FIRST_DAY:
        return Cel(dag(value) if value else "")
    return Cel(value, "datum")


def amount(term: Term | None) -> Cel:
    """The value of a term as a number in its unit; one that is not known as text."""
    if term is None:
        return Cel(None)
    value = value_of(term)
    return Cel(UNKNOWN if value is None else value, form_of(term.eenheid))


def form_of(unit: str) -> str:
    """The number format of a unit: euro, percent with its decimals, or a number with its decimals."""
    name = unit.partition("/")[0]
    if name == "cent":
        return "euro"
    if name == "procent":
        return f"procent {decimals(unit) - 2}"
    return f"aantal {decimals(unit)}"
