"""Amounts per gemeente beside their share by the key: what was printed, what the key gives, and what lies between."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from vtt_engine.notation import euro
from vtt_engine.outcomes.outcome import RANG, Toetsuitkomst
from vtt_engine.outcomes.report import Rapport
from vtt_reports.axis import As
from vtt_reports.sums import beside
from vtt_reports.view import TEKENS


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
        pairs = beside(outcome.berekening())
        if pairs is None:
            continue
        key = tuple(printed.pad for _, printed, _ in pairs.rijen)
        known = [(name, printed.waarde, ours.waarde) for name, printed, ours in pairs.rijen
                 if printed.waarde is not None and ours.waarde is not None]
        if key not in found and known:
            found[key] = _division(outcome, pairs.kolommen, known)
    return tuple(found.values())


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
