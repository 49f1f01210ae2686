"""The text of the record per document, and how a finding quotes it."""

from collections.abc import Iterable
from typing import NamedTuple

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Gemis
from vtt_engine.facts.passages import Passage
from vtt_engine.text.personal import mask

RUNNING = ("alinea", "punt", "voetnoot", "tekstvak", None)
WHOLE = "het stuk"
_SHORT = 70  # a heading that is a whole sentence is cut off in a message
SOORT = "wat voor tekst het is (kop, alinea, punt, …)"


class Leesstuk(NamedTuple):
    """One document: its id (``het stuk`` if the record names none) and its passages in reading order."""

    naam: str
    passages: list[Passage]

    @property
    def running(self) -> list[Passage]:
        """The passages of running text: no headings, cells or margins. A passage of unknown kind counts as text."""
        return [passage for passage in self.passages if passage.alinea.soort in RUNNING]


class Vindplaats(NamedTuple):
    """Words of a passage that a finding is about. ``gemis`` is what is missing to be sure of it; empty: it is sure."""

    woorden: str
    passage: Passage
    gemis: tuple[Gemis, ...] = ()


def documents(dossier: Dossier) -> list[Leesstuk]:
    """The documents of the record; a passage that names no document belongs to the one it stands in."""
    found = list(dossier.passages)
    current = next((p.alinea.document for p in found if p.alinea.document), None) or WHOLE
    groups: dict[str, list[Passage]] = {}
    for passage in found:
        current = passage.alinea.document or current
        groups.setdefault(current, []).append(passage)
    return [Leesstuk(name, own) for name, own in groups.items()]


def quoted(places: Iterable[Vindplaats]) -> list[str]:
    """The words of each place with where they stand, each once."""
    return list(dict.fromkeys(_quote(place) for place in places))


def _quote(place: Vindplaats) -> str:
    where = mask(place.passage.plaats.tekst or "")  # before it is cut
    if len(where) > _SHORT:
        where = where[:_SHORT].rsplit(None, 1)[0] + " …"
    return f"“{place.woorden}”" + (f" ({where})" if where else "")
