"""Facts about the yearly burden of an investment: depreciation and interest, recomputed exactly."""

from collections.abc import Callable, Iterator
from fractions import Fraction
from functools import partial
from itertools import product
from typing import NamedTuple

from vtt_engine.facts.arithmetic.terms import Waarde, as_factor, resolve
from vtt_engine.facts.buffers.figures import between, gone
from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Berekening, Feit, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.facts.interval import Exact, Interval, half_up, printed
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.notation import euro, getal
from vtt_engine.record.sums import Kapitaallast


class Last(NamedTuple):
    """The parts of a burden: all exact, in cents; ``rente`` is a fraction of 1."""

    afschrijving: Fraction
    rente: Fraction

    @property
    def samen(self) -> Fraction:
        """Depreciation and interest."""
        return self.afschrijving + self.rente


def linear(credit: Exact, rest: Exact, rate: Exact, years: int, year: int) -> Last:
    """Depreciate the same each year; interest on the book value at the begin of the year."""
    each = Fraction(credit - rest) / years
    book = credit - each * min(year - 1, years)
    return Last(each if year <= years else Fraction(0), Fraction(book * rate))


def annuity(credit: Exact, rest: Exact, rate: Exact, years: int, year: int) -> Last:
    """Pay the same each year; what is not interest is depreciation."""
    if rate == 0 or year > years:
        return linear(credit, rest, rate, years, year)
    grown = (1 + Fraction(rate)) ** years
    payment = (credit * grown - rest) * rate / (grown - 1)
    interest = (credit - payment / rate) * (1 + Fraction(rate)) ** (year - 1) * rate + payment
    return Last(payment - interest, interest)


_METHODS: dict[str, Callable[[Exact, Exact, Exact, int, int], Last]] = {"lineair": linear, "annuïteit": annuity}


def burdens(dossier: Dossier) -> Iterator[Feit]:
    """Per sum of this kind: how far the printed burden is from what its printed terms allow."""
    for i, item in enumerate(dossier.voorstel.rekensommen or ()):
        if isinstance(item, Kapitaallast):
            yield _fact(dossier, f"/rekensommen/{i}", item)


def _fact(dossier: Dossier, path: str, item: Kapitaallast) -> Feit:
    credit, no_credit = resolve(dossier, item.investering, f"{path}/investering")
    credit = as_factor(credit)
    result, no_result = resolve(dossier, item.uitkomst, f"{path}/uitkomst")
    lost = (*no_credit, *no_result, *gone(path, {
        "jaren": (item.jaren, "de afschrijvingstermijn"), "rente": (item.rente, "de rente"),
        "methode": (item.methode, "de methode van afschrijven"), "restwaarde": (item.restwaarde, "de restwaarde"),
        **({} if item.methode == "annuïteit" else {"jaar": (item.jaar, "het jaar van de looptijd")})}))
    if item.rente is not None and item.rente.waarde < 0:
        lost = (*lost, Gemis(f"{path}/rente", "een rente van nul of meer"))
    burden = None if lost else _burden(item, credit.cent or 0)
    gap = between(_reach(item, credit).gap(printed(result.cent or 0, result.ruim))) if burden else None
    expected = half_up(burden.samen / result.nauw) * result.nauw if burden else None
    off = abs((result.cent or 0) - expected) if expected is not None else None
    things = {f"som:{item.id}", *(f"post:{term.bedrag}" for term in (item.investering, item.uitkomst) if term.bedrag)}
    return Feit("kapitaallast", f"som {item.id}", known(afstand=gap, verschil=off),
                {"waar": item.plaats or item.id, "gedrukt": Term("", result.cent, "cent"), "verwacht": Term("", expected, "cent"),
                 "uitgeschreven": _written(burden)},
                (Plaats(result.pad if result.cent is not None else path, item.plaats),),
                {"afstand": lost, "verschil": lost} if lost else {},
                partial(_sum, path, item, credit, result, burden, expected), frozenset(things), "cent", gap or 0)


def _burden(item: Kapitaallast, credit: int) -> Last:
    rate = Fraction(item.rente.waarde, 100 * 10**item.rente.decimalen) if item.rente else Fraction(0)
    return _METHODS[item.methode or "lineair"](credit, item.restwaarde.cent if item.restwaarde else 0, rate, item.jaren or 1,
                                               item.jaar or 1)


def _reach(item: Kapitaallast, credit: Waarde) -> Interval:
    """All burdens that the printed credit, rest and interest can stand for: the method is monotone, so its corners tell."""
    rest = Interval(0, 0)
    if item.restwaarde and item.restwaarde.cent:
        rest = printed(item.restwaarde.cent, item.restwaarde.precisie)
    number = item.rente
    rate = Interval(0, 0)
    if number is not None and number.waarde:
        rate = printed(number.waarde, 1).times(Fraction(1, 100 * 10**number.decimalen))
    method = _METHODS[item.methode or "lineair"]
    corners = [method(c, r, i, item.jaren or 1, item.jaar or 1).samen
               for c, r, i in product(printed(credit.cent or 0, credit.ruim), rest, rate)]
    return Interval(min(corners), max(corners))


def _written(burden: Last | None) -> str:
    if burden is None:
        return ""
    return f"{euro(half_up(burden.afschrijving))} afschrijving en {euro(half_up(burden.rente))} rente"


def _sum(path: str, item: Kapitaallast, credit: Waarde, result: Waarde, burden: Last | None, expected: int | None) -> Berekening:
    terms = [Term(credit.naam, credit.cent, "cent", credit.pad)]
    if item.restwaarde:
        terms.append(Term("restwaarde", item.restwaarde.cent, "cent", f"{path}/restwaarde"))
    terms.append(Term("afschrijvingstermijn in jaren", item.jaren, "aantal", f"{path}/jaren"))
    steps = [f"methode: {item.methode or 'onbekend'}; jaar {item.jaar or 'onbekend'} van de looptijd"]
    if item.rente:
        steps.append(f"rente: {getal(*item.rente)}% over de boekwaarde op 1 januari")
    if burden:
        steps.append(_written(burden))
    return Berekening(tuple(terms), "afschrijving + rente", Term("herrekend", expected, "cent") if expected is not None else None,
                      Term(result.naam, result.cent, "cent", result.pad),
                      result.cent - expected if result.cent is not None and expected is not None else None, tuple(steps))


SOORTEN = (
    Feitsoort("kapitaallast", "De jaarlast van een investering: afschrijving en rente.", ("rekensommen",),
              {"afstand": Veld(Type.BEDRAG, "de afstand tussen de gedrukte jaarlast en wat de gedrukte termen toelaten"),
               "verschil": Veld(Type.BEDRAG, "het verschil tussen de gedrukte en de herrekende jaarlast")},
              {"waar": "waar de som staat", "gedrukt": "de gedrukte jaarlast", "verwacht": "de herrekende jaarlast",
               "uitgeschreven": "afschrijving en rente apart"},
              burdens, "geen kapitaallast"),
)
