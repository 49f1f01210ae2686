"""The record while it is being made: plain data for JSON, the origin of each value, and what could not be read."""

from collections.abc import Container
from dataclasses import dataclass, field
from itertools import count
from typing import Any, Literal

from vtt_engine.record.positions import pointer
from vtt_engine.record.writing import write_json
from vtt_intake.form import Leesvraag, Plek

Zekerheid = Literal["zeker", "waarschijnlijk", "twijfel"]


def free_name(name: str, taken: Container[str], mark: str = "-") -> str:
    """A name that is not taken: itself, or with ``mark`` and the first free number from 2 behind it."""
    return name if name not in taken else next(other for n in count(2) if (other := f"{name}{mark}{n}") not in taken)


@dataclass(slots=True)
class Bouw:
    """Collects the parts of a record. A list part only grows, so that a pointer once given stays right."""

    data: dict[str, Any] = field(default_factory=dict)
    herkomst: dict[str, dict[str, Any]] = field(default_factory=dict)
    leesvragen: list[Leesvraag] = field(default_factory=list)

    def zet(self, sleutel: str, waarde: Any, plek: Plek, tekst: str = "", zekerheid: Zekerheid = "zeker",
            kop: str = "") -> None:
        """Set a key of the record itself, once; a second value is left out (the first document wins)."""
        if sleutel in self.data:
            return
        self.data[sleutel] = waarde
        self.bron(pointer([sleutel]), plek, tekst, zekerheid, kop=kop)

    def voeg(self, deel: str, item: dict[str, Any], plek: Plek, tekst: str = "", zekerheid: Zekerheid = "zeker", kop: str = "",
             leesvraag: str = "") -> str:
        """Add an element to a list of the record and give its JSON pointer."""
        items = self.data.setdefault(deel, [])
        items.append(item)
        pad = pointer([deel, len(items) - 1])
        self.bron(pad, plek, tekst, zekerheid, leesvraag, kop)
        return pad

    def bron(self, pad: str, plek: Plek, tekst: str = "", zekerheid: Zekerheid = "zeker", leesvraag: str = "",
             kop: str = "") -> None:
        """Note where a value comes from and how certain it is; a ``leesvraag`` is listed for a person too."""
        entry: dict[str, Any] = {"document": plek.document, "anker": plek.anker, "zekerheid": zekerheid}
        if plek.bladzijde is not None:
            entry["pagina"] = plek.bladzijde
        if kop:
            entry["kop"] = kop
        if tekst:
            entry["tekst"] = tekst
        if leesvraag:
            entry["leesvraag"] = leesvraag
            self.leesvragen.append(Leesvraag(plek, tekst, leesvraag))
        self.herkomst[pad] = entry

    def id_in(self, deel: str, naam: str) -> str:
        """An id for the next element of a list part: ``naam``, with a number behind it if an element has that id."""
        return free_name(naam, {item["id"] for item in self.data.get(deel, ())})

    def as_json(self) -> bytes:
        """The record as the JSON of a dossier in UTF-8; the origin of the values last."""
        return write_json({**self.data, "herkomst": self.herkomst})

    def leeg(self, *delen: str) -> None:
        """Say of parts that the document has none of them: present and empty."""
        for deel in delen:
            self.data.setdefault(deel, [])
