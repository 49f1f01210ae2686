"""Who takes a step, or gets it: the words a paper uses for a board, a raad or all raden together."""

import re

from vtt_engine.text.numbers import TELWOORDEN

_DB, _BOARD, _RAAD, _OTHER = "dagelijks bestuur", "bestuur", "raad", "ander"
_NAMES = (("algemeen bestuur", _BOARD), ("ab", _BOARD), ("bestuur", _BOARD), ("dagelijks bestuur", _DB), ("db", _DB),
          ("raad", _RAAD), ("raden", _RAAD), ("gemeenteraad", _RAAD), ("gemeenteraden", _RAAD), ("college", _OTHER),
          ("directie", _OTHER), ("bestuurscommissie", _OTHER))
_COUNT = rf"(?:(?:\d+|{'|'.join(TELWOORDEN)}) )?"
_THOSE = rf"(?: van (?:de|alle) {_COUNT}(?:deelnemende )?(?:gemeenten|deelnemers))?"
_ALL = re.compile(rf"(?:de |alle )?{_COUNT}(?:gemeente)?raden{_THOSE}|(?:alle |de )?{_COUNT}(?:deelnemende gemeenten|deelnemers)")
_BEFORE = ("gemeenteraad van ", "gemeenteraad ", "raad van de gemeente ", "raad van ", "raad ", "gemeente ")


def body(name: str | None) -> str | None:
    """Which body a name is: the board that decides ("bestuur"), "dagelijks bestuur", "raad" or "ander"; None: not known.

    The name of the organisation may follow ("AB SamenTwente"). Two bodies in one name are not known; the college of
    burgemeester en wethouders is one.
    """
    text = (name or "").strip().casefold().replace("-", " ").removeprefix("het ").removeprefix("de ")
    if not text.startswith("college") and (" en " in text or any(mark in text for mark in "/,+&")):
        return None
    return next((what for start, what in _NAMES if text == start or text.startswith(f"{start} ")), None)


def receiver(name: str | None) -> str | None:
    """The one raad that a name is, in lower case; None for all raden together, or for the board that sends."""
    text = (name or "").strip().casefold()
    if not text or _ALL.fullmatch(text) or body(name) in (_BOARD, _DB):
        return None
    return plain(text)


def plain(name: str) -> str:
    """The name of a gemeente without the words raad or gemeente before it."""
    for start in _BEFORE:
        if name.casefold().startswith(start):
            return name[len(start):]
    return name


def party(kind: str, name: str | None) -> str | None:
    """Whom this mention of a step is about; None: everybody."""
    if kind == "stukken naar leden":
        return body(name) or (name or "").strip().casefold() or None
    return receiver(name)
