"""What a finding means per gemeente: printed beside redone per row, or a known difference divided by the key of its column.

Only what the record holds is worked out. What it does not hold is named, so that nobody has to guess.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.fact import Deel, Effect
from vtt_engine.facts.interval import Interval, printed
from vtt_engine.notation import euro, getal
from vtt_engine.record.base import GEEN
from vtt_engine.record.columns import Kolom
from vtt_engine.record.tables import Tabel

EURO = 100
PRINTED_LESS_REDONE = "Verschil: wat er staat min wat het moet zijn."


class Verdeelkolom(NamedTuple):
    """A column with its table, as ``Dossier.columns`` gives them."""

    tabelpad: str
    tabel: Tabel
    pad: str
    kolom: Kolom

    @property
    def naam(self) -> str:
        """What a reader calls the column."""
        return self.kolom.naam or self.kolom.id

    @property
    def genoemd(self) -> str:
        """The column and its table, in words."""
        return f"{quoted(self.kolom)} ({self.titel})"

    @property
    def titel(self) -> str:
        """What a reader calls the table."""
        return (self.tabel.titel or self.tabel.id).rstrip(": ")

    @property
    def totaal(self) -> int | None:
        """The printed total in cents."""
        return self.tabel.totaalwaarde(self.kolom.id)

    @property
    def bereik(self) -> Interval:
        """What the printed total can stand for."""
        return printed(self.totaal or 0, self.tabel.schaal(self.kolom.id).stap)

    def cellen(self, kolom: str) -> Iterable[str]:
        """The pointers of the cells of a column of this table."""
        return (f"{self.tabelpad}/rijen/{i}/cellen/{kolom}" for i in range(len(self.tabel.rijen)))


def quoted(column: Kolom) -> str:
    """The heading of a column between quotes."""
    return f"‘{column.naam or column.id}’"


def per_row(table: Tabel, rows: Iterable[tuple[str, int, int]], uitleg: str) -> Effect:
    """The rows of a table per gemeente that are wrong: name, printed and redone in cents. Nothing for another table."""
    delen = tuple(Deel(naam, redone, printed, printed - redone) for naam, printed, redone in rows if printed != redone)
    return Effect(delen, f"{uitleg} {PRINTED_LESS_REDONE}") if table.per_gemeente and delen else Effect()


def by_share(own: Verdeelkolom, rows: Iterable[tuple[str, int, int]], uitleg: str) -> Effect:
    """The rows that are not their share of the printed total; unless all follow the key together, for then the total is off."""
    if own.kolom.soort != "bedrag" or not own.tabel.per_gemeente:
        return Effect()
    values, total = [value or 0 for value in own.tabel.waarden(own.kolom.id)], own.totaal or 0
    off, room = abs(sum(values) - total), (len(values) + 1) * own.tabel.schaal(own.kolom.id).stap // 2
    key, lost = _key(own)
    if off > room and key is not None and not lost and _follows(own, key, sum(values)):
        return Effect(onbekend="of het totaal klopt: de bedragen per gemeente volgen onderling de sleutel")
    return per_row(own.tabel, rows, uitleg)


def divide(whole: int, keys: Sequence[tuple[str, int]], step: int) -> list[int]:
    """Divide cents by a key, in steps, so that the parts are the whole together: largest remainder, then by name.

    ``keys``: name and key of each, not below nought and together above it; ``whole`` is a number of steps.
    """
    total, units = sum(key for _, key in keys), abs(whole) // step
    parts = [units * key // total for _, key in keys]
    rest = [units * key % total for _, key in keys]
    order = sorted(range(len(keys)), key=lambda i: (-rest[i], keys[i][0]))
    for i in order[: units - sum(parts)]:
        parts[i] += 1
    return [part * step * (-1 if whole < 0 else 1) for part in parts]


def by_subject(dossier: Dossier, subject: str, year: int | str | None, stand: str | None) -> list[Verdeelkolom]:
    """The columns per gemeente of an amount: its subject, year and stand."""
    return [Verdeelkolom(*found) for found in dossier.columns()
            if found[1].per_gemeente and found[3].soort == "bedrag" and found[3].onderwerp == subject != GEEN
            and (found[3].jaar, found[3].stand) == (year, stand)]


def of_difference(own: Verdeelkolom, found: int, should: int, exact: bool) -> Effect:
    """A difference of the total of a column per gemeente, divided by the key that the record names for that column.

    ``found`` and ``should``: the two amounts in cents; ``exact``: the one that is not of the column is to the euro.
    """
    if not own.tabel.per_gemeente or found == should:
        return Effect()
    if not exact or own.tabel.schaal(own.kolom.id).stap > EURO:
        return Effect(onbekend="het precieze verschil: een van de bedragen is afgerond")
    key, lost = _key(own)
    values = own.tabel.waarden(own.kolom.id)
    if None in values:
        lost = f"het bedrag van elke gemeente in {own.genoemd}"
    if key is None or lost:
        return Effect(onbekend=lost)
    if not _follows(own, key, found):
        return Effect(onbekend=f"de verdeling: {own.genoemd} volgt de sleutel {quoted(key)} niet")
    names = [row.naam for row in own.tabel.rijen]
    step = EURO if own.tabel.schaal(own.kolom.id).stap == EURO and (found - should) % EURO == 0 else 1
    keys = [value or 0 for value in own.tabel.waarden(key.id)]
    parts = divide(found - should, list(zip(names, keys, strict=True)), step)
    delen = tuple(Deel(naam, (value or 0) - part, value or 0, part)
                  for naam, value, part in zip(names, values, parts, strict=True))
    return Effect(delen, _how(own, key, sum(keys), found - should, step), f"{euro(should)} klopt en niet {euro(found)}",
                  (*own.cellen(own.kolom.id), *own.cellen(key.id), *_says_key(own), f"{own.tabelpad}/per_gemeente"))


def between(old: Verdeelkolom, new: Verdeelkolom) -> Effect:
    """Two columns of one amount beside each other, such as before and after a decision: per gemeente the old and the new."""
    after = dict(zip((row.naam for row in new.tabel.rijen), new.tabel.waarden(new.kolom.id), strict=True))
    before = dict(zip((row.naam for row in old.tabel.rijen), old.tabel.waarden(old.kolom.id), strict=True))
    if before.keys() != after.keys() or None in (*before.values(), *after.values()):
        return Effect(onbekend=f"het bedrag van elke gemeente in {old.titel} en in {new.titel}")
    found = per_row(old.tabel, ((naam, cent or 0, after[naam] or 0) for naam, cent in before.items()),
                    f"Wat er staat: {old.genoemd}. Wat het moet zijn: {new.genoemd}.")
    return found._replace(paden=(*old.cellen(old.kolom.id), *new.cellen(new.kolom.id)))


def _key(own: Verdeelkolom) -> tuple[Kolom | None, str]:
    """The column that the amounts are divided by, and what is missing to use it.

    A sum of columns that are divided by one key is divided by that key too.
    """
    table, by_id = own.tabel, {column.id: column for column in own.tabel.kolommen}
    names = {own.kolom.verdeeld_naar} if own.kolom.verdeeld_naar else {by_id[name].verdeeld_naar for _, name in own.kolom.termen}
    name = names.pop() if len(names) == 1 else None
    if name is None or by_id[name].soort == "tekst":
        return None, f"naar welke sleutel {own.genoemd} is verdeeld"
    key, values = by_id[name], table.waarden(name)
    called = quoted(key)
    if table.schaal(name).stap:
        return key, f"de precieze verdeelsleutel: {called} is afgerond ({own.titel})"
    known = [value for value in values if value is not None and value >= 0]
    if len(known) < len(values) or sum(known) <= 0:
        return key, f"de verdeelsleutel van elke gemeente: {called} ({own.titel})"
    return key, ""


def _says_key(own: Verdeelkolom) -> Iterable[str]:
    """The pointers that say by which key a column is divided: its own, and those of the columns it is the sum of."""
    used = {own.kolom.id, *(name for _, name in own.kolom.termen)}
    yield f"{own.pad}/formule"
    yield from (f"{own.tabelpad}/kolommen/{k}/verdeeld_naar" for k, column in enumerate(own.tabel.kolommen) if column.id in used)


def _follows(own: Verdeelkolom, key: Kolom, total: int) -> bool:
    """Whether every cell is its share of this total by the key, but for the rounding of what it is made of."""
    keys, values = own.tabel.waarden(key.id), own.tabel.waarden(own.kolom.id)
    whole, room = sum(part or 0 for part in keys), own.tabel.schaal(own.kolom.id).stap * max(1, len(own.kolom.termen))
    return all(abs((value or 0) * whole - total * (part or 0)) <= room * whole
               for value, part in zip(values, keys, strict=True))


def by_right_key(dossier: Dossier, tabelpad: str, table: Tabel, key: str, right: Sequence[int]) -> Effect:
    """The columns that are divided by a key with wrong values, divided again by the right ones, one for each row."""
    own = [column for column in (Verdeelkolom(*found) for found in dossier.columns())
           if column.tabelpad == tabelpad and column.kolom.verdeeld_naar == key and column.kolom.soort == "bedrag"]
    delen, named = list[tuple[str, int, int]](), len(own) > 1
    for column in own:
        found, lost = _key(column)
        values, total, step = table.waarden(column.kolom.id), column.totaal, table.schaal(column.kolom.id).stap
        if found is None or lost or None in values or total is None or step > EURO or total % step or sum(right) <= 0:
            return Effect(onbekend=lost or f"het totaal en de bedragen van {column.genoemd}")
        if not _follows(column, found, total):
            return Effect(onbekend=f"de verdeling: {column.genoemd} volgt de sleutel {quoted(found)} niet")
        names = [row.naam for row in table.rijen]
        redone = divide(total, list(zip(names, right, strict=True)), step)
        delen += [(f"{name}, {column.naam}" if named else name, value or 0, part)
                  for name, value, part in zip(names, values, redone, strict=True)]
    effect = per_row(table, delen, "Herrekend: het totaal × de juiste inwoners van de gemeente / de som daarvan. "
                                   "Wat afronden overlaat, gaat naar de grootste resten; zo is alles samen het totaal.")
    return effect._replace(paden=tuple(cell for column in own for cell in column.cellen(column.kolom.id)))


def _how(own: Verdeelkolom, key: Kolom, whole: int, difference: int, step: int) -> str:
    called, size = quoted(key), euro(abs(difference))
    return (f"Het verschil van {size} is verdeeld zoals {own.genoemd}: "
            f"{size} × {called} van de gemeente / {getal(whole)}, afgerond op "
            f"{'hele euro’s' if step == EURO else 'centen'}. Wat afronden overlaat, gaat naar de grootste resten; "
            f"zo zijn de delen samen {size}.")
