"""What the styles of a Word file say of a paragraph or a run: heading or title, bold, hidden, language, list."""

import re
from functools import cached_property

from lxml import etree

from vtt_intake.readers.word_package import Package, W, number, val

_HEADING = re.compile(r"(?:heading|kop|überschrift)\s?([1-9])", re.IGNORECASE)
_TITLE = re.compile(r"title|titel", re.IGNORECASE)
_CAPTION = re.compile(r"caption|bijschrift", re.IGNORECASE)
_PART = re.compile(r"toc\s?\d|inhopg\d|toc heading|kopvaninhoudsopgave", re.IGNORECASE)


class Styles:
    """The styles of a file. A style that is not there says nothing; a style that is based on itself is followed once."""

    def __init__(self, package: Package) -> None:
        self._root = package.related("styles")
        items = self._root.iter(f"{W}style") if self._root is not None else iter(())
        self._styles = {item.get(f"{W}styleId", ""): item for item in items}
        self._standards = self._root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr") if self._root is not None else None
        self._chains: dict[str, tuple[etree._Element, ...]] = {}
        self._parts: dict[tuple[str, str], etree._Element | None] = {}

    def chain(self, style: str) -> tuple[etree._Element, ...]:
        """The style and the styles that it is based on, nearest first."""
        if style not in self._chains:
            found: list[etree._Element] = []
            item = self._styles.get(style)
            while item is not None and item not in found:
                found.append(item)
                item = self._styles.get(val(item, "basedOn"))
            self._chains[style] = tuple(found)
        return self._chains[style]

    @cached_property
    def standard(self) -> str:
        """The identifier of the style of a paragraph that names none."""
        return next((key for key, item in self._styles.items()
                     if item.get(f"{W}type") == "paragraph" and item.get(f"{W}default") in ("1", "true", "on")), "")

    def of(self, paragraph: etree._Element) -> str:
        """The identifier of the style of a paragraph."""
        return val(paragraph.find(f"{W}pPr"), "pStyle") or self.standard

    def level(self, paragraph: etree._Element) -> int:
        """The level of a heading from 1; 0 for a paragraph that is none.

        The outline level of the paragraph itself decides, then that of its styles, then their names (heading 1, Kop 1, Kop1).
        """
        own = number(paragraph.find(f"{W}pPr"), "outlineLvl")
        if own is not None:
            return own + 1 if own < 9 else 0
        for style in self.chain(self.of(paragraph)):
            outline = number(style.find(f"{W}pPr"), "outlineLvl")
            if outline is not None:
                return outline + 1 if outline < 9 else 0
            if self._named(style, _PART):
                return 0
            heading = self._named(style, _HEADING)
            if heading:
                return int(heading[1])
        return 0

    def is_title(self, paragraph: etree._Element) -> bool:
        """Whether the paragraph is the title of the document."""
        return any(self._named(style, _TITLE) for style in self.chain(self.of(paragraph)))

    def is_caption(self, paragraph: etree._Element) -> bool:
        """Whether the paragraph is the caption of a table or a picture."""
        return any(self._named(style, _CAPTION) for style in self.chain(self.of(paragraph)))

    def run_part(self, run: etree._Element, paragraph_style: str, name: str) -> etree._Element | None:
        """The property of a run (``b``, ``lang``) that holds: its own, of its style, of the paragraph's style, of the file."""
        own = run.find(f"{W}rPr")
        found = own.find(f"{W}{name}") if own is not None else None
        if found is not None:
            return found
        for style in (val(own, "rStyle"), paragraph_style):
            found = self.style_part(style, f"rPr/{name}")
            if found is not None:
                return found
        return self._default(name)

    def is_on(self, run: etree._Element, paragraph_style: str, name: str) -> bool:
        """Whether a property such as bold is on for a run."""
        return _is_on(self.run_part(run, paragraph_style, name))

    def paragraph_part(self, paragraph: etree._Element, name: str) -> tuple[etree._Element | None, str]:
        """A property of a paragraph (``numPr``, ``shd``), and the identifier of the style that gives it (empty: its own)."""
        own = paragraph.find(f"{W}pPr/{W}{name}")
        if own is not None:
            return own, ""
        found = self.style_part(self.of(paragraph), f"pPr/{name}")
        style = next(found.iterancestors(f"{W}style"), None) if found is not None else None
        return found, style.get(f"{W}styleId", "") if style is not None else ""

    def style_part(self, style: str, path: str) -> etree._Element | None:
        """The first element at a path (names with a slash between) in a style or those that it is based on."""
        if (style, path) not in self._parts:
            query = "/".join(f"{W}{name}" for name in path.split("/"))
            self._parts[style, path] = next((part for item in self.chain(style) if (part := item.find(query)) is not None), None)
        return self._parts[style, path]

    def is_shaded(self, table_style: str) -> bool:
        """Whether a style of a table colours cells, so that the background of a text is not known from the cell alone."""
        return any(True for item in self.chain(table_style) for _ in item.iter(f"{W}shd"))

    def _default(self, name: str) -> etree._Element | None:
        return self._standards.find(f"{W}{name}") if self._standards is not None else None

    @staticmethod
    def _named(style: etree._Element, pattern: re.Pattern[str]) -> re.Match[str] | None:
        return pattern.fullmatch(val(style, "name")) or pattern.fullmatch(style.get(f"{W}styleId", ""))


def is_on(properties: etree._Element | None, name: str) -> bool:
    """Whether a property such as ``w:tblHeader`` is named and not turned off."""
    return _is_on(properties.find(f"{W}{name}") if properties is not None else None)


def _is_on(found: etree._Element | None) -> bool:
    return found is not None and found.get(f"{W}val", "1") not in ("0", "false", "off", "none")
