"""Effects of rows that do not fit by themselves: printed beside redone, and what must hold for that."""

from collections.abc import Iterable

from vtt_engine.facts.effect.column import Verdeelkolom, quoted
from vtt_engine.facts.fact import Deel, Effect
from vtt_engine.record.columns import Kolom

_PRINTED_LESS_REDONE = "Verschil: wat er staat min wat het moet zijn."


def per_row(own: Verdeelkolom, rows: Iterable[tuple[str, int, int]], uitleg: str, als: str, paden: Iterable[str] = ()) -> Effect:
    """The rows of a column that do not fit: name, printed and redone in cents. ``als``: what else must be right for that."""
    against = own.bezwaar()
    if against is not None:
        return against
    delen = tuple(Deel(naam, redone, printed, printed - redone) for naam, printed, redone in rows if printed != redone)
    if not delen:
        return Effect()
    return Effect(delen, f"{uitleg} {_PRINTED_LESS_REDONE}", als, (*own.herkend_aan, *paden), "",
                  quoted(own.kolom))


def by_share(own: Verdeelkolom, key: Kolom, rows: Iterable[tuple[str, int, int]], uitleg: str, total: int, totaal: str) -> Effect:
    """The rows that are not their share of a total (in cents; ``totaal``: in words) by the key.

    Nothing is said where the figures themselves show that the total or the key may be what is wrong, or that the column only
    carries what rounding leaves over.
    """
    against = own.bezwaar()
    if against is not None:
        return against
    lost = _key_lost(own, key)
    values = [value or 0 for value in own.waarden]
    if not lost and None not in own.waarden:
        room = (len(values) + 1) * own.stap // 2
        if abs(sum(values) - total) > room and own.volgt(key, sum(values)):
            lost = "of het totaal klopt: de bedragen per gemeente volgen onderling de sleutel"
        elif sum(values) == total and own.volgt(key, total):
            lost = "bij wie hoort wat afronden overlaat"
    if lost:
        return Effect(onbekend=lost)
    return per_row(own, rows, uitleg, f"{totaal} en {quoted(key)} kloppen", own.cijfers(key.id))


def _key_lost(own: Verdeelkolom, key: Kolom) -> str:
    """Why the key does not say to the euro what the share of each row is."""
    table, keys = own.tabel, own.tabel.waarden(key.id)
    if table.schaal(key.id).stap:
        return f"de precieze verdeelsleutel: {quoted(key)} is afgerond ({own.titel})"
    whole = table.totaalwaarde(key.id)
    if whole is not None and None not in keys and sum(part or 0 for part in keys) != whole:
        return f"of {quoted(key)} klopt: de rijen tellen niet op tot het totaal ({own.titel})"
    if any(part == 0 and value for part, value in zip(keys, own.waarden, strict=True)):
        return f"naar welke sleutel elke rij is verdeeld: een rij met een bedrag heeft geen {quoted(key)}"
    return ""


def between(old: Verdeelkolom, new: Verdeelkolom, paden: Iterable[str] = ()) -> Effect:
    """Two columns of one amount beside each other, such as before and after a decision: per gemeente the old and the new.

    ``paden``: what says that they are one amount.
    """
    against = old.bezwaar() or new.bezwaar()
    if against is not None:
        return against
    before, after = dict(zip(old.namen, old.waarden, strict=True)), dict(zip(new.namen, new.waarden, strict=True))
    if before.keys() != after.keys() or None in (*before.values(), *after.values()):
        return Effect(onbekend=f"het bedrag van elke gemeente in {old.titel} en in {new.titel}")
    off = next((side for side in (old, new) if not side.telt_op), None)
    if off is not None:
        return Effect(onbekend=f"of {off.genoemd} klopt: de rijen tellen niet op tot het totaal")
    return per_row(old, ((naam, cent or 0, after[naam] or 0) for naam, cent in before.items()),
                   f"Wat er staat: {old.genoemd}. Wat het moet zijn: {new.genoemd}.", f"{new.genoemd} klopt",
                   (*new.herkend_aan, *paden))
