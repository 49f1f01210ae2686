"""Figures as an author types them: one manner per table for signs, euro signs, grouping, cents and empty cells."""

import random
from decimal import Decimal
from typing import Literal, NamedTuple

Soort = Literal["€", "#", "%"]
MINUS = ("-{}", "-{}", "({})", "{}-", "-/- {}", "– {}", "−{}")

LEEG = ("-", "", "PM", "–", "n.v.t.")


class Cijfer(NamedTuple):
    """A figure in a cell. ``waarde``: what it means, in euros, pieces or per cent; ``getypt``: as typed in a text.

    ``getal`` is the number that a workbook holds, in the unit of the table, and ``opmaak`` its format there.
    """

    soort: Soort
    waarde: Decimal
    getypt: str
    getal: Decimal
    opmaak: str = "#,##0"


Cel = Cijfer | str


class Schrijver:
    """One author's manner of typing figures in one table; ``factor`` is the unit of its amounts in euros."""

    def __init__(self, kans: random.Random, factor: int = 1, euro: bool | None = None) -> None:
        self.kans, self.factor = kans, factor
        self.decimalen = {1: 0, 1_000: kans.choice((0, 0, 0, 1)), 1_000_000: kans.choice((1, 2))}[factor]
        sign = kans.random() < 0.5 if euro is None else euro
        self._euro = kans.choice(("€ ", "€", "€\u00a0")) if sign else ""
        self._minus = kans.choice(MINUS)
        self._minus_first = kans.random() < 0.3
        self._leeg = kans.choice(LEEG)
        self._tail = kans.choice(("", "", "", ",00", ",-", ",=")) if factor == 1 else ""
        self._dot = kans.choice((".", ".", ".", ".", "\u00a0"))
        self._merk = kans.choice(("", "", "", "*", " *)"))

    def bedrag(self, eenheden: int | None) -> Cel:
        """An amount of ``eenheden`` of the last printed decimal; None is typed as an empty cell."""
        if eenheden is None:
            return self._leeg
        tail = f",{abs(eenheden) % 10**self.decimalen:0{self.decimalen}d}" if self.decimalen else self._tail
        plain = f"{self._grouped(abs(eenheden) // 10**self.decimalen)}{tail}"
        number = Decimal(eenheden).scaleb(-self.decimalen)
        return Cijfer("€", number * self.factor, self._signed(plain, eenheden < 0), number, self._format())

    def kosten(self, cent: int) -> Cel:
        """An amount with its cents, as a rate has."""
        plain = f"{self._grouped(abs(cent) // 100)},{abs(cent) % 100:02d}"
        number = Decimal(cent).scaleb(-2)
        return Cijfer("€", number, self._signed(plain, cent < 0), number, '"€" #,##0.00' if self._euro else "#,##0.00")

    def zijde(self, eenheden: int) -> Cel:
        """An amount with V (voordeel) or N (nadeel) behind it."""
        number = Decimal(eenheden).scaleb(-self.decimalen)
        plain = self._grouped(abs(eenheden) // 10**self.decimalen)
        plain += f",{abs(eenheden) % 10**self.decimalen:0{self.decimalen}d}" if self.decimalen else ""
        return Cijfer("€", number * self.factor, f"{self._euro}{plain} {'N' if eenheden < 0 else 'V'}", number, self._format())

    def aantal(self, number: int) -> Cel:
        """A count."""
        return Cijfer("#", Decimal(number), self._grouped(number), Decimal(number))

    def procent(self, tienden: int) -> Cel:
        """A percentage with one decimal."""
        value = Decimal(tienden).scaleb(-1)
        return Cijfer("%", value, f"{str(value).replace('.', ',')}{self.kans.choice(('%', ' %', '%'))}", value.scaleb(-2), "0.0%")

    def merk(self, cel: Cel) -> Cel:
        """The cell with the author's mark of a note behind it, if the author uses one."""
        tail = self._merk if isinstance(cel, Cijfer) and cel.getypt[-1].isdigit() else ""
        return cel._replace(getypt=cel.getypt + tail) if isinstance(cel, Cijfer) else cel

    def _grouped(self, number: int) -> str:
        return f"{number:,}".replace(",", self._dot)

    def _signed(self, plain: str, negative: bool) -> str:
        if not negative:
            return f"{self._euro}{plain}"
        minus = "-{}" if self._minus == "{}-" and plain[-1] in "-=" else self._minus
        if self._minus_first or (minus == "({})" and self._euro == ""):
            return minus.format(f"{self._euro}{plain}")
        return f"{self._euro}{minus.format(plain)}"

    def _format(self) -> str:
        digits = f"#,##0{'.' if self.decimalen else ''}{'0' * self.decimalen}"
        return f'"€" {digits}' if self._euro else digits
