"""The values in the voorbeelden of rules: read, and checked against the type of their field."""

from datetime import date

from vtt_engine.facts.fact import Bereik, Type, Veld, Waarde

_WRITE = {Type.BEDRAG: "een geheel aantal centen, bijvoorbeeld 98300000", Type.MAAT: "een geheel getal",
          Type.AANTAL: "een geheel getal", Type.DAGEN: "een geheel getal", Type.JAAR: "een jaar, bijvoorbeeld 2026",
          Type.DATUM: 'een dag tussen aanhalingstekens, bijvoorbeeld "2025-09-10"', Type.JANEE: "true of false"}


def read_value(raw: object, veld: Veld) -> Waarde:
    """Give the value of a field as facts have it: days as ordinal, ``[from, to]`` as Bereik.

    Raises:
        ValueError: it does not fit the type of the field; the text says what would.
    """
    if isinstance(raw, list) and len(raw) == 2 and veld.type not in (Type.JANEE, Type.WOORD):
        low, high = (_single(end, veld) for end in raw)
        if isinstance(low, int) and isinstance(high, int) and low <= high:
            return Bereik(low, high)
        raise ValueError("schrijf een onzekere waarde als [laagste, hoogste]")
    return _single(raw, veld)


def _single(raw: object, veld: Veld) -> Waarde:
    if veld.type is Type.WOORD:
        if isinstance(raw, str) and raw in veld.woorden:
            return raw
        raise ValueError(f"kies een van: {', '.join(veld.woorden)}")
    if veld.type is Type.JANEE and isinstance(raw, bool):
        return raw
    if veld.type is Type.DATUM and isinstance(raw, str):
        try:
            return date.fromisoformat(raw).toordinal()
        except ValueError:
            raise ValueError("schrijf een dag die bestaat, als jaar-maand-dag") from None
    if veld.type not in (Type.JANEE, Type.DATUM) and isinstance(raw, int) and not isinstance(raw, bool):
        return raw
    raise ValueError(f"schrijf {_WRITE[veld.type]}")
