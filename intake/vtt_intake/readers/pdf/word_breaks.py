"""Whether a line of a narrow cell starts in the middle of a word: words too wide for their cell are broken anywhere."""

import re

_ONSETS = frozenset([
    "bl", "br", "ch", "cl", "cr", "dr", "dw", "fj", "fl", "fn", "fr", "gh", "gl", "gn", "gr", "kl", "km", "kn", "kr",
    "kw", "mn", "ph", "pl", "pn", "pr", "ps", "rh", "sc", "sf", "sh", "sj", "sk", "sl", "sm", "sn", "sp", "sq", "st",
    "sw", "th", "tj", "tr", "ts", "tw", "vl", "vr", "wh", "wr", "zw"])
_TAILS = frozenset([
    "atie", "aties", "baar", "catie", "caties", "gen", "gingen", "heden", "heid", "ing", "ingen", "kingen", "len",
    "lijk", "lijke", "lingen", "matie", "nen", "ningen", "ringen", "satie", "saties", "schap", "schappen", "singen",
    "sten", "teit", "teiten", "tie", "ties", "tingen", "ven"])
_SHORT = frozenset([
    "bv", "cm", "cq", "dd", "fte", "ftes", "gr", "ivm", "kg", "km", "mln", "mm", "mrd", "nr", "nv", "nvt", "pm", "tbv",
    "u", "vd", "vh", "wv", "x"])
_WHOLE = re.compile(r"(?:ing|heid|teit|tie|schap|ment|age)$")


def added(name: str, rest: str) -> str:
    """A text with its rest from another page: with nothing between where a word was broken."""
    return f"{name}{'' if no_word(rest) or (name[-1:] == '-' and name[-2:-1].isalpha() and rest[:1].isupper()) else ' '}{rest}"


def no_word(text: str) -> bool:
    """Whether a line starts with what can only be the end of a word: one letter, no vowel, or a start that no Dutch word has."""
    first = re.match(r"[a-z]+(?![\w.])", text)
    if first is None or first[0] in _SHORT:
        return False
    if first[0] in _TAILS:
        return True
    onset = re.match(r"[bcdfghjklmnpqrstvwxz]*", first[0])
    consonants = onset[0] if onset else ""
    return len(first[0]) == 1 or consonants == first[0] or (len(consonants) > 1 and consonants[:2] not in _ONSETS)


def is_whole(word: str) -> bool:
    """Whether words end as many whole words do."""
    return _WHOLE.search(word) is not None
