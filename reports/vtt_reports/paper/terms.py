"""The terms that were tested: the day or days in the proposal, the limit, and the days left."""

from collections.abc import Iterator
from typing import NamedTuple

from vtt_engine.facts.fact import Bereik, Type
from vtt_engine.notation import dag_met_weekdag, opsomming
from vtt_engine.outcomes.margin import Marge
from vtt_engine.outcomes.outcome import shown_field
from vtt_engine.outcomes.report import Rapport
from vtt_reports.paper.words import about, article_of
from vtt_reports.view import count


class Termijn(NamedTuple):
    """A term: what, the day or days of the record, the limit, and what is left."""

    code: str
    titel: str
    over: str
    gemeten: str
    grens: str
    teken: str
    marge: str
    artikel: str


def terms(rapport: Rapport) -> Iterator[Termijn]:
    """The terms that were tested, the one with the fewest days left first; those that are not known last.

    Acts for which the days are the same stand in one row.
    """
    tested = [(u, u.marge) for u in rapport.uitkomsten if u.marge]
    acts: dict[Termijn, list[str]] = {}
    for u, marge in sorted(tested, key=lambda item: (item[1].dagen is None, item[1].dagen or 0)):
        sign = "?" if marge.dagen is None else "✓" if marge.dagen >= 0 else "✗"
        row = Termijn(u.code, u.titel, "", measured(marge), limit(marge), sign, _left(marge), article_of(u))
        acts.setdefault(row, []).append(about(u))
    for row, names in acts.items():
        yield row._replace(over=opsomming(list(dict.fromkeys(names))))


def measured(marge: Marge) -> str:
    """What the proposal says, in words."""
    if isinstance(marge.gemeten, Bereik) and marge.soort is Type.DAGEN:
        return f"{marge.gemeten.laag} tot {shown_field(marge.gemeten.hoog, marge.soort, '')}"
    return "niet bekend" if marge.gemeten is None else shown_field(marge.gemeten, marge.soort, "")


def limit(marge: Marge) -> str:
    """The limit in words."""
    if marge.soort is Type.DATUM:
        return f"{'uiterlijk' if marge.hoogstens else 'vanaf'} {_day(marge)}"
    return f"{'hoogstens' if marge.hoogstens else 'minstens'} {shown_field(marge.grens, marge.soort, '')}"


def last_day(marge: Marge | None) -> str:
    """The last good day of a term; empty if it has none."""
    return _day(marge) if marge and marge.soort is Type.DATUM and marge.hoogstens else ""


def _day(marge: Marge) -> str:
    return dag_met_weekdag(marge.grens) if isinstance(marge.grens, int) else shown_field(marge.grens, marge.soort, "")


def _left(marge: Marge) -> str:
    if marge.dagen is None:
        return "niet te bepalen"
    days = count(abs(marge.dagen), "dag", "dagen")
    if marge.dagen >= 0:
        return f"{days} over"
    return f"{days} te {'laat' if marge.hoogstens else 'vroeg'}" if marge.soort is Type.DATUM else f"{days} te kort"
