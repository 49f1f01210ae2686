"""Facts about the balance of the whole budget: per year, and over the years of the estimate. Cents; printed figures round."""

from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from vtt_engine.facts.budget.estimate import NO_ESTIMATE, Raming, Row, decided, doubtful, estimates_of
from vtt_engine.facts.budget.saldo import Saldo, saldo
from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Bereik, Berekening, Feit, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.steps.step import ACTS, day_field
from vtt_engine.notation import opsomming
from vtt_engine.record.base import ONBEKEND
from vtt_engine.record.proposal import Stuk


class Jaar(NamedTuple):
    """The balance of an act in a year, from every row that can be meant; ``gemis`` is what is missing to know it."""

    rijen: list[Row]
    saldi: list[Saldo]
    gemis: tuple[Gemis, ...]

    def tekort(self) -> int | Bereik | None:
        """The shortage; a Bereik if two rows of the year differ, None if it is not known."""
        return None if self.gemis else _spread([one.tekort for one in self.saldi])

    def saldo(self) -> int | Bereik | None:
        """The balance as printed; a Bereik if two rows of the year differ, None if it is not known."""
        return None if self.gemis else _spread([one.cent for one in self.saldi])


def _spread(values: list[int]) -> int | Bereik:
    return min(values) if min(values) == max(values) else Bereik(min(values), max(values))


def year_of(raming: Raming, jaar: int, structural: bool) -> Jaar:
    """The balance of a year: after changes if that is printed, else the estimate; never the realisation."""
    rows = [(path, row) for path, row in raming.zeker if row.jaar == jaar and row.fase != "realisatie"]
    rows = [item for item in rows if item[1].fase == "na wijziging"] or rows
    found = [saldo(path, row, structural) for path, row in rows]
    lost = raming.open_rows(jaar) + tuple(g for one in found for g in one.gemis)
    lost += tuple(Gemis(f"{path}/onderwerp", "waarvoor de raming is") for path, row in rows if len(rows) > 1 and doubtful(row))
    if not rows and not lost:
        lost = (Gemis(NO_ESTIMATE.pad, f"de raming voor {jaar}"),)
    return Jaar(rows, found, lost)


def _budgets(dossier: Dossier) -> Iterator[tuple[Stuk, Raming]]:
    """The budget acts of which the record gives an estimate for the whole budget."""
    return ((act, raming) for act, raming in estimates_of(dossier) if raming.zeker or raming.misschien)


def _years(act: Stuk, raming: Raming) -> list[int]:
    return sorted({row.jaar for _, row in (*raming.zeker, *raming.misschien) if row.jaar >= act.jaar})


def per_year(dossier: Dossier) -> Iterator[Feit]:
    """Per act and year from the budget year on: the balance after the reserves, and whether a shortage is explained."""
    for act, raming in _budgets(dossier):
        for year in sorted({act.jaar, *_years(act, raming)}):
            found = year_of(raming, year, structural=False)
            told = [row.uitleg for _, row in found.rijen]
            explained = False if ONBEKEND in told or "" in told else True if told and None not in told else None
            silent = tuple(Gemis(f"{path}/uitleg", f"de uitleg bij het tekort van {year}") for path, row in found.rijen
                           if row.uitleg is None) or raming.open_rows(year) or found.gemis
            lost = {"tekort": found.gemis, "saldo": found.gemis, "uitgelegd": silent if explained is None else ()}
            yield Feit("jaarsaldo", f"{act.id}, {year}",
                       known(dag=decided(dossier, act), begrotingsjaar=year == act.jaar, tekort=found.tekort(),
                             saldo=found.saldo(), uitgelegd=explained),
                       {"stuk": dossier.name_of(act), "jaar": str(year)}, _places(found.rijen),
                       {field: gone for field, gone in lost.items() if gone}, partial(_sum, [found], False),
                       frozenset({f"evenwicht:{act.id}" if year == act.jaar else f"evenwicht:{act.id}|{year}"}), "cent",
                       _size(found.tekort()))


def _places(rows: list[Row]) -> tuple[Plaats, ...]:
    return tuple(Plaats(path, row.plaats) for path, row in rows) or (Plaats(NO_ESTIMATE.pad),)


def _size(value: int | Bereik | None) -> int:
    return value.hoog if isinstance(value, Bereik) else value or 0


def _sum(years: list[Jaar], structural: bool) -> Berekening:
    """The terms of each year, one after the other, with the balance they give."""
    terms = tuple(term._replace(naam=f"{row.jaar}: {term.naam}") if len(years) > 1 else term
                  for year in years for (_, row), one in zip(year.rijen, year.saldi, strict=True) for term in one.termen)
    balances = [(row.jaar, one.cent) for year in years for (_, row), one in zip(year.rijen, year.saldi, strict=True)
                if not one.gemis]
    rule = "baten en onttrekkingen min lasten en toevoegingen" + (", zonder wat incidenteel is" if structural else "")
    if len(balances) == 1:
        return Berekening(terms, rule, Term("saldo", balances[0][1], "cent"))
    shown = tuple(Term(f"{year}: saldo", cent, "cent") for year, cent in balances)
    return Berekening((*terms, *shown), f"per jaar: {rule}")


