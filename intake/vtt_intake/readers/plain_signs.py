"""The signs of Markdown and the marks of footnotes in a line of text."""

import re

from vtt_intake.form import Noot

RAISED = str.maketrans("¹²³⁴⁵⁶⁷⁸⁹⁰", "1234567890")
_MARK = re.compile(r"\[\^([\w-]+)\]|(?<=[\w.,;)])([¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3})(?!\w)")
_STRONG = re.compile(r"(\*\*|__)(?=\S)(.{1,500}?)(?<=\S)\1")
_LINK = re.compile(r"!?\[([^\]\[]{1,500})\]\([^)\s]{0,500}\)")
_UNIT = re.compile(r"(?:^|[\s\d])[kcdm]?m$")


def clean(text: str) -> tuple[str, tuple[Noot, ...]]:
    """Text without the signs of Markdown and without footnote marks; those marks apart."""
    plain = _LINK.sub(r"\1", _STRONG.sub(r"\2", text))
    shown, noten, last = "", list[Noot](), 0
    for found in _MARK.finditer(plain):
        shown += plain[last:found.start()]
        last = found.end()
        if _UNIT.search(shown) and not found[1]:
            shown += found[0]
        else:
            noten.append(Noot(len(shown), found[1] or found[2].translate(RAISED)))
    return shown + plain[last:], tuple(noten)
