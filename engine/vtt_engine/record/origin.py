"""Where the values of a record come from in its documents, and how certain each reading is (``herkomst``)."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

from vtt_engine.record.positions import steps
from vtt_engine.record.proposal import Herkomst, Voorstel
from vtt_engine.text.personal import mask

CERTAIN = ("zeker", None)
_CELL = re.compile(r"t(?P<tabel>\d+)(?:/r(?P<rij>\d+))?(?:/k(?P<kolom>\d+))?")


class Vindplaats(NamedTuple):
    """A place in a document: its file, page, the heading above, the anchor that finds it in the file, and its words."""

    bestand: str
    bladzijde: int | None
    kop: str
    anker: str
    tekst: str

    @property
    def woorden(self) -> str:
        """The place as a reader says it: voorstel.docx, blz. 3, onder “Kosten, baten, dekking”, tabel 2, rij 4, kolom 3."""
        parts = [self.bestand]
        if self.bladzijde is not None:
            parts.append(f"blz. {self.bladzijde}")
        sheet, _, cell = self.anker.rpartition("!")
        if sheet:
            return ", ".join((*parts, f"blad {sheet}", f"cel {cell}"))
        if self.kop:
            parts.append(f"onder “{self.kop}”")
        if found := _CELL.fullmatch(self.anker):
            parts += [f"{name} {value}" for name, value in found.groupdict().items() if value]
        return ", ".join(parts)


class Afkomst:
    """The ``herkomst`` of a record, found by the pointer of a value or of the part it stands in."""

    def __init__(self, herkomst: Mapping[str, Herkomst] | None) -> None:
        self._entries = herkomst or {}

    @cached_property
    def _below(self) -> dict[str, list[str]]:
        """The entries under each pointer, in order of writing."""
        found: dict[str, list[str]] = {}
        for pad in self._entries:
            for parent in _parents(pad):
                found.setdefault(parent, []).append(pad)
        return found

    @cached_property
    def _doubtful(self) -> frozenset[str]:
        return frozenset(pad for pad, entry in self._entries.items() if entry.zekerheid not in CERTAIN)

    def __bool__(self) -> bool:
        """Whether anything is known of where values come from."""
        return bool(self._entries)

    @property
    def twijfelt(self) -> bool:
        """Whether any value was not read for certain."""
        return bool(self._doubtful)

    def van(self, pad: str) -> Herkomst | None:
        """The origin of a value: its own, else that of the nearest part around it, else of the first value inside it."""
        for one in (pad, *_parents(pad)):
            if one in self._entries:
                return self._entries[one]
        inside = self._below.get(pad)
        return self._entries[inside[0]] if inside else None

    def onzeker(self, paden: Iterable[str], precies: bool = False) -> Iterator[tuple[str, Herkomst]]:
        """The readings under or around these values that are not certain, each once; ``precies``: nothing that stands inside.

        What stands inside a whole table or vote says nothing about each thing in it; there only the value itself counts.
        """
        seen: set[str] = set()
        for pad in paden:
            inside = () if precies or _is_whole(pad) else self._below.get(pad, ())
            for one in (pad, *_parents(pad), *inside):
                if one in self._doubtful and one not in seen:
                    seen.add(one)
                    yield one, self._entries[one]


def _parents(pad: str) -> Iterator[str]:
    while "/" in pad:
        pad = pad.rpartition("/")[0]
        if pad:
            yield pad


def _is_whole(pad: str) -> bool:
    path = steps(pad)
    return path[0] in ("tabellen", "stemmingen") and len(path) < 3 if path else False


def found_in(record: Voorstel, paden: Iterable[str], namen: Mapping[str, str]) -> dict[str, Vindplaats]:
    """Where these values stand in the documents; ``namen`` gives the file of a document, else the record names it."""
    afkomst = Afkomst(record.herkomst)
    files = {**{item.id: item.bestand or item.id for item in record.documenten or ()}, **namen}
    found = {}
    for pad in paden if afkomst else ():
        entry = afkomst.van(pad)
        if entry is not None:
            document = entry.document or ""
            found[pad] = Vindplaats(files.get(document, document), entry.pagina, mask(entry.kop or ""), entry.anker or "",
                                    mask(entry.tekst or ""))
    return found


def questions(record: Voorstel) -> int:
    """How many readings are in doubt, and asked of a person."""
    return sum(bool(entry.leesvraag) and entry.zekerheid == "twijfel" for entry in (record.herkomst or {}).values())
