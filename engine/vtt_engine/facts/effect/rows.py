"""Effects of rows that do not fit by themselves: printed beside redone, and what must hold for that."""

from collections.abc import Iterable

from vtt_engine.facts.column import Tabelkolom, quoted
from vtt_engine.facts.effect.grounds import follows, objection, recognised_by, rounded_key
from vtt_engine.facts.fact import Deel, Effect
from vtt_engine.record.columns import Kolom

_PRINTED_LESS_REDONE = "Verschil: wat er staat min wat het moet zijn."


def per_row(own: Tabelkolom, rows: Iterable[tuple[str, int, int]], uitleg: str, als: str, paden: Iterable[str] = ()) -> Effect:
    """The rows of a column that do not fit: name, printed and redone in cents. ``als``: what else must be right for that."""
    against = objection(own)
    if against is not None:
        return against
    delen = tuple(Deel(naam, redone, printed, printed - redone) for naam, printed, redone in rows if printed != redone)
    if not delen:
        return Effect()
    return Effect(delen, f"{uitleg} {_PRINTED_LESS_REDONE}", als, (*recognised_by(own), *paden), "",
                  quoted(own.kolom))


def by_share(own: Tabelkolom, key: Kolom, rows: Iterable[tuple[str, int, int]], uitleg: str, total: int, totaal: str) -> Effect:
    """The rows that are not their share of a total (in cents; ``totaal``: in words) by the key.

    Nothing is said where the figures themselves show that the total or the key may be what is wrong, or that the column only
    carries what rounding leaves over.
    """
    against = objection(own)
    if against is not None:
        return against
    lost = _key_lost(own, key)
    values = [value or 0 for value in own.waarden]
    if not lost and None not in own.waarden:
        room = (len(values) + 1) * own.stap // 2
        if abs(sum(values) - total) > room and follows(own, key, sum(values)):
            lost = "of het totaal klopt: de bedragen per gemeente volgen onderling de sleutel"
        elif sum(values) == total and follows(own, key, total):
            lost = "bij wie hoort wat afronden overlaat"
    if lost:
        return Effect(onbekend=lost)
    return per_row(own, rows, uitleg, f"{totaal} en {quoted(key)} kloppen", own.naast(key.id).cijfers)


def _key_lost(own: Tabelkolom, key: Kolom) -> str:
    """Why the key does not say to the euro what the share of each row is."""
    divides = own.naast(key.id)
    if rounded := rounded_key(own, key):
        return rounded
    if divides.telt_op is False:
        return f"of {quoted(key)} klopt: de rijen tellen niet op tot het totaal ({own.titel})"
    if any(part == 0 and value for part, value in zip(divides.waarden, own.waarden, strict=True)):
        return f"naar welke sleutel elke rij is verdeeld: een rij met een bedrag heeft geen {quoted(key)}"
    return ""


def between(old: Tabelkolom, new: Tabelkolom, paden: Iterable[str] = ()) -> Effect:
    """Two columns of one amount beside each other, such as before and after a decision: per gemeente the old and the new.

    ``paden``: what says that they are one amount.
    """
    against = objection(old) or objection(new)
    if against is not None:
        return against
    before, after = dict(zip(old.namen, old.waarden, strict=True)), dict(zip(new.namen, new.waarden, strict=True))
    if before.keys() != after.keys() or None in (*before.values(), *after.values()):
        return Effect(onbekend=f"het bedrag van elke gemeente in {old.titel} en in {new.titel}")
    off = next((side for side in (old, new) if side.telt_op is False), None)
    if off is not None:
        return Effect(onbekend=f"of {off.genoemd} klopt: de rijen tellen niet op tot het totaal")
    return per_row(old, ((naam, cent or 0, after[naam] or 0) for naam, cent in before.items()),
                   f"Wat er staat: {old.genoemd}. Wat het moet zijn: {new.genoemd}.", f"{new.genoemd} klopt",
                   (*recognised_by(new), *paden))
