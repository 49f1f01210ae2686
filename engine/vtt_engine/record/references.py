"""References inside a record: ids that stand twice, and references to an id that is not there."""

from collections.abc import Iterator

from vtt_engine.record.base import GEEN
from vtt_engine.record.errors import Leesfout
from vtt_engine.record.positions import places
from vtt_engine.record.proposal import Voorstel
from vtt_engine.record.reading import Lezing
from vtt_engine.record.sums import Optelsom, Rekensom, Somterm

Reference = tuple[str, str]  # pointer, id
TWICE = " dat maar één keer voorkomt"
_PARTS = ("stukken", "bedragen", "middelen", "tabellen", "rekensommen", "kerncijfers", "prestaties", "taakstellingen",
          "verplichtingen", "verklaringen", "stemmingen", "documenten", "besluitteksten", "programmas", "taakvelden", "stapels",
          "indexeringen", "reserves", "voorzieningen", "balansen", "risicos", "weerstandsvermogen", "resultaatbestemmingen")
_HINTS, _NEAR = 50, 500  # how many stray references get a hint, from how many names: looking for near names is slow
_NAMED = ("stukken", "bedragen", "middelen", "documenten")
_OF_ACT = ("bedragen", "verplichtingen", "onderdelen", "meerjarenraming", "programmas", "taakvelden", "indexeringen")


def dangling(lezing: Lezing) -> tuple[Leesfout, ...]:
    """List what refers to nothing and what stands twice, each with its place and repair."""
    record = lezing.voorstel
    found: list[tuple[str, str, str, str]] = []
    first: dict[tuple[int, str], int] = {}
    for part in (*_PARTS, "beslispunten"):
        key = "nummer" if part == "beslispunten" else "id"
        seen: set[str] = set()
        for i, item in enumerate(getattr(record, part) or ()):
            name = getattr(item, key)
            if name in seen:
                found.append((f"/{part}/{i}/{key}", name, f"een {key}{TWICE}", f"geef dit onderdeel een eigen {key}"))
            seen.add(name)
    for i, table in enumerate(record.tabellen or ()):
        ids = [column.id for column in table.kolommen]
        found += [(f"/tabellen/{i}/kolommen/{k}/id", name, f"een id{TWICE} in de tabel", "geef deze kolom een eigen id")
                  for k, name in enumerate(ids) if first.setdefault((i, name), k) != k]
    known = {part: [item.id for item in getattr(record, part) or ()] for part in _NAMED}
    points = [point.nummer for point in record.beslispunten or ()]
    for names, what, references in ((known["stukken"], "stuk", _acts(record)), (known["bedragen"], "bedrag", _amounts(record)),
                                    (known["middelen"], "middel", _sources(record)),
                                    (known["documenten"], "document", _documents(record)),
                                    (points, "beslispunt", _points(record))):
        if names:
            there = set(names)
            lost = ((pad, name) for pad, name in references if name not in there)
            found += [(pad, name, f"een {what} van dit dossier", _hint(name, names if i < _HINTS else []))
                      for i, (pad, name) in enumerate(lost)]
    where = places(lezing.bron.tekst, lezing.bron.vorm, [pad for pad, *_ in found])
    return tuple(sorted(Leesfout(lezing.bron.naam, *where[pad], pad, f'"{name}"', expected, repair)
                        for pad, name, expected, repair in found))


def _hint(name: str, known: list[str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name, known[:_NEAR], 1)
    if near:
        return f"bedoelde u {near[0]}?"
    return f"bekend zijn: {', '.join(known[:12])}" if known else "kijk of de verwijzing klopt"


def _acts(record: Voorstel) -> Iterator[Reference]:
    for part in ("procedure", "beslispunten", "zienswijzen"):
        for i, item in enumerate(getattr(record, part) or ()):
            yield from ((f"/{part}/{i}/stukken/{k}", act) for k, act in enumerate(item.stukken or ()))
    for part in _OF_ACT:
        yield from ((f"/{part}/{i}/stuk", item.stuk) for i, item in enumerate(getattr(record, part) or ()) if item.stuk)


def _sources(record: Voorstel) -> Iterator[Reference]:
    for i, item in enumerate(record.bedragen or ()):
        yield from ((f"/bedragen/{i}/dekking/{k}/middel", cover.middel) for k, cover in enumerate(item.dekking or ())
                    if cover.middel)


def _documents(record: Voorstel) -> Iterator[Reference]:
    yield from ((f"/besluitteksten/{i}/document", item.document) for i, item in enumerate(record.besluitteksten or ())
                if item.document)


def _amounts(record: Voorstel) -> Iterator[Reference]:
    for i, som in enumerate(record.rekensommen or ()):
        for path, term in _terms(som):
            if term.bedrag:
                yield f"/rekensommen/{i}/{path}/bedrag", term.bedrag


def _terms(som: Rekensom) -> Iterator[tuple[str, Somterm]]:
    """The terms of a sum, whatever its kind, with their path in it."""
    for name in type(som).model_fields:
        value = getattr(som, name)
        if isinstance(value, Somterm):
            yield name, value
        elif isinstance(value, tuple):
            yield from ((f"{name}/{k}", term) for k, term in enumerate(value) if isinstance(term, Somterm))


def _points(record: Voorstel) -> Iterator[Reference]:
    for part in ("bedragen", "tabellen"):
        yield from ((f"/{part}/{i}/beslispunt", item.beslispunt) for i, item in enumerate(getattr(record, part) or ())
                    if item.beslispunt)
    yield from ((f"/rekensommen/{i}/beslispunt", som.beslispunt) for i, som in enumerate(record.rekensommen or ())
                if isinstance(som, Optelsom) and som.beslispunt not in (None, GEEN))
