"""Workbooks beside a text: a sheet that repeats a table of the text gives its unrounded totals, and is not listed twice."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Any, NamedTuple

from vtt_engine.record.values import Decimaal
from vtt_intake.recognise.columns import Kolomplan
from vtt_intake.recognise.columns_sums import values
from vtt_intake.recognise.tables import Cijfertabel
from vtt_intake.recognise.tables_cells import flat, gemeente_name
from vtt_intake.recognise.tables_rows import Regelrij

_ADDRESS = re.compile(r"(?:^|!)\$?([A-Z]{1,3})\$?(\d+)$")
_PLUS = re.compile(r"=\s*\+?\$?[A-Z]{1,3}\$?\d+(?:\s*[+-]\s*\$?[A-Z]{1,3}\$?\d+)+")
_MOST = 4


class Paar(NamedTuple):
    """A table of the text and the sheet that repeats it, with per column of the text the column of the sheet."""

    tekst: Cijfertabel
    blad: Cijfertabel
    kolommen: dict[str, Kolomplan]


class Werkboek(NamedTuple):
    """The tables of the workbooks that repeat a table of the text."""

    paren: tuple[Paar, ...] = ()

    def complete(self, found: Cijfertabel, plan: Kolomplan, record: dict[str, Any]) -> set[str]:
        """Add to a column what only the workbook knows: its unrounded total, and the formula of its cells.

        Returns the keys that this makes certain.
        """
        pair = next((pair for pair in self.paren if pair.tekst is found and plan.id in pair.kolommen), None)
        sheet = pair.blad if pair else found
        other = pair.kolommen[plan.id] if pair else plan
        own = {column.id: name for name, column in pair.kolommen.items()} if pair else {p.id: p.id for p in found.kolommen}
        terms = cell_formula(sheet, other)
        sure = set()
        if terms and all(name in own for _, name in terms):
            record["formule"] = " ".join(f"{sign} {own[name]}" for sign, name in terms).removeprefix("+ ")
            sure.add("formule")
        if pair is None or "verdeeld_naar" not in record:
            return sure
        total = pair.blad.totaal
        exact = total.cellen[other.plek].waarde if total else None
        if exact and (cents := _cents(exact)) is not None and _rounds(cents, found.totaal, plan) and cents % 100:
            whole = f"{'-' if cents < 0 else ''}{abs(cents) // 100}.{abs(cents) % 100:02d}"
            record["onafgerond_totaal"] = Decimaal(whole)
        return sure


def cell_formula(table: Cijfertabel, plan: Kolomplan) -> list[tuple[str, str]]:
    """The signs and columns that the cells of a column add up, where four of five rows add the same cells of their own row."""
    seen: Counter[tuple[tuple[str, str], ...]] = Counter()
    for row in table.posten:
        formula = row.cellen[plan.plek].formule or ""
        own = {match[0].lstrip("!"): p.id for p in table.kolommen if (match := _ADDRESS.search(row.cellen[p.plek].plek.anker))}
        if _PLUS.fullmatch(formula):
            parts = re.findall(r"([+-]?)\s*\$?([A-Z]{1,3})\$?(\d+)", formula)
            seen[tuple((sign or "+", own.get(f"{column}{number}", "")) for sign, column, number in parts)] += 1
    terms, count = seen.most_common(1)[0] if seen else ((), 0)
    return list(terms) if terms and 5 * count >= 4 * len(table.posten) and all(name for _, name in terms) else []


def pair_up(found: Sequence[Cijfertabel]) -> tuple[list[Cijfertabel], Werkboek]:
    """Leave out the sheets whose printed figures all stand in a table of the text, and pair them with it."""
    texts = [table for table in found if table.deel.document.soort != "xlsx"]
    kept, pairs = list(texts), list[Paar]()
    for sheet in (table for table in found if table.deel.document.soort == "xlsx"):
        tries = [pair for table in texts if (pair := _pair(table, sheet))]
        if tries:
            pairs.append(max(tries, key=lambda pair: len(pair.kolommen)))
        else:
            kept.append(sheet)
    return kept, Werkboek(tuple(pairs))


def _pair(table: Cijfertabel, sheet: Cijfertabel) -> Paar | None:
    """Pair two tables with the same rows, if every column of the text stands in the sheet with the same printed figures."""
    rows = {_name(row): row for row in (*sheet.posten, *((sheet.totaal,) if sheet.totaal else ()))}
    own = [*table.posten, *((table.totaal,) if table.totaal else ())]
    if not own or any(_name(row) not in rows for row in own):
        return None
    facing = [rows[_name(row)] for row in own]
    columns: dict[str, Kolomplan] = {}
    for plan in table.kolommen:
        if plan.soort == "tekst":
            continue
        same = next((p for p in sheet.kolommen if p.id not in {c.id for c in columns.values()}
                     and values(plan, own) == values(p, facing)), None)
        if same is None:
            return None
        columns[plan.id] = same
    return Paar(table, sheet, columns) if columns else None


def _name(row: Regelrij) -> str:
    return re.sub(r"\W", "", gemeente_name(row.naam).lower())


def _cents(text: str) -> int | None:
    """A stored number in whole cents; None if it is finer than that by more than the noise of a workbook."""
    match = re.fullmatch(r"(-?)(\d+)(?:\.(\d+))?", flat(text))
    if not match:
        return None
    digits = (match[3] or "").ljust(_MOST + 4, "0")
    cents, rest = int(match[2] + digits[:2]), int(digits[2:_MOST + 4])
    top: int = 10 ** (_MOST + 2)
    if 1000 < rest < top - 1000:
        return None
    cents += rest > top // 2
    return -cents if match[1] else cents


def _rounds(cents: int, total: Regelrij | None, plan: Kolomplan) -> bool:
    figure = total.inhoud[plan.plek].figuur if total else None
    return figure is not None and not figure.decimalen and abs(figure.waarde * 100 - cents) <= 50
