"""Where the text says that the money for what is asked comes from."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from vtt_engine.record.amounts import Bron
from vtt_engine.text.sentences import sentences
from vtt_intake.form import Plek
from vtt_intake.recognise.amounts import Vermelding
from vtt_intake.recognise.amounts_context import nature_in, source_in
from vtt_intake.recognise.picture import Beeld

_COVERS = tuple(re.compile(text, re.IGNORECASE | re.DOTALL) for text in (
    r"gedekt\s+(?:\w+\s+){0,2}(?:uit|door|binnen|vanuit)\s+(.+)", r"dekking\b.*?\b(?:gevonden\s+in|uit|vanuit|via)\s+(.+)",
    r"(?:ten laste van|te dekken uit)\s+(.+)", r"in rekening\s+(?:te\s+brengen|gebracht|brengen)\s+(?:bij|aan)\s+(.+)",
    r"(?:bekostigd|gefinancierd|betaald)\s+(?:uit|door|met|vanuit)\s+(.+)", r"(?:verminderd|verlaagd)\s+met\s+(.+)"))
_NO = re.compile(r"\b(?:geen|niet)\b", re.IGNORECASE)
_CLAUSE = re.compile(r",|;|\ben (?:het|de)\b")


class Dekkingszin(NamedTuple):
    """A sentence that says where money comes from; ``alinea`` is the paragraph that it stands in."""

    bron: Bron
    tekst: str
    plek: Plek
    alinea: str


def cover_sentences(beeld: Beeld) -> Iterator[Dekkingszin]:
    """The sentences of the proposal that name a source of money beside a verb of covering."""
    for deel in beeld.delen:
        for _, alinea in deel.alineas():
            if alinea.soort in ("alinea", "punt"):
                for zin in sentences(alinea.tekst):
                    yield from (Dekkingszin(source, zin.tekst, alinea.plek, alinea.tekst) for source in _sources(zin.tekst))


def _sources(sentence: str) -> Iterator[Bron]:
    for pattern in _COVERS:
        match = pattern.search(sentence)
        if match and not _NO.search(sentence[:match.start(1)][-60:].rsplit(".", maxsplit=1)[-1]):
            source = source_in(_CLAUSE.split(match[1])[0]) or source_in(match[1])
            if source:
                yield source


def assign_cover(found: Sequence[Vermelding], covers: Iterable[Dekkingszin]) -> None:
    """Give the costs that are asked the sources that the text names for them; all of it is inferred.

    A sentence is about the amounts in it, else about those before it in its paragraph; one in a paragraph without amounts is
    about all that the decision asks.
    """
    decided = {item.onderwerp for item in found if item.sleutels.get("beslispunt") or item.regel.rubriek == "besluit"}
    sources: dict[str, dict[str, dict[str, Any]]] = {}
    for zin in covers:
        inside = [item for item in found if item.plek == zin.plek]
        own = [item for item in inside if item.zin == zin.tekst]
        before = [item for item in inside if zin.alinea.find(item.zin) < zin.alinea.find(zin.tekst)]
        about = {item.onderwerp for item in own or before[-1:]} if inside else decided
        cover: dict[str, Any] = {"bron": zin.bron, "uitleg": zin.tekst}
        if nature := nature_in(zin.tekst):
            cover["aard"] = nature
        for subject in about:
            sources.setdefault(subject, {}).setdefault(zin.bron, cover)
    for item in found:
        if item.sleutels.get("stand") == "gevraagd" and item.sleutels.get("soort") == "last" and item.onderwerp in sources:
            item.infer("dekking", [dict(cover) for cover in sources[item.onderwerp].values()])
