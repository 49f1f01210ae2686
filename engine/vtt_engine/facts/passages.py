"""The words of the documents for kinds of facts that read text: each paragraph with its pointer and where it stands."""

from typing import NamedTuple

from vtt_engine.facts.fact import Plaats
from vtt_engine.record.text import Alinea

HEADS = ("titel", "kop")
MARGINS = ("kopregel", "voetregel")


class Passage(NamedTuple):
    """A paragraph, heading, point or cell of the record with its JSON pointer."""

    pad: str
    alinea: Alinea

    @property
    def plaats(self) -> Plaats:
        """The place for a fact, in the words of the document."""
        return Plaats(self.pad, where(self.alinea))


def where(alinea: Alinea) -> str:
    """Where a passage stands, in words: its own place, else the heading above it with its number."""
    if alinea.plaats:
        return alinea.plaats
    number = f"punt {alinea.nummer.rstrip('.) ')}" if alinea.nummer and alinea.soort == "punt" and alinea.nummer != "•" else ""
    return ", ".join(part for part in (alinea.kop or "", number) if part)
