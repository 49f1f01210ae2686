"""Which figures changed between two records of a proposal: amounts, numbers, percentages and days, wherever they stand."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple, get_args

from pydantic import BaseModel

from vtt_engine.record.alignment import Lijst, aligned, keyed
from vtt_engine.record.base import GEEN, ONBEKEND, Jaar
from vtt_engine.record.columns import Kolom, Rij
from vtt_engine.record.proposal import Voorstel
from vtt_engine.record.tables import Tabel
from vtt_engine.record.values import Bedrag, Datum, Getal
from vtt_engine.text.personal import mask
from vtt_reports.comparison.figure import DAY, YEAR, Figuur, Wijziging, changed

_NO_FIGURES = {"documenten", "alineas", "bestanden", "werkbladen", "herkomst", "uitzonderingen"}
_READING = {"precisie", "niveau"}  # how a figure is read, no figure of its own
_SILENT = {"bedrag", "waarde", "datum", "cellen"}  # says nothing that the value does not say
_NAMES = ("onderwerp", "naam", "titel", "gemeente", "gebeurtenis", "nummer", "id")
_MORE = ("jaar", "stand", "orgaan")
_FIRST_YEAR = get_args(Jaar)[1].metadata[0]
_HEADINGS = {"bedragen": "Bedragen in de tekst", "procedure": "Planning en behandeling", "programmas": "Programma's",
             "risicos": "Risico's", "stukken": "Begrotingsstukken", "datum": "Het voorstel",
             "uiterste_behandeldatum": "Het voorstel"}


class _Heel(NamedTuple):
    """A table to compare column by column; as text it is empty, as its figures do not say which table it is."""

    tabel: Tabel

    def __str__(self) -> str:
        return ""


def changed_figures(oud: Voorstel, nieuw: Voorstel) -> tuple[Wijziging, ...]:
    """Every figure that changed, in the order of the new record; the same change in several places once."""
    before = keyed(_tree(oud))
    after = aligned(_tree(nieuw), before)
    merged: dict[tuple[Any, ...], Wijziging] = {}
    for part in dict.fromkeys((*after, *before)):
        for found in _walk(before.get(part), after.get(part), _heading(part), (), ""):
            places = tuple(map(mask, found.plaatsen))
            one = found._replace(onderdeel=mask(found.onderdeel), naam=mask(found.naam), plaatsen=places)
            key = one.onderdeel, one.naam, one.oud, one.nieuw
            known = merged.get(key)
            merged[key] = one._replace(plaatsen=tuple(dict.fromkeys((*known.plaatsen, *one.plaatsen)))) if known else one
    return tuple(merged.values())


def _heading(part: str) -> str:
    return _HEADINGS.get(part, part.replace("_", " ").capitalize())


def _tree(deel: BaseModel) -> dict[str, Any]:
    """A part as plain data in which every figure is a ``Figuur``, every table whole, and one name says all of a name."""
    if isinstance(deel, Tabel):
        return {"id": deel.id, "titel": deel.titel, "plaats": deel.plaats, "tabel": _Heel(deel),
                "kolommen": ", ".join(column.naam or column.id for column in deel.kolommen),
                "rijen": ", ".join(row.naam for row in deel.rijen)}
    made: dict[str, Any] = {}
    for key, field in type(deel).model_fields.items():
        value = getattr(deel, key)
        if key in _NO_FIGURES | _READING or (value is None and not field.is_required()):
            continue
        made[key] = Figuur(None, "cent") if value is None else _leaf(type(deel), key, value)
    if "naam" in made and "jaar" in made and "id" not in made:
        made["naam"] = f"{made['naam']}, {made['jaar']}"
    return made


def _leaf(model: type[BaseModel], key: str, value: Any) -> Any:
    match value:
        case BaseModel():
            return _tree(value)
        case Bedrag(cent, _):
            return Figuur(cent, "cent")
        case Getal(digits, decimals):
            return Figuur(digits, "procent" if key in ("procent", "rente") else "aantal", decimals)
        case Datum():
            return Figuur(value.tekst, DAY)
        case tuple():
            return [_leaf(model, key, item) for item in value]
        case int() if not isinstance(value, bool) and key != "nummer" and not _is_year(model, key):
            return Figuur(value, "aantal")
    return value


@cache
def _is_year(model: type[BaseModel], key: str) -> bool:
    """Whether a field holds a year of the calendar."""
    field = model.model_fields[key]
    return _FIRST_YEAR in field.metadata or Jaar in get_args(field.annotation)


def _walk(before: Any, after: Any, part: str, names: tuple[str, ...], place: str) -> Iterator[Wijziging]:
    """The changes below one place in both records; ``names`` say which element it is."""
    if isinstance(before, _Heel) or isinstance(after, _Heel):
        yield from _table(before.tabel if before else None, after.tabel if after else None)
    elif isinstance(before, dict) or isinstance(after, dict):
        old, new = (side if isinstance(side, dict) else {} for side in (before, after))
        listed = isinstance(old, Lijst) or isinstance(new, Lijst)
        for key in dict.fromkeys((*new, *old)):
            one, other = old.get(key), new.get(key)
            item = other if isinstance(other, dict) else one
            if listed and isinstance(item, dict):
                yield from _walk(one, other, part, (*names, _label(item)), str(item.get("plaats") or place))
            else:
                words = names if key in _SILENT or listed else (*names, str(key).replace("_", " "))
                yield from _walk(one, other, part, words, place)
    elif changed(*(both := (_figure(before), _figure(after)))) and not _only_a_name(*both):
        yield Wijziging(part, ", ".join(name for name in names if name), *both, (place,) if place else ())


def _figure(value: Any) -> Figuur | None:
    if isinstance(value, Figuur):
        return value
    return Figuur(value, YEAR) if isinstance(value, int) and not isinstance(value, bool) else None


def _only_a_name(one: Figuur | None, other: Figuur | None) -> bool:
    """Whether this is the year of an element that is new or gone: its name says it already."""
    return None in (one, other) and YEAR in (figure.eenheid for figure in (one, other) if figure)


def _label(item: Mapping[str, Any]) -> str:
    """An element of a list as a reader calls it."""
    name = next((str(item[key]) for key in _NAMES if item.get(key) not in (None, GEEN) and not isinstance(item[key], Figuur)), "")
    more = [str(item[key]) for key in _MORE if key in item and item[key] not in (ONBEKEND, None) and str(item[key]) not in name]
    return ", ".join([name, *more]) if name else ", ".join(more)


def _table(before: Tabel | None, after: Tabel | None) -> Iterator[Wijziging]:
    """The cells that changed, column by column, the total last."""
    title = next(words for table in (after, before) if table for words in (table.titel or table.plaats or f"tabel {table.id}",))
    columns = _columns(before, after)
    for old, new in columns:
        here, there = (_cells(table, column) for table, column in ((before, old), (after, new)))
        column = new or old
        for name in dict.fromkeys((*there, *here)):
            if column and changed(here.get(name), there.get(name)):
                yield Wijziging(f"{title}: {column.naam or column.id}", name, here.get(name), there.get(name))


def _columns(before: Tabel | None, after: Tabel | None) -> Iterator[tuple[Kolom | None, Kolom | None]]:
    """The columns of both tables side by side: of one id and heading, else of one heading, else of one id."""
    old, new = ([column for column in table.kolommen if column.soort != "tekst"] if table else [] for table in (before, after))
    found: dict[str, Kolom] = {}
    for name in _COLUMN_NAMES:
        free = {name(column): column for column in reversed(old) if column not in found.values()}
        found |= {column.id: free.pop(name(column)) for column in new if column.id not in found and name(column) in free}
    for column in new:
        yield found.get(column.id), column
    for column in old:
        if column not in found.values():
            yield column, None


_COLUMN_NAMES: tuple[Callable[[Kolom], Hashable], ...] = (
    lambda column: (column.id, column.naam), lambda column: (column.naam or column.id, column.soort), lambda column: column.id)


def _cells(table: Tabel | None, column: Kolom | None) -> dict[str, Figuur]:
    """The figures of a column by the name of their row, groups and the total row included."""
    if table is None or column is None:
        return {}
    kept = table.inhoud.kolommen[column.id]
    unit = "cent" if column.soort == "bedrag" else column.soort
    rows: list[Rij | None] = [*table.rijen, *(table.subtotalen or ()), table.totaal]
    found, seen = {}, Counter[str]()
    for row, value in zip(rows, [*kept.rijen, *kept.subtotalen, kept.totaal], strict=True):
        if row is not None and value is not None:
            name = f"{row.groep}: {row.naam}" if row.groep and row.groep != row.naam else row.naam
            seen[name] += 1
            found[name if seen[name] == 1 else f"{name} ({seen[name]})"] = Figuur(value, unit, kept.schaal.decimalen)
    return found
