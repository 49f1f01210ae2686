"""References to a table by its place: the table below, the table above."""

import re

from vtt_engine.facts.coherence.documents import SOORT, Leesstuk, Vindplaats
from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Gemis
from vtt_engine.facts.passages import HEADS, Passage

_BELOW = re.compile(r"\bonderstaande\s+tabel(?:len)?\b|\btabel(?:len)?\s+hieronder\b", re.IGNORECASE)
_ABOVE = re.compile(r"\bbovenstaande\s+tabel(?:len)?\b|\btabel(?:len)?\s+hierboven\b", re.IGNORECASE)
_FIGURE = re.compile(r"\d[\d.,]*")


def nearby_tables(dossier: Dossier, text: Leesstuk) -> tuple[int, list[Vindplaats]]:
    """The number of references to a table below or above that is there, and those where there is none.

    Below is: before the next heading of the same level. Above is: anywhere before. A picture can be the table.
    """
    known, places = 0, list[Vindplaats]()
    pictures = _pictures(dossier, text.naam)
    for i, passage in enumerate(text.passages):
        for pattern, below in ((_BELOW, True), (_ABOVE, False)):
            for match in pattern.finditer(passage.alinea.tekst):
                there, lost = _below(text, i) if below else (any(map(_is_table, text.passages[:i])), ())
                if there:
                    known += 1
                else:
                    places.append(Vindplaats(match[0], passage, (*lost, *pictures)))
    return known, places


def _pictures(dossier: Dossier, document: str) -> tuple[Gemis, ...]:
    for i, item in enumerate(dossier.voorstel.bestanden or ()):
        if item.document == document and item.afbeeldingen:
            return (Gemis(f"/bestanden/{i}/afbeeldingen", "of een afbeelding de tabel is"),)
    return ()


def _below(text: Leesstuk, index: int) -> tuple[bool, tuple[Gemis, ...]]:
    """Whether a table follows before the next heading of the level of this part, or what is missing to know that."""
    above = next((p for p in reversed(text.passages[:index]) if p.alinea.soort in HEADS), None)
    level, lost = above.alinea.niveau if above else 0, list[Gemis]()
    for passage in text.passages[index + 1:]:
        item = passage.alinea
        if _is_table(passage):
            return not lost, tuple(dict.fromkeys(lost))
        if item.soort is None and len(item.tekst) < 120:
            lost.append(Gemis(f"{passage.pad}/soort", SOORT))
        elif item.soort in HEADS and (item.niveau is None or level is None):
            unknown = above if above and level is None else passage
            lost.append(Gemis(f"{unknown.pad}/niveau", "de diepte van de kop"))
        elif item.soort in HEADS and (item.niveau or 0) <= (level or 0):
            break
    return False, ()


def _is_table(passage: Passage) -> bool:
    """Whether a passage is a cell, or a line of figures as a table gives that was read as text."""
    item = passage.alinea
    if item.soort == "tabelcel" or item.tabel is not None:
        return True
    return item.soort in ("alinea", None) and len(_FIGURE.findall(item.tekst)) > 2 and len(item.tekst.split()) < 13
