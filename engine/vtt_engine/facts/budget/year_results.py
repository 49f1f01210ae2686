"""Facts about the printed results of the years: does each follow from the figures of its own row? Cents."""

from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from vtt_engine.facts.budget.estimate import Row, owner, whole
from vtt_engine.facts.budget.saldo import BALANCE, Saldo, figure, in_thousands, made_of
from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Bereik, Berekening, Feit, Gemis, Plaats, Term, Type, Veld
from vtt_engine.facts.interval import Exact
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.notation import euro, opsomming


class Uitkomst(NamedTuple):
    """A row with the balance of its figures, its printed result (cents), the gap that rounding leaves, and what is missing."""

    row: Row
    made: Saldo
    gedrukt: int
    gap: Exact
    gemis: tuple[Gemis, ...]

    @property
    def rond(self) -> bool:
        """Whether only rounding explains the printed result."""
        return not self.gemis and self.gap == 0 and self.gedrukt != self.made.cent

    @property
    def fout(self) -> bool:
        """Whether rounding does not explain the printed result."""
        return not self.gemis and self.gap > 0

    def __str__(self) -> str:
        """The year with both results, for a message."""
        return (f"{self.row[1].jaar} (er staat {euro(self.gedrukt)}; de baten en de lasten geven met de reserves "
                f"{euro(self.made.cent)})")


def _compared(row: Row) -> Uitkomst:
    path, year = row
    names = [name for name, _ in BALANCE if getattr(year, name) is not None]
    if year.resultaat is None:
        made = made_of(path, year, BALANCE, in_thousands(year, names))
        return Uitkomst(row, made, 0, 0, (*made.gemis, Gemis(f"{path}/resultaat", f"het resultaat van {year.jaar}")))
    thousands = in_thousands(year, [*names, "resultaat"])
    made = made_of(path, year, BALANCE, thousands)
    cent, reach = figure(year, "resultaat", thousands)
    return Uitkomst(row, made, cent, made.reach.gap(reach), made.gemis)


def results(dossier: Dossier) -> Iterator[Feit]:
    """Per budget act: the years for the whole budget of which the printed result is not what their own figures give."""
    acts: dict[str | None, list[Uitkomst]] = {}
    for i, row in enumerate(dossier.voorstel.meerjarenraming or ()):
        if whole(row) and (row.lasten, row.baten) != (None, None):
            acts.setdefault(owner(dossier, row.stuk), []).append(_compared((f"/meerjarenraming/{i}", row)))
    for act, years in acts.items():
        yield _fact(dossier, act, years)


def _fact(dossier: Dossier, act: str | None, years: list[Uitkomst]) -> Feit:
    wrong, near = [one for one in years if one.fout], [one for one in years if one.rond]
    lost = tuple(gone for one in years for gone in one.gemis)
    number, most = len(wrong), len(wrong) + sum(1 for one in years if one.gemis)
    return Feit("jaarresultaten", act or "zonder stuk",
                {"fout": Bereik(number, most) if lost else number, "afgerond": len(near)},
                {"stuk": dossier.name_of(act) if act else "raming", "namen": opsomming([str(one) for one in wrong]),
                 "rond": opsomming([str(one) for one in near])},
                tuple(Plaats(f"{one.row[0]}/resultaat", one.row[1].plaats) for one in wrong or years),
                {"fout": lost} if lost else {}, partial(_sum, tuple(wrong or years)),
                frozenset(f"resultaat:{act}, {one.row[1].jaar}" for one in wrong), "cent",
                max((abs(one.gedrukt - one.made.cent) for one in wrong), default=0),
                tuple(str(one.row[1].jaar) for one in wrong))


def _sum(years: tuple[Uitkomst, ...]) -> Berekening:
    """The figures of each year with the balance they give and the printed result."""
    rule = "baten en onttrekkingen min lasten en toevoegingen"
    if len(years) == 1 and not years[0].gemis:
        one = years[0]
        return Berekening(one.made.termen, rule, Term("saldo", one.made.cent, "cent"),
                          Term("gedrukt resultaat", one.gedrukt, "cent", f"{one.row[0]}/resultaat"), one.gedrukt - one.made.cent)
    terms = [term._replace(naam=f"{one.row[1].jaar}: {term.naam}") for one in years if not one.gemis
             for term in (*one.made.termen, Term("saldo", one.made.cent, "cent"),
                          Term("gedrukt resultaat", one.gedrukt, "cent", f"{one.row[0]}/resultaat"))]
    return Berekening(tuple(terms), f"per jaar: {rule}")


SOORTEN = (
    Feitsoort("jaarresultaten", "De jaren van een overzicht: het gedrukte resultaat naast de eigen baten, lasten en reserves.",
              ("meerjarenraming",),
              {"fout": Veld(Type.AANTAL, "jaren waarvan het resultaat niet uit de eigen cijfers volgt", onzeker=True),
               "afgerond": Veld(Type.AANTAL, "jaren waarvan alleen afronding het verschil verklaart")},
              {"stuk": "het begrotingsstuk", "namen": "de jaren die niet kloppen, met beide bedragen",
               "rond": "de jaren met een afrondingsverschil"},
              results, "geen jaar met baten of lasten voor de hele begroting"),
)
