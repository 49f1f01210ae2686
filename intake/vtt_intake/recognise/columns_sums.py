"""What the figures of columns show by themselves: that one is the sum of others, or follows a column of inhabitants."""

import re
from collections.abc import Sequence
from itertools import combinations

from vtt_intake.recognise.columns import Kolomplan
from vtt_intake.recognise.tables_rows import Regelrij

_OUTCOME = re.compile(r"totaal|\bsaldo\b|\bnetto\b|verschil|in rekening|per saldo|resultaat|te betalen|\bnieuwe?\b|na wijziging|"
                      r"mutatie|afwijking|restant|resteert", re.IGNORECASE)
RATE = re.compile(r"\bper (?:inwoner|uur|traject|cliënt|fte|melding|stuk|dag|casus|1\.000)|tarief|prijs|gemiddeld", re.IGNORECASE)
_LEAST, _MOST_COLUMNS = 3, 14
Waarden = list[int | None]


def values(plan: Kolomplan, rows: Sequence[Regelrij]) -> Waarden:
    """The figures of a column, all at its own decimals; None where a row has none."""
    found: Waarden = []
    for row in rows:
        cell = row.inhoud[plan.plek]
        figure = cell.figuur if plan.takes(cell) else None
        found.append(figure.waarde * 10 ** (plan.decimalen - figure.decimalen) if figure else None)
    return found


def formulas(plans: Sequence[Kolomplan], rows: Sequence[Regelrij]) -> dict[str, tuple[str, bool]]:
    """Per column that follows from others: its formula, and whether its header says that it is an outcome.

    A header that says so needs four of five rows to agree; without such words all rows must agree, and at least three.
    """
    found: dict[str, tuple[str, bool]] = {}
    columns = {plan.id: values(plan, rows) for plan in plans[:_MOST_COLUMNS]}
    for place, plan in enumerate(plans[:_MOST_COLUMNS]):
        others = [p for p in plans[:_MOST_COLUMNS] if p.soort == plan.soort and p is not plan and p.id not in found
                  and p.decimalen == plan.decimalen and p.eenheid == plan.eenheid]
        if plan.soort not in ("bedrag", "aantal", "fte", "uren", "inwoners") or len(others) < 2:
            continue
        said = bool(_OUTCOME.search(plan.naam))
        before = [p for p in others if plans.index(p) < place]
        for terms in _candidates(before, others if said and place == 0 else before, said):
            if _holds(columns[plan.id], [(sign, columns[p.id]) for sign, p in terms], said):
                found[plan.id] = (_written(terms), said)
                break
    return found


Termen = tuple[tuple[int, Kolomplan], ...]


def _candidates(before: Sequence[Kolomplan], others: Sequence[Kolomplan], said: bool) -> list[Termen]:
    """Sums that a column may be: of all before it, of a run up to it, of two others, or one less another."""
    runs = [tuple((1, p) for p in before[i:]) for i in range(len(before) - 1)]
    first = [tuple((1, p) for p in others)] if not before and len(others) > 1 else []
    pairs = [pair for a, b in combinations(others, 2) for pair in (((1, a), (1, b)), ((1, a), (-1, b)), ((1, b), (-1, a)))]
    return [*first, *runs, *(pairs if said or len(others) < 4 else [])]


def _holds(own: Waarden, columns: Sequence[tuple[int, Waarden]], said: bool) -> bool:
    good = tried = telling = 0
    for i, value in enumerate(own):
        parts = [(sign, column[i]) for sign, column in columns]
        if value is None or sum(part is not None for _, part in parts) < 1:
            continue
        tried += 1
        seen = [sign * part for sign, part in parts if part is not None]
        good += 2 * abs(sum(seen) - value) <= len(seen) + 1
        telling += sum(part != 0 for part in seen) > 1
    if telling < (1 if said else min(_LEAST, max(2, len(own)))):
        return False
    return 5 * good >= 4 * tried if said else good == tried


def _written(terms: Termen) -> str:
    text = " ".join(f"{'+' if sign > 0 else '-'} {plan.id}" for sign, plan in terms)
    return text.removeprefix("+ ")


def follows(plan: Kolomplan, key: Kolomplan, rows: Sequence[Regelrij], total: Regelrij | None) -> tuple[bool, bool]:
    """Whether the amounts of a column follow a key within rounding: in four of five rows, and in every row."""
    own, keys = values(plan, rows), values(key, rows)
    both = [(value, part) for value, part in zip(own, keys, strict=True) if value is not None and part is not None]
    whole = sum(part for _, part in both)
    printed = values(plan, [total])[0] if total else None
    money = printed if printed is not None else sum(value for value, _ in both)
    if len(both) < _LEAST or whole <= 0 or abs(money) < 10 * len(both):
        return False, False
    good = sum(abs(value * whole - money * part) <= whole + part for value, part in both)
    return 5 * good >= 4 * len(both), good == len(own)


def products(plans: Sequence[Kolomplan], rows: Sequence[Regelrij]) -> dict[str, tuple[str, str]]:
    """Per column of amounts that is a count times a rate in four of five rows, and in three at least: the ids of both."""
    found: dict[str, tuple[str, str]] = {}
    rates = [plan for plan in plans if plan.soort == "bedrag" and RATE.search(plan.naam)]
    for plan in plans:
        for rate in rates if plan.soort == "bedrag" and plan not in rates else ():
            for count in plans:
                if count.soort in ("aantal", "inwoners", "uren", "fte") and _is_product(plan, count, rate, rows):
                    found.setdefault(plan.id, (count.id, rate.id))
    return found


def _is_product(plan: Kolomplan, count: Kolomplan, rate: Kolomplan, rows: Sequence[Regelrij]) -> bool:
    scale = 10 ** (count.decimalen + rate.decimalen)
    cells = [(v * scale, n * r * 10**plan.decimalen, n) for v, n, r in zip(values(plan, rows), values(count, rows),
             values(rate, rows), strict=True) if v is not None and n is not None and r is not None]
    good = sum(2 * abs(value - product) <= scale + abs(n) * 10**plan.decimalen for value, product, n in cells)
    return plan.eenheid == rate.eenheid and len(cells) >= _LEAST and 5 * good >= 4 * len(cells)
