"""Comparing two lists of words, one as read and one as written by hand, where ``…`` in the latter stands for anything."""

import re
from collections.abc import Iterable

from tests.leestoets import Meting


def same(read: str, written: str) -> bool:
    """Whether words as read are the words as written by hand."""
    parts = [re.escape(plain(part)) for part in written.split("…")]
    return re.fullmatch(r"\s*.*\s*".join(part.strip() or "" for part in parts), plain(read), re.DOTALL) is not None


def plain(text: str) -> str:
    """Words without the differences that nobody sees: spaces, kinds of quotes and dashes."""
    return re.sub(r"\s+", " ", text.translate(str.maketrans("’‘“”–\u00a0", "''\"\"- "))).strip()


def compare(read: Iterable[str], written: Iterable[str]) -> Meting:
    """Pair what was read with what was written, each at most once."""
    left, missing, right = list(read), [], 0
    found = len(left)
    expected = list(written)
    for words in expected:
        hit = next((item for item in left if same(item, words)), None)
        if hit is None:
            missing.append(f"mist: {words}")
        else:
            left.remove(hit)
            right += 1
    return Meting(found, len(expected), right, (*missing, *(f"teveel: {item}" for item in left)))
