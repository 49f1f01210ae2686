"""Facts about lists: does the number in the sentence above a list fit the list?"""

import re
from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from vtt_engine.facts.coherence.documents import SOORT, Leesstuk, Vindplaats, documents, quoted
from vtt_engine.facts.coherence.words import LIST_NOUNS
from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Berekening, Feit, Gemis, Type, Veld, count
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.passages import Passage
from vtt_engine.notation import opsomming
from vtt_engine.text.numbers import TELWOORDEN, count_of

_NUMBER = rf"(?P<aantal>{'|'.join(word for word, number in TELWOORDEN.items() if 1 < number <= 12)}|[2-9]|1[0-2])"
_ADJECTIVES = r"(?:\s+(?:volgende|belangrijke|grote|mogelijke|nieuwe|concrete|extra|verschillende|inhoudelijke|financiële))*"
_INTRO = re.compile(rf"(?P<woorden>\b{_NUMBER}{_ADJECTIVES}\s+(?:{'|'.join(LIST_NOUNS)}))(?P<rest>(?:\s+[^\s:.;]+){{0,6}}?)\s*"
                    r":(?P<na>.*)$", re.IGNORECASE | re.DOTALL)
_LOOSE = re.compile(r"(?:\b(?:van de|van deze|minstens|minimaal|ten minste|maximaal|hooguit|hoogstens|meer dan|ongeveer"
                    r"|onder meer|onder andere|circa|andere|overige|eerste|laatste|de\s+\w+\s+van)|[\d,.%€])\s*$", re.IGNORECASE)
_PART = re.compile(r"\b(?:waarvan|daarvan|onder meer|onder andere|zoals|bijvoorbeeld|nog|eerste|laatste)\b", re.IGNORECASE)
_MARK = re.compile(r"(?:^|[\s(])(?:([a-h])[.)]|([1-9])\)|\(([1-9])\))\s")


class _Lijst(NamedTuple):
    """A count in a sentence, the list that follows it, and what is missing to be sure how long that is."""

    woorden: str
    genoemd: int
    geteld: int
    open: int
    passage: Passage
    gemis: tuple[Gemis, ...]

    @property
    def differs(self) -> bool | None:
        """Whether the list has another length; None if what is missing leaves it open."""
        if self.open and self.geteld <= self.genoemd <= self.geteld + self.open:
            return None
        return self.geteld != self.genoemd


def announced_lists(dossier: Dossier) -> Iterator[Feit]:
    """Per document with lists that are announced by a count: how many of them have another length."""
    for text in documents(dossier):
        if found := [item for i, passage in enumerate(text.passages) if (item := _list(text, i, passage))]:
            yield _fact(text.naam, found)


def _list(text: Leesstuk, index: int, passage: Passage) -> _Lijst | None:
    match = _INTRO.search(passage.alinea.tekst)
    if match is None or _LOOSE.search(passage.alinea.tekst[:match.start()]) or _PART.search(match["rest"]):
        return None
    named = count_of(match["aantal"]) or 0
    if match["na"].strip():
        marks = [next(mark for mark in found.groups() if mark) for found in _MARK.finditer(match["na"])]
        in_order = marks == [chr(ord(marks[0]) + i) for i in range(len(marks))] if marks else False
        return _Lijst(match["woorden"], named, len(marks), 0, passage, ()) if in_order and marks[0] in "a1" else None
    sure, open_, lost = _length(text, index, passage)
    return _Lijst(match["woorden"], named, sure, open_, passage, lost) if sure or open_ else None


def _length(text: Leesstuk, index: int, intro: Passage) -> tuple[int, int, tuple[Gemis, ...]]:
    """The number of points of the list right below a passage: certain ones, and those that may belong to it."""
    run, lost = list[Passage](), list[Gemis]()
    for passage in text.passages[index + 1:]:
        if passage.alinea.soort == "punt":
            run.append(passage)
        elif passage.alinea.soort is None:
            lost.append(Gemis(f"{passage.pad}/soort", SOORT))
            run.append(passage)
        else:
            break
    levels = [p.alinea.niveau for p in run if p.alinea.niveau is not None]
    if intro.alinea.soort == "punt" and intro.alinea.niveau is not None:
        levels = [level for level in levels if level > (intro.alinea.niveau or 0)] or [intro.alinea.niveau + 1]
    top, sure, open_ = min(levels, default=None), 0, 0
    for passage in run:
        level = passage.alinea.niveau
        if top is not None and level is not None and level < top:
            break
        if passage.alinea.soort is None or (level is None and top is not None):
            open_ += 1
            lost += [Gemis(f"{passage.pad}/niveau", "de diepte van het punt")] if level is None else []
        elif level == top:
            sure += 1
    return sure, open_, tuple(lost)


def _fact(document: str, found: list[_Lijst]) -> Feit:
    wrong, unsure = [item for item in found if item.differs], [item for item in found if item.differs is None]
    lost = tuple(g for item in unsure for g in item.gemis)
    places = [Vindplaats(item.woorden, item.passage) for item in wrong]
    words = [f"{quote}: er volgen er {item.geteld}" for quote, item in zip(map(_one, places), wrong, strict=True)]
    return Feit("telwoorden", f"opsommingen in {document}", {"anders": count(len(wrong), len(unsure))},
                {"plekken": opsomming(words, 4)}, tuple(item.passage.plaats for item in wrong or found),
                {"anders": lost} if lost else {}, partial(_steps, found))


def _one(place: Vindplaats) -> str:
    return quoted([place])[0]


def _steps(found: list[_Lijst]) -> Berekening:
    return Berekening((), "tellen", stappen=tuple(
        f"“{item.woorden}”: {item.geteld} geteld" + (f", misschien {item.open} meer" if item.open else "") for item in found))


SOORTEN = (
    Feitsoort("telwoorden", "De opsommingen van een document waarvan de zin erboven het aantal noemt.",
              ("alineas",),
              {"anders": Veld(Type.AANTAL, "opsommingen met een ander aantal dan de zin noemt", onzeker=True)},
              {"plekken": "de zin en hoeveel punten er volgen"}, announced_lists,
              "geen zin die het aantal van een opsomming noemt"),
)
