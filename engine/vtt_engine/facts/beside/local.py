"""Facts about the amount of one gemeente, beside the table of the regeling in another record."""

import re
from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from vtt_engine.facts.beside.other import beside
from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Berekening, Feit, Gemis, Plaats, Term, Type, Veld, known
from vtt_engine.facts.interval import printed
from vtt_engine.facts.kind import Feitsoort
from vtt_engine.facts.mentions import Vermelding
from vtt_engine.notation import euro
from vtt_engine.record.columns import Kolom
from vtt_engine.record.proposal import Voorstel
from vtt_engine.record.tables import Tabel

_DOCUMENTS = ("raadsvoorstel", "collegevoorstel", "raadsbrief")
_OPTIONAL = re.compile(r"^gemeente\s+|\s*\([^)]*\)\s*$", re.IGNORECASE)


class _Cel(NamedTuple):
    """The cell of the own gemeente in a table of the regeling: the table, its column, cents (None: empty) and its title."""

    tabel: Tabel
    kolom: Kolom
    cent: int | None
    titel: str

    def is_whole(self, mention: Vermelding) -> bool:
        """Whether a mention is what all gemeenten pay together, and not the amount of the own one."""
        total, step = self.tabel.totaalwaarde(self.kolom.id), self.tabel.schaal(self.kolom.id).stap
        if total is None or total == self.cent:
            return False
        return printed(mention.cent or 0, mention.ruim).gap(printed(total, step)) == 0


def _plain(name: str) -> str:
    return _OPTIONAL.sub("", name).strip().casefold()


def local_amounts(dossier: Dossier) -> Iterator[Feit]:
    """Per subject and year that the regeling divides: the amount of the own gemeente here, beside its row there."""
    body = dossier.voorstel.organisatie
    if dossier.voorstel.soort not in (*_DOCUMENTS, None) or (body is not None and body.vorm not in ("gemeente", None)):
        return
    own = [m for m in dossier.vermeldingen if m.cent is not None and not m.rij and m.pad.startswith("/bedragen")]
    if not own:
        return
    if body is None or body.vorm is None:
        gone = Gemis("/organisatie" if body is None else "/organisatie/vorm", "welke gemeente het voorstel doet")
        yield Feit("lokaal_bedrag", "dossier", {}, ontbreekt={"afstand": (gone,)})
    elif not dossier.bij:
        yield Feit("lokaal_bedrag", "dossier", {}, ontbreekt={"afstand": (beside("het voorstel van de regeling"),)})
    else:
        facts = [fact for group in _by_subject(own) for fact in _facts(dossier, body.naam, group)]
        yield from facts or [Feit("lokaal_bedrag", "dossier", {}, ontbreekt={"afstand": (
            Gemis("bij:/tabellen", "een tabel per gemeente met hetzelfde onderwerp en jaar"),)})]


def _by_subject(own: list[Vermelding]) -> list[list[Vermelding]]:
    groups: dict[tuple[str, int | str | None], list[Vermelding]] = {}
    for mention in own:
        groups.setdefault((mention.onderwerp, mention.jaar), []).append(mention)
    return list(groups.values())


def _facts(dossier: Dossier, gemeente: str, group: list[Vermelding]) -> Iterator[Feit]:
    subject, year = group[0].onderwerp, group[0].jaar
    cells = [cell for record in dossier.bij for cell in _cells(record, gemeente, subject, year)]
    group = [m for m in group if not any(cell.is_whole(m) for cell in cells) and _same_stand(m, cells)]
    if not cells or not group:
        return
    lost = tuple(Gemis(f"{m.pad}/jaar", "het jaar van het bedrag") for m in group if m.jaar is None)
    seen = [(mention, cell) for mention in group for cell in _same_stand(mention, cells)]
    lost += tuple(Gemis(f"{m.pad}/stand", "of het bedrag is gevraagd of besloten") for m in group if m.stand is None)
    lost += tuple(Gemis("bij:/tabellen", f"het bedrag van {gemeente} in {cell.titel}") for _, cell in seen if cell.cent is None)
    gaps = [(_gap(mention, cell), abs((mention.cent or 0) - (cell.cent or 0)), mention, cell) for mention, cell in seen
            if cell.cent is not None]
    worst = max(gaps, key=lambda found: found[:2], default=None)
    distance, difference, mention, cell = worst or (0, 0, group[0], cells[0])
    sure = not lost or (distance > 0 and year is not None)
    yield Feit("lokaal_bedrag", f"{subject}, {year or 'zonder jaar'}",
               known(afstand=distance if sure else None, verschil=difference if not lost else None),
               {"onderwerp": subject, "jaar": str(year or "zonder jaar"), "gemeente": gemeente, "hier": euro(mention.cent or 0),
                "daar": euro(cell.cent or 0), "waar": mention.plaats, "tabel": cell.titel},
               tuple(Plaats(m.cel, m.plaats) for m in group), dict.fromkeys(("afstand", "verschil"), lost) if lost else {},
               partial(Berekening, (*(Term(m.plaats, m.cent, "cent", m.cel) for m in group),
                                    *(Term(f"{gemeente} in {c.titel}", c.cent, "cent") for c in cells)),
                       "vergelijken, met de afronding van elk bedrag", verschil=difference),
               frozenset({f"bedrag:{subject}|{year}"}), "cent", difference if distance else 0)


def _cells(record: Voorstel, gemeente: str, subject: str, year: int | str | None) -> Iterator[_Cel]:
    for table in record.tabellen or ():
        for column in table.kolommen:
            if (table.per_gemeente and column.soort == "bedrag" and column.onderwerp == subject
                    and (column.jaar == year or year is None)):
                rows = list(zip((row.naam for row in table.rijen), table.waarden(column.id), strict=True))
                exact = [row for row in rows if row[0].casefold() == _plain(gemeente)]  # before: Hengelo (plustaak)
                for _, value in exact or [row for row in rows if _plain(row[0]) == _plain(gemeente)]:
                    yield _Cel(table, column, value, f"{record.titel}, {table.titel or table.id}")


def _same_stand(mention: Vermelding, cells: list[_Cel]) -> list[_Cel]:
    """The cells with the stand of the mention; else the nearest, as either may be meant, but never an earlier amount."""
    same = [cell for cell in cells if cell.kolom.stand == mention.stand]
    others = [cell for cell in cells if cell.kolom.stand != "eerder"]
    return same or sorted(others, key=lambda cell: abs((cell.cent or 0) - (mention.cent or 0)))[:1]


def _gap(mention: Vermelding, cell: _Cel) -> int:
    step = cell.tabel.schaal(cell.kolom.id).stap
    distance = printed(mention.cent or 0, mention.ruim).gap(printed(cell.cent or 0, step))
    return -(-distance.numerator // distance.denominator)


SOORTEN = (
    Feitsoort("lokaal_bedrag", "Het bedrag van één gemeente, naast haar rij in de tabel van de regeling.", ("bedragen",),
              {"afstand": Veld(Type.BEDRAG, "de afstand tussen beide bedragen die afronding niet verklaart"),
               "verschil": Veld(Type.BEDRAG, "het verschil tussen beide bedragen")},
              {"onderwerp": "het onderwerp", "jaar": "het jaar", "gemeente": "de gemeente", "hier": "het bedrag in dit voorstel",
               "daar": "het bedrag in de tabel", "waar": "waar het bedrag staat", "tabel": "de tabel van de regeling"},
              local_amounts, "geen bedrag van één gemeente", documenten=_DOCUMENTS),
)
