"""Printed figures stand for intervals: exact arithmetic on them, with fractions and never with floats."""

from fractions import Fraction
from typing import NamedTuple

Exact = Fraction | int


class Interval(NamedTuple):
    """All values that a printed figure can stand for, ends included. Whole ends stay whole numbers: that is faster."""

    laag: Exact
    hoog: Exact

    def __add__(self, other: "Interval") -> "Interval":  # type: ignore[override]
        return Interval(self.laag + other.laag, self.hoog + other.hoog)

    def times(self, factor: Exact) -> "Interval":
        """Multiply by an exact factor of either sign."""
        ends = (self.laag * factor, self.hoog * factor)
        return Interval(min(ends), max(ends))

    def product(self, other: "Interval") -> "Interval":
        """Multiply two intervals."""
        if self.laag >= 0 and other.laag >= 0:
            return Interval(self.laag * other.laag, self.hoog * other.hoog)
        ends = [a * b for a in self for b in other]
        return Interval(min(ends), max(ends))

    def gap(self, other: "Interval") -> Exact:
        """How far apart two intervals are; 0 where they meet."""
        return max(self.laag - other.hoog, other.laag - self.hoog, 0)


def printed(value: int, step: int) -> Interval:
    """The interval of a figure printed in steps of ``step`` (0: exact)."""
    half: Exact = Fraction(step, 2) if step % 2 else step // 2
    return Interval(value - half, value + half)


def half_up(value: Exact) -> int:
    """Round to a whole number; halves away from zero."""
    if isinstance(value, int):
        return value
    whole = abs(value) + Fraction(1, 2)
    return (whole.numerator // whole.denominator) * (-1 if value < 0 else 1)
