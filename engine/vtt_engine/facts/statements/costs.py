"""Facts about the costs per fte in a table: a figure far outside the usual range is most likely misread or mistyped."""

from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Berekening, Feit, Plaats, Term, Type, Veld
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.notation import euro, opsomming
from vtt_engine.record.tables import Tabel

USUAL = (4_000_000, 20_000_000)  # cents; wide on purpose, where the regeling has no range of its own


class _Prijs(NamedTuple):
    """A row with an amount and a number of fte: its name and pointer, cents, digits of fte and their decimals."""

    naam: str
    pad: str
    cent: int
    fte: int
    decimalen: int

    @property
    def per_fte(self) -> int:
        """Cents for one fte, rounded."""
        scale: int = 10**self.decimalen
        return (abs(self.cent) * scale * 2 + self.fte) // (2 * self.fte)


def costs(dossier: Dossier) -> Iterator[Feit]:
    """Per table with one column of fte and one of amounts: the rows whose costs per fte lie outside the range."""
    band = dossier.profiel.fteband if dossier.profiel else "onbekend"
    own = None if isinstance(band, str) else (band.van.cent, band.tot.cent)
    for path, table in dossier.tables():
        fte, money = ([c.id for c in table.kolommen if c.soort == soort] for soort in ("fte", "bedrag"))
        if len(fte) == len(money) == 1:
            yield _fact(table, list(_prices(path, table, fte[0], money[0])), own, Plaats(path, table.plaats))


def _prices(path: str, table: Tabel, fte: str, money: str) -> Iterator[_Prijs]:
    scale = table.schaal(fte).decimalen
    rows = [(f"{path}/rijen/{i}", row.naam, table.waarden(fte)[i], table.waarden(money)[i]) for i, row in enumerate(table.rijen)]
    rows += [(f"{path}/subtotalen/{i}", row.naam, table.subtotaal(fte, i), table.subtotaal(money, i))
             for i, row in enumerate(table.subtotalen or ())]
    for pad, naam, number, cents in rows:
        if number and number > 0 and cents:
            yield _Prijs(naam, f"{pad}/cellen/{money}", cents, number, scale)


def _fact(table: Tabel, prices: list[_Prijs], own: tuple[int, int] | None, place: Plaats) -> Feit:
    low, high = own or USUAL
    outside = [price for price in prices if not low <= price.per_fte <= high]
    names = [f"{price.naam} ({euro(price.per_fte // 100 * 100)} per fte)" for price in outside]
    return Feit("kosten per fte", f"tabel {table.id}", {"band": "profiel" if own else "praktijk", "buiten": len(outside)},
                {"tabel": table.titel or table.id, "namen": opsomming(names), "laag": euro(low), "hoog": euro(high)},
                (*(Plaats(price.pad, place.tekst) for price in outside), place), som=partial(_sum, tuple(prices)),
                cellen=tuple(price.naam for price in outside))


def _sum(prices: tuple[_Prijs, ...]) -> Berekening:
    return Berekening(tuple(Term(f"{p.naam}: {euro(p.cent)} per fte", p.per_fte, "cent", p.pad) for p in prices),
                      "het bedrag gedeeld door het aantal fte")


SOORTEN = (
    Feitsoort("kosten per fte", "Een tabel met een kolom fte en een kolom bedragen: wat één fte kost.", ("tabellen",),
              {"band": Veld(Type.WOORD, "waar de grenzen vandaan komen", ("profiel", "praktijk")),
               "buiten": Veld(Type.AANTAL, "rijen buiten de grenzen")},
              {"tabel": "de tabel", "namen": "de rijen met hun bedrag per fte", "laag": "de onderste grens",
               "hoog": "de bovenste grens"},
              costs, "geen tabel met fte en bedragen"),
)
