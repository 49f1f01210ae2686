"""Facts about hours a week that a proposal converts to fte."""

from collections.abc import Iterator
from fractions import Fraction
from functools import partial

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Berekening, Feit, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.facts.interval import half_up
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.notation import getal
from vtt_engine.record.sums import UrenFte
from vtt_engine.record.values import Getal

FULL_TIME = Getal(36, 0)


def hours(dossier: Dossier) -> Iterator[Feit]:
    """Per sum of hours a week: hours / full-time against the printed fte."""
    for i, item in enumerate(dossier.voorstel.rekensommen or ()):
        if not isinstance(item, UrenFte):
            continue
        path = f"/rekensommen/{i}"
        lost = tuple(Gemis(f"{path}/{key}", naam) for key, value, naam in
                     (("uren", item.uren, "de uren per week"), ("fte", item.fte, "de fte"),
                      ("voltijd", item.voltijd is None or item.voltijd.waarde > 0, "de uren van een volle baan")) if not value)
        full, fte = item.voltijd or FULL_TIME, item.fte or Getal(0, 0)
        full_time = getal(full.waarde, full.decimalen)
        total = sum((Fraction(h.waarde, 10**h.decimalen) for h in item.uren or ()), Fraction(0))
        exact = total / Fraction(max(full.waarde, 1), 10**full.decimalen) * 10**fte.decimalen
        gap = max(Fraction(0), abs(exact - fte.waarde) - Fraction(1, 2))
        unit = f"fte/{10**fte.decimalen}"
        terms = tuple(Term("uren per week", h.waarde, f"uren/{10**h.decimalen}", f"{path}/uren/{k}")
                      for k, h in enumerate(item.uren or ()))
        expected = Term("herrekend", half_up(exact), unit)
        yield Feit("uren", f"som {item.id}", known(afstand=None if lost else -(-gap.numerator // gap.denominator),
                                                      voltijd_genoemd=item.voltijd is not None),
                   {"verwacht": expected, "gedrukt": Term("", fte.waarde, unit), "voltijd": full_time,
                    "uren": " + ".join(getal(h.waarde, h.decimalen) for h in item.uren or ()), "waar": item.plaats or item.id},
                   (Plaats(path, item.plaats),), {"afstand": lost} if lost else {},
                   partial(Berekening, terms, f"optellen en delen door {full_time} uur", expected,
                           Term("gedrukt", fte.waarde, unit, f"{path}/fte"), fte.waarde - half_up(exact)), eenheid=unit)


SOORTEN = (
    Feitsoort("uren", "Uren per week, omgerekend naar fte.", ("rekensommen",),
              {"afstand": Veld(Type.MAAT, "de afstand tot de gedrukte fte, in de laatste decimaal"),
               "voltijd_genoemd": Veld(Type.JANEE, "of het stuk noemt hoeveel uur een volle baan is")},
              {"verwacht": "de herrekende uitkomst", "gedrukt": "de gedrukte uitkomst", "waar": "waar de som staat",
               "voltijd": "de uren van een volle baan", "uren": "de uren"}, hours, "geen uren en fte"),
)
