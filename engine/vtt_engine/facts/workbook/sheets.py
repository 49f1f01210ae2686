"""What the facts about worksheets share: sheets with their pointer, amounts in euros, and cells in words."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal
from functools import partial
from typing import Any, NamedTuple

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Bereik, Berekening, Feit, Gemis, Plaats, Waarde, count
from vtt_engine.notation import euro, getal, opsomming
from vtt_engine.record.columns import FACTOR
from vtt_engine.record.values import Getal
from vtt_engine.record.workbook import Werkblad

MOST_NAMED = 6
_UNITS = {unit: 100 * factor for unit, factor in FACTOR.items()}


class Vondst(NamedTuple):
    """Something in a cell: its pointer, the cell, what to say of it, the cents at stake, and whether it is certain.

    ``gemis``: what is missing to be certain.
    """

    pad: str
    cel: str
    tekst: str
    cent: int = 0
    zeker: bool = True
    gemis: tuple[Gemis, ...] = ()


def sheets(dossier: Dossier) -> Iterator[tuple[str, Werkblad]]:
    """The worksheets with their pointer."""
    for i, sheet in enumerate(dossier.voorstel.werkbladen or ()):
        yield f"/werkbladen/{i}", sheet


def exact(value: Getal | None) -> Decimal | None:
    """A number of the record as an exact decimal."""
    return None if value is None else Decimal(value.waarde).scaleb(-value.decimalen)


def cents(value: Decimal | None, eenheid: str | None) -> int:
    """What a number in a cell is in whole cents; 0 where it is no money or not known."""
    factor = _UNITS.get(eenheid or "")
    if value is None or factor is None:
        return 0
    return int((value * factor).quantize(Decimal(1), rounding=ROUND_HALF_UP))


def words(value: Decimal | None, eenheid: str | None) -> str:
    """A number in a cell in Dutch: € 38.232,66 where it is money, else 11,57."""
    if value is None:
        return "niet bekend"
    if eenheid in _UNITS:
        return euro(cents(value, eenheid))
    plain = value.quantize(Decimal("0.0001"), rounding=ROUND_HALF_UP).normalize()
    decimals = max(0, -int(plain.as_tuple().exponent))
    return getal(int(plain.scaleb(decimals)), decimals)


def named(item: Any) -> str:
    """A cell with the name of its row: D18 (Wierden)."""
    return f"{item.cel} ({item.naam})" if item.naam else str(item.cel)


def differs(value: Decimal, other: Decimal, eenheid: str | None) -> bool:
    """Whether two results are really different: half a cent for euros, half a thousandth for anything else."""
    return abs(value - other) >= (Decimal("0.005") if eenheid == "euro" else Decimal("0.0005"))


def number(found: Sequence[Vondst], lost: Sequence[Gemis] = ()) -> int | Bereik:
    """How many things were found; with as many more as are not certain and as there are lists that were not filled in."""
    certain = sum(item.zeker for item in found)
    return count(certain, len(found) - certain + len(lost))


def sheet_fact(soort: str, path: str, sheet: Werkblad, groups: dict[str, tuple[Sequence[Vondst], Sequence[Gemis]]]) -> Feit:
    """Make the one fact of a kind about a sheet. Each group is a field: what was found, and which lists are missing.

    At stake is the largest amount: the same money often stands in more columns.
    """
    fields: dict[str, Waarde] = {naam: number(found, lost) for naam, (found, lost) in groups.items()}
    gone = {naam: (*lost, *(g for item in found for g in item.gemis)) for naam, (found, lost) in groups.items()}
    every = list({item.pad: item for found, _ in groups.values() for item in found}.values())
    told = [item for item in every if item.zeker] or every
    evidence: dict[str, object] = {"blad": f"{sheet.id} (verborgen)" if sheet.verborgen else sheet.id,
                                   **{f"{naam}_cellen": listed(found) for naam, (found, _) in groups.items()}}
    places = tuple(Plaats(item.pad, f"{sheet.plaats or sheet.id}, cel {item.cel}") for item in told)
    return Feit(soort, f"werkblad {sheet.id}", fields, evidence, places or (Plaats(path, sheet.plaats),),
                {naam: lost for naam, lost in gone.items() if lost}, partial(_steps, every),
                omvang=max((abs(item.cent) for item in told), default=0), cellen=tuple(dict.fromkeys(item.cel for item in told)))


def listed(found: Sequence[Vondst]) -> str:
    """The things that were found, in words; past six the number of the rest."""
    certain = [item.tekst for item in found if item.zeker] or [item.tekst for item in found]
    return opsomming(certain, MOST_NAMED)


def absent(path: str, naam: str, what: str) -> tuple[Gemis, ...]:
    """Name a list of a sheet that was not filled in."""
    return (Gemis(f"{path}/{naam}", what),)


def _steps(found: Iterable[Vondst]) -> Berekening:
    return Berekening((), "de cellen van het werkblad naast elkaar leggen", stappen=tuple(item.tekst for item in found))


