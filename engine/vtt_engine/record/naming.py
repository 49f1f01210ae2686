"""A pointer in words: the parts of the record that it passes as their writer knows them, and the key that is left."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from vtt_engine.record.base import GEEN, ONBEKEND
from vtt_engine.record.positions import steps
from vtt_engine.record.proposal import Voorstel
from vtt_engine.record.tables import Tabel
from vtt_engine.text.personal import mask

_ONE = {"alineas": "alinea", "argumenten": "argument", "bedragen": "bedrag", "beslispunten": "beslispunt", "bestanden": "bestand",
        "bijlagen": "bijlage", "documenten": "document", "grondslag": "term", "indexeringen": "indexering",
        "kanttekeningen": "kanttekening", "kerncijfers": "kerncijfer", "kolommen": "kolom", "leden": "lid",
        "meerjarenraming": "raming", "middelen": "middel", "posten": "post", "prestaties": "prestatie", "procedure": "stap",
        "programmas": "programma", "rekensommen": "rekensom", "reserves": "reserve", "rijen": "rij", "risicos": "risico",
        "stapels": "stapel", "stemmingen": "stemming", "stukken": "stuk", "subtotalen": "subtotaal", "tabellen": "tabel",
        "taakstellingen": "taakstelling", "taakvelden": "taakveld", "termen": "term", "verklaringen": "verklaring",
        "verplichtingen": "verplichting", "voorzieningen": "voorziening", "zienswijzen": "zienswijze"}
PROFILE = "profiel:/"
_NAMES = ("titel", "naam", "nummer", "gebeurtenis", "gemeente", "onderwerp", "jaar", "id")


class Invulplek(NamedTuple):
    """Where something belongs: the parts it stands in, in words (empty for the record itself), and the key to fill in."""

    waar: str
    sleutel: str


def named_places(record: Voorstel, paden: Iterable[str]) -> dict[str, Invulplek]:
    """Each pointer into the record, or into the profile (``profiel:/…``), in words. Others are left out."""
    found = {}
    for pad in paden:
        if pad.startswith(PROFILE):
            found[pad] = Invulplek("het profiel", pad.removeprefix(PROFILE).replace("/", ", "))
        elif pad.startswith("/"):
            found[pad] = _place(record, steps(pad))
    return found


def _place(record: Voorstel, path: list[str]) -> Invulplek:
    parts: list[str] = []
    left: list[str] = []
    here: Any = record
    table: Tabel | None = None
    for step in path:
        if isinstance(here, (tuple, list)) and step.isdigit():
            here = here[int(step)] if int(step) < len(here) else None
            parts.append(_named(left[-1] if left else "", here, int(step)))
            left = []
        elif left == ["cellen"] and table is not None:
            parts.append(_column(table, step))
            left, here = [], None
        else:
            here = getattr(here, step, None)
            if step == "totaal" and here is not None and path[-1] != step:
                parts.append("totaalrij")
            else:
                left.append(step)
        table = here if isinstance(here, Tabel) else table
    return Invulplek(mask(", ".join(parts)), ", ".join(left))


def _column(table: Tabel, name: str) -> str:
    column = next((column for column in table.kolommen if column.id == name), None)
    return f"kolom {(column and column.naam) or name}"


def _named(kind: str, part: Any, index: int) -> str:
    """A part by its name and, where that may not be enough, where it stands in the document."""
    if kind == "stukken" and part is not None:
        return f"{part.soort} {part.jaar}"
    said = (getattr(part, key, None) for key in _NAMES)
    name = next((str(value) for value in said if value not in (None, "", GEEN, ONBEKEND)), str(index + 1)).rstrip(": ")
    where = getattr(part, "plaats", None)
    more = f" ({where})" if where and where != name and kind not in ("tabellen", "rijen") else ""
    return f"{_ONE.get(kind, kind)} {name}{more}"
