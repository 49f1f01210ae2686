"""The terms of a report in words, and as spans of days: what was found, the limit, and what is left between them."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from vtt_engine.facts.catalog import SOORTEN
from vtt_engine.facts.fact import Bereik, Type
from vtt_engine.notation import dag_met_weekdag, dagen, getal, opsomming, periode
from vtt_engine.outcomes.margins import Day, Marge, margins
from vtt_engine.outcomes.outcome import Toetsuitkomst
from vtt_reports.wording import field_name

Span = tuple[str, int, int]  # punt, grens, balk, onzeker, ruimte or tekort, from its first to its last day


class Termijn(NamedTuple):
    """What one rule says of the days of some acts; the last of its spans is the limit, and without a day there are none.

    ``uiterlijk``: the last good day, as an ordinal, where the limit is one.
    """

    uitkomst: Toetsuitkomst
    stukken: str
    gevonden: str
    grens: str
    marge: str
    vormen: tuple[Span, ...]
    uiterlijk: int | None


def terms(outcomes: Iterable[Toetsuitkomst]) -> list[Termijn]:
    """The terms by their limit; what is the same for several acts as one."""
    groups: dict[tuple[object, ...], tuple[Marge, list[Toetsuitkomst]]] = {}
    for outcome in outcomes:
        marge = _deciding(outcome, margins(outcome))
        if marge is not None:
            key = (outcome.code, outcome.uitkomst, outcome.ernst, outcome.open, marge, _start(outcome))
            groups.setdefault(key, (marge, []))[1].append(outcome)
    found = [_term(marge, group) for marge, group in groups.values()]
    return sorted(found, key=lambda term: (term.vormen[-1][1] if term.vormen else 0, term.uitkomst.code))


def term_of(outcome: Toetsuitkomst) -> Termijn | None:
    """The term of one outcome; None if its rule compares no days."""
    marge = _deciding(outcome, margins(outcome))
    return _term(marge, [outcome]) if marge else None


def _term(marge: Marge, group: list[Toetsuitkomst]) -> Termijn:
    acts = opsomming(list(dict.fromkeys(_act(outcome) for outcome in group)))
    last = marge.grens if marge.soort is Type.DATUM and not marge.minstens and isinstance(marge.grens, int) else None
    return Termijn(group[0], acts, found_words(marge), limit_words(marge), margin_words(marge),
                   tuple(_spans(group[0], marge)), last)


def _deciding(outcome: Toetsuitkomst, found: list[Marge]) -> Marge | None:
    """The comparison to show: the first that is short, the first that is not known, or the tightest.

    A remark on a difference of days (little time is left) is no term of the law.
    """
    measured = [(marge, _ends(marge.ruimte)) for marge in found if marge.ruimte is not None]
    if outcome.bevinding:
        return next((marge for marge, (_, most) in measured if most < 0 and (marge.veld or outcome.ernst != "opmerking")), None)
    if outcome.uitkomst == "niet te bepalen":
        unknown = next((marge for marge in found if marge.ruimte is None and marge.wettelijk), None)
        if unknown is not None:
            return unknown
    terms_ = [item for item in measured if item[0].wettelijk or item[0].soort is Type.DAGEN]
    return min(terms_, key=lambda item: item[1])[0] if terms_ else None


def _ends(day: Day) -> tuple[int, int]:
    return (day.laag, day.hoog) if isinstance(day, Bereik) else (day, day)


def _spans(outcome: Toetsuitkomst, marge: Marge) -> Iterable[Span]:
    start = _start(outcome) if marge.soort is Type.DAGEN else 0
    if start is None:
        return
    edge = start + _ends(marge.grens)[0 if marge.minstens else 1]
    if marge.gevonden is not None and marge.ruimte is not None:
        low, high = (start + end for end in _ends(marge.gevonden))
        if marge.soort is Type.DAGEN:
            yield "balk", start, max(low, start)
        if low < high:
            yield "onzeker", max(low, start), max(high, start)
        elif marge.soort is Type.DATUM:
            yield "punt", low, low
        short = _ends(marge.ruimte)[1] < 0
        near = high if short is marge.minstens else low
        if short or marge.soort is Type.DATUM:
            yield "tekort" if short else "ruimte", min(near, edge), max(near, edge)
    yield "grens", edge, edge


def _start(outcome: Toetsuitkomst) -> int | None:
    """The day from which days are counted: the one day that the fact holds."""
    if outcome.feit is None:
        return None
    kinds = SOORTEN[outcome.feit.soort].velden
    held = [value for naam, value in outcome.feit.velden.items() if kinds[naam].type is Type.DATUM]
    days = [_ends(value)[1] for value in held if isinstance(value, int | Bereik)]
    return days[0] if len(days) == 1 else None


def _act(outcome: Toetsuitkomst) -> str:
    """The act a term is about, as its messages name it."""
    shown: Mapping[str, object] = outcome.feit.evidence() if outcome.feit else {}
    return str(shown.get("stuk") or outcome.over)


def found_words(marge: Marge) -> str:
    """What was found in words: vaststelling: 10 september 2026; 163 dagen."""
    if marge.gevonden is None:
        words = "niet bekend"
    else:
        words = periode(*_ends(marge.gevonden)) if marge.soort is Type.DATUM else _days(*_ends(marge.gevonden))
    return f"{field_name(marge.veld)}: {words}" if marge.soort is Type.DATUM else words


def limit_words(marge: Marge) -> str:
    """The limit in words: uiterlijk woensdag 31 december 2025; minstens 84 dagen."""
    low, high = _ends(marge.grens)
    if marge.soort is Type.DAGEN:
        return f"{'minstens' if marge.minstens else 'hoogstens'} {_days(low, high)}"
    day = dag_met_weekdag(low) if low == high else f"een dag die niet vaststaat ({periode(low, high)})"
    return f"{'niet vóór' if marge.minstens else 'uiterlijk'} {day}"


def margin_words(marge: Marge) -> str:
    """What is left in words: 79 dagen over, 253 dagen te laat; empty if it is not known."""
    if marge.ruimte is None:
        return ""
    low, high = _ends(marge.ruimte)
    dated = marge.soort is Type.DATUM
    short = ("te vroeg" if dated else "te kort") if marge.minstens else ("te laat" if dated else "te lang")
    if high < 0:
        return f"{_days(-high, -low)} {short}"
    return f"{_days(low, high)} over" if low >= 0 else f"van {dagen(-low)} {short} tot {dagen(high)} over"


def _days(low: int, high: int) -> str:
    return dagen(low) if low == high else f"{getal(low)} tot {dagen(high)}"
