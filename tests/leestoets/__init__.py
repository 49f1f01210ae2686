"""The leestoets: records that were made by reading documents, held against records that were made by hand."""

import json
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from vtt_intake.reading import lees_documenten

ROOT = Path(__file__).parents[2]
_DOCX: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "almelo": ("almelo-2021", ("000-almelo-collegevoorstel.docx",)),
    "samentwente": ("samentwente-2025", ("001-samentwente-ab-voorstel.docx", "001-memo-risicos.docx", "001-verdeling.xlsx")),
    "gooi": ("gooi-en-vechtstreek-2021", ("002-gooi-en-vechtstreek.docx",)),
}
SETS = {**_DOCX, **{f"{name}-pdf": (folder, tuple(file.replace(".docx", ".pdf") for file in files))
                    for name, (folder, files) in _DOCX.items()}}


class Meting(NamedTuple):
    """How many values were found, how many the record by hand has, how many are the same, and what differs.

    A difference reads ``mist: …`` (only by hand) or ``teveel: …`` (only as read).
    """

    gevonden: int
    verwacht: int
    goed: int
    verschillen: tuple[str, ...] = ()


class Soort(NamedTuple):
    """A kind of value: how it is measured, and the least share of the expected values and of the found values that must be right."""

    meet: Callable[[dict[str, Any], dict[str, Any]], Meting]
    terug: float = 1.0
    juist: float = 1.0


@cache
def hand(naam: str) -> dict[str, Any]:
    """The record of a set as it was made by hand."""
    data: dict[str, Any] = json.loads((ROOT / "voorbeelden" / SETS[naam][0] / "voorstel.json").read_bytes())
    return data


@cache
def gelezen(naam: str) -> dict[str, Any]:
    """The record of a set as the reader makes it."""
    folder, files = SETS[naam]
    content = lees_documenten((file, (ROOT / "voorbeelden" / folder / "bron" / file).read_bytes()) for file in files).inhoud
    data: dict[str, Any] = json.loads(content)
    return data
