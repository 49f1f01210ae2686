"""Facts about a list of amounts under a sentence that names their sum: “€ 100.000, bestaande uit:”."""

import re
from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from vtt_engine.facts.arithmetic.tables import rounding
from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Berekening, Feit, Gemis, Plaats, Term, Type, Veld
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.passages import Passage
from vtt_engine.text.amounts import Geld, find_amounts

_PARTS = re.compile(r"\b(?:bestaa[nt]\w*\s+uit|onderverdeeld|opgebouwd|als volgt|namelijk|te weten|uitgesplitst|verdeeld)\b"
                    r"[^.]*:\s*$", re.IGNORECASE)


class _Lijst(NamedTuple):
    """A sum with the points under it: each an amount with its passage."""

    kop: Passage
    totaal: Geld
    posten: list[tuple[Passage, Geld]]


def lists(dossier: Dossier) -> Iterator[Feit]:
    """Per sentence that names one amount and announces its parts: the points under it, summed."""
    found = list(_lists(list(dossier.passages)))
    for i, one in enumerate(found):
        twin = sum(other.totaal.cent == one.totaal.cent for other in found[:i])
        yield _fact(one, f" ({twin + 1})" if twin else "")


def _lists(items: list[Passage]) -> Iterator[_Lijst]:
    for i, one in enumerate(items):
        amounts = find_amounts(one.alinea.tekst) if _PARTS.search(one.alinea.tekst) else []
        if len(amounts) != 1:
            continue
        points = []
        for following in items[i + 1:]:
            inside = find_amounts(following.alinea.tekst)
            if following.alinea.soort not in ("punt", None) or len(inside) != 1:
                break
            points.append((following, inside[0]))
        if len(points) > 1:
            yield _Lijst(one, amounts[0], points)


def _fact(one: _Lijst, twin: str) -> Feit:
    total = sum(amount.cent for _, amount in one.posten)
    step = max(one.totaal.stap, *(amount.stap for _, amount in one.posten))
    usual, _ = rounding(step, len(one.posten))
    off = abs(total - one.totaal.cent)
    lost = tuple(Gemis(f"{p.pad}/soort", "of dit een punt van de opsomming is") for p, _ in one.posten if p.alinea.soort is None)
    return Feit("opsomming met bedragen", f"opsomming van {one.totaal.tekst}{twin}",
                {} if lost else {"verschil": off, "buiten_afronding": max(0, off - (usual if step > 1 else 0))},
                {"totaal": Term("", one.totaal.cent, "cent"), "som": Term("", total, "cent"), "kop": one.kop.plaats.tekst or ""},
                (one.kop.plaats, *(Plaats(p.pad, p.plaats.tekst) for p, _ in one.posten)),
                {"verschil": lost, "buiten_afronding": lost} if lost else {}, som=partial(_sum, one, total),
                omvang=off)


def _sum(one: _Lijst, total: int) -> Berekening:
    terms = tuple(Term(passage.alinea.tekst[:60], amount.cent, "cent", passage.pad) for passage, amount in one.posten)
    return Berekening(terms, "optellen", Term("som van de punten", total, "cent"),
                      Term("genoemd", one.totaal.cent, "cent", one.kop.pad), total - one.totaal.cent)


SOORTEN = (
    Feitsoort("opsomming met bedragen", "Een zin die een bedrag noemt, met de punten waaruit het bestaat.", ("alineas",),
              {"verschil": Veld(Type.BEDRAG, "som van de punten min het genoemde bedrag, zonder teken"),
               "buiten_afronding": Veld(Type.BEDRAG, "wat afronding van dat verschil niet verklaart")},
              {"totaal": "het genoemde bedrag", "som": "de som van de punten", "kop": "waar het staat"}, lists,
              "geen opsomming die een bedrag uitsplitst"),
)
