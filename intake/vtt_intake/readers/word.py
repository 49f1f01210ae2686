"""Word documents (.docx): paragraphs with their automatic numbers, headings and tables, in reading order."""

import io
from collections.abc import Iterator
from typing import Any

import docx
from docx.table import Table

from vtt_intake.form import Alinea, Alineasoort, Blok, Cel, Document, Plek, Tabel


def read_docx(content: bytes, naam: str, id: str) -> Document:
    """Read a Word document. Places: ``b<n>`` for the n-th block of the body (from 0), ``t<n>/r<n>/k<n>`` for cells (from 1)."""
    file = docx.Document(io.BytesIO(content))
    counter = _Numbers(file)
    blocks = tuple(_blocks(file, id, counter))
    return Document(id, naam, "docx", blocks, titel=file.core_properties.title or "")


def _blocks(file: Any, id: str, counter: "_Numbers") -> Iterator[Blok]:
    tables = 0
    for i, item in enumerate(file.iter_inner_content()):
        if isinstance(item, Table):
            tables += 1
            yield _table(item, Plek(id, f"t{tables}"), tables)
        else:
            yield _paragraph(item, Plek(id, f"b{i}"), counter)


def _paragraph(item: Any, plek: Plek, counter: "_Numbers") -> Alinea:
    style = item.style.name or ""
    number, depth = counter.next(item)
    kind: Alineasoort = "titel" if style == "Title" else "kop" if style.startswith("Heading") else "punt" if number else "alinea"
    level = int(style.rpartition(" ")[2]) if kind == "kop" and style[-1:].isdigit() else depth
    return Alinea(item.text, plek, kind, level, number)


def _table(item: Table, plek: Plek, number: int) -> Tabel:
    rows = []
    for r, row in enumerate(item.rows, 1):
        seen: set[int] = set()
        cells = []
        for k, cell in enumerate(row.cells, 1):
            cells.append(Cel(cell.text, Plek(plek.document, f"{plek.anker}/r{r}/k{k}"), vervolg=id(cell._tc) in seen))
            seen.add(id(cell._tc))
        rows.append(tuple(cells))
    return Tabel(tuple(rows), plek, number)


class _Numbers:
    """Counts the automatic lists of a document as Word shows them."""

    def __init__(self, file: Any) -> None:
        self._counts: dict[tuple[int, int], int] = {}
        root = file.part.numbering_part.element if _has_numbering(file) else None
        self._formats: dict[int, dict[int, tuple[str, str]]] = {}
        if root is None:
            return
        ns = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
        abstract = {a.get(f"{ns}abstractNumId"): {int(lvl.get(f"{ns}ilvl")): (lvl.find(f"{ns}numFmt").get(f"{ns}val"),
                                                                            lvl.find(f"{ns}lvlText").get(f"{ns}val"))
                                                  for lvl in a.findall(f"{ns}lvl")} for a in root.findall(f"{ns}abstractNum")}
        for num in root.findall(f"{ns}num"):
            self._formats[int(num.get(f"{ns}numId"))] = abstract.get(num.find(f"{ns}abstractNumId").get(f"{ns}val"), {})

    def next(self, paragraph: Any) -> tuple[str, int]:
        properties = paragraph._p.pPr.numPr if paragraph._p.pPr is not None else None
        if properties is None or properties.numId is None:
            return "", 0
        num, level = properties.numId.val, properties.ilvl.val if properties.ilvl is not None else 0
        for deeper in range(level + 1, 9):
            self._counts.pop((num, deeper), None)
        self._counts[num, level] = count = self._counts.get((num, level), 0) + 1
        form, text = self._formats.get(num, {}).get(level, ("decimal", "%1."))
        if form == "bullet":
            return "•", level
        shown = chr(96 + count) if form == "lowerLetter" else str(count)
        return text.replace(f"%{level + 1}", shown), level


def _has_numbering(file: Any) -> bool:
    return any("numbering" in relation.reltype for relation in file.part.rels.values())
