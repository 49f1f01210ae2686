"""Amounts per gemeente beside their share by the key: what was printed, what the key gives, and what lies between."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from vtt_engine.facts.fact import Term
from vtt_engine.notation import euro
from vtt_engine.outcomes.outcome import RANG, Toetsuitkomst
from vtt_engine.outcomes.report import Rapport
from vtt_reports.axis import As
from vtt_reports.view import TEKENS, repeating


class Deelregel(NamedTuple):
    """A row: its name, the amounts in words, and its bar: from nought, the share by the key, and what lies between."""

    naam: str
    gevraagd: str
    sleutel: str
    verschil: str
    x: str
    breed: str
    sleutel_x: str
    tekort_x: str
    tekort_breed: str
    buiten: bool


class Verdeling(NamedTuple):
    """A column that is divided by a key, with its heaviest outcome; the names of its two columns, and its rows."""

    code: str
    over: str
    melding: str
    klasse: str
    teken: str
    kolommen: tuple[str, str]
    nul: str
    grootste: str
    rijen: tuple[Deelregel, ...]


_Row = tuple[str, int, int]  # name, printed and computed, in cents


def divisions(rapport: Rapport) -> tuple[Verdeling, ...]:
    """The columns of amounts that an outcome computes again row by row, heaviest first; each column once."""
    found: dict[tuple[str | None, ...], Verdeling] = {}
    judged = (u for u in rapport.uitkomsten if u.uitkomst in ("voldoet", "voldoet niet"))
    for outcome in sorted(judged, key=lambda u: RANG[u.ernst]):
        terms = repeating(outcome.berekening().termen)
        pair = _pair(terms[2]) if terms else None
        if terms and pair:
            printed, computed = pair
            key = tuple(row[printed].pad for _, row in terms[2])
            rows = [(name, row[printed].waarde, row[computed].waarde) for name, row in terms[2]]
            known = [(name, one, other) for name, one, other in rows if one is not None and other is not None]
            if key not in found and known:
                found[key] = _division(outcome, (terms[1][printed], terms[1][computed]), known)
    return tuple(found.values())


def _pair(rows: Sequence[tuple[str, Sequence[Term]]]) -> tuple[int, int] | None:
    """Which term of each row is the printed amount and which the computed one: only what is printed has a place."""
    money = [k for k, term in enumerate(rows[0][1]) if term.eenheid == "cent"]
    printed = [k for k in money if all(row[k].pad for _, row in rows)]
    computed = [k for k in money if not any(row[k].pad for _, row in rows)]
    return (printed[0], computed[0]) if len(printed) == len(computed) == 1 else None


def _division(outcome: Toetsuitkomst, columns: tuple[str, str], rows: list[_Row]) -> Verdeling:
    axis = _axis(amount for _, *amounts in rows for amount in amounts)
    style = outcome.ernst or "goed"
    largest = max(abs(printed - computed) for _, printed, computed in rows)
    return Verdeling(outcome.code, _column(outcome), outcome.melding or outcome.opmerking or "", style,
                     TEKENS.get(style, "✓"), columns, axis.x(0), euro(largest),
                     tuple(_row(row, axis, row[0] in outcome.cellen) for row in rows))


def _column(outcome: Toetsuitkomst) -> str:
    """The column as its messages name it: the table, and the column in it."""
    shown: Mapping[str, object] = outcome.feit.evidence() if outcome.feit else {}
    named = [str(shown[key]) for key in ("tabel", "kolom") if shown.get(key)]
    return ", ".join(named) or outcome.over


def _axis(amounts: Iterable[int]) -> As:
    found = (0, *amounts)
    return As(min(found), max(*found, min(found) + 1))


def _row(row: _Row, axis: As, outside: bool) -> Deelregel:
    name, printed, computed = row
    low, high = min(printed, computed), max(printed, computed)
    off = printed - computed
    return Deelregel(name, euro(printed), euro(computed), f"{'+' if off > 0 else ''}{euro(off)}" if off else euro(0),
                     axis.x(min(0, printed)), axis.breed(min(0, printed), max(0, printed)), axis.x(computed),
                     axis.x(low), axis.breed(low, high), outside)
