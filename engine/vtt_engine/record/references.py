"""References inside a record: ids that stand twice, and references to an id that is not there."""

from collections.abc import Iterator

from vtt_engine.record.amounts import Jaarbedrag, Opslag, Optelsom, Somterm
from vtt_engine.record.errors import Leesfout
from vtt_engine.record.positions import places
from vtt_engine.record.proposal import Voorstel
from vtt_engine.record.reading import Lezing

Reference = tuple[str, str]  # pointer, id
_PARTS = ("stukken", "bedragen", "tabellen", "rekensommen", "kerncijfers", "verplichtingen", "verklaringen", "stemmingen",
          "documenten")


def dangling(lezing: Lezing) -> tuple[Leesfout, ...]:
    """List what refers to nothing and what stands twice, each with its place and repair."""
    record = lezing.voorstel
    found: list[tuple[str, str, str, str]] = []
    for part in (*_PARTS, "beslispunten"):
        key = "nummer" if part == "beslispunten" else "id"
        seen: set[str] = set()
        for i, item in enumerate(getattr(record, part) or ()):
            name = getattr(item, key)
            if name in seen:
                found.append((f"/{part}/{i}/{key}", name, f"een {key} die maar één keer voorkomt",
                              f"geef dit onderdeel een eigen {key}"))
            seen.add(name)
    known = {part: [item.id for item in getattr(record, part) or ()] for part in ("stukken", "bedragen")}
    points = [point.nummer for point in record.beslispunten or ()]
    for names, what, references in ((known["stukken"], "stuk", _acts(record)), (known["bedragen"], "bedrag", _amounts(record)),
                                    (points, "beslispunt", _points(record))):
        if names:
            found += [(pad, name, f"een {what} van dit dossier", _hint(name, names))
                      for pad, name in references if name not in names]
    where = places(lezing.bron.tekst, lezing.bron.vorm, [pad for pad, *_ in found])
    return tuple(sorted(Leesfout(lezing.bron.naam, *where[pad], pad, f'"{name}"', expected, repair)
                        for pad, name, expected, repair in found))


def _hint(name: str, known: list[str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name, known, 1)
    return f"bedoelde u {near[0]}?" if near else f"bekend zijn: {', '.join(known[:12])}"


def _acts(record: Voorstel) -> Iterator[Reference]:
    for part in ("procedure", "beslispunten", "zienswijzen"):
        for i, item in enumerate(getattr(record, part) or ()):
            yield from ((f"/{part}/{i}/stukken/{k}", act) for k, act in enumerate(item.stukken or ()))
    for part in ("bedragen", "verplichtingen"):
        yield from ((f"/{part}/{i}/stuk", item.stuk) for i, item in enumerate(getattr(record, part) or ()) if item.stuk)


def _amounts(record: Voorstel) -> Iterator[Reference]:
    for i, som in enumerate(record.rekensommen or ()):
        terms: list[tuple[str, Somterm]] = []
        if isinstance(som, Optelsom):
            terms = [(f"termen/{k}", term) for k, term in enumerate(som.termen)] + [("uitkomst", som.uitkomst)]
        elif isinstance(som, Opslag):
            terms = [(f"grondslag/{k}", term) for k, term in enumerate(som.grondslag)] + [("uitkomst", som.uitkomst)]
        elif isinstance(som, Jaarbedrag):
            terms = [("deelbedrag", som.deelbedrag), ("uitkomst", som.uitkomst)]
        yield from ((f"/rekensommen/{i}/{path}/bedrag", term.bedrag) for path, term in terms if term.bedrag)


def _points(record: Voorstel) -> Iterator[Reference]:
    for part in ("bedragen", "tabellen"):
        yield from ((f"/{part}/{i}/beslispunt", item.beslispunt) for i, item in enumerate(getattr(record, part) or ())
                    if item.beslispunt)
    yield from ((f"/rekensommen/{i}/beslispunt", som.beslispunt) for i, som in enumerate(record.rekensommen or ())
                if isinstance(som, Optelsom) and som.beslispunt)
