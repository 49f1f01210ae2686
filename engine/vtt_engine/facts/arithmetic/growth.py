"""Facts about stated growth: the percentage recalculated from its two figures."""

from collections.abc import Iterator
from fractions import Fraction
from functools import partial

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Berekening, Feit, Gemis, Plaats, Term, Type, Veld
from vtt_engine.facts.interval import Exact, Interval, half_up, printed
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.notation import getal
from vtt_engine.record.sums import Jaarwaarde, Kerncijfer
from vtt_engine.record.values import Getal


def growth(dossier: Dossier, in_text: bool) -> Iterator[Feit]:
    """Per stated growth, in the text or beside its figures in a table: how many last digits it is off.

    One whose place is not known is checked as text, so that it is always checked somewhere.
    """
    for i, item in enumerate(dossier.voorstel.kerncijfers or ()):
        path, where = f"/kerncijfers/{i}", item.genoemd_in
        if where is None and not in_text:
            yield Feit("groei_tabel", f"kerncijfer {item.id}", {}, {"onderwerp": item.onderwerp}, (Plaats(path, item.plaats),),
                       {"afwijking": (Gemis(f"{path}/genoemd_in", "waar het percentage staat"),)})
        elif where is None or ("tekst" in where) == in_text:
            yield _fact("groei_tekst" if in_text else "groei_tabel", path, item)


def _fact(soort: str, path: str, item: Kerncijfer) -> Feit:
    lost = tuple(Gemis(f"{path}/{key}", naam) for key, value, naam in
                 (("van", item.van, "het eerste cijfer"), ("naar", item.naar, "het laatste cijfer"),
                  ("procent", item.procent, "het percentage")) if value is None)
    if not lost and _lowest(item.van) <= 0:
        lost = (Gemis(f"{path}/van", "een eerste cijfer boven nul"),)
    if lost or item.van is None or item.naar is None or item.procent is None:
        return Feit(soort, f"kerncijfer {item.id}", {}, {"onderwerp": item.onderwerp}, (Plaats(path, item.plaats),),
                    {"afwijking": lost})
    decimals = item.procent.decimalen
    exact = _percent(_value(item.van), _value(item.naar), decimals)
    plain = half_up(exact)
    counted = not (item.van.waarde.decimalen or item.naar.waarde.decimalen)
    low, high = (plain, plain) if counted else _reach(item.van, item.naar, decimals)
    off = max(low - item.procent.waarde, item.procent.waarde - high, 0)
    return Feit(soort, f"kerncijfer {item.id}", {"afwijking": off, "verschil": abs(plain - item.procent.waarde)},
                partial(_evidence, item, item.van, item.naar, item.procent, exact), (Plaats(f"{path}/procent", item.plaats),), {},
                partial(_sum, path, item.van, item.naar, item.procent, plain),
                frozenset({f"groei:{item.onderwerp}|{item.van.jaar}-{item.naar.jaar}"}), "aantal")


def _evidence(item: Kerncijfer, first: Jaarwaarde, last: Jaarwaarde, stated: Getal, exact: Fraction) -> dict[str, object]:
    unit = f"procent/{10**stated.decimalen}"
    return {"onderwerp": item.onderwerp, "van": _written(first), "naar": _written(last), "vanjaar": str(first.jaar),
            "naarjaar": str(last.jaar), "gedrukt": Term("", stated.waarde, unit), "herrekend": Term("", half_up(exact), unit),
            "preciezer": _closer(exact, stated.decimalen), "oorzaak": _cause(item, exact), "waar": item.plaats or item.id}


def _sum(path: str, first: Jaarwaarde, last: Jaarwaarde, stated: Getal, plain: int) -> Berekening:
    unit = f"procent/{10**stated.decimalen}"
    return Berekening((_term(first, f"{path}/van/waarde"), _term(last, f"{path}/naar/waarde")),
                      f"({_written(last)} - {_written(first)}) / {_written(first)} × 100", Term("herrekend", plain, unit),
                      Term("gedrukt", stated.waarde, unit, f"{path}/procent"), stated.waarde - plain)


