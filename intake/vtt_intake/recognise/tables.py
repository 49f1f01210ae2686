"""Which tables are tables of figures, and how the record writes them: columns, rows, subtotals and totals."""

import re
from typing import NamedTuple

from vtt_engine.record.columns import Eenheid
from vtt_intake.form import Alinea, Plek, Tabel
from vtt_intake.recognise import tables_around as around
from vtt_intake.recognise.columns import Kolomplan, plan_columns, unit_beside, unit_in
from vtt_intake.recognise.outline import Regel
from vtt_intake.recognise.picture import Beeld, Deelstuk
from vtt_intake.recognise.tables_cells import flat
from vtt_intake.recognise.tables_grid import Rooster, figures, grid, turned
from vtt_intake.recognise.tables_rows import Regelrij, blocks, hidden_subtotals, read_rows

_VOTE = re.compile(r"(?:voor|tegen|onthouding|onthouden|blanco|afwezig)", re.IGNORECASE)
_GEMEENTE = re.compile(r"\bgemeenten?\b|\bdeelnemers?\b", re.IGNORECASE)
_PER_GEMEENTE = re.compile(r"\bper (?:gemeente|deelnemer)\b", re.IGNORECASE)
_ABOUT_MONEY = re.compile(r"reserve|begroting|raming|kosten|financ|budget|investering|"
                          r"dekking|\blasten|\bbaten|bijdrage", re.IGNORECASE)
_AMOUNTS = re.compile(r"\bbedrag", re.IGNORECASE)


class Cijfertabel(NamedTuple):
    """A table of figures as found: where, its grid, its rows and the plan of its columns.

    ``titel`` is what stands above it, ``voor`` the paragraphs just before it, ``blok`` the place among the tables that
    stand in one (0: the only one), ``na`` the line below that tells about it.
    """

    deel: Deelstuk
    regel: Regel
    tabel: Tabel
    rooster: Rooster
    rijen: list[Regelrij]
    kolommen: list[Kolomplan]
    per_gemeente: bool
    titel: str
    voor: tuple[Alinea, ...]
    blok: int = 0
    na: tuple[str, ...] = ()

    @property
    def eenheid(self) -> Eenheid:
        """The unit of the amounts, as the table or the words above it give it; euro where nothing says so."""
        heads = (self.rooster.koppen[self.rooster.naamkolom], *self.rooster.boven, self.tabel.titel, self.titel)
        named: list[Eenheid] = [unit for text in heads if (unit := unit_in(text))]
        near: list[Eenheid] = [unit for a in self.voor if (unit := unit_beside(a.tekst)) and unit != "euro"]
        below: list[Eenheid] = [unit for text in self.na if (unit := unit_in(text))]
        every: list[Eenheid] = [*named, *near, *below, "euro"]
        return every[0]

    @property
    def noemt_eenheid(self) -> bool:
        """Whether the table or the words around it say in which unit its amounts are."""
        texts = (*self.rooster.koppen, *self.rooster.boven, self.tabel.titel, self.titel, *(a.tekst for a in self.voor), *self.na)
        everywhere = (alinea.tekst for _, alinea in self.deel.alineas() if around.UNIT_LINE.search(alinea.tekst))
        return any(unit_in(text) for text in (*texts, *everywhere)) or any(
            c.figuur and c.figuur.euro for row in self.rijen for c in row.inhoud)

    @property
    def posten(self) -> list[Regelrij]:
        """The rows that count for the total."""
        return [row for row in self.rijen if row.soort == "post"]

    @property
    def totaal(self) -> Regelrij | None:
        """The printed total."""
        return next((row for row in self.rijen if row.soort == "totaal"), None)


def figure_tables(beeld: Beeld) -> list[Cijfertabel]:
    """All tables of figures of the documents, in reading order."""
    return [found for deel in beeld.delen for line, tabel in deel.tabellen() for found in _read(deel, line, tabel)]


def _read(deel: Deelstuk, line: Regel, tabel: Tabel) -> list[Cijfertabel]:
    rooster = grid(tabel)
    if rooster and _sideways(rooster):
        rooster = grid(turned(tabel))
    if rooster is None:
        return []
    numeric = tuple(k for k in rooster.kolommen if _numeric(rooster, k))
    if not numeric or _is_vote(rooster):
        return []
    before = around.before(deel.regels, line)
    title, per = around.title(tabel, rooster.boven, before, deel.regels, line), _per_gemeente(rooster, tabel, line)
    rows = read_rows(rooster, numeric, per)
    unit = unit_in(" ".join((rooster.koppen[rooster.naamkolom], *rooster.boven, tabel.titel, title,
                             *(a.tekst for a in before if len(a.tekst) < 160))))
    money = unit is not None or line.rubriek == "financien" or bool(_ABOUT_MONEY.search(f"{title} {line.kop}")) \
        or any(_AMOUNTS.search(a.tekst) for a in before[:1])
    parts = blocks(rows)
    found = []
    for i, part in enumerate(parts):
        plans = plan_columns(rooster, part, money, unit)
        if sum(len(row.cijfers()) for row in part if row.soort == "post") < 2 or all(p.soort == "tekst" for p in plans):
            continue
        amounts = [p.plek for p in plans if p.soort == "bedrag" and not p.deel]
        read = hidden_subtotals(part, amounts[0]) if amounts else part
        name = next((row.naam for row in part if row.soort == "groep"), "") if len(parts) > 1 else ""
        found.append(Cijfertabel(deel, line, tabel, rooster, read, plans, per, name or title, before,
                                 i + 1 if len(parts) > 1 else 0, around.after(deel.regels, line)))
    return found


def _numeric(rooster: Rooster, k: int) -> bool:
    good, other = figures(rooster, k)
    return good >= 1 and good >= other


def _sideways(rooster: Rooster) -> bool:
    """Whether the rows are what columns should be: one row counts inhabitants, and no column does."""
    names = [rooster.naam(row).lower() for row in rooster.rijen]
    return any("inwoner" in name for name in names) and not any("inwoner" in kop.lower() for kop in rooster.koppen)


def _is_vote(rooster: Rooster) -> bool:
    cells = [[flat(row[k].tekst) for row in rooster.rijen if row[k].tekst.strip()] for k in rooster.kolommen]
    return any(own and 2 * sum(bool(_VOTE.fullmatch(text)) for text in own) > len(own) for own in cells)


def _per_gemeente(rooster: Rooster, tabel: Tabel, line: Regel) -> bool:
    head = rooster.koppen[rooster.naamkolom]
    return bool(_GEMEENTE.search(head)) or any(_PER_GEMEENTE.search(text) for text in (tabel.titel, line.kop, *rooster.boven))


def anker(found: Cijfertabel, row: Regelrij | None = None) -> Plek:
    """The place of a table, or of one of its rows: that of the cell with its name."""
    return found.tabel.plek if row is None else row.cellen[found.rooster.naamkolom].plek
