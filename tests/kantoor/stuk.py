"""A proposal at random, apart from any kind of file: headings, paragraphs, points and tables, as its author would type them."""

import random
from dataclasses import dataclass, field
from typing import Literal

GEMEENTEN = ("Almelo", "Borne", "Dinkelland", "Enschede", "Haaksbergen", "Hellendoorn", "Hengelo (O)", "Hof van Twente", "Losser",
             "Oldenzaal", "Rijssen-Holten", "Tubbergen", "Twenterand", "Wierden")
KOPPEN = {
    "besluit": ("Voorstel", "Voorgesteld besluit", "Gevraagde beslissing", "Wij stellen u voor", "Ontwerpbesluit", "Beslispunten"),
    "inleiding": ("Inleiding", "Aanleiding", "Achtergrond", "Aanleiding en context"),
    "effect": ("Beoogd effect", "Doel", "Beoogd resultaat"),
    "argumenten": ("Argumenten", "Argumenten voor", "Onderbouwing", "Overwegingen"),
    "kanttekeningen": ("Kanttekeningen", "Kanttekening", "Risico’s en kanttekeningen"),
    "financien": ("Kosten, baten, dekking", "Financiën", "Financiële gevolgen", "Kosten en dekking"),
    "vervolg": ("Vervolg", "Uitvoering", "Planning"),
    "bijlagen": ("Bijlagen", "Bijlage(n)")}
POSTEN = ("personeel", "huisvesting", "overhead", "materieel", "scholing", "inhuur", "automatisering", "onderzoek", "communicatie",
          "kapitaallasten", "piketdienst", "vervoer", "energie", "schoonmaak", "verzekeringen", "accountant")
TAKEN = ("de jeugdzorg", "het regionale vervoer", "de omgevingsdienst", "de veiligheidsregio", "het werkbedrijf", "het archief")
ZINNEN = ("De vraag naar ondersteuning is de afgelopen jaren gegroeid.", "Het bestuur wil de kwaliteit op peil houden.",
          "Daarover is met de deelnemers gesproken.", "De uitvoering start na de vaststelling.", "Een alternatief is niet voorhanden.",
          "Wij verwachten dat de kosten daarna dalen.")
Soort = Literal["kop", "alinea", "punt", "tabel"]


@dataclass
class Deel:
    """A part: a heading, paragraph, decision point or table. ``rijen`` are the cells as typed; the first ``koppen`` are headers.

    ``waarden``: what each cell means, in cents for amounts (whole numbers for counts), None where it holds no figure.
    """

    soort: Soort
    tekst: str = ""
    niveau: int = 1
    nummer: str = ""
    rijen: list[list[str]] = field(default_factory=list)
    waarden: list[list[int | None]] = field(default_factory=list)
    koppen: int = 1


@dataclass
class Stuk:
    """A whole proposal with how its author writes: automatic numbers or typed, heading styles or bold lines."""

    titel: str
    delen: list[Deel]
    eigen_nummers: bool
    kopstijl: bool
    kans: random.Random

    @property
    def tabellen(self) -> list[Deel]:
        """The tables, in order."""
        return [deel for deel in self.delen if deel.soort == "tabel"]


def stuk(seed: int, tabellen: int | None = None) -> Stuk:
    """Make a proposal with 1 to 5 tables."""
    kans = random.Random(seed)  # noqa: S311 (no secret)
    taak = kans.choice(TAKEN)
    order = ["besluit", "inleiding", "effect", "argumenten", "kanttekeningen", "financien", "vervolg", "bijlagen"]
    if kans.random() < 0.4:
        order.insert(0, order.pop(order.index("inleiding")))
    if kans.random() < 0.3:
        order.remove("effect")
    amount = kans.randint(20, 3_000) * 1_000
    year = kans.randint(2022, 2027)
    delen: list[Deel] = []
    for name in order:
        delen.append(Deel("kop", kans.choice(KOPPEN[name])))
        delen += _section(kans, name, taak, amount, year)
        if name == "financien":
            for _ in range(tabellen or kans.randint(1, 5)):
                delen += _table(kans, year)
    return Stuk(f"Begrotingswijziging {year} {taak}", delen, kans.random() < 0.4, kans.random() < 0.85, kans)