def _closer(exact: Fraction, decimals: int) -> Term:
    """The percentage with as few more decimals as show which way it rounds; none if it is whole."""
    if exact.denominator == 1:
        return Term("", half_up(exact), f"procent/{10**decimals}")
    more = next((n for n in range(1, 6) if half_up(Fraction(half_up(exact * 10**n), 10**n)) == half_up(exact)), 6)
    return Term("", half_up(exact * 10**more), f"procent/{10**(decimals + more)}")


def _value(figure: Jaarwaarde | None) -> Fraction:
    return Fraction(figure.waarde.waarde, 10**figure.waarde.decimalen) if figure else Fraction(0)


def _span(figure: Jaarwaarde) -> Interval:
    """What a figure can stand for: a whole number is a count and exact, one with decimals is rounded to its last."""
    number = figure.waarde
    return printed(number.waarde, 1 if number.decimalen else 0).times(Fraction(1, 10**number.decimalen))


def _lowest(figure: Jaarwaarde | None) -> Exact:
    return _span(figure).laag if figure else Fraction(0)


def _reach(first: Jaarwaarde, last: Jaarwaarde, decimals: int) -> tuple[int, int]:
    """The lowest and highest percentage that the two figures allow, in last digits."""
    ends = [_percent(a, b, decimals) for a in _span(first) for b in _span(last)]
    return half_up(min(ends)), half_up(max(ends))


def _percent(first: Exact, last: Exact, decimals: int, base: Exact | None = None) -> Fraction:
    digits: int = 10**decimals
    return Fraction(last - first) / (base or first) * 100 * digits


def _written(figure: Jaarwaarde) -> str:
    return getal(figure.waarde.waarde, figure.waarde.decimalen)


def _term(figure: Jaarwaarde, pad: str) -> Term:
    decimals = figure.waarde.decimalen
    return Term(str(figure.jaar), figure.waarde.waarde, f"aantal/{10**decimals}" if decimals else "aantal", pad)


def _cause(item: Kerncijfer, exact: Fraction) -> str:
    """Name what gives the printed percentage, only if it reproduces it: cut off, other divisor, other year."""
    if item.van is None or item.naar is None or item.procent is None:
        return ""
    target, decimals = item.procent.waarde, item.procent.decimalen
    first, last = _value(item.van), _value(item.naar)
    if int(exact) == target:
        return "afgekapt in plaats van afgerond"
    if last and half_up(_percent(first, last, decimals, last)) == target:
        return f"gedeeld door {item.naar.jaar} in plaats van door {item.van.jaar}"
    for other in item.reeks or ():
        if _value(other) and half_up(_percent(_value(other), last, decimals)) == target:
            return f"gerekend vanaf {other.jaar} in plaats van vanaf {item.van.jaar}"
    return ""


_FIELDS = {"afwijking": Veld(Type.AANTAL, "hoeveel het gedrukte percentage buiten de uitkomst valt, in de laatste decimaal"),
           "verschil": Veld(Type.AANTAL, "hoeveel het van de gewone afronding verschilt, in de laatste decimaal")}
_EVIDENCE = {"onderwerp": "wat er groeit", "van": "het eerste cijfer", "naar": "het laatste cijfer", "vanjaar": "het eerste jaar",
             "naarjaar": "het laatste jaar", "gedrukt": "het gedrukte percentage", "herrekend": "het herrekende percentage",
             "preciezer": "het herrekende percentage met een decimaal meer",
             "oorzaak": "wat het gedrukte percentage verklaart; leeg als niets het verklaart",
             "waar": "waar het percentage staat"}

SOORTEN = (
    Feitsoort("groei_tabel", "Een groeipercentage naast zijn cijfers in een tabel.", ("kerncijfers",), _FIELDS, _EVIDENCE,
              partial(growth, in_text=False), "geen percentage in een tabel"),
    Feitsoort("groei_tekst", "Een groeipercentage in de tekst.", ("kerncijfers",), _FIELDS, _EVIDENCE,
              partial(growth, in_text=True), "geen percentage in de tekst"),
)
