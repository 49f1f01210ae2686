"""What each row of a table is: a post, the head of a group, a subtotal, a total, a row of growth, or a note below."""

import re
from itertools import pairwise
from typing import Literal, NamedTuple

from vtt_intake.form import Cel
from vtt_intake.recognise.tables_cells import Inhoud, read_cell
from vtt_intake.recognise.tables_grid import Rooster

Soort = Literal["post", "groep", "subtotaal", "totaal", "groei", "noot", "deel"]
Rubriek = Literal["lasten", "baten"]
_SUBTOTAL = re.compile(r"^(?:sub\s?-?\s?tota|tussentelling)", re.IGNORECASE)
_TOTAL = re.compile(r"^(?:(?:eind|alg\w*\.?\s)?\s*tota(?:al|le)\b|generaal\b|som\b|saldo\b|per saldo\b|te\s?zamen\b|resultaat\b|"
                    r"geraamd resultaat|gerealiseerd resultaat|resteert\b|restbedrag\b|restant\b)|\btotaal:?$", re.IGNORECASE)
_PLAIN_TOTAL = re.compile(r"^(?:eind|generaal |algemeen )?totaal(?: generaal| algemeen)?\s*:?$", re.IGNORECASE)
_NAMED_TOTAL = re.compile(r"^tota(?:al|le)\s+(?:van\s+de\s+)?(lasten|baten|uitgaven|inkomsten|kosten|opbrengsten)\s*:?$",
                          re.IGNORECASE)
_GROWTH = re.compile(r"^(?:ontwikkeling|groei|stijging|toename|toe-? of afname|verschil|mutatie|verandering)\b", re.IGNORECASE)
_PART = re.compile(r"^[-–•\s]*(?:waarvan|w\.?v\.?|wv|gemiddelde?|controle|per inwoner)\b", re.IGNORECASE)
_HEADS: tuple[tuple[Rubriek, re.Pattern[str]], ...] = (
    ("lasten", re.compile(r"^(?:totale?\s+)?(?:uitgaven|lasten|kosten)\s*:?$", re.IGNORECASE)),
    ("baten", re.compile(r"^(?:totale?\s+)?(?:inkomsten|baten|opbrengsten|dekking)\s*:?$", re.IGNORECASE)))


class Regelrij(NamedTuple):
    """A row of a table with its kind; ``groep`` is the head it stands under, ``zeker`` whether its words say its kind."""

    soort: Soort
    naam: str
    cellen: tuple[Cel, ...]
    inhoud: tuple[Inhoud, ...]
    groep: str = ""
    zeker: bool = True

    def cijfers(self) -> list[int]:
        """The positions of the cells that hold a figure."""
        return [k for k, cell in enumerate(self.inhoud) if cell.figuur is not None]


def read_rows(rooster: Rooster, numeric: tuple[int, ...], per_gemeente: bool) -> list[Regelrij]:
    """Read the rows below the headers and say what each is, by its words and by which cells it fills."""
    rows = [Regelrij("post", rooster.naam(row), row, _with_sides(tuple(read_cell(cel) for cel in row))) for row in rooster.rijen]
    plain = tuple(k for k in numeric if "%" not in rooster.koppen[k] and not _mostly_percent(rows, k))
    named = [row._replace(soort=_kind(row, rows[i + 1:], numeric, plain, per_gemeente)) for i, row in enumerate(rows)]
    return _grouped([row for row in named if row.naam or row.cijfers()])


def _with_sides(cells: tuple[Inhoud, ...]) -> tuple[Inhoud, ...]:
    """The cells of a row, a figure with an ``N`` (nadeel) in the cell to the right below zero."""
    found = list(cells)
    for k, cell in enumerate(cells[:-1]):
        if cell.figuur and cell.figuur.teken == "" and cells[k + 1].tekst in ("V", "N"):
            value = -cell.figuur.waarde if cells[k + 1].tekst == "N" else cell.figuur.waarde
            found[k] = cell._replace(figuur=cell.figuur._replace(waarde=value, teken="V/N"))
    return tuple(found)


def _mostly_percent(rows: list[Regelrij], k: int) -> bool:
    seen = [figure.procent for row in rows if (figure := row.inhoud[k].figuur)]
    return 2 * sum(seen) >= len(seen)


