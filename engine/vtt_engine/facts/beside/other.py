"""What the facts about two records share: comparing printed figures, and saying that the other record is missing."""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from functools import partial
from typing import NamedTuple

from vtt_engine.facts.fact import Berekening, Feit, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.facts.interval import printed
from vtt_engine.facts.mentions import widest
from vtt_engine.notation import euro, getal, opsomming
from vtt_engine.record.base import ONBEKEND
from vtt_engine.record.proposal import Voorstel
from vtt_engine.record.values import Bedrag, Getal

Lost = tuple[Gemis, ...]
DIFFERENCE = {"verschilt": Veld(Type.JANEE, "of een bedrag of percentage meer verschilt dan afronding verklaart"),
              "uitgelegd": Veld(Type.JANEE, "of het stuk het verschil uitlegt")}
SHOWS = {"onderwerp": "waarover het gaat", "jaar": "het jaar", "verschillen": "de verschillen, ons bedrag na dat van ernaast",
         "ernaast": "de titel van het dossier ernaast"}


def beside(what: str) -> Gemis:
    """Say that a record to compare with is missing."""
    return Gemis("bij:/", f"{what}, met --bij")


class Paar(NamedTuple):
    """A figure in this record (with its pointer) and the same figure in the record beside it; both with their name."""

    naam: str
    ons: Bedrag | Getal | None
    hun: Bedrag | Getal | None
    pad: str


class Vergelijking(NamedTuple):
    """The pairs that differ more than rounding explains, what is missing, and every pair as terms of a sum."""

    verschillen: tuple[str, ...]
    gemis: Lost
    termen: tuple[Term, ...]
    omvang: int


def compare(pairs: Iterable[Paar]) -> Vergelijking:
    """Compare the figures that the other record gives; one that it does not give is not compared."""
    apart, lost, terms, size = [], [], [], 0
    for naam, ours, theirs, pad in pairs:
        if theirs is None:
            continue
        if ours is None:
            lost.append(Gemis(pad, naam))
            continue
        terms += [_term(f"{naam}, ernaast", theirs, None), _term(naam, ours, pad)]
        if not _meet(ours, theirs):
            apart.append(f"{naam} {_shown(theirs)} en nu {_shown(ours)}")
            size = max(size, abs(ours.cent - theirs.cent)) if isinstance(ours, Bedrag) and isinstance(theirs, Bedrag) else size
    return Vergelijking(tuple(apart), tuple(lost), tuple(terms), size)


def _meet(ours: Bedrag | Getal, theirs: Bedrag | Getal) -> bool:
    """Whether both can be the same figure: equal if printed in the same steps, else apart by no more than rounding."""
    if isinstance(ours, Bedrag) and isinstance(theirs, Bedrag) and _step(ours) == _step(theirs):
        return ours.cent == theirs.cent
    if isinstance(ours, Getal) and isinstance(theirs, Getal) and ours.decimalen == theirs.decimalen:
        return ours == theirs
    a, b = (_interval(value) for value in (ours, theirs))
    return a[0] <= b[1] and b[0] <= a[1]


def _step(amount: Bedrag) -> int:
    return widest(amount.cent, amount.precisie, stated=False)


def _interval(value: Bedrag | Getal) -> tuple[Fraction, Fraction]:
    if isinstance(value, Bedrag):
        ends, scale = printed(value.cent, _step(value)), 1
    else:
        ends, scale = printed(value.waarde, 1), 10**value.decimalen
    return Fraction(ends.laag) / scale, Fraction(ends.hoog) / scale


def _shown(value: Bedrag | Getal) -> str:
    return euro(value.cent) if isinstance(value, Bedrag) else f"{getal(value.waarde, value.decimalen)} %"


def _term(naam: str, value: Bedrag | Getal, pad: str | None) -> Term:
    if isinstance(value, Bedrag):
        return Term(naam, value.cent, "cent", pad)
    return Term(naam, value.waarde, f"procent/{10**value.decimalen}", pad)


def difference_fact(soort: str, sleutel: str, found: Vergelijking, explained: str | None, place: Plaats,
                    words: dict[str, object], zaken: frozenset[str] = frozenset()) -> Feit:
    """Make the fact that figures of two records do or do not differ, and whether the document explains it."""
    said = None if explained is None else explained not in ("", ONBEKEND)
    differs = True if found.verschillen else None if found.gemis else False
    lost = {"verschilt": found.gemis, "uitgelegd": () if said is not None else (
        Gemis(f"{place.pad}/uitleg", "de uitleg bij het verschil"),)}
    return Feit(soort, sleutel, known(verschilt=differs, uitgelegd=said),
                {**words, "verschillen": opsomming(list(found.verschillen))}, (place,),
                {field: gone for field, gone in lost.items() if gone},
                partial(Berekening, found.termen, "naast elkaar leggen, met de afronding van elk bedrag"), zaken, "cent",
                found.omvang)


def nothing(soort: str, sleutel: str, *gemis: Gemis) -> Feit:
    """The one fact that there is no record, or no figure, to compare with."""
    return Feit(soort, sleutel, {}, {}, (), dict.fromkeys(("verschilt", "uitgelegd"), gemis))


def acts_of(record: Voorstel, *kinds: str) -> Iterator[int]:
    """The years of the acts of these kinds in a record."""
    yield from (act.jaar for act in record.stukken or () if act.soort in kinds)
