"""Facts about amounts that the text says are built up in an annex: is there a table with that build-up?"""

import re
from collections.abc import Iterator
from functools import partial

from vtt_engine.facts.coherence.documents import Leesstuk, Vindplaats, documents, quoted
from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Berekening, Feit, Gemis, Type, Veld, known
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.notation import opsomming
from vtt_engine.record.base import GEEN
from vtt_engine.text.sentences import sentences

_CLAIM = re.compile(r"\bonderbouw\w*\b[^.;:]{0,60}?\bbijlage\s+(?P<a>\d{1,2}|[A-Z])\b"
                    r"|\bbijlage\s+(?P<b>\d{1,2}|[A-Z])\b[^.;:]{0,40}?\b(?:onderbouwing|onderbouwt)\b", re.IGNORECASE)
_NEGATED = re.compile(r"\b(?:niet|geen)\b", re.IGNORECASE)


def supported(dossier: Dossier) -> Iterator[Feit]:
    """Per annex that is said to build up an asked amount: whether the record holds such a build-up."""
    texts, found = documents(dossier), dict[str, list[Vindplaats]]()
    for text in texts:
        for passage in text.running:
            for sentence in sentences(passage.alinea.tekst):
                for match in _CLAIM.finditer(sentence.tekst):
                    if not _NEGATED.search(match[0]):
                        found.setdefault((match["a"] or match["b"]).upper(), []).append(Vindplaats(match[0], passage))
    for number, places in found.items():
        yield _fact(dossier, number, places, _is_read(texts, number))


def _is_read(texts: list[Leesstuk], number: str) -> bool:
    """Whether the annex can be among what was read: a second document, or a part with its name in the first."""
    heading = re.compile(rf"bijlage\s+{number}\b", re.IGNORECASE)
    return len(texts) > 1 or any(heading.match(p.alinea.tekst) and p.alinea.soort in ("kop", "titel") for p in texts[0].passages)


def _fact(dossier: Dossier, number: str, places: list[Vindplaats], is_read: bool) -> Feit:
    built, lost = _built_up(dossier)
    if not built and not is_read:
        lost += (Gemis("/tabellen", f"de tabellen van bijlage {number}"),)
    steps = (*(f"onderbouwd: {name}" for name in built), *(f"niet bekend: {item.naam}" for item in lost if not built))
    return Feit("onderbouwing", f"onderbouwing in bijlage {number}", known(opbouw=True if built else None if lost else False),
                {"nummer": number, "plekken": opsomming(quoted(places), 4)},
                tuple(dict.fromkeys(place.passage.plaats for place in places)), {"opbouw": lost} if lost and not built else {},
                partial(Berekening, (), "opzoeken", stappen=steps))


def _built_up(dossier: Dossier) -> tuple[list[str], tuple[Gemis, ...]]:
    """The asked amounts with a build-up (a table of two posts or more), or what is missing to know there is none."""
    record = dossier.voorstel
    lost = tuple(Gemis(f"/{part}", f"het onderdeel {part}") for part in ("bedragen", "tabellen") if getattr(record, part) is None)
    asked = {item.onderwerp for item in record.bedragen or () if item.stand in ("gevraagd", None) and item.onderwerp != GEEN}
    builds = [(path, table, column) for path, table, _, column in dossier.columns()
              if column.onderwerp in asked and table.per_gemeente is not True and len(table.rijen) > 1]
    tables = [f"{column.onderwerp} ({table.plaats or table.titel or table.id})" for _, table, column in builds
              if table.per_gemeente is False]
    lost += tuple(Gemis(f"{path}/per_gemeente", "of elke rij een gemeente is") for path, table, _ in builds
                  if table.per_gemeente is None)
    posts = [(f"/bedragen/{i}", item) for i, item in enumerate(record.bedragen or ()) if item.onderwerp in asked]
    said = [f"{item.onderwerp} ({item.plaats or item.id})" for _, item in posts if item.opbouw]
    open_ones = tuple(Gemis(f"{path}/opbouw", f"of de opbouw van {item.onderwerp} er staat") for path, item in posts
                      if item.opbouw is None)
    return list(dict.fromkeys((*tables, *said))), (*lost, *(open_ones if len(open_ones) == len(posts) else ()))


SOORTEN = (
    Feitsoort("onderbouwing", "Een bijlage waarvan de tekst zegt dat zij het gevraagde bedrag onderbouwt.", ("alineas",),
              {"opbouw": Veld(Type.JANEE, "of er een tabel is die het gevraagde bedrag uit posten opbouwt")},
              {"nummer": "het nummer van de bijlage", "plekken": "de zin met zijn plaats"}, supported,
              "geen zin die naar een onderbouwing in een bijlage verwijst"),
)
