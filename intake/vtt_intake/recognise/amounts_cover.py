"""Where the text says that the money for what is asked comes from."""

import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from vtt_engine.record.amounts import Bron
from vtt_engine.text.sentences import sentences
from vtt_intake.form import Alinea, Plek
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
    """A sentence that says where money comes from."""

    bron: Bron
    tekst: str
    plek: Plek


def cover_sentences(beeld: Beeld) -> Iterator[Dekkingszin]:
    """The sentences of the proposal that name a source of money beside a verb of covering."""
    for lines in beeld.regels.values():
        for line in lines:
            if isinstance(line.blok, Alinea) and line.blok.soort in ("alinea", "punt"):
                for zin in sentences(line.blok.tekst):
                    yield from _sources(zin.tekst, line.blok.plek)


def _sources(sentence: str, plek: Plek) -> Iterator[Dekkingszin]:
    for pattern in _COVERS:
        match = pattern.search(sentence)
        if match and not _NO.search(sentence[:match.start(1)][-60:].rsplit(".", maxsplit=1)[-1]):
            source = source_in(_CLAUSE.split(match[1])[0]) or source_in(match[1])
            if source:
                yield Dekkingszin(source, sentence, plek)


def assign_cover(beeld: Beeld, found: Sequence[Vermelding]) -> None:
    """Give the costs that are asked the sources that the proposal names; which source is for which cost is inferred."""
    named: dict[str, Dekkingszin] = {}
    for zin in cover_sentences(beeld):
        named.setdefault(zin.bron, zin)
    decided = {item.onderwerp for item in found if item.sleutels.get("beslispunt") or item.regel.rubriek == "besluit"}
    for item in found if named else ():
        if item.onderwerp in decided and item.sleutels.get("stand") == "gevraagd" and item.sleutels.get("soort") == "last" and item.onderwerp != "geen":
            covers: list[dict[str, Any]] = [{"bron": zin.bron, "uitleg": zin.tekst} for zin in named.values()]
            for cover in covers:
                if nature := nature_in(cover["uitleg"]):
                    cover["aard"] = nature
            item.infer("dekking", covers)
