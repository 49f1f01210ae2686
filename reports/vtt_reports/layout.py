"""Plain text on a terminal: folding, colour by meaning, and nothing of a proposal that could steer a terminal or CI server."""

import re
from collections.abc import Callable

_AMOUNT = re.compile(r"€ (?=-?\d)")
_COMMAND = re.compile(r"(?m)^(\s*:)(?=:)|(##)(?=\[|vso\[)")
_EURO = "€\x00"  # while folding: the sign stays with its amount; text has no control characters here
COLOURS = {"fout": "31;1", "waarschuwing": "33;1", "opmerking": "36", "goed": "32", "zacht": "2", "kop": "1"}


def clean(text: str) -> str:
    """Take control characters out of text of a proposal."""
    return text if text.isprintable() else "".join(ch if ch.isprintable() else " " for ch in text)


def tame(text: str) -> str:
    """Put a space in what a CI server would obey when it stands in its log (``::error::`` and ``##[error]``)."""
    return _COMMAND.sub(lambda found: f"{found[0]} ", text)


def fold(text: str, width: int, indent: int) -> str:
    """Fold a text to the width, with an indent from the second line on; a word that is too long, or an amount, stays whole."""
    room = max(20, width - indent)
    lines, line = [], ""
    for word in _AMOUNT.sub(_EURO, " ".join(clean(text).split())).split():
        if line and len(line) + 1 + len(word) > room:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return ("\n" + " " * indent).join([*lines, line]).replace(_EURO, "€ ")


def paint(on: bool) -> Callable[[str, str], str]:
    """Give a function that colours text by its meaning, or leaves it plain."""
    return lambda text, name: f"\x1b[{COLOURS[name]}m{text}\x1b[0m" if on else text
