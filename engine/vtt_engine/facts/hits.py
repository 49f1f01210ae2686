"""Hits in the words of the documents: one fact on all of them, with every place. What was hit is never repeated."""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from vtt_engine.facts.fact import Berekening, Feit, Waarde
from vtt_engine.facts.passages import Passage
from vtt_engine.notation import opsomming

TEXT = "tekst van de stukken"
_MOST = 6
PLACES = {"plekken": "de plaatsen"}
EVIDENCE = {"wat": "wat er is gevonden", **PLACES}


class Treffer(NamedTuple):
    """A passage with something in it, and what that is in words."""

    passage: Passage
    wat: str


def hit_fact(soort: str, velden: Mapping[str, Waarde], treffers: Sequence[Treffer],
             gelezen: Iterable[Passage], toon: Mapping[str, str]) -> Feit:
    """One fact on the text: what was hit and where. ``gelezen``: what was looked at; ``toon``: the evidence messages show."""
    looked = list(gelezen)
    places = tuple(dict.fromkeys(hit.passage.plaats for hit in treffers)) or tuple(p.plaats for p in looked[:1])
    what = opsomming(list(dict.fromkeys(hit.wat for hit in treffers)))
    evidence = {"wat": what, "plekken": _where(treffers)}
    return Feit(soort, TEXT, velden, {name: evidence[name] for name in toon}, places,
                som=partial(_steps, treffers, len(looked)))


def _where(treffers: Sequence[Treffer]) -> str:
    names = list(dict.fromkeys(hit.passage.plaats.tekst or "zonder kop" for hit in treffers))
    return opsomming([f"“{name}”" for name in names], _MOST)


def _steps(treffers: Sequence[Treffer], looked: int) -> Berekening:
    found = (f"{hit.passage.plaats.tekst or 'zonder kop'}: {hit.wat}" for hit in treffers[:40])
    return Berekening((), "tekst doorzoeken", stappen=(f"doorzocht: {looked} alinea’s en cellen", *found))
