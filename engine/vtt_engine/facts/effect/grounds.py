"""Whether the amounts of a column can be told per gemeente, and what that rests on."""

from collections.abc import Iterator

from vtt_engine.facts.column import Tabelkolom, quoted
from vtt_engine.facts.fact import Effect
from vtt_engine.facts.mentions import EURO
from vtt_engine.record.columns import Kolom


def objection(own: Tabelkolom) -> Effect | None:
    """What every effect comes to for this column, if its amounts cannot be told per gemeente to the euro."""
    if not own.tabel.per_gemeente or own.kolom.soort != "bedrag":
        return Effect()
    total = own.tabel.totaal.naam.casefold() if own.tabel.totaal else "totaal"
    if {total, "totaal", "subtotaal"} & {naam.casefold() for naam in own.namen}:
        return Effect(onbekend=f"welke rijen gemeenten zijn: een rij heet zoals een totaal ({own.titel})")
    if len({naam.casefold() for naam in own.namen}) < len(own.namen):
        return Effect(onbekend=f"welke rij van welke gemeente is: een naam staat er twee keer ({own.titel})")
    if own.stap > EURO:
        return Effect(onbekend=f"het precieze bedrag: {own.genoemd} is afgerond")
    return None


def follows(own: Tabelkolom, key: Kolom, totaal: int) -> bool:
    """Whether every cell is its share of this total by the key, but for the rounding of what it is made of."""
    keys = own.tabel.waarden(key.id)
    whole, room = sum(part or 0 for part in keys), min(own.stap, EURO) * max(1, len(own.kolom.termen))
    return whole > 0 and all(abs((value or 0) * whole - totaal * (part or 0)) <= room * whole
                             for value, part in zip(own.waarden, keys, strict=True))


def rounded_key(own: Tabelkolom, key: Kolom) -> str:
    """What is missing to divide by a key that is rounded itself; empty if it is not."""
    return f"de precieze verdeelsleutel: {quoted(key)} is afgerond ({own.titel})" if own.naast(key.id).stap else ""


def recognised_by(own: Tabelkolom) -> tuple[str, ...]:
    """The pointers that say what the column is about and whose the rows are."""
    return (f"{own.tabelpad}/per_gemeente", f"{own.tabelpad}/eenheid",
            *(f"{own.pad}/{key}" for key in ("onderwerp", "jaar", "stand", "fase", "aard", "formule", "verdeeld_naar")),
            *(f"{own.tabelpad}/rijen/{i}/naam" for i in range(len(own.tabel.rijen))), *own.cijfers)


def of_amount(pad: str) -> Iterator[str]:
    """The pointers that say what an amount of the text is: about what, of when, and how precise."""
    return (f"{pad}/{key}" for key in ("onderwerp", "jaar", "stand", "aard", "precisie", "bedrag"))
