"""Documents in, record out: choose the reader of each file, recognise, and write the record as JSON."""

import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import Any

from vtt_engine.record.errors import Leesfout
from vtt_engine.record.values import Decimaal
from vtt_intake.form import Document, Leesvraag
from vtt_intake.recognise.build import Bouw
from vtt_intake.recognise.recognise import recognise

_MARK = "\x00"
_MARKED = re.compile(r'"\\u0000(-?\d+\.\d+)\\u0000"')
Voortgang = Callable[[int, int], None] | None


@dataclass(frozen=True, slots=True)
class Gelezen:
    """A proposal made from documents: the record as JSON text in UTF-8, the documents, what is doubtful and what was not read."""

    inhoud: bytes
    documenten: tuple[Document, ...]
    leesvragen: tuple[Leesvraag, ...]
    fouten: tuple[Leesfout, ...] = ()

    def met_fouten(self, fouten: tuple[Leesfout, ...]) -> "Gelezen":
        """The same, with files beside it that could not be opened."""
        return replace(self, fouten=(*fouten, *self.fouten))


def lees_documenten(bestanden: Iterable[tuple[str, bytes]], voortgang: Voortgang = None) -> Gelezen:
    """Read files that together form one proposal, the main one first. ``voortgang`` hears of each page: (done, total).

    Raises:
        NietGelezenError: none of the files can be read.
    """
    from vtt_intake.readers.word import read_docx

    ids: set[str] = set()
    documents = tuple(read_docx(content, naam, _id(naam, ids)) for naam, content in bestanden)
    bouw = recognise(documents)
    return Gelezen(as_json(bouw), documents, tuple(bouw.leesvragen))


def as_json(bouw: Bouw) -> bytes:
    """Write the record; the origin of the values last. A Decimaal becomes a number with just those digits."""
    text = json.dumps(_marked({**bouw.data, "herkomst": bouw.herkomst}), ensure_ascii=False, indent=1)
    return (_MARKED.sub(r"\1", text) + "\n").encode()


def _marked(value: Any) -> Any:
    """Mark the numbers with decimals, which would otherwise be written as text or pass through float."""
    if isinstance(value, dict):
        return {key: _marked(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_marked(item) for item in value]
    return f"{_MARK}{value}{_MARK}" if isinstance(value, Decimaal) else value


def _id(naam: str, taken: set[str]) -> str:
    """A short name for a document: its file name without ending, made unique."""
    base = re.sub(r"[^a-z0-9]+", "-", PurePath(naam).stem.lower()).strip("-") or "document"
    found = next(name for name in [base, *(f"{base}-{i}" for i in range(2, 10_000))] if name not in taken)
    taken.add(found)
    return found
