"""The words of a paragraph as the reader of the paper sees them, and the lines of a cell, a note, a header or a text box."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from lxml import etree

from vtt_intake.form import Leesvraag, Noot, Plek, Spoor
from vtt_intake.readers.word_hidden import Zicht
from vtt_intake.readers.word_inline import pieces
from vtt_intake.readers.word_numbers import BULLET, Numbers
from vtt_intake.readers.word_package import W
from vtt_intake.readers.word_places import P, cells, rows
from vtt_intake.readers.word_places import blocks as blocks_in
from vtt_intake.readers.word_styles import Styles

_PAGE_FIELDS = frozenset(("PAGE", "NUMPAGES", "SECTIONPAGES"))
_NESTED = ("Hier staat een tabel in een cel of tekstvak. Zij is gelezen als gewone tekst. "
           "Staan er bedragen in? Kijk die dan zelf na.")
_PAGE = re.compile(r"(?:\b(?:pagina|bladzijde|blad|blz\.?|pag\.?|p\.))?\s*\0(?:\s*(?:van|/|-|–)\s*\0)?", re.IGNORECASE)


@dataclass(slots=True)
class Woorden:
    """What a paragraph shows. ``vet``: every word is bold. ``vakken``: the text boxes that hang on it."""

    tekst: str = ""
    noten: tuple[Noot, ...] = ()
    vet: bool = False
    vakken: list[etree._Element] = field(default_factory=list)


@dataclass(slots=True)
class Vondsten:
    """What is met while the words are read: traces, questions, and how many signs each language has."""

    sporen: list[Spoor] = field(default_factory=list)
    leesvragen: list[Leesvraag] = field(default_factory=list)
    talen: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True)
class Woordlezer:
    """Reads words. ``merken``: the mark of each note as shown, by its element; ``vondsten`` grows while reading."""

    styles: Styles
    zicht: Zicht
    numbers: Numbers
    merken: Mapping[etree._Element, str]
    vondsten: Vondsten

    def words(self, paragraphs: Sequence[etree._Element], plek: Plek) -> Woorden:
        """The words of a paragraph (several elements if the marks between them are deleted), without the number before it."""
        found, text, notes, bold, hidden = Woorden(), "", [], [], ""
        for piece in (piece for paragraph in paragraphs for piece in pieces(paragraph)):
            if piece.soort == "noot" and piece.node in self.merken:
                notes.append(Noot(len(text), self.merken[piece.node]))
            elif piece.soort == "vak":
                found.vakken.append(piece.node)
            elif piece.soort == "veld" and piece.veld in _PAGE_FIELDS and plek.anker[:1] in "hf":
                text += "\0"
            elif piece.soort != "tekst" or (piece.veld in _PAGE_FIELDS and plek.anker[:1] in "hf"):
                continue
            elif self.zicht.is_hidden(piece.run):
                hidden += piece.tekst
            else:
                hidden = self._keep_hidden(hidden, plek)
                text += piece.tekst
                if piece.tekst.strip():
                    bold.append(self._note_run(piece.run, paragraphs[-1], piece.tekst))
        self._keep_hidden(hidden, plek)
        cut = len(text) - len(text.lstrip())
        found.tekst, found.vet = _PAGE.sub("", text).strip(), bool(bold) and all(bold)
        found.noten = tuple(Noot(min(max(note.begin - cut, 0), len(found.tekst)), note.merk) for note in notes)
        return found

    def _note_run(self, run: etree._Element, paragraph: etree._Element, text: str) -> bool:
        """Count the language of a run; give whether it is bold."""
        style = self.styles.of(paragraph)
        language = self.styles.run_part(run, style, "lang")
        if language is not None and language.get(f"{W}val"):
            self.vondsten.talen[language.get(f"{W}val", "")] += len(text)
        return self.styles.is_on(run, style, "b")

    def _keep_hidden(self, text: str, plek: Plek) -> str:
        if text.strip():
            self.vondsten.sporen.append(Spoor("verborgen tekst", text.strip(), plek))
        return ""

    def lines(self, container: etree._Element, plek: Plek, boxes: list[etree._Element]) -> Iterator[str]:
        """The lines of a cell, note or box, with automatic numbers before them (not bullets); boxes in it come into ``boxes``."""
        for paragraphs in joined(blocks_in(container)):
            if paragraphs[-1].tag == P:
                words, count = self.words(paragraphs, plek), self.numbers.next(paragraphs[-1]).nummer
                boxes += words.vakken
                line = f"{count} {words.tekst}".strip() if count != BULLET else words.tekst
                if line:
                    yield line
            else:
                yield from self._nested(paragraphs[-1], plek, boxes)

    def _nested(self, table: etree._Element, plek: Plek, boxes: list[etree._Element]) -> Iterator[str]:
        """A table inside a cell or a box, a line for each row."""
        found = []
        for row in rows(table):
            parts = [" ".join(self.lines(vak.element, plek, boxes)) for vak in cells(row)
                     if vak.element is not None and not vak.verder]
            if any(parts):
                found.append("\t".join(parts))
        if found:
            self.vondsten.leesvragen.append(Leesvraag(plek, found[0], _NESTED))
        yield from found


def joined(blocks: Iterator[etree._Element]) -> Iterator[list[etree._Element]]:
    """Put paragraphs whose mark is deleted with the next one, as Word does when the change is accepted.

    A deleted paragraph without words, and a table row by row deleted, thus leave nothing of their own.
    """
    waiting: list[etree._Element] = []
    for block in blocks:
        if block.tag == P and _mark(block, "del") is not None:
            waiting.append(block)
            continue
        if block.tag != P and waiting:
            yield waiting
            waiting = []
        yield [*waiting, block]
        waiting = []
    if waiting:
        yield waiting


def _mark(paragraph: etree._Element, name: str) -> etree._Element | None:
    return paragraph.find(f"{W}pPr/{W}rPr/{W}{name}")


