"""Positions in a picture as percentages, in whole hundredths: no number in a picture is a float."""

from datetime import date
from itertools import count
from typing import NamedTuple

from vtt_engine.notation import MAANDEN

_STEPS = (1, 2, 3, 6, 12, 24, 60, 120)
_MOST_MARKS = 6


class Streepje(NamedTuple):
    """A mark on an axis: its place and its words, empty where there is no room for them."""

    x: str
    woorden: str


class As(NamedTuple):
    """An axis from ``laagst`` to ``hoogst``, in whole units."""

    laagst: int
    hoogst: int

    def x(self, value: int) -> str:
        """The place of a value: 43.21%."""
        return percent((value - self.laagst) * 10_000, self.hoogst - self.laagst)

    def breed(self, low: int, high: int) -> str:
        """The width from one value to another."""
        return percent((high - low) * 10_000, self.hoogst - self.laagst)


def percent(hundredths: int, whole: int) -> str:
    """A share of a whole as text: 43.21%."""
    part = hundredths // whole
    return f"{part // 100}.{part % 100:02d}%"


def months(axis: As) -> tuple[Streepje, ...]:
    """The first days of months on an axis of days, at most six of them."""
    first, last = date.fromordinal(axis.laagst), date.fromordinal(axis.hoogst)
    start = first.year * 12 + first.month - 1
    length = last.year * 12 + last.month - 1 - start
    step = next((size for size in _STEPS if length <= size * _MOST_MARKS), _STEPS[-1])
    found: list[Streepje] = []
    for month in count(-(-(start + 1) // step) * step, step):
        day = date(month // 12, month % 12 + 1, 1).toordinal()
        if day > axis.hoogst:
            return tuple(found)
        late = (axis.hoogst - day) * _MOST_MARKS < axis.hoogst - axis.laagst
        found.append(Streepje(axis.x(day), "" if late else f"{MAANDEN[month % 12][:3]} {month // 12}"))
    raise AssertionError("an axis ends")
