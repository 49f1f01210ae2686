"""Parts of a Word file: pages that stand or lie, tables whose header row comes back, labels before text, the language."""

import io
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, cast

from vtt_reports.office import settle
from vtt_reports.paper.words import shown

if TYPE_CHECKING:
    from docx.document import Document
    from docx.opc.package import OpcPackage
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.section import Section
    from docx.styles.style import ParagraphStyle
    from docx.table import _Cell

TABLE, LABEL, ADVICE, SMALL = "Table Grid", "Strong", "Subtitle", "Klein"
Line = tuple[str, str]  # a label, empty for none, and the text
Cell = str | Sequence[Line]
_TOGETHER = 900  # signs in a cell that is not divided over pages
_SHORT, _LONG, _MARGIN = 21.0, 29.7, 1.4  # centimetres: A4


def blank(titel: str, versie: str, *, lying: bool = True) -> "Document":
    """An empty document of ours: A4, Dutch, its properties without a clock."""
    import docx
    from docx.enum.style import WD_STYLE_TYPE
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.shared import Pt, RGBColor

    made = docx.Document()
    links = cast("OpcPackage", made.part.package).rels
    for name in [name for name, link in links.items() if link.reltype == RELATIONSHIP_TYPE.THUMBNAIL]:
        del links[name]
    _lay(made.sections[0], lying=lying)
    style = cast("ParagraphStyle", made.styles["Normal"])
    style.font.name, style.font.size, style.paragraph_format.space_after = "Calibri", Pt(9), Pt(2)
    style.paragraph_format.space_before = Pt(1)
    advice = cast("ParagraphStyle", made.styles[ADVICE])
    advice.font.color.rgb, advice.font.bold, advice.font.italic = RGBColor(0x1A, 0x1F, 0x26), True, False
    small = cast("ParagraphStyle", made.styles.add_style(SMALL, WD_STYLE_TYPE.PARAGRAPH))
    small.base_style, small.font.size = style, Pt(8)
    small.paragraph_format.space_before = small.paragraph_format.space_after = Pt(0)
    _speak_dutch(made)
    _name(made, shown(titel), versie)
    return made


def new_pages(made: "Document", *, lying: bool) -> None:
    """Begin on a new page, that lies or stands."""
    from docx.enum.section import WD_SECTION

    _lay(made.add_section(WD_SECTION.NEW_PAGE), lying=lying)


def _lay(section: "Section", *, lying: bool) -> None:
    from docx.enum.section import WD_ORIENT
    from docx.shared import Cm

    section.orientation = WD_ORIENT.LANDSCAPE if lying else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = (Cm(_LONG), Cm(_SHORT)) if lying else (Cm(_SHORT), Cm(_LONG))
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(_MARGIN)


def line(made: "Document", label: str, text: str) -> None:
    """Add a small paragraph with a label before its text."""
    paragraph = made.add_paragraph(style=SMALL)
    if label:
        paragraph.add_run(f"{label} ", style=LABEL)
    paragraph.add_run(shown(text).replace("€ ", "€\u00a0"))


def content(made: "Document", versie: str) -> bytes:
    """The file of a document: its properties name us, and nothing in it tells when it was made."""
    target = io.BytesIO()
    made.save(target)
    return settle(target.getvalue(), f"vtt-check {versie}")


def head(made: "Document", title: str, about: str, own_page: bool) -> None:
    """The title of a report, and under it what this is."""
    made.add_heading(shown(title), 1).paragraph_format.page_break_before = own_page
    made.add_paragraph(shown(about))


def said(made: "Document", label: str, text: str) -> None:
    """A paragraph with a label before its text."""
    paragraph = made.add_paragraph()
    if label:
        paragraph.add_run(f"{label} ", style=LABEL)
    paragraph.add_run(shown(text))


def _name(made: "Document", titel: str, versie: str) -> None:
    from datetime import datetime

    about = made.core_properties
    about.title, about.author, about.last_modified_by = titel[:255], f"vtt-check {versie}", f"vtt-check {versie}"
    about.language, about.comments, about.revision = "nl-NL", "", 1
    about.created = about.modified = datetime(1980, 1, 1)  # python-docx writes a time without zone as UTC


def _speak_dutch(made: "Document") -> None:
    """Dutch for the whole document: its default language, which every style inherits."""
    from docx.oxml.ns import qn

    for language in made.styles.element.iter(qn("w:lang")):
        for kind in ("w:val", "w:eastAsia"):
            language.set(qn(kind), "nl-NL")


def table(made: "Document", naam: str, heads: Sequence[str], widths: Sequence[float], rows: Iterable[Sequence[Cell]],
          style: str = "", numbers: int = 0) -> None:
    """Add a table with its name as alternative text; its header row comes back on every page.

    A row stays together, unless it is so long that half a page would stay empty.

    ``numbers``: so many columns, the last ones, stand to the right.
    """
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Cm

    grid = made.add_table(rows=1, cols=len(heads), style=TABLE)
    grid.autofit = False
    for tag in ("w:tblCaption", "w:tblDescription"):
        _add(grid._tbl.tblPr, tag, naam)
    first = grid.rows[0]
    _add(first._tr.get_or_add_trPr(), "w:tblHeader")
    for head, width, column, cell in zip(heads, widths, grid.columns, first.cells, strict=True):
        column.width = cell.width = Cm(width)  # rows that follow take the width of the column
        write(cell, [(head, "")])
    for row in rows:
        line = grid.add_row()
        cells = [[("", content)] if isinstance(content, str) else list(content) for content in row]
        if max(sum(len(label) + len(text) for label, text in lines) for lines in cells) <= _TOGETHER:
            _add(line._tr.get_or_add_trPr(), "w:cantSplit")
        for lines, cell in zip(cells, line.cells, strict=True):
            write(cell, lines, style)
    for line in grid.rows if numbers else ():
        for cell in line.cells[-numbers:]:
            cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT


def _add(parent: "BaseOxmlElement", tag: str, value: str | None = None) -> None:
    """Add an element that python-docx has no words for."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    made = OxmlElement(tag)
    if value is not None:
        made.set(qn("w:val"), value)
    parent.append(cast("BaseOxmlElement", made))


def write(cell: "_Cell", lines: Iterable[Line], style: str = "") -> None:
    """Fill a cell with a paragraph per line that says something."""
    paragraph = cell.paragraphs[0]
    if style:
        paragraph.style = style
    for i, (label, text) in enumerate((label, text) for label, text in lines if label or text):
        if i:
            paragraph = cell.add_paragraph(style=style or None)
        if label:
            run = paragraph.add_run(shown(f"{label} " if text else label))
            run._r.style = LABEL  # by its id: run.style looks through all styles for every run
        paragraph.add_run(shown(text).replace("€ ", "€\u00a0"))
