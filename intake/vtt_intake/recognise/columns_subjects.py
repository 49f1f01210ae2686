"""What the total of a column and the amount of a row are for: the subject of the same money in the text."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Any, NamedTuple

from vtt_engine.record.columns import FACTOR, Eenheid
from vtt_intake.recognise.amounts import Vermelding
from vtt_intake.recognise.columns import Kolomplan
from vtt_intake.recognise.picture import Beeld
from vtt_intake.recognise.tables import Cijfertabel
from vtt_intake.recognise.tables_rows import Regelrij

_ROUND = 1_000_000_00  # the widest step of an amount in text, in cents
_NEAR_ENOUGH = 100  # one part in this many: a total this close to an amount in the paragraph above is meant to be it


class Gevonden(NamedTuple):
    """A subject, and whether words and figures both point to it; ``bij`` is the mention it was found with."""

    naam: str
    zeker: bool
    bij: Vermelding | None = None


def cents(row: Regelrij | None, plan: Kolomplan, unit: Eenheid) -> tuple[int, int] | None:
    """What a row prints in a column, in cents, with its printed step."""
    cell = row.inhoud[plan.plek] if row else None
    if cell is None or cell.figuur is None or not plan.takes(cell):
        return None
    step = FACTOR[plan.eenheid or unit] * 100 // 10**cell.figuur.decimalen
    return cell.figuur.waarde * step, step


def meets(value: tuple[int, int], item: Vermelding) -> bool:
    """Whether a printed figure and an amount in text can be one: equal within what both were rounded to."""
    wide = 100_000 if item.geld.cent % 100_000 == 0 and item.geld.stap == 100 else item.geld.stap
    return 2 * abs(value[0] - item.geld.cent) <= value[1] + wide


def of_column(beeld: Beeld, found: Cijfertabel, plan: Kolomplan, mentions: Sequence[Vermelding],
              stand: str | None, aliases: dict[str, str]) -> Gevonden | None:
    """The subject of a column: by its header and its total; None if the text nowhere has this money."""
    total = cents(found.totaal, plan, found.eenheid)
    if total is None:
        return None
    known = [item for item in mentions if item.onderwerp != "geen"]
    named = beeld.onderwerpen.of_heading(plan.naam) if plan.naam and plan.naam[0].isalpha() else None
    same = [item for item in known if meets(total, item) and item.sleutels.get("stand") in (stand, None)]
    if named:
        of_name = [item for item in known if item.onderwerp == named.naam]
        if of_name and all((item.geld.cent > 0) == (total[0] > 0) for item in of_name):
            agrees = next((item for item in of_name if item in same), None)
            if agrees is None and not named.zeker:
                return None
            return Gevonden(named.naam, named.zeker and agrees is not None, agrees)
        if of_name:
            return None
        if named.naam in aliases:
            return Gevonden(aliases[named.naam], False)
    names = {item.onderwerp for item in same}
    if len(names) == 1 and total[0] > 0:
        if named:
            aliases[named.naam] = same[0].onderwerp
        return Gevonden(same[0].onderwerp, False, same[0])
    return _just_above(found, total[0], known) if not named or not plan.naam or _only_amounts(found) else None


def nature_of_header(beeld: Beeld, plan: Kolomplan, year: object, mentions: Sequence[Vermelding]) -> str | None:
    """The nature of what a header names, as the text gives it for that year; None if it gives none, or several."""
    named = beeld.onderwerpen.of_heading(plan.naam) if plan.naam else None
    seen = {item.sleutels["aard"] for item in mentions if named and item.onderwerp == named.naam
            and "aard" in item.sleutels and item.sleutels.get("jaar") == year}
    return seen.pop() if len(seen) == 1 else None


def _only_amounts(found: Cijfertabel) -> bool:
    return sum(plan.soort == "bedrag" for plan in found.kolommen) == 1


def _just_above(found: Cijfertabel, total: int, known: Sequence[Vermelding]) -> Gevonden | None:
    """The amount in the paragraph above the table that its total is close to."""
    above = [item for item in known if any(item.plek == alinea.plek for alinea in found.voor)]
    near = [item for item in above if abs(item.geld.cent - total) * _NEAR_ENOUGH <= abs(total)]
    names = {item.onderwerp for item in near}
    return Gevonden(near[0].onderwerp, False, near[0]) if len(names) == 1 else None


def near(mentions: Sequence[Vermelding], value: int) -> Sequence[Vermelding]:
    """Of mentions in order of their value, those that rounding can bring to this one."""
    low, high = (bisect_left(mentions, value + edge, key=lambda item: item.geld.cent) for edge in (-_ROUND, _ROUND + 1))
    return mentions[low:high]


def of_row(found: Cijfertabel, row: Regelrij, columns: Sequence[dict[str, Any]],
           mentions: Sequence[Vermelding]) -> Gevonden | None:
    """The subject of a row: an amount in text of the same value, year and stand that shares a telling word with its name.

    ``mentions`` are in order of their value.
    """
    plans = [plan for plan in found.kolommen if plan.soort == "bedrag" and not plan.deel]
    values = [value for plan in plans if (value := cents(row, plan, found.eenheid))]
    if len(values) != 1 or values[0][0] <= 0:
        return None
    own = _telling(row.naam)
    column = next(column for column in columns if column["soort"] == "bedrag")
    same = {item.onderwerp for item in near(mentions, values[0][0])
            if item.onderwerp != "geen" and meets(values[0], item) and own & _telling(item.onderwerp)
            and all(item.sleutels.get(key) == column.get(key) for key in ("jaar", "stand"))}
    return Gevonden(same.pop(), False) if len(same) == 1 else None


def _telling(text: str) -> set[str]:
    return {word[:8] for word in text.lower().replace("/", " ").split() if len(word) > 4}
