"""One figure of a proposal, and what became of it."""

from typing import NamedTuple

from vtt_engine.facts.fact import Term
from vtt_engine.notation import periode
from vtt_engine.outcomes.outcome import shown_term
from vtt_engine.record.values import read_date

DAY, YEAR = "datum", "jaar"


class Figuur(NamedTuple):
    """A figure: digits with ``decimalen`` of them behind the comma, in a unit; or a day as the record writes it.

    ``waarde`` None: the proposal names no figure there. As text it is empty: it does not say which element of a list this is.
    """

    waarde: int | str | None
    eenheid: str
    decimalen: int = 0

    def __str__(self) -> str:
        return ""

    @property
    def woorden(self) -> str:
        """The figure as a reader writes it."""
        if isinstance(self.waarde, str):
            day = read_date(self.waarde)
            return periode(day.vroegst.toordinal(), day.laatst.toordinal())
        if self.eenheid == YEAR and self.waarde is not None:
            return str(self.waarde)
        return shown_term(Term("", self.waarde, self.maat))

    @property
    def maat(self) -> str:
        """The unit with its scale, as in the sums of a report: procent/10 are tenths."""
        return f"{self.eenheid}/{10**self.decimalen}" if self.decimalen else self.eenheid

    def op(self, decimalen: int) -> "Figuur":
        """The same figure with so many decimals, not fewer than it has."""
        return self._replace(waarde=self.waarde * 10 ** (decimalen - self.decimalen), decimalen=decimalen) if isinstance(
            self.waarde, int) else self._replace(decimalen=decimalen)


class Wijziging(NamedTuple):
    """A figure that changed. ``oud`` or ``nieuw`` None: it was not there, or is not there any more."""

    onderdeel: str
    naam: str
    oud: Figuur | None
    nieuw: Figuur | None
    plaatsen: tuple[str, ...] = ()

    @property
    def verschil(self) -> Figuur | None:
        """How much more the figure is now, of a day how many days later; None where that cannot be said."""
        if not (self.oud and self.nieuw and self.oud.eenheid == self.nieuw.eenheid != YEAR):
            return None
        one, other = same_scale(self.oud, self.nieuw)
        first, second = (_number(figure) for figure in (one, other))
        return None if first is None or second is None else other._replace(waarde=second - first)


def _number(figure: Figuur) -> int | None:
    """A figure to count with; a day as its ordinal, and none if it is not one day."""
    if isinstance(figure.waarde, str):
        day = read_date(figure.waarde)
        return day.vroegst.toordinal() if day.vroegst == day.laatst else None
    return figure.waarde


def same_scale(one: Figuur, other: Figuur) -> tuple[Figuur, Figuur]:
    """Both with the same decimals, so that 4,7 and 4,70 are equal."""
    most = max(one.decimalen, other.decimalen)
    return one.op(most), other.op(most)


def changed(one: Figuur | None, other: Figuur | None) -> bool:
    """Whether a figure is not what it was."""
    if one is None or other is None:
        return one is not other
    first, second = same_scale(one, other)
    return (first.waarde, first.eenheid) != (second.waarde, second.eenheid)
