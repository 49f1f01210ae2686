"""Word documents (.docx and .docm): every block in reading order with its automatic number, and what the file carries besides.

After the body come the texts of footnotes and endnotes, then headers, then footers. Empty paragraphs are left out, unless Word
shows a number before them. Tracked changes are read as accepted. Places are as in ``word_places``.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from vtt_intake.form import Alinea, Blok, Document, Plek
from vtt_intake.readers import word_traces as traces
from vtt_intake.readers.errors import not_read
from vtt_intake.readers.limits import MOST_PARAGRAPHS, MOST_TABLE_COLUMNS, shown
from vtt_intake.readers.word_heads import as_headings, false_headings, looks_like_heading, with_titles
from vtt_intake.readers.word_hidden import Zicht
from vtt_intake.readers.word_notes import header_parts, note_list, read_headers, read_notes
from vtt_intake.readers.word_numbers import Numbers
from vtt_intake.readers.word_package import Package, W, open_package
from vtt_intake.readers.word_places import Ankers, P, blocks
from vtt_intake.readers.word_styles import Styles
from vtt_intake.readers.word_tables import TeBreedError, join_tables, read_table
from vtt_intake.readers.word_text import Vondsten, Woordlezer, joined


def read_docx(content: bytes, naam: str, id: str) -> Document:
    """Read a Word document.

    Raises:
        NietGelezenError: the file is damaged, is no Word document, or is larger than any paper is.
    """
    package = open_package(content, naam)
    root = package.xml(package.main)
    if sum(1 for _ in root.iter(P)) > MOST_PARAGRAPHS:
        raise not_read(naam, f"meer dan {shown(MOST_PARAGRAPHS)} alinea's", f"hoogstens {shown(MOST_PARAGRAPHS)}",
                       "kijk of dit het goede bestand is")
    styles, notes, found, ankers = Styles(package), note_list(package, root), Vondsten(), Ankers(root)
    lezer = Woordlezer(styles, Zicht(styles, root), Numbers(package, styles), {note.element: note.merk for note in notes}, found)
    body = _Body(id, lezer, ankers)
    heads = header_parts(package, root)
    try:
        blokken: list[Blok] = join_tables(body.read(root.find(f"{W}body")))
    except TeBreedError:
        raise not_read(naam, f"een tabel met meer dan {MOST_TABLE_COLUMNS} kolommen", f"hoogstens {MOST_TABLE_COLUMNS} kolommen",
                       "splits de tabel") from None
    real = sum(isinstance(blok, Alinea) and blok.soort == "kop" for blok in blokken)
    false = len(false_headings(blokken))
    blokken = with_titles(blokken if real else as_headings(blokken), body.captions)
    blokken += [*read_notes(package, notes, id, lezer), *read_headers(heads, id, lezer)]
    found.sporen += [*traces.changes(root, ankers, id), *traces.comments(package, root, ankers, id), *traces.macros(package, id),
                     *traces.watermarks([part for _, part in heads], id)]
    found.leesvragen += traces.unread(root, ankers, id)
    return Document(id, naam, "docx", tuple(blokken), tuple(found.sporen), tuple(found.leesvragen),
                    _properties(package, root, blokken, found, (real, false, body.boxes)), titel=traces.title(package))


def _properties(package: Package, root: etree._Element, blokken: list[Blok], found: Vondsten,
                counts: tuple[int, int, int]) -> dict[str, bool | int | str]:
    """The properties of the file under the keys of the record; ``counts``: real headings, false headings, text boxes."""
    kinds = [spoor.soort for spoor in found.sporen]
    images, bare = traces.pictures(root)
    language = found.talen.most_common(1)[0][0] if found.talen else traces.language(package)
    tables = sum(not isinstance(blok, Alinea) for blok in blokken)
    properties: dict[str, bool | int | str] = {
        "maker_vermeld": traces.names_a_maker(package, blokken), "opmerkingen": kinds.count("opmerking"),
        "wijzigingen": kinds.count("wijziging"), "verborgen_tekst": kinds.count("verborgen tekst"), "tekstvakken": counts[2],
        "macros": "macro" in kinds, "titel_ingevuld": bool(traces.title(package)), "koppen": counts[0], "schijnkoppen": counts[1],
        "tabellen": tables, "tabellen_zonder_kopregel": traces.tables_without_heads(blokken), "afbeeldingen": images,
        "afbeeldingen_zonder_tekst": bare}
    return properties | ({"taal": language} if language else {})


@dataclass(slots=True)
class _Body:
    """Reads the blocks of the body. ``captions``: the places of captions; ``boxes``: how many text boxes have words."""

    id: str
    lezer: Woordlezer
    ankers: Ankers
    captions: set[str] = field(default_factory=set)
    boxes: int = 0

    def read(self, body: etree._Element | None) -> Iterator[Blok]:
        for paragraphs in joined(blocks(body)) if body is not None else ():
            waiting: list[tuple[etree._Element, str]] = []
            plek = Plek(self.id, self.ankers.of(paragraphs[-1]))
            if paragraphs[-1].tag == P:
                line = self._paragraph(paragraphs, plek, waiting)
                if line.tekst or line.nummer:
                    yield line
            else:
                yield read_table(paragraphs[-1], plek, 0, self.lezer, waiting)
            for box, anker in waiting:
                yield from self._box(box, Plek(self.id, anker))

    def _paragraph(self, paragraphs: list[etree._Element], plek: Plek, waiting: list[tuple[etree._Element, str]]) -> Alinea:
        styles, item = self.lezer.styles, paragraphs[-1]
        words, teller = self.lezer.words(paragraphs, plek), self.lezer.numbers.next(item)
        waiting += [(box, plek.anker) for box in words.vakken]
        level = styles.level(item) if words.tekst else 0
        plain = Alinea(words.tekst, plek, nummer=teller.nummer, noten=words.noten)
        if level:
            return plain._replace(soort="kop", niveau=level)
        if words.tekst and styles.is_title(item):
            return plain._replace(soort="titel")
        if styles.is_caption(item):
            self.captions.add(plek.anker)
        bold = words.vet and looks_like_heading(words.tekst)
        return plain._replace(soort="punt", niveau=teller.niveau, vet=bold) if teller.nummer else plain._replace(vet=bold)

    def _box(self, box: etree._Element, plek: Plek) -> Iterator[Alinea]:
        """The lines of a text box, and of a box inside it."""
        inner: list[etree._Element] = []
        lines = list(self.lezer.lines(box, plek, inner))
        self.boxes += bool(lines)
        yield from (Alinea(line, plek, "tekstvak") for line in lines)
        for item in inner:
            yield from self._box(item, plek)
