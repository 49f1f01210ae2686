"""Tables at random, in the shapes that budget proposals have: each with the cells as typed and what they mean."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal, NamedTuple

from tests.kantoor.cijfers import Cel, Cijfer, Schrijver

GEMEENTEN = ("Almelo", "Borne", "Dinkelland", "Enschede", "Haaksbergen", "Hellendoorn", "Hengelo (O)", "Hof van Twente", "Losser",
             "Oldenzaal", "Rijssen-Holten", "Tubbergen", "Twenterand", "Wierden")
POSTEN = ("personeel", "huisvesting", "overhead", "materieel", "scholing", "inhuur", "automatisering", "onderzoek", "communicatie",
          "kapitaallasten", "piketdienst", "vervoer", "energie", "schoonmaak", "verzekeringen", "accountant",
          "beheer en onderhoud", "kosten van derden", "afschrijvingen gebouwen", "dotatie voorziening groot onderhoud",
          "ICT-licenties", "personeel wijkteams (4,5 fte)", "loon- en prijscompensatie", "vrijval reserve 2023")
GROEPEN = ("Bestuur en staf", "Uitvoering", "Bedrijfsvoering", "Projecten", "Veiligheid", "Gezondheid")
PRODUCTEN = ("meldingen", "indicaties", "trajecten", "vaccinaties", "inspecties", "adviezen")
TOELICHTING = ("nieuwe cao", "hogere huur vanaf juli", "zie bijlage 2", "eenmalig", "indexering", "vacature", "")
Rijsoort = Literal["post", "groep", "subtotaal", "totaal", "leeg", "opmerking"]


class Rij(NamedTuple):
    """A row: its kind and its cells, the name first."""

    soort: Rijsoort
    cellen: list[Cel]

    @property
    def naam(self) -> str:
        """The name of the row."""
        return str(self.cellen[0])


@dataclass
class Tabel:
    """A table: header rows (may be none), rows, and merged cells as (row, column, last row, last column) from 0.

    ``factor``: the unit of its amounts in euros, 0 for a table that says it itself with signs of euro.
    """

    koppen: list[list[str]]
    rijen: list[Rij]
    factor: int
    samen: list[tuple[int, int, int, int]] = field(default_factory=list)

    @property
    def breedte(self) -> int:
        """The number of columns."""
        return len(self.rijen[0].cellen)

    @property
    def regels(self) -> list[list[Cel]]:
        """All rows as they stand, headers first."""
        return [*(list[Cel](row) for row in self.koppen), *(row.cellen for row in self.rijen)]


Vorm = Callable[[random.Random, Schrijver, int], Tabel]


def tabel(kans: random.Random, year: int) -> Tabel:
    """Make a table of any shape."""
    name = kans.choice(list(VORMEN))
    factor = 1 if name in IN_EURO else kans.choice((1, 1, 1_000, 1_000, 1_000_000))
    made = VORMEN[name](kans, Schrijver(kans, factor, euro=True if name == "zonder kop" else None), year)
    made.factor = factor
    return _finished(kans, made)


def _finished(kans: random.Random, made: Tabel) -> Tabel:
    """Add what authors add: an empty row above the total, a remark below, hard line breaks and spaces in names."""
    width = made.breedte
    if kans.random() < 0.15 and made.rijen[-1].soort == "totaal":
        made.rijen.insert(-1, Rij("leeg", [""] * width))
    if kans.random() < 0.12:
        made.rijen.append(Rij("opmerking", [kans.choice(("Bron: eigen administratie", "Afrondingsverschillen zijn mogelijk.")),
                                            *[""] * (width - 1)]))
        row = len(made.koppen) + len(made.rijen) - 1
        made.samen.append((row, 0, row, width - 1))
    if kans.random() < 0.2:
        spaces = kans.choice(("\n", "\u00a0", "  "))
        made.rijen = [row._replace(cellen=[row.naam.replace(" ", spaces, 1), *row.cellen[1:]])
                      if row.soort != "opmerking" and (spaces != "\u00a0" or len(row.naam) < 15) else row for row in made.rijen]
    return made


def _amount(kans: random.Random) -> int | None:
    return None if kans.random() < 0.06 else kans.choice((1, 1, 1, -1)) * kans.randint(2, 900_000)


def _names(kans: random.Random, least: int, most: int) -> list[str]:
    style = kans.choice((str.capitalize, str))
    return [style(name) if name[0].islower() else name for name in kans.sample(POSTEN, kans.randint(least, most))]


def _totalled(kans: random.Random, write: Schrijver, names: Sequence[str], rows: list[list[int | None]]) -> list[Rij]:
    """Rows of amounts with their total below, above or not at all."""
    lines = [Rij("post", [name, *(write.merk(write.bedrag(v)) if kans.random() < 0.04 else write.bedrag(v) for v in row)])
             for name, row in zip(names, rows, strict=True)]
    total = _total(kans, [write.bedrag(sum(v or 0 for v in column)) for column in zip(*rows, strict=True)])
    place = kans.choice(("onder", "onder", "onder", "boven", "geen"))
    return [*lines, total] if place == "onder" else [total, *lines] if place == "boven" else lines


def _total(kans: random.Random, cells: Sequence[Cel]) -> Rij:
    return Rij("totaal", [kans.choice(("Totaal", "Totaal", "Totaal generaal", "TOTAAL", "Totaal:", "Eindtotaal")), *cells])


def _gemeenten(kans: random.Random, write: Schrijver, year: int) -> Tabel:
    names, rows = GEMEENTEN[:kans.randint(3, 14)], list[tuple[int, int, int, int]]()
    for _ in names:
        base, back = kans.randint(1_000, 300_000), -kans.randint(100, 30_000)
        rows.append((kans.randint(9_000, 160_000), base, back, base + back))
    made = [Rij("post", [name, write.aantal(row[0]), *map(write.bedrag, row[1:])]) for name, row in zip(names, rows, strict=True)]
    total = [sum(column) for column in zip(*rows, strict=True)]
    made.append(_total(kans, [write.aantal(total[0]), *map(write.bedrag, total[1:])]))
    heads = ["Gemeente", kans.choice(("Inwoners", "Aantal inwoners", f"Inwoners 1-1-{year - 1}")), f"Bijdrage {year}", "Raming rente",
             "In rekening te brengen"]
    return Tabel([heads], made if kans.random() < 0.85 else made[:-1], 1)


def _aandelen(kans: random.Random, write: Schrijver, year: int) -> Tabel:
    names = GEMEENTEN[:kans.randint(4, 12)]
    rows = [Rij("post", [name, write.aantal(kans.randint(9_000, 160_000)), write.procent(kans.randint(10, 300)),
                         write.bedrag(kans.randint(1_000, 300_000))]) for name in names]
    total = _total(kans, [write.aantal(_sum(rows, 1)), write.procent(1000), write.bedrag(int(_sum(rows, 3)))])
    return Tabel([["Deelnemer", "Inwoners", kans.choice(("Aandeel", "Percentage", "%", "Aandeel in %")), f"Bijdrage {year}"]],
                 [*rows, total], 1)


def _sum(rows: Sequence[Rij], k: int) -> int:
    return int(sum((cell.waarde for row in rows if isinstance(cell := row.cellen[k], Cijfer)), Decimal(0)))


def _jaren(kans: random.Random, write: Schrijver, year: int) -> Tabel:
    names = kans.choice((lambda: list(GEMEENTEN[:kans.randint(3, 14)]), lambda: _names(kans, 2, 8)))()
    first = "Gemeente" if names[0] == "Almelo" else kans.choice(("Omschrijving", "Onderdeel", ""))
    word = kans.choice(("{}", "{}", "Begroting {}", "Raming {}"))
    return Tabel([[first, *(word.format(year + i) for i in range(4))]],
                 _totalled(kans, write, names, [[_amount(kans) for _ in range(4)] for _ in names]), 1)


def _posten(kans: random.Random, write: Schrijver, year: int) -> Tabel:
    names = _names(kans, 2, 12)
    head = [kans.choice(("Post", "Kostensoort", "Omschrijving")), kans.choice(("Bedrag", "Kosten", f"Begroting {year}"))]
    return Tabel([head], _totalled(kans, write, names, [[_amount(kans) or 5] for _ in names]), 1)


def _zonder_kop(kans: random.Random, write: Schrijver, year: int) -> Tabel:
    return Tabel([], _posten(kans, write, year).rijen, 1)


def _toelichting(kans: random.Random, write: Schrijver, year: int) -> Tabel:
    made = _posten(kans, write, year)
    rows = [Rij(row.soort, [*row.cellen, kans.choice(TOELICHTING) if row.soort == "post" else ""]) for row in made.rijen]
    return Tabel([[*made.koppen[0], "Toelichting"]], rows, 1)


def _lasten_baten(kans: random.Random, write: Schrijver, year: int) -> Tabel:
    names = _names(kans, 2, 10)
    rows = [[kans.randint(1_000, 900_000), kans.randint(1_000, 900_000)] for _ in names]
    if kans.random() < 0.5:
        return Tabel([["Programma", "Lasten", "Baten"]], _totalled(kans, write, names, [*rows]), 1)
    return Tabel([["Programma", "Lasten", "Baten", "Saldo"]],
                 _totalled(kans, write, names, [[a, b, b - a] for a, b in rows]), 1)


def _twee_koppen(kans: random.Random, write: Schrijver, year: int) -> Tabel:
    names = _names(kans, 3, 9)
    heads = [["Programma", *(f"{kans.choice(('Begroting', 'Rekening'))} {year + i // 2}" for i in (0, 0, 2, 2))],
             ["", "Lasten", "Baten", "Lasten", "Baten"]]
    heads[0][2], heads[0][4] = heads[0][1], heads[0][3]
    samen = [(0, 1, 0, 2), (0, 3, 0, 4), *([(0, 0, 1, 0)] if kans.random() < 0.5 else [])]
    rows = _totalled(kans, write, names, [[_amount(kans) for _ in range(4)] for _ in names])
    return Tabel(heads, rows, 1, samen)


def _prijs(kans: random.Random, write: Schrijver, year: int) -> Tabel:
    rows, total = list[Rij](), 0
    for name in kans.sample(PRODUCTEN, kans.randint(2, 6)):
        number, rate = kans.randint(3, 4_000), kans.randint(500, 90_000)
        total += number * rate
        rows.append(Rij("post", [name.capitalize(), write.aantal(number), write.kosten(rate), write.kosten(number * rate)]))
    return Tabel([["Product", "Aantal", kans.choice(("Tarief", "Prijs per stuk", "Kostprijs")), "Kosten"]],
                 [*rows, _total(kans, ["", "", write.kosten(total)])], 1)


def _subtotalen(kans: random.Random, write: Schrijver, year: int) -> Tabel:
    width = kans.randint(1, 4)
    rows, total, word = list[Rij](), [0] * width, kans.choice(("Subtotaal {}", "Subtotaal", "Totaal {}"))
    for group in kans.sample(GROEPEN, kans.randint(2, 4)):
        names = _names(kans, 2, 5)
        figures = [[kans.randint(100, 900_000) for _ in range(width)] for _ in names]
        sums = [sum(column) for column in zip(*figures, strict=True)]
        total = [a + b for a, b in zip(total, sums, strict=True)]
        rows += [Rij("groep", [group, *[""] * width]),
                 *(Rij("post", [name, *map(write.bedrag, row)]) for name, row in zip(names, figures, strict=True)),
                 Rij("subtotaal", [word.format(group.lower()),
                                   *map(write.bedrag, sums)])]
    return Tabel([[kans.choice(("Omschrijving", "Product")), *(str(year + i) for i in range(width))]],
                 [*rows, _total(kans, [*map(write.bedrag, total)])], 1)


def _verschil(kans: random.Random, write: Schrijver, year: int) -> Tabel:
    own = kans.random() < 0.4
    rows = []
    for name in _names(kans, 3, 9):
        a, b = kans.randint(1_000, 900_000), kans.randint(1_000, 900_000)
        side: list[Cel] = [write.zijde(a - b)]
        if own and isinstance(side[0], Cijfer):
            text, letter = side[0].getypt.rsplit(" ", 1)
            side = [side[0]._replace(getypt=text, getal=abs(side[0].getal)), letter]
        rows.append(Rij("post", [name, write.bedrag(a), write.bedrag(b), *side]))
    return Tabel([["Omschrijving", f"Begroting {year}", f"Realisatie {year}", "Verschil", *(["V/N"] if own else [])]], rows, 1)


def _jaarrijen(kans: random.Random, write: Schrijver, year: int) -> Tabel:
    rows = []
    for i in range(kans.randint(3, 6)):
        a, b = kans.randint(1_000, 900_000), kans.randint(1_000, 900_000)
        rows.append(Rij("post", [str(year + i), *map(write.bedrag, (a, b, b - a))]))
    return Tabel([["Jaar", "Lasten", "Baten", "Saldo"]], rows, 1)


def _lang(kans: random.Random, write: Schrijver, year: int) -> Tabel:
    names = [f"{post} {wijk}" for post in kans.sample(POSTEN[:16], 6) for wijk in ("Noord", "Oost", "Zuid", "West", "Centrum", "Dorpen")]
    return Tabel([["Omschrijving", str(year), str(year + 1)]],
                 _totalled(kans, write, names, [[_amount(kans), _amount(kans)] for _ in names]), 1)


VORMEN: dict[str, Vorm] = {
    "gemeenten": _gemeenten, "aandelen": _aandelen, "jaren": _jaren, "posten": _posten, "zonder kop": _zonder_kop,
    "toelichting": _toelichting, "lasten en baten": _lasten_baten, "twee koppen": _twee_koppen, "prijs": _prijs,
    "subtotalen": _subtotalen, "verschil": _verschil, "jaarrijen": _jaarrijen, "lang": _lang}
IN_EURO = ("gemeenten", "aandelen", "zonder kop", "prijs")
