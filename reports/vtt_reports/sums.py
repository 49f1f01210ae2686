"""Sums as reports show them: rows and steps, the same terms as a table, and what is printed beside what was worked out again."""

from collections.abc import Sequence
from typing import NamedTuple

from vtt_engine.facts.fact import Berekening, Term
from vtt_engine.outcomes.outcome import shown_term

MOST_TERMS = 40


class Raster(NamedTuple):
    """The terms of a sum that repeats itself per row: the terms before it, its columns, and its rows by name."""

    vooraf: tuple[tuple[str, str], ...]
    kolommen: tuple[str, ...]
    rijen: tuple[tuple[str, tuple[str, ...]], ...]


class Som(NamedTuple):
    """A sum as rows of (name, value) and lines of steps; ``rollen`` says of each row what it is in the sum.

    A role is ``term``, ``bewerking``, ``verwacht``, ``gevonden`` or ``verschil``. ``raster`` has the same terms as a table.
    """

    rijen: tuple[tuple[str, str], ...]
    stappen: tuple[str, ...]
    weggelaten: int = 0
    rollen: tuple[str, ...] = ()
    raster: Raster | None = None

    @property
    def slot(self) -> tuple[tuple[str, str, str], ...]:
        """The rows under the terms, each with its role."""
        return tuple((role, *row) for role, row in zip(self.rollen, self.rijen, strict=True) if role != "term")

    @property
    def termen(self) -> tuple[tuple[str, str], ...]:
        """The terms alone."""
        return tuple(row for role, row in zip(self.rollen, self.rijen, strict=True) if role == "term")


class Naast(NamedTuple):
    """The rows of a sum that works each out again: by name the printed term and our own; and what the two are called."""

    kolommen: tuple[str, str]
    rijen: tuple[tuple[str, Term, Term], ...]


def sum_of(som: Berekening) -> Som:
    """A sum as rows and steps."""
    rows = [("term", _plain(term.naam), shown_term(term)) for term in som.termen[:MOST_TERMS]]
    if som.bewerking and rows:
        rows.append(("bewerking", som.bewerking, ""))
    rows += [(role, _plain(term.naam), shown_term(term))
             for role, term in (("verwacht", som.verwacht), ("gevonden", som.gevonden)) if term]
    unit = som.gevonden.eenheid if som.gevonden else som.termen[0].eenheid if som.termen else "aantal"
    if som.verschil:
        rows.append(("verschil", "verschil", shown_term(Term("", som.verschil, unit.replace("procent", "procentpunten")))))
    return Som(tuple((naam, value) for _, naam, value in rows), som.stappen, max(0, len(som.termen) - MOST_TERMS),
               tuple(role for role, *_ in rows), _grid(som.termen))


def _grid(termen: Sequence[Term]) -> Raster | None:
    """The terms as a table, if they repeat the same columns for every row."""
    found = repeating(termen)
    if found is None:
        return None
    begin, columns, rows = found
    return Raster(tuple((_plain(term.naam), shown_term(term)) for term in termen[:begin]), columns,
                  tuple((name, tuple(shown_term(term) for term in row)) for name, row in rows))


def repeating(termen: Sequence[Term]) -> tuple[int, tuple[str, ...], list[tuple[str, Sequence[Term]]]] | None:
    """Where "row, column" terms begin, their columns, and the terms per row; None if they do not repeat to the end."""
    split = [term.naam.rpartition(", ")[::2] for term in termen]
    begin = next((i for i, (row, _) in enumerate(split) if row), len(split))
    width = next((k for k, (row, _) in enumerate(split[begin:]) if row != split[begin][0]), 0)
    if width < 2 or (len(split) - begin) % width:
        return None
    columns = tuple(column for _, column in split[begin:begin + width])
    rows = []
    for i in range(begin, len(split), width):
        if any(row != split[i][0] for row, _ in split[i:i + width]) or tuple(c for _, c in split[i:i + width]) != columns:
            return None
        rows.append((split[i][0], termen[i:i + width]))
    return begin, columns, rows


def _plain(naam: str) -> str:
    return naam or "waarde"


def beside(som: Berekening) -> Naast | None:
    """What is printed beside what was worked out again, per row; None if the sum does not do that.

    Only what is printed has a place.
    """
    found = repeating(som.termen)
    if found is None:
        return None
    _, columns, rows = found
    money = [k for k, term in enumerate(rows[0][1]) if term.eenheid == "cent"]
    printed = [k for k in money if all(row[k].pad for _, row in rows)]
    redone = [k for k in money if not any(row[k].pad for _, row in rows)]
    if not len(printed) == len(redone) == 1:
        return None
    (ours,), (theirs,) = redone, printed
    return Naast((columns[theirs], columns[ours]), tuple((name, row[theirs], row[ours]) for name, row in rows))
