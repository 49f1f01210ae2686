"""Facts about the nature of an amount beside that of its cover, at all places where the document names them."""

from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Berekening, Feit, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.notation import opsomming
from vtt_engine.record.amounts import BedragPost, Dekking
from vtt_engine.record.base import GEEN, ONBEKEND

_AARDEN = ("incidenteel", "structureel")
_Posts = list[tuple[str, BedragPost]]


def cover_nature(dossier: Dossier) -> Iterator[Feit]:
    """Per amount with a cover, at all its places together: the nature of both, and whether a difference is explained.

    A structural amount that is asked and whose cover is nowhere filled in gives a fact without the nature of its cover.
    """
    posts = [(f"/bedragen/{i}", item) for i, item in enumerate(dossier.voorstel.bedragen or ())]
    covered = {(item.onderwerp, str(item.jaar)) for _, item in posts if item.dekking is not None and item.aard == "structureel"}
    groups: dict[str, _Posts] = {}
    for pad, item in posts:
        if item.dekking is not None or _bare(item, covered):
            groups.setdefault(_called(item), []).append((pad, item))
    yield from (_cover_fact(name, own) for name, own in groups.items())


def _called(item: BedragPost) -> str:
    """The name of an amount: its subject, year and stand, or its id where it has no subject."""
    known_parts = (str(part) for part in (item.onderwerp, item.jaar, item.stand) if part is not None)
    return f"bedrag {item.id}" if item.onderwerp == GEEN else ", ".join(known_parts)


def _bare(item: BedragPost, covered: set[tuple[str, str]]) -> bool:
    return (item.aard == "structureel" and item.soort in ("last", None) and item.stand in ("gevraagd", None)
            and (item.onderwerp, str(item.jaar)) not in covered)


def _cover_fact(name: str, own: _Posts) -> Feit:
    posts = [(pad, item) for pad, item in own if item.dekking is not None] or own
    pad, first = posts[0]
    sources = _sources(posts)
    silent = [place for place, item in own if item.aard not in _AARDEN]
    nature = "structureel" if any(item.aard == "structureel" for _, item in own) else None if silent else "incidenteel"
    bare = tuple(Gemis(f"{place}/dekking", f"de dekking van {item.onderwerp}") for place, item in own if item.dekking is None)
    words = [source.aard for source in sources]
    open_ones = tuple(Gemis(f"{place}/aard", "de aard van de dekking") for source in sources if source.aard is None
                      for place in source.paden)
    word = "incidenteel" if "incidenteel" in words else None if open_ones or bare or not words else "structureel"
    empty = bare or tuple(Gemis(f"{place}/dekking", f"de dekking van {item.onderwerp}") for place, item in posts)
    explained, untold = _explained(sources)
    if explained and bare:  # a mention without its cover may name another source, without a word of why
        explained = None
    lost = {"dekkingsaard": ((*open_ones, *bare) or empty) if word is None else (),
            "uitgelegd": (untold or empty) if explained is None else (),
            "lastaard": () if nature else tuple(Gemis(f"{place}/aard", "de aard van de last") for place in silent)}
    cent = first.bedrag.cent if first.bedrag else None
    return Feit("dekkingsaard", name, known(lastaard=nature, dekkingsaard=word, uitgelegd=explained),
                {"onderwerp": first.onderwerp, "bronnen": opsomming([s.bron for s in sources if s.aard == "incidenteel"]),
                 "bedrag": Term("", cent, "cent")},
                tuple(Plaats(place, item.plaats) for place, item in posts), {key: gone for key, gone in lost.items() if gone},
                partial(Berekening, (Term("last", cent, "cent", pad),), stappen=(
                    f"aard van de last: {nature or 'niet ingevuld'}",
                    *(f"aard van de dekking {s.bron}: {s.aard or 'niet ingevuld'}" for s in sources))),
                frozenset({f"bedrag:{first.onderwerp}|{first.jaar}"}), "cent", cent or 0)


class _Bron(NamedTuple):
    """One source that covers an amount, wherever the document says so: its nature and its explanation (None: not told)."""

    bron: str
    aard: str | None
    uitgelegd: bool | None
    paden: tuple[str, ...]


def _sources(posts: _Posts) -> list[_Bron]:
    """The sources of one amount. What one mention says of a source holds for the others; an explanation is needed once."""
    found: dict[tuple[str, str | None], list[tuple[str, Dekking]]] = {}
    for pad, item in posts:
        for k, cover in enumerate(item.dekking or ()):
            found.setdefault((cover.bron, cover.middel), []).append((f"{pad}/dekking/{k}", cover))
    sources = []
    for (bron, _), own in found.items():
        words = {cover.aard for _, cover in own} & set(_AARDEN)
        texts = [cover.uitleg for _, cover in own]
        told = any(text not in (None, ONBEKEND, "") for text in texts)
        sources.append(_Bron(bron, "incidenteel" if "incidenteel" in words else "structureel" if words else None,
                             True if told else None if None in texts else False, tuple(pad for pad, _ in own)))
    return sources


def _explained(sources: list[_Bron]) -> tuple[bool | None, tuple[Gemis, ...]]:
    """Whether the document explains every one-off cover; what is missing to know it."""
    if any(source.aard == "incidenteel" and source.uitgelegd is False for source in sources):
        return False, ()
    lost = [Gemis(f"{pad}/{'uitleg' if source.aard else 'aard'}",
                  "de uitleg bij de incidentele dekking" if source.aard else "de aard van de dekking")
            for source in sources if source.aard != "structureel" and not source.uitgelegd for pad in source.paden]
    return (None, tuple(lost)) if lost or not sources else (True, ())


SOORTEN = (
    Feitsoort("dekkingsaard", "Een bedrag met zijn dekking, en de aard van beide.", ("bedragen",),
              {"lastaard": Veld(Type.WOORD, "de aard van de last", _AARDEN),
               "dekkingsaard": Veld(Type.WOORD, "de aard van de dekking", _AARDEN),
               "uitgelegd": Veld(Type.JANEE, "of het stuk de incidentele dekking uitlegt")},
              {"onderwerp": "het onderwerp", "bronnen": "waar de incidentele dekking vandaan komt", "bedrag": "het bedrag"},
              cover_nature, "geen bedrag met een dekking"),
)
