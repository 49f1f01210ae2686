"""What was inferred and not read becomes a question to a person: each likely value says what to confirm."""

from typing import Any

from vtt_engine.notation import getal, periode
from vtt_engine.record.positions import steps, value_at
from vtt_engine.record.values import read_date
from vtt_intake.recognise.picture import Beeld

_ASK = {"onderwerp": "gaat dit over “{}”?", "jaar": "is dit voor {}?", "aard": "is dit {}?",
        "soort": "is dit een {}?", "stuk": "hoort dit bij de {}?", "bron": "betaalt {} dit?",
        "sleutel_genoemd": "is “{}” de verdeelsleutel?", "ingevoerd": "is dit ingevoerd in {}?",
        "zittend": "heeft het bestuur {} leden?",
        "vorm": "is het een {}?"}


_STAND = {"gevraagd": "wordt dit nu gevraagd?", "besloten": "is dit zo besloten?", "eerder": "is dit van een eerder besluit?"}


def ask_likely(beeld: Beeld) -> None:
    """Give every likely value without a question its own: what was inferred, to confirm or mend."""
    for pad, entry in beeld.bouw.herkomst.items():
        if entry["zekerheid"] == "waarschijnlijk" and not entry.get("leesvraag"):
            entry["leesvraag"] = _question(steps(pad)[-1], value_at(beeld.bouw.data, pad))


def _question(key: str, value: Any) -> str:
    if isinstance(value, dict) and isinstance(value.get("datum"), str):
        return f"is dit {value.get('gebeurtenis', 'een stap')} op {_day(value['datum'])}?"
    if isinstance(value, (dict, list)) or value is None:
        return "klopt deze lezing?"
    if key == "stand":
        return _STAND.get(str(value), "klopt dit?")
    if key == "datum":
        return f"is dit {_day(str(value))}?"
    text = getal(value) if isinstance(value, int) and not isinstance(value, bool) and value > 9999 else str(value)
    return _ASK.get(key, f"klopt {key.replace('_', ' ')}: {{}}?").format(text)


def _day(iso: str) -> str:
    """A day, month or period of the record in words."""
    found = read_date(iso)
    return periode(found.vroegst.toordinal(), found.laatst.toordinal())
