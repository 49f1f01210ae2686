"""Mentions of amounts: the same subject in the text and as a printed total in a table."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from vtt_engine.facts.fact import Gemis
from vtt_engine.record.base import GEEN
from vtt_engine.record.columns import Kolom
from vtt_engine.record.proposal import Voorstel
from vtt_engine.record.tables import Tabel

EURO = 100
THOUSAND = 100_000
Sleutel = tuple[str, int | str | None, str | None]


@dataclass(frozen=True, slots=True)
class Vermelding:
    """One mention. ``cent`` is what is printed (None: no amount given); ``precisie`` the printed step in cents.

    ``ruim`` is the step of the widest reading: € 1.000 for an amount in text that ends in 000 without a stated step.
    ``gemis`` says what is missing where ``cent`` is None though the document prints one. ``pad`` is the amount or column
    that carries jaar and stand; ``cel`` is where the value itself stands; ``zaak`` names it where findings explain others.
    ``fase`` is the phase of its column (before or after a change), or what tells apart two columns beside each other.
    """

    pad: str
    cel: str
    zaak: str
    plaats: str
    onderwerp: str
    jaar: int | Literal["onbekend"] | None
    stand: str | None
    aard: str | None
    soort: str | None
    cent: int | None
    precisie: int
    ruim: int
    gemis: tuple[Gemis, ...] = ()
    fase: str | None = None

    @property
    def rij(self) -> bool:
        """Whether it is one row of a table; a row has no nature of its own."""
        return "/rijen/" in self.cel

    @property
    def sleutels(self) -> tuple[str, ...]:
        """The pointers of the keys that say which amount this is a mention of."""
        subject = f"{self.cel.rpartition('/cellen/')[0]}/onderwerp" if self.rij else f"{self.pad}/onderwerp"
        return subject, f"{self.pad}/jaar", f"{self.pad}/stand"

    def fits(self, jaar: int | str, stand: str | None) -> bool | None:
        """Whether the mention is about this year and stand; None if a missing key leaves it open."""
        same_year, same_stand = self.jaar == jaar, stand is None or self.stand == stand
        if same_year and same_stand:
            return True
        open_year = same_year or self.jaar is None
        open_stand = same_stand or self.stand is None
        return None if open_year and open_stand else False

    def open_keys(self) -> tuple[Gemis, ...]:
        """The missing keys that leave it open where this mention belongs."""
        names = (("jaar", self.jaar, "het jaar van het bedrag"), ("stand", self.stand, "de stand van het bedrag"))
        return tuple(Gemis(f"{self.pad}/{key}", naam) for key, value, naam in names if value is None)


def mentions(record: Voorstel) -> tuple[Vermelding, ...]:
    """All mentions of amounts with a subject: the amounts of the text, then totals of columns and rows of tables."""
    return (*_in_text(record), *_in_tables(record))


def widest(cent: int, precision: int, stated: bool) -> int:
    """The step of the widest reading of an amount in text; one that is written to the cent has no wider reading."""
    return THOUSAND if cent and cent % THOUSAND == 0 and precision == EURO and not stated else precision


def _in_text(record: Voorstel) -> list[Vermelding]:
    found = []
    for i, item in enumerate(record.bedragen or ()):
        if item.onderwerp == GEEN:
            continue
        cent = item.bedrag.cent if item.bedrag else None
        precision = item.precisie.cent if item.precisie else item.bedrag.precisie if item.bedrag else 100
        found.append(Vermelding(f"/bedragen/{i}", f"/bedragen/{i}/bedrag", f"post:{item.id}",
                                item.plaats or f"bedrag {item.id}", item.onderwerp,
                                item.jaar, item.stand, item.aard, item.soort, cent, precision,
                                widest(cent or 0, precision, item.precisie is not None)))
    return found


def _in_tables(record: Voorstel) -> list[Vermelding]:
    found = []
    for t, table in enumerate(record.tabellen or ()):
        for k, column in enumerate(table.kolommen):
            if column.soort == "bedrag":
                found.extend(_total(f"/tabellen/{t}", f"/tabellen/{t}/kolommen/{k}", table, column))
                found.extend(_rows(f"/tabellen/{t}", f"/tabellen/{t}/kolommen/{k}", table, column))
    return found


def _total(path: str, column_path: str, table: Tabel, column: Kolom) -> list[Vermelding]:
    """The printed total of a column that has a subject."""
    if column.onderwerp in (None, GEEN) or column.totaal == GEEN:
        return []
    name, step, value = column.naam or column.id, table.schaal(column.id).stap, table.totaalwaarde(column.id)
    cell = f"{path}/totaal/cellen/{column.id}" if table.totaal else f"{path}/totaal"
    where = f"{table.plaats or table.titel or table.id}, totaal {name}"
    return [Vermelding(column_path, cell, f"totaal:{table.id}/{column.id}", where, column.onderwerp or "",
                       column.jaar, column.stand, column.aard, None, value, step, step,
                       () if value is not None else (Gemis(cell, f"het totaal van kolom {name}"),), column.fase)]


def _rows(path: str, column_path: str, table: Tabel, column: Kolom) -> list[Vermelding]:
    """The cells of the rows that have a subject of their own; a cell that is there but empty prints no amount."""
    step, values, found = table.schaal(column.id).stap, table.waarden(column.id), []
    for r, (row, value) in enumerate(zip(table.rijen, values, strict=True)):
        if row.onderwerp in (None, GEEN) or (value is None and column.id in row.cellen):
            continue
        cell, where = f"{path}/rijen/{r}/cellen/{column.id}", row.plaats or table.plaats or table.titel or table.id
        found.append(Vermelding(column_path, cell, f"totaal:{table.id}/{column.id}", f"{where}, {row.naam}",
                                row.onderwerp or "", column.jaar, column.stand, column.aard, None, value, step, step,
                                () if value is not None else (Gemis(cell, f"het bedrag van {row.naam}"),),
                                _phase(table, column)))
    return found


def _phase(table: Tabel, column: Kolom) -> str | None:
    """The phase of a column; its name where two columns of one year, stand and phase stand beside each other in every row."""
    twins = [other for other in table.kolommen if other.soort == "bedrag"
             and (other.jaar, other.stand, other.fase) == (column.jaar, column.stand, column.fase)]
    return column.fase if len(twins) == 1 else f"{column.fase or ''} {column.naam or column.id}".strip()


class Groep(NamedTuple):
    """One amount (subject, year, stand): the mentions that belong to it, and those that may."""

    onderwerp: str
    jaar: int | str
    stand: str | None
    zeker: list[Vermelding]
    misschien: list[Vermelding]
    kenmerk: tuple[str, ...] = ()

    @property
    def naam(self) -> str:
        """The subject with what is known of year and stand, and with its kind or phase where that tells two amounts apart."""
        return ", ".join(str(part) for part in (*self[:3], *self.kenmerk) if part is not None)


def by_amount(found: Iterable[Vermelding]) -> Iterator[tuple[list[Groep], str, list[Vermelding]]]:
    """Per subject: its amounts (year, stand) with their mentions, the subject, and the mentions that fit none of them."""
    by_subject: dict[str, list[Vermelding]] = {}
    for mention in found:
        by_subject.setdefault(mention.onderwerp, []).append(mention)
    for subject, own in by_subject.items():
        keys = dict.fromkeys((m.jaar, m.stand) for m in own if m.jaar is not None and m.stand is not None)
        groups = [Groep(subject, year, stand, [m for m in own if m.fits(year, stand)],
                        [m for m in own if m.fits(year, stand) is None]) for year, stand in keys]
        yield groups, subject, [m for m in own if all(m.fits(*key) is False for key in keys)]


def told_apart(group: Groep, keys: tuple[str, ...] = ("soort", "fase")) -> list[Groep]:
    """The amounts in a group of one subject, year and stand: a last is not what covers it, and no amount has two phases.

    A mention that does not say which of them it is, goes with the one that it agrees with, or else is nearest to.
    """
    groups = [group]
    for key in keys:
        groups = [part for own in groups for part in _by_key(own, key)]
    return groups


def _by_key(group: Groep, key: str) -> list[Groep]:
    everyone = [*group.zeker, *group.misschien]
    kinds = sorted({getattr(m, key) for m in everyone} - {None})
    if len(kinds) < 2:
        return [group]

    def belongs(mention: Vermelding) -> str:
        own: str | None = getattr(mention, key)
        return own or min(kinds, key=lambda kind: min(
            (max(0, 2 * abs(m.cent - (mention.cent or 0)) - m.ruim - mention.ruim) for m in everyone
             if getattr(m, key) == kind and m.cent is not None), default=0))

    return [group._replace(zeker=[m for m in group.zeker if belongs(m) == kind], kenmerk=(*group.kenmerk, kind),
                           misschien=[m for m in group.misschien if belongs(m) == kind]) for kind in kinds]