def over_the_years(dossier: Dossier) -> Iterator[Feit]:
    """Per act: the structural balance of the budget year, of the years after it, and whether recovery moves on."""
    earlier = _promised(dossier)
    for act, raming in _budgets(dossier):
        now = year_of(raming, act.jaar, structural=True)
        later = {year: year_of(raming, year, structural=True) for year in _years(act, raming) if year > act.jaar}
        good = [year for year, one in later.items() if one.tekort() == 0]
        open_ones = [one for one in later.values() if not isinstance(one.tekort(), int)]
        last = later[max(later)] if later else None
        moved, gone = _moved(earlier, act, min(good) if good else None)
        unclear = tuple(g for one in open_ones for g in (one.gemis or _phases(one.rijen)))
        lost = {"tekort": now.gemis or _phases(now.rijen), "saldo": now.gemis, "sluitend_later": unclear,
                "laatste_tekort": (last.gemis or _phases(last.rijen)) if last else (), "opgeschoven": gone}
        bad = [year for year, one in later.items() if one.tekort() not in (0, None)]
        yield Feit("evenwicht", act.id,
                   known(dag=decided(dossier, act), stuksoort=act.soort, tekort=now.tekort(), saldo=now.saldo(),
                         later=len(later), laatste_tekort=last.tekort() if last else None, opgeschoven=moved,
                         sluitend_later=Bereik(len(good), len(good) + len(open_ones)) if open_ones else len(good)),
                   {"stuk": dossier.name_of(act), "jaar": str(act.jaar), "laatste_jaar": str(max(later)) if later else "",
                    "herstel_jaar": str(min(good)) if good else "", "niet_sluitend": opsomming([str(y) for y in bad])},
                   _places([row for one in (now, *later.values()) for row in one.rijen]),
                   {field: gemis for field, gemis in lost.items() if gemis}, partial(_sum, [now, *later.values()], True),
                   frozenset({f"evenwicht:{act.id}"}), "cent", _size(now.tekort()))


def _phases(rows: list[Row]) -> tuple[Gemis, ...]:
    """Two rows for one year that differ: their phase would say which of them counts."""
    return tuple(Gemis(f"{path}/fase", "welke van twee ramingen voor één jaar telt") for path, _ in rows) if len(rows) > 1 else ()


def _promised(dossier: Dossier) -> list[tuple[int, int | None]]:
    """Of each begroting laid beside this record: its year, and the first year that it shows in structural balance (or None)."""
    found: list[tuple[int, int | None]] = []
    for record in dossier.bij:
        for budget, raming in _budgets(Dossier(record, None)):
            years = [year for year in _years(budget, raming) if year_of(raming, year, structural=True).tekort() == 0]
            if budget.soort == "begroting":
                found.append((budget.jaar, min(years, default=None)))
    return found


def _moved(earlier: list[tuple[int, int | None]], act: Stuk, recovery: int | None) -> tuple[bool | None, tuple[Gemis, ...]]:
    """Whether the begroting before this one had a shortage too, and promised balance in an earlier year than this one does."""
    before = [(year, promised) for year, promised in earlier if year < act.jaar]
    sure = [(year, promised) for year, promised in before if promised is not None]
    if recovery is None or not sure:
        return None, (Gemis("bij:/meerjarenraming", "het structurele saldo per jaar in de begroting ervoor, die ernaast ligt"
                            if before else "de meerjarenraming van de begroting ervoor, met --bij ernaast gelegd"),)
    budget_year, promised = max(sure)
    return budget_year < promised < recovery, ()


_SHORT = "wat de baten te laag zijn, meer dan afronding verklaart"
_WHOLE = "geen raming voor de hele begroting"

SOORTEN = (
    Feitsoort("jaarsaldo", "Het saldo van de hele begroting in een jaar, na de reserves.", ("meerjarenraming", "stukken"),
              {"dag": day_field("de dag van vaststelling; zonder dag het jaar waarin zij hoort"),
               "begrotingsjaar": Veld(Type.JANEE, "of het het begrotingsjaar zelf is"),
               "tekort": Veld(Type.BEDRAG, _SHORT, onzeker=True),
               "saldo": Veld(Type.BEDRAG, "het saldo zoals gedrukt", onzeker=True),
               "uitgelegd": Veld(Type.JANEE, "of het stuk het saldo uitlegt")},
              {"stuk": "het begrotingsstuk", "jaar": "het jaar"}, per_year, _WHOLE, eerste_beslist=True),
    Feitsoort("evenwicht", "Het structurele saldo van de hele begroting, over alle jaren van de raming.",
              ("meerjarenraming", "stukken"),
              {"dag": day_field("de dag van vaststelling; zonder dag het jaar waarin zij hoort"),
               "stuksoort": Veld(Type.WOORD, "het soort begrotingsstuk", ACTS),
               "tekort": Veld(Type.BEDRAG, f"structureel tekort in het begrotingsjaar: {_SHORT}", onzeker=True),
               "saldo": Veld(Type.BEDRAG, "het structurele saldo van het begrotingsjaar zoals gedrukt", onzeker=True),
               "later": Veld(Type.AANTAL, "latere jaren in de raming"),
               "sluitend_later": Veld(Type.AANTAL, "latere jaren zonder structureel tekort", onzeker=True),
               "laatste_tekort": Veld(Type.BEDRAG, "het structurele tekort in het laatste jaar", onzeker=True),
               "opgeschoven": Veld(Type.JANEE, "of het herstel later komt dan in de begroting ervoor stond")},
              {"stuk": "het begrotingsstuk", "jaar": "het begrotingsjaar", "laatste_jaar": "het laatste jaar van de raming",
               "herstel_jaar": "het eerste latere jaar zonder tekort", "niet_sluitend": "de latere jaren met een tekort"},
              over_the_years, _WHOLE, eerste_beslist=True),
)
