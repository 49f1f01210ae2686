"""How many days an act keeps to a term: what the record says, the limit of the norm, and the days between them."""

from collections.abc import Iterator
from typing import NamedTuple

from vtt_engine.facts.dossier import bounds
from vtt_engine.facts.fact import Bereik, Type, Waarde
from vtt_engine.matching.coupling import Koppeling
from vtt_engine.matching.reference import Velden, compile_reference
from vtt_engine.rulebook.expression import Eis, Naam, Samen, Vergelijk, linear

_TERMS = (Type.DATUM, Type.DAGEN)


class Marge(NamedTuple):
    """A term and what is left of it.

    ``gemeten``: the day or the number of days in the record, None if it is not known; ``wat`` says what it is. ``grens``: the
    day or the number of days that the norm gives. ``hoogstens``: the limit is the last good day, else the fewest days or the
    first good day. ``dagen``: the days left over, below zero too few; for an uncertain day the fewest that can be.
    """

    wat: str
    gemeten: Waarde | None
    grens: Waarde
    soort: Type
    hoogstens: bool
    dagen: int | None


def margin(k: Koppeling) -> Marge | None:
    """The term of a rule that has the fewest days left; None if the rule tests no term here. An opmerking is no term."""
    if k.geldend is None:
        return None
    found = [marge for eis, item in zip(k.regel.eisen, k.regel.regel.eisen, strict=True) if item.ernst != "opmerking"
             for part in _decisive(eis, k.velden) if (marge := _of(part, k)) is not None]
    known = [marge for marge in found if marge.dagen is not None]
    return min(known, key=lambda marge: marge.dagen or 0) if known else found[0] if found else None


def _decisive(eis: Eis, velden: Velden) -> Iterator[Vergelijk]:
    """The comparisons an expression rests on; none of an *or* that something else already makes true."""
    match eis:
        case Vergelijk():
            yield eis
        case Samen("en", parts):
            for part in parts:
                yield from _decisive(part, velden)
        case Samen(_, parts):
            terms = [part for part in parts if isinstance(part, Vergelijk)]
            if not any(compile_reference(part)(velden) for part in parts if part not in terms):
                yield from terms


def _of(eis: Vergelijk, k: Koppeling) -> Marge | None:
    """The margin of a comparison of something in the record with a day or a number of days of the norm."""
    turned = isinstance(eis.links, Naam) and eis.links.naam.startswith("norm.")
    limit, measured = (eis.links, eis.rechts) if turned else (eis.rechts, eis.links)
    if not isinstance(limit, Naam) or not limit.naam.startswith("norm.") or eis.op in ("==", "!="):
        return None
    soort, grens = k.regel.velden[limit.naam].type, k.velden.get(limit.naam)
    weights, constant = linear(measured, Naam(limit.naam))
    fields = [naam for naam in weights if not naam.startswith("norm.")]
    if soort not in _TERMS or not isinstance(grens, (int, Bereik)) or len(fields) != len(weights) - 1 or not fields:
        return None
    hoogstens = (eis.op in ("<", "<=")) is not turned
    value = _measured({naam: weights[naam] for naam in fields}, constant, k.velden)
    days = None
    if value is not None:
        low, high = bounds(value)
        least, most = bounds(grens)
        days = (least - high if hoogstens else low - most) - (eis.op in ("<", ">"))
    what = max(fields, key=lambda naam: weights[naam])
    return Marge(k.regel.velden[what].betekenis, value, grens, soort, hoogstens, days)


def _measured(weights: dict[str, int], constant: int, velden: Velden) -> int | Bereik | None:
    low = high = constant
    for naam, weight in weights.items():
        value = velden.get(naam)
        if not isinstance(value, (int, Bereik)) or isinstance(value, bool):
            return None
        ends = sorted(weight * end for end in bounds(value))
        low, high = low + ends[0], high + ends[1]
    return low if low == high else Bereik(low, high)
