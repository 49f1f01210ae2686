"""The automatic numbers of a Word file, counted as Word shows them."""

import re
from typing import NamedTuple

from lxml import etree

from vtt_intake.readers.word_package import Package, W, number, val
from vtt_intake.readers.word_styles import Styles

BULLET = "•"
LEVELS = 9
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"),
          (5, "v"), (4, "iv"), (1, "i"))


class Teller(NamedTuple):
    """What stands before a paragraph: the number as shown (``•`` for every sign of a list) and its level from 0."""

    nummer: str
    niveau: int


class Numbers:
    """Counts the lists of a document; ask for the paragraphs in the order of the text, each once.

    Lists that share an abstract list count on together, unless a list has a start of its own. A higher level that was skipped
    counts as begun: a first item on level two shows ``1.1`` and the next item on level one then shows ``2``, as Word does.
    """

    def __init__(self, package: Package, styles: Styles) -> None:
        self._styles = styles
        root = package.related("numbering")
        self._lists = {item.get(f"{W}numId", ""): item for item in root.iter(f"{W}num")} if root is not None else {}
        self._abstract = ({item.get(f"{W}abstractNumId", ""): item for item in root.iter(f"{W}abstractNum")}
                          if root is not None else {})
        self._levels: dict[str, tuple[str, list[etree._Element | None]]] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[tuple[str, int]] = set()

    def next(self, paragraph: etree._Element) -> Teller:
        """Count a paragraph. An empty number: it is in no list, or its list shows nothing."""
        list_id, level = self._place(paragraph)
        if list_id not in self._lists:
            return Teller("", level)
        if list_id not in self._levels:
            key, abstract = self._definition(list_id)
            self._levels[list_id] = key, [self._level(list_id, abstract, depth) for depth in range(LEVELS)]
        key, levels = self._levels[list_id]
        if levels[level] is None:
            return Teller("", level)
        counts = self._counts.setdefault(key, {})
        for depth in range(level + 1):
            self._start(list_id, key, depth, levels[depth], depth == level)
        for depth in range(level + 1, LEVELS):
            restart = number(levels[depth], "lvlRestart")
            if restart is None or level < restart:
                counts.pop(depth, None)
        return Teller(_shown(levels, level, counts), level)

    def _place(self, paragraph: etree._Element) -> tuple[str, int]:
        """The list and the level of a paragraph; of a style, the level is the one that names the style."""
        found, style = self._styles.paragraph_part(paragraph, "numPr")
        if found is None:
            return "", 0
        list_id, level = val(found, "numId"), number(found, "ilvl")
        if not list_id and not style:  # only the level is its own, the list comes from the style
            inherited = self._styles.style_part(self._styles.of(paragraph), "pPr/numPr/numId")
            list_id = inherited.get(f"{W}val", "") if inherited is not None else ""
        if style:
            _, abstract = self._definition(list_id)
            items = abstract.iter(f"{W}lvl") if abstract is not None else ()
            level = next((int(item.get(f"{W}ilvl", "0")) for item in items if val(item, "pStyle") == style), level)
        return list_id, min(max(level or 0, 0), LEVELS - 1)

    def _definition(self, list_id: str, seen: int = 0) -> tuple[str, etree._Element | None]:
        """The abstract list of a list; one that only points to a style of lists is followed."""
        key = val(self._lists.get(list_id), "abstractNumId")
        abstract = self._abstract.get(key)
        link = val(abstract, "numStyleLink")
        linked = self._styles.style_part(link, "pPr/numPr/numId") if link and seen < LEVELS else None
        return self._definition(linked.get(f"{W}val", ""), seen + 1) if linked is not None else (key, abstract)

    def _level(self, list_id: str, abstract: etree._Element | None, level: int) -> etree._Element | None:
        override = self._override(list_id, level)
        own = override.find(f"{W}lvl") if override is not None else None
        items = abstract.iterchildren(f"{W}lvl") if abstract is not None else ()
        return own if own is not None else next((item for item in items if item.get(f"{W}ilvl") == str(level)), None)

    def _override(self, list_id: str, level: int) -> etree._Element | None:
        item = self._lists.get(list_id)
        found = item.iterchildren(f"{W}lvlOverride") if item is not None else ()
        return next((override for override in found if override.get(f"{W}ilvl") == str(level)), None)

    def _start(self, list_id: str, key: str, level: int, definition: etree._Element | None, own: bool) -> None:
        """Set the count of a level: one further for the level of the paragraph itself, begun for those above it."""
        counts = self._counts[key]
        start = number(self._override(list_id, level), "startOverride")
        if start is not None and (list_id, level) not in self._begun:
            counts.pop(level, None)
        self._begun.add((list_id, level))
        if level not in counts:
            first = start if start is not None else number(definition, "start")
            counts[level] = 1 if first is None else first
        elif own:
            counts[level] += 1


def _shown(levels: list[etree._Element | None], level: int, counts: dict[int, int]) -> str:
    """The number of a paragraph as its level writes it, such as ``1.2.`` or ``a)``."""
    form = val(levels[level], "numFmt", "decimal")
    if form == "bullet":
        return BULLET
    plain = levels[level] is not None and levels[level].find(f"{W}isLgl") is not None  # type: ignore[union-attr]

    def one(match: re.Match[str]) -> str:
        depth = int(match[1]) - 1
        return format_number(counts.get(depth, 1), "decimal" if plain else val(levels[depth], "numFmt", "decimal"))

    return re.sub(r"%([1-9])", one, val(levels[level], "lvlText")).strip()


def format_number(count: int, form: str) -> str:
    """A count in a form of Word: decimal, decimalZero, lowerLetter (27 is ``aa``), upperRoman, …; others as decimal."""
    if form == "none":
        return ""
    if form in ("lowerLetter", "upperLetter") and count > 0:
        text = chr(97 + (count - 1) % 26) * min((count - 1) // 26 + 1, 50)
        return text.upper() if form == "upperLetter" else text
    if form in ("lowerRoman", "upperRoman") and 0 < count < 4000:
        return _roman(count).upper() if form == "upperRoman" else _roman(count)
    if form == "ordinal":
        return f"{count}e"
    return f"{count:02d}" if form == "decimalZero" else str(count)


def _roman(count: int) -> str:
    text = ""
    for size, sign in _ROMAN:
        text += sign * (count // size)
        count %= size
    return text
