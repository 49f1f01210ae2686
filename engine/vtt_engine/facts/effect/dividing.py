"""Effects of a total that is known to be wrong: the right one divided by the key that the record names."""

from collections.abc import Iterable, Sequence

from vtt_engine.facts.column import Tabelkolom, quoted
from vtt_engine.facts.dossier import Dossier
from vtt_engine.facts.effect.grounds import follows, objection, rounded_key
from vtt_engine.facts.effect.rows import per_row
from vtt_engine.facts.fact import Effect
from vtt_engine.facts.mentions import EURO
from vtt_engine.notation import euro, getal
from vtt_engine.record.base import GEEN
from vtt_engine.record.columns import Kolom


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


def by_subject(dossier: Dossier, subject: str, year: int | str | None, stand: str | None,
               aard: str | None = None) -> list[Tabelkolom]:
    """The columns per gemeente of an amount: its subject, year and stand. None without a known year and stand.

    A column of another ``aard`` (incidenteel, structureel) than the amount is left out, where both are known.
    """
    if not isinstance(year, int) or stand is None or subject == GEEN:
        return []
    return [found for found in dossier.columns()
            if found.tabel.per_gemeente and found.kolom.soort == "bedrag" and found.kolom.onderwerp == subject
            and (found.kolom.jaar, found.kolom.stand) == (year, stand) and (aard is None or found.kolom.aard in (None, aard))]


def of_difference(own: Tabelkolom, found: int, should: int, exact: bool, paden: Iterable[str] = ()) -> Effect:
    """A difference of the total of a column per gemeente, divided by the key that the record names for that column.

    ``found`` and ``should``: the two amounts in cents; ``exact``: the one that is not of the column is to the euro;
    ``paden``: what says that they are one amount.
    """
    if not own.tabel.per_gemeente or found == should:
        return Effect()
    if not exact or own.stap > EURO:
        return Effect(onbekend="het precieze verschil: een van de bedragen is afgerond")
    against = objection(own) or _against(own, found, should)
    key, lost = _key(own)
    if against is not None or key is None or lost:
        return against or Effect(onbekend=lost)
    if not follows(own, key, found):
        return Effect(onbekend=f"de verdeling: {own.genoemd} volgt de sleutel {quoted(key)} niet")
    if sum(value or 0 for value in own.waarden) != found:
        return Effect(onbekend=f"of {own.genoemd} klopt: de rijen tellen niet op tot {euro(found)}")
    step = EURO if own.stap == EURO and should % EURO == 0 else 1
    keys = [value or 0 for value in own.tabel.waarden(key.id)]
    redone = divide(should, list(zip(own.namen, keys, strict=True)), step)
    rows = ((naam, value or 0, part) for naam, value, part in zip(own.namen, own.waarden, redone, strict=True))
    return per_row(own, rows, _how(own, key, sum(keys), should, step), f"{euro(should)} klopt en niet {euro(found)}",
                   (*own.naast(key.id).cijfers, *_says_key(own), *paden))


def by_right_key(dossier: Dossier, key: Tabelkolom, right: Sequence[int]) -> Effect:
    """The columns that are divided by a key with wrong values, divided again by the right ones, one for each row."""
    own = [column for column in dossier.columns()
           if column.tabelpad == key.tabelpad and column.kolom.verdeeld_naar == key.kolom.id and column.kolom.soort == "bedrag"]
    found = [_again(column, right) for column in own]
    if not own or any(not effect.delen for effect in found):
        return next((effect for effect in found if effect.onbekend), Effect())
    if len(own) == 1:
        return found[0]
    same = len({column.naam for column in own}) < len(own)
    delen = tuple(deel._replace(naam=f"{deel.naam}, {column.naam}{f' ({column.kolom.id})' if same else ''}")
                  for column, effect in zip(own, found, strict=True) for deel in effect.delen)
    return found[0]._replace(delen=delen, als="de totalen kloppen", kolom="",
                             paden=tuple(pad for effect in found for pad in effect.paden))


def _again(column: Tabelkolom, right: Sequence[int]) -> Effect:
    """One column, with its printed total divided by the right key."""
    key, lost = _key(column)
    total, step = column.totaal, column.stap
    if key is None or lost or None in column.waarden or total is None or step > EURO or total % step or sum(right) <= 0:
        return Effect(onbekend=lost or f"het totaal en de bedragen van {column.genoemd}")
    if not follows(column, key, total):
        return Effect(onbekend=f"de verdeling: {column.genoemd} volgt de sleutel {quoted(key)} niet")
    if not column.telt_op:
        return Effect(onbekend=f"of {column.genoemd} klopt: de rijen tellen niet op tot {euro(total)}")
    redone = divide(total, list(zip(column.namen, right, strict=True)), step)
    rows = ((naam, value or 0, part) for naam, value, part in zip(column.namen, column.waarden, redone, strict=True))
    return per_row(column, rows, "Herrekend: het totaal × de juiste inwoners van de gemeente / de som daarvan. "
                                 "Wat afronden overlaat, gaat naar de grootste resten; zo is alles samen het totaal.",
                   "het totaal klopt", (*column.naast(key.id).cijfers, *_says_key(column)))


def _against(own: Tabelkolom, found: int, should: int) -> Effect | None:
    """Why these two amounts cannot be held against each other per gemeente."""
    if None in own.waarden:
        return Effect(onbekend=f"het bedrag van elke gemeente in {own.genoemd}")
    if (found < 0) != (should < 0):
        return Effect(onbekend="of het een last of een baat is: een van de bedragen heeft een min")
    return None


def _key(own: Tabelkolom) -> tuple[Kolom | None, str]:
    """The column that the amounts are divided by, and what is missing to use it.

    A sum of columns that are divided by one key is divided by that key too.
    """
    by_id = {column.id: column for column in own.tabel.kolommen}
    names = {own.kolom.verdeeld_naar} if own.kolom.verdeeld_naar else {by_id[name].verdeeld_naar for _, name in own.kolom.termen}
    name = names.pop() if len(names) == 1 else None
    if name is None or by_id[name].soort == "tekst":
        return None, f"naar welke sleutel {own.genoemd} is verdeeld"
    key, values = by_id[name], own.naast(name).waarden
    known = [value for value in values if value is not None and value >= 0]
    unknown = len(known) < len(values) or sum(known) <= 0
    return key, rounded_key(own, key) or (f"de verdeelsleutel van elke gemeente: {own.naast(name).genoemd}" if unknown else "")


def _says_key(own: Tabelkolom) -> Iterable[str]:
    """The pointers that say by which key a column is divided: its own, and those of the columns it is the sum of."""
    used = {own.kolom.id, *(name for _, name in own.kolom.termen)}
    yield from (f"{own.tabelpad}/kolommen/{k}/verdeeld_naar" for k, column in enumerate(own.tabel.kolommen) if column.id in used)


def _how(own: Tabelkolom, key: Kolom, whole: int, should: int, step: int) -> str:
    return (f"Verdeeld zoals {own.genoemd}: {euro(should)} × {quoted(key)} van de gemeente / {getal(whole)}, afgerond op "
            f"{'hele euro’s' if step == EURO else 'centen'}. Wat afronden overlaat, gaat naar de grootste resten; "
            f"zo zijn de delen samen {euro(should)}.")
