"""A pointer in words: the parts of the record that it passes as their writer knows them, and the key that is left."""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from vtt_engine.record.base import GEEN, ONBEKEND
from vtt_engine.record.positions import steps
from vtt_engine.record.proposal import Voorstel
from vtt_engine.record.tables import Tabel
from vtt_engine.text.personal import mask

_ONE = {"afwijkende_formules": "afwijkende formule", "alineas": "alinea", "argumenten": "argument", "balansen": "balans",
        "bedragen": "bedrag", "beslispunten": "beslispunt", "besluitteksten": "besluittekst", "bestanden": "bestand",
        "bijlagen": "bijlage", "dekking": "dekking", "documenten": "document",
        "formules_zonder_waarde": "formule zonder waarde", "foutcellen": "foutcel", "getallen_als_tekst": "getal als tekst",
        "grondslag": "term", "indexeringen": "indexering", "jaren": "jaar", "kanttekeningen": "kanttekening",
        "kerncijfers": "kerncijfer", "kolommen": "kolom", "leden": "lid", "meerjarenraming": "raming", "middelen": "middel",
        "mist": "cel", "mutaties": "mutatie", "onderdelen": "onderdeel", "posten": "post", "prestaties": "prestatie",
        "procedure": "stap", "programmas": "programma", "reeks": "jaar", "rekensommen": "rekensom", "reserves": "reserve",
        "resultaatbestemmingen": "resultaatbestemming", "rijen": "rij", "risicos": "risico", "sommen": "som",
        "stapels": "stapel", "stemmingen": "stemming", "stukken": "stuk", "subtotalen": "subtotaal",
        "taakstellingen": "taakstelling", "taakvelden": "taakveld", "tabellen": "tabel", "termen": "term",
        "uitzonderingen": "uitzondering", "vaste_totalen": "vast totaal", "verborgen": "verborgen cel",
        "verklaringen": "verklaring", "verplichtingen": "verplichting", "voorzieningen": "voorziening",
        "weerstandsvermogen": "weerstandsvermogen", "werkbladen": "werkblad", "wijzigingen": "wijziging",
        "zienswijzen": "zienswijze"}
PROFILE = "profiel:/"
_MOST_TWINS = 50  # of more parts with one name, only the number tells
_NAMES = ("titel", "naam", "nummer", "gebeurtenis", "gemeente", "onderwerp", "cel", "bron", "code", "jaar", "id")
_APART = ("jaar", "groep", "stand", "fase", "datum", "moment", "id")  # what tells two parts of one name apart


class Invulplek(NamedTuple):
    """Where something belongs: the parts it stands in, in words (empty for the record itself), and the key to fill in."""

    waar: str
    sleutel: str


def named_places(record: Voorstel, paden: Iterable[str]) -> dict[str, Invulplek]:
    """Each pointer into the record, or into the profile (``profiel:/…``), in words. Others are left out."""
    found, lists = {}, _Lijsten()
    for pad in paden:
        if pad.startswith(PROFILE):
            found[pad] = Invulplek("het profiel", pad.removeprefix(PROFILE).replace("/", ", "))
        elif pad.startswith("/"):
            found[pad] = _place(record, steps(pad), lists)
    return found


def _place(record: Voorstel, path: list[str], lists: "_Lijsten") -> Invulplek:
    parts: list[str] = []
    left: list[str] = []
    here: Any = record
    table: Tabel | None = None
    for step in path:
        if isinstance(here, (tuple, list)) and step.isdigit():
            parts.append(lists.named(left[-1] if left else "", here, int(step)))
            here, left = here[int(step)] if int(step) < len(here) else None, []
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


class _Lijsten:
    """The words of the parts of each list, made once: a long list is asked about many times."""

    def __init__(self) -> None:
        self._words: dict[int, tuple[list[str], dict[str, list[int]]]] = {}

    def named(self, kind: str, parts: Sequence[Any], index: int) -> str:
        """One of these parts in words, with what tells it apart where another has the same words."""
        if index >= len(parts):
            return _words(kind, None, index)
        if id(parts) not in self._words:  # the record holds the list as long as this lives
            words = [_words(kind, part, i) for i, part in enumerate(parts)]
            same: dict[str, list[int]] = {}
            for i, text in enumerate(words):
                same.setdefault(text, []).append(i)
            self._words[id(parts)] = words, same
        words, same = self._words[id(parts)]
        twins = same[words[index]]
        return words[index] if len(twins) == 1 else f"{words[index]}, {_apart(parts, twins, index)}"


def _apart(parts: Sequence[Any], twins: Sequence[int], index: int) -> str:
    """What tells one of these parts from its twins; where nothing does, its number in the list."""
    for key in _APART if len(twins) <= _MOST_TWINS else ():
        told = [_told(parts[i], key) for i in twins]
        if (own := _told(parts[index], key)) and told.count(own) == 1:
            return own
    return f"nummer {index + 1} in de lijst"


def _told(part: Any, key: str) -> str:
    value = getattr(part, key, None)
    return "" if value in (None, "", GEEN, ONBEKEND) else str(getattr(value, "tekst", value))


def _words(kind: str, part: Any, index: int) -> str:
    """A part by its name and, where that may not be enough, where it stands in the document."""
    if kind == "stukken" and part is not None:
        return f"{part.soort} {part.jaar}"
    said = (getattr(part, key, None) for key in _NAMES)
    name = next((str(value) for value in said if value not in (None, "", GEEN, ONBEKEND)), str(index + 1)).rstrip(": ")
    where = getattr(part, "plaats", None)
    more = f" ({where})" if where and where != name and kind not in ("tabellen", "rijen") else ""
    return f"{_ONE.get(kind, kind)} {name}{more}"