def _section(kans: random.Random, name: str, taak: str, amount: int, year: int) -> list[Deel]:
    if name == "besluit":
        return [Deel("punt", f"De bijdrage voor {taak} in {year} incidenteel met {_euro(kans, amount)} te verhogen;", nummer="1"),
                Deel("punt", f"De begroting {year} overeenkomstig te wijzigen.", nummer="2")]
    if name == "argumenten":
        return [part for i in (1, 2) for part in (Deel("kop", f"{i}.1 Dit is nodig voor {taak}", niveau=2),
                                                  Deel("alinea", " ".join(kans.sample(ZINNEN, 2))))]
    if name == "financien":
        return [Deel("alinea", f"De kosten zijn {_euro(kans, amount)}. {kans.choice(ZINNEN)}")]
    return [Deel("alinea", " ".join(kans.sample(ZINNEN, kans.randint(1, 3))))]


def _euro(kans: random.Random, amount: int) -> str:
    plain = f"{amount:,}".replace(",", ".")
    return kans.choice((f"€ {plain}", f"€{plain}", f"€ {plain},-", f"{plain} euro", f"€\u00a0{plain}"))


def _table(kans: random.Random, year: int) -> list[Deel]:
    kind = kans.choice(("gemeenten", "posten", "jaren", "groepen"))
    thousands = kind != "gemeenten" and kans.random() < 0.4
    write = _Schrijver(kans, thousands)
    names = {"gemeenten": list(GEMEENTEN[:kans.randint(3, 14)]), "jaren": kans.sample(POSTEN, kans.randint(2, 8))}.get(
        kind, kans.sample(POSTEN, kans.randint(2, 12)))
    heads = {"gemeenten": ["Gemeente", "Inwoners", f"Bijdrage {year}", "Raming rente", "In rekening te brengen"],
             "jaren": ["Omschrijving", *(str(year + i) for i in range(4))],
             "posten": ["Post", "Bedrag"], "groepen": ["Omschrijving", "Lasten", "Baten"]}[kind]
    rows = [_row(kans, kind, name, len(heads) - 1) for name in names]
    total = [sum(row[1][i] or 0 for row in rows) for i in range(len(heads) - 1)]
    lines = [(name, values) for name, values in rows]
    place = kans.choice(("onder", "onder", "onder", "boven", "geen"))
    line = (kans.choice(("Totaal", "Totaal generaal", "TOTAAL")), total)
    lines = [*lines, line] if place == "onder" else [line, *lines] if place == "boven" else lines
    counts = [kind == "gemeenten" and i == 0 for i in range(len(heads) - 1)]
    cells = [[name, *(write.cel(value, count) for value, count in zip(values, counts, strict=True))] for name, values in lines]
    scale = 100_000 if thousands else 100
    worth: list[list[int | None]] = [[None, *(None if value is None else value if count else value * scale
                                              for value, count in zip(values, counts, strict=True))] for _, values in lines]
    unit = kans.choice(("Bedragen x € 1.000", "(x € 1.000)", "Bedragen * € 1.000")) if thousands else ""
    table = Deel("tabel", f"Tabel {kind}", rijen=[heads, *cells], waarden=worth)
    caption = Deel("alinea", unit or f"De tabel laat de bedragen per {'gemeente' if kind == 'gemeenten' else 'post'} zien.")
    return [caption, table, Deel("alinea", kans.choice(ZINNEN))]


def _row(kans: random.Random, kind: str, name: str, width: int) -> tuple[str, list[int | None]]:
    if kind == "gemeenten":
        base, back = kans.randint(1_000, 300_000), -kans.randint(100, 30_000)
        return name, [kans.randint(9_000, 160_000), base, back, base + back]
    return name, [None if kans.random() < 0.06 else kans.choice((1, 1, 1, -1)) * kans.randint(2, 900_000) for _ in range(width)]


class _Schrijver:
    """One author's way of typing figures in one table."""

    def __init__(self, kans: random.Random, thousands: bool) -> None:
        self._minus = kans.choice(("-{}", "-{}", "({})", "{}-", "-/- {}", "– {}"))
        self._euro = kans.choice(("", "", "€ ", "€"))
        self._leeg = kans.choice(("-", "", "PM"))
        self._tail = "" if thousands else kans.choice(("", "", "", ",00", ",-"))

    def cel(self, value: int | None, count: bool) -> str:
        """Type one figure."""
        if value is None:
            return self._leeg
        plain = f"{abs(value):,}".replace(",", ".")
        if count:
            return plain
        minus = self._minus if self._tail != ",-" or "{}-" not in self._minus else "-{}"
        text = f"{plain}{self._tail}"
        return f"{self._euro}{minus.format(text) if value < 0 else text}"