def _kind(row: Regelrij, below: list[Regelrij], numeric: tuple[int, ...], plain: tuple[int, ...], per_gemeente: bool) -> Soort:
    own = [row.inhoud[k] for k in numeric if not row.cellen[k].vervolg]
    if not any(cell.figuur or cell.leeg in ("-", "PM") for cell in own):
        if any(cell.tekst for cell in own):
            return "post"
        heads = any(_SUBTOTAL.search(other.naam) and row.naam.lower() in other.naam.lower() for other in below)
        if per_gemeente and not row.naam.endswith(":") and len(row.naam.split()) < 5 and below and not heads:
            return "post"
        return "groep" if any(other.cijfers() for other in below) else "noot"
    if _SUBTOTAL.search(row.naam):
        return "subtotaal"
    if _PART.search(row.naam):
        return "deel"
    seen = [figure.procent for k in plain if (figure := row.inhoud[k].figuur)]
    if seen and all(seen):
        return "groei" if _GROWTH.search(row.naam) else "deel"
    return "totaal" if _TOTAL.search(row.naam) else "post"


def _grouped(rows: list[Regelrij]) -> list[Regelrij]:
    """Give each row the head it stands under; a total or subtotal closes the group."""
    found, group = [], ""
    for row in rows:
        if row.soort == "groep":
            group = row.naam.rstrip(": ")
        found.append(row._replace(groep=group))
        if row.soort in ("subtotaal", "totaal"):
            group = ""
    return found


def blocks(rows: list[Regelrij]) -> list[list[Regelrij]]:
    """The tables that stand in one: a new one begins where, after a total, rows follow that have a total of their own.

    Where the last total takes the others together, those are its subtotals.
    """
    totals = [i for i, row in enumerate(rows) if row.soort == "totaal"]
    if len(totals) < 2 or not any(row.soort == "post" for row in rows[:totals[0]]):
        return [rows]
    last, before = rows[totals[-1]], rows[totals[-2] + 1:totals[-1]]
    if not any(row.soort == "post" for row in before) and (_PLAIN_TOTAL.search(last.naam) or _takes_together(rows, totals)):
        return [[row._replace(soort="subtotaal") if i in totals[:-1] else row for i, row in enumerate(rows)]]
    cuts = [0, *(i + 1 for i in totals[:-1] if any(row.soort == "post" for row in rows[i + 1:])), len(rows)]
    return [_under_total(part) for a, b in pairwise(cuts) if (part := rows[a:b])]


def _under_total(rows: list[Regelrij]) -> list[Regelrij]:
    """A block without a head takes that of its total: ``Totaal lasten``."""
    said = next((found[1].lower() for row in rows if row.soort == "totaal" and (found := _NAMED_TOTAL.search(row.naam))), "")
    if not said or any(row.soort == "groep" for row in rows):
        return rows
    return [row._replace(groep=said) for row in rows]


def _takes_together(rows: list[Regelrij], totals: list[int]) -> bool:
    own = rows[totals[-1]]
    sums = {k: [rows[i].inhoud[k].figuur for i in totals[:-1]] for k in own.cijfers()}
    return bool(sums) and all(all(sums[k]) and sum(f.waarde for f in sums[k] if f) == figure.waarde
                              for k in sums if (figure := own.inhoud[k].figuur))


def rubriek_of(row: Regelrij) -> Rubriek | None:
    """Whether a row stands under a head that only says costs or income."""
    return next((name for name, pattern in _HEADS if pattern.search(row.groep)), None)


def hidden_subtotals(rows: list[Regelrij], column: int) -> list[Regelrij]:
    """Mark posts that repeat the sum of the posts before (or after) them, if the total is only right without them."""
    total = next((row.inhoud[column].figuur for row in rows if row.soort == "totaal"), None)
    posts = [(i, figure.waarde) for i, row in enumerate(rows)
             if row.soort == "post" and (figure := row.inhoud[column].figuur)]
    if total is None or sum(value for _, value in posts) == total.waarde:
        return rows
    for order in (posts, posts[::-1]):
        marked, running = [], list[int]()
        for i, value in order:
            if len(running) > 1 and value and sum(running) == value:
                marked.append(i)
                running = []
            else:
                running.append(value)
        if marked and sum(value for i, value in posts if i not in marked) == total.waarde:
            return [row._replace(soort="subtotaal", zeker=False) if i in marked else row for i, row in enumerate(rows)]
    return rows
