"""Facts about volumes and results: the same one at several places, in this record and in those beside it."""

from collections.abc import Iterator
from functools import partial
from itertools import combinations
from typing import NamedTuple

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Berekening, Feit, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.facts.interval import printed
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.notation import getal, opsomming
from vtt_engine.record.base import GEEN, ONBEKEND
from vtt_engine.record.sums import Prestatie
from vtt_engine.record.values import Getal


class _Plek(NamedTuple):
    """One mention: where it stands (``pad`` None: in a record beside this one) and in words."""

    item: Prestatie
    pad: str | None
    waar: str


def counts(dossier: Dossier) -> Iterator[Feit]:
    """Per subject and year that stands at two places or more: do the numbers agree?"""
    own = [_Plek(item, f"/prestaties/{i}", item.plaats or item.id) for i, item in enumerate(dossier.voorstel.prestaties or ())]
    others = [_Plek(item, None, f"{record.titel}, {item.plaats or item.id}") for record in dossier.bij
              for item in record.prestaties or () if item.jaar is not None and item.waarde is not None]
    groups: dict[str, dict[int | None, list[_Plek]]] = {}
    for place in (*own, *others):
        groups.setdefault(place.item.onderwerp, {}).setdefault(place.item.jaar, []).append(place)
    for subject in dict.fromkeys(place.item.onderwerp for place in own if place.item.onderwerp != GEEN):
        by_year = groups[subject]
        loose = by_year.get(None, [])
        years: list[int | None] = [year for year, places in by_year.items()
                                   if year is not None and any(place.pad for place in places)]
        for year in years or [None]:
            sure = by_year[year] if year is not None else []
            if len(sure) + len(loose) > 1:
                yield _fact(subject, year, sure, loose)


def _fact(subject: str, year: int | None, sure: list[_Plek], loose: list[_Plek]) -> Feit:
    lost = tuple(Gemis(f"{place.pad}/jaar", f"het jaar van {subject}") for place in loose)
    lost += tuple(Gemis(f"{place.pad}/waarde", f"het aantal van {subject}") for place in sure if place.item.waarde is None)
    values = [(place, place.item.waarde) for place in sure if place.item.waarde is not None]
    told = any(place.item.uitleg not in (None, ONBEKEND, "") for place in sure if place.pad)
    numbers = list(dict.fromkeys(value for _, value in values))
    differs = any(_apart(a, b) for a, b in combinations(numbers, 2))
    words = [f"{getal(*value)} ({place.waar})" for place, value in values]
    return Feit("prestatie", f"{subject}, {year or 'zonder jaar'}",
                known(verschilt=True if differs else None if lost else False, uitgelegd=told),
                {"onderwerp": subject, "jaar": str(year or "zonder jaar"), "plekken": opsomming(words)},
                tuple(Plaats(f"{p.pad}/waarde", p.waar) for p in (*sure, *loose) if p.pad), {"verschilt": lost} if lost else {},
                partial(Berekening, tuple(Term(place.waar, value.waarde, f"aantal/{10**value.decimalen}" if value.decimalen
                                               else "aantal", f"{place.pad}/waarde" if place.pad else None)
                                          for place, value in values), "vergelijken",
                        stappen=("het stuk legt het verschil uit",) if told and differs else ()))


def _apart(a: Getal, b: Getal) -> bool:
    """Whether two numbers cannot be the same one: whole numbers must be equal, decimals may be rounded further."""
    if a.decimalen == b.decimalen:
        return a.waarde != b.waarde
    coarse, fine = sorted((a, b), key=lambda number: number.decimalen)
    scale = 10 ** (fine.decimalen - coarse.decimalen)
    return printed(coarse.waarde * scale, scale).gap(printed(fine.waarde, 1)) > 0


SOORTEN = (
    Feitsoort("prestatie", "Een aantal of resultaat dat op twee of meer plaatsen staat, ook in een dossier ernaast.",
              ("prestaties",), {"verschilt": Veld(Type.JANEE, "of twee plaatsen een ander aantal noemen"),
                               "uitgelegd": Veld(Type.JANEE, "of het stuk het verschil uitlegt")},
              {"onderwerp": "wat er is geteld", "jaar": "het jaar", "plekken": "de aantallen met hun plaats"},
              counts, "geen aantal dat op twee plaatsen staat"),
)
